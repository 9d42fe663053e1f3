import type { DocumentKind, DocumentSection, Pack } from '../pack/pack.ts'
import { templatePaths } from '../pack/value.ts'
import { wordsOf } from '../pack/words.ts'
import { latestOn, type Rulings, type TemplateVersion } from './rulings.ts'
import type { TemplateSection } from './ruling.ts'

/** The form a place has given a kind of document, as it holds on a day. */
export function templateOn(
  pack: string,
  document: string,
  rulings: Rulings | undefined,
  on: string,
): TemplateVersion | undefined {
  const versions = rulings?.templates.get(`${pack}/${document}`)
  return versions === undefined ? undefined : latestOn(versions, on)
}

/** The same by its number: a paper keeps the form it was made in. */
export const templateVersion = (
  pack: string,
  document: string,
  rulings: Rulings | undefined,
  version: number,
): TemplateVersion | undefined => rulings?.templates.get(`${pack}/${document}`)?.find((one) => one.version === version)

/** What a section is called in a template: its heading, with a count where a kind has several of that heading. */
export function sectionNames(kind: DocumentKind): string[] {
  const seen = new Map<string, number>()
  return kind.sections.map(({ heading }) => {
    const name = heading === '' ? '正文' : heading
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}#${count}`
  })
}

/**
 * The sections of a kind of document in the form of a template. What the pack demands and the template does not name (the
 * pack has a newer version) keeps its place after the section it follows; so a template never takes away a demand.
 */
export function sectionsOf(kind: DocumentKind, template: TemplateVersion | undefined): readonly DocumentSection[] {
  if (template === undefined || template.sections === null) return kind.sections
  const names = sectionNames(kind)
  const placed = new Set(template.sections.flatMap((section) => ('of' in section ? [section.of] : [])))
  const found = template.sections.flatMap((section): { name?: string; section: DocumentSection }[] => {
    if (!('of' in section)) return [{ section: { heading: section.heading, text: section.fixed } }]
    const original = kind.sections[names.indexOf(section.of)]
    if (original === undefined) return []
    const { heading, text } = section
    return [
      {
        name: section.of,
        section: {
          ...original,
          ...(heading === undefined ? {} : { heading }),
          ...(text === undefined ? {} : { text }),
        },
      },
    ]
  })
  for (const [index, section] of kind.sections.entries()) {
    const name = names[index] ?? ''
    if (section.optional === true || placed.has(name)) continue
    const before = found.findIndex((one) => one.name === names[index - 1])
    found.splice(index === 0 ? 0 : before < 0 ? found.length : before + 1, 0, { name, section })
  }
  return found.map((one) => one.section)
}

/** The blanks of a kind of document by their paths, each with a name of its own: people read and write 〔整改要求〕. */
export function blanksOf(pack: Pack, document: string): Map<string, string> {
  const kind = pack.documents[document]
  const procedure = Object.values(pack.procedures).find((one) =>
    Object.values(one.steps).some((step) => step.issues === document),
  )
  if (kind === undefined || procedure === undefined) return new Map()
  const words = wordsOf(procedure, pack)
  const paths = kind.sections.flatMap(({ text, list, rows, fields }) => [
    ...templatePaths(text ?? ''),
    ...(list === undefined ? [] : [list]),
    ...(rows === undefined ? [] : [rows.path]),
    ...Object.values(fields ?? {}).flatMap(templatePaths),
  ])
  const named = new Map<string, string>()
  for (const path of new Set(paths)) {
    const name = words.path(path).replaceAll(/[“”]/gu, '')
    const taken = [...named.values()].filter((one) => one === name || one.startsWith(`${name}·`)).length
    named.set(path, taken === 0 ? name : `${name}·${taken + 1}`)
  }
  return named
}

/** What speaks against a template, in Chinese; empty when it may be used. */
export function templateProblems(
  kind: DocumentKind,
  sections: readonly TemplateSection[],
  labels: ReadonlyMap<string, string> = new Map(),
): string[] {
  const blank = (path: string) => `〔${labels.get(path) ?? path}〕`
  const names = sectionNames(kind)
  const problems: string[] = []
  const placed = sections.flatMap((section) => ('of' in section ? [section.of] : []))
  for (const [index, section] of kind.sections.entries()) {
    const name = names[index] ?? ''
    if (section.optional !== true && !placed.includes(name)) problems.push(`“${name}”为必备内容，不得删去`)
  }
  for (const name of new Set(placed)) {
    if (!names.includes(name)) problems.push(`《${kind.title}》没有名为“${name}”的部分`)
    if (placed.indexOf(name) !== placed.lastIndexOf(name)) problems.push(`“${name}”重复`)
  }
  for (const section of sections) {
    if (!('of' in section)) {
      const named = [...labels.keys()].some((path) => section.fixed.includes(blank(path)))
      if (named || templatePaths(section.fixed).length > 0) problems.push('固定文字中不得含有待填项')
      continue
    }
    const original = kind.sections[names.indexOf(section.of)]
    if (original === undefined || section.text === undefined) continue
    const wanted = new Set(templatePaths(original.text ?? ''))
    const given = new Set(templatePaths(section.text))
    for (const path of wanted) if (!given.has(path)) problems.push(`“${section.of}”的文字缺少待填项${blank(path)}`)
    for (const path of given)
      if (!wanted.has(path)) problems.push(`“${section.of}”的文字含有不属于它的待填项${blank(path)}`)
  }
  return problems
}
