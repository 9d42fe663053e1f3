import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** One command of the command line: `zhiheng term …`, `zhiheng packs check …`. */
export interface CliCommand {
  /** the words that call it */
  readonly words: readonly string[]
  readonly usage: string
  readonly summary: string
  /** does it and gives the exit code: 0 done, 1 the answer is no, 2 called wrongly */
  readonly run: (args: readonly string[]) => Promise<number>
}

/** The command was called wrongly; the message says how, in Chinese. */
export class UsageError extends Error {}

type Parsed<T extends ParseArgsOptionsConfig> = {
  values: {
    [K in keyof T]?: T[K]['multiple'] extends true ? string[] : T[K]['type'] extends 'boolean' ? boolean : string
  }
  positionals: string[]
}

/** Reads options; `--json` is always one of them. Unknown options and missing values are usage errors in Chinese. */
export function readOptions<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): Parsed<T & { json: { type: 'boolean' } }> {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
    return parsed as unknown as Parsed<T & { json: { type: 'boolean' } }>
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const option = /'(-[^' ]+)/u.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`没有选项“${option}”`)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError(`选项“${option}”的写法不对：需要的值没有给出，或者不应当有值`)
    throw error
  }
}

/** Writes a result: as JSON where asked, else as text. */
export function print(json: boolean | undefined, data: unknown, text: () => string): void {
  process.stdout.write(`${json === true ? JSON.stringify(data, undefined, 2) : text()}\n`)
}
