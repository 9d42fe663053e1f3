import type { OverlayEntry } from '@zhiheng/law/pack'

/** What the software does about a change that upper law brings. */
export const POLICIES: Readonly<Record<OverlayEntry['policy'], string>> = {
  cite: '一并引用',
  block: '不符合则不能办理',
  warn: '提示并说明理由',
  rename: '改用名称',
  'add-step': '增加环节',
}
