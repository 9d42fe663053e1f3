import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import {
  corrections,
  decision,
  find,
  found,
  opinion,
  referral,
  servedDecision,
  servedOpinion,
} from './supervision.testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'

describe('correction on the spot', () => {
  it('XT-21-1a stays open without the signature of the organ, closes with it and counts without a document', () => {
    const it = court()
    const { id } = find(it, '2026-01-20')
    it.act(id, 'demandOnSpot', CITY, '2026-01-20', {
      input: { onSpotDemand: '当场公示', demandedAt: '2026-01-20T10:30:00+08:00' },
    })
    const unsigned = it.act(id, 'signOnSpot', CITY, '2026-01-20', { input: { correction: '已公示' } })
    expect(unsigned.codes).toEqual(['field-missing', 'field-missing'])
    expect(unsigned.says).toContain('没有被监督机关签字')
    expect(it.state(id)).toBe('correcting')
    const signed = it.act(id, 'signOnSpot', CITY, '2026-01-20', {
      input: { correction: '已公示', signedBy: '李四', signedRecord: materials('现场记录') },
    })
    expect(signed.ok).toBe(true)
    expect(it.state(id)).toBe('corrected')
    expect(it.matter(id).documents).toEqual([])
  })

  it('NR-26-2 is asked before every document from 2026-02-01; a yes closes the way to documents', () => {
    const it = court()
    const { id } = find(it, '2026-05-20')
    const input = { ...opinion, rectifyBy: '2026-06-10' }
    const unasked = it.draft(id, 'issueOpinion', CITY, '2026-05-20', { input })
    expect(unasked.codes).toEqual(['on-spot-unanswered'])
    expect(unasked.reasons[0]?.basis).toEqual([{ norm: 'national', article: 26, paragraph: 2 }])
    it.act(id, 'assessOnSpot', CITY, '2026-05-20', { input: { onSpotPossible: true, onSpotReasons: '可以立即补正' } })
    expect(it.draft(id, 'issueOpinion', CITY, '2026-05-20', { input }).codes).toEqual(['on-spot-possible'])
    expect(
      it.act(id, 'demandOnSpot', CITY, '2026-05-20', {
        input: { onSpotDemand: '补正', demandedAt: '2026-05-20T11:00:00+08:00' },
      }).ok,
    ).toBe(true)
    it.act(id, 'signOnSpot', TRANSPORT, '2026-05-20', {
      input: { correction: '已补正', signedBy: '李四', signedRecord: materials('现场记录') },
    })
    expect(it.state(id)).toBe('corrected')
    const before = find(it, '2026-01-20').id
    expect(it.draft(before, 'issueOpinion', CITY, '2026-01-20', { input }).ok).toBe(true)
  })
})

describe('the supervision opinion', () => {
  it('XT-21-1b needs a date and the notice of 15 days, and is numbered and served', () => {
    const it = court()
    const id = found(it, '2026-03-02')
    const dated = { ...opinion, rectifyBy: '2026-04-01' }
    expect(it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: opinion }).codes).toEqual(['term-missing'])
    const { reviewNotice: _notice, ...silent } = dated
    expect(it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: silent }).codes).toEqual(['review-notice-missing'])
    expect(
      it.draft(id, 'issueOpinion', CITY, '2026-03-02', { input: { ...dated, reviewNotice: '可以申请复核' } }).codes,
    ).toEqual(['field-invalid'])
    const issued = it.issue(id, 'issueOpinion', CITY, '2026-03-02', { input: dated })
    expect(issued.says).toBe('')
    const [paper] = it.matter(id).documents
    expect([paper?.title, paper?.number]).toEqual(['行政执法监督意见书', '邢司执监意〔2026〕1号'])
    it.serve(id, 'supervisionOpinion', TRANSPORT, '2026-03-03')
    expect(it.due(id, 'rectification')).toBe('2026-04-01')
  })

  it('XT-21-1c runs 30 days from service where it names no date, and a report without evidence is returned', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01')
    const run = it.matter(id).limits.find((one) => one.limit === 'rectification')
    expect([run?.rawDate, run?.dueDate]).toEqual(['2026-05-01', '2026-05-06'])
    const bare = it.act(id, 'reportRectification', TRANSPORT, '2026-04-20', {
      input: { corrections: [{ demand: '公示三件处罚决定', result: '已公示' }] },
    })
    expect(bare.codes).toEqual(['report-returned'])
    expect(bare.says).toContain('退回')
    expect(
      it.act(id, 'reportRectification', TRANSPORT, '2026-04-20', {
        input: { corrections: [{ ...corrections[0], demand: '其他事项' }] },
      }).codes,
    ).toEqual(['report-incomplete'])
    expect(it.act(id, 'reportRectification', TRANSPORT, '2026-05-06', { input: { corrections } }).ok).toBe(true)
    expect(it.state(id)).toBe('reported')
  })

  it('NR-28-1 needs verified facts, and a leader’s reason where the act is merely improper', () => {
    const it = court()
    const input = { ...opinion, rectifyBy: '2026-06-10' }
    const open = found(it, '2026-05-12', { input: { verification: 'unverified', evidence: undefined } })
    expect(it.draft(open, 'issueOpinion', CITY, '2026-05-12', { input }).codes).toEqual(['facts-unverified'])
    const mild = found(it, '2026-05-12', { input: { grade: 'improper' } })
    expect(it.draft(mild, 'issueOpinion', CITY, '2026-05-12', { input }).codes).toEqual(['explain:merely-improper'])
    const because = { 'merely-improper': '同类问题多次出现，经负责人同意' }
    expect(it.issue(mild, 'issueOpinion', CITY, '2026-05-12', { input, because }).ok).toBe(true)
  })

  it('NR-11-2-3 merely improper is offered on-the-spot correction and a work hint; manifestly improper needs reasons', () => {
    const it = court()
    const unreasoned = find(it, '2026-03-12', { input: { grade: 'manifestlyImproper', gradeReasons: undefined } })
    expect(unreasoned.codes).toEqual(['field-missing'])
    const mild = found(it, '2026-03-12', { input: { grade: 'improper' } })
    const steps = it.world.explain(mild, it.world.person(CITY), '2026-03-12')
    const possible = steps.filter((step) => step.ready).map((step) => step.step)
    expect(possible).toContain('demandOnSpot')
    expect(possible).toContain('giveWorkHint')
    expect(steps.find((step) => step.step === 'issueOpinion')?.warnings.map((one) => one.code)).toEqual([
      'merely-improper',
    ])
    expect(it.issue(mild, 'giveWorkHint', CITY, '2026-03-12', { input: { hint: '统一文书写法' } }).ok).toBe(true)
    expect(it.state(mild)).toBe('hinted')
    const grave = found(it, '2026-03-12')
    expect(it.draft(grave, 'giveWorkHint', CITY, '2026-03-12', { input: { hint: '改正' } }).codes).toEqual([
      'not-merely-improper',
    ])
  })

  it('NR-8-1a may not dispose of a party’s rights, but may demand that the organ decide anew', () => {
    const it = court()
    const id = found(it, '2026-05-12')
    const demanding = (item: string, kind: string) => ({
      ...opinion,
      rectifyBy: '2026-06-10',
      demands: [{ item, kind }],
    })
    const penal = it.draft(id, 'issueOpinion', CITY, '2026-05-12', {
      input: demanding('对某公司罚款二万元', 'correct'),
    })
    expect(penal.codes).toEqual(['disposes-of-rights'])
    expect(penal.reasons[0]?.basis).toEqual([{ norm: 'national', article: 8 }])
    for (const [item, kind] of [
      ['重新作出裁量', 'reconsider'],
      ['自行撤销对某公司罚款二万元的决定', 'withdraw'],
    ] as const)
      expect(it.draft(id, 'issueOpinion', CITY, '2026-05-12', { input: demanding(item, kind) }).says).toBe('')
  })

  it('NR-28-2 with one of two findings corrected stands as partly corrected, and only the bureau can close it', () => {
    const it = court()
    const id = servedOpinion(it, '2026-03-02', {
      opinion: {
        rectifyBy: '2026-04-01',
        demands: [...opinion.demands, { item: '补充录音录像', kind: 'supplement' }],
      },
    })
    it.act(id, 'reportRectification', TRANSPORT, '2026-03-20', {
      input: {
        corrections: [...corrections, { demand: '补充录音录像', result: '部分补充', evidence: materials('说明') }],
      },
    })
    expect(it.act(id, 'confirmRectified', TRANSPORT, '2026-03-21', { input: { verifiedHow: '自查' } }).codes).toEqual([
      'wrong-organ',
    ])
    it.act(id, 'returnReport', CITY, '2026-03-23', {
      input: { remaining: '录音录像仍缺一件', supplementBy: '2026-04-10' },
    })
    expect(it.state(id)).toBe('partlyRectified')
    expect(it.due(id, 'supplement')).toBe('2026-04-10')
    it.act(id, 'reportRectification', TRANSPORT, '2026-04-09', {
      input: {
        corrections: [...corrections, { demand: '补充录音录像', result: '已补充', evidence: materials('录像') }],
      },
    })
    expect(it.act(id, 'confirmRectified', CITY, '2026-04-10', { input: { verifiedHow: '调阅录像' } }).ok).toBe(true)
    expect(it.state(id)).toBe('closed')
  })
})

describe('the supervision letter', () => {
  const letter = {
    duties: ['道路运输条例第六十三条'],
    findings: '投诉未处理',
    demands: [{ item: '依法处理投诉', kind: 'perform' }],
    performBy: '2026-04-03',
    reportBy: '2026-04-07',
    objectionNotice: '对本函有异议的，可以提出并说明理由。',
  }
  const inaction = { grade: 'notPerformed' }

  it('NR-27-1 needs the duty and a date, exists since 2026-02-01, and sends unlawful decisions to the opinion', () => {
    const it = court()
    const id = found(it, '2026-03-20', { input: inaction })
    expect(it.draft(id, 'issueLetter', CITY, '2026-03-20', { input: { ...letter, duties: [] } }).says).toContain(
      '法定职责',
    )
    const { reportBy: _reportBy, ...timeless } = letter
    expect(it.draft(id, 'issueLetter', CITY, '2026-03-20', { input: timeless }).says).toContain('时限')
    const unlawful = found(it, '2026-03-20')
    const redirected = it.draft(unlawful, 'issueLetter', CITY, '2026-03-20', { input: letter })
    expect(redirected.codes).toEqual(['opinion-instead'])
    expect(redirected.says).toContain('行政执法监督意见书')
    const early = found(it, '2026-01-20', { input: inaction })
    expect(it.draft(early, 'issueLetter', CITY, '2026-01-20', { input: letter }).codes).toEqual(['not-in-force'])
    expect(it.issue(id, 'issueLetter', CITY, '2026-03-20', { input: letter }).says).toBe('')
    expect(it.matter(id).documents[0]?.title).toBe('行政执法监督督办函')
  })

  it('NR-26-1a proposes the letter for inaction and the opinion for unlawful acts', () => {
    const it = court()
    const ready = (id: string) =>
      it.world
        .explain(id, it.world.person(CITY), '2026-03-20')
        .filter((step) => step.ready && ['issueLetter', 'issueOpinion'].includes(step.step))
        .map((step) => step.step)
    expect(ready(found(it, '2026-03-20', { input: inaction }))).toEqual(['issueLetter'])
    expect(ready(found(it, '2026-03-20'))).toEqual(['issueOpinion'])
  })

  it('NR-27-2 a report after its date is late, while performance is judged by its own date', () => {
    const it = court()
    const id = found(it, '2026-03-20', { input: inaction })
    it.issue(id, 'issueLetter', CITY, '2026-03-20', { input: letter })
    it.serve(id, 'supervisionLetter', TRANSPORT, '2026-03-20')
    expect([it.due(id, 'performance'), it.due(id, 'letterReport')]).toEqual(['2026-04-03', '2026-04-07'])
    it.act(id, 'perform', TRANSPORT, '2026-04-08', {
      on: '2026-04-02',
      input: { performance: '已处理', performanceEvidence: materials('处理决定') },
    })
    it.act(id, 'reportPerformance', TRANSPORT, '2026-04-08', {
      input: { corrections: [{ demand: '依法处理投诉', result: '已处理', evidence: materials('处理决定') }] },
    })
    const late = it.world
      .events(id)
      .flatMap((event) => (event.type === 'limit-met' ? [[event.run.split(':')[0], event.late]] : []))
    expect(late).toEqual([
      ['performance', false],
      ['letterReport', true],
    ])
  })
})

describe('the way to the government', () => {
  it('XT-22-1a NR-29-1a opens on the day after the limit as a task, with a recommendation, and nothing is closed unproven', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01')
    const early = it.draft(id, 'referOverdue', CITY, '2026-05-06', { input: referral })
    expect(early.codes).toEqual(['not-overdue'])
    const ready = (day: string) =>
      it.world.explain(id, it.world.person(CITY), day).find((step) => step.step === 'referOverdue')
    expect(ready('2026-05-06')?.ready).toBe(false)
    it.world.sweep('2026-05-07')
    expect(it.state(id)).toBe('overdue')
    expect(ready('2026-05-07')).toMatchObject({ ready: true, duty: 'shall', by: [{ name: CITY }] })
    const unproven = it.act(id, 'confirmRectified', CITY, '2026-05-07', { input: { verifiedHow: '电话核实' } })
    expect(unproven.codes).toContain('rectification-unproven')
    const bare = it.draft(id, 'referOverdue', CITY, '2026-05-07', { input: { referralReason: '逾期' } })
    expect(bare.codes).toEqual(['recommendation-missing'])
    expect(it.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral }).ok).toBe(true)
    expect(it.state(id)).toBe('referred')
  })

  it('XT-22-1b a major problem skips the opinion with a reason and the leader’s signature', () => {
    const it = court()
    const id = found(it, '2026-05-11')
    const unreasoned = it.draft(id, 'referMajor', CITY, '2026-05-11', { input: { recommendation: '撤销' } })
    expect(unreasoned.says).toContain('重大问题')
    const input = { referralReason: '涉及全市在用许可，影响重大', recommendation: '确认违法' }
    it.draft(id, 'referMajor', CITY, '2026-05-11', { input })
    it.world.perform({ matter: id }, it.world.person(CITY, 'reviewer'), '2026-05-11', {
      type: 'approve',
      document: 'referral-1',
      opinion: '同意',
    })
    expect(it.act(id, 'referMajor', CITY, '2026-05-11', { input, post: 'signatory' }).codes).toEqual(['wrong-post'])
    expect(it.act(id, 'referMajor', CITY, '2026-05-11', { input, post: 'principal-leader' }).ok).toBe(true)
    expect(it.state(id)).toBe('referred')
  })

  it('XT-22-1c NR-26-1b only the government issues the decision, and only once it is approved', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01')
    it.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral })
    const byBureau = it.draft(id, 'decide', CITY, '2026-05-11', { input: decision })
    expect(byBureau.codes).toEqual(['wrong-organ'])
    expect(byBureau.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    it.draft(id, 'decide', GOVERNMENT, '2026-05-19', { input: decision })
    expect(it.act(id, 'decide', GOVERNMENT, '2026-05-19', { input: decision }).codes).toEqual(['document-not-approved'])
    it.world.perform({ matter: id }, it.world.person(GOVERNMENT, 'reviewer'), '2026-05-20', {
      type: 'approve',
      document: it.matter(id).documents.at(-1)?.id ?? '',
      opinion: '同意',
    })
    expect(it.act(id, 'decide', GOVERNMENT, '2026-05-20', { input: decision }).ok).toBe(true)
    const paper = it.matter(id).documents.at(-1)
    expect([paper?.title, paper?.number, paper?.issuer.name]).toEqual([
      '行政执法监督决定书',
      '邢政执监决〔2026〕1号',
      GOVERNMENT,
    ])
    expect(it.serve(id, 'supervisionDecision', TRANSPORT, '2026-05-21').ok).toBe(true)
    expect(it.state(id)).toBe('executing')
  })

  it('NR-29-1b the government may return or decline without a document', () => {
    const it = court()
    for (const [step, input, state] of [
      ['returnReferral', { returnReasons: '补充证据' }, 'returned'],
      ['declineReferral', { declineReasons: '情节轻微' }, 'declined'],
    ] as const) {
      const id = servedOpinion(it, '2026-04-01')
      it.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral })
      const papers = it.matter(id).documents.length
      expect(it.act(id, step, GOVERNMENT, '2026-05-19', { input }).ok).toBe(true)
      expect([it.state(id), it.matter(id).documents.length]).toEqual([state, papers])
    }
  })

  it('XT-22-1d offers exactly six dispositions, and an order to perform needs its date', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01')
    it.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral })
    const change = it.draft(id, 'decide', GOVERNMENT, '2026-05-19', { input: { ...decision, disposition: 'change' } })
    expect(change.says).toBe('“决定种类”应在下列范围内选择：责令限期履行、责令补正、责令改正、撤销、确认违法、确认无效')
    const undated = it.draft(id, 'decide', GOVERNMENT, '2026-05-19', { input: { ...decision, disposition: 'perform' } })
    expect(undated.says).toBe('责令限期履行的，应当写明履行期限')
    expect(
      it.issue(id, 'decide', GOVERNMENT, '2026-05-19', {
        input: { ...decision, disposition: 'perform', performBy: '2026-06-30' },
      }).ok,
    ).toBe(true)
  })

  it('the committee of a zone is no government: its referral passes to the city, which decides', () => {
    const it = court()
    const [bureau, agency, committee] = ['邢台经济开发区司法局', '邢台经济开发区应急管理局', '邢台经济开发区管理委员会']
    const id = found(it, '2026-05-11', { bureau, agency })
    const input = { referralReason: '影响重大', recommendation: '责令改正' }
    expect(it.issue(id, 'referMajor', bureau, '2026-05-11', { input }).says).toBe('')
    const refused = it.draft(id, 'decide', committee, '2026-05-12', { input: decision })
    expect(refused.codes).toEqual(['not-a-government'])
    expect(refused.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
    expect(it.act(id, 'passToGovernment', committee, '2026-05-12').says).toBe('')
    expect(it.issue(id, 'decide', GOVERNMENT, '2026-05-19', { input: decision }).says).toBe('')
    expect(it.matter(id).documents.at(-1)?.issuer.name).toBe(GOVERNMENT)
  })

  it('XT-22-2 the report goes to the government and, as a copy, to the bureau before the matter closes', () => {
    const it = court()
    const id = servedDecision(it, '2026-05-20', { opinionOn: '2026-04-01', referOn: '2026-05-07' })
    expect(it.act(id, 'close', CITY, '2026-05-28', {}).codes).toContain('execution-unreported')
    it.act(id, 'reportExecution', TRANSPORT, '2026-05-28', {
      input: { execution: '已全部公示', executionEvidence: materials('公示页面') },
    })
    it.serve(id, 'executionReport', GOVERNMENT, '2026-05-28')
    const half = it.act(id, 'close', CITY, '2026-05-29', {})
    expect(half.codes).toEqual(['copy-not-received'])
    expect(half.says).toBe('未抄送邢台市司法局')
    it.serve(id, 'executionReport', CITY, '2026-05-29')
    expect(it.act(id, 'close', CITY, '2026-05-29', {}).ok).toBe(true)
    expect(it.state(id)).toBe('closed')
  })
})
