import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { copyNative, linkLibraries, systemBinaries } from './binaries.ts'

const scratch = mkdtempSync(join(tmpdir(), 'zhiheng-binaries-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A package as npm unpacks it when install scripts are off: libraries without their links. */
function unpack(): string {
  const folder = mkdtempSync(join(scratch, 'package-'))
  const native = join(folder, 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib/libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  chmodSync(scratch, 0o755)
  chmodSync(folder, 0o755)
  return native
}

describe('the programs from npm', () => {
  let native: string
  beforeEach(() => {
    native = unpack()
  })

  it('get the links their install script would have made, and keep them', () => {
    expect(linkLibraries(native)).toBe(true)
    expect(linkLibraries(native)).toBe(true)
    expect(readlinkSync(join(native, 'lib/libpq.so.5'))).toBe('libpq.so.5.18')
  })

  it('are not touched where they cannot be written', () => {
    const asRoot = process.getuid?.() === 0
    chmodSync(join(native, 'lib'), 0o555)
    if (asRoot) chownSync(scratch, 0, 0)
    const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'binaries.ts')).href)
    const script = `import { linkLibraries } from ${module}; console.log(linkLibraries(${JSON.stringify(native)}))`
    const account = asRoot ? { uid: 1000, gid: 1000 } : {}
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      ...account,
      encoding: 'utf8',
    })
    expect(answer.trim()).toBe('false')
  })

  it('are copied once, with their links', () => {
    const cache = join(scratch, 'cache')
    const copy = copyNative(native, cache, '18.4.0')
    expect(readFileSync(join(copy, 'lib/libpq.so.5'), 'utf8')).toBe('library')
    expect(lstatSync(join(copy, 'lib/libpq.so.5')).isSymbolicLink()).toBe(true)
    writeFileSync(join(copy, 'mark'), '')
    expect(copyNative(native, cache, '18.4.0')).toBe(copy)
    expect(readFileSync(join(copy, 'mark'), 'utf8')).toBe('')
  })
})

describe('the programs of an installed PostgreSQL', () => {
  it('are refused where there are none', () => {
    expect(() => systemBinaries(scratch)).toThrow(/没有 PostgreSQL 程序/)
  })

  it('are refused with the machine’s reason when they do not run', () => {
    writeFileSync(join(scratch, 'postgres'), '#!/bin/sh\necho "libicui18n.so.60: cannot open" >&2; exit 127\n', {
      mode: 0o755,
    })
    expect(() => systemBinaries(scratch)).toThrow(/无法在本机运行：libicui18n\.so\.60: cannot open/)
  })
})
