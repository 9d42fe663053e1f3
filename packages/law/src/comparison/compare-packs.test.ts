import { describe, expect, it } from 'vitest'
import { base, breaking } from '../../../../packs/fixture/broken/base.ts'
import { fixture } from '../../../../packs/fixture/index.ts'
import { Pack } from '../pack/index.ts'
import { comparePacks } from './compare-packs.ts'

const flat = (first: Pack, second: Pack) => comparePacks(first, second).flatMap(({ differences }) => differences)

/** The fixture, changed. */
function changed(change: (pack: Pack) => void): Pack {
  const pack = Pack.parse(structuredClone(fixture))
  change(pack)
  return pack
}

describe('the comparison of two packs', () => {
  it('is nothing between a pack and itself', () => {
    expect(comparePacks(base, base)).toEqual([])
    expect(comparePacks(fixture, fixture)).toEqual([])
  })

  it('names a limit that is longer, with unit and article on both sides', () => {
    const other = breaking((pack) => {
      pack.procedures.supervision.limits.objection.term = { amount: 30, unit: 'day' }
    })
    const [chapter] = comparePacks(base, other)
    expect(chapter?.procedure).toBe('supervision')
    expect(chapter?.differences).toMatchObject([
      { subject: 'terms', about: '异议期限', element: 'supervision.limits.objection' },
    ])
    const [{ first, second } = {}] = chapter?.differences ?? []
    expect(first?.says).toContain('15日，自收到《意见书》起')
    expect(second?.says).toContain('30日，自收到《意见书》起')
    expect(first?.basis).toEqual(['《云岭县监督办法》第二条第二款'])
    expect(second?.basis).toEqual(['《云岭县监督办法》第二条第二款'])
  })

  it('does not take another article for another rule', () => {
    const other = breaking((pack) => {
      pack.procedures.supervision.limits.objection.basis = [{ norm: 'fixture', article: 1 }]
    })
    expect(flat(base, other)).toEqual([])
  })

  it('names a paper by its title, and a procedure and a step that only one of them has', () => {
    const other = breaking((pack) => {
      pack.documents.opinion.title = '通知书'
      delete pack.procedures.supervision.steps.object
      delete pack.procedures.review
    })
    const told = flat(base, other)
    expect(told.find(({ subject }) => subject === 'firstPaper')).toMatchObject({
      first: { says: '《意见书》' },
      second: { says: '《通知书》' },
    })
    const step = told.find(({ element }) => element === 'supervision.steps.object')
    expect(step?.first?.says).toContain('提出异议')
    expect(step?.second).toBeUndefined()
    expect(comparePacks(base, other).at(-1)).toMatchObject({
      name: '只有一方规定的程序',
      differences: [{ element: 'review' }],
    })
  })

  it('names who decides, what a step asks for and since when', () => {
    const other = changed((pack) => {
      const { decide } = pack.procedures.supervision?.steps ?? {}
      if (decide === undefined) throw new Error('no decide')
      decide.by = 'overseer'
      decide.force = { from: '2026-02-01' }
      decide.requires = []
      delete decide.input?.disposition
    })
    const told = flat(fixture, other).map(({ subject, about, first, second }) => [
      subject,
      about,
      first?.says,
      second?.says,
    ])
    expect(told).toEqual([
      ['conditions', '“作出监督决定”', '当事人已申请行政复议或者提起行政诉讼', undefined],
      ['acts', '“作出监督决定”由谁办理', '本级人民政府', '监督机构'],
      ['acts', '“作出监督决定”', '可以', '可以自2026-02-01起'],
      ['content', '“作出监督决定”', '处理决定', undefined],
    ])
  })

  it('names who coordinates, and does not repeat the renamed body in every limit and paper', () => {
    const other = changed((pack) => {
      const body = pack.procedures.dispute?.parties.body
      const [rule] = pack.competence
      if (body === undefined || rule?.to === undefined) throw new Error('no body')
      body.name = '法制机构'
      rule.to.organ = 'guidance-office'
    })
    expect(flat(fixture, other).map(({ subject, first, second }) => [subject, first?.says, second?.says])).toEqual([
      ['bodies', '协调机构', '法制机构'],
      [
        'competence',
        '争议各方属于同一人民政府：本级人民政府的行政执法监督机构',
        '争议各方属于同一人民政府：本级人民政府的综合行政执法指导机构',
      ],
    ])
  })

  it('tells once what every step asks for alike', () => {
    const other = changed((pack) => {
      for (const step of Object.values(pack.procedures.supervision?.steps ?? {}))
        step.requires = [
          ...(step.requires ?? []),
          { when: { op: 'dated', from: '1949-10-01' }, refusal: '应当回避', code: 'recused' },
        ]
    })
    expect(flat(fixture, other).map(({ about, second }) => [about, second?.says])).toEqual([
      ['“登记问题”、“制发监督意见书”等6个环节', '应当回避'],
    ])
  })

  it('tells what only one of two menus offers', () => {
    const menu = (items: Record<string, { name: string }>) =>
      changed((pack) => {
        pack.catalogues.dispositions = { name: '处理方式', basis: [{ norm: 'yunling', article: 8 }], items }
        const { decide } = pack.procedures.supervision?.steps ?? {}
        if (decide !== undefined)
          decide.input = { way: { type: 'choice', label: '处理方式', catalogue: 'dispositions' } }
      })
    const both = { correct: { name: '责令改正' } }
    const told = flat(menu({ ...both, revoke: { name: '撤销' } }), menu({ ...both, confirm: { name: '确认违法' } }))
    expect(told).toMatchObject([{ subject: 'measures', first: { says: '撤销' }, second: { says: '确认违法' } }])
  })
})
