import { postsOf } from '@zhiheng/law/decide'
import { POSTS } from '@zhiheng/law/matter'
import type { CompiledPack, CompiledProcedure } from '@zhiheng/law/pack'
import { entryKey, governedEntries, policiesFor, type Rulings } from '@zhiheng/law/rulings'
import { unitNames } from '@zhiheng/law/time'
import type { z } from 'zod'
import { speakBasis } from '../acts/speak.ts'
import type { PackSummary, PackView } from '../http/schemas/regulation.ts'
import { titleOf } from './matter-view.ts'
import { viewStanding } from './ruling-view.ts'

/** A pack in a list. */
export function summarisePack(
  compiled: CompiledPack,
  inUse: boolean,
  rulings: Rulings,
  on: string,
): z.infer<typeof PackSummary> {
  const { pack, reference } = compiled
  return {
    ...reference,
    title: titleOf(compiled),
    status: pack.status,
    ...(pack.force === undefined ? {} : { force: pack.force }),
    territory: pack.territory,
    under: pack.under,
    inUse,
    standing: viewStanding(compiled, rulings, on),
    procedures: Object.entries(pack.procedures).map(([id, { name, kind }]) => ({ id, name, kind })),
  }
}

/** A pack as a reader of the regulation sees it: articles and what implements them, procedures, limits, documents. */
export function viewPack(compiled: CompiledPack, inUse: boolean, rulings: Rulings, on: string): PackView {
  const { pack } = compiled
  const governed = governedEntries(pack)
  const speak = (basis: Parameters<typeof speakBasis>[1]) => speakBasis(compiled, basis)
  return {
    ...summarisePack(compiled, inUse, rulings, on),
    norms: pack.norms.map(({ id, title, issuer, text }) => ({ id, title, issuer, text })),
    articles: pack.provisions.map(({ id, cite, capability, digest, elements, reason }) => ({
      id,
      cite,
      capability,
      digest,
      elements: (elements ?? []).map((address) => ({ address, name: elementName(compiled, address) })),
      reason: reason ?? null,
    })),
    procedureViews: [...compiled.procedures.values()].map((procedure) => viewProcedure(compiled, procedure)),
    documents: Object.entries(pack.documents).map(([id, kind]) => ({
      id,
      title: kind.title,
      layout: kind.layout,
      issuer: kind.issuer,
      approval: kind.approval.map((post) => POSTS[post]),
      takesEffect: kind.takesEffect,
      basis: speak(kind.basis),
    })),
    competence: pack.competence.map(({ id, name, basis, refusal }) => ({
      id,
      name,
      basis: speak(basis),
      refusal: refusal ?? null,
    })),
    overlay: pack.overlay.map((entry) => ({
      ...entry,
      allowed: governed.has(entryKey(entry)) ? policiesFor(entry) : [],
    })),
  }
}

function viewProcedure(compiled: CompiledPack, procedure: CompiledProcedure): PackView['procedureViews'][number] {
  const { data, words } = procedure
  const speak = (basis: Parameters<typeof speakBasis>[1]) => speakBasis(compiled, basis)
  return {
    id: procedure.id,
    name: data.name,
    kind: data.kind,
    basis: speak(data.basis),
    parties: Object.entries(data.parties).map(([role, { name }]) => ({ role, name })),
    states: Object.entries(data.states).map(([id, { name, final }]) => ({ id, name, final: final === true })),
    steps: [...procedure.steps.values()].map((step) => ({
      id: step.id,
      name: step.data.name,
      by: step.by.map(words.role),
      posts: postsOf(step, compiled).map((post) => POSTS[post]),
      from: [...step.from],
      to: step.data.to ?? null,
      duty: step.data.duty,
      basis: speak(step.data.basis),
      summary: step.data.summary ?? null,
      interpretation: step.data.interpretation ?? null,
      requirements: step.requires.map(({ data: { refusal, code, basis, policy } }) => ({
        refusal: withBlanks(refusal, words.path),
        code: code ?? 'condition-unmet',
        basis: speak(basis ?? step.data.basis),
        policy: policy ?? 'block',
      })),
      issues: step.data.issues === undefined ? null : words.document(step.data.issues),
      force: step.data.force ?? null,
    })),
    limits: procedure.limits.map(({ id, data: limit }) => ({
      id,
      name: limit.name,
      kind: limit.kind,
      on: words.role(limit.on),
      term: limit.term === undefined ? '文书载明的日期' : `${limit.term.amount}${unitNames[limit.term.unit]}`,
      basis: speak(limit.basis),
      interpretation: limit.interpretation ?? null,
      lapse: limit.lapse.text,
      rule: limit.term ?? null,
      event: limit.verb ?? null,
    })),
  }
}

/** A sentence of the pack without a matter to fill it: what a matter would say there, in brackets. */
const withBlanks = (template: string, nameOf: (path: string) => string): string =>
  template.replaceAll(/\{([^{}]+)\}/gu, (_, path: string) => `〔${nameOf(path).replaceAll(/[“”]/gu, '')}〕`)

/** The Chinese name of an element that a provision names by its address. */
function elementName({ pack }: CompiledPack, address: string): string {
  const named = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null) return undefined
    const { name, title, refusal } = value as Record<string, unknown>
    return [name, title, refusal].find((one): one is string => typeof one === 'string')
  }
  const [root = '', part = '', id = ''] = address.split('.')
  const procedure = pack.procedures[root]
  if (procedure !== undefined) {
    const own = named((procedure as unknown as Record<string, Record<string, unknown> | undefined>)[part]?.[id])
    return own === undefined ? procedure.name : `${procedure.name} · ${own}`
  }
  if (root === 'competence') return pack.competence.find((rule) => rule.id === part)?.name ?? address
  const group = (pack as unknown as Record<string, Record<string, unknown> | undefined>)[root]
  return named(group?.[part]) ?? address
}
