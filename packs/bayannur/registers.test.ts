import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '巴彦淖尔市水利局'
type Fields = Readonly<Record<string, unknown>>

describe('the register of organs', () => {
  const team = {
    organ: '150800-park-team',
    name: '巴彦淖尔市园林执法大队',
    kind: 'dispatched-organ',
    level: 'city',
    territory: '150800',
    superior: '150800-water',
    establishedBy: '150800-water',
  }
  const bureau = {
    organ: '150823-second',
    name: '乌拉特前旗司法局',
    kind: 'oversight-body',
    level: 'county',
    territory: '150823',
    superior: '150823-government',
  }
  const enter = (here: Court, input: Fields) => here.open('organRegister', 'enter', CITY, '2026-03-02', { input })
  const particulars = {
    shortName: '园执',
    leadership: 'local',
    legalUnit: '法制科',
    liaison: '李某',
    from: '2026-03-02',
  }

  it('BYN-2-2-1 NR-6-1a the oversight body of a government is its justice bureau, one and no more', () => {
    const here = court()
    expect(enter(here, { ...bureau, name: '乌拉特前旗综合行政执法局' }).codes).toEqual(['not-justice-department'])
    expect(enter(here, { ...bureau, superior: undefined }).codes).toEqual(['superior-missing'])
    expect(enter(here, bureau).codes).toEqual([])
    expect(enter(here, { ...bureau, organ: '150823-third' }).codes).toEqual(['oversight-body-exists'])
    expect(enter(here, { ...bureau, organ: '150824-second', superior: '150824-government' }).codes).toEqual([])
    expect(
      enter(here, { ...team, organ: '150823-parks', kind: 'agency', superior: '150823-government' }).codes,
    ).toEqual([])
  })

  it('BYN-2-1 NR-2-1 an organ is entered once, under its superior, by the administrator of an oversight body', () => {
    const here = court()
    const by = (organ: string, post: 'system-administrator' | 'handler') =>
      here.open('organRegister', 'enter', organ, '2026-03-02', { post, input: team }).codes
    expect(by(CITY, 'handler')).toEqual(['wrong-post'])
    expect(by(AGENCY, 'system-administrator')).not.toEqual([])
    expect(enter(here, { ...team, superior: undefined }).codes).toEqual(['superior-missing'])
    expect(enter(here, { ...team, establishedBy: undefined }).codes).toEqual(['establisher-missing'])
    expect(enter(here, { ...team, kind: 'authorised-organisation' }).codes).toEqual(['authorising-clause-missing'])
    const { id } = enter(here, { ...team, ...particulars })
    expect(here.matter(id).facts).toMatchObject(particulars)
    expect(enter(here, team).codes).toEqual(['organ-exists'])
    const authorised = { ...team, organ: '150800-fund', kind: 'authorised-organisation' }
    const clause = '《社会保险法》第八条'
    expect(here.matter(enter(here, { ...authorised, authorisingClause: clause }).id).facts.authorisingClause).toBe(
      clause,
    )
  })

  it('BYN-2-1 the first import of a whole place is entered by the system, and needs no superior', () => {
    const here = court()
    const { decision } = here.world.perform({ procedure: 'organRegister' }, { kind: 'system' }, '2026-03-02', {
      type: 'act',
      step: 'enter',
      input: {
        organ: '150000-top',
        name: '内蒙古自治区人民政府',
        kind: 'government',
        level: 'province',
        territory: '150000',
      },
      parties: {},
    })
    expect(decision.ok ? [] : decision.reasons.map((reason) => reason.code)).toEqual([])
  })

  it('BYN-2-2-1 an entry is changed and struck off by the administrator of the oversight body, while it is in the register', () => {
    const here = court()
    const { id } = enter(here, { ...team, ...particulars })
    const changed = {
      name: '巴彦淖尔市园林执法支队',
      superior: '150800-housing',
      shortName: '园支',
      legalUnit: '政策法规科',
      liaison: '王某',
    }
    const change = (organ: string, post: 'system-administrator' | 'handler' = 'system-administrator') =>
      here.act(id, 'change', organ, '2026-04-01', { post, input: changed }).codes
    expect(change(CITY, 'handler')).toEqual(['wrong-post'])
    expect(change(AGENCY)).toContain('wrong-organ')
    expect(change(CITY)).toEqual([])
    expect(here.matter(id).facts).toMatchObject(changed)
    const withdraw = (input: Fields, post: 'system-administrator' | 'handler' = 'system-administrator') =>
      here.act(id, 'withdraw', CITY, '2026-05-06', { post, input }).codes
    expect(withdraw({})).toEqual(['field-missing'])
    expect(withdraw({ reason: '撤并' }, 'handler')).toEqual(['wrong-post'])
    expect(withdraw({ reason: '撤并' })).toEqual([])
    expect(here.matter(id).closedOn).toBe('2026-05-06')
  })
})

describe('the register of remedies', () => {
  const filing = {
    act: '巴水罚〔2026〕5号',
    party: '某采砂厂',
    forum: '巴彦淖尔市人民政府',
    filedOn: '2026-03-04',
    caseNumber: '巴复〔2026〕3号',
    receipt: materials('收件回执'),
  }
  const file = (here: Court, step: string, input: Fields = {}) =>
    here.open('remedy', step, AGENCY, '2026-03-06', { input: { ...filing, ...input } })
  const act = (here: Court, id: string, step: string, input: Fields, organ = AGENCY) =>
    here.act(id, step, organ, '2026-03-10', { input }).codes
  const accepted = { acceptedOn: '2026-03-10', acceptance: materials('受理通知书') }
  const ended = { endedOn: '2026-03-10', reason: '撤回', outcomeDocument: materials('终止决定书') }
  const ruled = { endedOn: '2026-03-10', outcome: 'revoked', outcomeDocument: materials('复议决定书') }
  const KINDS = [
    ['fileReconsideration', '行政复议'],
    ['fileLitigation', '行政诉讼'],
  ] as const

  it('NR-33-3b a reconsideration or an action is entered with its act, day and receipt, by whom it concerns', () => {
    for (const [step, kind] of KINDS) {
      const here = court()
      for (const field of ['act', 'filedOn', 'receipt'])
        expect([field, file(here, step, { [field]: undefined }).codes]).toEqual([field, ['field-missing']])
      const { id } = file(here, step)
      expect(here.matter(id).facts).toMatchObject({ ...filing, kind })
      expect(act(here, id, 'accept', accepted, GOVERNMENT)).toContain('wrong-organ')
      expect(act(here, id, 'accept', accepted)).toEqual([])
      expect(here.matter(id).facts).toMatchObject(accepted)
    }
  })

  it('NR-33-3b ends with or without a ruling, before and after acceptance, and is over then', () => {
    for (const [step] of KINDS)
      for (const [end, input] of [
        ['end', ended],
        ['rule', ruled],
      ] as const)
        for (const first of [true, false]) {
          const here = court()
          const { id } = file(here, step)
          if (first) act(here, id, 'accept', accepted)
          expect(act(here, id, end, input, GOVERNMENT)).toContain('wrong-organ')
          for (const field of Object.keys(input))
            expect([field, act(here, id, end, { ...input, [field]: undefined })]).toEqual([field, ['field-missing']])
          expect(act(here, id, end, input)).toEqual([])
          expect(here.matter(id).closedOn).toBe('2026-03-10')
        }
  })

  it('NR-33-3b silence of five working days after the filing of a reconsideration is acceptance', () => {
    const here = court()
    const { id } = file(here, 'fileReconsideration')
    expect(here.due(id, 'acceptance')).toBe('2026-03-11')
    expect(here.due(file(here, 'fileLitigation').id, 'acceptance')).toBeUndefined()
    const settled = (
      [
        ['accept', accepted],
        ['end', ended],
        ['rule', ruled],
      ] as const
    ).map(([step, input]) => {
      const one = file(here, 'fileReconsideration').id
      act(here, one, step, input)
      return here.matter(one).limits.map((run) => run.status)
    })
    expect(settled).toEqual([['met'], ['met'], ['met']])
    here.world.sweep('2026-03-11')
    const name = () => here.world.pack.pack.procedures.remedy?.states[here.state(id)]?.name
    expect(name()).toBe('已申请或者起诉')
    here.world.sweep('2026-03-12')
    expect(name()).toBe('已受理或者立案')
  })
})

describe('the overview of the other kinds of supervision', () => {
  it('BYN-24-2 counts each of the nine channels by itself, and asks why a channel has nothing', () => {
    const names = {
      politicalLegal: '党委政法委执法监督',
      discipline: '纪委监委执纪执法监督',
      congress: '人大法律监督',
      consultative: '政协民主监督',
      inspection: '政府督查监督',
      procuratorate: '检察法律监督',
      audit: '审计监督',
      society: '社会监督',
      hotline: '12345政务服务便民热线',
    }
    const sum = (here: Court) =>
      here.open('linkageOverview', 'sum', CITY, '2026-07-02', {
        input: { period: '2026H1', from: '2026-01-01', until: '2026-06-30', results: '已办理' },
      })
    const says = (here: Court) => sum(here).reasons.map(({ text }) => text.split('，')[0]?.split('；')[0])
    expect(says(court())).toEqual(Object.values(names).map((name) => `“${name}”无数据`))
    const here = court()
    for (const [n, channel] of Object.keys(names).entries())
      for (let count = 0; count <= n; count += 1)
        here.open('linkedLead', 'enter', CITY, '2026-06-30', {
          input: {
            channel,
            origin: `${channel}${count}`,
            subject: '执法不规范',
            concerned: '150800-water',
            receivedOn: '2026-06-30',
          },
        })
    expect(says(here)).toEqual([])
    const { id } = sum(here)
    expect(here.matter(id).facts).toMatchObject({
      politicalLegal: 1,
      discipline: 2,
      congress: 3,
      consultative: 4,
      inspection: 5,
      procuratorate: 6,
      audit: 7,
      society: 8,
      hotline: 9,
    })
  })
})
