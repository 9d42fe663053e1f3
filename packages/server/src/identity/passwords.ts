import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** The library's Argon2id with 19 MiB and two passes, about 30 ms of one core (OWASP's first recommendation). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** For random passwords only: 69 bits cannot be guessed, so nothing is gained by making each guess slow. */
export const hashRandomPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 })

/** Whether the password is the one behind the hash; a hash that is none says no. */
export async function verifyPassword(encoded: string, password: string): Promise<boolean> {
  try {
    return await verify(encoded, password)
  } catch {
    return false
  }
}

let decoy: Promise<string> | undefined

/** Takes as long as a real check, so that the answer's time does not tell whether an account exists. */
export async function verifyNothing(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password')
  await verifyPassword(await decoy, password)
  return false
}

/** Letters and digits that are not mistaken for one another when read from a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A first password, 12 characters, about 69 bits. */
export const randomPassword = (): string =>
  Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
