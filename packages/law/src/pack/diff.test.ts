import { describe, expect, it } from 'vitest'
import { base, breaking } from '../../../../packs/fixture/broken/base.ts'
import { diffPacks } from './diff.ts'

describe('the difference between two packs', () => {
  it('is nothing between a pack and itself', () => {
    expect(diffPacks(base, base)).toEqual([])
  })

  it('names a limit that is longer, with unit and article on both sides', () => {
    const other = breaking((pack) => {
      pack.procedures.supervision.limits.objection.term = { amount: 30, unit: 'day' }
    })
    expect(diffPacks(base, other)).toEqual([
      {
        element: 'supervision.limits.objection',
        subject: '异议期限',
        first: '15日（法定，《云岭县监督办法》第二条第二款）',
        second: '30日（法定，《云岭县监督办法》第二条第二款）',
      },
    ])
  })

  it('names a step, a document title and a procedure that only one of them has', () => {
    const other = breaking((pack) => {
      pack.documents.opinion.title = '通知书'
      delete pack.procedures.supervision.steps.object
      delete pack.procedures.review
    })
    expect(diffPacks(base, other).map((one) => [one.element, one.first, one.second])).toEqual([
      ['supervision.steps.object', '提出异议', undefined],
      ['review', '有此程序', undefined],
      ['documents.opinion', '意见书', '通知书'],
    ])
  })
})
