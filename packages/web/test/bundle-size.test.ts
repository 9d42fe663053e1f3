import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const kibibyte = 1024
const budget = 420

/** The parts of the application that a visit to the worklist shows. */
const pages = ['shell', 'worklist-page']

it('the first visit to the worklist loads at most 420 KiB, compressed', () => {
  const sizes = firstVisit().map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / kibibyte
  const list = sizes.toSorted((a, b) => b.bytes - a.bytes).map(({ file, bytes }) => `${bytes} ${file}`)
  expect(total, list.join('\n')).toBeLessThanOrEqual(budget)
})

/** The page, what it names, and what its script loads for those parts: themselves, what they import, their styles. */
function firstVisit(): readonly string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/gu)].map((match) => match[1] ?? '')
  const script = named.find((file) => file.endsWith('.js')) ?? ''
  const text = readFileSync(join(dist, script), 'utf8')
  const known = JSON.parse(text.match(/m\.f=(\[[^\]]*\])/u)?.[1] ?? '[]') as string[]
  const loaded = pages.flatMap((name) => {
    const list = new RegExp(`import\\(["'\`]\\./${name}-[^)]*\\),__vite__mapDeps\\(\\[([\\d,]+)\\]\\)`, 'u').exec(text)
    if (list === null) throw new Error(`the page's script no longer loads ${name} in the way this test reads`)
    return (list[1] ?? '').split(',').map((index) => known[Number(index)] ?? '')
  })
  return [...new Set(['index.html', ...named, ...loaded])]
}
