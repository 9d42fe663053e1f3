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

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
