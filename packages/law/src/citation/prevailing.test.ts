import { describe, expect, it } from 'vitest'
import { citation, isSuperior, normRegister, prevailing, UnknownNormError } from './index.ts'

const norms = normRegister([
  {
    id: 'city',
    title: '某市监督办法',
    kind: 'local-government-rule',
    issuer: '某市人民政府',
    force: { from: '2023-10-01' },
    territory: '990100',
    text: 'pending',
  },
  {
    id: 'province',
    title: '某省监督条例',
    kind: 'local-regulation',
    issuer: '某省人大常委会',
    force: { from: '2019-07-01' },
    territory: '990000',
    text: 'pending',
  },
  {
    id: 'nation',
    title: '监督条例',
    kind: 'administrative-regulation',
    issuer: '国务院',
    force: { from: '2026-02-01' },
    text: 'pending',
  },
  { id: 'draft', title: '草案', kind: 'local-government-rule', issuer: '某市人民政府', text: 'pending' },
])
const basis = [citation('city')(21), citation('province')(20), citation('nation')(26), citation('draft')(1)]

describe('prevailing', () => {
  it('shows what is in force on the day, the higher norm first, and a draft on trial last', () => {
    const ids = (on: string) => prevailing(basis, norms, on).map((one) => one.norm)
    expect(ids('2023-09-28')).toEqual(['province', 'draft'])
    expect(ids('2026-01-31')).toEqual(['province', 'city', 'draft'])
    expect(ids('2026-02-01')).toEqual(['nation', 'province', 'city', 'draft'])
  })

  it('tells a superior basis from one of the same rank, and throws where a norm is not registered', () => {
    expect(isSuperior(citation('province')(18), 'city', norms)).toBe(true)
    expect(isSuperior(citation('city')(18), 'city', norms)).toBe(false)
    expect(() => prevailing([citation('elsewhere')(1)], norms, '2026-02-01')).toThrow(UnknownNormError)
  })
})
