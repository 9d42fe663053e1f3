import { join } from 'node:path'
import { openRows, traceProvisions } from '@zhiheng/law/trace'
import { packs } from '@zhiheng/packs'
import { describe, expect, it, vi } from 'vitest'
import { provingsBelow, trace } from './trace.ts'

const all = traceProvisions(packs, provingsBelow(join(import.meta.dirname, '../../../..')))

describe('zhiheng trace', () => {
  it('finds no test that cites a clause no pack knows', () => {
    expect(all.unknown).toEqual([])
  })

  it('finds every clause of the first slice proven', () => {
    const articles = [1, 2, 3, 4, ...range(6, 18), 20, 21, 22, 25, 27, 28, 29, 30]
    expect(openRows(all, 'xingtai', articles).map((row) => row.id)).toEqual([])
  })

  it('says no where an article that is asked for has open clauses, and refuses what it cannot read', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      expect(await trace.run(['xingtai', '--open', '--require', 'xingtai=21-22'])).toBe(0)
      expect(await trace.run(['xingtai', '--json', '--require', 'xingtai=5'])).toBe(1)
      expect(JSON.parse(String(write.mock.lastCall?.[0])).missing).toContain('XT-5-1a')
      await expect(trace.run(['--require', 'xingtai=viele'])).rejects.toThrow('--require 应写作')
      await expect(trace.run(['nowhere'])).rejects.toThrow('没有规则包')
    } finally {
      write.mockRestore()
    }
  })
})

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
