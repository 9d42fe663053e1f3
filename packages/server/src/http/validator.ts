import { z } from 'zod'
import { type HttpProblem, refuseFor } from './problem.ts'
import type { Reason } from './schemas/common.ts'

/** Checks what comes in against the schema of its route; what does not fit is said field by field. */
export const compileValidator =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): { value: unknown } | { error: HttpProblem } => {
    if (!(schema instanceof z.ZodType)) return { value: data }
    const parsed = schema.safeParse(data)
    if (parsed.success) return { value: parsed.data }
    return { error: refuseFor(parsed.error.issues.flatMap(reasonsOf)) }
  }

function reasonsOf(issue: z.core.$ZodIssue): Reason[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = [...path, key].join('.')
      return { code: 'field-unknown', field, text: `没有名为“${field}”的字段`, basis: [] }
    })
  }
  const field = path.join('.')
  const text = `${field === '' ? '请求内容' : `字段“${field}”`}：${issue.message}`
  return [{ code: 'field-invalid', field, text, basis: [] }]
}
