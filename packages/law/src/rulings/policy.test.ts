import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { checkPack } from '../check/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { createWorld } from '../scenario/world.ts'

/** The county's norm with a step and a name that upper law brings, by a reading that the place may take otherwise. */
const changed = Pack.parse({
  ...fixture,
  overlay: [
    entry('YL-7', 'UP-1', 'add-step', ['supervision.steps.refer']),
    entry('YL-6', 'UP-2', 'rename', ['documents.opinion']),
  ],
  procedures: structuredClone(fixture.procedures),
  documents: {
    ...fixture.documents,
    opinion: {
      ...fixture.documents.opinion,
      names: [{ force: { from: '2026-02-01' }, title: '监督意见书（新）', overlay: 'YL-6/UP-2' }],
    },
  },
})
Object.assign(changed.procedures.supervision?.steps.object ?? {}, { overlay: 'YL-7/UP-1' })

function entry(local: string, upper: string, policy: string, elements: readonly string[]) {
  return {
    local,
    upper,
    relation: 'supplements',
    force: { from: '2026-02-01' },
    effect: '上位法的要求',
    policy,
    certainty: 'interpretation',
    elements,
  }
}

const ruling = (key: string) =>
  ({
    type: 'policy-set',
    pack: 'yunling',
    entry: key,
    policy: 'cite',
    from: '2026-03-02',
    reason: '本地另有安排',
  }) as const

describe('where a place only cites upper law', () => {
  const world = createWorld({ pack: compilePack(changed), organs: fixtureOrgans })
  const matter = world.perform({ procedure: 'supervision' }, world.person('bureau'), '2026-03-02', {
    type: 'act',
    step: 'find',
    input: { problem: '未公示' },
    parties: { agency: ['water'] },
  }).matter?.id
  const draft = (day: string) => {
    world.perform({ matter: matter ?? '' }, world.person('bureau'), day, {
      type: 'draft',
      step: 'issueOpinion',
      input: { measures: '公示' },
    })
    return world.matter(matter ?? '').documents.at(-1)?.title
  }

  it('papers keep their local name, and the step that upper law brings is not taken', () => {
    expect(draft('2026-03-02')).toBe('监督意见书（新）')
    expect(world.rule(ruling('YL-6/UP-2'), '2026-03-02')).toEqual([])
    expect(draft('2026-03-03')).toBe('行政执法监督意见书')
    const object = () =>
      world
        .explain(matter ?? '', world.person('water'), '2026-03-03')
        .find((step) => step.step === 'object')
        ?.reasons.map((one) => one.code)
    expect(object()).not.toContain('not-adopted')
    world.rule(ruling('YL-7/UP-1'), '2026-03-02')
    expect(object()).toContain('not-adopted')
  })
})

it('an element names an overlay entry that is there', () => {
  const broken = structuredClone(changed)
  Object.assign(broken.procedures.supervision?.steps.object ?? {}, { overlay: 'YL-9/UP-9' })
  expect(checkPack(broken).filter((defect) => defect.message.includes('YL-9'))).toMatchObject([
    { code: 'name-unknown', element: 'supervision.steps.object' },
  ])
})
