import type { Conduct, Move } from './conduct.testing.ts'
import { type Court, materials } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** What a place says about requests for assistance; everything else holds wherever they are made. */
export interface AssistancePlace {
  readonly court: () => Court
  readonly requester: string
  readonly assistant: string
  /** the letter names the day of the answer; otherwise the law does */
  readonly replyBy?: string
  readonly due: string
  /** more material may be asked for, and the answer postponed */
  readonly law?: { readonly supplement: string }
  /** files may be looked into and copied */
  readonly records?: true
}

const DAY = '2026-04-28'

export function assistanceConduct(place: AssistancePlace): Conduct {
  const { court, requester, assistant } = place
  const parties = { assistant: [assistant] }
  const request = (kind: string) => ({
    kind,
    question: '请提供检测数据',
    scope: '4月的数据',
    ...(place.replyBy === undefined ? {} : { replyBy: place.replyBy }),
  })
  const drafting = (at: Court, kind = 'material'): string =>
    demand(at.open('assistance', 'prepare', requester, DAY, { parties, input: request(kind) })).id
  const asking = (kind: string) => (at: Court) => {
    const id = drafting(at, kind)
    demand(at.act(id, 'request', requester, DAY))
    demand(at.serve(id, 'assistanceLetter', assistant, DAY))
    return id
  }
  const requested = asking('material')
  const overdue = (at: Court): string => {
    const id = requested(at)
    at.world.sweep('2026-06-30')
    return id
  }
  const supplementing = (at: Court): string => {
    const id = requested(at)
    demand(at.act(id, 'askSupplement', assistant, DAY, { input: { missing: '点位图' } }))
    return id
  }
  const extended = (at: Court): string => {
    const id = requested(at)
    demand(at.act(id, 'extend', assistant, DAY, { input: { extensionReason: '需送外检', extendedTo: '2026-06-19' } }))
    return id
  }
  const waiting = `reply(assistant) refuse(assistant)${place.law ? ' extend(assistant)' : ''}${place.records ? ' approveAccess(assistant)' : ''}`
  const reply = { opinion: '已提供', report: materials('数据') }
  const answers = (from: string, day: string, clocks: Readonly<Record<string, string>>): Move[] => [
    { from, step: 'reply', by: assistant, day, input: reply, needs: ['opinion'], to: 'answered', clocks },
    {
      from,
      step: 'refuse',
      by: assistant,
      day,
      input: { ground: 'incapable', reason: '没有设备', proof: materials('设备清单') },
      needs: ['ground', 'reason', 'proof'],
      to: 'refused',
      clocks,
    },
  ]
  const law: Move[] =
    place.law === undefined
      ? []
      : [
          {
            from: 'requested',
            step: 'askSupplement',
            by: assistant,
            input: { missing: '点位图' },
            needs: ['missing'],
            to: 'supplementing',
            clocks: { reply: 'suspended', supplement: 'met' },
            due: { supplement: place.law.supplement },
            owes: { reply: assistant },
          },
          {
            from: 'supplementing',
            step: 'supplement',
            by: requester,
            input: { supplied: materials('点位图') },
            needs: ['supplied'],
            to: 'requested',
            clocks: { reply: 'running' },
            owes: { reply: assistant },
          },
          ...(['requested', 'overdue'] as const).map(
            (from): Move => ({
              from,
              step: 'extend',
              by: assistant,
              day: from === 'overdue' ? '2026-06-30' : DAY,
              input: { extensionReason: '需送外检', extendedTo: '2026-09-26' },
              needs: ['extensionReason', 'extendedTo'],
              to: 'requested',
              clocks: { extendedReply: 'running', ...(from === 'requested' ? { reply: 'ended' } : {}) },
              due: { extendedReply: '2026-09-28' },
              owes: { extendedReply: assistant },
            }),
          ),
          ...answers('extended', DAY, { extendedReply: 'met', supplement: 'ended' }),
        ]
  return {
    court,
    procedure: 'assistance',
    day: DAY,
    reach: {
      drafting,
      requested,
      overdue,
      answered: (at) => {
        const id = requested(at)
        demand(at.act(id, 'reply', assistant, DAY, { input: reply }))
        return id
      },
      refused: (at) => {
        const id = requested(at)
        demand(
          at.act(id, 'refuse', assistant, DAY, {
            input: { ground: 'incapable', reason: '没有设备', proof: materials('设备清单') },
          }),
        )
        return id
      },
      ...(place.law === undefined ? {} : { supplementing, extended }),
      ...(place.records ? { records: asking('records') } : {}),
    },
    may: {
      drafting: 'request(requester)',
      requested: `${waiting}${place.law ? ' askSupplement(assistant)' : ''}`,
      overdue: waiting,
      answered: '',
      refused: '',
      ...(place.law === undefined ? {} : { supplementing: 'supplement(requester)' }),
    },
    closed: ['answered', 'refused'],
    moves: [
      {
        step: 'prepare',
        by: requester,
        parties,
        input: request('material'),
        needs: ['kind', 'question', ...(place.replyBy === undefined ? [] : ['replyBy'])],
        to: 'drafting',
      },
      { from: 'drafting', step: 'request', by: requester, to: 'requested' },
      ...answers('requested', DAY, { reply: 'met' }),
      ...answers('overdue', '2026-06-30', { reply: 'met' }),
      {
        from: 'overdue',
        step: 'reply',
        by: assistant,
        day: '2026-06-30',
        input: reply,
        needs: ['opinion'],
        to: 'answered',
        due: { reply: place.due },
      },
      ...law,
      ...(place.records
        ? [
            {
              from: 'records',
              step: 'approveAccess',
              by: assistant,
              input: { approval: '同意' },
              needs: ['approval'],
              to: 'requested',
            },
          ]
        : []),
    ],
  }
}
