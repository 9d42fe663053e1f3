/** The published text of a norm as a tree. Plain data; every visible character of the source stands in exactly one node. */
export type OfficialText = {
  /** 'articles': 第一条 …; 'sections': a plan or opinion numbered 一、（一）1. */
  form: 'articles' | 'sections'
  /** Without 《》; empty where the source shows none. */
  title: string
  /** Lines above the title: the notice that issues the norm, a decree. */
  notice: string[]
  /** Lines between the title and the text or its table of contents: issuer, dates, purpose. */
  preamble: string[]
  tableOfContents: string[]
  /** Lines between a table of contents and the text. */
  introduction: string[]
  chapters: Chapter[]
  /** Empty in a text of sections. */
  articles: Article[]
  /** Empty in a text of articles. */
  sections: OutlineSection[]
  /** Lines after the last article: publisher, date, attachments. */
  trailer: string[]
  warnings: TextWarning[]
  /** What was taken out because it belongs to the page or the word processor, not to the text. */
  removed: RemovedText[]
  normalisations: Normalisations
}

/** 编、分编、节, or the head of a chapter. `marker` is as printed (第一章), `lines` is text between it and its first article. */
export type Heading = { number?: number; marker: string; title: string; lines: string[] }

/** A chapter in printed order; `above` holds the headings (编, 分编) that open with it. */
export type Chapter = Heading & { above: Heading[]; sections: Heading[] }

export type Article = {
  number: number
  /** 第二十一条之一: 1 */
  suffix?: number
  marker: string
  /** A heading of the article itself: 【适用范围】. */
  caption?: string
  /** Position in `chapters` and in that chapter's `sections`, both from 0. */
  chapter?: number
  section?: number
  paragraphs: Paragraph[]
}

/** 款. Items stand under the paragraph that leads them in. */
export type Paragraph = { number: number; text: string; items: Item[] }
/** 项 */
export type Item = { number: number; marker: string; text: string; subItems: SubItem[] }
/** 目 */
export type SubItem = { number: number; marker: string; text: string }

/** A numbered section of a text without articles. A title that runs into the text keeps its full stop. */
export type OutlineSection = {
  number: number
  marker: string
  style: MarkerStyle
  title: string
  paragraphs: string[]
  children: OutlineSection[]
}

/** 一、 · （一） · 1. · （1） · ① */
export type MarkerStyle = 'chinese' | 'bracketed' | 'arabic' | 'bracketed-arabic' | 'circled'

/** Something a person should look at; the import went on. `line` counts from 1 in the source. */
export type TextWarning = { code: WarningCode; message: string; line?: number }
export type WarningCode =
  | 'no-title'
  | 'no-structure'
  | 'article-order'
  | 'item-order'
  | 'deep-list'
  | 'joined-lines'
  | 'damaged-characters'
  | 'automatic-numbering'
  | 'notes-left-out'

export type RemovedText = { line: number; text: string; reason: 'bookmark' | 'page' | 'markup' }

/** How often each kind of tidying was needed. */
export type Normalisations = {
  bookmarks: number
  invisibleCharacters: number
  fullWidthCharacters: number
  spaces: number
  pageMarks: number
  markup: number
  joinedLines: number
  splitLines: number
}

/** The input cannot be read as a text at all. The message is Chinese and says what to do. */
export class UnreadableTextError extends Error {
  readonly code: 'empty' | 'unsupported-format' | 'unknown-encoding' | 'damaged-document'
  constructor(code: UnreadableTextError['code'], message: string) {
    super(message)
    this.name = 'UnreadableTextError'
    this.code = code
  }
}
