import { compilePack } from '@zhiheng/law'
import { makeKnownAs } from '../circular-contract.testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'
import { CITY } from './testing.ts'

makeKnownAs({
  pack: compilePack(xuchang),
  organs,
  bureau: CITY,
  agency: '许昌市水利局',
  kind: 'problems',
  range: 'system',
  periodic: false,
  interviews: false,
})
