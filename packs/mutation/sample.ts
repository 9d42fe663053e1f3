import { randomFrom } from '../random.ts'

/** So many of a list, chosen by a seed: the same for the same seed. In the order of the list. */
export function sampleOf(list: readonly number[], size: number, seed: number): number[] {
  const random = randomFrom(seed)
  return list
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ entry }) => entry)
    .sort((a, b) => a - b)
}
