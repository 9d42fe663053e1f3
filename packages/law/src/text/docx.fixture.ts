import { crc32 } from 'node:zlib'

/** The bytes of a minimal Word document whose body is the given WordprocessingML. Entries are stored, not compressed. */
export function docx(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${namespace}/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  })
}

/** A Word paragraph; each text is a run of its own, as Word splits them. */
export function wordParagraph(...texts: string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
}

function zip(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => ({
    name: Buffer.from(name),
    data: Buffer.from(content),
  }))
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const position = Buffer.alloc(4)
    position.writeUInt32LE(offset)
    parts.push(Buffer.from('PK\x03\x04'), common, name, data)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(10), position, name)
    offset += 4 + common.length + name.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}
