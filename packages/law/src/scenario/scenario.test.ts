import { describe, expect, it } from 'vitest'
import { citation } from '../citation/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { coreDriver, organs, readScenario, runScenario } from './index.ts'

const art = citation('fixture')

const pack = compilePack(
  Pack.parse({
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
      supervision: {
        name: '监督',
        kind: 'supervision',
        basis: [art(21)],
        title: '{parties.agency.name}监督事项',
        parties: {
          overseer: { name: '监督机构', kinds: ['oversight-body'], from: 'actor' },
          agency: { name: '被监督机关', kinds: ['agency'], from: 'input' },
        },
        states: {
          found: { name: '已发现问题' },
          rectifying: { name: '限期整改' },
          closed: { name: '办结', final: true },
        },
        steps: {
          find: write.step('登记问题', {
            by: 'overseer',
            from: 'start',
            to: 'found',
            duty: 'may',
            basis: [art(21)],
            input: { problem: write.text('问题') },
          }),
          issueOpinion: write.step('制发意见书', {
            by: 'overseer',
            from: 'found',
            to: 'rectifying',
            duty: 'may',
            basis: [art(21)],
            issues: 'opinion',
          }),
          report: write.step('报送整改情况', {
            by: 'agency',
            from: 'rectifying',
            to: 'closed',
            duty: 'shall',
            basis: [art(21)],
          }),
        },
        limits: {
          rectification: write.limit('整改期限', {
            kind: 'statutory',
            basis: [art(21)],
            on: 'agency',
            start: { served: 'opinion' },
            term: write.days(30),
            met: ['report'],
            lapse: { text: '逾期未改正' },
          }),
        },
      },
    },
    documents: {
      opinion: {
        title: '意见书',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['agency'],
        numbering: { series: '监意' },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        sections: [{ heading: '问题', text: '{facts.problem}' }],
        basis: [art(21)],
      },
    },
    catalogues: {},
    duties: {},
    provisions: [],
    overlay: [],
    examples: [],
  }),
)

const list = organs([
  { id: 'gov', name: '云岭县人民政府', kind: 'government', level: 'county', territory: '990100' },
  {
    id: 'sfj',
    name: '云岭县司法局',
    kind: 'oversight-body',
    level: 'county',
    territory: '990100',
    superior: 'gov',
    shortName: '云司',
  },
  { id: 'swj', name: '云岭县水务局', kind: 'agency', level: 'county', territory: '990100', superior: 'gov' },
])

const acts = (expected: string) => `
id: F-1
title: 整改逾期
pack: fixture
acts:
  - { at: 2026-03-30, as: 云岭县司法局, open: supervision, do: find, name: S, parties: { agency: [云岭县水务局] }, with: { problem: 未公示 }, expect: { state: 已发现问题 } }
  - { at: 2026-03-31, as: 云岭县水务局, in: S, issue: issueOpinion, expect: { refused: wrong-organ, basis: 第二十一条 } }
  - { at: 2026-03-31, as: 云岭县司法局, in: S, issue: issueOpinion, expect: { documents: [意见书] } }
  - { at: 2026-04-01, in: S, serve: opinion, to: 云岭县水务局, expect: { due: { rectification: ${expected} }, raw: { rectification: 2026-05-01 } } }
  - { at: 2026-05-06, sweep: true, in: S, expect: { limits: { rectification: running } } }
  - { at: 2026-05-07, sweep: true, in: S, expect: { limits: { rectification: lapsed } } }
  - { at: 2026-05-07, as: 云岭县水务局, in: S, why: report, possible: true }
`

async function run(text: string) {
  const read = readScenario(text)
  if (!read.ok) throw new Error(read.problems.join('; '))
  return runScenario(read.scenario, coreDriver({ pack, organs: list }))
}

describe('a scenario', () => {
  it('runs against the core and comes out as written', async () => {
    const result = await run(acts('2026-05-06'))
    expect(result.acts.flatMap((act) => act.differences)).toEqual([])
    expect(result.ok).toBe(true)
  })

  it('says which act did not come out, what was written and what came', async () => {
    const result = await run(acts('2026-05-01'))
    expect(result.ok).toBe(false)
    expect(result.acts.filter((act) => !act.ok)).toMatchObject([
      { index: 4, differences: ['期限rectification届满日应为"2026-05-01"，实为"2026-05-06"'] },
    ])
  })

  it('names the place of what it cannot read', () => {
    expect(readScenario('id: X\ntitle: 无动作\npack: fixture\nacts: []')).toMatchObject({ ok: false })
    expect(readScenario('id: [')).toMatchObject({ ok: false })
  })
})
