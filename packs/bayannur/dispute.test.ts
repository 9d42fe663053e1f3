import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { describeDisputeRules, disputeConduct, executionConduct } from '../dispute-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, disputesAt, idsIn, type Sides } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const org = idsIn(organs)
const SIDES: Sides = {
  applicant: '巴彦淖尔市农牧局',
  respondents: ['巴彦淖尔市市场监督管理局'],
  body: CITY,
  government: GOVERNMENT,
}
const place = (sides = SIDES) => {
  const at = court()
  return { at, d: disputesAt(at, org, sides) }
}

describe('coordination (第四条)', () => {
  it('BYN-4-3 of disputes is a procedure of its own, and takes two opposing organs', () => {
    const { at, d } = place()
    expect(
      at.open('dispute', 'negotiateFailed', SIDES.applicant, '2026-04-14', {
        parties: { applicant: [SIDES.applicant] },
        input: d.negotiation('2026-04-14'),
      }).codes,
    ).toEqual(['party-missing'])
    expect(
      at.open('dispute', 'openExOfficio', CITY, '2026-04-14', {
        parties: { respondents: [SIDES.applicant] },
        input: { item: '查处', nationalClass: 'jurisdiction', matter: '由谁查处', source: '检查' },
      }).codes,
    ).toEqual(['one-organ'])
    const { id } = demand(
      at.open('dispute', 'openExOfficio', CITY, '2026-04-14', {
        parties: { respondents: [SIDES.applicant, ...SIDES.respondents] },
        input: { item: '查处', nationalClass: 'jurisdiction', matter: '由谁查处', source: '检查' },
      }),
    )
    expect(at.state(id)).toBe('accepted')
  })

  it('BYN-4-5 of other matters needs its legal basis and is counted apart', () => {
    const at = court()
    const register = (legalBasis: readonly string[]) =>
      at.open('otherCoordination', 'register', CITY, '2026-04-14', {
        parties: { organs: ['巴彦淖尔市农牧局'] },
        input: { subject: '执法标准衔接', legalBasis },
      })
    expect(register([]).codes).toEqual(['legal-basis-missing'])
    demand(register(['内蒙古自治区行政执法监督条例第十一条']))
    expect(at.world.matters().filter((one) => one.procedure === 'otherCoordination')).toHaveLength(1)
    expect(at.world.matters().filter((one) => one.procedure === 'dispute')).toHaveLength(0)
  })
})

describe('disputes (第六条)', () => {
  it('BYN-6-1 are negotiated first, with a record', () => {
    const { at, d } = place()
    expect(
      at.open('dispute', 'apply', SIDES.applicant, '2026-04-14', { parties: d.parties, input: d.application({}) })
        .reasons,
    ).toMatchObject([{ code: 'negotiation-missing', basis: [{ norm: 'bayannur', article: 6 }] }])
    expect(at.state(d.filed('2026-04-14'))).toBe('applied')
  })

  it('BYN-6-2 go to the bureau of their government, across counties to the common superior; the wrong bureau names the right one', () => {
    const bodyOf = (applicant: string, respondent: string) => {
      const { at, d } = place({ ...SIDES, applicant, respondents: [respondent] })
      return at.matter(d.negotiated('2026-03-02')).parties.body?.map((organ) => organ.name)
    }
    expect(bodyOf('临河区市场监督管理局', '临河区农牧局')).toEqual(['临河区司法局'])
    expect(bodyOf('临河区市场监督管理局', '五原县市场监督管理局')).toEqual([CITY])
    expect(bodyOf('巴彦淖尔市农牧局', '临河区农牧局')).toEqual([CITY])
    expect(bodyOf('巴彦淖尔市生态环境局临河区分局', '临河区农牧局')).toEqual([CITY])
    expect(bodyOf('临河区狼山镇人民政府', '临河区农牧局')).toEqual(['临河区司法局'])
    expect(bodyOf('巴彦淖尔经济技术开发区市场监督管理局', '临河区农牧局')).toEqual([CITY])
    const across = place({ ...SIDES, applicant: '临河区市场监督管理局', respondents: ['五原县市场监督管理局'] })
    const rule = across.at.world.pack.pack.competence.find((one) => one.id === 'disputeCommon')
    expect(rule?.interpretation).toContain('共同上一级')
    const id = across.d.negotiated('2026-03-02')
    expect(
      across.at.act(id, 'apply', '临河区市场监督管理局', '2026-03-02', {
        input: across.d.application({ addressedTo: org('临河区司法局') }),
      }).reasons,
    ).toMatchObject([{ code: 'wrong-door', redirect: { name: CITY } }])
    const { addressedTo: _, ...paper } = across.d.application({})
    const { id: stray } = demand(
      across.at.open('dispute', 'receive', '临河区司法局', '2026-03-02', {
        parties: across.d.parties,
        input: { ...across.d.negotiation('2026-03-02'), ...paper },
      }),
    )
    demand(across.at.act(stray, 'redirect', '临河区司法局', '2026-03-03'))
    expect(across.at.matter(stray)).toMatchObject({
      state: 'redirected',
      documents: [{ title: '行政执法争议协调申请告知书' }],
    })
    const own = place({
      ...SIDES,
      applicant: '临河区市场监督管理局',
      respondents: ['临河区农牧局'],
      body: '临河区司法局',
    })
    expect(
      own.at.open('dispute', 'receive', '临河区司法局', '2026-03-02', {
        parties: own.d.parties,
        input: { ...own.d.negotiation('2026-03-02'), ...paper },
      }).codes,
    ).toEqual(['own-door'])
  })

  it('BYN-6-3 end in agreement only with the signature of both', () => {
    const { at, d } = place()
    const id = d.coordinated('2026-05-12')
    expect(at.matter(id).facts.sessions).toMatchObject([{ manner: 'meeting', heldOn: '2026-05-12' }])
    demand(d.consent(id, SIDES.applicant, '2026-05-12'))
    expect(at.draft(id, 'issueOpinion', CITY, '2026-05-12', { input: d.order }).codes).toEqual(['consent-missing'])
    demand(d.consent(id, '巴彦淖尔市市场监督管理局', '2026-05-13'))
    demand(at.issue(id, 'issueOpinion', CITY, '2026-05-13', { input: d.order }))
    expect(at.state(id)).toBe('opinionIssued')
  })

  it('BYN-6-4 go to the government with an opinion that recommends something', () => {
    const { at, d } = place()
    const id = d.coordinated('2026-05-12')
    expect(d.opinion(id, '2026-05-13').codes).toEqual(['wrong-state'])
    demand(
      at.act(id, 'markNoAgreement', CITY, '2026-05-13', {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
      }),
    )
    expect(d.opinion(id, '2026-05-13', { opinion: '' }).codes).toEqual(['opinion-missing'])
    expect(at.draft(id, 'refer', CITY, '2026-05-13').codes).toEqual(['opinion-missing'])
    demand(d.opinion(id, '2026-05-13'))
    demand(at.issue(id, 'refer', CITY, '2026-05-14'))
    expect(at.matter(id).documents.at(-1)?.title).toBe('行政执法争议处理意见')
  })

  it('BYN-6-5 are decided by the government alone; the task is due on the day the decision names', () => {
    const { at, d } = place()
    const id = d.referred('2026-05-14')
    expect(at.draft(id, 'decide', CITY, '2026-06-15', { input: d.order }).reasons).toMatchObject([
      { code: 'wrong-organ', redirect: { name: GOVERNMENT } },
    ])
    const points = [{ text: '查处', organ: org('巴彦淖尔市市场监督管理局'), dueOn: '2026-07-10' }]
    demand(at.issue(id, 'decide', GOVERNMENT, '2026-06-15', { input: { ...d.order, points } }))
    d.serveAll(id, 'disputeDecision', '2026-06-16')
    const [task] = d.tasks(id)
    expect(at.due(task?.id ?? '', 'execution')).toBe('2026-07-10')
    at.world.sweep('2026-07-11')
    expect(at.newest('accountability').facts).toMatchObject({ ground: 'disputeResult' })
  })

  it('BYN-6-6 beyond the power of the government go up; the clock stands still, and the result needs the reply', () => {
    const { at, d } = place()
    const id = d.referred('2026-05-14')
    expect(at.due(id, 'decision')).toBe('2026-06-11')
    const escalation = { targetOrgan: org('内蒙古自治区人民政府'), legalBasis: '盐务职权由自治区确定' }
    expect(at.draft(id, 'escalate', CITY, '2026-05-20', { input: escalation }).codes).toEqual(['wrong-organ'])
    expect(
      at.draft(id, 'escalate', GOVERNMENT, '2026-05-20', { input: { ...escalation, targetOrgan: org(CITY) } }).codes,
    ).toEqual(['target-unsuitable'])
    demand(at.issue(id, 'escalate', GOVERNMENT, '2026-05-20', { input: escalation }))
    expect(at.state(id)).toBe('escalated')
    const clock = () => at.matter(id).limits.findLast((run) => run.limit === 'decision')
    expect(clock()).toMatchObject({ status: 'suspended', suspensions: [{ from: '2026-05-20' }] })
    expect(
      at
        .matter(id)
        .documents.at(-1)
        ?.recipients.map((organ) => organ.name),
    ).toEqual(['内蒙古自治区人民政府'])
    at.world.sweep('2026-07-01')
    expect(clock()?.status).toBe('suspended')
    expect(at.draft(id, 'decide', GOVERNMENT, '2026-07-01', { input: d.order }).codes).toEqual(['wrong-state'])
    expect(at.act(id, 'recordReply', CITY, '2026-07-02', { input: { result: '由盐务部门办理' } }).codes).toEqual([
      'field-missing',
    ])
    demand(
      at.act(id, 'recordReply', CITY, '2026-07-02', {
        input: { result: '由盐务部门办理', reply: materials('自治区人民政府复函') },
      }),
    )
    expect(at.state(id)).toBe('settledAbove')
  })

  it('BYN-6-6 that the authority sends back are decided here, and the time in between is not counted', () => {
    const { at, d } = place()
    const id = d.referred('2026-05-14')
    const escalation = { targetOrgan: org('内蒙古自治区人民政府'), legalBasis: '盐务职权由自治区确定' }
    demand(at.issue(id, 'escalate', GOVERNMENT, '2026-05-20', { input: escalation }))
    demand(
      at.act(id, 'recordReturned', CITY, '2026-06-22', {
        input: { returnedOn: '2026-06-22', letter: materials('退回函') },
      }),
    )
    const clock = at.matter(id).limits.findLast((run) => run.limit === 'decision')
    expect(clock?.status).toBe('running')
    expect(clock?.dueDate.localeCompare('2026-07-10')).toBe(1)
    demand(at.issue(id, 'decide', GOVERNMENT, '2026-06-25', { input: d.order }))
  })
})

const PLACE = {
  court,
  org,
  sides: SIDES,
  stranger: '临河区司法局',
  due: { acceptance: '2026-05-11', coordination: '2026-06-11', decision: '2026-05-28' },
  above: '内蒙古自治区人民政府',
}
describeConduct('BYN-6-2 BYN-6-3 BYN-6-4 BYN-6-5 BYN-6-6 the course of a dispute', disputeConduct(PLACE))
describeConduct('BYN-6-5 what is decided is carried out', executionConduct(PLACE))
describeDisputeRules('BYN-6-2 BYN-6-5 disputes', PLACE)
