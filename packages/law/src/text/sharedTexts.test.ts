import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Citation, formatArticle, parseCitation } from '../citation/index.ts'
import { importOfficialText } from './importOfficialText.ts'
import type { Article, OfficialText } from './officialText.ts'
import { parseOfficialText } from './parseOfficialText.ts'
import { reassembleText } from './reassembleText.ts'
import { articleText } from './resolveArticle.ts'
import { resolveCitation, verifyCitations } from './resolveCitation.ts'

/** A published law as the reference folder keeps it. `chapter` is a path: 第二章 … > 第一节 …. */
type PublishedLaw = {
  title: string
  issuer: string
  issued: string
  articles: { article: string; chapter: string; text: string }[]
}

/** The folder of reference texts beside the repository, or where ZHIHENG_SHARED says; undefined where there is none. */
function sharedFolder(): string | undefined {
  const repository = resolve(import.meta.dirname, '../../../..')
  const folder = process.env.ZHIHENG_SHARED ?? join(repository, '..', 'shared')
  return existsSync(join(folder, 'regulations')) ? folder : undefined
}

const shared = sharedFolder()
if (shared === undefined)
  console.info('Published texts are not at hand (../shared or ZHIHENG_SHARED): their tests are left out.')

function file(...path: string[]): string {
  return readFileSync(join(shared ?? '', ...path), 'utf8')
}

function regulation(name: string): OfficialText {
  return parseOfficialText(file('regulations', `${name}.txt`))
}

/** A published law as text: headings where the chapter changes, one line per paragraph and item. */
function lawAsText({ title, issuer, issued, articles }: PublishedLaw): string {
  const lines = [title, `（${issued} ${issuer}）`]
  let above: string[] = []
  for (const { article, chapter, text } of articles) {
    const headings = chapter === '' ? [] : chapter.split(' > ')
    lines.push(
      ...headings.filter((_, depth) => headings.slice(0, depth + 1).join() !== above.slice(0, depth + 1).join()),
    )
    above = headings
    lines.push(`${formatArticle(Number(article))}　${text}`)
  }
  return lines.join('\n')
}

function law(name: string): PublishedLaw {
  return JSON.parse(file('laws', name))
}

function laws(extension: string): string[] {
  return shared === undefined
    ? []
    : readdirSync(join(shared, 'laws')).filter((name) => name.endsWith(extension) && name !== 'manifest.json')
}

/** Items of each paragraph: [3, 0] is a paragraph with three items and one without. */
function shape(text: OfficialText, number: number): number[] | undefined {
  return text.articles
    .find((article: Article) => article.number === number)
    ?.paragraphs.map(({ items }) => items.length)
}

function visible(text: string): string[] {
  return [...text.normalize('NFKC').replace(/[\s\ufeff\u200b]/g, '')].sort()
}

describe.skipIf(shared === undefined)('the published texts', () => {
  it.each([
    ['xingtai', 30, 4, ['邢台市人民政府发布']],
    ['shaoxing', 26, 5, []],
    ['xuchang', 24, 0, []],
    ['bayannur', 28, 4, []],
  ])('%s has %i articles in %i chapters', (name, articles, chapters, trailer) => {
    const text = regulation(name)
    expect(text.articles.map(({ number }) => number)).toStrictEqual(
      Array.from({ length: articles }, (_, index) => index + 1),
    )
    expect(text.chapters).toHaveLength(chapters)
    expect(text.trailer).toStrictEqual(trailer)
    expect(text.warnings).toStrictEqual([])
  })

  it('Xingtai: paragraphs behind items and without blank lines between them are counted', () => {
    const text = regulation('xingtai')
    expect(shape(text, 12)).toStrictEqual([3, 0])
    expect(shape(text, 22)).toStrictEqual([0, 0, 0, 0])
    expect(shape(text, 4)).toStrictEqual([0, 0, 0])
    expect(shape(text, 27)).toStrictEqual([3, 0])
    expect(shape(text, 29)).toStrictEqual([0, 0, 0, 0])
    expect(text.articles[11]?.paragraphs[1]?.text).toMatch(/自送达之日起生效。$/)
  })

  it('Bayannur: the notice stands above the title, a bookmark is taken out', () => {
    const text = regulation('bayannur')
    expect(text.notice).toHaveLength(6)
    expect(text.removed.map(({ text: gone }) => gone)).toStrictEqual(['[bookmark: _GoBack]'])
    expect(shape(text, 8)).toStrictEqual([15])
  })

  it('Beidaihe: a plan of four parts whose numbering changes from （六） to （7） and back', () => {
    const text = regulation('beidaihe')
    expect(text.form).toBe('sections')
    expect(text.sections.map(({ children }) => children.length)).toStrictEqual([0, 15, 2, 3])
    expect(text.sections[1]?.children.map(({ number }) => number)).toStrictEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    )
    expect(text.normalisations).toMatchObject({ joinedLines: 1, fullWidthCharacters: 1 })
  })

  it.each(['xingtai', 'shaoxing', 'xuchang', 'bayannur', 'beidaihe'])(
    '%s: every character of the source is in the tree or listed',
    (name) => {
      const text = regulation(name)
      const kept = reassembleText(text) + text.removed.map((entry) => entry.text).join('')
      expect(visible(kept)).toStrictEqual(visible(file('regulations', `${name}.txt`)))
    },
  )

  const wrap = (lines: string[], width: number): string[] =>
    lines.flatMap((line) => `　　${line}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
  const untidy: Record<string, (lines: string[]) => string> = {
    'without blank lines': (lines) => lines.join('\n'),
    'with many blank lines': (lines) => lines.join('\r\n\r\n\r\n'),
    'with all items in the line of their paragraph': (lines) => lines.join('\n').replace(/\n(?=（[一-十]+）)/g, ''),
    'with a space between all characters': (lines) => lines.map((line) => [...line].join(' ')).join('\n'),
    'cut at 20 characters': (lines) => wrap(lines, 20).join('\n'),
    'cut at 28 characters over pages with numbers and running heads': (lines) =>
      wrap(lines, 28)
        .flatMap((line, index) => (index % 22 === 21 ? [line, `— ${(index + 1) / 22} —`, '某市人民政府规章'] : [line]))
        .join('\n'),
  }
  it.each(Object.keys(untidy))('four regulations %s read like the tidy ones', (name) => {
    for (const place of ['xingtai', 'shaoxing', 'xuchang', 'bayannur']) {
      const source = file('regulations', `${place}.txt`)
        .replace('[bookmark: _GoBack]', '')
        .split('\n')
        .flatMap((line) => line.trim() || [])
      const text = parseOfficialText(untidy[name]?.(source) ?? '')
      expect(text.articles).toStrictEqual(regulation(place).articles)
      expect(text.title).toBe(regulation(place).title)
    }
  })

  it('bytes of a file read like its text', async () => {
    const bytes = readFileSync(join(shared ?? '', 'regulations', 'xingtai.txt'))
    expect(await importOfficialText(bytes)).toStrictEqual(regulation('xingtai'))
  })

  it.each(laws('.json'))('%s: articles and paragraphs are those of the published law', (name) => {
    const published = law(name)
    const text = parseOfficialText(lawAsText(published))
    const bare = (line: string): string => line.replace(/\s+/g, '')
    // two of the files carry a heading or an attachment behind their last words as if it were part of the article
    const words = published.articles.map((article) => article.text.replace(/\n附\s*(?:则|件：.*)$/, ''))
    expect(text.articles.map(({ number }) => number)).toStrictEqual(
      published.articles.map(({ article }) => Number(article)),
    )
    text.articles.forEach((article, index) => {
      expect(bare(articleText(article))).toBe(bare(words[index] ?? '').replace(/[０-９]/g, (c) => c.normalize('NFKC')))
    })
    const paragraphs = words.map(
      (article) => article.split('\n').filter((line) => !/^（[一二三四五六七八九十]+）/.test(line)).length,
    )
    expect(text.articles.map((article) => article.paragraphs.length)).toStrictEqual(paragraphs)
  })

  it.each(laws('.md'))('%s: is read without losing a character, its articles in order', (name) => {
    const source = file('laws', name)
    const text = parseOfficialText(source)
    expect(visible(reassembleText(text) + text.removed.map((entry) => entry.text).join(''))).toStrictEqual(
      visible(source),
    )
    expect(text.title).not.toBe('')
    expect(text.warnings).toStrictEqual([])
  })
})

type Requirements = { jurisdiction: string; file: string; rows: { id: string; cite: string }[] }

describe.skipIf(shared === undefined)('the citations of the requirements', () => {
  it.each(['xingtai', 'shaoxing', 'xuchang', 'bayannur', 'beidaihe', 'national'])(
    'every row of %s leads to words of its text',
    (name) => {
      const requirements: Requirements = JSON.parse(file('requirements', `${name}.json`))
      const text =
        name === 'national'
          ? parseOfficialText(lawAsText(law(requirements.file.replace('laws/', ''))))
          : regulation(name)
      const citations = requirements.rows.map(({ id, cite }): Citation => {
        const parsed = parseCitation(cite)
        if (parsed === undefined) throw new Error(`${id}: ${cite} is no citation`)
        return { norm: name, ...parsed.address }
      })
      expect(verifyCitations(text, citations)).toStrictEqual({ checked: requirements.rows.length, failures: [] })
      for (const citation of citations)
        expect(resolveCitation(text, citation)).toMatchObject({ text: expect.stringMatching(/\S/) })
    },
  )

  it('addresses just behind the end of a text are refused', () => {
    const text = regulation('xingtai')
    expect(resolveCitation(text, { article: 31 })).toMatchObject({ reason: '没有第三十一条，最近的是第三十条' })
    expect(resolveCitation(text, { article: 12, paragraph: 1, item: 4 })).toMatchObject({ found: false })
    expect(resolveCitation(text, { article: 22, paragraph: 5 })).toMatchObject({
      reason: '第二十二条没有第五款，最近的是第四款',
    })
  })
})
