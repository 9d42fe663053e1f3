import { expect, it } from 'vitest'
import type { Court } from '../../testing.ts'

export interface RecurringTaskTour {
  readonly court: () => Court
  readonly id: string
  readonly task: string
  readonly holder: string
  /** what is laid down with the period */
  readonly terms?: Readonly<Record<string, unknown>>
}

/** A duty that comes again (recurring-task.ts): defined once, changed, arising by the clock each quarter, stopped. */
export function tourRecurringTask({ court, holder, id, task, terms = {} }: RecurringTaskTour): void {
  it(`tasks of ${id} arise each period by the clock, as it was last laid down, until it is stopped`, () => {
    const here = court()
    const given = (arisesOn: string, reportBy: string) => ({ ...terms, cycle: 'quarter', arisesOn, reportBy })
    const define = (arisesOn: string, reportBy: string) =>
      here.open(id, 'define', holder, '2026-01-05', { input: given(arisesOn, reportBy) })
    const tasks = () => here.world.matters().filter((one) => one.procedure === task)
    expect(define('2026-02-10', '2026-02-09').codes).toEqual(['report-before-task'])
    const { id: cycle, says } = define('2026-02-10', '2026-02-10')
    expect(says).toBe('')
    expect(define('2026-02-10', '2026-02-20').codes).toEqual(['cycle-defined'])
    const change = (arisesOn: string, reportBy: string) =>
      here.act(cycle, 'change', holder, '2026-01-06', { input: given(arisesOn, reportBy) }).codes
    expect(change('2026-02-11', '2026-02-10')).toEqual(['report-before-task'])
    expect(change('2026-02-11', '2026-02-11')).toEqual([])
    here.world.sweep('2026-02-10')
    expect(tasks()).toEqual([])
    here.world.sweep('2026-02-11')
    expect(tasks().map((one) => [one.openedOn, one.facts.dueBy])).toEqual([['2026-02-11', '2026-02-11']])
    expect(here.matter(cycle).closedOn).toBeNull()
    here.world.sweep('2026-05-10')
    expect(tasks()).toHaveLength(1)
    here.world.sweep('2026-05-11')
    expect(tasks().map((one) => one.facts.dueBy)).toEqual(['2026-02-11', '2026-05-11'])
    expect(here.act(cycle, 'stop', holder, '2026-06-01').codes).toEqual(['field-missing'])
    expect(here.act(cycle, 'stop', holder, '2026-06-01', { input: { reason: '职责划转' } }).ok).toBe(true)
    expect(here.matter(cycle).closedOn).toBe('2026-06-01')
    here.world.sweep('2026-08-11')
    expect(tasks()).toHaveLength(2)
  })
}
