import { describe, expect, it } from 'vitest'
import { base } from '../../../../packs/fixture/broken/base.ts'
import { hashPack, Pack, packJsonSchema } from './index.ts'

describe('a pack at rest', () => {
  it('is plain JSON: reading what was written gives the same pack and the same hash', () => {
    const read = Pack.parse(JSON.parse(JSON.stringify(base)))
    expect(hashPack(read)).toBe(hashPack(base))
    expect(hashPack(base)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has a hash that depends on its content and not on the order of its keys', () => {
    const reordered = Object.fromEntries(Object.entries(base).reverse()) as Pack
    expect(hashPack(reordered)).toBe(hashPack(base))
    expect(hashPack({ ...base, version: '1.0.1' })).not.toBe(hashPack(base))
  })

  it('is refused where it holds an operator, a post or a unit the language does not know', () => {
    const answer = base.procedures.review?.steps.answer
    const withStep = (change: object) => ({
      ...base,
      procedures: {
        ...base.procedures,
        review: {
          ...base.procedures.review,
          steps: { ...base.procedures.review?.steps, answer: { ...answer, ...change } },
        },
      },
    })
    expect(Pack.safeParse(withStep({ requires: [{ when: { op: 'script', code: '1' }, refusal: '否' }] })).success).toBe(
      false,
    )
    expect(Pack.safeParse(withStep({ post: ['emperor'] })).success).toBe(false)
    expect(Pack.safeParse(withStep({ duty: 'might' })).success).toBe(false)
  })

  it('has a published JSON Schema that names every part of the language', () => {
    const schema = packJsonSchema()
    expect(schema.$schema).toContain('2020-12')
    expect(Object.keys(schema.properties as object)).toEqual(expect.arrayContaining(Object.keys(base)))
    expect(JSON.stringify(schema)).toContain('"const":"competent"')
  })
})
