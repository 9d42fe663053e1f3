import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const enter = (here: Court, input: Fields = {}, day = '2026-09-24') =>
  here.open('supervisionLead', 'enter', CITY, day, {
    input: {
      source: 'hotline',
      number: '1',
      complainant: '市民甲',
      subject: '不出示证件',
      act: '夜市检查',
      demand: 'report',
      receivedOn: day,
      ...input,
    },
  })

describe('leads of supervision', () => {
  it('XC-17-1a two tickets of one person on one act within seven days are one lead, and none is without its source', () => {
    const here = court()
    expect(enter(here, { source: undefined }).codes).toEqual(['source-missing'])
    const { id } = enter(here, {}, '2026-09-21')
    expect(enter(here, { number: '2' }, '2026-09-24').codes).toEqual(['merge-instead'])
    here.act(id, 'merge', CITY, '2026-09-24', { input: { number: '2', receivedOn: '2026-09-24' } })
    expect(here.matter(id).facts.merged).toHaveLength(1)
    expect(enter(here, { number: '3' }, '2026-09-29').ok).toBe(true)
    expect(enter(here, { number: '4', act: '另一行为' }, '2026-09-24').ok).toBe(true)
  })

  it('XC-17-1b a number is entered once, and a ticket without an organ waits to be assigned', () => {
    const here = court()
    const { id } = enter(here)
    expect(here.world.pack.procedures.get('supervisionLead')?.data.states[here.state(id)]?.name).toBe('待分派')
    expect(enter(here, { complainant: '市民乙' }).codes).toEqual(['already-entered'])
    expect(here.act(id, 'supervise', CITY, '2026-09-24', { input: {} }).codes).toEqual(['wrong-state'])
    const assign = (concerned: string) => here.act(id, 'assign', CITY, '2026-09-24', { input: { concerned } })
    expect(assign('410000-justice').codes).toEqual(['outside-territory'])
    expect(assign('411000-urban-management').ok).toBe(true)
  })

  it('XC-17-1c what the media said is kept as a snapshot, and what proved untrue stays with its reason', () => {
    const here = court()
    expect(enter(here, { source: 'media' }).codes).toEqual(['snapshot-missing'])
    const { id } = enter(here, { source: 'media', snapshot: materials('网页存档') })
    const untrue = (reason: string) => here.act(id, 'markUntrue', CITY, '2026-09-25', { input: { reason } })
    expect(untrue('').codes).toEqual(['reason-missing'])
    untrue('视频系旧闻')
    expect([here.state(id), here.matter(id).facts.reason]).toEqual(['untrue', '视频系旧闻'])
  })

  it('XC-17-1a who asks to undo an act is told of reconsideration and the court, and no supervision takes their place', () => {
    const here = court()
    const { id } = enter(here, { demand: 'cancel' })
    here.act(id, 'assign', CITY, '2026-09-24', { input: { concerned: '411000-urban-management' } })
    const supervise = () =>
      here.act(id, 'supervise', CITY, '2026-09-24', { input: { kind: 'routine', assessment: '拟监督' } })
    expect(supervise().reasons[0]?.basis).toEqual([{ norm: 'national', article: 33, paragraph: 3 }])
    expect(here.act(id, 'close', CITY, '2026-09-24', { input: { outcome: '…' } }).codes).toEqual(['guidance-missing'])
    here.act(id, 'guide', CITY, '2026-09-25', { input: { forum: '许昌市人民政府', notice: '六十日内' } })
    expect(supervise().codes).toEqual(['guidance-instead'])
    expect(here.act(id, 'close', CITY, '2026-09-25', { input: { outcome: '已告知' } }).ok).toBe(true)
  })
})
