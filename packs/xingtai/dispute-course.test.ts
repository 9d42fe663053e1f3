import { describe, expect, it } from 'vitest'
import { type Conduct, describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import {
  accepted,
  agreed,
  application,
  BUREAU,
  consent,
  DISTRICT,
  demand,
  filed,
  MANAGEMENT,
  MARKET,
  negotiated,
  opinion,
  org,
  reported,
  writtenReview,
} from './testing-dispute.ts'

/** Arts 9 to 17: what carries a dispute on, what bars it, and what hangs on it. */

const DAY = '2026-03-18'
const ACT = '信城管罚〔2026〕5号'
const POINTS = [{ text: '由市场监督管理局查处', organ: org(MARKET), dueOn: '2026-04-10' }]

const meeting = (at: Court, id: string): string =>
  demand(
    at.open('coordinationMeeting', 'convene', BUREAU, DAY, {
      parent: id,
      input: { heldAt: `${DAY}T09:30:00+08:00`, place: '会议室' },
    }),
  ).id
const opine = (at: Court, id: string, organ: string) =>
  demand(
    at.act(id, 'recordView', BUREAU, DAY, { input: { organ: org(organ), view: '意见', signed: materials('意见') } }),
  )

/** The five ways of art 11, each taken alone. */
const methods: Readonly<Record<string, (at: Court, id: string) => void>> = {
  'XT-11-1-1 written review': (at, id) => void demand(writtenReview(at, id, DAY)),
  'XT-11-1-2 inquiry into the facts': (at, id) =>
    void demand(
      at.act(id, 'checkFacts', BUREAU, DAY, {
        input: { investigators: ['甲', '乙'], findings: '情况', evidence: materials('照片') },
      }),
    ),
  'XT-11-1-3 meeting': (at, id) => {
    const held = meeting(at, id)
    opine(at, held, MANAGEMENT)
    opine(at, held, MARKET)
    demand(at.act(held, 'close', BUREAU, DAY, { input: { heldOn: DAY, minutes: materials('纪要') } }))
  },
  'XT-11-1-4 expert': (at, id) =>
    void demand(
      at.act(id, 'consultExpert', BUREAU, DAY, {
        input: { expert: '顾明理', expertKind: 'scholar', opinedOn: DAY, opinion: materials('意见书') },
      }),
    ),
  'XT-11-1-5 other': (at, id) =>
    void demand(
      at.act(id, 'useOtherMethod', BUREAU, DAY, {
        input: { method: '踏勘', legalBasis: '第十一条', result: '已踏勘' },
      }),
    ),
}

const disagree = (at: Court, id: string, day = DAY) =>
  at.act(id, 'markNoAgreement', BUREAU, day, { input: { disputedPoints: [{ point: '管辖', positions: '不一' }] } })

describe('results need a way of coordination (art 11)', () => {
  it.each(Object.entries(methods))(
    '%s is enough for either result, and for a complex dispute if it is not in writing only',
    (title, take) => {
      const at = court()
      const complex = accepted(at, DAY)
      expect(disagree(at, complex).codes).toEqual(['no-method'])
      demand(
        at.act(complex, 'gradeComplexity', BUREAU, DAY, {
          input: { complexity: 'complex', complexityReason: '三部法律' },
        }),
      )
      for (const organ of [MANAGEMENT, MARKET]) demand(consent(at, complex, organ, DAY))
      const issue = () => at.draft(complex, 'issueOpinion', BUREAU, DAY, { input: opinion(POINTS) }).codes
      expect(issue()).toContain('no-method')
      take(at, complex)
      const expected = title.startsWith('XT-11-1-1 ') ? ['explain:complex-in-writing-only'] : []
      expect(issue()).toEqual(expected)
      expect(disagree(at, complex).codes).toEqual(expected)
      const simple = court()
      const id = accepted(simple, DAY)
      take(simple, id)
      expect(disagree(simple, id).codes).toEqual([])
      const { facts } = at.matter(complex)
      const kept = ['writtenReviews', 'factChecks', 'meetings', 'expertOpinions', 'otherMethods'].filter(
        (one) => one in facts,
      )
      expect(kept).toHaveLength(1)
    },
  )
})

describe('a remedy against the act that was registered elsewhere (art 16)', () => {
  const remedy = (at: Court) =>
    demand(
      at.open('remedy', 'fileLitigation', BUREAU, DAY, {
        parties: { agency: [MANAGEMENT] },
        input: { act: ACT, filedOn: DAY, receipt: materials('回执') },
      }),
    )
  const withAct = application(BUREAU, { act: ACT })

  it('XT-16-1 bars acceptance and every result', () => {
    const at = court()
    const fresh = filed(at, DAY, undefined, withAct)
    demand(at.act(fresh, 'review', BUREAU, DAY, { input: { inScope: true } }))
    const found = demand(
      at.open('dispute', 'recordSuspicion', BUREAU, DAY, {
        parties: { respondents: [MANAGEMENT, MARKET] },
        input: {
          lead: '重复处罚',
          kind: 'duty',
          nationalClass: 'jurisdiction',
          item: '甲',
          matter: '甲',
          act: ACT,
          ticket: '7',
        },
      }),
    ).id
    expect(at.matter(found).facts).toMatchObject({ act: ACT, ticket: '7' })
    expect(at.act(found, 'findNoDispute', BUREAU, DAY, { input: { findingReason: '没有' } }).codes).toEqual([
      'investigation-missing',
    ])
    demand(
      at.act(found, 'investigate', BUREAU, DAY, {
        input: { investigators: ['甲', '乙'], result: '存在争议', evidence: materials('笔录') },
      }),
    )
    expect(at.matter(found).facts.investigations).toMatchObject([{ result: '存在争议', evidence: [{ name: '笔录' }] }])
    const coordinated = accepted(at, DAY, undefined, withAct)
    demand(writtenReview(at, coordinated, DAY))
    for (const organ of [MANAGEMENT, MARKET]) demand(consent(at, coordinated, organ, DAY))
    const divided = accepted(at, DAY, undefined, withAct)
    demand(writtenReview(at, divided, DAY))
    demand(disagree(at, divided))
    const proposal = { facts: '占道', positions: '不一', bases: ['甲法第一条'], opinion: '由一方', consulted: '已商' }
    const codes = () => [
      at.act(fresh, 'accept', BUREAU, DAY, { post: 'handler' }).codes,
      at.draft(coordinated, 'issueOpinion', BUREAU, DAY, { input: opinion(POINTS) }).codes,
      at.draft(divided, 'reportToGovernment', BUREAU, DAY, { input: proposal }).codes,
    ]
    remedy(at)
    expect(codes()).toEqual([['remedy-pending'], ['remedy-pending'], ['remedy-pending']])
    expect(at.act(found, 'findDispute', BUREAU, DAY, { input: { finding: '属于' } }).codes).toContain('remedy-pending')
    expect(at.act(found, 'findNoDispute', BUREAU, DAY, { input: { findingReason: '没有' } }).codes).toEqual([])
  })
})

describe('joint enforcement (art 6(3))', () => {
  it('XT-6-1-3 a paper application is accepted only where the plan is on file', () => {
    const at = court()
    const { addressedTo: _, ...input } = application(BUREAU, {
      kind: 'joint',
      nationalClass: 'crossField',
      planNumber: '联执〔2026〕4号',
    })
    const { id } = demand(
      at.open('dispute', 'receive', BUREAU, DAY, {
        parties: { applicant: [MANAGEMENT], respondents: [MARKET] },
        input: { negotiatedOn: DAY, minutes: materials('记录'), ...input },
      }),
    )
    demand(at.act(id, 'review', BUREAU, DAY, { input: { inScope: true } }))
    expect(at.act(id, 'accept', BUREAU, DAY).codes).toEqual(['plan-not-joined'])
    demand(
      at.open('jointPlan', 'register', MANAGEMENT, DAY, {
        parties: { participants: [MANAGEMENT, MARKET] },
        input: { planNumber: '联执〔2026〕4号', planName: '餐车', plan: materials('方案') },
      }),
    )
    expect(at.act(id, 'accept', BUREAU, DAY).codes).toEqual([])
  })
})

const decided = (at: Court): string => {
  const id = accepted(at, DAY)
  reported(at, id, DAY)
  demand(at.issue(id, 'decide', DISTRICT, DAY, { input: opinion(POINTS) }))
  return id
}
const opined = (at: Court): string => {
  const id = accepted(at, DAY)
  agreed(at, id, DAY, POINTS)
  return id
}
const executing = (at: Court): string => {
  const id = opined(at)
  for (const organ of [MANAGEMENT, MARKET]) demand(at.serve(id, 'coordinationOpinion', organ, DAY))
  return id
}
const divided = (at: Court): string => {
  const id = accepted(at, DAY)
  demand(writtenReview(at, id, DAY))
  demand(disagree(at, id))
  return id
}

describe('want of cooperation (arts 15 and 17(3))', () => {
  const note = (at: Court, id: string, organ: string) =>
    demand(
      at.act(id, 'recordNonCooperation', BUREAU, DAY, {
        input: { organ: org(organ), kind: 'refusedAccess', detail: '拒绝' },
      }),
    )
  const leads = (at: Court) => at.world.matters().filter((one) => one.procedure === 'coordinationBreach').length

  it.each(
    Object.entries({
      coordinating: (at: Court) => accepted(at, DAY),
      noAgreement: divided,
      reported: (at: Court) => {
        const id = accepted(at, DAY)
        reported(at, id, DAY)
        return id
      },
      opinionIssued: opined,
      decisionIssued: decided,
      executing,
    }),
  )(
    'XT-15-1a XT-17-1-3 is noted while the dispute is %s; the second time of one organ is a lead, and the third no other',
    (state, way) => {
      const at = court()
      const id = way(at)
      expect([at.state(id), at.matter(id).closedOn]).toEqual([state, null])
      note(at, id, MARKET)
      note(at, id, MANAGEMENT)
      expect(leads(at)).toBe(0)
      note(at, id, MARKET)
      expect(leads(at)).toBe(1)
      note(at, id, MARKET)
      expect(leads(at)).toBe(1)
    },
  )
})

describe('negotiation on record (art 7)', () => {
  it('XT-7-1a XT-7-1b keeps the minutes of it', () => {
    const at = court()
    const parties = { applicant: [MANAGEMENT], respondents: [MARKET] }
    const record = { negotiatedOn: DAY, participants: '双方', positions: '意见', minutes: materials('协商纪要') }
    const agreement = { item: '餐车', agreement: '由一方查处', lawful: true }
    for (const [step, input] of [
      ['negotiateFailed', record],
      ['negotiateAgreed', { ...record, ...agreement }],
    ] as const) {
      const { id } = demand(at.open('dispute', step, MANAGEMENT, DAY, { parties, input }))
      expect(at.matter(id).facts.minutes).toMatchObject([{ name: '协商纪要' }])
    }
    expect(at.state(negotiated(at, DAY).id)).toBe('negotiated')
  })
})

const task = (way: (at: Court) => string) => (at: Court) => {
  way(at)
  return at.newest('executionTask').id
}
const done = { result: '已完成', evidence: materials('完成证明') }
const reportedTask = (at: Court): string => {
  const id = task(executing)(at)
  demand(at.act(id, 'report', MARKET, DAY, { input: done }))
  return id
}
const overdueTask = (at: Court): string => {
  const id = task(executing)(at)
  at.world.sweep('2026-04-11')
  return id
}
const extension = { extendedTo: '2026-05-08', justification: '检验确需时间' }
const both = ['executing', 'overdue']

const conduct: Conduct = {
  court,
  procedure: 'executionTask',
  day: '2026-04-13',
  reach: {
    waiting: task(opined),
    executing: task(executing),
    reported: reportedTask,
    overdue: overdueTask,
    done: (at) => {
      const id = reportedTask(at)
      demand(at.act(id, 'confirm', BUREAU, DAY))
      return id
    },
  },
  may: {
    executing: 'report(agency) requestExtension(agency) grantExtension(body) lapse(clock)',
    overdue: 'report(agency) requestExtension(agency) grantExtension(body) lapse(clock)',
    reported: 'confirm(body) sendBack(body) lapse(clock)',
    done: '',
  },
  closed: ['done'],
  moves: [
    ...both.map((from) => ({
      from,
      step: 'report',
      by: MARKET,
      input: done,
      needs: ['result', 'evidence'],
      to: 'reported',
    })),
    ...both.map((from) => ({
      from,
      step: 'requestExtension',
      by: MARKET,
      input: { until: '2026-05-08', reason: '等待检验' },
      needs: ['until', 'reason'],
      to: from,
    })),
    ...both.map((from) => ({
      from,
      step: 'grantExtension',
      by: BUREAU,
      input: extension,
      needs: ['extendedTo', 'justification'],
      to: 'executing',
      due: { extendedExecution: '2026-05-08' },
    })),
    { from: 'reported', step: 'confirm', by: BUREAU, to: 'done' },
    {
      from: 'reported',
      step: 'sendBack',
      by: BUREAU,
      input: { returnReason: '证明不足' },
      needs: ['returnReason'],
      to: 'executing',
    },
  ],
}
describeConduct('XT-15-1b XT-17-1-5 a point to be carried out', conduct)
