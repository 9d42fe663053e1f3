import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { jointActionOf } from '../shapes/dispute/joint-action.ts'
import { art } from './identity.ts'

const tenth = [art(8, { item: 10 })]

/** 第八条第（十）项: joint checks of several departments are one check. */
const checks = jointActionOf({
  name: '跨部门联合检查',
  basis: tenth,
  kinds: ['agency', 'township', 'dispatched-organ', 'police'],
  plan: { basis: tenth, consult: tenth, answer: workingDays(3) },
  check: tenth,
})

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = [...checks]
