import { compilePack } from '@zhiheng/law'
import { makeKnownAs } from '../circular-contract.testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'
import { BUREAU } from './testing.ts'

makeKnownAs({
  pack: compilePack(beidaihe),
  organs,
  bureau: BUREAU,
  agency: '北戴河区水务局',
  kind: 'problem',
  range: 'district',
  periodic: false,
  interviews: true,
})
