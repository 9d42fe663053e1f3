import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'
import { BUREAU, demand, MANAGEMENT, MARKET } from './testing-dispute.ts'

/** Arts 18 and 20: acts of enforcement, what is found in them, and complaints about them. */

const DAY = '2026-05-07'
const OFFICER = 'officer-li'
type Input = Readonly<Record<string, unknown>>

/** The registers a lawful act rests on. */
function registers(at: Court): void {
  demand(
    at.open('entityRegister', 'confirm', CITY, '2026-01-05', {
      parties: { agency: [TRANSPORT] },
      input: {
        name: TRANSPORT,
        confirmedOn: '2026-01-05',
        governmentRecord: '1号',
        publishedAt: 'https://example.gov.cn',
      },
    }),
  )
  demand(
    at.open('certificate', 'issue', CITY, '2026-01-05', {
      parties: { agency: [TRANSPORT] },
      input: { officer: OFFICER, officerName: '李某', number: '2', validFrom: '2021-04-01', validTo: '2026-12-31' },
    }),
  )
}
const act = {
  act: '邢交罚〔2026〕8号',
  actType: 'penalty',
  issuer: TRANSPORT,
  officer: OFFICER,
  decidedOn: '2026-03-02',
  publishedAt: 'https://example.gov.cn/8',
}
const record = (at: Court, input: Input = {}, by = TRANSPORT) =>
  demand(
    at.open('enforcementRecord', 'record', by, DAY, {
      ...(by === TRANSPORT ? {} : { parties: { agency: [TRANSPORT] } }),
      input: { ...act, ...input },
    }),
  ).id

/** What is looked at in an act, each with the content of art 18 it belongs to. */
const flaws: Readonly<Record<string, readonly [content: string, input: Input]>> = {
  'entity-unqualified': ['entity', { issuer: '法规科' }],
  'officer-uncertified': ['officer', { officer: 'officer-none' }],
  'benchmark-exceeded': ['discretion', { fine: 10_001, benchmark: 'JT-01' }],
  unpublished: ['publicity', { publishedAt: undefined }],
  'recording-missing': ['recording', { audiovisualNeeded: true }],
  'review-missing': ['legalityReview', { major: true }],
  'reviewed-after-decision': ['legalityReview', { major: true, reviewedOn: '2026-03-03' }],
  'not-referred': ['criminalLinkage', { aboveThreshold: true }],
  'power-transferred': ['reform', { power: 'JT-9' }],
}

describe('the check of an act (art 18)', () => {
  const prepared = (): Court => {
    const at = court()
    registers(at)
    demand(
      at.open('discretionBenchmark', 'publish', TRANSPORT, '2026-01-05', {
        input: { code: 'JT-01', version: '1', from: '2026-01-01', lowest: 5000, highest: 10_000 },
      }),
    )
    const township = at.world.directory.organs({ kind: 'township' })[0]?.name ?? ''
    const reform = demand(
      at.open('powerTransfer', 'plan', CITY, '2026-01-10', {
        parties: { from: [TRANSPORT], to: [township] },
        input: { power: 'JT-9', powerName: '乡道执法', legalBasis: ['某条例'], milestones: '三月' },
      }),
    ).id
    demand(
      at.act(reform, 'complete', CITY, '2026-02-27', {
        input: { effectiveOn: '2026-03-01', publication: materials('清单') },
      }),
    )
    return at
  }

  it.each(Object.entries(flaws))(
    'XT-18-1-1 XT-18-1-2a finds %s, and makes one finding of it',
    (code, [content, input]) => {
      const at = prepared()
      const id = record(at, input)
      const found = () => at.act(id, 'check', CITY, DAY)
      const first = found()
      expect([first.codes, first.opened]).toEqual([[code], ['contentFinding']])
      expect(at.newest('contentFinding').facts).toMatchObject({ content, code, act: act.act })
      expect(found().opened).toEqual([])
    },
  )

  it('XT-18-1-3b XT-18-1-3e passes the ends of a tier, a review on the day itself, and what needs neither', () => {
    for (const input of [
      { fine: 5000, benchmark: 'JT-01' },
      { fine: 10_000, benchmark: 'JT-01' },
      { fine: 90_000, benchmark: 'JT-02' },
      { benchmark: 'JT-01' },
      { major: true, reviewedOn: act.decidedOn },
      { actType: 'licence', publishedAt: undefined },
      { aboveThreshold: true, referral: materials('移送书') },
    ]) {
      const at = prepared()
      expect([input, at.act(record(at, input), 'check', CITY, DAY).codes]).toEqual([input, []])
    }
    const low = prepared()
    expect(low.act(record(low, { fine: 4999, benchmark: 'JT-01' }), 'check', CITY, DAY).codes).toEqual([
      'benchmark-exceeded',
    ])
  })

  it('XT-18-1-2b XT-28-1a finds an act under a certificate that was withheld or revoked', () => {
    for (const measure of ['suspendCertificate', 'revokeCertificate', 'returned']) {
      const at = prepared()
      const proposal = demand(
        at.open('personalMeasure', 'propose', CITY, '2026-02-10', {
          parent: at.newest('certificate').id,
          parties: { agency: [TRANSPORT], decider: [GOVERNMENT] },
          input: {
            officer: OFFICER,
            officerName: '李某',
            measure: measure === 'returned' ? 'suspendCertificate' : measure,
            facts: '越权',
            causes: '不熟',
            consequences: '多缴',
            correction: '已退',
          },
        }),
      ).id
      const outcome = { decidingOrgan: '130500-government', decision: materials('决定'), decidedOn: '2026-02-20' }
      const [step, more] =
        measure === 'revokeCertificate'
          ? ['recordRevocation', { revokedOn: '2026-02-25' }]
          : ['recordSuspension', { suspendedFrom: '2026-02-25' }]
      demand(at.act(proposal, step, CITY, '2026-02-25', { input: { ...outcome, ...more } }))
      if (measure === 'returned')
        demand(
          at.act(at.newest('certificateSuspension').id, 'end', CITY, '2026-03-10', {
            input: { to: '2026-03-10', decision: materials('恢复') },
          }),
        )
      const checked = at.act(record(at), 'check', CITY, DAY)
      expect([measure, checked.codes, checked.opened]).toEqual([measure, ['certificate-suspended'], ['contentFinding']])
      expect(at.act(record(at, { decidedOn: '2026-02-24' }), 'check', CITY, DAY).codes).toEqual([])
      if (measure === 'returned')
        expect(at.act(record(at, { decidedOn: '2026-03-10' }), 'check', CITY, DAY).codes).toEqual([])
    }
  })

  it('XT-18-1-2b nobody without a certificate is sent to enforce; who is sent has his act entered, and it is checked by handler or inspector', () => {
    const at = court()
    registers(at)
    const schedule = (officer: string) =>
      at.open('enforcementRecord', 'schedule', TRANSPORT, '2026-03-01', {
        input: { plannedOn: '2026-03-02', officer, task: '道路检查' },
      })
    expect(schedule('officer-none').codes).toEqual(['officer-uncertified'])
    for (const post of ['handler', 'inspector'] as const) {
      const { id } = demand(schedule(OFFICER))
      demand(
        at.act(id, 'record', TRANSPORT, DAY, {
          input: { ...act, publishedOn: '2026-03-03', referral: materials('移送书') },
        }),
      )
      expect(at.matter(id).facts).toMatchObject({ publishedOn: '2026-03-03', referral: [{ name: '移送书' }] })
      expect(at.act(id, 'check', CITY, DAY, { post }).codes).toEqual([])
      expect([at.state(id), at.matter(id).closedOn]).toEqual(['checked', null])
      const receipt = { policeReceipt: materials('回执'), receiptOn: DAY }
      expect(at.act(id, 'receiptOfReferral', TRANSPORT, DAY, { input: receipt }).codes).toEqual([])
    }
  })

  it('XT-21-1a a finding is taken up as supervision or set aside with reason and evidence, by the bureau', () => {
    const findings = () => {
      const at = prepared()
      at.act(record(at, { publishedAt: undefined }), 'check', CITY, DAY)
      return { at, id: at.newest('contentFinding').id }
    }
    const clearing = { reason: '已公示', evidence: materials('截图') }
    const { at, id } = findings()
    const clear = (organ: string, input: Input) => at.act(id, 'clear', organ, DAY, { input })
    expect(clear(TRANSPORT, clearing).codes).toContain('wrong-organ')
    expect(clear(CITY, { reason: '已公示' }).codes).toEqual(['field-missing'])
    expect(clear(CITY, { evidence: clearing.evidence }).codes).toEqual(['field-missing'])
    expect(clear(CITY, clearing).codes).toEqual([])
    const other = findings()
    const take = (organ: string, input: Input) => other.at.act(other.id, 'takeUp', organ, DAY, { input })
    expect(take(TRANSPORT, { matter: 'M' }).codes).toContain('wrong-organ')
    expect(take(CITY, {}).codes).toEqual(['field-missing'])
  })
})

describe('complaints (art 20(1))', () => {
  it('XT-20-1c are dealt with by who received them or whom they are about; a complainant who gave his name hears of it', () => {
    for (const [channel, by] of [
      ['named', BUREAU],
      ['named', MARKET],
      ['hotline', BUREAU],
    ] as const) {
      const at = court()
      const { id } = demand(
        at.open('complaintTicket', 'register', BUREAU, DAY, {
          parties: { agency: [MARKET] },
          input: { ticket: 'T1', channel, team: '一中队', act: '路检', receivedOn: DAY, content: '重复检查' },
        }),
      )
      const handle = (input: Input, organ: string = by) => at.act(id, 'handle', organ, DAY, { input })
      expect(handle({ result: '已纠正', feedback: '已告知' }, MANAGEMENT).codes).toContain('wrong-organ')
      expect(handle({ feedback: '已告知' }).codes).toEqual(['field-missing'])
      if (channel === 'named') expect(handle({ result: '已纠正' }).codes).toEqual(['feedback-missing'])
      expect(handle({ result: '已纠正', ...(channel === 'named' ? { feedback: '已告知' } : {}) }).codes).toEqual([])
      expect(at.matter(id).closedOn).toBe(DAY)
    }
  })
})
