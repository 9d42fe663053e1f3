import type { JurisdictionTransaction } from './session.ts'

/** A series of document numbers: one organ, one kind of series, one year. */
export interface NumberSeries {
  readonly jurisdiction: string
  readonly organ: string
  readonly series: string
  readonly year: number
}

/**
 * Takes the next number of a series, from 1. The row stays locked until the act's transaction ends: if it rolls back, the
 * number is given to the next act, so none is ever missing or given twice.
 */
export async function takeDocumentNumber(tx: JurisdictionTransaction, series: NumberSeries): Promise<number> {
  const { last } = await tx
    .insertInto('document_number')
    .values({ ...series, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction', 'organ', 'series', 'year'])
        .doUpdateSet((row) => ({ last: row('document_number.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
