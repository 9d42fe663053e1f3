import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSample } from './draw-sample.ts'

const files = (count: number, enterprise: (n: number) => boolean = () => false) =>
  Array.from({ length: count }, (_, n) => ({ file: `卷${n}`, enterprise: enterprise(n), corrected: n === 7 }))

describe('drawing a sample', () => {
  it('gives the same entries for the same seed, others for another one', () => {
    const draw = (seed: string) => drawSample(files(120), { key: 'file', size: 10, seed })
    expect(draw('2026')).toHaveLength(10)
    expect(draw('2026')).toEqual(draw('2026'))
    expect(draw('2026')).not.toEqual(draw('2027'))
  })

  it('takes what is always in, and so many of a kind as its quota says', () => {
    const rows = files(120, (n) => n % 2 === 0)
    const drawn = drawSample(rows, {
      key: 'file',
      size: 10,
      seed: '2026',
      always: 'corrected',
      quota: { field: 'enterprise', percent: 40 },
    })
    expect(drawn[0]).toBe('卷7')
    expect(drawn.filter((key) => Number(key.slice(1)) % 2 === 0)).toHaveLength(4)
  })

  it('never draws an entry twice, never more than there are, whatever the quota', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(40), fc.nat(100), fc.string(), (count, size, percent, seed) => {
        const rows = files(count, (n) => n % 3 === 0)
        const drawn = drawSample(rows, { key: 'file', size, seed, quota: { field: 'enterprise', percent } })
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn).toHaveLength(Math.min(count, size))
      }),
    )
  })
})
