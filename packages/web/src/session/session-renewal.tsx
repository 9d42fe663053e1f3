import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@zhiheng/server/api'
import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { SESSION_EXPIRED, sessionEvents } from '../api/client.ts'
import { choosePost } from './choose-post.ts'
import { sessionQuery } from './session-query.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Asks to sign in again over the page as it stands, so that an expired session costs nothing that was typed. */
export function SessionRenewal() {
  const client = useQueryClient()
  const [former, setFormer] = useState<Session>()
  useEffect(() => {
    const onExpired = () => setFormer(client.getQueryData(sessionQuery.queryKey) ?? undefined)
    sessionEvents.addEventListener(SESSION_EXPIRED, onExpired)
    return () => sessionEvents.removeEventListener(SESSION_EXPIRED, onExpired)
  }, [client])
  const renew = async (session: Session) => {
    const post = former?.current?.id
    client.setQueryData(sessionQuery.queryKey, session)
    if (post !== undefined && session.current?.id !== post) await choosePost(client, post)
    else await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    setFormer(undefined)
  }
  return (
    <Modal open={former !== undefined} title="登录已过期" footer={null} closable={false} keyboard={false} width={420}>
      {former !== undefined && (
        <>
          <p style={{ marginBottom: 16 }}>请重新登录。本页已填写的内容都还在，登录后可以继续办理。</p>
          <SignInForm
            jurisdictions={[former.jurisdiction]}
            login={former.login}
            onSignedIn={(session) => void renew(session)}
          />
        </>
      )}
    </Modal>
  )
}
