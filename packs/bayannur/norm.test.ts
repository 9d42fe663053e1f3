import { compilePack, prevailing, rulingsOf, standingNotice, standingOf } from '@zhiheng/law'
import { createWorld } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { national } from '../national/index.ts'
import { courseIn } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const pack = compilePack(bayannur)
const norm = bayannur.norms.find((one) => one.id === 'bayannur')
const rulings = rulingsOf(
  [bayannur, national],
  [{ ruling: { type: 'expiry-notice-set', days: 367, reason: '提前一年评估' }, on: '2026-01-05' as never }],
)

describe('the norm', () => {
  it('BYN-0-2 keeps the day it was issued and its issuer; the notice that issued it asks for nothing else', () => {
    expect(norm).toMatchObject({ issued: '2023-06-28', issuer: '巴彦淖尔市人民政府办公室' })
    expect(bayannur.provisions.find((one) => one.id === 'BYN-0-2')?.reason).toContain('元数据')
  })

  it('BYN-1-1 registers the regional norms it rests on, and no other may be cited', () => {
    const titles = bayannur.norms.map((one) => one.title)
    expect(titles).toContain('内蒙古自治区行政执法监督条例')
    expect(bayannur.norms.filter(({ id }) => id.startsWith('inner-mongolia')).length).toBeGreaterThanOrEqual(2)
    expect(() => prevailing([{ norm: 'hebei-2019', article: 1 }], pack.norms, '2026-03-02')).toThrow()
  })

  it('BYN-28-1 is in force from 2023-07-29: thirty days after 2023-06-28, that day not counted', () => {
    expect(bayannur.force?.from).toBe('2023-07-29')
    expect(standingOf(bayannur, undefined, '2023-07-20')).toEqual({ kind: 'future', from: '2023-07-29' })
    expect(standingNotice(bayannur, rulings, '2023-07-20')).toContain('自2023-07-29起施行')
    expect(standingOf(bayannur, undefined, '2023-08-01').kind).toBe('in-force')
    const local = [{ norm: 'bayannur', article: 22, paragraph: 1 }]
    expect(prevailing(local, pack.norms, '2023-07-20')).toEqual([])
    expect(prevailing(local, pack.norms, '2023-08-01')).toEqual(local)
  })

  it('BYN-28-2 warns before five years are over, opens no new matter after them and lets those under way be finished', () => {
    expect(standingNotice(bayannur, rulings, '2027-07-28')).toContain('自2028-07-29起不再施行')
    expect(standingNotice(bayannur, rulings, '2027-07-27')).toBeUndefined()
    expect(standingOf(bayannur, undefined, '2028-07-28').kind).toBe('in-force')
    expect(standingOf(bayannur, undefined, '2028-07-29')).toEqual({ kind: 'expired', to: '2028-07-29' })
    const world = createWorld({ pack, above: [compilePack(national)], live: true, organs })
    const begin = (day: string) =>
      world.perform({ procedure: 'individualCase', pack: 'bayannur' }, world.person(CITY), day, {
        type: 'act',
        step: 'begin',
        input: { act: `罚〔${day}〕`, source: 'complaint', nationalKind: 'routine' },
        parties: { agency: ['150800-water'] },
      })
    const running = begin('2028-07-28').matter?.id ?? ''
    const refused = begin('2028-07-29').decision
    expect(refused.ok ? [] : refused.reasons.map((one) => one.code)).toEqual(['norm-expired'])
    const conclude = world.perform({ matter: running }, world.person(CITY), '2028-08-01', {
      type: 'act',
      step: 'conclude',
      input: { outcome: 'lawful', opinion: '合法' },
    })
    expect(conclude.decision.ok).toBe(true)
  })

  it('BYN-28-2 asks the bureau of the city what becomes of the rules: renewed, revised or ended', () => {
    const here = court()
    const begin = (organ: string) =>
      here.open('expiryReview', 'begin', organ, '2026-11-02', { input: { plan: '评估' } })
    expect(begin('临河区司法局').codes).toEqual(['city-only'])
    const { id } = begin(CITY)
    expect(begin(CITY).codes).toEqual(['already-begun'])
    expect(here.due(id, 'validity')).toBe('2028-07-28')
    const decide = (decision: readonly unknown[]) =>
      here.act(id, 'decide', CITY, '2026-12-01', { input: { outcome: 'renew', report: '继续适用', decision } })
    expect(decide([]).codes).toEqual(['field-missing'])
    expect(decide(materials('市政府决定')).ok).toBe(true)
  })
})

describe('the bodies it is addressed to', () => {
  it("BYN-0-1 a committee is no government: the decision on its bureaus is the city government's", () => {
    const here = court()
    const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency: '甘其毛都口岸市场监督管理局', notice: {} })
    const id = place.found(here, '2026-03-02')
    expect(here.matter(id).parties.government?.map((organ) => organ.name)).toEqual([GOVERNMENT])
    expect(here.draft(id, 'decide', '甘其毛都口岸管理委员会', '2026-03-02').codes).not.toEqual([])
    expect(bayannur.procedures.supervision?.steps.decide?.by).toBe('government')
  })

  it('BYN-0-1 the committee of the port stands under the city; no organ is entered without its kind or its superior', () => {
    const here = court()
    const port = here.world.directory
      .organs({ kind: 'zone-committee' })
      .find((organ) => organ.name.includes('甘其毛都'))
    expect([port?.kind, port?.superior]).toEqual(['zone-committee', '150800-government'])
    const enter = (input: Readonly<Record<string, unknown>>) =>
      here.open('organRegister', 'enter', CITY, '2026-03-02', {
        input: {
          organ: '1508E9-committee',
          name: '巴彦淖尔国家农业高新技术产业示范区管理委员会',
          kind: 'zone-committee',
          level: 'county',
          territory: '1508E9',
          superior: '150800-government',
          ...input,
        },
      })
    expect(enter({ kind: undefined }).codes).toContain('field-missing')
    expect(enter({ superior: undefined }).codes).toEqual(['superior-missing'])
    expect(enter({}).ok).toBe(true)
  })
})
