import { describe, expect, it } from 'vitest'
import { clauseIds, openRows, testTitles, traceProvisions } from './index.ts'

const provision = (id: string, cite: string) => ({ id, cite, capability: 'supervision.notice', digest: '…' })
const packs = [
  {
    id: 'somewhere',
    provisions: [provision('YY-21-1a', '第二十一条第一款'), provision('YY-22-1', '第二十二条第（一）项')],
  },
]

describe('titles of tests', () => {
  it('are read from plain calls, tables of cases and every kind of quote', () => {
    const source = [
      `it('YY-21-1a stays open', () => {})`,
      `test("it's named", () => {})`,
      'it(`a ${template}`, () => {})',
      `it.each([['a)', 1], ["b(", 2]])('YY-22-1 %s', () => {})`,
      `it.skipIf(shared === undefined)('YY-23-1 with the folder', () => {})`,
      `const it = court(); it.act('YY-24-1', 'find'); submit('YY-25-1')`,
    ].join('\n')
    expect(testTitles(source)).toEqual([
      'YY-21-1a stays open',
      "it's named",
      'a ${template}',
      'YY-22-1 %s',
      'YY-23-1 with the folder',
    ])
  })

  it('carry clause ids, which have an article and at least one number more', () => {
    expect(clauseIds('YY-15-1a YY-17-1-3 an organ, see YY-7 and GB/T 9704')).toEqual(['YY-15-1a', 'YY-17-1-3'])
  })
})

describe('a trace', () => {
  const file = 'a.test.ts'

  it('lists every clause as proven by its tests, or open', () => {
    const trace = traceProvisions(packs, [{ file, title: 'YY-21-1a stays open', ids: ['YY-21-1a'] }])
    expect(
      trace.packs[0]?.rows.map(({ id, article, status, provenBy }) => [id, article, status, provenBy.length]),
    ).toEqual([
      ['YY-21-1a', 21, 'proven', 1],
      ['YY-22-1', 22, 'open', 0],
    ])
    expect(openRows(trace, 'somewhere', [21])).toEqual([])
    expect(openRows(trace, 'somewhere', [22]).map((row) => row.id)).toEqual(['YY-22-1'])
    expect(openRows(trace, 'somewhere')).toHaveLength(1)
  })

  it('names ids that no pack knows, unless their letters belong to no pack', () => {
    const trace = traceProvisions(packs, [{ file, title: '…', ids: ['YY-99-1', 'QQ-1-1'] }])
    expect(trace.unknown.map((one) => one.id)).toEqual(['YY-99-1'])
  })
})
