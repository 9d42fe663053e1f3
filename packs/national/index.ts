import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { activityPart } from './activity.ts'
import { disputePart } from './dispute.ts'
import { guidancePart } from './guidance.ts'
import { identity, norms } from './identity.ts'
import { inspectionPart } from './inspection.ts'
import { leadPart } from './lead.ts'
import { linkagePart } from './linkage.ts'
import { measuresPart } from './measures.ts'
import { misconductPart } from './misconduct.ts'
import { bars, organisation } from './organisation.ts'
import { oversightDutiesPart } from './oversight-duties.ts'
import { provisions } from './provisions.ts'
import { qualificationPart } from './qualification.ts'
import { restraintPart } from './restraint.ts'
import { supervisionPart } from './supervision.ts'

/** 行政执法监督条例（国令第825号）: complete enough to be a place's only law. One file per chapter or subject. */
export const national: Pack = assemble(
  { ...identity, under: [...identity.under], norms, bars, provisions, overlay: [] },
  [
    organisation,
    qualificationPart,
    oversightDutiesPart,
    disputePart,
    leadPart,
    activityPart,
    measuresPart,
    inspectionPart,
    restraintPart,
    guidancePart,
    supervisionPart,
    linkagePart,
    misconductPart,
  ],
)
