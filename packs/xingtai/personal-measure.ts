import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { certificateRegister } from '../shapes/people/certificate-register.ts'
import { art, hebei, national } from './identity.ts'

const { choice, date, files, is, longText, must, not, optional, organ, path, person, procedure } = write
const { relation, should, since, step, text } = write

const overseer = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** What follows once the deciding organ's paper is recorded; told to the certificate where there is one. */
const outcome = {
  decidingOrgan: organ('作出决定的机关', {
    refusal: '没有写明作出决定的机关，不能登记处理结果',
    basis: [art(28), national(32)],
  }),
  decision: files('决定文书', { min: 1, refusal: '处理结果只能以有权机关的决定文书登记' }),
  decidedOn: date('决定日期', { notAfterAct: true }),
}
const notOverseer = should(
  not(relation('overseer', 'same-organ', 'input.decidingOrgan')),
  '监督机构只提出建议；由本机构决定的，应当说明作为有权机关的依据',
  {
    code: 'own-decision',
    basis: [national(32)],
    interpretation: true,
    ...underNational,
  },
)

/** Art 28, 825 §32: measures against a person are proposed with three considerations and decided by somebody else. */
const personalMeasure = procedure({
  name: '人员处理建议',
  kind: 'supervision',
  basis: [art(28), national(32), hebei(29)],
  title: '对{facts.officerName}的人员处理建议',
  parties: { overseer, agency: { name: '所在机关', from: 'input' }, decider: { name: '有权处理机关', from: 'input' } },
  states: {
    proposed: { name: '已提出建议' },
    decided: { name: '已作处理', final: true },
    declined: { name: '不予处理', final: true },
  },
  steps: {
    propose: step('提出处理建议', {
      by: 'overseer',
      from: 'start',
      to: 'proposed',
      duty: 'may',
      basis: [art(28), national(32)],
      summary: '综合主客观原因、后果、纠正情况提出建议，由有权机关处理',
      input: {
        officer: person('执法人员'),
        officerName: text('姓名', { personal: true }),
        measure: choice('建议的处理', 'personalMeasures'),
        facts: longText('违法或者明显不当的事实'),
        causes: optional(longText('主客观原因', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
        consequences: optional(longText('后果', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
        correction: optional(longText('纠正情况', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
      },
      issues: 'personalMeasureProposal',
    }),
    recordMeasure: step('登记批评教育、离岗培训、调离岗位', {
      by: ['overseer', 'decider'],
      from: 'proposed',
      to: 'decided',
      duty: 'shall',
      basis: [art(28), national(32)],
      input: outcome,
      requires: [
        must(is('facts.measure', 'criticism', 'training', 'transfer'), '涉及执法证的处理，应当按照暂扣或者吊销登记', {
          code: 'certificate-measure',
        }),
        notOverseer,
      ],
    }),
    recordSuspension: step('登记暂扣行政执法证', {
      by: ['overseer', 'decider'],
      from: 'proposed',
      to: 'decided',
      duty: 'shall',
      basis: [art(28), national(32), hebei(29)],
      input: { ...outcome, suspendedFrom: date('暂扣之日') },
      requires: [
        must(is('facts.measure', 'suspendCertificate'), '建议的处理不是暂扣行政执法证', { code: 'other-measure' }),
        notOverseer,
      ],
      tells: {
        step: 'suspend',
        input: { suspendedFrom: path('input.suspendedFrom'), decidedBy: path('input.decidingOrgan') },
      },
    }),
    recordRevocation: step('登记吊销行政执法证', {
      by: ['overseer', 'decider'],
      from: 'proposed',
      to: 'decided',
      duty: 'shall',
      basis: [art(28), national(32), hebei(29)],
      input: { ...outcome, revokedOn: date('吊销之日') },
      requires: [
        must(is('facts.measure', 'revokeCertificate'), '建议的处理不是吊销行政执法证', { code: 'other-measure' }),
        notOverseer,
      ],
      tells: {
        step: 'revoke',
        input: { revokedOn: path('input.revokedOn'), decidedBy: path('input.decidingOrgan') },
      },
    }),
    decline: step('登记不予处理', {
      by: ['overseer', 'decider'],
      from: 'proposed',
      to: 'declined',
      duty: 'may',
      basis: [national(32)],
      input: { ...outcome, reason: longText('理由') },
    }),
  },
})

export const personalMeasurePart: PackPart = {
  procedures: { personalMeasure },
  documents: {
    personalMeasureProposal: {
      title: '行政执法人员处理建议书',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['decider'],
      copies: ['agency'],
      numbering: { series: '执监人' },
      approval: [],
      takesEffect: 'on-service',
      basis: [art(28), national(32)],
      sections: [
        { heading: '事实', text: '{input.facts}' },
        { heading: '主客观原因', text: '{input.causes}', optional: true },
        { heading: '后果', text: '{input.consequences}', optional: true },
        { heading: '纠正情况', text: '{input.correction}', optional: true },
        { heading: '建议', text: '{input.measure}' },
      ],
    },
  },
}

/** The register of certificates these measures act on. */
export const certificatePart: PackPart = certificateRegister({
  basis: [art(18, 1, 2), hebei(10), national(17, 2)],
  measures: [art(28), hebei(29), national(32)],
})
