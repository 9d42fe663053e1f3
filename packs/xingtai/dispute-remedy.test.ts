import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import {
  accepted,
  application,
  BUREAU,
  DISTRICT,
  demand,
  MANAGEMENT,
  MARKET,
  opinion,
  org,
  paper,
  reported,
} from './testing-dispute.ts'

const ACT = '信城管罚〔2026〕5号'
const POINTS = [{ text: '由市场监督管理局查处', organ: org(MARKET) }]
const WITH_ACT = application(BUREAU, { act: ACT })

const fileRemedy = (at: Court, day: string, filedOn: string, parent?: string, step = 'fileReconsideration') =>
  at.open('remedy', step, BUREAU, day, {
    ...(parent === undefined ? {} : { parent }),
    parties: { agency: [MANAGEMENT] },
    input: { act: ACT, filedOn, caseNumber: '信复〔2026〕8号', receipt: materials('复议申请收件回执') },
  })

const reapply = (at: Court, previous: string, day: string, outcomeDocument: readonly unknown[], because = {}) =>
  at.open('dispute', 'reapply', MANAGEMENT, day, {
    parties: { applicant: [MANAGEMENT], respondents: [MARKET] },
    input: { previous, outcomeDocument, unresolved: '职责仍不明确', ...WITH_ACT },
    because,
  })

describe('reconsideration and litigation end coordination (art 16)', () => {
  it('XT-16-1 the reconsideration of 2026-04-10 against the act ends the dispute, lifts the freeze, and no decision follows', () => {
    const at = court()
    const id = accepted(at, '2026-03-23', undefined, WITH_ACT)
    reported(at, id, '2026-04-07')
    demand(at.draft(id, 'decide', DISTRICT, '2026-04-09', { input: opinion(POINTS) }))
    demand(fileRemedy(at, '2026-04-13', '2026-04-10', id))
    expect(at.matter(id)).toMatchObject({ state: 'terminated', closedOn: '2026-04-13' })
    expect(at.world.pack.pack.procedures.dispute?.states.terminated?.name).toBe('已终止')
    expect(at.matter(id).holds.map((hold) => hold.to)).toEqual(['2026-04-13', '2026-04-13'])
    expect(at.matter(id).documents.at(-1)).toMatchObject({
      title: '行政执法争议协调终止通知书',
      recipients: [{ name: MANAGEMENT }, { name: MARKET }],
    })
    expect(paper(at, id, 'terminationNotice')[0]?.text).toBe(`当事人于2026-04-10就${ACT}提起行政复议`)
    expect(at.issue(id, 'decide', DISTRICT, '2026-04-15', { input: opinion(POINTS) }).ok).toBe(false)
    // what it froze is free again
    expect(
      at.open('enforcementAct', 'register', MARKET, '2026-04-15', {
        input: { act: '信市监罚〔2026〕9号', kind: 'penalty', item: '餐车占道经营查处' },
      }).ok,
    ).toBe(true)
  })

  it('XT-16-1 a remedy registered elsewhere against the same act bars every result, and ending the dispute is then a duty', () => {
    const at = court()
    const id = accepted(at, '2026-03-23', undefined, WITH_ACT)
    const terminate = (day: string) => at.act(id, 'terminate', BUREAU, day, { input: { ground: '当事人已起诉' } })
    expect(terminate('2026-03-30').codes).toEqual(['no-remedy'])
    reported(at, id, '2026-04-07')
    demand(fileRemedy(at, '2026-04-13', '2026-04-10', undefined, 'fileLitigation'))
    const refused = at.draft(id, 'decide', DISTRICT, '2026-04-15', { input: opinion(POINTS) })
    expect(refused.codes).toEqual(['remedy-pending'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'xingtai', article: 16, paragraph: 1 }])
    const owed = at.world.explain(id, at.world.person(BUREAU), '2026-04-15').filter((step) => step.possible)
    expect(owed.map((step) => [step.step, step.duty])).toContainEqual(['terminate', 'shall'])
    demand(terminate('2026-04-15'))
    expect(at.state(id)).toBe('terminated')
  })

  it('NR-33-3b a remedy that ended without a ruling frees the dispute, one in court does not', () => {
    const at = court()
    const id = accepted(at, '2026-03-23', undefined, WITH_ACT)
    const remedy = demand(fileRemedy(at, '2026-03-30', '2026-03-27')).id
    const blocked = () => at.act(id, 'markNoAgreement', BUREAU, '2026-04-20', { input: {} }).codes
    expect(blocked()).toContain('remedy-pending')
    demand(at.act(remedy, 'accept', BUREAU, '2026-04-01', { input: { acceptedOn: '2026-04-01' } }))
    expect(blocked()).toContain('remedy-pending')
    demand(
      at.act(remedy, 'end', BUREAU, '2026-04-17', {
        input: { endedOn: '2026-04-16', reason: '申请人撤回', outcomeDocument: materials('终止决定书') },
      }),
    )
    expect(blocked()).not.toContain('remedy-pending')
  })

  it('NR-33-3b silence for five working days counts as acceptance of a reconsideration', () => {
    const at = court()
    const remedy = demand(fileRemedy(at, '2026-02-03', '2026-02-03')).id
    expect(at.due(remedy, 'acceptance')).toBe('2026-02-10')
    at.world.sweep('2026-02-10')
    expect(at.state(remedy)).toBe('filed')
    at.world.sweep('2026-02-11')
    expect(at.state(remedy)).toBe('accepted')
  })

  it('XT-16-2 a new application while the remedy is pending is refused, with its outcome it opens a linked case', () => {
    const at = court()
    const id = accepted(at, '2026-03-23', undefined, WITH_ACT)
    const remedy = demand(fileRemedy(at, '2026-04-13', '2026-04-10', id)).id
    const early = reapply(at, id, '2026-04-20', materials('复议申请书'))
    expect(early.codes).toEqual(['remedy-pending'])
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'xingtai', article: 16, paragraph: 2 }])
    demand(
      at.act(remedy, 'rule', BUREAU, '2026-06-08', {
        input: { endedOn: '2026-06-08', outcome: 'upheld', outcomeDocument: materials('行政复议决定书') },
      }),
    )
    expect(reapply(at, id, '2026-06-15', []).codes).toContain('field-missing')
    // a ruling on the merits narrows what is left to coordinate
    expect(reapply(at, id, '2026-06-15', materials('行政复议决定书')).codes).toEqual(['explain:ruled-on-merits'])
    const again = reapply(at, id, '2026-06-15', materials('行政复议决定书'), {
      'ruled-on-merits': '只协调今后的职责分工',
    })
    expect(again).toMatchObject({ ok: true, warnings: ['ruled-on-merits'] })
    expect(at.matter(again.id)).toMatchObject({ state: 'reviewing', facts: { previous: id } })
    demand(at.act(again.id, 'review', BUREAU, '2026-06-16', { input: { inScope: true } }))
    expect(at.act(again.id, 'accept', BUREAU, '2026-06-16').ok).toBe(true)
    // only a terminated case of one's own is taken up again
    expect(reapply(at, again.id, '2026-06-17', materials('判决书')).codes).toContain('previous-not-terminated')
  })
})
