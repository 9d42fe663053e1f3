import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const HOUSING = '邢台市住房和城乡建设局'
const QINGHE = '清河县市场监督管理局'

describe('self-inspection by order', () => {
  const order = (here: Court, agency: string, dueBy = '2026-04-30', day = '2026-04-01') =>
    here.open('selfInspection', 'order', CITY, day, {
      parties: { agency: [agency] },
      input: { cause: 'order', scope: '涉企检查', dueBy, checklist: [{ item: '频次' }, { item: '公示' }] },
    })
  const report = (here: Court, id: string, agency: string, items: readonly string[]) =>
    here.act(id, 'report', agency, '2026-04-28', {
      input: {
        report: materials('自查报告'),
        summary: '已自查',
        answers: items.map((item) => ({ item, answer: '符合' })),
      },
    })

  it('XT-19-1-1 of twelve organs the one that has not reported is overdue on 2026-05-01, and a report answers every item', () => {
    const here = court()
    const agencies = here.world.directory
      .organs({ kind: 'agency' })
      .filter((one) => one.name.startsWith('邢台市') && one.leadership === 'local' && one.level === 'city')
      .slice(0, 12)
      .map((one) => one.name)
    const tasks = agencies.map((agency) => ({ agency, id: order(here, agency).id }))
    const [last] = tasks.slice(-1)
    expect(report(here, tasks[0]?.id ?? '', tasks[0]?.agency ?? '', ['频次']).codes).toEqual(['checklist-unanswered'])
    for (const { id, agency } of tasks.slice(0, -1)) expect(report(here, id, agency, ['频次', '公示']).ok).toBe(true)
    here.world.sweep('2026-04-30')
    expect(here.matter(last?.id ?? '').limits[0]?.status).toBe('running')
    here.world.sweep('2026-05-01')
    const late = tasks.filter(({ id }) => here.matter(id).limits.some((run) => run.status === 'lapsed'))
    expect(late).toEqual([last])
  })

  it('XT-19-1-1 NR-8-1c a third order within a month asks for a reason', () => {
    const here = court()
    expect(order(here, HOUSING).ok).toBe(true)
    expect(order(here, HOUSING, '2026-04-30', '2026-04-08').ok).toBe(true)
    expect(order(here, HOUSING, '2026-04-30', '2026-04-15').codes).toEqual(['explain:burden'])
  })
})

describe('meetings', () => {
  const meeting = (here: Court, kind: string) =>
    here.open('evidenceMeeting', 'plan', CITY, '2026-04-08', {
      parties: { agency: [HOUSING] },
      input: { kind, subject: '执法工作', on: '2026-04-15' },
    }).id
  const record = (here: Court, id: string, input: Readonly<Record<string, unknown>>) =>
    here.act(id, 'record', CITY, '2026-04-16', {
      input: { participants: [{ name: '王某', unit: HOUSING }], conclusion: '听取了汇报', ...input },
    })

  it('XT-19-1-2 a briefing is not closed without minutes and the report handed in', () => {
    const here = court()
    const id = meeting(here, 'briefing')
    here.act(id, 'hold', CITY, '2026-04-15')
    expect(record(here, id, { report: materials('汇报') }).codes).toEqual(['minutes-missing'])
    expect(record(here, id, { minutes: materials('记录') }).codes).toEqual(['report-missing'])
    expect(record(here, id, { minutes: materials('记录'), report: materials('汇报') }).ok).toBe(true)
    expect(here.matter(id)).toMatchObject({ state: 'closed', parties: { agency: [{ name: HOUSING }] } })
  })

  it('XT-19-1-5 a hearing is announced to the organ, and experts sign what they say', () => {
    const here = court()
    const hearing = meeting(here, 'hearing')
    expect(here.act(hearing, 'hold', CITY, '2026-04-15').codes).toEqual(['notice-missing'])
    here.act(hearing, 'notify', CITY, '2026-04-08', { input: { place: '会议室', content: '听证' } })
    expect(here.act(hearing, 'hold', CITY, '2026-04-15').codes).toEqual(['notice-missing'])
    here.serve(hearing, 'evidenceMeetingNotice', HOUSING, '2026-04-09')
    expect(here.act(hearing, 'hold', CITY, '2026-04-15').ok).toBe(true)
    const expert = meeting(here, 'expert')
    here.act(expert, 'hold', CITY, '2026-04-15')
    const opinion = (signed: boolean) => ({
      minutes: materials('记录'),
      opinions: [{ expert: '李某', opinion: '应当整改', signed }],
    })
    expect(record(here, expert, opinion(false)).codes).toEqual(['opinion-unsigned'])
    expect(record(here, expert, opinion(true)).ok).toBe(true)
    expect(here.matter(expert).facts.opinions).toMatchObject([{ expert: '李某', signed: true }])
  })
})

describe('visits', () => {
  const certify = (here: Court) => {
    for (const holder of ['甲', '乙'])
      here.open('supervisionCertificate', 'issue', CITY, '2026-01-05', {
        input: { holder, holderName: holder, number: `冀监${holder}`, validFrom: '2023-10-01', validTo: '2028-09-30' },
      })
  }

  it('XT-19-1-3a an undercover visit is unknown to the organ until it is released, its findings then are not', () => {
    const here = court()
    certify(here)
    const market = here.world.directory.organs({}).find((one) => one.name === QINGHE)?.id ?? ''
    const { id } = here.open('visit', 'planCovert', CITY, '2026-07-11', {
      input: { visited: market, subject: '市场监管暗访', plannedOn: '2026-07-11' },
    })
    const known = () => here.matter(id).parties.agency?.map((one) => one.name) ?? []
    const early = here.act(id, 'begin', CITY, '2026-07-11')
    expect(early.codes).toEqual(['two-supervisors'])
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'hebei-2019', article: 19 }])
    for (const supervisor of ['甲', '乙'])
      here.act(id, 'present', CITY, '2026-07-11', {
        input: { supervisor, name: supervisor, number: `冀监${supervisor}`, shown: true },
      })
    here.act(id, 'begin', CITY, '2026-07-11')
    const given = { minutes: '经过', conclusion: '一个问题', findings: [{ subject: '窗口', detail: '未亮证' }] }
    expect(here.act(id, 'record', CITY, '2026-07-11', { input: given }).codes).toEqual(['recording-missing'])
    here.act(id, 'record', CITY, '2026-07-11', { input: { ...given, recording: materials('录像') } })
    expect(known()).toEqual([])
    expect(here.act(id, 'release', QINGHE, '2026-07-13', { input: { released: '未亮证' } }).ok).toBe(false)
    here.act(id, 'release', CITY, '2026-07-13', { input: { released: '未亮证' } })
    expect(known()).toEqual([QINGHE])
    expect(here.newest('checkFinding').facts).toMatchObject({ detail: '未亮证' })
  })
})

describe('third parties', () => {
  it('XT-19-1-7 a body without proof of its qualification is not commissioned; a survey of 400 is evidence', () => {
    const here = court()
    const given = {
      contractor: '某调查公司',
      work: 'questionnaire',
      scope: '满意度问卷',
      inspected: here.world.directory.organs({}).find((one) => one.name === HOUSING)?.id,
      commissionedOn: '2026-04-08',
      qualification: materials('资质'),
      qualifiedUntil: '2027-04-07',
      represents: false,
      undertaking: materials('保密承诺'),
      letter: materials('委托书'),
    }
    const commission = (input: Readonly<Record<string, unknown>>) =>
      here.open('commission', 'commission', CITY, '2026-04-08', { input: { ...given, ...input } })
    expect(commission({ qualification: undefined }).codes).toEqual(['qualification-missing'])
    expect(commission({ undertaking: undefined }).codes).toEqual(['undertaking-missing'])
    expect(commission({ work: 'test' }).codes).toEqual(['explain:necessity-missing'])
    const { id } = commission({})
    const delivered = {
      deliveredBy: '某调查公司',
      deliveredOn: '2026-05-20',
      report: materials('报告'),
      conclusion: '满意',
    }
    here.act(id, 'deliver', CITY, '2026-05-20', { input: { ...delivered, sample: 400 } })
    expect(here.matter(id)).toMatchObject({ state: 'delivered', facts: { sample: 400 } })
  })
})

describe('special supervision', () => {
  it('XT-19-1-8b without a deployment of the province it is refused under article 21 and may be key supervision', () => {
    const here = court()
    const scheme = {
      subject: '涉企乱检查专项',
      activityType: 'special',
      planDepartments: '市场监督管理局',
      planFocus: '乱检查',
      planSchedule: '三月',
      planDemands: '逐件核查',
    }
    const plan = (day: string, input: Readonly<Record<string, unknown>>) =>
      here.open('activity', 'plan', CITY, day, { parties: { agencies: [HOUSING] }, input })
    const own = plan('2026-03-02', scheme)
    expect(own.codes).toEqual(['special-above-level'])
    expect(own.says).toContain('重点监督')
    const reports = ['1', '2', '3'].map((number) => ({ source: 'enterprise', number }))
    const key = { subject: '涉企乱检查', activityType: 'key', reports, impact: '多家企业', typicality: '普遍' }
    expect(plan('2026-03-02', key).ok).toBe(true)
    expect(plan('2026-01-30', key).codes).toEqual(['field-invalid'])
    const { planFocus: _focus, ...bare } = scheme
    expect(plan('2026-01-30', bare).codes).toEqual(['field-missing'])
    expect(plan('2026-01-30', scheme).ok).toBe(true)
  })
})
