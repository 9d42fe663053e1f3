import type { JurisdictionTransaction } from '../database/index.ts'
import { hashPassword } from './passwords.ts'

export interface NewAccount {
  readonly login: string
  readonly person: string
  readonly passwordHash: string
  readonly mustChangePassword: boolean
}

/** Opens accounts. What a person signs in with is no fact of law and stays out of the ledger. */
export async function openAccounts(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  accounts: readonly NewAccount[],
): Promise<void> {
  if (accounts.length === 0) return
  await tx
    .insertInto('account')
    .values(
      accounts.map(({ login, person, passwordHash, mustChangePassword }) => ({
        jurisdiction,
        login,
        person_id: person,
        password_hash: passwordHash,
        must_change_password: mustChangePassword,
      })),
    )
    .execute()
}

/** Replaces the password of an account and ends its sessions. */
export async function setPassword(
  tx: JurisdictionTransaction,
  jurisdiction: string,
  login: string,
  password: string,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password_hash: await hashPassword(password), failed_attempts: 0, locked_until: null })
    .where('jurisdiction', '=', jurisdiction)
    .where('login', '=', login)
    .execute()
  await tx.deleteFrom('session').where('jurisdiction', '=', jurisdiction).where('login', '=', login).execute()
}
