/** No registry address in the repository: each machine installs from the registry that its own npm is set to. */
import { filesBelow, lineOf, readText } from './source-files.mjs'

const binary = /\.(?:docx|gif|ico|jpe?g|ofd|otf|pdf|png|ttf|wasm|woff2?|xlsx|zip)$/
const addresses = [
  /https?:\/\/[^\s"'`<>]*\/-\/[^\s"'`<>]+\.tgz/g,
  /https?:\/\/[^\s"'`<>/]*(?:registry|npmmirror|verdaccio)[^\s"'`<>]*/g,
  /^[ \t]*(?:@[\w-]+:)?registry[ \t]*[=:][ \t]*\S+/gm,
]

/**
 * @param {string} root
 * @returns {string[]} one message per address
 */
export function checkRegistry(root) {
  return filesBelow(root)
    .filter((path) => !binary.test(path))
    .flatMap((path) => {
      const text = readText(root, path)
      const offsets = addresses.flatMap((address) => [...text.matchAll(address)].map((match) => match.index))
      const lines = new Set(offsets.map((offset) => lineOf(text, offset)))
      return [...lines].map((line) => `${path}:${line}: names a registry; the reader's own npm knows its own`)
    })
}
