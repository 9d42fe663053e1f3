import { defineConfig } from 'vitest/config'

process.env.TZ = 'Asia/Shanghai'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'packs/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
