import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const FARMING = '巴彦淖尔市农牧局'
const WATER = '巴彦淖尔市水利局'
const COUNTY = '临河区司法局'
type Fields = Readonly<Record<string, unknown>>

describe('duties that come back', () => {
  const duties = [
    [
      'BYN-11-2-1 the inspection of a department',
      'departmentInspection',
      FARMING,
      { object: [FARMING] },
      { findings: '两处不规范', record: materials('检查记录') },
      '已检查',
    ],
    [
      'BYN-12-1-2 the yearly review of files below',
      'yearlyFileReview',
      CITY,
      { object: ['杭锦后旗人民政府'] },
      { review: '评查1号', files: 12 },
      '评查完成',
    ],
    ['BYN-12-1-3 the own review of files', 'fileSelfReview', WATER, {}, { files: 8, result: '合格' }, '已自查'],
  ] as const
  it.each(duties)(
    '%s is planned once, done from its first day on, also late',
    (_title, duty, debtor, parties, proof, done) => {
      const here = court()
      const plan = (more: Fields = {}) =>
        here.open(duty, 'plan', debtor, '2026-01-05', {
          parties,
          input: { period: '2026', from: '2026-01-05', until: '2026-06-30', ...more },
        })
      expect(plan({ until: '2026-01-04' }).codes).toEqual(['interval-empty'])
      expect(plan({ period: '一日', until: '2026-01-05' }).codes).toEqual([])
      const { id } = plan()
      expect(plan().codes).toEqual(['already-planned'])
      expect(here.due(id, 'period')).toBe('2026-06-30')
      const fulfil = (doneOn: string) =>
        here.act(id, 'fulfil', debtor, '2026-01-06', { input: { ...proof, doneOn } }).codes
      expect(fulfil('2026-01-04')).toEqual(['outside-period'])
      follow(here, id, [
        {
          step: 'fulfil',
          organ: debtor,
          day: '2026-01-06',
          not: '五原县水利局',
          input: { ...proof, doneOn: '2026-01-05' },
          state: done,
          final: true,
        },
      ])
      const late = plan({ period: '下年', until: '2026-12-31' }).id
      here.world.sweep('2027-01-01')
      follow(here, late, [
        {
          step: 'fulfil',
          organ: debtor,
          day: '2027-01-05',
          input: { ...proof, doneOn: '2027-01-05' },
          state: done,
          final: true,
        },
      ])
    },
  )

  it('BYN-11-2-1 a department inspects its own house without guidance of the bureau, and nothing of another system', () => {
    const here = court()
    const plan = (object: string) =>
      here.open('departmentInspection', 'plan', FARMING, '2026-03-02', {
        parties: { object: [object] },
        input: { period: '2026', from: '2026-03-02', until: '2026-12-31' },
      }).codes
    expect(plan(FARMING)).toEqual([])
    expect(plan('巴彦淖尔市农牧综合行政执法支队')).toEqual([])
    expect(plan(WATER)).toContain('other-system')
    expect(plan('内蒙古自治区人民政府')).toContain('not-governed')
  })
})

describe('the plan of supervision', () => {
  const draft = (here: Court, day = '2026-02-02') =>
    here.open('supervisionPlan', 'draft', CITY, day, {
      input: { year: 2026, endsOn: '2026-12-31', objects: ['150800-water'], departments: ['150800-water'] },
    }).id
  const add = (here: Court, id: string, block: string, more: Fields = {}, day = '2026-02-02') =>
    here.act(id, 'addItem', CITY, day, { input: { block, way: 'routine', item: '检查', ...more } }).codes
  const submit = (
    here: Court,
    id: string,
    day = '2026-02-02',
    post: 'principal-leader' | 'handler' = 'principal-leader',
  ) => here.act(id, 'submit', CITY, day, { post }).codes

  it('BYN-9-1 NR-9-1 is approved by the leader with something in it, and asks for what is missing of the three parts', () => {
    const here = court()
    const id = draft(here)
    expect(submit(here, id)).toContain('plan-empty')
    expect(add(here, id, 'regimes')).toEqual([])
    expect(submit(here, id)).toEqual(['explain:block-deployments', 'explain:block-lawfulness'])
    add(here, id, 'deployments')
    add(here, id, 'lawfulness')
    expect(submit(here, id, '2026-02-02', 'handler')).toEqual(['wrong-post'])
    expect(submit(here, id)).toEqual([])
    const without = draft(here)
    add(here, without, 'deployments')
    add(here, without, 'lawfulness')
    expect(submit(here, without)).toEqual(['explain:block-regimes'])
    follow(here, id, [
      {
        step: 'carryOut',
        organ: CITY,
        day: '2026-12-30',
        not: WATER,
        input: { result: '已完成' },
        state: '已执行',
        final: true,
      },
    ])
  })

  it('BYN-9-1 NR-44-1 the three parts are asked for since 2026-02-01', () => {
    for (const block of ['regimes', 'deployments', 'lawfulness']) {
      const here = court()
      const id = draft(here, '2026-01-30')
      add(here, id, block, {}, '2026-01-30')
      expect(submit(here, id, '2026-01-31')).toEqual([])
    }
  })

  it('BYN-9-6 another way of supervision says which, and has been added before with its basis', () => {
    const here = court()
    const id = draft(here)
    expect(add(here, id, 'regimes', { way: 'other' })).toContain('added-missing')
    expect(add(here, id, 'regimes', { way: 'other', added: '交叉检查' })).toEqual(['way-not-added'])
    expect(add(here, id, 'regimes', { added: '交叉检查' })).toEqual([])
    expect(here.matter(id).facts.items).toMatchObject([{ added: '交叉检查' }])
  })
})

describe('townships in turn', () => {
  const TOWNS = ['临河区狼山镇人民政府', '临河区新华镇人民政府']
  const plan = (here: Court, townships: readonly string[]) =>
    here.open('supervisionPool', 'plan', COUNTY, '2026-06-01', { parties: { townships }, input: { period: '2026H1' } })

  it('BYN-23-1-1 are of the own territory, each entered once, and the sum says how many of them were visited', () => {
    const here = court()
    expect(plan(here, ['五原县隆兴昌镇人民政府']).codes).toEqual(['not-governed'])
    const { id, says } = plan(here, TOWNS)
    expect(says).toBe('')
    const [first] = here.matter(id).parties.townships ?? []
    const visit = { township: first?.id, visitedOn: '2026-06-02', note: '查看台账' }
    follow(here, id, [
      { step: 'visit', organ: COUNTY, day: '2026-06-02', not: TOWNS[0] ?? '', input: visit, state: '安排中' },
    ])
    expect(here.act(id, 'visit', COUNTY, '2026-06-03', { input: visit }).codes).toEqual(['already-visited'])
    follow(here, id, [
      { step: 'close', organ: COUNTY, day: '2026-06-30', not: TOWNS[0] ?? '', state: '已汇总', final: true },
    ])
    expect(here.matter(id).facts).toMatchObject({ planned: 2, visited: 1, coverage: 50 })
  })
})

describe('the appraisal of enforcement', () => {
  const indicator = (kind: string) => ({ kind, indicator: '程序规范', weight: 40 })
  const plan = (here: Court, agencies: readonly string[], kinds: readonly string[], day = '2026-03-02') => {
    const { id } = here.open('enforcementAppraisal', 'plan', CITY, day, {
      parties: { agencies },
      input: { year: 2026 },
    })
    if (kinds.length > 0)
      here.act(id, 'setScheme', CITY, day, { input: { scheme: '2026年方案', indicators: kinds.map(indicator) } })
    return id
  }
  const begin = (here: Court, agencies: readonly string[], kinds: readonly string[]) =>
    here.act(plan(here, agencies, kinds), 'begin', CITY, '2026-03-02').codes

  it('NR-19-1a measures several organs by indicators of their own, or says why by the same', () => {
    const here = court()
    expect(begin(here, [WATER, FARMING], ['通用', '通用'])).toEqual(['explain:undifferentiated'])
    expect(begin(here, [WATER, FARMING], ['通用', '水行政'])).toEqual([])
    expect(begin(here, [WATER], ['通用'])).toEqual([])
    expect(begin(here, [WATER, FARMING], [])).toEqual(['scheme-missing'])
  })

  it('BYN-13-2-3 counts no more content people than answers, and grades every organ', () => {
    const here = court()
    const id = plan(here, [WATER, FARMING], ['水行政'])
    here.act(id, 'begin', CITY, '2026-03-02')
    const survey = (total: number) =>
      here.act(id, 'addOpinion', CITY, '2026-03-03', { input: { answers: 20, total } }).codes
    expect(survey(21)).toEqual(['more-than-answers'])
    expect(survey(20)).toEqual([])
    const grades = ['150800-water', '150800-agriculture'].map((agency) => ({ agency, score: 90, grade: 'good' }))
    const grade = (given: readonly object[]) =>
      here.act(id, 'grade', CITY, '2026-03-04', { input: { grades: given } }).codes
    expect(grade(grades.slice(1))).toEqual(['agency-ungraded'])
    expect(grade(grades)).toEqual([])
  })

  it('BYN-13-2-5 NR-19-1b is approved by the leader or a signatory; what is published was not asked before 2026-02-01', () => {
    const approved = (day: string, post: 'principal-leader' | 'signatory' | 'handler') => {
      const here = court()
      const id = plan(here, [WATER], ['水行政'], day)
      here.act(id, 'begin', CITY, day)
      here.act(id, 'addOpinion', CITY, day, { input: { answers: 20, total: 18 } })
      here.act(id, 'grade', CITY, day, { input: { grades: [{ agency: '150800-water', score: 90, grade: 'good' }] } })
      const { codes } = here.act(id, 'approve', CITY, day, {
        post,
        input: { opinion: '同意', record: materials('审批单') },
      })
      return [codes, here.act(id, 'publish', CITY, day).codes]
    }
    expect(approved('2026-01-31', 'principal-leader')).toEqual([[], []])
    expect(approved('2026-02-01', 'signatory')).toEqual([
      [],
      ['publication-missing', 'publication-missing', 'publication-missing'],
    ])
    expect(approved('2026-02-01', 'handler')[0]).toEqual(['wrong-post'])
  })
})

describe('certificates of officers', () => {
  const SUN = 'officer/孙某'
  const issue = (here: Court, more: Fields = {}) =>
    here.open('certificate', 'issue', CITY, '2026-01-05', {
      parties: { agency: [WATER] },
      input: {
        officer: SUN,
        officerName: '孙某',
        number: '蒙L01',
        validFrom: '2026-01-05',
        validTo: '2030-12-31',
        ...more,
      },
    })
  const decide = (here: Court, held: string, measure: string, step: string, from: Fields) => {
    const { id } = here.open('personalMeasure', 'propose', CITY, '2026-04-07', {
      parent: held,
      person: '甲',
      parties: { agency: [WATER] },
      input: {
        officer: SUN,
        officerName: '孙某',
        measure,
        facts: '滥用职权',
        causes: '主观故意',
        consequences: '造成损失',
        corrections: '未纠正',
      },
    })
    return here.act(id, step, CITY, '2026-04-10', {
      post: 'signatory',
      person: '乙',
      input: {
        decision: materials('决定'),
        decidedOn: '2026-04-10',
        bases: ['第三十七条第二款'],
        precedent: materials('政务处分决定'),
        ...from,
      },
    }).codes
  }
  const suspend = (here: Court, held: string) =>
    decide(here, held, 'suspendCertificate', 'decideSuspendCertificate', { suspendedFrom: '2026-04-10' })
  const revoke = (here: Court, held: string) =>
    decide(here, held, 'revokeCertificate', 'decideRevokeCertificate', { revokedOn: '2026-04-10' })
  const assign = (here: Court, on: string) =>
    here.open('caseAssignment', 'assign', WATER, on, {
      input: { case: '巴水案〔2026〕7号', officer: SUN, officerName: '孙某', on },
    }).codes
  const withdrawal = {
    step: 'withdraw',
    organ: CITY,
    day: '2026-05-06',
    not: WATER,
    input: { withdrawnOn: '2026-05-06', reason: '离岗' },
    state: '注销',
    final: true,
  } as const

  it('BYN-8-5-2 hold for an interval, and are withdrawn by the bureau also while withheld', () => {
    const here = court()
    expect(issue(here, { validTo: '2026-01-04' }).codes).toEqual(['interval-invalid'])
    expect(issue(here, { validTo: '2026-01-05' }).codes).toEqual([])
    follow(here, issue(here).id, [withdrawal])
    const withheld = issue(here).id
    expect(suspend(here, withheld)).toEqual([])
    follow(here, withheld, [withdrawal])
  })

  it('BYN-27-2 no case goes to an officer without a certificate, with one withheld or revoked; it does once it is given back', () => {
    const here = court()
    expect(assign(here, '2026-04-08')).toEqual(['certificate-missing'])
    const held = issue(here).id
    suspend(here, held)
    const { id } = here.newest('certificateSuspension')
    const end = (to: string) =>
      here.act(id, 'end', CITY, '2026-05-06', { input: { to, decision: materials('恢复决定'), note: '期满' } }).codes
    expect(assign(here, '2026-04-10')).toEqual(['certificate-suspended'])
    expect(end('2026-04-09')).toEqual(['interval-invalid'])
    expect(here.act(id, 'end', CITY, '2026-05-06', { input: { to: '2026-05-06' } }).codes).toEqual(['field-missing'])
    expect(end('2026-05-06')).toEqual([])
    expect([here.matter(id).closedOn, here.matter(id).facts.note]).toEqual(['2026-05-06', '期满'])
    expect(here.state(held)).toBe('valid')
    expect(assign(here, '2026-05-05')).toEqual(['certificate-suspended'])
    expect(assign(here, '2026-05-06')).toEqual([])
    expect(revoke(here, held)).toEqual([])
    expect(here.matter(held).closedOn).toBe('2026-04-10')
    expect(assign(here, '2026-05-07')).toEqual(['certificate-missing'])
  })

  it('BYN-27-2 a withheld certificate may still be revoked', () => {
    const here = court()
    const held = issue(here).id
    suspend(here, held)
    expect(revoke(here, held)).toEqual([])
    expect(here.matter(held).closedOn).toBe('2026-04-10')
    expect(assign(here, '2026-04-10')).toContain('certificate-missing')
  })
})
