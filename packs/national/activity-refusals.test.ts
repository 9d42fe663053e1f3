import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const BUREAU = '北戴河区司法局'
const PROVINCE = '河北省司法厅'
const MARKET = '北戴河区市场监督管理局'
type Fields = Readonly<Record<string, unknown>>
type Here = ReturnType<typeof countryCourt>

const reports = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ source: 'hotline', number: `12345-${index + 1}` }))
const routine = { activityType: 'routine', method: 'inspection' }
const key = { activityType: 'key', reports: reports(3), impact: '多家媒体报道', typicality: '同类问题普遍' }
const special = {
  activityType: 'special',
  planDepartments: '司法厅',
  planFocus: '养老机构执法',
  planSchedule: '六月至八月',
  planDemands: '全面自查',
}
const deployed = { ...special, deploymentNumber: '冀司〔2026〕12号', deployedBy: PROVINCE }

const plan = (here: Here, input: Fields, day = '2026-07-10', bureau = BUREAU) =>
  here.open('activity', 'plan', bureau, day, { parties: { agencies: [MARKET] }, input: { subject: '监督', ...input } })
/** The two places where the type is chosen: at the beginning, and when it is changed. */
const choosing: readonly (readonly [string, (input: Fields, day?: string) => readonly string[]])[] = [
  ['a plan', (input, day) => plan(countryCourt(), input, day).codes],
  [
    'a change of type',
    (input, day = '2026-07-10') => {
      const here = countryCourt()
      const { id } = plan(here, routine, day)
      here.act(id, 'begin', BUREAU, day)
      return here.act(id, 'changeType', BUREAU, day, { input: { reason: '群众集中反映', ...input } }).codes
    },
  ],
]
const begun = (here: Here, input: Fields = routine): string => {
  const { id } = plan(here, input)
  here.act(id, 'approveKey', BUREAU, '2026-07-10', { input: { opinion: '同意' } })
  expect(here.act(id, 'begin', BUREAU, '2026-07-10').says).toBe('')
  return id
}
const without = (input: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))

describe.each(choosing)('%s', (_, choose) => {
  it('NR-15-1 routine supervision names its way; the other types need not', () => {
    expect(choose(routine)).toEqual([])
    expect(choose({ activityType: 'routine' })).toEqual(['field-missing'])
    expect(choose(key)).toEqual([])
  })

  it('NR-20-1 key supervision needs three reports, an impact and what is typical in it; routine needs none of it', () => {
    expect(choose({ ...key, reports: reports(2) })).toEqual(['reaction-not-strong'])
    expect(choose(without(key, 'impact'))).toEqual(['impact-missing'])
    expect(choose(without(key, 'typicality'))).toEqual(['typicality-missing'])
  })

  it('NR-21-2 the scheme of special supervision names departments, focus, schedule and demands', () => {
    expect(choose(deployed)).toEqual([])
    for (const field of ['planDepartments', 'planFocus', 'planSchedule', 'planDemands'])
      expect([field, choose(without(deployed, field))]).toEqual([field, ['field-missing']])
  })

  it('NR-21-1 below the province special supervision takes part in what was deployed: number and organ', () => {
    expect(choose(special)).toEqual(['special-above-level'])
    expect(choose(without(deployed, 'deploymentNumber'))).toEqual(['special-above-level'])
    expect(choose(without(deployed, 'deployedBy'))).toEqual(['special-above-level'])
    expect(choose(special, '2026-01-30')).toEqual([])
    expect(choose({ ...deployed, approvedOn: '2026-07-01' })).toEqual([])
  })
})

describe('activities', () => {
  it('NR-21-1 the bodies of the province and of the State open special supervision themselves', () => {
    const here = countryCourt()
    const own = (input: Fields) =>
      here.open('activity', 'plan', PROVINCE, '2026-07-10', {
        parties: { agencies: ['河北省人民政府'] },
        input: { subject: '监督', ...input },
      })
    expect(own(special).codes).not.toContain('special-above-level')
    const below = here.open('activity', 'plan', PROVINCE, '2026-07-10', {
      parties: { agencies: ['邢台市人民政府'] },
      input: { subject: '监督', ...routine },
    })
    here.act(below.id, 'begin', PROVINCE, '2026-07-10')
    const change = { reason: '国家部署', ...special }
    expect(here.act(below.id, 'changeType', PROVINCE, '2026-07-11', { input: change }).codes).toEqual([])
  })

  it('NR-21-2 only the scheme of special supervision goes to the government, and none is begun without', () => {
    const here = countryCourt()
    const approval = { input: { approvedOn: '2026-07-09', approval: materials('批复') } }
    const usual = plan(here, routine).id
    expect(here.act(usual, 'recordApproval', BUREAU, '2026-07-10', approval).codes).toEqual(['not-special'])
    const { id } = plan(here, deployed)
    expect(here.act(id, 'begin', BUREAU, '2026-07-10').codes).toEqual(['plan-unapproved'])
    expect(here.act(id, 'recordApproval', BUREAU, '2026-07-10', approval).codes).toEqual([])
    expect(here.act(id, 'begin', BUREAU, '2026-07-10').codes).toEqual([])
    const early = plan(here, special, '2026-01-30')
    expect(here.act(early.id, 'begin', BUREAU, '2026-01-30').codes).toEqual([])
  })

  it('NR-20-3a NR-20-3b only key supervision is listed or lifted, by the leader', () => {
    const here = countryCourt()
    const list = { lead: '甲', milestones: [{ milestone: '约谈', on: '2026-08-01' }], publicity: '系统内' }
    const lift = { receiver: 'qinhuangdao-justice', reason: '涉及面广' }
    const id = begun(here)
    expect(here.act(id, 'list', BUREAU, '2026-07-11', { input: list }).codes).toContain('not-key')
    expect(here.act(id, 'elevate', BUREAU, '2026-07-11', { input: lift }).codes).toContain('not-key')
    const strong = begun(here, key)
    for (const step of ['list', 'elevate'])
      expect(here.act(strong, step, BUREAU, '2026-07-11', { post: 'handler' }).codes).toContain('wrong-post')
  })

  it('NR-19-1b the standards, the course and the result of an appraisal are made public, each of them', () => {
    const here = countryCourt()
    const full = { standardsPublished: '网站', processPublished: '网站', resultPublished: '网站' }
    const conclude = (input: Fields) => {
      const id = begun(here, { activityType: 'routine', method: 'appraisal' })
      return here.act(id, 'conclude', BUREAU, '2026-08-10', { input: { report: materials('总结'), ...input } }).codes
    }
    for (const field of Object.keys(full)) expect(conclude(without(full, field))).toContain('publication-missing')
    expect(conclude(full)).not.toContain('publication-missing')
    const early = plan(here, { activityType: 'routine', method: 'appraisal' }, '2026-01-20').id
    here.act(early, 'begin', BUREAU, '2026-01-20')
    expect(here.act(early, 'conclude', BUREAU, '2026-01-30').codes).not.toContain('publication-missing')
  })

  it('NR-18-1 a file review looks at lawfulness, proportion, documents and evidence, at each of them', () => {
    const groups = ['legality', 'proportionality', 'documents', 'evidence'].map((group) => ({ group, finding: '无' }))
    const here = countryCourt()
    const id = begun(here, { activityType: 'routine', method: 'caseReview' })
    const score = (given: readonly object[]) =>
      here.act(id, 'scoreFiles', BUREAU, '2026-07-12', { input: { groups: given } }).codes
    for (const left of groups) expect(score(groups.filter((one) => one !== left))).toEqual(['review-incomplete'])
    expect(score(groups)).toEqual([])
  })

  it('NR-22-1-4 what is copied belongs to the matter, which is asked about copies only', () => {
    const here = countryCourt()
    const id = begun(here)
    const measure = (input: Fields) =>
      here.act(id, 'takeMeasure', BUREAU, '2026-07-12', { input: { content: '案卷', ...input } }).codes
    expect(measure({ measure: 'copying' })).toContain('field-missing')
    expect(measure({ measure: 'copying', withinMatter: true })).not.toContain('field-missing')
    expect(measure({ measure: 'inspection' })).toEqual([])
  })
})
