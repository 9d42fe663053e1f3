import { procedure } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { remedyRegister } from '../shapes/register/remedy-register.ts'
import { disputeCatalogues } from './catalogues-dispute.ts'
import { disputeCompetence } from './competence.ts'
import { breachPart } from './dispute-breach.ts'
import { coordinationSteps, terminationByRemedy } from './dispute-coordination.ts'
import { exOfficioSteps } from './dispute-ex-officio.ts'
import { executionPart } from './dispute-execution.ts'
import { filingSteps } from './dispute-filing.ts'
import { freezePart } from './dispute-freeze.ts'
import { inquiryPart } from './dispute-inquiry.ts'
import { interimPart } from './dispute-interim.ts'
import { refusalPart } from './dispute-refusals.ts'
import { disputeLookups } from './dispute-rules.ts'
import { disputeDocuments } from './documents-dispute.ts'
import { art, hebei, national, reconsiderationLaw } from './identity.ts'

/** Only administrative organs dispute with one another; whoever else is named is sent to reconsideration or court. */
const disputing = {
  kinds: ['agency', 'government', 'township', 'zone-committee', 'dispatched-organ', 'authorised-organisation'] as const,
  refusal: '争议当事方应为行政机关或者法律法规授权的组织，行政相对人争议请引导复议诉讼',
  basis: [art(3, 2), art(29, 2)],
}

/** 行政执法协调 (chapter 2): from negotiation to execution, in the order of the regulation. */
const dispute = procedure({
  name: '行政执法争议协调',
  kind: 'coordination',
  basis: [art(3, 2), art(6), national(13)],
  title: '{parties.disputants}行政执法争议',
  numbering: { series: '执协', of: 'body' },
  parties: {
    receiver: { name: '收件机构', kinds: ['oversight-body'], from: 'actor', optional: true },
    applicant: { name: '申请机关', from: 'input', optional: true, ...disputing, kinds: [...disputing.kinds] },
    respondents: { name: '争议机关', from: 'input', many: true, ...disputing, kinds: [...disputing.kinds] },
    disputants: { name: '争议各方', from: { group: ['applicant', 'respondents'] }, many: true },
    body: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: 'competence', basis: [art(4, 1), art(7)] },
    government: { name: '本级人民政府', from: { governmentOf: 'body' } },
    target: { name: '有权机关', from: 'input', optional: true },
  },
  states: {
    selfResolved: { name: '自行协商解决', final: true },
    negotiated: { name: '协商未达成一致' },
    reviewing: { name: '待审查' },
    supplementing: { name: '补正中' },
    redirected: { name: '已告知', final: true },
    declined: { name: '不属于行政执法争议', final: true },
    investigating: { name: '调查中' },
    coordinating: { name: '协调中' },
    noAgreement: { name: '未达成一致' },
    reported: { name: '已报请政府' },
    opinionIssued: { name: '已出具意见书' },
    decisionIssued: { name: '已作出处理决定' },
    executing: { name: '执行中' },
    executed: { name: '已执行', final: true },
    transferring: { name: '移送中' },
    transferred: { name: '已移送', final: true },
    terminated: { name: '已终止', final: true },
  },
  steps: { ...filingSteps, ...exOfficioSteps, ...coordinationSteps },
  lookups: disputeLookups,
  holds: {
    freeze: {
      name: '不得单方面处理争议事项',
      basis: [art(13)],
      interpretation: '条文以意见、决定“作出”为止；未送达的文书对当事机关尚不生效，因此对每一机关至送达生效时解除',
      on: 'disputants',
      begins: ['accept', 'openByAssignment', 'findDispute'],
      ends: { served: ['coordinationOpinion', 'disputeDecision'], states: ['terminated', 'transferred'] },
    },
  },
  service: [
    { document: 'coordinationOpinion', when: 'all', from: ['opinionIssued'], to: 'executing' },
    { document: 'disputeDecision', when: 'all', from: ['decisionIssued'], to: 'executing' },
  ],
})

const remedies = remedyRegister({
  basis: [art(16), art(22, 1), hebei(22), national(33, 3)],
  deemedAcceptance: [reconsiderationLaw(30), reconsiderationLaw(88)],
  outcomes: 'remedyOutcomes',
  tells: terminationByRemedy,
})

/** Chapter 2 of the regulation with its registers. */
export const disputeParts: readonly PackPart[] = [
  {
    competence: disputeCompetence,
    procedures: { dispute },
    documents: disputeDocuments,
    catalogues: disputeCatalogues,
  },
  interimPart,
  inquiryPart,
  executionPart,
  freezePart,
  breachPart,
  refusalPart,
  remedies,
]
