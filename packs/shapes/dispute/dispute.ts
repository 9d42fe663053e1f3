import type { Procedure } from '@zhiheng/law/language'
import { limit, procedure } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { remedyBar } from '../supervision/remedy-bar.ts'
import { coordinationSteps } from './dispute-coordination.ts'
import { disputeCatalogues, disputeDocuments } from './dispute-documents.ts'
import { filingSteps } from './dispute-filing.ts'
import { type DisputeOptions, disputing, national } from './dispute-options.ts'
import { disputeTaskOf } from './dispute-task.ts'

/**
 * Coordination of disputes between organs (行政执法争议协调): negotiation first, an application by either side, acceptance,
 * coordination, a paper on what was agreed; without agreement the justice bureau forms its opinion and the government
 * decides. What is agreed or decided is carried out point by point. While a remedy is pending nothing is coordinated.
 * There is no freeze and no interim measure: the texts of these places have none.
 */
export function disputeOf(options: DisputeOptions): PackPart[] {
  const { targets, negotiation, acceptance, escalation, decision } = options
  const bar = remedyBar({ act: 'facts.act', filing: [national(33, 3)], acceptance: [national(33, 3)] })
  const { remedyEntered } = bar.lookups
  return [
    {
      competence: [...options.competence],
      procedures: {
        dispute: procedure({
          name: options.name,
          kind: 'coordination',
          basis: [...options.basis],
          title: '{parties.disputants}：{facts.item}',
          numbering: { series: '执协', of: 'body' },
          parties: partiesOf(options),
          states: statesOf(options),
          steps: {
            ...filingSteps(options, bar.fromAcceptance),
            ...coordinationSteps(options, bar.fromAcceptance),
          },
          lookups: {
            ...(remedyEntered === undefined ? {} : { remedyEntered }),
            ...(acceptance.cityRules === undefined
              ? {}
              : {
                  cityRules: {
                    name: '申请之日有效的争议协调程序办法',
                    procedure: 'disputeRules',
                    states: ['inForce'],
                    where: [
                      { path: 'facts.from', sign: '<=' as const, to: 'act.on' },
                      { path: 'facts.until', sign: '>' as const, to: 'act.on' },
                    ],
                  },
                }),
          },
          limits: {
            ...(negotiation.promptly === undefined
              ? {}
              : {
                  application: limit('提出申请的内部目标', {
                    kind: 'internal',
                    basis: [...negotiation.basis],
                    interpretation: '“及时”没有法定天数，天数是可以调整的内部目标',
                    on: 'applicant',
                    start: { step: 'negotiateFailed' },
                    term: negotiation.promptly,
                    met: ['apply'],
                    lapse: { text: '协商未成后没有及时提出申请，提醒争议各方' },
                  }),
                }),
            acceptance: limit('审查受理的内部目标', {
              kind: 'internal',
              basis: [...acceptance.basis, ...(acceptance.cityRules ?? [])],
              interpretation:
                acceptance.cityRules === undefined
                  ? '原文没有受理期限'
                  : '原文没有受理期限；市程序办法载明的，从其载明',
              on: 'body',
              start: { step: 'apply' },
              term: targets.acceptance,
              ...(acceptance.cityRules === undefined ? {} : { amount: 'facts.acceptWithin' }),
              met: ['accept', 'decline', 'requestSupplement'],
              lapse: { text: '逾期未审查，提醒负责人' },
            }),
            coordination: limit('协调的内部目标', {
              kind: 'internal',
              basis: [...options.coordination.basis],
              interpretation: '原文没有协调期限',
              on: 'body',
              start: { step: 'accept' },
              term: targets.coordination,
              met: ['issueOpinion', 'refer', 'terminate'],
              lapse: { text: '逾期未形成协调结果，提醒负责人' },
            }),
            decision: limit('政府决定的内部目标', {
              kind: 'internal',
              basis: [...decision.basis],
              interpretation: '原文没有决定期限',
              on: 'government',
              start: { step: 'refer' },
              term: targets.decision,
              met: ['decide', 'returnToBody', ...(escalation === undefined ? [] : ['recordReply'])],
              lapse: { text: '逾期未决定，由司法行政部门提醒' },
            }),
          },
          service: [
            { document: 'coordinationOpinion', when: 'all', from: ['opinionIssued'], to: 'executing' },
            { document: 'disputeDecision', when: 'all', from: ['decided'], to: 'executing' },
          ],
        }),
      },
      documents: disputeDocuments(options),
      catalogues: disputeCatalogues(options),
    },
    disputeTaskOf(options),
  ]
}

function partiesOf({ basis, body, escalation }: DisputeOptions): Procedure['parties'] {
  const bodies: NonNullable<Procedure['parties'][string]['kinds']> =
    body.guidance === undefined ? ['oversight-body'] : ['oversight-body', 'guidance-office']
  return {
    receiver: { name: '收件机构', kinds: bodies, from: 'actor', optional: true },
    applicant: { name: '申请机关', from: 'input', optional: true, ...disputing(basis) },
    respondents: { name: '争议相对机关', from: 'input', many: true, ...disputing(basis) },
    disputants: { name: '争议各方', from: { group: ['applicant', 'respondents'] }, many: true },
    body: { name: body.name, kinds: bodies, from: 'competence', basis: [...body.basis] },
    justice: {
      name: '司法行政部门',
      kinds: ['oversight-body'],
      from: { oversightBodyOf: 'body' },
      basis: [national(7, 1, 2), national(13)],
    },
    government: { name: '本级人民政府', kinds: ['government'], from: { governmentOf: 'body' } },
    ...(escalation === undefined ? {} : { target: { name: '有决定权的机关', from: 'input', optional: true } }),
  }
}

function statesOf({ application, decision, escalation }: DisputeOptions): Procedure['states'] {
  return {
    selfResolved: { name: '自行协商解决', final: true },
    negotiated: { name: '协商未达成一致' },
    applied: { name: application.state },
    supplementing: { name: '待补正' },
    redirected: { name: '已告知有权机构', final: true },
    declined: { name: '不属于受理范围', final: true },
    accepted: { name: '已受理' },
    coordinating: { name: '协调中' },
    noAgreement: { name: '协调未达成一致' },
    proposed: { name: '已提出处理意见' },
    referred: { name: decision.referred },
    opinionIssued: { name: '已出具协调意见' },
    decided: { name: decision.decided },
    executing: { name: '执行中' },
    executed: { name: '已执行', final: true },
    ...(escalation === undefined
      ? {}
      : { escalated: { name: '已报请有权机关' }, settledAbove: { name: '有权机关已处理', final: true } }),
    terminated: { name: '已终止', final: true },
  }
}
