import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const SFJ = '北戴河区司法局'
const SCJ = '北戴河区市场监督管理局'
const APPROVAL = '北戴河区行政审批局'
const OFFICE = '区委全面依法治区委员会执法协调小组办公室'
const leads = (here: Court) => here.world.matters().filter((one) => one.procedure === 'accountability')
const flags = (here: Court) => here.world.matters().filter((one) => one.procedure === 'linkageLead')

describe('what a joint meeting wants somebody to answer for', () => {
  it('BDH-2-1-5-5 is one lead, on the agenda as 未办结 until its result is recorded', () => {
    const here = court()
    const adopt = (organ: string) =>
      here.open('responsibilityResolution', 'adopt', organ, '2026-03-20', {
        parties: { agency: [SCJ] },
        input: {
          number: 'R3',
          ground: 'notTransferred',
          facts: '应移送而未移送',
          minutes: materials('会议纪要'),
        },
      })
    expect(adopt(SCJ).ok).toBe(false)
    const { id, opened } = adopt(OFFICE)
    expect(opened).toEqual(['accountability'])
    expect(leads(here)).toHaveLength(1)
    const list = (day: string) => here.act(id, 'list', OFFICE, day, { input: { meetingOn: '2026-07-15' } })
    expect(list('2026-07-10').ok).toBe(true)
    expect(here.world.pack.procedures.get('responsibilityResolution')?.data.states[here.state(id)]?.name).toBe('未办结')
    const settle = () => here.act(id, 'settle', OFFICE, '2026-08-03', { input: { outcome: '诫勉' } })
    expect(settle().codes).toEqual(['lead-open'])
    here.act(leads(here)[0]?.id ?? '', 'recordOutcome', SFJ, '2026-08-03', {
      input: {
        consequence: 'organisational',
        decidingOrgan: '130304-government',
        decision: materials('决定'),
        decidedOn: '2026-07-31',
      },
    })
    expect(settle().ok).toBe(true)
    expect(list('2026-08-04').codes).toEqual(['wrong-state'])
  })
})

describe('whoever did not hand a crime over', () => {
  it('BDH-2-4-14 is referred under seal: two posts see it, every look is logged, and the receipt is kept', () => {
    const here = court()
    const send = (receiver: string[]) =>
      here.open('criminalReferral', 'send', SFJ, '2026-06-16', {
        parties: { receiver },
        input: { offence: 'duty', subject: '赵某', facts: '徇私不移交', evidence: materials('材料') },
      })
    expect(send([]).says).toContain('应当写明受移送机关')
    expect(send(['北戴河区公安局']).codes).toEqual(['supervisory-organ-instead'])
    const { id } = send(['北戴河区监察委员会'])
    expect(here.world.pack.procedures.get('criminalReferral')?.data.reading).toEqual({
      logged: true,
      posts: ['principal-leader', 'handler'],
    })
    const receipt = (given: unknown) =>
      here.act(id, 'receipt', SFJ, '2026-06-20', { input: { receiptOn: '2026-06-19', receipt: given } })
    expect(receipt(undefined).codes).toEqual(['field-missing'])
    expect(receipt(materials('回执')).ok).toBe(true)
  })
})

describe('approval and supervision hand in hand', () => {
  it('BDH-2-14-16 a decision due 2026-07-31 and not carried out is flagged from 2026-08-01 and may become a lead', () => {
    const here = court()
    const assign = () =>
      here.open('linkageDecision', 'assign', APPROVAL, '2026-06-10', {
        parties: { agency: [SCJ] },
        input: { number: 'R5', content: '清理无证经营', dueOn: '2026-07-31' },
      }).id
    const [left, done] = [assign(), assign()]
    const raise = (id: string, input: Record<string, unknown> = { evidence: materials('核查记录') }) =>
      here.act(id, 'raise', APPROVAL, '2026-08-03', { input })
    here.act(done, 'execute', SCJ, '2026-07-30', { input: { result: '已清理', proof: materials('名单') } })
    here.world.sweep('2026-07-31')
    expect(here.state(left)).toBe('open')
    here.world.sweep('2026-08-01')
    expect([here.state(left), here.state(done)]).toEqual(['unexecuted', 'executed'])
    expect(raise(done).codes).toContain('wrong-state')
    expect(raise(left, {}).codes).toEqual(['evidence-missing'])
    expect(raise(left).opened).toEqual(['linkageLead'])
  })

  it('BDH-2-14-17 a refusal without a ground in law is flagged, one with it is not, unless the other side contests it', () => {
    const here = court()
    const refuse = (input: Record<string, unknown>) => {
      const { id } = here.open('linkageRequest', 'ask', SCJ, '2026-06-10', {
        parties: { other: [APPROVAL] },
        input: { matter: '调阅审批档案' },
      })
      return { id, opened: here.act(id, 'refuse', APPROVAL, '2026-06-11', { input }).opened }
    }
    expect(refuse({}).opened).toEqual(['linkageLead'])
    expect(flags(here)[0]).toMatchObject({ facts: { kind: 'refused' }, parties: { agency: [{ name: APPROVAL }] } })
    const lawful = refuse({ reason: '涉及商业秘密', ground: ['《中华人民共和国行政许可法》第五条'] })
    expect(lawful.opened).toEqual([])
    expect(
      here.act(lawful.id, 'contest', SCJ, '2026-06-12', { input: { objection: '档案不涉及商业秘密' } }).opened,
    ).toEqual(['linkageLead'])
  })

  it('BDH-2-14-18 a penalty of 2026-05-06 not told by 2026-05-12 is 迟延 and counted', () => {
    const here = court()
    const { id } = here.open('linkageNotice', 'register', SCJ, '2026-05-06', {
      parties: { other: [APPROVAL] },
      input: { kind: 'penalty', information: '北市监罚〔2026〕9号', happenedOn: '2026-05-06' },
    })
    expect(here.due(id, 'notice')).toBe('2026-05-12')
    here.world.sweep('2026-05-12')
    expect(here.state(id)).toBe('due')
    here.world.sweep('2026-05-13')
    expect(here.world.pack.procedures.get('linkageNotice')?.data.states[here.state(id)]?.name).toBe('迟延')
    expect(here.act(id, 'tell', SCJ, '2026-06-30', { input: { content: '已处罚' } }).ok).toBe(true)
    expect(flags(here).map((one) => one.facts.kind)).toEqual(['late'])
    const timely = here.open('linkageNotice', 'register', SCJ, '2026-05-06', {
      parties: { other: [APPROVAL] },
      input: { kind: 'penalty', information: '10号', happenedOn: '2026-05-06' },
    }).id
    here.act(timely, 'tell', SCJ, '2026-05-12', { input: { content: '已处罚' } })
    here.world.sweep('2026-07-01')
    expect(flags(here)).toHaveLength(1)
  })

  it('BDH-2-14-19 a flag without effect on order or efficiency is 不予追究 with reasons; with it, a numbered case', () => {
    const here = court()
    const flagged = () => {
      const { id } = here.open('linkageRequest', 'ask', SCJ, '2026-06-10', {
        parties: { other: [APPROVAL] },
        input: { matter: '调阅审批档案' },
      })
      here.act(id, 'refuse', APPROVAL, '2026-06-11', { input: {} })
      return flags(here).at(-1)?.id ?? ''
    }
    const id = flagged()
    const pursue = (input: Record<string, unknown>) => here.act(id, 'pursue', SFJ, '2026-06-15', { input })
    expect(pursue({ effect: '', evidence: materials('材料') }).codes).toEqual(['effect-missing'])
    expect(pursue({ effect: '监管停滞一个月', evidence: materials('材料') }).opened).toEqual(['accountability'])
    expect(leads(here)[0]?.facts.ground).toBe('refusal')
    expect(leads(here)[0]?.number).toMatch(/责/u)
    const harmless = flagged()
    const drop = (reason: string) => here.act(harmless, 'drop', SFJ, '2026-06-15', { input: { reason } })
    expect(drop('').codes).toEqual(['reason-missing'])
    expect(drop('没有影响').ok).toBe(true)
    expect(here.world.pack.procedures.get('linkageLead')?.data.states[here.state(harmless)]?.name).toBe('不予追究')
  })
})

describe('what the office of the committee finds', () => {
  it('BDH-4-2-2 a grave finding makes a lead for the competent organ, an ordinary one does not', () => {
    const here = court()
    const { id } = here.open('mechanismInspection', 'begin', OFFICE, '2026-09-07', {
      parties: { agency: [SCJ] },
      input: { mechanism: '案件移送', on: '2026-09-07' },
    })
    const rate = (grade: string) => {
      here.act(id, 'find', OFFICE, '2026-09-08', { input: { problem: '长期不落实' } })
      return here.act(here.newest('mechanismFinding').id, 'rate', OFFICE, '2026-09-09', {
        input: { grade, grounds: '经督促仍不落实' },
      }).opened
    }
    expect(rate('ordinary')).toEqual([])
    expect(rate('grave')).toEqual(['accountability'])
    const lead = leads(here)[0]?.id ?? ''
    const close = (decidingOrgan: string) =>
      here.act(lead, 'recordOutcome', SFJ, '2026-10-12', {
        input: { consequence: 'inquiry', decidingOrgan, decision: materials('决定'), decidedOn: '2026-10-09' },
      }).codes
    expect(close('130304-justice')).toEqual(['own-decision'])
    expect(close('130304-government')).toEqual([])
  })
})
