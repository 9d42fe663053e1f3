import { cleanText } from './cleanText.ts'
import { splitParts } from './frontMatter.ts'
import { type OfficialText, type TextWarning, UnreadableTextError } from './officialText.ts'
import { readArticles } from './readArticles.ts'
import { readSections } from './readSections.ts'
import { reassembleText } from './reassembleText.ts'
import { splitLines } from './splitLines.ts'

/**
 * Reads the text of a norm, as published, exported or pasted, into chapters, articles, paragraphs and items, or into
 * numbered sections where it has no articles. Irregularities are warnings, never losses: every visible character ends in
 * one node or in `removed`. Throws an UnreadableTextError where nothing is there to read.
 */
export function parseOfficialText(source: string): OfficialText {
  const clean = cleanText(source)
  if (clean.lines.length === 0) throw new UnreadableTextError('empty', '文本为空：没有可以识别的文字')
  const lines = splitLines(clean.lines)
  const { form, body, ...front } = splitParts(lines)
  const read = form === 'articles' ? readArticles(body) : { chapters: [], articles: [], splitLines: 0 }
  const outline = form === 'sections' ? readSections(body) : { sections: [] }
  const found = { warnings: [], joinedLines: [], ...read, ...outline }
  const text: OfficialText = {
    form: form === 'articles' ? 'articles' : 'sections',
    ...front,
    chapters: read.chapters,
    articles: read.articles,
    sections: outline.sections,
    warnings: [
      ...frontWarnings(form, front.title),
      ...found.warnings,
      ...joinWarning(found.joinedLines),
      ...damageWarning(source),
    ],
    removed: clean.removed,
    normalisations: {
      ...clean.normalisations,
      joinedLines: found.joinedLines.length,
      splitLines: lines.length - clean.lines.length + read.splitLines,
    },
  }
  assertComplete(text, clean.lines.map((line) => line.text).join(''))
  return text
}

function frontWarnings(form: 'articles' | 'sections' | 'none', title: string): TextWarning[] {
  const warnings: TextWarning[] = []
  if (title === '') warnings.push({ code: 'no-title', message: '没有找到标题' })
  if (form === 'none')
    warnings.push({ code: 'no-structure', message: '没有找到条文，也没有找到编号的段落，全文列为前言' })
  return warnings
}

function joinWarning(lines: readonly number[]): TextWarning[] {
  if (lines.length === 0) return []
  const shown = `${lines.slice(0, 10).join('、')}${lines.length > 10 ? '等' : ''}`
  return [{ code: 'joined-lines', message: `第${shown}行与上一行接成一句，共${lines.length}处`, line: lines[0] }]
}

function damageWarning(source: string): TextWarning[] {
  const line = source.split('\n').findIndex((text) => /[\ufffd\ue000-\uf8ff]/.test(text)) + 1
  return line === 0 ? [] : [{ code: 'damaged-characters', message: `第${line}行起有无法识别的字符，请核对原文`, line }]
}

/** An importer that loses or invents text is wrong: this stops the program rather than the norm. */
function assertComplete(text: OfficialText, source: string): void {
  const [expected, actual] = [source, reassembleText(text)].map((lines) => lines.replace(/\s+/g, ''))
  if (expected === undefined || actual === undefined || expected === actual) return
  const at = [...expected].findIndex((_, index) => expected[index] !== actual[index])
  throw new Error(`The tree differs from its source near “${expected.slice(Math.max(0, at - 10), at + 20)}”`)
}
