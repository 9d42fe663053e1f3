import { describe, expect, it } from 'vitest'
import { agenda, asked } from '../shapes/agenda.testing.ts'
import { proveDecisionFreeze } from '../shapes/transfer/decision-freeze.testing.ts'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { CGJ, findCase, fiveKinds, POLICE, paper, SCJ, underReview } from './transfer.testing.ts'

type Fields = Readonly<Record<string, unknown>>

const decide = (here: Court, day: string, input: Fields = {}, organ = SCJ, caseNumber = 'XS-1') =>
  here.open('enforcementDecision', 'decide', organ, day, {
    input: { caseNumber, act: '北市监罚〔2026〕30号', kind: 'penalty', decidedOn: day, ...input },
  })

const release = (here: Court, id: string, day: string, ground: string, input: Fields = {}) =>
  here.act(id, 'release', POLICE, day, { input: { ...paper('文书〔2026〕8号', day), ground, ...input } })

const filed = (here: Court, day: string) => {
  const id = underReview(here, day)
  here.act(id, 'file', POLICE, day, { input: { ...paper('北公立〔2026〕8号', day), noticeReceivedOn: day } })
  return id
}

describe('while a case is with the police', () => {
  it('BDH-2-4-10 a penalty is refused by the fact of the transfer; an exception is for the legal reviewer, with its basis', () => {
    const here = court()
    underReview(here, '2026-06-15')
    const refused = decide(here, '2026-06-16')
    expect(refused.codes).toContain('decision-frozen')
    expect(refused.reasons.find((reason) => reason.code === 'decision-frozen')?.basis).toEqual([
      { norm: 'beidaihe', article: 2, item: 4, sentence: 4 },
    ])
    const input = { caseNumber: 'XS-1', act: '北市监罚〔2026〕31号', kind: 'penalty', decidedOn: '2026-06-16' }
    const exception = (post: 'handler' | 'legal-reviewer', more: Fields) =>
      here.open('enforcementDecision', 'decideByException', SCJ, '2026-06-16', { post, input: { ...input, ...more } })
    const basis = { exceptionBasis: ['行政处罚法第二十七条'], reason: '须先行处理' }
    expect(exception('handler', basis).codes).toEqual(['wrong-post'])
    expect(exception('legal-reviewer', { reason: '须先行处理' }).codes).toEqual(['field-missing'])
    expect(exception('legal-reviewer', basis).ok).toBe(true)
    expect(decide(here, '2026-06-16', {}, SCJ, 'XS-99').ok).toBe(true)
  })

  it('BDH-2-4-10 orders to correct, preservation and coercive measures stay allowed, with a reason', () => {
    const here = court()
    underReview(here, '2026-06-15')
    for (const kind of ['correctionOrder', 'preservation', 'coercion']) {
      expect(decide(here, '2026-06-16', { kind }).codes, kind).toEqual(['reason-missing'])
      expect(decide(here, '2026-06-16', { kind, reason: '防止危害扩大' }).ok, kind).toBe(true)
    }
  })

  it('BDH-2-4-10 an administrative transfer freezes as well, until the other department says no', () => {
    const here = court()
    const { id } = findCase(here)
    here.issue(id, 'send', CGJ, '2026-05-11', { input: fiveKinds })
    const penalty = (day: string) => decide(here, day, {}, CGJ, 'YS-2026-007').codes
    expect(penalty('2026-05-12')).toContain('decision-frozen')
    here.act(id, 'sign', SCJ, '2026-05-12', { input: { signedOn: '2026-05-12', itemsReceived: 12 } })
    here.act(id, 'decline', SCJ, '2026-05-18', { input: { declineReason: '没有违法事实' } })
    expect(penalty('2026-05-19')).toEqual([])
  })

  it('BDH-2-4-10 a case the other department has taken and finished is not decided twice', () => {
    const here = court()
    const { id } = findCase(here)
    here.issue(id, 'send', CGJ, '2026-05-11', { input: fiveKinds })
    here.act(id, 'sign', SCJ, '2026-05-12', { input: { signedOn: '2026-05-12', itemsReceived: 12 } })
    here.act(id, 'file', SCJ, '2026-05-13', { input: { filedOn: '2026-05-13', filingNumber: '北市监立〔2026〕6号' } })
    here.act(id, 'feedback', SCJ, '2026-06-20', { input: { result: '已处罚' } })
    expect(decide(here, '2026-06-22', {}, CGJ, 'YS-2026-007').codes).toEqual(['case-taken'])
  })
})

describe('what ends it', () => {
  it('BDH-2-4-10-1 a notice not to file, uploaded, makes the case free; without the notice it stays where it is', () => {
    const here = court()
    const id = underReview(here, '2026-06-15')
    const notice = { noticeReceivedOn: '2026-06-18' }
    expect(release(here, id, '2026-06-18', 'notFiled', { ...notice, instrument: [] }).codes).toEqual([
      'instrument-missing',
    ])
    expect(release(here, id, '2026-06-18', 'acquitted').codes).toEqual(['ground-out-of-place'])
    expect(decide(here, '2026-06-18').codes).toContain('decision-frozen')
    expect(release(here, id, '2026-06-18', 'notFiled', notice).ok).toBe(true)
    expect(here.state(id)).toBe('releasable')
    expect(decide(here, '2026-06-18').ok).toBe(true)
    const other = filed(court(), '2026-06-15')
    expect(other).not.toBe('')
  })

  it('BDH-2-4-10-1 a case the police withdraw after filing is free as well', () => {
    const here = court()
    const id = filed(here, '2026-06-15')
    expect(release(here, id, '2026-07-20', 'withdrawn').ok).toBe(true)
    expect(decide(here, '2026-07-21').ok).toBe(true)
  })

  it('BDH-2-4-10-2 a decision not to prosecute frees the case and leaves the department to consider a penalty', () => {
    const here = court()
    const id = filed(here, '2026-06-15')
    expect(decide(here, '2026-08-02').codes).toContain('decision-frozen')
    expect(release(here, id, '2026-08-03', 'notProsecuted', { procuratorialOpinion: '建议给予行政处罚' }).ok).toBe(true)
    expect(here.matter(id).limits.findLast((run) => run.limit === 'conclusion')?.status).toBe('running')
    expect(here.world.pack.pack.procedures['criminalTransfer']?.limits?.['conclusion']?.name).toBe(
      '研究是否给予行政处罚',
    )
    expect(here.matter(id).facts['procuratorialOpinion']).toBe('建议给予行政处罚')
  })

  it('BDH-2-4-10-3 an acquittal frees the case; a conviction closes it and keeps the decision barred', () => {
    const here = court()
    const id = filed(here, '2026-06-15')
    expect(release(here, id, '2026-09-10', 'acquitted').ok).toBe(true)
    expect(decide(here, '2026-09-11').ok).toBe(true)

    const guilty = court()
    const convicted = filed(guilty, '2026-06-15')
    expect(guilty.act(convicted, 'convict', POLICE, '2026-09-10', { input: {} }).codes).toContain('instrument-missing')
    guilty.act(convicted, 'convict', POLICE, '2026-09-10', { input: paper('刑初〔2026〕40号', '2026-09-10') })
    expect(guilty.state(convicted)).toBe('punished')
    expect(decide(guilty, '2026-09-11').codes).toEqual(['case-taken'])
    const exception = guilty.open('enforcementDecision', 'decideByException', SCJ, '2026-09-11', {
      input: {
        caseNumber: 'XS-1',
        act: '吊销〔2026〕1号',
        kind: 'licence',
        decidedOn: '2026-09-11',
        exceptionBasis: ['食品安全法第一百三十五条'],
        reason: '吊销许可不由刑罚代替',
      },
    })
    expect(exception.ok).toBe(true)
  })

  it('BDH-2-4-10-4 a sentence without punishment frees the case, entered with number and date or not at all', () => {
    const here = court()
    const id = filed(here, '2026-06-15')
    const bare = here.act(id, 'release', POLICE, '2026-09-11', {
      input: { ground: 'exempted', instrument: materials('判决书') },
    })
    expect(bare.codes).toEqual(['field-missing', 'field-missing'])
    expect(release(here, id, '2026-09-11', 'exempted').ok).toBe(true)
    expect(here.state(id)).toBe('releasable')
  })

  it('BDH-2-4-11 a freed case waits for a conclusion: reminded after the internal target, and no penalty only with reasons', () => {
    const here = court()
    const id = underReview(here, '2026-06-15')
    release(here, id, '2026-06-18', 'notFiled', { noticeReceivedOn: '2026-06-18' })
    expect(here.due(id, 'conclusion')).toBe('2026-07-03')
    expect(here.matter(id).limits.find((run) => run.limit === 'conclusion')?.kind).toBe('internal')
    here.world.sweep('2026-07-04')
    expect(here.matter(id).limits.find((run) => run.limit === 'conclusion')?.status).toBe('lapsed')
    const conclude = (input: Fields) => here.act(id, 'conclude', SCJ, '2026-07-06', { input })
    expect(conclude({ conclusion: 'noPenalty' }).codes).toEqual(['reasons-missing'])
    expect(conclude({ conclusion: 'noPenalty', reasons: '情节轻微' }).ok).toBe(true)
    expect(here.state(id)).toBe('concluded')
  })
})

describe('every decision in a case that was sent away', () => {
  const conviction = { documentNumber: '刑初〔2026〕4号', decidedOn: '2026-06-16', instrument: materials('判决书') }
  proveDecisionFreeze({
    rows: 'BDH-2-4-10',
    court,
    agency: SCJ,
    agencyName: '行政执法部门',
    policy: 'block',
    away: (here, caseNumber) => void underReview(here, '2026-06-15', caseNumber),
    punished: (here, caseNumber) => {
      const id = underReview(here, '2026-06-15', caseNumber)
      here.act(id, 'file', POLICE, '2026-06-15', {
        input: { ...conviction, noticeReceivedOn: '2026-06-15', decidedOn: '2026-06-15' },
      })
      here.act(id, 'convict', POLICE, '2026-06-16', { input: conviction })
    },
  })

  it('BDH-2-4-10 an administrative transfer asks the same reason for what is no decision', () => {
    const here = court()
    const { id } = findCase(here)
    here.issue(id, 'send', CGJ, '2026-05-11', { input: fiveKinds })
    const order = (input: Fields) =>
      decide(here, '2026-05-12', { kind: 'correctionOrder', ...input }, CGJ, 'YS-2026-007').codes
    expect(order({})).toEqual(['reason-missing'])
    expect(order({ reason: '防止流入市场' })).toEqual([])
  })

  it('BDH-2-4-6 BDH-2-4-7 BDH-2-4-8 the copies stay open to be filed by bureau and procuratorate and read by the superior', () => {
    const here = court()
    underReview(here, '2026-06-15')
    const { id } = here.newest('criminalTransferCopy')
    const day = '2026-06-16'
    const lines = ['司法行政机关、检察机关应当登记备案', '上一级行政执法机关可以登记收到报告']
    expect([agenda(here, id, day), here.matter(id).closedOn]).toEqual([lines, null])
    const file = (organ: string, input: Fields) => here.act(id, 'file', organ, day, { input })
    expect(asked(file('北戴河区司法局', {}).reasons)).toEqual(['filingNumber', 'filedOn'])
    expect(asked(file('北戴河区司法局', { filingNumber: '1', filedOn: '2026-06-17' }).reasons)).toEqual(['filedOn'])
    file('北戴河区司法局', { filingNumber: 'BA-1', filedOn: day })
    expect([agenda(here, id, day), here.matter(id).closedOn]).toEqual([lines, null])
    file('北戴河区人民检察院', { filingNumber: 'JC-1', filedOn: day })
    expect(here.matter(id).facts['filings']).toMatchObject([{ filingNumber: 'BA-1' }, { filingNumber: 'JC-1' }])
    const read = (reportReadOn: string) =>
      here.act(id, 'acknowledge', '秦皇岛市市场监督管理局', day, { input: { reportReadOn } })
    expect(asked(read('2026-06-17').reasons)).toEqual(['reportReadOn'])
    expect(read(day).ok).toBe(true)
  })
})
