import { useMutation } from '@tanstack/react-query'
import type { Session } from '@zhiheng/server/api'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { request } from '../api/client.ts'
import { Failure } from '../shared/failure.tsx'
import styles from './session.module.css'

interface SignInFormProps {
  /** the choices, where the installation holds several jurisdictions */
  readonly jurisdictions: readonly { readonly id: string; readonly title: string }[]
  /** the account that was signed in before, where a session is renewed */
  readonly login?: string
  readonly onSignedIn: (session: Session) => void
}

/** Name and password; used by the sign-in page and by the dialogue that renews a session. */
export function SignInForm({ jurisdictions, login: known, onSignedIn }: SignInFormProps) {
  const [login, setLogin] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [jurisdiction, setJurisdiction] = useState(jurisdictions[0]?.id)
  const signIn = useMutation({
    mutationFn: () =>
      request<Session>('/api/session', {
        method: 'POST',
        body: { login: login.trim(), password, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
        quiet: true,
      }),
    onSuccess: onSignedIn,
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (login.trim() !== '' && password !== '') signIn.mutate()
      }}
    >
      {jurisdictions.length > 1 && (
        <div className={styles.field}>
          <label htmlFor="jurisdiction">辖区</label>
          <Select
            id="jurisdiction"
            size="large"
            value={jurisdiction}
            onChange={setJurisdiction}
            options={jurisdictions.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor="login">账号</label>
        <Input
          id="login"
          size="large"
          autoComplete="username"
          value={login}
          disabled={known !== undefined}
          onChange={(event) => setLogin(event.target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor="password">密码</label>
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      {signIn.isError && <Failure error={signIn.error} />}
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        登录
      </Button>
    </form>
  )
}
