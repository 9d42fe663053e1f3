import { join } from 'node:path'
import { PostgresUnavailable } from '../postgres/errors.ts'
import { readSettings, SettingsRefused } from '../settings.ts'
import type { RunningProgram } from '../start.ts'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

/** Starts the server and stays until it is told to stop. */
export const startServer: CliCommand = {
  words: ['start'],
  usage: 'start [--empty] [--demonstration 规则包]… [--json]',
  summary: '启动；首次启动建立演示数据，--empty 则不建立，--demonstration 指定哪里的（可增设）',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {
      empty: { type: 'boolean' },
      demonstration: { type: 'string', multiple: true },
    })
    if (positionals.length > 0) throw new UsageError(`多余的参数“${positionals[0]}”`)
    const began = performance.now()
    const { start } = await import('../start.ts')
    let running: RunningProgram
    try {
      const settings = readSettings(process.env, join(import.meta.dirname, '../../../..'))
      running = await start(settings, {
        empty: values.empty === true,
        demonstrate: values.demonstration ?? [],
        report: (error) => console.error(error),
      })
    } catch (error) {
      if (!(error instanceof SettingsRefused) && !(error instanceof PostgresUnavailable)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    const { address, loaded, program } = running
    const seconds = (performance.now() - began) / 1000
    print(
      values.json,
      { address, seconds, accounts: loaded.flatMap((one) => one.accounts), setUpCode: program.setUpCode },
      () => announce(running, seconds),
    )
    for (const difference of loaded.flatMap((one) => one.differences))
      process.stderr.write(`演示数据未按预期办理：${difference}\n`)
    await untilStopped()
    await running.close()
    return 0
  },
}

function announce({ address, loaded, accountsFile, program }: RunningProgram, seconds: number): string {
  return [
    ...loaded.flatMap(({ title, accounts }) => [
      `演示数据（均为虚构）：${title}`,
      ...accounts.map(
        ({ organ, post, name, login, password }) => `  ${organ}\t${post}\t${name}\t账号 ${login}\t密码 ${password}`,
      ),
    ]),
    ...(accountsFile === undefined ? [] : [`以上账号保存在 ${accountsFile}`]),
    ...(program.setUpCode === undefined ? [] : [`初始化口令（一次有效）：${program.setUpCode}`]),
    ...(program.openExercises ? ['EXERCISES=1：任何访问本机的人都可以建立演练辖区'] : []),
    `执衡已启动：${address}（${seconds.toFixed(1)} 秒）`,
  ].join('\n')
}

/** Until the terminal or a service manager asks the program to end. */
function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}
