import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { describeDisputeRules, disputeConduct, executionConduct } from '../dispute-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, disputesAt, idsIn, type Sides } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const org = idsIn(organs)
const SIDES: Sides = {
  applicant: '许昌市城市管理局',
  respondents: ['许昌市交通运输局'],
  body: CITY,
  government: GOVERNMENT,
}
const place = (sides = SIDES) => {
  const at = court()
  return { at, d: disputesAt(at, org, sides) }
}
const points = [
  { text: '查处', organ: org('许昌市城市管理局'), dueOn: '2026-06-05' },
  { text: '配合', organ: org('许昌市交通运输局'), dueOn: '2026-06-05' },
]
const leads = (at: ReturnType<typeof court>) => at.world.matters().filter((one) => one.procedure === 'accountability')

describe('disputes under the provincial regulation, which the draft leaves to it', () => {
  it('XC-21-1-7 an operative point that is not carried out in time is a lead; one that is, or was put off, is none', () => {
    const { at, d } = place()
    const id = d.decided('2026-05-11', { points })
    d.serveAll(id, 'disputeDecision', '2026-05-12')
    const [first, second] = d.tasks(id)
    demand(
      at.act(second?.id ?? '', 'grantExtension', CITY, '2026-06-04', {
        input: { extendedTo: '2026-06-15', justification: '等待检测结果' },
      }),
    )
    at.world.sweep('2026-06-05')
    expect(leads(at)).toEqual([])
    at.world.sweep('2026-06-06')
    expect(leads(at)).toMatchObject([
      { facts: { ground: 'disputeResult' }, parties: { agency: [{ name: '许昌市城市管理局' }] } },
    ])
    expect(at.state(first?.id ?? '')).toBe('overdue')
    demand(
      at.act(second?.id ?? '', 'report', '许昌市交通运输局', '2026-06-15', {
        input: { result: '已配合', evidence: materials('证明') },
      }),
    )
    at.world.sweep('2026-06-16')
    expect(leads(at)).toHaveLength(1)
  })

  it('XC-21-1-7 a dispute that a lawsuit closes leaves no lead', () => {
    const { at, d } = place()
    const id = d.decided('2026-05-11', { points })
    d.serveAll(id, 'disputeDecision', '2026-05-12')
    const act = '许城罚〔2026〕5号'
    const pending = d.coordinated('2026-05-11', { act })
    demand(d.consent(pending, '许昌市城市管理局', '2026-05-11'))
    demand(d.consent(pending, '许昌市交通运输局', '2026-05-11'))
    demand(at.issue(pending, 'issueOpinion', CITY, '2026-05-11', { input: { ...d.order, points } }))
    d.serveAll(pending, 'coordinationOpinion', '2026-05-12')
    d.remedy(act, '2026-05-20', '2026-05-22')
    expect(at.act(id, 'terminate', CITY, '2026-05-22', { input: { ground: '诉讼' } }).codes).toEqual(['no-remedy'])
    demand(at.act(pending, 'terminate', CITY, '2026-05-22', { input: { ground: '当事人提起诉讼' } }))
    expect(d.tasks(pending).map((task) => task.state)).toEqual(['lapsed', 'lapsed'])
    at.world.sweep('2026-06-06')
    expect(leads(at)).toHaveLength(2)
    expect(leads(at).every((lead) => d.tasks(id).some((task) => task.id === lead.parent?.id))).toBe(true)
  })

  it('XC-21-1-7 rests on 河南省行政执法条例第十九条: own level or common superior, and the opinion before the decision', () => {
    const bodyOf = (applicant: string, respondent: string) => {
      const { at, d } = place({ ...SIDES, applicant, respondents: [respondent] })
      return at.matter(d.negotiated('2026-03-02')).parties.body?.map((organ) => organ.name)
    }
    expect(bodyOf('魏都区城市管理局', '魏都区卫生健康委员会')).toEqual(['魏都区司法局'])
    expect(bodyOf('魏都区城市管理局', '建安区城市管理局')).toEqual([CITY])
    expect(bodyOf('许昌市城市管理局', '魏都区城市管理局')).toEqual([CITY])
    expect(bodyOf('许昌市生态环境局魏都区分局', '魏都区城市管理局')).toEqual([CITY])
    expect(bodyOf('许昌经济技术开发区市场监督管理局', '魏都区市场监督管理局')).toEqual([CITY])
    const { at, d } = place()
    expect(
      at.open('dispute', 'negotiateFailed', '许昌市城市管理局', '2026-03-02', {
        parties: { applicant: ['许昌市城市管理局'], respondents: ['国家税务总局许昌市税务局'] },
        input: d.negotiation('2026-03-02'),
      }).reasons,
    ).toMatchObject([{ code: 'no-competent-organ', text: expect.stringContaining('垂直领导') }])
    const id = d.divided('2026-03-02')
    expect(at.draft(id, 'refer', CITY, '2026-03-03').reasons).toMatchObject([
      {
        code: 'opinion-missing',
        basis: [
          { norm: 'henan-2016', article: 19 },
          { norm: 'national', article: 13 },
        ],
      },
    ])
    const old = place()
    expect(old.at.draft(old.d.divided('2025-12-02'), 'refer', CITY, '2025-12-03').codes).toEqual(['opinion-missing'])
  })
})

const PLACE = {
  court,
  org,
  sides: SIDES,
  stranger: '魏都区司法局',
  due: { acceptance: '2026-05-11', coordination: '2026-06-11', decision: '2026-05-28' },
}
describeConduct('XC-21-1-7 the course of a dispute under the provincial regulation', disputeConduct(PLACE))
describeConduct('XC-21-1-7 what is decided is carried out', executionConduct(PLACE))
describeDisputeRules('XC-21-1-7 disputes', PLACE)
