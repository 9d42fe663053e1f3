import { join } from 'node:path'
import { PostgresUnavailable } from '../postgres/errors.ts'
import { readSettings, SettingsRefused } from '../settings.ts'
import type { RunningProgram } from '../start.ts'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

/** Starts the server and stays until it is told to stop. */
export const startServer: CliCommand = {
  words: ['start'],
  usage: 'start [--empty] [--json]',
  summary: '启动；首次启动建立演示数据，--empty 则不建立',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { empty: { type: 'boolean' } })
    if (positionals.length > 0) throw new UsageError(`多余的参数“${positionals[0]}”`)
    const began = performance.now()
    const { start } = await import('../start.ts')
    let running: RunningProgram
    try {
      const settings = readSettings(process.env, join(import.meta.dirname, '../../../..'))
      running = await start(settings, { empty: values.empty === true, report: (error) => console.error(error) })
    } catch (error) {
      if (!(error instanceof SettingsRefused) && !(error instanceof PostgresUnavailable)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    const { address, demonstration, program } = running
    const seconds = (performance.now() - began) / 1000
    print(
      values.json,
      { address, seconds, accounts: demonstration?.accounts ?? [], setUpCode: program.setUpCode },
      () => announce(running, seconds),
    )
    for (const difference of demonstration?.differences ?? [])
      process.stderr.write(`演示数据未按预期办理：${difference}\n`)
    await untilStopped()
    await running.close()
    return 0
  },
}

function announce({ address, demonstration, accountsFile, program }: RunningProgram, seconds: number): string {
  const accounts = (demonstration?.accounts ?? []).map(
    ({ organ, post, name, login, password }) => `  ${organ}\t${post}\t${name}\t账号 ${login}\t密码 ${password}`,
  )
  return [
    ...(demonstration === undefined
      ? []
      : [`演示数据（均为虚构）：${demonstration.title}`, ...accounts, `以上账号保存在 ${accountsFile}`]),
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
