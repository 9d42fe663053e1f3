import { z } from 'zod'
import { Pack } from './pack.ts'

/** The JSON Schema (2020-12) of a pack at rest. */
export const packJsonSchema = (): Record<string, unknown> => ({
  title: 'Zhiheng pack: a regulation as data',
  ...z.toJSONSchema(Pack, { io: 'input' }),
})
