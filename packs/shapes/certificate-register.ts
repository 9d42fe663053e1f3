import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { compare, date, files, must, optional, organ, person, procedure, step, text } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'

export interface CertificateRegisterOptions {
  readonly basis: readonly Citation[]
  /** the rule under which a certificate is withheld or revoked */
  readonly measures: readonly Citation[]
}

/**
 * The register of enforcement certificates (行政执法证). A certificate is valid, suspended or revoked; every suspension is an
 * entry of its own with its interval, so that any day of the past can be asked about. Only a decision on a person, told by
 * the matter in which it was recorded, changes the state.
 */
export function certificateRegister({ basis, measures }: CertificateRegisterOptions): PackPart {
  return {
    procedures: {
      certificate: procedure({
        name: '行政执法证',
        kind: 'register',
        projects: 'certificate',
        basis: [...basis],
        title: '{facts.officerName}的行政执法证',
        parties: {
          registrar: { name: '发证机关', kinds: ['oversight-body'], from: 'actor' },
          agency: { name: '所在机关', from: 'input' },
        },
        states: {
          valid: { name: '有效' },
          suspended: { name: '暂扣' },
          revoked: { name: '吊销', final: true },
          withdrawn: { name: '注销', final: true },
        },
        steps: {
          issue: step('登记发证', {
            by: 'registrar',
            from: 'start',
            to: 'valid',
            duty: 'shall',
            basis: [...basis],
            input: {
              officer: person('持证人'),
              officerName: text('姓名', { personal: true }),
              number: text('证件号码'),
              validFrom: date('有效期自'),
              validTo: date('有效期至'),
            },
            requires: [
              must(compare('input.validFrom', '<=', 'input.validTo'), '有效期起止颠倒', { code: 'interval-invalid' }),
            ],
          }),
          suspend: step('登记暂扣', {
            by: 'clock',
            from: 'valid',
            to: 'suspended',
            duty: 'shall',
            basis: [...measures],
            input: { suspendedFrom: date('暂扣之日'), decidedBy: organ('决定机关') },
            opens: [
              {
                procedure: 'certificateSuspension',
                step: 'begin',
                parties: { registrar: 'registrar' },
                input: { officer: { path: 'facts.officer' }, from: { path: 'input.suspendedFrom' } },
              },
            ],
          }),
          resume: step('恢复使用', {
            by: 'clock',
            from: 'suspended',
            to: 'valid',
            duty: 'shall',
            basis: [...measures],
          }),
          revoke: step('登记吊销', {
            by: 'clock',
            from: ['valid', 'suspended'],
            to: 'revoked',
            duty: 'shall',
            basis: [...measures],
            input: { revokedOn: date('吊销之日'), decidedBy: organ('决定机关') },
          }),
          withdraw: step('注销', {
            by: 'registrar',
            from: ['valid', 'suspended'],
            to: 'withdrawn',
            duty: 'may',
            basis: [...basis],
            input: { withdrawnOn: date('离岗之日', { notAfterAct: true }), reason: text('事由') },
          }),
        },
      }),
      certificateSuspension: procedure({
        name: '暂扣行政执法证',
        kind: 'register',
        basis: [...measures],
        title: '暂扣行政执法证',
        parties: { registrar: { name: '发证机关', from: 'input' } },
        states: { running: { name: '暂扣中' }, ended: { name: '已结束', final: true } },
        steps: {
          begin: step('开始暂扣', {
            by: 'clock',
            from: 'start',
            to: 'running',
            duty: 'shall',
            basis: [...measures],
            input: { officer: person('持证人'), from: date('暂扣之日') },
          }),
          end: step('结束暂扣', {
            by: 'registrar',
            from: 'running',
            to: 'ended',
            duty: 'may',
            basis: [...measures],
            input: {
              to: date('恢复使用之日'),
              decision: files('恢复使用的决定', { min: 1 }),
              note: optional(text('备注')),
            },
            requires: [
              must(compare('input.to', '>=', 'facts.from'), '恢复日期早于暂扣日期', { code: 'interval-invalid' }),
            ],
            tells: { step: 'resume' },
          }),
        },
      }),
    },
  }
}

/** Which certificate a person held on a day: lookups for a step whose input names `person` and `day`. */
export function certificateLookups(person: string, day: string): NonNullable<Procedure['lookups']> {
  const of = { path: 'facts.officer', sign: '=' as const, to: person }
  return {
    certificateHeld: {
      name: '当日有效期内的行政执法证',
      procedure: 'certificate',
      states: ['valid', 'suspended', 'revoked', 'withdrawn'],
      where: [of, { path: 'facts.validFrom', sign: '<=', to: day }, { path: 'facts.validTo', sign: '>=', to: day }],
    },
    suspensionRunning: {
      name: '当日的暂扣记录',
      procedure: 'certificateSuspension',
      states: ['running'],
      where: [of, { path: 'facts.from', sign: '<=', to: day }],
    },
    suspensionEnded: {
      name: '当日的暂扣记录',
      procedure: 'certificateSuspension',
      states: ['ended'],
      where: [of, { path: 'facts.from', sign: '<=', to: day }, { path: 'facts.to', sign: '>', to: day }],
    },
    certificateRevoked: {
      name: '当日之前的吊销记录',
      procedure: 'certificate',
      states: ['revoked'],
      where: [of, { path: 'facts.revokedOn', sign: '<=', to: day }],
    },
  }
}
