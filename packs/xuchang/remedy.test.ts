import { describe, expect, it } from 'vitest'
import { standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const given = {
  act: '许城管罚〔2026〕5号',
  party: '某公司',
  forum: '许昌市人民政府',
  filedOn: '2026-03-02',
  caseNumber: '许政复〔2026〕3号',
  receipt: materials('收件回执'),
}
const file = (here: Court, step: 'fileReconsideration' | 'fileLitigation') =>
  here.open('remedy', step, CITY, '2026-03-04', { parties: { agency: [AGENCY] }, input: given })
const ENDS = {
  end: { endedOn: '2026-03-05', reason: '撤回', outcomeDocument: materials('决定书') },
  rule: { endedOn: '2026-03-05', outcome: 'upheld', outcomeDocument: materials('决定书') },
} as const
const accept = (here: Court, id: string) =>
  here.act(id, 'accept', CITY, '2026-03-05', {
    input: { acceptedOn: '2026-03-05', acceptance: materials('受理通知书') },
  })

describe('the register of remedies', () => {
  it('XC-20-1e keeps what was filed, where, by whom and under which number', () => {
    for (const [step, kind] of [
      ['fileReconsideration', '行政复议'],
      ['fileLitigation', '行政诉讼'],
    ] as const) {
      const here = court()
      const { id } = file(here, step)
      const { receipt: _receipt, ...words } = given
      expect(here.matter(id).facts).toMatchObject({ ...words, kind })
      expect(here.matter(id).closedOn).toBeNull()
      expect(accept(here, id).codes).toEqual([])
      expect(here.matter(id).facts.acceptance).toHaveLength(1)
    }
  })

  it('XC-20-1e ends without or with a ruling, before or after it was taken in, entered by whom entered it', () => {
    for (const [step, input] of Object.entries(ENDS))
      for (const accepted of [false, true]) {
        const here = court()
        const { id } = file(here, 'fileLitigation')
        if (accepted) accept(here, id)
        expect(here.act(id, step, AGENCY, '2026-03-06', { input }).codes).toContain('wrong-organ')
        expect(here.act(id, step, CITY, '2026-03-06', { input }).codes).toEqual([])
        expect(here.matter(id).closedOn).toBe('2026-03-06')
      }
  })

  it('XC-20-1e silence for five working days from the filing is acceptance; whatever is said in time stops the clock', () => {
    const here = court()
    const silent = file(here, 'fileReconsideration').id
    expect(here.due(silent, 'acceptance')).toBe('2026-03-09')
    here.world.sweep('2026-03-10')
    expect(here.state(silent)).toBe('accepted')
    expect(here.due(file(here, 'fileLitigation').id, 'acceptance')).toBeUndefined()
    for (const step of ['accept', 'end', 'rule'] as const) {
      const there = court()
      const { id } = file(there, 'fileReconsideration')
      if (step === 'accept') accept(there, id)
      else there.act(id, step, CITY, '2026-03-06', { input: ENDS[step] })
      expect([step, standing(there, id, 'acceptance')]).toEqual([step, 'met'])
    }
  })
})
