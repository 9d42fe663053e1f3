import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import type { Court, Result } from './testing.ts'

/** For tests of packs: what may be done in each state of a procedure and by whom, and what each act leads to. */
export interface Conduct {
  readonly court: () => Court
  readonly procedure: string
  /** the way to each place the matter can be in: a state, or a state with something done in it */
  readonly reach: Readonly<Record<string, (at: Court) => string>>
  /** what may be done there on `day`: `step(role,role)`, parted by blanks; nothing else may */
  readonly may: Readonly<Record<string, string>>
  readonly day: string
  /** places where the matter is closed */
  readonly closed: readonly string[]
  readonly moves: readonly Move[]
}

export interface Move {
  /** where it starts; absent: it opens the matter */
  readonly from?: string
  readonly step: string
  readonly by: string
  readonly post?: Post
  readonly day?: string
  readonly input?: Readonly<Record<string, unknown>>
  readonly parties?: Readonly<Record<string, readonly string[]>>
  /** fields without which it is refused; all others of `input` may be left out */
  readonly needs?: readonly string[]
  /** the paper is drafted, approved along its chain and signed */
  readonly paper?: boolean
  readonly to: string
  /** where the clocks stand afterwards, and on which day they end */
  readonly clocks?: Readonly<Record<string, string>>
  readonly due?: Readonly<Record<string, string>>
  /** organs that may not stop a clock, since they owe the act */
  readonly owes?: Readonly<Record<string, string>>
  /** organs that may, since they wait for it */
  readonly waits?: Readonly<Record<string, string>>
}

export function describeConduct(title: string, conduct: Conduct): void {
  const { court, reach, day } = conduct
  const start = (at: Court, place: string): string => {
    const way = reach[place]
    if (way === undefined) throw new Error(`no way to ${place}`)
    return way(at)
  }
  const perform = (at: Court, move: Move, input: Readonly<Record<string, unknown>> = move.input ?? {}): Result => {
    const on = move.day ?? day
    const options = { input, ...(move.post === undefined ? {} : { post: move.post }) }
    if (move.from === undefined)
      return at.open(conduct.procedure, move.step, move.by, on, {
        ...options,
        ...(move.parties === undefined ? {} : { parties: move.parties }),
      })
    const id = start(at, move.from)
    const result = (move.paper ? at.issue : at.act)(id, move.step, move.by, on, options)
    return { ...result, id }
  }
  describe(`${title}: what each organ may do`, () => {
    it.each(Object.entries(conduct.may))('%s: these may do this, and nobody anything else', (place, may) => {
      const at = court()
      const id = start(at, place)
      const { steps } = at.world.pack.procedures.get(conduct.procedure) ?? {}
      const somebody = Object.values(at.matter(id).parties).flat()[0]?.id ?? ''
      const found = at.world
        .explain(id, at.world.person(somebody), day)
        .filter((one) => one.inPlace)
        .map(({ step }) => `${step}(${[steps?.get(step)?.by ?? []].flat().toSorted().join(',')})`)
      expect(found.sort()).toEqual(may.split(' ').filter(Boolean).sort())
      expect(at.matter(id).closedOn !== null).toBe(conduct.closed.includes(place))
    })

    it.each(conduct.moves.map((move) => [`${move.step} by ${move.by} from ${move.from ?? 'nothing'}`, move] as const))(
      '%s',
      (_, move) => {
        const at = court()
        const done = perform(at, move)
        expect(done.says).toBe('')
        const matter = at.matter(done.id)
        expect(matter.state).toBe(move.to)
        const runs = Object.entries(move.clocks ?? {})
        expect(runs.map(([limit]) => [limit, matter.limits.findLast((run) => run.limit === limit)?.status])).toEqual(
          runs,
        )
        const dues = Object.entries(move.due ?? {})
        expect(dues.map(([limit]) => [limit, at.due(done.id, limit)])).toEqual(dues)
        const stops = (limit: string, organ: string) =>
          at.world.perform({ matter: done.id }, at.world.person(organ, 'signatory'), move.day ?? day, {
            type: 'suspend',
            run: matter.limits.findLast((run) => run.limit === limit)?.id ?? '',
            reason: '另有安排',
          }).decision
        for (const [limit, organ] of Object.entries(move.owes ?? {}))
          expect(stops(limit, organ)).toMatchObject({ ok: false, reasons: [{ code: 'wrong-organ' }] })
        for (const [limit, organ] of Object.entries(move.waits ?? {}))
          expect(stops(limit, organ)).toMatchObject({ ok: true })
        for (const field of Object.keys(move.input ?? {})) {
          const { [field]: _left, ...rest } = move.input ?? {}
          const without = perform(court(), move, rest)
          expect([field, without.ok]).toEqual([field, move.needs?.includes(field) !== true])
        }
      },
    )
  })
}
