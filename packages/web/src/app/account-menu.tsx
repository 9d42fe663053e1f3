import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Session } from '@zhiheng/server/api'
import { App, Dropdown, type MenuProps } from 'antd'
import { useState } from 'react'
import { request } from '../api/client.ts'
import { choosePost } from '../session/choose-post.ts'
import { PasswordDialog } from '../session/password-dialog.tsx'
import styles from './shell.module.css'

/** Who acts, in which post of which organ; the way to another post, and out. */
export function AccountMenu({ session }: { session: Session }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [password, setPassword] = useState(false)
  const { current, posts, person } = session
  const change = useMutation({
    mutationFn: (post: string) => choosePost(client, post),
    onSuccess: async (next) => {
      await navigate({ to: '/' })
      message.success(`现以${next.current?.organ.name ?? ''}${next.current?.postName ?? ''}的名义办理`)
    },
    onError: (error) => message.error(error.message),
  })
  const leave = useMutation({
    mutationFn: () => request('/api/session', { method: 'DELETE', quiet: true }),
    onSettled: async () => {
      await navigate({ to: '/sign-in' })
      client.clear()
    },
  })
  const others = posts.filter((post) => post.id !== current?.id)
  const items: MenuProps['items'] = [
    ...(others.length === 0
      ? []
      : [
          {
            type: 'group' as const,
            label: '切换岗位',
            children: others.map((post) => ({
              key: `post:${post.id}`,
              label: `${post.postName} · ${post.organ.name}`,
            })),
          },
          { type: 'divider' as const },
        ]),
    { key: 'password', label: '修改密码' },
    { key: 'leave', label: '退出登录' },
  ]
  const onClick: MenuProps['onClick'] = ({ key }) => {
    if (key === 'leave') leave.mutate()
    else if (key === 'password') setPassword(true)
    else change.mutate(key.slice('post:'.length))
  }
  return (
    <>
      <Dropdown menu={{ items, onClick }} trigger={['click']} placement="bottomRight">
        <button type="button" className={styles.account} aria-haspopup="menu">
          <span className={styles.organ}>{current?.organ.name}</span>
          <span className={styles.who}>
            <span>{current?.postName}</span>
            <strong>{person.name}</strong>
          </span>
        </button>
      </Dropdown>
      {password && <PasswordDialog onClose={() => setPassword(false)} />}
    </>
  )
}
