import { describe, expect, it } from 'vitest'
import { checkPack } from '../check/index.ts'
import { citation } from '../citation/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { createWorld, organs } from '../scenario/world.ts'

const art = citation('fixture')
const basis = [art(1)]
const { is, must, not, step } = write

const data = Pack.parse({
  id: 'fixture',
  version: '1.0.0',
  norm: 'fixture',
  territory: '990100',
  status: 'in-force',
  force: { from: '2023-10-01' },
  under: [],
  norms: [
    {
      id: 'fixture',
      title: '云岭县监督办法',
      kind: 'local-government-rule',
      issuer: '云岭县人民政府',
      text: 'available',
    },
  ],
  competence: [],
  procedures: {
    decision: write.procedure({
      name: '处理',
      kind: 'supervision',
      basis,
      title: '处理',
      parties: {
        body: { name: '监督机构', kinds: ['oversight-body'], from: 'actor' },
        agency: { name: '机关', from: 'input' },
      },
      states: { decided: { name: '已决定' }, closed: { name: '办结', final: true } },
      steps: {
        decide: step('处理', {
          by: 'body',
          from: 'start',
          to: 'decided',
          duty: 'may',
          basis,
          input: {
            disposition: write.choice('处理', 'dispositions'),
            also: write.optional(write.choice('并处', 'dispositions', { many: true })),
            harm: write.yesNo('是否造成重大损害'),
          },
        }),
        notify: step('告知', { by: 'body', from: 'decided', duty: 'may', basis, issues: 'notice' }),
        close: step('办结', { by: 'body', from: 'decided', to: 'closed', duty: 'may', basis }),
      },
    }),
  },
  documents: {
    notice: {
      title: '告知书',
      layout: 'letter',
      issuer: 'body',
      recipients: ['agency'],
      approval: [],
      takesEffect: 'on-service',
      force: { from: '2023-10-01', to: '2026-02-01' },
      sections: [{ heading: '告知', text: '告知' }],
      basis,
    },
  },
  catalogues: {
    dispositions: {
      name: '处理种类',
      basis,
      items: {
        correct: { name: '改正' },
        revoke: {
          name: '撤销',
          basis: [art(32)],
          requires: [
            must(not(is('input.harm', true)), '撤销造成重大损害的，不予撤销', { code: 'harm', basis: [art(33)] }),
          ],
        },
      },
    },
  },
  duties: {},
  provisions: [],
  overlay: [],
  examples: [],
})
const pack = compilePack(data)
const list = organs([
  { id: 'gov', name: '云岭县人民政府', kind: 'government', level: 'county', territory: '990100' },
  { id: 'sfj', name: '云岭县司法局', kind: 'oversight-body', level: 'county', territory: '990100', superior: 'gov' },
  { id: 'swj', name: '云岭县水务局', kind: 'agency', level: 'county', territory: '990100', superior: 'gov' },
])

describe('an item of an option list', () => {
  const decide = (input: Record<string, unknown>) => {
    const world = createWorld({ pack, organs: list })
    const { decision } = world.perform({ procedure: 'decision' }, world.person('云岭县司法局'), '2026-01-20', {
      type: 'act',
      step: 'decide',
      input,
      parties: { agency: ['swj'] },
    })
    return decision.ok ? [] : decision.reasons.map(({ code, basis: cited }) => [code, cited])
  }

  it('makes its own demand only where it is chosen, alone or among several, and names its article', () => {
    expect(decide({ disposition: 'correct', harm: true })).toEqual([])
    expect(decide({ disposition: 'revoke', harm: false })).toEqual([])
    expect(decide({ disposition: 'revoke', harm: true })).toEqual([['harm', [art(33)]]])
    expect(decide({ disposition: 'correct', also: ['revoke'], harm: true })).toEqual([['harm', [art(33)]]])
  })

  it('may only look at what the steps that choose it ask', () => {
    const broken = structuredClone(data)
    const [demand] = broken.catalogues.dispositions?.items.revoke?.requires ?? []
    if (demand !== undefined) demand.when = is('input.unknown', true)
    expect(checkPack(broken, { uppers: [], texts: new Map() }).map((defect) => defect.code)).toContain('name-unknown')
  })
})

describe('a paper that belongs to a time', () => {
  it('has no effect when it is served after that time', () => {
    const world = createWorld({ pack, organs: list })
    const act = (matter: string, day: string, command: Parameters<typeof world.perform>[3]) =>
      world.perform({ matter }, world.person('云岭县司法局', 'handler'), day, command)
    const opened = world.perform({ procedure: 'decision' }, world.person('云岭县司法局'), '2026-01-20', {
      type: 'act',
      step: 'decide',
      input: { disposition: 'correct', harm: false },
      parties: { agency: ['swj'] },
    })
    const id = opened.matter?.id ?? ''
    act(id, '2026-01-30', { type: 'act', step: 'notify', input: {} })
    const serve = (on: string) =>
      act(id, '2026-02-02', {
        type: 'serve',
        document: 'notice-1',
        recipient: 'swj',
        on: on as never,
        method: '直接送达',
        receiver: '收发室',
        proof: [],
      }).decision
    const late = serve('2026-02-02')
    expect(late.ok ? [] : late.reasons.map((reason) => reason.code)).toEqual(['not-in-force'])
    expect(serve('2026-01-31').ok).toBe(true)
  })
})
