import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'

const { choice, date, files, limit, literal, longText, optional, step, text, workingDays } = write

type Step = Procedure['steps'][string]

export interface RemedyRegisterOptions {
  /** the rule of the pack that makes remedies matter */
  readonly basis: readonly Citation[]
  /** the rule after which silence of the reconsideration body counts as acceptance */
  readonly deemedAcceptance: readonly Citation[]
  /** catalogue of the outcomes of a ruling */
  readonly outcomes: string
  /** what a matter, under which the remedy is registered, hears of the filing */
  readonly tells?: Step['tells']
}

/**
 * The register of remedies: reconsideration (行政复议) and litigation (行政诉讼) against an enforcement act. Other matters
 * look it up by the act (`facts.act`), by the matter they stand under, or by the agency. States: filed, accepted,
 * ended-without-merits (不予受理、撤回、终止: nothing was decided) and ended-on-merits.
 */
export function remedyRegister({ basis, deemedAcceptance, outcomes, tells }: RemedyRegisterOptions): PackPart {
  const cited = [...basis]
  const filing = {
    act: text('所涉行政行为（文号）'),
    party: optional(text('当事人', { personal: true })),
    forum: optional(text('复议机关或者法院')),
    filedOn: date('申请或者起诉日期', { notAfterAct: true }),
    caseNumber: optional(text('案号')),
    receipt: files('申请书、收件回执或者起诉材料', { min: 1 }),
  }
  const told = tells === undefined ? {} : { tells }
  return {
    procedures: {
      remedy: {
        name: '行政复议、行政诉讼登记',
        kind: 'register',
        basis: cited,
        title: '{facts.act}的行政复议、行政诉讼',
        parties: {
          registrar: { name: '登记机关', from: 'actor' },
          agency: { name: '作出行政行为的机关', from: 'input', optional: true },
        },
        states: {
          filed: { name: '已申请或者起诉' },
          accepted: { name: '已受理或者立案' },
          'ended-without-merits': { name: '未作实体处理而终结', final: true },
          'ended-on-merits': { name: '已作实体处理', final: true },
        },
        steps: {
          fileReconsideration: step('登记行政复议申请', {
            by: 'registrar',
            from: 'start',
            to: 'filed',
            duty: 'may',
            basis: cited,
            input: filing,
            sets: { kind: literal('行政复议') },
            ...told,
          }),
          fileLitigation: step('登记行政诉讼', {
            by: 'registrar',
            from: 'start',
            to: 'filed',
            duty: 'may',
            basis: cited,
            input: filing,
            sets: { kind: literal('行政诉讼') },
            ...told,
          }),
          accept: step('登记受理或者立案', {
            by: 'registrar',
            from: 'filed',
            to: 'accepted',
            duty: 'may',
            basis: cited,
            input: {
              acceptedOn: date('受理或者立案日期', { notAfterAct: true }),
              acceptance: optional(files('受理通知书或者立案通知书')),
            },
          }),
          end: step('登记不予受理、撤回或者终止', {
            by: 'registrar',
            from: ['filed', 'accepted'],
            to: 'ended-without-merits',
            duty: 'may',
            basis: cited,
            interpretation: '不予受理、撤回或者终止的，争议没有得到实体处理，视为该程序已经结束',
            input: {
              endedOn: date('终结日期', { notAfterAct: true }),
              reason: longText('终结情形'),
              outcomeDocument: files('决定书或者裁定书', { min: 1 }),
            },
          }),
          rule: step('登记复议决定或者裁判', {
            by: 'registrar',
            from: ['filed', 'accepted'],
            to: 'ended-on-merits',
            duty: 'may',
            basis: cited,
            input: {
              endedOn: date('作出日期', { notAfterAct: true }),
              outcome: choice('结果', outcomes),
              outcomeDocument: files('复议决定书或者裁判文书', { min: 1 }),
            },
          }),
        },
        limits: {
          acceptance: limit('复议申请审查期限', {
            kind: 'statutory',
            basis: [...deemedAcceptance],
            on: 'registrar',
            start: { step: 'fileReconsideration', date: 'input.filedOn' },
            term: workingDays(5),
            verb: '收到复议申请',
            met: ['accept', 'end', 'rule'],
            lapse: { text: '审查期限届满未作出不予受理决定，视为受理', to: 'accepted' },
          }),
        },
      },
    },
  }
}

/** The register with outcomes of its own, for places whose text says nothing more about remedies than upper law does. */
export function remedyPartOf(options: Omit<RemedyRegisterOptions, 'outcomes'>): PackPart {
  return {
    ...remedyRegister({ ...options, outcomes: 'remedyOutcomes' }),
    catalogues: {
      remedyOutcomes: {
        name: '行政复议、行政诉讼结果',
        basis: [...options.basis],
        items: namedItems({
          upheld: '维持或者驳回诉讼请求',
          revoked: '撤销',
          varied: '变更',
          unlawful: '确认违法或者无效',
          ordered: '责令履行',
        }),
      },
    },
  }
}
