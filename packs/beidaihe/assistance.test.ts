import { describe, expect, it } from 'vitest'
import { assistanceConduct } from '../assistance-conduct.testing.ts'
import { describeConduct } from '../conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand } from '../testing-dispute.ts'
import { court } from './testing.ts'

const TOWN = '北戴河区海滨镇人民政府'
const BRANCH = '秦皇岛市生态环境局北戴河区分局'

const asked = (day: string, kind = 'technical', organ = BRANCH, town = TOWN) => {
  const at = court()
  const { id } = demand(
    at.open('assistance', 'prepare', town, day, {
      parties: { assistant: [organ] },
      input: { kind, question: '请测量夜间噪声是否超标' },
    }),
  )
  demand(at.act(id, 'request', town, day))
  demand(at.serve(id, 'assistanceLetter', organ, day))
  return { at, id }
}

describe('assistance between township and department (二（十五）五是)', () => {
  it('BDH-2-15-16 is asked for in a letter with a question; the answer and its report stay with it', () => {
    const at = court()
    const prepare = (by: string, question: string) =>
      at.open('assistance', 'prepare', by, '2026-07-15', {
        parties: { assistant: [BRANCH] },
        input: { kind: 'technical', question },
      })
    expect(prepare(TOWN, '').reasons).toMatchObject([{ code: 'field-missing', field: 'question' }])
    expect(prepare('北戴河区水务局', '请检测').says).toContain('乡镇')
    const { at: here, id } = asked('2026-07-15')
    expect(here.matter(id).documents.at(-1)).toMatchObject({ title: '执法协助函' })
    demand(
      here.act(id, 'reply', BRANCH, '2026-07-20', {
        input: { opinion: '夜间超标5分贝', report: materials('监测报告') },
      }),
    )
    expect(here.matter(id)).toMatchObject({ state: 'answered', facts: { report: [{ name: '监测报告' }] } })
  })

  it('BDH-2-15-17 lets files be read and copied: approved, counted in pages, and refused on a statutory ground only', () => {
    const OFFICE = '北戴河区行政审批局'
    const { at, id } = asked('2026-07-15', 'records', OFFICE, '北戴河区戴河镇人民政府')
    const reply = (input: object) =>
      at.act(id, 'reply', OFFICE, '2026-07-17', { input: { opinion: '同意提供', ...input } })
    expect(reply({ pages: 12 }).codes).toEqual(['not-approved'])
    expect(
      at.act(id, 'approveAccess', OFFICE, '2026-07-16', { input: { approval: '同意' }, post: 'handler' }).codes,
    ).toEqual(['wrong-post'])
    for (const post of ['signatory', 'principal-leader'] as const)
      demand(at.act(id, 'approveAccess', OFFICE, '2026-07-16', { input: { approval: '同意' }, post }))
    const refuse = (input: object) =>
      at.act(id, 'refuse', OFFICE, '2026-07-17', { input: { ground: 'statutory', reason: '涉密', ...input } })
    expect(refuse({}).reasons).toMatchObject([{ code: 'field-missing', field: 'legalGround' }])
    expect(reply({}).reasons).toMatchObject([{ code: 'field-missing', field: 'pages' }])
    demand(reply({ pages: 12 }))
    expect(at.matter(id).facts.pages).toBe(12)
    const other = asked('2026-07-15', 'records', OFFICE)
    demand(
      other.at.act(other.id, 'refuse', OFFICE, '2026-07-17', {
        input: { ground: 'statutory', reason: '涉密', legalGround: ['政务数据共享条例第十四条'] },
      }),
    )
    const technical = asked('2026-07-15')
    expect(
      technical.at.act(technical.id, 'approveAccess', BRANCH, '2026-07-16', { input: { approval: '同意' } }).codes,
    ).toEqual(['not-records'])
    expect(
      technical.at.act(technical.id, 'refuse', BRANCH, '2026-07-16', { input: { ground: 'outsideDuty' } }).codes,
    ).toEqual(['field-missing'])
  })

  it('BDH-2-15-21 is answered within seven working days, more material asked for within two', () => {
    const { at, id } = asked('2026-09-24')
    expect([at.due(id, 'supplement'), at.due(id, 'reply')]).toEqual(['2026-09-29', '2026-10-12'])
    for (const limit of ['supplement', 'reply']) {
      const run = at.matter(id).limits.find((one) => one.limit === limit)?.id ?? ''
      const { decision } = at.world.perform({ matter: id }, at.world.person(BRANCH, 'signatory'), '2026-09-24', {
        type: 'suspend',
        run,
        reason: '另有安排',
      })
      expect(decision).toMatchObject({ ok: false, reasons: [{ code: 'wrong-organ' }] })
    }
    const late = asked('2026-09-24')
    expect(late.at.act(late.id, 'askSupplement', BRANCH, '2026-09-30', { input: { missing: '点位图' } }).codes).toEqual(
      ['supplement-late'],
    )
    late.at.world.sweep('2026-10-12')
    expect(late.at.state(late.id)).toBe('requested')
    late.at.world.sweep('2026-10-13')
    expect(late.at.state(late.id)).toBe('overdue')
    demand(late.at.act(late.id, 'reply', BRANCH, '2026-10-14', { input: { opinion: '超标' } }))
  })

  it('BDH-2-15-21 does not count the time for the supplement', () => {
    const { at, id } = asked('2026-09-24')
    demand(at.act(id, 'askSupplement', BRANCH, '2026-09-29', { input: { missing: '点位图' } }))
    const run = () => at.matter(id).limits.findLast((one) => one.limit === 'reply')
    expect(run()?.status).toBe('suspended')
    at.world.sweep('2026-10-16')
    demand(at.act(id, 'supplement', TOWN, '2026-10-16', { input: { supplied: materials('点位图') } }))
    expect(run()).toMatchObject({ status: 'running' })
    expect(run()?.dueDate.localeCompare('2026-10-20')).toBe(1)
  })

  it('BDH-2-15-21 is postponed only with a reason and a new day', () => {
    const { at, id } = asked('2026-09-24')
    const extend = (input: object) => at.act(id, 'extend', BRANCH, '2026-10-09', { input: { ...input } })
    expect(extend({ extendedTo: '2026-10-23' }).codes).toEqual(['field-missing'])
    expect(extend({ extensionReason: '需送外检' }).codes).toEqual(['field-missing'])
    demand(extend({ extensionReason: '需送外检', extendedTo: '2026-10-23' }))
    expect(at.due(id, 'extendedReply')).toBe('2026-10-23')
    expect(extend({ extensionReason: '再延', extendedTo: '2026-10-30' }).codes).toEqual(['extended-twice'])
    at.world.sweep('2026-10-23')
    expect(at.state(id)).toBe('requested')
    at.world.sweep('2026-10-24')
    expect(at.state(id)).toBe('overdue')
  })
})

describeConduct(
  'BDH-2-15-16 BDH-2-15-17 BDH-2-15-21 a request for assistance',
  assistanceConduct({
    court,
    requester: TOWN,
    assistant: BRANCH,
    due: '2026-05-11',
    law: { supplement: '2026-04-30' },
    records: true,
  }),
)
