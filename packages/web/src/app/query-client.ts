import { QueryClient } from '@tanstack/react-query'
import { ConnectionError } from '../api/client.ts'

/**
 * One cache for what the server said. Only a lost connection is worth asking again; a refusal stays a refusal. Whoever asks
 * without a connection is told so at once: what the browser believes of the network is no reason to wait.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) => error instanceof ConnectionError && failures < 2,
    },
    mutations: { networkMode: 'always' },
  },
})
