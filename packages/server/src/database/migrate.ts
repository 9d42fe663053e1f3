import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { applicationRole, PostgresUnavailable } from '../postgres/index.ts'
import { migrations } from './migrations/index.ts'
import type { Database } from './schema.ts'

/**
 * Brings the tables up to what this program expects, as their owner. Several processes may call it at once: one works,
 * the others wait.
 *
 * @returns the names of the migrations that ran now.
 * @throws PostgresUnavailable when a newer program has been here, or a migration failed; then nothing was changed.
 */
export async function migrate(owner: Kysely<Database>): Promise<string[]> {
  const done = await executed(owner)
  const unknown = done.filter((name) => !(name in migrations))
  if (unknown.length > 0) {
    throw new PostgresUnavailable(
      'schema-newer',
      `数据库由更新版本的执衡建立（${unknown.join('、')}），请使用不低于该版本的程序启动。`,
    )
  }
  if (done.length === Object.keys(migrations).length) return []
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? '?'
    const said = error instanceof Error ? error.message : JSON.stringify(error)
    throw new PostgresUnavailable('schema-migration-failed', `数据库升级失败（${failed}）：${said}`, { cause: error })
  }
  await describeOwnTables(owner)
  return results.map(({ migrationName }) => migrationName)
}

async function executed(owner: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{
    present: boolean
  }>`select to_regclass('schema_migration') is not null as present`.execute(owner)
  if (!rows[0]?.present) return []
  return (await owner.selectFrom('schema_migration').select('name').execute()).map(({ name }) => name)
}

/** The migrator's two tables are the only ones without a jurisdiction; the application may read the first. */
async function describeOwnTables(owner: Kysely<Database>): Promise<void> {
  await sql
    .raw(
      `comment on table schema_migration is 'Which migrations have run.';
       comment on column schema_migration.name is 'Name of the migration.';
       comment on column schema_migration.timestamp is 'When it ran.';
       comment on table schema_migration_lock is 'Keeps two processes from migrating at the same time.';
       comment on column schema_migration_lock.id is 'Always migration_lock.';
       comment on column schema_migration_lock.is_locked is 'Unused on PostgreSQL, where a lock of the session serves.';
       grant select on schema_migration to ${applicationRole}`,
    )
    .execute(owner)
}
