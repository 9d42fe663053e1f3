import { describe, expect, it } from 'vitest'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { inTransaction, takeDocumentNumber } from './index.ts'

describe.each(databaseFlavours())('document numbers on $name', (flavour) => {
  const database = testDatabase(flavour)
  const series = { jurisdiction: 'fixture', organ: 'bureau', series: 'opinion', year: 2026 }

  it('run from 1 without gaps and without doubles, although acts run side by side and some fail after taking one', async () => {
    const given = await Promise.all(
      Array.from({ length: 60 }, (_, act) =>
        inTransaction(database.pool, 'fixture', async (tx) => {
          const number = await takeDocumentNumber(tx, series)
          if (act % 3 === 0) throw new Error('refused later in the act')
          return number
        }).catch(() => undefined),
      ),
    )
    const numbers = given.filter((number) => number !== undefined).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  it('are counted per organ, series and year', async () => {
    const first = (other: Partial<typeof series>) =>
      inTransaction(database.pool, 'fixture', (tx) => takeDocumentNumber(tx, { ...series, ...other }))
    expect(await first({ year: 2027 })).toBe(1)
    expect(await first({ organ: 'government' })).toBe(1)
    expect(await first({ series: 'decision' })).toBe(1)
  })
})
