import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pack } from '@zhiheng/law'
import { checkPack } from '@zhiheng/law/check'
import { comparePacks } from '@zhiheng/law/comparison'
import { clauseIds, testTitles, traceProvisions } from '@zhiheng/law/trace'
import { afterAll, describe, expect, it } from 'vitest'
import { packs as known } from './index.ts'

/** The guide, and the files it tells its reader to write: the blocks of code that have a path. */
const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'docs', 'new-jurisdiction.md'), 'utf8')
const files = [...guide.matchAll(/^```(?:ts|yaml) (?<path>\S+)\n(?<code>.*?)^```$/gmsu)].map(({ groups }) => ({
  path: groups?.path ?? '',
  code: groups?.code ?? '',
}))

/** A checkout that has everything of this one, and the folder of the guide: other folders are only linked. */
const checkout = mkdtempSync(join(tmpdir(), 'zhiheng-place-'))
const room = join(checkout, 'packs')
mkdirSync(room)
symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
for (const entry of readdirSync(import.meta.dirname))
  if (entry === 'index.ts') cpSync(join(import.meta.dirname, entry), join(room, entry))
  else symlinkSync(join(import.meta.dirname, entry), join(room, entry))
for (const { path, code } of files) {
  mkdirSync(dirname(join(checkout, path)), { recursive: true })
  writeFileSync(join(checkout, path), code)
}
const { packs } = (await import(pathToFileURL(join(room, 'index.ts')).href)) as { packs: readonly Pack[] }

describe('a place made by the guide', () => {
  afterAll(() => rmSync(checkout, { recursive: true }))

  const [own] = new Set(files.map(({ path }) => dirname(path.replace('packs/', '')).split('/')[0]))
  const place = packs.find(({ id }) => id === own)
  if (place === undefined) throw new Error('the guide makes no pack')
  const uppers = packs.filter(({ id }) => place.under.includes(id))

  it('is one folder, and found by it', () => {
    expect(files.length).toBeGreaterThan(8)
    expect(new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')))).toEqual(new Set([`packs/${own}`]))
    expect(packs).toHaveLength(known.length + 1)
  })

  it('is sound', () => {
    expect(uppers).toHaveLength(1)
    expect(checkPack(place, { uppers })).toEqual([])
  })

  it('has every clause proven that an element carries', () => {
    const provings = files.flatMap(({ path, code }) => {
      if (path.endsWith('.test.ts'))
        return testTitles(code).map((title) => ({ file: path, title, ids: clauseIds(title) }))
      return path.endsWith('.yaml') ? [{ file: path, title: path, ids: clauseIds(code) }] : []
    })
    const [traced] = traceProvisions([place], provings).packs
    const open = traced?.rows.filter((row) => row.status === 'open' && row.reason === undefined).map((row) => row.id)
    expect(open).toEqual([])
  })

  it('can be told from the norm above it', () => {
    const [upper] = uppers
    if (upper === undefined) throw new Error('no upper norm')
    expect(comparePacks(place, upper).map(({ procedure }) => procedure)).toContain('supervision')
  })

  for (const { path } of files.filter((file) => file.path.endsWith('.test.ts')))
    describe(`${path}`, async () => {
      await import(pathToFileURL(join(checkout, path)).href)
    })
})
