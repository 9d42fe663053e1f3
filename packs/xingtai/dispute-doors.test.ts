import { describe, expect, it } from 'vitest'
import { type Court, materials, type Result } from '../testing.ts'
import { CITY, court } from './testing.ts'
import {
  accepted,
  application,
  BUREAU,
  demand,
  filed,
  MANAGEMENT,
  MARKET,
  negotiated,
  org,
  reported,
} from './testing-dispute.ts'

/** Arts 6, 8 and 16(2), 825 art 13: the same is asked of an application whichever way it comes in. */

const BEFORE = '2026-01-30'
const FIRST = '2026-02-02'
const ACT = '信城管罚〔2026〕5号'
const sides = { applicant: [MANAGEMENT], respondents: [MARKET] }

type Input = Readonly<Record<string, unknown>>
type Door = (at: Court, day: string, changes: Input, because?: Readonly<Record<string, string>>) => Result

/** A dispute that a reconsideration of January ended. */
function terminated(at: Court, merits = false): string {
  const id = accepted(at, '2026-01-05', undefined, application(BUREAU, { act: ACT, nationalClass: undefined }))
  const remedy = demand(
    at.open('remedy', 'fileReconsideration', BUREAU, '2026-01-12', {
      parent: id,
      parties: { agency: [MANAGEMENT] },
      input: { act: ACT, filedOn: '2026-01-12', caseNumber: '信复〔2026〕8号', receipt: materials('收件回执') },
    }),
  ).id
  const end = { endedOn: '2026-01-20', outcomeDocument: materials('决定书') }
  const [step, input] = merits ? ['rule', { ...end, outcome: 'upheld' }] : ['end', { ...end, reason: '撤回' }]
  demand(at.act(remedy, step, BUREAU, '2026-01-20', { input }))
  return id
}

const again = (at: Court, previous: string, day: string, changes: Input, because = {}) =>
  at.open('dispute', 'reapply', MANAGEMENT, day, {
    parties: sides,
    input: {
      previous,
      outcomeDocument: materials('终止决定书'),
      unresolved: '职责仍不明确',
      ...application(BUREAU, changes),
    },
    because,
  })

const doors: Readonly<Record<string, Door>> = {
  'XT-8-1-1b apply': (at, day, changes, because = {}) => {
    const { id } = negotiated(at, day)
    return at.act(id, 'apply', MANAGEMENT, day, { input: application(BUREAU, changes), because })
  },
  'XT-9-1a receive': (at, day, changes, because = {}) => {
    const { addressedTo: _, ...input } = application(BUREAU, changes)
    return at.open('dispute', 'receive', BUREAU, day, {
      parties: sides,
      input: { negotiatedOn: day, minutes: materials('协商记录'), ...input },
      because,
    })
  },
  'XT-16-2 reapply': (at, day, changes, because = {}) => again(at, terminated(at), day, changes, because),
}

/** What each kind must say of itself (art 6), and into which national classes it falls. */
const kinds: Readonly<Record<string, { readonly asks: Input; readonly classes: string }>> = {
  norm: {
    asks: { conflictingProvisions: ['甲法第一条', '乙法第二条'] },
    classes: 'list jurisdiction crossField crossRegion other',
  },
  duty: { asks: {}, classes: 'list jurisdiction' },
  joint: { asks: { planNumber: '联执〔2026〕4号' }, classes: 'crossField crossRegion' },
  assistance: { asks: { requestedOn: '2026-01-06' }, classes: 'list jurisdiction crossField crossRegion other' },
  transfer: { asks: { transferredOn: '2026-01-06', refusedOn: '2026-01-07' }, classes: 'jurisdiction' },
  other: { asks: { otherReason: '涉及共用执法装备' }, classes: 'other' },
}
const CLASSES = ['list', 'jurisdiction', 'crossField', 'crossRegion', 'other']

/** An installation where both organs have joined the plan of joint enforcement. */
function joined(): Court {
  const at = court()
  demand(
    at.open('jointPlan', 'register', MANAGEMENT, '2026-01-05', {
      parties: { participants: [MANAGEMENT, MARKET] },
      input: { planNumber: '联执〔2026〕4号', planName: '餐车联合整治' },
    }),
  )
  return at
}

describe.each(Object.entries(doors))('%s: what an application says', (_, enter) => {
  it.each(Object.entries(kinds))(
    'NR-13-1a XT-6-1-1 %s falls into its national classes from 2026-02-01 on',
    (kind, { asks, classes }) => {
      for (const nationalClass of CLASSES) {
        const { codes } = enter(joined(), FIRST, { kind, nationalClass, ...asks })
        const fits = classes.split(' ').includes(nationalClass)
        const refusal = kind === 'transfer' ? 'explain:national-class-unusual' : 'national-class-mismatch'
        expect([nationalClass, codes]).toEqual([nationalClass, fits ? [] : [refusal]])
      }
      expect(enter(joined(), FIRST, { kind, nationalClass: undefined, ...asks }).codes).toContain(
        'national-class-missing',
      )
      expect(enter(joined(), BEFORE, { kind, nationalClass: undefined, ...asks }).codes).toEqual([])
    },
  )

  it.each(Object.entries(kinds))(
    'XT-6-1-1 XT-6-1-6 %s is refused without what its kind asks for',
    (kind, { asks, classes }) => {
      const nationalClass = classes.split(' ')[0]
      for (const field of Object.keys(asks)) {
        const refused = enter(joined(), FIRST, { kind, nationalClass, ...asks, [field]: undefined })
        expect(refused.reasons.map((one) => [one.code, one.field])).toContainEqual(['field-missing', field])
      }
    },
  )

  it.each(Object.entries(kinds))(
    'XT-8-1-3 XT-16-1 %s keeps what was said beyond what is asked',
    (kind, { asks, classes }) => {
      const at = joined()
      const beyond = {
        act: ACT,
        ticket: '12345-7',
        repliedOn: '2026-01-08',
        powerListEntry: '清单第12项',
        otherMaterials: materials('照片'),
      }
      const { id } = demand(enter(at, FIRST, { kind, nationalClass: classes.split(' ')[0], ...asks, ...beyond }))
      expect(at.matter(id).facts).toMatchObject({ ...asks, act: ACT, ticket: '12345-7', repliedOn: '2026-01-08' })
      expect(at.matter(id).facts).toMatchObject({ powerListEntry: '清单第12项' })
      expect(at.matter(id).facts.otherMaterials).toHaveLength(1)
    },
  )
})

describe('a case taken up again (art 16(2))', () => {
  it('XT-16-2 XT-9-2 goes to the bureau that is competent', () => {
    const at = court()
    expect(again(at, terminated(at), FIRST, { addressedTo: org(CITY) }).codes).toEqual(['wrong-door'])
  })

  it('XT-16-2 NR-33-3b says from 2026-02-01 on why it goes on after a ruling on the merits', () => {
    const at = court()
    const previous = terminated(at, true)
    expect(again(at, previous, FIRST, {}).codes).toEqual(['explain:ruled-on-merits'])
    expect(again(at, previous, BEFORE, { nationalClass: undefined }).codes).toEqual([])
  })
})

describe('the review of what was filed (art 9)', () => {
  it('XT-9-2 a bureau that is not competent can only direct the applicant to the one that is', () => {
    const at = court()
    const { addressedTo: _, ...input } = application(CITY)
    const { id } = demand(
      at.open('dispute', 'receive', CITY, FIRST, {
        parties: sides,
        input: { negotiatedOn: FIRST, minutes: materials('协商记录'), ...input },
      }),
    )
    expect(at.draft(id, 'decline', CITY, FIRST).codes).toContain('wrong-door')
    expect(at.act(id, 'redirect', CITY, FIRST).codes).toEqual([])
  })

  it('XT-3-2 XT-6-1-6 says which of the cases outside of the scope it is', () => {
    const at = court()
    const id = filed(at, FIRST)
    const review = (input: Input) => at.act(id, 'review', BUREAU, FIRST, { input: { inScope: false, ...input } })
    const refused = review({ findingReason: '内部事项' })
    expect(refused.reasons.map((one) => [one.code, one.field])).toEqual([['field-missing', 'scopeFinding']])
    expect(review({ findingReason: '内部事项', scopeFinding: 'internal' }).codes).toEqual([])
  })
})

/** The way to each state in which a remedy of the party ends coordination. */
const ways: Readonly<Record<string, (at: Court) => string>> = {
  negotiated: (at) => negotiated(at, FIRST).id,
  reviewing: (at) => filed(at, FIRST),
  supplementing: (at) => {
    const id = filed(at, FIRST)
    demand(at.act(id, 'requestSupplement', BUREAU, FIRST, { input: { items: [{ name: '照片', reason: '需要' }] } }))
    return id
  },
  investigating: (at) =>
    demand(
      at.open('dispute', 'recordSuspicion', BUREAU, FIRST, {
        parties: { respondents: [MANAGEMENT, MARKET] },
        input: { lead: '重复处罚', kind: 'duty', nationalClass: 'jurisdiction', item: '餐车', matter: '由谁管' },
      }),
    ).id,
  coordinating: (at) => accepted(at, FIRST),
  noAgreement: (at) => {
    const id = accepted(at, FIRST)
    demand(
      at.act(id, 'reviewInWriting', BUREAU, FIRST, {
        input: { points: [{ point: '管辖', positions: '各执一词', conclusion: '由市场监督管理局管辖' }] },
      }),
    )
    demand(
      at.act(id, 'markNoAgreement', BUREAU, FIRST, {
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
      }),
    )
    return id
  },
  reported: (at) => {
    const id = accepted(at, FIRST)
    reported(at, id, FIRST)
    return id
  },
}

describe('the party goes to reconsideration or to court (art 16(1))', () => {
  it.each(Object.entries(ways))('XT-16-1 ends coordination where it is %s', (state, way) => {
    for (const [step, kind] of [
      ['fileReconsideration', '行政复议'],
      ['fileLitigation', '行政诉讼'],
    ] as const) {
      const at = court()
      const id = way(at)
      expect(at.state(id)).toBe(state)
      const remedy = demand(
        at.open('remedy', step, BUREAU, FIRST, {
          parent: id,
          parties: { agency: [MANAGEMENT] },
          input: {
            act: ACT,
            filedOn: FIRST,
            caseNumber: '8号',
            receipt: materials('回执'),
            party: '张某',
            forum: '某机关',
          },
        }),
      ).id
      expect([step, at.state(id)]).toEqual([step, 'terminated'])
      expect(at.matter(remedy).facts).toMatchObject({ kind, party: '张某', forum: '某机关' })
    }
  })
})
