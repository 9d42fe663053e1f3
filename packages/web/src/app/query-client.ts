import { QueryClient } from '@tanstack/react-query'
import { ConnectionError } from '../api/client.ts'

/** One cache for what the server said. Only a lost connection is worth asking again; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof ConnectionError && failures < 2,
    },
  },
})
