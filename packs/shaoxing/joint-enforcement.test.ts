import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { demand, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { CITY, court } from './testing.ts'

const org = idsIn(organs)
const KEQIAO = '柯桥区综合行政执法指导办公室'
const INITIATOR = '柯桥区综合行政执法局'
const MARKET = '柯桥区市场监督管理局'

const place = () => {
  const at = court()
  const draft = (
    changes: object = {},
    options: { by?: string; initiator?: string; others?: readonly string[] } = {},
  ) => {
    const { by = KEQIAO, initiator = INITIATOR, others = [MARKET] } = options
    return at.open('jointProposal', 'draft', by, '2026-05-06', {
      parties: { ...(initiator === '' ? {} : { initiator: [initiator] }), participants: others },
      input: {
        subject: '夜市噪声整治',
        situation: 'event',
        source: '12345热点',
        urgency: 'major',
        necessity: '投诉集中',
        duties: [initiator, ...others].filter(Boolean).map((name) => ({ organ: org(name), duty: `${name}的职责` })),
        ...changes,
      },
    })
  }
  return { at, draft }
}

describe('proposals of joint enforcement (第八条)', () => {
  it('SX-6-1-2 need one of the five situations', () => {
    const { draft } = place()
    expect(draft({ situation: undefined }).codes).toEqual(['field-missing'])
    expect(draft({ situation: 'convenience' }).codes).toEqual(['field-invalid'])
    expect(draft().ok).toBe(true)
  })

  it('SX-8-1a come from the justice bureau or the guidance office, with reasons of necessity', () => {
    const { draft } = place()
    expect(draft({}, { by: INITIATOR }).says).toContain('提出主体不符')
    expect(draft({ necessity: '' }).codes).toEqual(['field-missing'])
    expect(draft().ok).toBe(true)
    expect(draft({}, { by: '柯桥区司法局' }).ok).toBe(true)
  })

  it('SX-8-1b name who initiates, who takes part and who does what; each organ has its own duties', () => {
    const { at, draft } = place()
    expect(draft({}, { initiator: '' }).reasons).toContainEqual(
      expect.objectContaining({ code: 'party-missing', field: 'parties.initiator' }),
    )
    expect(draft({ duties: [{ organ: org(INITIATOR), duty: '牵头' }] }).codes).toEqual(['duty-missing'])
    const { id } = demand(draft())
    demand(at.issue(id, 'propose', KEQIAO, '2026-05-07'))
    const duties = at.world.matters().filter((one) => one.procedure === 'jointDuty')
    expect(duties.map((one) => [one.parties.agency?.[0]?.name, one.facts.duty])).toEqual([
      [INITIATOR, `${INITIATOR}的职责`],
      [MARKET, `${MARKET}的职责`],
    ])
    expect(at.act(duties[1]?.id ?? '', 'report', INITIATOR, '2026-05-20', { input: { result: '已查' } }).codes).toEqual(
      ['wrong-organ'],
    )
    demand(at.act(duties[1]?.id ?? '', 'report', MARKET, '2026-05-20', { input: { result: '已查' } }))
    expect(at.act(id, 'close', KEQIAO, '2026-05-21', { input: { outcome: '完成' } }).codes).toEqual([
      'explain:result-missing',
    ])
    expect(at.matter(duties[0]?.id ?? '').closedOn).toBeNull()
    const because = { 'result-missing': '发起部门另行报告' }
    demand(at.act(id, 'close', KEQIAO, '2026-05-21', { input: { outcome: '完成' }, because }))
    expect(at.matter(duties[0]?.id ?? '')).toMatchObject({ state: 'ended', closedOn: '2026-05-21' })
    expect(at.matter(duties[1]?.id ?? '').state).toBe('reported')
  })

  it('SX-8-1-1 a plan in dispute comes with the draft and an objection; with every consent it is no such situation', () => {
    const { draft } = place()
    const disagreement = { situation: 'disagreement', planDraft: materials('方案草案') }
    expect(draft(disagreement).reasons).toMatchObject([
      { code: 'situation-unmatched', basis: [{ norm: 'shaoxing', article: 8, item: 1 }] },
    ])
    const objections = [{ organ: MARKET, objection: '不同意分工' }]
    expect(draft({ situation: 'disagreement', objections }).codes).toEqual(['situation-unmatched'])
    expect(draft({ ...disagreement, objections }).ok).toBe(true)
  })

  it('SX-8-1-2 an event comes with its source and how urgent it is', () => {
    const { draft } = place()
    expect(draft({ source: '' }).codes).toEqual(['situation-unmatched'])
    expect(draft({ urgency: undefined }).codes).toEqual(['situation-unmatched'])
    expect(draft({ source: '12345热点', urgency: 'major' }).ok).toBe(true)
  })

  it('SX-8-1-3 an assigned case comes with the number and day of its assignment', () => {
    const { draft } = place()
    expect(draft({ situation: 'assigned', assignedOn: '2026-03-11' }).codes).toEqual(['situation-unmatched'])
    expect(
      draft({ situation: 'assigned', assignmentNumber: '绍政办交〔2026〕12号', assignedOn: '2026-03-11' }).ok,
    ).toBe(true)
  })

  it('SX-8-1-4 across areas and levels means organs of several governments, proposed by their common superior', () => {
    const { draft } = place()
    expect(draft({ situation: 'across' }).codes).toEqual(['situation-unmatched'])
    expect(draft({ situation: 'across' }, { by: CITY }).codes).toEqual(['situation-unmatched'])
    const others = ['越城区综合行政执法局']
    expect(draft({ situation: 'across' }, { others }).codes).toEqual(['level-unsuitable'])
    expect(draft({ situation: 'across' }, { by: CITY, others }).ok).toBe(true)
    expect(draft({ situation: 'across' }, { by: CITY, others: ['绍兴市生态环境局'] }).ok).toBe(true)
  })

  it('SX-8-1-5 any other situation has its reason and stays a draft until the leader agrees', () => {
    const { at, draft } = place()
    expect(draft({ situation: 'other' }, { by: '柯桥区司法局' }).codes).toEqual(['situation-unmatched'])
    const { id } = demand(draft({ situation: 'other', otherReason: '医美乱象综合治理' }, { by: '柯桥区司法局' }))
    expect(at.draft(id, 'propose', '柯桥区司法局', '2026-05-07').codes).toEqual(['not-approved'])
    expect(
      at.act(id, 'approve', '柯桥区司法局', '2026-05-07', { input: { approval: '同意' }, post: 'handler' }).codes,
    ).toEqual(['wrong-post'])
    demand(at.act(id, 'approve', '柯桥区司法局', '2026-05-07', { input: { approval: '同意' } }))
    demand(at.issue(id, 'propose', '柯桥区司法局', '2026-05-08'))
    const { id: given } = demand(draft())
    demand(at.act(given, 'drop', KEQIAO, '2026-05-07', { input: { dropReason: '已自行协同' } }))
  })
})

describe('the course of a proposal', () => {
  const DAY = '2026-05-06'
  const parties = { initiator: [INITIATOR], participants: [MARKET] }
  const paper = {
    subject: '夜市噪声整治',
    situation: 'disagreement',
    necessity: '投诉集中',
    duties: [INITIATOR, MARKET].map((name) => ({ organ: org(name), duty: '检查' })),
    planDraft: materials('方案草案'),
    objections: [{ organ: MARKET, objection: '不同意分工' }],
    source: '12345热点',
    urgency: 'major',
    assignmentNumber: '绍政办交〔2026〕12号',
    assignedOn: '2026-03-11',
    otherReason: '群众反映强烈',
  }
  const drafting = (at: Court) => demand(at.open('jointProposal', 'draft', KEQIAO, DAY, { parties, input: paper })).id
  const proposed = (at: Court) => {
    const id = drafting(at)
    demand(at.issue(id, 'propose', KEQIAO, DAY))
    return id
  }
  const reported = (at: Court) => {
    const id = proposed(at)
    for (const duty of at.world.matters().filter((one) => one.procedure === 'jointDuty'))
      demand(
        at.act(duty.id, 'report', duty.parties.agency?.[0]?.name ?? '', DAY, {
          input: { result: '已查', evidence: materials('记录') },
        }),
      )
    return id
  }
  describeConduct('SX-8-1a SX-8-1b a proposal', {
    court,
    procedure: 'jointProposal',
    day: DAY,
    reach: {
      drafting,
      proposed,
      reported,
      dropped: (at) => {
        const id = drafting(at)
        demand(at.act(id, 'drop', KEQIAO, DAY, { input: { dropReason: '已自行协同' } }))
        return id
      },
      closed: (at) => {
        const id = reported(at)
        demand(at.act(id, 'close', KEQIAO, DAY, { input: { outcome: '完成' } }))
        return id
      },
    },
    may: {
      drafting: 'approve(proposer) drop(proposer) propose(proposer)',
      proposed: 'noteResult(clock) close(proposer)',
      dropped: '',
      closed: '',
    },
    closed: ['dropped', 'closed'],
    moves: [
      {
        step: 'draft',
        by: KEQIAO,
        parties,
        input: paper,
        needs: ['subject', 'situation', 'necessity', 'duties', 'planDraft', 'objections'],
        to: 'drafting',
      },
      {
        from: 'drafting',
        step: 'approve',
        by: KEQIAO,
        input: { approval: '同意' },
        needs: ['approval'],
        to: 'drafting',
      },
      {
        from: 'drafting',
        step: 'drop',
        by: KEQIAO,
        input: { dropReason: '已自行协同' },
        needs: ['dropReason'],
        to: 'dropped',
      },
      { from: 'drafting', step: 'propose', by: KEQIAO, paper: true, to: 'proposed' },
      {
        from: 'reported',
        step: 'close',
        by: KEQIAO,
        input: { outcome: '完成' },
        needs: ['outcome'],
        to: 'closed',
      },
    ],
  })
})
