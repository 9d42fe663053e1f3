import { formatCitation, normRegister } from '../citation/index.ts'
import type { Citation } from '../citation/index.ts'
import type { Pack } from '../pack/index.ts'

/** Under which heads differences are told, in this order. */
export const SUBJECTS = {
  standing: '效力',
  name: '名称',
  bodies: '机关和当事方',
  competence: '管辖',
  start: '启动',
  firstPaper: '首份文书',
  conditions: '不予办理的情形',
  terms: '期限',
  papers: '文书',
  measures: '处理方式和选项',
  acts: '环节',
  content: '应当写明的内容',
  freeze: '中止和冻结',
  remedies: '后果',
} as const
export type Subject = keyof typeof SUBJECTS

/** What one side says, and where it says so. */
export interface Saying {
  readonly says: string
  readonly basis: readonly string[]
}

/** One difference: where, about what, what each side says. An absent side has nothing of the kind. */
export interface PackDifference {
  readonly subject: Subject
  /** what within the subject: the name of a limit, a step, a paper; empty where the subject says it all */
  readonly about: string
  /** address of the element: supervision.limits.objection */
  readonly element: string
  readonly first?: Saying
  readonly second?: Saying
}

/** The differences of one procedure, or of what belongs to none. */
export interface PackComparison {
  /** id of the procedure; absent for what belongs to none */
  readonly procedure?: string
  readonly name: string
  readonly differences: readonly PackDifference[]
}

/** What a side says, with the citations as data. `key` stands for it where the words name organs that differ by themselves. */
export interface Stated {
  readonly says: string
  readonly basis: readonly Citation[]
  readonly key?: string
}

/** Gathers differences; what both sides say alike is none, whatever articles they cite. */
export class Differences {
  readonly list: PackDifference[] = []
  readonly #first: Pack
  readonly #second: Pack

  constructor(first: Pack, second: Pack) {
    this.#first = first
    this.#second = second
  }

  add(subject: Subject, about: string, element: string, first: Stated | undefined, second: Stated | undefined): void {
    if ((first?.key ?? first?.says) === (second?.key ?? second?.says)) return
    this.list.push({
      subject,
      about,
      element,
      ...(first === undefined ? {} : { first: cited(first, this.#first) }),
      ...(second === undefined ? {} : { second: cited(second, this.#second) }),
    })
  }
}

function cited({ says, basis }: Stated, pack: Pack): Saying {
  const norms = normRegister(pack.norms)
  return { says, basis: [...new Set(basis.map((citation) => formatCitation(citation, norms)))] }
}
