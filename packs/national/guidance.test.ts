import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const CITY = '邢台市司法局'

describe('guidance', () => {
  it('NR-24-1 a question is answered to the organ and then released to all; a case with parties named is not published', () => {
    const here = countryCourt()
    const { id } = here.open('question', 'ask', '邢台市水务局', '2026-03-05', {
      input: { subject: '取水许可延续如何裁量', situation: '两种意见' },
    })
    const release = { input: { released: '全文', readers: ['xingtai-market', 'xiangdu-market', 'xiangdu-transport'] } }
    expect(here.act(id, 'release', CITY, '2026-03-06', release).codes).toEqual(['wrong-state'])
    expect(here.issue(id, 'answer', CITY, '2026-03-06', { input: { answer: '按裁量基准办理' } }).ok).toBe(true)
    expect(here.matter(id).parties.readers).toEqual([])
    expect(here.act(id, 'release', CITY, '2026-03-09', release).ok).toBe(true)
    expect([here.state(id), here.matter(id).parties.readers?.length]).toEqual(['released', 3])

    const example = here.open('typicalCase', 'draft', CITY, '2026-03-10', {
      input: { subject: '某公司违法取水案', content: '案情', source: materials('案卷') },
    })
    expect(here.act(example.id, 'publish', CITY, '2026-03-11').codes).toEqual(['not-checked', 'party-named'])
    here.act(example.id, 'check', CITY, '2026-03-11', { input: { masked: false, remarks: '仍有公司全称' } })
    expect(here.act(example.id, 'publish', CITY, '2026-03-11').codes).toEqual(['party-named'])
    here.act(example.id, 'check', CITY, '2026-03-12', { input: { masked: true } })
    expect(here.act(example.id, 'publish', CITY, '2026-03-12').ok).toBe(true)
  })

  it('a proposal to whoever made the rule rests on findings and stays open until it is answered', () => {
    const here = countryCourt()
    const draft = (findings: readonly unknown[]) =>
      here.open('improvementProposal', 'draft', CITY, '2026-04-02', {
        parties: { addressee: ['邢台市水务局'] },
        input: { subject: '完善告知文书', problem: '多家机关未事先告知', findings },
      })
    expect(draft([]).ok).toBe(false)
    const { id } = draft([{ finding: '执监〔2026〕1号' }])
    here.issue(id, 'send', CITY, '2026-04-03', { input: { proposal: '统一告知文书' } })
    expect(here.state(id)).toBe('sent')
    here.act(id, 'answer', '邢台市水务局', '2026-04-20', { input: { answer: '采纳', answeredOn: '2026-04-20' } })
    expect(here.state(id)).toBe('answered')
  })
})
