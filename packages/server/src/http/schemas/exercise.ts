import { Organ } from '@zhiheng/law/organ'
import { z } from 'zod'
import { Named, PostName, Reason } from './common.ts'

/** 演练辖区: a sandbox whose acts carry dates of their own. Never a real place. */
export const ExerciseInput = z.strictObject({
  pack: z.string().max(64),
  title: z.string().max(100).optional(),
  organs: z.array(Organ).min(1).max(5000),
  people: z
    .array(z.strictObject({ name: z.string(), organ: z.string(), posts: z.array(PostName).min(1) }))
    .max(2000)
    .default([]),
  live: z.boolean().optional().describe('what a norm that is not in force forbids is refused, as in a real place'),
  clock: z.string().optional().describe('what time it is there; absent: the server’s time'),
})
export const Exercise = z.object({
  jurisdiction: z.string(),
  title: z.string(),
  secret: z.string().describe('lets whoever holds it act as anyone in this exercise'),
  pack: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
})
export type Exercise = z.infer<typeof Exercise>

export const ExerciseSessionInput = z.strictObject({
  organ: z.string(),
  post: PostName,
  person: z.string().max(50).optional().describe('tells people of the same post apart'),
})
export const ExerciseSession = z.object({ token: z.string(), person: Named })
export const ExerciseClock = z.strictObject({ at: z.string().nullable().describe('null: the server’s time') })
export const ExerciseSweep = z.strictObject({ at: z.string() })
export const ExerciseSweepResult = z.object({
  lapsed: z.int(),
  refused: z.array(z.object({ matter: z.string(), reasons: z.array(Reason) })),
})
