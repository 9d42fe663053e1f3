import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Session } from '@zhiheng/server/api'
import { Button, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { BrandMark } from '../app/brand-mark.tsx'
import { Failure } from '../shared/failure.tsx'
import { usePageTitle } from '../shared/page-header.tsx'
import styles from './session.module.css'
import { sessionQuery, welcomeQuery } from './session-query.ts'

const FIELDS = [
  ['code', '设置码', '启动程序的窗口中显示的一次性设置码'],
  ['jurisdiction', '辖区代号', '小写字母、数字和连字符，例如 county-a'],
  ['title', '辖区名称', ''],
  ['pack', '适用的规则包', '规则包的代号'],
  ['organ', '执法监督机构', '司法行政部门全称'],
  ['territory', '行政区划代码', '6 至 9 位'],
  ['name', '第一位系统管理员', '姓名'],
  ['login', '账号', ''],
  ['password', '密码', '不少于 10 位'],
] as const

type Answers = Readonly<Record<(typeof FIELDS)[number][0], string>>

const LEVELS = [
  { value: 'province', label: '省级' },
  { value: 'city', label: '市级' },
  { value: 'county', label: '县级' },
  { value: 'township', label: '乡级' },
]

/** An empty installation: the one-time code makes the first administrator. */
export function SetUpPage() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const id = useId()
  const [answers, setAnswers] = useState<Partial<Answers>>({})
  const [level, setLevel] = useState('county')
  const create = useMutation({
    mutationFn: () => request<Session>('/api/set-up', { method: 'POST', body: { ...answers, level }, quiet: true }),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery.queryKey, session)
      await client.invalidateQueries({ queryKey: welcomeQuery.queryKey })
      await navigate({ to: '/' })
    },
  })
  usePageTitle('初次设置')
  return (
    <main className={styles.posts}>
      <BrandMark size={36} />
      <h1 className={styles.postsTitle}>初次设置</h1>
      <p className={styles.postsLead}>建立第一个辖区和系统管理员。其余机构、人员在“系统管理”中登记。</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        {FIELDS.map(([name, label, hint]) => (
          <div key={name} className={styles.field}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <Input
              id={`${id}-${name}`}
              type={name === 'password' ? 'password' : 'text'}
              autoComplete={name === 'password' ? 'new-password' : 'off'}
              aria-describedby={`${id}-${name}-hint`}
              value={answers[name] ?? ''}
              onChange={(event) => setAnswers({ ...answers, [name]: event.target.value })}
            />
            <span id={`${id}-${name}-hint`} className="quiet">
              {hint}
            </span>
          </div>
        ))}
        <fieldset className={styles.levels}>
          <legend>层级</legend>
          <Radio.Group value={level} options={LEVELS} onChange={(event) => setLevel(String(event.target.value))} />
        </fieldset>
        {create.isError && <Failure error={create.error} />}
        <Button type="primary" size="large" htmlType="submit" loading={create.isPending}>
          建立
        </Button>
      </form>
    </main>
  )
}
