import type { Norm } from '../citation/index.ts'
import type { Interval, OverlayEntry, Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/index.ts'
import type { Ruling, TemplateSection } from './ruling.ts'

/** A ruling with the legal date it was recorded on. */
export interface RecordedRuling {
  readonly ruling: Ruling
  readonly on: CivilDate
}

/** One form of a kind of document, numbered from 1 in the order it was laid down. */
export interface TemplateVersion {
  readonly version: number
  readonly from: string
  readonly sections: readonly TemplateSection[] | null
}

/** What a place has laid down about the norms it works by, as decisions ask for it. */
export interface Rulings {
  /** an exercise or a demonstration: papers under a norm that is not in force may be made, and say so */
  readonly practice: boolean
  readonly noticeDays: number
  /** first day in force, by pack */
  readonly adopted: ReadonlyMap<string, string>
  /** by `pack/local/upper`, in the order they were laid down */
  readonly policies: ReadonlyMap<string, readonly { readonly from: string; readonly policy: OverlayEntry['policy'] }[]>
  /** by `pack/document` */
  readonly templates: ReadonlyMap<string, readonly TemplateVersion[]>
  /** the norms its packs register, by bare title, with their intervals as the place knows them */
  readonly norms: ReadonlyMap<string, { readonly title: string; readonly force: Interval | undefined }>
}

/** Where a place says nothing else, those concerned are told half a year before a norm expires. */
export const DEFAULT_NOTICE_DAYS = 180

/** Folds the rulings of a place. The packs are those it works by. */
export function rulingsOf(
  packs: readonly Pack[],
  recorded: readonly RecordedRuling[],
  { practice = false }: { readonly practice?: boolean } = {},
): Rulings {
  let noticeDays = DEFAULT_NOTICE_DAYS
  const adopted = new Map<string, string>()
  const policies = new Map<string, { from: string; policy: OverlayEntry['policy'] }[]>()
  const templates = new Map<string, TemplateVersion[]>()
  for (const { ruling } of recorded) {
    switch (ruling.type) {
      case 'norm-adopted':
        adopted.set(ruling.pack, ruling.from)
        break
      case 'expiry-notice-set':
        noticeDays = ruling.days
        break
      case 'policy-set': {
        const key = `${ruling.pack}/${ruling.entry}`
        policies.set(key, [...(policies.get(key) ?? []), { from: ruling.from, policy: ruling.policy }])
        break
      }
      case 'template-set': {
        const key = `${ruling.pack}/${ruling.document}`
        const known = templates.get(key) ?? []
        const version = { version: known.length + 1, from: ruling.from, sections: ruling.sections }
        templates.set(key, [...known, version])
      }
    }
  }
  const norms = new Map(
    packs.flatMap((pack) =>
      pack.norms.map((norm) => {
        const force = norm.id === pack.norm ? (pack.force ?? entered(adopted.get(pack.id))) : norm.force
        return [bareTitle(norm.title), { title: norm.title, force }] as const
      }),
    ),
  )
  return { practice, noticeDays, adopted, policies, templates, norms }
}

const entered = (from: string | undefined): Interval | undefined => (from === undefined ? undefined : { from })

/** A title as people cite it: without spaces and without 试行, 征求意见稿 and the like in brackets behind it. */
const bareTitle = (title: string): string => title.replace(/\s+/gu, '').replace(/[（(][^（）()]*[）)]$/u, '')

/** The latest ruling that holds on a day: of several from the same day, the one laid down last. */
export function latestOn<T extends { readonly from: string }>(rulings: readonly T[], on: string): T | undefined {
  let found: T | undefined
  for (const one of rulings) if (one.from <= on && (found === undefined || one.from >= found.from)) found = one
  return found
}

/** The norm a pack carries. */
export const normOf = (pack: Pack): Norm | undefined => pack.norms.find((norm) => norm.id === pack.norm)

/** The title of the norm a pack carries. */
export const titleOfPack = (pack: Pack): string => normOf(pack)?.title ?? pack.id
