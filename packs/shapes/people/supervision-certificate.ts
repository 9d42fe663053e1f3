import type { Procedure } from '@zhiheng/law/language'
import { compare, date, longText, must, person, procedure, step, text } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'

export interface SupervisionCertificateOptions extends Overseer {
  /** what the paper is called: 行政执法监督检查证件 */
  readonly name: string
}

/** The register of supervision certificates (行政执法监督证件): who may supervise on the spot, from when until when. */
export function supervisionCertificateOf(options: SupervisionCertificateOptions): PackPart {
  const { name } = options
  const basis = [...options.basis]
  return {
    procedures: {
      supervisionCertificate: procedure({
        name,
        kind: 'register',
        basis,
        title: `{facts.holderName}的${name}`,
        parties: { registrar: overseerParty(options) },
        states: {
          valid: { name: '有效' },
          suspended: { name: '暂停使用' },
          withdrawn: { name: '注销', final: true },
        },
        steps: {
          issue: step('登记监督证件', {
            by: 'registrar',
            from: 'start',
            to: 'valid',
            duty: 'shall',
            basis,
            input: {
              holder: person('持证人'),
              holderName: text('姓名', { personal: true }),
              number: text('证件编号'),
              validFrom: date('有效期自'),
              validTo: date('有效期至'),
            },
            requires: [
              must(compare('input.validFrom', '<=', 'input.validTo'), '有效期起止颠倒', { code: 'interval-invalid' }),
            ],
          }),
          suspend: step('暂停使用', {
            by: 'registrar',
            from: 'valid',
            to: 'suspended',
            duty: 'may',
            basis,
            input: { reason: longText('事由') },
          }),
          resume: step('恢复使用', { by: 'registrar', from: 'suspended', to: 'valid', duty: 'may', basis }),
          withdraw: step('注销', {
            by: 'registrar',
            from: ['valid', 'suspended'],
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { reason: longText('事由') },
          }),
        },
      }),
    },
  }
}

/** A valid certificate of the person at `holder` on the day at `day`. */
export const validCertificate = (holder: string, day = 'act.on'): NonNullable<Procedure['lookups']>[string] => ({
  name: '当日有效的行政执法监督证件',
  procedure: 'supervisionCertificate',
  states: ['valid'],
  where: [
    { path: 'facts.holder', sign: '=', to: holder },
    { path: 'facts.validFrom', sign: '<=', to: day },
    { path: 'facts.validTo', sign: '>=', to: day },
  ],
})
