/** What may stand between `it` and its arguments, and whether a table of cases comes first: `it.each(rows)(title, …)`. */
const CALL = /(?<![\w$.])(?:it|test)((?:\.(?:each|for|only|concurrent|sequential|fails|runIf|skipIf))*)\s*\(/gu
const TABLE = /\.(?:each|for|runIf|skipIf)/u
const LITERAL = /\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`)/uy

/** The titles of the tests in a source text, as they are written; read without running anything. */
export function testTitles(source: string): string[] {
  return [...source.matchAll(CALL)].flatMap((call) => {
    const begin = call.index + call[0].length
    const at = TABLE.test(call[1] ?? '') ? afterGroup(source, begin) : begin
    if (at === undefined) return []
    LITERAL.lastIndex = at
    const literal = LITERAL.exec(source)
    const title = literal?.[1] ?? literal?.[2] ?? literal?.[3]
    return title === undefined ? [] : [title.replace(/\\(.)/gu, '$1')]
  })
}

/** Where the arguments begin after the group that is open at `from`; undefined where no call follows. */
function afterGroup(source: string, from: number): number | undefined {
  let depth = 1
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const character = source[at] ?? ''
    if (character === '\\') at++
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === "'" || character === '"' || character === '`') quote = character
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) {
      const call = /\s*\(/uy
      call.lastIndex = at + 1
      return call.test(source) ? call.lastIndex : undefined
    }
  }
  return undefined
}
