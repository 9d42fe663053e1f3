import { type Matter, type MatterEvent, replay } from '@zhiheng/law/matter'
import type { LedgerEntry } from '../ledger/index.ts'
import { eventOf } from '../projections/rebuild.ts'

/** The events of one matter in an exported ledger. */
export function eventsOfExport(text: string): MatterEvent[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly record: string })
    .filter((record): record is { readonly record: 'entry' } & LedgerEntry => record.record === 'entry')
    .map(eventOf)
}

/** The matter an exported ledger folds to. */
export const replayExport = (text: string): Matter => replay(eventsOfExport(text))
