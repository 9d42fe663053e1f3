const DIGITS = '零一二三四五六七八九'

/**
 * Counting numeral for headings and items: 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五.
 * @param count from 1 to 999; an official paper has no more parts
 * @throws RangeError outside of that
 */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 999) throw new RangeError(`序号${count}超出1至999`)
  const hundreds = Math.floor(count / 100)
  const tens = Math.floor(count / 10) % 10
  const units = count % 10
  let text = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  if (tens > 0) text += tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`
  else if (hundreds > 0 && units > 0) text += '零'
  return units > 0 ? text + DIGITS[units] : text
}
