import { randomFrom } from '../random.ts'

/** Choices that follow from a seed, so that a run can be told again. */
export interface Chance {
  readonly below: (limit: number) => number
  /** true so many times in a hundred */
  readonly is: (percent: number) => boolean
  /** throws where there is nothing to choose from */
  readonly one: <T>(of: readonly T[]) => T
  readonly some: <T>(of: readonly T[], count: number) => T[]
}

export function chanceOf(seed: number): Chance {
  const random = randomFrom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[below(of.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  return {
    below,
    is: (percent) => random() * 100 < percent,
    one,
    some: (of, count) =>
      of
        .map((entry) => ({ entry, at: random() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ entry }) => entry),
  }
}
