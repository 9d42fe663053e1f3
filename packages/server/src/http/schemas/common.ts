import { POSTS, type Post } from '@zhiheng/law/matter'
import { z } from 'zod'

/** Shapes that several routes share. */

export const PostName = z.enum(Object.keys(POSTS) as [Post, ...Post[]]).describe('岗位')
export const Day = z.iso.date().describe('2026-02-02, in Asia/Shanghai')
export const Light = z.enum(['normal', 'near', 'overdue', 'suspended']).describe('正常、临期、逾期、中止')
export const Named = z.object({ id: z.string(), name: z.string() })
export const Basis = z.array(z.string()).describe('依据, written out: 《…》第…条第…款')
/** Values of an act: texts, dates, numbers, ids, lists and rows of these, as the pack's fields say. */
export const Input = z.record(z.string(), z.unknown())

export const Remedy = z.object({
  role: z.string().optional(),
  step: z.string().optional(),
  date: z.string().optional(),
  text: z.string(),
})

export const Notices = z.array(z.string()).describe('上位法提示: what upper law changes here from a day on')

export const Reason = z
  .object({
    code: z.string().describe('stable'),
    text: z.string().describe('a Chinese sentence'),
    field: z.string().optional(),
    basis: Basis,
    interpretation: z.boolean().optional(),
    remedies: z.array(Remedy).optional().describe('what would clear it: who, which step, until when'),
    redirect: Named.optional().describe('the organ to go to instead'),
    notices: Notices.optional(),
  })
  .describe('Why something is refused or warned about')
export type Reason = z.infer<typeof Reason>

/** RFC 9457, with the reasons of the law. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('a Chinese sentence'),
  code: z.string().describe('stable; the code of the first reason'),
  reasons: z.array(Reason),
  opened: z
    .array(z.object({ id: z.string(), procedure: z.string(), title: z.string() }))
    .optional()
    .describe('what arose from the refused attempt'),
})
export type Problem = z.infer<typeof Problem>

export const Cursor = z.string().max(400).optional().describe('where the page before ended')
export const PageSize = z.coerce.number().int().min(1).max(200).default(50)
