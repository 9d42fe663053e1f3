import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useSession } from '../session/session-query.ts'
import { PageHeader } from '../shared/page-header.tsx'
import shared from '../shared/shared.module.css'
import { CalendarTab } from './calendar-tab.tsx'
import { LedgerTab } from './ledger-tab.tsx'
import { OrgansTab } from './organs-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { RegulationTab } from './regulation-tab.tsx'
import { TemplatesTab } from './templates-tab.tsx'

/** Organs, people, calendar and the check of the whole ledger. What a post may not do, the server refuses. */
export function AdministrationPage() {
  const { tab } = useSearch({ from: '/signed-in/desk/administration' })
  const navigate = useNavigate()
  const { current } = useSession()
  const manages = current?.post === 'system-administrator'
  const tabs = [
    { key: 'organs', label: '机构', children: <OrgansTab /> },
    ...(manages ? [{ key: 'people', label: '人员', children: <PeopleTab /> }] : []),
    { key: 'regulation', label: '法规施行', children: <RegulationTab /> },
    ...(manages ? [{ key: 'templates', label: '文书格式', children: <TemplatesTab /> }] : []),
    { key: 'calendar', label: '工作日历', children: <CalendarTab /> },
    { key: 'ledger', label: '存证校验', children: <LedgerTab /> },
  ]
  const shown = tabs.find(({ key }) => key === tab)?.key ?? 'organs'
  return (
    <>
      <PageHeader title="系统管理" lead="机构、人员、法规的施行、文书格式、工作日历和全部记录的校验" />
      <div className={shared.section}>
        <Tabs
          activeKey={shown}
          destroyOnHidden
          onChange={(next) => void navigate({ to: '/administration', search: { tab: next }, replace: true })}
          items={tabs}
        />
      </div>
    </>
  )
}
