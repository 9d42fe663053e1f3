import { type Kysely, sql } from 'kysely'
import { applicationRole } from '../../postgres/index.ts'

/** A table of the tenants, as SQL: type and meaning of each column side by side. */
export interface TenantTable {
  /** What one row is. */
  readonly about: string
  /** Column name -> SQL type with its constraints, and what it holds. `jurisdiction` is added as the first one. */
  readonly columns: Readonly<Record<string, readonly [type: string, about: string]>>
  /** Table constraints; the keys begin with `jurisdiction`. */
  readonly constraints: readonly string[]
  /** Index definitions as they follow `create [unique] index on <table>`. */
  readonly indexes?: readonly string[]
  readonly uniqueIndexes?: readonly string[]
  /** What the application's role may do, e.g. `select, insert`. */
  readonly application: string
}

/**
 * Creates a table with what every table of the tenants must have: the jurisdiction as the first column, the wall between
 * jurisdictions, a comment on everything, and no more rights than said.
 */
export async function createTenantTable(db: Kysely<unknown>, name: string, table: TenantTable): Promise<void> {
  const columns: TenantTable['columns'] = {
    jurisdiction: [
      'text not null',
      'The jurisdiction the row belongs to; row-level security and distribution go by it.',
    ],
    ...table.columns,
  }
  const lines = [...Object.entries(columns).map(([column, [type]]) => `${column} ${type}`), ...table.constraints]
  const statements = [
    `create table ${name} (\n  ${lines.join(',\n  ')}\n)`,
    ...(table.indexes ?? []).map((index) => `create index on ${name} ${index}`),
    ...(table.uniqueIndexes ?? []).map((index) => `create unique index on ${name} ${index}`),
    `comment on table ${name} is ${literal(table.about)}`,
    ...Object.entries(columns).map(([column, [, about]]) => `comment on column ${name}.${column} is ${literal(about)}`),
    `alter table ${name} enable row level security`,
    `create policy jurisdiction_wall on ${name} using (jurisdiction = current_setting('app.jurisdiction', true))`,
    `grant ${table.application} on ${name} to ${applicationRole}`,
  ]
  await sql.raw(statements.join(';\n')).execute(db)
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
