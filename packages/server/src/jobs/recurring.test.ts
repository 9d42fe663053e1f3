import { describe, expect, it } from 'vitest'
import { xingtai } from '@zhiheng/packs/xingtai/index'
import { databaseFlavours } from '../postgres/testing.ts'
import { testProgram } from '../testing.ts'
import { hourlyDuties } from './run-jobs.ts'

describe.each(databaseFlavours())('what recurs, by the clock of the server on $name', (flavour) => {
  const test = testProgram(flavour, xingtai)
  const agency = test.as('water')
  const tasks = async () => (await agency.get('/api/matters?procedure=selfInspection&sort=opened')).body.rows
  const sweep = (day: string) => {
    test.turnTo(`${day}T00:05:00+08:00`)
    return hourlyDuties(test.program)
  }

  it('XT-20-1a the self-inspection of the half-year arises on 2026-06-01 and is overdue from 2026-07-01', async () => {
    test.turnTo('2026-03-02')
    const input = { cycle: 'half-year', arisesOn: '2026-06-01', reportBy: '2026-06-30' }
    expect((await agency.open('selfInspectionCycle', 'define', { input })).status).toBe(201)
    await sweep('2026-05-31')
    expect(await tasks()).toEqual([])
    await sweep('2026-06-01')
    await sweep('2026-06-01')
    expect(await tasks()).toMatchObject([{ openedOn: '2026-06-01', dueDate: '2026-06-30', light: 'normal' }])
    await sweep('2026-06-30')
    expect(await tasks()).toMatchObject([{ light: 'near' }])
    await sweep('2026-07-01')
    const [task] = await tasks()
    expect(task).toMatchObject({ light: 'overdue', daysLeft: -1 })
    const { body } = await agency.get(`/api/matters/${task.id}`)
    expect(body.title).toContain('2026年上半年')
    expect(body.limits).toMatchObject([{ kind: 'internal', status: 'lapsed', lapse: '逾期未报送自查报告' }])
    const cycles = await agency.get('/api/matters?procedure=selfInspectionCycle')
    expect(cycles.body.rows).toMatchObject([{ light: 'normal', dueDate: '2026-11-30' }])
  })
})
