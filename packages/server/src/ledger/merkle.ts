import { hash } from 'node:crypto'

/*
 * The hash tree of RFC 6962 §2.1, with SM3: leaves and nodes are hashed under different prefixes, and the tree over n
 * leaves splits at the largest power of two below n. Hashes are 64 hexadecimal digits.
 */

/** The hash of a leaf's content. */
export function leafHash(content: string): string {
  return hash('sm3', Buffer.concat([Buffer.of(0), Buffer.from(content)]), 'hex')
}

function nodeHash(left: string, right: string): string {
  return hash('sm3', Buffer.concat([Buffer.of(1), Buffer.from(left + right, 'hex')]), 'hex')
}

/** Builds a root leaf by leaf, keeping one hash per level. */
export class RootBuilder {
  /** Complete subtrees from left to right, sizes falling: those of the binary digits of `size`. */
  readonly #subtrees: string[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  add(leaf: string): void {
    let hashed = leaf
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      hashed = nodeHash(this.#subtrees.pop() ?? '', hashed)
    }
    this.#subtrees.push(hashed)
    this.#size += 1
  }

  /** The root so far; the empty text for no leaves. */
  root(): string {
    return this.#subtrees.reduceRight((right, left) => (right === '' ? left : nodeHash(left, right)), '')
  }
}

/** The hashes beside the way from leaf `position` to the root, from below: what proves that the leaf is in the tree. */
export function inclusionPath(leaves: readonly string[], position: number): string[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return position < split
    ? [...inclusionPath(left, position), rootOf(right)]
    : [...inclusionPath(right, position - split), rootOf(left)]
}

/** The root that a leaf and its path lead to in a tree of `size` leaves; undefined when the path does not fit. */
export function rootFromPath(
  leaf: string,
  position: number,
  size: number,
  path: readonly string[],
): string | undefined {
  if (position < 0 || position >= size) return undefined
  if (size === 1) return path.length === 0 ? leaf : undefined
  const beside = path.at(-1)
  if (beside === undefined) return undefined
  const split = splitOf(size)
  const [inLeft, below] = [position < split, path.slice(0, -1)]
  const inner = inLeft
    ? rootFromPath(leaf, position, split, below)
    : rootFromPath(leaf, position - split, size - split, below)
  if (inner === undefined) return undefined
  return inLeft ? nodeHash(inner, beside) : nodeHash(beside, inner)
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1))
}

function rootOf(leaves: readonly string[]): string {
  const builder = new RootBuilder()
  for (const leaf of leaves) builder.add(leaf)
  return builder.root()
}
