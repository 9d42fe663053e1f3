import type { Field } from '@zhiheng/law/pack'
import { describe, expect, it } from 'vitest'
import { isAsked } from './is-asked.ts'

const field = (requiredWhen?: Field['requiredWhen'], optional = true): Field => ({
  type: 'text',
  label: '理由',
  ...(optional ? { optional } : {}),
  ...(requiredWhen === undefined ? {} : { requiredWhen }),
})
const today = '2026-03-02'

describe('what a form asks for', () => {
  it('is every field that may not stay empty', () => {
    expect(isAsked(field(undefined, false), {}, today)).toBe('required')
    expect(isAsked(field(), {}, today)).toBe('optional')
  })

  it('waits for the answer that calls for it', () => {
    const other = field({ op: 'is', path: 'input.kind', value: 'other' })
    expect(isAsked(other, {}, today)).toBe('not-now')
    expect(isAsked(other, { kind: 'duty' }, today)).toBe('not-now')
    expect(isAsked(other, { kind: 'other' }, today)).toBe('required')
  })

  it('goes by the law of the day of the act', () => {
    const later = field({ op: 'dated', from: '2026-02-01' })
    expect(isAsked(later, {}, '2026-01-31')).toBe('not-now')
    expect(isAsked(later, {}, '2026-02-01')).toBe('required')
  })

  it('stays open where more than the form decides', () => {
    expect(isAsked(field({ op: 'is', path: 'facts.kind', value: 'other' }), {}, today)).toBe('optional')
    expect(isAsked(field({ op: 'done', step: 'review' }), {}, today)).toBe('optional')
  })
})
