import { describe, expect, it } from 'vitest'
import { citation } from '../citation/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { createWorld, organs } from '../scenario/world.ts'

const art = citation('fixture')
const basis = [art(1)]
const { must, step } = write
const body = { name: '监督机构', kinds: ['oversight-body' as const], from: 'actor' as const }
const agency = { name: '被监督机关', from: 'input' as const }

const pack = compilePack(
  Pack.parse({
    id: 'fixture',
    version: '1.0.0',
    norm: 'fixture',
    territory: '990100',
    status: 'in-force',
    force: { from: '2023-10-01' },
    under: [],
    norms: [
      {
        id: 'fixture',
        title: '云岭县监督办法',
        kind: 'local-government-rule',
        issuer: '云岭县人民政府',
        text: 'available',
      },
    ],
    competence: [],
    procedures: {
      order: write.procedure({
        name: '责令改正',
        kind: 'supervision',
        basis,
        title: '责令改正',
        parties: { body, agency },
        states: { owed: { name: '待改正' }, withdrawn: { name: '已撤销', final: true } },
        steps: {
          order: step('责令改正', {
            by: 'body',
            from: 'start',
            to: 'owed',
            duty: 'may',
            basis,
            input: {
              demands: write.rows('要求', { item: write.text('要求') }),
              asked: write.number('应有'),
              held: write.number('已有'),
              by: write.date('期限'),
            },
            sets: { gap: write.difference('input.asked', 'input.held') },
            issues: 'order',
          }),
          answer: step('回应', {
            by: 'agency',
            from: 'owed',
            duty: 'may',
            basis,
            input: { answers: write.rows('回应', { demand: write.text('要求') }) },
            requires: [
              must(write.includesAll('input.answers', 'facts.demands', 'demand', 'item'), '没有逐项回应', {
                code: 'unanswered',
              }),
            ],
          }),
          object: step('提出异议', {
            by: 'agency',
            from: 'owed',
            duty: 'may',
            basis,
            input: { to: write.organ('受理机关') },
            requires: [
              must(write.compare('input.to', '=', 'parties.body.id'), '应当向作出机关提出', {
                code: 'wrong-door',
                redirect: 'body',
              }),
            ],
            opens: [{ procedure: 'objection', step: 'receive' }],
          }),
          vary: step('变更', {
            by: 'clock',
            from: 'owed',
            duty: 'may',
            basis,
            input: { by: write.date('新期限') },
          }),
          withdraw: step('撤销', { by: 'clock', from: 'owed', to: 'withdrawn', duty: 'may', basis }),
          note: step('补记', { by: 'body', from: 'withdrawn', duty: 'may', basis }),
        },
        limits: {
          due: write.limit('期限', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'order' },
            until: 'facts.by',
            met: ['answer'],
            endedBy: ['vary'],
            lapse: { text: '逾期' },
            unsuspendable: { refusal: '不停止执行', basis: [art(2)] },
          }),
          varied: write.limit('变更后的期限', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'vary' },
            until: 'facts.by',
            met: ['answer'],
            lapse: { text: '逾期' },
          }),
        },
      }),
      objection: write.procedure({
        name: '异议',
        kind: 'supervision',
        basis,
        title: '异议',
        parties: { body: { name: '作出机关', from: { parent: 'body' } } },
        states: { open: { name: '待处理' }, closed: { name: '已处理', final: true } },
        steps: {
          receive: step('收到', { by: 'clock', from: 'start', to: 'open', duty: 'shall', basis }),
          answer: step('答复', {
            by: 'body',
            from: 'open',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { result: write.text('结果'), by: write.optional(write.date('新期限')) },
            requires: [
              must(
                write.compare('actor.person.id', '!=', 'parent.documents.order.draftedBy.person.id'),
                '拟稿人不得答复',
                { code: 'drafter' },
              ),
            ],
            tells: [
              { step: 'vary', when: write.is('input.result', '变更'), input: { by: write.path('input.by') } },
              { step: 'withdraw', when: write.is('input.result', '撤销') },
            ],
          }),
        },
      }),
      ticket: write.procedure({
        name: '投诉',
        kind: 'register',
        basis,
        title: '投诉',
        parties: { body, agency },
        states: { open: { name: '已登记' } },
        steps: {
          register: step('登记', {
            by: 'body',
            from: 'start',
            to: 'open',
            duty: 'may',
            basis,
            input: { on: write.date('日期') },
            requires: [must(write.not(write.foundAtLeast(2, 'recent')), '三十日内已有两件', { code: 'cluster' })],
          }),
          tally: step('汇总', {
            by: 'body',
            from: 'open',
            duty: 'may',
            basis,
            sets: { total: write.count('related.all') },
          }),
        },
        lookups: {
          all: {
            name: '全部',
            procedure: 'ticket',
            where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
          },
          recent: {
            name: '近期投诉',
            procedure: 'ticket',
            where: [
              { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
              { path: 'facts.on', sign: '>', to: 'input.on', days: -30 },
            ],
          },
        },
      }),
    },
    documents: {
      order: {
        title: '责令改正书',
        layout: 'letter',
        issuer: 'body',
        recipients: ['agency'],
        approval: [],
        takesEffect: 'on-issue',
        sections: [{ heading: '要求', text: '改正' }],
        basis,
      },
    },
    catalogues: {},
    duties: {},
    provisions: [],
    overlay: [],
    examples: [],
  }),
)

const list = organs([
  { id: 'gov', name: '云岭县人民政府', kind: 'government', level: 'county', territory: '990100' },
  { id: 'sfj', name: '云岭县司法局', kind: 'oversight-body', level: 'county', territory: '990100', superior: 'gov' },
  { id: 'swj', name: '云岭县水务局', kind: 'agency', level: 'county', territory: '990100', superior: 'gov' },
  { id: 'njj', name: '云岭县农业局', kind: 'agency', level: 'county', territory: '990100', superior: 'gov' },
])

function ordered() {
  const world = createWorld({ pack, organs: list })
  const act = (matter: string, who: string, step: string, input: Record<string, unknown>, name?: string) =>
    world.perform({ matter }, world.person(who, 'handler', name), '2026-03-03', { type: 'act', step, input }).decision
  const { matter } = world.perform({ procedure: 'order' }, world.person('sfj', 'handler', '拟稿人'), '2026-03-02', {
    type: 'act',
    step: 'order',
    parties: { agency: ['swj'] },
    input: { demands: [{ item: '公示' }, { item: '补证' }], asked: 3, held: 1, by: '2026-03-31' },
  })
  const id = matter?.id ?? ''
  const objection = () => {
    act(id, 'swj', 'object', { to: 'sfj' })
    return world.matters().findLast((one) => one.procedure === 'objection')?.id ?? ''
  }
  return { world, act, id, objection }
}
const codes = (decision: ReturnType<ReturnType<typeof ordered>['act']>) =>
  decision.ok ? [] : decision.reasons.map((reason) => reason.code)

describe('clocks', () => {
  it('that the rule lets nothing stop refuse every suspension, with that rule', () => {
    const { world, id } = ordered()
    const { decision } = world.perform({ matter: id }, world.person('sfj', 'signatory'), '2026-03-03', {
      type: 'suspend',
      run: 'due#1',
      reason: '异议',
    })
    expect(decision).toMatchObject({ ok: false, reasons: [{ code: 'limit-unsuspendable', basis: [art(2)] }] })
  })

  it('are ended, not met, by the step that puts another in their place', () => {
    const { world, act, id, objection } = ordered()
    act(objection(), 'sfj', 'answer', { result: '变更', by: '2026-04-10' }, '复核人')
    expect(world.matter(id).limits.map((run) => [run.limit, run.status, run.dueDate])).toEqual([
      ['due', 'ended', '2026-03-31'],
      ['varied', 'running', '2026-04-10'],
    ])
  })
})

describe('a child matter', () => {
  it('tells its parent one of several things, by its outcome, or nothing', () => {
    for (const [result, state] of [
      ['撤销', 'withdrawn'],
      ['维持', 'owed'],
    ] as const) {
      const { world, act, id, objection } = ordered()
      expect(act(objection(), 'sfj', 'answer', { result }, '复核人').ok).toBe(true)
      expect(world.matter(id).state).toBe(state)
    }
  })

  it('sees who drafted the paper of its parent', () => {
    const { act, objection } = ordered()
    expect(codes(act(objection(), 'sfj', 'answer', { result: '维持' }, '拟稿人'))).toEqual(['drafter'])
  })

  it('leaves the day its parent was closed as it is when something is noted afterwards', () => {
    const { world, act, id, objection } = ordered()
    act(objection(), 'sfj', 'answer', { result: '撤销' }, '复核人')
    world.perform({ matter: id }, world.person('sfj'), '2026-05-06', { type: 'act', step: 'note', input: {} })
    expect(world.matter(id).closedOn).toBe('2026-03-03')
  })
})

describe('a refusal and a fact', () => {
  it('name the organ to go to instead', () => {
    const { act, id } = ordered()
    expect(act(id, 'swj', 'object', { to: 'gov' })).toMatchObject({
      ok: false,
      reasons: [{ code: 'wrong-door', redirect: { id: 'sfj', name: '云岭县司法局' } }],
    })
  })

  it('compare one list of rows with another, and hold what one number lacks of another', () => {
    const { world, act, id } = ordered()
    expect(codes(act(id, 'swj', 'answer', { answers: [{ demand: '公示' }] }))).toEqual(['unanswered'])
    expect(act(id, 'swj', 'answer', { answers: [{ demand: '补证' }, { demand: '公示' }] }).ok).toBe(true)
    expect(world.matter(id).facts.gap).toBe(2)
  })
})

describe('a lookup of a step that opens a matter', () => {
  it('searches by the parties the matter will have, within so many days', () => {
    const { world } = ordered()
    const register = (who: string, on: string) =>
      codes(
        world.perform({ procedure: 'ticket' }, world.person('sfj'), '2026-05-06', {
          type: 'act',
          step: 'register',
          parties: { agency: [who] },
          input: { on },
        }).decision,
      )
    expect(register('swj', '2026-03-01')).toEqual([])
    expect(register('swj', '2026-04-20')).toEqual([])
    expect(register('swj', '2026-04-25')).toEqual([])
    expect(register('njj', '2026-05-01')).toEqual([])
    expect(register('swj', '2026-05-01')).toEqual(['cluster'])
  })
})

describe('a fact of a step', () => {
  it('may be how many matters a lookup found, which is fetched for it', () => {
    const { world } = ordered()
    const register = (on: string) =>
      world.perform({ procedure: 'ticket' }, world.person('sfj'), '2026-05-06', {
        type: 'act',
        step: 'register',
        parties: { agency: ['swj'] },
        input: { on },
      }).matter?.id ?? ''
    register('2026-03-01')
    const id = register('2026-04-20')
    world.perform({ matter: id }, world.person('sfj'), '2026-05-06', { type: 'act', step: 'tally', input: {} })
    expect(world.matter(id).facts.total).toBe(2)
  })
})
