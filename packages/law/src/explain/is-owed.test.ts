import { describe, expect, it } from 'vitest'
import type { Limit, Procedure } from '../pack/pack.ts'
import { isOwed } from './is-owed.ts'

const limit = (kind: Limit['kind'], ...met: string[]): Limit => ({
  name: '期限',
  kind,
  basis: [],
  on: 'agency',
  start: { step: 'open' },
  met,
  lapse: { text: '期限届满' },
})
const step = (duty: 'shall' | 'may') => ({ name: '办理', by: 'agency', from: 'open', duty, basis: [] })
const procedure: Procedure = {
  name: '程序',
  kind: 'supervision',
  basis: [],
  parties: {},
  title: '',
  states: {},
  steps: { report: step('shall'), apply: step('may') },
}

describe('what is overdue', () => {
  it('is a limit that a step one shall take has to meet', () => {
    expect(isOwed(limit('statutory', 'report'), procedure)).toBe(true)
    expect(isOwed(limit('statutory', 'apply', 'report'), procedure)).toBe(true)
  })

  it('is not the time for using a right, which is lost when it ends', () => {
    expect(isOwed(limit('statutory', 'apply'), procedure)).toBe(false)
    expect(isOwed(limit('document', 'apply'), procedure)).toBe(false)
  })

  it('is every internal target', () => {
    expect(isOwed(limit('internal', 'apply'), procedure)).toBe(true)
  })
})
