import { compilePack } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, courtOf, materials } from '../testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const OFFICER = 'officer/王某'
/** The draft as it will be once a day is entered for it. */
const adoptedCourt = (): Court =>
  courtOf(compilePack({ ...xuchang, status: 'in-force', force: { from: '2026-03-01' } }), organs)

const factors = { causes: '业务不熟', consequences: '当事人多缴罚款', corrections: '已退还' }
const certificate = (here: Court, day = '2026-03-05') =>
  here.open('certificate', 'issue', CITY, day, {
    parties: { agency: [AGENCY] },
    input: { officer: OFFICER, officerName: '王某', number: '豫K001', validFrom: day, validTo: '2031-03-01' },
  })
const propose = (
  here: Court,
  parent: string,
  measure: string,
  input: Record<string, unknown> = {},
  day = '2026-05-25',
) =>
  here.open('personalMeasure', 'propose', CITY, day, {
    parent,
    person: 'A',
    parties: { agency: [AGENCY] },
    input: { officer: OFFICER, officerName: '王某', measure, facts: '越权处罚', ...factors, ...input },
  })
const decision = { decision: materials('决定'), decidedOn: '2026-05-26' }

describe('measures against a person', () => {
  it('XC-21-1b are decided by the person’s own organ, not by the bureau', () => {
    const here = court()
    const { id } = propose(here, certificate(here).id, 'training')
    const bureau = here.act(id, 'decideOwn', CITY, '2026-05-26', { input: decision })
    expect(bureau.codes).toEqual(['wrong-organ'])
    expect(bureau.says).toContain('责任人所在机关')
    expect(here.act(id, 'decideOwn', AGENCY, '2026-05-26', { input: { decidedOn: '2026-05-26' } }).codes).toEqual([
      'decision-missing',
    ])
    expect(here.act(id, 'decideOwn', AGENCY, '2026-05-26', { input: decision }).ok).toBe(true)
    for (const measure of ['circular', 'criticism', 'transfer']) {
      const other = propose(here, certificate(here).id, measure).id
      expect(here.act(other, 'decideOwn', AGENCY, '2026-05-26', { input: decision }).ok).toBe(true)
    }
    const discipline = propose(here, certificate(here).id, 'discipline').id
    expect(here.act(discipline, 'decideOwn', AGENCY, '2026-05-26', { input: decision }).codes).toEqual([
      'other-measure',
    ])
  })

  it('XC-21-1b the proposal names three factors from 2026-02-01 on', () => {
    const here = court()
    for (const factor of Object.keys(factors))
      expect(propose(here, certificate(here).id, 'training', { [factor]: '' }).codes).toEqual(['factor-missing'])
    const before = propose(here, certificate(here, '2026-01-05').id, 'training', { causes: '' }, '2026-01-20')
    expect(before.ok).toBe(true)
  })

  it('XC-21-1c the loss of qualification is decided by the bureau as competent organ, in two steps by two people', () => {
    const here = court()
    const held = certificate(here).id
    const { id } = propose(here, held, 'disqualify')
    const decide = (person: string, input: Record<string, unknown> = {}) =>
      here.act(id, 'decideDisqualify', CITY, '2026-05-27', {
        post: 'signatory',
        person,
        input: {
          ...decision,
          bases: ['《河南省行政执法条例》第四十六条第（二）项'],
          cancelledOn: '2026-05-27',
          ...input,
        },
      })
    expect(here.state(held)).toBe('valid')
    expect(decide('A').codes).toEqual(['same-person'])
    expect(decide('B', { bases: [] }).ok).toBe(false)
    expect(decide('B').ok).toBe(true)
    expect(here.state(held)).toBe('cancelled')
  })

  it('XC-21-2 the ban of two years waits for the draft to be in force', () => {
    const here = court()
    const enter = (it: Court) =>
      it.open('qualificationBan', 'enter', CITY, '2026-05-28', {
        parties: { registrar: [CITY] },
        input: { officer: OFFICER, cancelledOn: '2026-05-27' },
      })
    expect(enter(here).codes).toEqual(['draft-not-in-force'])
    expect(enter(adoptedCourt()).ok).toBe(true)
  })

  it('XC-21-2 once it is in force the ban ends on the corresponding day, without roll-over; the first filing is the day after', () => {
    const here = adoptedCourt()
    const held = certificate(here).id
    const { id } = propose(here, held, 'disqualify')
    const cancelled = here.act(id, 'decideDisqualify', CITY, '2026-05-27', {
      post: 'signatory',
      person: 'B',
      input: { ...decision, bases: ['第二十一条'], cancelledOn: '2026-05-27' },
    })
    expect(cancelled.opened).toEqual(['qualificationBan'])
    const ban = here.newest('qualificationBan').id
    // a Saturday
    expect(here.due(ban, 'ban')).toBe('2028-05-27')
    expect(certificate(here, '2026-09-01').codes).toEqual(['banned'])
    expect(here.world.pack.procedures.get('qualificationBan')?.data.limits?.ban?.term).toMatchObject({
      amount: 2,
      unit: 'year',
      rollOver: false,
    })
    here.world.sweep('2028-05-27')
    expect(here.state(ban)).toBe('running')
    here.world.sweep('2028-05-28')
    expect(here.state(ban)).toBe('lifted')
    expect(certificate(here, '2028-05-28').ok).toBe(true)
  })

  it('XC-21-1d discipline is proposed with facts and recorded with the decision of who may discipline', () => {
    const here = court()
    expect(propose(here, certificate(here).id, 'discipline', { facts: '' }).codes).toEqual(['facts-missing'])
    const { id } = propose(here, certificate(here).id, 'discipline')
    const record = (input: Record<string, unknown>) =>
      here.act(id, 'recordDiscipline', CITY, '2026-06-20', { input: { decidedOn: '2026-06-18', ...input } })
    expect(record({ decidingOrgan: '411000-discipline' }).codes).toEqual(['decision-missing'])
    expect(record({ decidingOrgan: '411000-justice', decision: materials('决定') }).codes).toEqual(['not-competent'])
    expect(record({ decidingOrgan: '411000-discipline', decision: materials('决定') }).ok).toBe(true)

    const lead = here.open('accountability', 'register', CITY, '2026-05-25', {
      parties: { overseer: [CITY], agency: [AGENCY] },
      input: { ground: 'abuse', subject: '王某', facts: '' },
    })
    expect(lead.ok).toBe(false)
  })
})

describe('sanctions on an organ', () => {
  const ask = (here: Court, input: Record<string, unknown>) =>
    here.open('agencySanction', 'propose', CITY, '2026-05-25', {
      parties: { agency: [AGENCY] },
      input: { item: 'negligence', facts: '多次不查处', sanction: 'disqualified', year: '2026', ...input },
    })

  it('XC-21-1a are decided by the government, never by the bureau alone, and lose the organ its honours of that year', () => {
    const here = court()
    expect(ask(here, { item: undefined }).codes).toEqual(['item-missing'])
    expect(ask(here, { year: undefined }).codes).toEqual(['field-missing'])
    expect(ask(here, { sanction: 'circular' }).codes).toEqual(['circular-ground'])
    const { id } = ask(here, {})
    const alone = here.act(id, 'decide', CITY, '2026-06-01', { post: 'principal-leader', input: { grounds: '多次' } })
    expect(alone.codes).toEqual(['wrong-organ'])
    expect(alone.says).toContain('由本级人民政府决定')
    const nominate = (year: string) =>
      here.open('honourNomination', 'nominate', CITY, '2026-12-01', {
        parties: { agency: [AGENCY] },
        input: { year, merits: '成绩突出' },
      })
    const decided = here.act(id, 'decide', GOVERNMENT, '2026-06-01', { input: { grounds: '多次' } })
    expect(decided.opened).toEqual(['honourExclusion'])
    expect(nominate('2026').codes).toEqual(['excluded'])
    expect(nominate('2027').ok).toBe(true)
  })

  it('XC-21-1a a circular is published after it was served', () => {
    const here = court()
    const { id } = ask(here, { sanction: 'circular', circularGround: 'salient', year: undefined })
    here.act(id, 'decide', GOVERNMENT, '2026-06-01', { input: { grounds: '多次' } })
    const publish = () =>
      here.act(id, 'publish', CITY, '2026-06-03', { input: { range: '市直各部门', publishedOn: '2026-06-03' } })
    expect(publish().codes).toEqual(['not-served'])
    here.serve(id, 'agencySanction', AGENCY, '2026-06-02')
    expect(publish().ok).toBe(true)
  })
})

describe('what makes a lead', () => {
  const problem = (here: Court, kind: string) =>
    here.open('verifiedProblem', 'record', CITY, '2026-03-05', {
      parties: { agency: [AGENCY] },
      input: { kind, problem: '不查处违法建设', foundOn: '2026-03-05', facts: '多次投诉', evidence: materials('照片') },
    }).id
  const first = (here: Court, id: string) =>
    here.act(id, 'confirmFirst', CITY, '2026-03-06', { person: 'A', input: { first: '属实' } })
  const second = (here: Court, id: string, person = 'B') =>
    here.act(id, 'confirmSecond', CITY, '2026-03-09', { person, input: { second: '属实' } })

  it('XC-21-1-1 a finding confirmed by two people; an unconfirmed one does not', () => {
    const here = court()
    const id = problem(here, 'notPerformed')
    expect(second(here, id).codes).toEqual(['wrong-state'])
    expect(first(here, id).opened).toEqual([])
    expect(second(here, id, 'A').codes).toEqual(['same-person'])
    expect(second(here, id).opened).toEqual(['accountability'])
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'negligence', subject: AGENCY })
  })

  it('XC-21-1-4 a confirmed excess of powers; annulled, it takes the lead with it', () => {
    const here = court()
    const id = problem(here, 'exceeded')
    first(here, id)
    second(here, id)
    const lead = here.newest('accountability')
    expect([lead.facts.ground, lead.state]).toEqual(['abuse', 'candidate'])
    expect(here.act(id, 'annul', CITY, '2026-03-20', { post: 'signatory', input: { reason: '有授权' } }).ok).toBe(true)
    expect(here.state(lead.id)).toBe('lapsed')
  })

  it('XC-21-1-2 a regime whose checks fall below the line; on the line it does not', () => {
    const here = court()
    const rate = (passed: number) =>
      here.open('regimeRate', 'record', '襄城县司法局', '2026-06-01', {
        parties: { agency: ['襄城县水利局'] },
        input: { regime: '三项制度', passed, checked: 100 },
      }).opened
    expect(rate(55)).toEqual(['accountability'])
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'regime', subject: '襄城县水利局' })
    expect(rate(60)).toEqual([])
  })

  it('XC-21-1-3 a power nobody answers for, on the 61st day', () => {
    const here = court()
    const gap = () =>
      here.open('responsibilityGap', 'record', CITY, '2026-01-12', {
        parties: { agency: [AGENCY] },
        input: { power: '违法建设查处', gapFrom: '2026-01-05' },
      }).id
    const [filled, open] = [gap(), gap()]
    here.act(filled, 'fill', AGENCY, '2026-02-27', { input: { post: '执法一科', filledOn: '2026-02-27' } })
    here.world.sweep('2026-03-06 23:00')
    expect(() => here.newest('accountability')).toThrow()
    here.world.sweep('2026-03-07')
    expect([here.state(filled), here.state(open)]).toEqual(['filled', 'overdue'])
    const leads = here.world.matters().filter((one) => one.procedure === 'accountability')
    expect(leads.map((one) => one.facts.ground)).toEqual(['responsibility'])
  })

  it('XC-21-1-5 an incident with its recording, after the officer was heard', () => {
    const here = court()
    const record = (media: unknown) =>
      here.open('incivility', 'record', CITY, '2026-06-01', {
        parties: { agency: [AGENCY] },
        input: { happenedOn: '2026-05-30', officer: OFFICER, incident: '推搡商户', media },
      })
    expect(record(undefined).codes).toEqual(['evidence-missing'])
    const { id, opened } = record(materials('执法记录仪.mp4'))
    expect(opened).toEqual([])
    expect(here.act(id, 'hear', CITY, '2026-06-02', { input: {} }).codes).toEqual(['statement-missing'])
    expect(here.act(id, 'hear', CITY, '2026-06-02', { input: { statement: '承认' } }).opened).toEqual([
      'accountability',
    ])
    expect(here.newest('accountability').facts.ground).toBe('incivility')
  })

  it('XC-21-1-12 another situation, only with its basis', () => {
    const here = court()
    const other = (grounds: readonly string[]) =>
      here.open('accountability', 'register', CITY, '2026-06-01', {
        parties: { overseer: [CITY], agency: [AGENCY] },
        input: { ground: 'other', subject: AGENCY, facts: '下达罚款指标', grounds },
      })
    expect(other([]).codes).toEqual(['ground-without-basis'])
    expect(other(['《河南省行政执法条例》第四十四条第（六）项']).ok).toBe(true)
  })

  it('XC-21-1d a proposal to discipline names the person and three factors, and the lead stays open until the decision', () => {
    const here = court()
    const lead = here.open('accountability', 'register', CITY, '2026-06-01', {
      parties: { overseer: [CITY], agency: [AGENCY] },
      input: { ground: 'negligence', subject: AGENCY, facts: '不查处' },
    }).id
    const proposal = { addressee: '411000-discipline', proposal: '建议处分', responsible: '王某', ...factors }
    const draft = (input: Record<string, unknown>) =>
      here.draft(lead, 'proposeDiscipline', CITY, '2026-06-02', { input })
    expect(draft({ ...proposal, responsible: '' }).codes).toEqual(['person-missing'])
    expect(draft({ ...proposal, corrections: '' }).codes).toEqual(['factor-missing'])
    expect(here.issue(lead, 'proposeDiscipline', CITY, '2026-06-02', { input: proposal }).ok).toBe(true)
    const result = { decidingOrgan: '411000-discipline', decidedOn: '2026-06-20' }
    expect(here.act(lead, 'recordOutcome', CITY, '2026-06-22', { input: result }).codes).toEqual(['field-missing'])
    expect(
      here.act(lead, 'recordOutcome', CITY, '2026-06-22', { input: { ...result, decision: materials('决定') } }).ok,
    ).toBe(true)
  })
})

describe('supervisors', () => {
  it('XC-23-1 answer to another unit than their own; what was done stays in the ledger', () => {
    const here = court()
    const receive = (organ: string) =>
      here.open('supervisorMisconduct', 'receive', organ, '2026-06-16', {
        parties: { competentOrgan: ['许昌市监察委员会'] },
        input: {
          concerned: '411000-justice/周某',
          concernedOrgan: '411000-justice',
          ground: 'favouritism',
          facts: '照顾亲属',
        },
      })
    expect(receive(CITY).codes).toEqual(['other-unit'])
    const { id, ok } = receive(GOVERNMENT)
    expect(ok).toBe(true)
    expect(here.world.pack.procedures.get('supervisorMisconduct')?.data.reading).toMatchObject({
      logged: true,
      except: ['facts.concerned', 'facts.subordinates'],
    })
    expect(
      here.act(id, 'transfer', GOVERNMENT, '2026-06-17', { post: 'signatory', input: { findings: '属实' } }).ok,
    ).toBe(true)
    expect(here.world.events(id).length).toBeGreaterThan(1)
  })
})
