import type { DocumentContentInput } from '@zhiheng/documents'
import type { CompiledPack, DocumentSection } from '@zhiheng/law/pack'
import { blanksOf, sectionsOf, type TemplateSection } from '@zhiheng/law/rulings'
import { speakBasis } from '../acts/speak.ts'

/** A kind of document as it would be printed in a form, with its blanks shown: 〔整改要求〕. */
export function sampleOf(
  compiled: CompiledPack,
  document: string,
  form: readonly TemplateSection[] | null,
): DocumentContentInput {
  const { pack } = compiled
  const kind = pack.documents[document]
  if (kind === undefined) throw new Error(`pack ${pack.id} has no document ${document}`)
  const procedure = Object.values(pack.procedures).find((one) =>
    Object.values(one.steps).some((step) => step.issues === document),
  )
  const role = (id: string) => `〔${procedure?.parties[id]?.name ?? id}〕`
  const blanks = blanksOf(pack, document)
  const sections = sectionsOf(kind, { version: 0, from: '', sections: form })
  return {
    layout: kind.layout,
    issuer: { name: role(kind.issuer) },
    title: kind.title,
    recipients: kind.recipients.map(role),
    copies: (kind.copies ?? []).map(role),
    sections: sections.map((section) => sampleSection(section, blanks)),
    basis: speakBasis(compiled, kind.basis),
    sealed: 'unsealed',
    draft: true,
  }
}

function sampleSection(
  { heading, text, list, rows, fields }: DocumentSection,
  blanks: ReadonlyMap<string, string>,
): NonNullable<DocumentContentInput['sections']>[number] {
  const blank = (path: string) => `〔${blanks.get(path) ?? '内容'}〕`
  const shown = (template: string) => template.replaceAll(/\{([^{}]+)\}/gu, (_whole, path: string) => blank(path))
  const paragraphs = shown(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    ...(heading.trim() === '' ? {} : { heading }),
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(list === undefined ? {} : { numbered: [blank(list)] }),
    ...(rows === undefined
      ? {}
      : { table: { columns: Object.values(rows.columns), rows: [Object.values(rows.columns).map(() => '〔　〕')] } }),
    ...(fields === undefined
      ? {}
      : { fields: Object.entries(fields).map(([label, field]) => ({ label, value: shown(field) })) }),
  }
}
