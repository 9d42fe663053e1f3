/** What one worker judges, and the file its verdicts are added to, a line each. */
export interface Task {
  readonly tasks: readonly PackTask[]
  readonly verdicts: string
}

export interface PackTask {
  readonly pack: string
  /** mutants by their place in `mutantsOf` */
  readonly mutants: readonly number[]
  /** rows whose elements are taken away, one at a time, in front of the tests that carry the row's id */
  readonly rows?: readonly string[]
}

/** `by`: what caught it, empty where nothing did; null when the worker sets about it. */
export interface Verdict {
  readonly pack: string
  readonly mutant: number | string
  readonly by: string | null
}
