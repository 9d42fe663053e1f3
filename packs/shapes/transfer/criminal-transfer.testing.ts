import { expect, it } from 'vitest'
import { type Court, materials } from '../../testing.ts'
import { agenda, asked, clocks, heldBack, standing } from '../agenda.testing.ts'

type Fields = Readonly<Record<string, unknown>>

/** One place that hands crimes over to the police. */
export interface CriminalTransferPlace {
  readonly rows: string
  readonly court: () => Court
  readonly sender: string
  readonly police: string
  /** an organ that is no police */
  readonly other: string
  /** what the step that sends asks for beside the five kinds: superior and catalogue where copies go out */
  readonly copied?: Fields
  readonly leads: boolean
  readonly names: { readonly sender: string }
}

const five: Fields = {
  report: materials('案件调查报告'),
  reportBy: '李某',
  reportOn: '2026-05-29',
  items: [{ name: '车辆', quantity: 1, unit: '辆', condition: '完好', place: '停车场' }],
  itemsListed: 1,
  sampled: false,
  inspectionAbsent: '不涉及检验',
  others: [{ name: '照片', kind: '书证', extent: '1页', file: materials('照片') }],
}
const instrument: Fields = { documentNumber: '〔2026〕1号', decidedOn: '2026-06-01', instrument: materials('文书') }

/** What every transfer to the police is, wherever it is made: the State Council provisions give its steps and days. */
export function proveCriminalTransfer(place: CriminalTransferPlace): void {
  const { rows, sender, police, leads } = place
  const S = place.names.sender
  const P = '公安机关'
  const five_ = { ...five, ...place.copied }

  const report = (
    here: Court,
    day = '2026-06-01',
    input: Fields = {},
    parties: Readonly<Record<string, readonly string[]>> = { police: [police] },
  ) =>
    here.open('criminalTransfer', 'report', sender, day, {
      parties,
      input: {
        caseNumber: 'X-1',
        suspect: '王某',
        officers: ['a', 'b'],
        facts: '核实的情况',
        report: materials('移送报告'),
        ...input,
      },
    })
  const approved = (here: Court, at = '2026-06-01 09:00') => {
    const { id } = report(here, at)
    here.act(id, 'approve', sender, at, { input: { opinion: '同意' } })
    return id
  }
  const sent = (here: Court) => {
    const id = approved(here)
    expect(here.issue(id, 'send', sender, '2026-06-01 10:00', { input: five_ }).ok).toBe(true)
    return id
  }
  const accepted = (here: Court, acceptedOn = '2026-06-01', by = police, day = acceptedOn) => {
    const id = sent(here)
    here.act(id, 'accept', by, day, { input: { acceptedOn, receipt: materials('回执') } })
    return id
  }
  const declined = (here: Court, noticeReceivedOn = '2026-06-01', by = police, day = noticeReceivedOn) => {
    const id = accepted(here)
    here.act(id, 'release', by, day, { input: { ...instrument, ground: 'notFiled', noticeReceivedOn } })
    return id
  }
  const filed = (here: Court, noticeReceivedOn = '2026-06-01', day = noticeReceivedOn) => {
    const id = accepted(here)
    here.act(id, 'file', police, day, { input: { ...instrument, noticeReceivedOn } })
    return id
  }
  const objection = { input: { objection: '应当立案' } }

  it(`${rows} a criminal transfer says in each state who shall do what, and who may`, () => {
    const here = place.court()
    const day = '2026-06-02'
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const inform = place.copied === undefined ? [] : [`${S}可以准许监督人员查阅（主要负责人）`]
    const filing = `${P}、${S}应当登记立案`
    const releasing = `${P}、${S}应当登记解除事由`
    const upholding = `${P}、${S}应当登记维持不予立案`
    const reported = report(here).id
    expect(here.matter(reported).number).toMatch(/刑移登〔2026〕1号/)
    expect(at(reported)).toEqual([
      [`${S}应当批准移送（主要负责人）`, `${S}可以不批准移送（主要负责人）`, ...inform],
      null,
    ])
    const refused = report(here).id
    here.act(refused, 'refuse', sender, '2026-06-02', { input: { refusalReason: '未达标准' } })
    expect(at(refused)).toEqual([[], '2026-06-02'])
    expect(at(approved(here))).toEqual([[`${S}应当移送公安机关（经办人、签发人、主要负责人）`, ...inform], null])
    expect(at(sent(here))).toEqual([[...inform, `${P}、${S}应当登记公安机关回执`], null])
    expect(at(accepted(here))).toEqual([[...inform, filing, releasing], null])
    const id = declined(here)
    expect(at(id)).toEqual([
      [...inform, `${S}可以提请公安机关复议`, `${S}可以建议检察机关立案监督`, `${S}应当另行决定`],
      null,
    ])
    here.act(id, 'requestReconsideration', sender, '2026-06-02', objection)
    expect(at(id)).toEqual([[...inform, filing, upholding], null])
    here.act(id, 'upholdDecline', police, '2026-06-02', { input: { ...instrument, replyReceivedOn: '2026-06-02' } })
    expect(here.act(id, 'requestReconsideration', sender, '2026-06-02', objection).codes).toEqual(['reconsidered-once'])
    expect(here.act(id, 'proposeFilingSupervision', sender, '2026-06-02', objection).ok).toBe(true)
    expect(at(id)).toEqual([[...inform, filing, upholding], null])
    here.act(id, 'upholdDecline', police, '2026-06-02', { input: { ...instrument, replyReceivedOn: '2026-06-02' } })
    here.act(id, 'conclude', sender, '2026-06-02', { input: { conclusion: 'penalty' } })
    expect(at(id)).toEqual([[], '2026-06-02'])
    const prosecuted = filed(here)
    expect(at(prosecuted)).toEqual([
      [...inform, releasing, `${P}、${S}可以登记有罪判决`, `${S}应当登记移交涉案物品和材料`],
      null,
    ])
    here.act(prosecuted, 'convict', police, '2026-06-02', { input: instrument })
    expect(at(prosecuted)).toEqual([[], '2026-06-02'])
    const again = declined(here)
    here.act(again, 'requestReconsideration', sender, '2026-06-02', objection)
    here.act(again, 'file', police, '2026-06-02', { input: { ...instrument, noticeReceivedOn: '2026-06-02' } })
    expect(here.state(again)).toBe('filed')
    const supervised = declined(here)
    expect(here.act(supervised, 'proposeFilingSupervision', sender, '2026-06-02', objection).ok).toBe(true)
    here.act(supervised, 'file', police, '2026-06-02', { input: { ...instrument, noticeReceivedOn: '2026-06-02' } })
    expect(here.state(supervised)).toBe('filed')
  })

  it(`${rows} every act asks for what it needs: two officers, the police and nobody else, instruments, and no date to come`, () => {
    const here = place.court()
    const blank = (id: string, step: string, input: Fields = {}) =>
      asked(here.act(id, step, sender, '2026-06-02', { input }).reasons)
    const empty = here.open('criminalTransfer', 'report', sender, '2026-06-01', { parties: { police: [police] } })
    expect(asked(empty.reasons)).toEqual(['caseNumber', 'suspect', 'officers', 'facts', 'report'])
    expect(report(here, '2026-06-01', { officers: ['a'] }).codes).toEqual(['team-too-small'])
    expect(report(here, '2026-06-01', {}, {}).codes).toContain('party-missing')
    expect(report(here, '2026-06-01', {}, { police: [police, place.other] }).codes).toContain('party-unsuitable')
    expect(report(here, '2026-06-01', {}, { police: [place.other] }).codes).toEqual(['not-police'])
    const reporting = here.world.pack.pack.procedures['criminalTransfer']?.steps['report']
    expect(reporting?.input?.['suspect']?.personal).toBe(true)
    const reported = report(here).id
    expect(blank(reported, 'approve')).toEqual(['opinion'])
    expect(blank(reported, 'refuse')).toEqual(['refusalReason'])
    expect(blank(sent(here), 'accept')).toEqual(['acceptedOn', 'receipt'])
    expect(blank(sent(here), 'accept', { acceptedOn: '2026-06-03', receipt: materials('回执') })).toEqual([
      'acceptedOn',
    ])
    const paper = ['documentNumber', 'decidedOn', 'instrument']
    const reviewing = accepted(here)
    const tomorrow = '2026-06-03'
    expect(blank(reviewing, 'file')).toEqual(['noticeReceivedOn', ...paper])
    expect(blank(reviewing, 'file', { ...instrument, decidedOn: tomorrow, noticeReceivedOn: tomorrow })).toEqual([
      'noticeReceivedOn',
      'decidedOn',
    ])
    expect(blank(reviewing, 'release', { ground: 'notFiled' })).toEqual([...paper, 'noticeReceivedOn'])
    expect(blank(reviewing, 'release', { ...instrument, ground: 'notFiled', noticeReceivedOn: tomorrow })).toEqual([
      'noticeReceivedOn',
    ])
    expect(
      blank(reviewing, 'release', { ...instrument, ground: 'pardoned', noticeReceivedOn: '2026-06-02' }),
    ).toContain('ground')
    const wrong = (id: string, ground: string) =>
      here.act(id, 'release', sender, '2026-06-02', {
        input: { ...instrument, ground, noticeReceivedOn: '2026-06-02', procuratorialOpinion: '无' },
      }).codes
    for (const ground of ['withdrawn', 'notProsecuted', 'acquitted', 'exempted'])
      expect(wrong(reviewing, ground), ground).toEqual(['ground-out-of-place'])
    const prosecuted = filed(here)
    expect(wrong(prosecuted, 'notFiled')).toEqual(['ground-out-of-place'])
    expect(blank(prosecuted, 'convict')).toEqual(paper)
    expect(blank(prosecuted, 'handOverItems')).toEqual(['handedOn', 'handOver'])
    expect(blank(prosecuted, 'handOverItems', { handedOn: tomorrow, handOver: materials('交接单') })).toEqual([
      'handedOn',
    ])
    expect(wrong(prosecuted, 'notProsecuted')).toEqual([])
    const freed = declined(here)
    expect(blank(freed, 'requestReconsideration')).toEqual(['objection'])
    expect(blank(freed, 'proposeFilingSupervision')).toEqual(['objection'])
    expect(blank(freed, 'conclude')).toEqual(['conclusion', 'reasons'])
    expect(here.act(freed, 'conclude', sender, '2026-06-02', { input: { conclusion: 'other' } }).codes).toEqual([
      'reasons-missing',
    ])
    here.act(freed, 'requestReconsideration', sender, '2026-06-02', objection)
    expect(blank(freed, 'upholdDecline')).toEqual(['replyReceivedOn', ...paper])
    expect(blank(freed, 'upholdDecline', { ...instrument, replyReceivedOn: tomorrow })).toEqual(['replyReceivedOn'])
    const other = declined(here)
    expect(
      here.act(other, 'conclude', sender, '2026-06-02', { input: { conclusion: 'other', reasons: '转其他处理' } }).ok,
    ).toBe(true)
  })

  it(`${rows} the five kinds of material go along, each present or with the reason why the case has none`, () => {
    const here = place.court()
    const send = (input: Fields) => here.issue(approved(here), 'send', sender, '2026-06-01 10:00', { input })
    const without = (...names: string[]) =>
      Object.fromEntries(Object.entries(five_).filter(([name]) => !names.includes(name)))
    expect(asked(send(without('report', 'reportBy', 'reportOn', 'sampled')).reasons)).toEqual([
      'report',
      'reportBy',
      'reportOn',
      'sampled',
    ])
    expect(asked(send({ ...five_, reportOn: '2026-06-02' }).reasons)).toEqual(['reportOn'])
    expect(asked(send(without('items', 'itemsListed')).reasons)).toEqual(['items', 'itemsListed'])
    expect(send({ ...without('items', 'itemsListed'), noItems: true }).ok).toBe(true)
    expect(asked(send({ ...five_, items: [{}] }).reasons)).toEqual(
      ['name', 'quantity', 'unit', 'condition', 'place'].map((column) => `items.0.${column}`),
    )
    expect(asked(send({ ...five_, itemsListed: 1.5 }).reasons)).toEqual(['itemsListed'])
    expect(asked(send(without('inspectionAbsent')).reasons)).toEqual(['inspection'])
    expect(send({ ...without('inspectionAbsent'), inspection: materials('检验报告') }).ok).toBe(true)
    expect(send({ ...five_, sampled: true }).codes).toEqual(['inspection-missing'])
    expect(send({ ...five_, sampled: true, inspection: materials('检验报告') }).ok).toBe(true)
    expect(asked(send(without('others')).reasons)).toEqual(['others'])
    expect(send({ ...without('others'), othersAbsent: '没有' }).ok).toBe(true)
    expect(asked(send({ ...five_, others: [{}] }).reasons)).toEqual(
      ['name', 'kind', 'extent', 'file'].map((column) => `others.0.${column}`),
    )
    const id = sent(here)
    const letter = here.matter(id).documents.at(-1)
    expect([letter?.status, letter?.recipients.map((one) => one.name)]).toEqual(['issued', [police]])
    expect(letter?.number).toMatch(/刑移〔2026〕/)
  })

  it(`${rows} each has three days by statute, counted over a Sunday to the Monday, and what meets them`, () => {
    const here = place.court()
    expect(clocks(here, 'criminalTransfer')).toEqual([
      `${S}：审批期限（法定）`,
      `${S}：移送期限（法定）`,
      `${P}：公安机关审查期限（法定）`,
      `${S}：提请复议或者建议立案监督的期限（法定）`,
      `${P}：公安机关复议期限（法定）`,
      `${S}：对复议决定建议立案监督的期限（法定）`,
      `${S}：移交涉案物品的期限（法定）`,
      `${S}：研究是否给予行政处罚（内部）`,
    ])
    const entered = '2026-06-12'
    const asking = (day: string) => {
      const id = declined(here, day)
      here.act(id, 'requestReconsideration', sender, day, objection)
      return id
    }
    const upheld = (day: string, on = entered) => {
      const id = asking('2026-06-01')
      here.act(id, 'upholdDecline', police, on, { input: { ...instrument, replyReceivedOn: day } })
      return id
    }
    const starts: Readonly<Record<string, (day: string) => string>> = {
      approval: (day) => report(here, day).id,
      policeReview: (day) => accepted(here, day, police, entered),
      appeal: (day) => declined(here, day, police, entered),
      reconsideration: asking,
      appealAgain: upheld,
      handOver: (day) => filed(here, day, entered),
    }
    // from a Monday to the Thursday; from a Thursday to the Sunday and so to the Monday
    for (const [limit, start] of Object.entries(starts))
      expect([here.due(start('2026-06-08'), limit), here.due(start('2026-06-04'), limit)], limit).toEqual([
        '2026-06-11',
        '2026-06-08',
      ])

    const refused = report(here).id
    here.act(refused, 'refuse', sender, '2026-06-02', { input: { refusalReason: '未达标准' } })
    expect(standing(here, refused, 'approval')).toBe('met')
    const id = sent(here)
    expect([standing(here, id, 'approval'), standing(here, id, 'delivery')]).toEqual(['met', 'met'])
    expect(standing(here, filed(here), 'policeReview')).toBe('met')
    const freed = declined(here)
    expect([standing(here, freed, 'policeReview'), standing(here, freed, 'appeal')]).toEqual(['met', 'running'])
    expect(here.due(freed, 'conclusion')).toBe('2026-06-15')
    const reconsidered = asking('2026-06-01')
    expect([standing(here, reconsidered, 'appeal'), standing(here, reconsidered, 'conclusion')]).toEqual([
      'met',
      'ended',
    ])
    const now = upheld('2026-06-02', '2026-06-02')
    expect([standing(here, now, 'reconsideration'), standing(here, now, 'appealAgain')]).toEqual(['met', 'running'])
    expect(here.act(now, 'proposeFilingSupervision', sender, '2026-06-08', objection).codes).toEqual([
      'late-filing-supervision',
    ])
    here.act(now, 'proposeFilingSupervision', sender, '2026-06-05', objection)
    expect(standing(here, now, 'appealAgain')).toBe('met')
    here.act(reconsidered, 'file', police, '2026-06-02', { input: { ...instrument, noticeReceivedOn: '2026-06-02' } })
    expect(standing(here, reconsidered, 'reconsideration')).toBe('met')
    const direct = declined(here)
    expect(here.act(direct, 'proposeFilingSupervision', sender, '2026-06-05', objection).codes).toEqual([
      'late-filing-supervision',
    ])
    here.act(direct, 'proposeFilingSupervision', sender, '2026-06-04', objection)
    expect([standing(here, direct, 'appeal'), standing(here, direct, 'conclusion')]).toEqual(['met', 'ended'])
    const late = declined(here)
    expect(here.act(late, 'requestReconsideration', sender, '2026-06-05', objection).codes).toEqual([
      'late-reconsideration',
    ])
    here.act(late, 'conclude', sender, '2026-06-15', { input: { conclusion: 'penalty' } })
    expect(standing(here, late, 'conclusion')).toBe('met')
    const handed = filed(here)
    here.act(handed, 'handOverItems', sender, '2026-06-02', {
      input: { handedOn: '2026-06-02', handOver: materials('交接单') },
    })
    expect(standing(here, handed, 'handOver')).toBe('met')
  })

  it(`${rows} twenty-four hours after the approval it is late to the minute${leads ? ', once' : ''}`, () => {
    const here = place.court()
    const leadsNow = () => here.world.matters().filter((one) => one.procedure === 'accountability').length
    const punctual = approved(here)
    here.issue(punctual, 'send', sender, '2026-06-02 09:00', { input: five_ })
    expect([standing(here, punctual, 'delivery'), leadsNow()]).toEqual(['met', 0])
    const late = approved(here)
    here.issue(late, 'send', sender, '2026-06-02 09:01', { input: five_ })
    expect(leadsNow()).toBe(leads ? 1 : 0)
    const forgotten = approved(here)
    here.world.sweep('2026-06-02 09:00')
    expect(standing(here, forgotten, 'delivery')).toBe('running')
    here.world.sweep('2026-06-02 09:01')
    expect([standing(here, forgotten, 'delivery'), leadsNow()]).toEqual(['lapsed', leads ? 2 : 0])
    here.issue(forgotten, 'send', sender, '2026-06-02 10:00', { input: five_ })
    expect(leadsNow()).toBe(leads ? 2 : 0)
    if (leads) expect(here.newest('accountability').parties['agency']?.map((organ) => organ.name)).toEqual([sender])
  })

  it(`${rows} the sender is held back from sending to release, and again while the refusal to file is contested`, () => {
    const here = place.court()
    expect(heldBack(here, approved(here))).toEqual([])
    expect(heldBack(here, sent(here))).toEqual([sender])
    expect(heldBack(here, filed(here))).toEqual([sender])
    const id = declined(here)
    expect(heldBack(here, id)).toEqual([])
    here.act(id, 'requestReconsideration', sender, '2026-06-02', objection)
    expect(heldBack(here, id)).toEqual([sender])
    here.act(id, 'upholdDecline', police, '2026-06-02', { input: { ...instrument, replyReceivedOn: '2026-06-02' } })
    expect(heldBack(here, id)).toEqual([])
    here.act(id, 'proposeFilingSupervision', sender, '2026-06-02', objection)
    expect(heldBack(here, id)).toEqual([sender])
  })
}
