import type { DocumentKind } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type DisputeOptions, national } from './dispute-options.ts'

/** A plain letter of the body that coordinates. */
const letter = (fields: Omit<DocumentKind, 'layout' | 'takesEffect' | 'approval'>): DocumentKind => ({
  layout: 'letter',
  takesEffect: 'on-service',
  approval: [],
  ...fields,
})
const named = ({ names, interpretation }: { names?: DocumentKind['names']; interpretation?: string | undefined }) => ({
  ...(names === undefined ? {} : { names }),
  ...(interpretation === undefined ? {} : { interpretation }),
})
export const operativePoints = {
  heading: '执行事项',
  rows: { path: 'input.points', columns: { text: '内容', organ: '执行机关', dueOn: '期限' } },
}

/** The papers of a dispute, with the names the place gives them. */
export function disputeDocuments(options: DisputeOptions): NonNullable<PackPart['documents']> {
  const { name, application, acceptance, opinion, proposal, decision, escalation, body } = options
  const watching = body.guidance === undefined ? {} : { copies: ['justice'] }
  return {
    coordinationApplication: {
      title: application.title,
      layout: 'official',
      issuer: 'applicant',
      recipients: ['body'],
      numbering: { series: application.series },
      approval: [],
      takesEffect: 'on-issue',
      basis: [...application.basis],
      ...named({ interpretation: application.interpretation }),
      sections: [
        { heading: '争议事项', text: '{input.matter}' },
        { heading: '分歧意见', text: '{input.differences}' },
        { heading: '协商结果', text: '{input.negotiationResult}' },
        { heading: '依据', list: 'input.norms' },
        { heading: '处理建议', text: '{input.proposal}' },
      ],
    },
    acceptanceNotice: letter({
      title: `${name}受理通知书`,
      issuer: 'body',
      recipients: ['disputants'],
      ...watching,
      numbering: { series: '执协受' },
      basis: [...acceptance.basis],
      sections: [{ heading: '受理事项', text: '{facts.matter}' }],
    }),
    supplementNotice: letter({
      title: `${name}申请补正通知书`,
      issuer: 'body',
      recipients: ['applicant'],
      numbering: { series: '执协补' },
      basis: [...acceptance.basis],
      sections: [
        { heading: '需要补充的材料', rows: { path: 'input.items', columns: { name: '材料', reason: '理由' } } },
      ],
    }),
    declineNotice: letter({
      title: acceptance.outside,
      issuer: 'body',
      recipients: ['applicant'],
      numbering: { series: '执协告' },
      basis: [...acceptance.basis],
      sections: [
        { heading: '认定', text: '{input.finding}' },
        { heading: '理由', text: '{input.reason}' },
      ],
    }),
    redirectNotice: letter({
      title: `${name}申请告知书`,
      issuer: 'receiver',
      recipients: ['applicant'],
      numbering: { series: '执协告' },
      basis: [...body.basis],
      sections: [
        { heading: '告知事项', text: '所申请的事项不属于{parties.receiver.name}受理范围。' },
        { heading: '有权机构', text: '请向{parties.body.name}提出申请。' },
      ],
    }),
    coordinationOpinion: {
      title: opinion.title,
      national: 'coordination-opinion',
      layout: 'official',
      issuer: 'body',
      recipients: ['disputants'],
      ...watching,
      numbering: { series: opinion.series },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [...opinion.basis],
      ...named(opinion),
      sections: [
        { heading: '争议各方', text: '{parties.disputants}' },
        { heading: '争议事项', text: '{input.matter}' },
        { heading: '依据', list: 'input.bases' },
        { heading: '结论', text: '{input.conclusion}' },
        operativePoints,
      ],
    },
    disputeProposal: {
      title: proposal.title,
      layout: 'official',
      issuer: 'body',
      recipients: ['government'],
      ...watching,
      numbering: { series: proposal.series },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [...proposal.basis],
      ...named(proposal),
      sections: [
        { heading: '事实', text: '{facts.facts}', optional: true },
        { heading: '各方意见', text: '{facts.positions}' },
        {
          heading: '分歧点',
          rows: { path: 'facts.disputedPoints', columns: { point: '分歧点', positions: '各方意见' } },
        },
        { heading: '依据', list: 'facts.bases', optional: true },
        { heading: '处理意见', text: '{facts.opinion}', optional: true },
      ],
    },
    disputeDecision: {
      title: decision.title,
      national: 'dispute-decision',
      layout: 'official',
      issuer: 'government',
      recipients: ['disputants'],
      copies: ['body', ...(watching.copies ?? [])],
      numbering: { series: decision.series },
      approval: ['reviewer', 'principal-leader'],
      takesEffect: 'on-service',
      basis: [...decision.basis],
      ...named(decision),
      sections: [
        { heading: '争议事项', text: '{input.matter}' },
        { heading: '依据', list: 'input.bases' },
        { heading: '决定', text: '{input.conclusion}' },
        operativePoints,
      ],
    },
    ...(escalation === undefined
      ? {}
      : {
          escalationLetter: {
            title: escalation.title,
            layout: 'official' as const,
            issuer: 'government',
            recipients: ['target'],
            copies: ['disputants', 'body'],
            numbering: { series: escalation.series },
            approval: ['reviewer' as const],
            takesEffect: 'on-service' as const,
            basis: [...escalation.basis],
            ...named(escalation),
            sections: [
              { heading: '争议事项', text: '{facts.matter}' },
              { heading: '处理意见', text: '{facts.opinion}' },
              { heading: '本级人民政府无权决定的理由', text: '{input.legalBasis}' },
            ],
          },
        }),
    terminationNotice: letter({
      title: `${name}终止通知书`,
      issuer: 'body',
      recipients: ['disputants'],
      numbering: { series: '执协止' },
      basis: [national(33, 3)],
      sections: [{ heading: '终止原因', text: '{input.ground}' }],
    }),
  }
}

/** The option lists of a dispute. */
export function disputeCatalogues({ basis, kinds, acceptance, coordination }: DisputeOptions) {
  return {
    ...(kinds === undefined
      ? {}
      : { disputeKinds: { name: '争议事由', basis: [...kinds.basis], items: { ...kinds.items } } }),
    nationalDisputeClasses: {
      name: '国令争议类别',
      basis: [national(13)],
      items: {
        list: { name: '执法事项清单管理' },
        jurisdiction: { name: '案件管辖' },
        crossField: { name: '跨领域执法' },
        crossRegion: { name: '跨区域执法' },
        other: { name: '其他' },
      },
    },
    declineGrounds: {
      name: '不属于受理范围的情形',
      basis: [...acceptance.basis],
      items: {
        party: { name: '行政相对人与行政机关之间的争议', note: '引导依法申请行政复议或者提起行政诉讼' },
        internal: { name: '人事、经费等内部管理事项' },
        notEnforcement: { name: '与行政执法无关的事项' },
        settled: { name: '各方已经协商一致' },
      },
    },
    coordinationManners: {
      name: '协调方式',
      basis: [...coordination.basis, ...basis],
      items: {
        meeting: { name: '协调会议' },
        documents: { name: '书面审查' },
        investigation: { name: '调查核实' },
        consultation: { name: '专家论证' },
        other: { name: '其他方式' },
      },
    },
  } satisfies PackPart['catalogues']
}
