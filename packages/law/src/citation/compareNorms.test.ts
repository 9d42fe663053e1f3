import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNorms, normRank } from './compareNorms.ts'
import { Norm, NormKind } from './norm.ts'

function norm(kind: NormKind, rest: Partial<Norm> = {}): Norm {
  return { id: kind, title: kind, kind, issuer: '某机关', text: 'pending', ...rest }
}

describe('precedence of norms', () => {
  it('立法法 99: law before administrative regulation before local regulation before rules', () => {
    const kinds: NormKind[] = [
      'provincial-rule',
      'normative-document',
      'local-regulation',
      'administrative-regulation',
      'law',
    ]
    expect(
      kinds
        .map((kind) => norm(kind))
        .sort(compareNorms)
        .map(({ kind }) => kind),
    ).toStrictEqual(['law', 'administrative-regulation', 'local-regulation', 'provincial-rule', 'normative-document'])
  })

  it('立法法 100: provincial regulation before city regulation, provincial rule before city rule', () => {
    const province = norm('local-regulation', { territory: '990000' })
    const city = norm('local-regulation', { territory: '990100' })
    expect(compareNorms(province, city)).toBeLessThan(0)
    expect(compareNorms(city, norm('local-government-rule', { territory: '990100' }))).toBeLessThan(0)
    expect(compareNorms(norm('provincial-rule'), norm('local-government-rule'))).toBeLessThan(0)
  })

  it('立法法 102: a departmental rule and a provincial rule have the same rank', () => {
    expect(normRank(norm('departmental-rule'))).toBe(normRank(norm('provincial-rule')))
  })

  it('立法法 103: of two norms of one issuer and rank the newer comes first, a draft last', () => {
    const older = norm('law', { force: { from: '2018-01-01', to: '2026-01-01' } })
    const newer = norm('law', { force: { from: '2026-01-01' } })
    const draft = norm('law')
    expect([draft, older, newer].sort(compareNorms)).toStrictEqual([newer, older, draft])
  })

  it('a rank given with the norm decides', () => {
    expect(compareNorms(norm('normative-document', { rank: 1 }), norm('law'))).toBeLessThan(0)
  })

  it('is an order: antisymmetric and transitive', () => {
    const anyNorm = fc
      .record({
        kind: fc.constantFrom(...NormKind.options),
        territory: fc.constantFrom(undefined, '990000', '990100'),
        force: fc.constantFrom(undefined, { from: '2018-01-01' }, { from: '2026-01-01' }),
      })
      .map(({ kind, ...rest }) => norm(kind, rest))
    fc.assert(
      fc.property(anyNorm, anyNorm, anyNorm, (a, b, c) => {
        expect(Math.sign(compareNorms(a, b))).toBe(0 - Math.sign(compareNorms(b, a)))
        if (compareNorms(a, b) <= 0 && compareNorms(b, c) <= 0) expect(compareNorms(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('a norm is checked at the border: dates, territory code and unknown fields', () => {
    const good = { ...norm('law'), force: { from: '2026-02-01' }, territory: '990000' }
    expect(Norm.safeParse(good).success).toBe(true)
    expect(Norm.safeParse({ ...good, force: { from: '2026-02-30' } }).success).toBe(false)
    expect(Norm.safeParse({ ...good, territory: '99' }).success).toBe(false)
    expect(Norm.safeParse({ ...good, comment: 'x' }).success).toBe(false)
  })
})
