import { decodeText } from './decodeText.ts'
import { type OfficialText, UnreadableTextError } from './officialText.ts'
import { parseOfficialText } from './parseOfficialText.ts'

/** First bytes of formats that are recognised and refused, and what to do instead. */
const REFUSED: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], '不支持旧版 Word 文档（.doc）：请另存为 .docx 后再导入'],
  [[0x25, 0x50, 0x44, 0x46], '不支持 PDF：请复制其中的文字另存为 .txt，或者导入 .docx'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '不支持 RTF：请另存为 .docx 后再导入'],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/**
 * Imports the official text of a norm from pasted text, or from the bytes of a .txt or .docx file, told apart by their
 * content. Throws an UnreadableTextError, in Chinese, for anything that cannot be read.
 */
export async function importOfficialText(source: string | Uint8Array): Promise<OfficialText> {
  if (typeof source === 'string') return parseOfficialText(source)
  const refused = REFUSED.find(([signature]) => startsWith(source, signature))
  if (refused !== undefined) throw new UnreadableTextError('unsupported-format', refused[1])
  if (!startsWith(source, ZIP)) return parseOfficialText(decodeText(source))
  // loaded on demand: browsers that only paste text need no Word reader
  const { readDocx } = await import('./readDocx.ts')
  const { text, warnings } = await readDocx(source)
  const read = parseOfficialText(text)
  return { ...read, warnings: [...warnings, ...read.warnings] }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
