import { compilePack } from '@zhiheng/law'
import { superviseAs } from '../supervision-contract.testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'
import { CITY, GOVERNMENT } from './testing.ts'

superviseAs({
  pack: compilePack(bayannur),
  organs,
  bureau: CITY,
  government: GOVERNMENT,
  agency: '巴彦淖尔市市场监督管理局',
  notice: { defaultTerm: 'fallback' },
  traits: {
    apart: true,
    own: true,
    zones: true,
    refusal: false,
    extension: false,
    setAside: false,
    reviewed: ['Decision', 'OwnDecision'],
    fallback: ' 30 day',
    leads: {},
  },
  decide: { disposition: 'revoke', grounds: ['ground-32-1'], harm: false, keptByLaw: false },
  referral: { disposition: 'revoke', grounds: ['ground-32-1'], harm: false, keptByLaw: false },
})
