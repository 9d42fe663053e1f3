import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databaseFlavours, testDatabase } from '../postgres/testing.ts'

describe.each(databaseFlavours())('values from the database on $name', (flavour) => {
  const database = testDatabase(flavour)
  const value = async (expression: string) => {
    const { rows } = await sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(database.pool.outside)
    return rows[0]?.value
  }

  it('are civil dates and instants as Temporal reads them', async () => {
    expect(await value(`date '2026-02-02'`)).toBe('2026-02-02')
    expect(await value(`timestamptz '2026-02-02 09:30:00+08'`)).toBe('2026-02-02T01:30:00.000Z')
    expect(await value(`timestamptz '2026-02-02 09:30:00.5+08'`)).toBe('2026-02-02T01:30:00.500Z')
    expect(await value(`timestamptz '2026-02-02 09:30:00.123456+08'`)).toBe('2026-02-02T01:30:00.123456Z')
    expect(await value(`array[date '2026-02-02', null]`)).toEqual(['2026-02-02', null])
    expect(await value(`array[timestamptz '2026-02-02 09:30:00+08']`)).toEqual(['2026-02-02T01:30:00.000Z'])
  })

  it('are whole numbers where a number can hold them, and an error where it cannot', async () => {
    expect(await value('9007199254740991::int8')).toBe(Number.MAX_SAFE_INTEGER)
    expect(await value('array[1::int8, null]')).toEqual([1, null])
    await expect(value('9007199254740993::int8')).rejects.toThrow(RangeError)
    expect(await value('1')).toBe(1)
  })

  it('keep the digits of a numeric', async () => {
    expect(await value('12345678901234567890.10::numeric')).toBe('12345678901234567890.10')
  })

  it('are refused rather than misread when a session’s time zone was changed', async () => {
    const client = await database.pool.connections.connect()
    await client.query(`set timezone = 'Asia/Shanghai'`)
    await expect(client.query('select now()')).rejects.toThrow(/time zone was changed/)
    client.release(true)
  })
})
