import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { courseIn } from '../supervision.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const TRANSPORT = '绍兴市交通运输局'
const WATER = '绍兴市水利局'

describe('a single case', () => {
  const begin = (here: Court, day: string) =>
    here.open('individualCase', 'begin', CITY, day, {
      parties: { agency: [TRANSPORT] },
      input: { act: '绍交罚〔2026〕8号', source: 'complaint', nationalKind: 'routine' },
    }).id
  const requested = { step: 'requestFile', organ: CITY, not: TRANSPORT, input: { items: '案卷', dueBy: '2026-03-20' } }
  const conclude = (here: Court, id: string, input: Fields, day = '2026-03-10') =>
    here.act(id, 'conclude', CITY, day, { input: { opinion: '审查意见', ...input } })
  const run = (here: Court, id: string) => here.matter(id).limits.map((one) => [one.limit, one.status])

  it('SX-11-1-5 SX-15-1a what is found unlawful or improper names its kind, and the improper is shown to be grave', () => {
    const here = court()
    const id = begin(here, '2026-03-02')
    expect(conclude(here, id, { outcome: 'unlawful' }).codes).toEqual(['ground-missing'])
    const improper = { outcome: 'improper', grounds: ['manifest'] }
    expect(conclude(here, id, improper).codes).toEqual(['degree-missing'])
    expect(conclude(here, id, { ...improper, evidence: materials('比较') }).says).toBe('')
    expect(conclude(here, begin(here, '2026-03-02'), { outcome: 'lawful' }).says).toBe('')
    expect(conclude(here, begin(here, '2026-01-05'), improper, '2026-01-20').says).toBe('')
    const { id: matter } = here.open('supervisionPlan', 'draft', CITY, '2026-03-11', {
      input: { year: 2026, endsOn: '2026-12-31' },
    })
    const input = { result: '已制发通知书', matter }
    follow(here, id, [
      { step: 'close', organ: CITY, not: TRANSPORT, day: '2026-03-11', input, state: '办结', final: true },
    ])
    expect(here.matter(id).facts).toMatchObject(input)
  })

  it('SX-11-1-5 the term for the file ends with the conclusion, or when the case goes to a court', () => {
    const here = court()
    const ask = { ...requested, day: '2026-03-03', state: '已调卷' }
    const concluded = begin(here, '2026-03-02')
    follow(here, concluded, [ask])
    expect(here.due(concluded, 'file')).toBe('2026-03-20')
    expect(conclude(here, concluded, { outcome: 'lawful' }).says).toBe('')
    expect(run(here, concluded)).toEqual([['file', 'met']])
    const barred = begin(here, '2026-03-02')
    follow(here, barred, [ask])
    const { id } = here.open('remedy', 'fileLitigation', CITY, '2026-03-04', {
      parties: { agency: [TRANSPORT] },
      input: { act: '绍交罚〔2026〕8号', filedOn: '2026-03-04', receipt: materials('起诉状') },
    })
    here.act(id, 'accept', CITY, '2026-03-05', { input: { acceptedOn: '2026-03-05' } })
    expect(here.act(barred, 'suspend', CITY, '2026-03-06').says).toBe('')
    expect(run(here, barred)).toEqual([['file', 'ended']])
  })
})

describe('checks', () => {
  it('SX-11-2 a note beside an imported content is kept, and an added content is looked at once it is added', () => {
    const here = court()
    const { id } = here.open('inspection', 'begin', CITY, '2026-04-08', {
      parties: { agency: [WATER] },
      input: { items: ['duties', 'other'] },
    })
    here.act(id, 'note', CITY, '2026-04-08', { input: { item: 'duties', note: '包括河道巡查' } })
    expect(here.matter(id).facts.notes).toMatchObject([{ item: 'duties', note: '包括河道巡查' }])
    const score = () =>
      here.act(id, 'score', CITY, '2026-04-08', {
        input: { item: 'other', result: 'passed', evidence: materials('案卷'), added: '节水执法' },
      })
    expect(score().codes).toEqual(['content-not-added'])
    here.open('furtherItem', 'add', CITY, '2026-04-08', {
      input: { kind: 'content', name: '节水执法', from: '2026-04-08', legalBasis: ['省条例'], approvedBy: '局长' },
    })
    expect(score().says).toBe('')
  })

  it('SX-5-1c the same organ twice is no repetition by two, and a joint check is known by its number', () => {
    const here = court()
    const check = (by: string, recordNumber: string, joint?: string) =>
      here.open('checkRecord', 'record', by, '2026-04-08', {
        input: {
          recordNumber,
          enterprise: '91330604X',
          checkedOn: '2026-04-08',
          ...(joint === undefined ? {} : { joint }),
        },
      })
    const first = check(WATER, '1号', '联1')
    expect(here.matter(first.id).facts).toMatchObject({ joint: '联1' })
    expect(here.matter(first.id).closedOn).toBeNull()
    expect(check(WATER, '2号').opened).toEqual([])
    expect(check(TRANSPORT, '3号').opened).toEqual(['monitoringLead'])
  })
})

describe('the systems of an organ', () => {
  const list = (here: Court) =>
    here.open('internalRegime', 'list', CITY, '2026-03-02', { parties: { department: [TRANSPORT] } }).id
  const end = { step: 'end', organ: CITY, not: TRANSPORT, day: '2026-03-20', input: { reason: '机关撤销' } }

  it('SX-16-1a SX-16-1b SX-16-1c SX-16-1d SX-16-1e SX-16-1f SX-16-1g each of the six is there before they are complete', () => {
    const catalogue = court().world.pack.pack.catalogues.internalSystems?.items ?? {}
    expect(Object.values(catalogue).map((item) => item.name)).toEqual([
      '行政执法人员管理',
      '行政执法公示',
      '行政执法全过程记录',
      '重大执法决定法制审核',
      '行政执法案卷评查',
      '责任追究',
    ])
    const ids = Object.keys(catalogue)
    expect(ids).toHaveLength(6)
    for (const missing of ids) {
      const here = court()
      const id = list(here)
      here.act(id, 'designate', TRANSPORT, '2026-03-10', {
        input: {
          unit: '法规处',
          liaison: '周某',
          supervisors: ['甲', '乙'].map((name) => ({ name, certificate: `浙监${name}`, scope: '全部' })),
          rule: '内部监督制度',
          ruleFile: materials('制度'),
          effectiveOn: '2026-03-10',
        },
      })
      const record = (system: string) =>
        here.act(id, 'recordSystem', TRANSPORT, '2026-03-11', {
          input: { system, document: materials('制度'), implementation: '已落实' },
        })
      for (const system of ids) if (system !== missing) expect(record(system).says).toBe('')
      expect(here.act(id, 'confirmSystems', CITY, '2026-03-12').codes).toEqual([`system-${missing.toLowerCase()}`])
      record(missing)
      expect(here.act(id, 'confirmSystems', CITY, '2026-03-12').says).toBe('')
      expect(here.matter(id).facts.systemsState).toBe('完备')
      follow(here, id, [{ ...end, state: '已停用', final: true }])
    }
  })

  it('SX-16-1a an organ that is dissolved leaves the list before it has set anything up', () => {
    const here = court()
    const id = list(here)
    follow(here, id, [{ ...end, state: '已停用', final: true }])
    expect(here.state(id)).toBe('ended')
  })
})

describe('the review of a decision', () => {
  const place = courseIn({
    bureau: CITY,
    government: GOVERNMENT,
    agency: TRANSPORT,
    notice: { rectifyBy: '2026-04-03' },
  })
  const decision = { disposition: 'revoke', revokedAct: '罚〔2026〕8号', revokedScope: 'whole' }
  const applied = (here: Court) => {
    const matter = place.servedDecision(here, '2026-02-27', decision)
    const government = here.world.directory.organs({}).find((one) => one.name === GOVERNMENT)?.id
    const input = { reasons: '事实不清', addressedTo: government, evidence: materials('证据') }
    expect(here.act(matter, 'applyDecisionReview', TRANSPORT, '2026-03-02', { input }).says).toBe('')
    return here.newest('decisionReview').id
  }
  const assign = (here: Court, id: string, post: Post, reviewer: string) =>
    here.act(id, 'assignReviewer', GOVERNMENT, '2026-03-03', { post, input: { reviewer } }).codes

  it('SX-15-2 SX-1-1a the signatory or the leader names the reviewer, and may name another', () => {
    for (const post of ['signatory', 'principal-leader'] as const) {
      const here = court()
      const id = applied(here)
      expect(assign(here, id, 'handler', '复核人')).toContain('wrong-post')
      expect(assign(here, id, post, '复核人')).toEqual([])
      expect(assign(here, id, post, '另一人')).toEqual([])
      expect(here.matter(id).facts.reviewer).toBe('另一人')
    }
  })

  it('SX-15-2 SX-1-1a what is changed says how and until when', () => {
    const here = court()
    const id = applied(here)
    assign(here, id, 'signatory', '复核人')
    const varied = { variedText: '变更后的内容', variedDate: '2026-12-21' }
    const answer = (input: Fields) =>
      here.draft(id, 'answer', GOVERNMENT, '2026-03-04', {
        person: '复核人',
        input: { result: 'varied', findings: '复核查明', bases: ['依据'], ...input },
      }).codes
    expect(answer({ variedText: varied.variedText })).toEqual(['field-missing'])
    expect(answer({ variedDate: varied.variedDate })).toEqual(['field-missing'])
    expect(answer(varied)).toEqual([])
    expect(answer({ result: 'upheld' })).toEqual([])
  })
})

describe('a circular', () => {
  const content = { kind: 'problem', subject: '通报', content: '情况', range: 'system' }
  const propose = (here: Court, day: string, parties: Readonly<Record<string, readonly string[]>>) =>
    here.open('circular', 'propose', CITY, day, { parties, input: content })

  it('SX-9-1b names an organ without a ground until the national regulation only', () => {
    expect(propose(court(), '2026-01-31', { named: [WATER] }).codes).toEqual([])
    expect(propose(court(), '2026-02-01', { named: [WATER] }).codes).toEqual(['ground-missing', 'ground-missing'])
  })

  it('SX-9-1b is closed by its issuer when all have it, and not when it is only written', () => {
    const here = court()
    const { id } = propose(here, '2026-01-05', { named: [WATER], recipients: [WATER] })
    here.act(id, 'approve', CITY, '2026-01-05', { input: { approval: '同意' } })
    expect(here.issue(id, 'publish', CITY, '2026-01-05').says).toBe('')
    expect(here.act(id, 'close', CITY, '2026-01-06').codes).toEqual(['not-delivered'])
    here.serve(id, 'circular', WATER, '2026-01-06')
    follow(here, id, [{ step: 'close', organ: CITY, not: WATER, day: '2026-01-06', state: '办结', final: true }])
  })

  it('SX-9-1b that comes again takes its figures from the registers before it goes out', () => {
    const here = court()
    here.open('bulletinCycle', 'define', CITY, '2026-06-15', {
      input: { cycle: 'quarter', arisesOn: '2026-07-01', reportBy: '2026-07-15' },
    })
    here.world.sweep('2026-07-01')
    const { id } = here.newest('circular')
    here.act(id, 'revise', CITY, '2026-07-02', { input: { content: '情况', range: 'system' } })
    here.act(id, 'approve', CITY, '2026-07-03', { input: { approval: '同意' } })
    expect(here.issue(id, 'publish', CITY, '2026-07-03').codes).toEqual(['figures-missing'])
    here.act(id, 'gather', CITY, '2026-07-03', { input: { from: '2026-04-01', to: '2026-06-30' } })
    expect(here.issue(id, 'publish', CITY, '2026-07-03').says).toBe('')
  })
})
