import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { any, choice, citations, date, days, files, filled, found, is, limit, longText, must, not, optional } = write
const { organ, procedure, since, step, text } = write

/** What a lead may be about. A place takes these by id and names the clause it rests on, or adds its own. */
export const accountabilityGroundNames = {
  obstruction: '拒绝、阻碍行政执法监督',
  refusal: '拒绝履行职责、拒绝配合',
  late: '逾期未办、拖延',
  unilateral: '擅自作出执法行为',
  notTransferred: '应当移送而不移送',
  lateTransfer: '不及时移送',
  untrue: '提供的材料、信息不实',
  noAssistance: '不履行协助、配合义务',
  negligence: '不履行或者不正确履行职责',
  abuse: '执法违法、滥用职权',
  other: '其他情形',
} as const
export type AccountabilityGround = keyof typeof accountabilityGroundNames

interface Ground {
  readonly name: string
  readonly basis?: Citation[]
}

/** What differs between the places. */
export interface AccountabilityOptions {
  /** the oversight body, as the place calls it */
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  /** the clauses that make somebody answer for it */
  readonly basis: readonly Citation[]
  /** the rule under which the oversight body proposes and another organ decides */
  readonly proposal: readonly Citation[]
  /** the rule under which a proposal for obstruction rests on a record of it */
  readonly obstruction: readonly Citation[]
  /** clauses of the shared grounds; those not named rest on `basis` */
  readonly grounds?: Partial<Record<AccountabilityGround, Partial<Ground>>>
  /** grounds only this place has */
  readonly own?: Readonly<Record<string, Ground>>
  /** what the proposal for discipline is called, and its series */
  readonly paper: { readonly title: string; readonly series: string }
  /** each lead is a numbered case */
  readonly numbering?: string
  /** internal target, in days, from the finding that a case is grave to the proposal */
  readonly target: number
  /** states of a matter a lead arose from that take the lead with them */
  readonly fallsWith?: string[]
  /** from 2026-02-01 a proposal about a person says what caused it, what followed and what was put right */
  readonly factors?: readonly Citation[]
  /** how a lead may end where the text lists it, and further demands on that end */
  readonly consequences?: {
    readonly items: NonNullable<PackPart['catalogues']>[string]['items']
    readonly requires: NonNullable<Procedure['steps'][string]['requires']>
  }
  /** a lead referred as a crime (procedure `criminalReferral`) stays open until the receiver has signed */
  readonly criminalExit?: readonly Citation[]
  /** further demands on whom a lead is proposed to */
  readonly proposing?: NonNullable<Procedure['steps'][string]['requires']>
}

const factor = (label: string, basis: readonly Citation[]) =>
  optional(
    longText(label, {
      requiredWhen: since(NATIONAL_FROM),
      refusal: `处理建议应当写明${label}`,
      code: 'factor-missing',
      basis: [...basis],
    }),
  )

/**
 * Leads on responsibility (责任追究线索): they arise by themselves where another matter shows the fault, or are registered,
 * and wait for a person. The oversight body proposes; only a written decision of the competent organ ends a lead, or a
 * reasoned end by the principal leader.
 */
export function accountabilityOf(options: AccountabilityOptions): PackPart {
  const basis = [...options.basis]
  const proposal = [...options.proposal]
  const { fallsWith, consequences, criminalExit } = options
  const signedFor =
    criminalExit === undefined
      ? []
      : [
          must(not(found('unsignedReferral')), '涉嫌犯罪的线索已经移送，没有取得回执，责任追究不能办结', {
            code: 'referral-unsigned',
            basis: [...criminalExit],
          }),
        ]
  const lead = {
    ground: choice('情形', 'accountabilityGrounds'),
    subject: text('责任单位或者人员', { personal: true }),
    facts: longText('事实', { refusal: '没有写明事实，不能登记', basis }),
  }
  return {
    procedures: {
      accountability: procedure({
        name: '责任线索',
        kind: 'supervision',
        basis: [...basis, ...proposal],
        title: '{facts.subject}的责任线索',
        ...(options.numbering === undefined ? {} : { numbering: { series: options.numbering, of: 'overseer' } }),
        parties: {
          overseer: {
            name: options.overseer.name,
            kinds: ['oversight-body'],
            from: 'input',
            basis: [...options.overseer.basis],
          },
          agency: { name: '所在机关', from: 'input', optional: true },
        },
        states: {
          candidate: { name: '待核实' },
          serious: { name: '情节严重，待提出处分建议' },
          proposed: { name: '已提出处分建议' },
          closed: { name: '已有处理结果', final: true },
          dropped: { name: '不予追究', final: true },
          ...(fallsWith === undefined ? {} : { lapsed: { name: '依据的问题已被否定，线索失效', final: true } }),
        },
        steps: {
          arise: step('产生责任线索', {
            by: 'clock',
            from: 'start',
            to: 'candidate',
            duty: 'shall',
            basis,
            input: { ...lead, grounds: optional(citations('依据')) },
          }),
          register: step('登记责任线索', {
            by: 'overseer',
            from: 'start',
            to: 'candidate',
            duty: 'may',
            basis,
            input: {
              ...lead,
              grounds: optional(
                citations('依据', {
                  requiredWhen: is('input.ground', 'other'),
                  refusal: '属于法律、法规、规章规定的其他情形的，应当写明依据',
                  code: 'ground-without-basis',
                  min: 1,
                }),
              ),
            },
          }),
          markSerious: step('认定情节严重', {
            by: 'overseer',
            from: 'candidate',
            to: 'serious',
            duty: 'may',
            basis,
            input: { gravity: longText('情节严重的理由') },
          }),
          proposeDiscipline: step('提出处分建议', {
            by: 'overseer',
            from: ['candidate', 'serious'],
            to: 'proposed',
            duty: 'shall',
            basis: [...basis, ...proposal],
            input: {
              addressee: organ('有权处理机关'),
              ...(options.factors === undefined
                ? {}
                : {
                    responsible: text('责任人员', {
                      personal: true,
                      refusal: '没有写明责任人员，不能提出处分建议',
                      code: 'person-missing',
                    }),
                    causes: factor('主客观原因', options.factors),
                    consequences: factor('后果', options.factors),
                    corrections: factor('纠正情况', options.factors),
                  }),
              proposal: longText('处分建议'),
            },
            requires: [
              must(
                any(not(is('facts.ground', 'obstruction')), filled('parent.facts.facts'), found('obstruction')),
                '以拒绝、阻挠监督提出处分建议，至少应有一条拒绝、阻挠监督的记录',
                { code: 'no-obstruction-record', basis: [...options.obstruction], ...underNational },
              ),
              ...(options.proposing ?? []),
            ],
            issues: 'disciplineProposal',
          }),
          recordOutcome: step('登记处理结果', {
            by: 'overseer',
            from: consequences === undefined ? 'proposed' : ['candidate', 'serious', 'proposed'],
            to: 'closed',
            duty: 'shall',
            basis: [...basis, ...proposal],
            summary: '结果以有权机关的书面决定为准',
            input: {
              ...(consequences === undefined ? {} : { consequence: choice('处理方式', 'accountabilityConsequences') }),
              decidingOrgan: organ('作出决定的机关'),
              decision: files('书面决定', { min: 1, refusal: '处理结果只能以有权机关的书面决定登记' }),
              decidedOn: date('决定日期', { notAfterAct: true }),
            },
            requires: [...signedFor, ...(consequences?.requires ?? [])],
          }),
          drop: step('不予追究', {
            by: 'overseer',
            post: ['principal-leader'],
            from: ['candidate', 'serious'],
            to: 'dropped',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
            requires: signedFor,
          }),
          ...(fallsWith === undefined
            ? {}
            : {
                lapse: step('线索失效', {
                  by: 'clock',
                  from: ['candidate', 'serious'],
                  to: 'lapsed',
                  duty: 'shall',
                  basis,
                  interpretation: '所依据的问题认定被撤销的，线索随之失效',
                  follows: { states: fallsWith },
                }),
              }),
        },
        limits: {
          proposal: limit('提出处分建议的内部时限', {
            kind: 'internal',
            basis,
            interpretation: `原文没有期限，${options.target}日为内部时限`,
            on: 'overseer',
            start: { step: 'markSerious' },
            term: days(options.target),
            met: ['proposeDiscipline', ...(consequences === undefined ? [] : ['recordOutcome'])],
            ended: ['dropped', ...(fallsWith === undefined ? [] : ['lapsed'])],
            lapse: { text: '情节严重而未提出处分建议，提醒主要负责人' },
          }),
        },
        lookups: {
          ...(criminalExit === undefined
            ? {}
            : {
                unsignedReferral: {
                  name: '尚未签收的涉嫌犯罪移送',
                  procedure: 'criminalReferral',
                  states: ['sent'],
                  where: [{ path: 'parent.id', sign: '=' as const, to: 'matter.id' }],
                },
              }),
          obstruction: {
            name: '拒绝、阻挠监督的记录',
            procedure: 'cooperationRecord',
            states: ['recorded'],
            where: [{ path: 'facts.subject', sign: '=', to: 'facts.subject' }],
          },
        },
      }),
    },
    documents: {
      disciplineProposal: {
        title: options.paper.title,
        layout: 'letter',
        issuer: 'overseer',
        recipients: [],
        numbering: { series: options.paper.series },
        approval: ['reviewer'],
        takesEffect: 'on-issue',
        basis: [...basis, ...proposal],
        sections: [
          { heading: '责任人员', text: options.factors === undefined ? '{facts.subject}' : '{input.responsible}' },
          { heading: '事实', text: '{facts.facts}' },
          ...(options.factors === undefined
            ? []
            : [
                { heading: '主客观原因', text: '{input.causes}', optional: true },
                { heading: '后果', text: '{input.consequences}', optional: true },
                { heading: '纠正情况', text: '{input.corrections}', optional: true },
              ]),
          { heading: '建议', text: '{input.proposal}' },
        ],
      },
    },
    catalogues: {
      accountabilityGrounds: {
        name: '责任线索的情形',
        basis: [...basis, ...options.obstruction],
        items: {
          ...Object.fromEntries(
            Object.entries(accountabilityGroundNames).map(([id, name]) => [
              id,
              { name, basis, ...options.grounds?.[id as AccountabilityGround] },
            ]),
          ),
          ...options.own,
        },
      },
      ...(consequences === undefined
        ? {}
        : {
            accountabilityConsequences: { name: '责任线索的处理方式', basis, items: consequences.items },
          }),
    },
  }
}
