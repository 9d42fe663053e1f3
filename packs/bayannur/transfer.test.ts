import { describe, expect, it } from 'vitest'
import { proveCaseTransfer } from '../shapes/transfer/case-transfer.testing.ts'
import { proveCriminalTransfer } from '../shapes/transfer/criminal-transfer.testing.ts'
import { proveDecisionFreeze } from '../shapes/transfer/decision-freeze.testing.ts'
import { proveLeadTransfer } from '../shapes/transfer/lead-transfer.testing.ts'
import { proveMatterTransfer } from '../shapes/transfer/matter-transfer.testing.ts'
import { proveTransferCoordination } from '../shapes/transfer/transfer-coordination.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const ECOLOGY = '巴彦淖尔市生态环境局'
const TRANSPORT = '巴彦淖尔市交通运输局'
const ENFORCEMENT = '临河区综合行政执法局'
const POLICE = '巴彦淖尔市公安局'
const SUPERVISORY = '巴彦淖尔市监察委员会'
const AUDIT = '巴彦淖尔市审计局'

type Fields = Readonly<Record<string, unknown>>

const evidence = { evidence: [{ name: '照片', kind: '书证', file: materials('照片') }] }

const find = (here: Court, sender: string, receiver: string, day: string, input: Fields = {}) =>
  here.open('caseTransfer', 'find', sender, day, {
    parties: { receiver: [receiver] },
    input: { caseNumber: 'LH-1', facts: '道路遗撒', discoveredOn: day, mode: 'notice', ...input },
  })

describe('departments and comprehensive enforcement bodies', () => {
  it('BYN-26-1-1 a department tells or transfers with its materials, and gets acceptance or a return with reason', () => {
    const here = court()
    expect(find(here, TRANSPORT, ENFORCEMENT, '2026-03-05', { mode: 'gossip' }).codes).toEqual(['field-invalid'])
    const { id } = find(here, TRANSPORT, ENFORCEMENT, '2026-03-05')
    expect(here.issue(id, 'send', TRANSPORT, '2026-03-05', { input: {} }).codes).toEqual(['material-missing'])
    expect(here.issue(id, 'send', TRANSPORT, '2026-03-05', { input: evidence }).ok).toBe(true)
    expect(here.act(id, 'sign', ENFORCEMENT, '2026-03-06', { input: { signedOn: '2026-03-06' } }).ok).toBe(true)
    const other = find(here, TRANSPORT, ENFORCEMENT, '2026-03-05').id
    here.issue(other, 'send', TRANSPORT, '2026-03-05', { input: evidence })
    const back = { competentOrgan: '150802-transport' }
    expect(here.act(other, 'return', ENFORCEMENT, '2026-03-06', { input: back }).codes).toEqual(['field-missing'])
    expect(
      here.act(other, 'return', ENFORCEMENT, '2026-03-06', { input: { ...back, returnReason: '属交通' } }).ok,
    ).toBe(true)
  })

  it('BYN-26-1-2 the other way the same; a return names the competent organ, and the second one opens coordination', () => {
    const here = court()
    const { id } = find(here, ENFORCEMENT, ECOLOGY, '2026-03-05', { mode: 'transfer' })
    here.issue(id, 'send', ENFORCEMENT, '2026-03-05', { input: evidence })
    const reason = { returnReason: '不属本局' }
    const back = { ...reason, competentOrgan: '150802-enforcement' }
    expect(here.act(id, 'return', ECOLOGY, '2026-03-09', { input: reason }).codes).toEqual(['competent-organ-missing'])
    expect(here.act(id, 'return', ECOLOGY, '2026-03-09', { input: back }).opened).toEqual([])
    here.issue(id, 'resend', ENFORCEMENT, '2026-03-10', { input: { supplement: '属大气污染防治' } })
    expect(here.act(id, 'returnAgain', ECOLOGY, '2026-03-12', { input: reason }).codes).toEqual([
      'competent-organ-missing',
    ])
    expect(here.act(id, 'returnAgain', ECOLOGY, '2026-03-12', { input: back }).opened).toEqual(['transferCoordination'])
    expect(here.newest('transferCoordination').parties['overseer']?.map((organ) => organ.name)).toEqual([CITY])
    expect(here.state(id)).toBe('disputed')
  })

  it('BYN-26-2 the justice bureau sees who waits longer than the internal target and opens coordination for one', () => {
    const here = court()
    const ids = Array.from({ length: 20 }, (_, index) => {
      const { id } = find(here, ENFORCEMENT, ECOLOGY, '2026-03-05', { caseNumber: `LH-${index + 1}` })
      here.issue(id, 'send', ENFORCEMENT, '2026-03-05', { input: evidence })
      if (index >= 3) {
        here.act(id, 'sign', ECOLOGY, '2026-03-06', { input: { signedOn: '2026-03-06' } })
        here.act(id, 'file', ECOLOGY, '2026-03-09', { input: { filedOn: '2026-03-09', filingNumber: `立${index}` } })
      }
      return id
    })
    expect(here.due(ids[0] ?? '', 'answer')).toBe('2026-03-19')
    here.world.sweep('2026-03-20')
    const waiting = ids.filter((id) => here.matter(id).limits.some((run) => run.status === 'lapsed'))
    expect(waiting).toHaveLength(3)
    expect(here.matter(ids[0] ?? '').parties['overseer']?.map((organ) => organ.name)).toEqual([CITY])
    const open = (organ: string) =>
      here.open('transferCoordination', 'open', organ, '2026-03-20', {
        parent: waiting[0] ?? '',
        input: { problem: '久拖不决' },
      })
    expect(open(ECOLOGY).ok).toBe(false)
    const { id } = open(CITY)
    expect(
      here.act(id, 'coordinate', CITY, '2026-03-20', { input: { item: '垃圾焚烧', clarity: '双方均称无权' } }).opened,
    ).toEqual(['dispute'])
    const urge = here.act(waiting[1] ?? '', 'urge', CITY, '2026-03-20', { input: { note: '请答复' } })
    expect(urge.ok).toBe(true)
  })
})

describe('police and supervisory organ', () => {
  const report = (here: Court, at: string) =>
    here.open('criminalTransfer', 'report', ECOLOGY, at, {
      parties: { police: [POLICE] },
      input: {
        caseNumber: 'HB-1',
        suspect: '某公司',
        officers: ['张某', '李某'],
        facts: '非法倾倒危险废物',
        report: materials('移送报告'),
      },
    }).id
  const package_ = {
    report: materials('调查报告'),
    reportBy: '张某',
    reportOn: '2026-02-12',
    noItems: true,
    sampled: false,
    inspectionAbsent: '不涉及检验',
    othersAbsent: '没有其他材料',
  }

  it('BYN-7-3 a criminal case goes within twenty-four hours of the approval; an hour more is marked late and a lead', () => {
    const here = court()
    const id = report(here, '2026-02-13 09:00')
    here.act(id, 'approve', ECOLOGY, '2026-02-13 16:00', { input: { opinion: '同意' } })
    const delivery = () => here.matter(id).limits.find((run) => run.limit === 'delivery')
    expect(delivery()?.dueAt).toBe('2026-02-14T16:00+08:00')
    const late = here.issue(id, 'send', ECOLOGY, '2026-02-14 17:00', { input: package_ })
    expect(late.opened).toEqual(['accountability'])
    const met = here.world
      .events(id)
      .flatMap((event) => (event.type === 'limit-met' && event.run === delivery()?.id ? [event.late] : []))
    expect(met).toEqual([true])
  })

  it('BYN-7-3 the text has no freeze: a decision meanwhile is warned about under the penalty law and not barred', () => {
    const here = court()
    const id = report(here, '2026-02-13 09:00')
    here.act(id, 'approve', ECOLOGY, '2026-02-13 16:00', { input: { opinion: '同意' } })
    here.issue(id, 'send', ECOLOGY, '2026-02-14 15:00', { input: package_ })
    const decide = (because?: Readonly<Record<string, string>>) =>
      here.open('enforcementDecision', 'decide', ECOLOGY, '2026-02-24', {
        ...(because === undefined ? {} : { because }),
        input: {
          caseNumber: 'HB-1',
          act: '巴环罚〔2026〕9号',
          kind: 'penalty',
          decidedOn: '2026-02-24',
          reason: '资格罚不停止',
        },
      })
    expect(decide().codes).toEqual(['explain:decision-frozen'])
    expect(decide({ 'decision-frozen': '吊销许可证不由刑罚代替' }).warnings).toEqual(['decision-frozen'])
  })

  const lead = (here: Court, sender: string, receiver = SUPERVISORY) =>
    here.open('leadTransfer', 'register', sender, '2026-05-06', {
      parties: { receiver: [receiver] },
      input: { category: 'dutyCrime', person: '陈某', facts: '失职渎职' },
    })

  it('BYN-7-2 a lead is seen by handler and leader of the two organs, who can answer one another in it', () => {
    const here = court()
    const { id } = lead(here, CITY)
    here.act(id, 'transfer', CITY, '2026-05-06')
    const { reading, parties } = here.world.pack.pack.procedures['leadTransfer'] ?? {}
    expect(reading).toEqual({ logged: true, posts: ['handler', 'signatory', 'principal-leader'] })
    expect(Object.keys(parties ?? {})).toEqual(['overseer', 'receiver'])
    const exchange = (organ: string) => here.act(id, 'exchange', organ, '2026-05-08', { input: { note: '补充情况' } })
    expect(exchange(SUPERVISORY).ok).toBe(true)
    expect(exchange(CITY).ok).toBe(true)
    expect(exchange(ECOLOGY).codes).toEqual(['wrong-organ'])
    expect(lead(here, ECOLOGY).ok).toBe(true)
  })

  it('BYN-20-1 a lead on an officer goes with its approval; without a receipt after ten working days it is called for', () => {
    const here = court()
    expect(lead(here, CITY, POLICE).codes).toEqual(['party-unsuitable'])
    const { id } = lead(here, CITY)
    expect(here.act(id, 'transfer', CITY, '2026-05-06', { post: 'handler' }).codes).toEqual(['wrong-post'])
    here.act(id, 'transfer', CITY, '2026-05-06')
    expect(here.due(id, 'receipt')).toBe('2026-05-19')
    here.world.sweep('2026-05-20')
    expect(here.matter(id).limits.map((run) => [run.kind, run.status])).toEqual([['internal', 'lapsed']])
    expect(here.act(id, 'receive', SUPERVISORY, '2026-05-21', { input: { receipt: materials('回执') } }).ok).toBe(true)
  })
})

describe('what other organs have to deal with', () => {
  const send = (here: Court, receiver = AUDIT, input: Fields = {}) =>
    here.open('matterTransfer', 'send', CITY, '2026-08-20', {
      parties: { agency: [ECOLOGY], receiver: [receiver] },
      input: {
        kind: 'funds',
        legalBasis: ['审计法第二条'],
        facts: '专项资金问题',
        materials: materials('资料'),
        ...input,
      },
    })
  const decided = (here: Court, decidedOn: string) => {
    const { id } = send(here)
    here.act(id, 'receipt', AUDIT, '2026-08-21', { input: { receiptOn: '2026-08-21', receipt: materials('回执') } })
    here.act(id, 'recordDecision', AUDIT, decidedOn, { input: { decidedOn } })
    return id
  }

  it('BYN-20-2-1 goes to them with basis, materials and receipt, and never back to the supervised organ', () => {
    const here = court()
    expect(send(here, ECOLOGY).codes).toEqual(['same-organ'])
    expect(send(here, AUDIT, { legalBasis: [] }).codes).toEqual(['basis-missing'])
    expect(send(here, AUDIT, { materials: [] }).codes).toEqual(['material-missing'])
    const { id } = send(here)
    here.act(id, 'receipt', AUDIT, '2026-08-21', { input: { receiptOn: '2026-08-21', receipt: materials('回执') } })
    expect(here.world.pack.procedures.get('matterTransfer')?.data.states[here.state(id)]?.name).toBe('已签收')
    expect(here.matter(id).documents.map((one) => one.title)).toEqual(['事项移送函'])
  })

  it('BYN-20-2-2 they tell the result within twenty days of their decision; silence brings a reminder and nothing more', () => {
    const here = court()
    const id = decided(here, '2026-09-11')
    const run = () => here.matter(id).limits.find((one) => one.limit === 'notice')
    expect([run()?.rawDate, run()?.dueDate]).toEqual(['2026-10-01', '2026-10-08'])
    expect(here.due(decided(here, '2026-09-14'), 'notice')).toBe('2026-10-08')
    const remind = () => here.act(id, 'remind', CITY, '2026-10-09', { input: { reminder: '请告知处理情况' } })
    expect(remind().codes).toEqual(['wrong-state'])
    here.world.sweep('2026-10-09')
    expect(here.world.matters().some((one) => one.procedure === 'accountability')).toBe(false)
    expect(remind().ok).toBe(true)
    const told = { notifiedOn: '2026-10-12', result: materials('处理情况告知函') }
    expect(here.act(id, 'notify', AUDIT, '2026-10-12', { input: told }).ok).toBe(true)
    expect(here.state(id)).toBe('closed')
  })
})

describe('every transfer between departments and comprehensive enforcement bodies', () => {
  proveCaseTransfer({
    rows: 'BYN-26-1-1 BYN-26-1-2',
    court,
    procedure: 'caseTransfer',
    sender: ENFORCEMENT,
    receiver: ECOLOGY,
    third: TRANSPORT,
    overseer: CITY,
    outsider: CITY,
    names: { sender: '发现机关', receiver: '应当处理的机关', watchers: '监督协调机关' },
    found: { mode: 'transfer' },
    materials: evidence,
    answerBy: '2026-05-25',
  })
})

describe('every criminal transfer', () => {
  proveCriminalTransfer({
    rows: 'BYN-7-3',
    court,
    sender: ECOLOGY,
    police: POLICE,
    other: TRANSPORT,
    leads: true,
    names: { sender: '移送机关' },
  })
})

describe('every lead on an officer', () => {
  proveLeadTransfer({
    rows: 'BYN-7-2 BYN-20-1',
    court,
    sender: CITY,
    receiver: SUPERVISORY,
    outsider: ECOLOGY,
    names: { sender: '移送机关' },
    called: true,
  })
})

describe('every transfer that stalls', () => {
  proveTransferCoordination({
    rows: 'BYN-26-2',
    court,
    waiting: (here, day) => {
      const { id } = find(here, ENFORCEMENT, ECOLOGY, day)
      here.issue(id, 'send', ENFORCEMENT, day, { input: evidence })
      return id
    },
    overseer: CITY,
    sender: ENFORCEMENT,
    receiver: '150800-ecology',
  })
})

describe('every matter of another organ', () => {
  proveMatterTransfer({
    rows: 'BYN-20-2-1 BYN-20-2-2',
    court,
    overseer: CITY,
    agency: ECOLOGY,
    receiver: AUDIT,
    name: '有关机关',
    input: { kind: 'funds', legalBasis: ['审计法第二条'] },
    told: true,
  })
})

describe('every decision in a case that was sent away', () => {
  const day = '2026-06-15'
  const instrument = { documentNumber: '〔2026〕1号', decidedOn: day, instrument: materials('文书') }
  const atPolice = (here: Court, caseNumber: string) => {
    const { id } = here.open('criminalTransfer', 'report', ECOLOGY, `${day} 09:00`, {
      parties: { police: [POLICE] },
      input: { caseNumber, suspect: '某公司', officers: ['a', 'b'], facts: '倾倒危废', report: materials('报告') },
    })
    here.act(id, 'approve', ECOLOGY, `${day} 09:10`, { input: { opinion: '同意' } })
    here.issue(id, 'send', ECOLOGY, `${day} 10:00`, {
      input: {
        report: materials('调查报告'),
        reportBy: '张某',
        reportOn: day,
        noItems: true,
        sampled: false,
        inspectionAbsent: '不涉及',
        othersAbsent: '没有',
      },
    })
    here.act(id, 'accept', POLICE, day, { input: { acceptedOn: day, receipt: materials('回执') } })
    return id
  }
  proveDecisionFreeze({
    rows: 'BYN-7-3',
    court,
    agency: ECOLOGY,
    agencyName: '行政执法部门',
    policy: 'warn',
    away: (here, caseNumber) => void atPolice(here, caseNumber),
    punished: (here, caseNumber) => {
      const id = atPolice(here, caseNumber)
      here.act(id, 'file', POLICE, day, { input: { ...instrument, noticeReceivedOn: day } })
      here.act(id, 'convict', POLICE, day, { input: instrument })
    },
  })
})
