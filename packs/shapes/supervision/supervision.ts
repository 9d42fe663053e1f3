import { limit, procedure } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { objectionOf } from './objection.ts'
import { cataloguesOf } from './supervision-catalogues.ts'
import { decisionSteps } from './supervision-decision.ts'
import { supervisionDocuments } from './supervision-documents.ts'
import { findingSteps } from './supervision-finding.ts'
import { decisionLimits, paperLimits } from './supervision-limits.ts'
import { cite, nation, organicLaw, type SupervisionOptions } from './supervision-options.ts'
import { paperSteps } from './supervision-papers.ts'

/**
 * Supervision from a problem found to its paper, the submission to the government, the decision and its execution. What
 * the places do differently is an argument; what 国令第825号 changes for all of them from 2026-02-01 on is `force` here.
 */
export function supervisionOf(options: SupervisionOptions): PackPart {
  const { basis, names, reviews, finding } = options
  const objection = objectionOf({ body: 'overseer', agency: 'agency', basis: [nation(30)] })
  const supervision = procedure({
    name: '行政执法监督',
    kind: 'supervision',
    basis: cite(basis.scope, [nation(26)]),
    title: '{parties.agency.name}行政执法监督事项',
    numbering: { series: '执监', of: 'overseer' },
    parties: {
      overseer: {
        name: names.overseer,
        kinds: ['oversight-body'],
        from: 'actor',
        basis: cite(basis.scope, [nation(6, 1)]),
        refusal: '行政执法监督由本级人民政府司法行政部门实施；行政执法机关、乡镇和司法所不得自行立案',
      },
      agency: {
        name: names.agency,
        kinds: options.agencyKinds,
        from: 'input',
        basis: cite(basis.scope, [nation(2)]),
        refusal:
          '被监督对象限于所属部门、派出机关、下级人民政府和法律法规授权的组织；企业、公民、法院、检察院不能作为监督对象',
      },
      government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: [nation(29)] },
      upperGovernment: {
        name: '上一级人民政府',
        from: { superiorOf: 'government' },
        optional: true,
        basis: [nation(29)],
      },
      superior: {
        name: '上一级主管部门',
        from: { departmentAbove: 'agency' },
        optional: true,
        basis: [nation(42, 2), organicLaw(84)],
      },
    },
    states: {
      found: { name: '已发现问题' },
      correcting: { name: '当场纠正中' },
      corrected: { name: '已当场纠正', final: true },
      unfounded: { name: '没有问题', final: true },
      rectifying: { name: '限期整改' },
      performing: { name: '督办履职' },
      partlyRectified: { name: '部分纠正' },
      reported: { name: '已报送落实情况' },
      overdue: { name: '逾期未改正' },
      hinted: { name: '已发工作提示', final: true },
      informing: { name: '正在告知上一级主管部门' },
      superiorInformed: { name: '已告知上一级主管部门', final: true },
      ...(options.setAside === undefined ? {} : { setAside: { name: '说明理由，不再报请', final: true } }),
      referred: { name: '已报请政府' },
      returned: { name: '政府退回补充' },
      barred: { name: '因复议诉讼中止' },
      ...(options.decision.ownUntil === undefined ? {} : { decidedItself: { name: '已自行作出决定' } }),
      decided: { name: '已作决定' },
      executing: { name: '决定执行中' },
      ...options.reviewStates,
      declined: { name: '政府不予采纳', final: true },
      closedByRemedy: { name: '因复议诉讼结案', final: true },
      closed: { name: '办结', final: true },
    },
    steps: {
      ...findingSteps(options),
      ...paperSteps(options),
      ...decisionSteps(options),
      ...Object.assign({}, ...reviews.map((review) => review.steps)),
    },
    limits: {
      ...(finding?.target === undefined
        ? {}
        : {
            response: limit('发现问题后的内部处理时限', {
              kind: 'internal',
              basis: cite(finding.target.basis),
              interpretation: '原文只要求“及时”，期限为内部目标',
              on: 'overseer',
              start: { step: 'find' },
              term: finding.target.term,
              met: [
                'issueOpinion',
                'issueLetter',
                'giveWorkHint',
                'notifySuperior',
                'referMajor',
                'demandOnSpot',
                'dismiss',
              ],
              lapse: { text: '发现违法问题超过内部时限，既没有制发文书，也没有说明理由' },
            }),
          }),
      ...paperLimits(options),
      ...decisionLimits(options),
      ...Object.assign({}, ...reviews.map((review) => review.limits)),
    },
    lookups: {
      ...options.bar.lookups,
      remedyOfAct: {
        name: '同一执法行为已进入行政复议、行政诉讼的记录',
        procedure: 'remedy',
        states: ['accepted', 'ended-on-merits'],
        where: [{ path: 'facts.act', sign: '=', to: 'input.act' }],
      },
      ...Object.assign({}, ...reviews.map((review) => review.lookups)),
    },
    service: [
      { document: 'supervisionDecision', when: 'all', from: ['decided'], to: 'executing' },
      ...(options.decision.ownUntil === undefined
        ? []
        : [{ document: 'ownDecision', when: 'all' as const, from: ['decidedItself'], to: 'executing' }]),
      { document: 'superiorNotice', when: 'all', from: ['informing'], to: 'superiorInformed' },
    ],
  })
  return {
    procedures: {
      supervision,
      ...Object.assign({}, ...reviews.map((review) => review.part.procedures)),
      ...objection.procedures,
    },
    documents: {
      ...supervisionDocuments(options),
      ...Object.assign({}, ...reviews.map((review) => review.part.documents)),
      ...objection.documents,
    },
    catalogues: cataloguesOf(options),
  }
}
