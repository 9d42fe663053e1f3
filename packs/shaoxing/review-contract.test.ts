import { compilePack } from '@zhiheng/law'
import { reviewAs } from '../review-contract.testing.ts'
import { courseIn } from '../supervision.testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'
import { CITY, GOVERNMENT } from './testing.ts'

const pack = compilePack(shaoxing)
const agency = '绍兴市交通运输局'
const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency, notice: { rectifyBy: '2026-04-03' } })
const decision = { disposition: 'revoke', revokedAct: '罚〔2026〕8号', revokedScope: 'whole' }

reviewAs({
  pack,
  organs,
  of: 'Decision',
  paper: 'supervisionDecision',
  agency,
  body: GOVERNMENT,
  stranger: CITY,
  served: (court, day) => place.servedDecision(court, day, decision),
  days: { served: '2026-02-27', last: '2026-03-30', late: '2026-03-31', answer: '2026-04-14' },
  noted: 'executing closed',
  changeable: 'executing closed',
  varied: 'executing',
  revoked: 'decisionRevoked',
  dueFact: 'performBy',
  variedClock: 'variedExecution',
  kind: 'internal',
})
