import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { national } from './index.ts'
import { countryCourt } from './places.testing.ts'

/** The clause named by a row, with the reason why nothing carries it. */
const clause = (id: string) => national.provisions.find((one) => one.id === id)
const carried = (article: number) =>
  Object.values(national.procedures).flatMap((procedure) =>
    Object.values(procedure.steps).flatMap((step) => step.basis.filter((one) => one.article === article)),
  )

describe('what the norm itself says', () => {
  it('NR-1-1 purpose and basis are kept as what the pack knows of its norm: title, number, issuer, days', () => {
    expect(national.norms.find((norm) => norm.id === national.norm)).toMatchObject({
      title: '行政执法监督条例',
      documentNumber: '国令第825号',
      issuer: '国务院',
      issued: '2025-12-17',
      force: { from: '2026-02-01' },
    })
    expect(clause('NR-1-1')?.reason).toContain('元数据')
  })

  it('NR-3-1 NR-4-1 NR-4-2 principles ask nothing of anybody: no step rests on them, and each says why', () => {
    expect([carried(3), carried(4)]).toEqual([[], []])
    for (const id of ['NR-3-1', 'NR-4-1', 'NR-4-2']) {
      expect(clause(id)?.elements).toBeUndefined()
      expect(clause(id)?.reason).toContain('没有主体、行为和期限')
    }
    expect(carried(26).length).toBeGreaterThan(0)
  })
})

describe('rules the State has announced', () => {
  const PROVINCE = '内蒙古自治区司法厅'
  const standard = (
    here: ReturnType<typeof countryCourt>,
    version: string,
    from: string,
    until: string,
    bureau = PROVINCE,
  ) =>
    here.open('buildingStandard', 'load', bureau, '2026-08-03', {
      input: {
        title: '规范化建设标准',
        version,
        from,
        until,
        items: [{ item: `${version}：场所` }],
        document: materials('公布文件'),
      },
    })
  const check = (here: ReturnType<typeof countryCourt>, day: string) =>
    here.open('standardCheck', 'begin', '绍兴市司法局', day, {
      parties: { agency: ['诸暨市枫桥镇人民政府'] },
      input: { checkedOn: day },
    })

  it('NR-36-1 a national standard is used from its first day on, checks before it keep the old list', () => {
    const here = countryCourt()
    expect(check(here, '2026-09-10').codes).toEqual(['no-standard'])
    standard(here, '旧', '2026-03-01', '2026-09-30')
    expect(standard(here, '新', '2026-09-01', '2999-12-31').codes).toEqual(['overlaps'])
    expect(standard(here, '新', '2026-10-01', '2999-12-31').ok).toBe(true)
    expect(standard(here, '市', '3000-01-01', '3001-01-01', '绍兴市司法局').codes).toEqual(['provincial-only'])
    const september = check(here, '2026-09-30').id
    const october = check(here, '2026-10-09').id
    expect([september, october].map((id) => here.matter(id).facts.standard)).toEqual(['旧', '新'])
    const score = (id: string, item: string) =>
      here.act(id, 'score', '绍兴市司法局', '2026-10-12', { input: { item, result: 'passed' } })
    expect(score(september, '新：场所').codes).toEqual(['item-unknown'])
    expect(here.act(september, 'close', '绍兴市司法局', '2026-10-12').codes).toEqual(['item-empty'])
    expect(score(september, '旧：场所').ok).toBe(true)
    expect(here.act(september, 'close', '绍兴市司法局', '2026-10-12').ok).toBe(true)
  })

  it('NR-43-1 a national rule on personnel makes the local rules it touches wait for a person, from its first day on', () => {
    const here = countryCourt()
    const place = here.world.directory.organs({ kind: 'oversight-body' }).find((organ) => organ.name === '魏都区司法局')
    const load = (bureau: string) =>
      here.open('personnelRule', 'load', bureau, '2026-11-02', {
        input: {
          title: '行政执法人员管理规定',
          from: '2027-01-01',
          document: materials('公布文件'),
          localRules: [{ place: place?.id, rule: '二年内不得申领执法证件' }],
        },
      })
    expect(load('魏都区司法局').codes).toEqual(['provincial-only'])
    const { id } = load(PROVINCE)
    here.world.sweep('2026-12-31')
    expect(here.matter(id).children).toEqual([])
    here.world.sweep('2027-01-01')
    const review = here.newest('localRuleReview')
    expect([review.state, review.facts.rule, review.parties.overseer?.[0]?.name]).toEqual([
      'open',
      '二年内不得申领执法证件',
      '魏都区司法局',
    ])
    expect(here.act(review.id, 'settle', '魏都区司法局', '2027-01-04', { input: { outcome: '一致' } }).ok).toBe(true)
  })

  it('NR-19-1a no appraisal starts without its scheme, and one sheet for organs of different kinds is warned of', () => {
    const here = countryCourt()
    const { id } = here.open('enforcementAppraisal', 'plan', '魏都区司法局', '2026-10-09', {
      parties: { agencies: ['魏都区城市管理局', '魏都区卫生健康委员会'] },
      input: { year: 2026 },
    })
    const begin = (because: Readonly<Record<string, string>> = {}) =>
      here.act(id, 'begin', '魏都区司法局', '2026-10-10', { because })
    const refused = begin()
    expect(refused.codes).toEqual(['scheme-missing'])
    expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 19 })
    const scheme = (kinds: readonly string[]) =>
      here.act(id, 'setScheme', '魏都区司法局', '2026-10-10', {
        input: {
          scheme: '2026年方案',
          indicators: kinds.map((kind) => ({ kind, indicator: '程序规范', weight: 50 })),
        },
      })
    scheme(['通用', '通用'])
    expect(begin().codes).toEqual(['explain:undifferentiated'])
    scheme(['城市管理', '卫生健康'])
    expect(begin().ok).toBe(true)
    expect(here.act(id, 'approve', '魏都区司法局', '2026-10-12', { input: {} }).codes).toEqual(['wrong-state'])
  })
})
