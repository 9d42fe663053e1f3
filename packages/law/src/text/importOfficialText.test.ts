import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importOfficialText } from './importOfficialText.ts'
import { MEASURES } from './officialText.fixture.ts'
import { parseOfficialText } from './parseOfficialText.ts'

const expected = parseOfficialText(MEASURES)

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('importing a file', () => {
  it('pasted text and UTF-8, UTF-16 files read alike', async () => {
    const sources = [
      MEASURES,
      Buffer.from(MEASURES),
      Buffer.from(`\ufeff${MEASURES}`),
      utf16(MEASURES, false),
      utf16(MEASURES, true),
    ]
    for (const source of sources) expect((await importOfficialText(source)).articles).toStrictEqual(expected.articles)
  })

  it('GB18030 files, which older word processors write, read alike', async () => {
    // 第一条 甲。 in GB18030
    const bytes = Uint8Array.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xbc, 0xd7, 0xa1, 0xa3])
    expect((await importOfficialText(bytes)).articles[0]?.paragraphs[0]?.text).toBe('甲。')
  })

  it('Windows line ends read alike', async () => {
    expect((await importOfficialText(MEASURES.replaceAll('\n', '\r\n'))).articles).toStrictEqual(expected.articles)
  })

  it('Word documents read alike: paragraphs, split runs, line breaks, tabs, bookmarks and table cells', async () => {
    const [first = '', ...others] = MEASURES.split('\n').filter((line) => line !== '')
    const last = others.pop() ?? ''
    const half = first.length / 2
    const body = [
      wordParagraph(first.slice(0, half), first.slice(half)),
      `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:tab/><w:t>${others[0]}</w:t><w:br/><w:t>${others[1]}</w:t></w:r></w:p>`,
      ...others.slice(2).map((line) => wordParagraph(line)),
      `<w:tbl><w:tr><w:tc>${wordParagraph(last)}</w:tc></w:tr></w:tbl>`,
    ].join('')
    const text = await importOfficialText(docx(body))
    expect(text.title).toBe(expected.title)
    expect(text.articles).toStrictEqual(expected.articles)
    expect(text.trailer).toStrictEqual(expected.trailer)
    expect(text.warnings).toStrictEqual([])
  })

  it('numbers that Word generates are not in its text: a warning says so', async () => {
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲。</w:t></w:r></w:p>'
    const text = await importOfficialText(docx(wordParagraph('某办法') + wordParagraph('第一条 乙：') + numbered))
    expect(text.warnings[0]).toStrictEqual({
      code: 'automatic-numbering',
      message: '有1段使用了 Word 自动编号，编号不在文字中，请改为手写编号后重新导入',
    })
  })

  it.each([
    ['unsupported-format', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], '不支持旧版 Word 文档（.doc）：请另存为 .docx 后再导入'],
    ['unsupported-format', [...Buffer.from('%PDF-1.7')], '不支持 PDF：请复制其中的文字另存为 .txt，或者导入 .docx'],
    ['unsupported-format', [...Buffer.from('{\\rtf1')], '不支持 RTF：请另存为 .docx 后再导入'],
    ['unknown-encoding', [0xff, 0xff, 0x00, 0x80], '无法识别文本编码：请另存为 UTF-8 编码的 .txt 文件'],
    ['damaged-document', [...Buffer.from('PK\x03\x04broken')], '无法打开 Word 文档，文件可能已损坏'],
    ['empty', [], '文本为空：没有可以识别的文字'],
  ])('%s: what cannot be read is refused with the way out', async (code, bytes, message) => {
    await expect(importOfficialText(Uint8Array.from(bytes))).rejects.toMatchObject({
      name: 'UnreadableTextError',
      code,
      message: expect.stringContaining(message),
    })
  })
})

/** The bytes of a minimal Word document whose body is the given WordprocessingML. Entries are stored, not compressed. */
function docx(body: string): Uint8Array {
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
function wordParagraph(...texts: string[]): string {
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
