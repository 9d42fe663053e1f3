import { describe, expect, it } from 'vitest'
import { readListSearch } from './list-search.ts'

describe('what an address narrows a list by', () => {
  it('is read as it was written', () => {
    const search = { procedure: 'dispute', light: 'overdue', text: '城管', organ: 'a', show: 'all', sort: 'opened' }
    expect(readListSearch(search)).toEqual(search)
  })

  it('is text even where it looks like a number', () => {
    expect(readListSearch({ text: 2026 })).toEqual({ text: '2026' })
  })

  it('is nothing where the address says what the list does not know', () => {
    expect(readListSearch({ light: 'purple', show: 'some', sort: 'random', text: '', other: 'x' })).toEqual({})
  })
})
