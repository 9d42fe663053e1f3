import type { DocumentSection } from '@zhiheng/law/pack'
import { blanksOf, sectionNames, templateOn, type TemplateSection } from '@zhiheng/law/rulings'
import type { TemplateList, TemplateView } from '../http/schemas/ruling.ts'
import type { Jurisdiction, KeptRuling } from '../jurisdictions/jurisdiction.ts'
import { titleOf } from './matter-view.ts'
import { speakActor } from './speak-actor.ts'

/** Every kind of document of the packs the place works by. */
export function listTemplates({ packs, rulings }: Jurisdiction, on: string): TemplateList {
  return {
    documents: packs.flatMap((compiled) =>
      Object.entries(compiled.pack.documents).map(([document, { title }]) => {
        const template = templateOn(compiled.pack.id, document, rulings, on)
        return {
          pack: compiled.pack.id,
          norm: titleOf(compiled),
          document,
          title,
          version: template === undefined || template.sections === null ? null : template.version,
        }
      }),
    ),
  }
}

/** One kind of document as its form is set; undefined where the place has none of that name. */
export function viewTemplate(
  { packs, rulings }: Jurisdiction,
  packId: string,
  document: string,
  kept: readonly KeptRuling[],
  on: string,
): TemplateView | undefined {
  const pack = packs.find((one) => one.pack.id === packId)?.pack
  const kind = pack?.documents[document]
  if (pack === undefined || kind === undefined) return undefined
  const names = sectionNames(kind)
  const blanks = blanksOf(pack, document)
  const shown = (text: string) =>
    text.replaceAll(/\{([^{}]+)\}/gu, (whole, path: string) => (blanks.has(path) ? `〔${blanks.get(path)}〕` : whole))
  const own = kept.filter(
    ({ ruling }) => ruling.type === 'template-set' && ruling.pack === packId && ruling.document === document,
  )
  return {
    pack: packId,
    document,
    title: kind.title,
    sections: kind.sections.map((section, index) => ({
      name: names[index] ?? '',
      heading: section.heading,
      text: section.text === undefined ? null : shown(section.text),
      holds: holdingOf(section, blanks),
      optional: section.optional === true,
    })),
    blanks: [...blanks].map(([path, name]) => ({ path, name })),
    current: templateOn(packId, document, rulings, on)?.sections?.map(shownSection(shown)) ?? null,
    versions: own.flatMap(({ ruling, on: day, by }, index) =>
      ruling.type === 'template-set'
        ? [
            {
              version: index + 1,
              from: ruling.from,
              restores: ruling.sections === null,
              on: day,
              by: speakActor(by),
              reason: ruling.reason,
            },
          ]
        : [],
    ),
  }
}

const shownSection =
  (shown: (text: string) => string) =>
  (section: TemplateSection): TemplateSection =>
    'of' in section && section.text !== undefined ? { ...section, text: shown(section.text) } : section

function holdingOf({ list, rows, fields }: DocumentSection, blanks: ReadonlyMap<string, string>): string {
  if (list !== undefined) return `逐项列明：${blanks.get(list) ?? ''}`
  if (rows !== undefined) return `表格：${Object.values(rows.columns).join('、')}`
  if (fields !== undefined) return `栏目：${Object.keys(fields).join('、')}`
  return ''
}
