import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { Failure } from '../shared/failure.tsx'
import styles from './session.module.css'
import { sessionQuery } from './session-query.ts'

/** The fewest characters the server takes. */
const SHORTEST = 10

/** Changes one's own password. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const id = useId()
  const change = useMutation({
    mutationFn: () => request('/api/session/password', { method: 'PUT', body: { current, next } }),
    onSuccess: async () => {
      message.success('密码已修改，请用新密码登录')
      onClose()
      // Every session of the account has ended with the old password.
      client.setQueryData(sessionQuery.queryKey, null)
      await navigate({ to: '/sign-in' })
    },
  })
  const differs = again !== '' && again !== next
  const sound = current !== '' && next.length >= SHORTEST && again === next
  return (
    <Modal
      open
      title="修改密码"
      okText="修改"
      onCancel={onClose}
      onOk={() => change.mutate()}
      okButtonProps={{ disabled: !sound, loading: change.isPending }}
      width={420}
    >
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={`${id}-current`}>现用密码</label>
          <Input.Password
            id={`${id}-current`}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-next`}>新密码（不少于{SHORTEST}位）</label>
          <Input.Password
            id={`${id}-next`}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-again`}>再次输入新密码</label>
          <Input.Password
            id={`${id}-again`}
            autoComplete="new-password"
            value={again}
            status={differs ? 'error' : ''}
            aria-describedby={`${id}-differs`}
            onChange={(event) => setAgain(event.target.value)}
          />
          <output id={`${id}-differs`}>{differs && '两次输入不一致'}</output>
        </div>
        {change.isError && <Failure error={change.error} />}
      </div>
    </Modal>
  )
}
