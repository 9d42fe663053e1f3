import type { Numbering } from '../matter/event.ts'
import type { Reason } from '../matter/matter.ts'
import { isFilled, readPath } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import type { Organ } from '../organ/index.ts'
import type { CompiledPack } from '../pack/compile.ts'
import { inForce } from '../pack/interval.ts'
import type { DocumentKind, DocumentSection } from '../pack/pack.ts'
import { fillTemplate } from '../pack/value.ts'

/** The kind of document with this id. Throws where the pack has none. */
export function getDocumentKind(compiled: CompiledPack, id: string): DocumentKind {
  const kind = compiled.pack.documents[id]
  if (kind === undefined) throw new Error(`pack ${compiled.pack.id} has no document ${id}`)
  return kind
}

/** The title a paper bears on a day, and the local title in brackets where another one has taken its place. */
export function titleOn(
  kind: DocumentKind,
  on: string,
  isUsed: (overlay: string | undefined) => boolean = () => true,
): { title: string; alias?: string } {
  const renamed = kind.names?.find((name) => inForce(name.force, on) && isUsed(name.overlay))
  return renamed === undefined
    ? { title: kind.title }
    : { title: renamed.title, ...(renamed.alias === undefined ? {} : { alias: renamed.alias }) }
}

/** The number to be drawn when a paper is issued: one series per issuing organ and year. Undefined for unnumbered papers. */
export function numberingOf(kind: DocumentKind, issuer: Organ, on: string, mark = ''): Numbering | undefined {
  if (kind.numbering === undefined) return undefined
  const year = Number(on.slice(0, 4))
  const series = `${kind.numbering.series}${mark}`
  return {
    organ: issuer.id,
    series,
    year,
    pattern: `${issuer.shortName ?? issuer.name}${series}〔${year}〕{n}号`,
  }
}

/** One section of a paper, filled from the matter and the input. */
export interface FilledSection {
  readonly heading: string
  readonly text?: string
  readonly list?: readonly string[]
  readonly rows?: { readonly columns: readonly string[]; readonly cells: readonly (readonly string[])[] }
  readonly fields?: readonly { readonly label: string; readonly value: string }[]
}

/** The sections of a paper; optional ones that are empty are left out. */
export function fillSections(
  { sections }: { readonly sections: readonly DocumentSection[] },
  scope: Scope,
  show: (path: string, value: unknown) => string,
): FilledSection[] {
  return sections.flatMap((section) =>
    section.optional && isEmpty(section, scope) ? [] : fillSection(section, scope, show),
  )
}

/** A reason for each demanded section that has nothing in it. */
export function emptySections(kind: DocumentKind, scope: Scope): Reason[] {
  return kind.sections
    .filter((section) => !section.optional && isEmpty(section, scope))
    .map((section) => ({ code: 'section-empty', text: `《${kind.title}》缺少“${section.heading}”`, basis: kind.basis }))
}

function isEmpty(section: DocumentSection, scope: Scope): boolean {
  const texts = section.text === undefined ? [] : [fillTemplate(section.text, scope)]
  const fields = Object.values(section.fields ?? {}).map((field) => fillTemplate(field, scope))
  const lists = [section.list, section.rows?.path].flatMap((path) =>
    path === undefined ? [] : [readPath(path)(scope)],
  )
  return ![...texts, ...fields, ...lists].some(isFilled)
}

function fillSection(
  section: DocumentSection,
  scope: Scope,
  show: (path: string, value: unknown) => string,
): FilledSection {
  const list = section.list === undefined ? undefined : readPath(section.list)(scope)
  const rows = section.rows === undefined ? undefined : readPath(section.rows.path)(scope)
  const text = section.text === undefined ? undefined : fillTemplateShown(section.text, scope, show)
  return {
    heading: section.heading,
    ...(text === undefined ? {} : { text }),
    ...(Array.isArray(list) ? { list: list.map((one) => show(section.list ?? '', one)) } : {}),
    ...(section.rows !== undefined && Array.isArray(rows)
      ? {
          rows: {
            columns: Object.values(section.rows.columns),
            cells: rows.map((row: Record<string, unknown>) =>
              Object.keys(section.rows?.columns ?? {}).map((column) =>
                show(`${section.rows?.path}.${column}`, row[column]),
              ),
            ),
          },
        }
      : {}),
    ...(section.fields === undefined
      ? {}
      : {
          fields: Object.entries(section.fields).map(([label, field]) => ({
            label,
            value: fillTemplateShown(field, scope, show),
          })),
        }),
  }
}

/** Fills a template with values as a reader sees them: catalogue items by name, organs by name. */
function fillTemplateShown(template: string, scope: Scope, show: (path: string, value: unknown) => string): string {
  return template.replace(/\{([^{}]+)\}/g, (_whole, path: string) => show(path, readPath(path)(scope)))
}
