import { diffPacks } from '@zhiheng/law'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'
import { findPack } from './find-packs.ts'

/** What two packs say differently. */
export const packsDiff: CliCommand = {
  words: ['packs', 'diff'],
  usage: 'packs diff 规则包 规则包 [--json]',
  summary: '比较两个规则包',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {})
    const [first, second, ...more] = positionals
    if (first === undefined || second === undefined || more.length > 0) throw new UsageError('请给出两个规则包')
    const differences = diffPacks(await findPack(first), await findPack(second))
    print(values.json, differences, () =>
      differences.length === 0
        ? '没有差异'
        : differences
            .map(
              (one) =>
                `${one.element} ${one.subject}\n  ${first}：${one.first ?? '无'}\n  ${second}：${one.second ?? '无'}`,
            )
            .join('\n'),
    )
    return 0
  },
}
