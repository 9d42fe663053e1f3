import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { barRecused } from '../shapes/people/recusal.ts'
import { accountabilityPart, cooperationPart, criminalReferralPart } from './accountability.ts'
import { activityParts } from './activities.ts'
import { disputeParts } from './dispute.ts'
import { enforcementRecordPart } from './enforcement-record.ts'
import { enforcementRegisterPart } from './enforcement-registers.ts'
import { examples } from './examples.ts'
import { hebei, identity, norms } from './identity.ts'
import { inspectionPart } from './inspection.ts'
import { interviewPart } from './interview.ts'
import { jointSupervisionPart } from './joint-supervision.ts'
import { bars, organisation } from './organisation.ts'
import { overlay } from './overlay.ts'
import { certificatePart, personalMeasurePart } from './personal-measure.ts'
import { provisions } from './provisions.ts'
import { remedyGuidancePart } from './remedy-guidance.ts'
import { secondmentPart } from './secondment.ts'
import { selfInspectionPart } from './self-inspection.ts'
import { selfInspectionCyclePart } from './self-inspection-cycle.ts'
import { supervisionPart } from './supervision.ts'
import { recusalPart, supervisionEvidencePart } from './supervision-evidence.ts'

/** 邢台市行政执法协调监督工作办法, with what 国令第825号 changes in it from 2026-02-01 on. One file per chapter or subject. */
export const xingtai: Pack = assemble({ ...identity, under: [...identity.under], norms, bars, provisions, overlay }, [
  organisation,
  ...disputeParts,
  barRecused(supervisionPart, 'overseer', [hebei(18)]),
  interviewPart,
  cooperationPart,
  accountabilityPart,
  supervisionEvidencePart,
  recusalPart,
  criminalReferralPart,
  personalMeasurePart,
  certificatePart,
  enforcementRecordPart,
  enforcementRegisterPart,
  inspectionPart,
  ...activityParts,
  jointSupervisionPart,
  secondmentPart,
  remedyGuidancePart,
  selfInspectionPart,
  selfInspectionCyclePart,
  { examples },
])
