import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { jointActionConduct } from '../joint-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { court } from './testing.ts'

const org = idsIn(organs)
const MARKET = '北戴河区市场监督管理局'
const HEALTH = '北戴河区卫生健康局'
const EMERGENCY = '北戴河区应急管理局'
const MANAGEMENT = '北戴河区城市管理综合行政执法局'
const TOWN = '北戴河区海滨镇人民政府'

const place = (lead = MARKET, participants: readonly string[] = [HEALTH, EMERGENCY], day = '2026-06-01') => {
  const at = court()
  const open = (changes: object = {}, parties: Readonly<Record<string, readonly string[]>> = { participants }) =>
    at.open('jointAction', 'plan', lead, day, {
      parties,
      input: { subject: '暑期食品安全联合执法', field: 'food', ...changes },
    })
  const circulation = {
    workPlan: materials('工作方案'),
    period: '6月至8月',
    contact: '张某',
    duties: [lead, ...participants].map((name) => ({ organ: org(name), duty: '按方案分工' })),
  }
  const circulate = (id: string, changes: object = {}) =>
    at.act(id, 'circulate', lead, day, { input: { ...circulation, ...changes } })
  const prepared = () => {
    const { id } = demand(open())
    demand(circulate(id))
    demand(at.act(id, 'fileEmergencyPlan', lead, day, { input: { emergencyPlan: materials('应急预案') } }))
    return id
  }
  return { at, open, circulate, prepared, circulation }
}

describe('joint actions (二（六）)', () => {
  it('BDH-2-6-1 are of two departments at least, in a field the text names', () => {
    const { open } = place()
    expect(open({}, {}).reasons).toMatchObject([{ code: 'party-missing', text: expect.stringContaining('两个以上') }])
    expect(open({}, { participants: [MARKET] }).codes).toEqual(['lead-twice'])
    expect(open({ field: undefined }).codes).toEqual(['field-missing'])
    expect(open({ field: 'culture' }).codes).toEqual(['field-invalid'])
    expect(open({}, { participants: [HEALTH] }).ok).toBe(true)
  })

  it('BDH-2-6-2 start with a work plan that gives every department its task', () => {
    const { at, open, circulate, circulation } = place()
    const { id } = demand(open())
    demand(at.act(id, 'fileEmergencyPlan', MARKET, '2026-06-02', { input: { emergencyPlan: materials('预案') } }))
    expect(at.act(id, 'start', MARKET, '2026-06-02').codes).toEqual(['plan-missing'])
    expect(circulate(id, { workPlan: [] }).codes).toEqual(['field-missing'])
    expect(circulate(id, { duties: circulation.duties.slice(0, 2) }).codes).toEqual(['duty-missing'])
    demand(circulate(id))
    for (const organ of [HEALTH, EMERGENCY]) demand(at.act(id, 'confirm', organ, '2026-06-03'))
    demand(at.act(id, 'start', MARKET, '2026-06-04'))
    expect(at.world.matters().filter((one) => one.procedure === 'jointDuty')).toHaveLength(3)
  })

  it('BDH-2-6-3 start with an emergency plan, which is a paper of its own', () => {
    const { at, open, circulate } = place()
    const { id } = demand(open())
    demand(circulate(id))
    for (const organ of [HEALTH, EMERGENCY]) demand(at.act(id, 'confirm', organ, '2026-06-03'))
    const refused = at.act(id, 'start', MARKET, '2026-06-04')
    expect(refused.codes).toEqual(['emergency-plan-missing'])
    expect(refused.says).toContain('应急预案')
  })

  it('BDH-2-6-4 put the plan to the departments: an objection stops it until it is revised, silence is reminded', () => {
    const { at, prepared, circulate } = place()
    const id = prepared()
    for (const organ of [HEALTH, EMERGENCY]) demand(at.serve(id, 'jointPlanDraft', organ, '2026-06-05'))
    demand(at.act(id, 'confirm', HEALTH, '2026-06-08'))
    expect(at.act(id, 'confirm', HEALTH, '2026-06-08').codes).toEqual(['answered'])
    at.world.sweep('2026-06-11')
    expect(at.matter(id).limits.map((run) => [run.recipient, run.status])).toEqual([
      [org(HEALTH), 'met'],
      [org(EMERGENCY), 'lapsed'],
    ])
    demand(at.act(id, 'object', EMERGENCY, '2026-06-11', { input: { objection: '人员不足' } }))
    expect(at.state(id)).toBe('disputed')
    expect(at.act(id, 'start', MARKET, '2026-06-11').codes).toEqual(['wrong-state'])
    expect(at.matter(id).facts.objections).toMatchObject([{ organ: org(EMERGENCY), objection: '人员不足' }])
    expect(at.act(id, 'seekCoordination', MARKET, '2026-06-11').codes).toEqual(['field-missing'])
    demand(circulate(id))
    expect(at.state(id)).toBe('circulated')
    expect(at.matter(id).facts.answers).toEqual([])
    expect(at.act(id, 'start', MARKET, '2026-06-11').codes).toEqual(['explain:not-answered'])
  })

  it('BDH-2-6-4 wait for nobody once they have started', () => {
    const { at, prepared } = place()
    const id = prepared()
    for (const organ of [HEALTH, EMERGENCY]) demand(at.serve(id, 'jointPlanDraft', organ, '2026-06-05'))
    demand(at.act(id, 'start', MARKET, '2026-06-08', { because: { 'not-answered': '已电话确认' } }))
    expect(at.matter(id).limits.map((run) => run.status)).toEqual(['ended', 'ended'])
  })

  it('BDH-2-6-5 have exactly one lead, which alone closes them and hears the results', () => {
    const { at, open, prepared } = place()
    expect(open({}, { lead: [MARKET, HEALTH], participants: [EMERGENCY] }).codes).toContain('field-unknown')
    const id = prepared()
    for (const organ of [HEALTH, EMERGENCY]) demand(at.act(id, 'confirm', organ, '2026-06-03'))
    demand(at.act(id, 'start', MARKET, '2026-06-04'))
    expect(at.act(id, 'close', HEALTH, '2026-06-30', { input: { summary: '已结束' } }).codes).toEqual(['wrong-organ'])
    expect(at.act(id, 'close', MARKET, '2026-06-30', { input: { summary: '已结束' } }).codes).toEqual([
      'explain:result-missing',
    ])
    for (const duty of at.world.matters().filter((one) => one.procedure === 'jointDuty'))
      demand(
        at.act(duty.id, 'report', duty.parties.agency?.[0]?.name ?? '', '2026-06-20', { input: { result: '已查' } }),
      )
    expect(at.matter(id).facts.results).toHaveLength(3)
    demand(at.act(id, 'close', MARKET, '2026-06-30', { input: { summary: '已结束' } }))
  })

  it('BDH-2-6-7 span departments and townships with one table of results, of which each fills its own line', () => {
    const towns = [TOWN, '北戴河区戴河镇人民政府', '北戴河区牛头崖镇人民政府']
    const { at, prepared } = place(MANAGEMENT, towns)
    const id = prepared()
    for (const town of towns) demand(at.act(id, 'confirm', town, '2026-06-03'))
    demand(at.act(id, 'start', MANAGEMENT, '2026-06-04'))
    const duties = at.world.matters().filter((one) => one.procedure === 'jointDuty')
    const other = duties.find((duty) => duty.parties.agency?.[0]?.name === towns[1])
    expect(at.act(other?.id ?? '', 'report', TOWN, '2026-06-20', { input: { result: '代填' } }).codes).toEqual([
      'wrong-organ',
    ])
    const own = duties.find((duty) => duty.parties.agency?.[0]?.name === TOWN)
    demand(at.act(own?.id ?? '', 'report', TOWN, '2026-06-20', { input: { result: '取缔三处' } }))
    expect(at.matter(id).facts.results).toMatchObject([{ organ: org(TOWN), result: '取缔三处' }])
    demand(
      at.act(id, 'close', MANAGEMENT, '2026-08-31', {
        input: { summary: '整治结束' },
        because: { 'result-missing': '其余乡镇没有发现问题' },
      }),
    )
    expect(at.state(other?.id ?? '')).toBe('ended')
  })

  it('BDH-2-15-15 may be led by a township for a grave case; a department that declines gives its reason', () => {
    const { at, prepared } = place(TOWN, [MANAGEMENT, EMERGENCY], '2026-08-03')
    const id = prepared()
    expect(at.act(id, 'decline', EMERGENCY, '2026-08-04').reasons).toMatchObject([
      { code: 'field-missing', field: 'declined' },
    ])
    demand(at.act(id, 'decline', EMERGENCY, '2026-08-04', { input: { declined: '不涉及安全生产' } }))
    demand(at.act(id, 'confirm', MANAGEMENT, '2026-08-04'))
    expect(at.matter(id).facts.answers).toMatchObject([
      { organ: org(EMERGENCY), declined: '不涉及安全生产' },
      { organ: org(MANAGEMENT) },
    ])
    expect(at.act(id, 'decline', MANAGEMENT, '2026-08-04', { input: { declined: '反悔' } }).codes).toEqual(['answered'])
    demand(at.act(id, 'start', TOWN, '2026-08-05'))
  })
})

const CONDUCT = {
  court,
  org,
  lead: MARKET,
  participants: [HEALTH, EMERGENCY],
  opening: { subject: '暑期食品安全联合执法', field: 'food' },
  emergency: true,
  invitation: true,
} as const
describeConduct('BDH-2-6-2 BDH-2-6-3 BDH-2-6-4 BDH-2-6-5 a joint action', jointActionConduct(CONDUCT))
