import { requiredActions } from '@zhiheng/law'
import { instantOf } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import type { Court } from '../testing.ts'
import { servedDecision, servedOpinion } from './supervision.testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'

const COUNTY = '宁晋县司法局'
const COUNTY_TRANSPORT = '宁晋县交通运输局'

const application = (to: string) => ({ reasons: '事实认定有误', addressedTo: to })
const CITY_ID = '130500-justice'

/** The light of what is owed on a step on a day. */
function lightOf(it: Court, matter: string, step: string, organ: string, day: string) {
  const steps = it.world.explain(matter, it.world.person(organ), day)
  return requiredActions(it.world.pack, it.matter(matter), steps, instantOf(day)).find((one) => one.step === step)
}

describe('the review of a supervision opinion', () => {
  it('XT-21-2a is open until the 15th day rolled over the holiday, and refused as late on the next', () => {
    const it = court()
    const id = servedOpinion(it, '2026-02-02', { issuedOn: '2026-01-30' })
    expect(it.due(id, 'opinionReview')).toBe('2026-02-24')
    expect(it.matter(id).limits.find((run) => run.limit === 'opinionReview')?.rawDate).toBe('2026-02-17')
    const late = it.act(id, 'applyOpinionReview', TRANSPORT, '2026-02-25', { input: application(CITY_ID) })
    expect(late.codes).toEqual(['late-review'])
    expect(late.says).toContain('已逾期')
    expect(late.says).toContain('2026-02-24')
    expect(late.says).toContain('第三十条')
    expect(it.act(id, 'applyOpinionReview', TRANSPORT, '2026-02-24', { input: application(CITY_ID) }).ok).toBe(true)
  })

  it('XT-21-2b goes to the bureau that issued the opinion; a wrong door names the right one and keeps the filing date', () => {
    const it = court()
    const id = servedOpinion(it, '2026-03-02', { bureau: COUNTY, agency: COUNTY_TRANSPORT })
    const wrong = it.act(id, 'applyOpinionReview', COUNTY_TRANSPORT, '2026-03-17', { input: application(CITY_ID) })
    expect(wrong.codes).toEqual(['wrong-door'])
    expect(wrong.reasons[0]?.redirect?.name).toBe(COUNTY)
    expect(it.newest('misdirectedOpinionReview').facts.filedOn).toBe('2026-03-17')
    const bureau = it.world.directory.organs({ kind: 'oversight-body' }).find((one) => one.name === COUNTY)?.id ?? ''
    const refiled = application(bureau)
    expect(it.act(id, 'applyOpinionReview', COUNTY_TRANSPORT, '2026-03-19', { input: refiled }).codes).toEqual([
      'late-review',
    ])
    expect(
      it.act(id, 'applyOpinionReview', COUNTY_TRANSPORT, '2026-03-19', {
        input: { ...refiled, firstFiledOn: '2026-03-16' },
      }).codes,
    ).toEqual(['late-review'])
    const kept = it.act(id, 'applyOpinionReview', COUNTY_TRANSPORT, '2026-03-19', {
      input: { ...refiled, firstFiledOn: '2026-03-17' },
    })
    expect(kept.ok).toBe(true)
    expect(it.newest('opinionReview').facts.firstFiledOn).toBe('2026-03-17')
    expect(it.newest('opinionReview').parties.body?.[0]?.name).toBe(COUNTY)
  })

  it('XT-21-2c is answered within 15 days by somebody else than the drafter, with one of three results', () => {
    const it = court()
    const id = servedOpinion(it, '2026-09-14')
    it.act(id, 'applyOpinionReview', TRANSPORT, '2026-09-21', { input: application(CITY_ID) })
    const review = it.newest('opinionReview').id
    expect(it.due(review, 'answer')).toBe('2026-10-08')
    const drafter = `${CITY_ID}/拟稿人`
    const refused = it.act(review, 'assignReviewer', CITY, '2026-09-22', { input: { reviewer: drafter } })
    expect(refused.codes).toEqual(['reviewer-is-drafter'])
    expect(it.act(review, 'assignReviewer', CITY, '2026-09-22', { input: { reviewer: `${CITY_ID}/handler` } }).ok).toBe(
      true,
    )
    expect(lightOf(it, review, 'answer', CITY, '2026-10-08')?.light).not.toBe('overdue')
    expect(lightOf(it, review, 'answer', CITY, '2026-10-09')?.light).toBe('overdue')
    const answer = { result: 'upheld', findings: '事实清楚', bases: ['办法第二十一条'] }
    expect(it.draft(review, 'answer', CITY, '2026-10-08', { input: answer, person: '拟稿人' }).codes).toEqual([
      'reviewer-is-drafter',
    ])
    expect(it.draft(review, 'answer', CITY, '2026-10-08', { input: { ...answer, result: 'partly' } }).says).toContain(
      '维持、变更、撤销',
    )
    expect(it.issue(review, 'answer', CITY, '2026-10-08', { input: answer }).ok).toBe(true)
    expect(it.state(review)).toBe('answered')
    expect(it.matter(id).facts.opinionReview).toBe('upheld')
  })

  it('XT-21-2c a reply that changes or revokes the opinion changes the parent matter', () => {
    const it = court()
    for (const result of ['varied', 'revoked'] as const) {
      const id = servedOpinion(it, '2026-03-02')
      it.act(id, 'applyOpinionReview', TRANSPORT, '2026-03-10', { input: application(CITY_ID) })
      const review = it.newest('opinionReview').id
      it.act(review, 'assignReviewer', CITY, '2026-03-11', { input: { reviewer: `${CITY_ID}/handler` } })
      const answered = it.issue(review, 'answer', CITY, '2026-03-20', {
        input: {
          result,
          findings: '部分事实不清',
          bases: ['办法第二十一条'],
          ...(result === 'varied' ? { variedText: '只公示一件', variedDate: '2026-04-20' } : {}),
        },
      })
      expect(answered.says).toBe('')
      expect(it.state(id)).toBe(result === 'varied' ? 'rectifying' : 'opinionRevoked')
      if (result === 'varied') {
        expect(it.due(id, 'variedRectification')).toBe('2026-04-20')
        expect(it.matter(id).limits.find((run) => run.limit === 'rectification')?.status).toBe('ended')
      }
    }
  })

  it('XT-21-3 leaves the rectification running, and no request can stop it', () => {
    const it = court()
    const id = servedOpinion(it, '2026-02-02', { opinion: { rectifyBy: '2026-02-28' }, issuedOn: '2026-02-02' })
    expect(it.due(id, 'rectification')).toBe('2026-02-28')
    it.act(id, 'applyOpinionReview', TRANSPORT, '2026-02-10', { input: application(CITY_ID) })
    expect(it.due(id, 'rectification')).toBe('2026-02-28')
    const run = it.matter(id).limits.find((one) => one.limit === 'rectification')?.id ?? ''
    for (const organ of [TRANSPORT, CITY]) {
      const { decision } = it.world.perform({ matter: id }, it.world.person(organ, 'signatory'), '2026-02-11', {
        type: 'suspend',
        run,
        reason: '已申请复核',
      })
      expect(decision.ok ? [] : decision.reasons.map((reason) => [reason.code, reason.basis])).toEqual([
        ['limit-unsuspendable', [{ norm: 'xingtai', article: 21, paragraph: 3 }]],
      ])
    }
  })

  it('NR-30-1 an objection after the limit is stored and answered as such, one without reasons is refused', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01')
    expect(it.act(id, 'applyOpinionReview', TRANSPORT, '2026-04-30', { input: application(CITY_ID) }).codes).toEqual([
      'late-review',
    ])
    expect(it.act(id, 'object', TRANSPORT, '2026-04-30', { input: { against: 'opinion' } }).says).toBe(
      '提出异议应当说明理由',
    )
    expect(
      it.act(id, 'object', TRANSPORT, '2026-04-30', { input: { against: 'opinion', reasons: '期限过短' } }).opened,
    ).toEqual(['objection'])
    const objection = it.newest('objection')
    expect(objection.limits[0]?.kind).toBe('internal')
    expect(it.issue(objection.id, 'answer', CITY, '2026-05-08', { input: { answer: '理由不成立' } }).ok).toBe(true)
    expect(it.due(id, 'rectification')).toBe('2026-05-06')
  })
})

describe('the review of a supervision decision', () => {
  const decided = (it: Court, on: string, performBy?: string) =>
    servedDecision(it, on, {
      opinionOn: '2026-01-05',
      referOn: '2026-03-02',
      ...(performBy === undefined ? {} : { decision: { disposition: 'perform', performBy } }),
    })

  it('XT-22-3a is open until the 30th day rolled over the holiday, and refused on the next', () => {
    const it = court()
    const id = decided(it, '2026-04-03')
    const run = it.matter(id).limits.find((one) => one.limit === 'decisionReview')
    expect([run?.rawDate, run?.dueDate]).toEqual(['2026-05-03', '2026-05-06'])
    const input = application('130500-government')
    expect(it.act(id, 'applyDecisionReview', TRANSPORT, '2026-05-07', { input }).codes).toEqual(['late-review'])
    expect(it.act(id, 'applyDecisionReview', TRANSPORT, '2026-05-06', { input }).ok).toBe(true)
  })

  it('XT-22-3b is answered within 30 days by the government, not by the bureau, and with its bases', () => {
    const it = court()
    const id = decided(it, '2026-08-20')
    it.act(id, 'applyDecisionReview', TRANSPORT, '2026-09-01', { input: application('130500-government') })
    const review = it.newest('decisionReview').id
    expect([it.due(review, 'answer'), it.matter(review).limits[0]?.rawDate]).toEqual(['2026-10-08', '2026-10-01'])
    it.act(review, 'assignReviewer', GOVERNMENT, '2026-09-02', { input: { reviewer: '130500-government/handler' } })
    const answer = { result: 'upheld', findings: '决定适当', bases: ['办法第二十二条'] }
    const byBureau = it.draft(review, 'answer', CITY, '2026-09-20', { input: answer })
    expect(byBureau.codes).toEqual(['wrong-organ'])
    expect(byBureau.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    expect(it.draft(review, 'answer', GOVERNMENT, '2026-09-20', { input: { ...answer, bases: [] } }).codes).toEqual([
      'field-missing',
    ])
    expect(it.issue(review, 'answer', GOVERNMENT, '2026-09-20', { input: answer }).ok).toBe(true)
    expect(it.matter(id).facts.decisionReview).toBe('upheld')
  })

  it('XT-22-4 leaves the performance date as it is, and the task overdue the day after', () => {
    const it = court()
    const id = decided(it, '2026-04-03', '2026-04-30')
    it.act(id, 'applyDecisionReview', TRANSPORT, '2026-04-20', { input: application('130500-government') })
    expect(it.due(id, 'execution')).toBe('2026-04-30')
    expect(lightOf(it, id, 'reportExecution', TRANSPORT, '2026-04-30')?.light).not.toBe('overdue')
    expect(lightOf(it, id, 'reportExecution', TRANSPORT, '2026-05-01')?.light).toBe('overdue')
    const run = it.matter(id).limits.find((one) => one.limit === 'execution')?.id ?? ''
    const { decision } = it.world.perform({ matter: id }, it.world.person(GOVERNMENT, 'signatory'), '2026-04-21', {
      type: 'suspend',
      run,
      reason: '复核中',
    })
    expect(decision.ok).toBe(false)
  })
})
