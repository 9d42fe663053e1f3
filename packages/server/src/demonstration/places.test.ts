import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demonstrations, packs } from '@zhiheng/packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleProgram } from '../assemble-program.ts'
import type { Program } from '../http/program.ts'
import { testDatabase } from '../postgres/testing.ts'
import { loadDemonstration } from './load-demonstration.ts'

describe('the demonstrations, side by side in one installation', () => {
  const database = testDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-places-'))
  let program: Program
  beforeAll(() => {
    program = assembleProgram(database.pool, { dataDirectory, packs, openExercises: false })
  })
  afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

  it.each(demonstrations)('$pack is made of acts that come out as written', async ({ make }) => {
    const { accounts, differences } = await loadDemonstration(program, await make())
    expect(differences).toEqual([])
    expect(accounts.map(({ post }) => post)).toEqual(expect.arrayContaining(['系统管理员', '审计人员']))
  })
})
