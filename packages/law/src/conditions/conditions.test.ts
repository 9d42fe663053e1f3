import { describe, expect, it } from 'vitest'
import { unopened } from '../matter/evolve.ts'
import type { Actor, Matter } from '../matter/matter.ts'
import type { Scope } from '../matter/scope.ts'
import { directoryOf, Organ } from '../organ/index.ts'
import { builtinCalendar, civilDate, localInstant } from '../time/index.ts'
import {
  type Condition,
  checkCondition,
  compileCondition,
  lookupsOf,
  type Names,
  OPERATORS,
  type Truth,
  type Words,
} from './index.ts'

const organ = (id: string, fields: Partial<Organ> = {}) =>
  Organ.parse({ id, name: id, kind: 'agency', level: 'county', territory: '990100', superior: 'gov', ...fields })
const government = organ('gov', { kind: 'government', superior: undefined })
const bureau = organ('bureau', { kind: 'oversight-body' })
const agency = organ('agency')
const stranger = organ('stranger', { superior: 'elsewhere' })
const directory = directoryOf([government, bureau, agency, stranger])
const actor: Actor = { kind: 'person', person: { id: 'p1', name: '张三' }, post: 'handler', organ: agency }

const matter: Matter = {
  ...unopened({
    id: 'm',
    jurisdiction: 'j',
    procedure: 'p',
    pack: { id: 'x', version: '1.0.0', hash: '' },
    openedOn: civilDate('2026-01-05'),
  }),
  state: 'open',
  parties: { overseer: [bureau], agency: [agency], stranger: [stranger] },
  facts: {
    gravity: 'major',
    count: 3,
    lost: 1,
    list: ['a', 'b'],
    rows: [
      { done: true, note: '完' },
      { done: true, note: '' },
    ],
    opinion: '对某公司罚款二万元',
  },
  performed: [
    {
      step: 'draft',
      on: civilDate('2026-01-06'),
      at: '',
      by: { person: { id: 'p1', name: '张三' }, post: 'handler', organ: agency },
    },
  ],
  documents: [
    {
      id: 'opinion-1',
      kind: 'opinion',
      step: 'issue',
      title: '意见书',
      status: 'issued',
      number: '1',
      issuer: bureau,
      recipients: [agency, stranger],
      copies: [],
      input: {},
      draftedBy: 'system',
      approvals: [],
      issuedOn: civilDate('2026-01-30'),
      services: [
        { recipient: 'agency', recipientName: 'agency', on: civilDate('2026-02-02'), method: '直接送达', proof: [] },
      ],
    },
  ],
  limits: [
    {
      id: 'objection#1',
      limit: 'objection',
      kind: 'statutory',
      startedOn: civilDate('2026-02-02'),
      rawDate: civilDate('2026-02-17'),
      dueDate: civilDate('2026-02-24'),
      status: 'running',
      explanation: '自收到次日起15日',
      calendar: '2026.1',
      suspensions: [],
    },
  ],
  holds: [{ hold: 'freeze', organ: 'agency', from: civilDate('2026-01-07') }],
}

const words: Words = {
  force: { from: '2026-02-01' },
  path: (path) => `“${path}”`,
  step: (id) => id,
  role: (id) => id,
  document: (id) => id,
  limit: (id) => id,
  lookup: (id) => id,
  hold: (id) => id,
  performer: () => 'overseer',
  fillers: () => ['fill'],
  issuers: () => ['issue'],
}

const names: Names = {
  steps: new Set(['draft', 'later']),
  states: new Set(['open']),
  documents: new Set(['opinion']),
  limits: new Set(['objection']),
  holds: new Set(['freeze']),
  lookups: new Set(['remedies']),
  roles: new Set(['overseer', 'agency', 'stranger']),
  paths: new Set([
    'input.grade',
    'facts.gravity',
    'facts.count',
    'facts.lost',
    'facts.list',
    'facts.rows',
    'facts.opinion',
  ]),
}

function scope(day: string, input: Record<string, unknown> | undefined = {}): Scope {
  const related = {
    remedies: [
      {
        id: 'r',
        number: '复议1号',
        procedure: 'remedy',
        title: '',
        state: 'filed',
        openedOn: civilDate('2026-02-01'),
        facts: {},
      },
    ],
  }
  return {
    matter,
    input,
    actor,
    on: civilDate(day),
    at: localInstant(`${day}T10:00:00+08:00`),
    outside: { calendar: builtinCalendar, directory, related },
    competent: bureau,
  }
}

const value = (condition: Condition, day = '2026-02-10', input?: Record<string, unknown>): Truth =>
  compileCondition(condition, words).evaluate(scope(day, input))

/** One example that holds, one that does not, and one that names what is not there. */
const examples: Record<Condition['op'], { met: Condition; unmet: Condition; wrong?: Condition; day?: string }> = {
  all: {
    met: {
      op: 'all',
      of: [
        { op: 'is', path: 'facts.gravity', value: 'major' },
        { op: 'done', step: 'draft' },
      ],
    },
    unmet: {
      op: 'all',
      of: [
        { op: 'is', path: 'facts.gravity', value: 'major' },
        { op: 'done', step: 'other' },
      ],
    },
    wrong: { op: 'all', of: [{ op: 'done', step: 'other' }] },
  },
  any: {
    met: {
      op: 'any',
      of: [
        { op: 'done', step: 'later' },
        { op: 'done', step: 'draft' },
      ],
    },
    unmet: { op: 'any', of: [{ op: 'done', step: 'other' }] },
    wrong: { op: 'any', of: [{ op: 'done', step: 'other' }] },
  },
  not: {
    met: { op: 'not', of: { op: 'done', step: 'later' } },
    unmet: { op: 'not', of: { op: 'done', step: 'draft' } },
    wrong: { op: 'not', of: { op: 'done', step: 'other' } },
  },
  is: {
    met: { op: 'is', path: 'facts.gravity', value: ['major', 'grave'] },
    unmet: { op: 'is', path: 'facts.gravity', value: 'minor' },
    wrong: { op: 'is', path: 'facts.none', value: 1 },
  },
  compare: {
    met: { op: 'compare', path: 'facts.count', sign: '>=', value: 3 },
    unmet: { op: 'compare', path: 'act.on', sign: '<', to: 'matter.openedOn' },
    wrong: { op: 'compare', path: 'facts.count', sign: '=', to: 'facts.none' },
  },
  filled: {
    met: { op: 'filled', path: 'facts.gravity' },
    unmet: { op: 'filled', path: 'facts.none' },
    wrong: { op: 'filled', path: 'nowhere.x' },
  },
  includes: {
    met: { op: 'includes', path: 'facts.list', value: 'a' },
    unmet: { op: 'includes', path: 'facts.list', value: 'z' },
    wrong: { op: 'includes', path: 'facts.none', value: 'a' },
  },
  count: {
    met: { op: 'count', path: 'facts.rows', where: { field: 'done', value: true }, atLeast: 2 },
    unmet: { op: 'count', path: 'facts.list', atMost: 1 },
    wrong: { op: 'count', path: 'facts.list' },
  },
  share: {
    met: { op: 'share', part: 'facts.lost', whole: 'facts.count', atLeast: 0.2, sample: 3 },
    unmet: { op: 'share', part: 'facts.lost', whole: 'facts.count', atLeast: 0.5, sample: 3 },
    wrong: { op: 'share', part: 'facts.none', whole: 'facts.count', atLeast: 0.2 },
  },
  every: {
    met: { op: 'every', path: 'facts.rows', field: 'done', value: true },
    unmet: { op: 'every', path: 'facts.rows', field: 'note' },
    wrong: { op: 'every', path: 'facts.none', field: 'x' },
  },
  matches: {
    met: { op: 'matches', path: 'facts.opinion', pattern: '罚款' },
    unmet: { op: 'matches', path: 'facts.opinion', pattern: '没收' },
    wrong: { op: 'matches', path: 'facts.opinion', pattern: '(' },
  },
  adopted: { met: { op: 'adopted' }, unmet: { op: 'not', of: { op: 'adopted' } } },
  dated: {
    met: { op: 'dated', from: '2026-02-10', to: '2026-02-11' },
    unmet: { op: 'dated', to: '2026-02-10' },
    wrong: { op: 'dated' },
  },
  done: {
    met: { op: 'done', step: 'draft', bySelf: true },
    unmet: { op: 'done', step: 'draft', bySelf: false },
    wrong: { op: 'done', step: 'other' },
  },
  issued: {
    met: { op: 'issued', document: 'opinion' },
    unmet: { op: 'issued', document: 'decision' },
    wrong: { op: 'issued', document: 'decision' },
  },
  served: {
    met: { op: 'served', document: 'opinion', to: 'actor' },
    unmet: { op: 'served', document: 'opinion' },
    wrong: { op: 'served', document: 'opinion', to: 'nobody' },
  },
  expired: {
    met: { op: 'expired', limit: 'objection' },
    unmet: { op: 'expired', limit: 'other' },
    wrong: { op: 'expired', limit: 'other' },
    day: '2026-02-25',
  },
  within: {
    met: { op: 'within', limit: 'objection' },
    unmet: { op: 'within', limit: 'other' },
    wrong: { op: 'within', limit: 'other' },
  },
  found: {
    met: { op: 'found', lookup: 'remedies', states: ['filed'] },
    unmet: { op: 'found', lookup: 'remedies', states: ['ended'] },
    wrong: { op: 'found', lookup: 'other' },
  },
  held: {
    met: { op: 'held', hold: 'freeze', onActor: true },
    unmet: { op: 'held', hold: 'other' },
    wrong: { op: 'held', hold: 'other' },
  },
  relation: {
    met: { op: 'relation', first: 'overseer', relation: 'governs', second: 'agency' },
    unmet: { op: 'relation', first: 'overseer', relation: 'governs', second: 'stranger' },
    wrong: { op: 'relation', first: 'nobody', relation: 'governs', second: 'agency' },
  },
  organKind: {
    met: { op: 'organKind', organ: 'overseer', kinds: ['oversight-body', 'government'] },
    unmet: { op: 'organKind', organ: 'agency', kinds: ['government'] },
    wrong: { op: 'organKind', organ: 'nobody', kinds: ['government'] },
  },
  competent: {
    met: { op: 'competent', role: 'overseer' },
    unmet: { op: 'competent', role: 'actor' },
    wrong: { op: 'competent', role: 'nobody' },
  },
}

describe('every operator', () => {
  it.each(OPERATORS.map((operator) => operator.op))('%s holds, does not hold, explains itself and is checked', (op) => {
    const { met, unmet, wrong, day } = examples[op]
    expect(value(met, day)).toBe('met')
    expect(value(unmet, day)).toBe('unmet')
    for (const condition of [met, unmet]) {
      const explained = compileCondition(condition, words).explain(scope(day ?? '2026-02-10'))
      expect(explained.truth).toBe(value(condition, day))
      expect(explained.text).toMatch(/[\u4e00-\u9fff]/u)
    }
    expect(checkCondition(met, names)).toEqual([])
    if (wrong !== undefined) expect(checkCondition(wrong, names)).not.toEqual([])
  })
})

describe('a condition on input', () => {
  const graded: Condition = { op: 'is', path: 'input.grade', value: 'unlawful' }

  it('stays open while nobody has typed anything', () => {
    const open = (condition: Condition) =>
      compileCondition(condition, words).evaluate({ ...scope('2026-02-10'), input: undefined })
    expect(open(graded)).toBe('open')
    expect(open({ op: 'not', of: graded })).toBe('open')
    expect(open({ op: 'any', of: [graded, { op: 'done', step: 'draft' }] })).toBe('met')
    expect(open({ op: 'all', of: [graded, { op: 'done', step: 'other' }] })).toBe('unmet')
  })

  it('is decided once it is typed', () => {
    expect(value(graded, '2026-02-10', { grade: 'unlawful' })).toBe('met')
    expect(value(graded, '2026-02-10', { grade: 'other' })).toBe('unmet')
  })
})

describe('a way of writing', () => {
  it('is found in a text and in any text of a list', () => {
    const pattern = (written: unknown) =>
      value({ op: 'matches', path: 'input.grade', pattern: '草案' }, '2026-02-10', { grade: written })
    expect([pattern('依据草案'), pattern(['法律', '依据草案']), pattern(['法律']), pattern(3)]).toEqual([
      'met',
      'met',
      'unmet',
      'unmet',
    ])
  })
})

describe('the norm itself', () => {
  it('is adopted from its first day on, and a draft never', () => {
    expect(value({ op: 'adopted' }, '2026-01-31')).toBe('unmet')
    expect(value({ op: 'adopted' }, '2026-02-01')).toBe('met')
    const { force: _force, ...draft } = words
    const { truth, remedies } = compileCondition({ op: 'adopted' }, draft).explain(scope('2026-02-10'))
    expect([truth, remedies.map((remedy) => remedy.text)]).toEqual(['unmet', ['登记本规定的施行日期']])
  })
})

describe('a limit', () => {
  it('has expired from the day after its due date on, and is kept until the end of that date', () => {
    expect(value({ op: 'expired', limit: 'objection' }, '2026-02-24')).toBe('unmet')
    expect(value({ op: 'within', limit: 'objection' }, '2026-02-24')).toBe('met')
    expect(value({ op: 'within', limit: 'objection' }, '2026-02-25')).toBe('unmet')
  })
})

it('names the lookups a condition relies on, so that the shell fetches exactly those', () => {
  const condition: Condition = {
    op: 'all',
    of: [
      { op: 'not', of: { op: 'found', lookup: 'remedies' } },
      { op: 'filled', path: 'related.freezes.id' },
    ],
  }
  expect(lookupsOf(condition).filter(Boolean)).toEqual(['remedies', 'freezes'])
})
