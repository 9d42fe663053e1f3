/**
 * The law reads no clock. The linter forbids it what tells the time, makes chance or belongs to one machine
 * (.oxlintrc.json); this is the one form that it cannot see: `new Date()` tells the time, `new Date(0)` does not.
 */
import { Visitor } from 'oxc-parser'
import { parse } from './parse.mjs'
import { filesBelow, isCode, isTest, lineOf } from './source-files.mjs'

/**
 * @param {string} root
 * @returns {string[]} one message per look at the clock
 */
export function checkPurity(root) {
  const files = filesBelow(root, 'packages/law/src').filter((path) => isCode(path) && !isTest(path))
  return files.flatMap((path) => {
    const { text, program } = parse(root, path)
    /** @type {string[]} */
    const messages = []
    /** @param {{ callee: import('oxc-parser').Expression, arguments: unknown[], start: number }} expression */
    const look = ({ callee, arguments: given, start }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Date' || given.length > 0) return
      messages.push(`${path}:${lineOf(text, start)}: reads the clock; the law is told the time`)
    }
    new Visitor({ NewExpression: look, CallExpression: look }).visit(program)
    return messages
  })
}
