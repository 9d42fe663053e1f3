import { compilePack } from '@zhiheng/law'
import { reviewAs } from '../review-contract.testing.ts'
import { courseIn } from '../supervision.testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'
import { BUREAU, GOVERNMENT } from './testing.ts'

const pack = compilePack(beidaihe)
const agency = '北戴河区市场监督管理局'
const place = courseIn({
  bureau: BUREAU,
  government: GOVERNMENT,
  agency,
  notice: { defaultTerm: 'fallback', ground: 'duty' },
})
const dates = { performBy: '2026-09-25', reportBy: '2026-09-28' }

reviewAs({
  pack,
  organs,
  of: 'Opinion',
  paper: 'supervisionOpinion',
  agency,
  body: BUREAU,
  stranger: GOVERNMENT,
  served: (court, day) => place.servedNotice(court, day),
  unserved: (court, day) => {
    const id = place.found(court, day)
    court.issue(id, 'issueOpinion', BUREAU, day, { input: place.notice })
    return id
  },
  days: { served: '2026-09-01', last: '2026-09-16', late: '2026-09-17', answer: '2026-10-08' },
  noted:
    'rectifying performing partlyRectified reported overdue referred returned barred decided executing closed declined closedByRemedy',
  changeable: 'rectifying performing partlyRectified reported overdue referred returned barred',
  varied: 'rectifying',
  revoked: 'opinionRevoked',
  dueFact: 'rectifyBy',
  variedClock: 'variedRectification',
  kind: 'statutory',
})

reviewAs({
  pack,
  organs,
  of: 'Letter',
  paper: 'supervisionLetter',
  agency,
  body: BUREAU,
  stranger: GOVERNMENT,
  served: (court, day) => place.servedLetter(court, day, dates),
  unserved: (court, day) => {
    const id = place.found(court, day, { input: { grade: 'notPerformed' } })
    court.issue(id, 'issueLetter', BUREAU, day, { input: { ...place.letter, ...dates } })
    return id
  },
  days: { served: '2026-09-01', last: '2026-09-16', late: '2026-09-17', answer: '2026-10-08' },
  noted:
    'rectifying performing partlyRectified reported overdue referred returned barred decided executing closed declined closedByRemedy',
  changeable: 'rectifying performing partlyRectified reported overdue referred returned barred',
  varied: 'performing',
  revoked: 'letterRevoked',
  dueFact: 'performBy',
  variedClock: 'variedPerformance',
  kind: 'statutory',
})
