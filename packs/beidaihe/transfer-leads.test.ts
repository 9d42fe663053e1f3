import { describe, expect, it } from 'vitest'
import { proveLeadTransfer } from '../shapes/transfer/lead-transfer.testing.ts'
import { proveMatterTransfer } from '../shapes/transfer/matter-transfer.testing.ts'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'

const DISCIPLINE = '北戴河区监察委员会'
const CGJ = '北戴河区城市管理综合行政执法局'
const PROCURATORATE = '北戴河区人民检察院'

type Fields = Readonly<Record<string, unknown>>

describe('leads on officers', () => {
  const register = (here: Court, day: string, input: Fields = {}, receiver = DISCIPLINE) =>
    here.open('leadTransfer', 'register', BUREAU, day, {
      parties: { receiver: [receiver] },
      input: { category: 'dutyCrime', person: '李某', facts: '收受好处', ...input },
    })

  it('BDH-2-7-14 go to the supervisory organ with approval, unseen by others, and a missing receipt is called for', () => {
    const here = court()
    expect(register(here, '2026-08-24', {}, CGJ).codes).toEqual(['party-unsuitable'])
    const { id } = register(here, '2026-08-24')
    expect(here.act(id, 'transfer', BUREAU, '2026-08-25', { post: 'handler' }).codes).toEqual(['wrong-post'])
    expect(here.act(id, 'transfer', BUREAU, '2026-08-25').ok).toBe(true)
    expect(here.due(id, 'receipt')).toBe('2026-09-08')
    const { reading, title } = here.world.pack.pack.procedures['leadTransfer'] ?? {}
    expect(reading).toEqual({ logged: true, posts: ['handler', 'signatory', 'principal-leader'] })
    expect(title).not.toContain('person')
    here.world.sweep('2026-09-09')
    expect(here.matter(id).limits.map((run) => [run.kind, run.status])).toEqual([['internal', 'lapsed']])
    expect(here.act(id, 'receive', DISCIPLINE, '2026-09-10', { input: { receipt: [] } }).codes).toEqual([
      'receipt-missing',
    ])
    expect(here.act(id, 'receive', DISCIPLINE, '2026-09-10', { input: { receipt: materials('回执') } }).ok).toBe(true)
  })

  it('BDH-2-7-14 breaches of the national regulation are a category of their own from its first day on', () => {
    const here = court()
    expect(register(here, '2026-01-30', { category: 'regulation' }).codes).toEqual(['field-invalid'])
    expect(register(here, '2026-02-02', { category: 'regulation' }).ok).toBe(true)
  })
})

describe('leads on harm to public interests', () => {
  const send = (input: Fields, receiver = PROCURATORATE) =>
    court().open('matterTransfer', 'send', BUREAU, '2026-09-01', {
      parties: { agency: [CGJ], receiver: [receiver] },
      input: { field: 'foodAndDrugs', facts: '长期不查处', materials: materials('线索材料'), ...input },
    }).codes

  it('BDH-2-7-15 in the four fields may go to the procuratorate; outside them a basis is written down', () => {
    expect(send({})).toEqual([])
    expect(send({ field: 'other' })).toEqual(['basis-missing'])
    expect(send({ field: 'other', legalBasis: ['行政诉讼法第二十五条'] })).toEqual([])
    expect(send({}, '北戴河区卫生健康局')).toEqual(['party-unsuitable'])
    expect(send({ materials: [] })).toEqual(['material-missing'])
  })
})

describe('every lead on an officer', () => {
  proveLeadTransfer({
    rows: 'BDH-2-7-14',
    court,
    sender: BUREAU,
    receiver: DISCIPLINE,
    outsider: CGJ,
    names: { sender: '行政执法监督机关' },
    called: true,
  })
})

describe('every lead on harm to public interests', () => {
  proveMatterTransfer({
    rows: 'BDH-2-7-15',
    court,
    overseer: BUREAU,
    agency: CGJ,
    receiver: PROCURATORATE,
    name: '检察机关',
    input: { field: 'foodAndDrugs' },
    told: false,
  })
})
