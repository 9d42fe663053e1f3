import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Post, POSTS, SYSTEM } from '@zhiheng/law/matter'
import { dateOf, parseLocalInstant } from '@zhiheng/law/time'
import type { z } from 'zod'
import { inTransaction } from '../database/index.ts'
import { currentJurisdiction } from '../http/context.ts'
import { notFound, refuse } from '../http/problem.ts'
import type { Program } from '../http/program.ts'
import type { Exercise, ExerciseInput, ExerciseSessionInput } from '../http/schemas/exercise.ts'
import { newIdentifier } from '../identifier.ts'
import { openAccounts } from '../identity/accounts.ts'
import { administer, administerWithin } from '../registers/administer.ts'
import type { RegisterEvent } from '../registers/register-event.ts'
import { packsFor } from '../regulation/shelf.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** No password opens these accounts; their sessions are begun with the exercise's secret. */
const noPassword = 'none'

/** Founds an exercise: a jurisdiction of its own, marked as such, whose acts carry dates of their own. */
export async function foundExercise(program: Program, input: z.output<typeof ExerciseInput>): Promise<Exercise> {
  const compiled = program.shelf.current.get(input.pack)
  if (compiled === undefined) throw refuse('field-invalid', `没有规则包“${input.pack}”`, 'pack')
  if (input.clock !== undefined && parseLocalInstant(input.clock) === undefined)
    throw refuse('field-invalid', '演练时间应为日期和时刻', 'clock')
  const jurisdiction = `exercise-${newIdentifier()}`
  const secret = randomBytes(24).toString('base64url')
  const title = `【演练】${input.title ?? compiled.pack.id}`
  const settings = {
    packs: packsFor(program.shelf, input.pack),
    demonstration: false,
    exercise: {
      secretHash: hashOf(secret),
      ...(input.clock === undefined ? {} : { clock: input.clock }),
      ...(input.live === true ? { live: true } : {}),
    },
  }
  const people = input.people.flatMap((person) => registration(person.organ, person.posts, person.name))
  await administer(program, {
    jurisdiction,
    actor: SYSTEM,
    at: program.clock.now(),
    events: [
      { type: 'jurisdiction-founded', title, settings },
      ...input.organs.map((organ): RegisterEvent => ({ type: 'organ-registered', organ })),
      ...people,
    ],
  })
  return { jurisdiction, title, secret, pack: compiled.reference }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** People of an exercise are named as scenarios name them: by their organ and their own name, or their post. */
const personId = (organ: string, name: string): string => `${organ}/${name}`

function registration(
  organ: string,
  posts: readonly Post[],
  name: string,
  id: string = personId(organ, name),
): RegisterEvent[] {
  return [
    { type: 'person-registered', person: { id, name } },
    ...posts.map(
      (post): RegisterEvent => ({
        type: 'post-given',
        assignment: { id: `${id}/${post}`, person: id, organ, post },
      }),
    ),
  ]
}

/** The exercise, where whoever asks holds its secret. */
export async function requireExercise(
  program: Program,
  id: string,
  authorization: string | undefined,
): Promise<Jurisdiction> {
  if (!/^exercise-[a-z0-9]{1,40}$/u.test(id)) throw notFound('这一演练')
  const jurisdiction = await currentJurisdiction(program, id)
  const expected = Buffer.from(jurisdiction.settings.exercise?.secretHash ?? '')
  const given = Buffer.from(hashOf((authorization ?? '').replace(/^Bearer /u, '')))
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw notFound('这一演练')
  return jurisdiction
}

/** Lets somebody be played: a person of an organ in a post, registered when first needed. Gives what a session needs. */
export async function playPerson(
  program: Program,
  jurisdiction: Jurisdiction,
  { organ, post, person }: z.output<typeof ExerciseSessionInput>,
): Promise<{
  readonly login: string
  readonly person: { readonly id: string; readonly name: string }
  readonly post: string
}> {
  const at = program.clock.now()
  const found = jurisdiction.directoryOn(dateOf(at)).organ(organ)
  if (found === undefined) throw refuse('field-invalid', '所选机关不在机构登记中', 'organ')
  const name = person ?? `${found.name}${POSTS[post]}`
  const id = personId(organ, person ?? post)
  const login = `exercise/${id}`
  await inTransaction(program.pool, jurisdiction.id, async (tx) => {
    const assignment = await tx
      .selectFrom('post_assignment')
      .select('id')
      .where('jurisdiction', '=', jurisdiction.id)
      .where('id', '=', `${id}/${post}`)
      .executeTakeFirst()
    if (assignment === undefined) {
      const events = registration(organ, [post], name, id)
      await administerWithin(tx, program, { jurisdiction: jurisdiction.id, actor: SYSTEM, at, events })
    }
    const account = await tx
      .selectFrom('account')
      .select('login')
      .where('jurisdiction', '=', jurisdiction.id)
      .where('login', '=', login)
      .executeTakeFirst()
    if (account === undefined)
      await openAccounts(tx, jurisdiction.id, [
        { login, person: id, passwordHash: noPassword, mustChangePassword: false },
      ])
  })
  return { login, person: { id, name }, post: `${id}/${post}` }
}

/** Says what time it is in an exercise; null gives it the server's time. */
export async function setExerciseClock(program: Program, jurisdiction: Jurisdiction, at: string | null): Promise<void> {
  const clock = at === null ? undefined : parseLocalInstant(at)
  if (at !== null && clock === undefined) throw refuse('field-invalid', '演练时间应为日期和时刻', 'at')
  const { exercise, ...settings } = jurisdiction.settings
  if (exercise === undefined) throw notFound('这一演练')
  const { clock: _, ...rest } = exercise
  await administer(program, {
    jurisdiction: jurisdiction.id,
    actor: SYSTEM,
    at: program.clock.now(),
    events: [
      {
        type: 'settings-changed',
        settings: { ...settings, exercise: { ...rest, ...(clock === undefined ? {} : { clock }) } },
      },
    ],
  })
}
