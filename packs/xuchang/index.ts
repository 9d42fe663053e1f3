import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { barRecused } from '../shapes/people/recusal.ts'
import { accountabilityParts } from './accountability.ts'
import { activityParts } from './activities.ts'
import { disputeParts } from './dispute.ts'
import { evidenceParts } from './evidence.ts'
import { examples } from './examples.ts'
import { art, identity, norms } from './identity.ts'
import { jointEnforcementParts } from './joint-enforcement.ts'
import { bars, organisation } from './organisation.ts'
import { overlay } from './overlay.ts'
import { oversightParts } from './oversight.ts'
import { provisions } from './provisions.ts'
import { remedyPart } from './remedy.ts'
import { supervisionParts } from './supervision.ts'
import { transferParts } from './transfer.ts'

/** 许昌市行政执法监督办法（征求意见稿）, with what 国令第825号 changes in it from 2026-02-01 on. One file per chapter or subject. */
export const xuchang: Pack = assemble({ ...identity, under: [...identity.under], norms, bars, provisions, overlay }, [
  organisation,
  remedyPart,
  ...disputeParts,
  ...jointEnforcementParts,
  ...supervisionParts.map((part) => barRecused(part, 'overseer', [art(16)])),
  ...activityParts,
  ...oversightParts,
  ...transferParts,
  ...evidenceParts,
  ...accountabilityParts.map((part) => barRecused(part, 'overseer', [art(16)])),
  { examples },
])
