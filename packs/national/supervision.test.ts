import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { compiled, court, finding, found, letter, opinion } from './testing.ts'

const CITY = '邢台市司法局'
const GOVERNMENT = '邢台市人民政府'
const TRANSPORT = '邢台市交通运输局'

const find = (agency: string, fields: Readonly<Record<string, unknown>> = {}, overseer = CITY, day = '2026-03-02') => {
  const here = court()
  return here.open('supervision', 'find', overseer, day, {
    input: { ...finding, ...fields },
    parties: { agency: [agency] },
  })
}

describe('objects and findings', () => {
  it('NR-2-1 a subordinate government and an agency can be supervised, a company and a court cannot', () => {
    expect(find('信都区南石门镇人民政府').ok).toBe(true)
    expect(find('信都区人民政府').ok).toBe(true)
    expect(find('某环保科技有限公司').codes).toEqual(['party-unsuitable'])
    const bench = find('邢台市中级人民法院')
    expect(bench.codes).toEqual(['party-unsuitable'])
    expect(bench.says).toContain('人民法院')
    expect(bench.reasons[0]?.basis).toEqual([{ norm: 'national', article: 2 }])
  })

  it('NR-11-1 a finding names the kind of enforcement act, and a normative document goes elsewhere', () => {
    expect(find(TRANSPORT, { actType: undefined }).codes).toEqual(['field-missing'])
    expect(find(TRANSPORT, { actType: 'normativeDocument' }).codes).toEqual(['filing-instead'])
  })

  it('NR-11-2-2 an unlawful procedure is found with the page of the evidence only', () => {
    expect(find(TRANSPORT, { problemType: 'procedure' }).codes).toEqual(['pages-missing'])
    expect(find(TRANSPORT, { problemType: 'procedure', pages: '案卷第12页' }).ok).toBe(true)
  })

  it('NR-11-2-3 a manifestly improper act needs reasons, and a merely improper one leads to a hint rather than an opinion', () => {
    expect(find(TRANSPORT, { grade: 'manifestlyImproper', gradeReasons: '' }).codes).toEqual(['field-missing'])
    const here = court()
    const id = found(here, '2026-03-12', { grade: 'improper' })
    expect(here.draft(id, 'issueOpinion', CITY, '2026-03-12', { input: opinion }).codes).toEqual([
      'explain:merely-improper',
    ])
    expect(here.issue(id, 'giveWorkHint', CITY, '2026-03-12', { input: { hint: '规范裁量说理' } }).ok).toBe(true)
  })

  it('NR-11-2-4 a hotline ticket is coded by the dictionary of inaction and arbitrary action, which has ten codes', () => {
    const items = compiled.pack.catalogues.problemTaxonomy?.items ?? {}
    expect(Object.values(items).filter((item) => item.basis?.[0]?.item === 4)).toHaveLength(10)
    expect(find(TRANSPORT, { problemType: 'arbitraryInspections' }).ok).toBe(true)
    expect(find(TRANSPORT, { problemType: 'unknown' }).codes).toEqual(['field-invalid'])
  })

  it('NR-11-2-5 uncivil conduct needs a recording or a signed statement, else it stays to be verified', () => {
    expect(find(TRANSPORT, { problemType: 'uncivil', evidence: undefined }).codes).toContain('evidence-missing')
    const here = court()
    const { id } = here.open('supervision', 'find', CITY, '2026-03-02', {
      input: { ...finding, problemType: 'uncivil', evidence: undefined, verification: 'unverified' },
      parties: { agency: [TRANSPORT] },
    })
    here.act(id, 'assessOnSpot', CITY, '2026-03-02', { input: { onSpotPossible: false, onSpotReasons: '待核实' } })
    expect(here.draft(id, 'issueOpinion', CITY, '2026-03-03', { input: opinion }).codes).toEqual(['facts-unverified'])
  })

  it('NR-11-2-6 badges, equipment and uniforms are a finding of their own', () => {
    expect(find(TRANSPORT, { problemType: 'equipment' }).ok).toBe(true)
  })

  it('NR-11-2-7 the open item needs a reason', () => {
    expect(find(TRANSPORT, { problemType: 'other' }).codes).toEqual(['field-missing'])
    expect(find(TRANSPORT, { problemType: 'other', otherReason: '选择性执法' }).ok).toBe(true)
  })

  it('NR-8-1a a paper asks the organ to act and never disposes of a party itself', () => {
    const here = court()
    const id = found(here, '2026-05-12')
    const draft = (item: string) =>
      here.draft(id, 'issueOpinion', CITY, '2026-05-12', {
        input: { ...opinion, rectifyBy: '2026-06-10', demands: [{ item, kind: 'correct' }] },
      })
    expect(draft('对某公司罚款二万元').codes).toEqual(['disposes-of-rights'])
    expect(draft('要求重新作出裁量').ok).toBe(true)
  })
})

describe('papers', () => {
  it('NR-26-1a a duty not performed calls for a letter, an unlawful act for an opinion, both under the national title', () => {
    const here = court()
    const idle = found(here, '2026-03-20', { grade: 'notPerformed' })
    expect(here.draft(idle, 'issueOpinion', CITY, '2026-03-20', { input: opinion }).codes).toEqual(['letter-instead'])
    expect(here.issue(idle, 'issueLetter', CITY, '2026-03-20', { input: letter }).ok).toBe(true)
    expect(here.matter(idle).documents.at(-1)?.title).toBe('行政执法监督督办函')
    const unlawful = found(here, '2026-03-20')
    expect(here.issue(unlawful, 'issueOpinion', CITY, '2026-03-20', { input: opinion }).ok).toBe(true)
    expect(here.matter(unlawful).documents.at(-1)?.title).toBe('行政执法监督意见书')
  })

  it('NR-26-1b the bureau may only refer; a decision of its own is refused', () => {
    const here = court()
    const id = found(here, '2026-03-10')
    here.issue(id, 'referMajor', CITY, '2026-03-10', {
      input: { referralReason: '造成重大影响', recommendation: '责令改正' },
    })
    const own = here.draft(id, 'decide', CITY, '2026-03-10', {
      input: { findings: '…', bases: ['…'], decision: '责令改正' },
    })
    expect(own.codes).toEqual(['wrong-organ'])
    expect(own.reasons[0]?.redirect?.name).toBe(GOVERNMENT)
  })

  it('NR-26-2 no paper is drafted before the question of on-the-spot correction is answered', () => {
    const here = court()
    const { id } = here.open('supervision', 'find', CITY, '2026-05-20', {
      input: finding,
      parties: { agency: [TRANSPORT] },
    })
    const draft = () =>
      here.draft(id, 'issueOpinion', CITY, '2026-05-20', { input: { ...opinion, rectifyBy: '2026-06-20' } })
    expect(draft().codes).toEqual(['on-spot-unanswered'])
    here.act(id, 'assessOnSpot', CITY, '2026-05-20', { input: { onSpotPossible: true, onSpotReasons: '补充公示即可' } })
    expect(draft().codes).toEqual(['on-spot-possible'])
    const corrected = here.act(id, 'correctOnSpot', CITY, '2026-05-20', {
      input: {
        correction: '已公示',
        correctedAt: '2026-05-20T11:00:00+08:00',
        signedBy: '王某',
        record: materials('现场记录'),
      },
    })
    expect([corrected.ok, here.state(id)]).toEqual([true, 'corrected'])
  })

  it('NR-27-1 a letter cites the duty and sets a time, and is not for an unlawful decision already made', () => {
    const here = court()
    const id = found(here, '2026-03-20', { grade: 'notPerformed' })
    const draft = (fields: Readonly<Record<string, unknown>>) =>
      here.draft(id, 'issueLetter', CITY, '2026-03-20', { input: { ...letter, ...fields } }).codes
    expect(draft({ duties: [] })).toEqual(['field-missing'])
    expect(draft({ performBy: undefined })).toEqual(['term-missing'])
    const unlawful = found(here, '2026-03-20')
    expect(here.draft(unlawful, 'issueLetter', CITY, '2026-03-20', { input: letter }).codes).toEqual([
      'opinion-instead',
    ])
  })

  it('NR-27-2 a report after the time of the letter is late, performance is judged by its own date', () => {
    const here = court()
    const id = found(here, '2026-03-20', { grade: 'notPerformed' })
    here.issue(id, 'issueLetter', CITY, '2026-03-20', { input: letter })
    here.serve(id, 'supervisionLetter', TRANSPORT, '2026-03-20')
    here.act(id, 'perform', TRANSPORT, '2026-04-07', {
      input: { performance: '已查处', performanceEvidence: materials('处罚决定') },
    })
    here.world.sweep('2026-04-08')
    here.act(id, 'report', TRANSPORT, '2026-04-08', {
      input: { corrections: [{ demand: '依法查处', result: '已查处', evidence: materials('处罚决定') }] },
    })
    const runs = here.matter(id).limits
    expect(runs.map((run) => [run.limit, run.dueDate, run.status, run.metOn])).toEqual([
      ['performance', '2026-04-07', 'met', '2026-04-07'],
      ['letterReport', '2026-04-07', 'met', '2026-04-08'],
    ])
    const late = here.world.events(id).flatMap((event) => (event.type === 'limit-met' ? [[event.run, event.late]] : []))
    expect(late).toEqual([
      ['performance:130500-transport#1', false],
      ['letterReport:130500-transport#1', true],
    ])
  })

  it('NR-28-1 an opinion rests on verified facts and a grave enough fault', () => {
    const here = court()
    const open = found(here, '2026-03-02', { verification: 'unverified' })
    expect(here.draft(open, 'issueOpinion', CITY, '2026-03-02', { input: opinion }).codes).toEqual(['facts-unverified'])
    const slight = found(here, '2026-03-02', { grade: 'improper' })
    const asked = here.draft(slight, 'issueOpinion', CITY, '2026-03-02', { input: opinion })
    expect(asked.codes).toEqual(['explain:merely-improper'])
    const answered = here.draft(slight, 'issueOpinion', CITY, '2026-03-02', {
      input: opinion,
      because: { 'merely-improper': '局长批示：同类问题多次发生' },
    })
    expect([answered.ok, answered.warnings]).toEqual([true, ['merely-improper']])
  })

  it('NR-28-2 a report on one of two findings leads to 部分纠正, and the supervised organ cannot close', () => {
    const here = court()
    const id = found(here, '2026-04-01')
    const demands = [
      { item: '重新作出裁量', kind: 'reconsider' },
      { item: '完善裁量基准', kind: 'improve' },
    ]
    here.issue(id, 'issueOpinion', CITY, '2026-04-01', { input: { ...opinion, demands } })
    here.serve(id, 'supervisionOpinion', TRANSPORT, '2026-04-02')
    here.act(id, 'report', TRANSPORT, '2026-04-20', {
      input: { corrections: [{ demand: '重新作出裁量', result: '已重新作出', evidence: materials('决定') }] },
    })
    expect(here.act(id, 'confirm', TRANSPORT, '2026-04-21', { input: { verifiedHow: '…' } }).codes).toEqual([
      'wrong-organ',
    ])
    expect(here.act(id, 'confirm', CITY, '2026-04-21', { input: { verifiedHow: '查阅' } }).codes).toEqual([
      'correction-incomplete',
    ])
    here.act(id, 'returnReport', CITY, '2026-04-21', {
      input: { remaining: '完善裁量基准', supplementBy: '2026-05-20' },
    })
    expect(here.state(id)).toBe('partlyCorrected')
  })
})

describe('referral, decision, objection', () => {
  const referral = { referralReason: '逾期未纠正', recommendation: '责令限期改正' }
  const servedOpinion = () => {
    const here = court()
    const id = found(here, '2026-04-01')
    here.issue(id, 'issueOpinion', CITY, '2026-04-01', { input: opinion })
    here.serve(id, 'supervisionOpinion', TRANSPORT, '2026-04-02')
    return { here, id }
  }

  it('NR-29-1a referral opens the day after the term, earlier only for a major problem, and never without a proposal', () => {
    const { here, id } = servedOpinion()
    expect(here.due(id, 'rectification')).toBe('2026-05-06')
    expect(here.draft(id, 'referOverdue', CITY, '2026-05-06', { input: referral }).codes).toEqual(['not-overdue'])
    expect(
      here.draft(id, 'referMajor', CITY, '2026-05-06', { input: { ...referral, referralReason: '' } }).codes,
    ).toEqual(['field-missing'])
    expect(
      here.draft(id, 'referOverdue', CITY, '2026-05-07', { input: { ...referral, recommendation: '' } }).codes,
    ).toEqual(['recommendation-missing'])
    expect(here.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral }).ok).toBe(true)
  })

  it('NR-29-1b the government may return the referral, and what it decides bears its name', () => {
    const { here, id } = servedOpinion()
    here.issue(id, 'referOverdue', CITY, '2026-05-08', { input: referral })
    here.act(id, 'returnReferral', GOVERNMENT, '2026-05-19', { input: { returnReasons: '补充证据' } })
    expect([here.state(id), here.matter(id).documents.some((one) => one.kind === 'supervisionDecision')]).toEqual([
      'returned',
      false,
    ])
    here.issue(id, 'resubmit', CITY, '2026-05-20', { input: referral })
    here.issue(id, 'decide', GOVERNMENT, '2026-05-25', {
      input: { findings: '逾期未纠正', bases: ['行政执法监督条例第二十九条'], decision: '责令限期改正' },
    })
    const decision = here.matter(id).documents.findLast((one) => one.kind === 'supervisionDecision')
    expect([decision?.issuer.name, decision?.number]).toEqual([GOVERNMENT, '邢政执监决〔2026〕1号'])
  })

  it('NR-30-1 an objection with reasons is heard without a time limit and stops nothing; one without reasons is refused', () => {
    const { here, id } = servedOpinion()
    const object = (reasons: string) =>
      here.act(id, 'object', TRANSPORT, '2026-04-30', { input: { against: 'opinion', reasons } })
    expect(object('').codes).toEqual(['reasons-missing'])
    const heard = object('裁量符合基准')
    expect(heard.opened).toEqual(['objection'])
    expect(here.matter(id).limits.find((run) => run.limit === 'rectification')?.status).toBe('running')
  })

  it('NR-33-3b a dispute that has entered reconsideration is not supervised again; a general check goes on with a note', () => {
    const here = court()
    const id = found(here, '2026-03-02')
    const remedy = here.open('remedy', 'fileReconsideration', CITY, '2026-03-05', {
      input: { act: finding.act, filedOn: '2026-03-04', receipt: materials('申请书') },
      parties: { agency: [TRANSPORT] },
    })
    expect(here.draft(id, 'issueOpinion', CITY, '2026-03-05', { input: opinion }).ok).toBe(true)
    here.act(remedy.id, 'accept', CITY, '2026-03-06', { input: { acceptedOn: '2026-03-06' } })
    expect(here.draft(id, 'issueOpinion', CITY, '2026-03-06', { input: opinion }).codes).toEqual(['remedy-entered'])
    expect(
      here.draft(id, 'referMajor', CITY, '2026-03-06', { input: { referralReason: '重大', recommendation: '纠正' } })
        .codes,
    ).toEqual(['remedy-entered'])
    const practice = here.open('supervision', 'find', CITY, '2026-03-06', {
      input: { ...finding, act: '同类处罚的普遍做法' },
      parties: { agency: [TRANSPORT] },
    })
    expect(practice.ok).toBe(true)
    const same = here.open('supervision', 'find', CITY, '2026-03-06', {
      input: finding,
      parties: { agency: [TRANSPORT] },
    })
    expect(same.codes).toEqual(['explain:remedy-noted'])
  })

  it('NR-42-2 a vertically led organ gets none of the three papers; its superior department is told', () => {
    const here = court()
    const { id } = here.open('supervision', 'find', CITY, '2026-04-15', {
      input: finding,
      parties: { agency: ['国家税务总局邢台市税务局'] },
    })
    here.act(id, 'assessOnSpot', CITY, '2026-04-15', { input: { onSpotPossible: false, onSpotReasons: '…' } })
    expect(here.draft(id, 'issueOpinion', CITY, '2026-04-15', { input: { ...opinion } }).codes).toEqual([
      'vertical-agency',
    ])
    expect(here.draft(id, 'referMajor', CITY, '2026-04-15', { input: referral }).codes).toEqual(['vertical-agency'])
    const told = here.issue(id, 'notifySuperior', CITY, '2026-04-15', {
      input: { findings: '未执行减税政策', bases: ['税收征收管理法第三条'] },
    })
    expect(told.ok).toBe(true)
    expect(
      here
        .matter(id)
        .documents.at(-1)
        ?.recipients.map((one) => one.name),
    ).toEqual(['国家税务总局河北省税务局'])
    expect(here.state(id)).toBe('informing')
    here.serve(id, 'superiorNotice', '国家税务总局河北省税务局', '2026-04-20')
    expect(here.state(id)).toBe('superiorInformed')
  })
})
