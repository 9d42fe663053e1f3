import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { provision } from './provision.mjs'

let folder: string

/** Puts empty programs on a PATH that holds nothing else. */
function machineWith(...programs: string[]): void {
  for (const program of programs) {
    writeFileSync(join(folder, program), '#!/bin/sh\n')
    chmodSync(join(folder, program), 0o755)
  }
  vi.stubEnv('PATH', folder)
}

function projectWithBrowserTest(): string {
  mkdirSync(join(folder, 'packages', 'web', 'src'), { recursive: true })
  writeFileSync(join(folder, 'packages', 'web', 'src', 'a.browser.test.ts'), '')
  return folder
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiheng-provision-'))
  vi.stubEnv('ZHIHENG_TEST_CHROMIUM', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

describe('what the tests need', () => {
  it('is named, with the command, where it cannot be installed from here', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    machineWith('pdftotext', 'apt-get')
    expect(() => provision(projectWithBrowserTest())).toThrow(
      /poppler-utils、chromium。.*sudo apt-get install --no-install-recommends poppler-utils chromium/,
    )
  })

  it('is named when installing did not bring it', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0)
    machineWith('apt-get')
    expect(() => provision(folder)).toThrow('Could not install: poppler-utils.')
  })

  it('needs no browser where no test has one, and tells the tests which browser and database there are', () => {
    machineWith('pdftotext', 'pdffonts', 'pdftoppm')
    vi.stubEnv('TEST_DATABASE_URL', 'postgres://localhost/tests')
    expect(provision(folder)).toEqual({ ZHIHENG_TEST_POSTGRES: 'postgres://localhost/tests' })
    machineWith('chromium')
    expect(provision(folder).ZHIHENG_TEST_CHROMIUM).toBe(join(folder, 'chromium'))
  })
})
