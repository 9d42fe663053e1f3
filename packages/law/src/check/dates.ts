import type { Interval, Pack } from '../pack/index.ts'
import type { Check, Defect } from './defect.ts'

/** Whatever holds since before any norm of this field holds always; packs write it for what ends on a day. */
const EVER = '1990-01-01'

/**
 * What holds from a day on, or until one, does so because a norm came into force or ceased on that day: its own, one it cites, or
 * one that its overlay names. Any other day is a slip of the pen, or a date nobody has decided.
 */
export const checkDates: Check = (pack, uppers) => {
  const founded = new Set([pack, ...uppers].flatMap(decidedDays))
  return datesOf(pack)
    .filter(({ date }) => date > EVER && !founded.has(date))
    .map(
      ({ element, date }): Defect => ({
        code: 'date-unfounded',
        element,
        message: `${date}不是所引任何规范施行或者停止适用的日期`,
        basis: [],
      }),
    )
}

const decidedDays = ({ force, norms, overlay }: Pack): string[] =>
  [force, ...norms.map((norm) => norm.force), ...overlay.map((entry) => entry.force)].flatMap(daysOf)

const daysOf = (force: Partial<Interval> | undefined): string[] =>
  [force?.from, force?.to].filter((date) => date !== undefined)

/** The days on which something in a pack begins or ends to hold, wherever it stands. */
function datesOf({ procedures, documents, catalogues }: Pack): { element: string; date: string }[] {
  const found: { element: string; date: string }[] = []
  const walk = (value: unknown, element: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, element)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const { op, force } = value as { op?: unknown; force?: Interval }
    for (const date of daysOf(op === 'dated' ? (value as Partial<Interval>) : force)) found.push({ element, date })
    for (const [key, nested] of Object.entries(value)) walk(nested, `${element}.${key}`)
  }
  for (const [id, procedure] of Object.entries(procedures)) walk(procedure, id)
  walk(documents, 'documents')
  walk(catalogues, 'catalogues')
  return found
}
