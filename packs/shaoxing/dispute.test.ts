import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { describeDisputeRules, disputeConduct, executionConduct } from '../dispute-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, disputesAt, idsIn, type Sides } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const org = idsIn(organs)
const SHANGYU: Sides = {
  applicant: '上虞区农业农村局',
  respondents: ['上虞区市场监督管理局'],
  body: '上虞区司法局',
  government: '上虞区人民政府',
}
const LISTED: Sides = {
  applicant: '越城区综合行政执法局',
  respondents: ['越城区住房和城乡建设局'],
  body: '越城区综合行政执法指导办公室',
  justice: '越城区司法局',
  government: '越城区人民政府',
}
const sealed = { sealed: materials('加盖印章的申请') }
const place = (sides: Sides = SHANGYU, comprehensive = false) => {
  const at = court()
  const negotiation = comprehensive
    ? { comprehensive, comprehensiveItem: '330217A01000 建筑垃圾处置' }
    : { comprehensive }
  return { at, d: disputesAt(at, org, sides, { negotiation, application: sealed }) }
}
const bodyOf = (sides: Sides, comprehensive = false) => {
  const { at, d } = place(sides, comprehensive)
  return at.matter(d.negotiated('2026-03-02')).parties.body?.map((organ) => organ.name)
}

describe('who coordinates', () => {
  it('SX-3-2b is the guidance office for items of comprehensive enforcement; the justice bureau watches and accepts nothing', () => {
    const { at, d } = place(LISTED, true)
    const id = d.filed('2026-03-02')
    expect(at.matter(id).parties.justice?.map((organ) => organ.name)).toEqual(['越城区司法局'])
    expect(at.act(id, 'accept', '越城区司法局', '2026-03-03', { input: { review: '符合' } }).reasons).toMatchObject([
      { code: 'wrong-organ', redirect: { name: '越城区综合行政执法指导办公室' } },
    ])
    demand(at.act(id, 'accept', LISTED.body, '2026-03-03', { input: { review: '属于统一目录事项' } }))
    expect(
      at
        .matter(id)
        .documents.at(-1)
        ?.copies.map((organ) => organ.name),
    ).toEqual(['越城区司法局'])
    const unnamed = at.open('dispute', 'negotiateFailed', LISTED.applicant, '2026-03-02', {
      parties: d.parties,
      input: { ...d.negotiation('2026-03-02'), comprehensiveItem: undefined },
    })
    expect(unnamed.reasons).toMatchObject([{ code: 'field-missing', field: 'comprehensiveItem' }])
  })

  it('SX-3-2b NR-7-1-2 has the opinion of the justice bureau before the government decides, from 2026-02-01 on', () => {
    const { at, d } = place(LISTED, true)
    const id = d.divided('2026-03-10')
    expect(at.draft(id, 'refer', LISTED.body, '2026-03-10').codes).toEqual(['opinion-missing'])
    expect(
      at.act(id, 'formOpinion', LISTED.body, '2026-03-10', {
        input: { facts: '甲', positions: '乙', bases: ['行政处罚法第二十五条'], opinion: '丙' },
      }).codes,
    ).toEqual(['wrong-organ'])
    demand(d.opinion(id, '2026-03-11'))
    demand(at.issue(id, 'refer', LISTED.body, '2026-03-12'))
    const edge = place(LISTED, true)
    const last = edge.d.divided('2026-01-30')
    expect(edge.at.draft(last, 'refer', LISTED.body, '2026-02-01').codes).toEqual(['opinion-missing'])
    expect(edge.d.opinion(last, '2026-01-31').codes).toEqual(['not-in-force'])
    demand(edge.d.opinion(last, '2026-02-01'))
    const before = place(LISTED, true)
    const old = before.d.divided('2026-01-12')
    expect(before.d.opinion(old, '2026-01-12').codes).toEqual(['not-in-force'])
    demand(before.at.issue(old, 'refer', LISTED.body, '2026-01-13'))
    expect(before.at.state(old)).toBe('referred')
  })

  it('SX-3-2b is found over the tree: own level, common superior, townships with the guidance office of the county', () => {
    const between = (applicant: string, respondent: string, comprehensive = false) =>
      bodyOf({ ...SHANGYU, applicant, respondents: [respondent] }, comprehensive)
    expect(between('上虞区农业农村局', '上虞区市场监督管理局')).toEqual(['上虞区司法局'])
    expect(between('上虞区农业农村局', '柯桥区农业农村局')).toEqual([CITY])
    expect(between('绍兴市水利局', '柯桥区农业农村局')).toEqual([CITY])
    expect(between('绍兴市水利局', '绍兴市交通运输局')).toEqual([CITY])
    expect(between('绍兴市生态环境局越城区分局', '越城区农业农村局')).toEqual([CITY])
    expect(between('柯桥区综合行政执法局', '越城区综合行政执法局', true)).toEqual(['绍兴市综合行政执法指导办公室'])
    expect(between('诸暨市枫桥镇人民政府', '诸暨市水利局')).toEqual(['诸暨市综合行政执法指导办公室'])
    expect(between('诸暨市枫桥镇人民政府', '诸暨市店口镇人民政府')).toEqual(['诸暨市司法局'])
  })
})

describe('disputes about duties (第七条)', () => {
  it('SX-6-1-1 are a matter of their own with two organs at least', () => {
    const { at, d } = place()
    const alone = at.open('dispute', 'negotiateFailed', SHANGYU.applicant, '2026-03-02', {
      parties: { applicant: [SHANGYU.applicant] },
      input: d.negotiation('2026-03-02'),
    })
    expect(alone.reasons).toMatchObject([{ code: 'party-missing', field: 'parties.respondents' }])
    const single = at.open('dispute', 'openExOfficio', SHANGYU.body, '2026-03-02', {
      parties: { respondents: [SHANGYU.applicant] },
      input: { item: '查处', comprehensive: false, nationalClass: 'jurisdiction', matter: '由谁查处', source: '检查' },
    })
    expect(single.codes).toEqual(['one-organ'])
    expect(at.matter(d.negotiated('2026-03-02')).procedure).toBe('dispute')
  })

  it('SX-6-1-1 a private person is no side of a dispute', () => {
    const { at, d } = place()
    expect(
      at.open('dispute', 'negotiateFailed', SHANGYU.applicant, '2026-03-02', {
        parties: { applicant: [SHANGYU.applicant], respondents: ['某公司'] },
        input: d.negotiation('2026-03-02'),
      }).says,
    ).toContain('行政复议')
  })

  it('SX-6-1-5 other matters are registered with their legal basis, and not without', () => {
    const at = court()
    const register = (legalBasis: readonly string[], by = '上虞区司法局') =>
      at.open('otherCoordination', 'register', by, '2026-03-02', {
        parties: { organs: ['上虞区农业农村局'] },
        input: { subject: '统一调配力量', legalBasis, assignment: materials('交办函') },
      })
    expect(register([]).codes).toEqual(['legal-basis-missing'])
    expect(register(['浙江省综合行政执法条例第十二条第（九）项'], '上虞区农业农村局').codes).toEqual(['party-missing'])
    const { id } = demand(register(['浙江省综合行政执法条例第十二条第（九）项']))
    demand(at.act(id, 'close', '上虞区司法局', '2026-03-20', { input: { outcome: '已协调' } }))
  })

  it('SX-7-1a are negotiated first', () => {
    const { at, d } = place({
      applicant: '诸暨市综合行政执法局',
      respondents: ['诸暨市水利局'],
      body: '诸暨市司法局',
      government: '诸暨市人民政府',
    })
    const bare = at.open('dispute', 'apply', '诸暨市综合行政执法局', '2026-03-06', {
      parties: d.parties,
      input: d.application({}),
    })
    expect(bare.reasons).toMatchObject([
      { code: 'negotiation-missing', basis: [{ norm: 'shaoxing', article: 7, paragraph: 1 }] },
    ])
    const id = d.negotiated('2026-03-05')
    demand(at.act(id, 'apply', '诸暨市综合行政执法局', '2026-03-06', { input: d.application({}) }))
    expect(at.state(id)).toBe('applied')
  })

  it('SX-7-1b are applied for in writing under seal; a telephone call is noted and opens nothing', () => {
    const { at, d } = place()
    demand(
      at.open('oralRequest', 'note', SHANGYU.body, '2026-03-02', {
        input: { caller: org(SHANGYU.applicant), content: '请求协调', told: '请提交书面申请' },
      }),
    )
    expect(at.world.matters().map((one) => one.procedure)).toEqual(['oralRequest'])
    const id = d.negotiated('2026-03-02')
    expect(
      at.act(id, 'apply', SHANGYU.applicant, '2026-03-03', { input: d.application({ sealed: undefined }) }).reasons,
    ).toMatchObject([{ code: 'application-unsealed', basis: [{ norm: 'shaoxing', article: 7, paragraph: 1 }] }])
    demand(at.act(id, 'apply', SHANGYU.applicant, '2026-03-05', { input: d.application({}) }))
    const name = at.world.pack.procedures.get('dispute')?.data.states[at.state(id)]?.name
    expect(name).toBe('待审核')
    expect(at.matter(id).performed.at(-1)).toMatchObject({ step: 'apply', on: '2026-03-05' })
  })

  it('SX-7-1b may be coordinated without application from 2026-02-01 on', () => {
    const open = (day: string) =>
      place().at.open('dispute', 'openExOfficio', SHANGYU.body, day, {
        parties: { respondents: [SHANGYU.applicant, ...SHANGYU.respondents] },
        input: {
          item: '查处',
          comprehensive: false,
          matter: '由谁查处',
          source: '检查',
          ...(day < '2026-02-01' ? {} : { nationalClass: 'jurisdiction' }),
        },
      })
    expect(open('2026-01-20').codes).toEqual(['not-in-force'])
    expect(open('2026-02-02').ok).toBe(true)
  })

  it('SX-7-1c are reviewed: what is about staff or budget is answered with a reason', () => {
    const { at, d } = place()
    const id = d.filed('2026-03-05')
    expect(at.act(id, 'accept', SHANGYU.body, '2026-03-06').codes).toEqual(['field-missing'])
    expect(at.act(id, 'decline', SHANGYU.body, '2026-03-06', { input: { finding: 'internal' } }).codes).toEqual([
      'field-missing',
    ])
    demand(
      at.act(id, 'decline', SHANGYU.body, '2026-03-06', { input: { finding: 'internal', reason: '属于人员编制' } }),
    )
    expect(at.matter(id).documents.at(-1)).toMatchObject({ title: '不属于执法职责争议告知书' })
    const other = d.filed('2026-03-05')
    demand(
      at.act(other, 'requestSupplement', SHANGYU.body, '2026-03-06', {
        input: { items: [{ name: '三定规定', reason: '未附' }] },
      }),
    )
    expect(at.state(other)).toBe('supplementing')
  })

  it('SX-7-1d have no result before something was done to coordinate them', () => {
    const { at, d } = place()
    const id = d.accepted('2026-03-05')
    const mark = (day: string) =>
      at.act(id, 'markNoAgreement', SHANGYU.body, day, {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
      })
    expect(mark('2026-03-06').codes).toEqual(['wrong-state'])
    expect(at.draft(id, 'issueOpinion', SHANGYU.body, '2026-03-06', { input: d.order }).codes).toEqual(['wrong-state'])
    for (const manner of ['meeting', 'investigation', 'consultation'])
      demand(
        at.act(id, 'coordinate', SHANGYU.body, '2026-03-09', { input: { ...d.coordination('2026-03-09'), manner } }),
      )
    expect(at.matter(id).facts.sessions).toHaveLength(3)
    expect(mark('2026-03-10').ok).toBe(true)
  })

  it('SX-7-1e end in a coordination opinion of its own title with parties, matter, basis and conclusion', () => {
    const { at, d } = place()
    const id = d.coordinated('2026-04-08')
    demand(d.consent(id, SHANGYU.applicant, '2026-04-09'))
    expect(at.draft(id, 'issueOpinion', SHANGYU.body, '2026-04-09', { input: d.order }).codes).toEqual([
      'consent-missing',
    ])
    demand(d.consent(id, '上虞区市场监督管理局', '2026-04-09'))
    expect(
      at.draft(id, 'issueOpinion', SHANGYU.body, '2026-04-09', { input: { ...d.order, bases: [] } }).codes,
    ).toEqual(['field-missing'])
    demand(at.issue(id, 'issueOpinion', SHANGYU.body, '2026-04-09', { input: d.order }))
    expect(at.matter(id).documents.at(-1)?.title).toBe('行政执法职责争议协调意见')
    const { documents } = at.world.pack.pack
    expect(Object.values(documents).map((kind) => kind.title)).not.toContain('行政执法争议协调意见书')
    expect(documents.coordinationOpinion?.sections.map((section) => section.heading)).toEqual([
      '争议各方',
      '争议事项',
      '依据',
      '结论',
      '执行事项',
    ])
  })

  it('SX-7-1f are decided by the government with the proposal before it; the decision creates tasks, and delay a lead', () => {
    const { at, d } = place({
      applicant: '绍兴市水利局',
      respondents: ['绍兴市交通运输局'],
      body: CITY,
      government: GOVERNMENT,
    })
    const id = d.referred('2026-04-20')
    expect(at.draft(id, 'decide', CITY, '2026-05-11', { input: d.order }).codes).toEqual(['wrong-organ'])
    demand(
      at.issue(id, 'decide', GOVERNMENT, '2026-05-11', {
        input: {
          ...d.order,
          points: [
            { text: '查处', organ: org('绍兴市交通运输局'), dueOn: '2026-06-05' },
            { text: '移交', organ: org('绍兴市水利局'), dueOn: '2026-06-05' },
          ],
        },
      }),
    )
    d.serveAll(id, 'disputeDecision', '2026-05-12')
    expect(at.state(id)).toBe('executing')
    const [first, second] = d.tasks(id)
    demand(
      at.act(first?.id ?? '', 'report', '绍兴市交通运输局', '2026-06-05', {
        input: { result: '已查处', evidence: materials('决定书') },
      }),
    )
    at.world.sweep('2026-06-05')
    expect(at.world.matters().some((one) => one.procedure === 'accountability')).toBe(false)
    at.world.sweep('2026-06-06')
    expect(at.state(second?.id ?? '')).toBe('overdue')
    expect(at.newest('accountability')).toMatchObject({
      facts: { ground: 'disputeResult' },
      parties: { overseer: [{ name: CITY }], agency: [{ name: '绍兴市水利局' }] },
    })
    demand(at.act(first?.id ?? '', 'confirm', CITY, '2026-06-08'))
    expect(at.state(id)).toBe('executing')
    demand(
      at.act(second?.id ?? '', 'report', '绍兴市水利局', '2026-06-09', {
        input: { result: '已移交', evidence: materials('清单') },
      }),
    )
    demand(at.act(second?.id ?? '', 'sendBack', CITY, '2026-06-10', { input: { returnReason: '缺签收' } }))
    demand(
      at.act(second?.id ?? '', 'report', '绍兴市水利局', '2026-06-11', {
        input: { result: '已移交', evidence: materials('清单', '签收单') },
      }),
    )
    demand(at.act(second?.id ?? '', 'confirm', CITY, '2026-06-12'))
    expect(at.state(id)).toBe('executed')
  })

  it('SX-7-2 follow the city’s own rules from the day they hold; earlier applications keep theirs', () => {
    const { at, d } = place()
    const enter = (version: string, from: string, acceptWithin: number, day: string, post: Post = 'signatory') =>
      at.open('disputeRules', 'enter', CITY, day, {
        post,
        input: { version, from, acceptWithin, materials: '申请书一式三份', text: materials('程序办法') },
      })
    const before = d.filed('2026-04-29')
    expect(at.due(before, 'acceptance')).toBe('2026-05-12')
    const { id } = demand(enter('2026-05', '2026-05-06', 5, '2026-04-30'))
    expect(at.matter(id).closedOn).toBeNull()
    expect(enter('2026-06', '2026-06-01', 3, '2026-05-20').codes).toEqual(['rules-overlap'])
    expect(enter('2026-06', '2026-06-01', 3, '2026-05-20', 'handler').codes).toContain('wrong-post')
    const under = d.filed('2026-05-06')
    expect(at.due(under, 'acceptance')).toBe('2026-05-12')
    const later = d.filed('2026-05-11')
    expect(at.due(later, 'acceptance')).toBe('2026-05-18')
    expect(at.due(before, 'acceptance')).toBe('2026-05-12')
    for (const post of ['signatory', 'principal-leader'] as const)
      demand(at.act(id, 'end', CITY, '2026-05-20', { input: { until: '2026-06-01' }, post }))
    demand(enter('2026-06', '2026-06-01', 3, '2026-05-20', 'principal-leader'))
    expect(at.due(d.filed('2026-06-01'), 'acceptance')).toBe('2026-06-04')
    expect(at.due(d.filed('2026-05-25'), 'acceptance')).toBe('2026-06-01')
  })
})

const PLACE = {
  court,
  org,
  sides: LISTED,
  stranger: '柯桥区司法局',
  negotiation: { comprehensive: true, comprehensiveItem: '统一目录中的建筑垃圾处置事项' },
  application: sealed,
  due: { acceptance: '2026-05-11', coordination: '2026-06-11', decision: '2026-05-28' },
  asked: ['comprehensive', 'comprehensiveItem'],
}
describeConduct('SX-3-2b SX-7-1c SX-7-1d SX-7-1e SX-7-1f the course of a dispute', disputeConduct(PLACE))
describeConduct('SX-7-1f what is decided is carried out', executionConduct(PLACE))
describeDisputeRules('SX-7-1c SX-7-1e disputes', PLACE)
