import { describe, expect, it } from 'vitest'
import fixture from './fixtures/worked-terms.json' with { type: 'json' }
import { builtinCalendar, civilDate, computeTerm, type Term } from './index.ts'

const { cases } = fixture
const units: Record<string, Term['unit']> = { calendar: 'day', working: 'workingDay', months: 'month' }
const loaded = cases.filter(({ due }) => due < '2027')
const beyond = cases.filter(({ due }) => due >= '2027')

function compute({ n, kind, start }: (typeof cases)[number]) {
  const unit = units[kind]
  if (unit === undefined) throw new Error(`unknown kind ${kind}`)
  return computeTerm({ amount: n, unit }, civilDate(start), builtinCalendar)
}

describe('worked terms of national and local law', () => {
  it('are all here', () => {
    expect([loaded.length, beyond.length]).toEqual([14, 1])
  })

  it.each(loaded)('$title from $start ends on $due ($basis)', (worked) => {
    expect(compute(worked)).toMatchObject({
      ok: true,
      rawDate: worked.rawLastDay ?? worked.due,
      dueDate: worked.due,
      calendarVersion: builtinCalendar.version,
    })
  })

  it.each(beyond)('$title from $start is refused for want of 2027, with $due as provisional last day', (worked) => {
    const result = compute(worked)
    expect(result).toMatchObject({ ok: false, code: 'calendar-year-missing', year: 2027, rawDate: worked.due })
    expect(result).not.toHaveProperty('dueDate')
    expect(!result.ok && result.message).toBe(
      '尚未载入2027年的工作日历，不能确定期限届满日（暂计至2027-01-19，遇休息日仍会顺延）；请先导入该年的节假日安排',
    )
  })
})
