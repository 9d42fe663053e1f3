import { expect, it } from 'vitest'
import { chineseNumeral } from './chinese-numeral.ts'

it('counts as headings and articles are counted', () => {
  const counted = [1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 111, 205, 999].map(chineseNumeral)
  expect(counted.join(' ')).toBe(
    '一 九 十 十一 十九 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 二百零五 九百九十九',
  )
})

it('refuses what no paper counts to', () => {
  for (const count of [0, -1, 1.5, 1000]) expect(() => chineseNumeral(count)).toThrow(RangeError)
})
