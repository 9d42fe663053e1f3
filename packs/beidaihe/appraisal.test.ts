import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'

const MARKET = '北戴河区市场监督管理局'
const EMERGENCY = '北戴河区应急管理局'
const TOWN = '北戴河区海滨镇人民政府'
const GROUPS = ['awareness', 'system', 'decisions', 'enforcement', 'disputes', 'results']

const deployed = (here: Court, input: Readonly<Record<string, unknown>> = {}) =>
  here.open('lawAppraisal', 'deploy', BUREAU, '2026-11-02', {
    parties: { organs: [MARKET, EMERGENCY, TOWN] },
    input: {
      year: 2026,
      from: '2026-01-01',
      until: '2026-12-31',
      deployment: materials('区政府部署'),
      ...input,
    },
  })
const indicator = (here: Court, id: string, group: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, 'addIndicator', BUREAU, '2026-11-03', {
    input: { group, indicator: '指标', standard: '标准', objects: ['department'], linkedToFines: false, ...input },
  })
const start = (here: Court, id: string, standardsPublished: string | undefined = '区政府网站') =>
  here.act(id, 'startScoring', BUREAU, '2026-11-04', {
    input: standardsPublished === '' ? {} : { standardsPublished },
  })
const running = (here: Court): string => {
  const { id } = deployed(here)
  for (const group of GROUPS) indicator(here, id, group)
  start(here, id)
  return id
}
const sheetOf = (here: Court, organ: string): string =>
  here.world.matters().find((one) => one.procedure === 'appraisalSheet' && one.parties.agency?.[0]?.name === organ)
    ?.id ?? ''
const score = (here: Court, sheet: string, points: number) =>
  here.act(sheet, 'score', BUREAU, '2026-12-21', { input: { score: points, justification: '逐项评分' } })
const grade = (here: Court, sheet: string, given: string) =>
  here.act(sheet, 'grade', BUREAU, '2026-12-22', { input: { grade: given } })

/** All three sheets graded and the marks locked. */
const locked = (here: Court): string => {
  const id = running(here)
  for (const [organ, points, given] of [
    [MARKET, 92, 'excellent'],
    [EMERGENCY, 85, 'good'],
    [TOWN, 50, 'failed'],
  ] as const) {
    const sheet = sheetOf(here, organ)
    score(here, sheet, points)
    grade(here, sheet, given)
  }
  here.act(id, 'lock', BUREAU, '2026-12-23')
  return id
}
const approve = (here: Court, id: string) => {
  here.act(id, 'submit', BUREAU, '2026-12-25', { input: { summary: '三个单位' } })
  return here.act(id, 'approve', GOVERNMENT, '2027-01-20', {
    input: { approvedOn: '2027-01-20', approval: materials('审定文件') },
  })
}

describe('the appraisal of organs', () => {
  it('BDH-2-9-1 each organ has a sheet of its own and takes part in no other', () => {
    const here = court()
    running(here)
    const sheets = here.world.matters().filter((one) => one.procedure === 'appraisalSheet')
    expect(sheets.map((one) => one.parties.agency?.map((organ) => organ.name))).toEqual([[MARKET], [EMERGENCY], [TOWN]])
    expect(here.act(sheetOf(here, EMERGENCY), 'score', MARKET, '2026-12-21').codes).toContain('wrong-organ')
  })

  it('BDH-2-9-1 NR-19-1a its standards are published before the marks are given', () => {
    const here = court()
    const { id } = deployed(here)
    for (const group of GROUPS) indicator(here, id, group)
    expect(start(here, id, '').codes).toEqual(['standards-unpublished'])
    expect(here.matter(id).closedOn).toBeNull()
    const first = (day: string) => here.act(id, 'startScoring', BUREAU, day).codes
    expect(first('2026-02-01')).toEqual(['standards-unpublished'])
    expect(first('2026-01-31')).toEqual([])
  })

  it('BDH-2-9-3-1 BDH-2-9-3-3 what happened in the year counts, cites its record, and nothing of another year does', () => {
    const here = court()
    running(here)
    const sheet = sheetOf(here, MARKET)
    const evidence = (happenedOn: string, source = 'daily') =>
      here.act(sheet, 'addEvidence', BUREAU, '2026-12-01', {
        input: { source, happenedOn, content: '监督通知书', matter: 'm1' },
      })
    for (const other of ['2025-09-01', '2025-12-31', '2027-01-01'])
      expect(evidence(other).codes).toEqual(['other-year'])
    expect(evidence('2026-01-01').ok).toBe(true)
    score(here, sheet, 90)
    expect(evidence('2026-12-31', 'covert').ok).toBe(true)
    expect(here.matter(sheet).facts.evidence).toMatchObject([{ source: 'daily' }, { source: 'covert', matter: 'm1' }])
  })

  it('BDH-2-9-3-2 marks need a reason, and after they are locked an approved unlock', () => {
    const here = court()
    const id = locked(here)
    const sheet = sheetOf(here, MARKET)
    expect(here.act(sheet, 'score', BUREAU, '2026-12-24', { input: { score: 95 } }).codes).toEqual([
      'justification-missing',
      'locked',
    ])
    expect(score(here, sheet, 95).codes).toEqual(['locked'])
    const unlock = (post: 'handler' | 'principal-leader') =>
      here.act(id, 'unlock', BUREAU, '2026-12-24', { post, input: { unlockReason: '核对有误' } })
    expect(unlock('handler').codes).toEqual(['wrong-post'])
    expect(unlock('principal-leader').ok).toBe(true)
    expect(score(here, sheet, 95).ok).toBe(true)
  })

  it('BDH-2-9-4 the government deploys it; departments and townships have indicators of their own', () => {
    const here = court()
    expect(deployed(here, { deployment: [] }).codes).toEqual(['deployment-missing'])
    const { id } = deployed(here)
    expect(indicator(here, id, 'system', { objects: [] }).codes).toEqual(['field-missing'])
    indicator(here, id, 'enforcement', { objects: ['department'] })
    indicator(here, id, 'system', { objects: ['township'] })
    expect(here.matter(id).facts.indicators).toMatchObject([{ objects: ['department'] }, { objects: ['township'] }])
    expect(here.matter(id).parties.organs?.map((organ) => organ.name)).toContain(TOWN)
  })

  it('BDH-2-9-5-1 BDH-2-9-5-2 BDH-2-9-5-3 BDH-2-9-5-4 BDH-2-9-5-5 BDH-2-9-5-6 a scheme without one of its six groups does not stand', () => {
    for (const missing of GROUPS) {
      const here = court()
      const { id } = deployed(here)
      for (const group of GROUPS.filter((one) => one !== missing)) indicator(here, id, group)
      expect(start(here, id).codes).toEqual(['group-missing'])
      expect(indicator(here, id, missing).ok).toBe(true)
      expect(start(here, id).ok).toBe(true)
    }
  })

  it('BDH-2-9-6 92, 85, 70 and 50 are the four grades, and there is no fifth', () => {
    const here = court()
    running(here)
    const sheet = sheetOf(here, MARKET)
    expect(grade(here, sheet, 'outstanding').ok).toBe(false)
    for (const [points, right] of [
      [100, 'excellent'],
      [92, 'excellent'],
      [90, 'excellent'],
      [89, 'good'],
      [85, 'good'],
      [80, 'good'],
      [79, 'passed'],
      [70, 'passed'],
      [60, 'passed'],
      [59, 'failed'],
      [50, 'failed'],
      [0, 'failed'],
    ] as const) {
      score(here, sheet, points)
      score(here, sheet, points)
      expect(grade(here, sheet, 'outstanding').codes).toEqual(['field-invalid'])
      for (const wrong of ['excellent', 'good', 'passed', 'failed'].filter((one) => one !== right))
        expect(grade(here, sheet, wrong).codes).toEqual(['grade-mismatch'])
      expect(grade(here, sheet, right).ok).toBe(true)
    }
  })

  it('BDH-2-9-6 fines are no indicator, whatever it is called', () => {
    const here = court()
    const { id } = deployed(here)
    const linked = indicator(here, id, 'enforcement', { linkedToFines: true })
    expect(linked.codes).toEqual(['fines-linked'])
    expect(linked.reasons[0]?.basis).toEqual([{ norm: 'administrative-penalty-law', article: 74 }])
    expect(indicator(here, id, 'enforcement', { indicator: '罚没收入增长率' }).codes).toEqual(['fines-linked'])
  })

  it('BDH-2-9-7 BDH-2-9-9 results are published once the government has approved them, with how they came about', () => {
    const here = court()
    const id = locked(here)
    const publish = (input: Readonly<Record<string, unknown>> = {}) =>
      here.act(id, 'publish', BUREAU, '2027-01-21', {
        input: {
          results: [{ organ: '130304-market', grade: 'excellent' }],
          processPublished: '区政府网站',
          resultPublished: '区政府网站',
          ...input,
        },
      })
    expect(publish().codes).toEqual(['unapproved'])
    here.act(id, 'submit', BUREAU, '2026-12-25', { input: { summary: '三个单位' } })
    const back = here.act(id, 'sendBack', GOVERNMENT, '2026-12-28', { input: { reason: '核对一家' } })
    expect([back.ok, here.state(id), here.matter(id).closedOn]).toEqual([true, 'scoring', null])
    here.act(id, 'lock', BUREAU, '2026-12-29')
    expect(here.matter(id).closedOn).toBeNull()
    expect(approve(here, id).ok).toBe(true)
    expect(here.matter(id).closedOn).toBeNull()
    expect(publish({ processPublished: undefined }).codes).toEqual(['process-unpublished'])
    expect(publish().ok).toBe(true)
  })

  it('BDH-2-9-8 each organ gets its own result and may object to it', () => {
    const here = court()
    const id = locked(here)
    const sheet = sheetOf(here, MARKET)
    const inform = () => here.act(sheet, 'inform', BUREAU, '2027-01-21', { input: { feedback: '优秀' } })
    expect(inform().codes).toEqual(['wrong-state'])
    approve(here, id)
    expect(inform().ok).toBe(true)
    expect(here.act(sheet, 'reply', EMERGENCY, '2027-01-22').codes).toContain('wrong-organ')
    expect(here.matter(sheet).closedOn).toBeNull()
    here.act(sheet, 'reply', MARKET, '2027-01-22', { input: { objection: '扣分有误' } })
    expect(here.matter(sheet).facts.objection).toBe('扣分有误')
  })

  it('BDH-2-9-10 an excellent organ is proposed; an officer with a sanction in the year is not, and the reason shows', () => {
    const here = court()
    const id = locked(here)
    const propose = (agency: string, input: Readonly<Record<string, unknown>>) =>
      here.open('commendation', 'propose', BUREAU, '2027-01-22', {
        parties: { agency: [agency] },
        input: { year: 2026, merits: '成绩突出', ...input },
      })
    expect(propose(MARKET, {}).codes).toEqual(['not-excellent'])
    approve(here, id)
    expect(propose(EMERGENCY, {}).codes).toEqual(['not-excellent'])
    expect(propose(MARKET, {}).ok).toBe(true)
    here.open('sanctionRecord', 'record', BUREAU, '2026-09-01', {
      parties: { agency: [EMERGENCY] },
      input: { officer: '李某', year: 2026, sanction: '警告处分' },
    })
    const excluded = propose(EMERGENCY, { officer: '李某' })
    expect(excluded.codes).toEqual(['sanctioned'])
    expect(excluded.says).toContain('警告处分')
    expect(propose(EMERGENCY, { officer: '王某' }).ok).toBe(true)
  })

  it('BDH-2-9-11 an organ that failed is proposed for criticism by itself, and the government decides', () => {
    const here = court()
    locked(here)
    const proposal = here.newest('criticismProposal')
    expect(proposal.parties.agency?.[0]?.name).toBe(TOWN)
    const decide = (by: string, approval: readonly unknown[]) =>
      here.act(proposal.id, 'criticise', by, '2027-01-25', { input: { approval } })
    expect(decide(BUREAU, materials('批准')).codes).toContain('wrong-organ')
    expect(decide(GOVERNMENT, []).codes).toEqual(['field-missing'])
    expect(decide(GOVERNMENT, materials('批准')).ok).toBe(true)
  })
})

describe('the sheet of an officer', () => {
  const idOf = (here: Court, name: string): string => {
    const actor = here.world.person(EMERGENCY, 'handler', name)
    return actor.kind === 'person' ? actor.person.id : ''
  }

  it('BDH-2-9-2 an officer sees it and comments on it, and gives no marks', () => {
    const here = court()
    const draw = (officer: readonly string[]) =>
      here.open('officerSheet', 'draw', BUREAU, '2026-11-02', {
        parties: { agency: [EMERGENCY] },
        input: { year: 2026, officer: officer.map((one) => idOf(here, one)) },
      })
    expect(draw(['王某', '李某']).codes).toEqual(['one-officer'])
    const { id } = draw(['王某'])
    const marks = { score: 88, justification: '逐项评分' }
    expect(here.act(id, 'score', EMERGENCY, '2026-12-01', { input: marks, person: '王某' }).codes).toEqual([
      'wrong-organ',
    ])
    expect(here.act(id, 'close', BUREAU, '2026-12-01').codes).toEqual(['wrong-state'])
    const comment = (person: string) =>
      here.act(id, 'comment', EMERGENCY, '2026-12-02', { input: { comment: '请核对出勤' }, person })
    expect(here.act(id, 'score', BUREAU, '2026-12-01', { input: marks }).ok).toBe(true)
    expect(comment('李某').codes).toEqual(['not-the-officer'])
    expect(comment('王某').ok).toBe(true)
    expect(here.matter(id).facts).toMatchObject({ score: 88, comments: [{ comment: '请核对出勤' }] })
    expect(here.world.pack.pack.procedures.officerSheet?.parties.agency?.lent).toBe('facts.officer')
    expect(here.act(id, 'close', BUREAU, '2026-12-03').ok).toBe(true)
  })
})

describe('what departments owe by themselves', () => {
  const HEALTH = '北戴河区卫生健康局'
  const URBAN = '北戴河区城市管理综合行政执法局'
  const define = (here: Court, cycle: string, every: string, arisesOn: string, reportBy: string, slug: string) =>
    here.open(cycle, 'define', BUREAU, '2026-03-02', {
      input: { cycle: every, arisesOn, reportBy, departments: [{ department: `130304-${slug}` }] },
    })
  const assessing = (here: Court): string => {
    define(here, 'selfAssessmentCycle', 'year', '2026-06-01', '2026-12-31', 'health')
    here.world.sweep('2026-06-01')
    return here.newest('selfAssessment').id
  }
  const assess = (here: Court, id: string, day: string) =>
    here.act(id, 'assess', HEALTH, day, { input: { assessment: materials('自评'), summary: '良好' } })

  it('BDH-2-9-12 no self-assessment by the end of the year is overdue on 2027-01-01, one of 2026-12-21 is done', () => {
    const late = court()
    const missing = assessing(late)
    late.world.sweep('2026-12-31')
    expect(late.matter(missing).limits[0]?.status).toBe('running')
    late.world.sweep('2027-01-01')
    expect(late.matter(missing).limits[0]?.status).toBe('lapsed')
    const here = court()
    const id = assessing(here)
    expect(here.act(id, 'assess', HEALTH, '2026-12-21', { input: { summary: '良好' } }).codes).toEqual([
      'field-missing',
    ])
    expect(assess(here, id, '2026-12-21').ok).toBe(true)
    here.world.sweep('2027-01-01')
    expect(here.matter(id).limits.find((run) => run.limit === 'year')?.status).toBe('met')
  })

  it('BDH-2-9-13 BDH-2-9-16 it goes to the government, and an incomplete file comes back and stays unfiled', () => {
    const here = court()
    const id = assessing(here)
    assess(here, id, '2026-06-10')
    const name = () => here.world.pack.pack.procedures.selfAssessment?.states[here.state(id)]?.name
    expect(name()).toContain('未上报')
    expect(here.act(id, 'file', HEALTH, '2026-06-11', { input: { filing: materials('备案') } }).codes).toEqual([
      'wrong-state',
    ])
    here.act(id, 'report', HEALTH, '2026-06-11', { input: { letter: materials('报告') } })
    expect(here.matter(id).parties.government?.[0]?.name).toBe(GOVERNMENT)
    here.act(id, 'file', HEALTH, '2026-06-12', { input: { filing: materials('备案') } })
    here.act(id, 'returnFiling', BUREAU, '2026-06-15', { input: { returnReason: '缺附件' } })
    expect(name()).toContain('未备案')
    here.act(id, 'file', HEALTH, '2026-06-16', { input: { filing: materials('备案', '附件') } })
    expect(
      here.act(id, 'confirmFiling', HEALTH, '2026-06-17', { input: { filingNumber: 'BA-2026-041' } }).codes,
    ).toEqual(['wrong-organ'])
    expect(here.act(id, 'confirmFiling', BUREAU, '2026-06-17', { input: { filingNumber: 'BA-2026-041' } }).ok).toBe(
      true,
    )
    expect(name()).toContain('已备案')
  })

  it('BDH-2-9-14 unpublished twenty working days after the report it is flagged, by an internal target', () => {
    const here = court()
    const id = assessing(here)
    assess(here, id, '2026-06-10')
    here.act(id, 'report', HEALTH, '2026-06-11', { input: { letter: materials('报告') } })
    const run = () => here.matter(id).limits.find((one) => one.limit === 'publication')
    expect(run()).toMatchObject({ dueDate: '2026-07-10', kind: 'internal' })
    here.world.sweep('2026-07-11')
    expect(run()?.status).toBe('lapsed')
    here.act(id, 'file', HEALTH, '2026-07-13', { input: { filing: materials('备案') } })
    here.act(id, 'confirmFiling', BUREAU, '2026-07-13', { input: { filingNumber: 'BA-1' } })
    here.act(id, 'publish', HEALTH, '2026-07-14', {
      input: { publishedAt: 'https://example.gov.cn/1', publishedOn: '2026-07-14' },
    })
    expect(here.state(id)).toBe('published')
  })

  it('BDH-2-9-15 BDH-2-9-17 a review each half-year, none of them counted twice, and names only after a legal check', () => {
    const here = court()
    define(here, 'personnelReviewCycle', 'half-year', '2026-06-01', '2026-07-31', 'urban-management')
    here.world.sweep('2026-06-01')
    const { id } = here.newest('personnelReview')
    expect(here.matter(id).facts.period).toBe('2026年上半年')
    here.world.sweep('2026-07-31')
    expect(here.matter(id).limits[0]?.status).toBe('running')
    here.world.sweep('2026-08-01')
    expect(here.matter(id).limits[0]?.status).toBe('lapsed')
    const review = (matter: string, record: string, day: string) =>
      here.act(matter, 'review', URBAN, day, {
        input: { record, minutes: materials('记录'), numbers: [{ grade: '优秀', count: 4 }] },
      })
    expect(review(id, '评议1号', '2026-08-03').ok).toBe(true)
    here.world.sweep('2026-12-01')
    const second = here.newest('personnelReview').id
    expect(review(second, '评议1号', '2026-12-02').codes).toEqual(['review-used'])
    expect(review(second, '评议2号', '2026-12-02').ok).toBe(true)
    here.act(id, 'file', URBAN, '2026-08-04', { input: { filing: materials('备案') } })
    here.act(id, 'confirmFiling', BUREAU, '2026-08-05', { input: { filingNumber: 'BA-2' } })
    const publish = (input: Readonly<Record<string, unknown>>) =>
      here.act(id, 'publish', URBAN, '2026-08-06', { input: { publishedAt: 'https://example.gov.cn/2', ...input } })
    expect(publish({ withNames: true }).codes).toEqual(['names-unchecked'])
    expect(publish({ withNames: false }).ok).toBe(true)
  })
})
