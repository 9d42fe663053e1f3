import { describe, expect, it } from 'vitest'
import { corrections, courseIn, metLate } from '../supervision.testing.ts'
import { materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const place = courseIn({
  bureau: CITY,
  government: GOVERNMENT,
  agency: AGENCY,
  finding: { class: 'act', supervisorCertificate: '豫监许0012' },
  notice: { rectifyBy: '2026-04-06' },
})
const term = { performBy: '2026-04-06', reportBy: '2026-04-06' }

/** The draft with a day entered. */
const inForce = () => {
  const here = court()
  const refused = here.world.rule(
    {
      type: 'norm-adopted',
      pack: 'xuchang',
      from: '2026-03-01',
      document: '许昌市人民政府令第1号',
      dated: '2026-02-10',
    },
    '2026-02-20',
  )
  expect(refused).toEqual([])
  return here
}

describe('a finding', () => {
  const find = (input: Record<string, unknown>) => place.find(court(), '2026-03-02', { input })

  it('XC-19-1a of a regime not carried out names the regime of article 8, and the letter is proposed', () => {
    const regime = { class: 'regime', grade: 'notPerformed', act: '许城罚〔2026〕1号（未备案）' }
    expect(find(regime).codes).toEqual(['regime-missing'])
    expect(find({ ...regime, regime: 'penaltyFiling', verification: 'unverified', evidence: undefined }).codes).toEqual(
      ['evidence-missing'],
    )
    expect(find({ ...regime, regime: 'penaltyFiling', grade: 'unlawful' }).codes).toEqual([
      'explain:regime-as-inaction',
    ])
    const it = court()
    const id = place.found(it, '2026-03-02', { input: { ...regime, regime: 'penaltyFiling' } })
    const ready = it.world
      .explain(id, it.world.person(CITY), '2026-03-02')
      .filter((step) => step.ready && step.step.startsWith('issue'))
      .map((step) => step.step)
    expect(ready).toEqual(['issueLetter'])
  })

  it('XC-19-1b of a duty not performed names the duty, and gets the letter', () => {
    expect(find({ class: 'duty', grade: 'notPerformed' }).codes).toEqual(['duty-source-missing'])
    const it = court()
    const id = place.found(it, '2026-03-02', {
      input: { class: 'duty', grade: 'notPerformed', dutySource: ['城乡规划法第六十四条'] },
    })
    expect(it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: place.notice }).codes).toEqual(['letter-instead'])
    expect(it.draft(id, 'issueLetter', CITY, '2026-03-02', { input: { ...place.letter, ...term } }).says).toBe('')
  })

  it('XC-19-1c of an unlawful act names the act and its evidence, and what is merely improper asks for a reason', () => {
    expect(find({ act: undefined }).codes).toEqual(['act-missing'])
    expect(find({ verification: 'unverified', evidence: undefined }).codes).toEqual(['evidence-missing'])
    const it = court()
    const mild = place.found(it, '2026-03-02', { input: { grade: 'improper' } })
    const warned = it.draft(mild, 'issueOpinion', CITY, '2026-03-02', { input: place.notice })
    expect(warned.codes).toEqual(['explain:merely-improper'])
    expect(warned.reasons[0]?.basis).toEqual([{ norm: 'national', article: 28, paragraph: 1 }])
    const unasked = place.find(it, '2026-03-02').id
    expect(it.draft(unasked, 'issueOpinion', CITY, '2026-03-02', { input: place.notice }).codes).toEqual([
      'on-spot-unanswered',
    ])
  })
})

describe('the papers', () => {
  it('XC-19-1d the letter needs a term, is for inaction only and is never a township’s', () => {
    const it = court()
    const inaction = { class: 'duty', grade: 'notPerformed', dutySource: ['城乡规划法第六十四条'] }
    const id = place.found(it, '2026-03-02', { input: inaction })
    expect(it.draft(id, 'issueLetter', CITY, '2026-03-02', { input: place.letter }).codes).toEqual([
      'term-missing',
      'term-missing',
    ])
    const township = it.world.directory.organs({ kind: 'township' })[0]?.name ?? ''
    expect(it.draft(id, 'issueLetter', township, '2026-03-02', { input: { ...place.letter, ...term } }).codes).toEqual([
      'wrong-organ',
    ])
    const done = place.found(it, '2026-03-02')
    expect(it.draft(done, 'issueLetter', CITY, '2026-03-02', { input: { ...place.letter, ...term } }).codes).toEqual([
      'opinion-instead',
    ])
    expect(
      it.draft(id, 'issueLetter', CITY, '2026-03-02', {
        input: { ...place.letter, ...term, bases: ['许昌市行政执法监督办法第十九条'] },
      }).codes,
    ).toEqual(['draft-cited'])
    expect(inForceLetter(inaction).draft('许昌市行政执法监督办法第十九条').says).toBe('')
  })

  const inForceLetter = (inaction: Record<string, unknown>) => {
    const here = inForce()
    const id = place.found(here, '2026-03-02', { input: inaction })
    return {
      draft: (base: string) =>
        here.draft(id, 'issueLetter', CITY, '2026-03-02', { input: { ...place.letter, ...term, bases: [base] } }),
    }
  }

  it('XC-19-1e the opinion needs its basis and the objection notice, is for unlawful acts, and is numbered', () => {
    const it = court()
    const id = place.found(it, '2026-03-02')
    expect(it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: { ...place.notice, bases: [] } }).codes).toEqual([
      'basis-missing',
    ])
    const { objectionNotice: _notice, ...silent } = place.notice as { objectionNotice?: string }
    expect(it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: silent }).codes).toEqual([
      'objection-notice-missing',
    ])
    expect(it.issue(id, 'issueOpinion', CITY, '2026-03-02', { input: place.notice }).says).toBe('')
    expect(it.matter(id).documents[0]?.number).toBe('许司执监意〔2026〕1号')
    expect(it.serve(id, 'supervisionOpinion', AGENCY, '2026-03-03').ok).toBe(true)
  })

  it('XC-19-1f has the term of the paper alone, which rolls off a holiday and is shown as no statutory one', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-03-20')
    const run = it.matter(id).limits.find((one) => one.limit === 'rectification')
    expect([run?.kind, run?.rawDate, run?.dueDate]).toEqual(['document', '2026-04-06', '2026-04-07'])
    it.world.sweep('2026-04-07')
    expect(it.state(id)).toBe('rectifying')
    it.world.sweep('2026-04-08')
    expect(it.state(id)).toBe('overdue')
    const { rectifyBy: _term, ...termless } = place.notice as { rectifyBy?: string }
    const other = place.found(it, '2026-03-20')
    expect(it.draft(other, 'issueOpinion', CITY, '2026-03-20', { input: termless }).codes).toEqual(['term-missing'])
  })

  it('XC-19-1g is closed on a written report only, and one that misses the demand goes back with reasons', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-03-20')
    expect(it.act(id, 'confirmRectified', CITY, '2026-03-25', { input: { verifiedHow: '电话' } }).codes).toContain(
      'not-reported',
    )
    expect(
      it.act(id, 'reportRectification', AGENCY, '2026-03-25', {
        input: { corrections: [{ ...corrections[0], demand: '其他事项' }] },
      }).codes,
    ).toEqual(['report-incomplete'])
    it.act(id, 'reportRectification', AGENCY, '2026-03-25', { input: { corrections } })
    expect(it.act(id, 'returnReport', CITY, '2026-03-26', { input: { supplementBy: '2026-04-03' } }).codes).toEqual([
      'field-missing',
    ])
    it.act(id, 'returnReport', CITY, '2026-03-26', {
      input: { remaining: '与要求不符：仍有一件未公示', supplementBy: '2026-04-03' },
    })
    it.act(id, 'reportRectification', AGENCY, '2026-04-02', { input: { corrections } })
    expect(it.act(id, 'confirmRectified', CITY, '2026-04-03', { input: { verifiedHow: '查网站' } }).ok).toBe(true)
  })
})

describe('the report to the government', () => {
  it('XC-20-1a is owed from the day after the term, with a proposal; setting it aside takes a reason', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-03-20')
    expect(it.draft(id, 'referOverdue', CITY, '2026-04-07', { input: place.referral }).codes).toEqual(['not-overdue'])
    it.world.sweep('2026-04-08')
    const task = it.world.explain(id, it.world.person(CITY, 'signatory'), '2026-04-08')
    expect(task.find((step) => step.step === 'referOverdue')).toMatchObject({ duty: 'shall', ready: true })
    expect(it.act(id, 'setAside', CITY, '2026-04-08', { input: {} }).says).toContain('理由')
    expect(it.draft(id, 'referOverdue', CITY, '2026-04-08', { input: { referralReason: '逾期' } }).codes).toEqual([
      'recommendation-missing',
    ])
    expect(it.issue(id, 'referOverdue', CITY, '2026-04-08', { input: place.referral }).says).toBe('')
    const other = place.servedNotice(it, '2026-03-20')
    it.world.sweep('2026-04-08')
    expect(it.act(other, 'setAside', CITY, '2026-04-08', { input: { setAsideReasons: '已被上级撤销' } }).ok).toBe(true)
  })

  it('XC-20-1b need not wait for the term after a refusal that is proven', () => {
    const it = court()
    const id = place.servedNotice(it, '2026-03-20', { notice: { rectifyBy: '2026-04-07' } })
    expect(it.draft(id, 'referOverdue', CITY, '2026-03-30', { input: place.referral }).codes).toEqual(['not-overdue'])
    expect(it.act(id, 'recordRefusal', CITY, '2026-03-30', { input: { refusal: '复函拒绝' } }).codes).toEqual([
      'refusal-unproven',
    ])
    it.act(id, 'recordRefusal', CITY, '2026-03-30', {
      input: { refusal: '复函拒绝', refusalEvidence: materials('复函') },
    })
    expect(it.issue(id, 'referOverdue', CITY, '2026-03-30', { input: place.referral }).says).toBe('')
  })

  it('XC-20-1c is decided upon by the government, whatever the bureau would say', () => {
    const it = court()
    const id = place.referred(it, '2026-04-15')
    const input = { ...place.decision, disposition: 'revoke' }
    expect(it.draft(id, 'decide', CITY, '2026-04-20', { input }).codes).toEqual(['wrong-organ'])
    expect(it.issue(id, 'decide', GOVERNMENT, '2026-04-20', { input }).says).toBe('')
    expect(it.matter(id).documents.at(-1)).toMatchObject({
      title: '行政执法监督决定书',
      issuer: { name: GOVERNMENT },
      issuedOn: '2026-04-20',
    })
  })

  it('XC-20-1d has six dispositions with three factors in force, and two of the provincial regulation before', () => {
    const factors = { nature: '程序违法', circumstances: '较轻', fault: '过失' }
    const there = inForce()
    const adoptedId = place.referred(there, '2026-04-15')
    const decide = (input: Record<string, unknown>) =>
      there.draft(adoptedId, 'decide', GOVERNMENT, '2026-04-20', { input: { ...place.decision, ...input } })
    for (const disposition of ['perform', 'supplement', 'correct', 'revoke', 'confirmUnlawful', 'confirmInvalid'])
      expect(decide({ disposition, performBy: '2026-05-20', ...factors }).says).toBe('')
    expect(decide({ disposition: 'vary', ...factors }).codes).toEqual(['field-invalid'])
    expect(decide({ disposition: 'rectify', ...factors }).codes).toEqual(['six-dispositions'])
    expect(decide({ disposition: 'correct' }).codes).toEqual(['factors-missing', 'factors-missing', 'factors-missing'])
    const here = court()
    const draftId = place.referred(here, '2026-04-15')
    const before = (disposition: string) =>
      here.draft(draftId, 'decide', GOVERNMENT, '2026-04-20', { input: { ...place.decision, disposition } }).codes
    expect(before('confirmInvalid')).toEqual(['draft-not-in-force'])
    expect(before('perform')).toContain('draft-not-in-force')
    expect([before('revoke'), before('rectify')]).toEqual([[], []])
  })

  it('XC-20-1e is not decided upon once the party has applied for reconsideration, until that has ended', () => {
    const there = inForce()
    const id = place.referred(there, '2026-04-15')
    const remedy = there.open('remedy', 'fileReconsideration', AGENCY, '2026-04-16', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-04-16', receipt: materials('申请书') },
    })
    const input = {
      ...place.decision,
      disposition: 'revoke',
      nature: '程序违法',
      circumstances: '较轻',
      fault: '过失',
    }
    const barred = there.draft(id, 'decide', GOVERNMENT, '2026-04-20', { input })
    expect(barred.codes).toEqual(['remedy-pending'])
    expect(barred.says).toContain('不作监督决定')
    there.act(id, 'recordRemedyBar', GOVERNMENT, '2026-04-20')
    expect(there.act(id, 'liftRemedyBar', CITY, '2026-04-21').codes).toEqual(['remedy-pending'])
    there.act(remedy.id, 'end', AGENCY, '2026-05-20', {
      input: { endedOn: '2026-05-20', reason: '复议终止', outcomeDocument: materials('终止决定书') },
    })
    expect(there.act(id, 'liftRemedyBar', CITY, '2026-05-20').ok).toBe(true)
    expect(there.issue(id, 'decide', GOVERNMENT, '2026-05-21', { input }).says).toBe('')
    const here = court()
    const draftId = place.referred(here, '2026-04-15')
    const filed = here.open('remedy', 'fileReconsideration', AGENCY, '2026-04-16', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-04-16', receipt: materials('申请书') },
    })
    expect(here.draft(draftId, 'decide', GOVERNMENT, '2026-04-20', { input }).codes).toEqual(['explain:remedy-noted'])
    here.act(filed.id, 'accept', AGENCY, '2026-04-21', { input: { acceptedOn: '2026-04-21' } })
    expect(here.draft(draftId, 'decide', GOVERNMENT, '2026-04-22', { input }).codes).toEqual(['remedy-entered'])
  })
})

describe('what comes of a paper that is ignored', () => {
  const grounds = (it: ReturnType<typeof court>) =>
    it.world
      .matters()
      .filter((one) => one.procedure === 'accountability')
      .map((one) => one.facts.ground)

  it('XC-21-1-10 a missing report makes a candidate a day after the term, a term extended before its end does not', () => {
    const it = court()
    const idle = place.servedNotice(it, '2026-03-20')
    const extended = place.servedNotice(it, '2026-03-20')
    expect(
      it.act(extended, 'extend', CITY, '2026-04-03', { input: { extendedTo: '2026-04-20', extensionReasons: '疑难' } })
        .codes,
    ).toEqual(['field-missing'])
    it.act(extended, 'extend', CITY, '2026-04-03', {
      input: { extendedTo: '2026-04-20', extensionReasons: '疑难', extension: materials('延期函') },
    })
    expect(it.due(extended, 'extended')).toBe('2026-04-20')
    it.world.sweep('2026-04-07')
    expect(grounds(it)).toEqual([])
    it.world.sweep('2026-04-08')
    expect(grounds(it)).toEqual(['paperIgnored'])
    expect([it.state(idle), it.state(extended)]).toEqual(['overdue', 'rectifying'])
    expect(it.draft(idle, 'referOverdue', CITY, '2026-04-08', { input: place.referral }).says).toBe('')
    const late = it.act(idle, 'extend', CITY, '2026-04-08', {
      input: { extendedTo: '2026-04-20', extensionReasons: '疑难', extension: materials('延期函') },
    })
    expect(late.codes).toEqual(['wrong-state'])
  })

  it('XC-21-1-11 a decision not carried out by its date makes a candidate, one carried out on that day does not', () => {
    const it = court()
    const decided = () => place.servedDecision(it, '2026-04-20', { disposition: 'revoke', performBy: '2026-05-20' })
    const kept = decided()
    const idle = decided()
    it.act(kept, 'reportExecution', AGENCY, '2026-05-20', {
      input: { execution: '已执行', executionEvidence: materials('执行材料') },
    })
    expect(metLate(it, kept, 'execution')).toBe(false)
    it.world.sweep('2026-05-21')
    expect(grounds(it)).toEqual(['decisionIgnored'])
    expect(it.matter(idle).limits.find((one) => one.limit === 'execution')?.status).toBe('lapsed')
  })
})

describe('what else the terms of Xuchang ask', () => {
  it('XC-19-1e XC-20-1e cites no draft in an opinion, and before its day a mere filing holds nothing up', () => {
    const it = court()
    const id = place.found(it, '2026-03-02')
    expect(
      it.draft(id, 'issueOpinion', CITY, '2026-03-02', {
        input: { ...place.notice, bases: ['河南省行政执法条例第四十三条', '许昌市行政执法监督办法第十九条'] },
      }).codes,
    ).toEqual(['draft-cited'])
    const referred = place.referred(it, '2026-03-02')
    it.open('remedy', 'fileReconsideration', AGENCY, '2026-03-03', {
      parties: { agency: [AGENCY] },
      input: { act: '罚〔2026〕8号', filedOn: '2026-03-03', receipt: materials('申请书') },
    })
    expect(it.act(referred, 'recordRemedyBar', GOVERNMENT, '2026-03-04').codes).toEqual([])
    expect(it.act(referred, 'liftRemedyBar', GOVERNMENT, '2026-03-04').codes).toEqual([])
  })

  it('XC-19-1f a term is extended once the paper is served, letter or opinion, and runs out again', () => {
    const it = court()
    const extension = { extendedTo: '2026-04-20', extensionReasons: '疑难', extension: materials('延期函') }
    const open = place.found(it, '2026-03-20')
    it.issue(open, 'issueOpinion', CITY, '2026-03-20', { input: place.notice })
    expect(it.act(open, 'extend', CITY, '2026-03-20', { input: extension }).codes).toEqual(['not-served'])
    const inaction = { class: 'duty', dutySource: ['城乡规划法第六十四条'] }
    const unserved = place.found(it, '2026-03-20', { input: { ...inaction, grade: 'notPerformed' } })
    it.issue(unserved, 'issueLetter', CITY, '2026-03-20', { input: { ...place.letter, ...term } })
    expect(it.act(unserved, 'extend', CITY, '2026-03-20', { input: extension }).codes).toEqual(['not-served'])
    const letter = place.servedLetter(it, '2026-03-20', term, { input: inaction })
    expect(it.act(letter, 'extend', CITY, '2026-03-23', { input: extension }).codes).toEqual([])
    it.world.sweep('2026-04-21')
    expect(it.state(letter)).toBe('overdue')
    expect(it.draft(letter, 'referOverdue', CITY, '2026-04-21', { input: place.referral }).codes).toEqual([])
    const unreported = place.servedLetter(it, '2026-03-20', term, { input: inaction })
    it.act(unreported, 'perform', AGENCY, '2026-03-25', {
      input: { performance: '已查处', performanceEvidence: materials('决定') },
    })
    it.world.sweep('2026-04-08')
    expect(it.draft(unreported, 'referOverdue', CITY, '2026-04-08', { input: place.referral }).codes).toEqual([])
  })

  it('XC-20-1d an order to perform names its date', () => {
    const there = inForce()
    const id = place.referred(there, '2026-04-15')
    const input = { ...place.decision, disposition: 'perform', nature: '不作为', circumstances: '较重', fault: '过失' }
    expect(there.draft(id, 'decide', GOVERNMENT, '2026-04-20', { input }).codes).toEqual(['field-missing'])
  })
})

describe('supervised handling and circulars', () => {
  it('XC-11-1-7 goes to the leader when its term passes without a result, and closes with evidence only', () => {
    const it = court()
    const open = (input: Record<string, unknown> = {}) =>
      it.open('supervisedHandling', 'open', CITY, '2026-03-02', {
        parties: { owner: [AGENCY] },
        input: { problem: '占道经营', situation: '反复投诉', responsible: '张三', handleBy: '2026-03-20', ...input },
      })
    expect(open({ handleBy: undefined }).codes).toEqual(['term-missing'])
    const { id } = open()
    it.world.sweep('2026-03-21')
    expect(it.state(id)).toBe('escalated')
    expect(
      it.act(id, 'instruct', CITY, '2026-03-23', { post: 'handler', input: { instruction: '限期办结' } }).codes,
    ).toEqual(['wrong-post'])
    it.act(id, 'instruct', CITY, '2026-03-23', { input: { instruction: '限期办结' } })
    it.act(id, 'answer', AGENCY, '2026-03-24', { input: { result: '已整治' } })
    expect(it.act(id, 'close', CITY, '2026-03-25').codes).toEqual(['result-unproven'])
    const listed = open().id
    expect(
      it.act(listed, 'list', CITY, '2026-03-10', { input: { reaction: '反映强烈', impact: '影响重大' } }).codes,
    ).toEqual(['key-ground-missing'])
    const proven = open().id
    it.act(proven, 'answer', AGENCY, '2026-03-10', { input: { result: '已整治', evidence: materials('照片') } })
    expect(it.act(proven, 'close', CITY, '2026-03-11').ok).toBe(true)
  })

  it('XC-11-1-8 names an organ on a verified finding, a national ground and an approval', () => {
    const it = court()
    const named = '襄城县市场监督管理局'
    const propose = (input: Record<string, unknown> = {}) =>
      it.open('circular', 'propose', CITY, '2026-03-10', {
        parties: { named: [named] },
        input: {
          kind: 'problems',
          subject: '2026年第1期',
          content: '问题通报',
          range: 'system',
          ground: 'salient',
          groundFacts: '三件案卷违法',
          findings: [{ organ: named, finding: '未公示', number: '执监1号' }],
          ...input,
        },
      })
    expect(propose().codes).toEqual(['finding-unverified'])
    place.found(it, '2026-03-09', { agency: named })
    expect(propose({ ground: undefined, groundFacts: undefined }).codes).toEqual(['ground-missing', 'ground-missing'])
    expect(propose({ kind: 'defiance' }).codes).toEqual(['ground-mismatch'])
    const { id } = propose()
    expect(it.issue(id, 'publish', CITY, '2026-03-11').codes).toEqual(['not-approved'])
    it.act(id, 'approve', CITY, '2026-03-11', { input: { approval: '同意' } })
    expect(it.issue(id, 'publish', CITY, '2026-03-11').says).toBe('')
  })
})
