import { describe, expect, it } from 'vitest'
import { unopened } from '../matter/index.ts'
import type { Scope } from '../matter/scope.ts'
import type { Words } from './index.ts'
import { compileCondition } from './index.ts'

const word = (name: string) => name
const words: Words = {
  path: word,
  step: word,
  role: word,
  document: word,
  limit: word,
  lookup: word,
  hold: word,
  performer: () => undefined,
  fillers: () => [],
  issuers: () => [],
}
const lost = compileCondition({ op: 'share', part: 'input.lost', whole: 'input.all', atLeast: 0.2, sample: 10 }, words)
const scope = (input: Scope['input']): Scope => ({
  matter: unopened({
    id: 'm',
    jurisdiction: 'j',
    procedure: 'p',
    pack: { id: 'p', version: '1.0.0', hash: '' },
    openedOn: '2026-01-01' as never,
  }),
  input,
  actor: { kind: 'system' },
  on: '2026-01-01' as never,
  at: '2026-01-01T10:00:00+08:00',
  outside: { calendar: undefined as never, directory: undefined as never, related: {} },
})

describe('a share of one number in another', () => {
  it('is reached at the threshold itself, never below it, and says nothing of a sample too small', () => {
    expect(lost.evaluate(scope({ lost: 5, all: 20 }))).toBe('met')
    expect(lost.evaluate(scope({ lost: 4, all: 20 }))).toBe('met')
    expect(lost.evaluate(scope({ lost: 3, all: 20 }))).toBe('unmet')
    expect(lost.evaluate(scope({ lost: 1, all: 2 }))).toBe('unmet')
    expect(lost.evaluate(scope({ lost: 5 }))).toBe('unmet')
    expect(lost.evaluate(scope(undefined))).toBe('open')
  })

  it('explains the share as it stands', () => {
    expect(lost.explain(scope({ lost: 5, all: 20 })).text).toContain('20中有5（25.00%）')
  })
})
