import type { Heading, OfficialText, OutlineSection } from './officialText.ts'

/** The text of the tree in printed order, one node per line. Without spaces it equals the cleaned source. */
export function reassembleText(text: OfficialText): string {
  const front = [...text.notice, text.title, ...text.preamble, ...text.tableOfContents, ...text.introduction]
  const lines = [...front, ...articleLines(text), ...text.sections.flatMap(sectionLines), ...text.trailer]
  return lines.filter((line) => line !== '').join('\n')
}

function articleLines({ chapters, articles }: OfficialText): string[] {
  const lines: string[] = []
  // headings are printed before the first article under them; a chapter without articles before the next chapter
  const pending = chapters.flatMap((chapter, index) => [
    { chapter: index, section: -1, lines: [...chapter.above.flatMap(headingLines), ...headingLines(chapter)] },
    ...chapter.sections.map((section, at) => ({ chapter: index, section: at, lines: headingLines(section) })),
  ])
  for (const article of articles) {
    const at = { chapter: article.chapter ?? -1, section: article.section ?? -1 }
    while (pending[0] !== undefined && isDue(pending[0], at)) lines.push(...(pending.shift()?.lines ?? []))
    lines.push(article.marker, article.caption ?? '')
    for (const paragraph of article.paragraphs) {
      lines.push(paragraph.text)
      for (const item of paragraph.items) {
        lines.push(`${item.marker}${item.text}`, ...item.subItems.map((entry) => `${entry.marker}${entry.text}`))
      }
    }
  }
  return [...lines, ...pending.flatMap((heading) => heading.lines)]
}

function isDue(heading: { chapter: number; section: number }, at: { chapter: number; section: number }): boolean {
  return heading.chapter < at.chapter || (heading.chapter === at.chapter && heading.section <= at.section)
}

function headingLines({ marker, title, lines }: Heading): string[] {
  return [`${marker}${title}`, ...lines]
}

function sectionLines({ marker, title, paragraphs, children }: OutlineSection): string[] {
  return [`${marker}${title}`, ...paragraphs, ...children.flatMap(sectionLines)]
}
