import { z } from 'zod'
import { isFilled, OPEN, type PathReader, readPath } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import { addDays, isCivilDate, isPeriod, nextPeriod, periodName } from '../time/index.ts'
import { drawSample } from './draw-sample.ts'

const Literal = z.union([z.string(), z.number(), z.boolean()])

/** A value a pack computes: a literal, the value of a path, a text with `{paths}` in it, one number less another, how much of a
 * list another reaches, how long a list is, a sample drawn from it, or what follows from a date. */
export const Value = z.union([
  z.object({ literal: z.union([Literal, z.array(Literal)]) }),
  z.object({ path: z.string() }),
  z.object({ template: z.string() }),
  z.object({
    difference: z.tuple([z.string(), z.string()]).describe('paths of two numbers: the first less the second'),
  }),
  z.object({
    percentage: z
      .tuple([z.string(), z.string()])
      .describe('paths of two numbers or lists: how many percent the first is of the second, with two decimals'),
  }),
  z.object({
    without: z.tuple([z.string(), z.string()]).describe('paths of two lists: what of the first is not in the second'),
  }),
  z.object({
    later: z.object({
      date: z.string().describe('path of a date'),
      every: z.string().optional().describe('path of a period (year, half-year, quarter, month): one period later'),
      days: z.int().optional().describe('and so many days later, or earlier where negative'),
    }),
  }),
  z.object({
    period: z
      .object({ date: z.string(), every: z.string() })
      .describe('the name of the period a date lies in: paths of the date and of how long the period is'),
  }),
  z.object({ count: z.string().describe('path of a list: how many entries it has') }),
  z.object({
    sample: z.object({
      of: z.string().describe('path of a list of rows'),
      key: z.string().describe('field that tells the rows apart: the sample is a list of its values'),
      size: z.string().optional().describe('path of how many are drawn'),
      rate: z.string().optional().describe('path of how many percent are drawn, rounded up'),
      seed: z.string().describe('path of the text the order of drawing follows from'),
      always: z.string().optional().describe('field of the rows that are in without being drawn'),
      quota: z
        .object({ field: z.string(), percent: z.string() })
        .optional()
        .describe('field of a kind of row, and the path of how many percent of the sample are of that kind'),
    }),
  }),
])
export type Value = z.infer<typeof Value>

const compiled = new Map<string, (scope: Scope) => string>()

/** Fills a text such as `{parties.applicant.name}与{parties.respondent.name}的争议`; lists are joined with 、. */
export function fillTemplate(template: string, scope: Scope): string {
  let fill = compiled.get(template)
  if (fill === undefined) {
    fill = compileTemplate(template)
    compiled.set(template, fill)
  }
  return fill(scope)
}

/** The paths a template reads. */
export const templatePaths = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')

function compileTemplate(template: string): (scope: Scope) => string {
  const parts: (string | PathReader)[] = template
    .split(/(\{[^{}]+\})/)
    .map((part) => (part.startsWith('{') && part.endsWith('}') ? readPath(part.slice(1, -1)) : part))
  return (scope) => parts.map((part) => (typeof part === 'string' ? part : display(part(scope)))).join('')
}

/** A value as text on screen or paper: organs by name, lists joined with 、, absent values as nothing. */
export function display(value: unknown): string {
  if (value === OPEN || !isFilled(value)) return ''
  if (Array.isArray(value)) return value.map(display).filter(Boolean).join('、')
  if (typeof value === 'object' && value !== null) {
    const { name } = value as { name?: unknown }
    return typeof name === 'string' ? name : ''
  }
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

/** The value of an expression; an absent path gives undefined. */
export function evaluateValue(value: Value, scope: Scope): unknown {
  if ('literal' in value) return value.literal
  if ('template' in value) return fillTemplate(value.template, scope)
  if ('difference' in value) {
    const [from, less] = value.difference.map((path) => readPath(path)(scope))
    return typeof from === 'number' && typeof less === 'number' ? from - less : undefined
  }
  if ('percentage' in value) {
    const [part, whole] = value.percentage.map((path) => amountOf(readPath(path)(scope)))
    if (part === undefined || whole === undefined || whole === 0) return undefined
    return Number(((100 * part) / whole).toFixed(2))
  }
  if ('without' in value) {
    const [list, less] = value.without.map((path) => readPath(path)(scope))
    return Array.isArray(list) ? list.filter((one) => !Array.isArray(less) || !less.includes(one)) : undefined
  }
  if ('later' in value) {
    const { date, every, days = 0 } = value.later
    const from = readPath(date)(scope)
    const period = every === undefined ? undefined : readPath(every)(scope)
    if (typeof from !== 'string' || !isCivilDate(from) || (every !== undefined && !isPeriod(period))) return undefined
    return addDays(isPeriod(period) ? nextPeriod(from, period) : from, days)
  }
  if ('period' in value) {
    const [date, every] = [value.period.date, value.period.every].map((path) => readPath(path)(scope))
    return typeof date === 'string' && isCivilDate(date) && isPeriod(every) ? periodName(date, every) : undefined
  }
  if ('count' in value) return amountOf(readPath(value.count)(scope))
  if ('sample' in value) return sampleOf(value.sample, scope)
  const found = readPath(value.path)(scope)
  return found === OPEN ? undefined : found
}

/** A number as it is, a list by its length. */
const amountOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : undefined

function sampleOf(
  { of, key, size, rate, seed, always, quota }: Extract<Value, { sample: unknown }>['sample'],
  scope: Scope,
): string[] | undefined {
  const rows = readPath(of)(scope)
  const number = (path: string | undefined) => (path === undefined ? undefined : amountOf(readPath(path)(scope)))
  const percent = number(rate)
  const wanted = number(size)
  if (!Array.isArray(rows)) return undefined
  const share = number(quota?.percent)
  return drawSample(rows, {
    key,
    size: wanted ?? Math.ceil((rows.length * (percent ?? 0)) / 100),
    seed: display(readPath(seed)(scope)),
    ...(always === undefined ? {} : { always }),
    ...(quota === undefined || share === undefined ? {} : { quota: { field: quota.field, percent: share } }),
  })
}
