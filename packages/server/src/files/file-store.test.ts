import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { looksLike, readStoredFile, storeFile } from './file-store.ts'

const data = mkdtempSync(join(tmpdir(), 'zhiheng-files-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const pdf = (length: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length, 'x')])

describe.each(databaseFlavours())('materials on $name', (flavour) => {
  const database = testDatabase(flavour)
  const store = (bytes: Buffer) =>
    inTransaction(database.pool, 'north', (tx) =>
      storeFile(tx, data, {
        jurisdiction: 'north',
        name: '现场照片.pdf',
        mediaType: 'application/pdf',
        bytes,
        person: 'p1',
        at: '2026-03-18T10:00:00+08:00',
      }),
    )

  it.each([
    ['small, in the database', 100],
    ['large, in a file', 400_000],
  ])('XT-11-1-2 evidence gets its SHA-256 and SM3 and comes back as it was handed in: %s', async (_where, length) => {
    const bytes = pdf(length)
    const reference = await store(bytes)
    const row = await inTransaction(database.pool, 'north', (tx) =>
      tx.selectFrom('file').select(['sha256', 'sm3']).where('id', '=', reference.id).executeTakeFirstOrThrow(),
    )
    expect(row.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(row.sm3).toBe(reference.digest)
    const read = await inTransaction(database.pool, 'north', (tx) => readStoredFile(tx, data, 'north', reference.id))
    expect(read?.bytes.equals(bytes)).toBe(true)
  })

  it('XT-11-1-2 evidence cannot be overwritten or removed: the application may only add', async () => {
    const { id } = await store(pdf(10))
    const overwritten = inTransaction(database.pool, 'north', (tx) =>
      tx.updateTable('file').set({ sha256: '0' }).where('id', '=', id).execute(),
    )
    await expect(overwritten).rejects.toThrow(/permission denied/)
    const removed = inTransaction(database.pool, 'north', (tx) => tx.deleteFrom('file').where('id', '=', id).execute())
    await expect(removed).rejects.toThrow(/permission denied/)
  })

  it('keeps what another jurisdiction handed in out of reach', async () => {
    const { id } = await store(pdf(10))
    expect(await inTransaction(database.pool, 'south', (tx) => readStoredFile(tx, data, 'north', id))).toBeUndefined()
  })
})

describe('the kind of a material', () => {
  it('is told by its beginning, not by what it says of itself', () => {
    expect(looksLike('application/pdf', pdf(1))).toBe(true)
    expect(looksLike('application/pdf', Buffer.from('<html>'))).toBe(false)
    expect(looksLike('text/plain', Buffer.from([0x61, 0]))).toBe(false)
    expect(looksLike('application/x-unknown', pdf(1))).toBe(false)
  })
})
