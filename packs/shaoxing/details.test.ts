import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const COUNTY = '诸暨市司法局'
const TRANSPORT = '绍兴市交通运输局'
const WATER = '绍兴市水利局'

describe('papers', () => {
  it('SX-7-1b SX-7-1f SX-9-1b each goes from who makes it, by those who approve it, to whom it concerns', () => {
    const { documents } = court().world.pack.pack
    const of = (id: string) => {
      const paper = documents[id]
      return [paper?.issuer, paper?.approval, paper?.recipients]
    }
    expect(of('coordinationApplication').filter((_part, n) => n !== 1)).toEqual(['applicant', ['body']])
    expect(of('disputeDecision').slice(0, 2)).toEqual(['government', ['reviewer', 'principal-leader']])
    expect(of('objectionReply')[1]).toEqual(['reviewer'])
    expect(of('circular')).toEqual(['overseer', ['reviewer'], ['recipients']])
    expect(of('onSiteRecord')[2]).toEqual(['agency'])
  })
})

describe('what a text leaves open', () => {
  it('SX-11-1-6 SX-11-2 SX-13-1-7 a content, a way and a measure are each added with their basis only', () => {
    for (const kind of ['content', 'way', 'measure']) {
      const here = court()
      const add = (input: Fields) =>
        here.open('furtherItem', 'add', CITY, '2026-04-08', {
          input: { kind, name: '甲', from: '2026-04-08', approvedBy: '局长', ...input },
        })
      expect([kind, add({}).codes]).toEqual([kind, ['basis-missing']])
      expect([kind, add({ legalBasis: ['条例第二十二条'] }).codes]).toEqual([kind, []])
    }
  })
})

describe('one ticket passed back and forth', () => {
  const org = (here: Court, name: string) => here.world.directory.organs({}).find((one) => one.name === name)?.id
  const watch = (here: Court) => {
    const { id } = here.open('mutualRefusal', 'watch', CITY, '2026-03-02', {
      parties: { organs: [TRANSPORT, WATER] },
      input: { ticket: '12345-9', matter: '渣土车漏撒' },
    })
    const refuse = () =>
      here.act(id, 'recordRefusal', CITY, '2026-03-03', {
        input: { organ: org(here, TRANSPORT), refusedOn: '2026-03-03', words: '不属于本机关职责' },
      }).opened
    return { id, refuse }
  }

  it('SX-25-1-1 the third refusal makes the leads, and a fourth makes no more; the bureau records who took it on', () => {
    const here = court()
    const { id, refuse } = watch(here)
    expect([refuse(), refuse()]).toEqual([[], []])
    expect(refuse()).toEqual(['accountability', 'accountability'])
    expect(refuse()).toEqual([])
    const input = { handledBy: org(here, WATER) }
    const settle = { step: 'settle', organ: CITY, not: TRANSPORT, day: '2026-03-05', input }
    follow(here, id, [{ ...settle, state: '已有机关办理', final: true }])
    expect(here.matter(id).facts).toMatchObject(input)
  })
})

describe('people of the county and the townships', () => {
  it('SX-18-1 a team with people of the stations and invited ones is sent out, or called back with the reason', () => {
    const here = court()
    const [first, second] = ['330681-justice/甲', '330681-justice/乙']
    const facts = {
      task: '第一组',
      on: '2026-06-09',
      members: [first, second],
      stationMembers: [first],
      invitedMembers: [second],
    }
    const { id, says } = here.open('supervisionTask', 'assign', COUNTY, '2026-03-02', { input: facts })
    expect(says).toBe('')
    expect(here.matter(id).facts).toMatchObject(facts)
    const input = { reason: '改期' }
    follow(here, id, [{ step: 'withdraw', organ: COUNTY, day: '2026-03-03', input, state: '已取消', final: true }])
    expect(here.open('supervisionTask', 'assign', COUNTY, '2026-03-02', { input: facts }).says).toBe('')
  })

  it('SX-18-1 the county plans for its own townships, the city does not', () => {
    const here = court()
    const plan = (by: string, town: string) =>
      here.open('supervisionPool', 'plan', by, '2026-03-02', {
        parties: { townships: [town] },
        input: { period: '2026年' },
      }).codes
    expect(plan(CITY, '诸暨市枫桥镇人民政府')).toContain('county-only')
    expect(plan('上虞区司法局', '诸暨市枫桥镇人民政府')).toEqual(['not-governed'])
    expect(plan(COUNTY, '诸暨市枫桥镇人民政府')).toEqual([])
  })

  it('SX-7-1b a call is noted and over with it', () => {
    const here = court()
    const input = { caller: '330600-water', content: '请求协调', told: '请提交书面申请' }
    const { id } = here.open('oralRequest', 'note', CITY, '2026-03-02', { input })
    expect(here.matter(id).closedOn).toBe('2026-03-02')
  })
})

describe('a report that is asked for', () => {
  const ask = (here: Court) =>
    here.open('informationRequest', 'request', CITY, '2026-05-06', {
      parties: { agency: [TRANSPORT] },
      input: { scope: '执法情况', replyBy: '2026-05-20' },
    }).id
  const input = { reply: '已报告' }

  it('SX-13-1-1 without figures needs none in its reply, in time or late, and its clock stops with the reply', () => {
    const here = court()
    const [inTime, late] = [ask(here), ask(here)]
    expect(here.due(inTime, 'reply')).toBe('2026-05-20')
    const by = { organ: TRANSPORT, not: CITY, input, final: true } as const
    follow(here, inTime, [{ ...by, step: 'answer', day: '2026-05-20', state: '已报告' }])
    expect(here.matter(inTime).limits.map((run) => run.status)).toEqual(['met'])
    here.world.sweep('2026-05-21')
    expect(here.act(late, 'answerLate', TRANSPORT, '2026-05-22', { input }).says).toBe('')
    expect(here.matter(late).closedOn).toBe('2026-05-22')
  })

  it('SX-13-1-1 NR-8-1c two visits, or a visit and a request, within a month ask for a reason too', () => {
    const visit = (here: Court) =>
      here.open('visit', 'planOpen', CITY, '2026-05-06', {
        input: { visited: '330600-transport', subject: '现场检查', plannedOn: '2026-05-07' },
      })
    const request = (here: Court) =>
      here.open('informationRequest', 'request', CITY, '2026-05-08', {
        parties: { agency: [TRANSPORT] },
        input: { scope: '执法情况', replyBy: '2026-06-30' },
      })
    const twice = court()
    expect([visit(twice).codes, visit(twice).codes]).toEqual([[], []])
    expect(request(twice).codes).toEqual(['explain:burden'])
    const once = court()
    visit(once)
    expect(request(once).codes).toEqual([])
    expect(visit(once).codes).toEqual(['explain:burden'])
  })
})

describe('the regime of an organ', () => {
  it('SX-16-1a problems of an own arm are corrected by the department itself', () => {
    const here = court()
    const market = '诸暨市市场监督管理局'
    const arm = '诸暨市市场监督管理局枫桥执法队'
    const { id, says } = here.open('internalSupervision', 'find', market, '2026-03-12', {
      parties: { unit: [arm] },
      input: { problem: '没有出示证件', foundOn: '2026-03-12', supervisor: '330681-market/甲' },
    })
    expect(says).toBe('')
    const input = { measure: '已改正', correctedOn: '2026-03-13', evidence: materials('照片') }
    follow(here, id, [
      { step: 'close', organ: market, not: arm, day: '2026-03-13', input, state: '已纠正', final: true },
    ])
    expect(here.matter(id).facts.selfCorrected).toBe(true)
  })
})
