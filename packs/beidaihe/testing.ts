import { compilePack } from '@zhiheng/law'
import { expect } from 'vitest'
import { type Court, courtOf, type Result } from '../testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(beidaihe)

export const BUREAU = '北戴河区司法局'
export const GOVERNMENT = '北戴河区人民政府'

/** An installation in memory with the organs of the place under its own norm. */
export const court = (): Court => courtOf(compiled, organs)

/** Every field named is asked for: without it the act is refused, whatever else it says. */
export function demand(
  input: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  attempt: (input: Readonly<Record<string, unknown>>) => Result,
): void {
  for (const field of fields) {
    const { [field]: _left, ...rest } = input
    expect([field, attempt(rest).ok]).toEqual([field, false])
  }
}
