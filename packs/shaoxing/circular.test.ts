import { describe, expect, it } from 'vitest'
import { courseIn } from '../supervision.testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

describe('the bulletin', () => {
  it('SX-9-1b of a quarter is drafted on the first day after it, and goes nowhere without approval', () => {
    const it = court()
    const place = courseIn({ bureau: CITY, government: GOVERNMENT, agency: '绍兴市水利局' })
    place.found(it, '2026-05-12')
    it.open('bulletinCycle', 'define', CITY, '2026-06-15', {
      input: { cycle: 'quarter', arisesOn: '2026-07-01', reportBy: '2026-07-15' },
    })
    it.world.sweep('2026-06-30')
    expect(it.world.matters().filter((one) => one.procedure === 'circular')).toEqual([])
    it.world.sweep('2026-07-01')
    const { id, title } = it.newest('circular')
    expect([title, it.due(id, 'bulletin')]).toEqual(['通报：2026年第二季度', '2026-07-15'])
    it.act(id, 'revise', CITY, '2026-07-02', { input: { content: '执法工作情况', range: 'system' } })
    it.act(id, 'gather', CITY, '2026-07-02', { input: { from: '2026-04-01', to: '2026-06-30' } })
    expect(it.matter(id).facts.supervisionsCount).toBe(1)
    expect(it.issue(id, 'publish', CITY, '2026-07-03').codes).toEqual(['not-approved'])
    expect(it.act(id, 'approve', CITY, '2026-07-03', { post: 'handler', input: { approval: '同意' } }).codes).toEqual([
      'wrong-post',
    ])
    it.act(id, 'approve', CITY, '2026-07-03', { input: { approval: '同意' } })
    expect(it.issue(id, 'publish', CITY, '2026-07-03').says).toBe('')
  })

  it('SX-9-1b that names an organ needs a ground of the national regulation; a summary needs none', () => {
    const it = court()
    const propose = (input: Record<string, unknown>, parties: Record<string, string[]> = { named: ['绍兴市水利局'] }) =>
      it.open('circular', 'propose', '绍兴市综合行政执法指导办公室', '2026-07-01', {
        parties,
        input: { kind: 'problem', subject: '问题通报', content: '情况', range: 'system', ...input },
      })
    const groundless = propose({})
    expect(groundless.codes).toEqual(['ground-missing', 'ground-missing'])
    expect(groundless.reasons[0]?.basis).toEqual([{ norm: 'national', article: 31 }])
    expect(propose({ ground: 'salient', groundFacts: '三起案件违法' }).ok).toBe(true)
    expect(propose({}, {}).ok).toBe(true)
  })
})
