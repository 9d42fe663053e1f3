import { formatCitation, normRegister } from '../citation/index.ts'
import { unitNames } from '../time/index.ts'
import type { Limit, Pack, Procedure, Step } from './pack.ts'

/** One difference a lawyer would name: where, what the first says, what the second says. An absent side says nothing. */
export interface PackDifference {
  /** address of the element: supervision.limits.objection */
  readonly element: string
  readonly subject: string
  readonly first?: string
  readonly second?: string
}

/** What two packs, or two versions of one, say differently. Elements are matched by their ids. */
export function diffPacks(first: Pack, second: Pack): PackDifference[] {
  const differences: PackDifference[] = []
  const add = (element: string, subject: string, a: string | undefined, b: string | undefined) => {
    if (a === b) return
    differences.push({
      element,
      subject,
      ...(a === undefined ? {} : { first: a }),
      ...(b === undefined ? {} : { second: b }),
    })
  }
  each(first.procedures, second.procedures, (id, a, b) => {
    if (a === undefined || b === undefined) return add(id, a?.name ?? b?.name ?? id, a && '有此程序', b && '有此程序')
    compareProcedures(id, a, b, first, second, add)
  })
  each(first.documents, second.documents, (id, a, b) => {
    add(`documents.${id}`, '文书名称', a?.title, b?.title)
    if (a !== undefined && b !== undefined)
      add(`documents.${id}`, `《${b.title}》审核`, a.approval.join('、'), b.approval.join('、'))
  })
  each(first.catalogues, second.catalogues, (id, a, b) => {
    const items = (catalogue: typeof a) =>
      catalogue &&
      Object.values(catalogue.items)
        .map((item) => item.name)
        .join('、')
    add(`catalogues.${id}`, a?.name ?? b?.name ?? id, items(a), items(b))
  })
  each(byId(first.competence), byId(second.competence), (id, a, b) => add(`competence.${id}`, '管辖', a?.name, b?.name))
  return differences
}

type Add = (element: string, subject: string, a: string | undefined, b: string | undefined) => void

function compareProcedures(id: string, a: Procedure, b: Procedure, first: Pack, second: Pack, add: Add): void {
  add(id, '程序名称', a.name, b.name)
  each(a.steps, b.steps, (step, one, other) => {
    const element = `${id}.steps.${step}`
    if (one === undefined || other === undefined) return add(element, '环节', one?.name, other?.name)
    add(element, '环节名称', one.name, other.name)
    add(element, `“${one.name}”由谁办理`, rolesOf(one, a), rolesOf(other, b))
    add(element, `“${one.name}”的条件`, demandsOf(one), demandsOf(other))
    add(element, `“${one.name}”的栏目`, fieldsOf(one), fieldsOf(other))
  })
  each(a.limits ?? {}, b.limits ?? {}, (limit, one, other) => {
    add(
      `${id}.limits.${limit}`,
      one?.name ?? other?.name ?? limit,
      one && limitText(one, first),
      other && limitText(other, second),
    )
  })
  each(a.holds ?? {}, b.holds ?? {}, (hold, one, other) => add(`${id}.holds.${hold}`, '限制', one?.name, other?.name))
}

const rolesOf = (step: Step, procedure: Procedure): string =>
  [step.by]
    .flat()
    .map((role) => procedure.parties[role]?.name ?? role)
    .join('、')
const demandsOf = (step: Step): string =>
  (step.requires ?? []).map((requirement) => requirement.refusal).join('；') || '无'
const fieldsOf = (step: Step): string =>
  Object.values(step.input ?? {})
    .map((field) => field.label)
    .join('、') || '无'

/** A limit in words: 15日（法定，《…办法》第二十一条第二款）. */
export function limitText(limit: Limit, pack: Pack): string {
  const norms = normRegister(pack.norms)
  const term = limit.term === undefined ? '' : `${limit.term.amount}${unitNames[limit.term.unit]}`
  const length = limit.until === undefined ? term : `文书载明的日期${term === '' ? '' : `，未载明的${term}`}`
  const kind = { statutory: '法定', document: '文书载明', internal: '内部时限' }[limit.kind]
  return `${length}（${[kind, ...limit.basis.map((citation) => formatCitation(citation, norms))].join('，')}）`
}

const byId = <T extends { id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]))

function each<T>(
  first: Readonly<Record<string, T>>,
  second: Readonly<Record<string, T>>,
  visit: (id: string, a: T | undefined, b: T | undefined) => void,
): void {
  for (const id of new Set([...Object.keys(first), ...Object.keys(second)])) visit(id, first[id], second[id])
}
