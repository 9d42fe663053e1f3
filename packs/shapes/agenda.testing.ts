import { POSTS } from '@zhiheng/law'
import type { Court } from '../testing.ts'

/**
 * What is on in a matter on a day, one line for each step that leads on from where it stands: whether it shall or may be
 * taken, by which parties, and by which posts where not by any handler.
 */
export function agenda(here: Court, id: string, day: string): string[] {
  const matter = here.matter(id)
  const procedure = here.world.pack.pack.procedures[matter.procedure]
  const anyone = Object.values(matter.parties).flat()[0]?.id ?? ''
  const nameOf = (role: string) => (role === 'clock' ? '系统' : (procedure?.parties[role]?.name ?? role))
  return here.world
    .explain(id, here.world.person(anyone), day)
    .filter((step) => step.inPlace)
    .map(({ name, duty, roles, posts }) => {
      const by = roles.map(nameOf).join('、')
      const held = posts.join() === 'handler' ? '' : `（${posts.map((post) => POSTS[post]).join('、')}）`
      return `${by}${duty === 'shall' ? '应当' : '可以'}${name}${held}`
    })
}

/** The fields a step asks for when nothing at all is filled in, by name. */
export const asked = (reasons: readonly { readonly field?: string }[]): string[] =>
  reasons.flatMap(({ field }) => (field === undefined ? [] : [field]))

/** The clocks of a procedure: which there are, on whom, and whether they are shown as 法定. */
export const clocks = (here: Court, procedure: string): string[] => {
  const { parties = {}, limits = {} } = here.world.pack.pack.procedures[procedure] ?? {}
  const kinds = { statutory: '法定', document: '文书载明', internal: '内部' } as const
  return Object.values(limits).map(({ name, on, kind }) => `${parties[on]?.name}：${name}（${kinds[kind]}）`)
}

/** Organs that are held back by a matter now, by name. */
export const heldBack = (here: Court, id: string): string[] =>
  here
    .matter(id)
    .holds.filter((hold) => hold.to === undefined)
    .map((hold) => here.world.directory.organ(hold.organ)?.name ?? hold.organ)

/** How the latest run of a limit stands. */
export const standing = (here: Court, id: string, limit: string): string | undefined =>
  here.matter(id).limits.findLast((run) => run.limit === limit)?.status
