/**
 * The ledger: what was done, by whom, under which rule, in an order nobody can change unnoticed.
 *
 * - `append` records events at the end of a matter's chain, in the transaction of the act. Each entry carries
 *   SM3(hash of the entry before + its own content in canonical JSON); of two writers of one matter the second gets a
 *   `ConcurrencyConflict`; writers of different matters never wait for each other.
 * - `sealNewRows` puts the ends of all chains that have grown under a Merkle tree and signs its root with SM2. Chains
 *   show that a row was changed, dropped from the middle or moved; seals show that rows are missing from the end.
 *   Publish a head, and even whoever owns the database and the key cannot take entries back.
 * - `exportLedger` writes JSON lines, of a jurisdiction or of one matter; `verifyExport` checks them with no server, and
 *   `verifyLedger` does the same on the database. Both give findings with a stable code and a Chinese sentence.
 *
 * The application's role can add rows and read them, nothing else; see database/.
 */
export { append, type Chain, ConcurrencyConflict, type NewEvent } from './append.ts'
export { type ChainHead, canonicalJson, emptyChain, type LedgerContent, type LedgerEntry, sm3 } from './entry.ts'
export { type ExportOptions, exportLedger } from './export.ts'
export type { Finding, FindingCode } from './finding.ts'
export { readChain, readHead, readLedger } from './read.ts'
export { type SealHead, type SealOptions, sealNewRows } from './seal.ts'
export { localSigner, type Signer } from './signer.ts'
export { type VerifyOptions, type VerifyReport, verifyExport, verifyLedger } from './verify.ts'
