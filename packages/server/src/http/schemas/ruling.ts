import { Ruling } from '@zhiheng/law/rulings'
import { z } from 'zod'
import { Day } from './common.ts'
import { Actor } from './matter.ts'

/** How the norm of a pack stands today, and what those who work by it have to know. */
export const StandingView = z.object({
  kind: z.enum(['in-force', 'trial', 'future', 'expired']),
  from: Day.nullable(),
  to: Day.nullable(),
  daysLeft: z.int().nullable().describe('until it expires'),
  notice: z.string().nullable().describe('试用, 即将到期, 已经到期: a Chinese sentence'),
})
export type StandingView = z.infer<typeof StandingView>

/** An administrative act of the place about its norms, as it was recorded. */
export const RulingEntry = z.object({
  seq: z.int(),
  ruling: Ruling,
  text: z.string().describe('what was laid down, in Chinese'),
  reason: z.string().describe('the paper or the reason it rests on'),
  on: Day,
  at: z.string(),
  by: Actor,
})
export type RulingEntry = z.infer<typeof RulingEntry>

/** What the place works by and has laid down about it. */
export const RulingsView = z.object({
  noticeDays: z.int(),
  packs: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      standing: StandingView,
      adoptable: z.boolean().describe('its day of entry into force is entered here'),
    }),
  ),
  entries: z.array(RulingEntry).describe('the latest first'),
})
export type RulingsView = z.infer<typeof RulingsView>

export const RulingInput = Ruling
