import { z } from 'zod'

/** What a jurisdiction has settled: which packs it works by, and whether it is an exercise. */
export const JurisdictionSettings = z.object({
  packs: z.array(z.string()).min(1).describe('ids, the one that opens matters first'),
  demonstration: z.boolean().default(false).describe('演示数据: everything in it is invented'),
  exercise: z
    .object({
      /** SHA-256 of what whoever set the exercise up holds */
      secretHash: z.string(),
      /** what time it is in the exercise; absent: the server's */
      clock: z.string().optional(),
      /** what a norm that is not in force forbids is refused, as in a real place */
      live: z.boolean().optional(),
    })
    .optional()
    .describe('演练辖区: acts carry dates of their own'),
})
export type JurisdictionSettings = z.infer<typeof JurisdictionSettings>
