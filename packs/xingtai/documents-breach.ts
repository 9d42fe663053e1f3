import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, national } from './identity.ts'

/** The papers that follow a breach of the duties in coordination. */
export const breachDocuments: NonNullable<PackPart['documents']> = {
  correctionLetter: {
    title: '责令改正通知书',
    names: [
      {
        force: { from: NATIONAL_FROM },
        title: '行政执法监督督办函',
        alias: '责令改正通知书',
        overlay: 'XT-17-1a/NR-26-1a',
      },
    ],
    national: 'supervision-letter',
    layout: 'letter',
    issuer: 'body',
    recipients: ['agency'],
    numbering: { series: '执协督' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(17), national(26, 1), national(27)],
    interpretation: '2026年2月1日起，责令改正以国令规定的督办函为载体，不另立文种',
    sections: [
      { heading: '违反的规定', text: '第十七条：{input.item}' },
      { heading: '事实', text: '{input.facts}' },
      { heading: '改正要求', text: '{input.demand}' },
      { heading: '改正期限', text: '{input.correctBy}' },
    ],
  },
  correctionOpinion: {
    title: '责令改正通知书',
    names: [
      {
        force: { from: NATIONAL_FROM },
        title: '行政执法监督意见书',
        alias: '责令改正通知书',
        overlay: 'XT-17-1a/NR-26-1a',
      },
    ],
    national: 'supervision-opinion',
    layout: 'letter',
    issuer: 'body',
    recipients: ['agency'],
    numbering: { series: '执协意' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(17), national(26, 1), national(28)],
    interpretation: '2026年2月1日起，责令改正以国令规定的意见书为载体，不另立文种',
    sections: [
      { heading: '违反的规定', text: '第十七条：{input.item}' },
      { heading: '事实', text: '{input.facts}' },
      { heading: '改正要求', text: '{input.demand}' },
      { heading: '改正期限', text: '{input.correctBy}' },
    ],
  },
  breachProposal: {
    title: '行政执法责任处理建议书',
    layout: 'official',
    issuer: 'body',
    recipients: ['target'],
    numbering: { series: '执协建' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(17), national(32)],
    sections: [
      { heading: '责任情形', text: '{facts.item}' },
      { heading: '事实和证据', text: '{facts.evidence}' },
      { heading: '责任人员', text: '{input.persons}' },
      { heading: '主客观原因', text: '{input.causes}', optional: true },
      { heading: '危害后果', text: '{input.consequences}', optional: true },
      { heading: '纠正情况', text: '{input.correctionState}', optional: true },
      { heading: '处理建议', text: '{input.suggestion}' },
    ],
  },
  breachReferral: {
    title: '涉嫌违法犯罪线索移送函',
    layout: 'letter',
    issuer: 'body',
    recipients: ['target'],
    numbering: { series: '执协移' },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [art(17), national(33, 1)],
    sections: [
      { heading: '线索', text: '{facts.evidence}' },
      { heading: '移送材料', rows: { path: 'input.materials', columns: { name: '材料名称' } } },
    ],
  },
}
