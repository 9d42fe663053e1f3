import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { court } from './testing.ts'
import {
  accepted,
  agreed,
  BUREAU,
  consent,
  DISTRICT,
  demand,
  MANAGEMENT,
  MARKET,
  opinion,
  org,
  paper,
  reported,
  writtenReview,
} from './testing-dispute.ts'

const START = '2026-04-01'
const POINTS = [{ text: '由市场监督管理局查处', organ: org(MARKET) }]

describe('agreement (art 12(1)(1))', () => {
  it('XT-12-1-1a with both consents of 2026-04-20 the opinion is numbered and served, with one missing it cannot be made', () => {
    const at = court()
    const id = accepted(at, START)
    demand(writtenReview(at, id, '2026-04-10'))
    demand(consent(at, id, MANAGEMENT, '2026-04-20', MANAGEMENT))
    const possible = () =>
      at.world
        .explain(id, at.world.person(BUREAU, 'signatory'), '2026-04-20')
        .find((one) => one.step === 'issueOpinion')
    expect(possible()).toMatchObject({ ready: false, reasons: [{ code: 'consent-missing' }] })
    expect(at.draft(id, 'issueOpinion', BUREAU, '2026-04-20', { input: opinion(POINTS) }).codes).toEqual([
      'consent-missing',
    ])
    // an organ consents for itself only
    expect(consent(at, id, MARKET, '2026-04-20', MANAGEMENT).codes).toEqual(['consent-of-another'])
    demand(consent(at, id, MARKET, '2026-04-20', MARKET))
    expect(possible()).toMatchObject({ ready: true })
    demand(at.issue(id, 'issueOpinion', BUREAU, '2026-04-20', { input: opinion(POINTS) }))
    const document = at.matter(id).documents.at(-1)
    expect(document).toMatchObject({ title: '行政执法争议协调意见书', number: '信司执协意见〔2026〕1号' })
    expect(document?.recipients.map((organ) => organ.name)).toEqual([MANAGEMENT, MARKET])
    demand(at.serve(id, 'coordinationOpinion', MANAGEMENT, '2026-04-20'))
    demand(at.serve(id, 'coordinationOpinion', MARKET, '2026-04-20'))
    expect(at.state(id)).toBe('executing')
  })

  it('XT-12-1-1b an opinion without its legal basis is not issued; the three sections stand under headings of their own', () => {
    const at = court()
    const id = accepted(at, START)
    demand(writtenReview(at, id, '2026-04-10'))
    demand(consent(at, id, MANAGEMENT, '2026-04-20'))
    demand(consent(at, id, MARKET, '2026-04-20'))
    const draft = (changes: object) =>
      at.draft(id, 'issueOpinion', BUREAU, '2026-04-20', { input: { ...opinion(POINTS), ...changes } })
    expect(draft({ bases: [] }).reasons).toMatchObject([{ code: 'field-missing', field: 'bases' }])
    expect(draft({ conclusion: '' }).reasons).toMatchObject([{ code: 'field-missing', field: 'conclusion' }])
    demand(at.issue(id, 'issueOpinion', BUREAU, '2026-04-20', { input: opinion(POINTS) }))
    expect(paper(at, id, 'coordinationOpinion').map((section) => section.heading)).toEqual([
      '协调事项',
      '依据',
      '结论',
      '执行事项',
    ])
  })
})

describe('no agreement (art 12(1)(2))', () => {
  it('XT-12-1-2a without agreement the only way is to the government, and the proposal carries points, views and disposition', () => {
    const at = court()
    const id = accepted(at, START)
    reported(at, id, '2026-04-20')
    expect(at.state(id)).toBe('reported')
    expect(paper(at, id, 'disputeProposal').map((section) => section.heading)).toEqual([
      '事实',
      '各方意见',
      '分歧点',
      '依据',
      '处理意见',
    ])
    const second = accepted(at, START)
    demand(writtenReview(at, second, '2026-04-20'))
    demand(
      at.act(second, 'markNoAgreement', BUREAU, '2026-04-20', {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
      }),
    )
    expect(at.draft(second, 'issueOpinion', BUREAU, '2026-04-20', { input: opinion(POINTS) }).codes).toEqual([
      'wrong-state',
    ])
    const open = at.world
      .explain(second, at.world.person(BUREAU, 'signatory'), '2026-04-20')
      .filter((step) => step.ready && step.duty === 'shall')
    expect(open.map((step) => step.step)).toEqual(['reportToGovernment'])
  })

  it('NR-13-1b a report of 2026-04-20 without the opinion of the bureau is refused, and only the government decides', () => {
    const at = court()
    const id = accepted(at, START)
    demand(writtenReview(at, id, '2026-04-20'))
    demand(
      at.act(id, 'markNoAgreement', BUREAU, '2026-04-20', {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
      }),
    )
    const refused = at.draft(id, 'reportToGovernment', BUREAU, '2026-04-20', {
      input: { facts: '餐车占道', positions: '各执一词', bases: ['《食品安全法》第三十六条'] },
    })
    expect(refused.codes).toEqual(['opinion-missing'])
    expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 13 })
    // a decision before the bureau has given its opinion is out of place even for the government
    expect(at.draft(id, 'decide', DISTRICT, '2026-04-20', { input: opinion(POINTS) }).codes).toEqual(['wrong-state'])
    demand(
      at.issue(id, 'reportToGovernment', BUREAU, '2026-04-20', {
        input: {
          facts: '餐车占道',
          positions: '各执一词',
          bases: ['《食品安全法》第三十六条'],
          opinion: '由市场监督管理局查处',
        },
      }),
    )
    expect(at.draft(id, 'decide', BUREAU, '2026-04-21', { input: opinion(POINTS) }).codes).toEqual(['wrong-organ'])
    expect(at.issue(id, 'decide', DISTRICT, '2026-04-21', { input: opinion(POINTS) }).ok).toBe(true)
  })

  it('XT-12-1-2b a decision without the approval of the government is not numbered, and the bureau is never its issuer', () => {
    const at = court()
    const id = accepted(at, START)
    reported(at, id, '2026-04-20')
    const early = at.act(id, 'decide', DISTRICT, '2026-04-27', { input: opinion(POINTS), post: 'signatory' })
    expect(early.codes).toEqual(['document-not-approved'])
    expect(early.says).toContain('不得制发、编号')
    demand(at.draft(id, 'decide', DISTRICT, '2026-04-27', { input: opinion(POINTS) }))
    expect(at.act(id, 'decide', DISTRICT, '2026-04-27', { post: 'signatory' }).codes).toEqual(['document-not-approved'])
    const own = at.act(id, 'decide', BUREAU, '2026-04-27', { input: opinion(POINTS), post: 'signatory' })
    expect(own.ok).toBe(false)
    const stranger = at.draft(id, 'decide', BUREAU, '2026-04-27', { input: opinion(POINTS) })
    expect(stranger.codes).toEqual(['wrong-organ'])
    expect(stranger.says).toContain('由本级人民政府批准制发')
    expect(stranger.reasons[0]?.redirect?.name).toBe(DISTRICT)
    demand(at.issue(id, 'decide', DISTRICT, '2026-04-28', { input: opinion(POINTS) }))
    const document = at.matter(id).documents.at(-1)
    expect(document).toMatchObject({
      title: '行政执法争议处理决定书',
      issuer: { name: DISTRICT },
      issuedOn: '2026-04-28',
    })
    expect(document?.number).toMatch(/执协决〔2026〕1号$/u)
    expect(document?.approvals.map((one) => one.post)).toEqual(['reviewer', 'principal-leader'])
  })

  it('the government may send a proposal back with its reasons', () => {
    const at = court()
    const id = accepted(at, START)
    reported(at, id, '2026-04-20')
    expect(
      at.act(id, 'returnProposal', DISTRICT, '2026-04-22', { input: { returnReason: '请补充商有关单位意见' } }).ok,
    ).toBe(true)
    expect(at.state(id)).toBe('noAgreement')
  })
})

describe('what is beyond the government, and service', () => {
  it('XT-12-1-3 a dispute beyond the powers of the government needs a target and a basis, and is under way until the receipt', () => {
    const at = court()
    const id = accepted(at, START)
    const escalate = (targetOrgan: string | undefined, legalBasis: string) =>
      at.draft(id, 'escalate', BUREAU, '2026-04-20', {
        input: {
          ...(targetOrgan === undefined ? {} : { targetOrgan: org(targetOrgan) }),
          method: 'report',
          legalBasis,
        },
      })
    expect(escalate(undefined, '办法第七条').reasons[0]?.field).toBe('targetOrgan')
    expect(escalate('邢台市人民政府', '').reasons[0]?.field).toBe('legalBasis')
    expect(escalate(DISTRICT, '办法第七条').codes).toContain('target-unsuitable')
    const input = { targetOrgan: org('邢台市人民政府'), method: 'report', legalBasis: '涉及市级事权' }
    demand(at.issue(id, 'escalate', BUREAU, '2026-04-20', { input }))
    expect(at.state(id)).toBe('transferring')
    expect(
      at
        .matter(id)
        .documents.at(-1)
        ?.recipients.map((organ) => organ.name),
    ).toEqual(['邢台市人民政府'])
    expect(at.world.pack.pack.procedures.dispute?.states.transferring?.name).toBe('移送中')
    const receive = (receipt: readonly unknown[]) =>
      at.act(id, 'recordReceipt', BUREAU, '2026-04-22', { input: { receivedOn: '2026-04-22', receipt } })
    expect(receive([]).codes).toEqual(['field-missing'])
    demand(receive(materials('接收回执')))
    expect(at.matter(id)).toMatchObject({ state: 'transferred', closedOn: '2026-04-22' })
  })

  it('XT-12-2 a decision served on A on 2026-04-30 and on B on 2026-05-06 takes effect on each day; before, execution is 未生效', () => {
    const at = court()
    const id = accepted(at, START)
    reported(at, id, '2026-04-20')
    const points = [
      { text: '停止处罚', organ: org(MANAGEMENT) },
      { text: '依法查处', organ: org(MARKET) },
    ]
    demand(at.issue(id, 'decide', DISTRICT, '2026-04-29', { input: opinion(points) }))
    const tasks = () =>
      at.world
        .matters()
        .filter((one) => one.procedure === 'executionTask')
        .map((one) => [
          one.parties.agency?.[0]?.name,
          at.world.pack.pack.procedures.executionTask?.states[one.state]?.name,
        ])
    expect(tasks()).toEqual([
      [MANAGEMENT, '未生效'],
      [MARKET, '未生效'],
    ])
    demand(at.serve(id, 'disputeDecision', MANAGEMENT, '2026-04-30'))
    expect(tasks()).toEqual([
      [MANAGEMENT, '执行中'],
      [MARKET, '未生效'],
    ])
    demand(at.serve(id, 'disputeDecision', MARKET, '2026-05-06'))
    expect(tasks()[1]).toEqual([MARKET, '执行中'])
    expect(
      at
        .matter(id)
        .documents.at(-1)
        ?.services.map((one) => [one.recipientName, one.on]),
    ).toEqual([
      [MANAGEMENT, '2026-04-30'],
      [MARKET, '2026-05-06'],
    ])
    expect(at.matter(id).holds.map((hold) => hold.to)).toEqual(['2026-04-30', '2026-05-06'])
  })

  it('XT-12-1-1a an agreed opinion ends in execution like a decision', () => {
    const at = court()
    const id = accepted(at, START)
    agreed(at, id, '2026-04-20', POINTS)
    expect(at.state(id)).toBe('opinionIssued')
    expect(at.newest('executionTask').state).toBe('waiting')
  })
})
