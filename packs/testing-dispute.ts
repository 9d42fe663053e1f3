import { type Court, materials, type Result } from './testing.ts'

/** For tests of coordination in places whose disputes have the shared shape: the way to each state, in one line. */
export interface Sides {
  readonly applicant: string
  readonly respondents: readonly string[]
  readonly body: string
  /** the justice bureau that gives its opinion, where another body coordinates */
  readonly justice?: string
  readonly government: string
}
type Input = Readonly<Record<string, unknown>>

/** The result, which must not be a refusal. */
export function demand(result: Result): Result {
  if (!result.ok) throw new Error(`refused: ${result.says}`)
  return result
}

export function disputesAt(
  at: Court,
  org: (name: string) => string,
  sides: Sides,
  extra: { negotiation?: Input; application?: Input } = {},
) {
  const { applicant, respondents, body, justice = body, government } = sides
  const negotiation = (day: string): Input => ({
    item: '占道经营查处',
    negotiatedOn: day,
    participants: '双方分管负责人',
    positions: '各执一词',
    minutes: materials('双方签字的协商记录'),
    ...extra.negotiation,
  })
  const application: Input = {
    addressedTo: org(body),
    nationalClass: 'jurisdiction',
    matter: '占道经营由谁查处',
    differences: '双方均认为由对方管辖',
    negotiationResult: '未达成一致',
    proposal: '请明确管辖机关',
    norms: ['行政处罚法第二十五条'],
    ...extra.application,
  }
  const without = (changes: Input): Input =>
    Object.fromEntries(Object.entries({ ...application, ...changes }).filter(([, value]) => value !== undefined))
  const parties = { applicant: [applicant], respondents }
  const coordination = (day: string): Input => ({ manner: 'meeting', heldOn: day, outcome: '双方意见记录在案' })
  const both = [applicant, ...respondents]
  const order: Input = {
    matter: '占道经营由谁查处',
    bases: ['行政处罚法第二十五条'],
    conclusion: `由${respondents[0]}查处`,
    points: both.map((name) => ({ text: '按结论办理', organ: org(name) })),
  }
  const here = {
    parties,
    negotiation,
    application: without,
    coordination,
    order,
    negotiated: (day: string): string =>
      demand(at.open('dispute', 'negotiateFailed', applicant, day, { parties, input: negotiation(day) })).id,
    filed: (day: string, changes: Input = {}): string => {
      const id = here.negotiated(day)
      demand(at.act(id, 'apply', applicant, day, { input: without(changes) }))
      return id
    },
    accepted: (day: string, changes: Input = {}): string => {
      const id = here.filed(day, changes)
      demand(at.act(id, 'accept', body, day, { input: { review: '属于争议，归本机构受理' } }))
      return id
    },
    coordinated: (day: string, changes: Input = {}): string => {
      const id = here.accepted(day, changes)
      demand(at.act(id, 'coordinate', body, day, { input: coordination(day) }))
      return id
    },
    consent: (id: string, organ: string, day: string, by = body): Result =>
      at.act(id, 'recordConsent', by, day, {
        input: { organ: org(organ), signedOn: day, consent: materials('一致意见') },
      }),
    /** without agreement, before the opinion of the justice bureau */
    divided: (day: string, changes: Input = {}): string => {
      const id = here.coordinated(day, changes)
      demand(
        at.act(id, 'markNoAgreement', body, day, {
          input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
        }),
      )
      return id
    },
    opinion: (id: string, day: string, changes: Input = {}): Result =>
      at.act(id, 'formOpinion', justice, day, {
        input: {
          facts: '长期占道',
          positions: '各执一词',
          bases: ['行政处罚法第二十五条'],
          opinion: `建议由${respondents[0]}查处`,
          ...changes,
        },
      }),
    referred: (day: string, changes: Input = {}): string => {
      const id = here.divided(day, changes)
      demand(here.opinion(id, day))
      demand(at.issue(id, 'refer', body, day))
      return id
    },
    decided: (day: string, changes: Input = {}): string => {
      const id = here.referred(day)
      demand(at.issue(id, 'decide', government, day, { input: { ...order, ...changes } }))
      return id
    },
    serveAll: (id: string, kind: string, day: string): void => {
      for (const name of both) demand(at.serve(id, kind, name, day))
    },
    tasks: (id: string) =>
      at.world.matters().filter((one) => one.procedure === 'executionTask' && one.parent?.id === id),
    /** the dispute is about an act that has gone to reconsideration or court */
    remedy: (act: string, filedOn: string, acceptedOn?: string): string => {
      const { id } = demand(
        at.open('remedy', 'fileLitigation', body, filedOn, {
          input: { act, filedOn, receipt: materials('起诉状') },
        }),
      )
      if (acceptedOn !== undefined) demand(at.act(id, 'accept', body, acceptedOn, { input: { acceptedOn } }))
      return id
    },
  }
  return here
}

/** The ids of organs by their names. */
export const idsIn =
  (organs: readonly { readonly id: string; readonly name: string }[]) =>
  (name: string): string => {
    const organ = organs.find((one) => one.name === name)
    if (organ === undefined) throw new Error(`no organ ${name}`)
    return organ.id
  }
