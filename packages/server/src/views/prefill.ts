import type { Scope } from '@zhiheng/law/matter'
import { type Field, fillTemplate } from '@zhiheng/law/pack'

/** The fields of a step with their templates filled from the matter, so that a form can start with them. */
export function prefillFields(fields: Readonly<Record<string, Field>>, scope: Scope): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.prefill === undefined ? field : { ...field, prefill: fillTemplate(field.prefill, scope) },
    ]),
  )
}
