import { type CliCommand, UsageError } from './command.ts'
import { ledgerVerify } from './ledger-verify.ts'
import { packsCheck } from './packs-check.ts'
import { packsDiff } from './packs-diff.ts'
import { packsList } from './packs-list.ts'
import { packsShow } from './packs-show.ts'
import { scenarioRun } from './scenario-run.ts'
import { startServer } from './start.ts'
import { term } from './term.ts'
import { text } from './text.ts'
import { trace } from './trace.ts'

/** Every command, in the order the help lists them. */
const COMMANDS: readonly CliCommand[] = [
  startServer,
  packsCheck,
  packsList,
  packsShow,
  packsDiff,
  scenarioRun,
  ledgerVerify,
  trace,
  text,
  term,
]

/** Runs a command line (without node and script) and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ words }) => words.every((word, index) => args[index] === word))
  if (command === undefined) {
    const asked = args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')
    if (!asked) process.stderr.write(`没有命令“${args.slice(0, 2).join(' ')}”\n\n`)
    process[asked ? 'stdout' : 'stderr'].write(`${help()}\n`)
    return asked ? 0 : 2
  }
  const rest = args.slice(command.words.length)
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.summary}\n用法：zhiheng ${command.usage}\n`)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n用法：zhiheng ${command.usage}\n`)
    return 2
  }
}

function help(): string {
  const width = Math.max(...COMMANDS.map(({ words }) => words.join(' ').length))
  return [
    '执衡 · 行政执法协调监督平台',
    '',
    ...COMMANDS.map(({ words, summary }) => `  zhiheng ${words.join(' ').padEnd(width)}  ${summary}`),
    '',
    '各命令均可加 --json 输出机器可读的结果，加 --help 查看用法。',
  ].join('\n')
}
