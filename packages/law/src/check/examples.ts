import { builtinCalendar, civilDate, computeTerm, fixedDate } from '../time/index.ts'
import type { Check, Defect } from './defect.ts'

/** Every worked example comes out as written. */
export const checkExamples: Check = (pack) =>
  pack.examples.flatMap((example, index): Defect[] => {
    const element = `examples.${index}`
    const [procedure = '', limitId = ''] = example.limit.split('.')
    const limit = pack.procedures[procedure]?.limits?.[limitId]
    if (limit === undefined)
      return [
        {
          code: 'example-fails',
          element,
          message: `例题“${example.title}”所指期限“${example.limit}”不存在`,
          basis: [],
        },
      ]
    const { basis } = limit
    if (example.named === undefined && limit.term === undefined) {
      return [{ code: 'example-fails', element, message: `例题“${example.title}”没有写明文书载明的日期`, basis }]
    }
    if (example.named !== undefined && limit.until === undefined) {
      return [{ code: 'example-fails', element, message: `例题“${example.title}”的期限不由文书载明日期`, basis }]
    }
    const result =
      example.named !== undefined
        ? fixedDate(civilDate(example.named), builtinCalendar, { rollOver: limit.rollOver ?? true })
        : limit.term === undefined
          ? undefined
          : computeTerm(limit.term, civilDate(example.start), builtinCalendar)
    if (result === undefined || !result.ok)
      return [
        { code: 'example-fails', element, message: `例题“${example.title}”无法计算：${result?.message ?? ''}`, basis },
      ]
    if (result.rawDate === example.raw && result.dueDate === example.due) return []
    return [
      {
        code: 'example-fails',
        element,
        message: `例题“${example.title}”应为${example.raw}届满、${example.due}到期，实为${result.rawDate}、${result.dueDate}`,
        basis,
      },
    ]
  })
