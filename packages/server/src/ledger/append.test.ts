import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Database, inTransaction } from '../database/index.ts'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { entryHash } from './entry.ts'
import { event, record } from './fixture.ts'
import { append, ConcurrencyConflict, canonicalJson, emptyChain, readChain, readHead, sm3 } from './index.ts'

const jurisdiction = 'fixture'

describe('the hash of an entry', () => {
  it('is SM3 of the hash before it and the canonical content, so that anyone can compute it', () => {
    const content = {
      jurisdiction,
      matter: 'm-1',
      seq: 1,
      type: 'accepted',
      payload: { 理由: '属于本机关管辖', amount: 1.0, list: [true, null] },
      actor: { person: 'p-1' },
      pack: 'fixture@1.0.0#abc',
      calendar: '2026.1',
      occurredOn: '2026-02-02',
      at: '2026-02-02T01:30:00.123Z',
    }
    const canonical =
      '{"actor":{"person":"p-1"},"at":"2026-02-02T01:30:00.123Z","calendar":"2026.1","jurisdiction":"fixture",' +
      '"matter":"m-1","occurredOn":"2026-02-02","pack":"fixture@1.0.0#abc",' +
      '"payload":{"amount":1,"list":[true,null],"理由":"属于本机关管辖"},"seq":1,"type":"accepted"}'
    expect(entryHash('0'.repeat(64), content)).toBe(sm3('0'.repeat(64) + canonical))
  })

  it('needs a value that JSON can say', () => {
    for (const value of [undefined, Number.NaN, '\ud800', { deep: Number.POSITIVE_INFINITY }]) {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    }
  })
})

describe.each(databaseFlavours())('the ledger on $name', (flavour) => {
  const database = testDatabase(flavour)
  const write = (matter: string, types: string[], head?: { seq: number; hash: string }) =>
    inTransaction(database.pool, jurisdiction, (tx) =>
      append(
        tx,
        { jurisdiction, matter, head },
        types.map((type) => event(type)),
      ),
    )

  it('numbers the events of a matter from 1 and chains each to the one before', async () => {
    const [first, second] = await write('m-chain', ['filed', 'accepted'])
    const [third] = await write('m-chain', ['decided'])
    expect([first, second, third].map((entry) => entry?.seq)).toEqual([1, 2, 3])
    expect(first?.previousHash).toBe(emptyChain.hash)
    expect(second?.previousHash).toBe(first?.hash)
    expect(third?.previousHash).toBe(second?.hash)
    const read = await inTransaction(database.pool, jurisdiction, (tx) => readChain(tx, jurisdiction, 'm-chain'))
    expect(read).toEqual([first, second, third])
    expect(read[0]).toMatchObject({ occurredOn: '2026-02-02', at: '2026-02-02T01:30:00.123Z' })
  })

  it('reads back what was written, to the hash, whatever the payload holds', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))
    const json = fc.jsonValue({ stringUnit: 'grapheme' }).filter((value) => !JSON.stringify(value).includes('\\u0000'))
    let matter = 0
    await fc.assert(
      fc.asyncProperty(json, text, async (payload, type) => {
        const id = `m-any-${matter++}`
        await inTransaction(database.pool, jurisdiction, async (tx) => {
          const [written] = await append(tx, { jurisdiction, matter: id }, [event(type, payload)])
          const [read] = await readChain(tx, jurisdiction, id)
          expect(read).toEqual(written)
          expect(entryHash(read!.previousHash, read!)).toBe(read!.hash)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('takes dates in a payload in their JSON form', async () => {
    const payload = { rectifyBy: Temporal.PlainDate.from('2026-03-04'), absent: undefined }
    const [entry] = await inTransaction(database.pool, jurisdiction, (tx) =>
      append(tx, { jurisdiction, matter: 'm-dates' }, [event('opinion', payload)]),
    )
    expect(entry?.payload).toEqual({ rectifyBy: '2026-03-04' })
  })

  it('refuses a writer whose idea of the matter is old, and records nothing', async () => {
    const [first] = await write('m-stale', ['filed'])
    await write('m-stale', ['accepted'])
    await expect(write('m-stale', ['declined'], first)).rejects.toThrow(ConcurrencyConflict)
    const head = await inTransaction(database.pool, jurisdiction, (tx) => readHead(tx, jurisdiction, 'm-stale'))
    expect(head?.seq).toBe(2)
  })

  it('refuses a writer who builds on a hash that is not the last one', async () => {
    await write('m-wrong', ['filed'])
    await expect(write('m-wrong', ['accepted'], { seq: 1, hash: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'concurrency-conflict',
      matter: 'm-wrong',
      seq: 1,
    })
    await expect(write('m-wrong', ['accepted'], { seq: 7, hash: 'f'.repeat(64) })).rejects.toThrow(ConcurrencyConflict)
    await expect(write('m-wrong', ['filed'], emptyChain)).rejects.toThrow(/已被他人更新/)
  })

  it('lets exactly one of many writers of the same matter through at a time', async () => {
    const [first] = await write('m-race', ['filed'])
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => write('m-race', ['accepted'], first)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConcurrencyConflict)
    }
  })

  it('never makes writers of different matters wait for each other', async () => {
    let finish = () => {}
    const held = new Promise<void>((done) => {
      finish = done
    })
    const slow = inTransaction(database.pool, jurisdiction, async (tx) => {
      await append(tx, { jurisdiction, matter: 'm-slow' }, [event('filed')])
      await held
    })
    expect(await record(database.pool, jurisdiction, 'm-quick', 5)).toHaveLength(5)
    finish()
    await slow
  })

  it('records nothing when the act fails later', async () => {
    const act = inTransaction(database.pool, jurisdiction, async (tx) => {
      await append(tx, { jurisdiction, matter: 'm-failed' }, [event('filed')])
      throw new Error('the projection failed')
    })
    await expect(act).rejects.toThrow('the projection failed')
    expect(await readChain(database.owner, jurisdiction, 'm-failed')).toEqual([])
  })

  it('keeps the request’s key beside the entry, outside the hash', async () => {
    const keyed = { ...event('filed'), idempotencyKey: 'k-1' }
    const [entry] = await inTransaction(database.pool, jurisdiction, (tx) =>
      append(tx, { jurisdiction, matter: 'm-key' }, [keyed]),
    )
    const row = await database.owner
      .selectFrom('ledger')
      .select(['idempotency_key', 'hash'] satisfies (keyof Database['ledger'])[])
      .where('matter_id', '=', 'm-key')
      .executeTakeFirst()
    expect(row).toEqual({ idempotency_key: 'k-1', hash: entry?.hash })
    expect(entry).not.toHaveProperty('idempotencyKey')
  })
})
