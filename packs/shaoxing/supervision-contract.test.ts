import { compilePack } from '@zhiheng/law'
import { superviseAs } from '../supervision-contract.testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'
import { CITY, GOVERNMENT } from './testing.ts'

superviseAs({
  pack: compilePack(shaoxing),
  organs,
  bureau: CITY,
  government: GOVERNMENT,
  agency: '绍兴市交通运输局',
  notice: { rectifyBy: '2026-04-03' },
  traits: {
    apart: true,
    own: false,
    zones: false,
    refusal: false,
    extension: true,
    setAside: false,
    reviewed: ['Decision'],
    fallback: '',
    leads: { overdue: 'notCorrected' },
  },
  decide: { disposition: 'revoke', revokedAct: '罚〔2026〕8号', revokedScope: 'whole' },
})
