import { defineConfig } from 'vitest/config'

process.env.TZ = 'Asia/Shanghai'

const browserTests = 'packages/**/*.browser.test.ts'
const webTests = 'packages/web/**/*.test.{ts,tsx}'

/** Three kinds of tests, each run in the way that suits it; the kinds follow one another. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    projects: [
      {
        // Run by Node itself, types stripped, as in production. Files share a worker's modules and its database
        // server, so none may leave anything behind; a worker per core.
        extends: true,
        test: {
          name: 'core',
          include: ['{packages,packs,scripts,bench}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'packages/web/**', browserTests],
          isolate: false,
          maxWorkers: '100%',
          experimental: { viteModuleRunner: false },
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Components and what belongs to them: through Vite, as in the application.
        extends: true,
        test: {
          name: 'web',
          include: [webTests],
          exclude: [browserTests],
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
      {
        // A browser, a server and a database at once fill two cores: one file at a time.
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          testTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
