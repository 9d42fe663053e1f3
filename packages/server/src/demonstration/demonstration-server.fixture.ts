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
process.on('message', async ({ turnTo }: { readonly turnTo: string }) => {
  now = localInstant(turnTo)
  await hourlyDuties(program)
  process.send?.({ turnedTo: turnTo })
})
const end = async () => {
  await close()
  process.exit(0)
}
process.once('SIGTERM', end)
process.once('disconnect', end)
process.send?.({ address })
