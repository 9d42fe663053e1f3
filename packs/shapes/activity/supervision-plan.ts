import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { underNational } from '../national-rule.ts'
import { type Overseer, overseerParty, SUPERVISED } from '../oversight/oversight-roles.ts'
import { addedItem } from './further-item.ts'

const { any, choice, date, filled, found, includes, includesAll, is, limit, longText, must, not, number, optional } =
  write
const { organ, procedure, should, step, text } = write

export interface SupervisionPlanOptions extends Overseer {
  /** ways of supervision a plan chooses from; `other` is an added one */
  readonly ways: {
    readonly name: string
    readonly basis: readonly Citation[]
    readonly items: Readonly<Record<string, string>>
  }
  /** fields that a plan has to cover, all of them */
  readonly fields?: {
    readonly name: string
    readonly basis: readonly Citation[]
    readonly items: Readonly<Record<string, string>>
  }
  /** the plan names the organs it covers, and what share of all it reaches */
  readonly coverage?: readonly Citation[]
  /** 国令第825号第九条 */
  readonly blocks: readonly Citation[]
}

/** 年度监督计划: ways, fields and organs; approved only when what the text demands is covered. */
export function supervisionPlanOf(options: SupervisionPlanOptions): PackPart {
  const { ways, fields, coverage } = options
  const basis = [...options.basis]
  const blocks = [...options.blocks]
  const plan = procedure({
    name: '行政执法监督计划',
    kind: 'supervision',
    basis,
    title: '{facts.year}年行政执法监督计划',
    numbering: { series: '执监计', of: 'overseer' },
    parties: { overseer: overseerParty(options) },
    states: {
      drafted: { name: '编制中' },
      submitted: { name: '已批准' },
      carriedOut: { name: '已执行', final: true },
    },
    steps: {
      draft: step('编制计划', {
        by: 'overseer',
        from: 'start',
        to: 'drafted',
        duty: 'shall',
        basis,
        input: {
          year: number('年度', { whole: true, min: 2000 }),
          endsOn: date('计划期满日期'),
          ...(coverage === undefined
            ? {}
            : {
                objects: organ('监督对象', {
                  kinds: [...SUPERVISED],
                  many: true,
                  basis: [...coverage],
                  refusal: '计划应当列明监督对象',
                  code: 'objects-missing',
                }),
                departments: organ('应当监督的全部机关', { kinds: [...SUPERVISED], many: true, basis: [...coverage] }),
              }),
        },
        ...(coverage === undefined
          ? {}
          : {
              requires: [
                should(
                  includesAll('input.objects', 'input.departments'),
                  '计划没有覆盖全部机关，请写明没有列入的机关和理由',
                  {
                    code: 'not-covered',
                    basis: [...coverage],
                  },
                ),
              ],
              sets: {
                coverage: write.percentage('input.objects', 'input.departments'),
                uncovered: write.without('input.departments', 'input.objects'),
              },
            }),
      }),
      addItem: step('列入事项', {
        by: 'overseer',
        from: 'drafted',
        duty: 'may',
        basis,
        collects: 'items',
        input: {
          block: choice('类别', 'planBlocks'),
          way: choice('监督方式', 'planWays', { basis: [...ways.basis] }),
          ...(fields === undefined
            ? {}
            : { field: optional(choice(fields.name, 'keyFields', { basis: [...fields.basis] })) }),
          item: text('事项'),
          added: optional(text('增设的方式', { requiredWhen: is('input.way', 'other'), code: 'added-missing' })),
        },
        requires: [
          must(
            any(not(is('input.way', 'other')), found('addedWay')),
            '没有当日可以选用的这一监督方式，请先增设并写明依据',
            {
              code: 'way-not-added',
              basis: [...ways.basis],
            },
          ),
        ],
      }),
      submit: step('批准计划', {
        by: 'overseer',
        post: ['principal-leader'],
        from: 'drafted',
        to: 'submitted',
        duty: 'shall',
        basis,
        requires: [
          must(filled('facts.items'), '计划没有任何事项', { code: 'plan-empty', basis }),
          ...Object.entries(fields?.items ?? {}).map(([id, name]) =>
            must(includes('facts.items', id, 'field'), `计划没有覆盖重点领域“${name}”`, {
              code: 'field-uncovered',
              basis: [...(fields?.basis ?? [])],
            }),
          ),
          ...(
            [
              ['deployments', '重大决策部署'],
              ['regimes', '执法制度'],
              ['lawfulness', '依法开展执法'],
            ] as const
          ).map(([block, name]) =>
            should(includes('facts.items', block, 'block'), `缺项：没有“${name}”类的事项`, {
              code: `block-${block}`,
              basis: blocks,
              ...underNational,
            }),
          ),
        ],
      }),
      carryOut: step('登记执行情况', {
        by: 'overseer',
        from: 'submitted',
        to: 'carriedOut',
        duty: 'shall',
        basis,
        input: { result: longText('执行情况') },
      }),
    },
    limits: {
      carryOut: limit('计划执行', {
        kind: 'internal',
        basis,
        interpretation: '“定期”“年度”没有写明日期，以计划写明的期满日期提醒，不是法定期限',
        on: 'overseer',
        start: { step: 'submit' },
        until: 'facts.endsOn',
        rollOver: false,
        met: ['carryOut'],
        lapse: { text: '计划到期没有登记执行情况' },
      }),
    },
    lookups: { addedWay: addedItem('way', 'input.added') },
  })
  return {
    procedures: { supervisionPlan: plan },
    catalogues: {
      planWays: {
        name: ways.name,
        basis: [...ways.basis],
        items: { ...namedItems(ways.items), other: { name: '其他方式（先行增设）' } },
      },
      planBlocks: {
        name: '监督计划的内容',
        basis: blocks,
        items: namedItems({
          deployments: '落实重大决策部署',
          regimes: '落实行政执法各项制度',
          lawfulness: '依法开展行政执法',
        }),
      },
      ...(fields === undefined
        ? {}
        : { keyFields: { name: fields.name, basis: [...fields.basis], items: namedItems(fields.items) } }),
    },
  }
}
