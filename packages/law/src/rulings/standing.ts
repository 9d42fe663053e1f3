import type { MatterDocument, Reason } from '../matter/matter.ts'
import type { Field } from '../pack/field.ts'
import type { Interval, Pack } from '../pack/pack.ts'
import { readEpochDay } from '../time/civil-date.ts'
import { type Rulings, titleOfPack } from './rulings.ts'

/** How the norm of a pack stands on a day. A draft without a date is on trial. */
export type Standing =
  | { readonly kind: 'in-force'; readonly from: string; readonly to?: string; readonly daysLeft?: number }
  | { readonly kind: 'trial' }
  | { readonly kind: 'future'; readonly from: string }
  | { readonly kind: 'expired'; readonly to: string }

/** When the norm of a pack is in force: as the pack says, or else as the place has entered it. */
export function forceOf(pack: Pack, rulings: Rulings | undefined): Interval | undefined {
  if (pack.force !== undefined) return pack.force
  const from = rulings?.adopted.get(pack.id)
  return from === undefined ? undefined : { from }
}

export function standingOf(pack: Pack, rulings: Rulings | undefined, on: string): Standing {
  const force = forceOf(pack, rulings)
  if (force === undefined) return { kind: 'trial' }
  const { from, to } = force
  if (on < from) return { kind: 'future', from }
  if (to === undefined) return { kind: 'in-force', from }
  return on < to
    ? { kind: 'in-force', from, to, daysLeft: readEpochDay(to) - readEpochDay(on) }
    : { kind: 'expired', to }
}

/** Whether papers made on a day are papers on trial: the norm is not in force yet. */
export function isTrial(pack: Pack, rulings: Rulings | undefined, on: string): boolean {
  const { kind } = standingOf(pack, rulings, on)
  return kind === 'trial' || kind === 'future'
}

/** Whether a matter under the pack is only tried: its norm is not in force in a place that works live. */
export const isTried = (pack: Pack, rulings: Rulings | undefined, on: string): boolean =>
  rulings !== undefined && !rulings.practice && isTrial(pack, rulings, on)

/** Whether what is recorded under one pack bears on matters under another: what is only tried binds nobody outside the trial. */
export const bearsOn = (other: Pack | undefined, own: Pack, rulings: Rulings | undefined, on: string): boolean =>
  other === undefined || !isTried(other, rulings, on) || isTried(own, rulings, on)

/** Whether a paper says 试用 on a day: a draft as things stand, an issued one as it was issued. */
export const saysTrial = (
  { status, trial }: Pick<MatterDocument, 'status' | 'trial'>,
  pack: Pack,
  rulings: Rulings | undefined,
  on: string,
): boolean => (status === 'issued' ? trial === true : isTrial(pack, rulings, on))

/** Why no live paper may be made under the norm on a day; undefined where it may, and in an exercise. */
export function refusePaper(pack: Pack, rulings: Rulings | undefined, on: string): Reason | undefined {
  if (rulings === undefined || rulings.practice) return undefined
  const standing = standingOf(pack, rulings, on)
  if (standing.kind !== 'trial' && standing.kind !== 'future') return undefined
  const title = titleOfPack(pack)
  const why =
    standing.kind === 'trial'
      ? `《${title}》尚未登记施行日期，处于试用`
      : `《${title}》自${standing.from}起施行，现在仍处于试用`
  const way = wayOn(pack)
  return {
    code: 'norm-not-in-force',
    text: `${why}，不得据以制发、送达文书${way === undefined ? '' : `；在此之前${way}`}`,
    basis: [],
    remedies: [
      standing.kind === 'trial'
        ? { text: `由系统管理员凭公布文件登记《${title}》的施行日期` }
        : { date: standing.from, text: `《${title}》施行（${standing.from}）` },
      ...(way === undefined ? [] : [{ text: way }]),
    ],
  }
}

/** Why no new matter may be opened under the norm on a day: it is no longer in force. Matters under way go on. */
export function refuseOpening(pack: Pack, rulings: Rulings | undefined, on: string): Reason | undefined {
  if (rulings === undefined || rulings.practice) return undefined
  const standing = standingOf(pack, rulings, on)
  if (standing.kind !== 'expired') return undefined
  const way = wayOn(pack)
  return {
    code: 'norm-expired',
    text: `《${titleOfPack(pack)}》自${standing.to}起不再施行，不得据以新立事项${way === undefined ? '' : `，${way}`}；此前已经立案的继续办理`,
    basis: [],
    ...(way === undefined ? {} : { remedies: [{ text: way }] }),
  }
}

/** What those who work by the norm have to know about its standing on a day; undefined where there is nothing. */
export function standingNotice(pack: Pack, rulings: Rulings | undefined, on: string): string | undefined {
  const standing = standingOf(pack, rulings, on)
  const title = titleOfPack(pack)
  const way = wayOn(pack)
  switch (standing.kind) {
    case 'trial':
      return `《${title}》尚未登记施行日期，处于试用：${trialTerms(way, rulings)}`
    case 'future':
      return `《${title}》自${standing.from}起施行，在此之前处于试用：${trialTerms(way, rulings)}`
    case 'expired':
      return `《${title}》自${standing.to}起不再施行，不得据以新立事项${way === undefined ? '' : `，${way}`}；此前已经立案的继续办理`
    case 'in-force': {
      const { to, daysLeft } = standing
      if (to === undefined || daysLeft === undefined || rulings === undefined || daysLeft > rulings.noticeDays)
        return undefined
      return `《${title}》还有${daysLeft}天到期，自${to}起不再施行；届时未办结的继续办理，新的事项${way ?? '不得再据以立案'}`
    }
  }
}

const trialTerms = (way: string | undefined, rulings: Rulings | undefined): string =>
  `可以练习，文书加印“试用”${rulings?.practice === false ? '，不得制发、送达' : ''}${way === undefined ? '' : `；正式案件${way}`}`

/** How long a norm will still be in force: 剩余12个月, in days for the last two months; undefined where no end is known. */
export function remainingText(standing: Standing, on: string): string | undefined {
  if (standing.kind !== 'in-force' || standing.to === undefined || standing.daysLeft === undefined) return undefined
  const { months } = Temporal.PlainDate.from(on).until(standing.to, { largestUnit: 'month' })
  return months < 2 ? `剩余${standing.daysLeft}天` : `剩余${months}个月`
}

/** By which norms above it cases are worked on instead. */
function wayOn(pack: Pack): string | undefined {
  const titles = pack.under.flatMap((id) => pack.norms.find((norm) => norm.id === id)?.title ?? [])
  return titles.length === 0 ? undefined : `按照${titles.map((title) => `《${title}》`).join('')}办理`
}

/**
 * Norms cited as the basis of a live paper that are not in force yet: drafts, and norms of a later day. What has expired
 * may be cited: it may have governed what is judged.
 */
export function refuseCitations(
  fields: Readonly<Record<string, Field>>,
  input: Readonly<Record<string, unknown>>,
  rulings: Rulings | undefined,
  on: string,
): Reason[] {
  if (rulings === undefined || rulings.practice) return []
  return Object.entries(fields).flatMap(([name, field]): Reason[] => {
    const value = input[name]
    if (field.type === 'rows' && Array.isArray(value))
      return value.flatMap((row: Readonly<Record<string, unknown>>, index) =>
        refuseCitations(field.of, row, rulings, on).map((reason) => ({
          ...reason,
          field: `${name}.${index}.${reason.field}`,
        })),
      )
    if (field.type !== 'citations' || !Array.isArray(value)) return []
    return value.flatMap((text: unknown): Reason[] => {
      const norm = typeof text === 'string' ? normIn(text, rulings) : undefined
      if (norm === undefined || (norm.force !== undefined && norm.force.from <= on)) return []
      const why = norm.force === undefined ? '尚未施行' : `自${norm.force.from}起施行`
      return [
        {
          code: 'norm-not-in-force',
          field: name,
          text: `“${field.label}”引用的《${norm.title}》${why}，不得作为文书的依据，请引用现行有效的规定`,
          basis: [],
        },
      ]
    })
  })
}

/** The registered norm that a written citation names, with 《》 or without. */
function normIn(
  text: string,
  { norms }: Rulings,
): { readonly title: string; readonly force: Interval | undefined } | undefined {
  const plain = text.replaceAll(/[\s《》]/gu, '')
  return [...norms].find(
    ([title]) => plain.startsWith(title) && /^(?:$|[第（(前])/u.test(plain.slice(title.length)),
  )?.[1]
}
