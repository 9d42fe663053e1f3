import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentContentInput } from './content.ts'
import { DocumentContentError } from './content-error.ts'
import { pdfFonts, pdfPageSizes, pdfPages, pdfWords } from './fixture/pdf-tools.ts'
import {
  application,
  decision,
  hostileText,
  interview,
  letter,
  opinion,
  RARE_CHARACTERS,
  samples,
} from './fixture/samples.ts'
import { renderPdf } from './render.ts'
import { serviceReceipt } from './service-receipt.ts'
import { createTypesetter } from './typesetter.ts'

const creationDate = Temporal.Instant.from('2026-03-01T01:00:00Z')
const typesetter = createTypesetter({ fandolDirectory: '/nonexistent' })
afterAll(() => typesetter.dispose())

const print = (content: DocumentContentInput) => renderPdf(content, { creationDate, typesetter })
const wordsOf = (pages: readonly string[]) => pages.join('').replaceAll(/\s/gu, '')
const MILLIMETRE = 72 / 25.4

describe('every paper', () => {
  it.each(Object.entries(samples))('is A4 with embedded subsets of known fonts: %s', async (_, content) => {
    const pdf = await print(content)
    for (const [width, height] of pdfPageSizes(pdf)) {
      expect(width).toBeCloseTo(210 * MILLIMETRE, 1)
      expect(height).toBeCloseTo(297 * MILLIMETRE, 1)
    }
    for (const font of pdfFonts(pdf)) {
      expect(font).toMatchObject({ embedded: true, subset: true })
      expect(['NotoSerifSC-Black', 'NotoSerifSC-Regular', 'NotoSansSC-Medium']).toContain(font.name)
    }
  })

  it('gives its words back to whoever searches or copies it, rare characters included', async () => {
    const words = wordsOf(pdfPages(await print({ ...opinion, closing: RARE_CHARACTERS })))
    for (const part of [
      '某县司法局文件',
      '某司执协〔2026〕3号',
      '执法争议的协调意见书',
      '洺州镇',
      '獐獏乡',
      RARE_CHARACTERS,
      '2026年3月1日',
    ])
      expect(words).toContain(part)
  })

  it('has the rare characters of place names in every font of the paper', async () => {
    const pdf = await print({
      ...opinion,
      issuer: { name: RARE_CHARACTERS },
      title: RARE_CHARACTERS,
      sections: [{ heading: RARE_CHARACTERS }, { heading: RARE_CHARACTERS, level: 2, paragraphs: [RARE_CHARACTERS] }],
    })
    expect(wordsOf(pdfPages(pdf)).split(RARE_CHARACTERS).length - 1).toBe(6)
  })

  it('is the same file every time, from whichever process', async () => {
    const first = await print(decision)
    const other = createTypesetter({ fandolDirectory: '/nonexistent' })
    try {
      const second = await renderPdf(decision, { creationDate, typesetter: other })
      expect(Buffer.compare(first, second)).toBe(0)
    } finally {
      await other.dispose()
    }
  })

  it('carries its title, its language and the conformance of an archive copy', async () => {
    const file = Buffer.from(await print(letter)).toString('latin1')
    expect(file).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
    expect(file).toMatch(/\/Lang ?\(zh/u)
    expect(file).toContain(Buffer.from(letter.title).toString('latin1'))
  })

  it('is refused in Chinese when the content is wrong or no font has a character', async () => {
    await expect(print({ ...letter, title: '' })).rejects.toThrow(DocumentContentError)
    await expect(print({ ...letter, closing: '收到😀' })).rejects.toMatchObject({
      reason: 'missing-character',
      message: '现有字体都没有“😀”，请在FONT_DIR中补充字体',
    })
  })
})

describe('text is data', () => {
  it.each(['official', 'letter', 'working-paper'] as const)(
    'is printed as it stands, in every place of a %s',
    async (layout) => {
      let places = 0
      const mark = () => `#x${(places += 1)}$*_\\[]@<>"`
      const isOfficial = layout === 'official'
      const content: DocumentContentInput = {
        layout,
        issuer: { name: mark(), headText: mark() },
        number: mark(),
        ...(isOfficial ? { signer: mark(), printer: { name: mark(), date: '2026-03-02' } } : {}),
        title: mark(),
        recipients: [mark()],
        copies: [mark()],
        sections: [
          { heading: mark(), paragraphs: [mark()], numbered: [mark()], fields: [{ label: mark(), value: mark() }] },
          { table: { columns: [mark()], rows: [[mark()]] } },
        ],
        basis: [mark()],
        attachments: [mark(), mark()],
        closing: mark(),
        date: '2026-03-01',
        sealed: 'unsealed',
        notes: mark(),
        signatures: [{ label: mark(), name: mark() }],
      }
      const words = wordsOf(pdfPages(await print(content)))
      for (let place = 1; place <= places; place++) expect(words).toContain(`#x${place}$*_\\[]@<>"`)
      expect(places).toBe(isOfficial ? 22 : 20)
    },
  )

  it('may be 10,000 characters without a space and stays within the margins', async () => {
    const pdf = await print({ ...letter, sections: [{ paragraphs: [hostileText] }] })
    const pages = pdfPages(pdf)
    const words = pages.join('').replaceAll(/\s|— ?\d+ ?—/gu, '')
    expect(words).toContain('a'.repeat(5_000))
    expect(words.split('长').length - 1).toBe(5_000)
    expect(words).toContain('#panic("x")#{1+1}$x^2$*粗*_斜_\\\\u{41}[内容]@来源<标签>""')
    const right = Math.max(...pdfWords(pdf, 3).map((word) => word.right))
    expect(right).toBeLessThanOrEqual((210 - 26) * MILLIMETRE + 1)
  })
})

describe('GB/T 9704', () => {
  it('sets 22 lines of 28 characters between margins of 37 and 28 mm', async () => {
    const pdf = await print({ ...letter, sections: [{ paragraphs: ['长'.repeat(3_000)] }] })
    const lines = pdfWords(pdf, 2).filter((word) => word.text.startsWith('长'))
    expect(lines).toHaveLength(22)
    for (const line of lines) expect(line.text).toHaveLength(28)
    expect(lines[0]?.x).toBeCloseTo(28 * MILLIMETRE, 0)
    expect(lines[0]?.right).toBeCloseTo((210 - 26) * MILLIMETRE, 0)
    expect((lines[21]?.y ?? 0) - (lines[0]?.y ?? 0)).toBeCloseTo((21 / 22) * 225 * MILLIMETRE, 0)
  })

  it('puts page numbers — n — right on odd and left on even pages', async () => {
    const pdf = await print(decision)
    const place = (page: number) => pdfWords(pdf, page).find((word) => word.text === String(page))?.x ?? 0
    expect(place(1)).toBeGreaterThan(160 * MILLIMETRE)
    expect(place(2)).toBeLessThan(45 * MILLIMETRE)
    expect(place(3)).toBeGreaterThan(160 * MILLIMETRE)
  })

  it('puts copies and printer at the foot of the last page, an even one', async () => {
    for (let paragraphs = 1; paragraphs <= 30; paragraphs += 3) {
      const sections = [{ paragraphs: Array.from({ length: paragraphs }, (_, index) => `第${index + 1}段。`) }]
      const pages = pdfPages(await print({ ...opinion, sections }))
      expect(pages.length % 2).toBe(0)
      expect(pages.at(-1)).toContain('2026年3月2日印发')
    }
  })

  it('never leaves the signature on a page without text', async () => {
    for (const layout of ['official', 'letter', 'working-paper'] as const)
      for (let paragraphs = 3; paragraphs <= 22; paragraphs += 2) {
        const sections = [{ paragraphs: Array.from({ length: paragraphs }, (_, index) => `第${index + 1}段。`) }]
        const pages = pdfPages(await print({ ...letter, layout, sections, copies: [] }))
        const signed = pages.find((page) => page.includes('2026年3月1日')) ?? ''
        expect(signed).toContain('特此函询')
      }
  })

  it('puts the name of any length above the date, within the margins', async () => {
    for (const name of ['某局', '某某自治区某某市某某旗综合行政执法协调监督委员会办公室', '某'.repeat(60)]) {
      const words = pdfWords(await print({ ...letter, issuer: { name, headText: '某局' } }), 1)
      const lines = words.filter((word) => word.text.length > 1 && name.includes(word.text) && word.y > 400)
      const date = words.find((word) => word.text === '2026年3月1日')
      expect(lines.map((line) => line.text).join('')).toBe(name)
      for (const line of lines) {
        expect(date?.y ?? 0).toBeGreaterThan(line.y + 20)
        expect(line.right).toBeLessThan((210 - 26) * MILLIMETRE)
      }
    }
  })

  it('numbers no first page of a letter', async () => {
    const pages = pdfPages(await print({ ...letter, sections: [{ paragraphs: ['长'.repeat(800)] }] }))
    expect(pages[0]).not.toMatch(/—\s*1\s*—/u)
    expect(pages[1]).toMatch(/—\s*2\s*—/u)
  })
})

describe('marks', () => {
  it('says 未签章 where no seal service is connected, and keeps the place free where there is one', async () => {
    expect(wordsOf(pdfPages(await print(opinion)))).toContain('未签章')
    expect(wordsOf(pdfPages(await print(decision)))).not.toContain('未签章')
    expect(wordsOf(pdfPages(await print(interview)))).not.toContain('未签章')
  })

  it('says 草稿 on every page of a draft and prints no number', async () => {
    const pages = pdfPages(await print({ ...decision, draft: true }))
    for (const page of pages) expect(page.replaceAll(/\s/gu, '')).toMatch(/草|稿/u)
    expect(wordsOf(pages)).not.toContain('某政执监')
  })

  it('says 试用 on a paper on trial', async () => {
    expect(wordsOf(pdfPages(await print(application)))).toContain('试用')
    expect(wordsOf(pdfPages(await print(letter)))).not.toContain('试用')
  })

  it('prints the code and address for verification', async () => {
    expect(wordsOf(pdfPages(await print(decision)))).toContain(
      '查验码：7K3M-92QX-LP5D查验网址：https://example.gov.cn/verify',
    )
  })
})

it('prints a proof of service on one page', async () => {
  const receipt = serviceReceipt({
    issuer: '某县司法局',
    document: { title: '关于洺州镇河道采砂行政执法争议的协调意见书', number: '某司执协〔2026〕3号' },
    recipient: '某县水务局',
    method: '直接送达',
    servedOn: '2026-03-03',
    receiver: '赵垕，办公室主任',
  })
  const pages = pdfPages(await print(receipt))
  expect(pages).toHaveLength(1)
  expect(wordsOf(pages)).toContain('直接送达')
})
