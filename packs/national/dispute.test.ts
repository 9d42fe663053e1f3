import { describe, expect, it } from 'vitest'
import { type Court } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const ZHUJI = '诸暨市司法局'

const openExOfficio = (here: Court, disputeClass: string | undefined) =>
  here.open('dispute', 'openExOfficio', ZHUJI, '2026-03-05', {
    parties: { disputants: ['诸暨市水利局', '诸暨市交通运输局'] },
    input: {
      subject: '航道采砂管辖',
      source: '日常监督发现',
      ...(disputeClass === undefined ? {} : { disputeClass }),
    },
  })

const coordinate = { input: { manner: 'meeting', outcome: '意见不一致' } }
const proposal = { input: { disagreement: '均主张管辖', opinion: '由水利局管辖', grounds: '航道外河段' } }

describe('disputes', () => {
  it('NR-13-1a are of a national class and may be opened ex officio', () => {
    const here = countryCourt()
    const unclassed = openExOfficio(here, undefined)
    expect(unclassed.codes).toEqual(['field-missing'])
    expect(openExOfficio(here, 'subsidy').codes).toEqual(['field-invalid'])
    expect(openExOfficio(here, 'other').codes).toEqual(['field-missing'])
    const opened = openExOfficio(here, 'jurisdiction')
    expect(opened.ok).toBe(true)
    expect(here.matter(opened.id).parties.body?.map((organ) => organ.name)).toEqual([ZHUJI])
  })

  it('NR-13-1b reach the government with the opinion of the oversight body, and only the government decides', () => {
    const here = countryCourt()
    const { id } = openExOfficio(here, 'jurisdiction')
    here.act(id, 'coordinate', ZHUJI, '2026-03-20', coordinate)
    const early = here.draft(id, 'refer', ZHUJI, '2026-04-20')
    expect(early.codes).toEqual(['opinion-missing'])
    expect(early.reasons[0]?.basis).toEqual([{ norm: 'national', article: 13 }])
    here.act(id, 'formOpinion', ZHUJI, '2026-04-20', proposal)
    expect(here.issue(id, 'refer', ZHUJI, '2026-04-20').ok).toBe(true)
    const decision = { decision: '由水利局管辖', decisionBases: ['水法第十二条'] }
    for (const other of [ZHUJI, '绍兴市司法局'])
      expect(here.draft(id, 'decide', other, '2026-05-06', { input: decision }).codes).toEqual(['wrong-organ'])
    expect(here.issue(id, 'decide', '诸暨市人民政府', '2026-05-06', { input: decision }).ok).toBe(true)
    expect(here.state(id)).toBe('decided')
    expect(here.matter(id).documents.at(-1)?.issuer.name).toBe('诸暨市人民政府')
  })

  it('NR-7-1-2 do not reach the government without the justice bureau, which was not asked before 2026-02-01', () => {
    const here = countryCourt()
    const apply = (day: string) => {
      const { id } = here.open('dispute', 'apply', '越城区综合行政执法局', day, {
        parties: { disputants: ['越城区综合行政执法局', '越城区农业农村局'] },
        input: {
          disputeClass: 'crossField',
          subject: '占用农田堆料',
          positions: '均不受理',
          bases: ['土地管理法第七十五条'],
        },
      })
      return id
    }
    const id = apply('2026-03-05')
    expect(here.matter(id).parties.body?.map((organ) => organ.name)).toEqual(['越城区司法局'])
    expect(here.act(id, 'accept', '绍兴市综合行政执法指导机构', '2026-03-06').codes).toEqual(['wrong-organ'])
    here.act(id, 'accept', '越城区司法局', '2026-03-06')
    here.act(id, 'coordinate', '越城区司法局', '2026-03-10', coordinate)
    expect(here.draft(id, 'refer', '越城区司法局', '2026-03-20').codes).toEqual(['opinion-missing'])
    here.act(id, 'formOpinion', '越城区司法局', '2026-03-21', proposal)
    expect(here.draft(id, 'refer', '越城区司法局', '2026-03-21').ok).toBe(true)

    const before = apply('2026-01-05')
    here.act(before, 'accept', '越城区司法局', '2026-01-06')
    here.act(before, 'coordinate', '越城区司法局', '2026-01-10', coordinate)
    expect(here.draft(before, 'refer', '越城区司法局', '2026-01-20').codes).toEqual([])
    expect(here.draft(before, 'refer', '越城区司法局', '2026-02-02').codes).toContain('opinion-missing')
  })
})
