import type { Post } from '@zhiheng/law'
import { expect, it } from 'vitest'
import type { Court } from '../../testing.ts'
import { agenda, asked } from '../agenda.testing.ts'

type Fields = Readonly<Record<string, unknown>>

export interface DecisionFreezePlace {
  readonly rows: string
  readonly court: () => Court
  readonly agency: string
  readonly agencyName: string
  /** a case of this number that is with the police, and one whose offender was convicted */
  readonly away: (here: Court, caseNumber: string) => void
  readonly punished: (here: Court, caseNumber: string) => void
  /** whether a decision is refused, or asked to be explained */
  readonly policy: 'block' | 'warn'
}

/** What an organ may decide in a case it has sent away. */
export function proveDecisionFreeze({
  rows,
  court,
  agency,
  agencyName,
  away,
  punished,
  policy,
}: DecisionFreezePlace): void {
  const day = '2026-06-20'
  const input = { caseNumber: 'X-1', act: '罚〔2026〕1号', kind: 'penalty', decidedOn: day }
  const code = (name: string) => (policy === 'block' ? name : `explain:${name}`)
  const decide = (here: Court, more: Fields = {}) =>
    here.open('enforcementDecision', 'decide', agency, day, { input: { ...input, ...more } })
  const except = (here: Court, more: Fields = {}, post: Post = 'legal-reviewer') =>
    here.open('enforcementDecision', 'decideByException', agency, day, {
      post,
      input: { ...input, exceptionBasis: ['行政处罚法第二十七条'], reason: '依法须先行决定', ...more },
    })

  it(`${rows} a decision is ${policy === 'block' ? 'barred' : 'warned about'} while the case is away, what is no decision needs a reason, an exception its basis`, () => {
    const here = court()
    expect(decide(here, { caseNumber: 'X-0' }).ok).toBe(true)
    away(here, 'X-1')
    expect(decide(here, { reason: '照旧' }).codes).toEqual([code('decision-frozen')])
    expect(decide(here, { kind: 'licence', reason: '照旧' }).codes).toEqual([code('decision-frozen')])
    expect(decide(here, { caseNumber: 'X-2' }).codes).toEqual([])
    for (const kind of ['correctionOrder', 'preservation', 'coercion']) {
      expect(decide(here, { kind }).codes, kind).toEqual(['reason-missing'])
      expect(decide(here, { kind, reason: '防止危害扩大' }).codes, kind).toEqual([])
    }
    expect(except(here, {}, 'handler').codes).toEqual(['wrong-post'])
    const { id } = except(here)
    expect([here.state(id), here.matter(id).closedOn]).toEqual(['decided', null])
    expect(agenda(here, id, day)).toEqual([`${agencyName}可以撤回登记`])
    expect(asked(here.act(id, 'withdraw', agency, day).reasons)).toEqual(['withdrawalReason'])
    here.act(id, 'withdraw', agency, day, { input: { withdrawalReason: '登记有误' } })
    expect(here.matter(id).closedOn).toBe(day)
  })

  it(`${rows} after a conviction the case is not decided again, and the register asks for number, paper, kind and day`, () => {
    const here = court()
    punished(here, 'X-1')
    expect(decide(here).codes).toEqual([code('case-taken')])
    for (const kind of ['correctionOrder', 'preservation', 'coercion'])
      expect(decide(here, { kind }).codes, kind).toEqual([])
    const { id } = decide(here, { caseNumber: 'X-2' })
    expect([here.state(id), here.matter(id).closedOn]).toEqual(['decided', null])
    const all = ['caseNumber', 'act', 'kind', 'decidedOn']
    expect(asked(here.open('enforcementDecision', 'decide', agency, day).reasons)).toEqual(all)
    expect(asked(decide(here, { caseNumber: 'X-2', decidedOn: '2026-06-21' }).reasons)).toEqual(['decidedOn'])
    expect(asked(here.open('enforcementDecision', 'decideByException', agency, day).reasons)).toEqual([
      ...all,
      'exceptionBasis',
      'reason',
    ])
    expect(asked(except(here, { decidedOn: '2026-06-21' }).reasons)).toEqual(['decidedOn'])
  })
}
