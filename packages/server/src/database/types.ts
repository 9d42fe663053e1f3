import pg, { type CustomTypesConfig } from 'pg'

/*
 * Object identifiers of PostgreSQL's own types, the same in every release.
 */
const int8 = 20
const date = 1082
const timestamptz = 1184
const int8Array = 1016
const dateArray = 1182
const timestamptzArray = 1185
const textArray: number = 1009

/**
 * How values come out of the database: a civil date as `2026-02-02`, an instant as `2026-02-02T01:30:00.000Z`, both ready
 * for `Temporal`; int8 as a number, refused where a number cannot hold it; numeric as text, as PostgreSQL sends it.
 *
 * Given to the pool, so that nothing global changes. The session's time zone must be UTC (see pool.ts).
 */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const parse = format === 'binary' ? undefined : parsers.get(oid)
    return parse ?? (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid))
  }) as CustomTypesConfig['getTypeParser'],
}

const parseTextArray: (text: string) => (string | null)[] = pg.types.getTypeParser(textArray)

const parsers = new Map<number, (text: string) => unknown>([
  [int8, integer],
  [date, (text) => text],
  [timestamptz, instant],
  [int8Array, arrayOf(integer)],
  [dateArray, arrayOf((text) => text)],
  [timestamptzArray, arrayOf(instant)],
])

function arrayOf<T>(parse: (text: string) => T): (text: string) => (T | null)[] {
  return (text) => parseTextArray(text).map((item) => (item === null ? null : parse(item)))
}

function integer(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit a number; select it as text`)
  return value
}

/** `2026-02-02 01:30:00.5+00` -> `2026-02-02T01:30:00.500Z`; microseconds are kept where there are any. */
function instant(text: string): string {
  if (!text.endsWith('+00'))
    throw new RangeError(`timestamptz ${text} is not in UTC: the session's time zone was changed`)
  const [seconds = '', fraction = ''] = text.slice(0, -3).split('.')
  return `${seconds.replace(' ', 'T')}.${fraction.padEnd(3, '0')}Z`
}
