import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { type Command, type Decision, decide } from '../decide/index.ts'
import { explainMatter, requiredActions } from '../explain/index.ts'
import type { Matter, Post } from '../matter/matter.ts'
import { replay } from '../matter/index.ts'
import { type CompiledPack, compilePack, Pack } from '../pack/index.ts'
import { createWorld, instantOf } from '../scenario/world.ts'
import { builtinCalendar } from '../time/index.ts'
import { checkMigration } from './index.ts'

const present = compilePack(fixture)

/** A later version of the county's pack. */
function later(change: (pack: Pack) => void): CompiledPack {
  const pack = structuredClone(fixture)
  change(pack)
  return compilePack(Pack.parse({ ...pack, version: '1.1.0' }))
}

const longer = later((pack) => {
  const { objection } = pack.procedures.supervision?.limits ?? {}
  if (objection?.term !== undefined) objection.term = { ...objection.term, amount: 20 }
})

/** A supervision matter that waits for rectification, with a paper served and two clocks running. */
function rectifying() {
  const world = createWorld({ pack: present, organs: fixtureOrgans })
  const perform = (post: Post, day: string, command: Command, id = matter) =>
    world.perform({ matter: id }, world.person('bureau', post), day, command)
  const matter =
    world.perform({ procedure: 'supervision' }, world.person('bureau'), '2026-03-02', {
      type: 'act',
      step: 'find',
      input: { problem: '未公示' },
      parties: { agency: ['water'] },
    }).matter?.id ?? ''
  perform('handler', '2026-03-02', { type: 'draft', step: 'issueOpinion', input: { measures: '公示' } })
  const document = world.matter(matter).documents[0]?.id ?? ''
  perform('reviewer', '2026-03-02', { type: 'approve', document, opinion: '同意' })
  perform('signatory', '2026-03-02', { type: 'act', step: 'issueOpinion', input: {}, document })
  perform('clerk', '2026-03-03', {
    type: 'serve',
    document,
    recipient: 'water',
    on: '2026-03-03' as never,
    method: '直接送达',
    receiver: '收发室',
    proof: [],
  })
  return { world, matter: world.matter(matter), events: world.events(matter) }
}

const running = rectifying()

function act(
  matter: Matter,
  command: Command,
  { organ = 'bureau', post = 'handler' as Post, name, target = longer, relatives = [], parent }: Surroundings = {},
): Decision {
  const { directory, person } = running.world
  return decide(present, matter, command, {
    actor: person(organ, post, name),
    at: instantOf('2026-03-05'),
    outside: {
      calendar: builtinCalendar,
      directory,
      related: {},
      relatives,
      ...(target === null ? {} : { target }),
      ...(parent === undefined ? {} : { parent }),
    },
  })
}

interface Surroundings {
  readonly organ?: string
  readonly post?: Post
  readonly name?: string
  readonly target?: CompiledPack | null
  readonly relatives?: readonly Matter[]
  readonly parent?: Matter
}

const propose = (target = longer): Command => ({
  type: 'propose-migration',
  to: target.reference,
  basis: '云岭县人民政府关于修改办法的决定',
  reason: '异议期限已经延长',
})
const approve: Command = { type: 'decide-migration', approve: true, opinion: '同意' }
const codes = (decision: Decision) => (decision.ok ? [] : decision.reasons.map((one) => one.code))
const afterOf = (decision: Decision): Matter => {
  const [batch] = decision.batches
  if (!decision.ok || batch === undefined) throw new Error(codes(decision).join())
  return batch.after
}

describe('a running matter moves to another version of its pack', () => {
  const proposed = afterOf(act(running.matter, propose()))

  it('by two persons: one proposes with basis and reason, another who signs for the organ approves', () => {
    expect(codes(act(running.matter, approve))).toEqual(['migration-unknown'])
    expect(codes(act(running.matter, { ...propose(), basis: ' ' } as Command))).toEqual(['field-missing'])
    expect(codes(act(running.matter, propose(), { organ: 'water' }))).toEqual(['wrong-organ'])
    expect(codes(act(running.matter, propose(), { post: 'clerk' }))).toEqual(['wrong-post'])
    expect(proposed.pack).toEqual(present.reference)
    expect(codes(act(proposed, approve, { post: 'reviewer' }))).toEqual(['wrong-post'])
    expect(codes(act(proposed, approve, { organ: 'county', post: 'signatory' }))).toEqual(['wrong-organ'])
    const himself = running.world.person('bureau', 'handler')
    const own = act(proposed, approve, { post: 'signatory', name: 'handler' })
    expect([himself.kind === 'person' && himself.person.id, codes(own)]).toEqual([
      proposed.migration?.by.person.id,
      ['same-person'],
    ])
    expect(afterOf(act(proposed, approve, { post: 'signatory' })).pack).toEqual(longer.reference)
  })

  it('is declined with an opinion, and stays where it is', () => {
    const declined = afterOf(
      act(proposed, { type: 'decide-migration', approve: false, opinion: '待省厅明确' }, { post: 'signatory' }),
    )
    expect([declined.pack, declined.migration]).toEqual([present.reference, undefined])
  })

  it('is a task of those who may approve', () => {
    const steps = explainMatter(present, proposed, {
      actor: { kind: 'system' },
      at: instantOf('2026-03-05'),
      outside: { calendar: builtinCalendar, directory: running.world.directory, related: {} },
    })
    expect(requiredActions(present, proposed, steps, instantOf('2026-03-05'))).toContainEqual(
      expect.objectContaining({
        kind: 'decide-migration',
        organs: ['bureau'],
        posts: ['signatory', 'principal-leader'],
      }),
    )
  })

  it('keeps its clocks as they were counted, says what is different, and folds to the same again', () => {
    const decision = act(proposed, approve, { post: 'signatory' })
    const migrated = afterOf(decision)
    expect(migrated.limits).toEqual(running.matter.limits)
    const events = [...running.events, ...act(running.matter, propose()).batches.flatMap((batch) => batch.events)]
    expect(replay([...events, ...decision.batches.flatMap((batch) => batch.events)])).toEqual(migrated)
    expect(decision.batches[0]?.events).toMatchObject([
      {
        type: 'matter-migrated',
        from: present.reference,
        to: longer.reference,
        changes: [expect.stringMatching(/15日.*20日/)],
      },
    ])
  })

  it('takes the open matters below along, and does not go without the one above', () => {
    const child = { ...running.matter, id: 'child', parent: { id: running.matter.id, procedure: 'supervision' } }
    const decision = act(proposed, approve, { post: 'signatory', relatives: [child] })
    expect(decision.batches.map((batch) => [batch.matter, batch.after.pack.version])).toEqual([
      [running.matter.id, '1.1.0'],
      ['child', '1.1.0'],
    ])
    expect(codes(act(child, propose(), { parent: running.matter }))).toEqual(['migration-with-parent'])
  })

  it('is refused where the version is not at hand, is the same, or has no place for what the matter has', () => {
    expect(codes(act(running.matter, propose(), { target: null }))).toEqual(['migration-target-unknown'])
    expect(codes(act(running.matter, propose(present), { target: present }))).toEqual(['migration-needless'])
    expect(codes(act({ ...running.matter, closedOn: '2026-03-04' as never }, propose()))).toEqual(['matter-closed'])
    const without = (change: (procedure: NonNullable<Pack['procedures'][string]>) => void) => {
      const target = later((pack) => {
        if (pack.procedures.supervision !== undefined) change(pack.procedures.supervision)
      })
      const decision = act(running.matter, propose(target), { target })
      return decision.ok ? [] : decision.reasons.map((one) => `${one.code} ${one.text}`)
    }
    expect(without((procedure) => delete procedure.states.rectifying)).toEqual([
      'migration-impossible 新版本没有“限期整改”这一状态',
    ])
    expect(without((procedure) => delete procedure.steps.find?.input?.problem)).toEqual([
      'migration-impossible 新版本没有“存在的问题”这一内容，已经登记的无处可放',
    ])
    expect(without((procedure) => delete procedure.limits?.objection)).toEqual([
      'migration-impossible 新版本没有“异议期限”，已经起算的期限无法继续',
    ])
    expect(without((procedure) => delete procedure.parties.agency)).toEqual([
      'migration-impossible 新版本没有“被监督机关”这一当事机关',
    ])
    expect(
      checkMigration(
        running.matter,
        present,
        later((pack) => delete pack.procedures.supervision),
      ).problems,
    ).toEqual(['新版本没有“行政执法监督”程序'])
    const papers = later((pack) => delete pack.documents.opinion)
    expect(checkMigration(running.matter, present, papers).problems).toEqual(['新版本没有《行政执法监督意见书》'])
  })
})
