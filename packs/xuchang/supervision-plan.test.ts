import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import type { Court } from '../testing.ts'
import { CITY, court } from './testing.ts'

const DAY = '2026-03-02'
const BLOCKS = ['deployments', 'regimes', 'lawfulness']

const draft = (here: Court, day = DAY) =>
  here.open('supervisionPlan', 'draft', CITY, day, { input: { year: 2026, endsOn: '2026-12-31' } }).id
const add = (here: Court, id: string, input: Readonly<Record<string, unknown>>, day = DAY) =>
  here.act(id, 'addItem', CITY, day, { input: { way: 'inspection', item: '检查', ...input } }).codes
const submit = (here: Court, id: string, day = DAY) =>
  here.act(id, 'submit', CITY, day, { post: 'principal-leader' }).codes

describe('a plan of supervision', () => {
  it('NR-9-1 covers the three subjects of supervision, from the day of the national regulation on', () => {
    for (const missing of BLOCKS) {
      const here = court()
      const id = draft(here)
      for (const block of BLOCKS) if (block !== missing) add(here, id, { block })
      expect([missing, submit(here, id)]).toEqual([missing, [`explain:block-${missing}`]])
      expect(here.act(id, 'submit', CITY, DAY, { post: 'handler' }).codes).toContain('wrong-post')
      add(here, id, { block: missing })
      expect([missing, submit(here, id)]).toEqual([missing, []])
      const before = draft(here, '2026-01-12')
      add(here, before, { block: missing }, '2026-01-12')
      expect([missing, submit(here, before, '2026-01-12')]).toEqual([missing, []])
    }
  })

  it('XC-11-1-1 a plan without any item is none', () => {
    const here = court()
    expect(submit(here, draft(here, '2026-01-12'), '2026-01-12')).toEqual(['plan-empty'])
  })

  it('XC-11-1-9 names the added way where the way is another one, and only there', () => {
    const here = court()
    const id = draft(here)
    const other = { block: 'regimes', way: 'other' }
    expect(add(here, id, other)).toContain('added-missing')
    expect(add(here, id, { ...other, added: '交叉检查' })).toEqual(['way-not-added'])
    here.open('furtherItem', 'add', CITY, DAY, { input: { kind: 'way', name: '交叉检查', from: DAY, reason: '需要' } })
    expect(add(here, id, { ...other, added: '交叉检查' })).toEqual([])
    expect(add(here, id, { block: 'regimes' })).toEqual([])
  })

  it('XC-11-1-1 is approved by the leader, and what came of it is entered by the day it ends', () => {
    const here = court()
    const id = draft(here)
    for (const block of BLOCKS) add(here, id, { block })
    expect(here.due(id, 'carryOut')).toBeUndefined()
    follow(here, id, [
      { step: 'submit', organ: CITY, post: 'principal-leader', day: DAY, state: '已批准' },
      { step: 'carryOut', organ: CITY, day: '2026-12-01', input: { result: '已执行' }, state: '已执行', final: true },
    ])
    expect(here.due(id, 'carryOut')).toBe('2026-12-31')
  })
})
