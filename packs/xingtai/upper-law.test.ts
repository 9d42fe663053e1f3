import { policiesFor, refuseRuling } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { xingtai } from './index.ts'
import { find, found, opinion } from './supervision.testing.ts'
import { CITY, court } from './testing.ts'

const entry = 'XT-21-1b/NR-28-1'
const ruling = (policy: 'cite' | 'block' | 'warn' | 'rename', from = '2026-05-01') =>
  ({ type: 'policy-set', pack: 'xingtai', entry, policy, from, reason: '经局务会议研究' }) as const
const input = { ...opinion, rectifyBy: '2026-06-10' }

describe('a policy of the place', () => {
  it('takes the place of the pack’s from its day on: blocked, warned about, or only cited', () => {
    const it = court()
    const mild = found(it, '2026-03-12', { input: { grade: 'improper' } })
    const draftOn = (day: string) => it.draft(mild, 'issueOpinion', CITY, day, { input }).codes
    const warningsOn = (day: string) =>
      it.world.explain(mild, it.world.person(CITY), day).find((step) => step.step === 'issueOpinion')
    expect(draftOn('2026-04-30')).toEqual(['explain:merely-improper'])
    expect(it.world.rule(ruling('block'), '2026-04-20')).toEqual([])
    expect(draftOn('2026-04-30')).toEqual(['explain:merely-improper'])
    expect(draftOn('2026-05-06')).toEqual(['merely-improper'])
    expect(warningsOn('2026-05-06')?.reasons.map((one) => one.code)).toContain('merely-improper')
    expect(it.world.rule(ruling('cite', '2026-06-01'), '2026-05-20')).toEqual([])
    expect(draftOn('2026-06-02')).toEqual([])
  })

  it('is recorded with the act it bore on', () => {
    const it = court()
    const mild = found(it, '2026-03-12', { input: { grade: 'improper' } })
    it.world.rule(ruling('cite', '2026-03-12'), '2026-03-12')
    expect(it.issue(mild, 'issueOpinion', CITY, '2026-03-13', { input }).ok).toBe(true)
    const performed = it.world.events(mild).findLast((event) => event.type === 'step-performed')
    expect(performed).toMatchObject({ policies: { [entry]: 'cite' } })
  })

  it('never softens what the text of upper law says, and changes nothing that is past', () => {
    const refused = (given: Parameters<typeof refuseRuling>[0]) =>
      refuseRuling(given, [xingtai], '2026-05-20').map((one) => one.code)
    expect(refused(ruling('warn', '2026-05-19'))).toEqual(['date-before-act'])
    expect(refused(ruling('rename', '2026-05-20'))).toEqual(['field-invalid'])
    expect(refused({ ...ruling('warn', '2026-05-20'), entry: 'XT-1/NR-1' })).toEqual(['field-invalid'])
    expect(refused({ ...ruling('warn', '2026-05-20'), entry: 'XT-28-1a/NR-32-1' })).toEqual(['policy-idle'])
    const plain = xingtai.overlay.find((one) => one.certainty === 'text' && one.policy === 'block')
    expect(plain && policiesFor(plain)).toEqual(['block'])
    const warned = xingtai.overlay.find((one) => one.certainty === 'text' && one.policy === 'warn')
    expect(warned && policiesFor(warned)).toEqual(['block', 'warn'])
  })
})

describe('上位法提示', () => {
  const sentence = xingtai.overlay.find((one) => (one.elements ?? []).includes('supervision.steps.issueLetter'))?.effect

  it('says with a refusal why the same act is treated otherwise before the day', () => {
    const it = court()
    const early = found(it, '2026-01-12')
    const { reasons } = it.draft(early, 'issueLetter', CITY, '2026-01-20', { input: {} })
    expect(reasons.map((one) => one.code)).toEqual(['not-in-force'])
    expect(reasons[0]?.notices).toContain(`2026-02-01起，${sentence}；在此之前按原规定办理`)
  })

  it('says it with a demand that upper law alone makes, and with the explanation of the step', () => {
    const it = court()
    const mild = found(it, '2026-03-12', { input: { grade: 'improper' } })
    const [reason] = it.draft(mild, 'issueOpinion', CITY, '2026-03-12', { input }).reasons
    expect(reason?.notices).toEqual(['自2026-02-01起，意见书只用于已查明的违法或明显不当；一般问题改用提示或当场纠正'])
    const steps = it.world.explain(mild, it.world.person(CITY), '2026-03-12')
    expect(steps.find((step) => step.step === 'issueLetter')?.notices?.join()).toContain('自2026-02-01起')
    expect(steps.find((step) => step.step === 'reportRectification')?.notices).toBeUndefined()
  })

  it('stays silent where the same demand stands before and after', () => {
    const it = court()
    const unreasoned = find(it, '2026-03-12', { input: { grade: 'manifestlyImproper', gradeReasons: undefined } })
    expect(unreasoned.reasons.every((one) => one.notices === undefined)).toBe(true)
  })
})

it('names each overlay entry by its two clauses alone', () => {
  const keys = xingtai.overlay.map((one) => `${one.local}/${one.upper}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})
