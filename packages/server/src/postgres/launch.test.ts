import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbedded } from './embedded.ts'
import { launchPostgres, stopPostgres } from './launch.ts'
import { isPostmaster } from './postmaster.ts'
import { scratchRoot } from './testing.ts'

const asRoot = process.getuid?.() === 0
const scratch: string[] = []

function scratchDirectory(prefix = 'zhiheng-launch-'): string {
  const directory = mkdtempSync(join(scratchRoot(), prefix))
  scratch.push(directory)
  return directory
}

/** Another process that opens the server, prints what it got, and stays. */
async function openInChild(
  dataDirectory: string,
  options: { uid?: number; gid?: number; exclusive?: boolean } = {},
): Promise<{ child: ChildProcess; running: { pid: number; adopted: boolean } }> {
  const { exclusive = false, ...account } = options
  const script = `
    import { openEmbedded } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'index.ts')).href)}
    const server = await openEmbedded(${JSON.stringify({ dataDirectory, exclusive, durable: false })})
    process.once('SIGTERM', () => server.close())
    console.log(JSON.stringify(server.running))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await child.stdout!.take(1).toArray()
  return { child, running: JSON.parse(String(line)) }
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((done) => child.once('exit', done))
}

afterAll(() => {
  for (const directory of scratch) rmSync(directory, { recursive: true, force: true })
})

describe('the embedded server', () => {
  const dataDirectory = scratchDirectory()
  const home = join(dataDirectory, 'postgres')

  it('starts on an empty data directory, without a TCP port, waiting for the disk, with its secrets readable by us alone', async () => {
    const server = await openEmbedded({ dataDirectory })
    expect(server.running.adopted).toBe(false)
    expect(server.version).toBe(180004)
    const client = new pg.Client(server.superuser)
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
         '执' ~ '[[:alpha:]]' as letters, (select datlocale from pg_database where datname = 'zhiheng') as locale`,
    )
    await client.end()
    expect(rows[0]).toEqual({
      addresses: '',
      fsync: 'on',
      commit: 'on',
      encoding: 'UTF8',
      letters: true,
      locale: 'C.UTF-8',
    })
    expect(statSync(join(home, 'passwords.json')).mode & 0o777).toBe(0o600)
    expect(statSync(server.running.host).mode & 0o777).toBe(0o700)
    await server.close()
    expect(isPostmaster(server.running.pid, join(home, 'data'))).toBe(false)
  })

  it('lets nobody in without a password', async () => {
    const server = await openEmbedded({ dataDirectory })
    const client = new pg.Client({ ...server.owner, password: 'wrong' })
    await expect(client.connect()).rejects.toThrow(/password authentication failed/)
    await server.close()
  })

  it('is adopted after kill -9 of the program that had started it', async () => {
    const { child, running } = await openInChild(dataDirectory, { exclusive: true })
    child.kill('SIGKILL')
    await ended(child)
    const server = await openEmbedded({ dataDirectory, exclusive: true })
    expect(server.running).toMatchObject({ pid: running.pid, adopted: true })
    await server.close()
    expect(isPostmaster(running.pid, join(home, 'data'))).toBe(false)
  })

  it('stays while another process uses it, and stops with the last one', async () => {
    const { child, running } = await openInChild(dataDirectory)
    const server = await openEmbedded({ dataDirectory })
    expect(server.running.adopted).toBe(true)
    await server.close()
    expect(isPostmaster(running.pid, join(home, 'data'))).toBe(true)
    child.kill('SIGTERM')
    await ended(child)
    expect(isPostmaster(running.pid, join(home, 'data'))).toBe(false)
  })

  it('stops although sessions of a pool are still closing, and stays while someone’s console is open', async () => {
    const server = await openEmbedded({ dataDirectory, durable: false })
    const pool = new pg.Pool({ ...server.application, max: 12 })
    await Promise.all(Array.from({ length: 12 }, () => pool.query('select pg_sleep(0.05)')))
    await pool.end()
    await server.close()
    expect(isPostmaster(server.running.pid, join(home, 'data'))).toBe(false)

    const again = await openEmbedded({ dataDirectory, durable: false })
    const console = new pg.Client(again.owner)
    await console.connect()
    await again.close()
    expect(isPostmaster(again.running.pid, join(home, 'data'))).toBe(true)
    await console.end()
    await (await openEmbedded({ dataDirectory, durable: false })).close()
  })

  it('refuses a second application server on the same data', async () => {
    const { child } = await openInChild(dataDirectory, { exclusive: true })
    await expect(openEmbedded({ dataDirectory, exclusive: true })).rejects.toMatchObject({
      code: 'postgres-in-use',
      message: expect.stringContaining('另一个执衡服务正在使用数据目录'),
    })
    child.kill('SIGTERM')
    await ended(child)
  })

  it('starts although postmaster.pid names a process that is not PostgreSQL', async () => {
    const stale = `${process.pid}\n${home}/data\n1700000000\n5432\n/nowhere\n\n  1  1\nready   \n`
    writeFileSync(join(home, 'data/postmaster.pid'), stale)
    const running = await launchPostgres({ dataDirectory, durable: false })
    expect(running.adopted).toBe(false)
    await stopPostgres(running)
  })

  it('starts after kill -9 of PostgreSQL itself', async () => {
    const running = await launchPostgres({ dataDirectory, durable: false })
    process.kill(running.pid, 'SIGKILL')
    const again = await launchPostgres({ dataDirectory, durable: false })
    expect(again.adopted).toBe(false)
    await stopPostgres(again)
  })

  it('is shared by processes that start in the same moment', async () => {
    const fresh = scratchDirectory()
    const all = await Promise.all([1, 2].map(() => openInChild(fresh)))
    expect(new Set(all.map(({ running }) => running.pid)).size).toBe(1)
    expect(all.filter(({ running }) => !running.adopted)).toHaveLength(1)
    const server = await openEmbedded({ dataDirectory: fresh, durable: false })
    for (const { child } of all) child.kill('SIGTERM')
    await Promise.all(all.map(({ child }) => ended(child)))
    await server.close()
    expect(isPostmaster(server.running.pid, join(fresh, 'postgres/data'))).toBe(false)
  })

  it('puts its socket into the temporary directory where the path of the data would be too long for one', async () => {
    const deep = join(scratchDirectory(), 'very-long-name-of-a-folder'.repeat(4))
    const server = await openEmbedded({ dataDirectory: deep, durable: false })
    expect(server.running.host.startsWith(join(tmpdir(), 'zhiheng-'))).toBe(true)
    scratch.push(server.running.host)
    await server.close()
  })

  it('refuses data of another major release and says which', async () => {
    const version = join(home, 'data/PG_VERSION')
    const before = readFileSync(version)
    writeFileSync(version, '16\n')
    await expect(openEmbedded({ dataDirectory })).rejects.toMatchObject({
      code: 'postgres-data-version',
      message: expect.stringContaining('由 PostgreSQL 16 建立，本版本内置的是 PostgreSQL 18'),
    })
    writeFileSync(version, before)
  })

  it('reports what PostgreSQL said when it does not start', async () => {
    const file = join(home, 'data/postgresql.conf')
    const before = readFileSync(file)
    writeFileSync(file, 'no_such_setting = 1\n')
    await expect(openEmbedded({ dataDirectory })).rejects.toMatchObject({
      code: 'postgres-start-failed',
      message: expect.stringContaining('no_such_setting'),
    })
    writeFileSync(file, before)
  })

  it('names the password file when it is lost', async () => {
    const file = join(home, 'passwords.json')
    const before = readFileSync(file)
    rmSync(file)
    const running = await launchPostgres({ dataDirectory, durable: false })
    await expect(openEmbedded({ dataDirectory })).rejects.toMatchObject({ code: 'postgres-data-incomplete' })
    await stopPostgres(running)
    writeFileSync(file, before, { mode: 0o600 })
  })
})

describe('the account the embedded server runs under', () => {
  it('is that of an ordinary user who starts it', async () => {
    const dataDirectory = scratchDirectory()
    const account = asRoot ? { uid: 1000, gid: 1000 } : {}
    if (asRoot) chownSync(dataDirectory, 1000, 1000)
    const { child } = await openInChild(dataDirectory, account)
    expect(statSync(join(dataDirectory, 'postgres/data')).uid).toBe(account.uid ?? process.getuid?.())
    child.kill('SIGTERM')
    await ended(child)
  })

  describe.runIf(asRoot)('when root starts it', () => {
    it('is root’s own in a user namespace, so that the files stay root’s', async () => {
      const dataDirectory = scratchDirectory()
      const running = await launchPostgres({ dataDirectory, durable: false })
      expect(statSync(join(dataDirectory, 'postgres/data')).uid).toBe(0)
      await stopPostgres(running)
    })

    it('is nobody where namespaces are forbidden, also for data made in one', async () => {
      const dataDirectory = scratchDirectory()
      await stopPostgres(await launchPostgres({ dataDirectory, durable: false }))
      const server = await openEmbedded({ dataDirectory, namespaces: false, durable: false })
      const status = readFileSync(`/proc/${server.running.pid}/status`, 'utf8')
      expect(status).toMatch(/^Uid:\s+65534\s/m)
      expect(statSync(join(dataDirectory, 'postgres/passwords.json')).uid).toBe(0)
      await server.close()
    })

    it('refuses a directory that belongs to someone else, saying whose it must be', async () => {
      const dataDirectory = scratchDirectory()
      const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'index.ts')).href)
      const script = `import { openEmbedded } from ${module}
        await openEmbedded({ dataDirectory: ${JSON.stringify(dataDirectory)} }).catch((error) => console.log(error.code, error.message))`
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { uid: 1000, gid: 1000 })
      expect(String(said)).toMatch(/^postgres-data-foreign 当前系统用户不能读写数据目录/)
    })

    it('is named in the refusal when it cannot reach the data', async () => {
      const closed = scratchDirectory()
      mkdirSync(join(closed, 'data'), { mode: 0o700 })
      await expect(launchPostgres({ dataDirectory: join(closed, 'data'), namespaces: false })).rejects.toMatchObject({
        code: 'postgres-account-refused',
        message: expect.stringContaining('uid 65534'),
      })
      expect(existsSync(join(closed, 'data/postgres'))).toBe(false)
    })
  })
})
