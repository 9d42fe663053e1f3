import { describe, expect, it } from 'vitest'
import { beidaihe } from './index.ts'

const clause = (id: string) => beidaihe.provisions.find((one) => one.id === id)

describe('the norm', () => {
  it('BDH-0-1 keeps the provincial norms it was made under as what the pack may cite', () => {
    const ids = beidaihe.norms.map((norm) => norm.id)
    expect(ids).toEqual(expect.arrayContaining(['national', 'hebei-2019', 'hebei-township-2021']))
    expect(beidaihe.norms.find((norm) => norm.id === 'beidaihe')).toMatchObject({
      kind: 'normative-document',
      numbering: 'sections',
    })
    expect(clause('BDH-0-1')?.reason).toContain('目的与依据')
  })

  it('BDH-1-1 BDH-4-1-3 aims and appeals ask nothing of anybody: no step rests on them, and each says why', () => {
    const bases = Object.values(beidaihe.procedures).flatMap((procedure) =>
      Object.values(procedure.steps).flatMap((step) => step.basis.filter((one) => one.norm === 'beidaihe')),
    )
    expect(bases.filter((one) => one.article === 1)).toEqual([])
    expect(clause('BDH-1-1')?.reason).toContain('没有主体、期限或行为要件')
    expect(clause('BDH-4-1-3')?.reason).toContain('没有可校验的行为、主体或时限')
    expect(bases.length).toBeGreaterThan(0)
  })
})
