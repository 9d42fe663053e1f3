import { describe, expect, it } from 'vitest'
import { agenda, clocks, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court, demand } from './testing.ts'

const DAY = '2026-06-10'
const closed = (here: Court, id: string) => here.matter(id).closedOn !== null

describe('requests between approval and supervision', () => {
  const MARKET = '北戴河区市场监督管理局'
  const APPROVAL = '北戴河区行政审批局'

  it('BDH-2-14-17 who was asked grants or refuses; who asked contests the refusal or lets it rest', () => {
    const here = court()
    const ask = () =>
      here.open('linkageRequest', 'ask', MARKET, DAY, {
        parties: { other: [APPROVAL] },
        input: { matter: '调阅审批档案' },
      }).id
    const granted = ask()
    expect(agenda(here, granted, DAY).toSorted()).toEqual(
      ['被请求部门可以拒绝配合', '被请求部门应当予以配合'].toSorted(),
    )
    expect(here.act(granted, 'grant', APPROVAL, DAY).ok).toBe(true)
    expect([here.state(granted), closed(here, granted)]).toEqual(['granted', true])
    for (const [step, input] of [
      ['contest', { objection: '没有依据' }],
      ['settle', {}],
    ] as const) {
      const id = ask()
      expect(here.act(id, 'refuse', APPROVAL, DAY, { input: { reason: '不便' } }).ok).toBe(true)
      expect(agenda(here, id, DAY).toSorted()).toEqual(
        ['请求部门可以了结', '请求部门可以对拒绝的理由提出异议'].toSorted(),
      )
      expect(here.act(id, step, MARKET, DAY, { input }).ok).toBe(true)
      expect([here.state(id), closed(here, id)]).toEqual(['settled', true])
    }
  })
})

describe('who is put on a matter', () => {
  const AGENCY = '北戴河区市场监督管理局'
  const ZHOU = '130304-justice/周某'
  const assign = (here: Court, post: 'principal-leader' | 'signatory' | 'handler' | 'clerk' = 'handler') =>
    here.open('supervisorAssignment', 'assign', BUREAU, DAY, {
      post,
      parties: { agency: [AGENCY] },
      input: { matter: 'M', supervisor: ZHOU, supervisorName: '周某', leader: false },
    })

  it('BDH-2-7-12 is put there by the leader, a signatory or a handler, and not again where he stood back', () => {
    for (const post of ['principal-leader', 'signatory', 'handler'] as const)
      expect([post, assign(court(), post).says]).toEqual([post, ''])
    expect(assign(court(), 'clerk').codes).toContain('wrong-post')
    const here = court()
    const { id } = assign(here)
    const { id: recusal } = here.open('recusal', 'recuseSelf', BUREAU, DAY, {
      parent: id,
      person: '周某',
      input: { reason: '亲属' },
    })
    expect(here.act(recusal, 'grant', BUREAU, DAY, { input: { grounds: '属实' } }).ok).toBe(true)
    expect(assign(here).codes).toEqual(['recused-again'])
  })

  it('BDH-2-7-12 declares by himself, and says what he has to say', () => {
    const here = court()
    const { id } = assign(here)
    const declare = (step: string, person: string, input: Record<string, unknown>) =>
      here.act(id, step, BUREAU, DAY, { person, input })
    expect(declare('declareInterest', '王某', { interest: 'relative' }).codes).toEqual(['not-self'])
    expect(declare('declareNone', '周某', { statement: '没有' }).ok).toBe(true)
    expect(here.matter(id).facts.statement).toBe('没有')
  })
})

describe('circulars and interviews before they go out', () => {
  const AGENCY = '北戴河区水务局'

  it('BDH-2-7-6 a circular is written anew or dropped with its reasons by who proposed it, while it is drafted', () => {
    const here = court()
    const propose = () =>
      here.open('circular', 'propose', BUREAU, DAY, {
        parties: { named: [AGENCY] },
        input: {
          kind: 'problem',
          subject: '通报',
          content: '情况',
          range: 'district',
          findings: [{ organ: AGENCY, finding: '未公示', number: '执监1号' }],
          ground: 'salient',
          groundFacts: '三十条信息逾期未公示',
        },
      })
    expect(propose().says).toBe('')
    const { id } = propose()
    expect(here.matter(id).facts.findings).toEqual([{ organ: AGENCY, finding: '未公示', number: '执监1号' }])
    const revised = { content: '新的情况', range: 'city', recipients: ['130304-market'] }
    const revise = (input: Readonly<Record<string, unknown>>, by = BUREAU) => here.act(id, 'revise', by, DAY, { input })
    demand(revised, ['content', 'range'], (input) => revise(input))
    expect(revise(revised, AGENCY).codes).toContain('wrong-organ')
    expect(revise(revised).says).toBe('')
    expect(here.matter(id).facts).toMatchObject({ content: '新的情况', range: 'city' })
    expect(here.matter(id).parties.recipients?.map((one) => one.name)).toEqual(['北戴河区市场监督管理局'])
    const reasons = { dropReasons: '已改正' }
    const drop = (input: Readonly<Record<string, unknown>>, by = BUREAU) => here.act(id, 'drop', by, DAY, { input })
    demand(reasons, ['dropReasons'], (input) => drop(input))
    expect(drop(reasons, AGENCY).codes).toContain('wrong-organ')
    expect(drop(reasons).says).toBe('')
    expect([here.state(id), closed(here, id)]).toEqual(['dropped', true])
  })

  it('NR-31 before 2026-02-01 an organ is named without a ground of the national regulation', () => {
    const propose = (day: string) =>
      court().open('circular', 'propose', BUREAU, day, {
        parties: { named: [AGENCY] },
        input: {
          kind: 'problem',
          subject: '通报',
          content: '情况',
          range: 'district',
          findings: [{ organ: AGENCY, finding: '未公示' }],
        },
      }).codes
    expect([propose('2026-01-31'), propose('2026-02-01')]).toEqual([[], ['ground-missing', 'ground-missing']])
  })

  it('BDH-2-7-13 an interview of an organ under the bureau is proposed with the impact where problems are salient', () => {
    const here = court()
    const propose = (agency: string, input: Record<string, unknown>) =>
      here.open('interview', 'propose', BUREAU, DAY, {
        parties: { agency: [agency] },
        input: { facts: '事实', ...input },
      })
    expect(propose('秦皇岛市市场监督管理局', { trigger: 'salient', impact: '重大' }).codes).toEqual(['not-governed'])
    expect(propose(AGENCY, { trigger: 'salient' }).codes).toEqual(['trigger-facts-missing'])
    const { id } = propose(AGENCY, { trigger: 'salient', impact: '重大' })
    const reasons = { dropReasons: '已改正' }
    const drop = (input: Readonly<Record<string, unknown>>, by = BUREAU) => here.act(id, 'drop', by, DAY, { input })
    demand(reasons, ['dropReasons'], (input) => drop(input))
    expect(drop(reasons, AGENCY).codes).toContain('wrong-organ')
    expect(drop(reasons).ok).toBe(true)
    expect([here.state(id), closed(here, id)]).toEqual(['dropped', true])
  })
})

describe('what is found and filed', () => {
  const URBAN = '北戴河区城市管理综合行政执法局'

  it('BDH-2-6-10 a complaint about conduct is found true or not by the bureau, which ends its clock', () => {
    for (const [step, state] of [
      ['substantiate', 'substantiated'],
      ['reject', 'unsubstantiated'],
    ] as const) {
      const here = court()
      const { id } = here.open('conductComplaint', 'receive', BUREAU, DAY, {
        parties: { agency: [URBAN] },
        input: { ticket: 'T9', receivedOn: '2026-06-01', content: '无人处理' },
      })
      expect(clocks(here, 'conductComplaint')).toEqual(['行政执法监督机关：投诉查实的内部时限（内部）'])
      expect(here.due(id, 'handling')).toBe('2026-07-31')
      expect(here.act(id, step, URBAN, DAY, { input: { verified: '查实' } }).codes).toContain('wrong-organ')
      const verify = (input: Readonly<Record<string, unknown>>) => here.act(id, step, BUREAU, DAY, { input })
      demand({ verified: '查实' }, ['verified'], verify)
      expect(verify({ verified: '查实' }).ok).toBe(true)
      expect([here.state(id), closed(here, id), standing(here, id, 'handling')]).toEqual([state, true, 'met'])
    }
  })

  it('BDH-2-6-6 what was found at the base is dealt with by the bureau, or cleared by a record', () => {
    const MARKET = '北戴河区市场监督管理局'
    const TOWNSHIP = { department: [MARKET], township: ['北戴河区牛头崖镇人民政府'] }
    const found = (here: Court) => {
      here.open('guidanceCheck', 'check', BUREAU, '2026-07-02', {
        parties: TOWNSHIP,
        input: { from: '2026-01-01', until: '2026-06-30' },
      })
      return here.newest('grassrootsFinding').id
    }
    const here = court()
    const id = found(here)
    const settle = (input: Readonly<Record<string, unknown>>) => here.act(id, 'settle', BUREAU, '2026-07-03', { input })
    demand({ outcome: '已督促' }, ['outcome'], settle)
    expect(here.act(id, 'settle', MARKET, '2026-07-03', { input: { outcome: '已督促' } }).codes).toContain(
      'wrong-organ',
    )
    expect(settle({ outcome: '已督促' }).ok).toBe(true)
    expect([here.state(id), closed(here, id)]).toEqual(['settled', true])
    const again = court()
    const other = found(again)
    again.open('guidanceRecord', 'record', MARKET, '2026-07-03', {
      parties: { township: TOWNSHIP.township },
      input: { on: '2026-05-12', kind: 'visit', topic: '案卷制作', findings: '无' },
    })
    expect(again.act(other, 'clear', BUREAU, '2026-07-03').codes).toEqual([])
    expect([again.state(other), closed(again, other)]).toEqual(['settled', true])
  })

  it('BDH-2-9-16 the bureau sends an incomplete file of a review back with the reason; names need the legal check', () => {
    const here = court()
    here.open('personnelReviewCycle', 'define', BUREAU, '2026-03-02', {
      input: {
        cycle: 'half-year',
        arisesOn: '2026-06-01',
        reportBy: '2026-07-31',
        departments: [{ department: '130304-urban-management' }],
      },
    })
    here.world.sweep('2026-06-01')
    const { id } = here.newest('personnelReview')
    const day = '2026-07-10'
    const act = (step: string, organ: string, input: Readonly<Record<string, unknown>>) =>
      here.act(id, step, organ, day, { input })
    const numbers = [{ grade: '优秀', count: 4 }]
    expect(act('review', URBAN, { record: '评议1号', minutes: materials('记录'), numbers }).ok).toBe(true)
    expect(here.state(id)).toBe('reviewed')
    const filing = { filing: materials('备案') }
    expect(act('file', URBAN, filing).ok).toBe(true)
    expect(here.state(id)).toBe('submittedForFiling')
    const back = { returnReason: '缺附件' }
    demand(back, ['returnReason'], (input) => act('returnFiling', BUREAU, input))
    expect(act('returnFiling', URBAN, back).codes).toContain('wrong-organ')
    expect(act('returnFiling', BUREAU, back).ok).toBe(true)
    expect(here.state(id)).toBe('reviewed')
    expect(act('file', URBAN, filing).ok).toBe(true)
    expect(act('confirmFiling', BUREAU, { filingNumber: 'BA-2' }).ok).toBe(true)
    const publish = { publishedAt: 'https://example.gov.cn/2', withNames: true }
    expect(act('publish', URBAN, publish).codes).toEqual(['names-unchecked'])
    expect(act('publish', URBAN, { ...publish, legalCheck: materials('审查意见') }).says).toBe('')
  })
})
