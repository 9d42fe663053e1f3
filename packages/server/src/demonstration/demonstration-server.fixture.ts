import { localInstant } from '@zhiheng/law/time'
import { hourlyDuties } from '../jobs/run-jobs.ts'
import { readSettings } from '../settings.ts'
import { start } from '../start.ts'

/**
 * The program as `zhiheng start` runs it, except that its time is told: forked with DATA_DIR and PORT in the environment
 * and the first moment as its argument. Sends `{ address }` when it listens; then takes `{ turnTo }`, does what the clock
 * does at that moment, and answers `{ turnedTo }`. Ends on SIGTERM, or with whoever
 * forked it.
 */
const [first = ''] = process.argv.slice(2)
let now = localInstant(first)
const { address, program, close } = await start(readSettings(process.env, import.meta.dirname), {
  empty: false,
  report: (error) => console.error(error),
  clock: { now: () => now },
})
async function turn(to: string): Promise<void> {
  now = localInstant(to)
  await hourlyDuties(program)
  process.send?.({ turnedTo: to })
}
process.on('message', ({ turnTo }: { readonly turnTo: string }) => {
  void turn(turnTo)
})
const end = () => {
  void close().then(() => process.exit(0))
}
process.once('SIGTERM', end)
process.once('disconnect', end)
process.send?.({ address })
