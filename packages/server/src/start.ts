import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { disposeRenderer } from '@zhiheng/documents'
import { demonstrations, packs } from '@zhiheng/packs'
import type { FastifyInstance } from 'fastify'
import { assembleProgram } from './assemble-program.ts'
import type { Clock } from './clock.ts'
import { inTransaction, openDatabase } from './database/index.ts'
import { keepAccounts, loadDemonstration, type LoadedDemonstration } from './demonstration/load-demonstration.ts'
import type { Program } from './http/program.ts'
import { buildServer } from './http/server.ts'
import { type RunningJobs, runJobs } from './jobs/run-jobs.ts'
import { listJurisdictions } from './jurisdictions/list.ts'
import { type Settings, SettingsRefused } from './settings.ts'

export interface StartOptions {
  /** begin without demonstration data */
  readonly empty: boolean
  /** packs whose demonstration is added where it is not there yet; default: the first one, in an empty installation */
  readonly demonstrate?: readonly string[]
  /** told of what goes wrong while running */
  readonly report: (error: unknown) => void
  /** default: the machine's */
  readonly clock?: Clock
}

/** The program, running. */
export interface RunningProgram {
  /** `http://127.0.0.1:8080` */
  readonly address: string
  readonly program: Program
  /** what was loaded at this start; nothing on every later one */
  readonly loaded: readonly LoadedDemonstration[]
  readonly accountsFile: string | undefined
  readonly close: () => Promise<void>
}

/**
 * Starts everything: database, registers, interface, jobs. It listens only when all of it is ready.
 *
 * @throws SettingsRefused, PostgresUnavailable with a Chinese message; nothing is left running
 */
export async function start(
  settings: Settings,
  { empty, demonstrate = [], report, clock }: StartOptions,
): Promise<RunningProgram> {
  checkFontDirectory()
  const dataDirectory = resolve(settings.dataDirectory)
  const database = await openDatabase({
    dataDirectory,
    exclusive: true,
    ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
    ...(settings.ownerUrl === undefined ? {} : { ownerUrl: settings.ownerUrl }),
    pool: { onConnectionLost: report },
  })
  let server: FastifyInstance | undefined
  let jobs: RunningJobs | undefined
  const close = async (): Promise<void> => {
    await server?.close()
    await jobs?.stop()
    await disposeRenderer()
    await database.close()
  }
  try {
    const program = assembleProgram(database.pool, {
      dataDirectory,
      packs,
      openExercises: settings.openExercises,
      ...(clock === undefined ? {} : { clock }),
    })
    const loaded = await prepareJurisdictions(program, { empty, demonstrate })
    const accounts = loaded.flatMap((one) => one.accounts)
    const accountsFile = accounts.length === 0 ? undefined : keepAccounts(dataDirectory, accounts)
    server = await buildServer(program, { webDirectory: webDirectory(), log: true })
    const address = await listen(server, settings)
    jobs = await runJobs(program, database.access, report)
    return { address, program, loaded, accountsFile, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** An empty installation gets a demonstration, or waits for its set-up code; another one keeps its packs for later. */
async function prepareJurisdictions(
  program: Program,
  { empty, demonstrate }: { readonly empty: boolean; readonly demonstrate: readonly string[] },
): Promise<readonly LoadedDemonstration[]> {
  const known = await listJurisdictions(program.pool)
  for (const { id, settings } of known)
    await inTransaction(program.pool, id, (tx) => program.shelf.archive(tx, id, settings.packs))
  const isNew = known.every(({ settings }) => settings.exercise !== undefined)
  const [first] = demonstrations
  const wanted =
    demonstrate.length === 0 && isNew && !empty && first !== undefined ? [first] : demonstrate.map(demonstrationOf)
  const loaded: LoadedDemonstration[] = []
  for (const one of wanted) {
    if (known.some(({ id }) => id === one.pack)) continue
    loaded.push(await loadDemonstration(program, await one.make()))
  }
  if (isNew && loaded.length === 0) program.setUpCode = Array.from({ length: 12 }, () => randomInt(10)).join('')
  return loaded
}

function demonstrationOf(pack: string): (typeof demonstrations)[number] {
  const found = demonstrations.find((one) => one.pack === pack)
  if (found !== undefined) return found
  const names = demonstrations.map((one) => one.pack).join('、')
  throw new SettingsRefused([`没有“${pack}”的演示数据；可选：${names}`])
}

async function listen(server: FastifyInstance, { port, host }: Settings): Promise<string> {
  try {
    return await server.listen({ port, host })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') throw new SettingsRefused([`PORT=${port} 已被其他程序占用，请更换 PORT`])
    if (code === 'EACCES') throw new SettingsRefused([`无权监听 PORT=${port}，请更换 PORT`])
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new SettingsRefused([`HOST=${host} 不是本机地址`])
    throw error
  }
}

function checkFontDirectory(): void {
  const { FONT_DIR: directory } = process.env
  if (directory !== undefined && directory !== '' && !existsSync(directory))
    throw new SettingsRefused([`FONT_DIR=${directory} 不存在`])
}

const webDirectory = (): string => join(import.meta.dirname, '../../web/dist')
