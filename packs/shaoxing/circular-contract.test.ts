import { compilePack } from '@zhiheng/law'
import { makeKnownAs } from '../circular-contract.testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'
import { CITY } from './testing.ts'

makeKnownAs({
  pack: compilePack(shaoxing),
  organs,
  bureau: CITY,
  agency: '绍兴市水利局',
  kind: 'problem',
  range: 'system',
  periodic: true,
  interviews: false,
})
