import { expect, it } from 'vitest'
import { type Conduct, describeConduct } from '../conduct.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'
import { BUREAU, demand, MARKET, org } from './testing-dispute.ts'

/** Art 17: who may do what with a lead on a breach, in which state, and what each act asks for. */

const EARLY = '2026-03-20'
const DAY = '2026-04-13'
const DISCIPLINE = '信都区监察委员会'

const candidate = (at: Court, item = 'unilateralAct', day = DAY, agency = MARKET): string =>
  demand(
    at.open('coordinationBreach', 'register', BUREAU, day, {
      parties: { agency: [agency] },
      input: {
        item,
        evidence: '协调期间作出处罚',
        ...(item === 'unlawfulAgreement' ? { clauses: ['某法第三条'] } : {}),
      },
    }),
  ).id
const confirmed = (at: Court, item?: string, day = DAY, agency?: string): string => {
  const id = candidate(at, item, day, agency)
  demand(
    at.act(id, 'confirm', BUREAU, day, {
      input: { opinion: '属实', ...(item === 'notRequested' ? { impactEvidence: materials('报道') } : {}) },
    }),
  )
  return id
}
const order = (item: string, correctBy = '2026-04-30') => ({ item, facts: '作出处罚', demand: '撤回处罚', correctBy })
const ordered = (at: Court, day = DAY, correctBy?: string): string => {
  const id = confirmed(at, 'unilateralAct', day)
  demand(at.issue(id, 'orderByOpinion', BUREAU, day, { input: order('unilateralAct', correctBy) }))
  demand(at.serve(id, 'correctionOpinion', MARKET, day))
  return id
}
const overdue = (at: Court): string => {
  const id = ordered(at, EARLY, '2026-04-10')
  at.world.sweep('2026-04-11')
  return id
}
const correction = { result: '已撤回', evidence: materials('撤回决定') }
const reported = (at: Court): string => {
  const id = ordered(at)
  demand(at.act(id, 'reportCorrection', MARKET, DAY, { input: correction }))
  return id
}
const proposal = {
  addressee: org('信都区人民政府'),
  persons: '分管负责人',
  suggestion: '依法给予处分',
  graveReason: '造成群体性事件',
  causes: '主观故意',
  consequences: '重复处罚',
  correctionState: '未纠正',
}
const proposed = (at: Court): string => {
  const id = confirmed(at)
  demand(at.issue(id, 'proposeDiscipline', BUREAU, DAY, { input: proposal }))
  return id
}
const toSupervision = { targetOrgan: org(DISCIPLINE), materials: [{ name: '案卷' }] }
const toJudicial = { notDutyOffence: true, targetOrgan: org('信都区公安局'), materials: [{ name: '案卷' }] }
const referred = (at: Court): string => {
  const id = confirmed(at)
  demand(at.issue(id, 'referToSupervision', BUREAU, DAY, { input: toSupervision }))
  return id
}
const outcome = { decidedBy: org(DISCIPLINE), outcome: '记过', decision: materials('处分决定') }
const then =
  (way: (at: Court) => string, step: string, input: Readonly<Record<string, unknown>>) =>
  (at: Court): string => {
    const id = way(at)
    demand(at.act(id, step, BUREAU, DAY, { input }))
    return id
  }

const OTHERS = 'referToSupervision(body) referToJudicial(body)'
const ACTIVE = ['confirmed', 'ordered', 'overdue', 'reported', 'proposed']

const conduct: Conduct = {
  court,
  procedure: 'coordinationBreach',
  day: DAY,
  reach: {
    candidate,
    confirmed,
    ordered,
    overdue,
    reported,
    proposed,
    referred,
    dismissed: then(candidate, 'dismiss', { opinion: '没有发生' }),
    corrected: then(reported, 'verify', { verification: '已撤回' }),
    concluded: then(proposed, 'recordOutcome', outcome),
    transferred: then(referred, 'attachReceipt', { receipt: materials('回执') }),
    omitted: (at) => confirmed(at, 'obstruction'),
  },
  may: {
    candidate: 'confirm(body) dismiss(body)',
    confirmed: `orderByLetter(body) orderByOpinion(body) proposeDiscipline(body) ${OTHERS}`,
    ordered: `reportCorrection(agency) proposeDiscipline(body) ${OTHERS}`,
    overdue: `reportCorrection(agency) proposeDiscipline(body) ${OTHERS}`,
    reported: `verify(body) reject(body) proposeDiscipline(body) ${OTHERS}`,
    proposed: `recordOutcome(body) ${OTHERS}`,
    referred: 'attachReceipt(body)',
    dismissed: '',
    corrected: '',
    concluded: '',
    transferred: '',
  },
  closed: ['dismissed', 'corrected', 'concluded', 'transferred'],
  moves: [
    {
      step: 'register',
      by: BUREAU,
      parties: { agency: [MARKET] },
      input: {
        item: 'unlawfulAgreement',
        evidence: '约定均不查处',
        clauses: ['某法第三条'],
        impactEvidence: materials('报道'),
        materials: materials('协商纪要'),
      },
      needs: ['item', 'evidence', 'clauses'],
      to: 'candidate',
    },
    {
      from: 'candidate',
      step: 'confirm',
      by: BUREAU,
      input: { opinion: '属实', impactEvidence: materials('报道') },
      needs: ['opinion'],
      to: 'confirmed',
    },
    { from: 'candidate', step: 'dismiss', by: BUREAU, input: { opinion: '无' }, needs: ['opinion'], to: 'dismissed' },
    {
      from: 'omitted',
      step: 'orderByLetter',
      by: BUREAU,
      paper: true,
      input: order('obstruction'),
      needs: ['item', 'facts', 'demand', 'correctBy'],
      to: 'ordered',
    },
    {
      from: 'confirmed',
      step: 'orderByOpinion',
      by: BUREAU,
      paper: true,
      input: order('unilateralAct'),
      needs: ['item', 'facts', 'demand', 'correctBy'],
      to: 'ordered',
    },
    ...['ordered', 'overdue'].map((from) => ({
      from,
      step: 'reportCorrection',
      by: MARKET,
      input: correction,
      needs: ['result', 'evidence'],
      to: 'reported',
    })),
    ...[
      ['verify', 'corrected'],
      ['reject', 'ordered'],
    ].map(([step = '', to = '']) => ({
      from: 'reported',
      step,
      by: BUREAU,
      input: { verification: '核实' },
      needs: ['verification'],
      to,
    })),
    ...['confirmed', 'ordered', 'reported'].map((from) => ({
      from,
      step: 'proposeDiscipline',
      by: BUREAU,
      paper: true,
      input: proposal,
      needs: Object.keys(proposal),
      to: 'proposed',
    })),
    {
      from: 'proposed',
      step: 'recordOutcome',
      by: BUREAU,
      input: outcome,
      needs: ['decidedBy', 'outcome', 'decision'],
      to: 'concluded',
    },
    ...ACTIVE.flatMap((from) => [
      {
        from,
        step: 'referToSupervision',
        by: BUREAU,
        paper: true,
        input: toSupervision,
        needs: ['targetOrgan', 'materials'],
        to: 'referred',
      },
      {
        from,
        step: 'referToJudicial',
        by: BUREAU,
        paper: true,
        input: toJudicial,
        needs: ['notDutyOffence', 'targetOrgan', 'materials'],
        to: 'referred',
      },
    ]),
    {
      from: 'referred',
      step: 'attachReceipt',
      by: BUREAU,
      input: { receipt: materials('回执') },
      needs: ['receipt'],
      to: 'transferred',
    },
  ],
}

describeConduct('XT-17-1a XT-17-1b XT-17-1c a lead on a breach in coordination', conduct)

it('XT-17-1-1 XT-17-1-3 XT-17-1-5 omissions are ordered by the letter, XT-17-1-2 XT-17-1-4 unlawful acts by the opinion', () => {
  const papers = {
    notRequested: true,
    obstruction: true,
    nonExecution: true,
    unlawfulAgreement: false,
    unilateralAct: false,
  }
  for (const [item, letter] of Object.entries(papers)) {
    const at = court()
    const id = confirmed(at, item)
    const drafting = (step: string, chosen = item) => at.draft(id, step, BUREAU, DAY, { input: order(chosen) }).codes
    expect([item, drafting('orderByLetter')]).toEqual([item, letter ? [] : ['other-paper']])
    expect([item, drafting('orderByOpinion')]).toEqual([item, letter ? ['other-paper'] : []])
    const other = item === 'obstruction' ? 'nonExecution' : 'obstruction'
    expect(drafting('orderByLetter', other)).toContain('item-mismatch')
  }
})

it('XT-17-1b NR-32-1 the factors of the national regulation are asked for from 2026-02-01 on, each of them', () => {
  const at = court()
  const [early, id] = [confirmed(at, 'unilateralAct', '2026-01-30'), confirmed(at)]
  for (const factor of ['causes', 'consequences', 'correctionState']) {
    const input = { ...proposal, [factor]: undefined }
    expect(at.draft(early, 'proposeDiscipline', BUREAU, '2026-01-30', { input }).codes).toEqual([])
    expect(at.draft(id, 'proposeDiscipline', BUREAU, DAY, { input }).codes).toEqual(['factor-missing'])
  }
})

it('XT-17-1c NR-33-1 an offence in office may go to the judiciary until 2026-01-31, and not from 2026-02-01 on', () => {
  const at = court()
  const id = confirmed(at, 'unilateralAct', '2026-01-30')
  const input = { ...toJudicial, notDutyOffence: false }
  expect(at.draft(id, 'referToJudicial', BUREAU, '2026-01-30', { input }).codes).toEqual([])
  expect(at.draft(id, 'referToJudicial', BUREAU, '2026-02-02', { input }).codes).toEqual(['duty-offence'])
})

it('XT-29-4a NR-42-2 no order goes to an organ that is led vertically, from 2026-02-01 on', () => {
  const at = court()
  const directed = (item: string, step: string, day: string) => {
    const id = demand(
      at.open('coordinationBreach', 'register', CITY, day, {
        parties: { agency: ['国家税务总局邢台市税务局'] },
        input: { item, evidence: '协调期间' },
      }),
    ).id
    demand(at.act(id, 'confirm', CITY, day, { input: { opinion: '属实' } }))
    return at.draft(id, step, CITY, day, { input: order(item) }).codes
  }
  expect(directed('obstruction', 'orderByLetter', '2026-01-30')).toEqual([])
  expect(directed('obstruction', 'orderByLetter', '2026-02-02')).toEqual(['vertical-agency'])
  expect(directed('unilateralAct', 'orderByOpinion', '2026-01-30')).toEqual([])
  expect(directed('unilateralAct', 'orderByOpinion', '2026-02-02')).toEqual(['vertical-agency'])
})
