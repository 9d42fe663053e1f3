import { compilePack } from '@zhiheng/law'
import { checkPack } from '@zhiheng/law/check'
import * as write from '@zhiheng/law/language'
import { createWorld } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../../../packs/fixture/index.ts'
import { fixtureOrgans } from '../../../../packs/fixture/organs.ts'

const basis = [{ norm: 'yunling', article: 5 }]
const request = write.procedure({
  name: '请求',
  kind: 'other',
  basis,
  title: '请求',
  parties: { agency: { name: '机关', from: 'actor' } },
  states: { asked: { name: '已请求' }, waiting: { name: '待补充' }, answered: { name: '已答复', final: true } },
  steps: {
    ask: write.step('请求', { by: 'agency', from: 'start', to: 'asked', duty: 'may', basis }),
    askBack: write.step('要求补充', {
      by: 'agency',
      from: 'asked',
      to: 'waiting',
      duty: 'may',
      basis,
      suspends: ['answer'],
    }),
    supplement: write.step('补充', {
      by: 'agency',
      from: 'waiting',
      to: 'asked',
      duty: 'shall',
      basis,
      resumes: ['answer'],
    }),
    answer: write.step('答复', { by: 'agency', from: 'asked', to: 'answered', duty: 'shall', basis }),
  },
  limits: {
    answer: write.limit('答复期限', {
      kind: 'statutory',
      basis,
      on: 'agency',
      start: { step: 'ask' },
      term: write.workingDays(7),
      met: ['answer'],
      lapse: { text: '逾期未答复' },
    }),
  },
})
const pack = { ...fixture, procedures: { ...fixture.procedures, request } }

describe('a step that stops a clock', () => {
  const world = createWorld({ pack: compilePack(pack), organs: fixtureOrgans })
  const act = (id: string | undefined, step: string, day: string) =>
    world.perform(id === undefined ? { procedure: 'request' } : { matter: id }, world.person('water'), day, {
      type: 'act',
      step,
      input: {},
    })

  it('leaves out the time between, gives the step as the reason, and no lapse is entered meanwhile', () => {
    const id = act(undefined, 'ask', '2026-03-02').matter?.id ?? ''
    const run = () => world.matter(id).limits.at(-1)
    expect(run()).toMatchObject({ dueDate: '2026-03-11', status: 'running' })
    act(id, 'askBack', '2026-03-03')
    expect(run()).toMatchObject({ status: 'suspended', suspensions: [{ from: '2026-03-03', reason: '要求补充' }] })
    expect(world.sweep('2026-03-20')).toEqual([])
    act(id, 'supplement', '2026-03-20')
    expect(run()).toMatchObject({ status: 'running' })
    expect(run()?.dueDate.localeCompare('2026-03-20')).toBe(1)
    act(id, 'answer', '2026-03-23')
    expect(run()).toMatchObject({ status: 'met' })
  })

  it('names clocks that exist, that may be stopped, and that another step sets going again', () => {
    expect(checkPack(pack)).toEqual([])
    const broken = (change: (steps: typeof request.steps, limits: NonNullable<typeof request.limits>) => void) => {
      const copy = structuredClone(pack)
      change(copy.procedures.request.steps, copy.procedures.request.limits ?? {})
      return checkPack(copy).map((defect) => defect.code)
    }
    expect(broken((steps) => Object.assign(steps.askBack ?? {}, { suspends: ['unknown'] }))).toContain('name-unknown')
    expect(broken((steps) => delete steps.supplement?.resumes)).toEqual(['limit-without-end'])
    expect(
      broken((_, limits) => Object.assign(limits.answer ?? {}, { unsuspendable: { refusal: '不停止', basis } })),
    ).toEqual(['name-unknown'])
  })
})

describe('a clock whose days are laid down elsewhere', () => {
  const ruled = structuredClone(request)
  Object.assign(ruled.steps.ask ?? {}, { input: { days: write.optional(write.number('日数')) } })
  Object.assign(ruled.limits?.answer ?? {}, { amount: 'facts.days' })
  const of = (procedure: typeof request) => ({ ...fixture, procedures: { ...fixture.procedures, request: procedure } })
  const world = createWorld({ pack: compilePack(of(ruled)), organs: fixtureOrgans })
  const due = (input: Readonly<Record<string, unknown>>) =>
    world
      .perform({ procedure: 'request' }, world.person('water'), '2026-03-02', { type: 'act', step: 'ask', input })
      .matter?.limits.at(-1)?.dueDate

  it('counts that number in the unit of its term, and the usual one where none is laid down', () => {
    expect(due({ days: 2 })).toBe('2026-03-04')
    expect(due({})).toBe('2026-03-11')
  })

  it('takes it from what a step gathers, and has a usual one', () => {
    expect(checkPack(of(ruled))).toEqual([])
    const broken = (changes: Readonly<Record<string, unknown>>) => {
      const copy = structuredClone(ruled)
      Object.assign(copy.limits?.answer ?? {}, changes)
      return checkPack(of(copy)).map((defect) => defect.code)
    }
    expect(broken({ amount: 'facts.unknown' })).toEqual(['name-unknown'])
  })
})
