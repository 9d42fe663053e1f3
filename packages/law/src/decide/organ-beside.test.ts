import { describe, expect, it } from 'vitest'
import { citation } from '../citation/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { roleOrder } from '../pack/role-order.ts'
import { createWorld, organs } from '../scenario/world.ts'

const basis = [citation('fixture')(1)]

const copy = write.procedure({
  name: '抄送',
  kind: 'other',
  basis,
  title: '抄送{parties.court.name}',
  parties: {
    // named before the role it is derived from, and named like the kind of another organ
    court: { name: '同级人民法院', from: { kind: 'court', beside: 'sender' }, refusal: '本区域没有登记人民法院' },
    sender: { name: '发出机关', from: 'actor' },
  },
  states: { sent: { name: '已抄送', final: true } },
  steps: { send: write.step('抄送', { by: 'sender', from: 'start', to: 'sent', duty: 'may', basis }) },
})

const compiled = compilePack(
  Pack.parse({
    id: 'fixture',
    version: '1.0.0',
    norm: 'fixture',
    territory: '990100',
    status: 'in-force',
    under: [],
    norms: [],
    provisions: [],
    overlay: [],
    competence: [],
    procedures: { copy },
    documents: {},
    catalogues: {},
    duties: {},
    examples: [],
  }),
)

const at = (territory: string, id: string, name: string, kind: 'court' | 'agency') => ({
  id,
  name,
  kind,
  level: 'county' as const,
  territory,
})
const world = createWorld({
  pack: compiled,
  organs: organs([
    at('990100', 'court', '云岭县人民法院', 'court'),
    at('990100', 'water', '云岭县水务局', 'agency'),
    at('990200', 'neighbour', '青石县水务局', 'agency'),
  ]),
})
const send = (organ: string, parties?: Record<string, string[]>) =>
  world.perform({ procedure: 'copy' }, world.person(organ), '2026-03-02', {
    type: 'act',
    step: 'send',
    input: {},
    ...(parties === undefined ? {} : { parties }),
  })

describe('an organ that stands beside another one', () => {
  it('is found by its kind in the same area, and chosen by nobody', () => {
    expect(send('water').matter?.parties['court']?.map((organ) => organ.name)).toEqual(['云岭县人民法院'])
    const chosen = send('water', { court: ['neighbour'] })
    expect(chosen.decision.ok ? [] : chosen.decision.reasons.map((reason) => reason.code)).toContain('field-unknown')
  })

  it('is missing where the area has none', () => {
    const { decision } = send('neighbour')
    expect(decision.ok ? [] : decision.reasons.map((reason) => reason.text)).toEqual(['本区域没有登记人民法院'])
  })

  it('is filled after the organ it stands beside', () => {
    expect(roleOrder(copy, [])).toEqual(['sender', 'court'])
  })
})
