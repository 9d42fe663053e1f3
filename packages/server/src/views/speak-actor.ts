import { type ActorRecord, POSTS } from '@zhiheng/law/matter'
import type { z } from 'zod'
import type { Actor } from '../http/schemas/matter.ts'

/** Who acted, as screens show it; null for the clock. */
export const speakActor = (by: ActorRecord | 'system'): z.infer<typeof Actor> =>
  by === 'system' ? null : { person: by.person, post: by.post, postName: POSTS[by.post], organ: by.organ }
