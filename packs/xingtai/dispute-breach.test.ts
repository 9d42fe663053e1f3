import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'
import { accepted, BUREAU, demand, MANAGEMENT, MARKET, org, paper } from './testing-dispute.ts'

const DAY = '2026-03-20'

const register = (at: Court, item: string | undefined, changes = {}) =>
  at.open('coordinationBreach', 'register', BUREAU, DAY, {
    parties: { agency: [MARKET] },
    input: { ...(item === undefined ? {} : { item }), evidence: '协调期间作出处罚', ...changes },
  })

/** A verified lead. */
function confirmed(at: Court, item: string, changes = {}): string {
  const { id } = demand(register(at, item, changes))
  demand(at.act(id, 'confirm', BUREAU, DAY, { input: { opinion: '属实' } }))
  return id
}

const order = (item: string | undefined) => ({
  ...(item === undefined ? {} : { item }),
  facts: '协调期间作出处罚',
  demand: '撤回处罚',
  correctBy: '2026-04-10',
})

/** A correction ordered, with its term to 2026-04-10. */
function ordered(at: Court): string {
  const id = confirmed(at, 'unilateralAct')
  demand(at.issue(id, 'orderByOpinion', BUREAU, DAY, { input: order('unilateralAct') }))
  demand(at.serve(id, 'correctionOpinion', MARKET, DAY))
  return id
}

const proposal = (changes: object = {}) => ({
  addressee: org('信都区人民政府'),
  persons: '分管负责人',
  suggestion: '依法给予处分',
  causes: '主观故意',
  consequences: '重复处罚',
  correctionState: '未纠正',
  ...changes,
})

describe('correction of the organ (art 17)', () => {
  it('XT-17-1a a correction names one of the items (一) to (五); item (四) brings the act made in the freeze with it', () => {
    const at = court()
    accepted(at, '2026-03-16')
    const act = { act: '信市监罚〔2026〕9号', kind: 'penalty', item: '餐车占道经营查处' }
    expect(at.open('enforcementAct', 'register', MARKET, DAY, { input: act }).codes).toEqual(['frozen'])
    const id = at.newest('coordinationBreach').id
    demand(at.act(id, 'confirm', BUREAU, DAY, { input: { opinion: '属实' } }))
    const without = at.draft(id, 'orderByOpinion', BUREAU, DAY, { input: order(undefined) })
    expect(without.reasons[0]).toMatchObject({ field: 'item', text: '应选择第十七条第（一）至（五）项之一' })
    expect(at.draft(id, 'orderByOpinion', BUREAU, DAY, { input: order('obstruction') }).codes).toContain(
      'item-mismatch',
    )
    const field = at.world.pack.pack.procedures.coordinationBreach?.steps.orderByOpinion?.input?.facts
    expect(field?.prefill).toBe('{facts.evidence}')
    expect(at.matter(id).facts.evidence).toBe('协调期间就“餐车占道经营查处”作出行为：信市监罚〔2026〕9号')
    demand(at.issue(id, 'orderByOpinion', BUREAU, DAY, { input: order('unilateralAct') }))
    expect(at.state(id)).toBe('ordered')
  })

  it('XT-17-1a from 2026-02-01 the order is carried by the national papers: omissions by the letter, unlawful acts by the opinion', () => {
    const title = (day: string) => {
      const at = court()
      const { id } = demand(
        at.open('coordinationBreach', 'register', BUREAU, day, {
          parties: { agency: [MARKET] },
          input: { item: 'obstruction', evidence: '拒绝到会' },
        }),
      )
      demand(at.act(id, 'confirm', BUREAU, day, { input: { opinion: '属实' } }))
      expect(at.draft(id, 'orderByOpinion', BUREAU, day, { input: order('obstruction') }).codes).toEqual([
        'other-paper',
      ])
      demand(at.issue(id, 'orderByLetter', BUREAU, day, { input: order('obstruction') }))
      expect(paper(at, id, 'correctionLetter')[0]?.text).toBe('第十七条：阻挠或者不配合协调')
      return at.matter(id).documents.at(-1)?.title
    }
    expect(title('2026-01-30')).toBe('责令改正通知书')
    expect(title('2026-02-02')).toBe('行政执法监督督办函')
    const at = court()
    expect(at.matter(ordered(at)).documents.at(-1)?.title).toBe('行政执法监督意见书')
  })

  it('XT-17-1-1 five mutual refusals on one ticket and no application are an alert; the sanction needs proof of the disorder', () => {
    const at = court()
    const { id } = demand(
      at.open('mutualRefusal', 'watch', BUREAU, '2026-03-02', {
        parties: { organs: [MANAGEMENT, MARKET] },
        input: { ticket: '12345-20260302-77', matter: '餐车占道' },
      }),
    )
    for (const [index, organ] of [MANAGEMENT, MARKET, MANAGEMENT, MARKET, MANAGEMENT].entries()) {
      expect(() => at.newest('coordinationBreach')).toThrow()
      demand(
        at.act(id, 'recordRefusal', BUREAU, '2026-03-10', {
          input: { organ: org(organ), refusedOn: `2026-03-0${index + 3}`, words: '不属于本机关职责' },
        }),
      )
    }
    const leads = at.world.matters().filter((one) => one.procedure === 'coordinationBreach')
    expect(leads.map((one) => [one.parties.agency?.[0]?.name, one.facts.item])).toEqual([
      [MANAGEMENT, 'notRequested'],
      [MARKET, 'notRequested'],
    ])
    const lead = leads[0]?.id ?? ''
    const confirm = (impactEvidence?: readonly unknown[]) =>
      at.act(lead, 'confirm', BUREAU, '2026-03-12', {
        input: { opinion: '属实', ...(impactEvidence === undefined ? {} : { impactEvidence }) },
      })
    expect(confirm().codes).toEqual(['impact-unproved'])
    demand(confirm(materials('媒体报道')))
    expect(at.state(lead)).toBe('confirmed')
  })

  it('XT-17-1-2 an agreement of 2026-03-10 that breaks a named clause opens a correction; without a clause it is refused', () => {
    const at = court()
    const { id } = demand(
      at.open('dispute', 'negotiateAgreed', MANAGEMENT, '2026-03-10', {
        parties: { applicant: [MANAGEMENT], respondents: [MARKET] },
        input: {
          negotiatedOn: '2026-03-10',
          participants: '双方',
          positions: '一致',
          item: '餐车占道经营查处',
          agreement: '均不予查处',
          lawful: true,
        },
      }),
    )
    const fault = (clauses: readonly string[]) =>
      at.act(id, 'faultAgreement', BUREAU, DAY, { input: { clauses, reasons: '放弃法定职责' } })
    const refused = fault([])
    expect(refused.says).toContain('应指明所违反的条款')
    demand(fault(['《食品安全法》第三十六条']))
    const lead = at.newest('coordinationBreach')
    expect(lead.facts).toMatchObject({ item: 'unlawfulAgreement', clauses: ['《食品安全法》第三十六条'] })
    expect(lead.facts.evidence).toContain('2026-03-10')
    demand(at.act(lead.id, 'confirm', BUREAU, DAY, { input: { opinion: '属实' } }))
    const input = { ...order('unlawfulAgreement'), demand: '重新协商' }
    expect(at.issue(lead.id, 'orderByOpinion', BUREAU, DAY, { input }).ok).toBe(true)
    expect(at.matter(id).closedOn).toBe('2026-03-10')
    expect(register(at, 'unlawfulAgreement').says).toContain('应指明所违反的条款')
  })
})

describe('those responsible (art 17)', () => {
  it('XT-17-1b discipline is proposed only after the term has passed or with reasons for gravity', () => {
    const at = court()
    const id = ordered(at)
    const propose = (day: string, changes = {}) =>
      at.draft(id, 'proposeDiscipline', BUREAU, day, { input: proposal(changes) })
    expect(at.due(id, 'correctionByOpinion')).toBe('2026-04-10')
    expect(propose('2026-04-10').codes).toEqual(['neither-late-nor-grave'])
    expect(propose('2026-03-25', { graveReason: '造成群体性事件' }).ok).toBe(true)
    const late = court()
    const overdue = ordered(late)
    late.world.sweep('2026-04-11')
    expect(late.state(overdue)).toBe('overdue')
    demand(late.issue(overdue, 'proposeDiscipline', BUREAU, '2026-04-13', { input: proposal() }))
    expect(
      late
        .matter(overdue)
        .documents.at(-1)
        ?.recipients.map((organ) => organ.name),
    ).toEqual(['信都区人民政府'])
  })

  it('XT-17-1b the three factors of 国令825 belong to a proposal from 2026-02-01 on', () => {
    const at = court()
    const id = ordered(at)
    at.world.sweep('2026-04-11')
    const missing = at.draft(id, 'proposeDiscipline', BUREAU, '2026-04-13', {
      input: proposal({ correctionState: '' }),
    })
    expect(missing.reasons[0]).toMatchObject({ code: 'factor-missing', field: 'correctionState' })
    expect(missing.reasons[0]?.basis).toEqual([{ norm: 'national', article: 32 }])
  })

  it('XT-17-1b the bureau never records a disciplinary decision of its own', () => {
    const at = court()
    const id = ordered(at)
    at.world.sweep('2026-04-11')
    demand(at.issue(id, 'proposeDiscipline', BUREAU, '2026-04-13', { input: proposal() }))
    const record = (decidedBy: string) =>
      at.act(id, 'recordOutcome', BUREAU, '2026-05-08', {
        input: { decidedBy: org(decidedBy), outcome: '记过', decision: materials('处分决定') },
      })
    const own = record(BUREAU)
    expect(own.codes).toContain('body-decides')
    expect(own.says).toContain('不能作出处分决定')
    expect(record('信都区监察委员会').ok).toBe(true)
    expect(at.state(id)).toBe('concluded')
  })

  it('XT-17-1c a suspected offence needs a target, and the record stays open until the receipt is there', () => {
    const at = court()
    const id = ordered(at)
    const materialsList = { materials: [{ name: '案卷' }] }
    const refer = (targetOrgan?: string) =>
      at.draft(id, 'referToSupervision', BUREAU, '2026-03-27', {
        input: { ...(targetOrgan === undefined ? {} : { targetOrgan: org(targetOrgan) }), ...materialsList },
      })
    expect(refer().says).toContain('应写明受移送机关')
    expect(refer('信都区公安局').codes).toEqual(['field-invalid'])
    const input = { targetOrgan: org('信都区监察委员会'), ...materialsList }
    demand(at.issue(id, 'referToSupervision', BUREAU, '2026-03-27', { input }))
    expect(at.matter(id)).toMatchObject({ state: 'referred', closedOn: null })
    const attach = (receipt: readonly unknown[]) =>
      at.act(id, 'attachReceipt', BUREAU, '2026-03-30', { input: { receipt } })
    expect(attach([]).says).toContain('没有移送回执')
    demand(attach(materials('移送回执')))
    expect(at.matter(id).closedOn).toBe('2026-03-30')
  })

  it('XT-17-1c an offence in office goes to the supervisory organ, never straight to the judiciary', () => {
    const at = court()
    const id = ordered(at)
    const refer = (notDutyOffence: boolean) =>
      at.draft(id, 'referToJudicial', BUREAU, '2026-03-27', {
        input: { notDutyOffence, targetOrgan: org('信都区公安局'), materials: [{ name: '案卷' }] },
      })
    expect(refer(false).codes).toEqual(['duty-offence'])
    expect(refer(true).ok).toBe(true)
  })
})
