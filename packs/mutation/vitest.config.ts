import { defineConfig } from 'vitest/config'

process.env.TZ = 'Asia/Shanghai'

/** Runs `judge.run.ts` alone: it takes the tests of the packs in hand itself. Started by `mutate.ts`. */
export default defineConfig({
  test: {
    include: ['packs/mutation/judge.run.ts'],
    setupFiles: ['packs/mutation/setup.ts'],
    isolate: false,
    experimental: { viteModuleRunner: false },
    testTimeout: 86_400_000,
    reporters: ['dot'],
  },
})
