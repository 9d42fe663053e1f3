import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'

const propose = (it: Court, day: string, input: Record<string, unknown>, agency = TRANSPORT) =>
  it.open('interview', 'propose', CITY, day, {
    parties: { agency: [agency] },
    input: { reasons: '情况说明', ...input },
  })

const notice = { plannedOn: '2026-08-26', place: '邢台市司法局', interviewer: '张三', issues: '执法不规范' }
const record = {
  grade: 'admonition',
  attendee: '李四',
  attendeeKind: 'leader',
  discussed: '当面告诫',
  minutes: materials('约谈记录'),
  signature: materials('签字页'),
}

function held(it: Court): string {
  const { id } = propose(it, '2026-08-20', { trigger: 'incident', evidence: materials('官方通报') })
  it.issue(id, 'notify', CITY, '2026-08-21', { input: notice })
  it.act(id, 'hold', CITY, '2026-08-26', { input: record })
  return id
}

describe('the interview for an explanation', () => {
  it('XT-19-1-6 NR-22-1-5 leaves no duty of 30 days, stays open without a record, and is not for enterprises', () => {
    const it = court()
    const input = { issues: '说明处罚公示情况', place: '邢台市司法局', plannedOn: '2026-08-26' }
    const company = it.open('explanationInterview', 'invite', CITY, '2026-08-20', {
      parties: { agency: ['某环保科技有限公司'] },
      input,
    })
    expect(company.codes).toEqual(['party-unsuitable'])
    expect(company.says).toContain('不能约谈企业')
    const { id } = it.open('explanationInterview', 'invite', CITY, '2026-08-20', {
      parties: { agency: [TRANSPORT] },
      input,
    })
    const said = { attendee: '李四', attendeeKind: 'responsible', explanation: '系统故障' }
    expect(it.act(id, 'hold', CITY, '2026-08-26', { input: said }).says).toContain('记录')
    expect(it.state(id)).toBe('invited')
    it.act(id, 'hold', CITY, '2026-08-26', { input: { ...said, minutes: materials('记录') } })
    expect([it.state(id), it.matter(id).limits]).toEqual(['held', []])
    expect(it.matter(held(it)).limits.map((run) => run.limit)).toEqual(['report'])
  })
})

describe('the interview to remind or admonish', () => {
  it('XT-27-1-1 is proposed at a fifth of the cases lost, and not on a sample too small', () => {
    const it = court()
    expect(propose(it, '2026-07-01', { trigger: 'caseLoad', cases: 20, lost: 5 }).ok).toBe(true)
    expect(propose(it, '2026-07-01', { trigger: 'caseLoad', cases: 20, lost: 3 }).codes).toEqual([
      'rate-below-threshold',
    ])
    expect(propose(it, '2026-07-01', { trigger: 'caseLoad', cases: 2, lost: 1 }).codes).toEqual([
      'rate-below-threshold',
    ])
    expect(propose(it, '2026-07-01', { trigger: 'caseLoad' }).codes).toContain('field-missing')
  })

  it('XT-27-1-2 an incident triggers it with evidence only', () => {
    const it = court()
    const bare = propose(it, '2026-07-01', { trigger: 'incident' })
    expect(bare.says).toContain('没有不良影响或者群体性事件的证据')
    const { id } = propose(it, '2026-07-01', { trigger: 'incident', evidence: materials('官方通报') })
    const task = it.world.explain(id, it.world.person(CITY), '2026-07-01').find((step) => step.step === 'notify')
    expect(task).toMatchObject({ ready: true, duty: 'shall' })
  })

  it('XT-27-1-3 the residual trigger needs the leader before the notice, which records date, place, interviewer and issues', () => {
    const it = court()
    const { id } = propose(it, '2026-08-20', { trigger: 'other' })
    expect(it.draft(id, 'notify', CITY, '2026-08-20', { input: notice }).codes).toEqual(['leader-approval-missing'])
    expect(it.act(id, 'approve', CITY, '2026-08-20', { input: { approval: '同意' }, post: 'handler' }).codes).toEqual([
      'wrong-post',
    ])
    it.act(id, 'approve', CITY, '2026-08-20', { input: { approval: '同意' } })
    expect(it.issue(id, 'notify', CITY, '2026-08-21', { input: notice }).ok).toBe(true)
    expect(it.matter(id).facts).toMatchObject(notice)
  })

  it('XT-27-1 needs a grade and the signature of the attendee, and flags an unauthorised one at an admonition', () => {
    const it = court()
    const { id } = propose(it, '2026-08-20', { trigger: 'incident', evidence: materials('官方通报') })
    it.issue(id, 'notify', CITY, '2026-08-21', { input: notice })
    const { grade: _grade, ...ungraded } = record
    expect(it.act(id, 'hold', CITY, '2026-08-26', { input: ungraded }).says).toBe('请填写“约谈程度”')
    const { signature: _signature, ...unsigned } = record
    expect(it.act(id, 'hold', CITY, '2026-08-26', { input: unsigned }).says).toContain('没有被约谈人签字')
    const input = { ...record, attendeeKind: 'unauthorised' }
    expect(it.act(id, 'hold', CITY, '2026-08-26', { input }).codes).toEqual(['explain:attendee-unauthorised'])
    const because = { 'attendee-unauthorised': '负责人出差，另行补充约谈' }
    expect(it.act(id, 'hold', CITY, '2026-08-26', { input, because }).warnings).toEqual(['attendee-unauthorised'])
  })

  it('XT-27-2a the report is due 30 days after the interview, rolled over the holiday, and late the day after', () => {
    const it = court()
    const id = held(it)
    const run = it.matter(id).limits[0]
    expect([run?.rawDate, run?.dueDate]).toEqual(['2026-09-25', '2026-09-28'])
    it.act(id, 'report', TRANSPORT, '2026-09-29', { input: { rectification: '已整改', report: materials('报告') } })
    const met = it.world.events(id).find((event) => event.type === 'limit-met')
    expect(met).toMatchObject({ late: true })
  })

  it('XT-27-2b closes only when the government has received both the record and the report', () => {
    const it = court()
    const id = held(it)
    it.act(id, 'report', TRANSPORT, '2026-09-20', { input: { rectification: '已整改', report: materials('报告') } })
    expect(it.act(id, 'close', CITY, '2026-09-21').codes).toEqual(['record-not-received', 'report-not-received'])
    it.act(id, 'forwardReport', CITY, '2026-09-21')
    it.serve(id, 'interviewReport', GOVERNMENT, '2026-09-21')
    const half = it.act(id, 'close', CITY, '2026-09-22')
    expect(half.says).toBe(`约谈书面记录没有${GOVERNMENT}的签收记录`)
    it.act(id, 'forwardRecord', CITY, '2026-09-22')
    it.serve(id, 'interviewRecord', GOVERNMENT, '2026-09-22')
    expect(it.act(id, 'close', CITY, '2026-09-22').ok).toBe(true)
  })
})

describe('the figures of an interview', () => {
  it('XT-27-1-1 NR-33-2 stand beside those of the shared register of rulings', () => {
    const it = court()
    for (const [act, outcome] of [
      ['甲', 'revoked'],
      ['乙', 'upheld'],
      ['丙', 'revoked'],
    ] as const) {
      const { id } = it.open('remedy', 'fileLitigation', TRANSPORT, '2026-03-02', {
        parties: { agency: [TRANSPORT] },
        input: { act, filedOn: '2026-03-02', receipt: materials('起诉状') },
      })
      if (act === '丙') continue
      it.act(id, 'rule', TRANSPORT, '2026-06-01', {
        input: { endedOn: '2026-06-01', outcome, outcomeDocument: materials('裁判') },
      })
    }
    const { id } = propose(it, '2026-08-20', { trigger: 'caseLoad', period: '2026年上半年', cases: 10, lost: 3 })
    expect(it.matter(id).facts).toMatchObject({ registeredRulings: 2, registeredUpheld: 1 })
  })
})
