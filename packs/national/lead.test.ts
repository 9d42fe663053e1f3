import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

describe('leads', () => {
  it('NR-20-2 a hotline lead waits until a person says what becomes of it, five working days being only an internal target', () => {
    const here = countryCourt()
    const { id } = here.open('lead', 'enter', '邢台市司法局', '2026-09-21', {
      input: {
        source: 'hotline',
        number: '12345-20260921-7',
        subject: '重复检查',
        content: '同一事项一月内检查三次',
        problem: 'arbitraryInspections',
        receivedOn: '2026-09-21',
      },
    })
    expect(here.due(id, 'triage')).toBe('2026-09-29')
    expect(here.matter(id).limits[0]?.kind).toBe('internal')
    here.world.sweep('2026-10-09')
    expect(here.state(id)).toBe('waiting')
    const blank = here.act(id, 'chooseRoutine', '邢台市司法局', '2026-10-09')
    expect(blank.codes).toEqual(['field-missing'])
    expect(here.act(id, 'chooseRoutine', '邢台市水务局', '2026-10-09').codes).toEqual(['wrong-organ'])
    expect(
      here.act(id, 'chooseRoutine', '邢台市司法局', '2026-10-09', { input: { assessment: '列入日常监督' } }).ok,
    ).toBe(true)
    expect(here.state(id)).toBe('routine')
    const performed = here.matter(id).performed.at(-1)
    expect(performed?.by).toMatchObject({ organ: { name: '邢台市司法局' }, person: { name: expect.any(String) } })
  })

  it('NR-6-2 a justice station records under a mandate of its county, hands over a lead without one, and issues nothing', () => {
    const here = countryCourt()
    const lead = {
      subject: '无证执法',
      organ: 'zhuji-fengqiao',
      foundOn: '2026-04-08',
      situation: '现场所见',
      materials: materials('照片'),
    }
    const mandated = here.open('stationLead', 'submit', '枫桥司法所', '2026-04-08', {
      input: { ...lead, assigned: true, assignment: '诸暨市司法局2026年4月7日指派' },
    })
    expect(mandated.ok).toBe(true)
    expect(
      here.open('stationLead', 'submit', '枫桥司法所', '2026-04-08', { input: { ...lead, assigned: true } }).codes,
    ).toEqual(['assignment-missing'])
    const own = here.open('stationLead', 'submit', '枫桥司法所', '2026-04-08', { input: { ...lead, assigned: false } })
    expect(own.ok).toBe(true)
    expect(here.matter(own.id).parties.body?.map((organ) => organ.name)).toEqual(['诸暨市司法局'])
    const opened = here.open('supervision', 'find', '诸暨市司法局', '2026-04-09', {
      parties: { agency: ['诸暨市枫桥镇人民政府'] },
      input: {
        actType: 'penalty',
        problemType: 'decision',
        problem: '无证执法',
        grade: 'unlawful',
        gradeReasons: '没有资格',
        verification: 'verified',
        evidence: materials('照片'),
      },
    })
    for (const paper of ['issueLetter', 'issueOpinion']) {
      const refused = here.draft(opened.id, paper, '枫桥司法所', '2026-04-09')
      expect(refused.codes).toEqual(['no-document-authority'])
      expect(refused.reasons[0]?.basis).toEqual([{ norm: 'national', article: 6, paragraph: 2 }])
    }
  })
})
