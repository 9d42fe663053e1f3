import type { DocumentKind } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, national } from './identity.ts'

/** A plain letter of the bureau. */
const letter = (fields: Omit<DocumentKind, 'layout' | 'takesEffect'>): DocumentKind => ({
  layout: 'letter',
  takesEffect: 'on-service',
  ...fields,
})

const operativePoints = {
  heading: '执行事项',
  rows: { path: 'input.points', columns: { text: '内容', organ: '执行机关', dueOn: '期限' } },
}

/** The papers of a dispute itself. Those of its child matters stand with them. */
export const disputeDocuments: NonNullable<PackPart['documents']> = {
  coordinationApplication: {
    title: '行政执法协调申请书',
    layout: 'official',
    issuer: 'applicant',
    recipients: ['receiver'],
    numbering: { series: '执协申' },
    approval: [],
    takesEffect: 'on-issue',
    basis: [art(8, { item: 1 })],
    sections: [
      { heading: '协调事项', text: '{input.matter}' },
      { heading: '分歧意见', text: '{input.differences}' },
      { heading: '自行协商结果', text: '{input.negotiationResult}' },
      { heading: '协调建议', text: '{input.proposal}' },
      { heading: '相关依据', list: 'input.norms', optional: true },
    ],
  },
  acceptanceNotice: letter({
    title: '行政执法争议协调受理通知书',
    issuer: 'body',
    recipients: ['disputants'],
    numbering: { series: '执协受' },
    approval: [],
    basis: [art(9, 1), art(13), national(13)],
    sections: [
      { heading: '受理事项', text: '{facts.matter}' },
      { heading: '启动依据', text: '《邢台市行政执法协调监督工作办法》第七条、第九条；《行政执法监督条例》第十三条' },
      {
        heading: '协调期间的要求',
        text: '协调意见或者处理决定送达前，除关系公共利益或者行政相对人重大合法权益外，不得就“{facts.item}”单方面作出处理。',
      },
    ],
  }),
  startNotice: letter({
    title: '行政执法争议协调启动通知书',
    issuer: 'body',
    recipients: ['disputants'],
    numbering: { series: '执协启' },
    approval: [],
    basis: [art(10), art(13), national(13)],
    sections: [
      { heading: '协调事项', text: '{facts.item}' },
      { heading: '启动依据', text: '《邢台市行政执法协调监督工作办法》第十条；《行政执法监督条例》第十三条' },
      {
        heading: '协调期间的要求',
        text: '协调意见或者处理决定送达前，除关系公共利益或者行政相对人重大合法权益外，不得就“{facts.item}”单方面作出处理。',
      },
    ],
  }),
  supplementNotice: letter({
    title: '行政执法协调申请补正通知书',
    issuer: 'receiver',
    recipients: ['applicant'],
    numbering: { series: '执协补' },
    approval: [],
    basis: [art(9, 1), art(8, { item: 3 })],
    sections: [{ heading: '需要补充的材料', rows: { path: 'input.items', columns: { name: '材料', reason: '理由' } } }],
  }),
  redirectNotice: letter({
    title: '行政执法协调申请告知书',
    issuer: 'receiver',
    recipients: ['applicant'],
    numbering: { series: '执协告' },
    approval: [],
    basis: [art(9, 2), art(7)],
    sections: [
      { heading: '告知事项', text: '所申请的事项不属于{parties.receiver.name}受理范围。' },
      { heading: '有权机构', text: '请向{parties.body.name}提出申请。' },
    ],
  }),
  declineNotice: letter({
    title: '不属于行政执法争议告知书',
    issuer: 'receiver',
    recipients: ['applicant'],
    numbering: { series: '执协告' },
    approval: ['reviewer'],
    basis: [art(6), art(9, 1)],
    sections: [
      { heading: '认定', text: '{facts.scopeFinding}' },
      { heading: '理由', text: '{facts.findingReason}' },
    ],
  }),
  coordinationOpinion: {
    title: '行政执法争议协调意见书',
    national: 'coordination-opinion',
    layout: 'official',
    issuer: 'body',
    recipients: ['disputants'],
    numbering: { series: '执协意见' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(12, 1, 1), art(12, 2), national(13)],
    sections: [
      { heading: '协调事项', text: '{input.matter}' },
      { heading: '依据', list: 'input.bases' },
      { heading: '结论', text: '{input.conclusion}' },
      operativePoints,
    ],
  },
  disputeProposal: {
    title: '关于行政执法争议处理意见的请示',
    layout: 'official',
    issuer: 'body',
    recipients: ['government'],
    numbering: { series: '执协报' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(12, 1, 2), national(13)],
    sections: [
      { heading: '事实', text: '{input.facts}' },
      { heading: '各方意见', text: '{input.positions}' },
      {
        heading: '分歧点',
        rows: { path: 'facts.disputedPoints', columns: { point: '分歧点', positions: '各方意见' } },
      },
      { heading: '有关单位意见', text: '{input.consulted}', optional: true },
      { heading: '依据', list: 'input.bases' },
      { heading: '处理意见', text: '{input.opinion}' },
    ],
  },
  disputeDecision: {
    title: '行政执法争议处理决定书',
    national: 'dispute-decision',
    layout: 'official',
    issuer: 'government',
    recipients: ['disputants'],
    copies: ['body'],
    numbering: { series: '执协决' },
    approval: ['reviewer', 'principal-leader'],
    takesEffect: 'on-service',
    basis: [art(12, 1, 2), art(12, 2), national(13)],
    sections: [
      { heading: '争议事项', text: '{input.matter}' },
      { heading: '依据', list: 'input.bases' },
      { heading: '决定', text: '{input.conclusion}' },
      operativePoints,
    ],
  },
  escalationLetter: {
    title: '行政执法争议报请（移交）函',
    layout: 'official',
    issuer: 'body',
    recipients: ['target'],
    copies: ['disputants'],
    numbering: { series: '执协转' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(12, 1, 3)],
    sections: [
      { heading: '争议事项', text: '{facts.item}' },
      { heading: '不属于本级职责的依据', text: '{input.legalBasis}' },
      { heading: '处理方式', text: '{input.method}' },
    ],
  },
  terminationNotice: letter({
    title: '行政执法争议协调终止通知书',
    issuer: 'body',
    recipients: ['disputants'],
    numbering: { series: '执协止' },
    approval: [],
    basis: [art(16, 1), national(33, 3)],
    sections: [
      { heading: '终止原因', text: '{input.ground}' },
      {
        heading: '后续',
        text: '不得单方面处理争议事项的限制同时解除；复议、诉讼结束后争议仍未化解的，可以再次申请协调。',
      },
    ],
  }),
}
