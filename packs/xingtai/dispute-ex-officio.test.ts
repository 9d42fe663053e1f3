import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { BUREAU, demand, org } from './testing-dispute.ts'

const WEI = { respondents: ['威县应急管理局', '威县住房和城乡建设局'] }
const WEI_BUREAU = '威县司法局'
const about = { kind: 'duty', nationalClass: 'jurisdiction', item: '燃气安全检查', matter: '餐饮场所燃气由谁检查' }

const suspect = (at: Court, day: string) =>
  demand(
    at.open('dispute', 'recordSuspicion', WEI_BUREAU, day, {
      parties: WEI,
      input: { lead: '检查中发现两机关互相推诿', ...about },
    }),
  ).id

const investigate = (at: Court, id: string, day: string) =>
  demand(
    at.act(id, 'investigate', WEI_BUREAU, day, { input: { investigators: ['阎修远', '蓝心怡'], result: '确有分歧' } }),
  )

/** An inquiry in the dispute, sent and served. */
function inquire(
  at: Court,
  id: string,
  agency: string,
  day: string,
  replyBy: string,
  because?: Record<string, string>,
) {
  const opened = at.open('inquiry', 'prepare', WEI_BUREAU, day, {
    parent: id,
    parties: { agency: [agency] },
    input: { questions: '请说明检查情况', replyBy },
    ...(because === undefined ? {} : { because }),
  })
  if (!opened.ok) return opened
  demand(at.issue(opened.id, 'send', WEI_BUREAU, day))
  return opened
}

describe('coordination without an application (art 10)', () => {
  it('XT-10-1 an assignment letter opens coordination without an application; without it an investigation is demanded', () => {
    const at = court()
    const open = (assignment: readonly unknown[], assignedBy: string) =>
      at.open('dispute', 'openByAssignment', '内丘县司法局', '2026-03-02', {
        parties: { respondents: ['内丘县水务局', '内丘县自然资源和规划局'] },
        input: { assignedBy: org(assignedBy), assignment, ...about },
      })
    const refused = open([], '邢台市司法局')
    expect(refused.codes).toEqual(['assignment-missing'])
    expect(refused.says).toContain('调查')
    expect(open(materials('交办函'), '威县司法局').codes).toEqual(['assigner-unsuitable'])
    const { id } = demand(open(materials('交办函'), '邢台市司法局'))
    expect(at.matter(id)).toMatchObject({ state: 'coordinating', facts: { origin: 'assignment' } })
    expect(at.matter(id).holds).toHaveLength(2)
    expect(open(materials('交办函'), '内丘县人民政府').ok).toBe(true)
    // what the notice rests on
    expect(at.world.pack.pack.procedures.dispute?.steps.openByAssignment?.basis).toContainEqual({
      norm: 'national',
      article: 13,
    })
  })

  it('XT-10-2a a suspected dispute is a task to investigate, and coordination cannot start before its result', () => {
    const at = court()
    const id = suspect(at, '2026-03-23')
    const owed = at.world.explain(id, at.world.person(WEI_BUREAU), '2026-03-23').filter((step) => step.possible)
    expect(owed.map((step) => [step.step, step.duty])).toContainEqual(['investigate', 'shall'])
    const early = at.act(id, 'findDispute', WEI_BUREAU, '2026-03-24', { input: { finding: '属于' } })
    expect(early.codes).toEqual(['investigation-missing'])
    investigate(at, id, '2026-03-25')
    expect(at.act(id, 'findDispute', WEI_BUREAU, '2026-03-25', { input: { finding: '属于' } }).ok).toBe(true)
  })

  it('XT-10-2b an inquiry is served with a reply date; one to an organ outside the dispute asks for a reason', () => {
    const at = court()
    const id = suspect(at, '2026-03-23')
    const { id: inquiry } = inquire(at, id, '威县应急管理局', '2026-03-27', '2026-04-07')
    expect(at.state(inquiry)).toBe('sent')
    expect(at.serve(inquiry, 'inquiryLetter', '威县应急管理局', '2026-03-27').ok).toBe(true)
    expect(at.matter(inquiry).documents[0]).toMatchObject({
      title: '行政执法争议协调函询函',
      services: [{ recipientName: '威县应急管理局', on: '2026-03-27' }],
    })
    expect(at.due(inquiry, 'reply')).toBe('2026-04-07')
    expect(inquire(at, id, '威县水务局', '2026-03-27', '2026-04-07').codes).toEqual(['explain:unrelated-organ'])
    const explained = inquire(at, id, '威县水务局', '2026-03-27', '2026-04-07', { 'unrelated-organ': '曾参与联合检查' })
    expect(explained).toMatchObject({ ok: true, warnings: ['unrelated-organ'] })
  })

  it('XT-10-2c no reply by 2026-04-07 is overdue on 2026-04-08 and offered as evidence under art 17(3)', () => {
    const at = court()
    const id = suspect(at, '2026-03-23')
    const { id: inquiry } = inquire(at, id, '威县应急管理局', '2026-03-27', '2026-04-07')
    demand(at.serve(inquiry, 'inquiryLetter', '威县应急管理局', '2026-03-27'))
    at.world.sweep('2026-04-07')
    expect(at.state(inquiry)).toBe('sent')
    at.world.sweep('2026-04-08')
    expect(at.state(inquiry)).toBe('overdue')
    expect(at.matter(inquiry).limits[0]).toMatchObject({ kind: 'document', status: 'lapsed' })
    expect(at.matter(id).facts.nonCooperation).toMatchObject([
      { organ: org('威县应急管理局'), kind: 'silence', detail: '逾期未答复2026-04-07前应当答复的函询' },
    ])
    // late, but still answered
    expect(at.act(inquiry, 'reply', '威县应急管理局', '2026-04-09', { input: { reply: '情况说明' } }).ok).toBe(true)
  })

  it('XT-10-2d the finding decides: a dispute is coordinated ex officio, what is none is closed with a written reason', () => {
    const at = court()
    const id = suspect(at, '2026-03-23')
    investigate(at, id, '2026-03-24')
    demand(at.act(id, 'findDispute', WEI_BUREAU, '2026-03-25', { input: { finding: '属于执法职责争议' } }))
    expect(at.matter(id)).toMatchObject({ state: 'coordinating', facts: { origin: 'exOfficio' } })
    expect(at.world.pack.pack.catalogues.startOrigins?.items.exOfficio?.name).toBe('依职权')
    expect(at.matter(id).holds.map((hold) => hold.organ)).toEqual(WEI.respondents.map(org))
    const other = suspect(at, '2026-03-23')
    investigate(at, other, '2026-03-24')
    const close = (findingReason: string) =>
      at.act(other, 'findNoDispute', WEI_BUREAU, '2026-03-25', { input: { findingReason } })
    expect(close('').codes).toEqual(['field-missing'])
    expect(close('属于内部分工').ok).toBe(true)
    expect(at.matter(other).closedOn).toBe('2026-03-25')
  })

  it('XT-10-2a a suspicion needs two organs, and only the competent bureau records it', () => {
    const at = court()
    const open = (bureau: string, respondents: string[]) =>
      at.open('dispute', 'recordSuspicion', bureau, '2026-03-23', {
        parties: { respondents },
        input: { lead: '发现', ...about },
      })
    expect(open(WEI_BUREAU, ['威县水务局']).codes).toEqual(['one-organ'])
    expect(open(BUREAU, WEI.respondents).codes).toEqual(['wrong-organ'])
  })
})
