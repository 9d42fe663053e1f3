import { describe, expect, it } from 'vitest'
import { type Conduct, describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** Art 28, 825 art 32: measures against a person from the proposal to the decision, and the certificate they act on. */

const DAY = '2026-04-29'
const OFFICER = 'officer-wang'
const GOVERNMENT_ID = '130500-government'
type Input = Readonly<Record<string, unknown>>

const issue = (at: Court, input: Input = {}) =>
  at.open('certificate', 'issue', CITY, '2026-01-05', {
    parties: { agency: [TRANSPORT] },
    input: {
      officer: OFFICER,
      officerName: '王某',
      number: '0300001',
      validFrom: '2024-04-01',
      validTo: '2029-03-31',
      ...input,
    },
  })
const factors = { causes: '业务不熟', consequences: '当事人多缴罚款', correction: '已退还' }
const proposal = { officer: OFFICER, officerName: '王某', facts: '越权处罚' }
const propose = (at: Court, measure: string, day = DAY, changes: Input = factors) =>
  at.open('personalMeasure', 'propose', CITY, day, {
    parent: demand(issue(at)).id,
    parties: { agency: [TRANSPORT], decider: [GOVERNMENT] },
    input: { ...proposal, measure, ...changes },
  })
const proposed = (measure: string) => (at: Court) => demand(propose(at, measure)).id
const result = { decidingOrgan: GOVERNMENT_ID, decision: materials('决定'), decidedOn: '2026-04-28' }
const asked = Object.keys(result)

/** Which entry belongs to which of the five measures. */
const entries: Readonly<Record<string, readonly [step: string, input: Input]>> = {
  criticism: ['recordMeasure', result],
  training: ['recordMeasure', result],
  transfer: ['recordMeasure', result],
  suspendCertificate: ['recordSuspension', { ...result, suspendedFrom: DAY }],
  revokeCertificate: ['recordRevocation', { ...result, revokedOn: DAY }],
}
const STEPS = ['recordMeasure', 'recordSuspension', 'recordRevocation']
const BOTH = '(decider,overseer)'

const conduct: Conduct = {
  court,
  procedure: 'personalMeasure',
  day: DAY,
  reach: {
    ...Object.fromEntries(Object.keys(entries).map((measure) => [measure, proposed(measure)])),
    decided: (at) => {
      const id = proposed('training')(at)
      demand(at.act(id, 'recordMeasure', CITY, DAY, { input: result }))
      return id
    },
    declined: (at) => {
      const id = proposed('training')(at)
      demand(at.act(id, 'decline', CITY, DAY, { input: { ...result, reason: '情节轻微' } }))
      return id
    },
  },
  may: {
    training: [...STEPS, 'decline'].map((step) => `${step}${BOTH}`).join(' '),
    decided: '',
    declined: '',
  },
  closed: ['decided', 'declined'],
  moves: [CITY, GOVERNMENT].flatMap((by) => [
    ...Object.entries(entries).map(([from, [step, input]]) => ({
      from,
      step,
      by,
      input,
      needs: Object.keys(input),
      to: 'decided',
    })),
    {
      from: 'training',
      step: 'decline',
      by,
      input: { ...result, reason: '情节轻微' },
      needs: [...asked, 'reason'],
      to: 'declined',
    },
  ]),
}
describeConduct('XT-28-1a NR-32-1 a measure proposed against a person', conduct)

describe('measures and their entries', () => {
  it.each(Object.entries(entries))('XT-28-1a %s has its own entry and no other', (measure, [own]) => {
    for (const step of STEPS.filter((one) => one !== own)) {
      const at = court()
      const code = step === 'recordMeasure' ? 'certificate-measure' : 'other-measure'
      const input = { ...result, suspendedFrom: DAY, revokedOn: DAY }
      const { [step === 'recordSuspension' ? 'revokedOn' : 'suspendedFrom']: _, ...rest } = input
      expect([
        step,
        at.act(proposed(measure)(at), step, CITY, DAY, { input: step === 'recordMeasure' ? result : rest }).codes,
      ]).toEqual([step, [code]])
    }
  })

  it.each(Object.entries(entries))(
    'NR-32-1 %s decided by the bureau itself is explained from 2026-02-01 on',
    (measure, [step, input]) => {
      const deciding = (day: string) => {
        const at = court()
        const id = demand(propose(at, measure, '2026-01-28', {})).id
        const own = { ...input, decidingOrgan: '130500-justice', decidedOn: '2026-01-29' }
        return at.act(id, step, CITY, day, { input: own }).codes
      }
      expect(deciding('2026-01-30')).toEqual([])
      expect(deciding('2026-02-02')).toEqual(['explain:own-decision'])
    },
  )

  it('NR-32-1 each of the three considerations is asked for from 2026-02-01 on', () => {
    for (const factor of Object.keys(factors)) {
      const changes = { ...factors, [factor]: undefined }
      expect(propose(court(), 'training', '2026-01-30', changes).codes).toEqual([])
      const refused = propose(court(), 'training', '2026-02-02', changes)
      expect(refused.reasons.map((one) => [one.code, one.field])).toEqual([['field-missing', factor]])
    }
  })
})

/** A certificate that is withheld from 2026-04-29 on. */
const withheld = (at: Court): string => {
  const id = proposed('suspendCertificate')(at)
  demand(at.act(id, 'recordSuspension', CITY, DAY, { input: { ...result, suspendedFrom: DAY } }))
  return at.newest('certificate').id
}
const back = { to: '2026-05-29', decision: materials('恢复使用的决定') }

describe('the certificate', () => {
  it('XT-18-1-2b is valid for some time, if only for a day', () => {
    expect(issue(court(), { validFrom: '2026-01-05', validTo: '2026-01-04' }).codes).toEqual(['interval-invalid'])
    expect(issue(court(), { validFrom: '2026-01-05', validTo: '2026-01-05' }).codes).toEqual([])
  })

  it('XT-28-1a is withheld until the bureau enters the decision to give it back', () => {
    const at = court()
    const certificate = withheld(at)
    const suspension = at.newest('certificateSuspension').id
    expect([at.state(certificate), at.state(suspension)]).toEqual(['suspended', 'running'])
    const end = (changes: Input) =>
      at.act(suspension, 'end', CITY, '2026-05-29', { input: { ...back, note: '期满', ...changes } })
    expect(end({ decision: undefined }).codes).toEqual(['field-missing'])
    expect(end({ to: undefined }).ok).toBe(false)
    expect(end({ to: '2026-04-28' }).codes).toEqual(['interval-invalid'])
    expect(end({ to: DAY }).codes).toEqual([])
    expect(at.matter(suspension)).toMatchObject({ state: 'ended', closedOn: '2026-05-29', facts: { note: '期满' } })
    expect([at.state(certificate), at.matter(certificate).closedOn]).toEqual(['valid', null])
  })

  it('XT-28-1a is revoked for good, withheld or not', () => {
    for (const way of [(at: Court) => demand(issue(at)).id, withheld]) {
      const at = court()
      const id = way(at)
      const measure = demand(
        at.open('personalMeasure', 'propose', CITY, DAY, {
          parent: id,
          parties: { agency: [TRANSPORT], decider: [GOVERNMENT] },
          input: { ...proposal, measure: 'revokeCertificate', ...factors },
        }),
      ).id
      demand(at.act(measure, 'recordRevocation', CITY, DAY, { input: { ...result, revokedOn: DAY } }))
      expect(at.matter(id)).toMatchObject({ state: 'revoked', closedOn: DAY })
    }
  })

  it('XT-18-1-2b is withdrawn by who issued it when its holder leaves', () => {
    for (const way of [(at: Court) => demand(issue(at)).id, withheld]) {
      const at = court()
      const id = way(at)
      const input = { withdrawnOn: DAY, reason: '退休' }
      const withdraw = (organ: string, given: Input) => at.act(id, 'withdraw', organ, DAY, { input: given })
      expect(withdraw(TRANSPORT, input).codes).toContain('wrong-organ')
      expect(withdraw(CITY, { reason: '退休' }).codes).toEqual(['field-missing'])
      expect(withdraw(CITY, { withdrawnOn: DAY }).codes).toEqual(['field-missing'])
      expect(withdraw(CITY, input).codes).toEqual([])
      expect(at.matter(id)).toMatchObject({ state: 'withdrawn', closedOn: DAY })
    }
  })
})
