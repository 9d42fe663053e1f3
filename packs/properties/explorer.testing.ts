import {
  type Command,
  type CompiledPack,
  type CompiledProcedure,
  type CompiledStep,
  type Field,
  getProcedure,
  type Matter,
  type Organ,
  type Post,
  postsOf,
} from '@zhiheng/law'
import { createWorld, fileNamed, type Outcome, type World } from '@zhiheng/law/scenario'
import type { Chance } from './chance.testing.ts'

/** Whether a paper decides a matter, as 国令825 understands it. */
export const isDecision = ({ pack }: CompiledPack, paper: string): boolean =>
  pack.documents[paper]?.national?.endsWith('-decision') === true

/** Few enough that papers, remedies and disputes meet on the same act, item or case. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  act: ['甲罚〔2026〕1号', '甲罚〔2026〕1号', '甲罚〔2026〕2号'],
  item: ['餐车占道'],
  caseNumber: ['案1'],
}

/** Long enough before the national regulation that many a matter runs across the day it came into force. */
const BEGIN = '2025-12-01'

/** Early enough that no limit runs into a year without a calendar. */
const END = Date.parse('2026-07-31')

/** What one act came to, with the world as it stood before and stands after it. */
export interface Event {
  readonly at: string
  readonly command: Command
  readonly actor: Organ
  readonly target: { readonly matter: string } | { readonly procedure: string }
  readonly before: readonly Matter[]
  readonly outcome: Outcome
}

/**
 * People who act at random under a pack: mostly somebody who may, with what the form asks for; sometimes anybody, with anything.
 * Everything follows from the chance, so that the same seed leads to the same world.
 */
export function explore(
  compiled: CompiledPack,
  organs: readonly Organ[],
  chance: Chance,
  acts: number,
  /** procedures that are opened half of the time */
  favoured: readonly string[],
  look: (event: Event) => void,
): World {
  const world = createWorld({ pack: compiled, organs })
  const { from = BEGIN } = compiled.pack.force ?? {}
  let day = Date.parse(from > BEGIN ? from : BEGIN)
  const today = (): string => new Date(day).toISOString().slice(0, 10)

  const perform = (
    target: { matter: string } | { procedure: string; parent?: string },
    organ: Organ,
    post: Post,
    command: Command,
    person?: string,
  ): Outcome => {
    const before = world.matters()
    const outcome = world.perform(target, world.person(organ.id, post, person), today(), command)
    look({ at: today(), command, actor: organ, target, before, outcome })
    return outcome
  }

  const fill = (fields: Readonly<Record<string, Field>>, parties: Matter['parties']): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => {
        if (field.optional === true && chance.is(50)) return []
        return [[name, valueOf(name, field, parties)]]
      }),
    )
  const valueOf = (name: string, field: Field, parties: Matter['parties']): unknown => {
    const listed = (many: boolean | undefined, value: () => unknown): unknown => (many === true ? [value()] : value())
    switch (field.type) {
      case 'text':
        return chance.one(NAMES[name] ?? ['有', '无'])
      case 'date':
        return new Date(day + (field.notAfterAct ? -1 : 1) * 86_400_000 * chance.below(8)).toISOString().slice(0, 10)
      case 'dateTime':
        return `${today()}T09:00:00+08:00`
      case 'number':
        return (field.min ?? 0) + chance.below(5)
      case 'yesNo':
        return chance.is(60)
      case 'choice': {
        const items = Object.keys(compiled.pack.catalogues[field.catalogue]?.items ?? { none: 1 })
        return listed(field.many, () => chance.one(items))
      }
      case 'organ': {
        const near = Object.values(parties).flat()
        return listed(field.many, () => chance.one(near.length > 0 && chance.is(80) ? near : organs).id)
      }
      case 'party':
        return listed(field.many, () => chance.one([...(parties[field.of] ?? []), ...organs.slice(0, 1)]).id)
      case 'person':
        return listed(field.many, () => `${chance.one(organs).id}/inspector`)
      case 'files':
        return Array.from({ length: Math.max(field.min ?? 1, 1) }, (_unused, index) => fileNamed(`材料${index}`))
      case 'citations':
        return Array.from({ length: Math.max(field.min ?? 1, 1) }, () => '行政处罚法第五条')
      case 'matter':
        return chance.one([...world.matters().map((one) => one.id), 'm1'])
      case 'rows':
        return Array.from({ length: Math.max(field.min ?? 1, 1) }, () => fill(field.of, parties))
    }
  }

  const open = (id: string): boolean => {
    const procedure = getProcedure(compiled, id)
    const step = chance.one(procedure.starts)
    if (step.by.includes('clock')) return true
    const kinds = procedure.data.parties[step.by[0] ?? '']?.kinds
    const suited = organs.filter((organ) => kinds === undefined || kinds.includes(organ.kind))
    const bound = new Set(
      world.matters().flatMap(({ holds }) => holds.flatMap((hold) => (hold.to === undefined ? hold.organ : []))),
    )
    const tempted = suited.filter((organ) => bound.has(organ.id))
    const actor = chance.one(
      tempted.length > 0 && chance.is(50) ? tempted : suited.length > 0 && chance.is(85) ? suited : organs,
    )
    const parties: Record<string, string[]> = {}
    for (const [role, party] of Object.entries(procedure.data.parties)) {
      if (party.from !== 'input') continue
      const fitting = organs.filter((organ) => party.kinds === undefined || party.kinds.includes(organ.kind))
      const near = fitting.filter((organ) => organ.territory.startsWith(actor.territory.slice(0, 4)))
      if (fitting.length > 0 && (party.optional !== true || chance.is(50)))
        parties[role] = [chance.one(near.length > 0 ? near : fitting).id]
    }
    // A matter that stands under another one is opened there: the register of remedies above all.
    const parents = world.matters()
    const target = {
      procedure: procedure.id,
      ...(parents.length > 0 && chance.is(20) ? { parent: chance.one(parents).id } : {}),
    }
    const among = Object.fromEntries(
      Object.entries(parties).map(([role, ids]) => [role, organs.filter((organ) => ids.includes(organ.id))]),
    )
    const { decision } = perform(target, actor, chance.one(postsOf(step, compiled)), {
      type: 'act',
      step: step.id,
      input: fill(step.data.input ?? {}, { ...among, actor: [actor] }),
      parties,
      overrides: reasons,
    })
    return decision.ok
  }

  const distances = new Map(
    [...compiled.procedures.values()].map((procedure) => [procedure.id, distancesToDecision(compiled, procedure)]),
  )

  /** The steps of a matter that people take where it stands. */
  const placedSteps = ({ procedure, state }: Matter): readonly CompiledStep[] =>
    [...getProcedure(compiled, procedure).steps.values()].filter(
      (step) => step.from.has(state) && !step.by.includes('clock'),
    )

  /** A party goes to court over the act of a matter that waits for its decision; then whoever decides is asked to. */
  const tempt = (matter: Matter): void => {
    const decisions = placedSteps(matter).filter((step) => isDecision(compiled, step.data.issues ?? ''))
    const { act } = matter.facts
    const remedy = compiled.procedures.get('remedy')
    const [file, accept] = [remedy?.steps.get('fileLitigation'), remedy?.steps.get('accept')]
    if (decisions.length === 0 || typeof act !== 'string' || file === undefined || accept === undefined) return
    const registrar = chance.one(organs.filter((organ) => organ.kind === 'oversight-body'))
    const register = (target: { matter: string } | { procedure: string }, step: CompiledStep): Matter | undefined =>
      perform(target, registrar, chance.one(postsOf(step, compiled)), {
        type: 'act',
        step: step.id,
        input: { ...fill(step.data.input ?? {}, {}), ...(step === file ? { act } : {}) },
        parties: {},
      }).matter
    const filed = register({ procedure: 'remedy' }, file)
    if (filed !== undefined) register({ matter: filed.id }, accept)
    insist(() => go(matter, chance.one(decisions)))
  }

  const go = ({ id }: Matter, wanted?: CompiledStep): boolean => {
    const matter = world.matter(id)
    const procedure = getProcedure(compiled, matter.procedure)
    const placed = placedSteps(matter)
    const steps = [...procedure.steps.values()].filter((step) => !step.from.has('start') && !step.by.includes('clock'))
    const nearer = placed.filter((step) => isNearer(distances.get(procedure.id), matter.state, step.data.to))
    const choices =
      wanted !== undefined
        ? [wanted]
        : nearer.length > 0 && chance.is(50)
          ? nearer
          : placed.length > 0 && chance.is(90)
            ? placed
            : steps
    if (choices.length === 0) return true
    const step = chance.one(choices)
    // What ends a matter is put off: while matters run side by side they stand in each other's way.
    if (procedure.data.states[step.data.to ?? '']?.final === true && chance.is(85)) return true
    const entitled = step.by.flatMap((role) => matter.parties[role] ?? [])
    const actor = chance.one(entitled.length > 0 && chance.is(85) ? entitled : organs)
    const input = fill(step.data.input ?? {}, matter.parties)
    const paper = step.data.issues === undefined ? undefined : compiled.pack.documents[step.data.issues]
    if (paper !== undefined && paper.approval.length > 0 && chance.is(90)) {
      const drafted = perform(
        { matter: matter.id },
        actor,
        'handler',
        { type: 'draft', step: step.id, input, overrides: reasons },
        '拟稿人',
      )
      const document = drafted.matter?.documents.at(-1)?.id
      if (document !== undefined && drafted.decision.ok)
        for (const post of paper.approval)
          perform({ matter: matter.id }, actor, post, { type: 'approve', document, opinion: '同意' })
    }
    const { decision } = perform({ matter: matter.id }, actor, chance.one(postsOf(step, compiled)), {
      type: 'act',
      step: step.id,
      input,
      overrides: reasons,
    })
    return decision.ok
  }
  /** Most of what is typed at random is refused: the same again with other words, until it is not. */
  const insist = (attempt: () => boolean): void => {
    for (let tries = 0; tries < 8; tries++) if (attempt()) return
  }

  const serve = (matter: Matter): void => {
    const papers = matter.documents.filter((one) => one.status === 'issued' && one.recipients.length > 0)
    if (papers.length === 0) return
    const paper = chance.one(papers)
    const issuer = organs.find((organ) => organ.id === paper.issuer.id)
    if (issuer === undefined) return
    perform({ matter: matter.id }, issuer, 'clerk', {
      type: 'serve',
      document: paper.id,
      recipient: chance.one(paper.recipients).id,
      on: today() as never,
      method: '直接送达',
      receiver: '收发室',
      proof: [],
    })
  }

  for (let act = 0; act < acts; act++) {
    if (chance.is(25)) day = Math.min(day + 86_400_000 * (1 + chance.below(9)), END)
    if (chance.is(8)) world.sweep(today())
    const running = world.matters().filter((matter) => matter.closedOn === null)
    const ids = chance.is(60) && favoured.length > 0 ? favoured : [...compiled.procedures.keys()]
    const turn = chance.below(100)
    if (running.length < 3 || turn < 20) {
      const id = chance.one(ids)
      insist(() => open(id))
    } else if (turn < 36) serve(chance.one(running))
    else {
      const favourites = running.filter((matter) => favoured.includes(matter.procedure))
      const matter = chance.one(favourites.length > 0 && chance.is(70) ? favourites.slice(-6) : running.slice(-12))
      if (chance.is(50)) tempt(matter)
      insist(() => go(matter))
    }
  }
  return world
}

/** A reason for going on in spite of any warning. */
const reasons = new Proxy<Record<string, string>>(
  {},
  { get: () => '确有必要', has: () => true, getOwnPropertyDescriptor: () => undefined },
)

/** How many steps each state of a procedure is away from a decision; states from which none can be reached are left out. */
function distancesToDecision(compiled: CompiledPack, { steps }: CompiledProcedure): ReadonlyMap<string, number> {
  const distances = new Map<string, number>()
  for (const step of steps.values())
    if (isDecision(compiled, step.data.issues ?? '')) for (const state of step.from) distances.set(state, 0)
  for (let round = 0; round < steps.size; round++) {
    for (const { from, data } of steps.values()) {
      const beyond = distances.get(data.to ?? '')
      if (beyond === undefined) continue
      for (const state of from) distances.set(state, Math.min(distances.get(state) ?? Infinity, beyond + 1))
    }
  }
  return distances
}

const isNearer = (distances: ReadonlyMap<string, number> | undefined, from: string, to: string | undefined): boolean =>
  (distances?.get(to ?? '') ?? Infinity) < (distances?.get(from) ?? Infinity)
