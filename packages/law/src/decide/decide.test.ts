import { describe, expect, it } from 'vitest'
import { citation } from '../citation/index.ts'
import { explainMatter, explainOpening, explainStep, requiredActions } from '../explain/index.ts'
import * as write from '../language/index.ts'
import type { Actor, Matter, Post } from '../matter/index.ts'
import { replay } from '../matter/index.ts'
import { directoryOf, Organ } from '../organ/index.ts'
import { compilePack, Pack } from '../pack/index.ts'
import { builtinCalendar, localInstant } from '../time/index.ts'
import { type Command, type Decision, decide } from './index.ts'

const art = citation('fixture')
const { must, step } = write

const pack = Pack.parse({
  id: 'fixture',
  version: '1.0.0',
  norm: 'fixture',
  territory: '990000',
  status: 'in-force',
  force: { from: '2023-10-01' },
  under: [],
  norms: [
    { id: 'fixture', title: '某县监督办法', kind: 'local-government-rule', issuer: '某县人民政府', text: 'available' },
  ],
  competence: [],
  procedures: {
    supervision: write.procedure({
      name: '行政执法监督',
      kind: 'supervision',
      basis: [art(21)],
      title: '{parties.agency.name}监督事项',
      numbering: { series: '监督' },
      parties: {
        overseer: { name: '监督机构', kinds: ['oversight-body'], from: 'actor' },
        agency: { name: '被监督机关', kinds: ['agency'], from: 'input' },
      },
      states: {
        found: { name: '已发现问题' },
        rectifying: { name: '限期整改' },
        closed: { name: '办结', final: true },
      },
      steps: {
        find: step('登记问题', {
          by: 'overseer',
          from: 'start',
          to: 'found',
          duty: 'may',
          basis: [art(21)],
          input: { problem: write.longText('存在的问题') },
          requires: [
            must(write.relation('overseer', 'governs', 'agency'), '对象非本级或者下级行政机关', {
              code: 'not-governed',
            }),
          ],
        }),
        issueOpinion: step('制发监督意见书', {
          by: 'overseer',
          from: 'found',
          to: 'rectifying',
          duty: 'may',
          basis: [art(21, 1)],
          input: { rectifyBy: write.optional(write.date('整改期限')) },
          issues: 'opinion',
        }),
        report: step('报送整改情况', {
          by: 'agency',
          from: 'rectifying',
          to: 'closed',
          duty: 'shall',
          basis: [art(21, 1)],
          input: { result: write.text('整改情况') },
        }),
        object: step('提出异议', {
          by: 'agency',
          from: 'rectifying',
          duty: 'may',
          basis: [art(21, 2)],
          requires: [must(write.within('objection'), '异议已逾期', { code: 'late-objection' })],
        }),
      },
      limits: {
        rectification: write.limit('整改期限', {
          kind: 'document',
          basis: [art(21, 1)],
          on: 'agency',
          start: { served: 'opinion', to: 'agency' },
          until: 'input.rectifyBy',
          term: write.days(30),
          verb: '收到',
          met: ['report'],
          lapse: { text: '逾期未改正' },
        }),
        objection: write.limit('异议期限', {
          kind: 'statutory',
          basis: [art(21, 2)],
          on: 'agency',
          start: { served: 'opinion', to: 'agency' },
          term: write.days(15),
          verb: '收到',
          met: ['object'],
          lapse: { text: '不再受理异议' },
        }),
      },
    }),
  },
  documents: {
    opinion: {
      title: '行政执法监督意见书',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      numbering: { series: '监意' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      sections: [{ heading: '存在的问题', text: '{facts.problem}' }],
      basis: [art(21, 1)],
    },
  },
  catalogues: {},
  duties: {},
  provisions: [],
  overlay: [],
  examples: [],
})
const compiled = compilePack(pack)

const organ = (fields: Partial<Organ> & Pick<Organ, 'id' | 'name' | 'kind'>) =>
  Organ.parse({ level: 'county', territory: '990000', ...fields })
const government = organ({ id: 'gov', name: '某县人民政府', kind: 'government' })
const bureau = organ({ id: 'bureau', name: '某县司法局', kind: 'oversight-body', superior: 'gov', shortName: '某司' })
const agency = organ({ id: 'agency', name: '某县水务局', kind: 'agency', superior: 'gov' })
const foreign = organ({ id: 'foreign', name: '邻县水务局', kind: 'agency', superior: 'gov2' })
const directory = directoryOf([government, bureau, agency, foreign])

const person = (of: Organ, post: Post): Actor => ({
  kind: 'person',
  person: { id: `${of.id}-${post}`, name: '张三' },
  post,
  organ: of,
})

function act(target: Matter | undefined, actor: Actor, day: string, command: Command): Decision {
  return decide(compiled, target ?? { id: 'm1', jurisdiction: 'fixture', procedure: 'supervision' }, command, {
    actor,
    at: localInstant(`${day}T10:00:00+08:00`),
    outside: { calendar: builtinCalendar, directory, related: {} },
  })
}

function after(decision: Decision): Matter {
  if (!decision.ok) throw new Error(decision.reasons.map((reason) => reason.text).join('; '))
  const [batch] = decision.batches
  if (batch === undefined) throw new Error('no batch')
  return batch.after
}

const codes = (decision: Decision): string[] => (decision.ok ? [] : decision.reasons.map((reason) => reason.code))

function servedOpinion(): Matter {
  let matter = after(
    act(undefined, person(bureau, 'handler'), '2026-01-28', {
      type: 'act',
      step: 'find',
      parties: { agency: ['agency'] },
      input: { problem: '未公示' },
    }),
  )
  matter = after(
    act(matter, person(bureau, 'handler'), '2026-01-29', { type: 'draft', step: 'issueOpinion', input: {} }),
  )
  matter = after(
    act(matter, person(bureau, 'reviewer'), '2026-01-29', { type: 'approve', document: 'opinion-1', opinion: '同意' }),
  )
  matter = after(
    act(matter, person(bureau, 'signatory'), '2026-01-30', { type: 'act', step: 'issueOpinion', input: {} }),
  )
  return after(
    act(matter, person(bureau, 'clerk'), '2026-02-02', {
      type: 'serve',
      document: 'opinion-1',
      recipient: 'agency',
      on: '2026-02-02' as never,
      method: '直接送达',
      receiver: '李四',
      proof: [],
    }),
  )
}

describe('an act on a matter', () => {
  it('starts the clocks of a document when it is served, counted from the day after and rolled over the holiday', () => {
    const matter = servedOpinion()
    expect(matter.limits.map((run) => [run.limit, run.rawDate, run.dueDate])).toEqual([
      ['rectification', '2026-03-04', '2026-03-04'],
      ['objection', '2026-02-17', '2026-02-24'],
    ])
    expect(act(matter, person(agency, 'handler'), '2026-02-24', { type: 'act', step: 'object', input: {} }).ok).toBe(
      true,
    )
    expect(
      codes(act(matter, person(agency, 'handler'), '2026-02-25', { type: 'act', step: 'object', input: {} })),
    ).toEqual(['late-objection'])
  })

  it('is refused with a stable code: wrong organ, wrong post, wrong state, unknown field, stale version, missing field', () => {
    const matter = servedOpinion()
    expect(
      codes(
        act(matter, person(bureau, 'handler'), '2026-02-05', {
          type: 'act',
          step: 'report',
          input: { result: '已改' },
        }),
      ),
    ).toEqual(['wrong-organ'])
    expect(
      codes(
        act(matter, person(agency, 'clerk'), '2026-02-05', { type: 'act', step: 'report', input: { result: '已改' } }),
      ),
    ).toEqual(['wrong-post'])
    expect(
      codes(act(matter, person(bureau, 'handler'), '2026-02-05', { type: 'draft', step: 'issueOpinion', input: {} })),
    ).toEqual(['wrong-state'])
    expect(
      codes(
        act(matter, person(agency, 'handler'), '2026-02-05', {
          type: 'act',
          step: 'report',
          input: { result: '已改', extra: 1 },
        }),
      ),
    ).toEqual(['field-unknown'])
    expect(
      codes(
        act(matter, person(agency, 'handler'), '2026-02-05', { type: 'act', step: 'report', input: {}, basedOn: 3 }),
      ),
    ).toEqual(['stale-version'])
    expect(
      codes(act(matter, person(agency, 'handler'), '2026-02-05', { type: 'act', step: 'report', input: {} })),
    ).toEqual(['field-missing'])
  })

  it('refuses an object that stands outside the government of the overseer, and opens nothing', () => {
    const decision = act(undefined, person(bureau, 'handler'), '2026-01-28', {
      type: 'act',
      step: 'find',
      parties: { agency: ['foreign'] },
      input: { problem: '未公示' },
    })
    expect(codes(decision)).toEqual(['not-governed'])
    expect(decision.batches).toEqual([])
  })

  it('folds from its events to the same matter', () => {
    const opened = act(undefined, person(bureau, 'handler'), '2026-01-28', {
      type: 'act',
      step: 'find',
      parties: { agency: ['agency'] },
      input: { problem: '未公示' },
    })
    expect(replay(opened.batches[0]?.events ?? [])).toEqual(opened.batches[0]?.after)
  })

  it('explains what stands open and who owes it by when', () => {
    const matter = servedOpinion()
    const at = localInstant('2026-03-03T10:00:00+08:00')
    const asking = {
      actor: person(agency, 'handler'),
      at,
      outside: { calendar: builtinCalendar, directory, related: {} },
    }
    const steps = explainMatter(compiled, matter, asking)
    expect(steps.map((one) => explainStep(compiled, matter, one.step, asking))).toEqual(steps)
    expect(() => explainStep(compiled, matter, 'nothing', asking)).toThrow('no step nothing')
    expect(steps.map((one) => [one.step, one.possible])).toEqual([
      ['issueOpinion', false],
      ['report', true],
      ['object', false],
    ])
    expect(requiredActions(compiled, matter, steps, at)).toMatchObject([
      { step: 'report', dueDate: '2026-03-04', daysLeft: 1, light: 'near', organs: ['agency'] },
    ])
  })

  it('does not hold against a step that opens a matter what nobody has said yet: who the parties are', () => {
    const at = localInstant('2026-03-03T10:00:00+08:00')
    const outside = { calendar: builtinCalendar, directory, related: {} }
    const [find] = explainOpening(compiled, 'supervision', 'fixture', { actor: person(bureau, 'handler'), at, outside })
    expect(find).toMatchObject({ step: 'find', ready: true, reasons: [] })
    expect(find?.demands).toHaveLength(1)
  })
})
