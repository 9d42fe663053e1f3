import { formatCitation, normRegister, type Pack } from '@zhiheng/law'
import { type CitationLookup, checkPack, DEFECTS } from '@zhiheng/law/check'
import { resolveCitation } from '@zhiheng/law/text'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'
import { findPacks, uppersOf } from './find-packs.ts'
import { locateElement } from './locate-element.ts'
import { readOfficialText } from './text.ts'

/** Proves packs before they may be used; with `--text norm=FILE` every citation of that norm is looked up in its text. */
export const packsCheck: CliCommand = {
  words: ['packs', 'check'],
  usage: 'packs check [规则包…] [--text 规范=文件]… [--json]',
  summary: '检查规则包：可达、有出路、有人办、期限完整、文书齐备、依据存在',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { text: { type: 'string', multiple: true } })
    const texts = await readTexts(values.text ?? [])
    const results = (await findPacks(positionals)).map((pack) => ({
      pack,
      defects: checkPack(pack, { uppers: uppersOf(pack), texts }),
    }))
    const reports = results.map(({ pack, defects }) => ({
      ...summaryOf(pack),
      verified: pack.norms.map((norm) => norm.id).filter((id) => texts.has(id)),
      defects: defects.map((defect) => describe(defect, pack)),
    }))
    print(values.json, reports, () => reports.map(show).join('\n'))
    return reports.every(({ defects }) => defects.length === 0) ? 0 : 1
  },
}

async function readTexts(pairs: readonly string[]): Promise<Map<string, CitationLookup>> {
  const texts = new Map<string, CitationLookup>()
  for (const pair of pairs) {
    const [norm, ...rest] = pair.split('=')
    const file = rest.join('=')
    if (norm === undefined || norm === '' || file === '')
      throw new UsageError(`--text 应写作 规范=文件，例如 national=条例.txt，而不是“${pair}”`)
    const text = await readOfficialText(file)
    texts.set(norm, (citation) => resolveCitation(text, citation))
  }
  return texts
}

const summaryOf = (pack: Pack) => ({
  pack: pack.id,
  version: pack.version,
  procedures: Object.keys(pack.procedures).length,
  provisions: pack.provisions.length,
})

function describe(defect: ReturnType<typeof checkPack>[number], pack: Pack) {
  const norms = normRegister(pack.norms)
  const basis = defect.basis.flatMap((citation) =>
    Object.hasOwn(norms, citation.norm) ? [formatCitation(citation, norms)] : [],
  )
  return {
    code: defect.code,
    kind: DEFECTS[defect.code],
    file: locateElement(pack.id, defect.element),
    element: defect.element,
    message: defect.message,
    basis,
  }
}

function show({
  pack,
  version,
  procedures,
  provisions,
  verified,
  defects,
}: ReturnType<typeof summaryOf> & { verified: string[]; defects: ReturnType<typeof describe>[] }): string {
  const head = `${pack} ${version}：${procedures}个程序，${provisions}条规定${verified.length > 0 ? `，已核对原文：${verified.join('、')}` : ''}`
  if (defects.length === 0) return `${head}，检查通过`
  return [
    `${head}，发现${defects.length}处问题`,
    ...defects.map(
      (defect) =>
        `  [${defect.code}] ${defect.file ?? ''} ${defect.element}${defect.basis.length > 0 ? `（${defect.basis.join('、')}）` : ''}：${defect.message}`,
    ),
  ].join('\n')
}
