import { z } from 'zod'

/**
 * The one content model of every paper. A pack's document kind and the facts of a matter fill it; the PDF, the print
 * view and later formats are only different ways of printing it. Plain JSON, so it can be stored in the ledger and
 * printed again years later.
 */

// C0 and C1 controls but the line feed, directional overrides, noncharacters and lone surrogates: none of them prints,
// and an override can make a paper read differently from what is stored.
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u

/** Line ends and tabs as typed in browsers and word processors, brought to one form before anything is checked. */
function tidy(value: string): string {
  return value
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\ufeff\u200b]/g, '')
    .trim()
}

const MAXIMUM_CHARACTERS = 50_000

const multiline = z
  .string()
  .overwrite(tidy)
  .min(1, '不能为空')
  .max(MAXIMUM_CHARACTERS, `不能超过${MAXIMUM_CHARACTERS}字`)
  .refine((value) => !UNPRINTABLE.test(value), '含有不可打印的控制字符')

/** A name or heading: no line feed, and short enough to be one. */
const line = multiline.max(500, '不能超过500字').refine((value) => !value.includes('\n'), '不能换行')

/** A cell or value that may stay blank on a form. */
const blankable = z
  .string()
  .overwrite(tidy)
  .max(MAXIMUM_CHARACTERS, `不能超过${MAXIMUM_CHARACTERS}字`)
  .refine((value) => !UNPRINTABLE.test(value), '含有不可打印的控制字符')

/** A day as a string such as 2026-03-01. */
export const civilDate = z.iso.date('应为形如2026-03-01的日期')

const Field = z.strictObject({
  label: line.describe('栏目名称'),
  value: blankable.describe('栏目内容，可留空待填'),
})

const Table = z
  .strictObject({
    columns: z.array(line).min(1, '至少一列').max(12, '最多十二列'),
    rows: z.array(z.array(blankable)).max(2_000, '最多两千行'),
  })
  .refine((table) => table.rows.every((row) => row.length === table.columns.length), {
    error: '每行的格数应与列数相同',
    path: ['rows'],
  })

const Section = z
  .strictObject({
    heading: line.optional().describe('层次标题，不带序号；序号按层次自动编排'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
    paragraphs: z.array(multiline).optional(),
    numbered: z.array(multiline).optional().describe('分项列明的内容，序号自动编排'),
    fields: z.array(Field).optional(),
    table: Table.optional(),
  })
  .refine(
    (section) =>
      section.heading !== undefined ||
      [section.paragraphs, section.numbered, section.fields].some((part) => part !== undefined && part.length > 0) ||
      section.table !== undefined,
    '没有任何内容',
  )

const Seal = z.union([
  z.literal('unsealed'),
  z.strictObject({
    kind: z.enum(['electronic', 'paper']).describe('electronic：由电子印章服务加盖；paper：纸质用印'),
    name: line.describe('印章名称'),
  }),
  z.strictObject({ kind: z.literal('none').describe('无需用印，如只由到场人员签名的记录') }),
])

export const DocumentContent = z
  .strictObject({
    layout: z
      .enum(['official', 'letter', 'working-paper'])
      .describe('official：文件格式；letter：信函格式；working-paper：工作文书'),
    issuer: z.strictObject({
      name: line.describe('发文机关名称，用于署名'),
      headText: line.optional().describe('发文机关标志；文件格式缺省为机关名称加“文件”，信函格式缺省为机关名称'),
    }),
    number: line.optional().describe('发文字号'),
    signer: line.optional().describe('签发人，用于上行文'),
    title: multiline.max(300, '不能超过300字').describe('标题，可用换行指定回行'),
    recipients: z.array(line).default([]).describe('主送机关'),
    copies: z.array(line).default([]).describe('抄送机关'),
    sections: z.array(Section).max(500, '最多五百个部分'),
    basis: z.array(line).default([]).describe('依据'),
    attachments: z.array(line).default([]).describe('附件名称'),
    closing: multiline.optional().describe('结语'),
    date: civilDate.optional().describe('成文日期；草稿可以留空'),
    sealed: Seal,
    signatures: z
      .array(
        z.strictObject({
          label: line.describe('签名栏名称'),
          name: line.optional().describe('已签姓名；缺省留空待签'),
          on: civilDate.optional().describe('签名日期；缺省留空待填'),
        }),
      )
      .default([])
      .describe('签名栏'),
    trial: z.boolean().default(false).describe('加印“试用”'),
    draft: z.boolean().default(false).describe('加印“草稿”，不印发文字号'),
    notes: multiline.optional().describe('附注'),
    printer: z
      .strictObject({ name: line.describe('印发机关'), date: civilDate.describe('印发日期') })
      .optional()
      .describe('印发机关和印发日期'),
    verification: z
      .strictObject({ url: z.url({ protocol: /^https?$/, error: '应为网址' }), code: line })
      .optional()
      .describe('查验网址和查验码'),
  })
  .refine((content) => content.layout === 'official' || content.signer === undefined, {
    error: '签发人只用于文件格式',
    path: ['signer'],
  })
  .refine((content) => content.layout === 'official' || content.printer === undefined, {
    error: '印发机关和印发日期只用于文件格式',
    path: ['printer'],
  })
  .refine((content) => content.draft || content.date !== undefined, { error: '正式文书应有成文日期', path: ['date'] })

export type DocumentContent = z.output<typeof DocumentContent>

/** What a caller may write: everything with a default may be left out. */
export type DocumentContentInput = z.input<typeof DocumentContent>

export type ContentSection = z.output<typeof Section>
