/**
 * Optional packages of other platforms in package-lock.json. Where a registry does not have one of them, npm leaves it
 * out of the lockfile it writes, and from 11.16 on `npm ci` then refuses that very lockfile (npm/cli#9846). An entry
 * with the version, and the platform that the name tells, heals it: elsewhere it is skipped, there it is installed.
 */

/**
 * @typedef {Record<string, unknown> & { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 * @typedef {{ dependent: string, name: string, version: string }} Gap an optional dependency without an entry
 */

const systems = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
])
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'])

/**
 * @param {Lockfile} lockfile
 * @returns {Gap[]}
 */
export function gapsOf({ packages }) {
  return Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !candidates(dependent, name).some((path) => path in packages))
      .map(([name, version]) => ({ dependent, name, version })),
  )
}

/**
 * The lockfile with an entry for every gap, in npm's order.
 * @param {Lockfile} lockfile
 * @returns {Lockfile}
 * @throws {Error} when a name does not tell its platform or a version is a range: such an entry is to be written by hand
 */
export function withoutGaps(lockfile) {
  /** @type {[string, Entry][]} */
  const added = gapsOf(lockfile).map(({ dependent, name, version }) => {
    const words = name.split(/[/-]/)
    const os = words.find((word) => systems.has(word))
    const cpu = words.find((word) => processors.has(word))
    if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(
        `package-lock.json needs an entry for ${name}@${version}, and its name does not tell the platform`,
      )
    }
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
    const dev = lockfile.packages[dependent]?.dev
    return [`node_modules/${name}`, { version, cpu: [cpu], dev, libc, optional: true, os: [os] }]
  })
  const entries = [...Object.entries(lockfile.packages), ...added]
  return { ...lockfile, packages: Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en'))) }
}

/**
 * Where Node would look for a package, nearest first.
 * @param {string} dependent its path in the lockfile, empty for the project itself
 * @param {string} name
 * @returns {string[]}
 */
function candidates(dependent, name) {
  const own = dependent === '' ? `node_modules/${name}` : `${dependent}/node_modules/${name}`
  if (dependent === '') return [own]
  const parent = dependent.lastIndexOf('/node_modules/')
  return [own, ...candidates(parent < 0 ? '' : dependent.slice(0, parent), name)]
}
