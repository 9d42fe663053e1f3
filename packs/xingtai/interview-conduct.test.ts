import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** Arts 27 and 28: the interview of an organ, and what is handed on because it may be an offence. */

const DAY = '2026-05-07'
type Input = Readonly<Record<string, unknown>>

describe('suspected offences (art 28)', () => {
  const lead = { offence: 'ordinary', subject: '王某', facts: '伪造证据', evidence: materials('材料') }
  const send = (at: Court, input: Input = {}, post: 'principal-leader' | 'handler' = 'principal-leader') =>
    at.open('criminalReferral', 'send', CITY, DAY, {
      post,
      parties: { receiver: ['邢台市公安局'] },
      input: { ...lead, ...input },
    })

  it('XT-28-1c go to the police unless they are offences in office; the leader sends, and either side enters receipt and answer', () => {
    expect(send(court(), {}, 'handler').codes).toContain('wrong-post')
    expect(send(court(), { offence: 'duty' }).codes).toEqual(['supervisory-organ-instead'])
    for (const by of [CITY, '邢台市公安局']) {
      const at = court()
      const { id } = demand(send(at))
      const enter = (step: string, input: Input) => at.act(id, step, by, DAY, { input }).codes
      expect(enter('receipt', { receiptOn: DAY })).toEqual(['field-missing'])
      expect(enter('receipt', { receipt: materials('回执') })).toEqual(['field-missing'])
      expect(enter('receipt', { receiptOn: DAY, receipt: materials('回执') })).toEqual([])
      expect(enter('feedback', { result: '已立案' })).toEqual(['field-missing'])
      expect(enter('feedback', { decision: materials('立案决定') })).toEqual(['field-missing'])
      expect(enter('feedback', { result: '已立案', decision: materials('立案决定') })).toEqual([])
      expect(at.matter(id).closedOn).toBe(DAY)
    }
  })
})

describe('the interview (art 27)', () => {
  const propose = (
    at: Court,
    input: Input = { trigger: 'incident', evidence: materials('通报') },
    agency = TRANSPORT,
  ) =>
    at.open('interview', 'propose', CITY, DAY, { parties: { agency: [agency] }, input: { reasons: '情况', ...input } })
  const notified = (at: Court): string => {
    const { id } = demand(propose(at))
    demand(
      at.issue(id, 'notify', CITY, DAY, {
        input: { plannedOn: '2026-05-08', place: '司法局', interviewer: '张三', issues: '执法不规范' },
      }),
    )
    return id
  }
  const held = (at: Court, input: Input = {}) => {
    const id = notified(at)
    const record = { grade: 'admonition', attendee: '李四', attendeeKind: 'leader', discussed: '告诫' }
    return at.act(id, 'hold', CITY, '2026-05-08', {
      input: { ...record, minutes: materials('记录'), signature: materials('签字页'), ...input },
    })
  }

  it('XT-27-1-1 names both numbers where it is about the cases lost, and is for organs of one’s own only', () => {
    const fields = (input: Input) => propose(court(), { trigger: 'caseLoad', ...input }).reasons.map((one) => one.field)
    expect(fields({ lost: 5 })).toContain('cases')
    expect(fields({ cases: 20 })).toContain('lost')
    expect(propose(court(), undefined, '河北省交通运输厅').ok).toBe(false)
  })

  it('XT-27-1 is dropped with reasons by the leader of the bureau, before it is held', () => {
    for (const way of [(at: Court) => demand(propose(at)).id, notified]) {
      const at = court()
      const id = way(at)
      const drop = (organ: string, input: Input, post: 'principal-leader' | 'handler' = 'principal-leader') =>
        at.act(id, 'drop', organ, DAY, { input, post }).codes
      const reasons = { dropReasons: '情况不实' }
      expect(drop(TRANSPORT, reasons)).toContain('wrong-organ')
      expect(drop(CITY, reasons, 'handler')).toContain('wrong-post')
      expect(drop(CITY, {})).toEqual(['field-missing'])
      expect(drop(CITY, reasons)).toEqual([])
      expect(at.matter(id).closedOn).toBe(DAY)
    }
  })

  it('XT-27-1 a reminder may be given to a section head without authority, an admonition with a reason only', () => {
    expect(held(court(), { attendeeKind: 'unauthorised' }).codes).toEqual(['explain:attendee-unauthorised'])
    expect(held(court(), { attendeeKind: 'unauthorised', grade: 'reminder' }).codes).toEqual([])
  })

  it('XT-27-2b record and report go to the government once each, and the file is closed when it has them', () => {
    const at = court()
    demand(held(at))
    const { id } = at.newest('interview')
    const close = () => at.act(id, 'close', CITY, '2026-05-12').codes
    const forward = (step: string) => at.act(id, step, CITY, '2026-05-11').codes
    expect(forward('forwardRecord')).toEqual([])
    demand(
      at.act(id, 'report', TRANSPORT, '2026-05-11', { input: { rectification: '已改', report: materials('报告') } }),
    )
    expect(forward('forwardReport')).toEqual([])
    expect(at.act(id, 'forwardRecord', CITY, '2026-05-11').codes).toContain('already-forwarded')
    expect(at.act(id, 'forwardReport', CITY, '2026-05-11').codes).toContain('already-forwarded')
    expect(close()).toEqual(['record-not-received', 'report-not-received'])
    demand(at.serve(id, 'interviewRecord', GOVERNMENT, '2026-05-12'))
    expect(close()).toEqual(['report-not-received'])
    demand(at.serve(id, 'interviewReport', GOVERNMENT, '2026-05-12'))
    expect(close()).toEqual([])
  })
})
