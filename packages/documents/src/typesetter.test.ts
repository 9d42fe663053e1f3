import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { documentContent } from './content-error.ts'
import { pdfFonts } from './fixture/pdf-tools.ts'
import { letter } from './fixture/samples.ts'
import { tinyFont } from './fixture/tiny-font.ts'
import { printModel } from './print-model.ts'
import { createTypesetter, type Typesetter, type TypesetterOptions } from './typesetter.ts'

const model = printModel(documentContent(letter))
const made: Typesetter[] = []

function typesetterWith(options: TypesetterOptions = {}): Typesetter {
  const typesetter = createTypesetter({ fandolDirectory: '/nonexistent', ...options })
  made.push(typesetter)
  return typesetter
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((typesetter) => typesetter.dispose()))
})

function runs(processId: number | undefined): boolean {
  try {
    return processId !== undefined && process.kill(processId, 0)
  } catch {
    return false
  }
}

describe('the compiler is a process of its own', () => {
  it('starts with the first paper, not before', async () => {
    const typesetter = typesetterWith()
    expect(typesetter.pressId).toBeUndefined()
    await typesetter.typeset(model, 0)
    expect(runs(typesetter.pressId)).toBe(true)
  })

  it('ends after its idle time, and starts again when needed', async () => {
    const typesetter = typesetterWith({ idleAfter: 50 })
    await typesetter.typeset(model, 0)
    const first = typesetter.pressId
    await expect.poll(() => runs(first), { timeout: 5_000 }).toBe(false)
    expect(typesetter.pressId).toBeUndefined()
    expect((await typesetter.typeset(model, 0)).length).toBeGreaterThan(10_000)
  })

  it('is replaced after a number of papers, because its memory grows', async () => {
    const typesetter = typesetterWith({ papersPerPress: 2 })
    const presses: (number | undefined)[] = []
    for (let paper = 0; paper < 3; paper++) {
      await typesetter.typeset(model, 0)
      presses.push(typesetter.pressId)
    }
    expect(presses[1]).toBe(presses[0])
    expect(presses[2]).not.toBe(presses[0])
    expect(runs(presses[0])).toBe(false)
  })

  it('is started anew when it dies, and says so to whoever was waiting', async () => {
    const typesetter = typesetterWith()
    await typesetter.typeset(model, 0)
    const [lost] = await Promise.allSettled([
      typesetter.typeset(model, 0),
      sleep(0).then(() => process.kill(typesetter.pressId!, 'SIGKILL')),
    ])
    expect(lost).toMatchObject({ status: 'rejected', reason: { reason: 'press-lost' } })
    expect((await typesetter.typeset(model, 0)).length).toBeGreaterThan(10_000)
  })

  it('is stopped when a paper takes too long', async () => {
    const typesetter = typesetterWith({ timeLimit: 1 })
    await expect(typesetter.typeset(model, 0)).rejects.toMatchObject({ reason: 'time-limit' })
  })

  it('may be asked by many at once and answers each with its own paper', async () => {
    const typesetter = typesetterWith()
    const contents = Array.from({ length: 6 }, (_, index) => ({ ...model, title: `第${index}份` }))
    const together = await Promise.all(contents.map((content) => typesetter.typeset(content, 0)))
    const alone = await typesetter.typeset(contents[4] ?? model, 0)
    expect(Buffer.compare(together[4] ?? new Uint8Array(), alone)).toBe(0)
    expect(new Set(together.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(6)
  })
})

describe('fonts', () => {
  it('prints with the fonts of FONT_DIR and takes what they lack, character by character, from Noto', async () => {
    const fontDirectory = mkdtempSync(join(tmpdir(), 'zhiheng-font-'))
    try {
      writeFileSync(join(fontDirectory, 'own.ttf'), tinyFont('测试仿宋', 'TestFangSong', '我局'))
      const pdf = await typesetterWith({ fontDirectory }).typeset(model, 0)
      const names = pdfFonts(pdf).map(({ name }) => name)
      expect(names).toContain('TestFangSong')
      expect(names).toContain('NotoSerifSC-Regular')
    } finally {
      rmSync(fontDirectory, { recursive: true })
    }
  })
})
