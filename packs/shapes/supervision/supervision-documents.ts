import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM } from '../national-rule.ts'
import { cite, nation, organicLaw, type SupervisionOptions } from './supervision-options.ts'

const OPINION = '行政执法监督意见书'

/** The papers of supervision, under the title of the place and from 2026-02-01 under the national one. */
export function supervisionDocuments(options: SupervisionOptions): NonNullable<PackPart['documents']> {
  const { basis, paper, decision, reporting } = options
  const demands = { heading: '要求', rows: { path: 'input.demands', columns: { kind: '种类', item: '要求' } } }
  const objection = { heading: '异议', text: '{input.objectionNotice}', optional: true }
  const decided = [
    { heading: '查明的事实', text: '{input.findings}' },
    { heading: '依据', list: 'input.bases' },
    { heading: '决定', text: '{input.disposition}：{input.decision}' },
    ...(decision.sections ?? []),
    { heading: '履行期限', text: '{input.performBy}', optional: true },
  ]
  return {
    supervisionOpinion: {
      title: paper.title,
      national: 'supervision-opinion',
      ...(paper.title === OPINION
        ? {}
        : {
            names: [
              { force: { from: NATIONAL_FROM }, title: OPINION, alias: paper.title, overlay: options.overlay.opinion },
            ],
          }),
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      numbering: { series: paper.series },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: cite(basis.paper, [nation(28, 1)]),
      sections: [
        { heading: '查明的事实', text: '{input.findings}' },
        { heading: '依据', list: 'input.bases' },
        demands,
        {
          heading: '期限和报告',
          text: reporting.fallback === undefined ? '{input.rectifyBy}' : '{input.rectifyBy}{input.defaultTerm}',
        },
        objection,
      ],
    },
    supervisionLetter: {
      title: '行政执法监督督办函',
      national: 'supervision-letter',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      numbering: { series: '执监督' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [nation(27, 1)],
      sections: [
        { heading: '应当履行的法定职责', list: 'input.duties' },
        { heading: '制发依据', list: 'input.bases' },
        { heading: '未履行职责的事实', text: '{input.findings}' },
        demands,
        { heading: '时限', fields: { 履行职责: '{input.performBy}', 报送情况: '{input.reportBy}' } },
        objection,
      ],
    },
    referral: {
      title: '关于报请制发行政执法监督决定书的报告',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['government'],
      numbering: { series: '执监报' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: cite(basis.referral, [nation(29)]),
      sections: [
        { heading: '被监督机关', text: '{parties.agency.name}' },
        { heading: '存在的问题', text: '{facts.problem}' },
        { heading: '报请理由', text: '{input.referralReason}' },
        { heading: '处理建议', text: '{input.recommendation}', optional: true },
      ],
    },
    ...(decision.ownUntil === undefined
      ? {}
      : {
          ownDecision: {
            title: decision.ownUntil.title,
            national: 'supervision-decision',
            layout: 'official' as const,
            issuer: 'overseer',
            recipients: ['agency'],
            numbering: { series: '执监决' },
            approval: ['reviewer' as const],
            takesEffect: 'on-service' as const,
            force: { from: '1949-10-01', to: NATIONAL_FROM },
            basis: cite(decision.ownUntil.basis),
            interpretation: '文书送达才生效：2026年2月1日以后送达的，不再由监督机构自行作出',
            sections: decided,
          },
        }),
    supervisionDecision: {
      title: '行政执法监督决定书',
      national: 'supervision-decision',
      layout: 'official',
      issuer: 'government',
      recipients: ['agency'],
      copies: ['overseer'],
      numbering: { series: '执监决' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: cite(basis.decision, [nation(29)]),
      sections: decided,
    },
    executionReport: {
      title: '行政执法监督决定落实情况报告',
      layout: 'official',
      issuer: 'agency',
      recipients: [...options.executionTo],
      approval: [],
      takesEffect: 'on-service',
      basis: cite(basis.execution),
      sections: [{ heading: '落实情况', text: '{input.execution}' }],
    },
    superiorNotice: {
      title: '关于告知行政执法监督中发现问题的函',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['superior'],
      numbering: { series: '执监告' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [nation(42, 2), organicLaw(84)],
      sections: [
        { heading: '被监督机关', text: '{parties.agency.name}' },
        { heading: '遵守和执行法律、政策方面的问题', text: '{input.findings}' },
        { heading: '依据', list: 'input.bases' },
      ],
    },
    workHint: {
      title: '行政执法工作提示',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [nation(24, 1), nation(26, 1)],
      interpretation: '一般不当不属意见书的范围，以指导性的提示督促改进',
      sections: [
        { heading: '提示的问题', text: '{facts.problem}' },
        { heading: '建议', text: '{input.hint}' },
      ],
    },
  }
}
