import fastJsonStringify from 'fast-json-stringify'
import { z } from 'zod'

type Serializer = (value: unknown) => string

const compiled = new WeakMap<z.ZodType, Serializer>()

/**
 * Answers are written by a function made once per schema. It knows the fields of the schema and no others, so nothing that
 * was not meant to leave does. Made on first use: the first start does not wait for answers nobody asks for.
 */
export const compileSerializer = ({ schema }: { schema: unknown }): Serializer => {
  return (value) => {
    if (!(schema instanceof z.ZodType)) return JSON.stringify(value)
    let write = compiled.get(schema)
    if (write === undefined) {
      write = fastJsonStringify(
        z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) as object,
      ) as Serializer
      compiled.set(schema, write)
    }
    return write(value)
  }
}
