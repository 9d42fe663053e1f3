import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '许昌市交通运输局'
const DAY = '2026-04-08'

const begin = (here: Court, headings: readonly string[]) =>
  here.open('inspection', 'begin', CITY, DAY, { parties: { agency: [TRANSPORT] }, input: { headings } }).id
const score = (here: Court, id: string, item: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, 'score', CITY, DAY, { input: { item, result: 'passed', evidence: materials('台账'), ...input } })
const close = (here: Court, id: string) => here.act(id, 'close', CITY, DAY, { input: { conclusion: '总体规范' } })
const items = (here: Court, article: number) =>
  Object.entries(here.world.pack.pack.catalogues.supervisionContents?.items ?? {})
    .filter(([, one]) => one.basis?.[0]?.norm === 'xuchang' && one.basis[0].article === article)
    .map(([id]) => id)
const add = (here: Court, kind: string, name: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.open('furtherItem', 'add', CITY, DAY, { input: { kind, name, from: DAY, ...input } })

describe('the contents of supervision', () => {
  it('XC-7-1-1 XC-7-1-2 XC-7-1-3 a heading stands for exactly the items of its article, and not all of them may be taken out', () => {
    for (const [heading, article, count] of [
      ['regimes', 8, 10],
      ['responsibility', 9, 6],
      ['conduct', 10, 8],
    ] as const) {
      const here = court()
      const listed = items(here, article)
      expect(listed).toHaveLength(count)
      const id = begin(here, [heading])
      expect(close(here, id).codes).toEqual(['heading-empty', ...listed.map(() => 'item-unchecked')])
      for (const item of listed) here.act(id, 'leaveOut', CITY, DAY, { input: { item, reason: '上年已查' } })
      expect(close(here, id).codes).toEqual(['heading-empty'])
      score(here, id, listed[0] ?? '')
      expect(close(here, id).ok).toBe(true)
    }
  })

  it('XC-7-1-2 XC-7-1-3 an undefined item cannot be scored, nor one that the check did not choose', () => {
    const here = court()
    const id = begin(here, ['responsibility'])
    expect(score(here, id, 'seventh').codes).toEqual(['field-invalid'])
    const other = score(here, id, 'training')
    expect(other.codes).toEqual(['item-not-planned'])
    expect(other.reasons[0]?.basis).toEqual([{ norm: 'xuchang', article: 7, paragraph: 1, item: 3 }])
    expect(score(here, id, 'powers').ok).toBe(true)
  })

  it('XC-7-1-4 a content under the open heading needs its basis', () => {
    const here = court()
    const id = begin(here, ['other'])
    const choose = () => score(here, id, 'other', { added: '涉企检查频次' })
    expect(add(here, 'content', '涉企检查频次').codes).toEqual(['basis-missing'])
    expect(choose().codes).toEqual(['content-not-added'])
    expect(add(here, 'content', '涉企检查频次', { legalBasis: ['行政执法监督条例第十一条'] }).ok).toBe(true)
    expect(choose().ok).toBe(true)
  })

  it('XC-8-1-10 a further regime needs a cited document', () => {
    const here = court()
    const id = begin(here, ['regimes'])
    const choose = () => score(here, id, 'otherRegime', { added: '涉企行政检查备案' })
    expect(add(here, 'regime', '涉企行政检查备案').codes).toEqual(['basis-missing'])
    expect(choose().codes).toEqual(['content-not-added'])
    expect(add(here, 'regime', '涉企行政检查备案', { legalBasis: ['许昌市涉企行政检查备案办法'] }).ok).toBe(true)
    expect(choose().ok).toBe(true)
  })

  it('XC-10-1-8 another finding needs a reason and the page of the file', () => {
    const here = court()
    const id = begin(here, ['conduct'])
    const name = '送达地址确认缺失'
    expect(add(here, 'finding', name, { page: '第9页' }).codes).toEqual(['reason-missing'])
    expect(add(here, 'finding', name, { reason: '影响送达' }).codes).toEqual(['page-missing'])
    expect(add(here, 'finding', name, { reason: '影响送达', page: '第9页' }).ok).toBe(true)
    expect(score(here, id, 'otherFinding', { added: name }).ok).toBe(true)
  })

  it('XC-2-2-4 a residual type of supervision cites the law it rests on', () => {
    const here = court()
    const refused = add(here, 'type', '其他监督')
    expect(refused.codes).toEqual(['basis-missing'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'xuchang', article: 2, paragraph: 2, item: 4 }])
    expect(add(here, 'type', '其他监督', { legalBasis: ['行政执法监督条例第四十二条'] }).ok).toBe(true)
  })
})

describe('ways of supervision', () => {
  it('XC-11-1-1 findings create follow-up tasks, and without a conclusion the check stays open', () => {
    const here = court()
    const id = begin(here, ['responsibility'])
    const found = score(here, id, 'powers', {
      result: 'failed',
      findings: [{ subject: '职权分解表', detail: '未分解到岗' }],
    })
    expect(found.opened).toEqual(['checkFinding'])
    for (const item of items(here, 9).filter((one) => one !== 'powers')) score(here, id, item)
    expect(here.act(id, 'close', CITY, DAY).codes).toEqual(['conclusion-missing'])
    expect(close(here, id).ok).toBe(true)
    const finding = here.newest('checkFinding').id
    expect(here.act(finding, 'settle', CITY, '2026-04-20', { input: { outcome: '已改' } }).ok).toBe(true)
  })

  it('XC-11-1-2 only cases of the field and the area belong to it, and from 2026-02-01 the type asks for a deployment', () => {
    const here = court()
    const scheme = {
      subject: '餐饮油烟监督',
      activityType: 'special',
      field: '餐饮油烟',
      area: '魏都区',
      planDepartments: '城市管理局',
      planFocus: '油烟投诉',
      planSchedule: '一月至三月',
      planDemands: '逐案核查',
    }
    const plan = (day: string, input: Readonly<Record<string, unknown>>) =>
      here.open('activity', 'plan', CITY, day, { parties: { agencies: ['魏都区城市管理局'] }, input })
    const { area: _area, planFocus: _focus, ...bare } = scheme
    expect(plan('2026-01-12', bare).codes).toEqual(['field-missing', 'field-missing'])
    const { id } = plan('2026-01-12', scheme)
    const list = (caseField: string, caseArea: string) =>
      here.act(id, 'listCase', CITY, '2026-01-13', { input: { case: '魏城管罚〔2025〕8号', caseField, caseArea } })
    expect(list('餐饮油烟', '建安区').codes).toEqual(['outside-scope'])
    expect(list('占道经营', '魏都区').codes).toEqual(['outside-scope'])
    expect(list('餐饮油烟', '魏都区').ok).toBe(true)
    expect(plan('2026-02-02', scheme).codes).toEqual(['special-above-level'])
    expect(plan('2026-02-02', { ...scheme, deploymentNumber: '豫司〔2026〕2号', deployedBy: '河南省司法厅' }).ok).toBe(
      true,
    )
  })

  it('XC-11-1-3 a reply without a demanded figure is returned, and an overdue one is listed', () => {
    const here = court()
    const { id } = here.open('informationRequest', 'request', CITY, DAY, {
      parties: { agency: [TRANSPORT] },
      input: { scope: '超限执法', replyBy: '2026-04-20', figures: [{ item: '检查次数' }] },
    })
    const answer = (step: string, day: string, values: readonly object[]) =>
      here.act(id, step, TRANSPORT, day, { input: { reply: '已报告', values } })
    expect(answer('answer', '2026-04-15', [{ item: '处罚件数', value: '2' }]).codes).toEqual(['figures-missing'])
    here.world.sweep('2026-04-21')
    expect(here.state(id)).toBe('overdue')
    expect(answer('answerLate', '2026-04-22', [{ item: '检查次数', value: '9' }]).ok).toBe(true)
  })

  it('XC-11-1-9 a further way needs a reason and counts by itself', () => {
    const here = court()
    const { id } = here.open('supervisionPlan', 'draft', CITY, DAY, { input: { year: 2026, endsOn: '2026-12-31' } })
    const choose = () =>
      here.act(id, 'addItem', CITY, DAY, {
        input: { block: 'lawfulness', way: 'other', added: '执法办案回访', item: '回访' },
      })
    expect(add(here, 'way', '执法办案回访').codes).toEqual(['reason-missing'])
    expect(choose().codes).toEqual(['way-not-added'])
    expect(add(here, 'way', '执法办案回访', { reason: '了解当事人感受' }).ok).toBe(true)
    expect(choose().ok).toBe(true)
    expect(here.matter(id).facts.items).toMatchObject([{ way: 'other', added: '执法办案回访' }])
  })
})

describe('measures', () => {
  it('XC-13-1a a covert visit is unknown to the organ until its leader releases it', () => {
    const here = court()
    for (const holder of ['甲', '乙'])
      here.open('supervisionCertificate', 'issue', CITY, '2026-01-05', {
        input: { holder, holderName: holder, number: `豫监${holder}`, validFrom: '2022-01-01', validTo: '2026-12-31' },
      })
    const { id } = here.open('visit', 'planCovert', CITY, DAY, {
      input: { visited: '411000-transport', subject: '超限检测站暗访', plannedOn: DAY },
    })
    for (const supervisor of ['甲', '乙'])
      here.act(id, 'present', CITY, DAY, {
        input: { supervisor, name: supervisor, number: `豫监${supervisor}`, shown: true },
      })
    here.act(id, 'begin', CITY, DAY)
    const recorded = here.act(id, 'record', CITY, DAY, {
      input: { minutes: '看到的情况', conclusion: '两个问题', findings: [{ subject: '检测站', detail: '无证上岗' }] },
    })
    expect(recorded.opened).toEqual(['checkFinding'])
    expect(here.matter(id).parties.agency ?? []).toEqual([])
    const release = (post: 'handler' | 'principal-leader') =>
      here.act(id, 'release', CITY, '2026-04-10', { post, input: { released: '两个问题' } })
    expect(release('handler').codes).toEqual(['wrong-post'])
    expect(release('principal-leader').ok).toBe(true)
    expect(here.matter(id).parties.agency?.[0]?.name).toBe(TRANSPORT)
  })

  it('XC-13-1e minutes and three signed opinions can be cited, a meeting without minutes cannot', () => {
    const here = court()
    const id = begin(here, ['responsibility'])
    score(here, id, 'powers', { result: 'failed', findings: [{ subject: '分解表', detail: '缺项' }] })
    const finding = here.newest('checkFinding').id
    const meeting = here.open('evidenceMeeting', 'plan', CITY, '2026-05-06', {
      parties: { agency: [TRANSPORT] },
      input: { kind: 'expert', subject: '职权分解论证', on: '2026-05-07' },
    }).id
    here.act(meeting, 'hold', CITY, '2026-05-07')
    const cite = () => here.act(finding, 'cite', CITY, '2026-05-08', { input: { source: meeting } })
    expect(cite().codes).toEqual(['evidence-incomplete'])
    const opinions = ['李某', '王某', '张某'].map((expert) => ({ expert, opinion: '缺项', signed: true }))
    const minutes = { participants: [{ name: '李某', unit: '专家' }], conclusion: '缺项', opinions }
    expect(here.act(meeting, 'record', CITY, '2026-05-08', { input: minutes }).codes).toEqual(['minutes-missing'])
    here.act(meeting, 'record', CITY, '2026-05-08', { input: { ...minutes, minutes: materials('纪要') } })
    expect(cite().ok).toBe(true)
    expect(here.matter(finding).facts.evidence).toMatchObject([{ source: meeting }])
  })

  it('XC-13-1f a commission has its scope, and the result the name of the third party and its date', () => {
    const here = court()
    const given = {
      contractor: '某评估公司',
      work: 'evaluation',
      scope: '执法质效评估',
      inspected: '411000-transport',
      commissionedOn: DAY,
      qualification: materials('资质'),
      qualifiedUntil: '2026-12-31',
      represents: false,
      undertaking: materials('保密承诺'),
      letter: materials('委托书'),
    }
    const { scope: _scope, ...bare } = given
    expect(here.open('commission', 'commission', CITY, DAY, { input: bare }).codes).toEqual(['scope-missing'])
    const commission = (input: Readonly<Record<string, unknown>>, day = DAY) =>
      here.open('commission', 'commission', CITY, day, { input: { ...given, commissionedOn: day, ...input } })
    for (const work of ['appraisal', 'test', 'survey']) {
      expect(commission({ work }).codes).toEqual(['explain:necessity-missing'])
      expect(commission({ work, necessity: '须检定' }).ok).toBe(true)
      expect(commission({ work }, '2026-01-30').ok).toBe(true)
    }
    expect(commission({ work: 'investigation' }).ok).toBe(true)
    expect(commission({ represents: true }).codes).toEqual(['conflict'])
    expect(commission({ qualifiedUntil: '2026-04-07' }).codes).toEqual(['qualification-expired'])
    const { id } = here.open('commission', 'commission', CITY, DAY, { input: given })
    const deliver = (input: Readonly<Record<string, unknown>>) =>
      here.act(id, 'deliver', CITY, '2026-05-20', {
        input: { report: materials('报告'), conclusion: '良好', ...input },
      })
    expect(deliver({}).codes).toContain('field-missing')
    expect(deliver({ deliveredBy: '另一公司', deliveredOn: '2026-05-18' }).codes).toEqual(['other-author'])
    expect(deliver({ deliveredBy: '某评估公司', deliveredOn: '2026-05-18' }).ok).toBe(true)
  })
})
