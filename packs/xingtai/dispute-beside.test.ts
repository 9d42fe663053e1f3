import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { accepted, BUREAU, demand, filed, MANAGEMENT, MARKET, org } from './testing-dispute.ts'

/** Arts 10, 11 and 15: letters, meetings and duties beside a dispute, and their end with it. */

const DAY = '2026-03-18'
const ACT = '信城管罚〔2026〕5号'
type Input = Readonly<Record<string, unknown>>

const meeting = (at: Court, id: string): string =>
  demand(
    at.open('coordinationMeeting', 'convene', BUREAU, DAY, {
      parent: id,
      input: { heldAt: `${DAY}T09:30:00+08:00`, place: '会议室' },
    }),
  ).id

describe('what hangs on a dispute ends with it (arts 10, 11, 15, 16)', () => {
  const end = (at: Court, id: string) => {
    demand(
      at.open('remedy', 'fileReconsideration', BUREAU, '2026-03-26', {
        parent: id,
        input: { act: ACT, filedOn: '2026-03-26', receipt: materials('回执') },
      }),
    )
    expect(at.state(id)).toBe('terminated')
  }
  const ask = (at: Court, id: string) =>
    demand(
      at.open('inquiry', 'prepare', BUREAU, DAY, {
        parent: id,
        parties: { agency: [MARKET] },
        input: { questions: '请说明', replyBy: '2026-03-23' },
      }),
    ).id
  const sent = (at: Court, id: string) => {
    const inquiry = ask(at, id)
    demand(at.issue(inquiry, 'send', BUREAU, DAY))
    demand(at.serve(inquiry, 'inquiryLetter', MARKET, DAY))
    return inquiry
  }
  const late = (way: (at: Court, id: string) => string) => (at: Court, id: string) => {
    const matter = way(at, id)
    at.world.sweep('2026-03-25')
    return matter
  }
  const owe = (at: Court, id: string) =>
    demand(
      at.open('cooperationDuty', 'assign', BUREAU, DAY, {
        parent: id,
        parties: { agency: [MARKET] },
        input: { task: '提供卷宗', dueOn: '2026-03-24' },
      }),
    ).id
  const hanging: readonly (readonly [string, (at: Court, id: string) => string, string])[] = [
    ['drafting', ask, 'closed'],
    ['sent', sent, 'closed'],
    ['overdue', late(sent), 'closed'],
    ['assigned', owe, 'excused'],
    ['overdue', late(owe), 'excused'],
    ['convened', meeting, 'cancelled'],
  ]

  it.each(hanging)('XT-16-1 XT-10-2b what was %s', (before, way, after) => {
    const at = court()
    const id = accepted(at, DAY)
    const matter = way(at, id)
    expect([at.state(matter), at.matter(matter).closedOn]).toEqual([before, null])
    end(at, id)
    expect([at.state(matter), at.matter(matter).closedOn]).toEqual([after, '2026-03-26'])
  })

  it.each([
    ['sent', sent],
    ['overdue', late(sent)],
  ] as const)('XT-10-2c an inquiry that is %s is answered by the organ asked', (state, way) => {
    const at = court()
    const inquiry = way(at, accepted(at, DAY))
    expect(at.state(inquiry)).toBe(state)
    const reply = (organ: string, input: Input) => at.act(inquiry, 'reply', organ, '2026-03-25', { input })
    expect(reply(MANAGEMENT, { reply: '已阅' }).codes).toContain('wrong-organ')
    expect(reply(MARKET, {}).codes).toEqual(['field-missing'])
    expect(reply(MARKET, { reply: '已阅', evidence: materials('附件') }).codes).toEqual([])
    expect(at.matter(inquiry)).toMatchObject({ closedOn: '2026-03-25', facts: { evidence: [{ name: '附件' }] } })
  })

  it.each([
    ['assigned', owe],
    ['overdue', late(owe)],
  ] as const)(
    'XT-15-1a a duty that is %s is fulfilled by the organ that owes it, or excused by the bureau',
    (state, way) => {
      const at = court()
      const [done, excused] = [way(at, accepted(at, DAY)), way(at, accepted(at, DAY))]
      expect(at.state(done)).toBe(state)
      const fulfil = (organ: string, input: Input) => at.act(done, 'fulfil', organ, '2026-03-25', { input })
      expect(fulfil(BUREAU, { result: '已提供' }).codes).toContain('wrong-organ')
      expect(fulfil(MARKET, {}).codes).toEqual(['field-missing'])
      expect(fulfil(MARKET, { result: '已提供', evidence: materials('卷宗') }).codes).toEqual([])
      expect(at.matter(done)).toMatchObject({ closedOn: '2026-03-25', facts: { evidence: [{ name: '卷宗' }] } })
      expect(at.act(excused, 'excuse', MARKET, '2026-03-25', { input: {} }).codes).toContain('wrong-organ')
      expect(at.act(excused, 'excuse', BUREAU, '2026-03-25', { input: {} }).codes).toEqual([])
    },
  )

  it('XT-11-1-3 a meeting is called in coordination only, keeps who came and what others said, and is cancelled by the bureau', () => {
    const at = court()
    const held = meeting(at, accepted(at, DAY))
    demand(
      at.act(held, 'recordAttendance', BUREAU, DAY, {
        input: { organ: org(MARKET), status: 'substitute', attendees: '钱某', authorisation: materials('授权书') },
      }),
    )
    demand(at.act(held, 'recordOtherView', BUREAU, DAY, { input: { who: '经营者', view: '希望明确' } }))
    expect(at.matter(held).facts).toMatchObject({
      attendance: [{ status: 'substitute', attendees: '钱某' }],
      otherViews: [{ who: '经营者' }],
    })
    expect(at.act(held, 'cancel', MARKET, DAY).codes).toContain('wrong-organ')
    expect(at.act(held, 'cancel', BUREAU, DAY).codes).toEqual([])
    const early = at.open('coordinationMeeting', 'convene', BUREAU, DAY, {
      parent: filed(at, DAY),
      input: { heldAt: `${DAY}T09:30:00+08:00`, place: '会议室' },
    })
    expect(early.codes).toContain('not-coordinating')
  })
})
