import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const WATER = '巴彦淖尔市水利局'
type Fields = Readonly<Record<string, unknown>>

describe('commissioned work', () => {
  const given = {
    contractor: '某鉴定所',
    scope: '损失鉴定',
    inspected: '150800-water',
    qualification: materials('执业许可'),
    qualifiedUntil: '2027-09-01',
    represents: false,
    undertaking: materials('保密承诺'),
    letter: materials('委托书'),
  }
  const commission = (input: Fields, day = '2026-02-01') =>
    court().open('commission', 'commission', CITY, day, { input: { ...given, commissionedOn: day, ...input } }).codes

  it('BYN-10-1-5 NR-22-1-6 appraisal, tests and surveys say why they are needed since 2026-02-01, evaluation does not', () => {
    for (const work of ['appraisal', 'test', 'survey']) {
      expect(commission({ work })).toEqual(['explain:necessity-missing'])
      expect(commission({ work, necessity: '需要专业结论' })).toEqual([])
      expect(commission({ work }, '2026-01-31')).toEqual([])
    }
    expect(commission({ work: 'evaluation' })).toEqual([])
  })

  it('BYN-10-1-5 goes to nobody whose qualification has run out or who acts for the organ', () => {
    const work = 'evaluation'
    expect(commission({ work, qualifiedUntil: '2026-01-31' })).toEqual(['qualification-expired'])
    expect(commission({ work, qualifiedUntil: '2026-02-01' })).toEqual([])
    expect(commission({ work, represents: true })).toEqual(['conflict'])
  })
})

describe('papers of the coordination of disputes', () => {
  it('BYN-6-2 BYN-6-4 name who issues them, and the decision is reviewed and approved by the leader', () => {
    const { documents } = court().world.pack.pack
    expect(documents.coordinationApplication?.issuer).toBe('applicant')
    expect(documents.coordinationApplication?.recipients).toEqual(['body'])
    expect(documents.disputeDecision?.approval).toEqual(['reviewer', 'principal-leader'])
  })
})

describe('measures about officers', () => {
  const factors = { causes: '主观故意', consequences: '造成损失', corrections: '未纠正' }
  const propose = (here: Court, measure: string, day: string, input: Fields = {}) => {
    const { id: parent } = here.open('certificate', 'issue', CITY, '2026-01-05', {
      parties: { agency: [WATER] },
      input: { officer: '孙', officerName: '孙某', number: '蒙L01', validFrom: '2026-01-05', validTo: '2030-12-31' },
    })
    return here.open('personalMeasure', 'propose', CITY, day, {
      parent,
      person: '甲',
      parties: { agency: [WATER] },
      input: { officer: '孙', officerName: '孙某', measure, facts: '滥用职权', ...factors, ...input },
    })
  }

  it('NR-32-1 a proposal weighs causes, consequences and corrections since 2026-02-01', () => {
    for (const factor of Object.keys(factors)) {
      const left = { [factor]: undefined }
      expect([factor, propose(court(), 'transfer', '2026-02-01', left).ok]).toEqual([factor, false])
      expect([factor, propose(court(), 'transfer', '2026-01-31', left).ok]).toEqual([factor, true])
    }
  })

  it('BYN-27-2 the own organ criticises and moves, and neither disciplines nor takes a certificate', () => {
    const own = (measure: string) => {
      const here = court()
      const { id } = propose(here, measure, '2026-04-07')
      return here.act(id, 'decideOwn', WATER, '2026-04-10', {
        input: { decision: materials('决定'), decidedOn: '2026-04-10' },
      }).codes
    }
    expect([own('circular'), own('transfer')]).toEqual([[], []])
    for (const measure of ['discipline', 'suspendCertificate', 'revokeCertificate'])
      expect(own(measure)).toEqual(['other-measure'])
  })
})
