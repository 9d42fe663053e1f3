import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const LINHE = '临河区司法局'
const MARKET = '临河区市场监督管理局'

const begin = (here: Court, by: string, agency: string, items: readonly string[], day = '2026-04-08') =>
  here.open('inspection', 'begin', by, day, { parties: { agency: [agency] }, input: { items } })
const score = (here: Court, id: string, by: string, item: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, 'score', by, '2026-04-08', {
    input: { item, result: 'passed', evidence: materials('台账'), ...input },
  })

describe('who supervises, and what', () => {
  it('BYN-2-2-1 each bureau supervises its own area, the city bureau all of them', () => {
    const here = court()
    expect(begin(here, LINHE, MARKET, ['acts']).ok).toBe(true)
    const other = begin(here, LINHE, '五原县市场监督管理局', ['acts'])
    expect(other.codes).toEqual(['not-governed'])
    expect(begin(here, CITY, MARKET, ['acts']).ok).toBe(true)
    expect(begin(here, CITY, '五原县市场监督管理局', ['acts']).ok).toBe(true)
    expect(begin(here, MARKET, '临河区交通运输局', ['acts']).ok).toBe(false)
  })

  it('BYN-8-1 an evaluation names the law it looks at and records what it found', () => {
    const here = court()
    const { id } = begin(here, CITY, '巴彦淖尔市农牧局', ['lawImplementation'])
    const findings = ['检疫', '台账', '培训'].map((subject) => ({ subject, detail: '落实不到位' }))
    const failed = { result: 'failed', findings }
    expect(score(here, id, CITY, 'lawImplementation', failed).codes).toEqual(['law-missing'])
    const done = score(here, id, CITY, 'lawImplementation', { ...failed, law: ['畜禽屠宰管理规定'] })
    expect(done.opened).toEqual(['checkFinding', 'checkFinding', 'checkFinding'])
  })

  it('BYN-8-15 a further content needs its basis and can be chosen from its first day on', () => {
    const here = court()
    const added = { kind: 'content', name: '涉企检查频次', from: '2026-04-08' }
    const add = (input: Readonly<Record<string, unknown>>) =>
      here.open('furtherItem', 'add', CITY, '2026-04-02', { input: { ...added, ...input } })
    expect(add({}).codes).toEqual(['basis-missing'])
    expect(add({ legalBasis: ['行政执法监督条例第十一条'] }).ok).toBe(true)
    const { id } = begin(here, CITY, '巴彦淖尔市农牧局', ['other'], '2026-04-03')
    const input = {
      item: 'other',
      added: '涉企检查频次',
      result: 'passed',
      evidence: materials('台账'),
    }
    expect(here.act(id, 'score', CITY, '2026-04-03', { input }).codes).toEqual(['content-not-added'])
    expect(here.act(id, 'score', CITY, '2026-04-08', { input }).ok).toBe(true)
  })

  it('BYN-9-1 a daily check needs no plan and stays in the file of the organ', () => {
    const here = court()
    const daily = begin(here, '乌拉特中旗司法局', '乌拉特中旗交通运输局', ['acts'])
    expect(daily.ok).toBe(true)
    expect(here.matter(daily.id).parties.agency?.[0]?.name).toBe('乌拉特中旗交通运输局')
    const close = () => here.act(daily.id, 'close', '乌拉特中旗司法局', '2026-04-09', { input: { conclusion: '良好' } })
    expect(close().codes).toEqual(['item-unchecked'])
    here.act(daily.id, 'score', '乌拉特中旗司法局', '2026-04-08', {
      input: { item: 'acts', result: 'passed', evidence: materials('案卷') },
    })
    expect(close().ok).toBe(true)
  })

  it('BYN-8-7-1 a bureau that joins a check does not make its decision', () => {
    const here = court()
    const { id } = here.open('joinedCheck', 'join', CITY, '2026-06-03', {
      parties: { agency: ['巴彦淖尔市应急管理局'] },
      input: { subject: '危化品检查', role: 'join' },
    })
    const input = { decision: '巴应急检〔2026〕4号', content: '责令改正' }
    const own = here.act(id, 'decide', CITY, '2026-06-04', { input })
    expect(own.codes).toEqual(['wrong-organ'])
    expect(own.says).toContain('不得代行行政执法')
    expect(here.act(id, 'decide', '巴彦淖尔市应急管理局', '2026-06-04', { input }).ok).toBe(true)
    expect(
      here.open('joinedCheck', 'join', CITY, '2026-06-03', {
        parties: { agency: ['巴彦淖尔市应急管理局'] },
        input: { subject: '危化品检查', role: 'decide' },
      }).codes,
    ).toEqual(['field-invalid'])
  })
})

describe('forms and plans', () => {
  const special = {
    subject: '教育培训专项监督',
    activityType: 'special',
    topic: 'education',
    planDepartments: '教育局',
    planFocus: '校外培训',
    planSchedule: '三月至六月',
    planDemands: '如实提供资料',
  }
  const deployed = { deploymentNumber: '内司〔2026〕3号', deployedBy: '内蒙古自治区司法厅', approvedOn: '2026-03-02' }
  const plan = (here: Court, day: string, input: Readonly<Record<string, unknown>>, by = CITY) =>
    here.open('activity', 'plan', by, day, {
      parties: { agencies: [by === CITY ? '巴彦淖尔市教育局' : '五原县市场监督管理局'] },
      input,
    })

  it('BYN-9-4 special supervision does not begin without a scheme nor end without a report', () => {
    const here = court()
    const { planFocus: _focus, planSchedule: _schedule, ...bare } = special
    expect(plan(here, '2026-01-12', bare).codes).toEqual(['field-missing', 'field-missing'])
    expect(plan(here, '2026-03-09', special).codes).toEqual(['special-above-level'])
    const { id } = plan(here, '2026-03-09', { ...special, ...deployed })
    expect(here.act(id, 'begin', CITY, '2026-03-09').ok).toBe(true)
    expect(here.act(id, 'conclude', CITY, '2026-06-10').codes).toEqual(['report-missing'])
    expect(here.act(id, 'conclude', CITY, '2026-06-10', { input: { report: '三个问题' } }).ok).toBe(true)
  })

  it('BYN-14-1 a topic is one of the ten fields, and another one needs a reason', () => {
    const here = court()
    const own = (input: Readonly<Record<string, unknown>>) =>
      plan(here, '2026-03-09', { ...special, ...deployed, ...input })
    const { id } = own({})
    expect(here.matter(id).facts.topic).toBe('education')
    expect(own({ topic: 'other' }).codes).toEqual(['topic-reason-missing'])
    expect(own({ topic: 'other', topicReason: '群众反映集中' }).ok).toBe(true)
    const items = here.world.pack.pack.catalogues.supervisionTopics?.items ?? {}
    expect(Object.keys(items)).toHaveLength(11)
  })

  it('BYN-9-6 a further form without its basis is refused', () => {
    const here = court()
    const input = { kind: 'way', name: '综合督查', from: '2026-03-02' }
    const refused = here.open('furtherItem', 'add', CITY, '2026-03-02', { input })
    expect(refused.codes).toEqual(['basis-missing'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'bayannur', article: 9, paragraph: 1, item: 6 }])
  })

  it('BYN-11-1-1 the plan names its objects, says what share it covers and whom it leaves out', () => {
    const here = court()
    const slugs = 'enforcement market natural-resources housing transport agriculture water emergency health culture'
    const departments = slugs.split(' ').map((slug) => `150802-${slug}`)
    const given = { year: 2026, endsOn: '2026-12-31', departments }
    const draft = (objects: readonly string[] | undefined, because?: Record<string, string>) =>
      here.open('supervisionPlan', 'draft', LINHE, '2026-01-15', {
        input: { ...given, objects },
        ...(because === undefined ? {} : { because }),
      })
    expect(draft(undefined).codes).toContain('objects-missing')
    expect(draft(departments.slice(1)).codes).toEqual(['explain:not-covered'])
    const { id } = draft(departments.slice(1), { 'not-covered': '上年已经检查' })
    expect(here.matter(id).facts).toMatchObject({ coverage: 90, uncovered: ['150802-enforcement'] })
    here.act(id, 'addItem', LINHE, '2026-01-15', { input: { block: 'regimes', way: 'routine', item: '日常检查' } })
    here.act(id, 'submit', LINHE, '2026-01-16')
    here.world.sweep('2026-12-31')
    expect(here.matter(id).limits[0]?.status).toBe('running')
    here.world.sweep('2027-01-01')
    expect(here.matter(id).limits[0]).toMatchObject({ status: 'lapsed', kind: 'internal' })
  })

  it('BYN-14-2 a year without supervision in a key field is reminded of, and one without report is overdue', () => {
    const here = court()
    here.open('keyFieldCycle', 'define', '五原县司法局', '2026-01-04', {
      input: { cycle: 'year', arisesOn: '2026-01-05', reportBy: '2026-12-31' },
    })
    here.world.sweep('2026-01-05')
    const { id } = here.newest('keyFieldYear')
    const limit = (name: string) => here.matter(id).limits.find((run) => run.limit === name)
    here.world.sweep('2026-11-20')
    expect(limit('begin')?.status).toBe('running')
    here.world.sweep('2026-11-21')
    expect(limit('begin')).toMatchObject({ status: 'lapsed', kind: 'internal' })
    const { id: activity } = plan(here, '2026-11-23', { ...special, ...deployed }, '五原县司法局')
    const start = () => here.act(id, 'start', '五原县司法局', '2026-11-24', { input: { activity } })
    expect(start().codes).toEqual(['activity-not-running'])
    here.act(activity, 'begin', '五原县司法局', '2026-11-24')
    expect(start().ok).toBe(true)
    const report = () =>
      here.act(id, 'report', '五原县司法局', '2026-12-30', { input: { findings: '两个问题', report: '报告' } })
    expect(report().codes).toEqual(['report-missing'])
    here.world.sweep('2027-01-01')
    expect(limit('report')?.status).toBe('lapsed')
    here.act(activity, 'conclude', '五原县司法局', '2026-12-30', { input: { report: '总结' } })
    expect(report().ok).toBe(true)
  })

  it('BYN-14-1 BYN-14-2 the fields not supervised since a day are named', () => {
    const here = court()
    here.open('keyFieldCycle', 'define', CITY, '2026-01-04', {
      input: { cycle: 'year', arisesOn: '2026-01-05', reportBy: '2026-12-31' },
    })
    here.world.sweep('2026-01-05')
    const { id } = here.newest('keyFieldYear')
    plan(here, '2026-03-09', { ...special, ...deployed })
    const review = here.act(id, 'review', CITY, '2026-06-01', { input: { since: '2024-01-01' } })
    expect(review.codes).toHaveLength(9)
    expect(review.codes).not.toContain('explain:uncovered-education')
    expect(review.codes).toContain('explain:uncovered-finance')
  })
})

describe('measures', () => {
  it('BYN-10-1-1 a request has its date; an answer in time closes it, a later one is marked as late', () => {
    const here = court()
    const request = (input: Readonly<Record<string, unknown>>) =>
      here.open('informationRequest', 'request', CITY, '2026-09-10', {
        parties: { agency: ['巴彦淖尔市水利局'] },
        input: { scope: '取水执法', ...input },
      })
    expect(request({}).codes).toEqual(['date-missing'])
    const answered = request({ replyBy: '2026-09-24' }).id
    const late = request({ replyBy: '2026-09-24' }).id
    const answer = (id: string, step: string, day: string) =>
      here.act(id, step, '巴彦淖尔市水利局', day, { input: { reply: '已报告' } })
    expect(answer(answered, 'answer', '2026-09-23').ok).toBe(true)
    here.world.sweep('2026-09-25')
    expect(here.state(answered)).toBe('answered')
    expect(answer(late, 'answerLate', '2026-09-28').ok).toBe(true)
    expect(here.world.pack.pack.procedures.informationRequest?.states[here.state(late)]?.name).toBe('逾期报告')
  })

  const certify = (here: Court, holder: string, validTo = '2027-12-31') =>
    here.open('supervisionCertificate', 'issue', CITY, '2026-01-05', {
      input: { holder, holderName: holder, number: `蒙监${holder}`, validFrom: '2021-06-01', validTo },
    })

  it('BYN-10-1-2 one supervisor cannot question; the record names both certificates', () => {
    const here = court()
    certify(here, '甲')
    certify(here, '乙')
    const given = {
      asked: '王某',
      capacity: 'officer',
      identity: '执法证',
      first: '甲',
      firstNumber: '蒙监甲',
      second: '乙',
      secondNumber: '蒙监乙',
      rightsRead: true,
      content: '经过',
      signature: materials('笔录'),
      necessity: '核对经过',
    }
    const ask = (input: Readonly<Record<string, unknown>>) =>
      here.open('questioning', 'record', CITY, '2026-09-02', { input: { ...given, ...input } })
    expect(ask({ second: undefined }).codes).toContain('two-supervisors')
    expect(ask({ second: '甲' }).codes).toEqual(['two-supervisors'])
    expect(ask({ second: '丙' }).codes).toEqual(['certificate-invalid'])
    expect(ask({ rightsRead: false }).codes).toEqual(['rights-unread'])
    expect(ask({ signature: undefined }).codes).toEqual(['unsigned'])
    expect(ask({ necessity: undefined }).codes).toEqual(['explain:necessity-missing'])
    const { id } = ask({})
    expect(here.matter(id).documents[0]?.input).toMatchObject({ firstNumber: '蒙监甲', secondNumber: '蒙监乙' })
    const sections = here.world.pack.pack.documents.questioningRecord?.sections ?? []
    expect(sections.map((section) => section.text)).toContain('{input.firstNumber}、{input.secondNumber}')
  })

  it('BYN-10-1-3 twelve files lent and eleven back is one short, and every look is recorded', () => {
    const here = court()
    const agency = '巴彦淖尔市水利局'
    const given = { purpose: '核查取水执法', list: [{ file: '案卷十二卷' }], count: 12, withinMatter: true }
    const request = (input: Readonly<Record<string, unknown>>) =>
      here.open('fileLoan', 'request', CITY, '2026-09-02', {
        parties: { agency: [agency] },
        input: { ...given, ...input },
      })
    expect(request({ list: undefined }).codes).toEqual(['list-missing'])
    expect(request({ withinMatter: false }).codes).toEqual(['explain:beyond-matter'])
    const { id } = request({})
    here.act(id, 'handOver', agency, '2026-09-03', { input: { handed: 12, receipt: materials('移交清单') } })
    const back = (count: number) => here.act(id, 'countBack', CITY, '2026-09-10', { input: { back: count } })
    const confirm = () =>
      here.act(id, 'confirm', agency, '2026-09-10', { input: { returnReceipt: materials('归还回执') } })
    back(11)
    expect(confirm().says).toBe('缺1卷')
    back(12)
    expect(confirm().ok).toBe(true)
    expect(here.world.pack.pack.procedures.fileLoan?.reading?.logged).toBe(true)
  })

  it('BYN-10-1-4 a recording that differs from its digest is altered and cannot be confirmed', () => {
    const here = court()
    const given = {
      recording: materials('录像'),
      madeAt: '2026-09-02T10:00:00+08:00',
      place: '五原县',
      maker: '甲',
      digest: 'a1',
      necessity: '固定现场',
    }
    const { necessity: _necessity, ...bare } = given
    expect(here.open('securedRecording', 'secure', CITY, '2026-09-02', { input: bare }).codes).toEqual([
      'explain:necessity-missing',
    ])
    const { id } = here.open('securedRecording', 'secure', CITY, '2026-09-02', { input: given })
    const confirm = (found: string) => here.act(id, 'confirm', CITY, '2026-09-20', { input: { found } })
    expect(confirm('a1').ok).toBe(true)
    const altered = confirm('b2')
    expect(altered.codes).toEqual(['recording-altered'])
    expect(altered.says).toContain('已变动')
    here.act(id, 'markAltered', CITY, '2026-09-20', { input: { found: 'b2' } })
    expect(confirm('a1').ok).toBe(false)
  })

  it('BYN-10-1-5 an organisation without proof of its conditions is not commissioned; its report stands behind the finding', () => {
    const here = court()
    const given = {
      contractor: '某鉴定所',
      work: 'appraisal',
      scope: '损失鉴定',
      inspected: '150800-water',
      commissionedOn: '2026-09-02',
      qualification: materials('执业许可'),
      qualifiedUntil: '2027-09-01',
      represents: false,
      undertaking: materials('保密承诺'),
      letter: materials('委托书'),
      necessity: '需要专业结论',
    }
    const commission = (input: Readonly<Record<string, unknown>>) =>
      here.open('commission', 'commission', CITY, '2026-09-02', { input: { ...given, ...input } })
    expect(commission({ qualification: undefined }).codes).toEqual(['qualification-missing'])
    const { id } = commission({})
    const { id: check } = begin(here, CITY, '巴彦淖尔市水利局', ['acts'])
    score(here, check, CITY, 'acts', { result: 'failed', findings: [{ subject: '案卷', detail: '不当' }] })
    const finding = here.newest('checkFinding').id
    const cite = () => here.act(finding, 'cite', CITY, '2026-09-20', { input: { source: id } })
    expect(cite().codes).toEqual(['evidence-incomplete'])
    here.act(id, 'deliver', CITY, '2026-09-18', {
      input: {
        deliveredBy: '某鉴定所',
        deliveredOn: '2026-09-17',
        report: materials('报告'),
        conclusion: '损失三万元',
      },
    })
    expect(cite().ok).toBe(true)
  })

  it('BYN-10-1-6 the record of a hearing lists who took part, and experts sign their opinions', () => {
    const here = court()
    const meeting = (kind: string) =>
      here.open('evidenceMeeting', 'plan', CITY, '2026-09-02', {
        parties: { agency: ['巴彦淖尔市水利局'] },
        input: { kind, subject: '取水许可', on: '2026-09-10' },
      }).id
    const expert = meeting('expert')
    here.act(expert, 'hold', CITY, '2026-09-10')
    const record = (input: Readonly<Record<string, unknown>>) =>
      here.act(expert, 'record', CITY, '2026-09-11', {
        input: { minutes: materials('记录'), conclusion: '不当', ...input },
      })
    const participants = [{ name: '李某', unit: '专家' }]
    expect(record({}).codes).toEqual(['participants-missing', 'opinion-unsigned'])
    expect(record({ participants }).codes).toEqual(['opinion-unsigned'])
    const opinion = (signed: boolean) => ({ participants, opinions: [{ expert: '李某', opinion: '不当', signed }] })
    expect(record(opinion(false)).codes).toEqual(['opinion-unsigned'])
    expect(record(opinion(true)).ok).toBe(true)
    const hearing = meeting('hearing')
    expect(here.act(hearing, 'hold', CITY, '2026-09-10').codes).toEqual(['notice-missing'])
  })

  it('BYN-10-1-7 another measure needs basis and approval', () => {
    const here = court()
    const add = (input: Readonly<Record<string, unknown>>) =>
      here.open('furtherItem', 'add', CITY, '2026-09-02', {
        input: { kind: 'measure', name: '调取接口数据', from: '2026-09-02', ...input },
      })
    const legalBasis = ['行政执法监督条例第二十二条']
    expect(add({}).codes).toEqual(['basis-missing', 'approval-missing'])
    expect(add({ legalBasis }).codes).toEqual(['approval-missing'])
    expect(add({ legalBasis, approvedBy: '局长' }).ok).toBe(true)
  })

  const onSite = (here: Court, day: string) =>
    here.open('visit', 'planOpen', CITY, day, {
      input: { visited: '150800-water', subject: '现场检查', plannedOn: day },
    }).id
  const present = (here: Court, id: string, supervisor: string, day: string) =>
    here.act(id, 'present', CITY, day, {
      input: { supervisor, name: supervisor, number: `蒙监${supervisor}`, shown: true },
    })

  it('BYN-16-1 one person cannot begin; when one of two leaves, the check stops until another with a certificate comes', () => {
    const here = court()
    for (const holder of ['甲', '乙', '丙']) certify(here, holder)
    const id = onSite(here, '2026-06-03')
    present(here, id, '甲', '2026-06-03')
    expect(here.act(id, 'begin', CITY, '2026-06-03').codes).toEqual(['two-supervisors'])
    present(here, id, '乙', '2026-06-03')
    expect(here.act(id, 'begin', CITY, '2026-06-03').ok).toBe(true)
    here.act(id, 'leave', CITY, '2026-06-03', { input: { left: '乙', leftReason: '急事' } })
    expect(here.state(id)).toBe('stopped')
    const resume = (supervisor: string) =>
      here.act(id, 'resume', CITY, '2026-06-03', {
        input: { supervisor, name: supervisor, number: `蒙监${supervisor}`, shown: true },
      })
    expect(resume('乙').codes).toEqual(['not-replaced'])
    expect(resume('丁').codes).toEqual(['certificate-invalid'])
    expect(resume('丙').ok).toBe(true)
    expect(here.state(id)).toBe('onSite')
  })

  it('BYN-16-2 a certificate that expired is refused, and the record prints both numbers', () => {
    const here = court()
    certify(here, '甲', '2026-05-31')
    for (const holder of ['乙', '丙']) certify(here, holder)
    const id = onSite(here, '2026-06-03')
    expect(present(here, id, '甲', '2026-06-03').codes).toEqual(['certificate-invalid'])
    present(here, id, '乙', '2026-06-03')
    present(here, id, '丙', '2026-06-03')
    here.act(id, 'begin', CITY, '2026-06-03')
    const input = { minutes: '检查取水口', conclusion: '正常' }
    expect(here.act(id, 'record', CITY, '2026-06-03', { input: { minutes: '检查取水口' } }).codes).toEqual([
      'conclusion-missing',
    ])
    expect(here.act(id, 'record', CITY, '2026-06-03', { input }).ok).toBe(true)
    expect(here.matter(id).facts.team).toMatchObject([{ number: '蒙监乙' }, { number: '蒙监丙' }])
    const sections = here.world.pack.pack.documents.onSiteRecord?.sections ?? []
    expect(sections.find((section) => section.rows?.path === 'facts.team')?.rows?.columns).toHaveProperty('number')
  })

  it('BYN-3-2 a major decision without review triggers one alert; solved, it is gone and its history kept', () => {
    const here = court()
    const { id } = here.open('enforcementCase', 'file', '巴彦淖尔市水利局', '2026-04-01', {
      input: { caseNumber: '巴水立〔2026〕1号', filedOn: '2026-04-01', major: true },
    })
    here.act(id, 'notify', '巴彦淖尔市水利局', '2026-04-10', { input: { noticedOn: '2026-04-10' } })
    const input = { decision: '巴水罚〔2026〕1号', decidedOn: '2026-04-20' }
    expect(here.act(id, 'decide', '巴彦淖尔市水利局', '2026-04-20', { input }).opened).toEqual(['monitoringLead'])
    const lead = here.newest('monitoringLead')
    expect(lead.parties.overseer?.[0]?.name).toBe(CITY)
    expect(here.act(lead.id, 'useAsGround', CITY, '2026-04-21').codes).toEqual(['wrong-state'])
    here.act(lead.id, 'resolve', CITY, '2026-04-22', { input: { resolvedHow: '补充审核' } })
    expect(here.state(lead.id)).toBe('cleared')
    expect(here.world.events(lead.id).length).toBeGreaterThan(1)
  })
})
