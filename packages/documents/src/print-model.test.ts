import { describe, expect, it } from 'vitest'
import { documentContent } from './content-error.ts'
import { application, letter, opinion } from './fixture/samples.ts'
import { paperDate, printModel } from './print-model.ts'

function wordsOf(sections: Parameters<typeof documentContent>[0]['sections']): string[] {
  return printModel(documentContent({ ...letter, sections })).blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.text
    return block.kind === 'item' ? block.label + block.text : block.kind
  })
}

describe('numbering', () => {
  it('marks headings 一、（一）1.（1） and begins anew under each higher one', () => {
    expect(
      wordsOf([
        { heading: '事实' },
        { heading: '来源', level: 2 },
        { heading: '经过', level: 2 },
        { heading: '初查', level: 3 },
        { heading: '现场', level: 4 },
        { heading: '要求' },
        { heading: '期限', level: 2 },
      ]),
    ).toEqual(['一、事实', '（一）来源', '（二）经过', '1.初查', '（1）现场', '二、要求', '（一）期限'])
  })

  it('marks items one depth below their heading', () => {
    expect(wordsOf([{ numbered: ['甲', '乙'] }])).toEqual(['一、甲', '二、乙'])
    expect(wordsOf([{ heading: '要求', numbered: ['甲'] }])).toEqual(['一、要求', '（一）甲'])
  })

  it('leaves a mark that the writer has set', () => {
    expect(wordsOf([{ heading: '三、要求', numbered: ['（五）甲', '乙'] }])).toEqual([
      '三、要求',
      '（五）甲',
      '（二）乙',
    ])
  })
})

it('parts a pasted text into paragraphs at its line feeds', () => {
  expect(wordsOf([{ paragraphs: ['甲\n\n  乙'] }])).toEqual(['甲', '乙'])
})

it('writes dates in Arabic figures without leading zeros', () => {
  expect(paperDate('2026-03-01')).toBe('2026年3月1日')
  expect(printModel(documentContent(opinion)).printer?.date).toBe('2026年3月2日印发')
})

it('prints no number on a draft, and a blank date when there is none yet', () => {
  const { date: _, ...undated } = letter
  const model = printModel(documentContent({ ...undated, draft: true }))
  expect(model.number).toBeNull()
  expect(model.date).toMatch(/^　+年　+月　+日$/u)
})

it('heads an official paper with the organ and 文件, a letter with the organ, a working paper only when asked', () => {
  expect(printModel(documentContent(opinion)).head).toBe('某县司法局文件')
  expect(printModel(documentContent(letter)).head).toBe('某县司法局')
  expect(printModel(documentContent(application)).head).toBeNull()
})

it('puts two short fields in a row of the form and a long one alone', () => {
  const fields = printModel(documentContent(application)).blocks[0]
  const rows = fields?.kind === 'fields' ? fields.rows.map((row) => row.map(({ label }) => label).join('+')) : []
  expect(rows.slice(0, 4)).toEqual(['申请机关+法定代表人', '联系人+联系电话', '争议对方', '协调事项'])
})
