/** `npm ci` accepts the lockfile on every platform. */
import { gapsOf } from './lockfile.mjs'
import { readText } from './source-files.mjs'

/**
 * @param {string} root
 * @returns {string[]} one message per missing entry
 */
export function checkLockfile(root) {
  return gapsOf(JSON.parse(readText(root, 'package-lock.json'))).map(
    ({ dependent, name }) =>
      `package-lock.json: has no entry for ${name}, which ${dependent || 'the project'} may use; run \`npm run lockfile\``,
  )
}
