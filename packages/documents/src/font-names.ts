import { type FileHandle, open } from 'node:fs/promises'

/**
 * Reads family names from TrueType and OpenType files without loading them: only the table directory and the `name`
 * table are read (a Chinese font weighs 5 to 20 MB).
 */

const FAMILY_NAME = 1

/**
 * @returns every distinct family name (name id 1) in the file's own order, in all its languages
 * @throws Error when the file is no TrueType or OpenType font
 */
export async function fontFamilyNames(path: string): Promise<readonly string[]> {
  const file = await open(path)
  try {
    const names = new Set<string>()
    for (const offset of await faceOffsets(file)) for (const name of await familyNames(file, offset)) names.add(name)
    if (names.size === 0) throw new Error('no family name')
    return [...names]
  } finally {
    await file.close()
  }
}

async function bytes(file: FileHandle, position: number, length: number): Promise<DataView> {
  const buffer = new Uint8Array(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead < length) throw new Error('file ends too early')
  return new DataView(buffer.buffer)
}

async function faceOffsets(file: FileHandle): Promise<readonly number[]> {
  const header = await bytes(file, 0, 12)
  const signature = header.getUint32(0)
  // 'ttcf' is a collection of faces; 'OTTO', 'true' and 0x00010000 are single faces.
  if (signature === 0x74746366) {
    const count = Math.min(header.getUint32(8), 64)
    const offsets = await bytes(file, 12, count * 4)
    return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4))
  }
  if (signature === 0x4f54544f || signature === 0x00010000 || signature === 0x74727565) return [0]
  throw new Error('not a TrueType or OpenType font')
}

async function familyNames(file: FileHandle, face: number): Promise<readonly string[]> {
  const tableCount = (await bytes(file, face, 12)).getUint16(4)
  const directory = await bytes(file, face + 12, tableCount * 16)
  for (let entry = 0; entry < tableCount * 16; entry += 16) {
    if (directory.getUint32(entry) !== 0x6e616d65) continue // 'name'
    return decodeNames(await bytes(file, directory.getUint32(entry + 8), directory.getUint32(entry + 12)))
  }
  return []
}

function decodeNames(table: DataView): readonly string[] {
  const names: string[] = []
  const storage = table.getUint16(4)
  for (let index = 0; index < table.getUint16(2); index++) {
    const record = 6 + index * 12
    const platform = table.getUint16(record)
    if (table.getUint16(record + 6) !== FAMILY_NAME) continue
    const start = storage + table.getUint16(record + 10)
    const raw = new Uint8Array(table.buffer, table.byteOffset + start, table.getUint16(record + 8))
    // Platforms 0 (Unicode) and 3 (Windows) write UTF-16; platform 1 is Mac Roman, of which only ASCII is read.
    if (platform === 0 || platform === 3) names.push(new TextDecoder('utf-16be').decode(raw))
    else if (platform === 1 && raw.every((byte) => byte < 0x80)) names.push(new TextDecoder('latin1').decode(raw))
  }
  return names
}
