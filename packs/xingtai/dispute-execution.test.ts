import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { accepted, agreed, BUREAU, demand, MANAGEMENT, MARKET, org } from './testing-dispute.ts'

const tasks = (at: Court) => at.world.matters().filter((one) => one.procedure === 'executionTask')
const named = (at: Court, id: string) =>
  at.world.pack.pack.procedures[at.matter(id).procedure]?.states[at.state(id)]?.name

/** An opinion with these points, served on both organs. */
function inExecution(points: readonly Readonly<Record<string, unknown>>[]) {
  const at = court()
  const id = accepted(at, '2026-04-01')
  agreed(at, id, '2026-04-20', points)
  demand(at.serve(id, 'coordinationOpinion', MANAGEMENT, '2026-04-20'))
  demand(at.serve(id, 'coordinationOpinion', MARKET, '2026-04-20'))
  return { at, id }
}

const report = (at: Court, task: string, organ: string, day: string, evidence: readonly unknown[]) =>
  at.act(task, 'report', organ, day, { input: { result: '已完成', evidence } })

describe('execution of the papers of coordination (arts 15, 17(5))', () => {
  it('XT-15-1b three points make three tasks; none is done without evidence, and with all three done the case is 已执行', () => {
    const { at, id } = inExecution([
      { text: '移交线索', organ: org(MANAGEMENT) },
      { text: '接收线索', organ: org(MARKET) },
      { text: '报告结果', organ: org(MARKET) },
    ])
    expect(tasks(at)).toHaveLength(3)
    expect(named(at, id)).toBe('执行中')
    for (const task of tasks(at)) {
      const organ = task.parties.agency?.[0]?.name ?? ''
      expect(named(at, id)).toBe('执行中')
      const refused = report(at, task.id, organ, '2026-04-27', [])
      expect(refused.codes).toEqual(['field-missing'])
      expect(refused.says).toContain('没有完成证明')
      expect(at.act(task.id, 'confirm', BUREAU, '2026-04-27').codes).toEqual(['wrong-state'])
      demand(report(at, task.id, organ, '2026-04-27', materials('完成证明')))
      demand(at.act(task.id, 'confirm', BUREAU, '2026-04-28'))
    }
    expect(named(at, id)).toBe('已执行')
    expect(at.matter(id).closedOn).toBe('2026-04-28')
  })

  it('XT-17-1-5 a point due 2026-05-20 without evidence is 拖延执行 on 2026-05-21 and a lead', () => {
    const { at } = inExecution([{ text: '接收线索', organ: org(MARKET), dueOn: '2026-05-20' }])
    const task = tasks(at)[0]?.id ?? ''
    expect(at.due(task, 'execution')).toBe('2026-05-20')
    at.world.sweep('2026-05-20')
    expect(named(at, task)).toBe('执行中')
    at.world.sweep('2026-05-21')
    expect(named(at, task)).toBe('拖延执行')
    expect(at.newest('coordinationBreach')).toMatchObject({
      facts: { item: 'nonExecution', evidence: '拖延执行：接收线索' },
      parties: { agency: [{ name: MARKET }], body: [{ name: BUREAU }] },
    })
  })

  it('XT-17-1-5 an accepted extension to 2026-06-05 suppresses the flag until that day has passed', () => {
    const { at } = inExecution([{ text: '接收线索', organ: org(MARKET), dueOn: '2026-05-20' }])
    const task = tasks(at)[0]?.id ?? ''
    demand(
      at.act(task, 'requestExtension', MARKET, '2026-05-18', {
        input: { until: '2026-06-05', reason: '等待检验结论' },
      }),
    )
    demand(
      at.act(task, 'grantExtension', BUREAU, '2026-05-19', {
        input: { extendedTo: '2026-06-05', justification: '检验确需时间' },
      }),
    )
    at.world.sweep('2026-05-21')
    expect(named(at, task)).toBe('执行中')
    expect(() => at.newest('coordinationBreach')).toThrow()
    expect(at.due(task, 'extendedExecution')).toBe('2026-06-05')
    at.world.sweep('2026-06-06')
    expect(named(at, task)).toBe('拖延执行')
    expect(at.newest('coordinationBreach').facts.item).toBe('nonExecution')
  })
})
