const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const UNITS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const

/** Characters that may stand in a written number, as a regular-expression class body. */
export const NUMERAL_CHARACTERS = '零〇○一二两三四五六七八九十百千0-9０-９'

/**
 * The Chinese numeral of a whole number from 0 to 9999, as statutes number their articles: 10 十, 21 二十一, 101 一百零一,
 * 1010 一千零一十. Throws a RangeError outside that range.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`No Chinese numeral for ${value}`)
  if (value === 0) return DIGITS[0]
  let rest = value
  let written = ''
  let gap = false
  for (const [size, unit] of UNITS) {
    const digit = Math.floor(rest / size)
    rest %= size
    if (digit > 0) {
      const bareTen = size === 10 && digit === 1 && written === ''
      written += `${gap ? '零' : ''}${bareTen ? '' : DIGITS[digit]}${unit}`
    }
    gap = written !== '' && digit === 0
  }
  return rest > 0 ? `${written}${gap ? '零' : ''}${DIGITS[rest]}` : written
}

/**
 * Reads a number from 0 to 9999 written with units (二十一, 一百零五, 两百), digit by digit (二〇二六) or in Arabic digits,
 * half or full width. Returns undefined for anything else, 百一 and 十百 included.
 */
export function parseChineseNumeral(text: string): number | undefined {
  const arabic = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  if (/^\d{1,4}$/.test(arabic)) return Number(arabic)
  const plain = text.replace(/[〇○]/g, '零').replaceAll('两', '二')
  if (/^[零一二三四五六七八九]{1,4}$/.test(plain)) return Number([...plain].map(digitOf).join(''))
  let value = 0
  let digit: number | undefined
  for (const character of plain) {
    const unit = UNITS.find(([, name]) => name === character)
    if (unit !== undefined) value += unit[0] * (digit ?? 1)
    else if (digitOf(character) < 0) return undefined
    digit = unit === undefined ? digitOf(character) : undefined
  }
  value += digit ?? 0
  return value <= 9999 && acceptedSpellings(value).includes(plain) ? value : undefined
}

/** 12 is 十二, and in longer numbers both 一百一十二 and 一百十二 are in use. */
function acceptedSpellings(value: number): string[] {
  const usual = chineseNumeral(value)
  return [usual, usual.replace(/(?<=[百千零])一十/, '十'), usual.replace(/^十/, '一十')]
}

function digitOf(character: string): number {
  return DIGITS.findIndex((digit) => digit === character)
}
