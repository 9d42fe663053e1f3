import type { Citation, Organ } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { choice, citations, date, doneByOther, files, is, longText, must, ofKind, optional, organ, path } = write
const { person, procedure, since, step, text } = write

type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]
type Telling = NonNullable<Procedure['steps'][string]['tells']>

/** One measure against a person, and who decides it. */
export interface PersonalMeasure {
  readonly name: string
  readonly basis?: Citation[]
  /** own: the organ the person belongs to; bureau: the oversight body as the competent organ; other: who may discipline */
  readonly decider: 'own' | 'bureau' | 'other'
  /** what it does to the certificate the proposal was opened on, as a step of that register */
  readonly certificate?: { readonly step: string; readonly day: string; readonly label: string }
}

/** What differs between the places. */
export interface PersonalMeasureOptions {
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  readonly basis: readonly Citation[]
  /** the rule of proposals with three factors, in force from 2026-02-01 */
  readonly national: readonly Citation[]
  readonly measures: Readonly<Record<string, PersonalMeasure>>
  /** the rule that makes the oversight body itself the competent organ for certificates */
  readonly bureau: readonly Citation[]
  /** who may discipline */
  readonly discipline: {
    readonly basis: readonly Citation[]
    readonly kinds: readonly Organ['kind'][]
    readonly text: string
  }
  /** what a measure on a certificate must rest on, and whether it is made public */
  readonly certificateGround?: { readonly label: string; readonly refusal: string; readonly basis: readonly Citation[] }
  readonly notice?: { readonly title: string; readonly series: string }
  readonly paper: { readonly title: string; readonly series: string }
}

/**
 * Measures against persons (人员处理): proposed with what caused it, what followed and what was put right, and decided by
 * somebody else: the organ the person belongs to, the oversight body where a rule makes it the competent organ (then by
 * another person than the one who proposed), or who may discipline.
 */
export function personalMeasureOf(options: PersonalMeasureOptions): PackPart {
  const basis = [...options.basis]
  const national = [...options.national]
  const bureau = [...options.bureau]
  const of = (decider: PersonalMeasure['decider']): string[] =>
    Object.entries(options.measures).flatMap(([id, one]) => (one.decider === decider ? [id] : []))
  const decision = {
    decision: files('决定文书', {
      min: 1,
      refusal: '处理结果只能以作出决定的机关的文书登记',
      code: 'decision-missing',
    }),
    decidedOn: date('决定日期', { notAfterAct: true }),
  }
  const factor = (label: string) =>
    optional(
      longText(label, {
        requiredWhen: since(NATIONAL_FROM),
        refusal: `处理建议应当写明${label}`,
        code: 'factor-missing',
        basis: national,
      }),
    )
  return {
    procedures: {
      personalMeasure: procedure({
        name: '人员处理建议',
        kind: 'supervision',
        basis: [...basis, ...national],
        title: '对{facts.officerName}的人员处理建议',
        parties: {
          overseer: {
            name: options.overseer.name,
            kinds: ['oversight-body'],
            from: 'actor',
            basis: [...options.overseer.basis],
          },
          agency: { name: '所在机关', from: 'input' },
        },
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
            basis: [...basis, ...national],
            summary: '综合主客观原因、后果、纠正情况提出建议，由有权机关处理',
            input: {
              officer: person('人员'),
              officerName: text('姓名', { personal: true }),
              measure: choice('建议的处理', 'personalMeasures'),
              facts: longText('违法或者不当的事实', { refusal: '没有写明事实，不能提出建议', code: 'facts-missing' }),
              causes: factor('主客观原因'),
              consequences: factor('后果'),
              corrections: factor('纠正情况'),
            },
            issues: 'personalMeasureProposal',
          }),
          ...(of('own').length === 0
            ? {}
            : {
                decideOwn: step('所在机关作出处理', {
                  by: 'agency',
                  post: ['principal-leader', 'signatory'],
                  stranger: '这一处理由责任人所在机关决定，监督机构只提出建议',
                  from: 'proposed',
                  to: 'decided',
                  duty: 'shall',
                  basis,
                  input: decision,
                  requires: [measured(of('own'), '这一处理不由所在机关决定')],
                }),
              }),
          ...Object.fromEntries(
            Object.entries(options.measures)
              .filter(([, one]) => one.decider === 'bureau')
              .map(([id, one]) => [
                `decide${id.charAt(0).toUpperCase()}${id.slice(1)}`,
                step(`决定${one.name}`, {
                  by: 'overseer',
                  post: ['principal-leader', 'signatory'],
                  from: 'proposed',
                  to: 'decided',
                  duty: 'shall',
                  basis: bureau,
                  summary: '监督机构作为有权机关作出决定；建议和决定分两步、由两人办理',
                  input: {
                    ...decision,
                    bases: citations('作为有权机关的依据', { min: 1 }),
                    ...(one.certificate === undefined
                      ? {}
                      : { [one.certificate.day]: date(one.certificate.label, { notBeforeAct: true }) }),
                    ...(options.certificateGround === undefined
                      ? {}
                      : {
                          precedent: files(options.certificateGround.label, {
                            min: 1,
                            refusal: options.certificateGround.refusal,
                            code: 'ground-missing',
                            basis: [...options.certificateGround.basis],
                          }),
                        }),
                  },
                  requires: [
                    measured([id], '建议的处理不是这一种'),
                    must(doneByOther('propose'), '提出建议的人不能作出决定：建议和决定由两人办理', {
                      code: 'same-person',
                      basis: national,
                      interpretation: true,
                      ...underNational,
                    }),
                  ],
                  ...(options.notice === undefined ? {} : { issues: `${id}Notice` }),
                  ...(one.certificate === undefined ? {} : { tells: tellsOf(one.certificate) }),
                }),
              ]),
          ),
          ...(of('other').length === 0
            ? {}
            : {
                recordDiscipline: step('登记处分结果', {
                  by: 'overseer',
                  from: 'proposed',
                  to: 'decided',
                  duty: 'shall',
                  basis: [...options.discipline.basis],
                  input: { decidingOrgan: organ('作出决定的机关'), ...decision },
                  requires: [
                    measured(of('other'), '建议的处理不是处分'),
                    must(ofKind('input.decidingOrgan', ...options.discipline.kinds), options.discipline.text, {
                      code: 'not-competent',
                      basis: [...options.discipline.basis],
                    }),
                  ],
                }),
              }),
          decline: step('登记不予处理', {
            by: ['overseer', 'agency'],
            from: 'proposed',
            to: 'declined',
            duty: 'may',
            basis: national,
            input: { reason: longText('理由') },
          }),
        },
      }),
    },
    documents: {
      personalMeasureProposal: {
        title: options.paper.title,
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['agency'],
        numbering: { series: options.paper.series },
        approval: [],
        takesEffect: 'on-service',
        basis: [...basis, ...national],
        sections: [
          { heading: '事实', text: '{input.facts}' },
          { heading: '主客观原因', text: '{input.causes}', optional: true },
          { heading: '后果', text: '{input.consequences}', optional: true },
          { heading: '纠正情况', text: '{input.corrections}', optional: true },
          { heading: '建议', text: '{input.measure}' },
        ],
      },
      ...Object.fromEntries(
        Object.entries(options.measures).flatMap(([id, one]) =>
          options.notice === undefined || one.decider !== 'bureau'
            ? []
            : [
                [
                  `${id}Notice`,
                  {
                    title: options.notice.title,
                    layout: 'official' as const,
                    issuer: 'overseer',
                    recipients: [],
                    numbering: { series: options.notice.series },
                    approval: [],
                    takesEffect: 'on-issue' as const,
                    basis: bureau,
                    sections: [{ heading: '公告', text: `对{facts.officerName}作出${one.name}的处理` }],
                  },
                ],
              ],
        ),
      ),
    },
    catalogues: {
      personalMeasures: {
        name: '人员处理',
        basis,
        items: Object.fromEntries(
          Object.entries(options.measures).map(([id, one]) => [
            id,
            { name: one.name, ...(one.basis === undefined ? {} : { basis: one.basis }) },
          ]),
        ),
      },
    },
  }
}

const measured = (ids: readonly string[], refusal: string): Requirement =>
  must(is('facts.measure', ...ids), refusal, { code: 'other-measure' })

const tellsOf = ({ step: told, day }: { step: string; day: string }): Telling => ({
  step: told,
  input: { [day]: path(`input.${day}`), decidedBy: path('actor.organ.id') },
})
