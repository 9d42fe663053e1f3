import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { choice, files, found, limit, longText, must, not, step, text } = write

const basis = [art(28)]

/** The last day: five years from 2023-07-29 on (interpretation). */
const LAST_DAY = '2028-07-28'

/** 第二十八条: valid for five years; before that time is over the bureau says what becomes of the rules. */
export const expiryReview: PackPart = {
  procedures: {
    expiryReview: {
      name: '有效期届满前评估',
      kind: 'register',
      basis,
      title: '实施细则有效期届满前评估',
      parties: {
        overseer: {
          name: '市人民政府司法行政部门',
          kinds: ['oversight-body'],
          from: 'actor',
          refusal: '有效期届满前评估由市人民政府司法行政部门组织',
        },
      },
      states: {
        open: { name: '评估中' },
        late: { name: '有效期届满，尚无决定' },
        decided: { name: '已决定', final: true },
      },
      steps: {
        begin: step('开展评估', {
          by: 'overseer',
          from: 'start',
          to: 'open',
          duty: 'may',
          basis,
          interpretation: '原文只规定有效期五年；届满前评估是规范性文件管理的通常要求',
          input: { plan: text('评估安排') },
          requires: [
            must(write.is('parties.overseer.level', 'city'), '由市人民政府司法行政部门组织', { code: 'city-only' }),
            must(not(found('running')), '评估已经开展', { code: 'already-begun' }),
          ],
          sets: { validUntil: write.literal(LAST_DAY) },
        }),
        decide: step('登记后续处理决定', {
          by: 'overseer',
          from: ['open', 'late'],
          to: 'decided',
          duty: 'shall',
          basis,
          input: {
            outcome: choice('后续处理', 'expiryOutcomes'),
            report: longText('评估意见'),
            decision: files('市人民政府的决定', { min: 1 }),
          },
        }),
      },
      limits: {
        validity: limit('有效期', {
          kind: 'statutory',
          basis,
          on: 'overseer',
          start: { step: 'begin' },
          until: 'facts.validUntil',
          rollOver: false,
          met: ['decide'],
          warnDays: 366,
          lapse: { text: '有效期届满，尚无续期、修订或者废止的决定', to: 'late' },
        }),
      },
      lookups: {
        running: {
          name: '已经开展的评估',
          procedure: 'expiryReview',
          states: ['open', 'late'],
          where: [{ path: 'facts.validUntil', sign: '=', value: LAST_DAY }],
        },
      },
    },
  },
  catalogues: {
    expiryOutcomes: {
      name: '有效期届满后的处理',
      basis,
      items: namedItems({ renew: '继续有效', revise: '修订后重新公布', end: '不再延续' }),
    },
  },
}
