import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  civilDate,
  dateOf,
  endOfDay,
  fromEpochMilliseconds,
  fromInstant,
  LocalInstant,
  localInstant,
  parseLocalInstant,
  toEpochMilliseconds,
  toInstant,
} from './index.ts'

const milliseconds = fc.oneof(
  fc.integer({ min: 694_224_000_000, max: 4_102_444_800_000 }),
  fc.integer({ min: 694_224_000, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
  fc.integer({ min: 11_570_400, max: 68_374_080 }).map((minutes) => minutes * 60_000),
)

describe('an instant in Asia/Shanghai', () => {
  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(milliseconds, (time) => {
        const instant = fromEpochMilliseconds(time)
        const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('Asia/Shanghai')
        expect(Temporal.Instant.from(instant).epochMilliseconds).toBe(time)
        expect(toEpochMilliseconds(instant)).toBe(time)
        expect(instant.slice(0, 16)).toBe(zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }))
        expect(dateOf(instant)).toBe(zoned.toPlainDate().toString())
        expect(fromInstant(toInstant(instant))).toBe(instant)
        expect(LocalInstant.safeParse(instant).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('sorts as text', () => {
    fc.assert(
      fc.property(milliseconds, milliseconds, (one, other) => {
        expect(fromEpochMilliseconds(one) < fromEpochMilliseconds(other)).toBe(one < other)
      }),
    )
  })

  it('is read with seconds, another offset or none, and written one way', () => {
    const texts = [
      '2026-02-13T16:00',
      '2026-02-13T16:00:00+08:00',
      '2026-02-13T08:00Z',
      '2026-02-13T08:00:00.000Z',
      '2026-02-13T03:30-04:30',
    ]
    expect(new Set(texts.map(localInstant))).toEqual(new Set(['2026-02-13T16:00+08:00']))
    expect(localInstant('2026-02-13T16:00:05.25')).toBe('2026-02-13T16:00:05.250+08:00')
    expect(dateOf(localInstant('2026-02-13T16:30Z'))).toBe('2026-02-14')
    expect(dateOf('2026-02-13T16:30Z' as LocalInstant)).toBe('2026-02-14')
  })

  it('is refused where there is none', () => {
    const wrong = [
      '2026-02-13',
      '2026-02-13T',
      '2026-02-13T24:00',
      '2026-02-13T16:60',
      '2026-02-13T16:00:60',
      '2026-02-13T16:00:00.',
      '2026-02-13T16:00+8',
      '2026-02-13T16:00+0800',
      '2026-02-13T16:00+19:00',
      '2026-02-13T16:00 08:00',
      '2026-02-13 16:00',
      '2026-02-29T16:00',
      '2026-02-13T16:00Zulu',
    ]
    expect(wrong.map(parseLocalInstant).filter((instant) => instant !== undefined)).toEqual([])
    expect(wrong.filter((text) => LocalInstant.safeParse(text).success)).toEqual([])
    expect(() => localInstant('2026-02-13')).toThrow(RangeError)
    expect(LocalInstant.safeParse('2026-02-13').error?.issues[0]?.message).toContain('应为日期和时刻')
  })

  it('ends a day at 24:00', () => {
    expect(fromEpochMilliseconds(endOfDay(civilDate('2026-02-13')))).toBe('2026-02-14T00:00+08:00')
  })
})
