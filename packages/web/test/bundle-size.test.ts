import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

/** The files a first visit loads: the entry, the frame around the pages, the page, and whatever these import. */
function filesOf(...pages: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`the build has no ${key}`)
    if (seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const other of chunk.imports ?? []) add(other)
  }
  for (const page of ['index.html', ...pages]) add(page)
  return files
}

/** What goes over the network, in KiB. */
const weight = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024

const shell = 'src/app/shell.tsx'

describe('the weight of a first visit', () => {
  it.each([
    ['signing in', ['src/session/sign-in-page.tsx'], 300],
    ['the worklist', [shell, 'src/worklist/worklist-page.tsx'], 350],
    ['a list of matters', [shell, 'src/matters/matter-list-page.tsx'], 350],
    ['a matter', [shell, 'src/matters/matter-page.tsx'], 360],
    ['the form of a step', [shell, 'src/acts/step-page.tsx'], 450],
    ['a new matter', [shell, 'src/acts/opening-page.tsx'], 450],
    ['a regulation', [shell, 'src/procedures/pack-page.tsx'], 360],
  ])('of %s stays within its bound', (_name, pages, bound) => {
    expect(weight(filesOf(...pages))).toBeLessThan(bound)
  })

  it('of no page holds the drawing of diagrams, which comes when one is looked at', () => {
    const drawing = filesOf('src/procedures/diagram-flow.tsx')
    const page = filesOf(shell, 'src/matters/matter-page.tsx')
    const drawn = manifest['src/procedures/diagram-flow.tsx']?.file ?? ''
    expect(drawing.has(drawn)).toBe(true)
    expect(page.has(drawn)).toBe(false)
  })
})
