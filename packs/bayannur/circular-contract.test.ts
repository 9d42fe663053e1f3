import { compilePack } from '@zhiheng/law'
import { makeKnownAs } from '../circular-contract.testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'
import { CITY } from './testing.ts'

makeKnownAs({
  pack: compilePack(bayannur),
  organs,
  bureau: CITY,
  agency: '巴彦淖尔市水利局',
  kind: 'supervision',
  range: 'territory',
  periodic: true,
  interviews: true,
})
