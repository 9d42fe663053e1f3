import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../../packs')

/** Where the sources of a pack write an element: `packs/x/supervision.ts:120`. Undefined for packs that are not ours. */
export function locateElement(pack: string, element: string): string | undefined {
  const folder = join(FOLDER, pack)
  if (!existsSync(folder)) return undefined
  const key = element.split('.').at(-1) ?? ''
  const pattern = new RegExp(
    `^\\s*(?:export const )?['"]?${key.replace(/[^\w-]/gu, '.')}['"]?\\s*[:=(]|id: ['"]${key.replace(/[^\w-]/gu, '.')}['"]`,
    'u',
  )
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) {
    const file = join(folder, name)
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => pattern.test(text))
    if (line >= 0) return `${relative(join(FOLDER, '..'), file)}:${line + 1}`
  }
  return relative(join(FOLDER, '..'), folder)
}
