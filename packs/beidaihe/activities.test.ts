import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'

const MARKET = '北戴河区市场监督管理局'
const URBAN = '北戴河区城市管理综合行政执法局'
const CULTURE = '北戴河区旅游和文化广电局'
const OFFICE = '区委全面依法治区委员会执法协调小组办公室'
const DAY = '2026-04-08'

const begin = (here: Court, agency: string, items: readonly string[], day = DAY, by = BUREAU) =>
  here.open('inspection', 'begin', by, day, { parties: { agency: [agency] }, input: { items } })
const findings = (here: Court) =>
  here.world
    .matters()
    .filter((one) => one.procedure === 'checkFinding')
    .map((one) => one.facts.detail)

describe('the contents of supervision', () => {
  it('BDH-2-7-1 only the justice bureau supervises for the government', () => {
    const here = court()
    expect(begin(here, MARKET, ['entity']).ok).toBe(true)
    const other = begin(here, MARKET, ['entity'], DAY, '北戴河区应急管理局')
    expect(other.ok).toBe(false)
    expect(other.says).toContain('行政执法监督机关')
  })

  const sample = (here: Court, input: Readonly<Record<string, unknown>>) => {
    const { id } = begin(here, URBAN, ['authority'])
    return here.act(id, 'sampleDecision', BUREAU, DAY, {
      input: {
        act: '北城罚〔2026〕6号',
        legalBasis: 'CG-01',
        decidedOn: '2026-04-02',
        noticedOn: '2026-03-20',
        ...input,
      },
    })
  }
  const listed = (here: Court) =>
    here.open('powerItem', 'list', URBAN, '2026-01-05', { input: { code: 'CG-01', name: '占道经营' } })

  it('BDH-2-7-3-2 a basis that is not on the power list is suspected excess of power, a listed one passes', () => {
    const here = court()
    listed(here)
    sample(here, { legalBasis: 'JZ-09' })
    expect(findings(here)).toEqual(['疑似超越职权：依据不在权责清单内'])
    expect(sample(here, {}).opened).toEqual([])
  })

  it('BDH-2-7-3-3 a file without a notice of rights before the decision is flagged', () => {
    const here = court()
    listed(here)
    sample(here, { noticedOn: undefined })
    sample(here, { noticedOn: '2026-04-03' })
    expect(findings(here)).toEqual(['决定之前没有告知权利', '决定之前没有告知权利'])
    expect(sample(here, {}).opened).toEqual([])
  })

  it('BDH-2-7-3-5 a fine outside the band is improper without reasons, and for a person to look at with them', () => {
    const here = court()
    listed(here)
    const band = { lowest: 500, highest: 2000 }
    sample(here, { ...band, fine: 5000 })
    sample(here, { ...band, fine: 200, reasons: '主动消除后果' })
    expect(sample(here, { ...band, fine: 800 }).opened).toEqual([])
    expect(findings(here)).toEqual(['不适当：超出裁量基准，没有说明理由', '超出裁量基准，已说明理由，待人工复核'])
  })

  it('BDH-2-7-3-6 none of twenty planned inspections shows red, twenty of twenty do not', () => {
    const here = court()
    const { id } = begin(here, CULTURE, ['duties'])
    const count = (done: number) =>
      here.act(id, 'countDuties', BUREAU, '2026-07-06', { input: { period: '2026年上半年', planned: 20, done } })
    const red = count(0)
    expect(red.codes).toEqual(['explain:performance-red'])
    expect(red.says).toContain('计划检查20次，实际0次')
    expect(count(20).ok).toBe(true)
  })

  it('BDH-2-7-3-14 two complaints that proved true appear at the check, the one that did not does not', () => {
    const here = court()
    for (const [ticket, outcome] of [
      ['T1', 'substantiate'],
      ['T2', 'substantiate'],
      ['T3', 'reject'],
    ] as const) {
      const { id } = here.open('conductComplaint', 'receive', BUREAU, '2026-05-06', {
        parties: { agency: [URBAN] },
        input: { ticket, receivedOn: '2026-05-06', content: '态度粗暴' },
      })
      here.act(id, outcome, BUREAU, '2026-05-20', { input: { verified: '已核查' } })
    }
    const { id } = begin(here, URBAN, ['civility'], '2026-07-06')
    const counted = (from: string, until: string) =>
      here.act(id, 'countComplaints', BUREAU, '2026-07-06', { input: { complaintsFrom: from, complaintsUntil: until } })
    expect(counted('2026-01-01', '2026-03-31').opened).toEqual([])
    expect(counted('2026-04-01', '2026-06-30').opened).toEqual(['checkFinding', 'checkFinding'])
  })

  it('BDH-2-7-3-15 a further item needs its basis and can be chosen from its first day only', () => {
    const here = court()
    const add = (input: Readonly<Record<string, unknown>>) =>
      here.open('furtherItem', 'add', BUREAU, '2026-04-01', {
        input: { kind: 'content', name: '涉企检查频次', from: '2026-04-08', ...input },
      })
    expect(add({}).codes).toEqual(['basis-missing'])
    expect(add({ legalBasis: ['行政执法监督条例第十一条'] }).ok).toBe(true)
    const { id } = begin(here, MARKET, ['other'], '2026-04-07')
    const score = (day: string) =>
      here.act(id, 'score', BUREAU, day, {
        input: { item: 'other', added: '涉企检查频次', result: 'passed', evidence: materials('台账') },
      })
    expect(score('2026-04-07').codes).toEqual(['content-not-added'])
    expect(score('2026-04-08').ok).toBe(true)
  })
})

describe('the ways of supervision', () => {
  const special = {
    subject: '旅游旺季涉企检查',
    activityType: 'special',
    planDepartments: '旅游和文化广电局',
    planFocus: '旺季检查',
    planSchedule: '一月',
    planDemands: '如实提供资料',
  }
  const plan = (here: Court, day: string, input: Readonly<Record<string, unknown>>) =>
    here.open('activity', 'plan', BUREAU, day, { parties: { agencies: [CULTURE] }, input })

  it('BDH-2-7-4-1 a daily record needs no plan and stands in the file of the organ', () => {
    const here = court()
    const { id } = begin(here, '北戴河区卫生健康局', ['duties'], '2026-03-12')
    here.act(id, 'score', BUREAU, '2026-03-12', {
      input: { item: 'duties', result: 'passed', evidence: materials('记录') },
    })
    expect(here.act(id, 'close', BUREAU, '2026-03-12').codes).toEqual(['conclusion-missing'])
    expect(here.act(id, 'close', BUREAU, '2026-03-12', { input: { conclusion: '正常' } }).ok).toBe(true)
    expect(here.matter(id).parties.agency?.[0]?.name).toBe('北戴河区卫生健康局')
  })

  it('BDH-2-7-4-2 special supervision begins with a scheme and ends with a report; from 2026-02-01 it is not the district’s own', () => {
    const here = court()
    const { planFocus: _focus, ...bare } = special
    expect(plan(here, '2026-01-12', bare).codes).toEqual(['field-missing'])
    const { id } = plan(here, '2026-01-12', special)
    here.act(id, 'begin', BUREAU, '2026-01-13')
    expect(here.act(id, 'conclude', BUREAU, '2026-01-29').codes).toEqual(['report-missing'])
    expect(here.act(id, 'conclude', BUREAU, '2026-01-29', { input: { report: '总结' } }).ok).toBe(true)
    expect(plan(here, '2026-02-02', special).codes).toEqual(['special-above-level'])
    const deployed = { ...special, deploymentNumber: '冀司〔2026〕4号', deployedBy: '河北省司法厅' }
    const joined = plan(here, '2026-05-11', deployed).id
    expect(here.act(joined, 'begin', BUREAU, '2026-05-11').codes).toEqual(['plan-unapproved'])
  })

  it('BDH-2-1-5-4 a resolution gives one task, both point to each other, and it is not withdrawn while the task is open', () => {
    const here = court()
    const adopted = here.open('meetingResolution', 'adopt', OFFICE, '2026-01-09', {
      input: { number: '2026-01-R2', subject: '旅游旺季涉企检查', decidedOn: '2026-01-09', minutes: materials('纪要') },
    })
    expect(adopted.opened).toEqual(['resolutionTask'])
    const task = here.newest('resolutionTask').id
    const { id } = plan(here, '2026-01-12', { ...special, resolution: adopted.id })
    expect(here.matter(id).facts).toMatchObject({ activityType: 'special', resolution: adopted.id })
    const other = plan(here, '2026-01-12', special).id
    const link = (activity: string) => here.act(task, 'link', BUREAU, '2026-01-12', { input: { activity } })
    expect(link(other).codes).toEqual(['other-resolution'])
    expect(link(id).ok).toBe(true)
    const withdraw = () => here.act(adopted.id, 'withdraw', OFFICE, '2026-01-20', { input: { reason: '不再需要' } })
    expect(withdraw().codes).toEqual(['task-open'])
    here.act(id, 'drop', BUREAU, '2026-01-21', { input: { reason: '并入日常监督' } })
    expect(withdraw().ok).toBe(true)
  })

  it('BDH-2-1-5-4 NR-21-1 from 2026-02-01 a resolution is carried out by another type of supervision', () => {
    const here = court()
    const { id: resolution } = here.open('meetingResolution', 'adopt', OFFICE, '2026-03-20', {
      input: { number: '2026-03-R1', subject: '旺季检查', decidedOn: '2026-03-20', minutes: materials('纪要') },
    })
    expect(plan(here, '2026-03-23', { ...special, resolution }).codes).toEqual(['special-above-level'])
    const routine = { subject: '旺季检查', activityType: 'routine', method: 'inspection', resolution }
    expect(plan(here, '2026-03-23', routine).ok).toBe(true)
  })

  const check = (here: Court, enterprise: string, checkedOn: string, recordNumber: string) =>
    here.open('checkRecord', 'record', MARKET, checkedOn, { input: { recordNumber, enterprise, checkedOn } })

  it('BDH-2-7-4-3 three checks within thirty days give a lead for each enterprise, and no lead counts without a verifier', () => {
    const here = court()
    for (const enterprise of ['甲', '乙', '丙'])
      for (const [index, day] of [
        '2026-07-01',
        '2026-07-10',
        enterprise === '丙' ? '2026-08-20' : '2026-07-20',
      ].entries())
        check(here, enterprise, day, `${enterprise}${index}`)
    const leads = here.world.matters().filter((one) => one.procedure === 'monitoringLead')
    expect(leads).toHaveLength(2)
    const lead = leads[0]?.id ?? ''
    expect(here.act(lead, 'useAsGround', BUREAU, '2026-07-21').codes).toEqual(['wrong-state'])
    expect(here.act(lead, 'verify', BUREAU, '2026-07-21', { input: { verified: '属实' } }).codes).toEqual([
      'verifier-missing',
    ])
    here.act(lead, 'verify', BUREAU, '2026-07-21', { input: { verified: '属实', verifier: '李某' } })
    expect(here.act(lead, 'useAsGround', BUREAU, '2026-07-21').ok).toBe(true)
  })

  it('BDH-2-6-10 a case open longer than ninety days is slow, one closed on the sixtieth is not', () => {
    const here = court()
    const file = (caseNumber: string) =>
      here.open('enforcementCase', 'file', URBAN, '2026-03-02', { input: { caseNumber, filedOn: '2026-03-02' } }).id
    const slow = file('北城立〔2026〕1号')
    const quick = file('北城立〔2026〕2号')
    expect(here.due(slow, 'decision')).toBe('2026-06-01')
    here.act(quick, 'close', URBAN, '2026-05-01', { input: { closedOn: '2026-05-01' } })
    here.world.sweep('2026-06-05')
    const leads = here.world.matters().filter((one) => one.procedure === 'monitoringLead')
    expect(leads.map((one) => one.title)).toEqual(['慢作为：逾期没有作出决定：北城立〔2026〕1号'])
  })

  it('BDH-2-6-10 a complaint nobody handles is inaction, by an internal target', () => {
    const here = court()
    const { id } = here.open('conductComplaint', 'receive', BUREAU, '2026-05-06', {
      parties: { agency: [URBAN] },
      input: { ticket: 'T9', receivedOn: '2026-05-06', content: '无人处理' },
    })
    here.world.sweep('2026-07-07')
    expect(here.matter(id).limits[0]).toMatchObject({ kind: 'internal', status: 'lapsed' })
    expect(here.newest('monitoringLead').facts.rule).toBe('不作为：投诉没有处理')
  })

  it('BDH-2-7-4-4 who represents the organ is not commissioned; the report of another stands behind the finding', () => {
    const here = court()
    const given = {
      contractor: '某律师事务所',
      work: 'evaluation',
      scope: '执法质效评估',
      inspected: '130304-culture',
      commissionedOn: DAY,
      qualification: materials('执业许可'),
      qualifiedUntil: '2027-12-31',
      represents: true,
      undertaking: materials('保密承诺'),
      letter: materials('委托书'),
    }
    const commission = (input: Readonly<Record<string, unknown>>) =>
      here.open('commission', 'commission', BUREAU, DAY, { input: { ...given, ...input } })
    expect(commission({}).codes).toEqual(['conflict'])
    expect(commission({ represents: false, undertaking: undefined }).codes).toEqual(['undertaking-missing'])
    const { id } = commission({ represents: false })
    const { id: inspection } = begin(here, CULTURE, ['decision'])
    here.act(inspection, 'score', BUREAU, DAY, {
      input: {
        item: 'decision',
        result: 'failed',
        evidence: materials('案卷'),
        findings: [{ subject: '案卷', detail: '不当', problem: 'decision' }],
      },
    })
    const finding = here.newest('checkFinding').id
    const cite = () => here.act(finding, 'cite', BUREAU, '2026-05-20', { input: { source: id } })
    expect(cite().codes).toEqual(['evidence-incomplete'])
    here.act(id, 'deliver', BUREAU, '2026-05-18', {
      input: { deliveredBy: '某律师事务所', deliveredOn: '2026-05-15', report: materials('报告'), conclusion: '不当' },
    })
    expect(cite().ok).toBe(true)
  })
})

describe('on the spot', () => {
  const certify = (here: Court, holder: string, validTo = '2027-12-31') =>
    here.open('supervisionCertificate', 'issue', BUREAU, '2026-01-05', {
      input: { holder, holderName: holder, number: `冀监${holder}`, validFrom: '2021-07-01', validTo },
    })
  const present = (here: Court, id: string, supervisor: string, day: string) =>
    here.act(id, 'present', BUREAU, day, {
      input: { supervisor, name: supervisor, number: `冀监${supervisor}`, shown: true },
    })

  it('BDH-2-7-4-5 whom a covert check concerns is drawn, sees nothing of it, and is told the findings', () => {
    const here = court()
    for (const holder of ['甲', '乙']) certify(here, holder)
    const covert = (pool: readonly string[]) =>
      here.open('visit', 'planCovert', BUREAU, '2026-08-08', {
        input: { visited: '130304-culture', subject: '暑期暗访', plannedOn: '2026-08-08', pool, drawnBy: '随机软件' },
      })
    expect(covert(['130304-market', '130304-health']).codes).toEqual(['not-drawn'])
    const { id } = covert(['130304-market', '130304-culture'])
    for (const one of ['甲', '乙']) present(here, id, one, '2026-08-08')
    here.act(id, 'begin', BUREAU, '2026-08-08')
    here.act(id, 'record', BUREAU, '2026-08-08', {
      input: { minutes: '经过', conclusion: '一个问题', recording: materials('录像') },
    })
    const seen = () => here.world.matters().filter((one) => one.parties.agency?.some((organ) => organ.name === CULTURE))
    expect(seen()).toEqual([])
    const told = here.act(id, 'release', BUREAU, '2026-08-10', { input: { released: '未亮证执法' } })
    expect(told.opened).toEqual(['visitResult'])
    expect(seen().map((one) => [one.procedure, one.facts])).toMatchObject([['visitResult', { findings: '未亮证执法' }]])
  })

  it('BDH-2-7-11 one person, an expired certificate or a missing record stops an activity on the spot', () => {
    const here = court()
    certify(here, '甲', '2026-06-30')
    for (const holder of ['乙', '丙']) certify(here, holder)
    const { id } = here.open('visit', 'planOpen', BUREAU, '2026-07-02', {
      input: { visited: '130304-market', subject: '现场检查', plannedOn: '2026-07-02' },
    })
    expect(present(here, id, '甲', '2026-07-02').codes).toEqual(['certificate-invalid'])
    present(here, id, '乙', '2026-07-02')
    const early = here.act(id, 'begin', BUREAU, '2026-07-02')
    expect(early.codes).toEqual(['two-supervisors'])
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'hebei-2019', article: 19 }])
    present(here, id, '丙', '2026-07-02')
    here.act(id, 'begin', BUREAU, '2026-07-02')
    const record = (input: Readonly<Record<string, unknown>>) =>
      here.act(id, 'record', BUREAU, '2026-07-02', { input: { minutes: '经过', conclusion: '正常', ...input } })
    expect(record({}).codes).toEqual(['recording-missing'])
    expect(record({ recording: materials('录像') }).ok).toBe(true)
  })
})

describe('the quarterly online inspection', () => {
  const ORGANS = ['market', 'urban-management', 'culture', 'health'].map((slug) => `130304-${slug}`)
  const opened = (here: Court) => {
    here.open('onlineInspectionCycle', 'define', BUREAU, '2026-06-30', {
      input: { cycle: 'quarter', arisesOn: '2026-07-01', reportBy: '2026-09-30' },
    })
    here.world.sweep('2026-07-01')
    return here.newest('onlineInspection').id
  }
  const inspect = (here: Court, id: string, organ: string) =>
    here.act(id, 'inspect', BUREAU, '2026-08-10', {
      input: { organ, channel: 'own', finding: '更新及时', evidence: materials('截图') },
    })

  it('BDH-2-5-6 the task of the quarter opens on 2026-07-01, is overdue on 2026-10-01, and part of the organs is part of the work', () => {
    const here = court()
    const id = opened(here)
    expect(here.matter(id)).toMatchObject({ openedOn: '2026-07-01', facts: { quarter: '2026年第三季度' } })
    here.act(id, 'begin', BUREAU, '2026-07-06', { input: { organs: ORGANS } })
    for (const organ of ORGANS.slice(0, 3)) inspect(here, id, organ)
    const early = here.act(id, 'complete', BUREAU, '2026-09-28')
    expect(early.codes).toEqual(['organs-uncovered'])
    expect(early.says).toContain('部分完成')
    here.act(id, 'suspend', BUREAU, '2026-09-28', { input: { covered: ORGANS.slice(0, 3), reason: '网站维护' } })
    expect(here.matter(id)).toMatchObject({ state: 'partial', facts: { coverage: 75, uncovered: [ORGANS[3]] } })
    here.world.sweep('2026-09-30')
    expect(here.matter(id).limits[0]?.status).toBe('running')
    here.world.sweep('2026-10-01')
    expect(here.matter(id).limits[0]?.status).toBe('lapsed')
    expect(here.world.matters().filter((one) => one.procedure === 'onlineInspection')).toHaveLength(2)
    inspect(here, id, ORGANS[3] ?? '')
    expect(here.act(id, 'complete', BUREAU, '2026-10-09').ok).toBe(true)
  })

  it('BDH-2-5-7 the district is told only after the committee has deliberated, and a name needs its ground', () => {
    const here = court()
    const id = opened(here)
    here.act(id, 'begin', BUREAU, '2026-07-06', { input: { organs: ORGANS.slice(0, 1) } })
    inspect(here, id, ORGANS[0] ?? '')
    here.act(id, 'complete', BUREAU, '2026-09-28')
    const problems = [{ subject: ORGANS[0], detail: '未更新' }]
    expect(here.matter(id).closedOn).toBeNull()
    expect(here.act(id, 'submit', BUREAU, '2026-10-09', { input: { summary: '一家未更新', problems } }).ok).toBe(true)
    expect(here.matter(id).closedOn).toBeNull()
    const publish = (input: Readonly<Record<string, unknown>> = {}) =>
      here.act(id, 'publish', BUREAU, '2026-10-16', { input: { content: '一家未更新', ...input } })
    expect(publish().codes).toEqual(['undeliberated'])
    here.act(id, 'deliberate', BUREAU, '2026-10-15', {
      input: { deliberatedOn: '2026-10-15', opinion: '同意', minutes: materials('纪要') },
    })
    expect(here.matter(id).closedOn).toBeNull()
    expect(publish({ names: [ORGANS[0]] }).codes).toEqual(['ground-missing'])
    expect(publish({ names: [ORGANS[0]], ground: 'salient' }).ok).toBe(true)
  })
})

describe('inspections of the office', () => {
  it('BDH-4-2-1 two findings are followed until the office closes them; its inspection is no special supervision', () => {
    const here = court()
    const { id } = here.open('mechanismInspection', 'begin', OFFICE, '2026-09-08', {
      parties: { agency: [URBAN] },
      input: { mechanism: '联席会议机制', on: '2026-09-08' },
    })
    for (const problem of ['未指定联络员', '未反馈落实情况'])
      expect(here.act(id, 'find', OFFICE, '2026-09-08', { input: { problem } }).opened).toEqual(['mechanismFinding'])
    const open = here.world.matters().filter((one) => one.procedure === 'mechanismFinding')
    expect(here.act(id, 'close', OFFICE, '2026-09-09').codes).toEqual(['finding-open'])
    for (const finding of open) {
      here.act(finding.id, 'report', URBAN, '2026-09-20', { input: { result: '已整改' } })
      expect(here.act(finding.id, 'close', URBAN, '2026-09-21', { input: { verified: '属实' } }).codes).toEqual([
        'wrong-organ',
      ])
      here.act(finding.id, 'close', OFFICE, '2026-09-21', { input: { verified: '属实' } })
    }
    expect(here.act(id, 'close', OFFICE, '2026-09-22').ok).toBe(true)
    const supervision = here.open('activity', 'plan', OFFICE, '2026-09-08', {
      parties: { agencies: [URBAN] },
      input: { subject: '专项督查', activityType: 'routine', method: 'inspection' },
    })
    expect(supervision.ok).toBe(false)
  })
})
