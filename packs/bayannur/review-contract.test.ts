import { compilePack } from '@zhiheng/law'
import { reviewAs } from '../review-contract.testing.ts'
import { courseIn } from '../supervision.testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'
import { CITY, GOVERNMENT } from './testing.ts'

const pack = compilePack(bayannur)
const agency = '巴彦淖尔市市场监督管理局'
const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency, notice: { defaultTerm: 'fallback' } })
const decision = { disposition: 'revoke', grounds: ['ground-32-1'], harm: false, keptByLaw: false }

reviewAs({
  pack,
  organs,
  of: 'Decision',
  paper: 'supervisionDecision',
  agency,
  body: GOVERNMENT,
  stranger: CITY,
  served: (court, day) => place.servedDecision(court, day, decision, decision),
  days: { served: '2026-10-15', last: '2026-11-16', late: '2026-11-17', answer: '2026-11-26' },
  noted: 'executing closed',
  changeable: 'executing closed',
  varied: 'executing',
  revoked: 'decisionRevoked',
  dueFact: 'performBy',
  variedClock: 'variedExecution',
  kind: 'statutory',
})

reviewAs({
  pack,
  organs,
  of: 'OwnDecision',
  paper: 'ownDecision',
  agency,
  body: CITY,
  stranger: GOVERNMENT,
  served: (court, day) => {
    const id = place.servedNotice(court, '2025-12-15')
    court.world.sweep('2026-01-15')
    court.issue(id, 'decideItself', CITY, day, { input: { ...place.decision, ...decision } })
    court.serve(id, 'ownDecision', agency, day)
    return id
  },
  days: { served: '2026-01-26', last: '2026-02-25', late: '2026-02-26', answer: '2026-03-09' },
  noted: 'executing closed',
  changeable: 'executing closed',
  varied: 'executing',
  revoked: 'decisionRevoked',
  dueFact: 'performBy',
  variedClock: 'variedOwnExecution',
  kind: 'statutory',
})
