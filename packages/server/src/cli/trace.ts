import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '@zhiheng/law/scenario'
import { clauseIds, openRows, type Proving, type Trace, testTitles, traceProvisions } from '@zhiheng/law/trace'
import { packs } from '@zhiheng/packs'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

const ROOT = join(import.meta.dirname, '../../../..')

/** Lists every clause of the packs as proven by a named test or scenario, or open. */
export const trace: CliCommand = {
  words: ['trace'],
  usage: 'trace [规则包…] [--require 规则包=条,条-条]… [--open] [--json]',
  summary: '列出每条规定由哪些测试证明，哪些还没有；--require 指定的条文有未证明的，退出码为1',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {
      require: { type: 'string', multiple: true },
      open: { type: 'boolean' },
    })
    for (const name of positionals) {
      if (!packs.some((pack) => pack.id === name))
        throw new UsageError(`没有规则包“${name}”；现有：${packs.map((pack) => pack.id).join('、')}`)
    }
    const required = (values.require ?? []).map(readRequirement)
    const chosen = positionals.length === 0 ? packs : packs.filter((pack) => positionals.includes(pack.id))
    const provings = provingsBelow(ROOT)
    const result = traceProvisions(chosen, provings)
    const whole = required.length === 0 ? result : traceProvisions(packs, provings)
    const missing = required.flatMap(({ pack, articles }) => openRows(whole, pack, articles).map((row) => row.id))
    print(values.json, { ...result, missing }, () => show(result, values.open === true, missing))
    return missing.length === 0 ? 0 : 1
  },
}

/** Every test and scenario of a checkout with the clauses it says it proves. */
export function provingsBelow(root: string): Proving[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const tests = globSync(['packs/**/*.test.ts', 'packages/*/src/**/*.test.{ts,tsx}'], { cwd: root })
    .filter((file) => !file.includes('node_modules'))
    .sort()
    .flatMap((file) => testTitles(read(file)).map((title) => ({ file, title, ids: clauseIds(title) })))
  const scenarios = globSync('packs/*/scenarios/*.yaml', { cwd: root })
    .sort()
    .flatMap((file): Proving[] => {
      const result = readScenario(read(file))
      if (!result.ok) return []
      const { id, title, proves = [] } = result.scenario
      return [{ file, title: `${id} ${title}`, ids: proves }]
    })
  return [...tests, ...scenarios]
}

/** `pack=3-4,6` as the pack and the articles that must be proven. */
function readRequirement(text: string): { pack: string; articles: readonly number[] } {
  const wrong = new UsageError(`--require 应写作 规则包=条，例如 national=13,26-30，而不是“${text}”`)
  const [pack = '', list = ''] = text.split('=')
  if (!packs.some((one) => one.id === pack)) throw wrong
  const articles = list.split(',').flatMap((part) => {
    const found = /^(?<first>\d+)(?:-(?<last>\d+))?$/u.exec(part.trim())?.groups
    if (found === undefined) throw wrong
    const first = Number(found.first)
    const last = Number(found.last ?? found.first)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  })
  return { pack, articles }
}

function show({ packs: traced, unknown }: Trace, openOnly: boolean, missing: readonly string[]): string {
  const parts = traced.map(({ pack, rows }) => {
    const open = rows.filter((row) => row.status === 'open')
    return [
      `${pack}：${rows.length}条，已证明${rows.length - open.length}条，未证明${open.length}条`,
      ...(openOnly ? open : rows).map((row) => {
        const proof = row.provenBy.map(({ file, title }) => `${file}：${title}`)
        return `  ${row.status === 'proven' ? '✓' : '○'} ${row.id} ${row.cite} ${proof.join('；') || (row.reason ?? row.digest)}`
      }),
    ].join('\n')
  })
  return [
    ...parts,
    ...unknown.map(({ id, file, title }) => `没有条款“${id}”（${file}：${title}）`),
    ...(missing.length === 0 ? [] : [`要求证明而未证明的：${missing.join('、')}`]),
  ].join('\n')
}
