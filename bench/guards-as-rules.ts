import {
  asOpened,
  type CompiledPack,
  type CompiledProcedure,
  type CompiledStep,
  type Condition,
  compileCondition,
  dateOf,
  getProcedure,
  isFilled,
  postsOf,
  readPath,
  type Scope,
} from '@zhiheng/law'
import { type ConditionProperties, Engine, type TopLevelCondition } from 'json-rules-engine'
import type { PreparedAct } from './course.ts'

/** An act as json-rules-engine judges it: the guards of its step as rules, and the facts they look at, fetched before. */
export interface GuardedAct {
  readonly engine: Engine
  readonly facts: Readonly<Record<string, unknown>>
}

type Rule = ConditionProperties | TopLevelCondition
type Sources = Map<string, (scope: Scope) => unknown>

/**
 * The guards of acts as rules: the place of the step, its force, organ and post, the fields that must be filled and the
 * items that may be chosen, and every requirement of the pack. Comparisons are rules; what the library has no operator for
 * (dates of limits, relations of organs, lookups) is a fact worked out beforehand, which costs the library nothing. All
 * guards of an act are one rule: a rule for each is half as fast.
 */
export function guardsAsRules(compiled: CompiledPack, acts: readonly PreparedAct[]): GuardedAct[] {
  const engines = new Map<string, { engine: Engine; sources: Sources }>()
  return acts.map((prepared) => {
    const { matter, command, step: id, act } = prepared
    const procedure = getProcedure(compiled, matter.procedure)
    const step = procedure.steps.get(id)
    if (step === undefined) throw new Error(`no step ${id}`)
    const name = `${command.type}/${id}`
    let known = engines.get(name)
    if (known === undefined) {
      const sources: Sources = new Map()
      const rules =
        command.type === 'act' || command.type === 'draft'
          ? guardsOfStep(compiled, procedure, step, command.type === 'draft', sources)
          : guardsOfDocument(compiled, step, command.type === 'approve', sources)
      const engine = new Engine([{ conditions: { all: rules }, event: { type: name } }])
      known = { engine, sources }
      engines.set(name, known)
    }
    const scope: Scope = {
      matter: asOpened(compiled, matter, command, act),
      input: 'input' in command ? command.input : {},
      actor: act.actor,
      on: dateOf(act.at),
      at: act.at,
      outside: act.outside,
    }
    const facts = Object.fromEntries([...known.sources].map(([fact, source]) => [fact, source(scope) ?? null]))
    return { engine: known.engine, facts }
  })
}

function guardsOfStep(
  compiled: CompiledPack,
  procedure: CompiledProcedure,
  step: CompiledStep,
  drafting: boolean,
  sources: Sources,
): Rule[] {
  const fact = (id: string, source: (scope: Scope) => unknown): string => {
    sources.set(id, source)
    return id
  }
  const day = (text: string): number => Number(text.replaceAll('-', ''))
  const on = () => fact('on', (scope) => day(scope.on))
  const inForce = (force: { from?: string; to?: string | undefined } | undefined): ConditionProperties[] => [
    ...(force?.from === undefined ? [] : [{ fact: on(), operator: 'greaterThanInclusive', value: day(force.from) }]),
    ...(force?.to === undefined ? [] : [{ fact: on(), operator: 'lessThan', value: day(force.to) }]),
  ]
  const filled = (path: string): ConditionProperties => ({
    fact: fact(path, (scope) => filledOf(readPath(path)(scope))),
    operator: 'notEqual',
    value: null,
  })
  const translate = (condition: Condition): Rule => {
    switch (condition.op) {
      case 'all':
        return { all: condition.of.map(translate) }
      case 'any':
        return { any: condition.of.map(translate) }
      case 'not':
        return { not: translate(condition.of) }
      case 'is':
        return {
          fact: fact(condition.path, readPath(condition.path)),
          operator: 'in',
          value: [condition.value].flat(),
        }
      case 'filled':
        return filled(condition.path)
      default: {
        const ready = compileCondition(condition, procedure.words)
        const id = fact(JSON.stringify(condition), (scope) => ready.evaluate(scope) === 'met')
        return { fact: id, operator: 'equal', value: true }
      }
    }
  }
  const posts = [...postsOf(step, compiled), ...(drafting ? ['handler'] : [])]
  return [
    { fact: fact('state', ({ matter }) => matter.state), operator: 'in', value: [...step.from] },
    ...inForce(step.data.force),
    {
      fact: fact('organs', ({ matter }) => step.by.flatMap((role) => (matter.parties[role] ?? []).map(({ id }) => id))),
      operator: 'contains',
      value: { fact: fact('organ', ({ actor }) => (actor.kind === 'person' ? actor.organ.id : null)) },
    },
    { fact: fact('post', ({ actor }) => (actor.kind === 'person' ? actor.post : null)), operator: 'in', value: posts },
    ...Object.entries(step.data.input ?? {}).flatMap(([name, field]): Rule[] => {
      const present = filled(`input.${name}`)
      const needed: Rule[] = !field.optional
        ? [present]
        : field.requiredWhen === undefined
          ? []
          : [{ any: [{ not: translate(field.requiredWhen) }, present] }]
      if (field.type !== 'choice' || field.many) return needed
      const items = Object.keys(compiled.pack.catalogues[field.catalogue]?.items ?? {})
      return [...needed, { fact: present.fact, operator: 'in', value: [...items, null] }]
    }),
    ...step.requires.map(({ data }): Rule => {
      const { force } = data
      const rule = translate(data.when)
      return force === undefined ? rule : { any: [{ not: { all: inForce(force) } }, rule] }
    }),
  ]
}

/** Papers: where they stand, whose they are, which post, and not the hand that drafted them. */
function guardsOfDocument(compiled: CompiledPack, step: CompiledStep, approving: boolean, sources: Sources): Rule[] {
  const document = ({ matter }: Scope) => matter.documents.findLast((one) => one.step === step.id)
  const kind = compiled.pack.documents[step.data.issues ?? '']
  sources.set('status', (scope) => document(scope)?.status)
  sources.set('issuer', (scope) => document(scope)?.issuer.id)
  sources.set('organ', ({ actor }) => (actor.kind === 'person' ? actor.organ.id : null))
  sources.set('post', ({ actor }) => (actor.kind === 'person' ? actor.post : null))
  sources.set('person', ({ actor }) => (actor.kind === 'person' ? actor.person.id : null))
  sources.set('drafter', (scope) => {
    const by = document(scope)?.draftedBy
    return by === undefined || by === 'system' ? null : by.person.id
  })
  return [
    { fact: 'status', operator: 'equal', value: approving ? 'drafted' : 'issued' },
    { fact: 'issuer', operator: 'equal', value: { fact: 'organ' } },
    { fact: 'post', operator: 'in', value: approving ? (kind?.approval ?? []) : ['clerk', 'handler', 'signatory'] },
    ...(approving ? [{ fact: 'drafter', operator: 'notEqual', value: { fact: 'person' } }] : []),
  ]
}

const filledOf = (value: unknown): unknown => (isFilled(value) ? value : null)
