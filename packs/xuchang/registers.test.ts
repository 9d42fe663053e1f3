import { describe, expect, it } from 'vitest'
import { standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const DAY = '2026-04-08'
const parties = { agency: [AGENCY] }
type Fields = Readonly<Record<string, unknown>>

const codes = (here: Court, id: string, step: string, organ: string, input: Fields = {}, day = DAY) =>
  here.act(id, step, organ, day, { input }).codes
const over = (here: Court, id: string) => here.matter(id).closedOn !== null

describe('leads', () => {
  const enter = (here: Court, input: Fields = {}) =>
    here.open('supervisionLead', 'enter', CITY, DAY, {
      input: {
        source: 'hotline',
        number: '1',
        complainant: '市民甲',
        subject: '不出示证件',
        act: '夜市检查',
        demand: 'report',
        receivedOn: '2026-04-07',
        ...input,
      },
    }).id
  const assigned = (here: Court, input: Fields = {}) => {
    const id = enter(here, input)
    codes(here, id, 'assign', CITY, { concerned: '411000-urban-management' })
    return id
  }
  const guide = { forum: '许昌市人民政府', notice: '六十日内' }

  it('XC-17-1a are triaged five working days after they came in; whatever is done with them is in time', () => {
    for (const [step, demand, input] of [
      ['supervise', 'report', { kind: 'routine', assessment: '拟监督', matter: 'm0' }],
      ['guide', 'cancel', guide],
      ['close', 'report', { outcome: '已答复' }],
      ['markUntrue', 'report', { reason: '旧闻' }],
    ] as const) {
      const here = court()
      const id = assigned(here, { demand })
      expect([step, here.due(id, 'triage')]).toEqual([step, '2026-04-14'])
      expect([step, codes(here, id, step, CITY, input)]).toEqual([step, []])
      expect([step, standing(here, id, 'triage')]).toEqual([step, 'met'])
      if (step === 'supervise') expect(here.matter(id).facts.matter).toBe('m0')
    }
    expect(court().world.pack.pack.procedures.supervisionLead?.limits?.triage?.on).toBe('overseer')
  })

  it('XC-17-1a only who asks to undo an act is guided; a ticket joins wherever its lead stands', () => {
    const here = court()
    const reported = assigned(here)
    expect(codes(here, reported, 'guide', CITY, guide)).toEqual(['nothing-to-undo'])
    const ticket = { number: '2', receivedOn: DAY }
    expect(codes(here, reported, 'merge', CITY, ticket)).toEqual([])
    const undo = assigned(here, { demand: 'cancel', number: '3', act: '处罚' })
    expect(codes(here, undo, 'guide', CITY, guide)).toEqual([])
    expect(codes(here, undo, 'merge', CITY, { ...ticket, number: '4' })).toEqual([])
    expect(codes(here, enter(here, { number: '5', act: '许可' }), 'merge', CITY, { ...ticket, number: '6' })).toEqual(
      [],
    )
  })
})

describe('organs led from above', () => {
  const TAX = '国家税务总局许昌市税务局'
  const found = (here: Court, agency = TAX) =>
    here.open('verticalFinding', 'find', CITY, DAY, {
      parties: { agency: [agency] },
      input: { problem: '…', grounds: ['税收征收管理法第五条'], evidence: materials('材料') },
    })
  const reply = { reply: '已责成改正', repliedOn: DAY, letter: materials('复函') }

  it('XC-2-2-3 the organ above, or the bureau for it, enters what it replied, and nobody else', () => {
    for (const organ of [CITY, '国家税务总局河南省税务局']) {
      const here = court()
      const { id } = found(here)
      expect(here.issue(id, 'notifySuperior', CITY, DAY, { input: { advice: '建议责成改正' } }).codes).toEqual([])
      expect(codes(here, id, 'recordReply', TAX, reply)).toContain('wrong-organ')
      for (const field of ['reply', 'repliedOn'])
        expect(codes(here, id, 'recordReply', organ, { ...reply, [field]: undefined })).toEqual(['field-missing'])
      expect([organ, codes(here, id, 'recordReply', organ, reply)]).toEqual([organ, []])
      expect(here.matter(id).facts.letter).toHaveLength(1)
    }
    expect(found(court(), AGENCY).codes).toContain('not-vertical')
  })
})

describe('certificates of enforcement', () => {
  const given = { officer: 'o', officerName: '孙某', number: '豫1', validFrom: '2025-01-01', validTo: '2029-12-31' }
  const issue = (here: Court, input: Fields = {}) =>
    here.open('certificate', 'issue', CITY, DAY, { parties, input: { ...given, ...input } })

  it('XC-10-1-4 are valid for at least a day, and withdrawn by the bureau that issued them, with day and cause', () => {
    const here = court()
    expect(issue(here, { validTo: '2024-12-31' }).codes).toEqual(['interval-invalid'])
    expect(issue(here, { validTo: '2025-01-01' }).codes).toEqual([])
    const { id } = issue(here)
    const left = { withdrawnOn: DAY, reason: '离岗' }
    expect(codes(here, id, 'withdraw', AGENCY, left)).toEqual(['wrong-organ'])
    for (const field of Object.keys(left))
      expect(codes(here, id, 'withdraw', CITY, { ...left, [field]: undefined })).toEqual(['field-missing'])
    expect(over(here, id)).toBe(false)
    expect(codes(here, id, 'withdraw', CITY, left)).toEqual([])
    expect(over(here, id)).toBe(true)
  })
})

describe('reviews of decisions', () => {
  const review = (here: Court, clauses: readonly object[]) =>
    here.open('decisionReview', 'review', CITY, DAY, {
      parties,
      input: {
        decision: '许城管罚〔2026〕5号',
        decidedOn: '2026-03-02',
        method: 'penalty',
        methodOpinion: '适当',
        contentOpinion: '适当',
        clauses,
      },
    })

  it('XC-10-1-6 a clause repealed on the day of the decision or before is a defect, one repealed later is none', () => {
    const opened = (repealedOn?: string) =>
      review(court(), [{ clause: '某办法第八条', ...(repealedOn === undefined ? {} : { repealedOn }) }]).opened
    expect(opened('2026-03-01')).toEqual(['decisionDefect'])
    expect(opened('2026-03-02')).toEqual(['decisionDefect'])
    expect(opened('2026-03-03')).toEqual([])
    expect(opened()).toEqual([])
  })

  it('XC-10-1-6 the bureau says what becomes of the review and of each defect', () => {
    const here = court()
    const { id } = review(here, [{ clause: '某办法第八条', repealedOn: '2025-12-01' }])
    const defect = here.newest('decisionDefect').id
    for (const [matter, step] of [
      [id, 'close'],
      [defect, 'settle'],
    ] as const) {
      expect(codes(here, matter, step, AGENCY, { outcome: '已纠正' })).toContain('wrong-organ')
      expect(codes(here, matter, step, CITY)).toEqual(['field-missing'])
      expect(over(here, matter)).toBe(false)
      expect(codes(here, matter, step, CITY, { outcome: '已纠正' })).toEqual([])
      expect(over(here, matter)).toBe(true)
    }
  })
})

describe('powers and honours', () => {
  it('XC-21-1-3 a power without its post is filled by the agency or the bureau, also when sixty days have passed', () => {
    for (const organ of [AGENCY, CITY])
      for (const late of [false, true]) {
        const here = court()
        const { id } = here.open('responsibilityGap', 'record', CITY, '2026-01-12', {
          parties,
          input: { power: '违法建设查处', gapFrom: '2026-01-05' },
        })
        if (late) here.world.sweep('2026-03-07')
        expect(here.state(id)).toBe(late ? 'overdue' : 'open')
        expect(over(here, id)).toBe(false)
        const filled = { post: '执法一科', filledOn: '2026-03-09' }
        expect([organ, late, codes(here, id, 'fill', organ, filled, '2026-03-09')]).toEqual([organ, late, []])
        expect(over(here, id)).toBe(true)
      }
    expect(court().world.pack.pack.procedures.responsibilityGap?.limits?.gap?.on).toBe('agency')
  })

  it('XC-21-1a an organ excluded from honours is so until the government says that the year is over', () => {
    const here = court()
    const sanction = here.open('agencySanction', 'propose', CITY, '2026-05-25', {
      parties,
      input: { item: 'negligence', facts: '多次不查处', sanction: 'disqualified', year: '2026' },
    }).id
    here.act(sanction, 'decide', GOVERNMENT, '2026-06-01', { input: { grounds: '多次' } })
    const { id } = here.newest('honourExclusion')
    expect(codes(here, id, 'end', AGENCY, {}, '2027-01-04')).toEqual(['wrong-organ'])
    expect(over(here, id)).toBe(false)
    expect(codes(here, id, 'end', GOVERNMENT, {}, '2027-01-04')).toEqual([])
    expect(over(here, id)).toBe(true)
  })

  it('XC-6-2 a nomination is complete as it is made', () => {
    const here = court()
    const input = { year: '2026', merits: '成绩突出' }
    expect(over(here, here.open('honourNomination', 'nominate', CITY, DAY, { parties, input }).id)).toBe(true)
  })
})
