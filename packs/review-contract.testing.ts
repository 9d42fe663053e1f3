import type { CompiledPack, Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, courtOf, materials } from './testing.ts'

/** A review of one paper in one place. */
export interface ReviewContract {
  readonly pack: CompiledPack
  readonly organs: readonly Organ[]
  /** stem of the steps: Opinion, Decision … */
  readonly of: string
  readonly paper: string
  readonly agency: string
  /** who made the paper, and somebody else */
  readonly body: string
  readonly stranger: string
  /** a matter with the paper served on the day */
  readonly served: (court: Court, day: string) => string
  /** a matter with the paper issued and not served, where a review could be thought of then */
  readonly unserved?: (court: Court, day: string) => string
  /** the day of service, the last day to apply, the first day too late, the last day to answer an application of that day */
  readonly days: { readonly served: string; readonly last: string; readonly late: string; readonly answer: string }
  /** states in which a result is noted, and in which it still changes something */
  readonly noted: string
  readonly changeable: string
  readonly varied: string
  readonly revoked: string
  readonly dueFact: string
  /** the clock that a changed date starts */
  readonly variedClock: string
  readonly kind: 'statutory' | 'internal'
}

/** Applied for once, in time, to whoever made the paper; answered by somebody else than its drafter; told to the matter. */
export function reviewAs(review: ReviewContract): void {
  const { of, agency, body, days, pack } = review
  const id = `${of.charAt(0).toLowerCase()}${of.slice(1)}Review`
  const court = (): Court => courtOf(pack, review.organs)
  const idOf = (name: string) => review.organs.find((organ) => organ.name === name)?.id
  const apply = (here: Court, matter: string, day: string, to = body, more = {}) =>
    here.act(matter, `apply${of}Review`, agency, day, {
      input: { reasons: '事实不清', addressedTo: idOf(to), evidence: materials('证据'), ...more },
    })
  const answered = (here: Court, matter: string, result: string) => {
    const child = here.newest(id).id
    const input = {
      result,
      findings: '复核查明',
      bases: ['依据'],
      ...(result === 'varied' ? { variedText: '变更后的内容', variedDate: '2026-12-21' } : {}),
    }
    here.act(child, 'assignReviewer', body, days.last, { input: { reviewer: '复核人' } })
    const issued = here.issue(child, 'answer', body, days.last, { input, person: '复核人' })
    if (!issued.ok) throw new Error(issued.says)
    return here.matter(matter)
  }

  describe(`the review of ${review.paper}`, () => {
    it('is applied for once, to whoever made the paper, and from its service on', () => {
      const here = court()
      const open = review.unserved?.(here, days.served)
      if (open !== undefined) expect(apply(here, open, days.served).codes).toContain('not-served')
      const matter = review.served(here, days.served)
      const astray = apply(here, matter, days.served, review.stranger)
      expect(astray.codes).toEqual(['wrong-door'])
      expect(astray.reasons[0]?.redirect?.name).toBe(body)
      expect(apply(here, matter, days.last).codes).toEqual([])
      expect(here.due(here.newest(id).id, 'answer')).toBe(days.answer)
      expect(apply(here, matter, days.last).codes).toEqual(['review-repeated'])
      expect(here.matter(matter).limits.find((run) => run.limit === id)).toMatchObject({
        status: 'met',
        kind: review.kind,
        dueDate: days.last,
      })
      const seen = pack.pack.procedures.supervision?.limits?.[id]
      expect([seen?.on, seen?.start, seen?.ended]).toEqual([
        'agency',
        { served: review.paper, to: 'agency' },
        [review.revoked],
      ])
    })

    it('is late a day after, unless it was first put to another organ in time', () => {
      const here = court()
      const matter = review.served(here, days.served)
      const late = apply(here, matter, days.late)
      expect(late.codes).toEqual(['late-review'])
      if (days.late >= '2026-02-01') expect(late.says).toContain('第三十条')
      else expect(late.says).not.toContain('第三十条')
      expect(apply(here, matter, days.late, body, { firstFiledOn: days.last }).codes).toEqual(['late-review'])
      const kept = review.served(here, days.served)
      apply(here, kept, days.last, review.stranger)
      expect(apply(here, kept, days.late, body, { firstFiledOn: days.served }).codes).toEqual(['late-review'])
      expect(apply(here, kept, days.late).codes).toEqual(['late-review'])
      expect(apply(here, kept, days.late, body, { firstFiledOn: days.last }).codes).toEqual([])
      const behind = review.served(here, days.served)
      apply(here, behind, days.late, review.stranger)
      expect(apply(here, behind, days.late, body, { firstFiledOn: days.late }).codes).toEqual(['late-review'])
    })

    it('is told to the matter: upheld, changed with a new date, or revoked', () => {
      const steps = pack.pack.procedures.supervision?.steps ?? {}
      const from = (step: string) => [steps[step]?.from].flat().join(' ')
      expect([from(`apply${of}Review`), from(`record${of}Upheld`)]).toEqual([review.noted, review.noted])
      expect([from(`record${of}Varied`), from(`record${of}Revoked`)]).toEqual([review.changeable, review.changeable])
      const here = court()
      const told = (result: string) => {
        const matter = review.served(here, days.served)
        apply(here, matter, days.last)
        return answered(here, matter, result)
      }
      expect(told('upheld').facts[id]).toBe('upheld')
      const varied = told('varied')
      expect(varied.state).toBe(review.varied)
      expect(varied.facts).toMatchObject({ variedText: '变更后的内容', [review.dueFact]: '2026-12-21' })
      expect(varied.limits.findLast((run) => run.limit === review.variedClock)).toMatchObject({
        dueDate: '2026-12-21',
        status: 'running',
      })
      const revoked = told('revoked')
      expect([revoked.state, revoked.facts[id]]).toEqual([review.revoked, 'revoked'])
    })

    it('is not in the hands of the drafter', () => {
      const here = court()
      const matter = review.served(here, days.served)
      apply(here, matter, days.last)
      const child = here.newest(id).id
      const drafted = here.matter(matter).documents.findLast((one) => one.kind === review.paper)?.draftedBy
      const drafter = drafted === undefined || drafted === 'system' ? '' : drafted.person.id
      expect(here.act(child, 'assignReviewer', body, days.last, { input: { reviewer: drafter } }).codes).toEqual([
        'reviewer-is-drafter',
      ])
    })
  })
}
