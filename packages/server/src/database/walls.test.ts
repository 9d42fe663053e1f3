import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { inReadTransaction, inTransaction } from './index.ts'

const migratorTables = ['schema_migration', 'schema_migration_lock']

describe.each(databaseFlavours())('the walls of the database on $name', (flavour) => {
  const database = testDatabase(flavour)

  const person = (jurisdiction: string, id: string) => ({ jurisdiction, id, name: '张三', active_from: '2026-01-01' })

  it('show a jurisdiction its own rows only', async () => {
    await inTransaction(database.pool, 'north', (tx) => tx.insertInto('person').values(person('north', '1')).execute())
    await inTransaction(database.pool, 'south', (tx) => tx.insertInto('person').values(person('south', '1')).execute())
    const seen = await inTransaction(database.pool, 'north', (tx) =>
      tx.selectFrom('person').select('jurisdiction').execute(),
    )
    expect(seen).toEqual([{ jurisdiction: 'north' }])
    const changed = await inTransaction(database.pool, 'north', (tx) =>
      tx.updateTable('person').set({ name: '李四' }).where('jurisdiction', '=', 'south').executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    const removed = await inTransaction(database.pool, 'north', (tx) =>
      tx.deleteFrom('person').where('jurisdiction', '=', 'south').executeTakeFirst(),
    )
    expect(removed.numDeletedRows).toBe(0n)
  })

  it('refuse a row for another jurisdiction, and moving one there', async () => {
    const foreign = inTransaction(database.pool, 'north', (tx) =>
      tx.insertInto('person').values(person('south', '2')).execute(),
    )
    await expect(foreign).rejects.toThrow(/violates row-level security policy/)
    const moved = inTransaction(database.pool, 'north', (tx) =>
      tx.updateTable('person').set({ jurisdiction: 'south' }).where('id', '=', '1').execute(),
    )
    await expect(moved).rejects.toThrow(/violates row-level security policy/)
  })

  it('show nothing outside a transaction that speaks for a jurisdiction, before and after one', async () => {
    await inTransaction(database.pool, 'north', async () => {})
    expect(await database.pool.outside.selectFrom('person').selectAll().execute()).toEqual([])
    expect(await database.pool.within('north').selectFrom('person').selectAll().execute()).toEqual([])
    await expect(inTransaction(database.pool, 'north', () => Promise.reject(new Error('given up')))).rejects.toThrow(
      'given up',
    )
    expect(await database.pool.outside.selectFrom('person').selectAll().execute()).toEqual([])
  })

  it('keep a jurisdiction that is not a plain code out of the statement', async () => {
    for (const jurisdiction of ["x'; reset role; --", '', 'a b', 'x'.repeat(65)]) {
      expect(() => database.pool.within(jurisdiction)).toThrow(RangeError)
    }
  })

  it('let everyone read the list of jurisdictions, and each change only its own row', async () => {
    const add = (own: string, jurisdiction: string) =>
      inTransaction(database.pool, own, (tx) =>
        tx.insertInto('jurisdiction').values({ jurisdiction, title: jurisdiction }).execute(),
      )
    await add('north', 'north')
    await add('south', 'south')
    await expect(add('north', 'west')).rejects.toThrow(/violates row-level security policy/)
    const all = await database.pool.outside.selectFrom('jurisdiction').select('title').orderBy('title').execute()
    expect(all).toEqual([{ title: 'north' }, { title: 'south' }])
    const { numUpdatedRows } = await inTransaction(database.pool, 'north', (tx) =>
      tx.updateTable('jurisdiction').set({ title: 'x' }).where('jurisdiction', '=', 'south').executeTakeFirst(),
    )
    expect(numUpdatedRows).toBe(0n)
  })

  it('let a reading transaction write nothing', async () => {
    const writing = inReadTransaction(database.pool, 'north', (tx) =>
      tx.insertInto('person').values(person('north', '9')).execute(),
    )
    await expect(writing).rejects.toThrow(/read-only transaction/)
  })

  it.each(['ledger', 'seal_head', 'seal_leaf', 'file', 'reading'])(
    'let the application neither change nor remove a row of %s',
    async (table) => {
      for (const statement of [
        `update ${table} set jurisdiction = jurisdiction`,
        `delete from ${table}`,
        `truncate ${table}`,
        `alter table ${table} disable row level security`,
        `drop table ${table}`,
      ]) {
        const run = inTransaction(database.pool, 'north', (tx) => sql.raw(statement).execute(tx))
        await expect(run, statement).rejects.toThrow(/permission denied|must be owner/)
      }
    },
  )

  it('let the application create no table of its own', async () => {
    await expect(database.pool.connections.query('create table own (id integer)')).rejects.toThrow(/permission denied/)
  })

  it('stand around every table: jurisdiction first, row-level security on, rights named', async () => {
    const { rows } = await sql<{ name: string; first: string; walled: boolean; policies: number }>`
      select relname as name, relrowsecurity as walled,
        (select attname::text from pg_attribute where attrelid = c.oid and attnum = 1) as first,
        (select count(*) from pg_policy where polrelid = c.oid
          and pg_get_expr(polqual, polrelid) = $$(jurisdiction = current_setting('app.jurisdiction'::text, true))$$) as policies
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(database.owner)
    const tenant = rows.filter(({ name }) => !migratorTables.includes(name))
    expect(tenant.length).toBeGreaterThanOrEqual(19)
    for (const table of tenant) expect(table).toMatchObject({ first: 'jurisdiction', walled: true, policies: 1 })
  })

  it('have the jurisdiction first in every primary key, unique index and foreign key', async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select i.indexrelid::regclass::text as name, a.attname::text as first
      from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and c.relnamespace = 'public'::regnamespace and not c.relname = any (${migratorTables})
      union all
      select f.conname::text, a.attname::text from pg_constraint f
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      where f.contype = 'f' and f.connamespace = 'public'::regnamespace`.execute(database.owner)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ first }) => first !== 'jurisdiction')).toEqual([])
  })

  it('say of every table and column what it holds', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname || coalesce('.' || a.attname, '') as name
      from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`.execute(
      database.owner,
    )
    expect(rows).toEqual([])
  })
})
