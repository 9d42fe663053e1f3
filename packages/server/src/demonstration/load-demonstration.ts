import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, POSTS, SYSTEM } from '@zhiheng/law/matter'
import type { CompiledPack } from '@zhiheng/law/pack'
import { type Demonstration, type Player, runScenario } from '@zhiheng/law/scenario'
import { dateOf } from '@zhiheng/law/time'
import { currentJurisdiction } from '../http/context.ts'
import type { Program } from '../http/program.ts'
import { openAccounts } from '../identity/accounts.ts'
import { hashRandomPassword, randomPassword } from '../identity/passwords.ts'
import { inOneTransaction } from '../installation.ts'
import { administerWithin } from '../registers/administer.ts'
import type { RegisterEvent } from '../registers/register-event.ts'
import { packsFor } from '../regulation/shelf.ts'
import { installationDriver } from './installation-driver.ts'

/** One line of `DATA_DIR/demo-accounts.json`: a post somebody can sign in for. */
export interface DemonstrationAccount {
  readonly organ: string
  readonly post: string
  readonly name: string
  readonly login: string
  readonly password: string
}

export interface LoadedDemonstration {
  readonly jurisdiction: string
  readonly title: string
  readonly accounts: readonly DemonstrationAccount[]
  /** acts that did not come out as written; none in a sound pack */
  readonly differences: readonly string[]
}

interface Member {
  readonly id: string
  readonly name: string
  readonly organ: string
  readonly posts: readonly Demonstration['people'][number]['posts'][number][]
  readonly login: string
  readonly password: string
  readonly called: string | undefined
}

/**
 * Fills an empty installation with the demonstration of a pack: a jurisdiction marked 演示数据, its organs and invented
 * people with random passwords, and its matters, performed act by act on their own dates. All of it, or nothing.
 */
export function loadDemonstration(program: Program, demonstration: Demonstration): Promise<LoadedDemonstration> {
  const compiled = program.shelf.current.get(demonstration.pack)
  if (compiled === undefined) throw new Error(`no pack ${demonstration.pack}`)
  return inOneTransaction(program, compiled.pack.id, (within) => load(within, demonstration, compiled))
}

async function load(
  program: Program,
  demonstration: Demonstration,
  compiled: CompiledPack,
): Promise<LoadedDemonstration> {
  const { pack } = compiled
  const jurisdiction = pack.id
  const seat = demonstration.organs.find((organ) => organ.kind === 'government' && organ.territory === pack.territory)
  const title = `${(seat?.name ?? pack.id).replace(/人民政府$/u, '')}（演示数据）`
  const members = membersOf(demonstration)
  const [first] = demonstration.acts.map((act) => act.at.slice(0, 10)).toSorted()
  // Passwords are hashed by other threads while the registers are filled and the matters worked on.
  const hashes = Promise.all(members.map((member) => hashRandomPassword(member.password)))
  await program.transact(jurisdiction, (tx) =>
    administerWithin(tx, program, {
      jurisdiction,
      actor: SYSTEM,
      at: first === undefined ? program.clock.now() : instantBefore(first),
      events: [
        {
          type: 'jurisdiction-founded',
          title,
          settings: { packs: packsFor(program.shelf, pack.id), demonstration: true },
        },
        ...demonstration.organs.map((organ): RegisterEvent => ({ type: 'organ-registered', organ })),
        ...members.map(({ id, name }): RegisterEvent => ({ type: 'person-registered', person: { id, name } })),
        ...members.flatMap(({ id, organ, posts }) =>
          posts.map(
            (post): RegisterEvent => ({
              type: 'post-given',
              assignment: { id: `${id}/${post}`, person: id, organ, post },
            }),
          ),
        ),
        ...members.map(({ id, login }): RegisterEvent => ({ type: 'account-opened', person: id, login })),
      ],
    }),
  )
  const place = await currentJurisdiction(program, jurisdiction)
  const driver = installationDriver(program, {
    jurisdiction: place,
    pack: compiled,
    person: (player) => memberFor(players(members), player, place.directoryOn(dateOf(program.clock.now()))),
  })
  const acts = [...demonstration.acts]
  const result = await runScenario({ id: 'demonstration', title, pack: pack.id, acts }, driver)
  const passwordHashes = await hashes
  await program.transact(jurisdiction, (tx) =>
    openAccounts(
      tx,
      jurisdiction,
      members.map(({ id, login }, index) => ({
        login,
        person: id,
        passwordHash: passwordHashes[index] ?? '',
        mustChangePassword: false,
      })),
    ),
  )
  const names = new Map(demonstration.organs.map((organ) => [organ.id, organ.name]))
  return {
    jurisdiction,
    title,
    accounts: members.flatMap(({ organ, posts, name, login, password }) =>
      posts.map((post) => ({ organ: names.get(organ) ?? organ, post: POSTS[post], name, login, password })),
    ),
    differences: result.acts.flatMap((act) =>
      act.differences.map((difference) => `${act.index} ${act.at} ${act.what}：${difference}`),
    ),
  }
}

/** Half past eight on the day of the first act: the registers are there when work begins. */
const instantBefore = (day: string) => `${day}T08:30+08:00` as ReturnType<Program['clock']['now']>

function membersOf({ people }: Demonstration): Member[] {
  const taken = new Set<string>()
  return people.map(({ name, organ, posts, called }, index) => {
    let login = name
    for (let count = 2; taken.has(login); count++) login = `${name}${count}`
    taken.add(login)
    const id = called === undefined ? `demo-${index + 1}` : `${organ}/${called}`
    return { id, name, organ, posts, login, password: randomPassword(), called }
  })
}

type Players = ReadonlyMap<string, readonly Member[]>

const known = new WeakMap<readonly Member[], Players>()

function players(members: readonly Member[]): Players {
  let found = known.get(members)
  if (found === undefined) {
    found = Map.groupBy(members, (member) => member.organ)
    known.set(members, found)
  }
  return found
}

/** The person of the organ who holds the post. */
function memberFor(
  members: Players,
  { organ, post, person }: Player,
  directory: { readonly organ: (id: string) => Extract<Actor, { kind: 'person' }>['organ'] | undefined },
): Extract<Actor, { kind: 'person' }> {
  const found = members
    .get(organ)
    ?.find(
      (member) =>
        member.posts.includes(post) &&
        (member.called === undefined
          ? person === undefined || member.name === person
          : member.called === (person ?? post)),
    )
  const place = directory.organ(organ)
  if (found === undefined || place === undefined) throw new Error(`${place?.name ?? organ}没有${POSTS[post]}`)
  return { kind: 'person', person: { id: found.id, name: found.name }, post, organ: place }
}

/** Writes the accounts where the operator finds them; readable by nobody else. */
export function keepAccounts(dataDirectory: string, accounts: readonly DemonstrationAccount[]): string {
  mkdirSync(dataDirectory, { recursive: true })
  const path = join(dataDirectory, 'demo-accounts.json')
  writeFileSync(path, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  return path
}
