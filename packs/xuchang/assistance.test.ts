import { describe, expect, it } from 'vitest'
import { assistanceConduct } from '../assistance-conduct.testing.ts'
import { describeConduct } from '../conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand } from '../testing-dispute.ts'
import { CITY, court } from './testing.ts'

const asked = (by: string, organ: string, day: string, replyBy: string) => {
  const at = court()
  const { id } = demand(
    at.open('assistance', 'prepare', by, day, {
      parties: { assistant: [organ] },
      input: { kind: 'material', question: '请提供检测数据', replyBy },
    }),
  )
  demand(at.act(id, 'request', by, day))
  demand(at.serve(id, 'assistanceLetter', organ, day))
  return { at, id }
}
const HEALTH = '许昌市卫生健康委员会'

describe('assistance (第十四条)', () => {
  it('XC-14-1c is asked for with scope and day; outside its duties a unit says so with a reason; silence is overdue the day after', () => {
    const at = court()
    expect(
      at.open('assistance', 'prepare', CITY, '2026-03-10', {
        parties: { assistant: [HEALTH] },
        input: { kind: 'supervision', question: '请提供数据' },
      }).reasons,
    ).toMatchObject([{ code: 'field-missing', field: 'replyBy' }])
    const silent = asked(CITY, HEALTH, '2026-03-10', '2026-03-20')
    expect(silent.at.due(silent.id, 'reply')).toBe('2026-03-20')
    expect(silent.at.matter(silent.id).limits[0]?.kind).toBe('document')
    const clock = silent.at.matter(silent.id).limits[0]?.id ?? ''
    const keeper = silent.at.world.person(CITY, 'signatory')
    for (const command of [
      { type: 'suspend', run: clock, reason: '等待材料' } as const,
      { type: 'resume', run: clock } as const,
    ])
      expect(silent.at.world.perform({ matter: silent.id }, keeper, '2026-03-10', command).decision.ok).toBe(true)
    silent.at.world.sweep('2026-03-20')
    expect(silent.at.state(silent.id)).toBe('requested')
    silent.at.world.sweep('2026-03-21')
    expect(silent.at.state(silent.id)).toBe('overdue')
    const outside = asked(CITY, HEALTH, '2026-03-10', '2026-03-20')
    const refuse = (reason: string) =>
      outside.at.act(outside.id, 'refuse', HEALTH, '2026-03-12', { input: { ground: 'outsideDuty', reason } })
    expect(refuse('').codes).toEqual(['field-missing'])
    demand(refuse('该数据由市场监管部门管理'))
    expect(outside.at.world.matters().map((one) => one.procedure)).toEqual(['assistance'])
  })

  it('XC-21-1-6 a refusal without a reason is a lead, one that proves that it cannot be done is none', () => {
    const bare = asked('许昌市城市管理局', HEALTH, '2026-03-20', '2026-03-31')
    const refused = bare.at.act(bare.id, 'refuse', HEALTH, '2026-03-24', { input: { ground: 'none' } })
    expect(refused.opened).toEqual(['accountability'])
    expect(bare.at.newest('accountability')).toMatchObject({
      facts: { ground: 'noAssistance' },
      parties: { overseer: [{ name: CITY }], agency: [{ name: HEALTH }] },
    })
    const proved = asked('许昌市城市管理局', HEALTH, '2026-03-20', '2026-03-31')
    const refuse = (proof: readonly unknown[]) =>
      proved.at.act(proved.id, 'refuse', HEALTH, '2026-03-24', {
        input: { ground: 'incapable', reason: '不具备技术条件', proof },
      })
    expect(refuse([]).codes).toEqual(['field-missing'])
    expect(demand(refuse(materials('设备清单'))).opened).toEqual([])
    const above = asked('许昌市城市管理局', '国家税务总局许昌市税务局', '2026-03-20', '2026-03-31')
    expect(
      demand(above.at.act(above.id, 'refuse', '国家税务总局许昌市税务局', '2026-03-24', { input: { ground: 'none' } }))
        .opened,
    ).toEqual([])
  })
})

describeConduct(
  'XC-14-1c XC-21-1-6 a request for assistance',
  assistanceConduct({ court, requester: CITY, assistant: HEALTH, replyBy: '2026-05-02', due: '2026-05-06' }),
)
