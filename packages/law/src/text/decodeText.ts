import { UnreadableTextError } from './officialText.ts'

/** The encodings Chinese offices write text files in, in the order they are tried. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** Decodes a text file: by its byte order mark, else UTF-8, else GB18030. Throws an UnreadableTextError for other bytes. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ENCODINGS) {
    const text = tryDecode(bytes, encoding)
    if (text !== undefined && !text.includes('\0')) return text
  }
  throw new UnreadableTextError('unknown-encoding', '无法识别文本编码：请另存为 UTF-8 编码的 .txt 文件')
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
