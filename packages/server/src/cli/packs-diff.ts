import { comparePacks, type PackComparison, type PackDifference, type Saying, SUBJECTS } from '@zhiheng/law/comparison'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'
import { findPack } from './find-packs.ts'

/** What two packs say differently, procedure by procedure, with the articles of both. */
export const packsDiff: CliCommand = {
  words: ['packs', 'diff'],
  usage: 'packs diff 规则包 规则包 [--json]',
  summary: '比较两个规则包：机关、启动、文书、期限、条件、处理方式等有何不同，各依据哪一条',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {})
    const [first, second, ...more] = positionals
    if (first === undefined || second === undefined || more.length > 0) throw new UsageError('请给出两个规则包')
    const chapters = comparePacks(await findPack(first), await findPack(second))
    print(values.json, chapters, () => show(chapters, [first, second]))
    return 0
  },
}

function show(chapters: readonly PackComparison[], sides: readonly [string, string]): string {
  if (chapters.length === 0) return '没有差异'
  return chapters
    .map(({ name, procedure, differences }) =>
      [
        `# ${name}${procedure === undefined ? '' : ` ${procedure}`}`,
        ...differences.map((difference) => showDifference(difference, sides)),
      ].join('\n'),
    )
    .join('\n\n')
}

function showDifference({ subject, about, first, second }: PackDifference, sides: readonly [string, string]): string {
  return [
    `${SUBJECTS[subject]}${about === '' ? '' : `：${about}`}`,
    `  ${sides[0]}  ${say(first)}`,
    `  ${sides[1]}  ${say(second)}`,
  ].join('\n')
}

const say = (saying: Saying | undefined): string =>
  saying === undefined
    ? '没有规定'
    : `${saying.says}${saying.basis.length === 0 ? '' : `〔${saying.basis.join('、')}〕`}`
