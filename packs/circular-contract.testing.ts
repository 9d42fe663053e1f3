import type { CompiledPack, Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, courtOf, materials } from './testing.ts'

export interface CircularContract {
  readonly pack: CompiledPack
  readonly organs: readonly Organ[]
  readonly bureau: string
  readonly agency: string
  readonly kind: string
  readonly range: string
  readonly periodic: boolean
  readonly interviews: boolean
}

/** What circulars, bulletins and interviews ask in every place that has them. */
export function makeKnownAs({
  pack,
  organs,
  bureau,
  agency,
  kind,
  range,
  periodic,
  interviews,
}: CircularContract): void {
  const court = (): Court => courtOf(pack, organs)
  const propose = (here: Court, day: string, parties: Record<string, string[]> = {}) =>
    here.open('circular', 'propose', bureau, day, {
      parties,
      input: {
        kind,
        subject: '通报',
        content: '情况',
        range,
        findings: [{ organ: agency, finding: '未公示', number: '执监1号' }],
      },
    })

  describe('a circular', () => {
    it('is read by those it reached, whoever signs for them, and is not closed before all have it', () => {
      const here = court()
      const { id } = propose(here, '2026-03-02', { recipients: [agency] })
      here.act(id, 'approve', bureau, '2026-03-02', { input: { approval: '同意' } })
      expect(here.issue(id, 'publish', bureau, '2026-03-02').codes).toEqual([])
      const read = (post: 'clerk' | 'handler' | 'liaison-officer') =>
        here.act(id, 'acknowledge', agency, '2026-03-03', { post, input: { reader: '张三' } })
      expect(read('clerk').codes).toEqual(['not-served'])
      here.serve(id, 'circular', agency, '2026-03-03')
      for (const post of ['clerk', 'handler', 'liaison-officer'] as const) expect(read(post).codes).toEqual([])
      expect(here.matter(id).facts.acknowledgements).toHaveLength(3)
    })

    it('is approved by the leader, or dropped with reasons', () => {
      const here = court()
      const { id } = propose(here, '2026-03-02')
      expect(
        here.act(id, 'approve', bureau, '2026-03-02', { post: 'handler', input: { approval: '同意' } }).codes,
      ).toEqual(['wrong-post'])
      expect(here.act(id, 'drop', bureau, '2026-03-03', { input: { dropReasons: '不必' } }).codes).toEqual([])
      expect(here.state(id)).toBe('dropped')
    })

    if (!periodic) return
    it('that comes again keeps its rhythm, also a changed one, and counts nothing for what does not come again', () => {
      const here = court()
      const once = propose(here, '2026-03-02').id
      const period = { from: '2026-01-01', to: '2026-03-31' }
      expect(here.act(once, 'gather', bureau, '2026-03-02', { input: period }).codes).toEqual(['not-periodic'])
      const rhythm = { cycle: 'quarter', arisesOn: '2026-04-01', reportBy: '2026-04-20' }
      const cycle = (step: string, input: object, id?: string) =>
        id === undefined
          ? here.open('bulletinCycle', step, bureau, '2026-03-16', { input: { ...input } })
          : here.act(id, step, bureau, '2026-03-17', { input: { ...input } })
      expect(cycle('define', { ...rhythm, reportBy: '2026-03-31' }).codes).toEqual(['report-before-task'])
      const { id } = cycle('define', { ...rhythm, reportBy: '2026-04-01' })
      expect(cycle('change', { ...rhythm, reportBy: '2026-03-31' }, id).codes).toEqual(['report-before-task'])
      expect(cycle('change', { ...rhythm, cycle: 'month' }, id).codes).toEqual([])
      const arisen = () => here.world.matters().filter((one) => one.procedure === 'circular').length
      here.world.sweep('2026-04-01')
      expect([arisen(), here.matter(id).facts.reportBy]).toEqual([2, '2026-05-20'])
      const bulletin = here.newest('circular').id
      expect(here.due(bulletin, 'bulletin')).toBe('2026-04-20')
      here.act(bulletin, 'gather', bureau, '2026-04-02', { input: period })
      expect(here.issue(bulletin, 'publish', bureau, '2026-04-02').codes).toContain('content-missing')
      const recipients = organs.filter((one) => one.name === agency).map((one) => one.id)
      here.act(bulletin, 'revise', bureau, '2026-04-02', { input: { content: '情况', range, recipients } })
      here.act(bulletin, 'approve', bureau, '2026-04-02', { input: { approval: '同意' } })
      expect(here.issue(bulletin, 'publish', bureau, '2026-04-02').codes).toEqual([])
      expect(
        here
          .matter(bulletin)
          .documents.at(-1)
          ?.recipients.map((one) => one.name),
      ).toEqual([agency])
      here.world.sweep('2026-05-01')
      expect(arisen()).toBe(3)
      expect(here.act(id, 'stop', bureau, '2026-05-06', { input: { reason: '停止' } }).codes).toEqual([])
      here.world.sweep('2026-06-01')
      expect([arisen(), here.state(id)]).toEqual([3, 'stopped'])
    })
  })

  if (!interviews) return
  describe('an interview', () => {
    const open = (here: Court) =>
      here.open('interview', 'propose', bureau, '2026-05-11', {
        parties: { agency: [agency] },
        input: { trigger: 'salient', facts: '事实', impact: '影响', evidence: materials('材料') },
      }).id
    const held = (here: Court, followUpBy?: string) => {
      const id = open(here)
      here.issue(id, 'notify', bureau, '2026-05-12', {
        input: { plannedOn: '2026-05-13', place: '会议室', issues: '事项' },
      })
      here.act(id, 'hold', bureau, '2026-05-13', {
        input: {
          attendee: '局长',
          attendeeKind: 'head',
          discussed: '要求整改',
          minutes: materials('记录'),
          ...(followUpBy === undefined ? {} : { followUpBy }),
        },
      })
      return id
    }

    it('closes at once where its record asks for no report, else on the report of the organ', () => {
      const here = court()
      expect(here.act(held(here), 'close', bureau, '2026-05-14').codes).toEqual([])
      const id = held(here, '2026-06-12')
      expect(here.act(id, 'close', bureau, '2026-05-14').codes).toEqual(['follow-up-unreported'])
      const input = { rectification: '已整改', report: materials('报告') }
      expect(here.act(id, 'report', bureau, '2026-05-20', { input }).codes).toEqual(['wrong-organ'])
      expect(here.act(id, 'report', agency, '2026-05-20', { input }).codes).toEqual([])
      expect(here.act(id, 'close', bureau, '2026-05-21').codes).toEqual([])
    })

    it('is dropped with reasons before it is held', () => {
      const here = court()
      const dropped = (id: string) =>
        here.act(id, 'drop', bureau, '2026-05-12', { input: { dropReasons: '不必' } }).codes
      expect(dropped(open(here))).toEqual([])
      const notified = open(here)
      here.issue(notified, 'notify', bureau, '2026-05-12', {
        input: { plannedOn: '2026-05-13', place: '会议室', issues: '事项' },
      })
      expect(dropped(notified)).toEqual([])
    })
  })
}
