import { PgBoss } from 'pg-boss'
import { type DatabasePool, inTransaction } from '../database/index.ts'
import type { Program } from '../http/program.ts'
import { listJurisdictions } from '../jurisdictions/list.ts'
import { sealNewRows } from '../ledger/index.ts'
import type { PostgresAccess } from '../postgres/index.ts'
import { sweepDeadlines } from './sweep.ts'

const queue = 'hourly-duties'

export interface RunningJobs {
  readonly stop: () => Promise<void>
}

/**
 * The clock's own work: limits that have run out are registered, new ledger rows are sealed. Once at the start, for what
 * fell due while the program was not running, then every hour in Asia/Shanghai, at five past, so that midnight's limits
 * are registered when the day begins. The queue keeps several servers from doing it at the same time.
 */
export async function runJobs(
  program: Program,
  access: PostgresAccess,
  report: (error: unknown) => void,
): Promise<RunningJobs> {
  const boss = new PgBoss({
    ...ownerConnection(access),
    max: 2,
    schema: 'pgboss',
    application_name: 'zhiheng-jobs',
    supervise: true,
    schedule: true,
  })
  boss.on('error', report)
  await boss.start()
  await boss.createQueue(queue)
  await boss.work(queue, { pollingIntervalSeconds: 30 }, async () => {
    await hourlyDuties(program)
  })
  await boss.schedule(queue, '5 * * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(queue, null, { singletonKey: 'start', singletonSeconds: 60 })
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}

/** The queue's own tables belong to the owner and stay outside the jurisdictions. */
function ownerConnection({ owner }: PostgresAccess): Record<string, unknown> {
  const { connectionString, host, port, database, user, password } = owner
  return connectionString === undefined ? { host, port, database, user, password } : { connectionString }
}

/** What is done every hour, for each jurisdiction that is no exercise. */
export async function hourlyDuties(program: Program): Promise<void> {
  for (const { id, settings } of await listJurisdictions(program.pool)) {
    if (settings.exercise !== undefined) continue
    await sweepDeadlines(program, id, program.clock.now())
    await sealNewRows(program.pool, { jurisdiction: id, signer: program.signer, at: Temporal.Now.instant() })
    await forgetAnswers(program.pool, id)
  }
}

/** Answers to repeated requests are kept a week; who asks again after that gets the law's answer. */
async function forgetAnswers(pool: DatabasePool, jurisdiction: string): Promise<void> {
  const before = Temporal.Now.instant().subtract({ hours: 7 * 24 })
  await inTransaction(pool, jurisdiction, (tx) =>
    tx
      .deleteFrom('idempotency')
      .where('jurisdiction', '=', jurisdiction)
      .where('created_at', '<', before.toString())
      .execute(),
  )
}
