import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { certificateLookups } from '../shapes/people/certificate-register.ts'
import { art, national, region } from './identity.ts'

const { all, any, choice, date, doneByOther, files, found, longText, must, not, optional, path, person } = write
const { procedure, since, step, text } = write

const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(2, 2)],
}
const rule = [art(27), region(38)]

/** Art 27, region art 37(2): an officer is put on a case only with a certificate that is good on that day. */
const caseAssignment = procedure({
  name: '办案人员指派',
  kind: 'register',
  basis: [art(27), region(37, 2)],
  title: '{facts.officerName}承办{facts.case}',
  parties: {
    agency: {
      name: '行政执法部门',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'actor',
    },
  },
  states: { assigned: { name: '已指派' }, ended: { name: '已结束', final: true } },
  steps: {
    assign: step('指派办案人员', {
      by: 'agency',
      from: 'start',
      to: 'assigned',
      duty: 'may',
      basis: [art(27), region(37, 2)],
      input: {
        case: text('案件'),
        officer: person('执法人员'),
        officerName: text('姓名', { personal: true }),
        on: date('承办日期', { notBeforeAct: true }),
      },
      requires: [
        must(
          not(any(found('suspensionRunning'), found('suspensionEnded'))),
          '该人员的行政执法证件当日处于暂扣，不能承办案件',
          {
            code: 'certificate-suspended',
          },
        ),
        must(all(found('certificateHeld'), not(found('certificateRevoked'))), '该人员当日没有有效的行政执法证件', {
          code: 'certificate-missing',
        }),
      ],
    }),
    end: step('结束承办', { by: 'agency', from: 'assigned', to: 'ended', duty: 'may', basis: [art(27)] }),
  },
  lookups: certificateLookups('input.officer', 'input.on'),
})

const factor = (label: string) =>
  optional(
    longText(label, {
      requiredWhen: since(NATIONAL_FROM),
      refusal: `处理建议应当写明${label}`,
      code: 'factor-missing',
      basis: [national(32)],
    }),
  )
const twoPeople = must(doneByOther('propose'), '提出建议的人不能作出决定：建议和决定由两人办理', {
  code: 'same-person',
  basis: [national(32)],
  interpretation: true,
  ...underNational,
})

/** Art 27, region art 38: the certificate of a supervisor, withheld or revoked by the bureau, in the same two steps. */
const supervisorMeasure = procedure({
  name: '监督人员处理',
  kind: 'supervision',
  basis: rule,
  title: '对{facts.holderName}的处理',
  parties: { overseer },
  states: {
    proposed: { name: '已提出建议' },
    suspended: { name: '监督证件暂扣中' },
    restored: { name: '已恢复使用', final: true },
    revoked: { name: '监督证件已吊销', final: true },
    declined: { name: '不予处理', final: true },
  },
  steps: {
    propose: step('提出处理建议', {
      by: 'overseer',
      from: 'start',
      to: 'proposed',
      duty: 'may',
      basis: rule,
      input: {
        holder: person('监督人员'),
        holderName: text('姓名', { personal: true }),
        ground: choice('情形', 'supervisorFaults'),
        facts: longText('事实'),
        causes: factor('主客观原因'),
        consequences: factor('后果'),
        corrections: factor('纠正情况'),
      },
    }),
    suspend: step('决定暂扣监督证件', {
      by: 'overseer',
      post: ['principal-leader', 'signatory'],
      from: 'proposed',
      to: 'suspended',
      duty: 'may',
      basis: rule,
      input: { reason: longText('理由'), decision: files('决定', { min: 1 }) },
      requires: [twoPeople],
      tells: { step: 'suspend', input: { reason: path('input.reason') } },
    }),
    restore: step('恢复使用监督证件', {
      by: 'overseer',
      post: ['principal-leader', 'signatory'],
      from: 'suspended',
      to: 'restored',
      duty: 'may',
      basis: rule,
      input: { restoredFor: longText('恢复的理由'), restoreDecision: files('决定', { min: 1 }) },
      tells: { step: 'resume' },
    }),
    revoke: step('决定吊销监督证件', {
      by: 'overseer',
      post: ['principal-leader', 'signatory'],
      from: 'proposed',
      to: 'revoked',
      duty: 'may',
      basis: rule,
      input: { reason: longText('理由'), decision: files('决定', { min: 1 }) },
      requires: [twoPeople],
      tells: { step: 'withdraw', input: { reason: path('input.reason') } },
    }),
    decline: step('不予处理', {
      by: 'overseer',
      from: 'proposed',
      to: 'declined',
      duty: 'may',
      basis: rule,
      input: { reason: longText('理由') },
    }),
  },
})

/** What follows for officers and supervisors once their certificate is touched. */
export const officersPart: PackPart = {
  procedures: { caseAssignment, supervisorMeasure },
  catalogues: {
    supervisorFaults: {
      name: '监督人员的违法情形',
      basis: rule,
      items: namedItems({
        neglect: '不履行行政执法监督职责',
        unlawful: '违法行使行政执法监督职权',
        gain: '利用监督职权谋取私利',
        lent: '涂改、转借监督证件',
        other: '其他违反条例的行为',
      }),
    },
  },
}
