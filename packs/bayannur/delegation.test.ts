import { describe, expect, it } from 'vitest'
import { agenda, asked, clocks, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '巴彦淖尔市交通运输局'
const TEAM = '巴彦淖尔市交通运输综合行政执法支队'
const MARKET = '巴彦淖尔市市场监督管理局'

type Fields = Readonly<Record<string, unknown>>

const register = (here: Court, input: Fields = {}, organ = TRANSPORT) =>
  here.open('delegation', 'register', organ, '2026-03-02', {
    parties: { delegate: [TEAM] },
    input: {
      matters: '道路运输执法',
      signedOn: '2026-03-02',
      from: '2026-03-02',
      until: '2026-12-31',
      letter: materials('委托书'),
      ...input,
    },
  })

function listed(here: Court): string {
  const { id } = register(here)
  here.act(id, 'publishItems', TRANSPORT, '2026-03-03', {
    input: { items: [{ item: '超限运输' }], publishedOn: '2026-03-03', publishedAt: 'https://example.cn/items' },
  })
  return id
}

const record = (here: Court, id: string, input: Fields = {}, day = '2026-05-11') =>
  here.act(id, 'recordAct', TRANSPORT, day, {
    input: {
      act: '巴交罚〔2026〕3号',
      actOn: day,
      item: '超限运输',
      issuer: TRANSPORT,
      performer: '150800-transport-team',
      ...input,
    },
  })

describe('entrusted enforcement', () => {
  it('BYN-2-5-1 an entrusted body stands under the department that entrusted it, or is not registered', () => {
    const here = court()
    expect(here.world.directory.organ('150800-transport-team')?.establishedBy).toBe('150800-transport')
    expect(register(here, {}, MARKET).codes).toEqual(['not-own-delegate'])
    const enter = (input: Fields) =>
      here.open('organRegister', 'enter', CITY, '2026-03-02', {
        input: { organ: 'x-team', name: '某执法大队', kind: 'delegate', level: 'city', territory: '150800', ...input },
      }).codes
    expect(enter({})).toContain('establisher-missing')
    expect(enter({ establishedBy: '150800-transport' })).not.toContain('establisher-missing')
  })

  it('BYN-8-11-1 the letter has a term, and nothing new is done under it from the day after', () => {
    const here = court()
    expect(register(here, { until: '' }).codes).toEqual(['term-missing'])
    const id = listed(here)
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('expired')
    expect(record(here, id, {}, '2026-12-31').ok).toBe(true)
    expect(record(here, id, {}, '2027-01-01').codes).toEqual(['delegation-expired'])
  })

  it('BYN-8-11-2 the letter is filed with the justice bureau; unfiled it shows after the internal target', () => {
    const here = court()
    const { id } = register(here)
    const filing = () => here.matter(id).limits.find((run) => run.limit === 'filing')
    expect([filing()?.dueDate, filing()?.kind]).toEqual(['2026-03-16', 'internal'])
    here.world.sweep('2026-03-17')
    expect(filing()?.status).toBe('lapsed')
    const file = (organ: string) =>
      here.act(id, 'file', organ, '2026-03-18', {
        input: { filingNumber: '巴司委备〔2026〕1号', filedOn: '2026-03-18' },
      })
    expect(file(TRANSPORT).codes).toEqual(['wrong-organ'])
    expect(file(CITY).ok).toBe(true)
    const punctual = register(here).id
    here.act(punctual, 'file', CITY, '2026-03-16', { input: { filingNumber: '2号', filedOn: '2026-03-16' } })
    expect(here.matter(punctual).limits.find((run) => run.limit === 'filing')?.status).toBe('met')
  })

  it('BYN-8-11-3 what is entrusted is published, and a case about something else is outside it', () => {
    const here = court()
    expect(record(here, register(here).id).codes).toContain('items-unpublished')
    const id = listed(here)
    expect(record(here, id, { item: '客运经营' }).codes).toEqual(['outside-items'])
    expect(here.newest('delegationBreach').facts['problem']).toContain('超出委托事项')
    expect(record(here, id).ok).toBe(true)
  })

  it('BYN-8-11-5 a decision in the name of the team breaks the delegation, in the name of the department it passes', () => {
    const here = court()
    const id = listed(here)
    const own = record(here, id, { issuer: TEAM })
    expect([own.codes, own.opened]).toEqual([['own-name'], ['delegationBreach']])
    expect(own.says).toContain('违反委托')
    expect(record(here, id, { performer: '150802-transport' }).codes).toEqual(['sub-delegated'])
    expect(record(here, id, {}, '2026-03-01').codes).toContain('delegation-not-begun')
    expect(record(here, id).ok).toBe(true)
  })

  it('BYN-11-3-2 the department corrects what it finds in its own name, and closes with a result', () => {
    const here = court()
    const id = listed(here)
    record(here, id, { issuer: TEAM })
    const breach = here.newest('delegationBreach').id
    const close = (input: Fields) => here.act(breach, 'close', TRANSPORT, '2026-06-01', { input })
    const result = { result: '已撤销并以本局名义重新处理', correctedOn: '2026-06-01' }
    expect(close(result).codes).toEqual(['wrong-state'])
    expect(here.act(breach, 'correct', TRANSPORT, '2026-05-20', { input: { correction: '撤销该决定' } }).ok).toBe(true)
    expect(here.matter(breach).documents.map((one) => [one.title, one.issuer.name])).toEqual([
      ['责令纠正通知书', TRANSPORT],
    ])
    expect(close({ correctedOn: '2026-06-01' }).codes).toEqual(['result-missing'])
    expect(close(result).ok).toBe(true)
    const found = here.open('delegationBreach', 'register', TRANSPORT, '2026-06-02', {
      parties: { delegator: [TRANSPORT], delegate: [TEAM], overseer: [CITY] },
      input: { act: '检查时发现', problem: '没有出示证件' },
    })
    expect(found.ok).toBe(true)
  })
})

describe('how the entrusting department looks after it', () => {
  const plan = (here: Court, duty: string, period: string, from: string, until: string, team = TEAM) =>
    here.open(duty, 'plan', TRANSPORT, from, {
      parties: { object: [team] },
      input: { period, from, until },
    })
  const fulfil = (here: Court, id: string, doneOn: string, input: Fields) =>
    here.act(id, 'fulfil', TRANSPORT, doneOn, { input: { ...input, record: materials('记录'), doneOn } })

  it('BYN-8-11-4 a half-year without supervision and guidance is a gap; one record inside it closes it', () => {
    const here = court()
    const missed = plan(here, 'delegateGuidance', '2026年上半年', '2026-01-01', '2026-06-30').id
    here.world.sweep('2026-07-01')
    expect(here.state(missed)).toBe('missed')
    const other = court()
    const { id } = plan(other, 'delegateGuidance', '2026年上半年', '2026-01-01', '2026-06-30')
    expect(fulfil(other, id, '2026-05-20', { guidance: '指导办案程序' }).ok).toBe(true)
    other.world.sweep('2026-07-01')
    expect(other.state(id)).toBe('done')
    expect(plan(other, 'delegateGuidance', '2026年下半年', '2026-07-01', '2026-12-31', MARKET).codes).toContain(
      'party-unsuitable',
    )
  })

  it('BYN-11-3-1 a year without an inspection is overdue on the first day of the next, holiday or not', () => {
    const here = court()
    const { id } = plan(here, 'delegateInspection', '2026年', '2026-01-01', '2026-12-31')
    expect(here.due(id, 'period')).toBe('2026-12-31')
    here.world.sweep('2026-12-31')
    expect(here.state(id)).toBe('due')
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('missed')
    const other = court()
    const inspected = plan(other, 'delegateInspection', '2026年', '2026-01-01', '2026-12-31').id
    expect(fulfil(other, inspected, '2026-11-03', { findings: '抽查20件' }).ok).toBe(true)
  })
})

describe('a delegation from its letter to its end', () => {
  const day = '2026-05-11'
  const at = (here: Court, id: string) => [agenda(here, id, day), here.matter(id).closedOn]

  it('BYN-8-11-1 BYN-8-11-2 BYN-8-11-3 says in each state who shall do what, and asks for what it needs', () => {
    const here = court()
    const blank = (id: string, step: string, organ: string) => asked(here.act(id, step, organ, day).reasons)
    const bare = here.open('delegation', 'register', TRANSPORT, day, { parties: { delegate: [TEAM] } })
    expect(asked(bare.reasons)).toEqual(['matters', 'signedOn', 'from', 'until', 'letter'])
    expect(asked(register(here, { signedOn: '2026-03-03' }).reasons)).toEqual(['signedOn'])
    expect(register(here, { until: '2026-03-01' }).codes).toEqual(['interval-empty'])
    expect(register(here, { until: '2026-03-02' }).ok).toBe(true)
    const id = register(here).id
    expect(here.matter(id).number).toMatch(/委托〔2026〕/)
    const recording = '委托机关应当登记受委托执法行为'
    const filing = '本级司法行政部门应当登记委托书备案'
    const ending = '委托机关可以终止委托'
    expect(at(here, id)).toEqual([[filing, '委托机关应当公布委托执法事项清单', recording, ending], null])
    expect(blank(id, 'file', CITY)).toEqual(['filingNumber', 'filedOn'])
    expect(
      asked(here.act(id, 'file', CITY, day, { input: { filingNumber: '1', filedOn: '2026-05-12' } }).reasons),
    ).toEqual(['filedOn'])
    expect(blank(id, 'publishItems', TRANSPORT)).toEqual(['items', 'publishedOn', 'publishedAt'])
    const items = { items: [{ item: '超限运输' }], publishedAt: 'https://example.cn' }
    expect(
      asked(here.act(id, 'publishItems', TRANSPORT, day, { input: { ...items, publishedOn: '2026-05-12' } }).reasons),
    ).toEqual(['publishedOn'])
    expect(blank(id, 'recordAct', TRANSPORT)).toEqual(['act', 'actOn', 'item', 'issuer', 'performer'])
    expect(blank(id, 'end', TRANSPORT)).toEqual(['reason'])
    here.act(id, 'end', TRANSPORT, day, { input: { reason: '收回委托' } })
    expect([at(here, id), standing(here, id, 'term')]).toEqual([[[], day], 'met'])
    const expired = listed(here)
    here.world.sweep('2027-01-01')
    expect([agenda(here, expired, '2027-01-01'), here.matter(expired).closedOn]).toEqual([
      [filing, recording, ending],
      null,
    ])
    here.act(expired, 'end', TRANSPORT, '2027-01-01', { input: { reason: '期满' } })
    expect(here.matter(expired).closedOn).toBe('2027-01-01')
  })

  it('BYN-8-11-1 BYN-8-11-2 its clocks are the department’s, from the first day of the term and from the signature', () => {
    const here = court()
    expect(clocks(here, 'delegation')).toEqual(['委托机关：委托期限（文书载明）', '委托机关：委托书备案（内部）'])
    // a term that ends on a Sunday ends then; entered later, the clocks still run from their days
    const late = here.open('delegation', 'register', TRANSPORT, '2026-03-06', {
      parties: { delegate: [TEAM] },
      input: {
        matters: '道路运输执法',
        signedOn: '2026-03-02',
        from: '2026-03-04',
        until: '2026-05-31',
        letter: materials('委托书'),
      },
    }).id
    const run = here.matter(late).limits.find((one) => one.limit === 'term')
    expect([run?.startedOn, run?.dueDate, here.due(late, 'filing')]).toEqual(['2026-03-04', '2026-05-31', '2026-03-16'])
  })

  it('BYN-8-11-5 every way outside a delegation leaves a breach, inside its first and last day there is none', () => {
    const here = court()
    const id = listed(here)
    expect(record(here, id, { actOn: '2026-03-02', documentNumber: '文1' }).ok).toBe(true)
    expect(record(here, id).ok).toBe(true)
    expect(here.matter(id).facts['acts']).toMatchObject([{ actOn: '2026-03-02' }, { actOn: day }])
    expect(record(here, id, { actOn: '2026-03-01' }).opened).toEqual(['delegationBreach'])
    expect(record(here, id, { performer: '150802-transport' }).opened).toEqual(['delegationBreach'])
    expect(record(here, id, {}, '2027-01-01').opened).toEqual(['delegationBreach'])
    expect(asked(record(here, id, { actOn: '2026-05-12' }).reasons)).toContain('actOn')
  })

  it('BYN-11-3-2 a breach says in each state who shall do what', () => {
    const here = court()
    const parties = { delegator: [TRANSPORT], delegate: [TEAM], overseer: [CITY] }
    const found = (more: Fields = {}) =>
      here.open('delegationBreach', 'register', TRANSPORT, day, {
        parties,
        input: { act: '检查时发现', problem: '没有出示证件', ...more },
      })
    expect(asked(found({ act: '', problem: '' }).reasons)).toEqual(['act', 'problem'])
    for (const role of ['delegator', 'delegate', 'overseer'] as const) {
      const left = here.open('delegationBreach', 'register', TRANSPORT, day, {
        parties: { ...parties, [role]: [] },
        input: { act: '甲', problem: '乙' },
      })
      expect(left.codes, role).toContain('party-missing')
      const two = here.open('delegationBreach', 'register', TRANSPORT, day, {
        parties: { ...parties, [role]: [...parties[role], MARKET] },
        input: { act: '甲', problem: '乙' },
      })
      expect(two.codes, role).toContain('party-unsuitable')
    }
    const { id } = found()
    expect(at(here, id)).toEqual([['委托机关应当责令纠正（签发人、主要负责人）', '本级司法行政部门可以排除'], null])
    expect(asked(here.act(id, 'clear', CITY, day).reasons)).toEqual(['reason'])
    expect(asked(here.act(id, 'correct', TRANSPORT, day).reasons)).toEqual(['correction'])
    here.act(id, 'correct', TRANSPORT, day, { input: { correction: '立即出示' } })
    expect(at(here, id)).toEqual([['委托机关应当登记纠正结果'], null])
    const close = (correctedOn: string) =>
      here.act(id, 'close', TRANSPORT, day, { input: { result: '已改正', correctedOn } })
    expect(asked(close('2026-05-12').reasons)).toEqual(['correctedOn'])
    close(day)
    expect(at(here, id)).toEqual([[], day])
    const cleared = found().id
    here.act(cleared, 'clear', CITY, day, { input: { reason: '查无此事' } })
    expect(at(here, cleared)).toEqual([[], day])
  })

  it.each([
    ['delegateGuidance', { guidance: '指导办案' }],
    ['delegateInspection', { findings: '抽查20件' }],
  ] as const)(
    'BYN-8-11-4 BYN-11-3-1 %s: planned once a period for one’s own team, done inside it, or late',
    (duty, proof) => {
      const here = court()
      const plan = (organ: string, more: Fields = {}) =>
        here.open(duty, 'plan', organ, '2026-01-05', {
          parties: { object: [TEAM] },
          input: { period: '2026年上半年', from: '2026-01-05', until: '2026-05-31', ...more },
        })
      expect(plan(MARKET).codes).toEqual(['not-own-delegate'])
      expect(plan('临河区交通运输局').codes).toEqual(['not-governed', 'not-own-delegate'])
      expect(plan(TRANSPORT, { until: '2026-01-04' }).codes).toEqual(['interval-empty'])
      expect(plan(TRANSPORT, { period: '某日', until: '2026-01-05' }).ok).toBe(true)
      const { id } = plan(TRANSPORT)
      expect(plan(TRANSPORT).codes).toEqual(['already-planned'])
      expect(here.due(id, 'period')).toBe('2026-05-31')
      expect(clocks(here, duty).every((line) => line.startsWith('行政执法部门：') && line.endsWith('（内部）'))).toBe(
        true,
      )
      const fulfil = (doneOn: string, on: string) =>
        here.act(id, 'fulfil', TRANSPORT, on, { input: { ...proof, record: materials('记录'), doneOn } })
      expect(fulfil('2026-01-04', '2026-02-02').codes).toEqual(['outside-period'])
      here.world.sweep('2026-06-01')
      expect([here.state(id), here.matter(id).closedOn]).toEqual(['missed', null])
      expect(fulfil('2026-01-05', '2026-06-02').ok).toBe(true)
      expect(here.matter(id).closedOn).toBe('2026-06-02')
      expect(here.world.pack.pack.procedures[duty]?.steps['plan']?.by).toEqual(['debtor', 'clock'])
    },
  )
})
