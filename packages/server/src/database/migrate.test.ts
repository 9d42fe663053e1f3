import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { prepareDatabase } from './open.ts'
import { openPool } from './pool.ts'
import { checkWalls } from './roles.ts'

describe.each(databaseFlavours())('migrations on $name', (flavour) => {
  const database = testDatabase(flavour)

  it('run once', async () => {
    expect(await migrate(database.owner)).toEqual([])
    const done = await database.pool.outside.selectFrom('schema_migration').select('name').execute()
    expect(done.map(({ name }) => name)).toEqual(Object.keys(migrations))
  })

  it('run once although several processes begin at the same time on an empty database', async () => {
    await sql
      .raw(`drop schema public cascade; create schema public; grant usage on schema public to public`)
      .execute(database.owner)
    const all = await Promise.all([1, 2, 3].map(() => prepareDatabase(database.access)))
    expect(all.flatMap(({ migrated }) => migrated)).toEqual(Object.keys(migrations))
    await Promise.all(all.map(({ pool }) => pool.close()))
  })

  it('are refused on the database of a newer program', async () => {
    await sql`insert into schema_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      database.owner,
    )
    await expect(migrate(database.owner)).rejects.toMatchObject({
      code: 'schema-newer',
      message: expect.stringContaining('9999-later'),
    })
    await sql`delete from schema_migration where name = '9999-later'`.execute(database.owner)
  })
})

describe.each(databaseFlavours())('the application on $name', (flavour) => {
  const database = testDatabase(flavour)

  it('does not start when its role may change the ledger', async () => {
    await checkWalls(database.pool)
    await sql`grant update on ledger to zhiheng_app`.execute(database.owner)
    await expect(checkWalls(database.pool)).rejects.toThrow(/可以修改或者删除台账/)
    await sql`revoke update on ledger from zhiheng_app`.execute(database.owner)
  })

  it('does not start when the wall between jurisdictions is down', async () => {
    await sql`alter table ledger disable row level security`.execute(database.owner)
    await expect(checkWalls(database.pool)).rejects.toThrow(/不受行级安全策略约束/)
  })

  it('does not start when it cannot connect, and says why', async () => {
    const pool = openPool({ ...database.access, application: { host: '/nonexistent' } })
    await expect(checkWalls(pool)).rejects.toMatchObject({
      code: 'postgres-role-refused',
      message: expect.stringContaining('ENOENT'),
    })
    await pool.close()
  })
})
