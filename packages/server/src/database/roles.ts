import { type Kysely, sql } from 'kysely'
import { applicationRole, type PostgresAccess, PostgresUnavailable } from '../postgres/index.ts'
import type { DatabasePool } from './pool.ts'
import type { Database } from './schema.ts'

/**
 * Makes sure the application's role exists on an external server (an embedded one has it from the start), and that the
 * login may take it on where one login serves as owner and as application.
 *
 * @throws PostgresUnavailable with the statements a database administrator should run.
 */
export async function ensureApplicationRole(access: PostgresAccess, owner: Kysely<Database>): Promise<void> {
  if (access.origin === 'embedded') return
  try {
    await sql`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${sql.raw(applicationRole)}') then
          create role ${sql.raw(applicationRole)} nologin;
        end if;
      exception when duplicate_object or unique_violation then null; -- another process was faster
      end $$`.execute(owner)
    if (access.application.connectionString !== access.owner.connectionString) return
    const { rows } = await sql<{ member: boolean }>`
      select pg_has_role(current_user, ${applicationRole}, 'member') as member`.execute(owner)
    if (!rows[0]?.member) await sql`grant ${sql.raw(applicationRole)} to current_user`.execute(owner)
  } catch (cause) {
    throw new PostgresUnavailable(
      'postgres-role-refused',
      `DATABASE_URL 的账号无权创建应用角色。请由数据库管理员执行：create role ${applicationRole} nologin; ` +
        `grant ${applicationRole} to 该账号;（${(cause as Error).message}）`,
      { cause },
    )
  }
}

/**
 * Checks, as the application, that the walls stand: the role neither bypasses row-level security nor may it change or
 * remove what the ledger holds.
 *
 * @throws PostgresUnavailable naming the wall that is missing.
 */
export async function checkWalls(pool: DatabasePool): Promise<void> {
  const { rows } = await sql<{ role: string; unwalled: boolean; mutable: boolean }>`
    select current_user as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        or (select not relrowsecurity or pg_has_role(current_user, relowner, 'member')
            from pg_class where oid = 'ledger'::regclass) as unwalled,
      has_table_privilege('ledger', 'update, delete, truncate') as mutable`
    .execute(pool.outside)
    .catch((cause: Error) => {
      throw new PostgresUnavailable(
        'postgres-role-refused',
        `无法以应用角色 ${applicationRole} 访问数据库：${cause.message}`,
        {
          cause,
        },
      )
    })
  const [facts] = rows
  if (facts?.role === applicationRole && !facts.unwalled && !facts.mutable) return
  throw new PostgresUnavailable(
    'postgres-role-refused',
    `数据库角色 ${facts?.role} 的权限过大（${facts?.unwalled ? '不受行级安全策略约束' : '可以修改或者删除台账'}），拒绝启动。`,
  )
}
