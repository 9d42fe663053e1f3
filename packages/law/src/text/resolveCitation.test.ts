import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, citation, parseCitation } from '../citation/index.ts'
import { MEASURES, PLAN } from './officialText.fixture.ts'
import type { OfficialText } from './officialText.ts'
import { parseOfficialText } from './parseOfficialText.ts'
import { articleText } from './resolveArticle.ts'
import { resolveCitation, verifyCitations } from './resolveCitation.ts'

const measures = parseOfficialText(MEASURES)
const plan = parseOfficialText(PLAN)

function resolve(text: OfficialText, written: string): ReturnType<typeof resolveCitation> {
  const address = parseCitation(written)?.address
  if (address === undefined) throw new Error(`No citation: ${written}`)
  return resolveCitation(text, address)
}

function words(text: OfficialText, written: string): string {
  const resolution = resolve(text, written)
  return resolution.found ? resolution.text : `✗ ${resolution.reason}`
}

describe('a citation of an article', () => {
  it('leads to the words and says the way: chapter, section, article, paragraph, item', () => {
    expect(resolve(measures, '第四条第一款第（二）项')).toStrictEqual({
      found: true,
      text: '未达成一致的，报请县人民政府决定。',
      path: ['第二章 监督', '第一节 一般规定', '第四条', '第一款', '第（二）项'],
    })
    expect(resolve(measures, '第四条第二款')).toMatchObject({ text: '意见书自送达之日起生效。' })
    expect(resolve(measures, '第四条之一')).toMatchObject({ text: '意见书应当存档。' })
  })

  it('of a whole article or paragraph holds its items', () => {
    expect(words(measures, '第四条')).toBe(
      '经过协调的事项，按照下列规定处理：\n（一）达成一致的，出具意见书；\n（二）未达成一致的，报请县人民政府决定。\n意见书自送达之日起生效。',
    )
    expect(words(measures, '第四条第一款')).not.toContain('生效')
    expect(words(measures, '第三条第（二）项')).toBe('因依据发生争议：\n1.依据不一致；\n2.依据已经失效；')
    expect(words(measures, '第三条第（二）项第2目')).toBe('依据已经失效；')
  })

  it('may leave the paragraph out where only one paragraph has items', () => {
    expect(resolve(measures, '第四条第（一）项')).toMatchObject({
      path: expect.arrayContaining(['第一款', '第（一）项']),
    })
    expect(resolve(measures, '第三条第（一）项')).toMatchObject({ path: ['第一章 总则', '第三条', '第（一）项'] })
    const two = parseOfficialText('某办法\n第一条 甲：\n（一）乙。\n丙：\n（一）丁。')
    expect(words(two, '第一条第（一）项')).toBe('✗ 第一条的第一款、第二款都列有项，须写明款')
  })

  it('may name a sentence', () => {
    expect(words(measures, '第五条第一款第二句')).toBe('复核期间不停止执行。')
  })

  it('of the preface leads to what stands before the first article', () => {
    expect(words(measures, '前言')).toBe('（2024年3月5日澜水县人民政府令第2号公布 自2024年5月1日起施行）')
    expect(words(measures, '前言第二款')).toBe('✗ 没有前言第二款，正文之前共1段')
  })

  it.each([
    ['第七条', '没有第七条，最近的是第六条'],
    ['第四条之二', '没有第四条之二，最近的是第四条'],
    ['第二条第三款', '第二条没有第三款，最近的是第二款'],
    ['第四条第一款第（五）项', '第四条第一款没有第（五）项，最近的是第（二）项'],
    ['第三条第（九）项', '第三条没有第（九）项，最近的是第（三）项'],
    ['第四条第二款第（一）项', '第四条第二款没有列项'],
    ['第一条第（一）项', '第一条没有列项，最近的是第一条'],
    ['第三条第（二）项第3目', '第三条第（二）项没有第3目，最近的是第2目'],
    ['第三条第（一）项第1目', '第三条第（一）项没有列目'],
    ['第五条第一款第三句', '“第二章 监督 第二节 复核 第五条 第一款”没有第三句，共2句'],
  ])('%s that does not exist is refused, and the nearest is named', (written, reason) => {
    expect(resolve(measures, written)).toStrictEqual({ found: false, reason })
  })
})

describe('a citation of a section', () => {
  it('leads to sections, sentences and running points; a title is no sentence', () => {
    expect(words(plan, '二（一）')).toBe('健全联席会议机制。县司法局为召集人。原则每年召开一次会议。')
    expect(words(plan, '二（一）第二句')).toBe('原则每年召开一次会议。')
    expect(words(plan, '二（二）二是')).toBe('二是建立反馈制度。接收部门应当在5个工作日内反馈。')
    expect(words(plan, '二（二）二是第二句')).toBe('接收部门应当在5个工作日内反馈。')
    expect(words(plan, '二（三）')).toContain('每半年通报一次')
    expect(words(plan, '三2')).toBe('总结阶段（2024年11月）。各部门报送总结。')
    expect(words(plan, '一')).toBe('工作目标\n形成上下贯通的工作格局。')
    expect(resolve(plan, '二（一）第一句')).toMatchObject({
      path: ['二、主要任务', '（一）健全联席会议机制', '第一句'],
    })
    expect(words(plan, '一第一款')).toBe('形成上下贯通的工作格局。')
  })

  it.each([
    ['五', '本文下没有第五个编号，最近的是“三、推进步骤”'],
    ['二（九）', '“二、主要任务”下没有第九个编号，最近的是“(3)建立通报机制”'],
    ['三（一）', '“三、推进步骤”下没有编号的段落'],
    ['二（二）三是', '“二、主要任务 （二）完善移送机制”没有“三是”，共2点'],
    ['二（一）第三句', '“二、主要任务 （一）健全联席会议机制”没有第三句，共2句'],
    ['一第二款', '“一、工作目标”没有第二款，共1款'],
  ])('%s that does not exist is refused, and the nearest is named', (written, reason) => {
    expect(resolve(plan, written)).toStrictEqual({ found: false, reason })
  })
})

describe('checking the citations of a pack', () => {
  it('lists those that lead nowhere, in their order', () => {
    const art = citation('lanshui')
    expect(verifyCitations(measures, [art(1), art(9), art(4, 1, 2), art(2, 3)])).toStrictEqual({
      checked: 4,
      failures: [
        { citation: art(9), reason: '没有第九条，最近的是第六条' },
        { citation: art(2, 3), reason: '第二条没有第三款，最近的是第二款' },
      ],
    })
  })

  it('an address is found exactly where the text has it', () => {
    const places = fc.record({
      article: fc.integer({ min: 1, max: 8 }),
      paragraph: fc.integer({ min: 1, max: 4 }),
      item: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(places, (place) => {
        const address: Address = {
          article: place.article,
          paragraph: place.paragraph,
          ...(place.item ? { item: place.item } : {}),
        }
        const article = measures.articles.find(({ number, suffix }) => number === place.article && suffix === undefined)
        const paragraph = article?.paragraphs[place.paragraph - 1]
        const exists = place.item === undefined ? paragraph : paragraph?.items[place.item - 1]
        const resolution = resolveCitation(measures, address)
        expect(resolution.found).toBe(exists !== undefined)
        if (resolution.found && article !== undefined) expect(articleText(article)).toContain(resolution.text)
      }),
    )
  })
})
