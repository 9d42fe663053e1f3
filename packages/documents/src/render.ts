import { parseContent } from './content-error.ts'
import type { DocumentContentInput } from './content.ts'
import { printModel } from './print-model.ts'
import { createTypesetter, type Typesetter } from './typesetter.ts'

export interface RenderOptions {
  /** Printed nowhere; goes into the file's metadata. The same content and date give the same bytes. */
  readonly creationDate: Temporal.Instant
  /** Another typesetter than the program's own, such as one with other fonts. */
  readonly typesetter?: Typesetter
}

let shared: Typesetter | undefined

/** The program's own typesetter, with the fonts of FONT_DIR. Nothing is started before the first paper. */
function sharedTypesetter(): Typesetter {
  shared ??= createTypesetter({ fontDirectory: process.env['FONT_DIR'] || undefined })
  return shared
}

/**
 * Prints a content as PDF/A-2b with embedded subsets of its fonts. Calls may overlap.
 * @throws DocumentContentError when the content is wrong, with every field in Chinese
 * @throws TypesettingError when the paper cannot be set, such as for a character that no font has
 * @throws FontError when the fonts cannot be used as configured
 */
export async function renderPdf(content: DocumentContentInput, options: RenderOptions): Promise<Uint8Array> {
  const model = printModel(parseContent(content))
  const seconds = Math.floor(options.creationDate.epochMilliseconds / 1000)
  return (options.typesetter ?? sharedTypesetter()).typeset(model, seconds)
}

/** Ends the shared compiler at once instead of after its idle time, for a clean shutdown. */
export async function disposeRenderer(): Promise<void> {
  await shared?.dispose()
}
