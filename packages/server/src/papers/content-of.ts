import type { DocumentContentInput } from '@zhiheng/documents'
import { type FilledSection, fillSections, getDocumentKind } from '@zhiheng/law/decide'
import { type Matter, type MatterDocument, POSTS, type Scope, SYSTEM } from '@zhiheng/law/matter'
import { type CompiledPack, getProcedure, shower } from '@zhiheng/law/pack'
import { saysTrial, sectionsOf, templateOn, templateVersion } from '@zhiheng/law/rulings'
import { speakBasis } from '../acts/speak.ts'

/** What a paper is filled from. */
export interface PaperSource {
  readonly compiled: CompiledPack
  readonly matter: Matter
  readonly document: MatterDocument
  readonly outside: Scope['outside']
  /** the moment a draft is looked at; an issued paper shows its own date */
  readonly at: string
}

/**
 * The content of a document: the sections its kind has in the pack, filled from the matter and the document's own input.
 * It has the form the place has given it, an issued one that of the day it was issued. Under a norm on trial it says 试用.
 * A paper without a connected seal service says 未签章; a draft says 草稿 and bears no number.
 */
export function contentOf({ compiled, matter, document, outside, at }: PaperSource): DocumentContentInput {
  const kind = getDocumentKind(compiled, document.kind)
  const procedure = getProcedure(compiled, matter.procedure)
  const on = document.issuedOn ?? (at.slice(0, 10) as NonNullable<MatterDocument['issuedOn']>)
  const { id } = compiled.pack
  const template =
    document.status !== 'issued'
      ? templateOn(id, document.kind, outside.rulings, on)
      : document.template === undefined
        ? undefined
        : templateVersion(id, document.kind, outside.rulings, document.template)
  const scope: Scope = { matter, input: document.input, actor: SYSTEM, on, at, outside }
  const sections = fillSections(
    { sections: sectionsOf(kind, template) },
    scope,
    shower(compiled, procedure, outside.directory),
  )
  const issued = document.status === 'issued'
  const signer = matter.performed.findLast((one) => one.step === document.step && one.on === document.issuedOn)
  return {
    layout: kind.layout,
    issuer: { name: document.issuer.name },
    ...(issued && document.number !== null ? { number: document.number } : {}),
    title: document.title,
    recipients: document.recipients.map((organ) => organ.name),
    copies: document.copies.map((organ) => organ.name),
    sections: sections.map(sectionOf).filter((section) => Object.keys(section).length > 0),
    basis: speakBasis(compiled, kind.basis),
    ...(document.issuedOn === null ? {} : { date: document.issuedOn }),
    sealed: 'unsealed',
    signatures:
      kind.layout === 'working-paper'
        ? document.approvals
            .map(({ post, by, on: day }) => ({ label: POSTS[post], name: by.person.name, on: day }))
            .concat(
              signer === undefined || signer.by === 'system'
                ? []
                : [{ label: POSTS[signer.by.post], name: signer.by.person.name, on: signer.on }],
            )
        : [],
    draft: !issued,
    trial: saysTrial(document, compiled.pack, outside.rulings, on),
  }
}

type Section = NonNullable<DocumentContentInput['sections']>[number]

function sectionOf({ heading, text, list, rows, fields }: FilledSection): Section {
  const paragraphs = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    ...(heading.trim() === '' ? {} : { heading }),
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(list === undefined || list.length === 0 ? {} : { numbered: [...list] }),
    ...(fields === undefined ? {} : { fields: fields.map((field) => ({ ...field })) }),
    ...(rows === undefined ? {} : { table: { columns: [...rows.columns], rows: rows.cells.map((row) => [...row]) } }),
  }
}
