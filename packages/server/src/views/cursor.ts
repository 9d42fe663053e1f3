import { z } from 'zod'
import { refuse } from '../http/problem.ts'

const Place = z.tuple([z.string(), z.string()])

/** Where a page ended: the value of the order and the identifier. */
export const writeCursor = (value: string, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

export function readCursor(cursor: string | undefined): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (error) {
    throw Object.assign(refuse('field-invalid', '翻页位置无效，请从第一页开始', 'cursor'), { cause: error })
  }
}
