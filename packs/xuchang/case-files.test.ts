import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import type { Court } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '许昌市交通运输局'
const FILES = ['许交罚〔2026〕1号', '许交罚〔2026〕2号']
const ASPECTS = ['legality', 'proportionality', 'documents', 'evidence']

/** A review with both files drawn, on the day after it was planned. */
const drawn = (here: Court, planned = '2026-09-01', day = '2026-09-02') => {
  const { id } = here.open('caseFileReview', 'plan', CITY, planned, {
    parties: { agency: [TRANSPORT] },
    input: { year: 2026, standard: '评查标准', standardVersion: '1' },
  })
  here.act(id, 'draw', CITY, day, { input: { files: FILES.map((file) => ({ file })), size: 2, seed: '许昌' } })
  return id
}
const given = (file = FILES[0]) => ({
  file,
  reviewer: '411000-water',
  score: 88,
  findings: '规范',
  aspects: ASPECTS,
  pendingRemedy: false,
})
const score = (here: Court, id: string, input: Readonly<Record<string, unknown>> = {}, day = '2026-09-10') =>
  here.act(id, 'score', CITY, day, { input: { ...given(), ...input } })

describe('the review of case files', () => {
  it('XC-11-1-4 scores or takes out each file drawn, has a result, and is fed back', () => {
    const here = court()
    follow(here, drawn(here), [
      { step: 'score', organ: CITY, not: TRANSPORT, day: '2026-09-10', input: given(), state: '评查中' },
      {
        step: 'exclude',
        organ: CITY,
        not: TRANSPORT,
        day: '2026-09-11',
        input: { file: FILES[1], reason: '尚未结案' },
        state: '评查中',
      },
      {
        step: 'conclude',
        organ: CITY,
        not: TRANSPORT,
        day: '2026-09-20',
        input: { result: '总体规范', goodExamples: '1号', badExamples: '无' },
        state: '已出结果',
      },
      {
        step: 'feedBack',
        organ: CITY,
        not: TRANSPORT,
        day: '2026-09-25',
        input: { fedBackOn: '2026-09-24', objections: '无异议' },
        state: '已反馈',
        final: true,
      },
    ])
    expect(here.newest('caseFileReview').facts).toMatchObject({
      records: [
        { file: FILES[0], score: 88 },
        { file: FILES[1], reason: '尚未结案' },
      ],
      goodExamples: '1号',
      badExamples: '无',
      objections: '无异议',
    })
  })

  it('XC-11-1-4 has no result while a file drawn is neither scored nor taken out, and looks at no other file', () => {
    const here = court()
    const id = drawn(here)
    const other = '许交罚〔2026〕9号'
    expect(score(here, id, { file: other }).codes).toEqual(['not-in-sample'])
    const exclude = (file: string) =>
      here.act(id, 'exclude', CITY, '2026-09-10', { input: { file, reason: '尚未结案' } }).codes
    expect(exclude(other)).toEqual(['not-in-sample'])
    score(here, id)
    expect(here.act(id, 'conclude', CITY, '2026-09-20', { input: { result: '规范' } }).codes).toEqual(['file-unscored'])
    expect(exclude(FILES[1] ?? '')).toEqual([])
    expect(exclude(FILES[1] ?? '')).toEqual([])
    expect(here.act(id, 'conclude', CITY, '2026-09-20', { input: { result: '规范' } }).codes).toEqual([])
    expect(exclude(FILES[1] ?? '')).toContain('wrong-state')
  })

  it('NR-18-1 looks at four aspects of every file, from the day of the national regulation on', () => {
    for (const aspect of ASPECTS) {
      const aspects = ASPECTS.filter((one) => one !== aspect)
      const here = court()
      const now = score(here, drawn(here), { aspects })
      expect([aspect, now.codes]).toEqual([aspect, ['aspect-missing']])
      const before = drawn(here, '2026-01-05', '2026-01-06')
      expect([aspect, score(here, before, { aspects }, '2026-01-12').codes]).toEqual([aspect, []])
    }
  })

  it('NR-33-3b says nothing on a dispute that is before a reconsideration body or a court, from that day on', () => {
    const here = court()
    const id = drawn(here)
    const conclusion = '该处罚违法'
    expect(score(here, id, { pendingRemedy: true, conclusion }).codes).toEqual(['remedy-entered'])
    expect(score(here, id, { pendingRemedy: true }).codes).toEqual([])
    expect(score(here, id, { conclusion }).codes).toEqual([])
    const before = drawn(here, '2026-01-05', '2026-01-06')
    expect(score(here, before, { pendingRemedy: true, conclusion }, '2026-01-12').codes).toEqual([])
  })
})
