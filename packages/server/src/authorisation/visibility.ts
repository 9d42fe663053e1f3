import { idsOf, type Matter, readPath, SYSTEM } from '@zhiheng/law/matter'
import { type Directory, governmentChain } from '@zhiheng/law/organ'
import type { CompiledProcedure } from '@zhiheng/law/pack'
import type { Calendar, LocalInstant } from '@zhiheng/law/time'
import type { Visible } from './may-see.ts'

/**
 * What of a matter says who may see it, as its last event left it. Organs that lend people take part for others, but only
 * the people named see the matter, and none of them once it is closed, even though they have acted in it.
 */
export function visibilityOf(
  matter: Matter,
  { data }: CompiledProcedure,
  {
    directory,
    calendar,
    at,
  }: { readonly directory: Directory; readonly calendar: Calendar; readonly at: LocalInstant },
): Visible {
  const outside = { calendar, directory, related: {} }
  const scope = { matter, input: undefined, actor: SYSTEM, on: matter.openedOn, at, outside }
  const people = (path: string | undefined) => (path === undefined ? [] : idsOf(readPath(path)(scope)))
  const roles = Object.entries(matter.parties)
  const isLent = (role: string) => data.parties[role]?.lent !== undefined
  const own = new Map(roles.flatMap(([role, list]) => (isLent(role) ? [] : list.map((one) => [one.id, one] as const))))
  const lent = roles.flatMap(([role, list]) => (isLent(role) ? list.map((one) => one.id) : []))
  const named = Object.values(data.parties).flatMap((party) => people(party.lent))
  const guests = new Set(named.filter((person) => !actedFor(matter, person, own)))
  const acted = matter.handlers.filter((person) => !guests.has(person))
  return {
    participants: [...new Set([...own.keys(), ...lent])].sort(),
    lent: [...new Set(lent)].filter((id) => !own.has(id)).sort(),
    handlers: matter.closedOn === null ? [...new Set([...acted, ...named])] : acted,
    governments:
      data.reading?.posts === undefined
        ? [...new Set([...own.values()].flatMap((one) => governmentChain(one, directory).map(({ id }) => id)))].sort()
        : [],
    readerPosts: data.reading?.posts ?? [],
    hiddenFrom: [data.reading?.except ?? []].flat().flatMap(people),
  }
}

/** Whether a person has taken a step for one of these organs. */
const actedFor = (matter: Matter, person: string, organs: ReadonlyMap<string, unknown>): boolean =>
  matter.performed.some(({ by }) => by !== 'system' && by.person.id === person && organs.has(by.organ.id))
