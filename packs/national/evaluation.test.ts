import { describe, expect, it } from 'vitest'
import { found as foundLocally, opinion as localOpinion } from '../xingtai/supervision.testing.ts'
import { court as localCourt } from '../xingtai/testing.ts'
import { compiled, court } from './testing.ts'

const CITY = '邢台市司法局'
const TRANSPORT = '邢台市交通运输局'

/** A routine activity that has begun. */
function running(method: string) {
  const here = court()
  const { id } = here.open('activity', 'plan', CITY, '2026-03-02', {
    parties: { agencies: [TRANSPORT] },
    input: { subject: '2026年度活动', activityType: 'routine', method },
  })
  here.act(id, 'begin', CITY, '2026-03-03')
  return { here, id }
}

describe('routine supervision', () => {
  it('NR-16-1 an evaluation of enforcement names the law or regulation it evaluated', () => {
    const { here, id } = running('evaluation')
    const conclude = (norm?: string) =>
      here.act(id, 'conclude', CITY, '2026-06-02', {
        input: { report: '发放问卷120份，访谈3次', ...(norm === undefined ? {} : { norm }) },
      })
    expect(conclude().codes).toEqual(['evaluated-norm-missing'])
    expect(conclude('道路运输条例').ok).toBe(true)
  })

  it('NR-18-1 a review of case files looks at all four aspects, and one aspect has its own finding', () => {
    const { here, id } = running('caseReview')
    const group = (name: string, finding = '符合') => ({ group: name, finding })
    const score = (groups: readonly object[]) => here.act(id, 'scoreFiles', CITY, '2026-06-02', { input: { groups } })
    expect(here.act(id, 'conclude', CITY, '2026-06-02', { input: { report: '…' } }).codes).toEqual(['review-missing'])
    expect(score([group('legality'), group('documents'), group('evidence', '缺第三页')]).codes).toEqual([
      'review-incomplete',
    ])
    expect(
      score([group('legality'), group('proportionality'), group('documents'), group('evidence', '缺第三页')]).ok,
    ).toBe(true)
    expect(here.act(id, 'conclude', CITY, '2026-06-03', { input: { report: '已评查' } }).ok).toBe(true)
  })

  it('NR-19-1b an appraisal closes when standards, process and result are all published', () => {
    const { here, id } = running('appraisal')
    const conclude = (fields: Readonly<Record<string, unknown>>) =>
      here.act(id, 'conclude', CITY, '2026-12-02', { input: { report: '评议报告', ...fields } })
    expect(conclude({ resultPublished: '市政府网站' }).codes).toEqual(['publication-missing'])
    expect(
      conclude({ standardsPublished: '市政府网站', processPublished: '市政府网站', resultPublished: '市政府网站' }).ok,
    ).toBe(true)
  })
})

describe('the government', () => {
  it('NR-5-1 records how it arranged for supervision; where nothing is recorded there is a hint, never a statutory overdue', () => {
    const duty = compiled.pack.duties.deployment
    expect([duty?.internal, duty?.dueWithin, duty?.missed]).toEqual([true, undefined, '无研究部署记录（提示）'])
    const here = court()
    const record = (organ: string) =>
      here.open('governmentDeployment', 'record', organ, '2026-03-17', {
        input: { meeting: '第五次常务会议', heldOn: '2026-03-16', content: '研究部署行政执法监督工作' },
      })
    expect(record(CITY).codes).toContain('party-missing')
    expect(record('邢台市人民政府').ok).toBe(true)
  })
})

describe('the report to the government', () => {
  it('NR-6-1b is prepared in the rhythm of the place, and past its target only an internal limit has run out', () => {
    expect(compiled.pack.duties.governmentReport).toMatchObject({ every: 'half-year', internal: true })
    const here = court()
    const { id } = here.open('governmentReport', 'prepare', CITY, '2026-07-01', {
      input: { period: '2026年上半年', target: '2026-07-31' },
    })
    expect(here.due(id, 'target')).toBe('2026-07-31')
    here.world.sweep('2026-08-01')
    expect(here.matter(id).limits).toMatchObject([{ kind: 'internal', status: 'lapsed' }])
    expect(compiled.pack.procedures.governmentReport?.limits?.target?.lapse.text).toBe('内部时限已过')
    expect(here.issue(id, 'report', TRANSPORT, '2026-08-03', { input: { content: '…' } }).codes).toEqual([
      'wrong-organ',
    ])
    here.issue(id, 'report', CITY, '2026-08-03', { input: { content: '制发意见书12件' } })
    expect(
      here
        .matter(id)
        .documents.at(-1)
        ?.recipients.map((one) => one.name),
    ).toEqual(['邢台市人民政府'])
  })
})

describe('from 2026-02-01 on', () => {
  it('NR-44-1 what was served before stands under the local rule, and what follows in the same matter obeys the national one', () => {
    const here = localCourt()
    const id = foundLocally(here, '2026-01-28')
    const issued = here.issue(id, 'issueOpinion', CITY, '2026-01-29', {
      input: { ...localOpinion, rectifyBy: '2026-03-02' },
    })
    expect(issued.says).toBe('')
    here.serve(id, 'supervisionOpinion', TRANSPORT, '2026-01-30')
    expect(here.matter(id).documents[0]?.services[0]?.on).toBe('2026-01-30')
    const object = (day: string) =>
      here.act(id, 'object', TRANSPORT, day, { input: { against: 'opinion', reasons: '事实有误' } })
    expect(object('2026-01-31').codes).toEqual(['not-in-force'])
    expect(object('2026-02-02').ok).toBe(true)
    const refer = here.draft(id, 'referOverdue', CITY, '2026-03-03', { input: { referralReason: '逾期未改正' } })
    expect(refer.codes).toEqual(['recommendation-missing'])
    expect(refer.reasons[0]?.basis).toEqual([{ norm: 'national', article: 29 }])
  })
})
