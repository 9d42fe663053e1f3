/**
 * Citations as one reads them aloud: articles of the same norm that follow one another share its title, so that
 * 《甲》第七条；《甲》第八条 becomes 《甲》第七条、第八条.
 */
export function sayBasis(basis: readonly string[]): string {
  const said: string[] = []
  let former = ''
  for (const citation of basis) {
    const end = citation.lastIndexOf('》') + 1
    const title = citation.slice(0, end)
    if (title !== '' && title === former) said.push(`${said.pop() ?? ''}、${citation.slice(end)}`)
    else said.push(citation)
    former = title
  }
  return said.join('；')
}
