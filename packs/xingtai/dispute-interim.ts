import {
  choice,
  date,
  limit,
  longText,
  optional,
  organ,
  path,
  procedure,
  rows,
  step,
  text,
} from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const basis = [art(14)]
const onlyGovernment = '临时性处置措施由本级人民政府决定，行政执法协调监督机构只能提请'

/** Art 14: interim measures run beside the dispute. The bureau requests, the government decides, the final paper ends them. */
export const interimPart: PackPart = {
  procedures: {
    interimMeasure: procedure({
      name: '临时性处置措施',
      kind: 'coordination',
      basis,
      title: '{parties.addressees}临时性处置措施',
      parties: {
        body: { name: '行政执法协调监督机构', from: { parent: 'body' } },
        government: { name: '本级人民政府', from: { parent: 'government' } },
        disputants: { name: '争议各方', from: { parent: 'disputants' }, many: true },
        addressees: { name: '采取措施的机关', from: 'input', many: true },
      },
      states: {
        drafting: { name: '拟提请' },
        requested: { name: '已提请' },
        decided: { name: '已决定' },
        inForce: { name: '执行中' },
        refused: { name: '不予采取', final: true },
        lapsed: { name: '已失效', final: true },
      },
      steps: {
        prepare: step('提出临时性处置措施', {
          by: 'body',
          from: 'start',
          to: 'drafting',
          duty: 'may',
          basis,
          input: {
            harmTo: choice('可能受到重大损失的利益', 'harms'),
            assessment: longText('不及时处置的损失评估'),
            measure: longText('拟采取的措施'),
            expiresOn: optional(date('拟定的终止日期', { notBeforeAct: true })),
          },
        }),
        request: step('提请人民政府决定', {
          by: 'body',
          from: 'drafting',
          to: 'requested',
          duty: 'may',
          basis,
          issues: 'interimRequest',
        }),
        approve: step('决定采取临时性处置措施', {
          by: 'government',
          from: 'requested',
          to: 'decided',
          duty: 'shall',
          basis,
          stranger: onlyGovernment,
          input: {
            decision: longText('决定内容'),
            expiresOn: optional(date('终止日期', { notBeforeAct: true })),
            points: rows(
              '执行事项',
              { text: text('内容'), organ: organ('执行机关'), dueOn: optional(date('完成期限')) },
              { min: 1, basis: [art(15)] },
            ),
          },
          issues: 'interimDecision',
          opens: [
            {
              procedure: 'executionTask',
              step: 'arise',
              each: 'input.points',
              parties: { agency: 'row.organ' },
              input: { point: path('row.text'), dueOn: path('row.dueOn') },
            },
          ],
        }),
        refuse: step('决定不采取措施', {
          by: 'government',
          from: 'requested',
          to: 'refused',
          duty: 'may',
          basis,
          stranger: onlyGovernment,
          input: { refusalReason: longText('理由') },
        }),
        lapse: step('措施失效', {
          by: 'clock',
          from: ['drafting', 'requested', 'decided', 'inForce'],
          to: 'lapsed',
          duty: 'shall',
          basis: [art(12, 2), art(14)],
          interpretation: '临时措施只为协调期间而设，协调意见或者处理决定生效、协调终止时失效',
          follows: { states: ['executing', 'executed', 'transferred', 'terminated'] },
        }),
      },
      limits: {
        expiry: limit('措施期限', {
          kind: 'document',
          basis,
          on: 'addressees',
          start: { step: 'approve' },
          until: 'facts.expiresOn',
          rollOver: false,
          met: ['lapse'],
          lapse: { text: '决定载明的期限届满，措施失效', to: 'lapsed' },
        }),
      },
      service: [{ document: 'interimDecision', when: 'each', from: ['decided'], to: 'inForce' }],
    }),
  },
  documents: {
    interimRequest: {
      title: '关于提请采取临时性处置措施的请示',
      layout: 'official',
      issuer: 'body',
      recipients: ['government'],
      numbering: { series: '执协请' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis,
      sections: [
        { heading: '争议', text: '{parent.title}' },
        { heading: '损失评估', text: '{facts.assessment}' },
        { heading: '拟采取的措施', text: '{facts.measure}' },
        { heading: '采取措施的机关', text: '{parties.addressees}' },
      ],
    },
    interimDecision: {
      title: '采取临时性处置措施决定书',
      layout: 'official',
      issuer: 'government',
      recipients: ['addressees'],
      copies: ['body', 'disputants'],
      numbering: { series: '执协临' },
      approval: ['reviewer', 'principal-leader'],
      takesEffect: 'on-service',
      basis: [art(12, 2), art(14)],
      interpretation: '办法未写临时措施决定的生效时点，比照协调意见书、处理决定书自送达之日起生效',
      sections: [
        { heading: '争议', text: '{parent.title}' },
        { heading: '依据', text: '《邢台市行政执法协调监督工作办法》第十四条' },
        { heading: '决定', text: '{input.decision}' },
        {
          heading: '执行事项',
          rows: { path: 'input.points', columns: { text: '内容', organ: '执行机关', dueOn: '期限' } },
        },
      ],
    },
  },
}
