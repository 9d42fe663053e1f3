import type { POSTS } from '@zhiheng/law/matter'

/** The posts, as the law names them. Their names alone, so that the pages do not load the law. */
export const POST_NAMES: typeof POSTS = {
  handler: '经办人',
  reviewer: '审核人',
  signatory: '签发人',
  'principal-leader': '主要负责人',
  clerk: '收发',
  inspector: '监督人员',
  'legal-reviewer': '法制审核人员',
  'liaison-officer': '联络员',
  expert: '专家',
  'public-supervisor': '社会监督员',
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  'audit-administrator': '审计管理员',
  auditor: '审计人员',
}
