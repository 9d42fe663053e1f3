import { is, must, not } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { circularOf } from '../shapes/supervision/circular.ts'
import { interviewOf } from '../shapes/supervision/interview.ts'
import { art, region } from './identity.ts'

/** Arts 5 and 21: what is made known, and the bulletin on coordination that comes again. */
const circulars = circularOf({
  basis: [art(21), region(27)],
  title: '行政执法监督情况通报',
  issuer: { name: '行政执法监督机构', kinds: ['oversight-body'] },
  kinds: {
    name: '通报事由',
    basis: [art(5), art(21)],
    items: {
      supervision: { name: '行政执法监督情况', basis: [art(21)] },
      coordination: { name: '行政执法协调工作情况（定期）', basis: [art(5)] },
    },
  },
  ranges: {
    name: '通报范围',
    basis: [art(21)],
    items: {
      system: { name: '行政执法系统内' },
      territory: { name: '本行政区域内' },
      public: { name: '向社会公布' },
      wholeCity: {
        name: '全市',
        requires: [
          must(not(is('parties.overseer.level', 'county')), '旗县区机构只能在本行政区域内通报', {
            code: 'range-exceeds-territory',
            interpretation: true,
          }),
        ],
      },
    },
  },
  approved: 'named',
  periodic: {
    name: '定期通报',
    basis: [art(5)],
    kind: 'coordination',
    range: 'territory',
    figures: {
      supervisions: { name: '行政执法监督事项', procedure: 'supervision' },
      disputes: { name: '行政执法争议', procedure: 'dispute' },
      transfers: { name: '案件告知和移送', procedure: 'caseTransfer' },
    },
  },
})

/** Art 21: with the head, on salient problems with major impact. */
const interviews = interviewOf({
  basis: [art(21), region(27)],
  overseer: '行政执法监督机构',
  agency: '被约谈的行政执法部门',
  agencyKinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
  trigger: '行政执法问题突出、造成重大影响',
  overlay: 'BYN-21-2/NR-22-1-5',
})

export const circularParts: readonly PackPart[] = [circulars, interviews]
