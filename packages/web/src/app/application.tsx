import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import chinese from 'antd/es/locale/zh_CN.js'
import { StrictMode } from 'react'
import { SessionRenewal } from '../session/session-renewal.tsx'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

/** Everything around the pages: language, theme, the cache, and the dialogue that renews an expired session. */
export function Application() {
  return (
    <StrictMode>
      <ConfigProvider locale={chinese} theme={theme} button={{ autoInsertSpace: false }}>
        <App>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <SessionRenewal />
          </QueryClientProvider>
        </App>
      </ConfigProvider>
    </StrictMode>
  )
}
