import { compilePack } from '@zhiheng/law'
import { superviseAs } from '../supervision-contract.testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'
import { BUREAU, GOVERNMENT } from './testing.ts'

superviseAs({
  pack: compilePack(beidaihe),
  organs,
  bureau: BUREAU,
  government: GOVERNMENT,
  agency: '北戴河区市场监督管理局',
  notice: { defaultTerm: 'fallback', ground: 'duty' },
  traits: {
    apart: false,
    own: true,
    zones: false,
    refusal: true,
    extension: false,
    setAside: false,
    reviewed: ['Opinion', 'Letter'],
    fallback: ' 30 day',
    leads: {},
  },
  decide: { disposition: 'correct' },
})
