import { describe, expect, it } from 'vitest'
import { CITY, court } from './testing.ts'

describe('bodies of two levels together', () => {
  it('XT-25-1b no team inspects its own county; two counties inspect each other and exchange reports', () => {
    const it = court()
    const plan = (inspecting: string, inspected: string, organiser = CITY) =>
      it.open('crossSupervision', 'plan', organiser, '2026-04-09', {
        parties: { inspecting: [inspecting], inspected: [inspected] },
        input: { subject: '涉企检查', team: ['甲', '乙'], endsOn: '2026-05-29' },
      })
    expect(plan('威县司法局', '威县司法局').codes).toEqual(['own-county'])
    expect(plan('威县司法局', '清河县司法局', '宁晋县司法局').codes).toEqual(['not-superior', 'not-superior'])
    for (const [inspecting, inspected] of [
      ['威县司法局', '清河县司法局'],
      ['清河县司法局', '威县司法局'],
    ] as const) {
      const { id, ok } = plan(inspecting, inspected)
      expect(ok).toBe(true)
      it.act(id, 'report', inspecting, '2026-05-20', { input: { findings: '检查频次过高' } })
      it.serve(id, 'crossReport', CITY, '2026-05-20')
      expect(it.act(id, 'close', CITY, '2026-05-21').codes).toEqual(['report-not-exchanged'])
      it.serve(id, 'crossReport', inspected, '2026-05-21')
      expect(it.act(id, 'close', CITY, '2026-05-22').ok).toBe(true)
    }
  })

  it('XT-25-2 a request for guidance becomes a task of the body above, and needs its question', () => {
    const it = court()
    const request = (input: Record<string, unknown>) =>
      it.open('guidanceRequest', 'request', '临西县司法局', '2026-04-09', {
        input: { facts: '跨县运输处罚', ...input },
      })
    expect(request({}).says).toBe('请求指导应当写明问题')
    const { id } = request({ question: '两县均有管辖权时由谁监督' })
    const task = it.world.explain(id, it.world.person(CITY), '2026-04-10').find((step) => step.step === 'answer')
    expect(task).toMatchObject({ possible: true, duty: 'shall', by: [{ name: CITY }] })
    const input = { outcome: 'answered', opinion: '由先立案的一方监督', bases: ['行政处罚法第二十五条'] }
    expect(it.act(id, 'answer', CITY, '2026-04-13', { input }).ok).toBe(true)
    expect(it.matter(id).facts.opinion).toBe('由先立案的一方监督')
  })
})
