/** What can stop PostgreSQL from serving, as stable codes that tests and the console use. */
export type PostgresProblem =
  | 'postgres-platform-unsupported'
  | 'postgres-binaries-missing'
  | 'postgres-binaries-broken'
  | 'postgres-account-refused'
  | 'postgres-data-version'
  | 'postgres-data-foreign'
  | 'postgres-data-incomplete'
  | 'postgres-initialise-failed'
  | 'postgres-start-failed'
  | 'postgres-in-use'
  | 'postgres-unreachable'
  | 'postgres-version-unsupported'
  | 'postgres-encoding-unsupported'
  | 'postgres-read-only'
  | 'postgres-role-refused'
  | 'schema-newer'
  | 'schema-migration-failed'

/** PostgreSQL cannot serve; the message is Chinese, names the cause and says what would clear it. */
export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable'
  readonly code: PostgresProblem

  constructor(code: PostgresProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
