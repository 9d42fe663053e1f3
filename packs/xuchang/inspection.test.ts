import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const TRANSPORT = '许昌市交通运输局'
const DAY = '2026-04-08'

/** Articles 8, 9 and 10 item by item, and the open heading of article 7. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  regimes: [
    'discretion',
    'threeRegimes',
    'leniency',
    'notificationCommitment',
    'criminalLinkage',
    'files',
    'separateFines',
    'majorPenaltyFiling',
    'doubleRandom',
    'otherRegime',
  ],
  responsibility: ['powerList', 'powers', 'responsibility', 'process', 'appraisal', 'accountability'],
  conduct: [
    'training',
    'equipment',
    'uniform',
    'certificates',
    'lawfulProcedure',
    'lawfulContent',
    'proportionality',
    'otherFinding',
  ],
  other: ['other'],
}
/** The open items, and what kind of addition each takes. */
const OPEN = { otherRegime: 'regime', otherFinding: 'finding', other: 'content' } as const
const ADDED = '涉企检查频次'

const begin = (here: Court, headings: readonly string[]) =>
  here.open('inspection', 'begin', CITY, DAY, { parties: { agency: [TRANSPORT] }, input: { headings } }).id
const score = (here: Court, id: string, item: string, input: Readonly<Record<string, unknown>> = {}) =>
  here.act(id, 'score', CITY, DAY, {
    input: {
      item,
      result: 'passed',
      evidence: materials('台账'),
      ...(Object.hasOwn(OPEN, item) ? { added: ADDED } : {}),
      ...input,
    },
  })
const leaveOut = (here: Court, id: string, item: string) =>
  here.act(id, 'leaveOut', CITY, DAY, { input: { item, reason: '上年已查' } })
const close = (here: Court, id: string) => here.act(id, 'close', CITY, DAY, { input: { conclusion: '总体规范' } }).codes
/** A court where something has been added under each open item. */
const furnished = () => {
  const here = court()
  for (const kind of Object.values(OPEN))
    here.open('furtherItem', 'add', CITY, DAY, {
      input: { kind, name: ADDED, from: DAY, legalBasis: ['行政执法监督条例'], reason: '需要', page: '第1页' },
    })
  return here
}

describe('a check', () => {
  for (const [heading, items] of Object.entries(HEADINGS)) {
    const another = heading === 'regimes' ? 'conduct' : 'regimes'

    it(`XC-7-1-1 XC-7-1-2 XC-7-1-3 XC-7-1-4 of ${heading} needs each of its items scored or left out, and any one of them looked at`, () => {
      const here = furnished()
      for (const item of items) {
        const id = begin(here, [heading])
        for (const left of items) if (left !== item) leaveOut(here, id, left)
        expect([item, close(here, id)]).toEqual([item, ['heading-empty', 'item-unchecked']])
        expect([item, score(here, id, item).says]).toEqual([item, ''])
        expect([item, close(here, id)]).toEqual([item, []])
      }
      const all = begin(here, [heading])
      for (const item of items) score(here, all, item)
      expect(close(here, all)).toEqual([])
    })

    it(`XC-7-1-1 XC-7-1-2 XC-7-1-3 XC-7-1-4 a score elsewhere does not stand for ${heading}, nor may its items be scored where it was not chosen`, () => {
      const here = furnished()
      const id = begin(here, [heading, another])
      for (const item of items) leaveOut(here, id, item)
      for (const item of HEADINGS[another] ?? []) score(here, id, item)
      expect(close(here, id)).toEqual(['heading-empty'])
      const elsewhere = begin(here, [another])
      for (const item of items) expect([item, score(here, elsewhere, item).codes]).toEqual([item, ['item-not-planned']])
    })
  }

  it('XC-7-1-4 XC-8-1-10 XC-10-1-8 names under each open item what was added, which must have been added', () => {
    const here = court()
    const id = begin(here, Object.keys(HEADINGS))
    for (const item of Object.keys(OPEN)) {
      expect([item, score(here, id, item, { added: '' }).codes]).toEqual([item, ['added-missing', 'content-not-added']])
      expect([item, score(here, id, item).codes]).toEqual([item, ['content-not-added']])
    }
    expect(score(here, id, 'files', { added: '' }).ok).toBe(true)
  })

  it('XC-11-1-1 what is not in order is set out, what is in order needs nothing more', () => {
    const here = court()
    const id = begin(here, ['regimes'])
    expect(score(here, id, 'files', { result: 'failed' }).codes).toEqual(['finding-missing'])
    for (const result of ['passed', 'notApplicable']) expect(score(here, id, 'files', { result }).ok).toBe(true)
  })
})
