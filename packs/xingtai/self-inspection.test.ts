import { SYSTEM } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { find } from './supervision.testing.ts'
import { CITY, court, materials, TRANSPORT } from './testing.ts'

describe('self-inspection', () => {
  it('a task of the half-year is overdue when no report has come by the date of the organ', () => {
    const it = court()
    const { matter } = it.world.perform({ procedure: 'selfInspection' }, SYSTEM, '2026-06-01', {
      type: 'act',
      step: 'arise',
      parties: { agency: ['130500-transport'] },
      input: { cause: 'cycle', scope: '2026年上半年', dueBy: '2026-06-30' },
    })
    const id = matter?.id ?? ''
    expect(it.due(id, 'report')).toBe('2026-06-30')
    it.world.sweep('2026-07-01')
    expect(it.matter(id).limits[0]?.status).toBe('lapsed')
    expect(it.matter(id).limits[0]?.kind).toBe('internal')
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
