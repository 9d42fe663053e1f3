import { describe, expect, it } from 'vitest'
import { corrections, courseIn, metLate } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '巴彦淖尔市市场监督管理局'
const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency: AGENCY, notice: { defaultTerm: 'fallback' } })
const revoke = { disposition: 'revoke', grounds: ['ground-32-1'], harm: false, keptByLaw: false }
const handled = { handling: '已重新处理', handledEvidence: materials('处理决定') }

describe('the supervision paper', () => {
  it('BYN-22-1-1 needs its grounds and the receipt of service, and bears the national title from 2026-02-01', () => {
    const it = court()
    const id = place.found(it, '2026-08-31')
    expect(it.draft(id, 'issueOpinion', CITY, '2026-08-31', { input: { ...place.notice, bases: [] } }).codes).toEqual([
      'basis-missing',
    ])
    it.issue(id, 'issueOpinion', CITY, '2026-08-31', { input: place.notice })
    const document = it.matter(id).documents[0]
    expect(document?.title).toBe('行政执法监督意见书')
    const unproven = it.world.perform({ matter: id }, it.world.person(CITY, 'clerk'), '2026-09-01', {
      type: 'serve',
      document: document?.id ?? '',
      recipient: it.matter(id).parties.agency?.[0]?.id ?? '',
      on: '2026-09-01' as never,
      method: '直接送达',
      proof: [],
    }).decision
    expect(unproven.ok ? [] : unproven.reasons.map((reason) => reason.code)).toEqual(['field-missing'])
    const early = place.found(it, '2026-01-19')
    it.issue(early, 'issueOpinion', CITY, '2026-01-19', { input: place.notice })
    expect(it.matter(early).documents[0]?.title).toBe('行政执法监督文书')
  })

  it('BYN-22-1-1 is not for a department, which has no document of supervision', () => {
    const refused = court().open('supervision', 'find', '巴彦淖尔市生态环境局', '2026-08-31', {
      parties: { agency: [AGENCY] },
      input: place.finding,
    })
    expect(refused.ok).toBe(false)
    expect(refused.says).toContain('司法行政部门')
  })

  it('BYN-8-7-3 a finding without paper or reason is flagged after ten working days, an internal target', () => {
    const it = court()
    const id = place.found(it, '2026-09-01')
    const run = it.matter(id).limits.find((one) => one.limit === 'response')
    expect([run?.kind, run?.dueDate]).toEqual(['internal', '2026-09-15'])
    it.world.sweep('2026-09-16')
    expect(it.matter(id).limits.find((one) => one.limit === 'response')?.status).toBe('lapsed')
    const answered = place.servedNotice(it, '2026-09-01')
    it.world.sweep('2026-09-16')
    expect(it.matter(answered).limits.find((one) => one.limit === 'response')?.status).toBe('met')
    expect(it.matter(answered).documents.map((one) => one.kind)).toEqual(['supervisionOpinion'])
  })

  it('BYN-11-1-2 what an inspection found unlawful ends in a correction, a paper or a reason', () => {
    const it = court()
    const id = place.found(it, '2026-09-01')
    const dismissed = it.act(id, 'dismiss', CITY, '2026-09-02', { input: { dismissReasons: '不予处理' } })
    expect(dismissed.codes).toEqual(['finding-stands'])
    const early = place.find(it, '2026-09-01').id
    expect(it.draft(early, 'issueOpinion', CITY, '2026-09-01', { input: place.notice }).codes).toEqual([
      'on-spot-unanswered',
    ])
  })
})

describe('handling and report', () => {
  it('BYN-22-1-2 the written report is due thirty days from receipt, is late a day after, and is never empty', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    expect(it.due(id, 'report')).toBe('2026-10-08')
    const winter = place.servedNotice(it, '2026-01-20')
    expect(it.due(winter, 'report')).toBe('2026-02-24')
    it.act(id, 'handle', AGENCY, '2026-09-28', { input: handled })
    expect(it.act(id, 'reportRectification', AGENCY, '2026-10-09', { input: { corrections: [] } }).codes).toContain(
      'report-empty',
    )
    it.act(id, 'reportRectification', AGENCY, '2026-10-09', { input: { corrections } })
    expect(metLate(it, id, 'report')).toBe(true)
    expect(metLate(it, id, 'rectification')).toBe(false)
    const letter = place.servedLetter(it, '2026-09-01', { performBy: '2026-09-20' })
    expect(it.due(letter, 'letterReport')).toBe('2026-10-08')
  })

  it('BYN-22-1-3 an incomplete report goes back, and only the bureau strikes the matter off', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01', {
      notice: {
        demands: [
          { item: '公示三件处罚决定', kind: 'correct' },
          { item: '纠正第三案', kind: 'correct' },
        ],
      },
    })
    expect(it.act(id, 'reportRectification', AGENCY, '2026-09-20', { input: { corrections } }).codes).toEqual([
      'report-incomplete',
    ])
    const full = [...corrections, { demand: '纠正第三案', result: '部分纠正', evidence: materials('说明') }]
    it.act(id, 'reportRectification', AGENCY, '2026-09-20', { input: { corrections: full } })
    it.act(id, 'returnReport', CITY, '2026-09-21', { input: { remaining: '第三案', supplementBy: '2026-09-28' } })
    expect(it.state(id)).toBe('partlyRectified')
    it.act(id, 'reportRectification', AGENCY, '2026-09-25', { input: { corrections: full } })
    expect(it.act(id, 'confirmRectified', AGENCY, '2026-09-25', { input: { verifiedHow: '自行销号' } }).codes).toEqual([
      'wrong-organ',
    ])
    expect(it.act(id, 'confirmRectified', CITY, '2026-09-25', { input: { verifiedHow: '调阅案卷' } }).codes).toEqual([
      'handling-unproven',
    ])
    it.act(id, 'handle', AGENCY, '2026-09-25', { input: handled })
    expect(it.act(id, 'confirmRectified', CITY, '2026-09-25', { input: { verifiedHow: '调阅案卷' } }).ok).toBe(true)
  })
})

describe('the decision', () => {
  it('BYN-22-2-1 follows what was not handled, not what was reported late; the government decides since 2026-02-01', () => {
    const it = court()
    const proposal = { referralReason: '未处理', recommendation: '建议撤销', ...revoke }
    const late = place.servedNotice(it, '2026-09-01')
    it.act(late, 'handle', AGENCY, '2026-09-28', { input: handled })
    it.world.sweep('2026-10-09')
    expect(it.state(late)).toBe('rectifying')
    expect(it.matter(late).limits.find((one) => one.limit === 'report')?.status).toBe('lapsed')
    expect(it.draft(late, 'referOverdue', CITY, '2026-10-09', { input: proposal }).codes).toEqual(['not-overdue'])
    const idle = place.servedNotice(it, '2026-09-01')
    it.world.sweep('2026-10-09')
    const { recommendation: _none, ...bare } = proposal
    expect(it.draft(idle, 'referOverdue', CITY, '2026-10-09', { input: bare }).codes).toEqual([
      'recommendation-missing',
    ])
    expect(
      it.draft(idle, 'decideItself', CITY, '2026-10-09', { input: { ...place.decision, ...revoke } }).codes,
    ).toEqual(['not-in-force'])
    expect(it.issue(idle, 'referOverdue', CITY, '2026-10-09', { input: proposal }).says).toBe('')
    expect(it.draft(idle, 'decide', CITY, '2026-10-10', { input: { ...place.decision, ...revoke } }).codes).toEqual([
      'wrong-organ',
    ])
  })

  it('BYN-22-2-1 a decision of the bureau itself counts when it was served before 2026-02-01, and no more after', () => {
    const it = court()
    const id = place.servedNotice(it, '2025-12-15')
    it.world.sweep('2026-01-15')
    const own = { ...place.decision, ...revoke }
    expect(it.issue(id, 'decideItself', CITY, '2026-01-30', { input: own }).says).toBe('')
    const late = it.serve(id, 'ownDecision', AGENCY, '2026-02-02')
    expect(late.codes).toEqual(['not-in-force'])
    expect(
      it.issue(id, 'referOverdue', CITY, '2026-02-02', {
        input: { referralReason: '未处理', recommendation: '建议撤销', ...revoke },
      }).says,
    ).toBe('')
  })

  it('BYN-22-2-2 offers each disposition on its own grounds: the wizard of articles 30 to 34', () => {
    const it = court()
    const id = place.referred(it, '2026-09-01', { disposition: 'perform', grounds: ['ground-30-1'] })
    const deciding = (input: Record<string, unknown>) =>
      it.draft(id, 'decide', GOVERNMENT, '2026-09-02', { input: { ...place.decision, ...input } })
    expect(deciding({ ...revoke, grounds: [] }).codes).toContain('ground-missing')
    const wrong = deciding({ ...revoke, grounds: ['ground-34-1'] })
    expect(wrong.codes).toEqual(['ground-missing'])
    expect(wrong.reasons[0]?.basis).toEqual([{ norm: 'inner-mongolia-2020', article: 32, paragraph: 1 }])
    const harm = deciding({ ...revoke, harm: true })
    expect(harm.codes).toEqual(['revocation-harms'])
    expect(harm.reasons[0]?.basis).toEqual([{ norm: 'inner-mongolia-2020', article: 33, paragraph: 1, item: 1 }])
    expect(deciding({ disposition: 'revoke', grounds: ['ground-32-1'] }).codes).toEqual([
      'harm-unanswered',
      'harm-unanswered',
    ])
    expect(deciding({ ...revoke, keptByLaw: true }).codes).toEqual(['revocation-barred'])
    expect(deciding({ ...revoke, grounds: ['ground-32-3'], correctable: true }).codes).toEqual(['correct-instead'])
    expect(deciding({ disposition: 'confirmUnlawful', grounds: ['ground-34-3'] }).codes).toEqual([
      'remedial-measures-missing',
    ])
    expect(deciding({ disposition: 'supplement', grounds: ['ground-32-1'] }).codes).toEqual(['ground-missing'])
    expect(deciding({ disposition: 'confirmInvalid', grounds: ['ground-34-2'] }).codes).toEqual(['field-invalid'])
    expect(deciding(revoke).says).toBe('')
  })

  it('BYN-22-2-2 asks the same of who proposes, proposes again or decided itself, and takes what each disposition needs', () => {
    const it = court()
    const wide = { ...revoke, correctable: false, remedialMeasures: '责令补救' }
    const { harm: _harm, keptByLaw: _kept, ...unasked } = wide
    const id = place.servedNotice(it, '2025-12-15')
    it.world.sweep('2026-01-15')
    const own = (input: Record<string, unknown>) =>
      it.draft(id, 'decideItself', CITY, '2026-01-20', { input: { ...place.decision, ...input } }).codes
    expect(own(unasked)).toEqual(['harm-unanswered', 'harm-unanswered'])
    expect(own({ disposition: 'perform', grounds: ['ground-30-2'] })).toEqual(['field-missing'])
    expect(own({ ...wide, performBy: '2026-02-10' })).toEqual([])
    const early = place.servedNotice(it, '2026-01-19')
    expect(
      it.draft(early, 'decideItself', CITY, '2026-01-20', { input: { ...place.decision, ...wide } }).codes,
    ).toEqual(['not-overdue'])
    it.open('remedy', 'fileLitigation', AGENCY, '2026-01-20', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-01-20', receipt: materials('起诉状') },
    })
    expect(own(wide)).toEqual(['explain:remedy-noted'])
    const referring = (step: string, matter: string, day: string, input: Record<string, unknown>) =>
      it.draft(matter, step, CITY, day, { input: { referralReason: '理由', recommendation: '建议', ...input } }).codes
    const next = place.found(it, '2026-03-02', { input: { act: '罚〔2026〕9号' } })
    expect(referring('referMajor', next, '2026-03-02', unasked)).toEqual(['harm-unanswered', 'harm-unanswered'])
    expect(referring('referMajor', next, '2026-03-02', wide)).toEqual([])
    const late = place.servedNotice(it, '2026-03-02', { input: { act: '罚〔2026〕10号' } })
    it.world.sweep('2026-04-02')
    expect(referring('referOverdue', late, '2026-04-02', unasked)).toEqual(['harm-unanswered', 'harm-unanswered'])
    expect(referring('referOverdue', late, '2026-04-02', wide)).toEqual([])
    const back = place.referred(it, '2026-03-02', revoke, { input: { act: '罚〔2026〕11号' } })
    it.act(back, 'returnReferral', GOVERNMENT, '2026-03-03', { input: { returnReasons: '补充' } })
    expect(referring('resubmit', back, '2026-03-04', unasked)).toEqual(['harm-unanswered', 'harm-unanswered'])
    expect(referring('resubmit', back, '2026-03-04', { disposition: 'supplement', grounds: ['ground-31-2'] })).toEqual(
      [],
    )
    expect(referring('resubmit', back, '2026-03-04', wide)).toEqual([])
    const kinds: [string, string, number][] = [
      ['perform', '30', 2],
      ['supplement', '31', 4],
      ['revoke', '32', 7],
      ['confirmUnlawful', '34', 4],
    ]
    for (const [disposition, article, count] of kinds)
      for (let item = 1; item <= count; item++)
        expect(
          referring('resubmit', back, '2026-03-04', {
            ...wide,
            disposition,
            grounds: [`ground-${article}-${item}`],
          }),
        ).toEqual([])
  })

  it('BYN-8-7-3 counts a letter, a hint, a submission, a correction on the spot and a dismissal as an answer too', () => {
    const response = court().world.pack.pack.procedures.supervision?.limits?.response
    expect(response?.on).toBe('overseer')
    expect(response?.met).toEqual([
      'issueOpinion',
      'issueLetter',
      'giveWorkHint',
      'notifySuperior',
      'referMajor',
      'demandOnSpot',
      'dismiss',
    ])
  })

  it('BYN-22-1-1 needs a term of its own or the thirty days', () => {
    const it = court()
    const id = place.found(it, '2026-08-31')
    const { defaultTerm: _term, ...termless } = place.notice as { defaultTerm?: string }
    const drafted = (input: Record<string, unknown>) =>
      it.draft(id, 'issueOpinion', CITY, '2026-08-31', { input: { ...termless, ...input } }).codes
    expect(drafted({})).toEqual(['term-missing'])
    expect(drafted({ rectifyBy: '2026-09-20' })).toEqual([])
    expect(drafted({ defaultTerm: 'fallback' })).toEqual([])
  })

  it('BYN-22-2-1 a submission stops at a court, and an order to perform names its date', () => {
    const it = court()
    const late = place.servedNotice(it, '2026-03-02')
    it.world.sweep('2026-04-02')
    const { id: remedy } = it.open('remedy', 'fileLitigation', AGENCY, '2026-04-02', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-04-02', receipt: materials('起诉状') },
    })
    it.act(remedy, 'accept', AGENCY, '2026-04-02', { input: { acceptedOn: '2026-04-02' } })
    const input = { ...place.referral, ...revoke }
    expect(it.draft(late, 'referOverdue', CITY, '2026-04-03', { input }).codes).toEqual(['remedy-entered'])
    const other = place.referred(it, '2026-04-03', revoke, { input: { act: '罚〔2026〕9号' } })
    const perform = { ...place.decision, disposition: 'perform', grounds: ['ground-30-1'] }
    expect(it.draft(other, 'decide', GOVERNMENT, '2026-04-07', { input: perform }).codes).toEqual(['field-missing'])
    const { id: filed } = it.open('remedy', 'fileLitigation', AGENCY, '2026-04-07', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕9号', filedOn: '2026-04-07', receipt: materials('起诉状') },
    })
    const deciding = () =>
      it.draft(other, 'decide', GOVERNMENT, '2026-04-08', { input: { ...place.decision, ...revoke } }).codes
    expect(deciding()).toEqual(['explain:remedy-noted'])
    it.act(filed, 'accept', AGENCY, '2026-04-08', { input: { acceptedOn: '2026-04-08' } })
    expect(deciding()).toEqual(['remedy-entered'])
  })

  it('BYN-22-2-3 is reviewed once, in thirty and ten days, by whoever decided', () => {
    const it = court()
    const id = place.servedNotice(it, '2025-12-15')
    it.world.sweep('2026-01-15')
    it.issue(id, 'decideItself', CITY, '2026-01-25', { input: { ...place.decision, ...revoke } })
    it.serve(id, 'ownDecision', AGENCY, '2026-01-26')
    expect(it.due(id, 'ownDecisionReview')).toBe('2026-02-25')
    const apply = (step: string, organ: string, day: string, matter = id) =>
      it.act(matter, step, AGENCY, day, { input: { reasons: '事实清楚', addressedTo: organ } })
    const bureau = it.matter(id).parties.overseer?.[0]?.id ?? ''
    expect(apply('applyOwnDecisionReview', bureau, '2026-02-24').says).toBe('')
    const review = it.newest('ownDecisionReview')
    expect(it.due(review.id, 'answer')).toBe('2026-03-06')
    expect(apply('applyOwnDecisionReview', bureau, '2026-02-25').codes).toEqual(['review-repeated'])
    const decided = place.servedDecision(it, '2026-10-15', revoke, {
      disposition: 'revoke',
      grounds: ['ground-32-1'],
      harm: false,
      keptByLaw: false,
    })
    expect(it.due(decided, 'decisionReview')).toBe('2026-11-16')
    expect(apply('applyDecisionReview', bureau, '2026-10-20', decided).codes).toEqual(['wrong-door'])
    const late = apply(
      'applyDecisionReview',
      it.matter(decided).parties.government?.[0]?.id ?? '',
      '2026-11-17',
      decided,
    )
    expect(late.codes).toEqual(['late-review'])
    expect(
      it.act(decided, 'object', AGENCY, '2026-11-17', { input: { against: 'other', reasons: '事实清楚' } }).opened,
    ).toEqual(['objection'])
  })
})
