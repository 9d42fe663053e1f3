import { compilePack, formatCitation, isSuperior, type Post } from '@zhiheng/law'
import { createWorld, type Outcome } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { xingtai } from './index.ts'
import { organs } from './organs.ts'

const pack = compilePack(xingtai)
const newWorld = () => createWorld({ pack, organs })
type World = ReturnType<typeof newWorld>

const codes = ({ decision }: Outcome): string[] => (decision.ok ? [] : decision.reasons.map((reason) => reason.code))
const says = ({ decision }: Outcome): string => (decision.ok ? '' : decision.reasons.map((one) => one.text).join('；'))

function open(
  world: World,
  procedure: string,
  step: string,
  who: readonly [organ: string, post?: Post],
  at: string,
  input: Readonly<Record<string, unknown>>,
  parties: Readonly<Record<string, readonly string[]>> = {},
): Outcome {
  return world.perform({ procedure }, world.person(...who), at, { type: 'act', step, input, parties })
}

const ADMINISTRATOR = ['邢台市司法局', 'system-administrator'] as const

const enter = (world: World, input: Readonly<Record<string, unknown>>, at = '2026-03-02') =>
  open(world, 'organRegister', 'enter', ADMINISTRATOR, at, input)

const bureau = (organ: string, name: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  organ,
  name,
  kind: 'agency',
  level: 'city',
  territory: '130500',
  superior: '130500-government',
  legalUnit: '政策法规科',
  liaison: '沈渊',
  ...fields,
})
const file = { id: 'f', name: '委托书', mediaType: 'application/pdf', size: 1, digest: '0'.repeat(64) }

describe('the register of organs', () => {
  it('XT-4-1 knows one oversight body per government: a second one is refused, and only a justice bureau can be it', () => {
    const world = newWorld()
    const body = (organ: string, name: string) =>
      enter(world, { ...bureau(organ, name), kind: 'oversight-body', legalUnit: undefined, liaison: undefined })
    expect(codes(body('city-management-2', '邢台市城市管理综合行政执法局'))).toEqual(['not-justice-department'])
    expect(body('justice-2', '邢台市司法局').decision.ok).toBe(true)
    expect(codes(body('city-management-2', '邢台市城市管理综合行政执法局'))).toEqual([
      'oversight-body-exists',
      'not-justice-department',
    ])
    const another = enter(world, {
      ...bureau('xindu-justice-2', '信都区司法局'),
      kind: 'oversight-body',
      level: 'county',
      territory: '130503',
      superior: '130503-government',
    })
    expect(another.decision.ok).toBe(true)
  })

  it('XT-4-2 does not put an agency to work without a legal unit and a liaison', () => {
    const world = newWorld()
    const refused = enter(world, { ...bureau('water-2', '邢台市水务局'), legalUnit: '', liaison: '' })
    expect(codes(refused)).toEqual(['legal-unit-missing', 'liaison-missing'])
    expect(says(refused)).toContain('法制机构')
    expect(enter(world, bureau('water-2', '邢台市水务局')).matter?.facts.liaison).toBe('沈渊')
  })

  it('XT-29-2a takes in an authorised organisation with its authorising clause, and none without', () => {
    const world = newWorld()
    const centre = bureau('fund-2', '邢台市某服务中心', { kind: 'authorised-organisation' })
    expect(codes(enter(world, centre))).toEqual(['authorising-clause-missing'])
    const entered = enter(world, { ...centre, authorisingClause: '《住房公积金管理条例》第十一条' })
    expect(entered.decision.ok).toBe(true)
    expect(world.directory.organ('fund-2')?.kind).toBe('authorised-organisation')
  })

  it('XT-29-2b does not save a dispatched organ without the organ that set it up', () => {
    const world = newWorld()
    const station = bureau('police-2', '信都区公安局某派出所', { kind: 'dispatched-organ', level: 'county' })
    expect(codes(enter(world, station))).toEqual(['establisher-missing'])
    expect(enter(world, { ...station, establishedBy: '130503-police' }).decision.ok).toBe(true)
    expect(world.directory.organ('police-2')?.establishedBy).toBe('130503-police')
  })

  it('is kept by the administrator of an oversight body, or filled by the system at the first import', () => {
    const world = newWorld()
    expect(
      codes(
        open(world, 'organRegister', 'enter', ['邢台市司法局', 'handler'], '2026-03-02', bureau('bureau-a', '甲局')),
      ),
    ).toEqual(['wrong-post'])
    const imported = world.perform({ procedure: 'organRegister' }, { kind: 'system' }, '2026-03-02', {
      type: 'act',
      step: 'enter',
      input: { ...bureau('bureau-b', '乙局'), legalUnit: undefined, liaison: undefined },
    })
    expect(imported.decision.ok).toBe(true)
    expect(codes(enter(world, bureau('bureau-b', '乙局')))).toEqual(['organ-exists'])
  })

  it('changes an organ from the day of the change, and forgets it when it is withdrawn', () => {
    const world = newWorld()
    const { matter } = enter(world, bureau('bureau-c', '丙局'))
    const administrator = world.person(...ADMINISTRATOR)
    const act = (step: string, input: Readonly<Record<string, unknown>>) =>
      world.perform({ matter: matter?.id ?? '' }, administrator, '2026-04-01', { type: 'act', step, input })
    expect(act('change', { shortName: '邢丙' }).decision.ok).toBe(true)
    expect(world.directory.organ('bureau-c')?.shortName).toBe('邢丙')
    expect(act('withdraw', { reason: '机构改革' }).decision.ok).toBe(true)
    expect(world.directory.organ('bureau-c')).toBeUndefined()
  })
})

describe('townships entrusted to a zone', () => {
  const entrust = (world: World, fields: Readonly<Record<string, unknown>> = {}, at = '2026-02-24') =>
    open(world, 'townshipEntrustment', 'entrust', ['邢台市司法局', 'handler'], at, {
      organ: '130503102-government',
      superior: '1305G0-committee',
      from: '2026-03-01',
      until: '2027-02-28',
      document: [file],
      ...fields,
    })

  it('XT-29-3b stand under the zone from the entrusting date on, and a second entrustment for the same days is refused', () => {
    const world = newWorld()
    expect(entrust(world).decision.ok).toBe(true)
    const below = (superior: string) =>
      world.directory.organs({ kind: 'township', superior }).some((organ) => organ.id === '130503102-government')
    expect([below('130503-government'), below('1305G0-committee')]).toEqual([true, false])
    expect(codes(entrust(world, { superior: '130571-committee', from: '2026-06-01' }, '2026-03-01'))).toEqual([
      'entrustment-overlaps',
    ])
    expect([below('130503-government'), below('1305G0-committee')]).toEqual([false, true])
    expect(entrust(world, { superior: '130571-committee', from: '2027-03-01', until: '2028-02-28' }).decision.ok).toBe(
      true,
    )
  })

  it('XT-29-3b need a written basis and a zone committee', () => {
    const world = newWorld()
    expect(codes(entrust(world, { document: [] }))).toEqual(['entrustment-basis-missing'])
    expect(codes(entrust(world, { superior: '130502-government' }))).toEqual(['field-invalid'])
    expect(codes(entrust(world, { until: '2026-02-28' }))).toEqual(['interval-empty'])
  })
})

describe('delegated enforcement', () => {
  const register = (world: World, organ: string) =>
    open(
      world,
      'delegation',
      'register',
      [organ],
      '2025-04-01',
      { matters: '道路运输检查', from: '2025-04-01', until: '2026-03-31', letter: [file] },
      { delegate: ['130500-transport-team'] },
    )

  it('XT-29-4b is registered by the delegating organ, and an act after the letter has run out is flagged', () => {
    const world = newWorld()
    expect(codes(register(world, '邢台市水务局'))).toEqual(['not-own-delegate'])
    const { matter } = register(world, '邢台市交通运输局')
    const id = matter?.id ?? ''
    const record = (actOn: string, reason?: string) =>
      world.perform({ matter: id }, world.person('邢台市交通运输局'), '2026-04-08', {
        type: 'act',
        step: 'recordAct',
        input: { act: '行政处罚', actOn },
        ...(reason === undefined ? {} : { overrides: { 'delegation-expired': reason } }),
      })
    expect(record('2026-03-31').decision.ok).toBe(true)
    expect(codes(record('2026-04-01'))).toEqual(['explain:delegation-expired'])
    const flagged = record('2026-04-01', '如实登记')
    expect(flagged.decision.ok && flagged.decision.warnings.map((one) => one.text).join()).toContain('委托期限届满')
    world.sweep('2026-04-09')
    expect(world.matter(id).state).toBe('expired')
  })
})

describe('justice stations', () => {
  const lead = {
    subject: '餐饮店噪声扰民',
    organ: '130528-urban-management',
    foundOn: '2026-03-03',
    situation: '多次投诉未处理',
    assigned: false,
  }

  it('XT-4-3 hand leads to the county bureau, which answers them', () => {
    const world = newWorld()
    const station = '宁晋县凤凰镇司法所'
    const submitted = open(world, 'stationLead', 'submit', [station], '2026-03-04', lead)
    expect(submitted.matter?.parties.body?.[0]?.name).toBe('宁晋县司法局')
    const id = submitted.matter?.id ?? ''
    const handle = (organ: string) =>
      world.perform({ matter: id }, world.person(organ), '2026-03-06', {
        type: 'act',
        step: 'handle',
        input: { outcome: '已列入日常监督' },
      })
    expect(codes(handle(station))).toEqual(['wrong-organ'])
    expect(handle('宁晋县司法局').matter?.state).toBe('handled')
    expect(codes(open(world, 'stationLead', 'submit', ['宁晋县水务局'], '2026-03-04', lead))).toContain('party-missing')
  })
})

describe('the norms around the regulation', () => {
  it('XT-1-1 fill what it does not say: recusal rests on article 18 of the provincial regulation, marked as superior', () => {
    const [basis] = pack.pack.catalogues.upperRules?.items.recusal?.basis ?? []
    expect(basis && formatCitation(basis, pack.norms)).toBe('《河北省行政执法监督条例》第十八条')
    expect(basis && isSuperior(basis, pack.pack.norm, pack.norms)).toBe(true)
  })

  it('XT-1-1 must be registered to be cited: a citation of an unknown norm is refused', () => {
    expect(() => formatCitation({ norm: 'unknown', article: 1 }, pack.norms)).toThrow('引用的规范未登记')
  })
})
