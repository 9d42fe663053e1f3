import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { accepted, BUREAU, demand, MANAGEMENT, MARKET, org, writtenReview } from './testing-dispute.ts'

const START = '2026-03-16'
const DAY = '2026-03-18'

/** A coordination meeting of the dispute. */
const convene = (at: Court, id: string, day: string) =>
  demand(
    at.open('coordinationMeeting', 'convene', BUREAU, day, {
      parent: id,
      input: { heldAt: `${day}T09:30:00+08:00`, place: '第二会议室', others: '12345热线承办单位' },
    }),
  ).id

const attend = (at: Court, meeting: string, organ: string, status: string, day: string, because = {}) =>
  at.act(meeting, 'recordAttendance', BUREAU, day, { input: { organ: org(organ), status }, because })

const view = (at: Court, meeting: string, organ: string, day: string) =>
  at.act(meeting, 'recordView', BUREAU, day, {
    input: { organ: org(organ), view: '不属于本机关职责', signed: materials('签字意见') },
  })

describe('the ways of coordination (art 11)', () => {
  it('XT-11-1-1 a written review has a conclusion for each point: with one of three empty it is not closed', () => {
    const at = court()
    const id = accepted(at, START)
    const review = (...conclusions: string[]) =>
      at.act(id, 'reviewInWriting', BUREAU, DAY, {
        input: {
          points: conclusions.map((conclusion, index) => ({
            point: `争议点${index + 1}`,
            positions: '双方意见',
            conclusion,
          })),
        },
      })
    const refused = review('甲', '', '丙')
    expect(refused.reasons).toMatchObject([{ code: 'field-missing', field: 'points.1.conclusion' }])
    expect(review('甲', '乙', '丙').ok).toBe(true)
  })

  it('XT-11-1-2 one investigator is warned about; evidence is kept with its digest and only ever added to', () => {
    const at = court()
    const id = accepted(at, START)
    const check = (investigators: string[], evidence: readonly unknown[], because = {}) =>
      at.act(id, 'checkFacts', BUREAU, DAY, { input: { investigators, findings: '现场情况', evidence }, because })
    expect(check(['陆知行'], materials('照片')).codes).toEqual(['explain:one-investigator'])
    expect(check(['陆知行', '柏晓岚'], [{ id: 'f', name: '照片' }]).codes).toEqual(['field-invalid'])
    expect(check(['陆知行'], materials('照片一'), { 'one-investigator': '现场仅需送达材料' }).warnings).toEqual([
      'one-investigator',
    ])
    demand(check(['陆知行', '柏晓岚'], materials('照片二')))
    const kept = at.matter(id).facts.factChecks as { evidence: { name: string; digest: string }[] }[]
    expect(kept.map((one) => one.evidence[0]?.name)).toEqual(['照片一', '照片二'])
    expect(kept[0]?.evidence[0]?.digest).toHaveLength(64)
  })

  it('XT-11-1-3 a meeting without minutes or without the view of a disputing organ is not closed, with both it is on file', () => {
    const at = court()
    const id = accepted(at, START)
    const meeting = convene(at, id, DAY)
    demand(view(at, meeting, MANAGEMENT, DAY))
    demand(at.act(meeting, 'recordOtherView', BUREAU, DAY, { input: { who: '餐车经营者', view: '希望明确由谁管理' } }))
    const close = (minutes: readonly unknown[]) =>
      at.act(meeting, 'close', BUREAU, DAY, { input: { heldOn: DAY, minutes } })
    expect(close([]).codes).toEqual(['field-missing', 'view-missing'])
    expect(close(materials('会议纪要')).codes).toEqual(['view-missing'])
    demand(view(at, meeting, MARKET, DAY))
    expect(close([]).codes).toEqual(['field-missing'])
    expect(close(materials('会议纪要')).ok).toBe(true)
    expect(at.matter(id).facts.meetings).toMatchObject([{ heldOn: DAY, minutes: [{ name: '会议纪要' }] }])
  })

  it('XT-11-1-4 a lawyer who acts for a disputing organ is not invited, the opinion of another is on file with its date', () => {
    const at = court()
    const id = accepted(at, START)
    const consult = (client?: string) =>
      at.act(id, 'consultExpert', BUREAU, DAY, {
        input: {
          expert: '顾明理',
          expertKind: 'lawyer',
          ...(client === undefined ? {} : { client: org(client) }),
          opinedOn: '2026-03-17',
          opinion: materials('法律意见书'),
        },
      })
    const refused = consult(MARKET)
    expect(refused.codes).toEqual(['conflict-of-interest'])
    expect(refused.says).toContain('利害关系')
    expect(consult('信都区水务局').ok).toBe(true)
    expect(consult().ok).toBe(true)
    expect(at.matter(id).facts.expertOpinions).toMatchObject([{ opinedOn: '2026-03-17' }, { opinedOn: '2026-03-17' }])
  })

  it('XT-11-1-5 another method is taken with its basis, never without', () => {
    const at = court()
    const id = accepted(at, START)
    const use = (legalBasis: string) =>
      at.act(id, 'useOtherMethod', BUREAU, DAY, { input: { method: '现场联合踏勘', legalBasis, result: '已踏勘' } })
    expect(use('').reasons).toMatchObject([{ code: 'field-missing', field: 'legalBasis' }])
    expect(use('办法第十一条第（五）项').ok).toBe(true)
  })

  it('XT-11-1 no result before a method; a complex dispute reviewed in writing only asks for a reason', () => {
    const at = court()
    const id = accepted(at, START)
    demand(
      at.act(id, 'gradeComplexity', BUREAU, DAY, {
        input: { complexity: 'complex', complexityReason: '涉及三部法律' },
      }),
    )
    const result = (because = {}) =>
      at.act(id, 'markNoAgreement', BUREAU, DAY, {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
        because,
      })
    expect(result().codes).toContain('no-method')
    demand(writtenReview(at, id, DAY))
    expect(result().codes).toEqual(['explain:complex-in-writing-only'])
    expect(result({ 'complex-in-writing-only': '双方均同意书面审查' }).warnings).toEqual(['complex-in-writing-only'])
  })
})

describe('cooperation (art 15)', () => {
  it('XT-15-1a XT-17-1-3 an organ that misses two meetings is a lead for want of cooperation; a substitute without authority is flagged', () => {
    const at = court()
    const id = accepted(at, START)
    demand(attend(at, convene(at, id, '2026-03-18'), MARKET, 'absent', '2026-03-18'))
    expect(() => at.newest('coordinationBreach')).toThrow()
    const second = convene(at, id, '2026-03-20')
    const substitute = attend(at, second, MANAGEMENT, 'substitute', '2026-03-20')
    expect(substitute.codes).toEqual(['explain:substitute-unauthorised'])
    demand(attend(at, second, MANAGEMENT, 'substitute', '2026-03-20', { 'substitute-unauthorised': '授权书会后补交' }))
    demand(attend(at, second, MARKET, 'absent', '2026-03-20'))
    const lead = at.newest('coordinationBreach')
    expect(lead).toMatchObject({ state: 'candidate', facts: { item: 'obstruction' } })
    expect(lead.parties.agency?.[0]?.name).toBe(MARKET)
    expect(lead.parties.body?.[0]?.name).toBe(BUREAU)
    expect(at.matter(id).facts.nonCooperation).toHaveLength(2)
  })

  it('XT-17-1-3 an overdue inquiry and a refused access make a candidate of item 3, an absence with leave does not', () => {
    const at = court()
    const id = accepted(at, START)
    const { id: inquiry } = demand(
      at.open('inquiry', 'prepare', BUREAU, DAY, {
        parent: id,
        parties: { agency: [MARKET] },
        input: { questions: '请说明', replyBy: '2026-03-23' },
      }),
    )
    demand(at.issue(inquiry, 'send', BUREAU, DAY))
    demand(at.serve(inquiry, 'inquiryLetter', MARKET, DAY))
    demand(attend(at, convene(at, id, '2026-03-20'), MARKET, 'leave', '2026-03-20'))
    at.world.sweep('2026-03-24')
    expect(at.matter(id).facts.nonCooperation).toHaveLength(1)
    expect(() => at.newest('coordinationBreach')).toThrow()
    demand(
      at.act(id, 'recordNonCooperation', BUREAU, '2026-03-25', {
        input: {
          organ: org(MARKET),
          kind: 'refusedAccess',
          detail: '拒绝进入现场核查',
          evidence: materials('执法记录仪录像'),
        },
      }),
    )
    expect(at.newest('coordinationBreach').facts.item).toBe('obstruction')
  })

  it('XT-15-1a a duty to cooperate has the date the officer set; missed, it counts, excused, it does not', () => {
    const at = court()
    const id = accepted(at, START)
    const assign = (agency: string) =>
      demand(
        at.open('cooperationDuty', 'assign', BUREAU, DAY, {
          parent: id,
          parties: { agency: [agency] },
          input: { task: '提供历年处罚卷宗', dueOn: '2026-03-25' },
        }),
      ).id
    const missed = assign(MARKET)
    const excused = assign(MANAGEMENT)
    demand(at.act(excused, 'excuse', BUREAU, '2026-03-24', { input: { excuse: '卷宗已移送法院' } }))
    at.world.sweep('2026-03-26')
    expect([at.state(missed), at.state(excused)]).toEqual(['overdue', 'excused'])
    expect(at.matter(id).facts.nonCooperation).toMatchObject([{ organ: org(MARKET), kind: 'withheld' }])
  })
})
