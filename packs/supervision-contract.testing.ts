import { type CompiledPack, Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { corrections, courseIn, type Place } from './supervision.testing.ts'
import { actsOf, clocksOf, ENDS, squeeze, type Traits, writtenActs, writtenClocks } from './supervision-acts.testing.ts'
import { type Court, courtOf, materials, type Result } from './testing.ts'

/** The day before the national regulation, and its first day. */
const BEFORE = '2026-01-31'
const FIRST = '2026-02-01'

export interface Contract extends Place {
  readonly pack: CompiledPack
  readonly organs: readonly Organ[]
  readonly traits: Traits
  /** what a decision needs here, and what a submission needs */
  readonly decide: Readonly<Record<string, unknown>>
  readonly referral?: Readonly<Record<string, unknown>>
}

/**
 * What 国令第825号 and the common course of supervision ask in every place, tried on its own organs, on the last day of the
 * old rule and the first day of the new one.
 */
export function superviseAs(place: Contract): void {
  const { bureau, government, agency, traits, pack } = place
  const course = courseIn(place)
  const seat = place.organs.find((organ) => organ.name === government)
  if (seat === undefined) throw new Error(`no organ ${government}`)
  const extra = (id: string, rest: Partial<Organ>) =>
    Organ.parse({
      id,
      name: id,
      kind: 'agency',
      level: seat.level,
      territory: seat.territory,
      superior: seat.id,
      ...rest,
    })
  const organs = [
    ...place.organs,
    extra('elsewhere', { kind: 'government', superior: undefined, territory: '999999' }),
    extra('foreign', { superior: 'elsewhere', territory: '999999' }),
    extra('above', { superior: 'elsewhere' }),
    extra('vertical', { leadership: 'vertical', superior: 'above' }),
    extra('dual', { leadership: 'dual', superior: 'above' }),
    extra('orphan', { leadership: 'vertical', superior: undefined }),
    extra('zone', { kind: 'zone-committee' }),
    extra('zone-justice', { kind: 'oversight-body', superior: 'zone' }),
    extra('zone-agency', { superior: 'zone' }),
    extra('delegate', { kind: 'delegate', establishedBy: `${seat.id.split('-')[0]}-market` }),
  ]
  const court = (): Court => courtOf(pack, organs)
  const find = (here: Court, day: string, input = {}, subject = agency) =>
    course.find(here, day, { input, agency: subject })
  const spot = (here: Court, id: string, day: string, onSpotPossible: boolean): Result =>
    here.act(id, 'assessOnSpot', bureau, day, { input: { onSpotPossible, onSpotReasons: '判断' } })
  const ready = (here: Court, day: string, input = {}, subject = agency): string => {
    const { id, says } = find(here, day, input, subject)
    if (id === '') throw new Error(says)
    if (day >= FIRST) spot(here, id, day, false)
    return id
  }
  const silent = (paper: Readonly<Record<string, unknown>>) => {
    const { objectionNotice: _notice, ...rest } = paper as { objectionNotice?: string }
    return rest
  }
  const letter = { ...course.letter, performBy: '2026-04-03', reportBy: '2026-04-07' }
  const inaction = { grade: 'notPerformed' }
  const codes = (here: Court, id: string, step: string, day: string, input: object) =>
    here.draft(id, step, bureau, day, { input: { ...input } }).codes
  const remedy = (here: Court, day: string, act: string, ...steps: ('accept' | 'rule' | 'end')[]): string => {
    const { id } = here.open('remedy', 'fileLitigation', agency, day, {
      parties: { agency: [agency] },
      input: { act, filedOn: day, receipt: materials('起诉状') },
    })
    for (const step of steps)
      here.act(id, step, agency, day, {
        input:
          step === 'accept'
            ? { acceptedOn: day }
            : step === 'rule'
              ? { endedOn: day, outcome: 'upheld', outcomeDocument: materials('裁判') }
              : { endedOn: day, reason: '撤诉', outcomeDocument: materials('裁定') },
      })
    return id
  }
  const refer = (extraInput = {}) => ({ ...course.referral, ...place.referral, ...extraInput })
  const report = (here: Court, id: string, day: string, step = 'reportRectification', demand = '公示三件处罚决定') =>
    here.act(id, step, agency, day, { input: { corrections: [{ ...corrections[0], demand }] } })

  describe('supervision: who acts, and how the clocks run', () => {
    it('gives each act to its organ, in its place, since its day', () => {
      expect(writtenActs(pack)).toMatchObject(actsOf(traits))
    })

    it('runs each clock from its start to its end, and says what follows', () => {
      const expected = Object.entries(clocksOf(traits)).map(([id, text]) => [id, squeeze(text)])
      expect(writtenClocks(pack)).toMatchObject(Object.fromEntries(expected))
    })

    it('ends where it ends, and nowhere before', () => {
      const finals = Object.entries(pack.pack.procedures.supervision?.states ?? {})
        .filter(([, state]) => state.final === true)
        .map(([id]) => id)
      const revoked = [
        ...(traits.reviewed.includes('Opinion') ? ['opinionRevoked'] : []),
        ...(traits.reviewed.includes('Letter') ? ['letterRevoked'] : []),
        ...(traits.reviewed.includes('Decision') ? ['decisionRevoked'] : []),
        ...(traits.setAside ? ['setAside'] : []),
      ]
      expect(finals.sort()).toEqual([...ENDS, ...revoked].sort())
    })

    it('tells a superior once all of it is served, and executes once the decision is', () => {
      const effects = pack.pack.procedures.supervision?.service ?? []
      expect(effects.map(({ document, when, to }) => `${document} ${when} ${to}`)).toEqual([
        'supervisionDecision all executing',
        ...(traits.own ? ['ownDecision all executing'] : []),
        'superiorNotice all superiorInformed',
      ])
    })
  })

  describe('supervision: a finding', () => {
    it('is about organs of this government, of those led from above too, and never about a delegate', () => {
      const here = court()
      expect(find(here, FIRST, {}, 'foreign').codes).toEqual(['not-governed'])
      expect(find(here, FIRST, {}, 'delegate').codes).toContain('delegate-elsewhere')
      for (const one of ['vertical', 'dual']) expect(find(here, FIRST, {}, one).codes).toEqual([])
    })

    it('names the kind of act since 2026-02-01, which no normative document is', () => {
      const here = court()
      expect(find(here, FIRST, { actType: undefined }).codes).toEqual(['field-missing'])
      expect(find(here, BEFORE, { actType: undefined }).codes).toEqual([])
      expect(find(here, FIRST, { actType: 'normativeDocument' }).codes).toEqual(['filing-instead'])
      expect(find(here, BEFORE, { actType: 'normativeDocument' }).codes).toEqual([])
    })

    it('gives reasons for a grave grade and evidence for what is verified', () => {
      const here = court()
      for (const grade of ['unlawful', 'manifestlyImproper', 'notPerformed'])
        expect(find(here, BEFORE, { grade, gradeReasons: undefined }).codes).toContain('field-missing')
      expect(find(here, BEFORE, { grade: 'improper', gradeReasons: undefined }).codes).not.toContain('field-missing')
      expect(find(here, BEFORE, { evidence: undefined }).codes).toContain('field-missing')
    })

    it('notes since 2026-02-01 that the same act is before a court; a practice goes on', () => {
      const here = court()
      remedy(here, '2026-01-20', '罚〔2026〕8号', 'accept')
      expect(find(here, FIRST).codes).toEqual(['explain:remedy-noted'])
      expect(find(here, BEFORE).codes).toEqual([])
      expect(find(here, FIRST, { scope: 'practice' }).codes).toEqual([])
      expect(find(here, FIRST, { act: '罚〔2026〕9号' }).codes).toEqual([])
    })

    it('is verified, corrected on the spot with a signature, or given up; since 2026-02-01', () => {
      const here = court()
      const open = find(here, FIRST, { verification: 'unverified' }).id
      const verified = {
        verification: 'verified',
        evidence: materials('笔录'),
        grade: 'unlawful',
        gradeReasons: '违法',
      }
      expect(here.act(open, 'verify', bureau, FIRST, { input: verified }).codes).toEqual([])
      expect(here.matter(open).facts.verification).toBe('verified')
      const demand = { onSpotDemand: '补正', demandedAt: '2026-02-01T10:00:00+08:00' }
      expect(here.act(open, 'demandOnSpot', bureau, FIRST, { input: demand }).codes).toEqual([])
      expect(here.act(open, 'failOnSpot', bureau, FIRST, { input: { onSpotReasons: '未能' } }).codes).toEqual([])
      expect([here.state(open), here.matter(open).facts.onSpotPossible]).toEqual(['found', false])
      here.act(open, 'demandOnSpot', bureau, FIRST, { input: demand })
      expect(here.act(open, 'signOnSpot', agency, FIRST, { input: { correction: '已补正' } }).codes).toEqual([
        'field-missing',
        'field-missing',
      ])
      const signed = { correction: '已补正', signedBy: '李四', signedRecord: materials('记录') }
      expect(here.act(open, 'signOnSpot', agency, FIRST, { input: signed }).codes).toEqual([])
      expect(here.state(open)).toBe('corrected')
      expect(here.matter(open).documents).toEqual([])
    })

    it('is dismissed when there is none, or when nothing was verified', () => {
      const here = court()
      const dismissing = (input: object) =>
        here.act(find(here, BEFORE, input).id, 'dismiss', bureau, BEFORE, { input: { dismissReasons: '理由' } }).codes
      expect(dismissing({})).toEqual(['finding-stands'])
      expect(dismissing({ grade: 'none' })).toEqual([])
      expect(dismissing({ verification: 'unverified' })).toEqual([])
    })
  })

  describe('supervision: a paper', () => {
    const both = (step: string, input: object, finding: object, code: string) => {
      const here = court()
      expect(codes(here, ready(here, FIRST, finding), step, FIRST, input)).toContain(code)
      expect(codes(here, ready(here, BEFORE, finding), step, BEFORE, input)).not.toContain(code)
    }

    it('is asked for the spot, for the facts, for the right kind and for the way to object since 2026-02-01', () => {
      const here = court()
      for (const step of ['issueOpinion', 'issueLetter', 'referMajor']) {
        const id = find(here, FIRST, inaction).id
        const input = step === 'issueLetter' ? letter : step === 'referMajor' ? refer() : course.notice
        expect(codes(here, id, step, FIRST, input)).toContain('on-spot-unanswered')
        spot(here, id, FIRST, true)
        expect(codes(here, id, step, FIRST, input)).toContain('on-spot-possible')
      }
      both('issueOpinion', silent(course.notice), {}, 'objection-notice-missing')
      both('issueOpinion', course.notice, { verification: 'unverified' }, 'facts-unverified')
      both('issueOpinion', course.notice, inaction, 'letter-instead')
      both('issueOpinion', course.notice, { grade: 'improper' }, 'explain:merely-improper')
      const dispose = { demands: [{ item: '对某公司罚款二万元', kind: 'correct' }] }
      both('issueOpinion', { ...course.notice, ...dispose }, {}, 'disposes-of-rights')
      const unasked = find(here, BEFORE).id
      expect(codes(here, unasked, 'issueOpinion', BEFORE, course.notice)).toEqual([])
      expect(here.act(unasked, 'assessOnSpot', bureau, BEFORE, { input: {} }).codes).toEqual(['not-in-force'])
      const none = ready(here, FIRST, { grade: 'none' })
      expect(codes(here, none, 'issueOpinion', FIRST, course.notice)).toContain('no-finding')
      expect(codes(here, ready(here, FIRST, {}), 'issueLetter', FIRST, letter)).toContain('opinion-instead')
      expect(codes(here, ready(here, FIRST, inaction), 'issueLetter', FIRST, { ...letter, ...dispose })).toContain(
        'disposes-of-rights',
      )
      expect(codes(here, ready(here, FIRST, inaction), 'issueLetter', FIRST, silent(letter))).toContain(
        'objection-notice-missing',
      )
      expect(codes(here, ready(here, BEFORE, inaction), 'issueLetter', BEFORE, letter)).toEqual(['not-in-force'])
    })

    it('is not for an organ led from above: its superior department is told, once', () => {
      const here = court()
      const told = { findings: '执行政策不到位', bases: ['税收征收管理法第五条'] }
      for (const one of ['vertical', 'dual']) {
        const id = ready(here, FIRST, inaction, one)
        expect(codes(here, id, 'issueOpinion', FIRST, course.notice)).toContain('vertical-agency')
        expect(codes(here, id, 'issueLetter', FIRST, letter)).toContain('vertical-agency')
        expect(codes(here, id, 'giveWorkHint', FIRST, { hint: '建议' })).toContain('vertical-agency')
        expect(codes(here, id, 'referMajor', FIRST, refer())).toContain('vertical-agency')
        expect(here.issue(id, 'notifySuperior', bureau, FIRST, { input: told }).codes).toEqual([])
        here.serve(id, 'superiorNotice', 'above', FIRST)
        expect(here.state(id)).toBe('superiorInformed')
      }
      expect(codes(here, ready(here, FIRST), 'notifySuperior', FIRST, told)).toContain('not-vertical')
      expect(codes(here, ready(here, FIRST, {}, 'orphan'), 'notifySuperior', FIRST, told)).toEqual(['superior-unknown'])
    })

    it('gives way to a hint where the act is merely improper', () => {
      const here = court()
      const mild = ready(here, FIRST, { grade: 'improper' })
      expect(here.issue(mild, 'giveWorkHint', bureau, FIRST, { input: { hint: '统一写法' } }).codes).toEqual([])
      expect(codes(here, ready(here, FIRST), 'giveWorkHint', FIRST, { hint: '改正' })).toEqual(['not-merely-improper'])
    })

    it('is barred since 2026-02-01 by a remedy that has been entered, as is every submission', () => {
      const here = court()
      const unlawful = ready(here, '2026-03-02', { act: '甲' })
      const idle = ready(here, '2026-03-02', { act: '乙', ...inaction })
      for (const act of ['甲', '乙']) remedy(here, '2026-03-03', act, 'accept')
      expect(codes(here, unlawful, 'issueOpinion', '2026-03-04', course.notice)).toEqual(['remedy-entered'])
      expect(codes(here, idle, 'issueLetter', '2026-03-04', letter)).toEqual(['remedy-entered'])
      expect(codes(here, unlawful, 'referMajor', '2026-03-04', refer())).toEqual(['remedy-entered'])
      const early = find(here, '2026-01-12', { act: '丙' }).id
      remedy(here, '2026-01-13', '丙', 'accept')
      expect(codes(here, early, 'issueOpinion', BEFORE, course.notice)).toEqual([])
      spot(here, early, FIRST, false)
      expect(codes(here, early, 'issueOpinion', FIRST, course.notice)).toEqual(['remedy-entered'])
    })
  })

  describe('supervision: what is owed on a letter', () => {
    const served = (here: Court) =>
      course.servedLetter(here, '2026-03-02', { performBy: '2026-04-03', reportBy: '2026-04-07' })

    it('is performed once, reported demand by demand with evidence, and only then closed', () => {
      const here = court()
      const id = served(here)
      const performed = { performance: '已处理', performanceEvidence: materials('处理决定') }
      const full = [{ demand: '依法处理投诉', result: '已处理', evidence: materials('处理决定') }]
      const reporting = (given: object[]) =>
        here.act(id, 'reportPerformance', agency, '2026-03-10', { input: { corrections: given } }).codes
      expect(reporting([{ demand: '依法处理投诉', result: '已处理' }])).toEqual(['report-returned'])
      expect(reporting([{ ...full[0], demand: '其他' }])).toEqual(['report-incomplete'])
      expect(
        here.act(id, 'confirmRectified', bureau, '2026-03-10', { input: { verifiedHow: '核验' } }).codes,
      ).toContain('not-reported')
      expect(reporting(full)).toEqual([])
      here.act(id, 'returnReport', bureau, '2026-03-10', {
        input: { remaining: '没有佐证', supplementBy: '2026-03-20' },
      })
      expect(report(here, id, '2026-03-10', 'reportRectification', '依法处理投诉').codes).toEqual(['no-opinion'])
      if (traits.apart)
        expect(
          here.act(id, 'handle', agency, '2026-03-10', {
            input: { handling: '已处理', handledEvidence: materials('件') },
          }).codes,
        ).toEqual(['no-opinion'])
      expect(reporting(full)).toEqual([])
      const closing = () =>
        here.act(id, 'confirmRectified', bureau, '2026-03-11', { input: { verifiedHow: '核验' } }).codes
      expect(closing()).toEqual(['performance-unproven'])
      expect(here.act(id, 'perform', agency, '2026-03-11', { input: performed }).codes).toEqual([])
      expect(here.act(id, 'perform', agency, '2026-03-11', { input: performed }).codes).toEqual(['already-performed'])
      expect(closing()).toEqual([])
      expect(here.state(id)).toBe('closed')
    })

    it('is overdue when nothing was performed, and goes to the government', () => {
      const here = court()
      const id = served(here)
      here.world.sweep('2026-04-04')
      expect(here.state(id)).toBe('overdue')
      expect(codes(here, id, 'referOverdue', '2026-04-07', refer())).toEqual([])
    })

    it('stands beside the opinion: neither takes the report of the other', () => {
      const here = court()
      const id = course.servedNotice(here, '2026-03-02')
      expect(
        here.act(id, 'perform', agency, '2026-03-10', {
          input: { performance: '已', performanceEvidence: materials('件') },
        }).ok,
      ).toBe(false)
      expect(report(here, id, '2026-03-10', 'reportPerformance').ok).toBe(false)
    })
  })

  describe('supervision: what is owed on an opinion', () => {
    it('goes back with a date that is kept, or is overdue and submitted', () => {
      const here = court()
      const id = course.servedNotice(here, '2026-03-02')
      const [row] = corrections
      expect(
        here.act(id, 'reportRectification', agency, '2026-03-10', {
          input: { corrections: [{ demand: row?.demand, result: '已公示' }] },
        }).codes,
      ).toEqual(['report-returned'])
      expect(report(here, id, '2026-03-10', 'reportRectification', '其他').codes).toEqual(['report-incomplete'])
      expect(report(here, id, '2026-03-10').codes).toEqual([])
      const back = { remaining: '仍缺一件', supplementBy: '2026-03-21' }
      here.act(id, 'returnReport', bureau, '2026-03-11', { input: back })
      expect([here.state(id), here.due(id, 'supplement')]).toEqual(['partlyRectified', '2026-03-23'])
      here.world.sweep('2026-03-24')
      expect(here.state(id)).toBe('overdue')
      expect(codes(here, id, 'referOverdue', '2026-03-24', refer())).toEqual([])
      const kept = course.servedNotice(here, '2026-03-02')
      const confirming = () =>
        here.act(kept, 'confirmRectified', bureau, '2026-03-24', { input: { verifiedHow: '核验' } }).codes
      report(here, kept, '2026-03-10')
      here.act(kept, 'returnReport', bureau, '2026-03-11', { input: back })
      const performed = { performance: '已处理', performanceEvidence: materials('件') }
      expect(here.act(kept, 'perform', agency, '2026-03-12', { input: performed }).codes).toEqual(['no-letter'])
      expect(report(here, kept, '2026-03-12', 'reportPerformance').codes).toEqual(['no-letter'])
      if (traits.apart) expect(confirming()).toEqual(['handling-unproven'])
      if (traits.apart)
        here.act(kept, 'handle', agency, '2026-03-12', {
          input: { handling: '已处理', handledEvidence: materials('件') },
        })
      expect(report(here, kept, '2026-03-20').codes).toEqual([])
      here.world.sweep('2026-03-24')
      expect(here.state(kept)).toBe('reported')
      expect(confirming()).toEqual([])
    })

    it('is objected to with reasons, whatever happened since, from 2026-02-01 on', () => {
      const here = court()
      const id = course.servedNotice(here, '2026-01-12')
      const object = (day: string, reasons?: string) =>
        here.act(id, 'object', agency, day, { input: { against: 'opinion', reasons } })
      expect(object(BEFORE, '事实不清').codes).toEqual(['not-in-force'])
      expect(object(FIRST).codes).toEqual(['reasons-missing'])
      expect(object(FIRST, '事实不清').opened).toEqual(['objection'])
      const objection = here.newest('objection')
      expect(objection.facts).toMatchObject({ against: 'opinion', reasons: '事实不清' })
    })
  })

  describe('supervision: the submission and the decision', () => {
    const major = (here: Court, day = '2026-03-02') => {
      const id = ready(here, day)
      const sent = here.issue(id, 'referMajor', bureau, day, { input: refer() })
      if (!sent.ok) throw new Error(sent.says)
      return id
    }
    const decision = { ...course.decision, ...place.decide }

    it('carries the proposal of the bureau since 2026-02-01, and only the leader calls a problem major', () => {
      const here = court()
      const bare = refer({ recommendation: undefined })
      const id = ready(here, FIRST)
      expect(codes(here, id, 'referMajor', FIRST, bare)).toEqual(['recommendation-missing'])
      expect(codes(here, id, 'referMajor', FIRST, refer({ referralReason: undefined }))).toEqual(['field-missing'])
      expect(here.issue(id, 'referMajor', bureau, FIRST, { input: refer(), post: 'signatory' }).codes).toContain(
        'wrong-post',
      )
      expect(codes(here, ready(here, BEFORE), 'referMajor', BEFORE, refer())).toEqual(['not-in-force'])
    })

    it('is returned and submitted again, or declined', () => {
      const here = court()
      const id = major(here)
      here.act(id, 'returnReferral', government, '2026-03-03', { input: { returnReasons: '补充' } })
      expect(codes(here, id, 'resubmit', '2026-03-04', refer({ recommendation: undefined }))).toEqual([
        'recommendation-missing',
      ])
      remedy(here, '2026-03-04', '罚〔2026〕8号', 'accept')
      expect(codes(here, id, 'resubmit', '2026-03-05', refer())).toEqual(['remedy-entered'])
      const other = ready(here, '2026-03-05', { act: '丁' })
      here.issue(other, 'referMajor', bureau, '2026-03-05', { input: refer() })
      expect(
        here.act(other, 'declineReferral', government, '2026-03-06', { input: { declineReasons: '不必' } }).codes,
      ).toEqual([])
      expect(here.state(other)).toBe('declined')
    })

    it('waits while a remedy runs, goes on when it ends, and ends with a ruling', () => {
      const here = court()
      const id = major(here)
      expect(here.act(id, 'recordRemedyBar', bureau, '2026-03-03').codes).toEqual(['no-remedy'])
      const lawsuit = remedy(here, '2026-03-03', '罚〔2026〕8号', 'accept')
      expect(here.draft(id, 'decide', government, '2026-03-04', { input: decision }).codes).toContain('remedy-entered')
      expect(here.act(id, 'recordRemedyBar', bureau, '2026-03-04').codes).toEqual([])
      expect(here.act(id, 'closeForRemedy', bureau, '2026-03-04', { input: { remedyResult: '维持' } }).codes).toEqual([
        'no-ruling',
      ])
      expect(here.act(id, 'liftRemedyBar', government, '2026-03-04').codes).toEqual(['remedy-pending'])
      here.act(lawsuit, 'end', agency, '2026-03-05', {
        input: { endedOn: '2026-03-05', reason: '撤诉', outcomeDocument: materials('裁定') },
      })
      expect(here.act(id, 'liftRemedyBar', government, '2026-03-05').codes).toEqual([])
      const ruled = major(here, '2026-03-06')
      remedy(here, '2026-03-06', '罚〔2026〕8号', 'rule')
      expect(
        here.act(ruled, 'closeForRemedy', bureau, '2026-03-09', { input: { remedyResult: '维持' } }).codes,
      ).toEqual([])
      expect(here.state(ruled)).toBe('closedByRemedy')
    })

    it('is executed, reported once to each who must know, and closed', () => {
      const here = court()
      const executing = (act: string) => {
        const id = ready(here, '2026-03-02', { act })
        here.issue(id, 'referMajor', bureau, '2026-03-02', { input: refer() })
        const issued = here.issue(id, 'decide', government, '2026-03-03', {
          input: { ...decision, performBy: '2026-03-21' },
        })
        expect(issued.codes).toEqual([])
        here.serve(id, 'supervisionDecision', agency, '2026-03-04')
        expect([here.state(id), here.due(id, 'execution')]).toEqual(['executing', '2026-03-23'])
        return id
      }
      const executed = { execution: '已执行', executionEvidence: materials('件') }
      const closing = (id: string) => here.act(id, 'close', bureau, '2026-03-10').codes
      const first = executing('首件')
      expect(closing(first)).toContain('execution-unreported')
      here.act(first, 'reportExecution', agency, '2026-03-10', { input: executed })
      expect(here.act(first, 'reportExecution', agency, '2026-03-10', { input: executed }).codes).toContain(
        'already-reported',
      )
      const recipients = here.matter(first).documents.at(-1)?.recipients ?? []
      expect(recipients.length).toBeGreaterThan(0)
      for (const last of recipients) {
        const id = executing(`末送${last.name}`)
        here.act(id, 'reportExecution', agency, '2026-03-10', { input: executed })
        for (const other of recipients)
          if (other.id !== last.id) here.serve(id, 'executionReport', other.name, '2026-03-10')
        expect(closing(id)).toEqual(['report-not-received'])
        here.serve(id, 'executionReport', last.name, '2026-03-10')
        expect(closing(id)).toEqual([])
        expect(here.state(id)).toBe('closed')
      }
    })

    it('is issued by a government: a zone committee asks the one above', () => {
      const here = court()
      const { id } = here.open('supervision', 'find', 'zone-justice', '2026-03-02', {
        parties: { agency: ['zone-agency'] },
        input: course.finding,
      })
      here.act(id, 'assessOnSpot', 'zone-justice', '2026-03-02', {
        input: { onSpotPossible: false, onSpotReasons: '判断' },
      })
      here.issue(id, 'referMajor', 'zone-justice', '2026-03-02', { input: refer() })
      const refused = here.draft(id, 'decide', 'zone', '2026-03-03', { input: decision })
      expect(refused.codes).toEqual(['not-a-government'])
      expect(refused.reasons[0]?.redirect?.name).toBe(government)
      if (!traits.zones) return
      expect(here.act(id, 'passToGovernment', 'zone', '2026-03-03').codes).toEqual([])
      expect(here.issue(id, 'decide', government, '2026-03-04', { input: decision }).codes).toEqual([])
      expect(here.act(major(here, '2026-03-05'), 'passToGovernment', bureau, '2026-03-06').codes).toEqual([
        'government-decides',
      ])
    })

    it('submitted before 2026-02-01 goes by the new rule from its first day', () => {
      if (traits.own) return
      const here = court()
      const late = () => {
        const id = course.servedNotice(here, '2026-01-05', { notice: { rectifyBy: '2026-01-20' } })
        here.world.sweep('2026-01-21')
        const sent = here.issue(id, 'referOverdue', bureau, '2026-01-22', { input: { referralReason: '逾期' } })
        if (!sent.ok) throw new Error(sent.says)
        return id
      }
      const deciding = (id: string, day: string) => here.draft(id, 'decide', government, day, { input: decision }).codes
      const [plain, returned] = [late(), late()]
      expect(deciding(plain, BEFORE)).not.toContain('recommendation-missing')
      expect(deciding(plain, FIRST)).toContain('recommendation-missing')
      here.act(returned, 'returnReferral', government, '2026-01-26', { input: { returnReasons: '补充' } })
      const again = (day: string, input: object) =>
        here.draft(returned, 'resubmit', bureau, day, { input: { referralReason: '补充', ...input } }).codes
      expect(again(FIRST, {})).toEqual(['recommendation-missing'])
      remedy(here, '2026-01-27', '罚〔2026〕8号', 'accept')
      expect(again(BEFORE, {})).toEqual([])
      expect(again(FIRST, { recommendation: '建议' })).toEqual(['remedy-entered'])
      expect(deciding(plain, BEFORE)).not.toContain('remedy-entered')
      expect(deciding(plain, FIRST)).toContain('remedy-entered')
    })
  })
}
