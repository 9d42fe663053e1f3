import { Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { courtOf, materials } from '../testing.ts'
import { organs } from '../xingtai/organs.ts'
import { compiled, finding, letter, opinion } from './testing.ts'

const CITY = '邢台市司法局'
const TRANSPORT = '邢台市交通运输局'
const DAY = '2026-03-02'
type Fields = Readonly<Record<string, unknown>>

const seat = organs.find((organ) => organ.name === '邢台市人民政府')
const extra = (id: string, rest: Partial<Organ>) =>
  Organ.parse({ id, name: id, kind: 'agency', level: 'city', territory: seat?.territory, superior: seat?.id, ...rest })
const court = () =>
  courtOf(compiled, [
    ...organs,
    extra('elsewhere', { kind: 'government', superior: undefined, territory: '999999' }),
    extra('above', { superior: 'elsewhere' }),
    extra('vertical', { leadership: 'vertical', superior: 'above' }),
    extra('dual', { leadership: 'dual', superior: 'above' }),
    extra('orphan', { leadership: 'vertical', superior: undefined }),
  ])
type Here = ReturnType<typeof court>

const find = (here: Here, fields: Fields = {}, agency = TRANSPORT, day = DAY) =>
  here.open('supervision', 'find', CITY, day, { input: { ...finding, ...fields }, parties: { agency: [agency] } })
const spot = (here: Here, id: string, onSpotPossible: boolean, day = DAY) =>
  here.act(id, 'assessOnSpot', CITY, day, { input: { onSpotPossible, onSpotReasons: '判断' } })
const found = (here: Here, fields: Fields = {}, agency = TRANSPORT, day = DAY): string => {
  const { id, says } = find(here, fields, agency, day)
  expect(says).toBe('')
  spot(here, id, false, day)
  return id
}
const codes = (here: Here, id: string, step: string, input: Fields, day = DAY) =>
  here.draft(id, step, CITY, day, { input }).codes
const idle = { grade: 'notPerformed' }
const referral = { referralReason: '造成重大影响', recommendation: '责令改正' }
const remedy = (here: Here, act: string, day: string) => {
  const { id } = here.open('remedy', 'fileLitigation', TRANSPORT, day, {
    parties: { agency: [TRANSPORT] },
    input: { act, filedOn: day, receipt: materials('起诉状') },
  })
  here.act(id, 'accept', TRANSPORT, day, { input: { acceptedOn: day } })
}
const served = (here: Here, step: 'issueLetter' | 'issueOpinion'): string => {
  const id = found(here, step === 'issueLetter' ? idle : {})
  expect(here.issue(id, step, CITY, DAY, { input: step === 'issueLetter' ? letter : opinion }).says).toBe('')
  here.serve(id, step === 'issueLetter' ? 'supervisionLetter' : 'supervisionOpinion', TRANSPORT, DAY)
  return id
}
const performed = { input: { performance: '已查处', performanceEvidence: materials('处理决定') } }
const reported = (item: string, rest: Fields = { evidence: materials('佐证') }) => ({
  input: { corrections: [{ demand: item, result: '已办', ...rest }] },
})

describe('a finding', () => {
  it('NR-11-2-3 NR-27-1 NR-28-1 a grave grade has reasons, what is verified has evidence', () => {
    for (const grade of ['unlawful', 'manifestlyImproper', 'notPerformed'])
      expect(find(court(), { grade, gradeReasons: undefined }).codes).toEqual(['field-missing'])
    expect(find(court(), { grade: 'improper', gradeReasons: undefined }).codes).toEqual([])
    expect(find(court(), { evidence: undefined }).codes).toEqual(['field-missing'])
    expect(find(court(), { evidence: undefined, verification: 'unverified' }).codes).toEqual([])
  })

  it('NR-11-2-2 NR-11-2-5 pages and recordings are asked for what is verified', () => {
    const open = { verification: 'unverified', evidence: undefined }
    expect(find(court(), { problemType: 'procedure', ...open }).codes).toEqual([])
    expect(find(court(), { problemType: 'uncivil', ...open }).codes).toEqual([])
    expect(find(court(), { problemType: 'uncivil' }).codes).toEqual([])
  })

  it('NR-42-2 organs led from above are watched too, and their superior is told instead of a paper', () => {
    const told = { findings: '执行政策不到位', bases: ['税收征收管理法第五条'] }
    for (const one of ['vertical', 'dual']) {
      const here = court()
      const id = found(here, idle, one)
      expect(codes(here, id, 'issueOpinion', opinion)).toContain('vertical-agency')
      expect(codes(here, id, 'issueLetter', letter)).toContain('vertical-agency')
      expect(codes(here, id, 'giveWorkHint', { hint: '建议' })).toContain('vertical-agency')
      expect(codes(here, id, 'referMajor', referral)).toContain('vertical-agency')
      expect(here.issue(id, 'notifySuperior', CITY, DAY, { input: told }).codes).toEqual([])
      here.serve(id, 'superiorNotice', 'above', DAY)
      expect(here.state(id)).toBe('superiorInformed')
    }
    const here = court()
    expect(codes(here, found(here), 'notifySuperior', told)).toContain('not-vertical')
    expect(codes(here, found(here, {}, 'orphan'), 'notifySuperior', told)).toContain('superior-unknown')
  })
})

describe('a paper', () => {
  it('NR-26-2 what can be corrected on the spot is, and whether it can is asked first', () => {
    for (const [step, input] of [
      ['issueLetter', letter],
      ['referMajor', referral],
    ] as const) {
      const here = court()
      const { id } = find(here, idle)
      expect(codes(here, id, step, input)).toContain('on-spot-unanswered')
      expect(here.act(id, 'correctOnSpot', CITY, DAY, { input: {} }).codes).toContain('on-spot-unanswered')
      spot(here, id, true)
      expect(codes(here, id, step, input)).toContain('on-spot-possible')
    }
  })

  it('NR-8-1a NR-28-1 it disposes of nobody, names a problem, and a hint is for the merely improper', () => {
    const here = court()
    const dispose = { demands: [{ item: '对某公司罚款二万元', kind: 'correct' }] }
    expect(codes(here, found(here, idle), 'issueLetter', { ...letter, ...dispose })).toContain('disposes-of-rights')
    expect(codes(here, found(here, { grade: 'none' }), 'issueOpinion', opinion)).toContain('no-finding')
    expect(codes(here, found(here), 'giveWorkHint', { hint: '改正' })).toContain('not-merely-improper')
  })

  it('NR-33-3b a dispute that has entered another procedure is not supervised beside it, from 2026-02-01 on', () => {
    const here = court()
    const unlawful = found(here, { act: '甲' })
    const undone = found(here, { act: '乙', ...idle })
    expect(here.act(unlawful, 'closeForRemedy', CITY, DAY).codes).toEqual(['no-remedy'])
    for (const act of ['甲', '乙']) remedy(here, act, '2026-03-03')
    expect(codes(here, unlawful, 'issueOpinion', opinion, '2026-03-04')).toEqual(['remedy-entered'])
    expect(codes(here, unlawful, 'referMajor', referral, '2026-03-04')).toEqual(['remedy-entered'])
    expect(codes(here, undone, 'issueLetter', letter, '2026-03-04')).toEqual(['remedy-entered'])
    expect(here.act(unlawful, 'closeForRemedy', CITY, '2026-03-04').codes).toEqual([])
    const early = found(here, { act: '丙' }, TRANSPORT, '2026-01-12')
    const late = found(here, { act: '丁', ...idle }, TRANSPORT, '2026-01-12')
    for (const act of ['丙', '丁']) remedy(here, act, '2026-01-13')
    for (const [day, barred] of [
      ['2026-01-31', false],
      ['2026-02-01', true],
    ] as const) {
      expect(codes(here, early, 'issueOpinion', opinion, day).includes('remedy-entered')).toBe(barred)
      expect(codes(here, early, 'referMajor', referral, day).includes('remedy-entered')).toBe(barred)
      expect(codes(here, late, 'issueLetter', letter, day).includes('remedy-entered')).toBe(barred)
    }
  })
})

describe('what is owed', () => {
  it('NR-27-2 a letter is performed once, reported with evidence, and closed only when it is performed', () => {
    const here = court()
    const id = served(here, 'issueLetter')
    const item = '依法查处'
    expect(here.act(id, 'report', TRANSPORT, '2026-03-10', reported(item, {})).codes).toEqual(['report-returned'])
    expect(here.act(id, 'report', TRANSPORT, '2026-03-10', reported(item)).codes).toEqual([])
    const confirm = () => here.act(id, 'confirm', CITY, '2026-03-11', { input: { verifiedHow: '核验' } }).codes
    expect(confirm()).toEqual(['performance-unproven'])
    expect(here.act(id, 'perform', TRANSPORT, '2026-03-11', performed).codes).toEqual([])
    expect(here.act(id, 'perform', TRANSPORT, '2026-03-11', performed).codes).toEqual(['already-performed'])
    expect(confirm()).toEqual([])
  })

  it('NR-27-2 NR-28-2 nothing is owed on a paper that has not been served', () => {
    const here = court()
    const undone = found(here, idle)
    here.issue(undone, 'issueLetter', CITY, DAY, { input: letter })
    expect(here.act(undone, 'report', TRANSPORT, DAY, reported('依法查处')).codes).toContain('not-served')
    const unlawful = found(here)
    here.issue(unlawful, 'issueOpinion', CITY, DAY, { input: opinion })
    expect(here.act(unlawful, 'report', TRANSPORT, DAY, reported('重新作出裁量')).codes).toContain('not-served')
  })

  it('NR-29-1a what is not performed, not reported or not supplemented in time goes to the government', () => {
    const here = court()
    const undone = served(here, 'issueLetter')
    expect(codes(here, undone, 'referOverdue', referral, '2026-03-20')).toContain('not-overdue')
    here.act(undone, 'perform', TRANSPORT, '2026-03-11', performed)
    here.world.sweep('2026-04-08')
    expect(codes(here, undone, 'referOverdue', referral, '2026-04-08')).not.toContain('not-overdue')
    const partly = served(here, 'issueOpinion')
    here.act(partly, 'report', TRANSPORT, '2026-03-10', reported('重新作出裁量'))
    here.act(partly, 'returnReport', CITY, '2026-03-11', { input: { remaining: '仍缺', supplementBy: '2026-03-20' } })
    expect(here.act(partly, 'perform', TRANSPORT, '2026-03-12', performed).codes).toEqual(['no-letter'])
    expect(codes(here, partly, 'referOverdue', referral, '2026-03-18')).toContain('not-overdue')
    here.world.sweep('2026-03-21')
    expect(codes(here, partly, 'referOverdue', referral, '2026-03-21')).not.toContain('not-overdue')
    remedy(here, finding.act, '2026-03-21')
    expect(codes(here, partly, 'referOverdue', referral, '2026-03-22')).toContain('remedy-entered')
  })
})
