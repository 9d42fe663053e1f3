import { compilePack } from '@zhiheng/law'
import { createWorld } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { national } from '../national/index.ts'
import { materials } from '../testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'
import { CITY } from './testing.ts'

const pack = compilePack(xuchang)

describe('the draft', () => {
  it('XC-3-1 principles ask nothing of anybody: no step rests on article 3', () => {
    const bases = Object.values(xuchang.procedures).flatMap((procedure) =>
      Object.values(procedure.steps).flatMap((step) => step.basis.filter((one) => one.norm === 'xuchang')),
    )
    expect(bases.filter((one) => one.article === 3)).toEqual([])
    expect(xuchang.provisions.find((one) => one.id === 'XC-3-1')?.reason).toContain('仅宣示原则')
    expect(bases.length).toBeGreaterThan(0)
  })

  it('XC-24-1 has no day: a live paper is refused until the administrator enters it, and then bears no 试用', () => {
    expect([xuchang.status, xuchang.force]).toEqual(['draft', undefined])
    const course = (live: boolean) => {
      const world = createWorld({ pack, above: [compilePack(national)], live, organs })
      const { matter } = world.perform(
        { procedure: 'verticalFinding', pack: 'xuchang' },
        world.person(CITY),
        '2026-03-02',
        {
          type: 'act',
          step: 'find',
          input: { problem: '执行政策不到位', grounds: ['税收征收管理法第五条'], evidence: materials('材料') },
          parties: { agency: ['411000-tax'] },
        },
      )
      const id = matter?.id ?? ''
      world.perform({ matter: id }, world.person(CITY), '2026-03-02', {
        type: 'draft',
        step: 'notifySuperior',
        input: { advice: '请督促改正' },
      })
      const document = world.matter(id).documents.at(-1)?.id ?? ''
      world.perform({ matter: id }, world.person(CITY, 'reviewer'), '2026-03-02', {
        type: 'approve',
        document,
        opinion: '同意',
      })
      const sign = (day: string) =>
        world.perform({ matter: id }, world.person(CITY, 'signatory'), day, {
          type: 'act',
          step: 'notifySuperior',
          input: {},
          document,
        }).decision
      return { world, id, sign }
    }
    const { world, id, sign } = course(true)
    const refused = sign('2026-03-02')
    expect(refused.ok ? [] : refused.reasons.map((one) => one.code)).toEqual(['norm-not-in-force'])
    expect(
      world.rule(
        {
          type: 'norm-adopted',
          pack: 'xuchang',
          from: '2026-05-01',
          document: '许昌市人民政府令第1号',
          dated: '2026-04-10',
        },
        '2026-04-20',
      ),
    ).toEqual([])
    expect(sign('2026-05-06').ok).toBe(true)
    expect(world.matter(id).documents.at(-1)?.trial).toBeUndefined()
    const practice = course(false)
    expect(practice.sign('2026-03-02').ok).toBe(true)
    expect(practice.world.matter(practice.id).documents.at(-1)?.trial).toBe(true)
  })
})
