import { z } from 'zod'
import { DocumentContent, type DocumentContentInput } from './content.ts'

/** One thing that is wrong with a content, ready to be shown beside its field. */
export interface ContentIssue {
  /** Path in the content, such as `['sections', 0, 'heading']`. */
  readonly path: readonly (string | number)[]
  /** The same place in Chinese, such as `正文第1部分·层次标题`. */
  readonly field: string
  /** What is wrong, in Chinese. */
  readonly message: string
}

/** The content cannot be printed because it does not fit the model. Its message names every field. */
export class DocumentContentError extends Error {
  override readonly name = 'DocumentContentError'
  readonly issues: readonly ContentIssue[]

  constructor(issues: readonly ContentIssue[]) {
    super(`文书内容有误：${issues.map((issue) => `${issue.field}：${issue.message}`).join('；')}`)
    this.issues = issues
  }
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  layout: '版式',
  issuer: '发文机关',
  name: '名称',
  headText: '发文机关标志',
  number: '发文字号',
  signer: '签发人',
  title: '标题',
  recipients: '主送机关',
  copies: '抄送机关',
  sections: '正文',
  heading: '层次标题',
  level: '层次',
  paragraphs: '段落',
  numbered: '分项',
  fields: '栏目',
  label: '栏目名称',
  value: '栏目内容',
  table: '表格',
  columns: '列',
  rows: '行',
  basis: '依据',
  attachments: '附件',
  closing: '结语',
  date: '成文日期',
  sealed: '用印',
  kind: '种类',
  signatures: '签名栏',
  on: '签名日期',
  trial: '试用',
  draft: '草稿',
  notes: '附注',
  printer: '印发机关',
  verification: '查验',
  url: '查验网址',
  code: '查验码',
}

function fieldName(path: readonly PropertyKey[]): string {
  const names: string[] = []
  for (const part of path) {
    const last = names.length - 1
    if (typeof part !== 'number') names.push(FIELD_NAMES[String(part)] ?? String(part))
    else if (last >= 0) names[last] = `${names[last]}第${part + 1}项`
  }
  return names.length > 0 ? names.join('·') : '内容'
}

const chinese = z.locales.zhCN().localeError

function issueMessage(issue: z.core.$ZodRawIssue): string | { message: string } | undefined | null {
  if (issue.input === undefined && issue.code === 'invalid_type') return '缺少此项'
  if (issue.code === 'unrecognized_keys') return `不认识的项：${issue.keys.join('、')}`
  return chinese(issue)
}

/**
 * Reads an unknown value as content.
 * @throws DocumentContentError naming every wrong field in Chinese
 */
export function parseContent(value: unknown): DocumentContent {
  const parsed = DocumentContent.safeParse(value, { error: issueMessage })
  if (parsed.success) return parsed.data
  throw new DocumentContentError(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
      field: fieldName(issue.path),
      message: issue.message,
    })),
  )
}

/** Helps builders: the argument is checked by the compiler, the answer has every default filled in. */
export function documentContent(content: DocumentContentInput): DocumentContent {
  return parseContent(content)
}
