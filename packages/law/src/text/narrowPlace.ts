import { type Address, chineseNumeral } from '../citation/index.ts'
import { splitPoints, splitSentences } from './sentences.ts'

/** A place found: its words, and the way to it from the outside in. */
export type Place = { text: string; path: string[] }

/** A place, or the reason, in Chinese, why there is none. */
export type PlaceOrReason = Place | string

/**
 * Goes on from a place to the point (一是) and the sentence an address names; without either the place itself. `lead` is
 * the running text of the place, where sentences are counted; `text` includes the items below it.
 */
export function narrowPlace(place: Place & { lead: string }, { point, sentence }: Address): PlaceOrReason {
  let { text, path } = place
  if (point !== undefined) {
    const points = splitPoints(place.lead)
    const chosen = points[point - 1]
    if (chosen === undefined) return `“${path.join(' ')}”没有“${chineseNumeral(point)}是”，共${points.length}点`
    text = chosen
    path = [...path, `${chineseNumeral(point)}是`]
  }
  if (sentence === undefined) return { text, path }
  const sentences = (point === undefined ? place.lead : text).split('\n').flatMap(splitSentences)
  const chosen = sentences[sentence - 1]
  if (chosen === undefined) return `“${path.join(' ')}”没有第${chineseNumeral(sentence)}句，共${sentences.length}句`
  return { text: chosen, path: [...path, `第${chineseNumeral(sentence)}句`] }
}

/** The entry whose number is closest to the wanted one; the lower of two. */
export function nearest<Numbered extends { number: number }>(
  among: readonly Numbered[],
  wanted: number,
): Numbered | undefined {
  let best: Numbered | undefined
  for (const candidate of among) {
    if (best === undefined || Math.abs(candidate.number - wanted) < Math.abs(best.number - wanted)) best = candidate
  }
  return best
}
