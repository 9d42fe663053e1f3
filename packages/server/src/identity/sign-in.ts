import { type DatabasePool, inTransaction, type JurisdictionTransaction } from '../database/index.ts'
import { verifyNothing, verifyPassword } from './passwords.ts'

/** Failures in a row after which an account waits, and for how long (minutes). */
const mostFailures = 5
const lockMinutes = 15

export type SignInResult =
  | { readonly kind: 'signed-in'; readonly login: string; readonly person: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked'; readonly until: string }

/**
 * Checks a name and a password. Five failures in a row lock the account for a quarter of an hour; a wrong name and a wrong
 * password give the same answer after the same time.
 */
export async function signIn(
  pool: DatabasePool,
  jurisdiction: string,
  login: string,
  password: string,
  now: Temporal.Instant,
): Promise<SignInResult> {
  const account = await inTransaction(pool, jurisdiction, (tx) => readAccount(tx, jurisdiction, login))
  if (account === undefined || account.disabled_at !== null) {
    await verifyNothing(password)
    return { kind: 'refused' }
  }
  const { locked_until: locked } = account
  if (locked !== null && Temporal.Instant.compare(Temporal.Instant.from(locked), now) > 0)
    return { kind: 'locked', until: locked }
  const right = await verifyPassword(account.password_hash, password)
  return inTransaction(pool, jurisdiction, async (tx) => {
    if (right) {
      if (account.failed_attempts > 0) await countFailures(tx, jurisdiction, login, 0, null)
      return { kind: 'signed-in', login, person: account.person_id }
    }
    const current = await readAccount(tx, jurisdiction, login, true)
    const failures = (current?.failed_attempts ?? 0) + 1
    const until = failures >= mostFailures ? now.add({ minutes: lockMinutes }).toString() : null
    await countFailures(tx, jurisdiction, login, until === null ? failures : 0, until)
    return until === null ? { kind: 'refused' } : { kind: 'locked', until }
  })
}

function readAccount(tx: JurisdictionTransaction, jurisdiction: string, login: string, lock = false) {
  const query = tx
    .selectFrom('account')
    .select(['person_id', 'password_hash', 'failed_attempts', 'locked_until', 'disabled_at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('login', '=', login)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

async function countFailures(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  login: string,
  failures: number,
  until: string | null,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ failed_attempts: failures, locked_until: until })
    .where('jurisdiction', '=', jurisdiction)
    .where('login', '=', login)
    .execute()
}
