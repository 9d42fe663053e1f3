import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { compilePack, Pack } from '../pack/index.ts'
import { createWorld } from '../scenario/world.ts'
import { blanksOf, refuseRuling, sectionsOf, type TemplateSection } from './index.ts'

const { opinion: plain } = fixture.documents
if (plain === undefined) throw new Error('no opinion')
const opinion = {
  ...plain,
  sections: [...plain.sections, { heading: '附注', text: '{input.rectifyBy}', optional: true }],
}
const pack = Pack.parse({ ...fixture, documents: { ...fixture.documents, opinion } })

const own: TemplateSection[] = [
  { heading: '', fixed: '根据云政〔2026〕5号文件，现将有关问题函告如下：' },
  { of: '整改要求', heading: '请你单位', text: '请你单位按照下列要求整改，并报送结果：{input.measures}' },
  { of: '存在的问题' },
]
const set = (sections: TemplateSection[] | null, from = '2026-03-02') =>
  ({ type: 'template-set', pack: 'yunling', document: 'opinion', sections, from, reason: '统一文书格式' }) as const

describe('the form a place gives a kind of document', () => {
  it('orders, names and words its sections, with fixed text of its own', () => {
    const sections = sectionsOf(opinion, { version: 1, from: '2026-03-02', sections: own })
    expect(sections.map(({ heading, text }) => [heading, text])).toEqual([
      ['', '根据云政〔2026〕5号文件，现将有关问题函告如下：'],
      ['请你单位', '请你单位按照下列要求整改，并报送结果：{input.measures}'],
      ['存在的问题', '{facts.problem}'],
    ])
  })

  it('never takes away what the pack demands: not when it is set, and not when a later pack demands more', () => {
    const problems = (sections: TemplateSection[]) =>
      refuseRuling(set(sections), [pack], '2026-03-02').map((one) => one.text)
    expect(problems(own)).toEqual([])
    expect(problems([{ of: '整改要求' }])).toEqual(['“存在的问题”为必备内容，不得删去'])
    expect(problems([...own, { of: '附注' }, { of: '附注' }])).toEqual(['“附注”重复'])
    expect(problems([...own, { of: '结论' }])).toEqual(['《行政执法监督意见书》没有名为“结论”的部分'])
    expect(problems([{ of: '存在的问题' }, { of: '整改要求', text: '请整改' }])).toEqual([
      '“整改要求”的文字缺少待填项〔整改要求〕',
    ])
    expect(problems([{ of: '存在的问题', text: '{facts.problem}{facts.whistleblower}' }, { of: '整改要求' }])).toEqual([
      '“存在的问题”的文字含有不属于它的待填项〔facts.whistleblower〕',
    ])
    expect(problems([...own, { heading: '', fixed: '见〔整改要求〕' }])).toEqual(['固定文字中不得含有待填项'])
    const more = { ...opinion, sections: [{ heading: '异议告知', text: '可以提出异议' }, ...opinion.sections] }
    const headings = sectionsOf(more, { version: 1, from: '2026-03-02', sections: own }).map((one) => one.heading)
    expect(headings).toEqual(['异议告知', '', '请你单位', '存在的问题'])
  })

  it('names each blank by what fills it', () => {
    expect([...blanksOf(pack, 'opinion')]).toEqual([
      ['facts.problem', '存在的问题'],
      ['input.measures', '整改要求'],
      ['input.rectifyBy', '整改期限'],
    ])
  })

  it('holds from its day on, is undone by another ruling, and stays with the papers issued meanwhile', () => {
    const world = createWorld({ pack: compilePack(pack), organs: fixtureOrgans })
    const issued = (day: string) => {
      const command = {
        type: 'act',
        step: 'find',
        input: { problem: '未公示' },
        parties: { agency: ['water'] },
      } as const
      const id = world.perform({ procedure: 'supervision' }, world.person('bureau'), day, command).matter?.id ?? ''
      const act = (post: 'handler' | 'reviewer' | 'signatory', given: Parameters<typeof world.perform>[3]) =>
        world.perform({ matter: id }, world.person('bureau', post), day, given)
      act('handler', { type: 'draft', step: 'issueOpinion', input: { measures: '公示' } })
      const document = world.matter(id).documents[0]?.id ?? ''
      act('reviewer', { type: 'approve', document, opinion: '同意' })
      act('signatory', { type: 'act', step: 'issueOpinion', input: {}, document })
      return () => world.matter(id).documents[0]?.template
    }
    const before = issued('2026-03-02')
    expect(world.rule(set(own, '2026-03-05'), '2026-03-03')).toEqual([])
    const still = issued('2026-03-04')
    const formed = issued('2026-03-05')
    expect(world.rule(set(null, '2026-04-01'), '2026-03-20')).toEqual([])
    const after = issued('2026-04-02')
    expect([before(), still(), formed(), after()]).toEqual([undefined, undefined, 1, 2])
  })
})
