import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Pack } from '@zhiheng/law'
import { packs } from '@zhiheng/packs'
import { UsageError } from './command.ts'

/** The packs that names stand for: ids of the packs that come along, or files (.ts with a default export, .json). All when none is named. */
export async function findPacks(names: readonly string[]): Promise<readonly Pack[]> {
  return names.length === 0 ? packs : Promise.all(names.map(findPack))
}

export async function findPack(name: string): Promise<Pack> {
  const known = packs.find((pack) => pack.id === name)
  if (known !== undefined) return known
  const file = resolve(name)
  if (!existsSync(file) || !/\.(?:ts|json)$/u.test(file)) {
    throw new UsageError(`没有规则包“${name}”；现有：${packs.map((pack) => pack.id).join('、')}`)
  }
  const data: unknown = file.endsWith('.json')
    ? JSON.parse(await readFile(file, 'utf8'))
    : ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
  const read = Pack.safeParse(data)
  if (read.success) return read.data
  const problems = read.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}：${issue.message}`)
  throw new UsageError(`${name} 不是有效的规则包：\n${problems.join('\n')}`)
}

/** The packs above a pack, highest first; one that is not there is left out, its norms stay unverified. */
export const uppersOf = (pack: Pack): readonly Pack[] =>
  pack.under.flatMap((id) => packs.find((one) => one.id === id) ?? [])
