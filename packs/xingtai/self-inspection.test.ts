import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { find } from './supervision.testing.ts'
import { CITY, court, TRANSPORT } from './testing.ts'

describe('self-inspection', () => {
  const defined = (it: Court, input: Record<string, unknown> = {}) =>
    it.open('selfInspectionCycle', 'define', TRANSPORT, '2026-03-02', {
      input: { cycle: 'half-year', arisesOn: '2026-06-01', reportBy: '2026-06-30', ...input },
    })
  const tasks = (it: Court) => it.world.matters().filter((one) => one.procedure === 'selfInspection')

  it('XT-20-1a the task of the half-year arises on 2026-06-01 by the clock and is overdue from 2026-07-01', () => {
    const it = court()
    defined(it)
    it.world.sweep('2026-05-31')
    expect(tasks(it)).toEqual([])
    it.world.sweep('2026-06-01')
    const [task] = tasks(it)
    const id = task?.id ?? ''
    expect(task).toMatchObject({ state: 'open', openedOn: '2026-06-01', facts: { scope: '2026年上半年' } })
    expect(task?.parties.agency?.[0]?.name).toBe(TRANSPORT)
    expect(it.due(id, 'report')).toBe('2026-06-30')
    it.world.sweep('2026-06-30')
    expect(it.matter(id).limits[0]?.status).toBe('running')
    it.world.sweep('2026-07-01')
    expect(it.matter(id).limits[0]).toMatchObject({ status: 'lapsed', kind: 'internal' })
  })

  it('XT-20-1a a report in time leaves nothing overdue, and the next half-year arises by itself', () => {
    const it = court()
    const { id: cycle } = defined(it)
    it.world.sweep('2026-06-01')
    const id = tasks(it)[0]?.id ?? ''
    it.act(id, 'report', TRANSPORT, '2026-06-30', { input: { report: materials('自查报告'), summary: '无问题' } })
    it.world.sweep('2026-07-01')
    expect(it.matter(id).limits[0]?.status).toBe('met')
    it.world.sweep('2026-11-30')
    expect(tasks(it)).toHaveLength(1)
    it.world.sweep('2026-12-01')
    expect(tasks(it).map((one) => one.facts.scope)).toEqual(['2026年上半年', '2026年下半年'])
    expect(it.due(tasks(it)[1]?.id ?? '', 'report')).toBe('2026-12-31')
    // Days on which something arises are no deadlines: the register itself is never late.
    expect(it.matter(cycle).limits.map((run) => run.status)).toEqual(['ended', 'ended', 'running'])
  })

  it('XT-20-1a the cycle is the organ’s own: half a year unless it says otherwise, changed by itself, defined once', () => {
    const it = court()
    expect(it.world.pack.pack.procedures.selfInspectionCycle?.steps.define?.input?.cycle?.prefill).toBe('half-year')
    expect(defined(it, { reportBy: '2026-05-31' }).codes).toEqual(['report-before-task'])
    const { id } = defined(it)
    expect(defined(it).codes).toEqual(['cycle-defined'])
    const input = { cycle: 'quarter', arisesOn: '2026-03-20', reportBy: '2026-03-31' }
    expect(it.act(id, 'change', CITY, '2026-03-10', { input }).codes).toEqual(['wrong-organ'])
    expect(it.act(id, 'change', TRANSPORT, '2026-03-10', { input }).ok).toBe(true)
    it.world.sweep('2026-03-20')
    it.world.sweep('2026-06-20')
    expect(tasks(it).map((one) => one.facts.scope)).toEqual(['2026年第一季度', '2026年第二季度'])
  })

  it('XT-20-1b counts what the organ found and corrected itself, and not what the bureau found first', () => {
    const it = court()
    const { id } = it.open('selfInspection', 'order', CITY, '2026-04-01', {
      parties: { agency: [TRANSPORT] },
      input: { cause: 'order', scope: '处罚公示', dueBy: '2026-04-10' },
    })
    const input = { act: '邢交罚〔2026〕3号', problem: '未公示', correction: '已公示', evidence: materials('公示页面') }
    expect(it.act(id, 'recordProblem', TRANSPORT, '2026-04-02', { input: { ...input, evidence: [] } }).says).toContain(
      '不计为自纠',
    )
    expect(it.act(id, 'recordProblem', TRANSPORT, '2026-04-02', { input }).ok).toBe(true)
    expect(it.matter(id).facts.selfCorrected).toBe(true)
    find(it, '2026-04-03', { input: { scope: 'act', act: '邢交罚〔2026〕4号' } })
    const second = { ...input, act: '邢交罚〔2026〕4号' }
    expect(it.act(id, 'recordProblem', TRANSPORT, '2026-04-07', { input: second }).says).toBe(
      '该问题已由监督机构先行发现，不得记为自纠',
    )
  })

  it('NR-22-1-1 an ordered self-inspection names its scope, and the report attaches to the matter', () => {
    const it = court()
    const order = (scope: string) =>
      it.open('selfInspection', 'order', CITY, '2026-04-01', {
        parties: { agency: [TRANSPORT] },
        input: { cause: 'order', scope, dueBy: '2026-04-10' },
      })
    expect(order('').says).toBe('部署自查应当写明范围')
    const { id } = order('处罚公示')
    it.act(id, 'report', TRANSPORT, '2026-04-09', { input: { report: materials('自查报告'), summary: '无问题' } })
    expect(it.matter(id).facts.report).toHaveLength(1)
  })

  it('XT-20-1c three complaints in thirty days about one team make a task; the same ticket is not counted twice', () => {
    const it = court()
    const complain = (ticket: string, receivedOn: string, team = '平乡县交通运输局一中队') =>
      it.open('complaintTicket', 'register', '平乡县司法局', receivedOn, {
        parties: { agency: ['平乡县交通运输局'] },
        input: { ticket, channel: 'hotline', team, act: '路检', receivedOn, content: '重复检查' },
      })
    complain('T0', '2026-07-01')
    expect(complain('T1', '2026-09-01').opened).toEqual([])
    expect(complain('T2', '2026-09-10').opened).toEqual([])
    expect(complain('T2', '2026-09-11').codes).toEqual(['duplicate-ticket'])
    expect(complain('T3', '2026-09-12', '平乡县交通运输局二中队').opened).toEqual([])
    expect(complain('T4', '2026-09-20').opened).toEqual(['selfInspection'])
    expect(it.newest('selfInspection').parties.agency?.[0]?.name).toBe('平乡县交通运输局')
  })
})

describe('guidance to remedies', () => {
  it('XT-20-2 NR-33-3a a request to cancel a fine gets the note with organ, court and last day, and is not closed without it', () => {
    const it = court()
    const { id } = it.open('remedyGuidance', 'receive', CITY, '2026-03-25', {
      parties: { agency: [TRANSPORT] },
      input: {
        request: 'revoke',
        act: '邢交罚〔2026〕5号',
        actKnownOn: '2026-03-20',
        requester: '赵某',
        content: '请求撤销罚款',
      },
    })
    expect(it.due(id, 'reconsideration')).toBe('2026-05-19')
    expect(it.act(id, 'close', CITY, '2026-03-26').codes).toEqual(['not-guided'])
    const note = it.act(id, 'guide', CITY, '2026-03-26', { input: { court: '邢台市信都区人民法院', told: '当面告知' } })
    expect(note.ok).toBe(true)
    const fields = it.world.pack.pack.documents.guidanceNote?.sections.map((section) => section.text)
    expect(fields).toContain('{parties.reconsideration.name}')
    expect(it.matter(id).parties.reconsideration?.[0]?.name).toBe('邢台市人民政府')
    expect(it.act(id, 'close', CITY, '2026-03-27').ok).toBe(true)
    const steps = it.world.explain(id, it.world.person(CITY), '2026-03-27').map((step) => step.step)
    expect(steps).not.toContain('decide')
  })
})
