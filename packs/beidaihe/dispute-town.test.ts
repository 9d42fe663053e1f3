import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { demand, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'

const org = idsIn(organs)
const DAY = '2026-06-15'
const TOWN = '北戴河区海滨镇人民政府'
const MANAGEMENT = '北戴河区城市管理综合行政执法局'
const ACT = '海镇罚〔2026〕3号'
const parties = { township: [TOWN], department: [MANAGEMENT] }
const record = {
  item: '海滩烧烤',
  negotiatedOn: DAY,
  participants: '双方负责人',
  positions: '各执一词',
  minutes: materials('协商记录'),
}
const agreement = { item: '海滩烧烤', caseNumber: '海镇案〔2026〕3号', negotiatedOn: DAY, agreement: '由镇办理' }
const submission = {
  matter: '海滩烧烤案件由谁办理',
  caseNumber: '海镇案〔2026〕3号',
  act: ACT,
  currentOwner: org(TOWN),
  norms: ['河北省乡镇和街道综合行政执法条例第三十三条'],
  nationalClass: 'jurisdiction',
}
const ruling = {
  handler: org(MANAGEMENT),
  bases: ['河北省乡镇和街道综合行政执法条例第三十三条'],
  conclusion: '由区城市管理综合行政执法局办理',
  points: [{ text: '移交案卷', organ: org(TOWN), dueOn: '2026-06-30' }],
}
const opinion = { opinion: '由区局办理', grounds: '专业性强' }

const negotiated = (at: Court, day = DAY) =>
  demand(at.open('townDispute', 'negotiateFailed', TOWN, day, { parties, input: { ...record, negotiatedOn: day } })).id
const submitted = (at: Court, day = DAY) => {
  const id = negotiated(at, day)
  demand(at.act(id, 'submit', TOWN, day, { input: submission }))
  return id
}
const proposed = (at: Court) => {
  const id = submitted(at)
  demand(at.act(id, 'formOpinion', BUREAU, DAY, { input: opinion }))
  return id
}
const decided = (at: Court) => {
  const id = proposed(at)
  demand(at.issue(id, 'decide', GOVERNMENT, DAY, { input: ruling }))
  return id
}
const executing = (at: Court) => {
  const id = decided(at)
  for (const name of [TOWN, MANAGEMENT]) demand(at.serve(id, 'townDecision', name, DAY))
  return id
}

describeConduct('BDH-2-15-18 BDH-2-15-19 BDH-2-15-20 the course of a dispute with a township', {
  court,
  procedure: 'townDispute',
  day: DAY,
  reach: {
    selfResolved: (at) =>
      demand(at.open('townDispute', 'negotiateAgreed', TOWN, DAY, { parties, input: agreement })).id,
    negotiated,
    submitted,
    proposed,
    decided,
    executing,
  },
  may: {
    selfResolved: '',
    negotiated: 'submit(department,township)',
    submitted: 'formOpinion(justice) decide(government)',
    proposed: 'decide(government)',
    decided: 'closeExecuted(clock)',
    executing: 'closeExecuted(clock)',
  },
  closed: ['selfResolved'],
  moves: [
    ...[TOWN, MANAGEMENT].flatMap((by) => [
      {
        step: 'negotiateAgreed',
        by,
        parties,
        input: agreement,
        needs: ['item', 'negotiatedOn', 'agreement'],
        to: 'selfResolved',
      },
      { step: 'negotiateFailed', by, parties, input: record, needs: Object.keys(record), to: 'negotiated' },
      {
        from: 'negotiated',
        step: 'submit',
        by,
        input: submission,
        needs: ['matter', 'caseNumber', 'currentOwner', 'norms', 'nationalClass'],
        to: 'submitted',
      },
    ]),
    {
      from: 'submitted',
      step: 'formOpinion',
      by: BUREAU,
      input: opinion,
      needs: ['opinion', 'grounds'],
      to: 'proposed',
    },
    {
      from: 'proposed',
      step: 'decide',
      by: GOVERNMENT,
      paper: true,
      input: ruling,
      needs: ['handler', 'bases', 'conclusion', 'points'],
      to: 'decided',
    },
  ],
})

describe('a dispute with a township', () => {
  it('NR-13-1b BDH-2-15-19 waits for the opinion of the justice bureau from 2026-02-01 on', () => {
    const at = court()
    const id = submitted(at, '2026-01-30')
    const said = (day: string) => at.draft(id, 'decide', GOVERNMENT, day, { input: ruling }).codes
    expect(said('2026-02-01')).toEqual(['opinion-missing'])
    expect(at.act(id, 'formOpinion', BUREAU, '2026-01-31', { input: opinion }).codes).toEqual(['not-in-force'])
    const submit = (day: string) => {
      const here = court()
      const { nationalClass: _, ...rest } = submission
      return here.act(negotiated(here, day), 'submit', TOWN, day, { input: rest }).codes
    }
    expect([submit('2026-01-31'), submit('2026-02-01')]).toEqual([[], ['national-class-missing']])
    demand(at.act(id, 'formOpinion', BUREAU, '2026-02-01', { input: opinion }))
    const early = court()
    const old = submitted(early, '2026-01-30')
    expect(early.draft(old, 'decide', GOVERNMENT, '2026-01-31', { input: ruling }).codes).toEqual([])
  })

  it('NR-33-3b BDH-2-15-19 is not decided from 2026-02-01 on while the act is before a court', () => {
    const at = court()
    const id = proposed(at)
    const { id: remedy } = demand(
      at.open('remedy', 'fileLitigation', BUREAU, DAY, {
        input: { act: ACT, filedOn: DAY, receipt: materials('起诉状') },
      }),
    )
    const told = (day: string) =>
      at.world
        .explain(id, at.world.person(GOVERNMENT, 'signatory'), day)
        .find((one) => one.step === 'decide')
        ?.reasons.map((reason) => reason.code)
    expect(told(DAY)).not.toContain('remedy-entered')
    demand(at.act(remedy, 'accept', BUREAU, DAY, { input: { acceptedOn: DAY } }))
    expect(told('2026-02-01')).toContain('remedy-entered')
    expect(told('2026-01-31')).not.toContain('remedy-entered')
  })

  it('BDH-2-15-20 moves the case when the decision has reached both, and is over when its points are carried out', () => {
    const at = court()
    const id = decided(at)
    demand(at.serve(id, 'townDecision', TOWN, DAY))
    expect(at.state(id)).toBe('decided')
    expect(at.world.matters().some((one) => one.procedure === 'caseOwner')).toBe(false)
    const task = at.newest('executionTask')
    demand(at.act(task.id, 'report', TOWN, DAY, { input: { result: '已移交', evidence: materials('清单') } }))
    demand(at.act(task.id, 'confirm', BUREAU, DAY))
    expect(at.state(id)).toBe('executed')
    const both = court()
    const other = executing(both)
    expect(both.newest('caseOwner')).toMatchObject({ state: 'held', facts: { owner: org(MANAGEMENT) } })
    const point = both.newest('executionTask')
    demand(both.act(point.id, 'report', TOWN, DAY, { input: { result: '已移交', evidence: materials('清单') } }))
    demand(both.act(point.id, 'confirm', BUREAU, DAY))
    expect(both.matter(other)).toMatchObject({ state: 'executed', closedOn: DAY })
  })

  it('BDH-2-15-20 each decision on a case names the case, the paper and what it says', () => {
    const register = (input: object) => court().open('caseAct', 'register', TOWN, DAY, { input: { ...input } }).codes
    const full = { caseNumber: '海镇案〔2026〕3号', act: ACT, content: '罚款' }
    expect(register(full)).toEqual([])
    for (const field of Object.keys(full)) expect(register({ ...full, [field]: '' })).toEqual(['field-missing'])
  })
})
