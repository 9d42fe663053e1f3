import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const BUREAU = '上虞区水利局'
const COUNTY = '上虞区司法局'

describe('the register of organs', () => {
  const enter = (here: Court, input: Fields, options = {}) =>
    here.open('organRegister', 'enter', CITY, '2026-03-02', { input, ...options })
  const agency: Fields = {
    organ: 'bureau-a',
    name: '绍兴市甲局',
    kind: 'agency',
    level: 'city',
    territory: '330600',
    superior: '330600-government',
    leadership: 'local',
    shortName: '绍甲',
    legalUnit: '政策法规处',
    liaison: '沈渊',
    from: '2026-03-02',
  }
  const body: Fields = {
    organ: 'justice-b',
    name: '绍兴市乙区司法局',
    kind: 'oversight-body',
    level: 'county',
    territory: '330699',
    superior: '330600-water',
  }

  it('SX-1-1b SX-3-2a an administrator enters an organ with its place in the order, and nobody enters it twice', () => {
    const here = court()
    expect(enter(here, agency, { post: 'handler' }).codes).toEqual(['wrong-post'])
    for (const field of ['organ', 'name', 'kind', 'level', 'territory']) {
      const { [field]: _left, ...rest } = agency
      expect([field, enter(here, rest).codes]).toEqual([field, ['field-missing']])
    }
    const { id, says } = enter(here, agency)
    expect(says).toBe('')
    expect(here.matter(id).facts).toMatchObject(agency)
    expect(enter(here, agency).codes).toEqual(['organ-exists'])
    expect(here.world.directory.organ('bureau-a')).toMatchObject({ name: '绍兴市甲局', shortName: '绍甲' })
  })

  it('SX-3-2a the system brings in the organs of the whole place', () => {
    const imported = court().world.perform({ procedure: 'organRegister' }, { kind: 'system' }, '2026-03-02', {
      type: 'act',
      step: 'enter',
      input: agency,
    })
    expect(imported.decision.ok).toBe(true)
  })

  it('SX-3-2a one justice bureau oversees for a government; another body or a second one does not', () => {
    const here = court()
    expect(enter(here, { ...body, name: '绍兴市乙局' }).codes).toEqual(['not-justice-department'])
    expect(enter(here, { ...body, superior: undefined }).codes).toEqual(['superior-missing'])
    expect(enter(here, body).says).toBe('')
    expect(enter(here, { ...body, organ: 'justice-c' }).codes).toEqual(['oversight-body-exists'])
    expect(enter(here, { ...agency, superior: '330600-water' }).says).toBe('')
    expect(enter(here, { ...agency, organ: 'bureau-d', superior: undefined }).says).toBe('')
  })

  it('SX-1-1a SX-18-2b what acts by authorisation names the clause, what is stationed or entrusted its founder', () => {
    const here = court()
    const authorised = { ...agency, kind: 'authorised-organisation' }
    const authorisingClause = '城市供水条例第七条'
    expect(enter(here, authorised).codes).toEqual(['authorising-clause-missing'])
    expect(here.matter(enter(here, { ...authorised, authorisingClause }).id).facts).toMatchObject({ authorisingClause })
    for (const kind of ['dispatched-organ', 'delegate']) {
      const there = { ...agency, organ: kind, kind }
      expect(enter(here, there).codes).toEqual(['establisher-missing'])
      const { id } = enter(here, { ...there, establishedBy: '330600-market' })
      expect(here.matter(id).facts).toMatchObject({ establishedBy: '330600-market' })
    }
  })

  it('SX-3-2a an entry is changed and at last withdrawn by an administrator, with the reason', () => {
    const here = court()
    const { id } = enter(here, agency)
    const changed = {
      name: '绍兴市丙局',
      superior: '330600-water',
      shortName: '绍丙',
      legalUnit: '法规处',
      liaison: '王某',
    }
    const change = (input: Fields, post = {}) => here.act(id, 'change', CITY, '2026-04-01', { input, ...post })
    expect(change(changed, { post: 'handler' }).codes).toEqual(['wrong-post'])
    expect(change(changed).says).toBe('')
    expect(here.matter(id).facts).toMatchObject(changed)
    expect(here.world.directory.organ('bureau-a')?.name).toBe('绍兴市丙局')
    const input = { reason: '机构改革' }
    const day = '2026-04-02'
    expect(here.act(id, 'withdraw', CITY, day, { post: 'handler', input }).codes).toEqual(['wrong-post'])
    const post = 'system-administrator'
    follow(here, id, [{ step: 'withdraw', organ: CITY, day, input, post, state: '已注销', final: true }])
    expect(here.world.directory.organ('bureau-a')).toBeUndefined()
  })
})

describe('cases as the organs report them', () => {
  const file = (here: Court, major = true) =>
    here.open('enforcementCase', 'file', BUREAU, '2026-04-01', {
      input: { caseNumber: '虞水立〔2026〕3号', filedOn: '2026-04-01', major },
    }).id
  const by = { organ: BUREAU, not: COUNTY, day: '2026-04-23' } as const
  const notify = { ...by, step: 'notify', input: { noticedOn: '2026-04-10' }, state: '办理中' }
  const review = { ...by, step: 'review', input: { reviewedOn: '2026-04-15' }, state: '办理中' }
  const decide = {
    ...by,
    step: 'decide',
    input: { decision: '虞水罚〔2026〕3号', decidedOn: '2026-04-20' },
    state: '已作出决定',
  }
  const close = { ...by, step: 'close', input: { closedOn: '2026-04-23' }, state: '已结案', final: true as const }
  /** on the very day of the decision is still not after it */
  const supplyNotice = { ...by, step: 'supplyNotice', input: { noticedOn: '2026-04-20' }, state: '已补登告知' }
  const supplyReview = { ...by, step: 'supplyReview', input: { reviewedOn: '2026-04-20' }, state: '已补登法制审核' }
  const states = (here: Court) =>
    here.world
      .matters()
      .filter((one) => one.procedure === 'monitoringLead')
      .map((one) => one.state)
      .sort()

  it('SX-5-1d SX-16-1e a major decision after notice and review raises nothing', () => {
    const here = court()
    follow(here, file(here), [notify, review, decide, close])
    expect(states(here)).toEqual([])
  })

  it('SX-5-1d SX-16-1e one without them raises two alerts, and each is cleared by what comes to light', () => {
    const here = court()
    const id = file(here)
    follow(here, id, [decide])
    expect(states(here)).toEqual(['notice-missing', 'review-missing'])
    const late = here.act(id, 'supplyReview', BUREAU, '2026-04-23', { input: { reviewedOn: '2026-04-21' } })
    expect(late.codes).toEqual(['reviewed-after-decision'])
    follow(here, id, [supplyReview])
    expect(states(here)).toEqual(['cleared', 'notice-missing'])
    follow(here, id, [supplyNotice])
    expect(states(here)).toEqual(['cleared', 'cleared'])
    follow(here, id, [close])
  })

  it('SX-5-1d the notice may come to light first, and a case may be closed at every point', () => {
    const here = court()
    follow(here, file(here), [decide, supplyNotice, supplyReview, close])
    follow(here, file(here), [close])
    follow(here, file(here, false), [notify, decide, close])
    follow(here, file(here), [decide, supplyNotice, close])
    expect(here.world.matters().filter((one) => one.procedure === 'enforcementCase' && one.closedOn === null)).toEqual(
      [],
    )
  })
})

describe('alerts', () => {
  const received = {
    rule: '超期未办',
    agency: '330604-water',
    subject: '三起案件',
    source: '省平台',
    receivedOn: '2026-04-08',
  }
  const receive = (here: Court, input: Fields = received) =>
    here.open('monitoringLead', 'intake', COUNTY, '2026-04-08', { parties: { overseer: [COUNTY] }, input })
  const gap = (kind: 'notice-missing' | 'review-missing') => (here: Court) => {
    const { id } = here.open('enforcementCase', 'file', BUREAU, '2026-04-01', {
      input: { caseNumber: '虞水立〔2026〕4号', filedOn: '2026-04-01', major: true },
    })
    here.act(id, 'decide', BUREAU, '2026-04-02', { input: { decision: '虞水罚〔2026〕4号', decidedOn: '2026-04-02' } })
    return here.world.matters().findLast((one) => one.state === kind)?.id ?? ''
  }
  const by = { organ: COUNTY, not: BUREAU, day: '2026-04-09' } as const
  const verify = { ...by, step: 'verify', input: { verifier: '李某', verified: '属实' }, state: '已核实' }
  const dismiss = { ...by, step: 'dismiss', input: { reason: '不属实' }, state: '已排除', final: true as const }
  const resolve = { ...by, step: 'resolve', input: { resolvedHow: '已改正' }, state: '已消除', final: true as const }

  it('SX-5-1d an alert from above says what, whose and whence, and waits for its verification', () => {
    const here = court()
    for (const field of Object.keys(received)) {
      const { [field as 'rule']: _left, ...rest } = received
      expect([field, receive(here, rest).codes]).toEqual([field, ['field-missing']])
    }
    const { id } = receive(here)
    expect(here.matter(id).facts).toMatchObject(received)
    expect(here.state(id)).toBe('unverified')
    follow(here, id, [verify])
    const { id: matter } = here.open('supervisionPlan', 'draft', COUNTY, '2026-04-09', {
      input: { year: 2026, endsOn: '2026-12-31' },
    })
    follow(here, id, [{ ...by, step: 'useAsGround', input: { matter }, state: '已转监督办理', final: true }])
    expect(here.matter(id).facts.matter).toBe(matter)
  })

  it('SX-5-1d every alert is verified, dismissed or recorded as solved by the oversight body, with its reason', () => {
    const here = court()
    const kinds = [(there: Court) => receive(there).id, gap('notice-missing'), gap('review-missing')]
    for (const lead of kinds) {
      follow(here, lead(here), [verify, dismiss])
      follow(here, lead(here), [verify, resolve])
      follow(here, lead(here), [dismiss])
      follow(here, lead(here), [resolve])
    }
    expect(here.world.matters().filter((one) => one.state === 'dismissed')).toHaveLength(6)
  })
})

describe('remedies', () => {
  const filing = {
    act: '绍交罚〔2026〕8号',
    party: '甲公司',
    forum: '绍兴市越城区人民法院',
    filedOn: '2026-03-02',
    caseNumber: '（2026）浙0602行初1号',
    receipt: materials('回执'),
  }
  const register = (here: Court, step = 'fileReconsideration') =>
    here.open('remedy', step, CITY, '2026-03-04', { parties: { agency: ['绍兴市交通运输局'] }, input: filing }).id
  const by = { organ: CITY, not: '绍兴市交通运输局', day: '2026-03-05' } as const
  const acceptance = materials('受理通知书')
  const accept = { ...by, step: 'accept', input: { acceptedOn: '2026-03-05', acceptance }, state: '已受理或者立案' }
  const paper = { endedOn: '2026-03-05', outcomeDocument: materials('决定书') }
  const last = { ...by, final: true } as const
  const end = { ...last, step: 'end', input: { ...paper, reason: '撤回' }, state: '未作实体处理而终结' }
  const rule = { ...last, step: 'rule', input: { ...paper, outcome: 'revoked' }, state: '已作实体处理' }

  it('SX-11-1-5 a remedy is registered with its party, forum and kind, and ends with a ruling or without', () => {
    const here = court()
    const [reconsidered, litigated] = [register(here), register(here, 'fileLitigation')]
    expect(here.matter(reconsidered).facts).toMatchObject({ ...filing, kind: '行政复议' })
    expect(here.matter(litigated).facts).toMatchObject({ ...filing, kind: '行政诉讼' })
    follow(here, reconsidered, [accept, rule])
    expect(here.matter(reconsidered).facts).toMatchObject({ acceptance, outcome: 'revoked' })
    follow(here, litigated, [end])
    follow(here, register(here), [accept, end])
    follow(here, register(here), [rule])
  })

  it('SX-11-1-5 an application on which nothing was said in five working days of its receipt counts as accepted', () => {
    const here = court()
    const silent = register(here)
    expect(here.due(silent, 'acceptance')).toBe('2026-03-09')
    const met = [accept, end, rule].map((stage) => {
      const id = register(here)
      follow(here, id, [stage])
      return id
    })
    here.world.sweep('2026-03-10')
    expect(here.state(silent)).toBe('accepted')
    for (const id of met) expect(here.matter(id).limits.map((run) => run.status)).toEqual(['met'])
  })
})
