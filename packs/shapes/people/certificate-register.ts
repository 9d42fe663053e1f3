import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { adopted, compare, date, files, found, limit, must, not, optional, organ, path, person, procedure, step } = write
const { text } = write

export interface CertificateRegisterOptions {
  readonly basis: readonly Citation[]
  /** the rule under which a certificate is withheld or revoked */
  readonly measures: readonly Citation[]
  /** the text neither withholds nor revokes a certificate */
  readonly withheld?: false
  /** what the text calls a certificate that was taken for good; default 吊销 */
  readonly revoked?: string
  /** the text loses an officer his qualification, and for how many years he may not apply again once the norm is in force */
  readonly cancel?: {
    readonly basis: readonly Citation[]
    readonly ban: { readonly years: number; readonly basis: readonly Citation[] }
  }
}

/**
 * The register of enforcement certificates (行政执法证). A certificate is valid, suspended or revoked; every suspension is an
 * entry of its own with its interval, so that any day of the past can be asked about. Only a decision on a person, told by
 * the matter in which it was recorded, changes the state.
 */
export function certificateRegister({
  basis,
  measures,
  revoked = '吊销',
  cancel,
  withheld,
}: CertificateRegisterOptions): PackPart {
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
          ...(withheld === false ? {} : { suspended: { name: '暂扣' }, revoked: { name: revoked, final: true } }),
          ...(cancel === undefined ? {} : { cancelled: { name: '取消行政执法资格', final: true } }),
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
              ...(cancel === undefined
                ? []
                : [
                    must(not(found('banned')), `行政执法资格被取消的，${cancel.ban.years}年内不得重新申领`, {
                      code: 'banned',
                      basis: [...cancel.ban.basis],
                    }),
                  ]),
            ],
          }),
          ...(withheld === false ? {} : withholding([...measures], revoked)),
          ...(cancel === undefined
            ? {}
            : { cancel: cancelling(cancel, withheld === false ? 'valid' : ['valid', 'suspended']) }),
          withdraw: step('注销', {
            by: 'registrar',
            from: withheld === false ? 'valid' : ['valid', 'suspended'],
            to: 'withdrawn',
            duty: 'may',
            basis: [...basis],
            input: { withdrawnOn: date('离岗之日', { notAfterAct: true }), reason: text('事由') },
          }),
        },
        ...(cancel === undefined
          ? {}
          : {
              lookups: {
                banned: {
                  name: '不得重新申领的期间',
                  procedure: 'qualificationBan',
                  states: ['running'],
                  where: [{ path: 'facts.officer', sign: '=', to: 'input.officer' }],
                },
              },
            }),
      }),
      ...(cancel === undefined ? {} : { qualificationBan: banOf(cancel) }),
      ...(withheld === false ? {} : { certificateSuspension: suspensionOf([...measures]) }),
    },
  }
}

/** Withheld for a time or for good: told by the matter in which the decision on the person was recorded. */
const withholding = (basis: Citation[], revoked: string): Procedure['steps'] => ({
  suspend: step('登记暂扣', {
    by: 'clock',
    from: 'valid',
    to: 'suspended',
    duty: 'shall',
    basis,
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
    basis,
  }),
  revoke: step(`登记${revoked}`, {
    by: 'clock',
    from: ['valid', 'suspended'],
    to: 'revoked',
    duty: 'shall',
    basis,
    input: { revokedOn: date(`${revoked}之日`), decidedBy: organ('决定机关') },
  }),
})

/** Each time a certificate is withheld, with its interval. */
const suspensionOf = (basis: Citation[]): Procedure =>
  procedure({
    name: '暂扣行政执法证',
    kind: 'register',
    basis,
    title: '暂扣行政执法证',
    parties: { registrar: { name: '发证机关', from: 'input' } },
    states: { running: { name: '暂扣中' }, ended: { name: '已结束', final: true } },
    steps: {
      begin: step('开始暂扣', {
        by: 'clock',
        from: 'start',
        to: 'running',
        duty: 'shall',
        basis,
        input: { officer: person('持证人'), from: date('暂扣之日') },
      }),
      end: step('结束暂扣', {
        by: 'registrar',
        from: 'running',
        to: 'ended',
        duty: 'may',
        basis,
        input: {
          to: date('恢复使用之日'),
          decision: files('恢复使用的决定', { min: 1 }),
          note: optional(text('备注')),
        },
        requires: [must(compare('input.to', '>=', 'facts.from'), '恢复日期早于暂扣日期', { code: 'interval-invalid' })],
        tells: { step: 'resume' },
      }),
    },
  })

type Cancel = NonNullable<CertificateRegisterOptions['cancel']>

const cancelling = ({ basis }: Cancel, from: string | string[]): Procedure['steps'][string] =>
  step('登记取消行政执法资格', {
    by: 'clock',
    from,
    to: 'cancelled',
    duty: 'shall',
    basis: [...basis],
    input: { cancelledOn: date('取消之日'), decidedBy: organ('决定机关') },
    opens: [
      {
        procedure: 'qualificationBan',
        step: 'enter',
        when: adopted,
        parties: { registrar: 'registrar' },
        input: { officer: path('facts.officer'), cancelledOn: path('input.cancelledOn') },
      },
    ],
  })

/** A ban is no period to act in: it ends on the corresponding day whatever that day is, and the first filing is the day after. */
const banOf = ({ ban: { years, basis } }: Cancel): Procedure =>
  procedure({
    name: '不得重新申领行政执法资格',
    kind: 'register',
    basis: [...basis],
    title: '不得重新申领行政执法资格',
    parties: { registrar: { name: '发证机关', kinds: ['oversight-body'], from: 'input' } },
    states: { running: { name: '不得申领' }, lifted: { name: '期间已过，可以申领', final: true } },
    steps: {
      enter: step('登记不得重新申领', {
        by: 'registrar',
        from: 'start',
        to: 'running',
        duty: 'shall',
        basis: [...basis],
        input: { officer: person('人员'), cancelledOn: date('取消之日') },
        requires: [
          must(adopted, '规定尚未施行，不能据以限制重新申领', { code: 'draft-not-in-force', basis: [...basis] }),
        ],
      }),
      lift: step('期间届满', { by: 'clock', from: 'running', to: 'lifted', duty: 'shall', basis: [...basis] }),
    },
    limits: {
      ban: limit('不得重新申领的期间', {
        kind: 'statutory',
        basis: [...basis],
        interpretation: '自取消之日起算，至对应日止；不是办事期限，不因休息日顺延，次日起可以申领',
        on: 'registrar',
        start: { step: 'enter', date: 'facts.cancelledOn' },
        verb: '取消行政执法资格',
        term: { amount: years, unit: 'year', rollOver: false },
        met: ['lift'],
        lapse: { text: '期间届满，可以重新申领', takes: 'lift' },
      }),
    },
  })

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
