import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { FontPart, FontPlan } from './fonts.ts'
import { FONT_PARTS } from './fonts.ts'
import type { PressFailureReason, PressReply, PressRequest } from './press-protocol.ts'
import type { PrintModel } from './print-model.ts'

/**
 * The process that holds the Typst compiler. It is a process of its own because the compiler keeps what it has once
 * read: about 60 MB after the first paper, and more with every further one, that no call gives back. When the
 * typesetter ends this process, all of it returns to the system. It reads no clock, no network and no font but those
 * it is given.
 */

const TEMPLATES = fileURLToPath(new URL('./typst/', import.meta.url))

/** Lines per page, tried in turn until the signature shares a page with text (GB/T 9704 forbids 此处无正文). */
const LINES_PER_PAGE = [22, 23, 24, 21, 20, 25, 19] as const

class PressFailure extends Error {
  readonly reason: PressFailureReason

  constructor(reason: PressFailureReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

interface Press {
  readonly compiler: NodeCompiler
  readonly families: Readonly<Record<FontPart, readonly string[]>>
}

function openPress(plan: FontPlan): Press {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [...plan.files] }] })
  const wanted = [...new Set(FONT_PARTS.flatMap((part) => plan.families[part]))]
  const probe = wanted.map((family) => `#text(font: ${JSON.stringify(family)}, fallback: false)[1]`).join('\n')
  const result = compiler.compile({ mainFileContent: probe })
  const unknown = new Set(
    messages(result.takeWarnings()).map((message) => /^unknown font family: (.*)$/u.exec(message)?.[1]),
  )
  const known = (part: FontPart) => plan.families[part].filter((family) => !unknown.has(family.toLowerCase()))
  const families = Object.fromEntries(FONT_PARTS.map((part) => [part, known(part)])) as Record<FontPart, string[]>
  for (const part of FONT_PARTS)
    if (families[part].length === 0)
      throw new PressFailure('fonts', `没有可用的字体：${plan.families[part].join('、')}`)
  return { compiler, families }
}

function messages(error: NodeError | null): readonly string[] {
  return (error?.shortDiagnostics ?? []).map((diagnostic: { message: string }) => diagnostic.message)
}

function compile({ compiler, families }: Press, model: PrintModel, linesPerPage: number): NodeTypstDocument {
  const result = compiler.compile({
    mainFilePath: `${TEMPLATES}${model.layout}.typ`,
    // Text travels as data: the templates read it with json() and print it as strings, never as markup.
    inputs: { model: JSON.stringify(model), fonts: JSON.stringify(families), linesPerPage: String(linesPerPage) },
  })
  const errors = [...(result.hasError() ? messages(result.takeError()) : []), ...messages(result.takeWarnings())]
  const document = result.result
  if (errors.length > 0 || document === null) throw new PressFailure('typesetting', `排版失败：${errors.join('；')}`)
  return document
}

/** The last lines of text and the signature: on which pages do they stand? */
function signatureStandsAlone({ compiler }: Press, document: NodeTypstDocument): boolean {
  const places: { value: { textEnd: number; signature: number } }[] = compiler.query(document, { selector: '<places>' })
  return places.some(({ value }) => value.signature > value.textEnd)
}

function print(press: Press, model: PrintModel, createdAt: number): Uint8Array {
  let document: NodeTypstDocument | undefined
  for (const linesPerPage of LINES_PER_PAGE) {
    const attempt = compile(press, model, linesPerPage)
    document ??= attempt
    if (signatureStandsAlone(press, attempt)) continue
    document = attempt
    break
  }
  if (document === undefined) throw new PressFailure('typesetting', '排版失败')
  try {
    return press.compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: createdAt })
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    const missing = [...text.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
      (match) => `“${match[1]}”`,
    )
    if (missing.length === 0) throw new PressFailure('typesetting', `排版失败：${text}`, { cause: error })
    const list = [...new Set(missing)].join('')
    throw new PressFailure('missing-character', `现有字体都没有${list}，请在FONT_DIR中补充字体`, { cause: error })
  }
}

let press: Press | undefined

function answer(request: PressRequest): PressReply {
  try {
    press ??= openPress(request.fonts)
    const pdf = print(press, request.model, request.createdAt)
    press.compiler.evictCache(1)
    return { pdf }
  } catch (error) {
    if (error instanceof PressFailure) return { failure: { reason: error.reason, message: error.message } }
    throw error
  }
}

process.on('message', (request: PressRequest) => process.send?.(answer(request)))
process.on('disconnect', () => process.exit())
