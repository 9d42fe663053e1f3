/**
 * `npm run mutate:packs`: changes every element of every pack, one at a time, and tells which changes neither the checker nor a
 * test of the packs notices. Exit code 1 under 95 in a hundred.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Pack } from '@zhiheng/law'
import { packs } from '../index.ts'
import { type Judged, judgeAll, type Wanted } from './judge-all.ts'
import { KINDS } from './mutant.ts'
import { mutantsOf } from './mutate-pack.ts'
import { report } from './report.ts'
import { checkRows } from './rows.ts'
import { sampleOf } from './sample.ts'

/** Caught of all, at least. */
const BOUND = 0.95

const USAGE =
  'npm run mutate:packs -- [pack…] [--sample N] [--seed S] [--under ADDRESS] [--wide] [--workers N] [--json]\nnpm run mutate:packs -- --rows [pack…] [--row ID]… [--json]'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      under: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
      wide: { type: 'boolean', default: false },
      row: { type: 'string', multiple: true },
      rows: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const chosen = positionals.length === 0 ? packs : positionals.map(findPack)
  const workers = Number(values.workers)
  if (values.rows) return checkRows(chosen, { only: values.row, json: values.json, workers })
  const wanted = chosen.map((pack): Wanted => {
    const mutants = mutantsOf(pack)
    const under = [...mutants.keys()].filter((index) => {
      const { address = '', kind = 'policy' } = mutants[index] ?? {}
      return address.startsWith(values.under ?? '') && (values.wide || Object.hasOwn(KINDS, kind))
    })
    const indices = values.sample === undefined ? under : sampleOf(under, Number(values.sample), Number(values.seed))
    return { pack, mutants, indices }
  })
  const started = performance.now()
  const judged: readonly Judged[] = await judgeAll(wanted, workers)
  const share = report(judged, {
    json: values.json,
    isWhole: values.sample === undefined && values.under === undefined,
  })
  if (!values.json) console.log(`${((performance.now() - started) / 1000).toFixed(0)} s with ${workers} workers`)
  return share >= BOUND ? 0 : 1
}

function findPack(id: string): Pack {
  const found = packs.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(`no pack ${id}; there are ${packs.map((pack) => pack.id).join(', ')}`)
  return found
}

process.exitCode = await main()
