import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compilePack } from '@zhiheng/law'
import {
  coreDriver,
  type Driver,
  readScenario,
  runScenario,
  type Scenario,
  type ScenarioResult,
} from '@zhiheng/law/scenario'
import { getPack, organsOf, packs } from '@zhiheng/packs'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

/** Runs scenarios against the core, or against a running installation. */
export const scenarioRun: CliCommand = {
  words: ['scenario', 'run'],
  usage: 'scenario run 文件或文件夹… [--server 地址] [--json]',
  summary: '运行情景，核对日期、状态、文书和拒绝理由',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { server: { type: 'string' } })
    if (values.server !== undefined && !URL.canParse(values.server))
      throw new UsageError(`--server 应为网址，如 http://127.0.0.1:8080，现为“${values.server}”`)
    if (positionals.length === 0) throw new UsageError('请给出情景文件或者文件夹')
    const files = positionals.flatMap(scenarioFiles)
    if (files.length === 0) throw new UsageError('没有找到情景文件（.yaml）')
    const results: ScenarioResult[] = []
    for (const file of files) {
      const scenario = read(file)
      results.push(await runScenario(scenario, await driverFor(scenario, values.server)))
    }
    print(values.json, results, () =>
      [
        ...results.map(show),
        `${results.filter((one) => one.ok).length}个通过，${results.filter((one) => !one.ok).length}个不符`,
      ].join('\n'),
    )
    return results.every((one) => one.ok) ? 0 : 1
  },
}

function scenarioFiles(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`没有文件或者文件夹“${path}”`)
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => join(path, name))
}

function read(file: string): Scenario {
  const result = readScenario(readFileSync(file, 'utf8'))
  if (result.ok) return result.scenario
  throw new UsageError(`${file} 不是有效的情景：\n${result.problems.join('\n')}`)
}

async function driverFor(scenario: Scenario, server: string | undefined): Promise<Driver> {
  const organs = [...(organsOf[scenario.pack] ?? []), ...(scenario.organs ?? [])]
  const known = packs.map((one) => one.id)
  if (!known.includes(scenario.pack))
    throw new UsageError(`情景${scenario.id}所用的规则包“${scenario.pack}”没有；现有：${known.join('、')}`)
  const pack = compilePack(getPack(scenario.pack))
  const above = pack.pack.under.map((id) => compilePack(getPack(id)))
  const { live = false } = scenario
  if (server === undefined) return coreDriver({ pack, above, live, organs })
  const { httpDriver } = await import('../exercises/http-driver.ts')
  return httpDriver({ server, pack, above, live, organs, title: scenario.title })
}

function show(result: ScenarioResult): string {
  const lines = result.acts
    .filter((act) => !act.ok)
    .flatMap((act) => [
      `    第${act.index}步 ${act.at} ${act.what}`,
      ...act.differences.map((difference) => `      ${difference}`),
    ])
  return [`${result.ok ? '✓' : '✗'} ${result.id} ${result.title}（${result.acts.length}步）`, ...lines].join('\n')
}
