import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const CITY = '绍兴市司法局'
const COUNTY = '上虞区司法局'
const BUREAU = '上虞区水利局'

const certify = (here: Court, holder: string, validTo: string, by = CITY) =>
  here.open('supervisionCertificate', 'issue', by, '2026-01-05', {
    input: { holder, holderName: `${holder}某`, number: `浙监${holder}`, validFrom: '2021-04-01', validTo },
  })
const present = (here: Court, id: string, supervisor: string, day: string, by: string, shown = true) =>
  here.act(id, 'present', by, day, {
    input: { supervisor, name: `${supervisor}某`, number: `浙监${supervisor}`, shown },
  })

describe('routine supervision', () => {
  const ITEMS = [
    'implementation',
    'normativeDocuments',
    'entity',
    'authority',
    'procedure',
    'decision',
    'duties',
    'responsibility',
    'files',
    'conduct',
  ]
  const begin = (here: Court, items: readonly string[] = ITEMS) =>
    here.open('inspection', 'begin', CITY, '2026-04-08', {
      parties: { agency: ['绍兴市生态环境局上虞区分局'] },
      input: { items },
    })
  const score = (here: Court, id: string, item: string, input: Readonly<Record<string, unknown>> = {}) =>
    here.act(id, 'score', CITY, '2026-04-08', {
      input: { item, result: 'passed', evidence: materials('案卷'), ...input },
    })

  it('SX-11-1-1 ten items and two findings create two follow-ups, and an unanswered item keeps the check open', () => {
    const here = court()
    const { id } = begin(here)
    const failed = (subject: string) => ({
      result: 'failed',
      findings: [{ subject, detail: '先决定后告知' }],
    })
    for (const item of ITEMS.slice(0, 7)) expect(score(here, id, item).ok).toBe(true)
    expect(score(here, id, 'responsibility', { result: 'failed' }).codes).toEqual(['finding-missing'])
    expect(score(here, id, 'responsibility', failed('虞环罚〔2026〕1号')).opened).toEqual(['checkFinding'])
    expect(score(here, id, 'files', failed('虞环罚〔2026〕2号')).opened).toEqual(['checkFinding'])
    const input = { conclusion: '两项不合格' }
    expect(here.act(id, 'close', CITY, '2026-04-08', { input }).codes).toEqual(['item-unchecked'])
    expect(score(here, id, 'conduct', { evidence: undefined }).codes).toEqual(['evidence-missing'])
    score(here, id, 'conduct')
    expect(here.act(id, 'close', CITY, '2026-04-08').codes).toEqual(['conclusion-missing'])
    expect(here.act(id, 'close', CITY, '2026-04-08', { input }).ok).toBe(true)
    expect(here.world.matters().filter((one) => one.procedure === 'checkFinding')).toHaveLength(2)
  })

  it('SX-11-2 shows where the items come from; their text is not edited, a local note is added', () => {
    const here = court()
    const items = here.world.pack.pack.catalogues.supervisionContents?.items
    expect(items?.procedure?.note).toContain('浙江省县级以上人民政府行政执法监督条例')
    const { id } = begin(here)
    const note = { item: 'procedure', note: '含非现场执法' }
    const edited = here.act(id, 'note', CITY, '2026-04-08', { input: { ...note, rewritten: '执法流程' } })
    expect(edited.codes).toEqual(['imported-item'])
    expect(here.act(id, 'note', CITY, '2026-04-08', { input: note }).ok).toBe(true)
  })

  it('SX-11-2 what the national regulation lists stands on the checklist from its first day', () => {
    const here = court()
    const on = (day: string) =>
      here.open('inspection', 'begin', CITY, day, {
        parties: { agency: ['绍兴市交通运输局'] },
        input: { items: ['regimes'] },
      })
    expect(on('2026-01-30').codes).toEqual(['field-invalid'])
    expect(on('2026-02-02').ok).toBe(true)
  })
})

describe('special supervision', () => {
  const special = {
    subject: '养老机构执法专项监督',
    activityType: 'special',
    planDepartments: '民政局',
    planFocus: '养老机构检查',
    planSchedule: '四月至六月',
    planDemands: '如实提供资料',
  }
  const plan = (here: Court, day: string, input: Readonly<Record<string, unknown>>) =>
    here.open('activity', 'plan', CITY, day, { parties: { agencies: ['绍兴市民政局'] }, input })

  it('SX-11-1-4 without a document of the province it is flagged with article 21, and can be saved as key supervision', () => {
    const here = court()
    const own = plan(here, '2026-03-02', special)
    expect(own.codes).toEqual(['special-above-level'])
    expect(own.says).toContain('转为重点监督')
    expect(own.reasons[0]?.basis).toEqual([{ norm: 'national', article: 21, paragraph: 1 }])
    const reports = ['1', '2', '3'].map((number) => ({ source: 'hotline', number }))
    const key = { activityType: 'key', reports, impact: '多次引发舆情', typicality: '多家机构' }
    expect(plan(here, '2026-03-02', { subject: special.subject, ...key }).ok).toBe(true)
  })

  it('SX-11-1-4 before the national regulation the city opened it with a scheme; after it, it goes on as routine supervision', () => {
    const here = court()
    const { planFocus: _focus, ...incomplete } = special
    expect(plan(here, '2026-01-19', incomplete).codes).toEqual(['field-missing'])
    const { id } = plan(here, '2026-01-19', special)
    expect(here.act(id, 'begin', CITY, '2026-01-20').ok).toBe(true)
    const input = { measure: 'copying', content: '调阅检查记录', withinMatter: true }
    expect(here.act(id, 'takeMeasure', CITY, '2026-01-22', { input }).ok).toBe(true)
    expect(here.act(id, 'takeMeasure', CITY, '2026-02-02', { input }).codes).toEqual(['special-above-level'])
    expect(here.act(id, 'continueAsRoutine', CITY, '2026-02-02', { input: { method: 'inspection' } }).ok).toBe(true)
    expect(here.act(id, 'takeMeasure', CITY, '2026-02-02', { input }).ok).toBe(true)
    expect(here.act(id, 'conclude', CITY, '2026-04-02').codes).toEqual(['report-missing'])
  })

  it('SX-11-1-4 a part in what the province deployed starts once the plan is approved', () => {
    const here = court()
    const joined = { ...special, deploymentNumber: '浙司〔2026〕9号', deployedBy: '浙江省司法厅' }
    const { id } = plan(here, '2026-05-11', joined)
    expect(here.act(id, 'begin', CITY, '2026-05-11').codes).toEqual(['plan-unapproved'])
    here.act(id, 'recordApproval', CITY, '2026-05-12', {
      input: { approvedOn: '2026-05-08', approval: materials('批复') },
    })
    expect(here.act(id, 'begin', CITY, '2026-05-12').ok).toBe(true)
  })
})

describe('the annual plan', () => {
  const FIELDS = ['food', 'ecology', 'safety', 'construction', 'labour', 'education']
  const draft = (here: Court) =>
    here.open('supervisionPlan', 'draft', CITY, '2026-02-25', { input: { year: 2026, endsOn: '2026-12-31' } }).id
  const add = (here: Court, id: string, field: string, input: Readonly<Record<string, unknown>> = {}) =>
    here.act(id, 'addItem', CITY, '2026-02-26', {
      input: { block: 'lawfulness', way: 'routine', field, item: field, ...input },
    })
  const because = { 'block-deployments': '另行部署', 'block-regimes': '另行部署' }

  it('SX-12-1a with five of the six fields the plan is not approved; the sixth makes it so', () => {
    const here = court()
    const id = draft(here)
    for (const field of FIELDS.slice(0, 5)) add(here, id, field)
    const early = here.act(id, 'submit', CITY, '2026-02-27', { because })
    expect(early.codes).toEqual(['field-uncovered'])
    expect(early.says).toContain('教育培训')
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'shaoxing', article: 12 }])
    add(here, id, 'education')
    expect(here.act(id, 'submit', CITY, '2026-02-27', { because, post: 'handler' }).codes).toEqual(['wrong-post'])
    expect(here.act(id, 'submit', CITY, '2026-02-27', { because }).ok).toBe(true)
  })

  it('SX-12-1a a field of article 12 is no key supervision: that asks for its three grounds', () => {
    const here = court()
    const key = here.open('activity', 'plan', CITY, '2026-03-02', {
      parties: { agencies: ['绍兴市教育局'] },
      input: { subject: '教育培训', activityType: 'key' },
    })
    expect(key.codes).toEqual(['impact-missing', 'typicality-missing', 'reaction-not-strong'])
  })

  it('SX-11-1-6 a further way is chosen once it is added with its basis, and not before its first day', () => {
    const here = court()
    const added = { kind: 'way', name: '综合检查', from: '2026-02-26' }
    const input = { ...added, legalBasis: ['浙江省综合行政执法条例第三十二条'] }
    const id = draft(here)
    const choose = () => add(here, id, 'food', { way: 'other', added: '综合检查' })
    expect(here.open('furtherItem', 'add', CITY, '2026-02-25', { input: added }).codes).toEqual(['basis-missing'])
    expect(choose().codes).toEqual(['way-not-added'])
    expect(here.open('furtherItem', 'add', CITY, '2026-02-25', { input }).ok).toBe(true)
    expect(here.open('furtherItem', 'add', CITY, '2026-02-25', { input }).codes).toEqual(['duplicate-item'])
    expect(choose().ok).toBe(true)
  })
})

describe('measures', () => {
  it('SX-13-1-1 a report due on 2026-05-08 is overdue on 2026-05-09, and one without the figures is returned', () => {
    const here = court()
    const request = (input: Readonly<Record<string, unknown>>) =>
      here.open('informationRequest', 'request', '新昌县司法局', '2026-04-27', {
        parties: { agency: ['新昌县应急管理局'] },
        input,
      })
    expect(request({ replyBy: '2026-05-08' }).codes).toEqual(['scope-missing'])
    expect(request({ scope: '安全生产检查' }).codes).toEqual(['date-missing'])
    const asked = {
      scope: '安全生产检查',
      replyBy: '2026-05-08',
      figures: [{ item: '检查次数' }, { item: '处罚件数' }],
    }
    const { id } = request(asked)
    const answer = (step: string, day: string, items: readonly string[]) =>
      here.act(id, step, '新昌县应急管理局', day, {
        input: { reply: '已报告', values: items.map((item) => ({ item, value: '3' })) },
      })
    expect(answer('answer', '2026-05-08', ['检查次数']).codes).toEqual(['figures-missing'])
    here.world.sweep('2026-05-08')
    expect(here.state(id)).toBe('requested')
    here.world.sweep('2026-05-09')
    expect(here.state(id)).toBe('overdue')
    expect(answer('answerLate', '2026-05-11', ['检查次数', '处罚件数']).ok).toBe(true)
    expect(here.state(id)).toBe('late')
  })

  it('SX-13-1-1 NR-8-1c the third request within a month asks for a reason', () => {
    const here = court()
    const request = (day: string) =>
      here.open('informationRequest', 'request', CITY, day, {
        parties: { agency: ['绍兴市交通运输局'] },
        input: { scope: '执法情况', replyBy: '2026-06-30' },
      })
    expect(request('2026-05-06').ok).toBe(true)
    expect(request('2026-05-08').ok).toBe(true)
    expect(request('2026-05-11').codes).toEqual(['explain:burden'])
  })

  it('SX-13-1-5 a laboratory is commissioned while its certificate is valid, with scope, secrecy and without conflict', () => {
    const here = court()
    const given = {
      contractor: '某检测中心',
      work: 'test',
      scope: '水样检测',
      inspected: '330604-water',
      commissionedOn: '2026-04-08',
      qualification: materials('CMA证书'),
      qualifiedUntil: '2026-12-31',
      represents: false,
      undertaking: materials('保密承诺'),
      letter: materials('委托书'),
      necessity: '需要检测数据',
    }
    const commission = (input: Readonly<Record<string, unknown>>) =>
      here.open('commission', 'commission', CITY, '2026-04-08', { input: { ...given, ...input } })
    expect(commission({ qualifiedUntil: '2026-03-31' }).codes).toEqual(['qualification-expired'])
    expect(commission({ scope: undefined }).codes).toEqual(['scope-missing'])
    expect(commission({ necessity: undefined }).codes).toEqual(['explain:necessity-missing'])
    expect(commission({ represents: true }).codes).toEqual(['conflict'])
    expect(commission({}).ok).toBe(true)
  })

  it('SX-13-1-6 a hearing without minutes supports nothing; with them it is evidence', () => {
    const here = court()
    const { id } = here.open('evidenceMeeting', 'plan', COUNTY, '2026-04-20', {
      parties: { agency: [BUREAU] },
      input: { kind: 'hearing', subject: '取水许可', on: '2026-04-28' },
    })
    expect(here.act(id, 'hold', COUNTY, '2026-04-28').codes).toEqual(['notice-missing'])
    here.act(id, 'notify', COUNTY, '2026-04-20', { input: { place: '会议室', content: '听证' } })
    here.serve(id, 'evidenceMeetingNotice', BUREAU, '2026-04-21')
    expect(here.act(id, 'hold', COUNTY, '2026-04-28').ok).toBe(true)
    const check = here.open('inspection', 'begin', COUNTY, '2026-04-28', {
      parties: { agency: [BUREAU] },
      input: { items: ['decision'] },
    }).id
    here.act(check, 'score', COUNTY, '2026-04-28', {
      input: {
        item: 'decision',
        result: 'failed',
        evidence: materials('案卷'),
        findings: [{ subject: '取水许可', detail: '不当' }],
      },
    })
    const finding = here.newest('checkFinding').id
    const cite = () => here.act(finding, 'cite', COUNTY, '2026-04-29', { input: { source: id } })
    expect(cite().codes).toEqual(['evidence-incomplete'])
    const minutes = { participants: [{ name: '李某', unit: '专家' }], conclusion: '不当' }
    expect(here.act(id, 'record', COUNTY, '2026-04-29', { input: minutes }).codes).toEqual(['minutes-missing'])
    here.act(id, 'record', COUNTY, '2026-04-29', { input: { ...minutes, minutes: materials('听证笔录') } })
    expect(cite().ok).toBe(true)
  })

  it('SX-13-1-7 another measure needs both its basis and the approval of the leader', () => {
    const here = court()
    const add = (input: Readonly<Record<string, unknown>>) =>
      here.open('furtherItem', 'add', CITY, '2026-04-08', {
        input: { kind: 'measure', name: '调取电子档案接口数据', from: '2026-04-08', ...input },
      })
    const legalBasis = ['行政执法监督条例第二十二条']
    expect(add({ legalBasis }).codes).toEqual(['approval-missing'])
    expect(add({ approvedBy: '局长' }).codes).toEqual(['basis-missing'])
    expect(add({ legalBasis, approvedBy: '局长' }).ok).toBe(true)
  })
})

describe('on the spot', () => {
  const visit = (here: Court, day = '2026-04-07') =>
    here.open('visit', 'planOpen', COUNTY, day, {
      input: { visited: '330604-water', subject: '现场检查', plannedOn: day },
    }).id

  it('SX-14-1a one supervisor cannot begin, two with valid certificates can', () => {
    const here = court()
    for (const one of ['甲', '乙']) certify(here, one, '2026-12-31', COUNTY)
    const id = visit(here)
    present(here, id, '甲', '2026-04-07', COUNTY)
    expect(present(here, id, '甲', '2026-04-07', COUNTY).codes).toEqual(['already-present'])
    const early = here.act(id, 'begin', COUNTY, '2026-04-07')
    expect(early.codes).toEqual(['two-supervisors'])
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'shaoxing', article: 14 }])
    present(here, id, '乙', '2026-04-07', COUNTY)
    expect(here.act(id, 'begin', COUNTY, '2026-04-07').ok).toBe(true)
  })

  it('SX-14-1b a certificate that has expired bars its holder, and one that was not shown makes no record', () => {
    const here = court()
    certify(here, '甲', '2026-03-31', COUNTY)
    certify(here, '乙', '2026-12-31', COUNTY)
    const id = visit(here)
    expect(present(here, id, '甲', '2026-04-07', COUNTY).codes).toEqual(['certificate-invalid'])
    expect(present(here, id, '乙', '2026-04-07', COUNTY, false).codes).toEqual(['certificate-not-shown'])
    expect(present(here, id, '乙', '2026-04-07', COUNTY).ok).toBe(true)
  })
})

describe('data that supervise', () => {
  const leads = (here: Court) => here.world.matters().filter((one) => one.procedure === 'monitoringLead')
  const check = (here: Court, by: string, recordNumber: string, checkedOn: string, joint?: string) =>
    here.open('checkRecord', 'record', by, checkedOn, {
      input: { recordNumber, enterprise: '91330604X', checkedOn, ...(joint === undefined ? {} : { joint }) },
    })

  it('SX-5-1c two organs at one enterprise within seven days are listed with both records, a joint check counts once', () => {
    const here = court()
    check(here, BUREAU, '水检1号', '2026-04-08', '联1')
    expect(check(here, '上虞区应急管理局', '急检1号', '2026-04-08', '联1').opened).toEqual([])
    expect(check(here, '上虞区应急管理局', '急检2号', '2026-04-20').opened).toEqual([])
    expect(check(here, BUREAU, '水检2号', '2026-04-23').opened).toEqual(['monitoringLead'])
    expect(leads(here).map((one) => one.facts.subject)).toEqual(['91330604X：急检2号、水检2号'])
    expect(check(here, '上虞区市场监督管理局', '市检1号', '2026-05-06').opened).toEqual([])
  })

  it('SX-5-1d a decision without its notice raises an alert, and the notice of an earlier day takes it away', () => {
    const here = court()
    const { id } = here.open('enforcementCase', 'file', BUREAU, '2026-04-01', {
      input: { caseNumber: '虞水立〔2026〕3号', filedOn: '2026-04-01' },
    })
    const decided = here.act(id, 'decide', BUREAU, '2026-04-20', {
      input: { decision: '虞水罚〔2026〕3号', decidedOn: '2026-04-20' },
    })
    expect(decided.opened).toEqual(['monitoringLead'])
    const lead = here.newest('monitoringLead').id
    expect(here.state(lead)).toBe('notice-missing')
    const supply = (noticedOn: string) => here.act(id, 'supplyNotice', BUREAU, '2026-04-23', { input: { noticedOn } })
    expect(supply('2026-04-21').codes).toEqual(['noticed-after-decision'])
    expect(supply('2026-04-13').ok).toBe(true)
    expect(here.state(lead)).toBe('cleared')
  })

  it('SX-5-1d NR-37-1 an alert is no ground until a named person has verified it', () => {
    const here = court()
    check(here, BUREAU, '水检1号', '2026-04-08')
    check(here, '上虞区应急管理局', '急检1号', '2026-04-09')
    const { id } = here.newest('monitoringLead')
    expect(here.act(id, 'useAsGround', COUNTY, '2026-04-10').codes).toEqual(['wrong-state'])
    expect(here.act(id, 'verify', COUNTY, '2026-04-10', { input: { verified: '属实' } }).codes).toEqual([
      'verifier-missing',
    ])
    here.act(id, 'verify', COUNTY, '2026-04-10', { input: { verified: '属实', verifier: '李某' } })
    expect(here.act(id, 'useAsGround', COUNTY, '2026-04-10').ok).toBe(true)
  })
})
