import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import { entryHash, type LedgerEntry, noHash, sm3 } from './entry.ts'
import { type ExportOptions, type ExportRecord, exportFormat, exportRecords } from './export.ts'
import { type Finding, type FindingCode, finding, type Place } from './finding.ts'
import { RootBuilder, rootFromPath } from './merkle.ts'
import { type SealHead, type SealLeaf, sealLeafHash, sealText } from './seal.ts'
import { signatureChecker } from './signer.ts'

/** What the checker knows from elsewhere; the more it knows, the more it proves. */
export interface VerifyOptions {
  /** Public keys that seals may be signed with. Without them a signature proves only that its own key made it. */
  readonly trustedKeys?: readonly string[]
  /** Heads published or kept elsewhere: only they can show that seals themselves were taken away from the end. */
  readonly published?: readonly Pick<SealHead, 'number' | 'hash'>[]
}

/** What verification found. */
export interface VerifyReport {
  readonly jurisdiction: string
  /** True when nothing was found wrong. */
  readonly sound: boolean
  /** Everything found wrong, the first thousand. */
  readonly findings: readonly Finding[]
  readonly findingCount: number
  readonly matters: number
  readonly entries: number
  readonly seals: number
  /** Entries after the last seal of their chain; that none of them was taken away cannot be proven yet. */
  readonly unsealedEntries: number
  /** Instant of the last seal. */
  readonly sealedAt: string | null
  /** Public keys the seals are signed with. */
  readonly signers: readonly string[]
}

/** Verifies the ledger of a jurisdiction in the database; entries stream through, the leaves of the seals are held. */
export function verifyLedger(
  db: Kysely<Database>,
  scope: ExportOptions,
  options?: VerifyOptions,
): Promise<VerifyReport> {
  return verifyRecords(exportRecords(db, scope), options)
}

/** Verifies an exported file, line by line, without any server. Whatever the lines hold, it answers with a report. */
export function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  options?: VerifyOptions,
): Promise<VerifyReport> {
  return verifyRecords(parse(lines), options)
}

/** A line of a file that is no record: empty, or not readable. */
interface NoRecord {
  readonly record: 'blank' | 'unreadable'
}

async function* parse(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<ExportRecord | NoRecord> {
  for await (const line of lines) yield line.trim() === '' ? { record: 'blank' } : parseLine(line)
}

function parseLine(line: string): ExportRecord | NoRecord {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : { record: 'unreadable' }
  } catch {
    return { record: 'unreadable' }
  }
}

const findingsKept = 1000

/** Verifies records one after the other, in the order of an export. */
async function verifyRecords(
  records: AsyncIterable<ExportRecord | NoRecord>,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const check = new Verification(options)
  let number = 0
  for await (const record of records) {
    number += 1
    try {
      check.take(record, number)
    } catch {
      check.report('line-unreadable', { line: number }) // fields are missing or of another kind
    }
  }
  return check.finish()
}

function isHeader(record: ExportRecord | NoRecord): record is Extract<ExportRecord, { record: 'export' }> {
  if (record.record !== 'export' || record.format !== exportFormat || typeof record.jurisdiction !== 'string')
    return false
  return record.matter === null || typeof record.matter === 'string'
}

/** The state of a verification between two records. */
class Verification {
  readonly #options: VerifyOptions
  readonly #findings: Finding[] = []
  #findingCount = 0
  #header: Extract<ExportRecord, { record: 'export' }> | undefined
  /** Whether the numbers in the last line are right; undefined before it. */
  #ended: boolean | undefined

  #seals = 0
  #seal: SealHead | undefined
  #tree = new RootBuilder()
  readonly #checkers = new Map<string, ReturnType<typeof signatureChecker>>()
  readonly #published: Map<number, string>
  /** Sealed entries that have not come by yet: matter -> sequence -> hash. */
  readonly #sealed = new Map<string, Map<number, string>>()

  #matters = 0
  #entries = 0
  #unsealed = 0
  #chain: { matter: string; seq: number; hash: string; sealedUpTo: number } | undefined

  constructor(options: VerifyOptions) {
    this.#options = options
    this.#published = new Map(options.published?.map(({ number, hash }) => [number, hash]))
  }

  /** True when the export is of the whole jurisdiction, false when it is of one chain. */
  get #whole(): boolean {
    return this.#header?.matter === null
  }

  report(code: FindingCode, place?: Place): void {
    this.#findingCount += 1
    if (this.#findings.length < findingsKept) this.#findings.push(finding(code, place))
  }

  take(record: ExportRecord | NoRecord, line: number): void {
    if (record.record === 'blank') return
    if (this.#header === undefined) {
      if (isHeader(record)) this.#header = record
      else if (line === 1) this.report('format-unknown')
      return
    }
    const late =
      this.#ended !== undefined || (this.#entries > 0 && (record.record === 'seal' || record.record === 'leaf'))
    if (late) return this.report('line-misplaced', { line })
    switch (record.record) {
      case 'seal':
        return this.#takeSeal(record)
      case 'leaf':
        return this.#takeLeaf(record)
      case 'entry':
        return this.#takeEntry(record)
      case 'end':
        this.#ended = record.entries === this.#entries && record.seals === this.#seals
        return
      default:
        return this.report('line-unreadable', { line })
    }
  }

  #takeSeal(seal: SealHead): void {
    this.#closeSeal()
    const place = { seal: seal.number }
    const whole = this.#whole
    this.#seals += 1
    if (seal.jurisdiction !== this.#header?.jurisdiction) this.report('entry-foreign', place)
    if (whole && seal.number !== (this.#seal?.number ?? 0) + 1) this.report('seal-missing', place)
    else if (whole && seal.previous !== (this.#seal?.hash ?? noHash)) this.report('seal-link-broken', place)
    const text = sealText(seal)
    if (sm3(text) !== seal.hash) this.report('seal-altered', place)
    let checker = this.#checkers.get(seal.publicKey)
    if (checker === undefined) {
      checker = signatureChecker(seal.publicKey)
      this.#checkers.set(seal.publicKey, checker)
    }
    if (!checker(text, seal.signature)) this.report('seal-signature-invalid', place)
    if (this.#options.trustedKeys?.includes(seal.publicKey) === false) this.report('seal-signer-unknown', place)
    const published = this.#published.get(seal.number)
    if (published !== undefined && published !== seal.hash) this.report('published-seal-differs', place)
    this.#published.delete(seal.number)
    this.#seal = seal
    this.#tree = new RootBuilder()
  }

  #takeLeaf(leaf: SealLeaf & { path?: readonly string[] }): void {
    const seal = this.#seal
    if (seal === undefined || leaf.seal !== seal.number) return this.report('seal-root-differs', { seal: leaf.seal })
    const hash = sealLeafHash(seal.jurisdiction, leaf)
    if (this.#whole) {
      if (leaf.position !== this.#tree.size)
        this.report('seal-root-differs', { seal: seal.number, matter: leaf.matter })
      this.#tree.add(hash)
    } else if (rootFromPath(hash, leaf.position, seal.size, leaf.path ?? []) !== seal.root) {
      this.report('seal-root-differs', { seal: seal.number, matter: leaf.matter })
    }
    const sealed = this.#sealed.get(leaf.matter) ?? new Map<number, string>()
    this.#sealed.set(leaf.matter, sealed.set(leaf.seq, leaf.hash))
  }

  /** The tree of a whole export's seal is complete when the next record is not one of its leaves. */
  #closeSeal(): void {
    const seal = this.#seal
    if (seal === undefined || !this.#whole) return
    if (this.#tree.size !== seal.size || this.#tree.root() !== seal.root) {
      this.report('seal-root-differs', { seal: seal.number })
    }
  }

  #takeEntry(entry: LedgerEntry): void {
    const { matter, seq } = entry
    const place = { matter, seq }
    this.#entries += 1
    if (this.#chain?.matter !== matter) {
      this.#closeChain()
      this.#matters += 1
      const sealedUpTo = Math.max(0, ...(this.#sealed.get(matter)?.keys() ?? []))
      this.#chain = { matter, seq: 0, hash: noHash, sealedUpTo }
    }
    const { jurisdiction, matter: only } = this.#header ?? {}
    if (entry.jurisdiction !== jurisdiction || (only ?? matter) !== matter) this.report('entry-foreign', place)
    const chain = this.#chain
    if (seq <= chain.seq) this.report('entry-repeated', place)
    else if (seq !== chain.seq + 1) this.report('entry-missing', place)
    else if (entry.previousHash !== chain.hash) this.report('entry-link-broken', place)
    if (entryHash(entry.previousHash, entry) !== entry.hash) this.report('entry-altered', place)
    const sealed = this.#sealed.get(matter)
    const sealedHash = sealed?.get(seq)
    if (sealedHash !== undefined && sealedHash !== entry.hash) this.report('entry-differs-from-seal', place)
    sealed?.delete(seq)
    if (seq > chain.sealedUpTo) this.#unsealed += 1
    this.#chain = { ...chain, seq, hash: entry.hash }
  }

  #closeChain(): void {
    const matter = this.#chain?.matter
    if (matter === undefined) return
    for (const seq of this.#sealed.get(matter)?.keys() ?? []) this.report('sealed-entry-missing', { matter, seq })
    this.#sealed.delete(matter)
  }

  finish(): VerifyReport {
    this.#closeSeal()
    this.#closeChain()
    for (const [matter, sealed] of this.#sealed) {
      for (const seq of sealed.keys()) this.report('sealed-entry-missing', { matter, seq })
    }
    if (this.#whole) {
      for (const number of this.#published.keys()) this.report('published-seal-missing', { seal: number })
    }
    if (!this.#ended) this.report('export-incomplete')
    return {
      jurisdiction: this.#header?.jurisdiction ?? '',
      sound: this.#findingCount === 0,
      findings: this.#findings,
      findingCount: this.#findingCount,
      matters: this.#matters,
      entries: this.#entries,
      seals: this.#seals,
      unsealedEntries: this.#unsealed,
      sealedAt: this.#seal?.sealedAt ?? null,
      signers: [...this.#checkers.keys()],
    }
  }
}
