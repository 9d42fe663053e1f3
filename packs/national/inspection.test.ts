import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'
import { compiled } from './testing.ts'

const CITY = '邢台市司法局'
const TRANSPORT = '襄都区交通运输局'

const begin = (here: Court, scope: string, day = '2026-04-09') =>
  here.open('inspection', 'begin', CITY, day, {
    parties: { agency: [TRANSPORT] },
    input: { scope, checkedOn: day },
  }).id

const regimes = Object.keys(compiled.pack.catalogues.regimeCheckItems?.items ?? {}).filter((item) => item !== 'other')

const assess = (here: Court, id: string, item: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, 'assessRegime', CITY, '2026-04-09', {
    input: { item, result: 'passed', evidence: materials('台账'), ...input },
  })

describe('checks of acts and regimes', () => {
  it('NR-12-1-1 a check is not closed while the item on certificates is empty', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    for (const item of regimes.slice(1)) expect(assess(here, id, item).ok).toBe(true)
    const early = here.act(id, 'close', CITY, '2026-04-09')
    expect(early.codes).toEqual(['item-empty'])
    expect(early.says).toContain('人员资格、证件管理')
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'national', article: 12, paragraph: 1, item: 1 }])
    expect(assess(here, id, 'certificates', { evidence: undefined }).codes).toEqual(['evidence-missing'])
    assess(here, id, 'certificates')
    expect(here.act(id, 'close', CITY, '2026-04-09').ok).toBe(true)
  })

  it('NR-12-1-2 ten sampled acts are looked at one by one, and one missing recording gives one finding', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    const samples = Array.from({ length: 10 }, (_, index) => ({
      act: `襄交罚〔2026〕${index + 1}号`,
      published: true,
      recorded: index !== 6,
      reviewed: true,
    }))
    const blank = here.act(id, 'sampleActs', CITY, '2026-04-09', { input: { samples: [{ act: '襄交罚〔2026〕1号' }] } })
    expect(blank.codes).toEqual(['field-missing', 'field-missing', 'field-missing'])
    const sampled = here.act(id, 'sampleActs', CITY, '2026-04-09', { input: { samples } })
    expect(sampled.opened).toEqual(['checkFinding'])
    expect(here.newest('checkFinding').facts).toMatchObject({ subject: '襄交罚〔2026〕7号', detail: '没有全过程记录' })
    expect(here.matter(id).facts.samples).toHaveLength(10)
  })

  it('NR-12-1-4 a missing item list leaves the other three parts to be checked', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    expect(assess(here, id, 'itemList', { result: 'missing' }).ok).toBe(true)
    for (const part of ['responsibility', 'appraisal', 'accountability']) expect(assess(here, id, part).ok).toBe(true)
    expect(here.matter(id).facts.regimes).toContainEqual(
      expect.objectContaining({ item: 'itemList', result: 'missing' }),
    )
  })

  it('NR-12-1-7 the unified market is part of every check, and leaving it out needs a reason', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    for (const item of regimes.filter((one) => one !== 'unifiedMarket')) assess(here, id, item)
    expect(here.act(id, 'close', CITY, '2026-04-09').says).toContain('全国统一大市场')
    expect(here.act(id, 'omitRegime', CITY, '2026-04-09', { input: { item: 'unifiedMarket' } }).codes).toEqual([
      'reason-missing',
    ])
    here.act(id, 'omitRegime', CITY, '2026-04-09', { input: { item: 'unifiedMarket', reason: '上季度已专门核查' } })
    expect(here.act(id, 'close', CITY, '2026-04-09').ok).toBe(true)
  })

  it('NR-12-1-8 a local regime stands under the residual item with its own basis only', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    const local = { local: '证明事项告知承诺制' }
    const bare = assess(here, id, 'other', local)
    expect(bare.codes).toEqual(['regime-basis-missing'])
    expect(bare.reasons[0]?.basis).toEqual([{ norm: 'national', article: 12, paragraph: 1, item: 8 }])
    expect(assess(here, id, 'other', { ...local, localBasis: ['许昌市有关规定第三条'] }).ok).toBe(true)
  })

  it('NR-11-2-2 an item of the procedure is scored with evidence, and failed only with its page', () => {
    const here = countryCourt()
    const id = begin(here, 'acts')
    const score = (input: Readonly<Record<string, unknown>>) =>
      here.act(id, 'assessAct', CITY, '2026-04-09', {
        input: {
          act: '襄交罚〔2026〕7号',
          item: 'priorNotice',
          result: 'failed',
          evidence: materials('案卷'),
          ...input,
        },
      })
    expect(score({ evidence: undefined, pages: '第8页' }).codes).toEqual(['evidence-missing'])
    expect(score({}).codes).toEqual(['pages-missing'])
    expect(here.act(id, 'close', CITY, '2026-04-09').codes).toEqual(['item-empty'])
    expect(score({ pages: '案卷第8页' }).ok).toBe(true)
    expect(here.act(id, 'close', CITY, '2026-04-09').ok).toBe(true)
  })

  it('NR-11-2-7 the open item of an act is not scored without a reason', () => {
    const here = countryCourt()
    const id = begin(here, 'acts')
    const score = (reason?: string) =>
      here.act(id, 'assessAct', CITY, '2026-04-09', {
        input: {
          act: '襄交罚〔2026〕7号',
          item: 'other',
          result: 'passed',
          evidence: materials('案卷'),
          ...(reason === undefined ? {} : { reason }),
        },
      })
    expect(score().codes).toEqual(['reason-missing'])
    expect(score('现场秩序').ok).toBe(true)
  })

  it('NR-12-1-3 NR-12-1-5 NR-12-1-6 benchmarks, referral to the police and the reform are items of the check, each with evidence', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    const known = compiled.pack.catalogues.enforcementSystems?.items ?? {}
    for (const item of ['discretion', 'criminalLinkage', 'reform']) {
      expect(known).toHaveProperty(item)
      expect(assess(here, id, item, { evidence: undefined }).codes).toEqual(['evidence-missing'])
      expect(assess(here, id, item).ok).toBe(true)
    }
  })

  it('NR-11-2-1 an officer whose certificate had expired by the day of the act is found by itself', () => {
    const here = countryCourt()
    const entity = here.open('entityQualification', 'apply', TRANSPORT, '2026-02-02', {
      input: { establishment: ['三定方案'], materials: materials('批复') },
    })
    here.act(entity.id, 'confirm', '襄都区司法局', '2026-02-03', { input: { opinion: '符合' } })
    const certificate = here.open('officerCertificate', 'apply', TRANSPORT, '2026-02-04', {
      input: { officer: '王某', examination: 'passed', conditions: true },
    })
    here.act(certificate.id, 'issue', '襄都区司法局', '2026-02-05', {
      input: { certificateNumber: '1305020001', validFrom: '2023-03-01', validUntil: '2026-02-28' },
    })
    const id = begin(here, 'acts')
    const check = (actOn: string) =>
      here.act(id, 'checkOfficer', CITY, '2026-04-09', {
        input: { act: '襄交罚〔2026〕7号', actOn, officer: '王某' },
      })
    expect(check('2026-02-28').opened).toEqual([])
    expect(check('2026-03-10').opened).toEqual(['checkFinding'])
    expect(here.newest('checkFinding').facts).toMatchObject({
      item: 'qualification',
      detail: expect.stringContaining('人员资格'),
    })
  })

  it('NR-9-1 a plan without an item on central deployments shows what is missing until one is added', () => {
    const here = countryCourt()
    const { id } = here.open('supervisionPlan', 'draft', '许昌市司法局', '2026-02-10', { input: { year: 2026 } })
    const add = (block: string) =>
      here.act(id, 'addItem', '许昌市司法局', '2026-02-10', { input: { block, item: '事项' } })
    add('regimes')
    add('lawfulness')
    const short = here.act(id, 'submit', '许昌市司法局', '2026-02-11')
    expect(short.codes).toEqual(['explain:block-deployments'])
    expect(short.says).toContain('缺项')
    add('deployments')
    const complete = here.act(id, 'submit', '许昌市司法局', '2026-02-11')
    expect([complete.ok, complete.warnings]).toEqual([true, []])
  })
})
