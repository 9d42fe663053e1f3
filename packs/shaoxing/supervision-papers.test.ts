import { requiredActions } from '@zhiheng/law'
import { instantOf } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { corrections, courseIn, metLate } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '绍兴市交通运输局'
const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency: AGENCY, notice: { rectifyBy: '2026-06-19' } })
const revoke = { disposition: 'revoke', revokedAct: '罚〔2026〕8号', revokedScope: 'whole' }

describe('the notice', () => {
  it('SX-15-1a needs a date and an administrative act, and from 2026-02-01 bears the national title', () => {
    const it = court()
    const id = place.found(it, '2026-06-01')
    const { rectifyBy: _date, ...undated } = place.notice as { rectifyBy?: string }
    expect(it.draft(id, 'issueOpinion', CITY, '2026-06-01', { input: undated }).codes).toEqual(['term-missing'])
    const actless = place.found(it, '2026-06-01', { input: { act: undefined } })
    const refused = it.draft(actless, 'issueOpinion', CITY, '2026-06-01', { input: place.notice })
    expect(refused.codes).toEqual(['act-missing'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'shaoxing', article: 15, paragraph: 1 }])
    expect(it.issue(id, 'issueOpinion', CITY, '2026-06-01', { input: place.notice }).says).toBe('')
    expect(it.matter(id).documents[0]?.title).toBe('行政执法监督意见书')
    const early = place.found(it, '2026-01-12')
    const { objectionNotice: _notice, ...silent } = place.notice as { objectionNotice?: string }
    expect(it.issue(early, 'issueOpinion', CITY, '2026-01-12', { input: silent }).says).toBe('')
    expect(it.matter(early).documents[0]?.title).toBe('行政执法监督通知书')
    const practice = place.found(it, '2026-01-12', { input: { act: undefined, scope: 'practice' } })
    expect(it.draft(practice, 'issueOpinion', CITY, '2026-01-12', { input: silent }).codes).toEqual(['act-missing'])
  })

  it('SX-15-1a under the national rule asks for the spot, the letter for inaction, reasons for 一般不当 and the objection notice', () => {
    const it = court()
    const unasked = place.find(it, '2026-06-01').id
    expect(it.draft(unasked, 'issueOpinion', CITY, '2026-06-01', { input: place.notice }).codes).toEqual([
      'on-spot-unanswered',
    ])
    const inaction = place.found(it, '2026-06-01', { input: { grade: 'notPerformed' } })
    expect(it.draft(inaction, 'issueOpinion', CITY, '2026-06-01', { input: place.notice }).codes).toEqual([
      'letter-instead',
    ])
    const mild = place.found(it, '2026-06-01', { input: { grade: 'improper' } })
    expect(it.draft(mild, 'issueOpinion', CITY, '2026-06-01', { input: place.notice }).codes).toEqual([
      'explain:merely-improper',
    ])
    const { objectionNotice: _notice, ...silent } = place.notice as { objectionNotice?: string }
    const id = place.found(it, '2026-06-01')
    expect(it.draft(id, 'issueOpinion', CITY, '2026-06-01', { input: silent }).codes).toEqual([
      'objection-notice-missing',
    ])
    const improper = place.found(it, '2026-01-12', { input: { grade: 'improper' } })
    expect(it.draft(improper, 'issueOpinion', CITY, '2026-01-12', { input: silent }).says).toBe('')
  })

  it('SX-15-1b is overdue only after the working day that follows a named rest day, and warns a week before', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-06-01')
    expect(it.due(id, 'rectification')).toBe('2026-06-22')
    const light = (day: string) =>
      requiredActions(
        it.world.pack,
        it.matter(id),
        it.world.explain(id, it.world.person(AGENCY), day),
        instantOf(day),
      ).find((action) => action.step === 'handle')?.light
    expect([light('2026-06-12'), light('2026-06-18')]).toEqual(['normal', 'near'])
    it.world.sweep('2026-06-22')
    expect(it.state(id)).toBe('rectifying')
    it.world.sweep('2026-06-23')
    expect(it.state(id)).toBe('overdue')
    expect(it.newest('accountability').facts.ground).toBe('notCorrected')
  })

  it('SX-15-1b handled in time is not overdue, whatever the report', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-06-01')
    it.act(id, 'handle', AGENCY, '2026-06-18', {
      input: { handling: '已公示', handledEvidence: materials('公示页面') },
    })
    it.world.sweep('2026-06-23')
    expect(it.state(id)).toBe('rectifying')
    expect(it.draft(id, 'referOverdue', CITY, '2026-06-23', { input: place.referral }).codes).toEqual(['not-overdue'])
  })
})

describe('the first day of the national rule', () => {
  it('SX-15-1a lets a practice be named instead of an act', () => {
    const it = court()
    const drafted = (day: string) => {
      const id = place.find(it, day, { input: { act: undefined, scope: 'practice' } }).id
      if (day >= '2026-02-01')
        it.act(id, 'assessOnSpot', CITY, day, { input: { onSpotPossible: false, onSpotReasons: '需要补办' } })
      return it.draft(id, 'issueOpinion', CITY, day, { input: place.notice }).codes
    }
    expect([drafted('2026-01-31'), drafted('2026-02-01')]).toEqual([['act-missing'], []])
  })

  it('SX-15-1c a filing asks for a reason on either side of it, an entered remedy only before', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-01-05', { notice: { rectifyBy: '2026-01-12' } })
    it.world.sweep('2026-01-13')
    it.issue(id, 'referOverdue', CITY, '2026-01-14', { input: place.referral })
    const deciding = (day: string) =>
      it.draft(id, 'decide', GOVERNMENT, day, { input: { ...place.decision, ...revoke } }).codes
    const { id: remedy } = it.open('remedy', 'fileLitigation', AGENCY, '2026-01-20', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-01-20', receipt: materials('起诉状') },
    })
    expect([deciding('2026-01-31'), deciding('2026-02-01')]).toEqual([
      ['explain:remedy-noted'],
      ['explain:remedy-noted'],
    ])
    it.act(remedy, 'accept', AGENCY, '2026-01-21', { input: { acceptedOn: '2026-01-21' } })
    expect([deciding('2026-01-31'), deciding('2026-02-01')]).toEqual([['explain:remedy-noted'], ['remedy-entered']])
  })
})

describe('the report of thirty days', () => {
  it('SX-15-2 runs from each paper on its own, and a report a day late is marked late', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-05-20', { notice: { rectifyBy: '2026-06-05' } })
    expect(it.due(id, 'report')).toBe('2026-06-22')
    it.act(id, 'reportRectification', AGENCY, '2026-06-23', { input: { corrections } })
    expect(metLate(it, id, 'report')).toBe(true)
    const letter = place.servedLetter(it, '2026-05-20', { performBy: '2026-06-05' })
    expect(it.due(letter, 'letterReport')).toBe('2026-06-22')
    const decided = place.servedDecision(it, '2026-02-27', revoke)
    expect(it.due(decided, 'executionReport')).toBe('2026-03-30')
    expect(it.act(decided, 'close', CITY, '2026-03-20').codes).toContain('execution-unreported')
    it.act(decided, 'reportExecution', AGENCY, '2026-03-20', {
      input: { execution: '已执行', executionEvidence: materials('执行材料') },
    })
    it.serve(decided, 'executionReport', CITY, '2026-03-20')
    expect(it.act(decided, 'close', CITY, '2026-03-20').says).toBe('')
    expect(metLate(it, decided, 'executionReport')).toBe(false)
  })
})

describe('the clock of the report on a decision', () => {
  it('SX-15-2 is the unit’s, from its own receipt, and ends with the decision', () => {
    const limit = court().world.pack.pack.procedures.supervision?.limits?.executionReport
    expect([limit?.on, limit?.start, limit?.ended]).toEqual([
      'agency',
      { served: 'supervisionDecision', to: 'agency' },
      ['decisionRevoked'],
    ])
  })
})

describe('the submission and the decision', () => {
  it('SX-15-1c follows an expired notice, with a proposal of the bureau, and only the government decides', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-06-01')
    expect(it.draft(id, 'referOverdue', CITY, '2026-06-22', { input: place.referral }).codes).toEqual(['not-overdue'])
    it.world.sweep('2026-06-23')
    const task = it.world.explain(id, it.world.person(CITY, 'signatory'), '2026-06-23')
    expect(task.find((step) => step.step === 'referOverdue')).toMatchObject({ duty: 'shall', ready: true })
    expect(it.draft(id, 'referOverdue', CITY, '2026-06-23', { input: { referralReason: '逾期未改正' } }).codes).toEqual(
      ['recommendation-missing'],
    )
    expect(it.issue(id, 'referOverdue', CITY, '2026-06-23', { input: place.referral }).says).toBe('')
    const own = it.draft(id, 'decide', CITY, '2026-06-24', { input: { ...place.decision, ...revoke } })
    expect(own.codes).toEqual(['wrong-organ'])
    expect(own.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    expect(it.act(id, 'returnReferral', GOVERNMENT, '2026-06-24', { input: { returnReasons: '补充证据' } }).ok).toBe(
      true,
    )
    expect(it.issue(id, 'resubmit', CITY, '2026-06-25', { input: place.referral }).ok).toBe(true)
    expect(it.issue(id, 'decide', GOVERNMENT, '2026-06-26', { input: { ...place.decision, ...revoke } }).says).toBe('')
    expect(it.matter(id).documents.at(-1)?.title).toBe('行政执法监督决定书')
  })

  it('SX-15-1c a lawsuit asks for a reason before 2026-02-01 and stops the submission after', () => {
    const it = court()
    const sue = (day: string) => {
      const { id } = it.open('remedy', 'fileLitigation', AGENCY, day, {
        parties: { agency: [AGENCY] },
        input: { act: '罚〔2026〕8号', filedOn: day, receipt: materials('起诉状') },
      })
      it.act(id, 'accept', AGENCY, day, { input: { acceptedOn: day } })
    }
    const id = place.servedNotice(it, '2026-06-01')
    it.world.sweep('2026-06-23')
    sue('2026-06-23')
    const barred = it.draft(id, 'referOverdue', CITY, '2026-06-24', { input: place.referral })
    expect(barred.codes).toEqual(['remedy-entered'])
    expect(barred.reasons[0]?.basis).toEqual([{ norm: 'national', article: 33, paragraph: 3 }])
  })

  it('SX-15-1c the days of the unverified provincial text are never shown as statutory', () => {
    const it = court()
    const id = place.servedDecision(it, '2026-02-27', revoke)
    const run = it.matter(id).limits.find((one) => one.limit === 'decisionReview')
    expect([run?.kind, run?.dueDate]).toEqual(['internal', '2026-03-30'])
    const answer = it.world.pack.procedures.get('decisionReview')?.limits.find((limit) => limit.id === 'answer')
    expect(answer?.data.kind).toBe('internal')
    expect(answer?.data.interpretation).toContain('未核')
  })

  const deciding = (input: Record<string, unknown>) => {
    const it = court()
    const id = place.referred(it, '2026-03-02')
    return it.draft(id, 'decide', GOVERNMENT, '2026-03-03', { input: { ...place.decision, ...input } })
  }

  it('SX-15-1-1 confirms an act invalid on a named ground only', () => {
    expect(deciding({ disposition: 'confirmInvalid' }).codes).toEqual(['invalid-ground-missing'])
    expect(deciding({ disposition: 'confirmInvalid', invalidGround: '实施主体不具有行政主体资格' }).says).toBe('')
  })

  it('SX-15-1-2 confirms an act unlawful with the clause it violated', () => {
    expect(deciding({ disposition: 'confirmUnlawful' }).codes).toEqual(['violated-clause-missing'])
    expect(deciding({ disposition: 'confirmUnlawful', violatedClause: ['行政强制法第四十四条'] }).says).toBe('')
  })

  it('SX-15-1-3 changes an act with its new content, and says why the organ cannot do it itself', () => {
    expect(deciding({ disposition: 'vary' }).codes).toEqual(['new-content-missing', 'explain:vary-instead-of-organ'])
    expect(deciding({ disposition: 'vary', newContent: '罚款五千元' }).codes).toEqual(['explain:vary-instead-of-organ'])
    expect(
      deciding({ disposition: 'vary', newContent: '罚款五千元', powerBasis: '组织法第七十三条第三项；原机关已撤并' })
        .says,
    ).toBe('')
  })

  it('SX-15-1-4 revokes a numbered decision, and in part only with what is revoked', () => {
    expect(deciding({ disposition: 'revoke', revokedScope: 'whole' }).codes).toEqual(['revoked-act-missing'])
    expect(deciding({ ...revoke, revokedScope: 'part' }).codes).toEqual(['revoked-items-missing'])
    expect(deciding({ ...revoke, revokedScope: 'part', revokedItems: '第二项罚款' }).says).toBe('')
  })

  it('SX-15-1-5 takes another disposition on a cited rule only; from 2026-02-01 the order to perform is one', () => {
    expect(deciding({ disposition: 'other' }).codes).toEqual(['other-basis-missing'])
    expect(deciding({ disposition: 'other', otherBasis: ['省条例第十六条'] }).says).toBe('')
    expect(deciding({ disposition: 'perform' }).codes).toEqual(['field-missing'])
    expect(deciding({ disposition: 'perform', performBy: '2026-03-31' }).says).toBe('')
  })
})
