import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The address of a running server, for `vite dev`; it sees the page's own host, so that it takes the requests as ours. */
const server = process.env.ZHIHENG_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { target: 'es2023', sourcemap: false, manifest: true, chunkSizeWarningLimit: 1800 },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
})
