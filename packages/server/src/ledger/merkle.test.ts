import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sm3 } from './entry.ts'
import { inclusionPath, leafHash, RootBuilder, rootFromPath } from './merkle.ts'

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`leaf ${index}`))

function rootOf(leaves: readonly string[]): string {
  const tree = new RootBuilder()
  for (const leaf of leaves) tree.add(leaf)
  return tree.root()
}

/** RFC 6962 §2.1, word for word. */
function rootByDefinition(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0]!
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  const halves = rootByDefinition(leaves.slice(0, split)) + rootByDefinition(leaves.slice(split))
  return sm3(Buffer.concat([Buffer.of(1), Buffer.from(halves, 'hex')]))
}

describe('the hash tree of a seal', () => {
  it('hashes with SM3 as GB/T 32905 gives it', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(leafHash('abc')).toBe(sm3('\0abc'))
  })

  it('has the root of the definition, for every number of leaves', () => {
    for (let count = 1; count <= 70; count++) expect(rootOf(leavesOf(count))).toBe(rootByDefinition(leavesOf(count)))
  })

  it('proves every leaf, and nothing else', () => {
    const sizes = fc.integer({ min: 1, max: 200 })
    const cases = sizes.chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(size - 1)))
    fc.assert(
      fc.property(cases, ([size, position, other]) => {
        const leaves = leavesOf(size)
        const path = inclusionPath(leaves, position)
        const root = rootOf(leaves)
        expect(rootFromPath(leaves[position]!, position, size, path)).toBe(root)
        if (other === position) return
        expect(rootFromPath(leaves[other]!, position, size, path)).not.toBe(root)
        expect(rootFromPath(leaves[position]!, other, size, path)).not.toBe(root)
        expect(rootFromPath(leaves[position]!, position, size, path.slice(1))).not.toBe(root)
      }),
      { numRuns: 60 },
    )
  })

  it('finds no place outside the tree', () => {
    expect(rootFromPath(leafHash('x'), 1, 1, [])).toBeUndefined()
    expect(rootFromPath(leafHash('x'), 0, 1, [leafHash('y')])).toBeUndefined()
    expect(rootFromPath(leafHash('x'), -1, 4, [])).toBeUndefined()
  })
})
