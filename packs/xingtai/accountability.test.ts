import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'

const OFFICER = 'officer-wang'
const factors = { causes: '业务不熟', consequences: '当事人多缴罚款', correction: '已退还' }
const proposal = {
  officer: OFFICER,
  officerName: '王某',
  measure: 'suspendCertificate',
  facts: '越权处罚',
}

const certificate = (it: Court): string =>
  it.open('certificate', 'issue', CITY, '2026-01-05', {
    parties: { agency: [TRANSPORT] },
    input: { officer: OFFICER, officerName: '王某', number: '0300001', validFrom: '2024-04-01', validTo: '2029-03-31' },
  }).id

const propose = (it: Court, parent: string, day: string, input: Record<string, unknown>) =>
  it.open('personalMeasure', 'propose', CITY, day, {
    parent,
    parties: { agency: [TRANSPORT], decider: [GOVERNMENT] },
    input: { ...proposal, ...input },
  })

/** What a proposal for discipline says of the person. */
const answers = { responsible: '王某', causes: '不熟悉规定', consequences: '检查中断', corrections: '已提供材料' }

describe('measures against a person', () => {
  it('NR-32-1 are proposed with three considerations and change the certificate only by the deciding organ’s decision', () => {
    const it = court()
    const held = certificate(it)
    const { correction: _correction, ...two } = factors
    expect(propose(it, held, '2026-03-10', two).says).toBe('请填写“纠正情况”')
    const { id, ok } = propose(it, held, '2026-03-10', factors)
    expect(ok).toBe(true)
    expect(it.state(held)).toBe('valid')
    const recorded = { decidingOrgan: '130500-government', decidedOn: '2026-03-20', suspendedFrom: '2026-03-25' }
    expect(it.act(id, 'recordSuspension', CITY, '2026-03-20', { input: recorded }).says).toContain('决定文书')
    expect(it.state(held)).toBe('valid')
    const input = { ...recorded, decision: materials('暂扣决定') }
    expect(it.act(id, 'recordSuspension', CITY, '2026-03-20', { input }).ok).toBe(true)
    expect(it.state(held)).toBe('suspended')
  })

  it('XT-28-1a a measure needs its deciding organ, and a suspended certificate keeps its holder from being scheduled', () => {
    const it = court()
    const held = certificate(it)
    const { id } = propose(it, held, '2026-04-20', factors)
    const bare = { decision: materials('暂扣决定'), decidedOn: '2026-04-28', suspendedFrom: '2026-05-06' }
    const without = it.act(id, 'recordSuspension', CITY, '2026-04-29', { input: bare })
    expect(without.says).toBe('没有写明作出决定的机关，不能登记处理结果')
    const own = { ...bare, decidingOrgan: '130500-justice' }
    expect(it.act(id, 'recordSuspension', CITY, '2026-04-29', { input: own }).codes).toEqual(['explain:own-decision'])
    const input = { ...bare, decidingOrgan: '130500-government' }
    expect(it.act(id, 'recordSuspension', CITY, '2026-04-29', { input }).ok).toBe(true)
    expect(it.world.pack.procedures.get('certificate')?.data.states[it.state(held)]?.name).toBe('暂扣')
    const schedule = (on: string) =>
      it.open('enforcementRecord', 'schedule', TRANSPORT, '2026-05-05', {
        input: { plannedOn: on, officer: OFFICER, task: '道路检查' },
      })
    const refused = schedule('2026-05-08')
    expect(refused.codes).toEqual(['certificate-suspended'])
    expect(refused.says).toContain('暂扣')
    expect(schedule('2026-05-05').ok).toBe(true)
  })

  it('XT-28-1a the five graded measures, each by its own way', () => {
    const it = court()
    const held = certificate(it)
    const { id } = propose(it, held, '2026-04-20', { ...factors, measure: 'training' })
    const input = { decidingOrgan: '130500-transport', decision: materials('决定'), decidedOn: '2026-04-28' }
    expect(
      it.act(id, 'recordSuspension', CITY, '2026-04-29', { input: { ...input, suspendedFrom: '2026-05-06' } }).codes,
    ).toEqual(['other-measure'])
    expect(it.act(id, 'recordMeasure', CITY, '2026-04-29', { input }).ok).toBe(true)
    expect(it.state(held)).toBe('valid')
    expect(propose(it, held, '2026-04-20', { ...factors, measure: 'dismissal' }).says).toContain(
      '批评教育、离岗培训、调离执法岗位、暂扣行政执法证、吊销行政执法证',
    )
    const revoked = propose(it, held, '2026-04-20', { ...factors, measure: 'revokeCertificate' }).id
    it.act(revoked, 'recordRevocation', CITY, '2026-04-29', { input: { ...input, revokedOn: '2026-04-29' } })
    expect(it.state(held)).toBe('revoked')
  })
})

describe('refusal of supervision', () => {
  const refusal = {
    subject: TRANSPORT,
    place: '执法大队',
    facts: '拒绝监督人员进入',
    inspectors: ['甲', '乙'],
    certificatesShown: true,
    signatures: materials('签字记录'),
  }
  const record = (it: Court, input: Record<string, unknown>, agency: string[] = [TRANSPORT]) =>
    it.open('cooperationRecord', 'record', CITY, '2026-03-18', { parties: { agency }, input: { ...refusal, ...input } })

  it('XT-28-1d becomes a candidate when two inspectors signed it and showed their certificates, and not otherwise', () => {
    const it = court()
    expect(record(it, {}).opened).toEqual(['accountability'])
    expect(it.newest('accountability').facts).toMatchObject({ ground: 'obstruction', subject: TRANSPORT })
    expect(record(it, { signatures: undefined }).opened).toEqual([])
    expect(record(it, { certificatesShown: false }).opened).toEqual([])
    expect(record(it, { inspectors: ['甲'] }).opened).toEqual([])
  })

  it('NR-25-1b outsiders can be recorded too, but not without facts', () => {
    const it = court()
    expect(record(it, { subject: '某行业协会' }, []).ok).toBe(true)
    expect(record(it, { subject: '某行业协会', facts: '' }, []).says).toBe('没有写明事实，不能记录')
  })

  it('NR-41-1 a proposal rests on an obstruction record and is closed by the competent organ’s document only', () => {
    const it = court()
    const input = { ground: 'obstruction', subject: '某行业协会', facts: '阻挠监督' }
    const lead = it.open('accountability', 'register', CITY, '2026-03-20', { parties: { overseer: [CITY] }, input }).id
    const proposed = { addressee: '130500-discipline', proposal: '建议依法给予处分', ...answers }
    expect(it.draft(lead, 'proposeDiscipline', CITY, '2026-03-20', { input: proposed }).codes).toEqual([
      'no-obstruction-record',
    ])
    record(it, { subject: '某行业协会' }, [])
    expect(it.issue(lead, 'proposeDiscipline', CITY, '2026-03-23', { input: proposed }).ok).toBe(true)
    const result = { decidingOrgan: '130500-discipline', decidedOn: '2026-04-20' }
    expect(it.act(lead, 'recordOutcome', CITY, '2026-04-21', { input: result }).says).toBe(
      '处理结果只能以有权机关的书面决定登记',
    )
    expect(
      it.act(lead, 'recordOutcome', CITY, '2026-04-21', { input: { ...result, decision: materials('处分决定') } }).ok,
    ).toBe(true)
  })

  it('XT-28-1b NR-32-1 from 2026-02-01 a proposal says who answers, what caused it, what followed and what was put right', () => {
    const it = court()
    record(it, {})
    const lead = it.newest('accountability').id
    const propose = (changes: Readonly<Record<string, undefined>>) =>
      it.draft(lead, 'proposeDiscipline', CITY, '2026-03-23', {
        input: { addressee: '130500-discipline', proposal: '处分', ...answers, ...changes },
      }).codes
    for (const factor of ['causes', 'consequences', 'corrections'])
      expect(propose({ [factor]: undefined })).toEqual(['factor-missing'])
    expect(propose({ responsible: undefined })).toEqual(['person-missing'])
    expect(propose({})).toEqual([])
  })

  it('XT-28-1b a serious case without a proposal after ten internal days alerts the leader; the result is an uploaded decision', () => {
    const it = court()
    record(it, {})
    const lead = it.newest('accountability').id
    it.act(lead, 'markSerious', CITY, '2026-03-20', { input: { gravity: '多次拒绝' } })
    expect(it.due(lead, 'proposal')).toBe('2026-03-30')
    it.world.sweep('2026-03-31')
    const run = it.matter(lead).limits[0]
    expect([run?.kind, run?.status]).toEqual(['internal', 'lapsed'])
    expect(it.world.pack.procedures.get('accountability')?.data.limits?.proposal?.lapse.text).toContain('主要负责人')
    it.issue(lead, 'proposeDiscipline', CITY, '2026-04-01', {
      input: { addressee: '130500-discipline', proposal: '处分', ...answers },
    })
    const result = { decidingOrgan: '130500-discipline', decidedOn: '2026-04-20' }
    expect(it.act(lead, 'recordOutcome', CITY, '2026-04-21', { input: result }).codes).toEqual(['field-missing'])
  })

  it('offences in office go to the supervisory organ, and a referral names its receiver', () => {
    const it = court()
    const input = { offence: 'duty', subject: '王某', facts: '收受财物', evidence: materials('材料') }
    const send = (receiver: string[]) =>
      it.open('criminalReferral', 'send', CITY, '2026-06-16', { parties: { receiver }, input })
    expect(send([]).says).toContain('应当写明受移送机关')
    expect(send(['邢台市公安局']).codes).toEqual(['supervisory-organ-instead'])
    expect(send(['邢台市监察委员会']).ok).toBe(true)
  })
})
