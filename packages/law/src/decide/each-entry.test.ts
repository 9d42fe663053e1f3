import { describe, expect, it } from 'vitest'
import { checkPack } from '../check/index.ts'
import { citation } from '../citation/index.ts'
import { explainStep } from '../explain/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { createWorld, organs } from '../scenario/world.ts'
import { builtinCalendar } from '../time/index.ts'
import { instantOf } from '../scenario/world.ts'

const art = citation('fixture')
const basis = [art(1)]
const { filled, must, number, optional, rows, should, step, text } = write

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
    paper: write.procedure({
      name: '材料',
      kind: 'register',
      basis,
      title: '材料',
      parties: { body: { name: '监督机构', kinds: ['oversight-body'], from: 'actor' } },
      states: { taken: { name: '已收集' }, confirmed: { name: '已确认', final: true } },
      steps: {
        take: step('收集', {
          by: 'body',
          from: 'start',
          to: 'taken',
          duty: 'may',
          basis,
          input: {
            pages: optional(
              rows('页', { page: number('页码'), signed: optional(text('签名')), seal: optional(text('印章')) }),
            ),
          },
        }),
        confirm: step('确认', {
          by: 'body',
          from: 'taken',
          to: 'confirmed',
          duty: 'shall',
          basis,
          requires: [
            must(filled('row.signed'), '第{row.page}页缺签名', { code: 'unsigned', each: 'facts.pages' }),
            should(filled('row.seal'), '第{row.page}页缺印章', { code: 'unsealed', each: 'facts.pages' }),
          ],
        }),
      },
    }),
  },
  documents: {},
  catalogues: {},
  duties: {},
  provisions: [],
  overlay: [],
  examples: [],
})
const pack = compilePack(data)
const list = organs([
  { id: 'gov', name: '云岭县人民政府', kind: 'government', level: 'county', territory: '990100' },
  { id: 'sfj', name: '云岭县司法局', kind: 'oversight-body', level: 'county', territory: '990100', superior: 'gov' },
])

describe('a demand on each entry of a list', () => {
  const world = createWorld({ pack, organs: list })
  const actor = world.person('云岭县司法局')
  const take = (pages: unknown) =>
    world.perform({ procedure: 'paper' }, actor, '2026-01-20', {
      type: 'act',
      step: 'take',
      input: pages === undefined ? {} : { pages },
    }).matter?.id ?? ''
  const confirm = (matter: string, overrides: Record<string, string> = {}) => {
    const { decision } = world.perform({ matter }, actor, '2026-01-21', {
      type: 'act',
      step: 'confirm',
      input: {},
      overrides,
    })
    return decision.ok ? decision.warnings.map((one) => one.text) : decision.reasons.map((one) => one.text)
  }

  it('names every entry that fails, in a refusal and in the explanation of the step', () => {
    const id = take([
      { page: 1, signed: '甲', seal: '章' },
      { page: 2, seal: '章' },
      { page: 3, seal: '章' },
    ])
    expect(confirm(id)).toEqual(['第2页缺签名', '第3页缺签名'])
    const at = instantOf('2026-01-21')
    const outside = { calendar: builtinCalendar, directory: world.directory, related: {} }
    const explained = explainStep(pack, world.matter(id), 'confirm', { actor, at, outside })
    expect(explained.reasons.map((one) => one.text)).toEqual(['第2页缺签名', '第3页缺签名'])
  })

  it('goes on with one reason for all entries where it only warns, and asks nothing of an empty list', () => {
    const id = take([
      { page: 1, signed: '甲' },
      { page: 2, signed: '乙' },
    ])
    expect(confirm(id)).toEqual(['第1页缺印章；确需办理的，请说明理由', '第2页缺印章；确需办理的，请说明理由'])
    expect(confirm(id, { unsealed: '当场没有印章' })).toEqual(['第1页缺印章', '第2页缺印章'])
    expect(confirm(take(undefined))).toEqual([])
  })

  it('is asked of a list that some step fills', () => {
    const broken = structuredClone(data)
    const [demand] = broken.procedures.paper?.steps.confirm?.requires ?? []
    if (demand !== undefined) demand.each = 'facts.nothing'
    expect(checkPack(broken, { uppers: [], texts: new Map() }).map((defect) => defect.code)).toContain('name-unknown')
  })
})
