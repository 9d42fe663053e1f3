/** No rule is switched off in silence: no excuse in a comment, no test set aside, no work put off. */
import { Visitor } from 'oxc-parser'
import { parse } from './parse.mjs'
import { filesBelow, isCode, isTest, lineOf } from './source-files.mjs'

const switchesRuleOff =
  /\b(?:oxlint|eslint|tslint)-disable|\bbiome-ignore|@ts-(?:ignore|nocheck|expect-error)|\b(?:v8|c8|istanbul) ignore|@lintignore|^\s*\*?\s*@public\b/m
const putsWorkOff = /\b(?:TODO|FIXME|HACK|XXX)\b/
const testFunctions = new Set(['bench', 'describe', 'it', 'suite', 'test'])
const setAside = new Set(['fails', 'only', 'skip', 'todo'])

/**
 * @param {string} root
 * @returns {string[]} one message per excuse
 */
export function checkExcuses(root) {
  return filesBelow(root)
    .filter(isCode)
    .flatMap((path) => {
      const source = parse(root, path)
      return [...excusesInComments(path, source), ...testsSetAside(source)].map(
        ({ offset, problem }) => `${path}:${lineOf(source.text, offset)}: ${problem}`,
      )
    })
}

/**
 * A test may expect a type error: that is a statement about the types, and fails when the error is gone.
 * @param {string} path
 * @param {import('./parse.mjs').Source} source
 */
function excusesInComments(path, { comments }) {
  return comments.flatMap(({ value, start }) => {
    const expectsError = isTest(path) && /^\s*@ts-expect-error\b/.test(value)
    if (switchesRuleOff.test(value) && !expectsError) return [{ offset: start, problem: 'switches a rule off' }]
    return putsWorkOff.test(value) ? [{ offset: start, problem: 'puts work off' }] : []
  })
}

/** @param {import('./parse.mjs').Source} source */
function testsSetAside({ program }) {
  /** @type {{ offset: number, problem: string }[]} */
  const found = []
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (property.type !== 'Identifier' || !setAside.has(property.name)) return
      const innermost = object.type === 'MemberExpression' ? object.object : object
      if (innermost.type !== 'Identifier' || !testFunctions.has(innermost.name)) return
      found.push({ offset: start, problem: `sets a test aside (${innermost.name}.${property.name})` })
    },
  }).visit(program)
  return found
}
