import mammoth from 'mammoth'
import { type TextWarning, UnreadableTextError } from './officialText.ts'

/** The parts of mammoth's document model that carry text. */
type DocxElement = {
  type: string
  value?: string
  children?: DocxElement[]
  numbering?: { level: string; isOrdered: boolean } | null
  notes?: { _notes?: Record<string, unknown> }
}

/**
 * The text of a Word document (.docx), one line per paragraph, table cells included. Numbers that Word generates are not
 * in the text, so their use is a warning. Throws an UnreadableTextError for a file that is no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; warnings: TextWarning[] }> {
  let document: DocxElement | undefined
  const transformDocument = (read: DocxElement): DocxElement => {
    document = read
    return { ...read, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument })
  } catch (error) {
    throw new UnreadableTextError('damaged-document', `无法打开 Word 文档，文件可能已损坏：${String(error)}`)
  }
  if (document === undefined) throw new UnreadableTextError('damaged-document', 'Word 文档里没有正文')
  const paragraphs = paragraphsOf(document)
  const warnings: TextWarning[] = []
  const numbered = paragraphs.filter(({ isNumbered }) => isNumbered).length
  if (numbered > 0) {
    const message = `有${numbered}段使用了 Word 自动编号，编号不在文字中，请改为手写编号后重新导入`
    warnings.push({ code: 'automatic-numbering', message })
  }
  const notes = Object.keys(document.notes?._notes ?? {}).length
  if (notes > 0) warnings.push({ code: 'notes-left-out', message: `有${notes}条脚注或者尾注没有并入正文` })
  return { text: paragraphs.map(({ text }) => text).join('\n'), warnings }
}

function paragraphsOf(element: DocxElement): { text: string; isNumbered: boolean }[] {
  if (element.type !== 'paragraph') return (element.children ?? []).flatMap(paragraphsOf)
  return [{ text: textOf(element), isNumbered: element.numbering?.isOrdered === true }]
}

function textOf(element: DocxElement): string {
  if (element.type === 'text') return element.value ?? ''
  if (element.type === 'tab') return '\t'
  if (element.type === 'break') return '\n'
  return (element.children ?? []).map(textOf).join('')
}
