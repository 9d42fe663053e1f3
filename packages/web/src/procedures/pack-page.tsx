import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { PackView } from '@zhiheng/server/api'
import { Tabs } from 'antd'
import { lazy, Suspense } from 'react'
import { Loading } from '../shared/loading.tsx'
import { Notice } from '../shared/notice.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import shared from '../shared/shared.module.css'
import { Articles } from './articles.tsx'
import { DocumentKinds } from './document-kinds.tsx'
import { LimitRules } from './limit-rules.tsx'
import { Overlay } from './overlay.tsx'
import { packQuery } from './packs-query.ts'
import { Procedures } from './procedures.tsx'
import { periodOf } from './standing.ts'

const Simulator = lazy(async () => ({ default: (await import('./simulator.tsx')).Simulator }))

/** One regulation as data: its articles and what carries them, procedures, limits, papers, upper law, and a simulator. */
export function PackPage() {
  const { pack: id } = useParams({ from: '/signed-in/desk/regulations/$pack' })
  const search = useSearch({ from: '/signed-in/desk/regulations/$pack' })
  const navigate = useNavigate()
  const { data: pack } = useSuspenseQuery(packQuery(id))
  return (
    <>
      <PageHeader
        title={pack.title}
        lead={`版本 ${pack.version}　${periodOf(pack.standing)}　内容校验值 ${pack.hash.slice(0, 16)}…`}
      />
      {pack.inUse && pack.standing.notice !== null && (
        <div style={{ marginBottom: 16 }}>
          <Notice title={pack.standing.notice} tone="warning" />
        </div>
      )}
      <div className={shared.section}>
        <Tabs
          activeKey={search.tab ?? 'articles'}
          destroyOnHidden
          onChange={(tab) =>
            void navigate({ to: '/regulations/$pack', params: { pack: id }, search: { tab }, replace: true })
          }
          items={tabsOf(pack, search.at)}
        />
      </div>
    </>
  )
}

function tabsOf(pack: PackView, at: string | undefined) {
  return [
    { key: 'articles', label: `条文 ${pack.articles.length}`, children: <Articles pack={pack} at={at} /> },
    { key: 'procedures', label: `程序 ${pack.procedureViews.length}`, children: <Procedures pack={pack} at={at} /> },
    { key: 'limits', label: '期限', children: <LimitRules pack={pack} /> },
    {
      key: 'simulator',
      label: '如果今天收到…',
      children: (
        <Suspense fallback={<Loading lines={4} />}>
          <Simulator pack={pack} />
        </Suspense>
      ),
    },
    { key: 'documents', label: `文书 ${pack.documents.length}`, children: <DocumentKinds pack={pack} /> },
    ...(pack.overlay.length === 0
      ? []
      : [{ key: 'overlay', label: `上位法提示 ${pack.overlay.length}`, children: <Overlay pack={pack} /> }]),
  ]
}
