#!/usr/bin/env node
// Plain JavaScript: it must run under whatever Node starts it, and hand over to the pinned one when that is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const REQUIRED = 26

if (Number(process.versions.node.split('.')[0]) >= REQUIRED) {
  // What was compiled once need not be compiled again: a restart is twice as fast.
  module.enableCompileCache()
  const { main } = await import('../src/cli/index.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  const node = pinnedNode()
  if (node === undefined) {
    console.error(`需要 Node ${REQUIRED} 以上，当前为 ${process.version}；请先在项目目录运行 npm ci`)
    process.exitCode = 2
  } else {
    const script = fileURLToPath(import.meta.url)
    const { status } = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
    process.exitCode = status ?? 1
  }
}

/** The Node of the platform package that the lockfile pins; undefined where it was not installed. */
function pinnedNode() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
  for (const name of names) {
    try {
      const root = createRequire(import.meta.url)
        .resolve(`${name}/package.json`)
        .replace(/package\.json$/, '')
      if (existsSync(`${root}bin/node`)) return `${root}bin/node`
    } catch {
      // not this platform's package
    }
  }
  return undefined
}
