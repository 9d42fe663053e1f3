import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from './index.ts'

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
  const code = await main(args)
  vi.restoreAllMocks()
  return { code, out, err }
}

afterEach(() => {
  vi.restoreAllMocks()
})

const folder = join(import.meta.dirname, '../../../../packs/fixture/broken')

describe('zhiheng term', () => {
  it('gives raw date, due date, explanation and calendar', async () => {
    const { code, out } = await run('term', '--from', '2026-09-01', '--days', '30', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      rawDate: '2026-10-01',
      dueDate: '2026-10-08',
      explanation: expect.stringContaining('顺延至10-08'),
      calendar: expect.stringContaining('2026'),
    })
  })

  it('counts working days, hours, months and years, and leaves a rest day where it is when told to', async () => {
    const due = async (...args: string[]) =>
      JSON.parse((await run('term', ...args, '--json')).out) as { dueDate: string; dueAt?: string }
    expect((await due('--from', '2026-02-12', '--working-days', '7')).dueDate).toBe('2026-02-28')
    expect((await due('--from', '2026-02-13T16:00', '--hours', '24')).dueAt).toContain('2026-02-14T16:00')
    expect((await due('--from', '2025-08-31', '--months', '6')).dueDate).toBe('2026-02-28')
    expect((await due('--from', '2024-02-29', '--years', '1')).dueDate).toBe('2025-02-28')
    expect((await due('--from', '2026-09-01', '--days', '30', '--no-roll-over')).dueDate).toBe('2026-10-01')
  })

  it('refuses a year that is not loaded, and says which', async () => {
    const { code, out } = await run('term', '--from', '2026-12-20', '--days', '30', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'calendar-year-missing', year: 2027 } })
  })

  it('says in Chinese what is wrong with the call', async () => {
    for (const args of [
      ['--frm', 'x'],
      ['--from', '2026-02-30', '--days', '1'],
      ['--from', '2026-02-03'],
      ['--from', '2026-02-03', '--days', '1.5'],
    ]) {
      const { code, err } = await run('term', ...args)
      expect(code).toBe(2)
      expect(err).toMatch(/[\u4e00-\u9fff]/u)
    }
  })
})

describe('zhiheng packs check', () => {
  it('fails on a broken pack with file, element, article and message', async () => {
    const { code, out } = await run('packs', 'check', join(folder, 'dead-end.ts'))
    expect(code).toBe(1)
    expect(out).toMatch(/\[dead-end\].*packs\/fixture.*review\.states\.waiting.*第二条第二款.*没有任何环节可以离开/u)
  })

  it('looks citations up in the official text it is given', async () => {
    const text = join(mkdtempSync(join(tmpdir(), 'zhiheng-')), 'text.txt')
    writeFileSync(
      text,
      '云岭县监督办法\n\n第一条  为了试验，制定本办法。\n\n第二条  监督机构可以制发意见书。\n\n机关应当报送情况。\n',
    )
    const { code, out } = await run(
      'packs',
      'check',
      join(folder, 'citation-unknown.ts'),
      '--text',
      `fixture=${text}`,
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { verified: ['fixture'], defects: [{ code: 'citation-unknown', element: 'review.steps.answer' }] },
    ])
  })
})

describe('the command line', () => {
  it('lists its commands, and refuses one it does not know', async () => {
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('zhiheng packs check') })
    expect(await run('fly')).toMatchObject({ code: 2, err: expect.stringContaining('没有命令“fly”') })
    expect(await run('packs', 'show', 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有规则包“nowhere”'),
    })
  })

  it('shows packs and what two of them say differently', async () => {
    const { out } = await run('packs', 'list', '--json')
    const [first] = JSON.parse(out) as { id: string; hash: string }[]
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/u)
    expect((await run('packs', 'show', first?.id ?? '')).out).toContain('条款')
    const { out: differences } = await run('packs', 'diff', first?.id ?? '', join(folder, 'dead-end.ts'), '--json')
    expect(JSON.parse(differences)).not.toEqual([])
  })

  it('prints the structure of an official text', async () => {
    const text = join(mkdtempSync(join(tmpdir(), 'zhiheng-')), 'text.txt')
    writeFileSync(text, '某办法\n\n第一章  总则\n\n第一条  甲。\n\n乙：\n\n（一）丙；\n\n（二）丁。\n')
    expect(JSON.parse((await run('text', text, '--json')).out)).toMatchObject({
      title: '某办法',
      counts: { chapter: 1, article: 1, item: 2 },
    })
    expect((await run('text', '/nowhere.txt')).err).toContain('文件不存在')
  })
})
