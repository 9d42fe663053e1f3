import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { jointActionOf } from '../shapes/joint-action.ts'
import { art } from './identity.ts'

const first = [art(2, { item: 6, sentence: 1 })]

/** 二（六） and 二（十五）四是: departments and townships, each of which may lead. */
const actions = jointActionOf({
  name: '联合执法行动',
  basis: [art(2, { item: 6 }), art(2, { item: 15, point: 4 })],
  kinds: ['agency', 'township', 'dispatched-organ', 'police'],
  fields: {
    basis: first,
    items: {
      food: { name: '食品药品' },
      safety: { name: '安全生产' },
      environment: { name: '环境保护' },
      other: { name: '其他' },
    },
  },
  plan: { basis: first, consult: first, answer: workingDays(3) },
  emergency: first,
  invitation: [art(2, { item: 15, point: 4 })],
})

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = [...actions]
