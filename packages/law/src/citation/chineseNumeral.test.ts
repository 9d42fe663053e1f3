import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumeral, parseChineseNumeral } from './chineseNumeral.ts'

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [306, '三百零六'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [1105, '一千一百零五'],
    [1260, '一千二百六十'],
    [9999, '九千九百九十九'],
  ])('%i is written %s', (value, written) => {
    expect(chineseNumeral(value)).toBe(written)
  })

  it('every number up to 9999 is read back as it was written', () => {
    for (let value = 0; value <= 9999; value++) expect(parseChineseNumeral(chineseNumeral(value))).toBe(value)
  })

  it.each([
    ['两百', 200],
    ['一百十二', 112],
    ['一十二', 12],
    ['二〇二六', 2026],
    ['二○○五', 2005],
    ['28', 28],
    ['２８', 28],
  ])('%s is read as %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value)
  })

  it.each(['', '百一', '十百', '零十', '二十零', '一百零', '甲', '12345', '1.5', '一千千', '二百三'])(
    '%s is no number',
    (text) => {
      expect(parseChineseNumeral(text)).toBeUndefined()
    },
  )

  it('any string is read as a number in range or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[零〇一二两三四五六七八九十百千0-9]{0,8}$/), (text) => {
        const value = parseChineseNumeral(text)
        return value === undefined || (Number.isInteger(value) && value >= 0 && value <= 9999)
      }),
    )
  })

  it('numbers outside 0 to 9999 are a mistake of the program', () => {
    expect(() => chineseNumeral(10_000)).toThrow(RangeError)
    expect(() => chineseNumeral(-1)).toThrow(RangeError)
    expect(() => chineseNumeral(1.5)).toThrow(RangeError)
  })
})
