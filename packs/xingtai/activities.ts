import type { PackPart } from '../assemble.ts'
import { activityOf } from '../shapes/activity/activity.ts'
import { checkFindingOf } from '../shapes/activity/check-finding.ts'
import { commissionOf } from '../shapes/activity/commission.ts'
import { evidenceMeetingOf } from '../shapes/activity/evidence-meeting.ts'
import { visitOf } from '../shapes/activity/visit.ts'
import { supervisionCertificateOf } from '../shapes/people/supervision-certificate.ts'
import { art, hebei, national } from './identity.ts'

const overseer = '行政执法协调监督机构'
const at = (...basis: ReturnType<typeof art>[]) => ({ overseer, basis })

/** 第十九条: the ways of supervision that are matters of their own. */
export const activityParts: readonly PackPart[] = [
  supervisionCertificateOf({ ...at(hebei(19)), name: '行政执法监督检查证件' }),
  checkFindingOf({ ...at(art(18), art(19)), national, evidence: ['evidenceMeeting', 'commission'] }),
  activityOf(national, {
    overseer,
    basis: [art(19)],
    routine: [art(19)],
    special: [art(19, 1, 8)],
  }),
  evidenceMeetingOf({
    ...at(art(19, 1, 2), art(19, 1, 5)),
    name: '听取汇报、座谈、听证和专家论证',
    kinds: { briefing: '听取工作汇报', seminar: '座谈会', hearing: '听证会', expert: '专家论证会' },
  }),
  visitOf({
    ...at(art(19, 1, 3)),
    onSite: [hebei(19)],
    covert: [art(19, 1, 3), national(22, 1, 2)],
    recording: [hebei(19)],
    visitsOnly: true,
    burden: [national(8)],
  }),
  commissionOf({
    ...at(art(19, 1, 7)),
    name: '委托第三方开展问卷、评估、鉴定、检测、勘验',
    whom: '第三方机构',
    works: { questionnaire: '问卷调查', evaluation: '评估', appraisal: '鉴定', test: '检测', survey: '勘验' },
    necessity: { works: ['appraisal', 'test', 'survey'], basis: [national(22, 1, 6)] },
  }),
]
