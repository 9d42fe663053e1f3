import styles from './acts.module.css'
import type { Saving } from './use-draft.ts'

const TEXTS: Readonly<Record<Saving, string>> = {
  none: '',
  pending: '正在保存草稿…',
  saved: '草稿已保存',
  failed: '暂时存不到服务器，内容保留在本页，将自动重试',
}

/** Whether what is typed has arrived at the server. */
export function SavingMark({ saving, restored }: { saving: Saving; restored: boolean }) {
  return (
    <output className={styles.saved}>{saving === 'none' && restored ? '已恢复上次未提交的草稿' : TEXTS[saving]}</output>
  )
}
