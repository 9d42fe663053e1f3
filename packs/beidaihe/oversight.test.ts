import { describe, expect, it } from 'vitest'
import { metLate } from '../supervision.testing.ts'
import { type Court, materials } from '../testing.ts'
import { beidaihe } from './index.ts'
import { court } from './testing.ts'

const BUREAU = '北戴河区司法局'
const URBAN = '北戴河区城市管理综合行政执法局'
const MARKET = '北戴河区市场监督管理局'

type Fields = Readonly<Record<string, unknown>>

describe('the duty to cooperate', () => {
  const ask = (here: Court) =>
    here.open('cooperationRequest', 'ask', BUREAU, '2026-07-07', {
      parties: { agency: [URBAN] },
      input: { subject: '噪声投诉', items: [{ item: '出警记录' }, { item: '处理数据' }], dueBy: '2026-07-14' },
    })
  const name = (here: Court, id: string) =>
    here.world.pack.procedures.get('cooperationRequest')?.data.states[here.state(id)]?.name

  it('BDH-2-3-9 a request unanswered on its day turns 未配合 and becomes a lead', () => {
    const here = court()
    const { id } = ask(here)
    here.world.sweep('2026-07-14')
    expect(name(here, id)).toBe('待提供')
    here.world.sweep('2026-07-15')
    expect(name(here, id)).toBe('未配合')
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'noAssistance', subject: URBAN })
    expect(
      here.open('cooperationRequest', 'ask', MARKET, '2026-07-07', {
        parties: { agency: [URBAN] },
        input: { subject: '…', items: [{ item: '…' }], dueBy: '2026-07-14' },
      }).codes,
    ).toContain('party-missing')
  })

  it('BDH-2-7-5 an answer after its day is late, a figure against the ledger is marked, and both lead on', () => {
    const here = court()
    const { id } = ask(here)
    here.world.sweep('2026-07-15')
    const deliver = (item: string) =>
      here.act(id, 'deliver', URBAN, '2026-07-16', { input: { item, content: materials(item), truthful: true } })
    deliver('出警记录')
    expect(here.act(id, 'complete', URBAN, '2026-07-16').codes).toEqual(['partly-delivered'])
    deliver('处理数据')
    here.act(id, 'complete', URBAN, '2026-07-16')
    expect(metLate(here, id, 'answer')).toBe(true)
    const mark = (evidence: readonly unknown[]) =>
      here.act(id, 'recordUntrue', BUREAU, '2026-07-20', {
        input: { item: '处理数据', said: '30件', known: '台账21件', evidence },
      })
    expect(mark([]).codes).toEqual(['evidence-missing'])
    expect(mark(materials('台账')).opened).toEqual(['accountability'])
    expect(here.newest('accountability').facts.facts).toContain('数据不一致')
  })

  it('BDH-2-3-10 an officer who stays away without a reason is recorded as absent, seen only by inspectors', () => {
    const here = court()
    const { id } = here.open('officerCooperation', 'invite', BUREAU, '2026-07-07', {
      parties: { agency: [URBAN] },
      input: { officer: '130304-urban-management/张某', subject: '投诉', invitedFor: '2026-07-09' },
    })
    const absent = (day: string) => here.act(id, 'recordAbsence', BUREAU, day, { input: { note: '未说明理由' } })
    expect(absent('2026-07-08').codes).toEqual(['too-early'])
    absent('2026-07-09')
    expect(here.world.pack.procedures.get('officerCooperation')?.data.states[here.state(id)]?.name).toBe('未到')
    expect(beidaihe.procedures.officerCooperation?.reading).toEqual({
      logged: true,
      posts: ['inspector', 'principal-leader'],
      except: 'facts.officer',
    })
  })
})

describe('enforcement at the base', () => {
  const guide = (here: Court, town: string, day = '2026-05-12') =>
    here.open('guidanceRecord', 'record', MARKET, day, {
      parties: { township: [town] },
      input: { on: day, kind: 'visit', topic: '案卷制作', findings: '无' },
    })
  const check = (here: Court, town: string) =>
    here.open('guidanceCheck', 'check', BUREAU, '2026-07-02', {
      parties: { department: [MARKET], township: [town] },
      input: { from: '2026-01-01', until: '2026-06-30' },
    })

  it('BDH-2-6-6 the township a department never guided in the half-year is listed as 未覆盖', () => {
    const here = court()
    guide(here, '北戴河区海滨镇人民政府')
    guide(here, '北戴河区戴河镇人民政府')
    guide(here, '北戴河区牛头崖镇人民政府', '2026-07-01')
    const towns = ['海滨镇', '戴河镇', '牛头崖镇'].map((town) => `北戴河区${town}人民政府`)
    expect(towns.map((town) => check(here, town).opened)).toEqual([[], [], ['grassrootsFinding']])
    const found = here.newest('grassrootsFinding').facts
    expect([found.subject, found.detail]).toEqual([`${MARKET}对北戴河区牛头崖镇人民政府`, '未覆盖'])
    expect(here.act(here.newest('grassrootsFinding').id, 'clear', BUREAU, '2026-07-03').codes).toEqual([
      'record-missing',
    ])
  })

  it('BDH-2-6-9 an urge stays open until its correction is accepted; from 2026-02-01 a district department says why', () => {
    const here = court()
    const urge = (day: string, because: Readonly<Record<string, string>> = {}, department = MARKET) =>
      here.open('dutyUrge', 'urge', department, day, {
        parties: { lower: ['北戴河区戴河镇人民政府'] },
        input: { problem: '检查不出示证件', demand: '规范检查' },
        because,
      })
    expect(urge('2026-01-12').ok).toBe(true)
    expect(urge('2026-08-10', {}, '秦皇岛市市场监督管理局').ok).toBe(true)
    expect(urge('2026-08-10').codes).toEqual(['explain:county-department'])
    const { id } = urge('2026-08-10', { 'county-department': '经区司法局同意的业务指导' })
    const report = (evidence: readonly unknown[]) =>
      here.act(id, 'report', '北戴河区戴河镇人民政府', '2026-08-20', { input: { correction: '已培训', evidence } })
    expect(here.act(id, 'accept', MARKET, '2026-08-20').codes).toEqual(['wrong-state'])
    expect(report([]).ok).toBe(false)
    report(materials('培训记录'))
    here.act(id, 'reject', MARKET, '2026-08-21', { input: { reason: '材料不全' } })
    expect(here.state(id)).toBe('sent')
    report(materials('培训记录', '抽查记录'))
    expect(here.act(id, 'accept', '北戴河区戴河镇人民政府', '2026-08-22').codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'accept', MARKET, '2026-08-22').ok).toBe(true)
  })
})

describe('inside a department', () => {
  it('BDH-2-7-2 the legal unit checks its own team, another department is impossible', () => {
    const here = court()
    const find = (unit: string, input: Fields = {}) =>
      here.open('internalSupervision', 'find', MARKET, '2026-03-02', {
        parties: { unit: [unit] },
        input: { problem: '笔录缺签名', foundOn: '2026-03-02', supervisor: '130304-market/甲', ...input },
      })
    expect(find(`${MARKET}执法中队`).ok).toBe(true)
    const other = find(URBAN)
    expect(other.codes).toEqual(['not-own-unit'])
    expect(other.reasons[0]?.basis).toContainEqual({ norm: 'beidaihe', article: 2, item: 7, sentence: 1 })
  })
})
