import { files, filled, is, must, not, optional } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { circularOf } from '../shapes/supervision/circular.ts'
import { interviewOf } from '../shapes/supervision/interview.ts'
import { art, hebei } from './identity.ts'

const PATROL = art(2, { item: 5 })
const PROBLEMS = art(2, { item: 7 })
const SUPERVISION = art(4, { item: 2 })

/** 二（五）, 二（七）, 四（二）: the district hears of patrols, of problems, and of who did not do its part. */
const circulars = circularOf({
  basis: [PATROL, PROBLEMS, SUPERVISION, hebei(26)],
  title: '行政执法情况通报',
  issuer: { name: '司法行政机关或者执法协调小组办公室', kinds: ['oversight-body', 'committee-office'] },
  kinds: {
    name: '通报事由',
    basis: [PATROL, PROBLEMS, SUPERVISION],
    items: {
      patrol: {
        name: '网上巡查结果',
        basis: [PATROL],
        requires: [
          must(filled('input.deliberation'), '巡查结果应当先报区委全面依法治区委员会审议，再通报全区', {
            code: 'not-deliberated',
            basis: [PATROL],
          }),
        ],
      },
      problem: {
        name: '监督活动的问题',
        basis: [PROBLEMS],
        requires: [
          must(filled('input.findings'), '问题通报应当逐项列明机关和问题', {
            code: 'findings-missing',
            basis: [PROBLEMS],
          }),
        ],
      },
      accountability: {
        name: '工作不力、履职尽责不到位',
        basis: [SUPERVISION],
        requires: [
          must(is('parties.overseer.kind', 'committee-office'), '履职不到位的全区通报由执法协调小组办公室作出', {
            code: 'office-only',
            basis: [SUPERVISION],
          }),
        ],
      },
    },
  },
  ranges: {
    name: '通报范围',
    basis: [PROBLEMS],
    items: { district: { name: '全区' }, city: { name: '全市', note: '原文写“印发全市”，区级机关应当报送市司法局' } },
  },
  input: { deliberation: optional(files('委员会审议记录')) },
  publishing: [
    must(not(is('facts.range', 'city')), '区级机关不得印发全市，应当报送秦皇岛市司法局印发', {
      code: 'range-exceeds-territory',
      overlay: 'BDH-2-7-6/NR-31-1',
      basis: [PROBLEMS, hebei(26)],
      interpretation: true,
    }),
  ],
  approved: 'named',
  forwarding: {
    name: '报送秦皇岛市司法局印发',
    refusal: '印发全市的，应当有报送秦皇岛市司法局的记录',
    basis: [PROBLEMS],
  },
})

/** 河北条例 26: with the head, on salient problems with major impact. */
const interviews = interviewOf({
  basis: [hebei(26)],
  overseer: '行政执法监督机关',
  agency: '被约谈机关',
  agencyKinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
  trigger: '行政执法问题突出、造成重大影响',
  overlay: 'BDH-2-7-13/NR-22-1-5',
})

export const circularParts: readonly PackPart[] = [circulars, interviews]
