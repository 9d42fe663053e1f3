import { compileCondition, type Words } from '@zhiheng/law/conditions'
import { SYSTEM, unopened } from '@zhiheng/law/matter'
import { directoryOf } from '@zhiheng/law/organ'
import type { Field } from '@zhiheng/law/pack'
import { builtinCalendar, type CivilDate } from '@zhiheng/law/time'
import type { Values } from './field-form.tsx'

export type Asked = 'required' | 'optional' | 'not-now'

/**
 * Whether a field has to be filled, as far as the form itself can tell: a field that is asked for under a condition on
 * other fields waits until the condition holds. What depends on more than the form stays open as an optional field.
 */
export function isAsked(field: Field, values: Values, today: string): Asked {
  if (field.optional !== true) return 'required'
  const { requiredWhen } = field
  if (requiredWhen === undefined || readsMoreThanInput(requiredWhen)) return 'optional'
  const on = today as CivilDate
  const pack = { id: '', version: '', hash: '' }
  const truth = compileCondition(requiredWhen, silent).evaluate({
    matter: unopened({ id: '', jurisdiction: '', procedure: '', pack, openedOn: on }),
    input: values,
    actor: SYSTEM,
    on,
    at: `${today}T00:00:00+08:00`,
    outside: { calendar: builtinCalendar, directory: directoryOf([]), related: {} },
  })
  return truth === 'met' ? 'required' : 'not-now'
}

const INPUT_ONLY = new Set([
  'dated',
  'all',
  'any',
  'not',
  'is',
  'filled',
  'includes',
  'compare',
  'count',
  'every',
  'matches',
])

function readsMoreThanInput(condition: NonNullable<Field['requiredWhen']>): boolean {
  const operators = [...JSON.stringify(condition).matchAll(/"op":"(\w+)"/gu)].map((match) => match[1] ?? '')
  const paths = [...JSON.stringify(condition).matchAll(/"(?:path|to)":"([^"]*)"/gu)].map((match) => match[1] ?? '')
  return operators.some((one) => !INPUT_ONLY.has(one)) || paths.some((path) => !path.startsWith('input.'))
}

/** Words are for explanations; here nothing is explained. */
const silent: Words = {
  path: String,
  step: String,
  role: String,
  document: String,
  limit: String,
  lookup: String,
  hold: String,
  performer: () => undefined,
  fillers: () => [],
  issuers: () => [],
}
