/**
 * Document numbers (发文字号): organ code, year in hexagonal brackets, sequence, such as 信司执协〔2026〕3号.
 * The writer follows GB/T 9704: no leading zero, no 第. The reader also takes the forms found on real papers.
 * Handing out sequences without gaps is not its business: the register of the issuing organ does that.
 */

export interface DocumentNumber {
  /** Code of the organ (机关代字), such as 信司. */
  readonly prefix: string
  /** Code of the kind of paper, such as 执协; may be empty. */
  readonly series: string
  /** Four digits. */
  readonly year: number
  /** From 1. */
  readonly sequence: number
}

/**
 * @returns such as 信司执协〔2026〕3号
 * @throws RangeError when a part could not be read back
 */
export function formatNumber({ prefix, series, year, sequence }: DocumentNumber): string {
  const code = prefix + series
  if (code === '' || /[\s〔〕[\]［］【】\d０-９]/u.test(code)) throw new RangeError(`机关代字“${code}”不能用于发文字号`)
  if (!Number.isInteger(year) || year < 1949 || year > 9999) throw new RangeError(`年份${year}不能用于发文字号`)
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`序号${sequence}不能用于发文字号`)
  return `${code}〔${year}〕${sequence}号`
}

export interface ParsedNumber {
  /** Everything before the year, organ and series together: on paper nothing parts them. */
  readonly code: string
  readonly year: number
  /** One for an ordinary number; several for a list or a range, in ascending order, without repeats. */
  readonly sequences: readonly number[]
}

const NUMBER =
  /^(?<code>.+?)[〔[［【(（](?<year>(?:19|20)\d{2})年?[〕\]］】)）](?:第)?(?<sequences>\d[\d、,，和至—–－~～-]*?)号?$/u

const MAXIMUM_RANGE = 1_000

/**
 * Reads a number as found on real papers: 第 and leading zeros (〔2026〕第001351号), lists (63、64号), ranges (24-26号),
 * square, round or missing 号, round brackets in the organ's code, full-width digits and stray spaces.
 * @returns undefined when the text is no document number
 */
export function parseNumber(text: string): ParsedNumber | undefined {
  const compact = text
    .replaceAll(/\s/gu, '')
    .replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const groups = NUMBER.exec(compact)?.groups
  if (groups === undefined) return undefined
  const { code, year, sequences } = groups as Record<'code' | 'year' | 'sequences', string>
  const numbers = parseSequences(sequences)
  return numbers === undefined ? undefined : { code, year: Number(year), sequences: numbers }
}

function parseSequences(text: string): readonly number[] | undefined {
  const found = new Set<number>()
  for (const part of text.split(/[、,，和]/u)) {
    const ends = /^(\d{1,9})(?:(?:至|—|–|－|~|～|-)+(\d{1,9}))?$/u.exec(part)
    if (ends === null) return undefined
    const first = Number(ends[1])
    const last = ends[2] === undefined ? first : Number(ends[2])
    if (first < 1 || last < first || last - first >= MAXIMUM_RANGE) return undefined
    for (let sequence = first; sequence <= last; sequence++) found.add(sequence)
  }
  return [...found].sort((left, right) => left - right)
}
