import type { Pack } from '@zhiheng/law'

/** What a mutant changes, in the words of the report. The bound holds for these. */
export const KINDS = {
  amount: '期限的数值',
  unit: '期限的单位',
  rollOver: '顺延、首日',
  clock: '期限的起点、承担者、满足和届满后果',
  limit: '整个期限',
  decider: '由谁办理',
  state: '环节的起止状态',
  step: '整个环节',
  condition: '条件',
  effect: '环节的后果',
  document: '文书的制发和送达',
  hold: '冻结',
  competence: '管辖',
  field: '填报的栏目',
  item: '目录的项目',
  force: '自何日起',
} as const

/** Changed with `--wide` only, and reported without a bound: finer than what issue and regulation name. */
export const WIDE_KINDS = {
  policy: '阻止或者提示、应当或者可以',
  form: '栏目的必填和格式',
  party: '当事方',
  lookup: '查询其他事项',
  section: '文书的内容',
  duty: '定期义务',
  access: '查阅、编号',
} as const
export type MutantKind = keyof typeof KINDS | keyof typeof WIDE_KINDS

export type Path = readonly (string | number)[]

/** One small change of a pack: the value at a path becomes another. `undefined` takes the entry of an object away. */
export interface Mutant {
  /** place of the change as an element address: supervision.limits.objection.term.amount */
  readonly address: string
  readonly kind: MutantKind
  /** the change itself: 15 -> 16 */
  readonly change: string
  readonly path: Path
  readonly value: unknown
}

/** How a mutant is named in reports and in the list of explained survivors. */
export const nameOf = (mutant: Mutant): string => `${mutant.address} ${mutant.change}`

/** The value at a path of a pack; undefined where there is none. */
export const valueAt = (pack: Pack, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isContainer(at) ? at[key] : undefined), pack)

/**
 * Changes a pack in place and gives back how to undo it. In place, because the modules of the tests hold this very object;
 * what is taken away leaves a copy of its container, so that undoing restores the order of the entries as well.
 */
export function applyMutant(pack: Pack, { path, value }: Pick<Mutant, 'path' | 'value'>): () => void {
  const last = path.at(-1)
  const parent = valueAt(pack, path.slice(0, -1))
  if (last === undefined || !isContainer(parent)) throw new Error(`nothing at ${path.join('.')}`)
  if (value === undefined) return applyMutant(pack, { path: path.slice(0, -1), value: without(parent, last) })
  const had = Object.hasOwn(parent, last)
  const before = parent[last]
  parent[last] = value
  return () => {
    if (had) parent[last] = before
    else delete parent[last]
  }
}

function without(container: Container, key: string | number): unknown {
  if (Array.isArray(container)) return container.filter((_entry, index) => index !== key)
  return Object.fromEntries(Object.entries(container).filter(([name]) => name !== key))
}

type Container = Record<string | number, unknown>
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** Collects the mutants of one pack. `at` is where the next ones lie; `as` names the place where an index would not last. */
export class Mutants {
  readonly pack: Pack
  readonly list: Mutant[] = []

  constructor(pack: Pack) {
    this.pack = pack
  }

  set(kind: MutantKind, place: Place, value: unknown): void {
    const before = valueAt(this.pack, place.path)
    if (JSON.stringify(before) === JSON.stringify(value)) return
    this.list.push({ kind, ...place, value, change: `${brief(before)} -> ${brief(value)}` })
  }

  drop(kind: MutantKind, place: Place): void {
    const before = valueAt(this.pack, place.path)
    if (before === undefined) return
    this.list.push({ kind, ...place, value: undefined, change: `without ${brief(before)}` })
  }

  /** Takes every entry of a list away, one at a time; nothing where there is no list. */
  dropEach(kind: MutantKind, place: Place): void {
    const list = valueAt(this.pack, place.path)
    if (Array.isArray(list)) for (const index of list.keys()) this.drop(kind, place.in(index))
  }
}

/** A place in a pack: its path, and its address in words. */
export class Place {
  readonly path: Path
  readonly address: string

  constructor(path: Path, address: string) {
    this.path = path
    this.address = address
  }

  in(key: string | number, as: string | number = key): Place {
    return new Place([...this.path, key], this.address === '' ? String(as) : `${this.address}.${as}`)
  }
}

function brief(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
