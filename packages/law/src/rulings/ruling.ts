import { z } from 'zod'

const Day = z.iso.date()
const Reasons = z.string().trim().min(1, '请写明理由').max(2000)

/** One section of a paper as a place sets it: the section of the pack it stands for, or a fixed text of its own. */
export const TemplateSection = z.union([
  z.strictObject({
    of: z.string().min(1).describe('the heading of the section in the pack'),
    heading: z.string().trim().max(60).optional().describe('absent: as in the pack'),
    text: z
      .string()
      .trim()
      .min(1, '请填写文字')
      .max(5000)
      .optional()
      .describe('other words around the same blanks; absent: as in the pack'),
  }),
  z.strictObject({
    heading: z.string().trim().max(60),
    fixed: z.string().trim().min(1, '请填写固定文字').max(5000).describe('the same in every paper; no blanks'),
  }),
])
export type TemplateSection = z.infer<typeof TemplateSection>

/**
 * What a place lays down, as an administrative act, about the norms it works by. Each is kept in the ledger; the latest of
 * its kind that holds on a day counts.
 */
export const Ruling = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('norm-adopted'),
      pack: z.string(),
      from: Day.describe('first day in force'),
      document: z.string().trim().min(1, '请填写公布文件的名称和文号').max(200).describe('the paper that published it'),
      dated: Day.describe('date of that paper'),
    }),
    z.strictObject({
      type: z.literal('expiry-notice-set'),
      days: z.int().min(1).max(3650).describe('so many days before a norm expires those concerned are told'),
      reason: Reasons,
    }),
    z.strictObject({
      type: z.literal('policy-set'),
      pack: z.string(),
      entry: z.string().describe('the overlay entry: local clause/upper clause'),
      policy: z.enum(['cite', 'block', 'warn', 'rename', 'add-step']),
      from: Day,
      reason: Reasons,
    }),
    z.strictObject({
      type: z.literal('template-set'),
      pack: z.string(),
      document: z.string().describe('kind of document'),
      sections: z.array(TemplateSection).max(60).nullable().describe('null: as in the pack again'),
      from: Day,
      reason: Reasons,
    }),
  ])
  .describe('本地规定')
export type Ruling = z.infer<typeof Ruling>
