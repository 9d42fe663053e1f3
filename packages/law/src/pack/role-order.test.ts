import { describe, expect, it } from 'vitest'
import { base, breaking } from '../../../../packs/fixture/broken/base.ts'
import { checkPack } from '../check/index.ts'
import type { Procedure } from './pack.ts'
import { roleOrder } from './role-order.ts'

const { review } = base.procedures
if (review === undefined) throw new Error('the base has a review')

describe('the roles of a procedure', () => {
  it('are filled after those they are derived from, in whatever order they are written', () => {
    const parties: Procedure['parties'] = {
      government: { name: '政府', from: { governmentOf: 'body' } },
      body: { name: '机构', from: 'competence' },
      all: { name: '各方', from: { group: ['second', 'first'] } },
      second: { name: '乙', from: 'input' },
      first: { name: '甲', from: 'actor' },
    }
    const [rule] = base.competence
    const rules = rule === undefined ? [] : [{ ...rule, of: 'all' }]
    const order = roleOrder({ ...review, parties }, rules)
    expect(order).toEqual(['first', 'second', 'all', 'body', 'government'])
    const reversed = Object.fromEntries(Object.entries(parties).reverse())
    expect(roleOrder({ ...review, parties: reversed }, rules)).toEqual(order)
  })

  it('are refused by the checker where two are derived from each other', () => {
    const circular = breaking((pack) => {
      pack.procedures.review.parties.agency.from = { governmentOf: 'overseer' }
    })
    expect(checkPack(circular).map((defect) => [defect.code, defect.element])).toContainEqual([
      'nobody-competent',
      'review.parties.agency',
    ])
  })
})
