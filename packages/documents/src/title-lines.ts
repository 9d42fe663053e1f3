/**
 * Breaks a title into lines as GB/T 9704 wants it: centred, no word torn apart, lines of similar length (a trapezium
 * or a rhombus rather than a full line with one stray character below it).
 */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

// What may not begin a line, and what may not end one.
const NOT_FIRST = /^[》〉」』〕）)”’、，。；：！？的和与及或]/u
const NOT_LAST = /[《〈「『〔（(“‘]$/u

/** Width in full-width characters: Latin letters and digits count a half. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u02ff]/u.test(character) ? 0.5 : 1
  return width
}

/**
 * @param title a line feed in it is a line break wanted by the writer and is kept
 * @param charactersPerLine how many full-width characters fit on a line
 * @returns the lines, at least one
 */
export function titleLines(title: string, charactersPerLine: number): readonly string[] {
  return title.split('\n').flatMap((part) => balance(part.trim(), charactersPerLine))
}

function balance(text: string, charactersPerLine: number): readonly string[] {
  const width = textWidth(text)
  if (width <= charactersPerLine) return [text]
  const words = pieces(text, charactersPerLine)
  const lineCount = Math.ceil(width / charactersPerLine)
  // One more line than strictly needed is allowed when the words do not fall well.
  for (let count = lineCount; count <= lineCount + 1; count++) {
    const lines = bestBreaks(words, count, charactersPerLine)
    if (lines !== undefined) return lines
  }
  return greedy(words, charactersPerLine)
}

/** Words glued to the punctuation that must stay with them; a word longer than a line is cut. */
function pieces(text: string, charactersPerLine: number): string[] {
  const glued: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = glued.length - 1
    const before = glued[last]
    if (before !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(before))) glued[last] = before + segment
    else glued.push(segment)
  }
  return glued.flatMap((word) => {
    if (textWidth(word) <= charactersPerLine) return [word]
    const characters = [...word]
    const parts: string[] = []
    for (let at = 0; at < characters.length; at += charactersPerLine)
      parts.push(characters.slice(at, at + charactersPerLine).join(''))
    return parts
  })
}

/** The breaks whose lines differ least from the mean, a first line no shorter than the last preferred. */
function bestBreaks(words: readonly string[], count: number, charactersPerLine: number): readonly string[] | undefined {
  const widths = words.map(textWidth)
  const mean = widths.reduce((sum, width) => sum + width, 0) / count
  type Plan = { cost: number; starts: readonly number[] }
  const cache = new Map<string, Plan | undefined>()

  function plan(from: number, left: number): Plan | undefined {
    if (left === 0) return from === words.length ? { cost: 0, starts: [] } : undefined
    const key = `${from}:${left}`
    if (cache.has(key)) return cache.get(key)
    let best: Plan | undefined
    let width = 0
    for (let to = from + 1; to <= words.length; to++) {
      width += widths[to - 1] ?? 0
      if (width > charactersPerLine) break
      const rest = plan(to, left - 1)
      if (rest === undefined) continue
      // A last line longer than the mean is worth a little less than a first one as long.
      const cost = rest.cost + (width - mean) ** 2 + (left === 1 && width > mean ? 0.5 : 0)
      if (best === undefined || cost < best.cost) best = { cost, starts: [from, ...rest.starts] }
    }
    cache.set(key, best)
    return best
  }

  const found = plan(0, count)
  return found?.starts.map((start, index) =>
    words
      .slice(start, found.starts[index + 1])
      .join('')
      .trim(),
  )
}

function greedy(words: readonly string[], charactersPerLine: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of words) {
    const last = lines.length - 1
    const current = lines[last] ?? ''
    if (textWidth(current + word) <= charactersPerLine) lines[last] = current + word
    else lines.push(word)
  }
  return lines.filter((text) => text !== '').map((text) => text.trim())
}
