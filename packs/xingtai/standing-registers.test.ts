import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, TRANSPORT } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** Arts 16, 18(1)(7), 20(1) and 29(3): registers that stand for a time, and how they end. */

const DAY = '2026-03-02'
type Input = Readonly<Record<string, unknown>>

describe('the cycle of self-inspection (art 20(1))', () => {
  const cycle = { cycle: 'half-year', arisesOn: '2026-06-01', reportBy: '2026-06-30' }
  const define = (at: Court, input: Input = {}) =>
    at.open('selfInspectionCycle', 'define', TRANSPORT, DAY, { input: { ...cycle, ...input } })
  const tasks = (at: Court) => at.world.matters().filter((one) => one.procedure === 'selfInspection').length

  it('XT-20-1a has its report on the day of the task at the earliest, first and after a change', () => {
    expect(define(court(), { reportBy: '2026-06-01' }).codes).toEqual([])
    const at = court()
    const { id } = demand(define(at))
    const change = (reportBy: string) =>
      at.act(id, 'change', TRANSPORT, '2026-03-10', { input: { ...cycle, arisesOn: '2026-04-20', reportBy } }).codes
    expect(change('2026-04-19')).toEqual(['report-before-task'])
    expect(change('2026-04-20')).toEqual([])
    at.world.sweep('2026-04-20')
    at.world.sweep('2026-06-01')
    expect(tasks(at)).toBe(1)
  })

  it('XT-20-1a changed again, or after a task, the old day brings no task', () => {
    const at = court()
    const { id } = demand(define(at))
    const change = (day: string, arisesOn: string) =>
      demand(at.act(id, 'change', TRANSPORT, day, { input: { ...cycle, arisesOn, reportBy: '2027-06-30' } }))
    change('2026-03-10', '2026-04-20')
    change('2026-03-11', '2026-05-20')
    at.world.sweep('2026-04-21')
    expect(tasks(at)).toBe(0)
    at.world.sweep('2026-05-20')
    expect(tasks(at)).toBe(1)
    change('2026-05-21', '2027-05-20')
    at.world.sweep('2026-11-21')
    expect(tasks(at)).toBe(1)
  })

  it('XT-20-1a is stopped by the bureau with a reason, and brings no task after that', () => {
    const at = court()
    const { id } = demand(define(at))
    const stop = (organ: string, input: Input) => at.act(id, 'stop', organ, DAY, { input })
    expect(stop(TRANSPORT, { reason: '撤销' }).codes).toContain('wrong-organ')
    expect(stop(CITY, {}).codes).toEqual(['field-missing'])
    expect(stop(CITY, { reason: '机关撤销' }).codes).toEqual([])
    expect(at.matter(id)).toMatchObject({ state: 'stopped', closedOn: DAY })
    at.world.sweep('2026-06-02')
    expect(tasks(at)).toBe(0)
  })
})

describe('entries with an end', () => {
  it('XT-18-1-7 a content that was added is given up with a reason', () => {
    const at = court()
    const { id } = demand(
      at.open('contentItem', 'add', CITY, DAY, { input: { name: '检查频次', version: '1', legalBasis: ['某条例'] } }),
    )
    expect(at.act(id, 'withdraw', CITY, DAY, { input: {} }).codes).toEqual(['field-missing'])
    expect(at.act(id, 'withdraw', CITY, DAY, { input: { reason: '废止' } }).codes).toEqual([])
    expect(at.matter(id).closedOn).toBe(DAY)
  })

  it('XT-29-3b an entrustment is entered and ended by handler or administrator, and may be for a day', () => {
    for (const post of ['system-administrator', 'handler'] as const) {
      const at = court()
      const { id } = demand(
        at.open('townshipEntrustment', 'entrust', CITY, DAY, {
          post,
          input: {
            organ: '130503102-government',
            superior: '1305G0-committee',
            from: DAY,
            until: DAY,
            document: materials('委托书'),
          },
        }),
      )
      expect(at.act(id, 'end', CITY, DAY, { post, input: {} }).codes).toEqual(['field-missing'])
      expect(at.act(id, 'end', CITY, DAY, { post, input: { reason: '收回' } }).codes).toEqual([])
      expect(at.matter(id).closedOn).toBe(DAY)
    }
  })

  it('NR-33-3b silence on a reconsideration counts from its filing, and not once it was accepted or ended', () => {
    const filed = (at: Court) =>
      demand(
        at.open('remedy', 'fileReconsideration', CITY, '2026-03-04', {
          input: { act: '罚1号', filedOn: DAY, receipt: materials('回执') },
        }),
      ).id
    const ended = { endedOn: '2026-03-05', outcomeDocument: materials('决定书') }
    const steps: Readonly<Record<string, Input>> = {
      accept: { acceptedOn: '2026-03-05', acceptance: materials('受理通知书') },
      end: { ...ended, reason: '撤回' },
      rule: { ...ended, outcome: 'revoked' },
    }
    for (const [step, input] of Object.entries(steps)) {
      const at = court()
      const id = filed(at)
      expect(at.due(id, 'acceptance')).toBe('2026-03-09')
      demand(at.act(id, step, CITY, '2026-03-05', { input }))
      expect([step, at.matter(id).limits[0]?.status]).toEqual([step, 'met'])
      expect([step, at.matter(id).closedOn !== null]).toEqual([step, step !== 'accept'])
      if (step === 'accept') expect(at.matter(id).facts.acceptance).toMatchObject([{ name: '受理通知书' }])
    }
  })
})
