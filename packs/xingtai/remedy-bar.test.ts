import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { decision, find, finding, found, opinion, referral, servedOpinion } from './supervision.testing.ts'
import { CITY, court, GOVERNMENT, TRANSPORT } from './testing.ts'

const ACT = '邢交罚〔2026〕12号'
const act = { scope: 'act', act: ACT }

const sue = (it: Court, filedOn: string): string =>
  it.open('remedy', 'fileLitigation', TRANSPORT, filedOn, {
    parties: { agency: [TRANSPORT] },
    input: { act: ACT, filedOn, forum: '邢台市中级人民法院', receipt: materials('起诉状') },
  }).id
const accept = (it: Court, remedy: string, acceptedOn: string) =>
  it.act(remedy, 'accept', TRANSPORT, acceptedOn, { input: { acceptedOn } })
const withdraw = (it: Court, remedy: string, endedOn: string) =>
  it.act(remedy, 'end', TRANSPORT, endedOn, {
    input: { endedOn, reason: '撤诉', outcomeDocument: materials('撤诉裁定') },
  })

describe('supervision beside reconsideration and litigation', () => {
  it('XT-22-1e a lawsuit blocks the decision, also when it is issued after drafting, and general practice stays open', () => {
    const it = court()
    const id = servedOpinion(it, '2026-04-01', { input: act })
    const general = servedOpinion(it, '2026-04-01')
    it.issue(id, 'referOverdue', CITY, '2026-05-07', { input: referral })
    const drafted = it.draft(id, 'decide', GOVERNMENT, '2026-05-11', { input: decision })
    expect(drafted.ok).toBe(true)
    it.world.perform({ matter: id }, it.world.person(GOVERNMENT, 'reviewer'), '2026-05-11', {
      type: 'approve',
      document: it.matter(id).documents.at(-1)?.id ?? '',
      opinion: '同意',
    })
    const remedy = sue(it, '2026-05-12')
    const blocked = it.act(id, 'decide', GOVERNMENT, '2026-05-20', { input: decision })
    expect(blocked.codes).toEqual(['remedy-pending'])
    expect(blocked.says).toContain('提起行政诉讼')
    it.act(id, 'recordRemedyBar', GOVERNMENT, '2026-05-20')
    const { states } = it.world.pack.procedures.get('supervision')?.data ?? {}
    expect(states?.[it.state(id)]?.name).toBe('因复议诉讼不作决定')
    expect(it.issue(general, 'referOverdue', CITY, '2026-05-20', { input: referral }).ok).toBe(true)
    expect(it.act(id, 'liftRemedyBar', CITY, '2026-06-01').codes).toEqual(['remedy-pending'])
    withdraw(it, remedy, '2026-06-10')
    expect(it.act(id, 'liftRemedyBar', CITY, '2026-06-10').ok).toBe(true)
    expect(it.issue(id, 'decide', GOVERNMENT, '2026-06-11', { input: decision }).ok).toBe(true)
  })

  it('NR-33-3b from acceptance on no new opinion and no referral on the same act; other checks go on with a note', () => {
    const it = court()
    const early = found(it, '2026-03-02', { input: act })
    const overdue = servedOpinion(it, '2026-02-02', {
      input: act,
      issuedOn: '2026-02-02',
      opinion: { rectifyBy: '2026-03-02' },
    })
    const remedy = sue(it, '2026-03-04')
    const paper = { ...opinion, rectifyBy: '2026-04-01' }
    expect(it.draft(early, 'issueOpinion', CITY, '2026-03-05', { input: paper }).ok).toBe(true)
    accept(it, remedy, '2026-03-06')
    for (const [id, step, input] of [
      [early, 'issueOpinion', paper],
      [overdue, 'referOverdue', referral],
    ] as const) {
      const refused = it.draft(id, step, CITY, '2026-03-09', { input })
      expect(refused.codes).toEqual(['remedy-entered'])
      expect(refused.reasons[0]?.basis).toEqual([{ norm: 'national', article: 33, paragraph: 3 }])
    }
    expect(find(it, '2026-03-09').codes).toEqual(['explain:practice-note'])
    const general = it.open('supervision', 'find', CITY, '2026-03-09', {
      parties: { agency: [TRANSPORT] },
      input: finding,
      because: { 'practice-note': '检查同类案件的普遍程序，不涉及该争议' },
    })
    expect(general.warnings).toEqual(['practice-note'])
  })

  it('NR-33-3b a ruling on the merits keeps the dispute closed, and before 2026-02-01 filing bars the decision only', () => {
    const it = court()
    const id = servedOpinion(it, '2025-11-03', { input: { ...act, actType: undefined } })
    const remedy = sue(it, '2025-12-10')
    accept(it, remedy, '2025-12-15')
    expect(it.issue(id, 'referOverdue', CITY, '2025-12-16', { input: referral }).ok).toBe(true)
    expect(it.draft(id, 'decide', GOVERNMENT, '2025-12-17', { input: decision }).codes).toEqual(['remedy-pending'])
    it.act(remedy, 'rule', TRANSPORT, '2026-01-20', {
      input: { endedOn: '2026-01-20', outcome: 'upheld', outcomeDocument: materials('判决书') },
    })
    expect(it.draft(id, 'decide', GOVERNMENT, '2026-01-21', { input: decision }).codes).toEqual(['remedy-pending'])
    expect(it.act(id, 'closeForRemedy', CITY, '2026-01-22', { input: { remedyResult: '驳回诉讼请求' } }).ok).toBe(true)
  })
})
