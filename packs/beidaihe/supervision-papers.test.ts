import { describe, expect, it } from 'vitest'
import { corrections, courseIn } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'

const AGENCY = '北戴河区市场监督管理局'
const place = courseIn({
  bureau: BUREAU,
  government: GOVERNMENT,
  agency: AGENCY,
  notice: { defaultTerm: 'fallback', ground: 'duty' },
})
const decision = { ...place.decision, disposition: 'correct' }

describe('the notice', () => {
  it('BDH-2-7-7 needs a finding and one of the seven grounds, is the bureau’s, and changes its name on 2026-02-01', () => {
    const it = court()
    const id = place.found(it, '2026-08-31')
    const { ground: _ground, ...groundless } = place.notice as { ground?: string }
    expect(it.draft(id, 'issueOpinion', BUREAU, '2026-08-31', { input: groundless }).codes).toEqual(['ground-missing'])
    expect(it.draft(id, 'issueOpinion', AGENCY, '2026-08-31', { input: place.notice }).codes).toEqual(['wrong-organ'])
    const none = place.found(it, '2026-08-31', { input: { grade: 'none' } })
    expect(it.draft(none, 'issueOpinion', BUREAU, '2026-08-31', { input: place.notice }).codes).toEqual(['no-finding'])
    it.issue(id, 'issueOpinion', BUREAU, '2026-08-31', { input: place.notice })
    expect(it.serve(id, 'supervisionOpinion', AGENCY, '2026-09-01').ok).toBe(true)
    expect(it.matter(id).documents[0]?.title).toBe('行政执法监督意见书')
    const early = place.servedNotice(it, '2026-01-12')
    expect(it.matter(early).documents[0]?.title).toBe('行政执法监督通知书')
  })

  it('BDH-2-7-7 is asked for the spot first, and inaction gets a letter, since 2026-02-01', () => {
    const it = court()
    const unasked = place.find(it, '2026-08-31').id
    expect(it.draft(unasked, 'issueOpinion', BUREAU, '2026-08-31', { input: place.notice }).codes).toEqual([
      'on-spot-unanswered',
    ])
    const inaction = place.found(it, '2026-08-31', { input: { grade: 'notPerformed' } })
    expect(it.draft(inaction, 'issueOpinion', BUREAU, '2026-08-31', { input: place.notice }).codes).toEqual([
      'letter-instead',
    ])
    const { defaultTerm: _term, ...termless } = place.notice as { defaultTerm?: string }
    const id = place.found(it, '2026-08-31')
    expect(it.draft(id, 'issueOpinion', BUREAU, '2026-08-31', { input: termless }).codes).toEqual(['term-missing'])
  })

  it('BDH-2-7-8 runs thirty days from receipt, or to the shorter date it names, and only the bureau closes it', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    const run = it.matter(id).limits.find((one) => one.limit === 'rectification')
    expect([run?.rawDate, run?.dueDate]).toEqual(['2026-10-01', '2026-10-08'])
    const urgent = place.servedNotice(it, '2026-09-01', { notice: { rectifyBy: '2026-09-10' } })
    expect(it.due(urgent, 'rectification')).toBe('2026-09-10')
    it.act(urgent, 'reportRectification', AGENCY, '2026-09-09', { input: { corrections } })
    expect(
      it.act(urgent, 'confirmRectified', AGENCY, '2026-09-10', { input: { verifiedHow: '自行销号' } }).codes,
    ).toEqual(['wrong-organ'])
    expect(it.act(urgent, 'confirmRectified', BUREAU, '2026-09-10', { input: { verifiedHow: '核验' } }).ok).toBe(true)
    it.world.sweep('2026-10-09')
    expect(it.state(id)).toBe('overdue')
  })
})

describe('the reconsideration of a notice', () => {
  const apply = (it: ReturnType<typeof court>, id: string, day: string, step = 'applyOpinionReview') =>
    it.act(id, step, AGENCY, day, {
      input: { reasons: '事实不清', addressedTo: it.matter(id).parties.overseer?.[0]?.id },
    })

  it('BDH-2-7-9 is applied for in fifteen days and answered in fifteen, while the notice runs on', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    expect(it.due(id, 'opinionReview')).toBe('2026-09-16')
    expect(apply(it, id, '2026-09-16').says).toBe('')
    expect(it.due(it.newest('opinionReview').id, 'answer')).toBe('2026-10-08')
    expect(it.matter(id).limits.find((one) => one.limit === 'rectification')?.status).toBe('running')
    expect(apply(it, id, '2026-09-16').codes).toEqual(['review-repeated'])
  })

  it('BDH-2-7-9 late is no reconsideration, and since 2026-02-01 still an objection; the letter is reviewed as well', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    const late = apply(it, id, '2026-09-17')
    expect(late.codes).toEqual(['late-review'])
    expect(late.says).toContain('第三十条')
    expect(
      it.act(id, 'object', AGENCY, '2026-09-17', { input: { against: 'opinion', reasons: '事实不清' } }).opened,
    ).toEqual(['objection'])
    const letter = place.servedLetter(it, '2026-09-01', { performBy: '2026-09-20', reportBy: '2026-09-25' })
    expect(it.due(letter, 'letterReview')).toBe('2026-09-16')
    expect(apply(it, letter, '2026-09-10', 'applyLetterReview').says).toBe('')
  })
})

describe('the decision', () => {
  it('BDH-2-7-10 is proposed after the lapse or a refusal, issued by the government, and barred by a remedy', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    expect(it.draft(id, 'referOverdue', BUREAU, '2026-10-08', { input: place.referral }).codes).toEqual(['not-overdue'])
    it.world.sweep('2026-10-09')
    const { recommendation: _none, ...bare } = place.referral
    expect(it.draft(id, 'referOverdue', BUREAU, '2026-10-09', { input: bare }).codes).toEqual([
      'recommendation-missing',
    ])
    expect(it.draft(id, 'decideItself', BUREAU, '2026-10-09', { input: decision }).codes).toEqual(['not-in-force'])
    expect(it.issue(id, 'referOverdue', BUREAU, '2026-10-09', { input: place.referral }).says).toBe('')
    const own = it.draft(id, 'decide', BUREAU, '2026-10-12', { input: decision })
    expect(own.codes).toEqual(['wrong-organ'])
    expect(own.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    it.open('remedy', 'fileReconsideration', AGENCY, '2026-10-12', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-10-12', receipt: materials('申请书') },
    })
    const barred = it.draft(id, 'decide', GOVERNMENT, '2026-10-13', { input: decision })
    expect(barred.codes).toEqual(['remedy-pending'])
    expect(barred.reasons[0]?.basis).toEqual([{ norm: 'hebei-2019', article: 22 }])
  })

  it('BDH-2-7-10 a refusal needs no lapse but its evidence, and a major problem no paper since 2026-02-01', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-09-01')
    expect(it.act(id, 'recordRefusal', BUREAU, '2026-09-10', { input: { refusal: '书面拒绝' } }).codes).toEqual([
      'refusal-unproven',
    ])
    it.act(id, 'recordRefusal', BUREAU, '2026-09-10', {
      input: { refusal: '书面拒绝', refusalEvidence: materials('复函') },
    })
    expect(it.issue(id, 'referOverdue', BUREAU, '2026-09-11', { input: place.referral }).says).toBe('')
    for (const disposition of ['perform', 'supplement', 'correct', 'revoke', 'confirmUnlawful', 'confirmInvalid'])
      expect(
        it.draft(id, 'decide', GOVERNMENT, '2026-09-14', {
          input: { ...decision, disposition, performBy: '2026-10-30' },
        }).says,
      ).toBe('')
    expect(
      it.draft(id, 'decide', GOVERNMENT, '2026-09-14', { input: { ...decision, disposition: 'vary' } }).codes,
    ).toEqual(['field-invalid'])
    expect(place.referred(it, '2026-09-14')).not.toBe('')
  })

  it('BDH-2-7-10 the bureau decided itself what was served before 2026-02-01', () => {
    const it = court()
    const id = place.servedNotice(it, '2025-12-15')
    it.world.sweep('2026-01-15')
    expect(it.issue(id, 'decideItself', BUREAU, '2026-01-20', { input: decision }).says).toBe('')
    expect(it.serve(id, 'ownDecision', AGENCY, '2026-01-21').ok).toBe(true)
    expect(it.state(id)).toBe('executing')
  })

  it('BDH-2-7-10 the bureau itself waited for the lapse, named a date to perform by, and stopped at a filing', () => {
    const it = court()
    const own = (id: string, day: string, input: Record<string, unknown>) =>
      it.draft(id, 'decideItself', BUREAU, day, { input: { ...place.decision, ...input } }).codes
    const early = place.servedNotice(it, '2026-01-19')
    expect(own(early, '2026-01-20', { disposition: 'correct' })).toEqual(['not-overdue'])
    const id = place.servedNotice(it, '2025-12-15')
    it.world.sweep('2026-01-15')
    expect(own(id, '2026-01-20', { disposition: 'perform' })).toEqual(['field-missing'])
    expect(own(id, '2026-01-20', { disposition: 'perform', performBy: '2026-02-10' })).toEqual([])
    const returned = place.servedNotice(it, '2025-12-15', { input: { act: '补充一件' } })
    it.act(returned, 'reportRectification', AGENCY, '2025-12-20', { input: { corrections } })
    it.act(returned, 'returnReport', BUREAU, '2025-12-22', { input: { remaining: '仍缺', supplementBy: '2026-01-05' } })
    it.world.sweep('2026-01-15')
    expect(own(returned, '2026-01-20', { disposition: 'correct' })).toEqual([])
    it.open('remedy', 'fileLitigation', AGENCY, '2026-01-21', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-01-21', receipt: materials('起诉状') },
    })
    expect(own(id, '2026-01-22', { disposition: 'correct' })).toEqual(['remedy-pending'])
  })

  it('BDH-2-7-10 an order to perform names its date, and a submission stops at a court like every paper', () => {
    const it = court()
    const id = place.referred(it, '2026-09-14')
    expect(
      it.draft(id, 'decide', GOVERNMENT, '2026-09-15', { input: { ...place.decision, disposition: 'perform' } }).codes,
    ).toEqual(['field-missing'])
    const late = place.servedNotice(it, '2026-09-01', { input: { act: '乙件' } })
    it.world.sweep('2026-10-09')
    const { id: remedy } = it.open('remedy', 'fileLitigation', AGENCY, '2026-10-09', {
      parties: { agency: [AGENCY] },
      input: { act: '乙件', filedOn: '2026-10-09', receipt: materials('起诉状') },
    })
    it.act(remedy, 'accept', AGENCY, '2026-10-09', { input: { acceptedOn: '2026-10-09' } })
    expect(it.draft(late, 'referOverdue', BUREAU, '2026-10-10', { input: place.referral }).codes).toEqual([
      'remedy-entered',
    ])
  })

  it('BDH-2-7-10 follows a letter that was not reported on in time', () => {
    const it = court()
    const id = place.servedLetter(it, '2026-09-01', { performBy: '2026-09-18', reportBy: '2026-09-22' })
    it.act(id, 'perform', AGENCY, '2026-09-17', {
      input: { performance: '已处理', performanceEvidence: materials('决定') },
    })
    it.world.sweep('2026-09-23')
    expect(it.draft(id, 'referOverdue', BUREAU, '2026-09-23', { input: place.referral }).codes).toEqual([])
  })
})
