import { z } from 'zod'
import { Citation } from '../citation/index.ts'
import { Condition } from '../conditions/index.ts'

const common = {
  label: z.string().describe('中文名称, shown on forms and in refusals'),
  hint: z.string().optional(),
  prefill: z.string().optional().describe('template of what the form starts with; the actor may change it'),
  optional: z.boolean().optional().describe('absent: the field must be filled'),
  requiredWhen: Condition.optional().describe('an optional field that must be filled when this holds'),
  basis: z.array(Citation).optional().describe('the rule that asks for the field'),
  refusal: z.string().optional().describe('the sentence shown when the field is missing'),
  code: z.string().optional().describe('the refusal code when the field is missing; default field-missing'),
  personal: z.boolean().optional().describe('personal data: masked for everyone who does not handle the matter'),
}

/** One thing an act asks for. Values are JSON: texts, ISO dates, numbers, booleans, ids, lists and rows of these. */
export type Field =
  | z.infer<typeof SimpleField>
  | (Omit<z.infer<typeof RowsHead>, 'of'> & { of: Record<string, z.infer<typeof SimpleField>> })

const SimpleField = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    ...common,
    long: z.boolean().optional(),
    max: z.int().positive().optional(),
    pattern: z.string().optional(),
  }),
  z.object({
    type: z.literal('date'),
    ...common,
    notAfterAct: z.boolean().optional(),
    notBeforeAct: z.boolean().optional(),
  }),
  z.object({ type: z.literal('dateTime'), ...common }),
  z.object({
    type: z.literal('number'),
    ...common,
    min: z.number().optional(),
    max: z.number().optional(),
    whole: z.boolean().optional(),
    unit: z.string().optional(),
  }),
  z.object({ type: z.literal('yesNo'), ...common }),
  z.object({ type: z.literal('choice'), ...common, catalogue: z.string(), many: z.boolean().optional() }),
  z.object({
    type: z.literal('organ'),
    ...common,
    kinds: z.array(z.string()).optional(),
    many: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('party'),
    ...common,
    of: z.string().describe('a party of the matter: one of its organs is named'),
    many: z.boolean().optional(),
  }),
  z.object({ type: z.literal('person'), ...common, many: z.boolean().optional() }),
  z.object({ type: z.literal('files'), ...common, min: z.int().positive().optional() }),
  z.object({ type: z.literal('citations'), ...common, min: z.int().positive().optional() }),
  z.object({ type: z.literal('matter'), ...common, procedure: z.string().optional() }),
])
const RowsHead = z.object({
  type: z.literal('rows'),
  ...common,
  min: z.int().positive().optional(),
  of: z.record(z.string(), SimpleField),
})

export const Field: z.ZodType<Field> = z.union([SimpleField, RowsHead])

/** A material handed in with an act: the file itself lies in the shell's store, the act keeps what identifies it. */
export const FileReference = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int().nonnegative(),
  digest: z.string().describe('SM3 of the bytes, hexadecimal'),
  note: z.string().optional().describe('来源说明'),
})
export type FileReference = z.infer<typeof FileReference>
