import { describe, expect, it } from 'vitest'
import type { DocumentContentInput } from './content.ts'
import { DocumentContentError, parseContent } from './content-error.ts'
import { letter } from './fixture/samples.ts'

function complaintsOf(content: unknown): string[] {
  try {
    parseContent(content)
  } catch (error) {
    if (error instanceof DocumentContentError) return error.issues.map(({ field, message }) => `${field}：${message}`)
    throw error
  }
  return []
}

describe('a content that cannot be printed', () => {
  it('is refused in Chinese, naming every field', () => {
    const content = {
      ...letter,
      title: ' ',
      layout: 'poster',
      date: '2026-02-30',
      issuer: {},
      recipients: ['县农业农村局', '县\n水务局'],
      sections: [{ heading: '要求' }, {}],
    }
    expect(complaintsOf(content)).toEqual([
      '版式：无效选项：期望以下之一 "official"|"letter"|"working-paper"',
      '发文机关·名称：缺少此项',
      '标题：不能为空',
      '主送机关第2项：不能换行',
      '正文第2项：没有任何内容',
      '成文日期：应为形如2026-03-01的日期',
    ])
  })

  it('is refused for a field that the model does not know', () => {
    expect(complaintsOf({ ...letter, numbr: '某司函〔2026〕18号' })).toEqual(['内容：不认识的项：numbr'])
  })

  it('is refused for a table whose rows do not match its columns', () => {
    const sections = [{ table: { columns: ['序号', '事项'], rows: [['1', '采砂'], ['2']] } }]
    expect(complaintsOf({ ...letter, sections })).toEqual(['正文第1项·表格·行：每行的格数应与列数相同'])
  })

  it('is refused for characters that print nothing or turn the reading direction', () => {
    for (const character of ['\u0000', '\u0007', '\u202e', '\u2066', '\ud800', '\uffff'])
      expect(complaintsOf({ ...letter, closing: `请${character}示` })).toEqual(['结语：含有不可打印的控制字符'])
  })

  it('is refused for a link that is no address of the web', () => {
    const verification = { url: 'javascript:alert(1)', code: '7K3M' }
    expect(complaintsOf({ ...letter, verification })).toEqual(['查验·查验网址：应为网址'])
  })

  it('carries the path of each field for a form to show it', () => {
    const content: DocumentContentInput = { ...letter, sections: [{ fields: [{ label: '', value: '' }] }] }
    expect(() => parseContent(content)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['sections', 0, 'fields', 0, 'label'] })] }),
    )
  })
})

it('refuses what a layout would not print', () => {
  const printer = { name: '某县司法局办公室', date: '2026-03-02' }
  expect(complaintsOf({ ...letter, signer: '周镕', printer })).toEqual([
    '签发人：签发人只用于文件格式',
    '印发机关：印发机关和印发日期只用于文件格式',
  ])
})

describe('a date of the paper', () => {
  it('is demanded of a paper that is issued and may be left open in a draft', () => {
    const { date: _, ...undated } = letter
    expect(complaintsOf(undated)).toEqual(['成文日期：正式文书应有成文日期'])
    expect(complaintsOf({ ...undated, draft: true })).toEqual([])
  })
})

it('brings line ends, tabs and invisible marks of pasted text to one form', () => {
  const { sections } = parseContent({ ...letter, sections: [{ paragraphs: ['\ufeff一行\r\n二\t行\u200b\r三行 '] }] })
  expect(sections[0]?.paragraphs).toEqual(['一行\n二 行\n三行'])
})
