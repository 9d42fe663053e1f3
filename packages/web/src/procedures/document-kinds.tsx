import type { PackView } from '@zhiheng/server/api'
import { BasisList } from '../shared/basis-list.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'

type Kind = PackView['documents'][number]

const LAYOUTS: Readonly<Record<string, string>> = {
  official: '公文格式',
  letter: '信函格式',
  'working-paper': '工作文书',
}

const COLUMNS: readonly Column<Kind>[] = [
  {
    id: 'title',
    title: '文书',
    wide: true,
    cell: (kind) => (
      <>
        <strong>《{kind.title}》</strong>
        <BasisList basis={kind.basis} />
      </>
    ),
  },
  { id: 'layout', title: '版式', width: 110, cell: (kind) => LAYOUTS[kind.layout] ?? kind.layout },
  {
    id: 'approval',
    title: '审批',
    width: 220,
    cell: (kind) => (kind.approval.length === 0 ? '直接制发' : `${kind.approval.join('、')}审核后签发`),
  },
  {
    id: 'effect',
    title: '生效',
    width: 120,
    cell: (kind) => (kind.takesEffect === 'on-service' ? '自送达之日' : '自制发之日'),
  },
]

/** The papers of a pack: how they are laid out, who approves them, when they take effect. */
export function DocumentKinds({ pack }: { pack: PackView }) {
  return <DataTable caption="文书" columns={COLUMNS} rows={pack.documents} rowKey={(kind) => kind.id} />
}
