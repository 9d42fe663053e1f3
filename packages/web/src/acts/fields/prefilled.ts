import type { Field } from '@zhiheng/law/pack'
import type { Values } from './field-form.tsx'

/** What a form starts with: the texts the server has filled from the matter. */
export const prefilled = (fields: Readonly<Record<string, Field>>): Values =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.prefill === undefined || field.prefill === '' ? [] : [[name, field.prefill]],
    ),
  )
