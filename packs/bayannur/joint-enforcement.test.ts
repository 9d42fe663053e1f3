import { describe, expect, it } from 'vitest'
import { demand, idsIn } from '../testing-dispute.ts'
import { materials } from '../testing.ts'
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
