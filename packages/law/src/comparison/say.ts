import { formatCitation, normRegister } from '../citation/index.ts'
import { POSTS } from '../matter/matter.ts'
import type { OrganKind } from '../organ/index.ts'
import type { CompetenceRule, DocumentKind, Interval, Limit, Pack, Party, Procedure, Step } from '../pack/pack.ts'
import { unitNames } from '../time/index.ts'

/** Elements in words, short enough to stand side by side. */

const ORGAN_KINDS: Readonly<Record<OrganKind, string>> = {
  government: '人民政府',
  'oversight-body': '行政执法监督机构',
  agency: '行政执法机关',
  'legal-unit': '法制机构',
  'justice-station': '司法所',
  township: '乡镇（街道）',
  'zone-committee': '开发区管委会',
  'guidance-office': '综合行政执法指导机构',
  'committee-office': '议事协调机构办公室',
  delegate: '受委托组织',
  'authorised-organisation': '授权组织',
  'dispatched-organ': '派出机构',
  'reconsideration-body': '行政复议机构',
  court: '人民法院',
  procuratorate: '人民检察院',
  'discipline-inspection': '纪检监察机关',
  police: '公安机关',
  other: '其他机关',
}

const GOVERNMENTS = {
  'own-government': '本级人民政府',
  'common-government': '共同的上级人民政府',
  'territory-government': '本辖区人民政府',
} as const

const LIMIT_KINDS = { statutory: '法定', document: '文书载明', internal: '内部时限' } as const

const listed = (words: readonly string[]): string => words.join('、')

/** 自2026-02-01起; nothing for what has always been so. */
export function sayForce(force: Interval | undefined): string {
  if (force === undefined) return ''
  const from = force.from > '1990' ? `自${force.from}起` : ''
  return `${from}${force.to === undefined ? '' : `至${force.to}前`}`
}

/** What follows in brackets, where there is anything. */
const bracketed = (...parts: readonly string[]): string => {
  const said = parts.filter(Boolean)
  return said.length === 0 ? '' : `（${said.join('，')}）`
}

export function sayParty({ name, kinds, many }: Party): string {
  return `${name}${bracketed(kinds === undefined ? '' : listed(kinds.map((kind) => ORGAN_KINDS[kind])), many ? '可以是几个' : '')}`
}

export function sayCompetence({ name, to, refusal }: CompetenceRule): string {
  return to === undefined
    ? `${name}：${refusal ?? '不受理'}`
    : `${name}：${GOVERNMENTS[to.of]}的${ORGAN_KINDS[to.organ]}`
}

/** Who takes a step and in which posts. */
export function sayPerformer(step: Step, procedure: Procedure): string {
  const roles = [step.by].flat().map((role) => (role === 'clock' ? '系统' : (procedure.parties[role]?.name ?? role)))
  return `${listed(roles)}${bracketed(listed((step.post ?? []).map((post) => POSTS[post])))}`
}

export const sayStep = (step: Step, procedure: Procedure): string =>
  `${step.name}${bracketed(sayPerformer(step, procedure), step.duty === 'shall' ? '应当' : '可以', sayForce(step.force))}${
    step.summary === undefined ? '' : `：${step.summary}`
  }`

/** 15日，自收到《意见书》起. */
export function sayLimit(limit: Limit, procedure: Procedure, pack: Pack): string {
  const on = procedure.parties[limit.on]?.name
  const start =
    'served' in limit.start
      ? `自${limit.verb ?? '收到'}《${pack.documents[limit.start.served]?.title ?? ''}》起`
      : `自“${procedure.steps[limit.start.step]?.name ?? limit.start.step}”起`
  const roll = limit.term?.rollOver === false || limit.rollOver === false ? '遇休息日不顺延' : ''
  const first = limit.term?.countFirstDay === true ? '首日计入' : ''
  return `${lengthOf(limit)}，${start}${bracketed(LIMIT_KINDS[limit.kind], on === undefined ? '' : `由${on}遵守`, roll, first, sayForce(limit.force))}；届满：${limit.lapse.text}`
}

const lengthOf = (limit: Limit): string => {
  const term = limit.term === undefined ? '' : `${limit.term.amount}${unitNames[limit.term.unit]}`
  return limit.until === undefined ? term : `文书载明的日期${term === '' ? '' : `，未载明的${term}`}`
}

/** A limit in words: 15日（法定，《…办法》第二十一条第二款）. */
export function limitText(limit: Limit, pack: Pack): string {
  const norms = normRegister(pack.norms)
  return `${lengthOf(limit)}（${[LIMIT_KINDS[limit.kind], ...limit.basis.map((citation) => formatCitation(citation, norms))].join('，')}）`
}

/** A paper with who issues and receives it, who approves it, and what it is called later. */
export function sayPaper(document: DocumentKind, procedure: Procedure): string {
  const name = (role: string): string => procedure.parties[role]?.name ?? role
  const approval = document.approval.length === 0 ? '' : `经${listed(document.approval.map((post) => POSTS[post]))}`
  const later = (document.names ?? []).map(({ title, force }) => `${sayForce(force)}称《${title}》`)
  return `《${document.title}》${bracketed(
    `${name(document.issuer)}制发`,
    document.recipients.length === 0 ? '' : `送${listed(document.recipients.map(name))}`,
    approval,
    ...later,
  )}`
}

/** The title alone, and since when another. */
export const sayTitle = ({ title, names = [] }: DocumentKind): string =>
  `《${title}》${bracketed(...names.map((name) => `${sayForce(name.force)}称《${name.title}》`))}`
