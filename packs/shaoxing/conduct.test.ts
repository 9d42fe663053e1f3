import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const TRANSPORT = '绍兴市交通运输局'
const POSTS: readonly Post[] = ['inspector', 'handler']

describe('the annual plan', () => {
  const FIELDS = { food: '食品药品', ecology: '生态环境', safety: '安全生产', construction: '城乡建设' }
  const ALL = { ...FIELDS, labour: '劳动保障', education: '教育培训' }
  const BLOCKS = ['deployments', 'regimes', 'lawfulness']
  const draft = (here: Court, day: string, fields: readonly string[], blocks: readonly string[]) => {
    const { id } = here.open('supervisionPlan', 'draft', CITY, day, { input: { year: 2026, endsOn: '2026-12-31' } })
    const items = fields.map((field, n) => ({ field, block: blocks[Math.min(n, blocks.length - 1)] }))
    for (const item of items) {
      const input = { ...item, way: 'routine', item: '检查' }
      expect(here.act(id, 'addItem', CITY, day, { input }).says).toBe('')
    }
    return id
  }
  const submit = { step: 'submit', organ: CITY, day: '2026-02-27', state: '已批准' }

  it('SX-12-1a without one of the six fields it is not approved, nor without any item', () => {
    const here = court()
    for (const [field, name] of Object.entries(ALL)) {
      const others = Object.keys(ALL).filter((one) => one !== field)
      const refused = here.act(draft(here, '2026-02-26', others, BLOCKS), 'submit', CITY, '2026-02-27')
      expect([field, refused.codes]).toEqual([field, ['field-uncovered']])
      expect(refused.says).toContain(name)
    }
    expect(here.act(draft(here, '2026-02-26', [], BLOCKS), 'submit', CITY, '2026-02-27').codes).toContain('plan-empty')
  })

  it('SX-12-1a from the national regulation on a missing kind of item is explained, before it is not', () => {
    const here = court()
    for (const block of BLOCKS) {
      const blocks = BLOCKS.filter((one) => one !== block)
      const id = draft(here, '2026-02-26', Object.keys(ALL), blocks)
      expect(here.act(id, 'submit', CITY, '2026-02-27').codes).toEqual([`explain:block-${block}`])
      const old = draft(here, '2026-01-20', Object.keys(ALL), blocks)
      expect(here.act(old, 'submit', CITY, '2026-01-21').says).toBe('')
    }
  })

  it('SX-12-1a it runs to its last day, and what was carried out is recorded', () => {
    const here = court()
    const id = draft(here, '2026-02-26', Object.keys(ALL), BLOCKS)
    expect(here.due(id, 'carryOut')).toBeUndefined()
    follow(here, id, [submit])
    expect(here.due(id, 'carryOut')).toBe('2026-12-31')
    const input = { result: '全部完成' }
    follow(here, id, [{ step: 'carryOut', organ: CITY, day: '2026-12-20', input, state: '已执行', final: true }])
    expect(here.matter(id).facts).toMatchObject(input)
  })
})

describe('an appraisal', () => {
  const plan = (here: Court, agencies: readonly string[]) =>
    here.open('enforcementAppraisal', 'plan', CITY, '2026-01-05', { parties: { agencies }, input: { year: 2026 } }).id
  const by = { organ: CITY, not: TRANSPORT, day: '2026-03-02' } as const
  const scheme = (...kinds: string[]) => ({
    ...by,
    step: 'setScheme',
    input: { scheme: '2026年方案', indicators: kinds.map((kind) => ({ kind, indicator: '程序规范', weight: 40 })) },
    state: '制定方案',
  })
  const begin = { ...by, step: 'begin', state: '评议中' }
  const opinion = { ...by, step: 'addOpinion', input: { opinion: '执法规范' }, state: '评议中' }
  const grade = (...agencies: string[]) => ({
    ...by,
    step: 'grade',
    input: { grades: agencies.map((agency) => ({ agency, score: 90, grade: 'good' })) },
    state: '已评定',
  })
  const approve = (post: Post) => ({
    ...by,
    step: 'approve',
    post,
    input: { opinion: '同意', record: materials('审批单') },
    state: '已批准公开',
  })
  const carriers = { standards: '网站', process: '网站', result: '公报' }
  const publish = { ...by, step: 'publish', input: carriers, state: '已公开', final: true as const }

  it('SX-11-1-3 two kinds of organ are not measured by one set of indicators, one organ alone may be', () => {
    const here = court()
    const two = plan(here, [TRANSPORT, '绍兴市水利局'])
    expect(here.act(two, 'begin', CITY, '2026-03-02').codes).toEqual(['scheme-missing'])
    follow(here, two, [scheme('通用')])
    expect(here.act(two, 'begin', CITY, '2026-03-02').codes).toEqual(['explain:undifferentiated'])
    follow(here, two, [scheme('交通', '水利'), begin])
    follow(here, plan(here, [TRANSPORT]), [scheme('通用'), begin])
  })

  it('SX-11-1-3 opinions are collected, every organ is graded, and the leader or signatory lets it be published', () => {
    for (const post of ['principal-leader', 'signatory'] as const) {
      const here = court()
      const id = plan(here, [TRANSPORT, '绍兴市水利局'])
      follow(here, id, [scheme('交通', '水利'), begin, opinion])
      expect(here.matter(id).facts.opinions).toMatchObject([{ opinion: '执法规范' }])
      const one = here.act(id, 'grade', CITY, '2026-03-02', { input: grade('330600-transport').input })
      expect(one.codes).toEqual(['agency-ungraded'])
      follow(here, id, [grade('330600-transport', '330600-water'), approve(post)])
      for (const carrier of Object.keys(carriers)) {
        const { [carrier as 'result']: _left, ...input } = carriers
        expect([carrier, here.act(id, 'publish', CITY, '2026-03-02', { input }).codes]).toEqual([
          carrier,
          ['publication-missing'],
        ])
      }
      follow(here, id, [publish])
    }
  })

  it('SX-11-1-3 before the national regulation the carriers need not be named', () => {
    const here = court()
    const id = plan(here, [TRANSPORT])
    const stages = [scheme('交通'), begin, grade('330600-transport'), approve('signatory'), { ...publish, input: {} }]
    follow(
      here,
      id,
      stages.map((stage) => ({ ...stage, day: '2026-01-31' })),
    )
    expect(here.matter(id).closedOn).toBe('2026-01-31')
  })
})

describe('records of supervisors', () => {
  const DAY = '2026-06-01'
  const parties = { agency: [TRANSPORT] }
  const again = (here: Court, procedure: string, step: string, id: string, post: Post, input: Fields = {}) => {
    const facts = here.matter(id).facts
    return here.open(procedure, step, CITY, DAY, { post, parties, input: { ...facts, ...input } })
  }

  it('SX-13-1-2 an inquiry is recorded and sealed by inspector or handler, with every inquirer and the refusal noted', () => {
    const here = court()
    const { inquiry, seal } = evidenceOf(here, CITY, TRANSPORT)
    const party = { kind: 'party' }
    expect(inquiry(DAY, party).codes).toEqual(['necessity-missing'])
    expect(inquiry('2026-01-20', party).says).toBe('')
    expect(inquiry(DAY, { kind: 'other' }).says).toBe('')
    const first = inquiry(DAY)
    expect(first.says).toBe('')
    for (const post of POSTS) {
      const { id, says } = again(here, 'supervisionInquiry', 'record', first.id, post)
      expect(says).toBe('')
      const inquirers = ['甲', '丙']
      const input = { inquirers, correction: '笔误' }
      follow(here, id, [{ step: 'addInquirer', organ: CITY, day: DAY, post, input, state: '记录中' }])
      expect(seal(id, DAY, ['甲']).codes).toEqual(['unsigned'])
      expect(seal(id, DAY, inquirers, { intervieweeSigned: false }).codes).toEqual(['unsigned'])
      const refusalNote = '拒绝签名'
      const signed = { signers: inquirers, signed: materials('笔录'), intervieweeSigned: false, refusalNote }
      expect(here.act(id, 'seal', CITY, DAY, { post, input: signed }).says).toBe('')
      expect(here.matter(id).facts).toMatchObject({ refusalNote })
      expect(here.matter(id).closedOn).toBe(DAY)
    }
  })

  it('SX-13-1-4 SX-14-1a SX-14-1b on site there are two, they show their certificates, and what they took is kept', () => {
    const here = court()
    const { site } = evidenceOf(here, CITY, TRANSPORT)
    expect(site(DAY, { inspectors: ['甲'] }).codes).toEqual(['one-inspector'])
    expect(site(DAY, { certificatesShown: false }).codes).toEqual(['certificate-not-shown'])
    const samples = [{ item: '水样', seal: '封1号' }]
    expect(site(DAY, { samples }).codes).toEqual(['necessity-missing'])
    expect(site('2026-01-20', { samples }).says).toBe('')
    const recordings = [{ name: '录像', recording: materials('录像') }]
    const first = site(DAY, { recordings })
    expect(here.matter(first.id).facts).toMatchObject({ recordings })
    for (const post of POSTS) {
      const { id, says } = again(here, 'siteRecord', 'record', first.id, post)
      expect(says).toBe('')
      const input = { note: '已核对' }
      const stage = { step: 'archive', organ: CITY, not: TRANSPORT, day: DAY, post, input }
      follow(here, id, [{ ...stage, state: '已归卷', final: true }])
      expect(here.matter(id).facts).toMatchObject(input)
    }
  })

  it('SX-13-1-3 files beyond the matter are explained from the national regulation on', () => {
    const here = court()
    const { request } = evidenceOf(here, CITY, TRANSPORT)
    expect(request(DAY, { withinMatter: false }).codes).toContain('explain:beyond-matter')
    expect(request('2026-01-20', { withinMatter: false }).codes).not.toContain('explain:beyond-matter')
  })
})

describe('a corrected decision', () => {
  const list = (here: Court, input: Fields) =>
    here.open('correctionResponsibility', 'list', TRANSPORT, '2026-06-24', {
      input: { correction: '绍交撤〔2026〕1号', correctedOn: '2026-06-20', ...input },
    })
  const by = { organ: TRANSPORT, not: CITY, day: '2026-06-25', final: true } as const
  const treat = {
    ...by,
    step: 'treat',
    input: { treatment: '批评教育', decision: materials('处理决定') },
    state: '已追究',
  }
  const explain = { ...by, step: 'explain', input: { reason: '情节轻微' }, state: '已说明不予追究的理由' }

  it('SX-16-1g has its responsible person treated, or says why not, or has none', () => {
    const here = court()
    expect(list(here, { responsible: true }).codes).toEqual(['field-missing'])
    const person = { responsible: true, officer: 'officer/钱某' }
    follow(here, list(here, person).id, [treat])
    follow(here, list(here, person).id, [explain])
    const nobody = list(here, { responsible: false }).id
    expect(here.act(nobody, 'treat', TRANSPORT, '2026-06-25', { input: treat.input }).codes).toEqual(['nobody'])
    follow(here, nobody, [{ ...by, step: 'clear', state: '没有责任人员' }])
  })
})
