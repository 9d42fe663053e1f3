import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { governed, type Overseer, overseerParty, SUPERVISED } from '../oversight/oversight-roles.ts'
import { findingRows, findingsFrom } from './check-finding.ts'
import { addedItem } from './further-item.ts'

const {
  any,
  atLeast,
  choice,
  citations,
  files,
  filled,
  found,
  includes,
  includesAll,
  is,
  longText,
  must,
  not,
  optional,
} = write
const { procedure, step, text } = write

type Requirement = ReturnType<typeof must>
type Items = NonNullable<PackPart['catalogues']>[string]['items']

/** A heading that stands for a list of items set out elsewhere in the text. */
export interface ContentHeading {
  readonly name: string
  readonly basis: readonly Citation[]
  /** the ids of its items, among `contents`; all of them belong to a check that has the heading */
  readonly items: readonly string[]
}

export interface ContentCheckOptions extends Overseer {
  /** what the place calls the checklist, and what stands on it, with the days on which an item holds */
  readonly contents: { readonly name: string; readonly basis: readonly Citation[]; readonly items: Items }
  readonly headings?: Readonly<Record<string, ContentHeading>>
  /** the items under which added contents are looked at, and what kind of addition each takes (further-item.ts) */
  readonly open: { readonly items: Readonly<Record<string, string>>; readonly basis: readonly Citation[] }
  /** the item that looks at how a law is carried out: the law is named */
  readonly evaluatesLaw?: { readonly item: string; readonly basis: readonly Citation[] }
  /** contents imported from a norm above: their text stays as it is, notes are added beside it */
  readonly imported?: readonly Citation[]
}

/** 监督检查: what is looked at, item by item, each with its evidence; what is not in order becomes a finding. */
export function contentCheckOf(options: ContentCheckOptions): PackPart {
  const { contents, headings = {}, open, evaluatesLaw, imported } = options
  const basis = [...options.basis]
  const openBasis = [...open.basis]
  const check = procedure({
    name: '监督检查',
    kind: 'supervision',
    basis,
    title: '对{parties.agency.name}的监督检查',
    numbering: { series: '执监检', of: 'overseer' },
    parties: {
      overseer: overseerParty(options),
      agency: { name: '被监督机关', kinds: [...SUPERVISED], from: 'input', basis },
    },
    states: { open: { name: '检查中' }, closed: { name: '已结束', final: true } },
    steps: {
      begin: step('开始检查', {
        by: 'overseer',
        from: 'start',
        to: 'open',
        duty: 'may',
        basis,
        summary: '可以按计划进行，也可以随时进行',
        input: {
          ...(options.headings !== undefined
            ? { headings: choice('监督内容大类', 'supervisionHeadings', { many: true }) }
            : { items: choice('检查内容', 'supervisionContents', { many: true }) }),
          plan: optional(write.matter('所依据的监督计划', { procedure: 'supervisionPlan' })),
        },
        requires: [governed('agency', basis)],
      }),
      score: step('核查一项', {
        by: 'overseer',
        from: 'open',
        duty: 'may',
        basis: [...contents.basis],
        collects: 'scores',
        input: {
          item: choice('检查内容', 'supervisionContents'),
          result: choice('核查结果', 'contentResults'),
          evidence: files('证据', { min: 1, refusal: '没有证据，不能评定该项', code: 'evidence-missing' }),
          law: optional(citations('所评估的法律、法规、规章')),
          added: optional(
            text('增设的内容', {
              requiredWhen: is('input.item', ...Object.keys(open.items)),
              basis: openBasis,
              code: 'added-missing',
            }),
          ),
          findings: optional({
            ...findingRows('不合格的情形'),
            requiredWhen: is('input.result', 'failed'),
            refusal: '评定为不合格的，应当列明情形',
            code: 'finding-missing',
          }),
        },
        requires: [
          ...Object.entries(open.items).map(([item, kind]) =>
            must(
              any(not(is('input.item', item)), found(`added-${kind}`)),
              '没有当日可以选用的这一增设内容，请先增设并写明依据或者理由',
              { code: 'content-not-added', basis: openBasis },
            ),
          ),
          ...(evaluatesLaw === undefined
            ? []
            : [
                must(
                  any(not(is('input.item', evaluatesLaw.item)), filled('input.law')),
                  '没有写明所评估的法律、法规、规章',
                  {
                    code: 'law-missing',
                    basis: [...evaluatesLaw.basis],
                  },
                ),
              ]),
          ...Object.entries(headings).map(([id, heading]) =>
            must(
              any(not(is('input.item', ...heading.items)), includes('facts.headings', id)),
              `本次检查没有选择“${heading.name}”，不能评定其中的内容`,
              { code: 'item-not-planned', basis: [...heading.basis] },
            ),
          ),
        ],
        opens: [findingsFrom('input.findings', 'parties.agency.id')],
      }),
      leaveOut: step('不列入本次检查', {
        by: 'overseer',
        from: 'open',
        duty: 'may',
        basis: [...contents.basis],
        collects: 'leftOut',
        input: { item: choice('检查内容', 'supervisionContents'), reason: longText('理由') },
      }),
      ...(imported === undefined
        ? {}
        : {
            note: step('加注本地说明', {
              by: 'overseer',
              from: 'open',
              duty: 'may',
              basis: [...imported],
              summary: '内容条目取自上位法，其文字不得修改，可以加注',
              collects: 'notes',
              input: {
                item: choice('检查内容', 'supervisionContents'),
                note: longText('本地说明'),
                rewritten: optional(longText('修改后的条目文字')),
              },
              requires: [
                must(not(filled('input.rewritten')), '内容条目取自上位法，不得修改其文字，可以加注本地说明', {
                  code: 'imported-item',
                  basis: [...imported],
                }),
              ],
            }),
          }),
      close: step('结束检查', {
        by: 'overseer',
        from: 'open',
        to: 'closed',
        duty: 'shall',
        basis,
        input: { conclusion: longText('结论', { refusal: '没有结论，检查不能结束', code: 'conclusion-missing' }) },
        requires:
          options.headings !== undefined
            ? headingRequirements(headings)
            : [
                must(includesAll('facts.scores', 'facts.items', 'item'), '尚有检查内容没有核查', {
                  code: 'item-unchecked',
                  basis,
                }),
              ],
      }),
    },
    lookups: Object.fromEntries(
      Object.values(open.items).map((kind) => [`added-${kind}`, addedItem(kind, 'input.added')]),
    ),
  })
  return {
    procedures: { inspection: check },
    catalogues: {
      supervisionContents: { name: contents.name, basis: [...contents.basis], items: contents.items },
      contentResults: {
        name: '核查结果',
        basis,
        items: { passed: { name: '符合' }, failed: { name: '不合格' }, notApplicable: { name: '不涉及' } },
      },
      ...(options.headings === undefined
        ? {}
        : {
            supervisionHeadings: {
              name: '监督内容大类',
              basis: [...contents.basis],
              items: Object.fromEntries(
                Object.entries(headings).map(([id, { name, basis: clause }]) => [id, { name, basis: [...clause] }]),
              ),
            },
          }),
    },
  }
}

/** A heading stands for exactly its items: each is looked at or left out with a reason, and not all of them are left out. */
const headingRequirements = (headings: Readonly<Record<string, ContentHeading>>): Requirement[] =>
  Object.entries(headings).flatMap(([id, { name, basis, items }]) => {
    const unchosen = not(includes('facts.headings', id))
    return [
      must(
        any(unchosen, ...items.map((item) => atLeast(1, 'facts.scores', { field: 'item', value: item }))),
        `选择了“${name}”，不能把其中的内容全部去掉`,
        { code: 'heading-empty', basis: [...basis] },
      ),
      ...items.map((item) =>
        must(
          any(unchosen, includes('facts.scores', item, 'item'), includes('facts.leftOut', item, 'item')),
          `“${name}”中尚有内容没有核查`,
          { code: 'item-unchecked', basis: [...basis] },
        ),
      ),
    ]
  })
