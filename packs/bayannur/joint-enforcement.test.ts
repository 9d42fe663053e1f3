import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { jointActionConduct } from '../joint-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { court } from './testing.ts'

const org = idsIn(organs)
const MARKET = '巴彦淖尔市市场监督管理局'
const EMERGENCY = '巴彦淖尔市应急管理局'

describe('joint checks (第八条第（十）项)', () => {
  it('BYN-8-10-2 of two departments are one check with a lead, a participant and both results', () => {
    const at = court()
    const register = (lead: string, other: string, checkedOn = '2026-05-12') =>
      at.open('jointAction', 'plan', lead, '2026-05-12', {
        parties: { participants: [other] },
        input: { subject: '餐饮企业联合检查', checked: '某餐饮公司', checkedOn },
      })
    expect(
      at.open('jointAction', 'plan', MARKET, '2026-05-12', {
        input: { subject: '餐饮企业检查', checked: '某餐饮公司', checkedOn: '2026-05-12' },
      }).codes,
    ).toEqual(['party-missing'])
    const { id } = demand(register(MARKET, EMERGENCY))
    expect(register(EMERGENCY, MARKET).codes).toEqual(['check-registered'])
    expect(register(EMERGENCY, MARKET, '2026-05-13').ok).toBe(true)
    expect(at.matter(id).parties.organs?.map((organ) => organ.name)).toEqual([MARKET, EMERGENCY])
    demand(
      at.act(id, 'circulate', MARKET, '2026-05-12', {
        input: {
          workPlan: materials('方案'),
          period: '一天',
          contact: '张某',
          duties: [MARKET, EMERGENCY].map((name) => ({ organ: org(name), duty: '检查' })),
        },
      }),
    )
    demand(at.act(id, 'confirm', EMERGENCY, '2026-05-12'))
    demand(at.act(id, 'start', MARKET, '2026-05-12'))
    for (const duty of at.world.matters().filter((one) => one.procedure === 'jointDuty'))
      demand(
        at.act(duty.id, 'report', duty.parties.agency?.[0]?.name ?? '', '2026-05-13', { input: { result: '合格' } }),
      )
    expect(at.matter(id).facts.results).toHaveLength(2)
  })
})

const CONDUCT = {
  court,
  org,
  lead: MARKET,
  participants: [EMERGENCY, '巴彦淖尔市卫生健康委员会'],
  opening: { subject: '餐饮企业联合检查', checked: '某餐饮公司', checkedOn: '2026-06-01' },
} as const
describeConduct('BYN-8-10-2 a joint check', jointActionConduct(CONDUCT))

describe('a joint check', () => {
  const prepared = () => {
    const at = court()
    const { id } = demand(
      at.open('jointAction', 'plan', MARKET, '2026-06-01', {
        parties: { participants: CONDUCT.participants },
        input: CONDUCT.opening,
      }),
    )
    const duties = [MARKET, ...CONDUCT.participants].map((name) => ({ organ: org(name), duty: '检查' }))
    const circulate = (rows: readonly unknown[]) =>
      at.act(id, 'circulate', MARKET, '2026-06-01', {
        input: { workPlan: materials('方案'), period: '一天', contact: '张某', duties: rows },
      })
    return { at, id, duties, circulate }
  }

  it('BYN-8-10-2 has a lead that is no participant, a plan, a duty for everybody and an answer of everybody', () => {
    const { at, id, duties, circulate } = prepared()
    expect(
      at.open('jointAction', 'plan', MARKET, '2026-06-01', {
        parties: { participants: [MARKET] },
        input: { ...CONDUCT.opening, checked: '另一公司' },
      }).codes,
    ).toEqual(['lead-twice'])
    expect(at.act(id, 'start', MARKET, '2026-06-01').codes).toEqual(['plan-missing'])
    expect(circulate(duties.slice(1)).codes).toEqual(['duty-missing'])
    demand(circulate(duties))
    for (const name of CONDUCT.participants) demand(at.serve(id, 'jointPlanDraft', name, '2026-06-01'))
    expect(at.act(id, 'start', MARKET, '2026-06-01').codes).toEqual(['explain:not-answered'])
    demand(at.act(id, 'confirm', EMERGENCY, '2026-06-02'))
    expect(at.act(id, 'confirm', EMERGENCY, '2026-06-02').codes).toEqual(['answered'])
    demand(at.act(id, 'object', '巴彦淖尔市卫生健康委员会', '2026-06-03', { input: { objection: '时间冲突' } }))
    expect(at.matter(id).limits.map((run) => run.status)).toEqual(['met', 'met'])
    expect(at.matter(id).facts.objections).toMatchObject([{ objection: '时间冲突' }])
    demand(circulate(duties))
    expect(at.matter(id).facts.answers).toEqual([])
    demand(at.act(id, 'start', MARKET, '2026-06-04', { because: { 'not-answered': '已电话确认' } }))
    expect(at.act(id, 'close', MARKET, '2026-06-05', { input: { summary: '结束' } }).codes).toEqual([
      'explain:result-missing',
    ])
  })

  it('BYN-8-10-2 ends the clock of those who did not answer when it starts', () => {
    const { at, id, duties, circulate } = prepared()
    demand(circulate(duties))
    for (const name of CONDUCT.participants) demand(at.serve(id, 'jointPlanDraft', name, '2026-06-01'))
    demand(at.act(id, 'confirm', EMERGENCY, '2026-06-02'))
    demand(at.act(id, 'start', MARKET, '2026-06-02', { because: { 'not-answered': '已电话确认' } }))
    expect(at.matter(id).limits.map((run) => run.status)).toEqual(['met', 'ended'])
  })
})
