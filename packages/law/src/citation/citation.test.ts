import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, Citation, citation } from './citation.ts'
import { formatAddress, formatArticle, formatCitation, formatTitle } from './formatCitation.ts'
import { type Norm, normRegister, UnknownNormError } from './norm.ts'
import { parseCitation } from './parseCitation.ts'

const measures: Norm = {
  id: 'lanshui',
  title: '澜水县行政执法协调监督办法',
  kind: 'normative-document',
  issuer: '澜水县人民政府',
  text: 'pending',
}
const plan: Norm = { ...measures, id: 'lanshui-plan', title: '澜水县工作方案', numbering: 'sections' }
const norms = normRegister([measures, plan])
const art = citation('lanshui')

describe('the citation helper', () => {
  it('writes article, paragraph, item and sub-item, and leaves out what is not said', () => {
    expect(art(21)).toStrictEqual({ norm: 'lanshui', article: 21 })
    expect(art(21, 1)).toStrictEqual({ norm: 'lanshui', article: 21, paragraph: 1 })
    expect(art(21, 1, 3)).toStrictEqual({ norm: 'lanshui', article: 21, paragraph: 1, item: 3 })
    expect(art(6, undefined, 2)).toStrictEqual({ norm: 'lanshui', article: 6, item: 2 })
    expect(art(6, { item: 2, subItem: 1 })).toStrictEqual({ norm: 'lanshui', article: 6, item: 2, subItem: 1 })
    expect(art(21, { articleSuffix: 1, paragraph: 2 })).toStrictEqual({
      norm: 'lanshui',
      article: 21,
      articleSuffix: 1,
      paragraph: 2,
    })
  })

  it('refuses numbers that address nothing, and fields that do not exist', () => {
    expect(() => art(-1)).toThrow()
    expect(() => art(1, 0)).toThrow()
    expect(() => art(1.5)).toThrow()
    expect(Citation.safeParse({ norm: 'lanshui', article: 1, clause: 2 }).success).toBe(false)
    expect(Citation.safeParse({ article: 1 }).success).toBe(false)
  })
})

describe('a citation as a person reads it', () => {
  it('names title, article, paragraph and item', () => {
    expect(formatCitation(art(21, 1, 3), norms)).toBe('《澜水县行政执法协调监督办法》第二十一条第一款第（三）项')
    expect(formatCitation(art(6, undefined, 12), norms)).toBe('《澜水县行政执法协调监督办法》第六条第（十二）项')
    expect(formatCitation(art(8, { item: 2, subItem: 3 }), norms)).toBe(
      '《澜水县行政执法协调监督办法》第八条第（二）项第3目',
    )
  })

  it('names an inserted article by its suffix', () => {
    expect(formatArticle(21)).toBe('第二十一条')
    expect(formatArticle(21, 1)).toBe('第二十一条之一')
  })

  it('addresses a norm without articles by its sections', () => {
    const section = citation('lanshui-plan')
    expect(formatCitation(section(2, { item: 1, sentence: 6 }), norms)).toBe('《澜水县工作方案》二（一）第六句')
    expect(formatCitation(section(2, { item: 14, point: 1 }), norms)).toBe('《澜水县工作方案》二（十四）一是')
    expect(formatCitation(section(3, { subItem: 1 }), norms)).toBe('《澜水县工作方案》三1')
    expect(formatCitation(section(0), norms)).toBe('《澜水县工作方案》前言')
  })

  it('turns book-title marks inside a title into single ones', () => {
    expect(formatTitle('关于适用《甲法》的解释')).toBe('《关于适用〈甲法〉的解释》')
  })

  it('refuses a norm that is not registered, and a register with one id twice', () => {
    expect(() => formatCitation(citation('elsewhere')(1), norms)).toThrow(UnknownNormError)
    expect(() => formatCitation(citation('toString')(1), norms)).toThrow('引用的规范未登记：toString')
    expect(() => normRegister([measures, measures])).toThrow('规范标识重复：lanshui')
  })
})

describe('reading a written citation', () => {
  it.each<[string, Address]>([
    ['第六条第（二）项', { article: 6, item: 2 }],
    ['第二十一条第一款', { article: 21, paragraph: 1 }],
    ['第十二条第一款第（一）项', { article: 12, paragraph: 1, item: 1 }],
    ['第十二条第一款第一项', { article: 12, paragraph: 1, item: 1 }],
    ['第 12 条第1款第(1)项', { article: 12, paragraph: 1, item: 1 }],
    ['第１２条', { article: 12 }],
    ['第八条第（二）项第3目', { article: 8, item: 2, subItem: 3 }],
    ['第二十一条之一第二款', { article: 21, articleSuffix: 1, paragraph: 2 }],
    ['第一千零五条第一款第二句', { article: 1005, paragraph: 1, sentence: 2 }],
    ['二（一）第一句', { article: 2, item: 1, sentence: 1 }],
    ['二（十四）一是', { article: 2, item: 14, point: 1 }],
    ['三1', { article: 3, subItem: 1 }],
    ['四（一）2', { article: 4, item: 1, subItem: 2 }],
    ['一', { article: 1 }],
    ['前言', { article: 0 }],
    ['印发通知', { article: 0 }],
  ])('%s', (text, address) => {
    expect(parseCitation(text)).toStrictEqual({ address })
  })

  it('keeps the title before the address and a remark behind it', () => {
    expect(parseCitation('《关于适用〈甲法〉的解释》第三条')).toStrictEqual({
      title: '关于适用《甲法》的解释',
      address: { article: 3 },
    })
    expect(parseCitation('二（七）（衔接上位条例第二十一条第二款）')).toStrictEqual({
      address: { article: 2, item: 7 },
      note: '衔接上位条例第二十一条第二款',
    })
    expect(parseCitation('二（一）第六句（议定事项）')?.note).toBe('议定事项')
  })

  it.each(['', '第条', '第六', '第零条', '第六条至第八条', '第六条第零款', '本办法', '第六条第（二）', '《甲法》'])(
    '%s is no citation of one place',
    (text) => {
      expect(parseCitation(text)).toBeUndefined()
    },
  )

  const counted = fc.integer({ min: 1, max: 200 })
  const maybe = fc.option(counted, { nil: undefined })

  it('every address of an article is read back as it was written', () => {
    const places = fc.record({ articleSuffix: maybe, paragraph: maybe, item: maybe, point: maybe, sentence: maybe })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), places, maybe, (article, place, subItem) => {
        const cited = art(article, { ...place, subItem: place.item === undefined ? undefined : subItem })
        expect({ norm: 'lanshui', ...parseCitation(formatCitation(cited, norms))?.address }).toStrictEqual(cited)
      }),
    )
  })

  it('every address of a section is read back as it was written', () => {
    const places = fc.record({ item: maybe, subItem: maybe, paragraph: maybe, point: maybe, sentence: maybe })
    fc.assert(
      fc.property(counted, places, (article, place) => {
        const cited = art(article, place)
        const { norm: _norm, ...address } = cited
        expect(parseCitation(formatAddress(address, 'sections'))).toStrictEqual({ address })
      }),
    )
  })
})
