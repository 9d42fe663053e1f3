import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { beidaihe } from './index.ts'
import { court } from './testing.ts'

const TOWN = '北戴河区戴河镇人民政府'
const URBAN = '北戴河区城市管理综合行政执法局'
const MARKET = '北戴河区市场监督管理局'
const BUREAU = '北戴河区司法局'

type Fields = Readonly<Record<string, unknown>>

const register = (here: Court, organ: string, input: Fields = {}) =>
  here.open('complaint', 'register', organ, '2026-07-01', {
    input: {
      channel: 'phone',
      named: true,
      complainant: '居民甲',
      subject: '噪声扰民',
      content: '夜间噪声',
      receivedOn: '2026-07-01',
      ...input,
    },
  })
const transferred = (here: Court, input: Fields = {}) => {
  const { id } = register(here, TOWN, input)
  here.act(id, 'transfer', TOWN, '2026-07-01', { input: { to: '130304-urban-management' } })
  return id
}
const delegated = (here: Court, input: Fields = {}) => {
  const id = transferred(here, input)
  here.act(id, 'tellTown', URBAN, '2026-07-02', { input: { township: '130304101-government', request: '请处理' } })
  return id
}
const told = { input: { result: '已处理', proof: materials('电话记录') } }

describe('complaints', () => {
  it('BDH-2-3-4 each has its entry in the ledger; none is deleted, a void one says why', () => {
    const here = court()
    const ids = Array.from({ length: 5 }, () => register(here, MARKET).id)
    expect(new Set(ids).size).toBe(5)
    expect(beidaihe.procedures.complaint?.numbering).toEqual({ series: '投诉', of: 'receiver' })
    const [first = ''] = ids
    expect(here.act(first, 'voidEntry', MARKET, '2026-07-02', { input: { reason: '' } }).codes).toEqual([
      'field-missing',
    ])
    expect(here.act(first, 'voidEntry', MARKET, '2026-07-02', { input: { reason: '重复' } }).ok).toBe(true)
    expect(here.world.matters().filter((one) => one.procedure === 'complaint')).toHaveLength(5)
  })

  it('BDH-2-3-5 BDH-2-3-11 is not closed without telling who complained, unless nobody gave a name; one for another organ is handed on', () => {
    const here = court()
    const accepted = (input: Fields = {}) => {
      const { id } = register(here, MARKET, input)
      here.act(id, 'accept', MARKET, '2026-07-02', { input: { remediable: false } })
      return id
    }
    const named = accepted()
    expect(here.act(named, 'close', MARKET, '2026-07-10').codes).toEqual(['notice-missing'])
    here.act(named, 'reply', MARKET, '2026-07-10', told)
    expect(here.act(named, 'close', MARKET, '2026-07-10').ok).toBe(true)
    const nameless = accepted({ named: false, complainant: undefined })
    expect(here.act(nameless, 'close', MARKET, '2026-07-10').ok).toBe(true)
    expect(here.matter(transferred(here)).parties.competent?.map((organ) => organ.name)).toEqual([URBAN])
    const complainant = beidaihe.procedures.complaint?.steps.register?.input?.complainant
    expect(complainant?.personal).toBe(true)
    expect(register(here, MARKET, { complainant: undefined }).codes).toEqual(['field-missing'])
  })

  it('BDH-2-3-5 from 2026-02-01 it is asked first whether reconsideration or a court is open, and guidance is on record', () => {
    const here = court()
    const { id } = register(here, MARKET)
    const accept = (input: Fields) => here.act(id, 'accept', MARKET, '2026-07-02', { input })
    expect(accept({}).codes).toEqual(['remedy-unassessed'])
    expect(accept({ remediable: true }).codes).toEqual(['guidance-missing'])
    expect(accept({ remediable: true, guidance: '已告知六十日内可以申请行政复议' }).ok).toBe(true)
  })

  it('BDH-2-15-10 who complained is told in writing who takes it, in five working days; of an anonymous one it is noted', () => {
    const here = court()
    const id = transferred(here)
    expect(here.due(id, 'informing')).toBe('2026-07-08')
    expect(here.act(id, 'noteAnonymous', TOWN, '2026-07-02').codes).toEqual(['named'])
    here.act(id, 'informWho', TOWN, '2026-07-08', { input: { notice: '由城市管理综合行政执法局受理' } })
    expect(here.matter(id).documents[0]?.title).toBe('投诉举报受理告知书')
    const late = transferred(here)
    here.world.sweep('2026-07-09')
    expect(here.matter(late).limits.map((run) => run.status)).toEqual(['lapsed'])
    const nameless = transferred(here, { named: false, complainant: undefined })
    expect(here.act(nameless, 'informWho', TOWN, '2026-07-02', { input: { notice: '…' } }).codes).toEqual(['anonymous'])
    expect(here.act(nameless, 'noteAnonymous', TOWN, '2026-07-02').ok).toBe(true)
  })

  it('BDH-2-15-11 the township tells the result of what a department asked it to handle, and closes nothing before', () => {
    const here = court()
    const id = delegated(here)
    expect(here.act(id, 'townCloses', TOWN, '2026-07-10').codes).toEqual(['notice-missing', 'feedback-missing'])
    expect(here.act(id, 'townNotifies', URBAN, '2026-07-10', told).codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'townNotifies', TOWN, '2026-07-10', told).ok).toBe(true)
  })

  it('BDH-2-15-12 and feeds back to the department; what it took by itself needs no such answer', () => {
    const here = court()
    const id = delegated(here)
    here.act(id, 'townNotifies', TOWN, '2026-07-10', told)
    expect(here.act(id, 'townCloses', TOWN, '2026-07-10').codes).toEqual(['feedback-missing'])
    here.act(id, 'feedBack', TOWN, '2026-07-10', { input: { feedback: '已处理' } })
    expect(here.act(id, 'townCloses', TOWN, '2026-07-10').ok).toBe(true)
    const own = register(here, TOWN).id
    here.act(own, 'accept', TOWN, '2026-07-02', { input: { remediable: false } })
    here.act(own, 'reply', TOWN, '2026-07-10', told)
    expect(here.act(own, 'close', TOWN, '2026-07-10').ok).toBe(true)
  })
})

describe('a complaint about an officer', () => {
  const accept = (here: Court, organ: string, input: Fields = {}) =>
    here.open('officerComplaint', 'accept', organ, '2026-07-06', {
      input: {
        officer: '130304-urban-management/张某',
        concerned: '130304-urban-management',
        content: '执法粗暴',
        receivedOn: '2026-07-06',
        ...input,
      },
    })

  it('BDH-2-3-7 is taken by the bureau itself and seen neither by the officer nor by his organ', () => {
    const here = court()
    const { id } = accept(here, BUREAU)
    expect(Object.keys(here.matter(id).parties)).toEqual(['overseer'])
    expect(beidaihe.procedures.officerComplaint?.reading).toMatchObject({ except: 'facts.officer', logged: true })
    expect(accept(here, URBAN).codes).toContain('party-missing')
  })

  it('BDH-2-3-7 is not pursued as supervision where the act is before a court', () => {
    const here = court()
    const { id } = here.open('remedy', 'fileLitigation', BUREAU, '2026-06-24', {
      parties: { agency: [URBAN] },
      input: { act: '北城罚〔2026〕2号', filedOn: '2026-06-24', receipt: materials('起诉状') },
    })
    here.act(id, 'accept', BUREAU, '2026-06-25', { input: { acceptedOn: '2026-06-25' } })
    expect(accept(here, BUREAU, { act: '北城罚〔2026〕2号' }).codes).toEqual(['remedy-entered'])
    expect(accept(here, BUREAU, { act: '北城罚〔2026〕3号' }).ok).toBe(true)
  })
})
