/** What the tests need from the machine beyond npm's packages: tools that read PDF files, a browser, PostgreSQL. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupError } from './bootstrap.mjs'
import { filesBelow } from './source-files.mjs'

const pdfTools = ['pdftotext', 'pdffonts', 'pdftoppm']
const browsers = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * Sees to it that the tools are there, as root on Debian by installing them.
 * @param {string} folder the project's
 * @returns {NodeJS.ProcessEnv} what the tests are told: ZHIHENG_TEST_CHROMIUM, ZHIHENG_TEST_POSTGRES
 * @throws {SetupError} naming the missing packages, when they cannot be installed from here
 */
export function provision(folder) {
  const needsBrowser = filesBelow(folder, 'packages').some((path) => path.endsWith('.browser.test.ts'))
  installMissing(() => [
    ...(pdfTools.every((tool) => onPath(tool) !== undefined) ? [] : ['poppler-utils']),
    ...(!needsBrowser || browser() !== undefined ? [] : ['chromium']),
  ])
  const chromium = browser()
  const postgres = systemPostgres()
  return {
    ...(chromium === undefined ? {} : { ZHIHENG_TEST_CHROMIUM: chromium }),
    ...(postgres === undefined ? {} : { ZHIHENG_TEST_POSTGRES: postgres }),
  }
}

/** @param {() => string[]} missing Debian's names of the packages that are not there */
function installMissing(missing) {
  const packages = missing()
  if (packages.length === 0) return
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) {
    throw new SetupError(
      `测试需要以下软件（Debian 软件包名）：${packages.join('、')}。请先安装，例如：sudo ${command}`,
      `The tests need these Debian packages, or their like: ${packages.join(', ')}. Try: sudo ${command}`,
    )
  }
  console.error(`Installing what the tests need: ${packages.join(', ')}`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  }
  // An unreachable third-party source makes the update fail although the packages are to be had: the install decides.
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  const left = missing()
  if (left.length > 0) throw new SetupError(`未能安装：${left.join('、')}。`, `Could not install: ${left.join(', ')}.`)
}

/** The browser that the tests drive; ZHIHENG_TEST_CHROMIUM names another one. */
function browser() {
  return process.env.ZHIHENG_TEST_CHROMIUM ?? browsers.map(onPath).find((path) => path !== undefined)
}

/**
 * A PostgreSQL 15–18 for the database tests to run on besides the embedded one: the address in TEST_DATABASE_URL, or
 * else the folder of Debian's newest server programs.
 */
function systemPostgres() {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
  const debian = '/usr/lib/postgresql'
  if (!existsSync(debian)) return undefined
  return readdirSync(debian)
    .map(Number)
    .filter((version) => version >= 15 && version <= 18)
    .sort((a, b) => b - a)
    .map((version) => join(debian, String(version), 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')))
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path))
}
