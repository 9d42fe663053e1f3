import { describe, expect, it } from 'vitest'
import { citation } from '../citation/index.ts'
import * as write from '../language/index.ts'
import { compilePack, Pack, type Procedure } from '../pack/index.ts'
import { createWorld, organs } from '../scenario/world.ts'

const art = citation('fixture')
const basis = [art(1)]
const { must } = write
const step = (name: string, definition: Omit<Parameters<typeof write.step>[1], 'duty'>) =>
  write.step(name, { duty: 'may', ...definition })

const dispute: Procedure = write.procedure({
  name: '争议',
  kind: 'coordination',
  basis,
  title: '争议',
  parties: {
    body: { name: '协调机构', kinds: ['oversight-body'], from: 'actor' },
    sides: { name: '争议机关', from: 'input', many: true },
    target: { name: '受移送机关', from: 'input', optional: true },
  },
  states: { open: { name: '协调中' }, decided: { name: '已决定' }, ended: { name: '终止', final: true } },
  steps: {
    open: step('立案', { by: 'body', from: 'start', to: 'open', basis, stranger: '不属于本机构受理范围' }),
    note: step('记录', {
      by: ['body', 'clock'],
      from: 'open',
      basis,
      collects: 'notes',
      input: { who: write.organ('机关') },
      opens: [
        {
          procedure: 'lead',
          step: 'arise',
          when: write.exactly(2, 'facts.notes', { field: 'who', to: 'input.who' }),
          parties: { agency: 'input.who' },
        },
      ],
    }),
    decide: step('决定', {
      by: 'body',
      from: 'open',
      to: 'decided',
      basis,
      stranger: '不属于本机构受理范围',
      input: { points: write.rows('要点', { text: write.text('内容'), organ: write.party('机关', 'sides') }) },
      issues: 'decision',
      opens: [
        {
          procedure: 'task',
          step: 'arise',
          each: 'input.points',
          parties: { agency: 'row.organ' },
          input: { text: write.path('row.text') },
        },
      ],
    }),
    refer: step('移送', {
      by: 'body',
      from: 'open',
      basis,
      input: { to: write.organ('机关') },
      joins: { target: 'input.to' },
      issues: 'letter',
    }),
    end: step('终止', { by: ['body', 'clock'], from: ['open', 'decided'], to: 'ended', basis }),
  },
  holds: { freeze: { name: '冻结', basis, on: 'sides', begins: ['open'], ends: { served: ['decision'] } } },
})

const child = (steps: Procedure['steps'], more: Partial<Procedure> = {}): Procedure => ({
  name: '下级事项',
  kind: 'other',
  basis,
  title: '下级事项',
  parties: {
    agency: { name: '机关', from: 'input' },
    sides: { name: '争议机关', from: { parent: 'sides' }, many: true, optional: true },
  },
  states: {
    waiting: { name: '未生效' },
    running: { name: '执行中' },
    done: { name: '完成', final: true },
    gone: { name: '失效', final: true },
  },
  steps,
  ...more,
})

const pack = Pack.parse({
  id: 'fixture',
  version: '1.0.0',
  norm: 'fixture',
  territory: '990000',
  status: 'in-force',
  force: { from: '2023-10-01' },
  under: [],
  norms: [{ id: 'fixture', title: '办法', kind: 'local-government-rule', issuer: '某市', text: 'available' }],
  competence: [],
  procedures: {
    dispute,
    task: child({
      arise: step('产生', { by: 'clock', from: 'start', to: 'waiting', basis, input: { text: write.text('内容') } }),
      takeEffect: step('生效', {
        by: 'clock',
        from: 'waiting',
        to: 'running',
        basis,
        follows: { served: { documents: ['decision'], to: 'agency' } },
      }),
      finish: step('完成', { by: 'agency', from: 'running', to: 'done', basis, tells: { step: 'end' } }),
      lapse: step('失效', {
        by: 'clock',
        from: ['waiting', 'running'],
        to: 'gone',
        basis,
        follows: { states: ['ended'] },
      }),
    }),
    inquiry: child(
      {
        ask: step('函询', {
          by: 'body',
          from: 'start',
          to: 'running',
          basis,
          input: { replyBy: write.date('答复日期') },
        }),
        reply: step('答复', { by: 'agency', from: 'running', to: 'done', basis }),
      },
      {
        parties: {
          body: { name: '协调机构', from: { parent: 'body' } },
          agency: { name: '机关', from: 'input' },
          sides: { name: '争议机关', from: { parent: 'sides' }, many: true },
        },
        limits: {
          reply: write.limit('答复期限', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'ask' },
            until: 'input.replyBy',
            met: ['reply'],
            lapse: {
              text: '逾期未答复',
              tells: { step: 'note', input: { who: write.path('parties.agency.id') } },
            },
          }),
        },
      },
    ),
    lead: child({ arise: step('产生', { by: 'clock', from: 'start', to: 'running', basis }) }),
    act: child(
      {
        make: step('登记行为', {
          by: 'agency',
          from: 'start',
          to: 'running',
          datedBack: true,
          basis,
          requires: [must(write.not(write.found('frozen')), '冻结期间不得作出', { code: 'frozen' })],
        }),
      },
      {
        parties: { agency: { name: '机关', from: 'actor' } },
        lookups: {
          frozen: {
            name: '当日的冻结',
            procedure: 'dispute',
            where: [{ path: 'holding', sign: 'includes', to: 'actor.organ.id', on: 'act.on' }],
          },
        },
      },
    ),
  },
  documents: {
    decision: {
      title: '决定书',
      layout: 'official',
      issuer: 'body',
      recipients: ['sides'],
      approval: [],
      takesEffect: 'on-service',
      sections: [{ heading: '结论', list: 'input.points' }],
      basis,
    },
    letter: {
      title: '移送函',
      layout: 'letter',
      issuer: 'body',
      recipients: ['target'],
      approval: [],
      takesEffect: 'on-service',
      sections: [{ heading: '事由', text: '移送' }],
      basis,
    },
  },
  catalogues: {},
  duties: {},
  provisions: [],
  overlay: [],
  examples: [],
})

const setting = (law: Pack = pack) =>
  createWorld({
    pack: compilePack(law),
    organs: organs([
      { id: 'gov', name: '某市政府', kind: 'government', level: 'city', territory: '990000' },
      { id: 'body', name: '某局', kind: 'oversight-body', level: 'city', territory: '990000', superior: 'gov' },
      { id: 'a', name: '甲局', kind: 'agency', level: 'city', territory: '990000', superior: 'gov' },
      { id: 'b', name: '乙局', kind: 'agency', level: 'city', territory: '990000', superior: 'gov' },
    ]),
  })
type World = ReturnType<typeof setting>

function opened(world: World): string {
  const { matter } = world.perform({ procedure: 'dispute' }, world.person('body'), '2026-03-02', {
    type: 'act',
    step: 'open',
    parties: { sides: ['a', 'b'] },
    input: {},
  })
  return matter?.id ?? ''
}

const act = (world: World, matter: string, organ: string, at: string, name: string, input = {}) =>
  world.perform({ matter }, world.person(organ), at, { type: 'act', step: name, input }).decision

const serve = (world: World, matter: string, organ: string, at: string) =>
  world.perform({ matter }, world.person('body', 'clerk'), at, {
    type: 'serve',
    document: 'decision-1',
    recipient: organ,
    on: at as never,
    method: '直接送达',
    receiver: '收发',
    proof: [],
  })

const tasks = (world: World) => world.matters().filter((one) => one.procedure === 'task')

function decided(world: World): string {
  const matter = opened(world)
  act(world, matter, 'body', '2026-03-03', 'decide', {
    points: [
      { text: '甲管', organ: 'a' },
      { text: '乙退', organ: 'b' },
    ],
  })
  return matter
}

describe('matters that belong together', () => {
  it('opens one matter for each entry of a list, for the organ the entry names', () => {
    const world = setting()
    decided(world)
    expect(tasks(world).map((one) => [one.parties.agency?.[0]?.id, one.facts.text, one.state])).toEqual([
      ['a', '甲管', 'waiting'],
      ['b', '乙退', 'waiting'],
    ])
    expect(tasks(world)[0]?.parties.sides?.map((organ) => organ.id)).toEqual(['a', 'b'])
  })

  it('lets a matter below follow the service of a document to its own organ, and the end of its parent', () => {
    const world = setting()
    const matter = decided(world)
    serve(world, matter, 'a', '2026-03-05')
    expect(tasks(world).map((one) => one.state)).toEqual(['running', 'waiting'])
    // the first task is done and ends the parent; the second follows that in the same act
    const [first] = tasks(world)
    expect(act(world, first?.id ?? '', 'a', '2026-03-06', 'finish').ok).toBe(true)
    expect(world.matter(matter).state).toBe('ended')
    expect(tasks(world).map((one) => one.state)).toEqual(['done', 'gone'])
  })

  it('tells the parent of a lapse, and counts what has been told for one organ', () => {
    const world = setting()
    const matter = opened(world)
    for (const agency of ['a', 'b', 'a']) {
      world.perform({ procedure: 'inquiry', parent: matter }, world.person('body'), '2026-03-03', {
        type: 'act',
        step: 'ask',
        parties: { agency: [agency] },
        input: { replyBy: '2026-03-10' },
      })
    }
    world.sweep('2026-03-10')
    expect(world.matter(matter).facts.notes).toBeUndefined()
    world.sweep('2026-03-11')
    expect(world.matter(matter).facts.notes).toHaveLength(3)
    const leads = world.matters().filter((one) => one.procedure === 'lead')
    expect(leads.map((one) => one.parties.agency?.[0]?.id)).toEqual(['a'])
  })

  it('knows the holds of a day that has passed', () => {
    const world = setting()
    const matter = decided(world)
    serve(world, matter, 'a', '2026-03-05')
    const make = (on: string) =>
      world.perform({ procedure: 'act' }, world.person('a'), '2026-03-09', {
        type: 'act',
        step: 'make',
        input: {},
        on: on as never,
      }).decision.ok
    expect(make('2026-03-01')).toBe(true)
    expect(make('2026-03-02')).toBe(false)
    expect(make('2026-03-04')).toBe(false)
    expect(make('2026-03-05')).toBe(true)
  })

  it('addresses a paper to the organ the act brings in', () => {
    const world = setting()
    const matter = opened(world)
    act(world, matter, 'body', '2026-03-03', 'refer', { to: 'gov' })
    expect(world.matter(matter).documents[0]?.recipients).toEqual([{ id: 'gov', name: '某市政府' }])
    expect(world.matter(matter).parties.target?.map((organ) => organ.id)).toEqual(['gov'])
  })

  it('refuses an act whose consequence cannot be registered, and says which', () => {
    const narrow = structuredClone(pack)
    const { lead } = narrow.procedures
    if (lead === undefined) throw new Error('no lead')
    lead.parties.agency = { name: '机关', kinds: ['township'], from: 'input' }
    const world = setting(narrow)
    const matter = opened(world)
    expect(act(world, matter, 'body', '2026-03-03', 'note', { who: 'a' }).ok).toBe(true)
    const decision = act(world, matter, 'body', '2026-03-04', 'note', { who: 'a' })
    expect(decision.ok ? [] : decision.reasons.map((reason) => reason.text)).toEqual([
      expect.stringContaining('本环节引起的“下级事项”不能登记'),
    ])
    expect(world.matter(matter).facts.notes).toHaveLength(1)
  })

  it('tells a stranger in the words of the step', () => {
    const world = setting()
    const matter = opened(world)
    const decision = act(world, matter, 'a', '2026-03-03', 'decide', { points: [] })
    expect(decision.ok ? '' : decision.reasons[0]?.text).toMatch(/^不属于本机构受理范围：“决定”应由某局办理/u)
  })
})
