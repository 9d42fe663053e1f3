import type { SourceLine } from './cleanText.ts'
import { isContinuation, lineFlow } from './lineFlow.ts'
import { type ListMarker, readListMarker, tighten } from './marker.ts'
import type { MarkerStyle, OutlineSection, TextWarning } from './officialText.ts'
import { splitSentences } from './sentences.ts'

export type SectionsReading = { sections: OutlineSection[]; warnings: TextWarning[]; joinedLines: number[] }

/** A section while it is read: `lines` holds title and text together, `isHeading` that its first line is only a title. */
type Draft = { marker: ListMarker; style: MarkerStyle; lines: string[]; isHeading: boolean; children: Draft[] }
type Level = { style: MarkerStyle; drafts: Draft[] }

/** Longest title that may run into its text. */
const LONGEST_TITLE = 40

/**
 * Reads a text numbered by sections, 一、（一）1.（1）: the order in which the styles appear gives the levels. Lines
 * without a number belong to the section above them.
 */
export function readSections(lines: readonly SourceLine[]): SectionsReading {
  const flow = lineFlow(lines)
  const root: Draft[] = []
  const warnings: TextWarning[] = []
  const joinedLines: number[] = []
  let open: Level[] = []
  const lastOfStyle = new Map<MarkerStyle, number>()
  let current: Draft | undefined

  for (const line of lines) {
    const marker = readListMarker(line.text)
    const before = current?.lines.at(-1) ?? ''
    const goesOn = current !== undefined && !isBareHeading(current) && isContinuation(before, line, flow)
    const depth = marker === undefined ? -1 : depthOf(open, marker)
    if (marker !== undefined && (depth >= 0 || marker.number === 1 || !goesOn)) {
      const level = depth >= 0 ? depth : open.length
      const expected = (open[level]?.drafts.at(-1)?.marker.number ?? 0) + 1
      // opinions of the State Council number （一）…（二十三） through all their parts
      const runsThrough = marker.number === (lastOfStyle.get(marker.style) ?? 0) + 1
      lastOfStyle.set(marker.style, marker.number)
      if (marker.number !== expected && !runsThrough) {
        warnings.push({ code: 'item-order', message: `“${marker.marker}”处序号不连续`, line: line.line })
      }
      const drafts: Draft[] = open[level]?.drafts ?? current?.children ?? root
      const text = tighten(marker.rest)
      const isHeading = !/[。；：！？]/.test(text) && text.length <= LONGEST_TITLE
      current = { marker, style: open[level]?.style ?? marker.style, lines: [text], isHeading, children: [] }
      drafts.push(current)
      open = [...open.slice(0, level), { style: current.style, drafts }]
    } else if (current !== undefined && goesOn) {
      current.lines[current.lines.length - 1] = tighten(`${before} ${line.text}`)
      joinedLines.push(line.line)
    } else if (current !== undefined) {
      current.lines.push(tighten(line.text))
    }
  }
  return { sections: settle(root), warnings, joinedLines }
}

/** A title whose text has not begun: the next line is its text, not its end. */
function isBareHeading({ isHeading, lines }: Draft): boolean {
  return isHeading && lines.length === 1
}

/** The open level this number belongs to: the next of its style, else any list of its style, else -1. */
function depthOf(open: readonly Level[], marker: ListMarker): number {
  const next = open.findLastIndex(
    ({ style, drafts }) => isSameStyle(style, marker) && drafts.at(-1)?.marker.number === marker.number - 1,
  )
  return next >= 0 ? next : open.findLastIndex(({ style }) => style === marker.style)
}

/** （7） may continue a list that was numbered （六）: printers mix them. */
function isSameStyle(style: MarkerStyle, marker: ListMarker): boolean {
  const bracketed: readonly MarkerStyle[] = ['bracketed', 'bracketed-arabic']
  return style === marker.style || (marker.number > 1 && bracketed.includes(style) && bracketed.includes(marker.style))
}

/**
 * Divides title and text. A first line without a full stop is the title; a short first sentence is one where every
 * section beside it has one too.
 */
function settle(drafts: readonly Draft[]): OutlineSection[] {
  const runningIn = drafts.filter(({ isHeading }) => !isHeading)
  const haveTitles = runningIn.some(hasShortOpening) && runningIn.every(hasShortOpening)
  return drafts.map(({ marker, style, lines, isHeading, children }) => {
    const [first = '', ...others] = lines
    const opening = haveTitles ? (splitSentences(first)[0] ?? '') : ''
    const title = isHeading ? first : opening
    const text = first.slice(title.length)
    const paragraphs = text === '' ? others : [text, ...others]
    return { number: marker.number, marker: marker.marker, style, title, paragraphs, children: settle(children) }
  })
}

function hasShortOpening({ lines, children }: Draft): boolean {
  const sentences = splitSentences(lines[0] ?? '')
  const opening = sentences[0] ?? ''
  return (
    opening.length <= LONGEST_TITLE &&
    opening.endsWith('。') &&
    (sentences.length > 1 || lines.length > 1 || children.length > 0)
  )
}
