import { timingSafeEqual } from 'node:crypto'
import { Organ } from '@zhiheng/law/organ'
import { SYSTEM } from '@zhiheng/law/matter'
import type { z } from 'zod'
import { inTransaction } from '../database/index.ts'
import { refuse } from '../http/problem.ts'
import type { Program } from '../http/program.ts'
import type { SetUp } from '../http/schemas/session.ts'
import { newIdentifier } from '../identifier.ts'
import { openAccounts } from '../identity/accounts.ts'
import { hashPassword } from '../identity/passwords.ts'
import { administerWithin } from '../registers/administer.ts'
import type { RegisterEvent } from '../registers/register-event.ts'
import { packsFor } from '../regulation/shelf.ts'

/**
 * Sets an empty installation up with its one-time code: founds the jurisdiction, registers the organ that keeps it and
 * its first administrator. Gives the person's id.
 *
 * @throws HttpProblem when the code is wrong or used, or the pack is none of ours
 */
export async function setUp(program: Program, input: z.output<typeof SetUp>): Promise<string> {
  const { jurisdiction, title, pack, name, login, password } = input
  if (program.setUpCode === undefined || !same(program.setUpCode, input.code))
    throw refuse('not-allowed', '初始化口令不正确或者已经用过', 'code')
  if (!program.shelf.current.has(pack)) throw refuse('field-invalid', `没有规则包“${pack}”`, 'pack')
  const person = { id: newIdentifier(), name }
  const government = Organ.parse({
    id: `${jurisdiction}-government`,
    name: input.title,
    kind: 'government',
    level: input.level,
    territory: input.territory,
  })
  const organ = Organ.parse({
    id: `${jurisdiction}-oversight`,
    name: input.organ,
    kind: 'oversight-body',
    level: input.level,
    territory: input.territory,
    superior: government.id,
  })
  const posts = ['system-administrator', 'handler'] as const
  const events: RegisterEvent[] = [
    { type: 'jurisdiction-founded', title, settings: { packs: packsFor(program.shelf, pack), demonstration: false } },
    { type: 'organ-registered', organ: government },
    { type: 'organ-registered', organ },
    { type: 'person-registered', person },
    ...posts.map(
      (post): RegisterEvent => ({
        type: 'post-given',
        assignment: { id: `${person.id}/${post}`, person: person.id, organ: organ.id, post },
      }),
    ),
    { type: 'account-opened', person: person.id, login },
  ]
  const passwordHash = await hashPassword(password)
  const code = program.setUpCode
  program.setUpCode = undefined
  try {
    await inTransaction(program.pool, jurisdiction, async (tx) => {
      await administerWithin(tx, program, { jurisdiction, actor: SYSTEM, at: program.clock.now(), events })
      await openAccounts(tx, jurisdiction, [{ login, person: person.id, passwordHash, mustChangePassword: false }])
    })
  } catch (error) {
    program.setUpCode = code
    throw error
  }
  return person.id
}

function same(code: string, given: string): boolean {
  const [a, b] = [Buffer.from(code), Buffer.from(given.trim())]
  return a.length === b.length && timingSafeEqual(a, b)
}
