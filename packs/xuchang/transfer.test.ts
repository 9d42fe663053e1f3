import { describe, expect, it } from 'vitest'
import { agenda, asked } from '../shapes/agenda.testing.ts'
import { proveLeadTransfer } from '../shapes/transfer/lead-transfer.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const SUPERVISORY = '许昌市监察委员会'
const POLICE = '许昌市公安局'
const AGENCY = '许昌市城市管理局'

describe('leads on officers', () => {
  const register = (here: Court, input: Readonly<Record<string, unknown>> = {}, receiver = SUPERVISORY) =>
    here.open('leadTransfer', 'register', CITY, '2026-05-11', {
      parties: { receiver: [receiver] },
      input: { category: 'discipline', person: '赵某', facts: '违规收受礼金', ...input },
    })

  it('XC-18-1 breaches of discipline and offences in office go to the supervisory organ, approved, unseen, and called for', () => {
    const here = court()
    expect(register(here, {}, POLICE).codes).toEqual(['party-unsuitable'])
    expect(register(here, { category: 'gossip' }).codes).toEqual(['field-invalid'])
    const { id } = register(here)
    expect(here.act(id, 'transfer', CITY, '2026-05-12', { post: 'handler' }).codes).toEqual(['wrong-post'])
    expect(here.act(id, 'transfer', CITY, '2026-05-12').ok).toBe(true)
    expect(here.world.pack.pack.procedures['leadTransfer']?.reading).toEqual({
      logged: true,
      posts: ['handler', 'signatory', 'principal-leader'],
    })
    expect(here.due(id, 'receipt')).toBe('2026-05-26')
    here.world.sweep('2026-05-27')
    expect(here.matter(id).limits.map((run) => [run.kind, run.status])).toEqual([['internal', 'lapsed']])
    expect(register(here, { category: 'regulation' }).ok).toBe(true)
  })
})

describe('a lead that is a crime', () => {
  const lead = (here: Court) =>
    here.open('accountability', 'register', CITY, '2026-05-20', {
      parties: { overseer: [CITY], agency: [AGENCY] },
      input: { ground: 'abuse', subject: '钱某', facts: '伪造证据' },
    }).id
  const refer = (here: Court, parent: string, receiver: string, offence = 'ordinary') =>
    here.open('criminalReferral', 'send', CITY, '2026-06-01', {
      parent,
      parties: { receiver: [receiver] },
      input: { offence, subject: '钱某', facts: '伪造证据', evidence: materials('案卷') },
    })
  const drop = (here: Court, id: string) => here.act(id, 'drop', CITY, '2026-06-04', { input: { reason: '另案处理' } })

  it('XC-21-1e leaves by the referral, which its receipt closes; until then the record of responsibility stays open', () => {
    const here = court()
    const id = lead(here)
    const referral = refer(here, id, POLICE)
    expect(referral.ok).toBe(true)
    expect(drop(here, id).codes).toEqual(['referral-unsigned'])
    const receipt = { receiptOn: '2026-06-03', receipt: materials('回执') }
    expect(
      here.act(referral.id, 'receipt', POLICE, '2026-06-03', { input: { receiptOn: '2026-06-03' } }).codes,
    ).toEqual(['field-missing'])
    expect(here.act(referral.id, 'receipt', POLICE, '2026-06-03', { input: receipt }).ok).toBe(true)
    expect(drop(here, id).ok).toBe(true)
  })

  it('XC-21-1e an offence in office goes to the supervisory organ, never straight to the police', () => {
    const here = court()
    const id = lead(here)
    expect(refer(here, id, POLICE, 'duty').codes).toEqual(['supervisory-organ-instead'])
    expect(refer(here, id, SUPERVISORY, 'duty').ok).toBe(true)
  })
})

describe('every lead on an officer', () => {
  proveLeadTransfer({
    rows: 'XC-18-1',
    court,
    sender: CITY,
    receiver: SUPERVISORY,
    outsider: AGENCY,
    names: { sender: '行政执法监督机构' },
    called: true,
  })
})

describe('a criminal referral, state by state', () => {
  it('XC-21-1e says who shall do what, and asks for what it needs', () => {
    const here = court()
    const day = '2026-06-02'
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const send = (more: Readonly<Record<string, unknown>> = {}, receiver: readonly string[] = [POLICE]) =>
      here.open('criminalReferral', 'send', CITY, day, {
        parties: { receiver },
        input: { offence: 'ordinary', subject: '钱某', facts: '伪造证据', evidence: materials('案卷'), ...more },
      })
    expect(asked(send({ offence: undefined, subject: '', facts: '', evidence: [] }).reasons)).toEqual([
      'offence',
      'subject',
      'facts',
      'evidence',
    ])
    expect(send({}, []).codes).toEqual(['party-missing'])
    expect(send({}, [POLICE, SUPERVISORY]).codes).toEqual(['party-unsuitable'])
    expect(send({}, ['许昌市人民检察院']).ok).toBe(true)
    const { id } = send()
    const both = '行政执法监督机构、受移送机关'
    expect(at(id)).toEqual([[`${both}应当登记签收`], null])
    const receive = (receiptOn: string, organ = POLICE) =>
      here.act(id, 'receipt', organ, day, { input: { receiptOn, receipt: materials('回执') } })
    expect(asked(receive('2026-06-03').reasons)).toEqual(['receiptOn'])
    expect(receive(day, CITY).ok).toBe(true)
    expect(at(id)).toEqual([[`${both}可以登记处理反馈`], null])
    expect(asked(here.act(id, 'feedback', POLICE, day).reasons)).toEqual(['result', 'decision'])
    here.act(id, 'feedback', POLICE, day, { input: { result: '已立案', decision: materials('立案决定书') } })
    expect(at(id)).toEqual([[], day])
    const { reading, steps } = here.world.pack.pack.procedures['criminalReferral'] ?? {}
    expect(reading).toEqual({ logged: true, posts: ['principal-leader', 'handler'] })
    expect([steps?.['send']?.post, steps?.['send']?.input?.['subject']?.personal]).toEqual([['principal-leader'], true])
  })
})
