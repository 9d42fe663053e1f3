import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { decision, find, found, opinion, referral } from './supervision.testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const TAX = '国家税务总局邢台市税务局'

describe('what supervision reaches', () => {
  it('XT-29-1 refuses a case of audit with the competent organ named, and hands the lead over with a receipt', () => {
    const it = court()
    const audit = find(it, '2026-03-02', { input: { field: 'audit' } })
    expect(audit.codes).toEqual(['regulated-elsewhere'])
    expect(audit.says).toContain('审计局')
    expect(audit.reasons[0]?.basis).toEqual([{ norm: 'xingtai', article: 29, paragraph: 1 }])
    for (const field of ['reconsideration', 'inspection', 'finance', 'statistics'])
      expect(find(it, '2026-03-02', { input: { field } }).codes).toEqual(['regulated-elsewhere'])
    const { id } = it.open('leadTransfer', 'send', CITY, '2026-03-02', {
      parties: { receiver: ['邢台市审计局'] },
      input: { kind: 'audit', facts: '专项资金使用问题' },
    })
    expect(it.act(id, 'receipt', CITY, '2026-03-05', { input: { receiptOn: '2026-03-05' } }).codes).toEqual([
      'field-missing',
    ])
    it.act(id, 'receipt', CITY, '2026-03-05', { input: { receiptOn: '2026-03-05', receipt: materials('回执') } })
    expect(it.state(id)).toBe('received')
  })

  it('XT-29-4a NR-42-2 a vertically managed organ: only the notice to its superior, and no closing without it', () => {
    const it = court()
    const id = found(it, '2026-04-15', { agency: TAX })
    const steps = it.world.explain(id, it.world.person(CITY), '2026-04-15').filter((step) => step.issues !== undefined)
    expect(steps.filter((step) => step.ready).map((step) => step.step)).toEqual(['notifySuperior'])
    for (const [step, input] of [
      ['issueOpinion', { ...opinion, rectifyBy: '2026-05-20' }],
      ['referMajor', { ...referral }],
    ] as const) {
      const refused = it.draft(id, step, CITY, '2026-04-15', { input })
      expect(refused.codes).toEqual(['vertical-agency'])
      expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 42, paragraph: 2 })
    }
    expect(it.draft(id, 'decide', GOVERNMENT, '2026-04-15', { input: decision }).codes).toEqual(['wrong-state'])
    expect(it.act(id, 'confirmRectified', CITY, '2026-04-15', { input: { verifiedHow: '口头' } }).ok).toBe(false)
    it.issue(id, 'notifySuperior', CITY, '2026-04-16', {
      input: { findings: '执行政策不到位', bases: ['行政执法监督条例第四十二条'] },
    })
    expect(it.state(id)).toBe('informing')
    it.serve(id, 'superiorNotice', '国家税务总局河北省税务局', '2026-04-17')
    expect(it.state(id)).toBe('superiorInformed')
  })

  it('NR-42-2 no department stands above an organ that its government leads', () => {
    const it = court()
    expect(it.matter(found(it, '2026-04-15')).parties.superior ?? []).toEqual([])
    expect(it.matter(found(it, '2026-04-15', { agency: TAX })).parties.superior).toMatchObject([
      { name: '国家税务总局河北省税务局' },
    ])
  })

  it('XT-29-4a before 2026-02-01 leaves vertically managed organs to other rules', () => {
    const it = court()
    expect(find(it, '2026-01-20', { agency: TAX }).codes).toEqual(['vertical-elsewhere'])
  })

  it('NR-2-1 admits departments, dispatched organs, lower governments and authorised organisations; no company, no court', () => {
    const it = court()
    const township = it.world.directory.organs({ kind: 'township' })[0]?.name ?? ''
    for (const agency of ['邢台市交通运输局', township, '邢台市住房公积金管理中心', '信都区公安局达活泉派出所'])
      expect(find(it, '2026-03-02', { agency }).says).toBe('')
    for (const agency of ['某环保科技有限公司', '邢台市中级人民法院']) {
      const refused = find(it, '2026-03-02', { agency })
      expect(refused.codes).toEqual(['party-unsuitable'])
      expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 2 })
    }
    expect(find(it, '2026-03-02', { bureau: '宁晋县司法局' }).codes).toEqual(['not-governed'])
    expect(find(it, '2026-03-02', { agency: '邢台市道路运输事业发展中心' }).codes).toEqual(['delegate-elsewhere'])
  })

  it('NR-11-1 types every supervised act, and sends normative documents to filing', () => {
    const it = court()
    expect(find(it, '2026-03-02', { input: { actType: undefined } }).says).toBe('请选择所涉执法行为的种类')
    const filing = find(it, '2026-03-02', { input: { actType: 'normativeDocument' } })
    expect(filing.codes).toEqual(['filing-instead'])
    expect(filing.says).toContain('备案审查')
  })

  it('NR-11-2-7 the open item needs its reason', () => {
    const it = court()
    expect(find(it, '2026-03-02', { input: { content: 'other' } }).says).toBe('选择其他监督内容，应当写明理由')
    expect(find(it, '2026-03-02', { input: { content: 'other', contentReason: '影响执法公信' } }).ok).toBe(true)
  })
})
