import { describe, expect, it } from 'vitest'
import { courseIn } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const LINHE = '临河区司法局'
const finding = {
  subject: '多家机关推诿',
  situation: '检查发现推诿',
  reasons: '影响重大',
  recommendation: '建议协调',
  evidence: materials('检查材料'),
}

describe('a major problem', () => {
  it('BYN-11-1-3 goes to the own government and to the bureau above; one report of two closes nothing', () => {
    const it = court()
    const open = (above: string, input: Record<string, unknown> = finding) =>
      it.open('majorProblem', 'find', LINHE, '2026-06-01', { parties: { above: [above] }, input })
    expect(open(LINHE).codes).toContain('not-above')
    expect(open('内蒙古自治区生态环境厅').codes).toEqual(['wrong-superior'])
    const { recommendation: _none, ...bare } = finding
    expect(open(CITY, bare).codes).toEqual(['recommendation-missing'])
    const { id } = open(CITY)
    it.issue(id, 'reportGovernment', LINHE, '2026-06-02')
    it.issue(id, 'reportAbove', LINHE, '2026-06-02')
    it.serve(id, 'majorReportGovernment', '临河区人民政府', '2026-06-02')
    const half = it.act(id, 'close', LINHE, '2026-06-02')
    expect(half.codes).toEqual(['report-not-received'])
    expect(half.says).toContain(CITY)
    it.serve(id, 'majorReportAbove', CITY, '2026-06-03')
    expect(it.act(id, 'close', LINHE, '2026-06-03').ok).toBe(true)
  })

  it('BYN-11-2-3 found by a department goes to its government and the department above', () => {
    const it = court()
    const AGENCY = '巴彦淖尔市生态环境局'
    const open = (above: string) =>
      it.open('majorProblem', 'find', AGENCY, '2026-03-02', { parties: { above: [above] }, input: finding })
    expect(open('内蒙古自治区司法厅').codes).toEqual(['wrong-superior'])
    const { id } = open('内蒙古自治区生态环境厅')
    it.issue(id, 'reportAbove', AGENCY, '2026-03-03')
    it.serve(id, 'majorReportAbove', '内蒙古自治区生态环境厅', '2026-03-03')
    expect(it.act(id, 'close', AGENCY, '2026-03-03').says).toContain('未完成')
    it.issue(id, 'reportGovernment', AGENCY, '2026-03-04')
    it.serve(id, 'majorReportGovernment', GOVERNMENT, '2026-03-04')
    expect(it.act(id, 'close', AGENCY, '2026-03-04').ok).toBe(true)
  })

  it('BYN-11-2-2 a department orders its own organs with a date; a lower department goes to the justice bureau', () => {
    const it = court()
    const AGENCY = '巴彦淖尔市生态环境局'
    const order = (subject: string, input: Record<string, unknown>, day = '2026-03-02') =>
      it.open('departmentCorrection', 'order', AGENCY, day, { parties: { subject: [subject] }, input })
    const input = { problem: '未出示证件', demand: '改正', correctBy: '2026-03-20' }
    const branch = '巴彦淖尔市生态环境局临河区分局'
    const { correctBy: _date, ...undated } = input
    expect(order(branch, undated).codes).toEqual(['term-missing'])
    const { id } = order(branch, input)
    it.world.sweep('2026-03-21')
    expect(it.state(id)).toBe('overdue')
    const lower = order('临河区市场监督管理局', input)
    expect(lower.codes).toEqual(['department-documents'])
    expect(lower.reasons[0]?.redirect?.name).toBe(LINHE)
    expect(
      it.open('departmentCorrection', 'transfer', AGENCY, '2026-03-02', {
        parties: { subject: ['临河区市场监督管理局'] },
        input: { problem: '未出示证件', materials: materials('材料') },
      }).ok,
    ).toBe(true)
    expect(order('临河区市场监督管理局', { ...input, correctBy: '2026-01-30' }, '2026-01-12').ok).toBe(true)
  })
})

describe('a circular', () => {
  const draft = {
    kind: 'supervision',
    subject: '2026年第2期',
    content: '情况通报',
    range: 'territory',
  }

  it('BYN-21-1 names an organ on one of two grounds, approved by the leader, and is delivered against receipts', () => {
    const it = court()
    const counties = ['临河区', '五原县', '磴口县', '乌拉特前旗', '乌拉特中旗', '乌拉特后旗', '杭锦后旗'].map(
      (name) => `${name}司法局`,
    )
    const parties = { named: ['巴彦淖尔市水利局'], recipients: counties }
    const groundless = it.open('circular', 'propose', CITY, '2026-03-02', { parties, input: draft })
    expect(groundless.codes).toEqual(['ground-missing', 'ground-missing'])
    expect(groundless.reasons[0]?.basis).toEqual([{ norm: 'national', article: 31 }])
    const grounded = { ...draft, ground: 'defiance', groundFacts: '两次督办仍不落实公示制度' }
    const { id } = it.open('circular', 'propose', CITY, '2026-03-02', { parties, input: grounded })
    expect(it.issue(id, 'publish', CITY, '2026-03-03').codes).toEqual(['not-approved'])
    it.act(id, 'approve', CITY, '2026-03-03', { input: { approval: '同意' } })
    expect(it.issue(id, 'publish', CITY, '2026-03-03').says).toBe('')
    for (const county of counties.slice(1)) it.serve(id, 'circular', county, '2026-03-03')
    expect(it.act(id, 'close', CITY, '2026-03-04').codes).toEqual(['not-delivered'])
    it.serve(id, 'circular', counties[0] ?? '', '2026-03-04')
    expect(it.act(id, 'close', CITY, '2026-03-04').ok).toBe(true)
    expect(it.open('circular', 'propose', CITY, '2026-03-02', { input: draft }).ok).toBe(true)
    expect(it.open('circular', 'propose', CITY, '2026-01-12', { parties, input: draft }).ok).toBe(true)
  })

  it('BYN-21-1 of a county stays in the county', () => {
    const it = court()
    const wide = it.open('circular', 'propose', LINHE, '2026-03-02', { input: { ...draft, range: 'wholeCity' } })
    expect(wide.codes).toEqual(['range-exceeds-territory'])
  })

  it('BYN-5-2 comes again every quarter by arrangement, counts the registers, and is overdue when missed', () => {
    const it = court()
    const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency: '巴彦淖尔市水利局' })
    for (const day of ['2026-01-12', '2026-03-02']) place.found(it, day)
    it.open('bulletinCycle', 'define', CITY, '2026-03-16', {
      input: { cycle: 'quarter', arisesOn: '2026-04-01', reportBy: '2026-04-30' },
    })
    it.world.sweep('2026-04-01')
    const { id } = it.newest('circular')
    expect(it.matter(id).title).toContain('2026年第一季度')
    expect(it.due(id, 'bulletin')).toBe('2026-04-30')
    it.act(id, 'revise', CITY, '2026-04-02', { input: { content: '协调工作情况', range: 'territory' } })
    expect(it.issue(id, 'publish', CITY, '2026-04-02').codes).toEqual(['figures-missing'])
    it.act(id, 'gather', CITY, '2026-04-02', { input: { from: '2026-01-01', to: '2026-03-31' } })
    expect(it.matter(id).facts.supervisionsCount).toBe(2)
    it.world.sweep('2026-05-01')
    expect(it.matter(id).limits.find((one) => one.limit === 'bulletin')).toMatchObject({
      status: 'lapsed',
      kind: 'internal',
    })
    expect(
      it.open('bulletinCycle', 'define', CITY, '2026-05-06', {
        input: { cycle: 'quarter', arisesOn: '2026-07-01', reportBy: '2026-07-31' },
      }).codes,
    ).toEqual(['cycle-defined'])
  })
})

describe('an interview', () => {
  const facts = { facts: '三起强制拆除被确认违法', impact: '群众反映强烈' }
  const propose = (day: string, input: Record<string, unknown>) =>
    court().open('interview', 'propose', CITY, day, {
      parties: { agency: ['巴彦淖尔市住房和城乡建设局'] },
      input,
    })

  it('BYN-21-2 needs its facts, and since 2026-02-01 any matter is enough with a reason', () => {
    expect(propose('2026-05-20', { trigger: 'salient' }).codes).toEqual([
      'trigger-facts-missing',
      'trigger-facts-missing',
    ])
    expect(propose('2026-05-20', { trigger: 'salient', ...facts }).ok).toBe(true)
    expect(propose('2026-05-20', { trigger: 'other', facts: facts.facts }).codes).toEqual([
      'explain:local-trigger-missing',
    ])
    expect(propose('2026-01-20', { trigger: 'other', facts: facts.facts }).codes).toEqual(['field-invalid'])
  })

  it('BYN-21-2 is held with the head, and the day in its record is kept', () => {
    const it = court()
    const { id } = it.open('interview', 'propose', CITY, '2026-05-15', {
      parties: { agency: ['巴彦淖尔市住房和城乡建设局'] },
      input: { trigger: 'salient', ...facts },
    })
    it.issue(id, 'notify', CITY, '2026-05-18', {
      input: { plannedOn: '2026-05-20', place: '市司法局', issues: '强制拆除程序' },
    })
    const held = {
      attendee: '某人',
      discussed: '三十日内报告',
      followUpBy: '2026-06-19',
      minutes: materials('约谈记录'),
    }
    expect(it.act(id, 'hold', CITY, '2026-05-20', { input: { ...held, attendeeKind: 'staff' } }).codes).toEqual([
      'attendee-not-head',
    ])
    expect(it.act(id, 'hold', CITY, '2026-05-20', { input: { ...held, attendeeKind: 'head' } }).ok).toBe(true)
    expect(it.due(id, 'followUp')).toBe('2026-06-22')
    expect(it.act(id, 'close', CITY, '2026-06-01').codes).toEqual(['follow-up-unreported'])
  })
})

describe('a request of a justice station', () => {
  it('BYN-23-3 is answered by the bureau with a paper or with reasons, and reminded while it is not', () => {
    const it = court()
    const STATION = '临河区狼山镇司法所'
    const submit = () =>
      it.open('stationLead', 'submit', STATION, '2026-07-03', {
        input: {
          subject: '未出示证件',
          organ: it.world.directory.organs({ kind: 'township' }).find((one) => one.name === '临河区狼山镇人民政府')?.id,
          foundOn: '2026-07-02',
          situation: '检查发现两个问题',
          assigned: true,
          assignment: '2026年检查安排',
        },
      })
    const place = courseIn({
      bureau: LINHE,
      government: '临河区人民政府',
      agency: '临河区狼山镇人民政府',
      notice: { defaultTerm: 'fallback' },
    })
    const { id } = submit()
    expect(it.due(id, 'answer')).toBe('2026-07-17')
    const paper = place.found(it, '2026-07-08')
    expect(it.issue(paper, 'issueOpinion', STATION, '2026-07-08', { input: place.notice }).ok).toBe(false)
    expect(it.issue(paper, 'issueOpinion', LINHE, '2026-07-08', { input: place.notice }).says).toBe('')
    it.act(id, 'handle', LINHE, '2026-07-08', { input: { outcome: '已制发意见书', matter: paper } })
    expect(it.state(id)).toBe('handled')
    const second = submit().id
    expect(it.act(second, 'dismiss', LINHE, '2026-07-09', { input: {} }).codes).toEqual(['field-missing'])
    it.world.sweep('2026-07-20')
    expect(it.matter(second).limits.find((one) => one.limit === 'answer')?.status).toBe('lapsed')
  })
})
