import type { Pack } from '@zhiheng/law'
import { assemble } from '../assemble.ts'
import { enforcementAppraisalOf } from '../shapes/activity/appraisal.ts'
import { activityPart } from './activity.ts'
import { comingRulesPart } from './coming-rules.ts'
import { disputePart } from './dispute.ts'
import { examples } from './examples.ts'
import { guidancePart } from './guidance.ts'
import { art, identity, norms } from './identity.ts'
import { inspectionPart } from './inspection.ts'
import { leadPart } from './lead.ts'
import { linkagePart } from './linkage.ts'
import { measuresPart } from './measures.ts'
import { misconductPart } from './misconduct.ts'
import { monitoringPart } from './monitoring.ts'
import { bars, organisation } from './organisation.ts'
import { oversightDutiesPart } from './oversight-duties.ts'
import { provisions } from './provisions.ts'
import { qualificationPart } from './qualification.ts'
import { restraintPart } from './restraint.ts'
import { supervisionPart } from './supervision.ts'

/** 执法质效评议 (第十九条): the scheme and its standards come first. */
const appraisalPart = enforcementAppraisalOf({
  basis: [art(19)],
  scheme: [art(19)],
  publicity: [art(19)],
  overseer: '行政执法监督机构',
})

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
    monitoringPart,
    supervisionPart,
    linkagePart,
    misconductPart,
    appraisalPart,
    comingRulesPart,
    { examples },
  ],
)
