import { describe, expect, it } from 'vitest'
import { agenda, standing } from '../shapes/agenda.testing.ts'
import type { Court } from '../testing.ts'
import { BUREAU, court, demand } from './testing.ts'

const AGENCY = '北戴河区城市管理综合行政执法局'
const DAY = '2026-03-20'
const DECISION = { decision: '北城罚〔2026〕1号', decidedOn: DAY }

const file = (here: Court, input: Record<string, unknown> = {}) =>
  here.open('enforcementCase', 'file', AGENCY, '2026-03-05', {
    input: { caseNumber: '北城立〔2026〕1号', filedOn: '2026-03-02', ...input },
  }).id
const doing =
  (here: Court, id: string) =>
  (step: string, input: Record<string, unknown>, day = DAY) =>
    here.act(id, step, AGENCY, day, { input })
const leadsOf = (here: Court) =>
  here.world
    .matters()
    .filter((one) => one.procedure === 'monitoringLead')
    .map((one) => String(one.facts.rule))

describe('what the data of enforcement show', () => {
  it('BDH-2-6-10 the organ reports notice, review, decision and end of a case; nobody reports them for it', () => {
    const here = court()
    const id = file(here)
    const act = doing(here, id)
    const close = '行政执法机关可以登记结案'
    expect(agenda(here, id, DAY).toSorted()).toEqual(
      ['行政执法机关应当登记告知', '行政执法机关可以登记法制审核', '行政执法机关应当登记决定', close].toSorted(),
    )
    demand({ noticedOn: DAY }, ['noticedOn'], (input) => act('notify', input))
    demand({ reviewedOn: DAY }, ['reviewedOn'], (input) => act('review', input))
    demand(DECISION, ['decision', 'decidedOn'], (input) => act('decide', input))
    for (const step of ['notify', 'review', 'decide'])
      expect(here.act(id, step, BUREAU, DAY, { input: DECISION }).codes).toContain('wrong-organ')
    expect(act('decide', DECISION).ok).toBe(true)
    const supplied = ['行政执法机关可以补登告知', '行政执法机关可以补登法制审核', close].toSorted()
    expect(agenda(here, id, DAY).toSorted()).toEqual(supplied)
    demand({ noticedOn: DAY }, ['noticedOn'], (input) => act('supplyNotice', input))
    demand({ reviewedOn: DAY }, ['reviewedOn'], (input) => act('supplyReview', input))
    expect(act('supplyNotice', { noticedOn: '2026-03-21' }, '2026-03-23').codes).toEqual(['noticed-after-decision'])
    expect(act('supplyReview', { reviewedOn: '2026-03-21' }, '2026-03-23').codes).toEqual(['reviewed-after-decision'])
    expect(act('supplyNotice', { noticedOn: DAY }).ok).toBe(true)
    expect(here.state(id)).toBe('noticed')
    expect(agenda(here, id, DAY).toSorted()).toEqual(['行政执法机关可以补登法制审核', close].toSorted())
    expect(act('supplyReview', { reviewedOn: DAY }).ok).toBe(true)
    expect(here.state(id)).toBe('reviewed')
    expect(agenda(here, id, DAY).toSorted()).toEqual(['行政执法机关可以补登告知', close].toSorted())
    expect(here.matter(id).closedOn).toBeNull()
    expect(act('close', { closedOn: DAY }).ok).toBe(true)
    expect(here.matter(id).closedOn).not.toBeNull()
  })

  it('BDH-2-6-10 the ninety days run from the filing of the case and end with the decision or the end of it', () => {
    for (const [step, input] of [
      ['decide', DECISION],
      ['close', { closedOn: DAY }],
    ] as const) {
      const here = court()
      const id = file(here)
      expect(here.due(id, 'decision')).toBe('2026-06-01')
      expect(doing(here, id)(step, input).ok).toBe(true)
      expect(standing(here, id, 'decision')).toBe('met')
    }
  })

  it.each([
    ['neither', false, [], ['决定之前没有告知']],
    ['neither, and it is major', true, [], ['决定之前没有告知', '重大决定没有法制审核']],
    ['notice only', true, ['notify'], ['重大决定没有法制审核']],
    ['review only', true, ['review'], ['决定之前没有告知']],
    ['notice, of an ordinary decision', false, ['notify'], []],
    ['both', true, ['notify', 'review'], []],
  ])('BDH-2-6-10 a decision after %s gives the leads it ought to', (_before, major, steps, leads) => {
    const here = court()
    const id = file(here, { major })
    const act = doing(here, id)
    for (const step of steps)
      expect(act(step, step === 'notify' ? { noticedOn: DAY } : { reviewedOn: DAY }).ok).toBe(true)
    expect(act('decide', DECISION).ok).toBe(true)
    expect(leadsOf(here)).toEqual(leads)
  })

  it('BDH-2-6-10 a gap that later data close clears its own lead and no other', () => {
    const here = court()
    const id = file(here, { major: true })
    const act = doing(here, id)
    act('decide', DECISION)
    const [notice = '', review = ''] = here.world
      .matters()
      .filter((one) => one.procedure === 'monitoringLead')
      .map((one) => one.id)
    expect([here.state(notice), here.state(review)]).toEqual(['notice-missing', 'review-missing'])
    act('supplyNotice', { noticedOn: DAY })
    expect([here.state(notice), here.state(review)]).toEqual(['cleared', 'review-missing'])
    act('supplyReview', { reviewedOn: DAY })
    expect(here.state(review)).toBe('cleared')
  })

  it('BDH-2-7-4-3 a lead waits for a person to verify, dismiss or resolve it, whatever it came from', () => {
    const here = court()
    const intake = {
      rule: '处罚畸重',
      agency: '130304-urban-management',
      subject: '某案',
      source: '秦皇岛市司法局',
      receivedOn: DAY,
    }
    const take = (input: Record<string, unknown>) =>
      here.open('monitoringLead', 'intake', BUREAU, DAY, { parties: { overseer: [BUREAU] }, input })
    demand(intake, Object.keys(intake), take)
    const received = () => take(intake).id
    const gap = (which: 'notice-missing' | 'review-missing') => () => {
      const id = file(here, { major: which === 'review-missing' })
      const act = doing(here, id)
      if (which === 'review-missing') act('notify', { noticedOn: DAY })
      act('decide', DECISION)
      return here.newest('monitoringLead').id
    }
    const body = here.world.pack.pack.procedures.monitoringLead?.parties.overseer?.name
    const open = [`${body}应当核实`, `${body}可以排除`, `${body}可以登记解决`].toSorted()
    const verification = { verifier: '李某', verified: '属实' }
    for (const [make, state, also] of [
      [received, 'unverified', []],
      [gap('notice-missing'), 'notice-missing', ['系统应当自动消除：处罚决定没有告知']],
      [gap('review-missing'), 'review-missing', ['系统应当自动消除：重大决定没有法制审核']],
    ] as const) {
      const id = make()
      expect(here.state(id)).toBe(state)
      expect(agenda(here, id, DAY).toSorted()).toEqual([...open, ...also].toSorted())
      const act = (step: string, input: Record<string, unknown>, of = id) => here.act(of, step, BUREAU, DAY, { input })
      demand({ reason: '误报' }, ['reason'], (input) => act('dismiss', input))
      demand({ resolvedHow: '已改正' }, ['resolvedHow'], (input) => act('resolve', input))
      expect(act('verify', verification).ok).toBe(true)
      expect(agenda(here, id, DAY).toSorted()).toEqual(
        [`${body}可以排除`, `${body}可以登记解决`, `${body}可以转监督办理`].toSorted(),
      )
      expect(act('resolve', { resolvedHow: '已改正' }).ok).toBe(true)
      expect([here.state(id), here.matter(id).closedOn !== null]).toEqual(['cleared', true])
      const other = make()
      expect(act('dismiss', { reason: '误报' }, other).ok).toBe(true)
      expect([here.state(other), here.matter(other).closedOn !== null]).toEqual(['dismissed', true])
    }
    const used = received()
    here.act(used, 'verify', BUREAU, DAY, { input: verification })
    expect(here.act(used, 'useAsGround', BUREAU, DAY, { input: { matter: 'M' } }).ok).toBe(true)
    expect(here.matter(used).facts.matter).toBe('M')
  })
})
