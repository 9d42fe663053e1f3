import { join } from 'node:path'
import { z } from 'zod'

/** The environment asks for something the program cannot do; the message is Chinese and names the variable. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`配置有误，拒绝启动：\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const blankAsAbsent = (value: unknown): unknown => (value === '' ? undefined : value)

const Environment = z.object({
  PORT: z.preprocess(
    blankAsAbsent,
    z.coerce
      .number({ error: 'PORT 应为端口号（0–65535）' })
      .int('PORT 应为端口号（0–65535）')
      .min(0, 'PORT 应为端口号（0–65535）')
      .max(65_535, 'PORT 应为端口号（0–65535）')
      .default(8080),
  ),
  HOST: z.preprocess(
    blankAsAbsent,
    z
      .string()
      .regex(/^[\w.:-]+$/u, 'HOST 应为监听地址')
      .default('127.0.0.1'),
  ),
  DATA_DIR: z.preprocess(blankAsAbsent, z.string().optional()),
  DATABASE_URL: z.preprocess(
    blankAsAbsent,
    z
      .string()
      .regex(/^(postgres|postgresql|socket):/u, 'DATABASE_URL 应以 postgres:// 开头')
      .optional(),
  ),
  DATABASE_OWNER_URL: z.preprocess(
    blankAsAbsent,
    z
      .string()
      .regex(/^(postgres|postgresql|socket):/u, 'DATABASE_OWNER_URL 应以 postgres:// 开头')
      .optional(),
  ),
  FONT_DIR: z.preprocess(blankAsAbsent, z.string().optional()),
  EXERCISES: z.preprocess(
    blankAsAbsent,
    z.enum(['0', '1'], { error: 'EXERCISES 应为 1（允许任何人建立演练辖区）或者 0' }).default('0'),
  ),
})

/** What the environment settles. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
  /** anyone who reaches the server may set up exercises; otherwise system administrators only */
  readonly openExercises: boolean
}

/** Reads the environment. @throws SettingsRefused naming every variable that is wrong */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) throw new SettingsRefused(parsed.error.issues.map((issue) => issue.message))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, EXERCISES } = parsed.data
  if (EXERCISES === '1' && !isLoopback(HOST))
    throw new SettingsRefused([`EXERCISES=1 只能用于本机（HOST=127.0.0.1），现为 HOST=${HOST}`])
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR ?? join(root, 'data'),
    databaseUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL,
    openExercises: EXERCISES === '1',
  }
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')
