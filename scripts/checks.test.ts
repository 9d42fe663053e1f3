import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { root } from './bootstrap.mjs'
import { checkBoundaries } from './check-boundaries.mjs'
import { checkExcuses } from './check-excuses.mjs'
import { checkLockfile } from './check-lockfile.mjs'
import { checkPlaces } from './check-places.mjs'
import { checkPurity } from './check-purity.mjs'
import { checkRegistry } from './check-registry.mjs'
import { withoutGaps } from './lockfile.mjs'

const trees: string[] = []

/** A small project in a temporary folder: its files by path. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-checks-'))
  trees.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

afterEach(() => {
  for (const folder of trees.splice(0)) rmSync(folder, { recursive: true })
})

describe('boundaries', () => {
  const messages = (path: string, text: string) => checkBoundaries(tree({ [path]: text }))

  it('the law uses nothing of ours', () => {
    expect(messages('packages/law/src/a.ts', "\nimport { all } from '@zhiheng/packs'")).toEqual([
      'packages/law/src/a.ts:2: law may not use @zhiheng/packs; it may use no other room',
    ])
  })

  it('an arrow against the plan is found in every form of import', () => {
    for (const text of [
      "import type { A } from '@zhiheng/server'",
      "export * from '@zhiheng/server/api'",
      "export { a } from '@zhiheng/server'",
      "const a = await import('@zhiheng/server')",
      "type A = import('@zhiheng/server').A",
    ]) {
      expect(messages('packages/documents/src/a.ts', text), text).toHaveLength(1)
    }
  })

  it('the web application takes only types from the server, and only through the door meant for it', () => {
    const path = 'packages/web/src/a.tsx'
    expect(messages(path, "import type { Api } from '@zhiheng/server/api'")).toEqual([])
    expect(messages(path, "import { api } from '@zhiheng/server/api'")).toEqual([
      `${path}:1: may take only types from @zhiheng/server/api; write \`import type\``,
    ])
    expect(messages(path, "import type { Pool } from '@zhiheng/server'")).toHaveLength(1)
  })

  it('no room is entered by path', () => {
    expect(messages('packages/server/src/a.ts', "import { a } from '../../law/src/a.ts'")).toEqual([
      'packages/server/src/a.ts:1: reaches into another room by path (../../law/src/a.ts); use its package name',
    ])
  })

  it('a room without arrows is not overlooked', () => {
    expect(messages('packages/cellar/src/a.ts', "import { a } from './b.ts'")[0]).toContain('cellar has no arrows yet')
  })

  it('arrows along the plan, and tests that start from any room, pass', () => {
    const folder = tree({
      'packages/server/src/a.ts': "import { decide } from '@zhiheng/law'\nimport { b } from './b.ts'\nimport 'node:fs'",
      'packages/law/src/a.test.ts':
        "import { all } from '@zhiheng/packs'\nimport { base } from '../../../packs/fixture/base.ts'",
      'packs/fixture/index.ts':
        "import { procedure } from '@zhiheng/law/pack'\nimport { art } from '../national/art.ts'",
    })
    expect(checkBoundaries(folder)).toEqual([])
  })
})

describe('places, articles and documents', () => {
  const packs = {
    'packs/qinghe/index.ts': "export const pack = { territory: '990100', papers: [document('清禾争议协调意见书')] }",
    'packs/qinghe/divisions.json':
      '{ "990100": "清禾市", "towns": [{ "code": "990101", "name": "云岭区" }, { "name": "白石滩镇", "code": "990101003" }] }',
    'packs/shapes/review.ts': "export const territory = text('所在区域')",
    'packs/national/index.ts': "export const pack = { territory: '000000', names: [{ code: '000000', name: '全国' }] }",
  }
  const messages = (path: string, text: string) => checkPlaces(tree({ ...packs, [path]: text }))
  const path = 'packages/law/src/a.ts'

  it('a place is found by the name of its folder, by its name and by its short name, even in a comment', () => {
    for (const text of [
      "const a = 'qinghe'",
      'const qingHe = 1',
      "const a = '清禾市'",
      '// like 清禾',
      '`去${a}云岭区`',
    ]) {
      expect(messages(path, text), text).toHaveLength(1)
    }
    expect(messages(path, "\n\nconst a = '白石滩镇'")).toEqual([`${path}:3: names the place 白石滩镇; only packs may`])
  })

  it('a numbered article is found in code; a comment may cite it', () => {
    expect(messages(path, "const a = '依照第二十一条第一款'")).toEqual([
      `${path}:1: names the article 第二十一条; only packs may`,
    ])
    expect(messages('packages/web/src/a.tsx', 'const a = <p>第12条</p>')).toHaveLength(1)
    expect(messages(path, '// 行政处罚法第二十一条\nconst a = /第([一二三]+)条/\nconst b = `第${a}条`')).toEqual([])
  })

  it('a document is found between title marks, and without them when a pack names it', () => {
    expect(messages(path, "const a = '《某某监督函》'")).toEqual([
      `${path}:1: names the document 《某某监督函》; only packs may`,
    ])
    expect(messages(path, "const a = '清禾争议协调意见书'")).toHaveLength(2)
    expect(messages('packages/documents/src/a.typ', '#let title = [争议协调意见书]')).toEqual([])
    expect(messages(path, '// 《某某监督函》\nconst a = /《([^》]+)》/')).toEqual([])
  })

  it('the nation is no place, tests and fixtures may name any, and calendar data the notice they come from', () => {
    expect(messages(path, "const a = '全国' // national shapes")).toEqual([])
    expect(messages('packages/law/src/a.test.ts', "const a = '清禾市第二条'")).toEqual([])
    expect(messages('packages/law/src/fixtures/a.ts', "const a = '清禾市第二条'")).toEqual([])
    expect(messages('packages/law/src/time/calendars/2026.json', '{ "source": "《放假安排的通知》" }')).toEqual([])
  })
})

describe('purity', () => {
  it('a look at the clock in the law is found; a conversion, a test and the server may use Date', () => {
    const folder = tree({
      'packages/law/src/a.ts': 'const a = new Date(0)\nconst b = new Date()\nconst c = Date()',
      'packages/law/src/a.test.ts': 'const a = new Date()',
      'packages/server/src/a.ts': 'const a = new Date()',
    })
    expect(checkPurity(folder)).toEqual([
      'packages/law/src/a.ts:2: reads the clock; the law is told the time',
      'packages/law/src/a.ts:3: reads the clock; the law is told the time',
    ])
  })
})

describe('excuses', () => {
  const messages = (path: string, text: string) => checkExcuses(tree({ [path]: text }))

  it('a rule switched off in a comment is found', () => {
    for (const excuse of [
      'oxlint-disable-next-line',
      'eslint-disable',
      'biome-ignore format: no',
      '@ts-ignore',
      '@ts-expect-error',
    ]) {
      expect(messages('packages/law/src/a.ts', `\n// ${excuse}\nlet a = 1`), excuse).toEqual([
        'packages/law/src/a.ts:2: switches a rule off',
      ])
    }
  })

  it('work put off is found', () => {
    expect(messages('bench/a.ts', '/* TODO: measure */')).toEqual(['bench/a.ts:1: puts work off'])
  })

  it('a test set aside is found', () => {
    expect(messages('packs/a.test.ts', "it.skip('a', f)\ndescribe.only('b', f)\ntest.concurrent.todo('c')")).toEqual([
      'packs/a.test.ts:1: sets a test aside (it.skip)',
      'packs/a.test.ts:2: sets a test aside (describe.only)',
      'packs/a.test.ts:3: sets a test aside (test.todo)',
    ])
  })

  it('a test may expect a type error, and text may speak of excuses', () => {
    expect(
      messages('packs/a.test.ts', "// @ts-expect-error a date is no text\nconst a: string = 'TODO // oxlint-disable'"),
    ).toEqual([])
  })
})

describe('registries', () => {
  // Put together here, so that the check finds nothing in this file.
  const host = ['registry', 'example', 'org'].join('.')
  const archive = ['https://mirror.example.org/a', 'a-1.0.0.tgz'].join('/-/')

  it('an address is found in the lockfile, in settings and in text', () => {
    const folder = tree({
      'package-lock.json': `{\n"resolved": "${archive}"\n}`,
      '.npmrc': `save-exact=true\n${'registry'}=http://127.0.0.1:4873/`,
      'docs/a.md': `npm --prefix a install --from https://${host}/`,
    })
    expect(checkRegistry(folder)).toEqual([
      ".npmrc:2: names a registry; the reader's own npm knows its own",
      "docs/a.md:1: names a registry; the reader's own npm knows its own",
      "package-lock.json:2: names a registry; the reader's own npm knows its own",
    ])
  })

  it('addresses of other things pass', () => {
    expect(
      checkRegistry(tree({ 'package-lock.json': '{ "funding": { "url": "https://example.org/fund" } }' })),
    ).toEqual([])
  })
})

describe('the lockfile', () => {
  const lockfile = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { '@tool/darwin-arm64': '1.2.3', '@tool/linux-x64-gnu': '1.2.3' },
      },
      'node_modules/@tool/linux-x64-gnu': { version: '1.2.3', optional: true },
    },
  }

  it('that lacks the package of another platform is found, and completed from its name', () => {
    expect(checkLockfile(tree({ 'package-lock.json': JSON.stringify(lockfile) }))).toEqual([
      'package-lock.json: has no entry for @tool/darwin-arm64, which node_modules/tool may use; run `npm run lockfile`',
    ])
    const completed = withoutGaps(lockfile)
    expect(completed.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    })
    expect(checkLockfile(tree({ 'package-lock.json': JSON.stringify(completed) }))).toEqual([])
  })

  it('is not completed by guessing', () => {
    const packages = { '': { optionalDependencies: { mystery: '1.0.0' } } }
    expect(() => withoutGaps({ packages })).toThrow('needs an entry for mystery@1.0.0')
  })
})

describe('the linter', () => {
  it('keeps the law pure: no clock, no chance, no machine, no cycle', () => {
    const folder = tree({
      'packages/law/src/a.ts':
        "import { b } from './b.ts'\nexport const a = () => [b, Temporal.Now.instant(), Math.random(), fetch]",
      '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
      'packages/law/src/b.ts':
        "import { readFileSync } from 'node:fs'\nexport { a } from './a.ts'\nexport const b = readFileSync",
    })
    const oxlint = join(root, 'node_modules', '.bin', 'oxlint')
    const { status, stdout } = spawnSync(oxlint, ['--format', 'unix', '.'], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(1)
    for (const rule of ['no-cycle', 'no-restricted-globals', 'no-restricted-imports']) expect(stdout).toContain(rule)
    for (const name of ['Temporal.Now', 'Math.random']) expect(stdout).toContain(name)
  })
})
