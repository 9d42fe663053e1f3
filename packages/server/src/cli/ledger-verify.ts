import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { VerifyReport } from '../ledger/index.ts'
import { readSettings } from '../settings.ts'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

/** Verifies the ledger of this installation, or an exported file with no server at all. */
export const ledgerVerify: CliCommand = {
  words: ['ledger', 'verify'],
  usage: 'ledger verify [导出文件…] [--key 公钥]… [--json]',
  summary: '校验台账：本机的全部辖区，或者导出的文件',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { key: { type: 'string', multiple: true } })
    const missing = positionals.find((file) => !existsSync(file))
    if (missing !== undefined) throw new UsageError(`没有文件“${missing}”`)
    const { verifyExport } = await import('../ledger/index.ts')
    const options = values.key === undefined ? {} : { trustedKeys: values.key }
    const reports =
      positionals.length === 0
        ? await verifyInstallation(options)
        : await Promise.all(
            positionals.map((file) =>
              verifyExport(
                createInterface({ input: createReadStream(resolve(file)), crlfDelay: Number.POSITIVE_INFINITY }),
                options,
              ),
            ),
          )
    print(values.json, reports, () => reports.map(show).join('\n'))
    return reports.every((report) => report.sound) ? 0 : 1
  },
}

/** Every jurisdiction of the installation that the environment names, read as the application would. */
async function verifyInstallation(options: { readonly trustedKeys?: readonly string[] }): Promise<VerifyReport[]> {
  const { openDatabase } = await import('../database/index.ts')
  const { verifyLedger } = await import('../ledger/index.ts')
  const { listJurisdictions } = await import('../jurisdictions/list.ts')
  const settings = readSettings(process.env, join(import.meta.dirname, '../../../..'))
  const database = await openDatabase({
    dataDirectory: resolve(settings.dataDirectory),
    ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
    ...(settings.ownerUrl === undefined ? {} : { ownerUrl: settings.ownerUrl }),
  })
  try {
    const reports: VerifyReport[] = []
    for (const { id } of await listJurisdictions(database.pool)) {
      const scope = { jurisdiction: id, at: Temporal.Now.instant() }
      reports.push(await verifyLedger(database.pool.within(id), scope, options))
    }
    return reports
  } finally {
    await database.close()
  }
}

function show({
  jurisdiction,
  sound,
  entries,
  matters,
  seals,
  unsealedEntries,
  findings,
  findingCount,
}: VerifyReport): string {
  const head = `${sound ? '✓' : '✗'} ${jurisdiction}：${matters}条链，${entries}条记录，${seals}次封存，${unsealedEntries}条尚未封存`
  const more = findingCount > findings.length ? [`  ……共${findingCount}处`] : []
  return [head, ...findings.map((finding) => `  ${finding.code}  ${finding.message}`), ...more].join('\n')
}
