import { NUMERAL_CHARACTERS, parseChineseNumeral } from '../citation/index.ts'

/** 句: what ends with a full stop, question or exclamation mark, closing quotes included. Semicolons do not end one. */
export function splitSentences(text: string): string[] {
  return text.match(/[^。！？!?]*[。！？!?]+[”’」』）)]*|[^。！？!?]+$/g) ?? []
}

/**
 * The running points of a passage, 一是…二是…三是…, each up to the next. Empty where the passage has none; what stands
 * before the first is no point.
 */
export function splitPoints(text: string): string[] {
  const starts: number[] = []
  for (const found of text.matchAll(new RegExp(`(?<=^|[。；：，,;:\\s])([${NUMERAL_CHARACTERS}]+)是`, 'g'))) {
    if (parseChineseNumeral(found[1] ?? '') === starts.length + 1) starts.push(found.index)
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}
