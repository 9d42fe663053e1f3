import { compilePack } from '@zhiheng/law'
import { superviseAs } from '../supervision-contract.testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'
import { CITY, GOVERNMENT } from './testing.ts'

superviseAs({
  pack: compilePack(xuchang),
  organs,
  bureau: CITY,
  government: GOVERNMENT,
  agency: '许昌市城市管理局',
  finding: { class: 'act', supervisorCertificate: '豫监许0012' },
  notice: { rectifyBy: '2026-04-03' },
  traits: {
    apart: false,
    own: false,
    zones: true,
    refusal: true,
    extension: true,
    setAside: true,
    reviewed: [],
    fallback: '',
    leads: { report: 'paperIgnored', decision: 'decisionIgnored' },
  },
  decide: { disposition: 'revoke' },
})
