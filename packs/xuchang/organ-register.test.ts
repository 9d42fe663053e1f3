import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { CITY, court } from './testing.ts'

const TRANSPORT = '许昌市交通运输局'
const DAY = '2026-03-02'
type Fields = Readonly<Record<string, unknown>>

const UNIT = { legalUnit: '法规科', liaison: '周某' }
const given = {
  organ: '411000-data',
  name: '许昌市数据局',
  kind: 'agency',
  level: 'city',
  territory: '411000',
  superior: '411000-government',
}
const enter = (input: Fields, post?: Post) =>
  court().open('organRegister', 'enter', CITY, DAY, {
    ...(post === undefined ? {} : { post }),
    input: { ...given, ...input },
  })

describe('the register of organs', () => {
  it('XC-5-3 asks for the legal unit and its liaison of every kind of organ that enforces, and of no other', () => {
    const particular = { establishedBy: '411000-government', authorisingClause: '某法第五条' }
    for (const kind of ['agency', 'authorised-organisation', 'dispatched-organ'])
      expect([kind, enter({ kind, ...particular }).codes]).toEqual([kind, ['legal-unit-missing', 'liaison-missing']])
    for (const kind of ['government', 'township', 'court']) expect([kind, enter({ kind }).codes]).toEqual([kind, []])
    expect(enter({ legalUnit: '法规科' }).codes).toEqual(['liaison-missing'])
    expect(enter({ liaison: '周某' }).codes).toEqual(['legal-unit-missing'])
  })

  it('XC-5-3 says of organs that come from another one where they come from', () => {
    for (const kind of ['dispatched-organ', 'delegate']) {
      expect([kind, enter({ kind, ...UNIT }).codes]).toEqual([kind, ['establisher-missing']])
      expect([kind, enter({ kind, ...UNIT, establishedBy: '411000-government' }).codes]).toEqual([kind, []])
    }
    const authorised = { kind: 'authorised-organisation', ...UNIT }
    expect(enter(authorised).codes).toEqual(['authorising-clause-missing'])
    expect(enter({ ...authorised, authorisingClause: '某法第五条' }).codes).toEqual([])
    expect(enter(UNIT).codes).toEqual([])
  })

  it('XC-5-2 has as oversight body of a government only its bureau of justice', () => {
    const body = { kind: 'oversight-body', superior: '411002-government' }
    expect(enter({ ...body, name: '魏都区政务服务局' }).codes).toEqual(['not-justice-department'])
    for (const name of ['魏都区司法局', '河南省司法厅']) expect(enter({ ...body, name }).codes).toEqual([])
    expect(enter({ ...body, name: '魏都区司法局', superior: undefined }).codes).toEqual(['superior-missing'])
  })

  it('XC-5-2 has each organ once, and each government one oversight body, until it is struck out', () => {
    const here = court()
    const again = (input: Fields) =>
      here.open('organRegister', 'enter', CITY, DAY, { input: { ...given, ...UNIT, ...input } })
    const { id } = again({ kind: 'oversight-body', name: '许昌市司法局' })
    expect(again({}).codes).toEqual(['organ-exists'])
    const second = { organ: '411000-second', kind: 'oversight-body', name: '许昌市第二司法局' }
    expect(again(second).codes).toEqual(['oversight-body-exists'])
    expect(again({ ...second, superior: '411002-government' }).codes).toEqual([])
    expect(again({ organ: '411000-third' }).codes).toEqual([])
    here.act(id, 'withdraw', CITY, DAY, { input: { reason: '撤并' } })
    expect(again({}).codes).toEqual([])
  })

  it('XC-5-2 is kept by the administrator, who enters, changes and strikes out', () => {
    for (const post of ['handler', 'principal-leader'] as const) expect(enter(UNIT, post).codes).toContain('wrong-post')
    const here = court()
    const from = { leadership: 'local', shortName: '数', from: '2026-03-03' }
    const { id } = here.open('organRegister', 'enter', CITY, DAY, { input: { ...given, ...UNIT, ...from } })
    expect(here.matter(id).facts).toMatchObject({ ...given, ...UNIT, ...from })
    const changed = {
      name: '许昌市数据管理局',
      superior: '411002-government',
      shortName: '数据',
      legalUnit: '法制科',
      liaison: '李某',
    }
    const change = (organ: string, post?: Post) =>
      here.act(id, 'change', organ, '2026-04-01', { ...(post === undefined ? {} : { post }), input: changed }).codes
    expect(change(TRANSPORT)).toContain('wrong-organ')
    expect(change(CITY, 'handler')).toContain('wrong-post')
    expect(change(CITY)).toEqual([])
    expect(here.matter(id).facts).toMatchObject(changed)
    expect([here.state(id), here.matter(id).closedOn]).toEqual(['active', null])
    const withdraw = (input: Fields, post: Post = 'system-administrator') =>
      here.act(id, 'withdraw', CITY, '2026-05-06', { post, input }).codes
    expect(withdraw({})).toEqual(['field-missing'])
    expect(withdraw({ reason: '机构撤并' }, 'handler')).toContain('wrong-post')
    expect(withdraw({ reason: '机构撤并' })).toEqual([])
    expect(here.matter(id).closedOn).toBe('2026-05-06')
    expect(change(CITY)).toContain('wrong-state')
  })

  it('XC-5-2 takes in what the first import of a whole place enters, without legal units', () => {
    const here = court()
    const imported = here.world.perform({ procedure: 'organRegister' }, { kind: 'system' }, DAY, {
      type: 'act',
      step: 'enter',
      input: given,
    })
    expect(imported.decision.ok).toBe(true)
  })
})
