import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumeral } from '../citation/index.ts'
import { type OfficialText, UnreadableTextError } from './officialText.ts'
import { parseOfficialText } from './parseOfficialText.ts'
import { reassembleText } from './reassembleText.ts'

/** A norm as its drafter means it: articles, their paragraphs, the items below, the sub-items below those. */
type ItemModel = { text: string; subItems: string[] }
type ParagraphModel = { text: string; items: ItemModel[] }
type Model = ParagraphModel[][]

const words = fc
  .array(
    fc.constantFrom(
      '行政执法机关',
      '应当',
      '在3个工作日内',
      '依照第二条的规定',
      '按前条第（二）项',
      '书面报告',
      '《意见书》',
      '“一张清单”',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `由${parts.join('')}`)
const none = <Entry>(): fc.Arbitrary<Entry[]> => fc.constant([])
const plain = { noNullPrototype: true }
const item: fc.Arbitrary<ItemModel> = fc.record(
  { text: words, subItems: fc.oneof(none<string>(), fc.array(words, { minLength: 2, maxLength: 4 })) },
  plain,
)
const paragraph: fc.Arbitrary<ParagraphModel> = fc.record(
  { text: words, items: fc.oneof(none<ItemModel>(), fc.array(item, { minLength: 2, maxLength: 13 })) },
  plain,
)
const model: fc.Arbitrary<Model> = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
})

/** The ways in which a source may be untidy. */
const noise = fc.record({
  inlineItems: fc.boolean(),
  blankLines: fc.boolean(),
  wideDigits: fc.boolean(),
  bookmarks: fc.boolean(),
  pages: fc.boolean(),
  indent: fc.constantFrom('', '　　', '\t', '    '),
  gap: fc.constantFrom(' ', '　', '  ', '\u00a0', '\n'),
  spaces: fc.constantFrom('', ' ', '　', '\u200b', '\u00ad'),
  itemStyle: fc.constantFrom('（一）', '(一)', '（1）', '一、', '1.'),
})
type Noise = typeof noise extends fc.Arbitrary<infer Value> ? Value : never

function marker(style: string, number: number): string {
  return style.includes('一') ? style.replace('一', chineseNumeral(number)) : style.replace('1', String(number))
}

function render(articles: Model, dirt: Noise): string {
  const subStyle = dirt.itemStyle === '1.' ? '①' : '1.'
  const lines: string[] = ['某县试行办法', '第一章 总则']
  articles.forEach((paragraphs, index) => {
    paragraphs.forEach(({ text, items }, at) => {
      const head = at === 0 ? `第${spread(chineseNumeral(index + 1), dirt.spaces)}条${dirt.gap}` : ''
      const entries = items.flatMap((entry, position) => {
        const isLast = position === items.length - 1
        const end = entry.subItems.length > 0 ? '：' : isLast ? '。' : '；'
        const below = entry.subItems.map((sub, n) => {
          const number = subStyle === '①' ? String.fromCodePoint(0x2460 + n) : `${n + 1}.`
          return `${number}${sub}${isLast && n === entry.subItems.length - 1 ? '。' : '；'}`
        })
        return [`${marker(dirt.itemStyle, position + 1)}${dirt.spaces}${entry.text}${end}`, ...below]
      })
      const lead = `${head}${spread(text, dirt.spaces)}${items.length > 0 ? '：' : '。'}`
      lines.push(...(dirt.inlineItems ? [[lead, ...entries].join('')] : [lead, ...entries]))
    })
  })
  const wide = (text: string): string =>
    text.replace(/\d(?=个)/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return lines
    .flatMap((line, index) => {
      const text = `${dirt.indent}${dirt.wideDigits ? wide(line) : line}${dirt.bookmarks && index % 3 === 0 ? '[bookmark: _GoBack]' : ''}`
      return [text, ...(dirt.blankLines ? [''] : []), ...(dirt.pages && index % 4 === 3 ? [`— ${index} —`] : [])]
    })
    .join('\n')
}

/** Spaces inside a number or a word, but never inside a number in brackets: those are tried elsewhere. */
function spread(text: string, space: string): string {
  return text.replace(/(?<=[\p{Script=Han}])(?=[\p{Script=Han}])/gu, space)
}

function meaning(text: OfficialText): Model {
  const bare = (words: string): string => words.replace(/[：；。]$/, '')
  return text.articles.map(({ paragraphs }) =>
    paragraphs.map((read) => ({
      text: bare(read.text),
      items: read.items.map((entry) => ({
        text: bare(entry.text),
        subItems: entry.subItems.map((sub) => bare(sub.text)),
      })),
    })),
  )
}

function visible(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\u00ad]/g, '')
}

describe('the importer', () => {
  it('reads every norm as it was meant, however untidy its source', () => {
    fc.assert(
      fc.property(model, noise, (articles, dirt) => {
        const text = parseOfficialText(render(articles, dirt))
        expect(meaning(text)).toStrictEqual(articles)
        expect(text.articles.map(({ number }) => number)).toStrictEqual(articles.map((_, index) => index + 1))
        expect(text.warnings).toStrictEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('never loses or invents a visible character, whatever it is given', () => {
    const pieces = [
      '第一条',
      '第二条 ',
      '第三条之一 ',
      '第一章 总则',
      '第二节',
      '目录',
      '附则',
      '附件：',
      '（一）',
      '（二）',
      '㈠',
      '1.',
      '2、',
      '①',
      '一、',
      '二、',
    ]
    const signs = [
      '：',
      '；',
      '。',
      '，',
      '”',
      '）',
      '\n',
      '\n',
      ' ',
      '　',
      '甲',
      '乙规定',
      '县人民政府',
      '\u200b',
      '_GoBack',
      '— 3 —',
      '12',
      '# ',
      '**',
      '<!--',
      '-->',
    ]
    const soup = fc
      .array(fc.constantFrom(...pieces, ...signs), { minLength: 1, maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(soup, (source) => {
        let text: OfficialText
        try {
          text = parseOfficialText(source)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableTextError)
          return
        }
        const kept = visible(reassembleText(text)) + text.removed.map((entry) => visible(entry.text)).join('')
        expect([...kept].sort().join('')).toBe([...visible(source)].sort().join(''))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['[bookmark', '<!--', '第一条 ', '（一）甲；\n乙\n', '甲\n', '：（一）', '第一章 总则 ', '“《（'])(
    'takes no more than moments over a long source of nothing but %j',
    (piece) => {
      const started = performance.now()
      expect(parseOfficialText(piece.repeat(10_000)).warnings).toBeDefined()
      expect(performance.now() - started).toBeLessThan(10_000)
    },
  )

  it('reads what it has put together again as the same norm', () => {
    fc.assert(
      fc.property(model, noise, (articles, dirt) => {
        const text = parseOfficialText(render(articles, dirt))
        const again = parseOfficialText(reassembleText(text).replace(/^(第.+?条)$\n/gm, '$1 '))
        expect(meaning(again)).toStrictEqual(meaning(text))
      }),
    )
  })
})
