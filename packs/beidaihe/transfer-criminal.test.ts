import { describe, expect, it } from 'vitest'
import { proveCriminalTransfer } from '../shapes/transfer/criminal-transfer.testing.ts'
import { materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'
import { approvedCase, POLICE, reportCase, SCJ, toPolice } from './transfer.testing.ts'

const CITY_MARKET = '秦皇岛市市场监督管理局'
const PROCURATORATE = '北戴河区人民检察院'

const names = (organs: readonly { readonly name: string }[] | undefined) => organs?.map((organ) => organ.name)

describe('transfer to the police', () => {
  it('BDH-2-4-5 takes two officers, the head within three days and the police within twenty-four hours, holidays or not', () => {
    const here = court()
    expect(reportCase(here, '2026-09-28', { officers: ['张某'] }).codes).toEqual(['team-too-small'])
    expect(reportCase(here, '2026-09-28', {}, '北戴河区卫生健康局').codes).toEqual(['not-police'])
    const { id } = reportCase(here, '2026-09-28')
    expect(here.due(id, 'approval')).toBe('2026-10-08')
    const approval = { input: { opinion: '同意移送' } }
    expect(here.act(id, 'approve', SCJ, '2026-09-30 10:00', { ...approval, post: 'handler' }).codes).toEqual([
      'wrong-post',
    ])
    expect(here.act(id, 'approve', SCJ, '2026-09-30 10:00', approval).ok).toBe(true)
    const delivery = here.matter(id).limits.find((run) => run.limit === 'delivery')
    expect(delivery?.dueAt).toBe('2026-10-01T10:00+08:00')
    const late = here.issue(id, 'send', SCJ, '2026-10-01 10:01', { input: toPolice })
    expect(late.opened).toContain('accountability')
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'lateTransfer' })
    expect(here.state(here.newest('accountability').id)).toBe('candidate')
  })

  it('BDH-2-4-5 a head who does not approve writes down why', () => {
    const here = court()
    const { id } = reportCase(here, '2026-09-28')
    expect(here.act(id, 'refuse', SCJ, '2026-09-29', {}).codes).toEqual(['field-missing'])
    expect(here.act(id, 'refuse', SCJ, '2026-09-29', { input: { refusalReason: '金额未达标准' } }).ok).toBe(true)
    expect(here.state(id)).toBe('refused')
  })

  it('BDH-2-4-5 a case above the threshold that nobody sent is listed by itself, below it or sent it is not', () => {
    const here = court()
    here.open('prosecutionThreshold', 'configure', BUREAU, '2026-03-02', {
      input: { caseKind: '假冒注册商标', amount: 50000, source: '司法解释' },
    })
    const record = (caseNumber: string, amount: number) =>
      here.open('caseAmount', 'record', SCJ, '2026-03-10', {
        input: { caseNumber, caseKind: '假冒注册商标', amount },
      }).opened
    expect(record('XS-2', 49999)).toEqual([])
    expect(record('XS-3', 50000)).toEqual(['transferOrder'])
    expect(here.state(here.newest('transferOrder').id)).toBe('suspected')
    expect(here.newest('transferOrder').facts['suspicion']).toContain('50000')
    approvedCase(here, '2026-03-10 10:00', 'XS-4')
    expect(record('XS-4', 80000)).toEqual([])
  })

  it('BDH-2-4-6 letter and list go to the procuratorate in the same act, and nobody can leave them out', () => {
    const here = court()
    const id = approvedCase(here, '2026-05-11 09:00')
    const sent = here.issue(id, 'send', SCJ, '2026-05-11 10:00', { input: toPolice })
    expect(sent.opened).toEqual(['criminalTransferCopy'])
    const copy = here.newest('criminalTransferCopy')
    expect(names(copy.parties['procuratorate'])).toEqual([PROCURATORATE])
    expect(copy.openedOn).toBe('2026-05-11')
    expect(here.world.events(copy.id)[0]?.at).toBe(here.world.events(id).at(-1)?.at)
    const other = approvedCase(here, '2026-05-11 09:00', 'XS-5')
    const { catalogue: _left, ...without } = toPolice
    expect(here.issue(other, 'send', SCJ, '2026-05-11 10:00', { input: without }).codes).toEqual(['field-missing'])
    const dropped = here.draft(other, 'send', SCJ, '2026-05-11 10:00', { input: { ...toPolice, noCopy: true } })
    expect(dropped.codes).toEqual(['field-unknown'])
  })

  it('BDH-2-4-7 the justice bureau files it under its number, and the copy holds no evidence', () => {
    const here = court()
    const id = approvedCase(here, '2026-05-11 09:00')
    here.issue(id, 'send', SCJ, '2026-05-11 10:00', { input: toPolice })
    const copy = here.newest('criminalTransferCopy')
    expect(names(copy.parties['overseer'])).toEqual([BUREAU])
    const filing = { filingNumber: 'BA-2026-003', filedOn: '2026-05-12' }
    expect(here.act(copy.id, 'file', SCJ, '2026-05-12', { input: filing }).codes).toEqual(['wrong-organ'])
    expect(here.act(copy.id, 'file', BUREAU, '2026-05-12', { input: filing }).ok).toBe(true)
    expect(here.matter(copy.id).facts['filings']).toMatchObject([{ filingNumber: 'BA-2026-003' }])
    expect(Object.keys(copy.facts)).toEqual(['transfer', 'caseNumber', 'letter', 'catalogue'])
    // the case itself is read by the organs that run it, and by no organ above them
    const { reading } = here.world.pack.pack.procedures['criminalTransfer'] ?? {}
    expect(reading?.posts).toContain('handler')
    expect(here.world.pack.pack.procedures['criminalTransfer']?.parties['overseer']?.lent).toBe('facts.informed')
    const informed = { informed: ['bureau-inspector'], purpose: '核查迟延' }
    expect(here.act(id, 'inform', SCJ, '2026-05-12', { input: informed, post: 'handler' }).codes).toEqual([
      'wrong-post',
    ])
    expect(here.act(id, 'inform', SCJ, '2026-05-12', { input: informed }).ok).toBe(true)
  })

  it('BDH-2-4-8 the superior organ gets its report, and without one on record nothing is sent', () => {
    const here = court()
    const id = approvedCase(here, '2026-05-11 09:00')
    const { superior: _none, ...without } = toPolice
    const missing = here.issue(id, 'send', SCJ, '2026-05-11 10:00', { input: without })
    expect(missing.codes).toEqual(['superior-missing'])
    expect(missing.says).toContain('没有登记上一级行政执法机关')
    const beside = { ...toPolice, superior: '130304-health' }
    expect(here.issue(id, 'send', SCJ, '2026-05-11 10:00', { input: beside }).codes).toEqual(['not-superior'])
    here.issue(id, 'send', SCJ, '2026-05-11 10:00', { input: toPolice })
    const copy = here.newest('criminalTransferCopy')
    expect(names(copy.parties['superior'])).toEqual([CITY_MARKET])
    expect(
      here.act(copy.id, 'acknowledge', CITY_MARKET, '2026-05-12', { input: { reportReadOn: '2026-05-12' } }).ok,
    ).toBe(true)
  })

  it('BDH-2-4-9 a decision already taken goes along to all of them and cannot be dropped', () => {
    const here = court()
    here.open('enforcementDecision', 'decide', SCJ, '2026-06-01', {
      input: { caseNumber: 'XS-1', act: '北市监罚〔2026〕12号', kind: 'penalty', decidedOn: '2026-06-01' },
    })
    const id = approvedCase(here, '2026-06-10 09:00')
    const sent = (input: Readonly<Record<string, unknown>>) =>
      here.issue(id, 'send', SCJ, '2026-06-10 10:00', { input })
    expect(sent(toPolice).codes).toEqual(['decision-missing'])
    expect(sent({ ...toPolice, decision: materials('北市监罚〔2026〕12号.pdf') }).ok).toBe(true)
    expect(here.newest('criminalTransferCopy').facts['decision']).toMatchObject([{ name: '北市监罚〔2026〕12号.pdf' }])
  })

  it('BDH-2-4-5 the police sign for the letter and have three days; against a refusal to file there are three more', () => {
    const here = court()
    const id = approvedCase(here, '2026-06-10 09:00')
    here.issue(id, 'send', SCJ, '2026-06-10 10:00', { input: toPolice })
    expect(here.act(id, 'accept', POLICE, '2026-06-11', { input: { acceptedOn: '2026-06-11' } }).codes).toEqual([
      'field-missing',
    ])
    here.act(id, 'accept', POLICE, '2026-06-11', { input: { acceptedOn: '2026-06-11', receipt: materials('回执') } })
    expect(here.due(id, 'policeReview')).toBe('2026-06-15')
    const notice = {
      documentNumber: '北公不立〔2026〕3号',
      decidedOn: '2026-06-15',
      instrument: materials('不予立案通知书'),
    }
    const refused = { ...notice, ground: 'notFiled', noticeReceivedOn: '2026-06-15' }
    here.act(id, 'release', POLICE, '2026-06-15', { input: refused })
    expect(here.due(id, 'appeal')).toBe('2026-06-18')
    const objection = { input: { objection: '金额已达追诉标准' } }
    expect(here.act(id, 'requestReconsideration', SCJ, '2026-06-22', objection).codes).toEqual(['late-reconsideration'])
    expect(here.act(id, 'requestReconsideration', SCJ, '2026-06-18', objection).ok).toBe(true)
    expect(here.matter(id).holds.filter((hold) => hold.to === undefined)).toHaveLength(1)
    here.act(id, 'upholdDecline', POLICE, '2026-06-22', { input: { ...notice, replyReceivedOn: '2026-06-22' } })
    expect(here.act(id, 'requestReconsideration', SCJ, '2026-06-23', objection).codes).toContain('reconsidered-once')
    expect(here.act(id, 'proposeFilingSupervision', SCJ, '2026-06-25', objection).ok).toBe(true)
    const filed = { ...notice, documentNumber: '北公立〔2026〕9号', noticeReceivedOn: '2026-06-30' }
    expect(here.act(id, 'file', POLICE, '2026-06-30', { input: filed }).ok).toBe(true)
    expect(here.due(id, 'handOver')).toBe('2026-07-03')
    expect(
      here.act(id, 'handOverItems', SCJ, '2026-07-02', {
        input: { handedOn: '2026-07-02', handOver: materials('交接单') },
      }).ok,
    ).toBe(true)
  })
})

describe('every criminal transfer', () => {
  proveCriminalTransfer({
    rows: 'BDH-2-4-5',
    court,
    sender: SCJ,
    police: POLICE,
    other: '北戴河区卫生健康局',
    copied: { superior: '130300-market', catalogue: '案件调查报告' },
    leads: true,
    names: { sender: '移送责任机关' },
  })
})
