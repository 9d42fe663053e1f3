import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { accountabilityParts } from './accountability.ts'
import { activityParts } from './activities.ts'
import { disputeParts } from './dispute.ts'
import { evidenceParts } from './evidence.ts'
import { examples } from './examples.ts'
import { identity, norms } from './identity.ts'
import { jointEnforcementParts } from './joint-enforcement.ts'
import { bars, organisation } from './organisation.ts'
import { overlay } from './overlay.ts'
import { oversightParts } from './oversight.ts'
import { provisions } from './provisions.ts'
import { regimeParts } from './regimes.ts'
import { remedyPart } from './remedy.ts'
import { supervisionParts } from './supervision.ts'
import { transferParts } from './transfer.ts'

/** 巴彦淖尔市行政执法协调监督实施细则, with what 国令第825号 changes in it from 2026-02-01 on. One file per chapter or subject. */
export const bayannur: Pack = assemble({ ...identity, under: [...identity.under], norms, bars, provisions, overlay }, [
  organisation,
  remedyPart,
  ...disputeParts,
  ...jointEnforcementParts,
  ...supervisionParts,
  ...activityParts,
  ...oversightParts,
  ...transferParts,
  ...regimeParts,
  ...evidenceParts,
  ...accountabilityParts,
  { examples },
])
