import { describe, expect, it } from 'vitest'
import { courseIn } from '../supervision.testing.ts'
import { type Court, materials } from '../testing.ts'
import { disputesAt, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '绍兴市交通运输局'
const WATER = '绍兴市水利局'
const org = idsIn(organs)
const leads = (here: Court) => here.world.matters().filter((one) => one.procedure === 'accountability')

describe('responsibility of organs', () => {
  const propose = (here: Court, input: Record<string, unknown> = {}) =>
    here.open('agencySanction', 'propose', CITY, '2026-06-24', {
      parties: { agency: [AGENCY] },
      input: {
        item: 'notCorrected',
        facts: '逾期未改正',
        sanction: 'circular',
        ...input,
      },
    })

  it('SX-25-1a a circular is decided by the government, served, and then published; the bureau alone is refused', () => {
    const here = court()
    expect(propose(here, { item: undefined }).codes).toEqual(['item-missing'])
    const { id } = propose(here)
    const input = { grounds: '经督促仍未改正' }
    const alone = here.act(id, 'decide', CITY, '2026-06-25', { post: 'principal-leader', input })
    expect(alone.codes).toEqual(['wrong-organ'])
    expect(alone.says).toContain('由本级人民政府决定')
    expect(here.act(id, 'decide', GOVERNMENT, '2026-06-25', { input }).ok).toBe(true)
    const publish = () =>
      here.act(id, 'publish', CITY, '2026-06-29', { input: { range: '全市行政执法机关', publishedOn: '2026-06-29' } })
    expect(publish().codes).toEqual(['not-served'])
    expect(here.serve(id, 'agencySanction', AGENCY, '2026-06-26').ok).toBe(true)
    expect(publish().ok).toBe(true)
  })

  it('SX-25-1b a proposal to discipline names a person and facts, and stays open until the written result is there', () => {
    const here = court()
    const register = (facts: string) =>
      here.open('accountability', 'register', CITY, '2026-06-24', {
        parties: { overseer: [CITY], agency: [AGENCY] },
        input: { ground: 'notCorrected', subject: AGENCY, facts },
      })
    expect(register('').ok).toBe(false)
    const { id } = register('逾期未改正')
    const proposal = {
      addressee: org('绍兴市监察委员会'),
      proposal: '建议处分',
      responsible: '钱某',
      causes: '拖延',
      consequences: '违法状态持续',
      corrections: '尚未改正',
    }
    const draft = (input: Record<string, unknown>) => here.draft(id, 'proposeDiscipline', CITY, '2026-06-25', { input })
    expect(draft({ ...proposal, responsible: '' }).codes).toEqual(['person-missing'])
    expect(draft({ ...proposal, causes: '' }).codes).toEqual(['factor-missing'])
    expect(here.issue(id, 'proposeDiscipline', CITY, '2026-06-25', { input: proposal }).ok).toBe(true)
    const result = { decidingOrgan: org('绍兴市监察委员会'), decidedOn: '2026-08-03' }
    expect(here.act(id, 'recordOutcome', CITY, '2026-08-05', { input: result }).codes).toEqual(['field-missing'])
    expect(here.state(id)).toBe('proposed')
    const input = { ...result, decision: materials('处分决定') }
    expect(here.act(id, 'recordOutcome', CITY, '2026-08-05', { input }).ok).toBe(true)
  })

  const passing = (here: Court) => {
    const id = here.open('mutualRefusal', 'watch', CITY, '2026-03-02', {
      parties: { organs: [AGENCY, WATER] },
      input: { ticket: '12345-20260302-9', matter: '渣土车漏撒' },
    }).id
    const refuse = (organ: string, day: string) =>
      here.act(id, 'recordRefusal', CITY, day, {
        input: { organ: org(organ), refusedOn: day, words: '不属于本机关职责' },
      }).opened
    return { id, refuse }
  }

  it('SX-25-1-1 three mutual refusals of one ticket without an application make a lead about each', () => {
    const here = court()
    const { refuse } = passing(here)
    expect([refuse(AGENCY, '2026-03-03'), refuse(WATER, '2026-03-04')]).toEqual([[], []])
    expect(refuse(AGENCY, '2026-03-05')).toEqual(['accountability', 'accountability'])
    expect(leads(here).map((one) => [one.facts.ground, one.facts.subject])).toEqual([
      ['notRequested', AGENCY],
      ['notRequested', WATER],
    ])
  })

  it('SX-25-1-1 an application filed before the third refusal does not', () => {
    const here = court()
    const { id, refuse } = passing(here)
    refuse(AGENCY, '2026-03-03')
    refuse(WATER, '2026-03-04')
    const record = (dispute: string) =>
      here.act(id, 'recordApplication', CITY, '2026-03-05', { input: { dispute, filedOn: '2026-03-05' } })
    expect(record('nothing').codes).toEqual(['no-dispute'])
    const dispute = disputesAt(
      here,
      org,
      { applicant: AGENCY, respondents: [WATER], body: CITY, government: GOVERNMENT },
      { negotiation: { comprehensive: false }, application: { sealed: materials('加盖印章的申请') } },
    ).filed('2026-03-05')
    expect(record(dispute).ok).toBe(true)
    expect(refuse(AGENCY, '2026-03-06')).toEqual([])
    expect(leads(here)).toEqual([])
  })

  it('SX-25-1-2 an unexecuted point makes a lead on the day after its date, one executed with evidence does not', () => {
    const here = court()
    const d = disputesAt(
      here,
      org,
      { applicant: WATER, respondents: [AGENCY], body: CITY, government: GOVERNMENT },
      { negotiation: { comprehensive: false }, application: { sealed: materials('加盖印章的申请') } },
    )
    const id = d.referred('2026-04-20')
    here.issue(id, 'decide', GOVERNMENT, '2026-05-11', {
      input: {
        ...d.order,
        points: [
          { text: '查处', organ: org(AGENCY), dueOn: '2026-06-05' },
          { text: '移交', organ: org(WATER), dueOn: '2026-06-05' },
        ],
      },
    })
    d.serveAll(id, 'disputeDecision', '2026-05-12')
    const [first] = d.tasks(id)
    const report = (evidence: readonly unknown[]) =>
      here.act(first?.id ?? '', 'report', AGENCY, '2026-06-05', { input: { result: '已查处', evidence } })
    expect(report([]).ok).toBe(false)
    expect(report(materials('决定书')).ok).toBe(true)
    here.world.sweep('2026-06-05')
    expect(leads(here)).toEqual([])
    here.world.sweep('2026-06-06')
    expect(leads(here).map((one) => [one.facts.ground, one.facts.subject])).toEqual([['disputeResult', WATER]])
  })

  it('SX-25-1-3 a notice overdue since 2026-06-23 makes a lead, one extended in writing before its end does not', () => {
    const place = courseIn({
      bureau: CITY,
      government: GOVERNMENT,
      agency: AGENCY,
      notice: { rectifyBy: '2026-06-19' },
    })
    const here = court()
    const [left, extended] = [place.servedNotice(here, '2026-06-01'), place.servedNotice(here, '2026-06-01')]
    const extend = (day: string, extension?: readonly unknown[]) =>
      here.act(extended, 'extend', CITY, day, {
        input: { extendedTo: '2026-07-10', extensionReasons: '工程尚未完工', extension },
      })
    expect(extend('2026-06-18').ok).toBe(false)
    expect(extend('2026-06-18', materials('延期函')).says).toBe('')
    here.world.sweep('2026-06-23')
    expect([here.state(left), here.state(extended)]).toEqual(['overdue', 'rectifying'])
    expect(leads(here).map((one) => [one.facts.ground, one.parent?.id])).toEqual([['notCorrected', left]])
    here.world.sweep('2026-07-11')
    expect(here.state(extended)).toBe('overdue')
  })

  it('SX-25-1-4 another situation only with its basis', () => {
    const here = court()
    const other = (grounds?: readonly string[]) =>
      here.open('accountability', 'register', CITY, '2026-06-24', {
        parties: { overseer: [CITY], agency: [AGENCY] },
        input: {
          ground: 'other',
          subject: AGENCY,
          facts: '不履行协助义务',
          ...(grounds === undefined ? {} : { grounds }),
        },
      })
    expect(other().codes).toEqual(['ground-without-basis'])
    expect(other(['《浙江省综合行政执法条例》第三十六条']).ok).toBe(true)
  })

  it('SX-16-1g a correction with a responsible person and no treatment stays listed as 未追究说明', () => {
    const here = court()
    const list = (responsible: boolean) =>
      here.open('correctionResponsibility', 'list', AGENCY, '2026-06-24', {
        input: {
          correction: '绍交撤〔2026〕1号',
          correctedOn: '2026-06-20',
          responsible,
          ...(responsible ? { officer: 'officer/钱某' } : {}),
        },
      }).id
    const id = list(true)
    expect(here.world.pack.procedures.get('correctionResponsibility')?.data.states[here.state(id)]?.name).toBe(
      '未追究说明',
    )
    expect(here.act(id, 'clear', AGENCY, '2026-06-25').codes).toEqual(['responsible'])
    expect(here.act(id, 'treat', AGENCY, '2026-06-25', { input: { treatment: '批评教育' } }).codes).toEqual([
      'field-missing',
    ])
    const treatment = { treatment: '批评教育', decision: materials('处理决定') }
    expect(here.act(id, 'treat', AGENCY, '2026-06-25', { input: treatment }).ok).toBe(true)
    expect(here.act(list(false), 'clear', AGENCY, '2026-06-25').ok).toBe(true)
    expect(here.matter(id).parties.overseer?.[0]?.name).toBe(CITY)
  })
})
