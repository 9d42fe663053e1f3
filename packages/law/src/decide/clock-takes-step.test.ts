import { compilePack, SYSTEM } from '@zhiheng/law'
import { checkPack } from '@zhiheng/law/check'
import * as write from '@zhiheng/law/language'
import { createWorld } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../../../packs/fixture/index.ts'
import { fixtureOrgans } from '../../../../packs/fixture/organs.ts'

const basis = [{ norm: 'yunling', article: 5 }]
const day = write.limit('等待', {
  kind: 'internal',
  basis,
  on: 'agency',
  start: { step: 'plan' },
  until: 'facts.waitsUntil',
  rollOver: false,
  met: ['come'],
  lapse: { text: '日子到了', takes: 'come' },
})
const register = write.procedure({
  name: '每月一次',
  kind: 'register',
  basis,
  title: '每月一次',
  parties: { agency: { name: '机关', from: 'actor' } },
  states: { planned: { name: '已安排' } },
  steps: {
    plan: write.step('安排', {
      by: 'agency',
      from: 'start',
      to: 'planned',
      duty: 'may',
      basis,
      input: { every: write.text('周期'), on: write.date('日期') },
      sets: { waitsUntil: write.later('input.on', { days: -1 }) },
    }),
    come: write.step('来到', {
      by: 'clock',
      from: 'planned',
      duty: 'shall',
      basis,
      sets: {
        period: write.periodOf('facts.on', 'facts.every'),
        on: write.later('facts.on', { every: 'facts.every' }),
        waitsUntil: write.later('facts.on', { every: 'facts.every', days: -1 }),
      },
    }),
  },
  limits: { first: day, next: { ...day, lapse: { ...day.lapse }, start: { step: 'come' } } },
})
const pack = { ...fixture, procedures: { ...fixture.procedures, monthly: register } }

describe('a day on which the clock takes a step', () => {
  const world = createWorld({ pack: compilePack(pack), organs: fixtureOrgans })
  const planned = world.perform({ procedure: 'monthly' }, world.person('water'), '2026-01-05', {
    type: 'act',
    step: 'plan',
    input: { every: 'month', on: '2026-01-31' },
  })
  const id = planned.matter?.id ?? ''

  it('comes on the day and not before, is nobody’s delay, and plans the next one', () => {
    expect(world.sweep('2026-01-30')).toEqual([])
    world.sweep('2026-01-31')
    expect(world.matter(id).facts).toMatchObject({ period: '2026年1月', on: '2026-02-28', waitsUntil: '2026-02-27' })
    expect(world.matter(id).limits.map((run) => [run.status, run.dueDate])).toEqual([
      ['ended', '2026-01-30'],
      ['running', '2026-02-27'],
    ])
  })

  it('is caught up with, one by one, after the clock stood still', () => {
    for (let sweeps = 0; world.sweep('2026-05-01').length > 0; sweeps++) expect(sweeps).toBeLessThan(4)
    expect(world.matter(id).performed.filter((one) => one.step === 'come')).toHaveLength(4)
    expect(world.matter(id).facts.on).toBe('2026-05-31')
  })

  it('is not taken by a person, nor by the clock without a day', () => {
    const command = { type: 'act', step: 'come', input: {} } as const
    expect(world.perform({ matter: id }, world.person('water'), '2026-05-02', command).decision).toMatchObject({
      ok: false,
    })
    expect(
      world.perform({ matter: id }, SYSTEM, '2026-05-02', { type: 'lapse', run: 'next#4' }).decision,
    ).toMatchObject({ ok: false })
  })

  it('has to name a step of the clock without a form', () => {
    expect(checkPack(pack)).toEqual([])
    const broken = structuredClone(pack)
    const { first } = broken.procedures.monthly.limits ?? {}
    if (first !== undefined) first.lapse.takes = 'plan'
    const defects = checkPack(broken).map((defect) => [defect.code, defect.element])
    expect(defects).toEqual([['name-unknown', 'monthly.limits.first']])
  })
})
