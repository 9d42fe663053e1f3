import type { QueryClient } from '@tanstack/react-query'
import type { Session } from '@zhiheng/server/api'
import { request } from '../api/client.ts'
import { sessionQuery } from './session-query.ts'

/** Acts in another post from now on. What was read in the old one is forgotten: another post may see other things. */
export async function choosePost(client: QueryClient, post: string): Promise<Session> {
  const session = await request<Session>('/api/session/post', { method: 'PUT', body: { post } })
  client.setQueryData(sessionQuery.queryKey, session)
  await client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'welcome',
  })
  return session
}
