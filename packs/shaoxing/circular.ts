import type { PackPart } from '../assemble.ts'
import { circularOf } from '../shapes/supervision/circular.ts'
import { art, national } from './identity.ts'

/** Art 9: the justice bureau and the guidance body report on enforcement from time to time; every quarter by default. */
export const circularPart: PackPart = circularOf({
  basis: [art(9)],
  title: '行政执法工作情况通报',
  issuer: { name: '司法行政部门、综合行政执法指导机构', kinds: ['oversight-body', 'guidance-office'] },
  kinds: {
    name: '通报事由',
    basis: [art(9), national(31)],
    items: {
      periodic: { name: '行政执法工作情况（定期）', basis: [art(9)] },
      problem: { name: '监督发现的突出问题', basis: [national(31)] },
    },
  },
  ranges: {
    name: '通报范围',
    basis: [art(9), national(31)],
    items: {
      system: { name: '行政执法系统内' },
      territory: { name: '本行政区域内' },
      public: { name: '向社会公布' },
    },
  },
  approved: 'all',
  periodic: {
    name: '定期通报',
    basis: [art(9)],
    kind: 'periodic',
    range: 'system',
    figures: {
      supervisions: { name: '行政执法监督事项', procedure: 'supervision' },
      disputes: { name: '行政执法争议', procedure: 'dispute' },
    },
  },
})
