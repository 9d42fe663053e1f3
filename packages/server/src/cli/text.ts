import { readFile } from 'node:fs/promises'
import { formatTextOutline, importOfficialText, textOutline, UnreadableTextError } from '@zhiheng/law/text'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'

/** The structure of an official text: chapters, articles, paragraphs, items. */
export const text: CliCommand = {
  words: ['text'],
  usage: 'text 文件 [--json]',
  summary: '读取法规原文（.txt、.docx），列出章、条、款、项',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {})
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('请给出一个文件')
    const outline = textOutline(await readOfficialText(file))
    print(values.json, outline, () => formatTextOutline(outline))
    return 0
  },
}

/** The official text in a file. A file that is missing or cannot be read as one is a usage error. */
export async function readOfficialText(file: string) {
  try {
    return await importOfficialText(await readFile(file))
  } catch (error) {
    if (error instanceof UnreadableTextError) throw new UsageError(`${file}：${error.message}`)
    if ((error as NodeJS.ErrnoException).code !== undefined) throw new UsageError(`文件不存在或者不能读取：${file}`)
    throw error
  }
}
