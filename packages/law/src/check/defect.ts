import type { Citation } from '../citation/index.ts'
import type { Pack, Procedure } from '../pack/index.ts'

export const DEFECTS = {
  'unreachable-state': '状态无法到达',
  'unreachable-step': '环节无法到达',
  'dead-end': '状态没有出路',
  'endless-cycle': '循环没有出口',
  'closed-left': '办结以后又被办理',
  'nobody-competent': '环节无人有权办理',
  'limit-without-start': '期限没有起算',
  'limit-without-end': '期限没有终点',
  'limit-without-consequence': '期限没有后果',
  'limit-on-stranger': '期限由办不了的人遵守',
  'limits-disagree': '同一行为的期限互相矛盾',
  'document-never-issued': '文书从未制发',
  'document-never-served': '文书从未送达',
  'issued-by-stranger': '文书由不办理的人制发',
  'document-impossible': '要求的文书无法产生',
  'citation-unknown': '依据不存在',
  'norm-unregistered': '引用的规范未登记',
  'provision-empty': '条款既无要素也无理由',
  'element-unknown': '要素不存在',
  'deviation-without-overlay': '与上位规定不同而没有衔接说明',
  'date-unfounded': '日期没有依据',
  'example-fails': '例题结果不符',
  'name-unknown': '引用的名称不存在',
  'opening-impossible': '无法产生关联事项',
} as const
export type DefectCode = keyof typeof DEFECTS

/** Something that must be mended before a pack may be used: which element, under which article, and what is wrong. */
export interface Defect {
  readonly code: DefectCode
  /** address of the element: supervision.steps.issueOpinion, documents.opinion, provisions.XT-21-1b */
  readonly element: string
  readonly message: string
  readonly basis: readonly Citation[]
}

/** One kind of proof over a whole pack. `uppers` are the packs that stand above it, highest first. */
export type Check = (pack: Pack, uppers: readonly Pack[]) => Defect[]

/** Runs a check over every procedure. */
export const perProcedure =
  (check: (procedure: Procedure, id: string, pack: Pack) => Defect[]): Check =>
  (pack) =>
    Object.entries(pack.procedures).flatMap(([id, procedure]) => check(procedure, id, pack))

export const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value

/** A role and, where it stands for several, each of them. */
export function membersOf(procedure: Procedure, role: string): string[] {
  const from = procedure.parties[role]?.from
  const members = typeof from === 'object' && 'group' in from ? from.group : []
  return [role, ...members.flatMap((member) => (member === role ? [] : membersOf(procedure, member)))]
}
