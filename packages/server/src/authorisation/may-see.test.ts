import { type Post } from '@zhiheng/law/matter'
import { directoryOf, governmentChain, Organ } from '@zhiheng/law/organ'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { testDatabase } from '../postgres/testing.ts'
import { maySee, viewerOf, visibleRows } from './may-see.ts'

/**
 * A random province: governments in a tree, and under each of them an oversight body and two agencies; one of these has a
 * branch that it set up.
 */
const province = fc.array(fc.nat(), { minLength: 1, maxLength: 8 }).map((parents) => {
  const organs: Organ[] = []
  const organ = (fields: Partial<Organ> & Pick<Organ, 'id' | 'kind'>) =>
    organs.push(Organ.parse({ name: fields.id, level: 'county', territory: '990000', ...fields }))
  for (const [index, parent] of parents.entries()) {
    const superior = index === 0 ? {} : { superior: `gov${parent % index}` }
    organ({ id: `gov${index}`, kind: 'government', ...superior })
    organ({ id: `bureau${index}`, kind: 'oversight-body', superior: `gov${index}` })
    organ({ id: `agency${index}`, kind: 'agency', superior: `gov${index}` })
    organ({ id: `other${index}`, kind: 'agency', superior: `gov${index}` })
    organ({ id: `branch${index}`, kind: 'dispatched-organ', establishedBy: `agency${index}` })
  }
  return { organs, parents }
})
type Province = ReturnType<typeof province.generate>['value']

const posts: readonly Post[] = ['handler', 'signatory', 'clerk', 'auditor', 'audit-administrator']

/** What a matter says of who may see it, without the governments that follow from it. */
interface Given {
  readonly participants: readonly string[]
  readonly handlers: readonly string[]
  readonly lent: readonly string[]
  readonly readerPosts: readonly Post[]
  readonly hiddenFrom: readonly string[]
}

/** The rule in the simplest words, by walking the tree of parents and nothing else. */
function oracle({ parents }: Province, viewer: { organ: string; person: string; post: Post }, matter: Given): boolean {
  if (matter.hiddenFrom.includes(viewer.person)) return false
  if (viewer.post === 'auditor' || viewer.post === 'audit-administrator') return true
  if (matter.handlers.includes(viewer.person)) return true
  const reads = matter.readerPosts.length === 0 || matter.readerPosts.includes(viewer.post)
  if (reads && matter.participants.includes(viewer.organ) && !matter.lent.includes(viewer.organ)) return true
  const [, kind, number] = /^([a-z]+)(\d+)$/u.exec(viewer.organ) ?? []
  if (kind !== 'gov' && kind !== 'bureau') return false
  return matter.participants.some((participant) => {
    let seat = Number(/\d+$/u.exec(participant)?.[0])
    for (;;) {
      if (seat === Number(number)) return true
      if (seat === 0) return false
      seat = (parents[seat] ?? 0) % seat
    }
  })
}

const situation = province.chain((place) => {
  const ids = place.organs.map((organ) => organ.id)
  const people = ['p1', 'p2', 'p3']
  return fc.record({
    place: fc.constant(place),
    viewer: fc.record({
      organ: fc.constantFrom(...ids),
      person: fc.constantFrom(...people),
      post: fc.constantFrom(...posts),
    }),
    matters: fc.array(
      fc.record({
        participants: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        handlers: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
        lent: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
        readerPosts: fc.uniqueArray(fc.constantFrom(...posts), { maxLength: 2 }),
        hiddenFrom: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
})

describe('who may see a matter', () => {
  const database = testDatabase()

  it('is who takes part, has acted, stands above a participant, or audits, unless the pack narrows it; nobody else', () => {
    fc.assert(
      fc.property(situation, ({ place, viewer, matters }) => {
        const { seer, visible } = prepare(place, viewer, matters)
        for (const [index, matter] of matters.entries())
          expect(maySee(seer, visible[index]!)).toBe(oracle(place, viewer, matter))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same for a list as for one matter', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ place, viewer, matters }) => {
        const { seer, visible } = prepare(place, viewer, matters)
        const rows = visible.map((matter, index) => ({ id: String(index), ...matter }))
        const listed = await inTransaction(database.pool, 'oracle', async (tx) => {
          await sql`insert into matter (jurisdiction, id, procedure, title, state, version, ledger_hash, pack, opened_on,
              updated_at, parties, facts, body, participant_organs, governments, handlers, lent_organs, reader_posts, hidden_from)
            select 'oracle', given.id, '', '', '', 1, '', '', '2026-01-01', now(), '{}', '{}', '{}',
              given.participants, given.governments, given.handlers, given.lent, given."readerPosts", given."hiddenFrom"
            from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
              as given (id text, participants text[], governments text[], handlers text[], lent text[],
                "readerPosts" text[], "hiddenFrom" text[])`.execute(tx)
          const found = await tx.selectFrom('matter').select('id').where(visibleRows(seer)).orderBy('id').execute()
          await sql`delete from matter`.execute(tx)
          return found.map((row) => Number(row.id))
        })
        expect(listed).toEqual(visible.flatMap((matter, index) => (maySee(seer, matter) ? [index] : [])))
      }),
      { numRuns: 60 },
    )
  })
})

function prepare(
  { organs }: Province,
  { organ, person, post }: { organ: string; person: string; post: Post },
  matters: readonly Given[],
) {
  const directory = directoryOf(organs)
  const actor = { kind: 'person', person: { id: person, name: person }, post, organ: directory.organ(organ)! } as const
  return {
    seer: viewerOf(actor, directory),
    visible: matters.map((matter) => ({
      ...matter,
      governments: [
        ...new Set(
          matter.participants.flatMap((id) => governmentChain(directory.organ(id)!, directory).map((one) => one.id)),
        ),
      ],
    })),
  }
}
