import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'
import { entryHash, sm3 } from './entry.ts'
import { exportLedger } from './export.ts'
import { record } from './fixture.ts'
import { localSigner, readChain, type SealHead, sealNewRows, verifyExport, verifyLedger } from './index.ts'
import { RootBuilder } from './merkle.ts'
import { readLeaves, sealLeafHash, sealText } from './seal.ts'

const at = Temporal.Instant.from('2026-03-01T00:00:00Z')
const keys = mkdtempSync(join(tmpdir(), 'zhiheng-keys-'))
afterAll(() => rmSync(keys, { recursive: true, force: true }))

describe('the key that signs seals', () => {
  it('is made once, readable by us alone', () => {
    expect(localSigner(keys).publicKey).toBe(localSigner(keys).publicKey)
    expect(statSync(join(keys, 'keys/seal.json')).mode & 0o777).toBe(0o600)
  })
})

describe.each(databaseFlavours())('verification on $name', (flavour) => {
  const database = testDatabase(flavour)
  const signer = localSigner(keys)
  const seal = (jurisdiction: string) => sealNewRows(database.pool, { jurisdiction, signer, at })

  /** Three matters, sealed twice, and one entry that is not sealed yet. */
  async function fill(jurisdiction: string): Promise<SealHead[]> {
    await record(database.pool, jurisdiction, 'a', 4)
    await record(database.pool, jurisdiction, 'b', 3)
    const first = await seal(jurisdiction)
    await record(database.pool, jurisdiction, 'b', 2)
    await record(database.pool, jurisdiction, 'c', 2)
    const second = await seal(jurisdiction)
    await record(database.pool, jurisdiction, 'c', 1)
    return [first!, second!]
  }

  /** Verifies in the database and in an exported file, which must agree. */
  async function verify(jurisdiction: string, options = {}) {
    const report = await verifyLedger(database.owner, { jurisdiction, at }, options)
    const lines = await Array.fromAsync(exportLedger(database.owner, { jurisdiction, at }))
    expect(await verifyExport(lines, options)).toEqual(report)
    return report
  }

  const codes = (report: { findings: readonly { code: string; matter?: string; seq?: number; seal?: number }[] }) =>
    report.findings.map(({ code, matter, seq, seal }) =>
      [code, matter ?? seal, seq].filter((part) => part !== undefined).join(' '),
    )

  /** Does, as the owner of the tables, what the application may not. */
  const tamper = (statement: string) => sql.raw(statement).execute(database.owner)

  it('finds nothing in a ledger as it was written, as the owner and as the application', async () => {
    await fill('sound')
    const report = await verify('sound', { trustedKeys: [signer.publicKey] })
    expect(report).toEqual({
      jurisdiction: 'sound',
      sound: true,
      findings: [],
      findingCount: 0,
      matters: 3,
      entries: 12,
      seals: 2,
      unsealedEntries: 1,
      sealedAt: '2026-03-01T00:00:00.000Z',
      signers: [signer.publicKey],
    })
    expect(await verifyLedger(database.pool.within('sound'), { jurisdiction: 'sound', at })).toMatchObject({
      sound: true,
      entries: 12,
    })
  })

  it('finds an empty ledger sound', async () => {
    expect(await verify('empty')).toMatchObject({ sound: true, entries: 0, seals: 0 })
  })

  it('finds a changed payload, and says where in Chinese', async () => {
    await fill('payload')
    await tamper(
      `update ledger set payload = '{"index": 1, "text": "另一份"}' where jurisdiction = 'payload' and matter_id = 'a' and seq = 2`,
    )
    const report = await verify('payload')
    expect(codes(report)).toEqual(['entry-altered a 2'])
    expect(report.findings[0]?.message).toBe('事项 a 第 2 条：内容与其校验值不符，记录已被改动。')
  })

  it.each([
    ['type', `'other'`],
    ['actor', `'{"person": "p-2"}'`],
    ['pack', `'fixture@2.0.0#def'`],
    ['calendar', `'2026.2'`],
    ['occurred_on', `date '2026-02-03'`],
    ['at', `at + interval '1 second'`],
  ])('finds a changed %s', async (column, value) => {
    const jurisdiction = `column-${column}`
    await record(database.pool, jurisdiction, 'a', 2)
    await tamper(`update ledger set ${column} = ${value} where jurisdiction = '${jurisdiction}' and seq = 1`)
    expect(codes(await verify(jurisdiction))).toEqual(['entry-altered a 1'])
  })

  it('finds a row dropped from the middle', async () => {
    await fill('dropped')
    await tamper(`delete from ledger where jurisdiction = 'dropped' and matter_id = 'a' and seq = 2`)
    expect(codes(await verify('dropped'))).toEqual(['entry-missing a 3'])
  })

  it('finds rows whose order was exchanged', async () => {
    await fill('order')
    await tamper(`update ledger set seq = 100 where jurisdiction = 'order' and matter_id = 'a' and seq = 2`)
    await tamper(`update ledger set seq = 2 where jurisdiction = 'order' and matter_id = 'a' and seq = 3`)
    await tamper(`update ledger set seq = 3 where jurisdiction = 'order' and matter_id = 'a' and seq = 100`)
    expect(codes(await verify('order'))).toEqual([
      'entry-link-broken a 2',
      'entry-altered a 2',
      'entry-link-broken a 3',
      'entry-altered a 3',
      'entry-link-broken a 4',
    ])
  })

  it('finds a row moved to another matter or another jurisdiction', async () => {
    await fill('moved')
    await tamper(`update ledger set matter_id = 'z' where jurisdiction = 'moved' and matter_id = 'c' and seq = 1`)
    expect(codes(await verify('moved'))).toContain('entry-altered z 1')
    await record(database.pool, 'target', 'a', 1)
    await tamper(
      `update ledger set jurisdiction = 'target', matter_id = 'y' where jurisdiction = 'moved' and matter_id = 'z'`,
    )
    expect(codes(await verify('target'))).toEqual(['entry-altered y 1'])
  })

  it('finds a payload changed together with its hash', async () => {
    await fill('forged')
    const [, second] = await readChain(database.owner, 'forged', 'a')
    const forged = entryHash(second!.previousHash, { ...second!, payload: { index: 9 } })
    await tamper(
      `update ledger set payload = '{"index": 9}', hash = '${forged}' where jurisdiction = 'forged' and matter_id = 'a' and seq = 2`,
    )
    expect(codes(await verify('forged'))).toEqual(['entry-link-broken a 3'])
  })

  it('finds a chain that was rewritten to its end, by the seal', async () => {
    await fill('rewritten')
    let previousHash = '0'.repeat(64)
    for (const entry of await readChain(database.owner, 'rewritten', 'a')) {
      const hash = entryHash(previousHash, { ...entry, payload: { index: -1 } })
      await tamper(`update ledger set payload = '{"index": -1}', prev_hash = '${previousHash}', hash = '${hash}'
        where jurisdiction = 'rewritten' and matter_id = 'a' and seq = ${entry.seq}`)
      previousHash = hash
    }
    expect(codes(await verify('rewritten'))).toEqual(['entry-differs-from-seal a 4'])
  })

  it('finds rows cut off the end, by the seal', async () => {
    await fill('cut')
    await tamper(`delete from ledger where jurisdiction = 'cut' and matter_id = 'a' and seq >= 3`)
    expect(codes(await verify('cut'))).toEqual(['sealed-entry-missing a 4'])
  })

  it('finds a matter that has vanished, by the seal', async () => {
    await fill('vanished')
    await tamper(`delete from ledger where jurisdiction = 'vanished' and matter_id = 'b'`)
    expect(codes(await verify('vanished'))).toEqual(['sealed-entry-missing b 3', 'sealed-entry-missing b 5'])
  })

  it('finds a seal adjusted to rows cut off the end: whoever lacks the key cannot sign it', async () => {
    await fill('adjusted')
    await tamper(`delete from ledger where jurisdiction = 'adjusted' and matter_id = 'c' and seq >= 2`)
    const [first] = await readChain(database.owner, 'adjusted', 'c')
    await tamper(
      `update seal_leaf set seq = 1, hash = '${first!.hash}' where jurisdiction = 'adjusted' and matter_id = 'c'`,
    )
    expect(codes(await verify('adjusted'))).toEqual(['seal-root-differs 2'])
    const tree = new RootBuilder()
    for await (const leaf of readLeaves(database.owner, 'adjusted', 2)) tree.add(sealLeafHash('adjusted', leaf))
    await tamper(`update seal_head set root = '${tree.root()}' where jurisdiction = 'adjusted' and number = 2`)
    expect(codes(await verify('adjusted'))).toEqual(['seal-altered 2', 'seal-signature-invalid 2'])
    const impostor = localSigner(mkdtempSync(join(keys, 'impostor-')))
    const row = await database.owner
      .selectFrom('seal_head')
      .selectAll()
      .where('jurisdiction', '=', 'adjusted')
      .where('number', '=', 2)
      .executeTakeFirstOrThrow()
    const text = sealText({ ...row, sealedAt: row.sealed_at, publicKey: impostor.publicKey })
    await tamper(`update seal_head set public_key = '${impostor.publicKey}', hash = '${sm3(text)}', signature = '${await impostor.sign(text)}'
      where jurisdiction = 'adjusted' and number = 2`)
    expect(codes(await verify('adjusted', { trustedKeys: [signer.publicKey] }))).toEqual(['seal-signer-unknown 2'])
  })

  it('finds the last seal taken away together with its rows, by the published head', async () => {
    const published = await fill('published')
    expect((await verify('published', { published })).sound).toBe(true)
    await tamper(`delete from seal_leaf where jurisdiction = 'published' and seal = 2`)
    await tamper(`delete from seal_head where jurisdiction = 'published' and number = 2`)
    await tamper(
      `delete from ledger where jurisdiction = 'published' and (matter_id = 'c' or matter_id = 'b' and seq > 3)`,
    )
    expect((await verify('published')).sound).toBe(true)
    expect(codes(await verify('published', { published }))).toEqual(['published-seal-missing 2'])
    const other = [{ number: 1, hash: 'f'.repeat(64) }]
    expect(codes(await verify('published', { published: other }))).toEqual(['published-seal-differs 1'])
  })

  it('finds a seal missing between two others', async () => {
    await fill('between')
    await seal('between')
    await tamper(`delete from seal_leaf where jurisdiction = 'between' and seal = 2`)
    await tamper(`delete from seal_head where jurisdiction = 'between' and number = 2`)
    expect(codes(await verify('between'))).toEqual(['seal-missing 3'])
  })

  it('seals each entry once, and makes no seal when there is nothing new', async () => {
    const [first, second] = await fill('once')
    expect([first, second]).toMatchObject([
      { number: 1, size: 2, entries: 7, previous: '0'.repeat(64) },
      { number: 2, size: 2, entries: 4, previous: first!.hash },
    ])
    expect(await seal('once')).toMatchObject({ number: 3, size: 1, entries: 1 })
    expect(await seal('once')).toBeUndefined()
  })

  it('makes one seal after the other when two are asked for at the same moment', async () => {
    await record(database.pool, 'twice', 'a', 2)
    const seals = await Promise.all([seal('twice'), seal('twice'), seal('twice')])
    expect(seals.filter((head) => head !== undefined)).toHaveLength(1)
  })

  describe('of the file of one matter', () => {
    beforeAll(async () => {
      await fill('single')
    })
    const lines = () => Array.fromAsync(exportLedger(database.owner, { jurisdiction: 'single', matter: 'b', at }))

    it('proves its entries under the seals without telling of other matters', async () => {
      const file = await lines()
      expect(file.join('\n')).not.toMatch(/"matter":"[ac]"/)
      expect(await verifyExport(file, { trustedKeys: [signer.publicKey] })).toMatchObject({
        sound: true,
        matters: 1,
        entries: 5,
        seals: 2,
        unsealedEntries: 0,
      })
    })

    it('finds a row cut off and a leaf without a valid path', async () => {
      const file = await lines()
      const cut = file.filter((line) => !line.includes('"seq":5') || line.includes('"record":"leaf"'))
      expect(codes(await verifyExport(cut))).toEqual(['sealed-entry-missing b 5', 'export-incomplete'])
      const pathless = file.map((line) => line.replace(/"path":\[[^\]]*\]/, '"path":[]'))
      expect(codes(await verifyExport(pathless))).toEqual(['seal-root-differs b', 'seal-root-differs b'])
    })
  })

  it('finds any digit changed, any line left out, doubled or moved', async () => {
    await fill('any')
    const file = await Array.fromAsync(exportLedger(database.owner, { jurisdiction: 'any', at }))
    const within = fc.integer({ min: 1, max: file.length - 2 })
    const damage = fc.oneof(
      within.map((line) => file.toSpliced(line, 1)),
      within.map((line) => file.toSpliced(line, 0, file[line]!)),
      within.map((line) => file.toSpliced(line, 2, file[line + 1]!, file[line]!)),
      fc.tuple(within, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([line, place, add]) => {
        const digits = [...file[line]!.matchAll(/\d/g)]
        const { 0: digit, index } = digits[place % digits.length]!
        const changed = `${file[line]!.slice(0, index)}${(Number(digit) + add) % 10}${file[line]!.slice(index + 1)}`
        return file.with(line, changed)
      }),
    )
    await fc.assert(
      fc.asyncProperty(damage, async (lines) => {
        expect((await verifyExport(lines)).sound).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('finds a leaf that claims another place in its seal', async () => {
    await fill('place')
    const file = await Array.fromAsync(exportLedger(database.owner, { jurisdiction: 'place', at }))
    const leaf = file.findIndex((line) => line.includes('"record":"leaf"') && line.includes('"position":0'))
    const moved = file.with(leaf, file[leaf]!.replace('"position":0', '"position":1'))
    expect(codes(await verifyExport(moved))).toEqual(['seal-root-differs a'])
  })

  it('answers with a report whatever a file holds', async () => {
    await fill('file')
    const file = await Array.fromAsync(exportLedger(database.owner, { jurisdiction: 'file', at }))
    expect((await verifyExport([...file, ''])).sound).toBe(true)
    expect(codes(await verifyExport([]))).toEqual(['export-incomplete'])
    expect(codes(await verifyExport(['<html>', 'x']))).toEqual(['format-unknown', 'export-incomplete'])
    expect(codes(await verifyExport(file.slice(0, -1)))).toEqual(['export-incomplete'])
    const report = await verifyExport([
      ...file.slice(0, -1),
      '{"record":"entry"',
      'null',
      '{"record":"entry","seq":1}',
      file.at(-1)!,
    ])
    expect(report.findings.map(({ message }) => message)).toContain(`第 ${file.length} 行：无法读取。`)
    expect(report.sound).toBe(false)
    const headless = file.map((line) => line.replace('"matter":null', '"matter":7'))
    expect(codes(await verifyExport(headless))).toEqual(['format-unknown', 'export-incomplete'])
  })
})
