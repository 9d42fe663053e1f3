import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { barRecused } from '../shapes/people/recusal.ts'
import { accountabilityParts } from './accountability.ts'
import { activityParts } from './activities.ts'
import { disputeParts } from './dispute.ts'
import { evidenceParts } from './evidence.ts'
import { examples } from './examples.ts'
import { hebei, identity, norms } from './identity.ts'
import { jointEnforcementParts } from './joint-enforcement.ts'
import { bars, organisation } from './organisation.ts'
import { overlay } from './overlay.ts'
import { oversightParts } from './oversight.ts'
import { provisions } from './provisions.ts'
import { remedyPart } from './remedy.ts'
import { supervisionParts } from './supervision.ts'
import { transferParts } from './transfer.ts'

/** 秦皇岛市北戴河区加强行政执法协调监督机制建设实施方案, with what 国令第825号 changes in it from 2026-02-01 on. One file per chapter or subject. */
export const beidaihe: Pack = assemble({ ...identity, under: [...identity.under], norms, bars, provisions, overlay }, [
  organisation,
  remedyPart,
  ...disputeParts,
  ...jointEnforcementParts,
  ...supervisionParts.map((part) => barRecused(part, 'overseer', [hebei(18)])),
  ...activityParts,
  ...oversightParts,
  ...transferParts,
  ...evidenceParts,
  ...accountabilityParts.map((part) => barRecused(part, 'overseer', [hebei(18)])),
  { examples },
])
