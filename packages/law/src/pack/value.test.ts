import { describe, expect, it } from 'vitest'
import type { Scope } from '../matter/scope.ts'
import { evaluateValue } from './value.ts'

const scope = {
  input: { reached: ['a', 'b'], all: ['a', 'b', 'c'], done: 18, planned: 19, none: 0 },
} as unknown as Scope

describe('values computed from two others', () => {
  it('says how many percent a list or a number is of another, with two decimals', () => {
    expect(evaluateValue({ percentage: ['input.reached', 'input.all'] }, scope)).toBe(66.67)
    expect(evaluateValue({ percentage: ['input.done', 'input.planned'] }, scope)).toBe(94.74)
    expect(evaluateValue({ percentage: ['input.done', 'input.none'] }, scope)).toBeUndefined()
    expect(evaluateValue({ percentage: ['input.done', 'input.absent'] }, scope)).toBeUndefined()
  })

  it('names what of a list is not in another', () => {
    expect(evaluateValue({ without: ['input.all', 'input.reached'] }, scope)).toEqual(['c'])
    expect(evaluateValue({ without: ['input.all', 'input.absent'] }, scope)).toEqual(['a', 'b', 'c'])
    expect(evaluateValue({ without: ['input.absent', 'input.all'] }, scope)).toBeUndefined()
  })
})
