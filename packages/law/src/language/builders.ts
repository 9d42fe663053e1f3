import type { Condition } from '../conditions/index.ts'
import type { OrganKind, OrganRelation } from '../organ/index.ts'
import type { Field } from '../pack/field.ts'
import type { Limit, Procedure, Requirement, Step } from '../pack/pack.ts'
import type { Value } from '../pack/value.ts'
import type { Term } from '../time/index.ts'

/**
 * Small functions that return data, so that a pack reads from top to bottom as its regulation does.
 * None of them computes anything; what they return is what the pack is.
 */
export const procedure = (definition: Procedure): Procedure => definition
export const step = (name: string, definition: Omit<Step, 'name'>): Step => ({ name, ...definition })
export const limit = (name: string, definition: Omit<Limit, 'name'>): Limit => ({ name, ...definition })

/** A requirement that blocks the act. */
export const must = (
  when: Condition,
  refusal: string,
  extra: Omit<Requirement, 'when' | 'refusal'> = {},
): Requirement => ({
  when,
  refusal,
  ...extra,
})
/** A requirement that asks for a reason and lets the act go on. */
export const should = (
  when: Condition,
  refusal: string,
  extra: Omit<Requirement, 'when' | 'refusal' | 'policy'> = {},
): Requirement => ({
  when,
  refusal,
  policy: 'warn',
  ...extra,
})

// Conditions
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
export const is = (path: string, ...value: (string | number | boolean)[]): Condition => ({ op: 'is', path, value })
export const filled = (path: string): Condition => ({ op: 'filled', path })
export const compare = (path: string, sign: '<' | '<=' | '>' | '>=' | '=' | '!=', to: string): Condition => ({
  op: 'compare',
  path,
  sign,
  to,
})
export const compareValue = (
  path: string,
  sign: '<' | '<=' | '>' | '>=' | '=' | '!=',
  value: string | number,
): Condition => ({
  op: 'compare',
  path,
  sign,
  value,
})
export const includes = (path: string, value: string, field?: string): Condition => ({
  op: 'includes',
  path,
  value,
  ...(field === undefined ? {} : { field }),
})
export const includesAll = (path: string, to: string, field?: string, toField?: string): Condition => ({
  op: 'includes',
  path,
  to,
  ...(field === undefined ? {} : { field }),
  ...(toField === undefined ? {} : { toField }),
})
export const atLeast = (
  n: number,
  path: string,
  where?: { field: string; value?: string | number | boolean; to?: string },
): Condition => ({
  op: 'count',
  path,
  atLeast: n,
  ...(where === undefined ? {} : { where }),
})
/** Exactly so many entries of a list, or of those whose field has a value. */
export const exactly = (
  n: number,
  path: string,
  where?: { field: string; value?: string | number | boolean; to?: string },
): Condition => ({
  op: 'count',
  path,
  atLeast: n,
  atMost: n,
  ...(where === undefined ? {} : { where }),
})
/** One number is at least this share (0 to 1) of another, over no fewer than `sample` cases. */
export const share = (part: string, whole: string, atLeast: number, sample?: number): Condition => ({
  op: 'share',
  part,
  whole,
  atLeast,
  ...(sample === undefined ? {} : { sample }),
})
export const every = (path: string, field: string, value?: string | number | boolean): Condition => ({
  op: 'every',
  path,
  field,
  ...(value === undefined ? {} : { value }),
})
export const matches = (path: string, pattern: string, field?: string): Condition => ({
  op: 'matches',
  path,
  pattern,
  ...(field === undefined ? {} : { field }),
})
export const since = (from: string): Condition => ({ op: 'dated', from })
export const before = (to: string): Condition => ({ op: 'dated', to })
export const done = (step: string): Condition => ({ op: 'done', step })
/** The norm of the pack itself is in force on the day of the act; never true for a draft. */
export const adopted: Condition = { op: 'adopted' }
/** Somebody other than the actor took the step; false also while nobody has. */
export const doneByOther = (step: string): Condition => ({ op: 'done', step, bySelf: false })
export const doneBySelf = (step: string): Condition => ({ op: 'done', step, bySelf: true })
export const issued = (document: string): Condition => ({ op: 'issued', document })
export const served = (document: string, to?: string): Condition => ({
  op: 'served',
  document,
  ...(to === undefined ? {} : { to }),
})
export const expired = (limit: string): Condition => ({ op: 'expired', limit })
export const within = (limit: string): Condition => ({ op: 'within', limit })
export const found = (lookup: string, ...states: string[]): Condition => ({
  op: 'found',
  lookup,
  ...(states.length === 0 ? {} : { states }),
})
/** A lookup found at least so many matters. */
export const foundAtLeast = (atLeast: number, lookup: string): Condition => ({ op: 'found', lookup, atLeast })
export const held = (hold: string): Condition => ({ op: 'held', hold })
export const relation = (first: string, relation: OrganRelation, second: string): Condition => ({
  op: 'relation',
  first,
  relation,
  second,
})
/** The organ of a role, or of the path of an organ id, is of one of these kinds. */
export const ofKind = (organ: string, ...kinds: OrganKind[]): Condition => ({ op: 'organKind', organ, kinds })
export const competent = (role: string): Condition => ({ op: 'competent', role })

// Fields
type Of<T extends Field['type']> = Extract<Field, { type: T }>
type Options<T extends Field['type']> = Omit<Of<T>, 'type' | 'label'>
export const text = (label: string, options: Options<'text'> = {}): Of<'text'> => ({ type: 'text', label, ...options })
export const longText = (label: string, options: Options<'text'> = {}): Of<'text'> => ({
  type: 'text',
  label,
  long: true,
  ...options,
})
export const date = (label: string, options: Options<'date'> = {}): Of<'date'> => ({ type: 'date', label, ...options })
export const dateTime = (label: string, options: Options<'dateTime'> = {}): Of<'dateTime'> => ({
  type: 'dateTime',
  label,
  ...options,
})
export const number = (label: string, options: Options<'number'> = {}): Of<'number'> => ({
  type: 'number',
  label,
  ...options,
})
export const yesNo = (label: string, options: Options<'yesNo'> = {}): Of<'yesNo'> => ({
  type: 'yesNo',
  label,
  ...options,
})
export const choice = (
  label: string,
  catalogue: string,
  options: Omit<Options<'choice'>, 'catalogue'> = {},
): Of<'choice'> => ({
  type: 'choice',
  label,
  catalogue,
  ...options,
})
export const organ = (label: string, options: Options<'organ'> = {}): Of<'organ'> => ({
  type: 'organ',
  label,
  ...options,
})
export const party = (label: string, of: string, options: Omit<Options<'party'>, 'of'> = {}): Of<'party'> => ({
  type: 'party',
  label,
  of,
  ...options,
})
export const person = (label: string, options: Options<'person'> = {}): Of<'person'> => ({
  type: 'person',
  label,
  ...options,
})
export const files = (label: string, options: Options<'files'> = {}): Of<'files'> => ({
  type: 'files',
  label,
  ...options,
})
export const citations = (label: string, options: Options<'citations'> = {}): Of<'citations'> => ({
  type: 'citations',
  label,
  ...options,
})
export const matter = (label: string, options: Options<'matter'> = {}): Of<'matter'> => ({
  type: 'matter',
  label,
  ...options,
})
export const rows = (
  label: string,
  of: Extract<Field, { type: 'rows' }>['of'],
  options: Omit<Options<'rows'>, 'of'> = {},
): Of<'rows'> => ({
  type: 'rows',
  label,
  of,
  ...options,
})
/** Marks a field that may stay empty. */
export const optional = <F extends Field>(field: F): F => ({ ...field, optional: true })

// Terms
export const days = (amount: number): Term => ({ amount, unit: 'day' })
export const workingDays = (amount: number): Term => ({ amount, unit: 'workingDay' })
export const hours = (amount: number): Term => ({ amount, unit: 'hour' })
export const months = (amount: number): Term => ({ amount, unit: 'month' })
export const years = (amount: number): Term => ({ amount, unit: 'year' })

// Values
export const literal = (value: string | number | boolean): Value => ({ literal: value })
export const path = (at: string): Value => ({ path: at })
export const difference = (from: string, less: string): Value => ({ difference: [from, less] })
/** How many percent one number (or list) is of another, with two decimals. */
export const percentage = (part: string, whole: string): Value => ({ percentage: [part, whole] })
/** What of one list is not in another. */
export const without = (list: string, less: string): Value => ({ without: [list, less] })
/** A date so many days after another, or one period after it. */
export const later = (date: string, { every, days }: { every?: string; days?: number }): Value => ({
  later: { date, ...(every === undefined ? {} : { every }), ...(days === undefined ? {} : { days }) },
})
/** The name of the half-year (quarter, month, year) a date lies in. */
export const periodOf = (date: string, every: string): Value => ({ period: { date, every } })
/** How many entries a list has. */
export const count = (of: string): Value => ({ count: of })
/** The keys of rows drawn from a list, the same for everybody who knows the seed. */
export const sample = (draw: Extract<Value, { sample: unknown }>['sample']): Value => ({ sample: draw })
export const template = (value: string): Value => ({ template: value })
