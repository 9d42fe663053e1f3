import { describe, expect, it } from 'vitest'
import { court as bayannur } from '../../bayannur/testing.ts'
import { court as beidaihe } from '../../beidaihe/testing.ts'
import { court as shaoxing } from '../../shaoxing/testing.ts'
import { type Court, materials } from '../../testing.ts'
import { court as xuchang } from '../../xuchang/testing.ts'
import { follow } from '../lifecycle.testing.ts'

/** What the places share of supervision by others, followed through its whole life in each of them. */

interface Place {
  readonly name: string
  readonly court: () => Court
  readonly bureau: string
  readonly county: string
  readonly agency: string
  readonly other: string
  readonly town: string
  readonly station: string
}

const places: readonly Place[] = [
  {
    name: 'bayannur',
    court: bayannur,
    bureau: '巴彦淖尔市司法局',
    county: '临河区司法局',
    agency: '巴彦淖尔市水利局',
    other: '巴彦淖尔市农牧局',
    town: '临河区狼山镇人民政府',
    station: '临河区狼山镇司法所',
  },
  {
    name: 'shaoxing',
    court: shaoxing,
    bureau: '绍兴市司法局',
    county: '诸暨市司法局',
    agency: '绍兴市水利局',
    other: '绍兴市交通运输局',
    town: '诸暨市枫桥镇人民政府',
    station: '诸暨市枫桥镇司法所',
  },
  {
    name: 'xuchang',
    court: xuchang,
    bureau: '许昌市司法局',
    county: '禹州市司法局',
    agency: '许昌市水利局',
    other: '许昌市交通运输局',
    town: '禹州市神垕镇人民政府',
    station: '禹州市神垕镇司法所',
  },
  {
    name: 'beidaihe',
    court: beidaihe,
    bureau: '北戴河区司法局',
    county: '北戴河区司法局',
    agency: '北戴河区水务局',
    other: '北戴河区市场监督管理局',
    town: '北戴河区戴河镇人民政府',
    station: '北戴河区戴河镇司法所',
  },
]

/** The places whose pack has a procedure, each with its court. */
const withProcedure = (procedure: string) =>
  places
    .filter((place) => place.court().world.pack.procedures.has(procedure))
    .map((place) => [place.name, place] as const)

const idOf = (here: Court, name: string) =>
  here.world.directory.organs({}).find((organ) => organ.name === name)?.id ?? ''

/** A day in 2026 on which everything below happens, and the days after it. */
const DAY = '2026-03-02'
const LATER = '2026-03-10'

describe('inspection by a justice station', () => {
  const inputs = (here: Court, station: string) => ({
    checkedOn: LATER,
    visitors: [`${idOf(here, station)}/甲`, `${idOf(here, station)}/乙`],
    findings: [{ finding: '未出示证件' }],
    subject: '日常检查',
    situation: '检查一起案件',
  })
  const assigned = (here: Court, { county, station, town }: Place) =>
    here.open('stationInspection', 'assign', county, DAY, {
      parties: { station: [station], object: [town] },
      input: { task: '3月检查', dueBy: '2026-03-14' },
    }).id

  it.each(withProcedure('stationInspection'))(
    '%s: is assigned, carried out, put to the bureau and answered',
    (_, place) => {
      const { court, county, station, town } = place
      const here = court()
      const assign = (organ: string, object: string) =>
        here.open('stationInspection', 'assign', organ, DAY, {
          parties: { station: [station], object: [object] },
          input: { task: '3月检查', dueBy: '2026-03-14' },
        })
      expect(assign(station, town).ok).toBe(false)
      const elsewhere =
        here.world.directory.organs({ kind: 'township' }).find((organ) => organ.name !== town)?.name ?? ''
      expect(assign(county, elsewhere).codes).toContain('other-township')
      for (const input of [{ task: '3月检查' }, { dueBy: '2026-03-14' }])
        expect(
          here.open('stationInspection', 'assign', county, DAY, {
            parties: { station: [station], object: [town] },
            input,
          }).codes,
        ).toEqual(['field-missing'])
      const paper = { documentTitle: '监督意见书', documentNumber: '1号', issuedOn: LATER }
      const before = [
        { step: 'check', organ: station, day: LATER, input: inputs(here, station), not: county, state: '已检查' },
        { step: 'seal', organ: station, day: LATER, not: town, state: '记录已封存' },
      ] as const
      const request = {
        step: 'request',
        organ: station,
        day: LATER,
        input: { facts: '未出示证件', proposed: 'opinion', evidence: materials('记录') },
        not: town,
        state: '已提请处理',
      } as const
      follow(here, assigned(here, place), [
        ...before,
        request,
        { step: 'answer', organ: county, day: LATER, input: paper, not: station, state: '已出具文书', final: true },
      ])
      follow(here, assigned(here, place), [
        ...before,
        request,
        {
          step: 'decline',
          organ: county,
          day: LATER,
          input: { reason: '轻微' },
          not: station,
          state: '不予出具文书',
          final: true,
        },
      ])
      follow(here, assigned(here, place), [
        ...before,
        { step: 'close', organ: station, day: LATER, input: { note: '无' }, not: town, state: '办结', final: true },
      ])
    },
  )

  it.each(withProcedure('stationInspection'))(
    '%s: may be late, and asks for nothing where nothing was found',
    (_, place) => {
      const { court, station } = place
      const here = court()
      const id = assigned(here, place)
      expect(here.due(id, 'inspection')).toBe('2026-03-14')
      here.world.sweep('2026-03-15')
      expect(here.state(id)).toBe('overdue')
      const one = { ...inputs(here, station), checkedOn: '2026-03-16', findings: [] }
      expect(here.act(id, 'check', station, '2026-03-16', { input: one }).says).toBe('')
      here.act(id, 'seal', station, '2026-03-16')
      const ask = { input: { facts: '…', proposed: 'opinion', evidence: materials('记录') } }
      expect(here.act(id, 'request', station, '2026-03-16', ask).codes).toEqual(['no-finding'])
      const alone = assigned(here, place)
      here.act(alone, 'check', station, LATER, { input: { ...inputs(here, station), visitors: ['甲'] } })
      expect(here.act(alone, 'seal', station, LATER).codes).toEqual(['one-visitor'])
    },
  )
})

describe('supervision of a single act', () => {
  const begin = (here: Court, { bureau, agency }: Place, input: Readonly<Record<string, unknown>> = {}) =>
    here.open('individualCase', 'begin', bureau, DAY, {
      parties: { agency: [agency] },
      input: { act: '罚1号', source: 'complaint', sourceNote: '工单1', nationalKind: 'routine', ...input },
    })
  const file = { items: '案卷', dueBy: LATER }

  it.each(withProcedure('individualCase'))('%s: asks for the file, concludes and closes', (_, place) => {
    const { court, bureau, agency } = place
    const here = court()
    for (const field of ['act', 'source', 'nationalKind'])
      expect(begin(here, place, { [field]: undefined }).ok).toBe(false)
    const { id } = begin(here, place)
    follow(here, id, [
      { step: 'requestFile', organ: bureau, day: DAY, input: file, not: agency, state: '已调卷' },
      {
        step: 'conclude',
        organ: bureau,
        day: LATER,
        input: { outcome: 'unlawful', grounds: ['law'], opinion: '依据错误', evidence: materials('案卷') },
        not: agency,
        state: '已有审查结论',
      },
      {
        step: 'close',
        organ: bureau,
        day: LATER,
        input: { result: '已制发文书' },
        not: agency,
        state: '办结',
        final: true,
      },
    ])
    expect(here.matter(id).limits.map((run) => [run.limit, run.dueDate, run.status])).toEqual([['file', LATER, 'met']])
    const direct = begin(here, place).id
    follow(here, direct, [
      {
        step: 'conclude',
        organ: bureau,
        day: LATER,
        input: { outcome: 'lawful', opinion: '合法' },
        state: '已有审查结论',
      },
    ])
    const waiting = begin(here, place).id
    here.act(waiting, 'requestFile', bureau, DAY, { input: file })
    here.world.sweep('2026-03-11')
    expect(here.matter(waiting).limits.map((run) => run.status)).toEqual(['lapsed'])
  })

  it.each(withProcedure('individualCase'))(
    '%s: stops at each stage once the act has entered a remedy, and not before',
    (_, place) => {
      const { court, bureau, agency } = place
      const here = court()
      const open = begin(here, place).id
      const requested = begin(here, place).id
      here.act(requested, 'requestFile', bureau, DAY, { input: file })
      const concluded = begin(here, place).id
      here.act(concluded, 'conclude', bureau, DAY, { input: { outcome: 'lawful', opinion: '合法' } })
      const { id } = here.open('remedy', 'fileLitigation', bureau, DAY, {
        parties: { agency: [agency] },
        input: { act: '罚1号', filedOn: DAY, receipt: materials('起诉状') },
      })
      expect(here.act(open, 'suspend', bureau, DAY).codes).toEqual(['no-remedy'])
      here.act(id, 'accept', bureau, DAY, { input: { acceptedOn: DAY } })
      expect(begin(here, place).codes).toEqual(['remedy-entered'])
      expect(here.act(open, 'requestFile', bureau, DAY, { input: file }).codes).toEqual(['remedy-entered'])
      for (const matter of [open, requested, concluded])
        follow(here, matter, [
          { step: 'suspend', organ: bureau, day: DAY, not: agency, state: '因复议、诉讼不再监督', final: true },
        ])
      here.act(id, 'rule', bureau, LATER, {
        input: { endedOn: LATER, outcome: 'upheld', outcomeDocument: materials('判决书') },
      })
      expect(begin(here, place).codes).toEqual(['remedy-entered'])
    },
  )
})

describe('supervision of a single act and the day the national regulation came', () => {
  it.each(withProcedure('individualCase'))(
    '%s: what is before a court is left alone from 2026-02-01 on',
    (_, place) => {
      const { court, bureau, agency } = place
      const here = court()
      const begin = (day: string, act: string, nationalKind?: string) =>
        here.open('individualCase', 'begin', bureau, day, {
          parties: { agency: [agency] },
          input: { act, source: 'complaint', ...(nationalKind === undefined ? {} : { nationalKind }) },
        })
      expect(begin('2026-01-31', '罚2号').ok).toBe(true)
      expect(begin('2026-02-01', '罚2号').codes).toEqual(['kind-missing'])
      const { id } = here.open('remedy', 'fileLitigation', bureau, '2026-01-20', {
        parties: { agency: [agency] },
        input: { act: '罚1号', filedOn: '2026-01-20', receipt: materials('起诉状') },
      })
      here.act(id, 'accept', bureau, '2026-01-20', { input: { acceptedOn: '2026-01-20' } })
      const before = Array.from({ length: 4 }, () => begin('2026-01-31', '罚1号').id)
      const [asked = '', concluded = '', late = '', suspended = ''] = before
      const file = { items: '案卷', dueBy: '2026-02-07' }
      const improper = { outcome: 'improper', grounds: ['manifest'], opinion: '过重' }
      expect(here.act(asked, 'requestFile', bureau, '2026-01-31', { input: file }).ok).toBe(true)
      expect(here.due(asked, 'file')).toBe('2026-02-09')
      expect(here.act(concluded, 'conclude', bureau, '2026-01-31', { input: improper }).ok).toBe(true)
      expect(here.act(suspended, 'suspend', bureau, '2026-01-31').codes).toEqual(['not-in-force'])
      expect(begin('2026-02-01', '罚1号', 'routine').codes).toEqual(['remedy-entered'])
      expect(here.act(late, 'requestFile', bureau, '2026-02-01', { input: file }).codes).toEqual(['remedy-entered'])
      expect(here.act(late, 'conclude', bureau, '2026-02-01', { input: improper }).codes).toEqual([
        'remedy-entered',
        'degree-missing',
      ])
      expect(here.act(asked, 'suspend', bureau, '2026-02-01').ok).toBe(true)
      expect(here.matter(asked).limits.map((run) => run.status)).toEqual(['ended'])
    },
  )
})

describe('the duty to cooperate', () => {
  const ask = (here: Court, { bureau, agency }: Place, input: Readonly<Record<string, unknown>> = {}) =>
    here.open('cooperationRequest', 'ask', bureau, DAY, {
      parties: { agency: [agency] },
      input: { subject: '案卷', items: [{ item: '甲' }, { item: '乙' }], dueBy: LATER, ...input },
    })
  const deliver = (item: string) => ({ item, content: materials(item), truthful: true })
  const untrue = { item: '甲', said: '3件', known: '5件', evidence: materials('台账') }

  it.each(withProcedure('cooperationRequest'))('%s: is fulfilled in parts and then in full', (_, place) => {
    const { court, bureau, agency, other } = place
    const here = court()
    for (const field of ['subject', 'items', 'dueBy']) expect(ask(here, place, { [field]: undefined }).ok).toBe(false)
    const { id } = ask(here, place)
    const part = '部分提供'
    follow(here, id, [
      { step: 'deliver', organ: agency, day: DAY, input: deliver('甲'), not: bureau, state: part },
      { step: 'deliver', organ: agency, day: DAY, input: deliver('乙'), not: other, state: part },
      { step: 'recordUntrue', organ: bureau, day: DAY, input: untrue, not: agency, state: part },
      { step: 'complete', organ: agency, day: LATER, not: bureau, state: '已提供' },
      { step: 'recordUntrue', organ: bureau, day: LATER, input: untrue, state: '已提供' },
      {
        step: 'close',
        organ: bureau,
        day: LATER,
        input: { note: '已核对' },
        not: agency,
        state: '已核对',
        final: true,
      },
    ])
    expect(here.matter(id).limits.map((run) => run.status)).toEqual(['met'])
  })

  it.each(withProcedure('cooperationRequest'))(
    '%s: missed on its day it leads on, and may still be fulfilled',
    (_, place) => {
      const { court, bureau, agency } = place
      const here = court()
      const { id } = ask(here, place)
      here.world.sweep('2026-03-11')
      expect(here.state(id)).toBe('missed')
      const lead = here.newest('accountability')
      expect([lead.facts.ground, lead.parties.agency?.[0]?.name, lead.parties.overseer?.[0]?.name]).toEqual([
        'noAssistance',
        agency,
        bureau,
      ])
      expect(here.act(id, 'recordUntrue', bureau, '2026-03-12', { input: untrue }).opened).toEqual(['accountability'])
      expect(here.act(id, 'complete', agency, '2026-03-12').codes).toEqual(['partly-delivered'])
      here.act(id, 'deliver', agency, '2026-03-12', { input: deliver('甲') })
      here.act(id, 'deliver', agency, '2026-03-12', { input: deliver('乙') })
      expect(here.act(id, 'complete', agency, '2026-03-12').ok).toBe(true)
    },
  )

  it.each(withProcedure('cooperationRequest'))('%s: binds only organs of the place', (_, place) => {
    const here = place.court()
    const above = here.world.directory.organs({ kind: 'oversight-body' }).find((organ) => organ.level === 'province')
    expect(
      here.open('cooperationRequest', 'ask', place.agency, DAY, {
        parties: { agency: [place.other] },
        input: { subject: '案卷', items: [{ item: '甲' }], dueBy: LATER },
      }).ok,
    ).toBe(false)
    expect(above).toBeDefined()
  })
})

describe('supervision inside a department', () => {
  it.each(withProcedure('internalSupervision'))('%s: finds and corrects', (_, { court, bureau, agency }) => {
    const here = court()
    const find = (input: Readonly<Record<string, unknown>> = {}) =>
      here.open('internalSupervision', 'find', agency, DAY, {
        parties: { unit: [agency] },
        input: { problem: '笔录缺签名', act: '罚1号', foundOn: DAY, supervisor: 'x/甲', handlers: ['x/乙'], ...input },
      })
    for (const field of ['problem', 'foundOn', 'supervisor']) expect(find({ [field]: undefined }).ok).toBe(false)
    follow(here, find().id, [
      {
        step: 'close',
        organ: agency,
        day: LATER,
        input: { measure: '已补签', correctedOn: LATER, evidence: materials('笔录') },
        not: bureau,
        state: '已纠正',
        final: true,
      },
    ])
  })

  it.each(withProcedure('internalRegime'))(
    '%s: the regime is listed, named, kept and ended',
    (_, { court, bureau, agency, other }) => {
      const here = court()
      const list = (organ: string, department = agency) =>
        here.open('internalRegime', 'list', organ, DAY, { parties: { department: [department] } })
      const { id } = list(bureau)
      expect(list(agency).codes).toEqual(['already-listed'])
      expect(list(other, other).ok).toBe(true)
      const designation = {
        unit: '法规科',
        liaison: '周某',
        supervisors: [
          { name: '甲', certificate: '1', scope: '全部' },
          { name: '乙', certificate: '2', scope: '全部' },
        ],
        rule: '内部监督制度',
        ruleFile: materials('制度'),
        effectiveOn: LATER,
        reviewOn: '2027-03-10',
      }
      const complete = '已落实'
      follow(here, id, [
        { step: 'designate', organ: agency, day: LATER, input: designation, not: bureau, state: complete },
        { step: 'designate', organ: agency, day: LATER, input: designation, state: complete },
      ])
      const steps = here.world.pack.procedures.get('internalRegime')?.steps
      if (steps?.has('recordSystem') === true) {
        const record = { system: 'publicity', document: materials('制度'), implementation: '已执行' }
        follow(here, id, [
          { step: 'recordSystem', organ: agency, day: LATER, input: record, not: bureau, state: complete },
        ])
        expect(here.act(id, 'confirmSystems', bureau, LATER, { input: { note: '…' } }).codes).toHaveLength(5)
        for (const system of ['personnel', 'recording', 'legalityReview', 'caseFileReview', 'accountability'])
          here.act(id, 'recordSystem', agency, LATER, { input: { ...record, system } })
        follow(here, id, [
          { step: 'confirmSystems', organ: bureau, day: LATER, input: { note: '齐全' }, not: agency, state: complete },
        ])
      }
      if (steps?.has('recordSupervision') === true)
        follow(here, id, [
          {
            step: 'recordSupervision',
            organ: agency,
            day: LATER,
            input: { checkedOn: LATER, content: '抽查' },
            not: bureau,
            state: complete,
          },
        ])
      if (steps?.has('guide') === true)
        follow(here, id, [
          { step: 'guide', organ: bureau, day: LATER, input: { advice: '完善' }, not: agency, state: complete },
        ])
      follow(here, id, [
        {
          step: 'end',
          organ: bureau,
          day: LATER,
          input: { reason: '机构改革' },
          not: agency,
          state: '已停用',
          final: true,
        },
      ])
      expect(list(bureau).ok).toBe(true)
    },
  )
})
