import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { databaseFlavours } from '../postgres/testing.ts'
import { county, testProgram } from '../testing.ts'
import { readStoredFile, storeFile } from './file-store.ts'

describe.each(databaseFlavours())('a material on $name', (flavour) => {
  const test = testProgram(flavour)
  const bytes = Buffer.from('%PDF-1.7 现场照片')
  const keep = (name: string) =>
    inTransaction(test.program.pool, county, (tx) =>
      storeFile(tx, test.program.dataDirectory, {
        jurisdiction: county,
        name,
        mediaType: 'application/pdf',
        bytes,
        person: 'bureau-handler',
        at: '2026-03-02T10:00:00+08:00',
      }),
    )

  it('XT-11-1-2 gets its SHA-256 when it is handed in, and nothing overwrites it', async () => {
    const { id } = await keep('现场照片.pdf')
    const stored = await inTransaction(test.program.pool, county, (tx) =>
      tx
        .selectFrom('file')
        .select(['sha256', 'size'])
        .where('jurisdiction', '=', county)
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    expect(stored).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length })
    for (const change of ["update file set bytes = ''", 'delete from file', 'truncate file']) {
      const attempt = inTransaction(test.program.pool, county, (tx) => sql.raw(change).execute(tx))
      await expect(attempt).rejects.toThrow(/permission denied/u)
    }
    const again = await keep('现场照片.pdf')
    expect(again.id).not.toBe(id)
    const read = await inTransaction(test.program.pool, county, (tx) =>
      readStoredFile(tx, test.program.dataDirectory, county, id),
    )
    expect(read?.bytes.equals(bytes)).toBe(true)
  })
})
