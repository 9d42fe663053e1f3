import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../database/index.ts'
import { checkServer, openExternal } from './external.ts'
import { createTestDatabase, databaseFlavours } from './testing.ts'

const good = { version: 150018, encoding: 'UTF8', standby: false }

describe('a PostgreSQL named by DATABASE_URL', () => {
  it.each([150000, 160014, 170010, 180004])('is accepted with version number %i', (version) => {
    expect(() => checkServer({ ...good, version })).not.toThrow()
  })

  it.each([
    [140022, 'PostgreSQL 14'],
    [90624, 'PostgreSQL 9'],
    [190000, 'PostgreSQL 19'],
  ])('is refused with version number %i, saying what is supported', (version, name) => {
    expect(() => checkServer({ ...good, version })).toThrow(`${name}，本系统支持 PostgreSQL 15–18`)
  })

  it('is refused when it would not keep Chinese text, or takes no writes', () => {
    expect(() => checkServer({ ...good, encoding: 'SQL_ASCII' })).toThrow(/编码为 SQL_ASCII/)
    expect(() => checkServer({ ...good, standby: true })).toThrow(/只读的备库/)
  })

  it('is refused with the reason when it cannot be reached', async () => {
    const unreachable = openExternal({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })
    await expect(unreachable).rejects.toMatchObject({
      code: 'postgres-unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    })
    await expect(openExternal({ databaseUrl: 'not an address' })).rejects.toMatchObject({
      code: 'postgres-unreachable',
    })
  })
})

describe.each(databaseFlavours())('an external server ($name)', (flavour) => {
  /** An empty database owned by a login of its own, on a server that has not seen our program's roles granted to it. */
  async function emptyDatabase(attributes: string) {
    const test = await createTestDatabase(flavour)
    const admin = new pg.Client(test.admin)
    await admin.connect()
    const name = `zhiheng_test_external_${process.pid}`
    await admin.query(`create role ${name} login password 'p' ${attributes}`)
    await admin.query(`create database ${name} owner ${name}`)
    const { host, port } = admin
    return {
      url: `postgres://${name}:p@/${name}?host=${encodeURIComponent(host)}&port=${port}`,
      admin,
      name,
      async drop() {
        await admin.query(`drop database ${name} with (force)`)
        await admin.query(`drop role ${name}`)
        await admin.end()
        await test.drop()
      },
    }
  }

  it('is migrated and walled under one login that has been granted the application’s role', async () => {
    const database = await emptyDatabase('')
    await database.admin.query(`grant zhiheng_app to ${database.name}`)
    const opened = await openDatabase({ dataDirectory: '/nonexistent', databaseUrl: database.url })
    expect(opened.access.origin).toBe('external')
    expect(opened.migrated[0]).toBe('0001-foundation')
    const { rows } = await opened.pool.connections.query('select current_user as role')
    expect(rows).toEqual([{ role: 'zhiheng_app' }])
    await opened.close()
    await database.drop()
  })

  it('is refused with what the administrator must run when the login may not take on the role', async () => {
    const database = await emptyDatabase('')
    await expect(openDatabase({ dataDirectory: '/nonexistent', databaseUrl: database.url })).rejects.toMatchObject({
      code: 'postgres-role-refused',
      message: expect.stringContaining('grant zhiheng_app to'),
    })
    await database.drop()
  })
})
