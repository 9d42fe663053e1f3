import type { Judged } from './judge-all.ts'
import { KINDS, type MutantKind, nameOf, WIDE_KINDS } from './mutant.ts'
import { explained } from './survivors.ts'

const NAMES: Readonly<Record<MutantKind, string>> = { ...KINDS, ...WIDE_KINDS }
const ORDER = Object.keys(NAMES) as MutantKind[]

interface Options {
  readonly json: boolean
  /** every mutant was judged, so that an explanation without a survivor is out of date */
  readonly isWhole: boolean
}

/** Prints what was caught, by pack and by kind, and every survivor. Gives the share that was caught of what the bound holds for. */
export function report(judged: readonly Judged[], { json, isWhole }: Options): number {
  const survivors = judged
    .filter(({ by }) => by === '')
    .map(({ pack, mutant }) => {
      const name = `${pack} ${nameOf(mutant)}`
      return { name, kind: mutant.kind, reason: explanationOf(name) }
    })
  const packs = [...new Set(judged.map(({ pack }) => pack))]
  const bounded = judged.filter(({ mutant }) => Object.hasOwn(KINDS, mutant.kind))
  const share = shareOf(bounded)
  const stale = isWhole
    ? staleEntries(
        survivors.map(({ name }) => name),
        packs,
      )
    : []
  if (json) {
    console.log(JSON.stringify({ share, packs: packs.map((pack) => tally(pack, judged)), survivors, stale }, null, 2))
    return share
  }
  for (const pack of packs) {
    const own = judged.filter((one) => one.pack === pack)
    console.log(`\n${pack}: ${caughtOf(own)} of ${own.length} caught, ${percent(shareOf(own))}`)
    for (const kind of ORDER) {
      const such = own.filter(({ mutant }) => mutant.kind === kind)
      if (such.length > 0)
        console.log(
          `  ${kind.padEnd(11)} ${`${caughtOf(such)}/${such.length}`.padStart(11)}  ${percent(shareOf(such))}  ${NAMES[kind]}`,
        )
    }
  }
  const open = survivors.filter(({ reason }) => reason === undefined)
  console.log(`\n${survivors.length} survivors, ${open.length} of them not explained`)
  for (const { name, kind } of open) console.log(`  ${kind}: ${name}`)
  for (const entry of stale) console.log(`out of date in survivors.ts: ${entry}`)
  console.log(`${caughtOf(bounded)} of ${bounded.length} caught, ${percent(share)}`)
  return share
}

const caughtOf = (judged: readonly Judged[]): number => judged.filter(({ by }) => by !== '').length
const shareOf = (judged: readonly Judged[]): number => (judged.length === 0 ? 1 : caughtOf(judged) / judged.length)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const tally = (pack: string, judged: readonly Judged[]) => {
  const own = judged.filter((one) => one.pack === pack)
  const kinds = ORDER.map((kind) => {
    const such = own.filter(({ mutant }) => mutant.kind === kind)
    return { kind, caught: caughtOf(such), total: such.length }
  })
  return { pack, caught: caughtOf(own), total: own.length, kinds }
}

const explains = (key: string, name: string): boolean =>
  key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : key === name

const explanationOf = (name: string): string | undefined =>
  Object.entries(explained).find(([key]) => explains(key, name))?.[1]

const staleEntries = (names: readonly string[], packs: readonly string[]): string[] =>
  Object.keys(explained).filter(
    (key) => packs.includes(key.split(' ')[0] ?? '') && !names.some((name) => explains(key, name)),
  )
