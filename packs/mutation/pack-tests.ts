import { type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest'

/** One test of the packs, ready to run again and again. */
export interface PackTest {
  readonly file: string
  readonly title: string
  /** throws where the test fails */
  readonly run: () => Promise<void>
  /** milliseconds it took when nothing was changed */
  cost: number
  /** addresses of the elements it read then */
  touched: ReadonlySet<string>
  /** reads a pack as the module gives it, so that nobody can tell what of it */
  readsRaw: boolean
}

/** The tests collected below a suite whose outermost suites are named by their file. */
export function testsBelow(suite: RunnerTestFile | RunnerTestSuite, file = ''): PackTest[] {
  return suite.tasks.flatMap((task) => {
    if (task.type === 'suite') return testsBelow(task, file === '' ? task.name : file)
    if (file === '') return []
    const run = TestRunner.getTestFn(task)
    return [{ file, title: task.name, run: async () => run(), cost: 0, touched: new Set<string>(), readsRaw: false }]
  })
}
