import { describe, expect, it } from 'vitest'
import { agenda, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const TOWN = '北戴河区戴河镇人民政府'
const URBAN = '北戴河区城市管理综合行政执法局'
const MARKET = '北戴河区市场监督管理局'
const DAY = '2026-07-02'

type Fields = Readonly<Record<string, unknown>>

const register = (here: Court, organ: string, named: boolean) =>
  here.open('complaint', 'register', organ, DAY, {
    input: {
      channel: 'phone',
      named,
      ...(named ? { complainant: '居民甲' } : {}),
      subject: '噪声扰民',
      content: '夜间噪声',
      receivedOn: '2026-07-01',
    },
  }).id
const told: Fields = { result: '已处理', proof: materials('电话记录') }
const R = '收到投诉举报的机关'
const C = '有管辖权的部门'
const T = '处理案件的乡镇'

/** The complaint taken in, transferred, or left to the township, by name of the state. */
const make = (here: Court, state: 'handling' | 'transferred' | 'delegated', named = true) => {
  const id = register(here, state === 'handling' ? MARKET : TOWN, named)
  if (state === 'handling') here.act(id, 'accept', MARKET, DAY, { input: { remediable: false } })
  else here.act(id, 'transfer', TOWN, DAY, { input: { to: '130304-urban-management' } })
  if (state === 'delegated')
    here.act(id, 'tellTown', URBAN, DAY, { input: { township: '130304101-government', request: '请处理' } })
  expect(here.state(id)).toBe(state)
  return id
}
const receiverIn = (state: string) => (state === 'handling' ? MARKET : TOWN)

describe('the course of a complaint', () => {
  it('BDH-2-15-10 BDH-2-15-11 who is to tell whom, in each state it can be in', () => {
    const here = court()
    const informing = [`${R}应当告知由谁受理`, `${R}可以标明无法告知`]
    const handled = [...informing, `${C}、${R}可以告知乡镇处理`, `${R}、${C}应当告知处理结果`, `${R}、${C}应当办结`]
    const expected = {
      handling: handled,
      transferred: handled,
      delegated: [...informing, `${T}应当乡镇告知处理结果`, `${T}应当向告知的部门反馈`, `${T}应当乡镇办结`],
    }
    for (const [state, lines] of Object.entries(expected))
      expect([state, agenda(here, make(here, state as 'handling'), DAY).toSorted()]).toEqual([state, lines.toSorted()])
  })

  it('BDH-2-15-10 whoever gave a name is told once who deals with it, within five working days; else that is noted', () => {
    for (const state of ['handling', 'transferred', 'delegated'] as const) {
      const here = court()
      const id = make(here, state)
      const inform = () => here.act(id, 'informWho', receiverIn(state), DAY, { input: { notice: '由城管部门受理' } })
      expect(here.due(id, 'informing')).toBe('2026-07-08')
      expect(here.act(id, 'noteAnonymous', receiverIn(state), DAY).codes).toEqual(['named'])
      expect(inform().says).toBe('')
      expect(standing(here, id, 'informing')).toBe('met')
      expect(inform().codes).toContain('already-informed')
      const bare = make(here, state, false)
      expect(here.act(bare, 'noteAnonymous', receiverIn(state), DAY).ok).toBe(true)
      expect(here.matter(bare).facts.cannotInform).toBe(true)
      expect(standing(here, bare, 'informing')).toBe('met')
    }
    const here = court()
    const voided = register(here, MARKET, true)
    here.act(voided, 'voidEntry', MARKET, DAY, { input: { reason: '重复' } })
    expect(standing(here, voided, 'informing')).toBe('ended')
  })

  it('BDH-2-3-5 the department it was transferred to answers and closes it', () => {
    const here = court()
    const id = make(here, 'transferred')
    expect(here.act(id, 'close', URBAN, DAY).codes).toEqual(['notice-missing'])
    expect(here.act(id, 'reply', URBAN, DAY, { input: told }).ok).toBe(true)
    expect(here.act(id, 'close', URBAN, DAY).ok).toBe(true)
    expect(here.state(id)).toBe('closed')
    const bare = make(here, 'transferred', false)
    expect(here.act(bare, 'close', URBAN, DAY).ok).toBe(true)
    const handling = make(here, 'handling')
    const request = { township: '130304101-government', request: '请处理' }
    expect(here.act(handling, 'tellTown', MARKET, DAY, { input: request }).ok).toBe(true)
  })

  it('BDH-2-15-11 BDH-2-15-12 the township tells who gave a name, tells the department, and then closes', () => {
    for (const named of [true, false]) {
      const here = court()
      const id = make(here, 'delegated', named)
      const close = () => here.act(id, 'townCloses', TOWN, DAY).codes
      expect(close()).toEqual(named ? ['notice-missing', 'feedback-missing'] : ['feedback-missing'])
      expect(here.act(id, 'feedBack', TOWN, DAY, { input: { feedback: '已处理' } }).ok).toBe(true)
      expect(close()).toEqual(named ? ['notice-missing'] : [])
      if (!named) continue
      expect(here.act(id, 'townNotifies', TOWN, DAY, { input: told }).ok).toBe(true)
      expect(close()).toEqual([])
      expect(here.state(id)).toBe('closed')
    }
  })
})
