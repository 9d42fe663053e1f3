import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import type { Opening, Party, Requirement } from '../transfer/transfer-parts.ts'

const { any, choice, compare, date, done, files, filled, found, literal, longText, must, not, number } = write
const { optional, path, procedure, step, text } = write

/** The four lists, in the order of the text. */
export const leniencyLists = {
  noPenalty: '不予处罚事项清单',
  lighter: '从轻处罚事项清单',
  mitigated: '减轻处罚事项清单',
  noCoercion: '不予实施行政强制措施事项清单',
} as const
export type LeniencyList = keyof typeof leniencyLists

export interface LeniencyListOptions {
  readonly basis: readonly Citation[]
  readonly lists: Readonly<Record<LeniencyList, readonly Citation[]>>
  /** nothing in a list goes beyond law, regulation and rule */
  readonly bound: readonly Citation[]
  /** published, and entered in the platform item by item */
  readonly check: { readonly published: readonly Citation[]; readonly entered: readonly Citation[] }
  readonly agency: Party
  readonly overseer: Party
}

/**
 * 四张清单: drawn up item by item with condition and basis, reviewed, published, and checked. An item below the statutory
 * minimum without a ground to mitigate is held back, and the list with it.
 */
export function leniencyListsOf(options: LeniencyListOptions): PackPart {
  const { lists, bound, check } = options
  const basis = [...options.basis]
  const belowMinimum = compare('input.proposed', '<', 'input.statutoryMinimum')
  const flawed = write.all(belowMinimum, not(filled('input.mitigatingBasis')))
  const item = (stepId: string, when: Requirement['when']): Opening => ({
    procedure: 'leniencyItem',
    step: stepId,
    when,
    parties: { agency: 'agency' },
    input: {
      list: path('facts.list'),
      item: path('input.item'),
      conditions: path('input.conditions'),
      legalBasis: path('input.legalBasis'),
      proposed: path('input.proposed'),
    },
  })
  return {
    procedures: {
      leniencyList: procedure({
        name: '柔性执法清单',
        kind: 'register',
        basis,
        title: '{parties.agency.name}{facts.version}清单',
        parties: { agency: options.agency },
        states: {
          drafted: { name: '编制中' },
          published: { name: '已公布' },
          replaced: { name: '已停止适用', final: true },
        },
        steps: {
          draft: step('编制清单', {
            by: 'agency',
            from: 'start',
            to: 'drafted',
            duty: 'shall',
            basis,
            input: { list: choice('清单', 'leniencyLists'), version: text('版本') },
          }),
          addItem: step('录入清单事项', {
            by: 'agency',
            from: ['drafted', 'published'],
            duty: 'shall',
            basis: [...basis, ...check.entered],
            collects: 'items',
            input: {
              item: text('事项'),
              conditions: longText('适用条件'),
              legalBasis: text('法律依据', {
                refusal: '清单事项没有法律依据，不能录入',
                code: 'basis-missing',
                basis: [...bound],
              }),
              statutoryMinimum: optional(number('法定罚款下限', { min: 0, unit: '元' })),
              proposed: optional(number('拟定罚款', { min: 0, unit: '元' })),
              mitigatingBasis: optional(text('减轻处罚的依据')),
            },
            opens: [item('list', not(flawed)), item('holdBack', flawed)],
          }),
          review: step('登记合法性审核', {
            by: 'agency',
            post: ['legal-reviewer'],
            from: 'drafted',
            duty: 'shall',
            basis: [...bound],
            input: { opinion: longText('审核意见'), reviewedOn: date('审核日期', { notAfterAct: true }) },
          }),
          publish: step('公布清单', {
            by: 'agency',
            from: 'drafted',
            to: 'published',
            duty: 'shall',
            basis: [...basis, ...check.published],
            input: {
              publishedOn: date('公布日期', { notAfterAct: true }),
              publishedAt: text('公布的网址'),
              file: optional(files('清单文本')),
            },
            requires: [
              must(done('review'), '没有合法性审核记录，不能公布', { code: 'review-missing', basis: [...bound] }),
              must(not(found('heldBack')), '有事项低于法定下限而没有减轻处罚的依据，不能公布', {
                code: 'below-minimum',
                basis: [...bound],
              }),
              must(any(found('entered'), filled('input.file')), '清单没有内容', { code: 'list-empty' }),
            ],
          }),
          replace: step('登记停止适用', {
            by: 'agency',
            from: 'published',
            to: 'replaced',
            duty: 'may',
            basis,
            input: { replacedOn: date('停止适用之日') },
          }),
        },
        lookups: {
          heldBack: ofThisList('低于法定下限的事项', 'heldBack'),
          entered: ofThisList('已录入的事项', 'listed'),
        },
      }),
      leniencyItem: itemRegister(basis, bound),
      leniencyCheck: listCheck(options),
    },
    catalogues: {
      leniencyLists: {
        name: '四张清单',
        basis,
        items: Object.fromEntries(
          Object.entries(leniencyLists).map(([id, name]) => [id, { name, basis: [...lists[id as LeniencyList]] }]),
        ),
      },
    },
  }
}

const ofThisList = (name: string, state: string) => ({
  name,
  procedure: 'leniencyItem',
  states: [state],
  where: [{ path: 'parent.id', sign: '=' as const, to: 'matter.id' }],
})

/** One item of a list, by itself, so that a case can be matched with it. */
function itemRegister(basis: readonly Citation[], bound: readonly Citation[]): Procedure {
  const input = {
    list: choice('清单', 'leniencyLists'),
    item: text('事项'),
    conditions: longText('适用条件'),
    legalBasis: text('法律依据'),
    proposed: optional(number('拟定罚款', { min: 0, unit: '元' })),
  }
  return procedure({
    name: '柔性执法清单事项',
    kind: 'register',
    basis: [...basis],
    title: '{facts.item}',
    parties: { agency: { name: '编制机关', from: 'input' } },
    states: {
      listed: { name: '已录入' },
      heldBack: { name: '低于法定下限，没有减轻依据' },
      effective: { name: '已公布施行' },
      withdrawn: { name: '已删除', final: true },
    },
    steps: {
      list: step('录入', { by: 'clock', from: 'start', to: 'listed', duty: 'shall', basis: [...basis], input }),
      holdBack: step('列为待补依据', {
        by: 'clock',
        from: 'start',
        to: 'heldBack',
        duty: 'shall',
        basis: [...bound],
        input,
      }),
      complete: step('补充减轻处罚的依据', {
        by: 'agency',
        from: 'heldBack',
        to: 'listed',
        duty: 'may',
        basis: [...bound],
        input: { mitigatingBasis: text('减轻处罚的依据') },
      }),
      remove: step('删除', {
        by: 'agency',
        from: ['listed', 'heldBack'],
        to: 'withdrawn',
        duty: 'may',
        basis: [...basis],
        input: { reason: longText('理由') },
      }),
      takeEffect: step('公布施行', {
        by: 'clock',
        from: 'listed',
        to: 'effective',
        duty: 'shall',
        basis: [...basis],
        follows: { states: ['published'] },
      }),
    },
  })
}

/** Which of the four an organ has published, and which of them are in the platform item by item. */
function listCheck({ basis, lists, check, agency, overseer }: LeniencyListOptions): Procedure {
  const kinds = Object.keys(leniencyLists) as LeniencyList[]
  const finding = (detail: string): Opening => ({
    procedure: 'checkFinding',
    step: 'arise',
    parties: { overseer: 'overseer' },
    input: { agency: path('parties.agency.id'), subject: path('parties.agency.name'), detail: literal(detail) },
  })
  const gap = (when: Requirement['when'], detail: string, code: string, cited: readonly Citation[]): Requirement =>
    must(when, detail, { code, basis: [...cited], raises: [finding(detail)] })
  return procedure({
    name: '四张清单检查',
    kind: 'supervision',
    basis: [...check.published],
    title: '{parties.agency.name}四张清单检查',
    parties: { overseer, agency: { ...agency, from: 'input' } },
    states: { checked: { name: '全部公布', final: true } },
    steps: {
      check: step('检查四张清单', {
        by: 'overseer',
        from: 'start',
        to: 'checked',
        duty: 'may',
        basis: [...basis, ...check.published],
        summary: '缺哪张列哪张，每张缺口产生一个问题',
        requires: kinds.flatMap((kind) => [
          gap(found(`${kind}List`), `缺${leniencyLists[kind]}`, 'list-missing', [...check.published, ...lists[kind]]),
          gap(
            any(not(found(`${kind}List`)), found(`${kind}Items`)),
            `${leniencyLists[kind]}未录入：只有文件，没有逐项数据`,
            'list-not-entered',
            check.entered,
          ),
        ]),
      }),
    },
    lookups: Object.fromEntries(
      kinds.flatMap((kind) => {
        const where = [
          { path: 'parties.agency', sign: 'overlaps' as const, to: 'parties.agency.id' },
          { path: 'facts.list', sign: '=' as const, value: kind },
        ]
        return [
          [`${kind}List`, { name: leniencyLists[kind], procedure: 'leniencyList', states: ['published'], where }],
          [`${kind}Items`, { name: '逐项数据', procedure: 'leniencyItem', states: ['effective'], where }],
        ]
      }),
    ),
  })
}
