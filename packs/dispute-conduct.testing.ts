import { describe, expect, it } from 'vitest'
import type { Conduct, Move } from './conduct.testing.ts'
import { type Court, materials } from './testing.ts'
import { demand, disputesAt, type Sides } from './testing-dispute.ts'

/** What a place says about its own disputes; everything else holds for all places that share the shape. */
export interface DisputePlace {
  readonly court: () => Court
  readonly org: (name: string) => string
  readonly sides: Sides
  /** a bureau that is not competent for these sides */
  readonly stranger: string
  readonly negotiation?: Readonly<Record<string, unknown>>
  readonly application?: Readonly<Record<string, unknown>>
  /** days on which the internal targets end that start on Tuesday 2026-04-28 */
  readonly due: { readonly acceptance: string; readonly coordination: string; readonly decision: string }
  /** the authority above, where the text sends up what the government has no power to decide */
  readonly above?: string
  /** the text is about something further: fields of application and of opening ex officio */
  readonly asked?: readonly string[]
}

const DAY = '2026-04-28'
const ACT = '罚〔2026〕7号'

function waysOf(place: DisputePlace) {
  const at = (court: Court) =>
    disputesAt(court, place.org, place.sides, {
      ...(place.negotiation === undefined ? {} : { negotiation: place.negotiation }),
      application: { act: ACT, ...place.application },
    })
  const { body, government } = place.sides
  const both = [place.sides.applicant, ...place.sides.respondents]
  const consented = (court: Court): string => {
    const id = at(court).coordinated(DAY)
    for (const name of both) demand(at(court).consent(id, name, DAY))
    return id
  }
  const agreed = (court: Court): string => {
    const id = consented(court)
    demand(court.issue(id, 'issueOpinion', body, DAY, { input: at(court).order }))
    return id
  }
  const served = (court: Court): string => {
    const id = agreed(court)
    at(court).serveAll(id, 'coordinationOpinion', DAY)
    return id
  }
  const proposed = (court: Court): string => {
    const id = at(court).divided(DAY)
    demand(at(court).opinion(id, DAY))
    return id
  }
  const escalated = (court: Court): string => {
    const id = at(court).referred(DAY)
    demand(
      court.issue(id, 'escalate', government, DAY, {
        input: { targetOrgan: place.org(place.above ?? ''), legalBasis: '职权由上级确定' },
      }),
    )
    return id
  }
  return { at, consented, agreed, served, proposed, escalated }
}

/** The conduct of the dispute itself. */
export function disputeConduct(place: DisputePlace): Conduct {
  const { at, ...ways } = waysOf(place)
  const { applicant, respondents, body, justice = body, government } = place.sides
  const [respondent = ''] = respondents
  const parties = { applicant: [applicant], respondents }
  const example = at(place.court())
  const negotiation = example.negotiation(DAY)
  const needed = Object.keys(negotiation)
  const application = example.application({ dutyProof: materials('三定规定'), materials: materials('照片') })
  const { addressedTo: _, ...strayPaper } = application
  const optional = new Set(['act', 'dutyProof', 'materials', 'comprehensiveItem', 'otherReason'])
  const asked = Object.keys(application).filter((field) => !optional.has(field))
  const operative = {
    ...example.order,
    points: [
      { text: '查处', organ: place.org(respondent), dueOn: '2026-06-19' },
      { text: '配合', organ: place.org(applicant), dueOn: '2026-06-19' },
    ],
  }
  const operativeNeeds = ['matter', 'bases', 'conclusion', 'points']
  const filed = (court: Court) => at(court).filed(DAY)
  const stray = (court: Court): string =>
    demand(
      court.open('dispute', 'receive', place.stranger, DAY, {
        parties,
        input: { ...negotiation, ...strayPaper },
      }),
    ).id
  const supplementing = (court: Court): string => {
    const id = filed(court)
    demand(court.act(id, 'requestSupplement', body, DAY, { input: { items: [{ name: '职责依据', reason: '未附' }] } }))
    return id
  }
  const litigated = (way: (court: Court) => string) => (court: Court) => {
    const id = way(court)
    at(court).remedy(ACT, DAY, DAY)
    return id
  }
  const above: readonly Move[] =
    place.above === undefined
      ? []
      : [
          {
            from: 'referred',
            step: 'escalate',
            by: government,
            paper: true,
            input: { targetOrgan: place.org(place.above), legalBasis: '职权由上级确定' },
            needs: ['targetOrgan', 'legalBasis'],
            to: 'escalated',
            clocks: { decision: 'suspended' },
          },
          ...[body, government].map(
            (by): Move => ({
              from: 'escalated',
              step: 'recordReply',
              by,
              input: { result: '由一方办理', reply: materials('复函') },
              needs: ['result', 'reply'],
              to: 'settledAbove',
              clocks: { decision: 'met' },
            }),
          ),
          ...[body, government].map(
            (by): Move => ({
              from: 'escalated',
              step: 'recordReturned',
              by,
              input: { returnedOn: DAY, letter: materials('退回函') },
              needs: ['returnedOn', 'letter'],
              to: 'referred',
              clocks: { decision: 'running' },
            }),
          ),
        ]
  const end = 'terminate(body)'
  return {
    court: place.court,
    procedure: 'dispute',
    day: DAY,
    reach: {
      selfResolved: (court) =>
        demand(
          court.open('dispute', 'negotiateAgreed', applicant, DAY, {
            parties,
            input: { ...negotiation, agreement: '由一方查处', lawful: true },
          }),
        ).id,
      negotiated: (court) => at(court).negotiated(DAY),
      applied: filed,
      stray,
      redirected: (court) => {
        const id = stray(court)
        demand(court.act(id, 'redirect', place.stranger, DAY))
        return id
      },
      supplementing,
      declined: (court) => {
        const id = filed(court)
        demand(court.act(id, 'decline', body, DAY, { input: { finding: 'internal', reason: '属于经费安排' } }))
        return id
      },
      accepted: (court) => at(court).accepted(DAY),
      coordinating: (court) => at(court).coordinated(DAY),
      consented: ways.consented,
      noAgreement: (court) => at(court).divided(DAY),
      proposed: ways.proposed,
      referred: (court) => at(court).referred(DAY),
      opinionIssued: ways.agreed,
      decided: (court) => at(court).decided(DAY),
      executing: ways.served,
      litigated: litigated((court) => at(court).accepted(DAY)),
      terminated: (court) => {
        const id = litigated((one) => at(one).accepted(DAY))(court)
        demand(court.act(id, 'terminate', body, DAY, { input: { ground: '提起诉讼' } }))
        return id
      },
      ...(place.above === undefined
        ? {}
        : {
            escalated: ways.escalated,
            settledAbove: (court: Court) => {
              const id = ways.escalated(court)
              demand(
                court.act(id, 'recordReply', body, DAY, { input: { result: '由一方办理', reply: materials('复函') } }),
              )
              return id
            },
          }),
    },
    may: {
      selfResolved: '',
      negotiated: 'apply(applicant,respondents)',
      applied: `redirect(receiver) accept(body) requestSupplement(body) decline(body) ${end}`,
      redirected: '',
      supplementing: 'supplement(applicant,respondents)',
      declined: '',
      accepted: `coordinate(body) ${end}`,
      coordinating: `coordinate(body) recordConsent(applicant,body,respondents) issueOpinion(body) markNoAgreement(body) ${end}`,
      noAgreement: `formOpinion(justice) refer(body) ${end}`,
      proposed: `refer(body) ${end}`,
      referred: `returnToBody(government) decide(government) ${place.above === undefined ? '' : 'escalate(government)'} ${end}`,
      opinionIssued: `closeExecuted(clock) ${end}`,
      decided: `closeExecuted(clock) ${end}`,
      executing: `closeExecuted(clock) ${end}`,
      terminated: '',
      ...(place.above === undefined
        ? {}
        : { escalated: 'recordReply(body,government) recordReturned(body,government)', settledAbove: '' }),
    },
    closed: ['selfResolved', 'redirected', 'declined', 'terminated', 'settledAbove'],
    moves: [
      {
        step: 'negotiateAgreed',
        by: applicant,
        parties,
        input: { ...negotiation, agreement: '由一方查处', lawful: true },
        needs: [...needed, 'agreement', 'lawful'],
        to: 'selfResolved',
      },
      { step: 'negotiateFailed', by: applicant, parties, input: negotiation, needs: needed, to: 'negotiated' },
      ...[applicant, respondent].map(
        (by): Move => ({
          from: 'negotiated',
          step: 'apply',
          by,
          input: application,
          needs: asked,
          to: 'applied',
          clocks: { acceptance: 'running' },
          due: { acceptance: place.due.acceptance },
          owes: { acceptance: body },
        }),
      ),
      {
        step: 'receive',
        by: place.stranger,
        parties,
        input: { ...negotiation, ...strayPaper },
        needs: [...needed, ...asked],
        to: 'applied',
      },
      { from: 'stray', step: 'redirect', by: place.stranger, to: 'redirected' },
      {
        from: 'applied',
        step: 'accept',
        by: body,
        input: { review: '属于争议' },
        needs: ['review'],
        to: 'accepted',
        clocks: { acceptance: 'met', coordination: 'running' },
        due: { coordination: place.due.coordination },
        owes: { coordination: body },
      },
      {
        from: 'applied',
        step: 'requestSupplement',
        by: body,
        input: { items: [{ name: '职责依据', reason: '未附' }] },
        needs: ['items'],
        to: 'supplementing',
        clocks: { acceptance: 'met' },
      },
      ...[applicant, respondent].map(
        (by): Move => ({
          from: 'supplementing',
          step: 'supplement',
          by,
          input: { dutyProof: materials('三定规定'), materials: materials('照片') },
          to: 'applied',
        }),
      ),
      {
        from: 'applied',
        step: 'decline',
        by: body,
        input: { finding: 'internal', reason: '属于经费安排' },
        needs: ['finding', 'reason'],
        to: 'declined',
        clocks: { acceptance: 'met' },
      },
      {
        step: 'openExOfficio',
        by: body,
        parties: { respondents: [applicant, respondent] },
        input: {
          item: '占道经营查处',
          nationalClass: 'jurisdiction',
          matter: '由谁查处',
          act: ACT,
          source: '监督检查',
          ...Object.fromEntries(
            [...(place.asked ?? [])].map((field) => [field, application[field] ?? place.negotiation?.[field]]),
          ),
        },
        needs: ['item', 'nationalClass', 'matter', 'source', ...(place.asked ?? [])],
        to: 'accepted',
      },
      ...['accepted', 'coordinating'].map(
        (from): Move => ({
          from,
          step: 'coordinate',
          by: body,
          input: { ...example.coordination(DAY), record: materials('会议记录') },
          needs: ['manner', 'heldOn', 'outcome'],
          to: 'coordinating',
        }),
      ),
      ...[body, applicant].map(
        (by): Move => ({
          from: 'coordinating',
          step: 'recordConsent',
          by,
          input: { organ: place.org(applicant), signedOn: DAY, consent: materials('一致意见') },
          needs: ['organ', 'signedOn', 'consent'],
          to: 'coordinating',
        }),
      ),
      {
        from: 'consented',
        step: 'issueOpinion',
        by: body,
        paper: true,
        input: operative,
        needs: operativeNeeds,
        to: 'opinionIssued',
        clocks: { coordination: 'met' },
      },
      {
        from: 'coordinating',
        step: 'markNoAgreement',
        by: body,
        input: { disputedPoints: [{ point: '管辖', positions: '各执一词' }] },
        needs: ['disputedPoints'],
        to: 'noAgreement',
      },
      {
        from: 'noAgreement',
        step: 'formOpinion',
        by: justice,
        input: { facts: '长期占道', positions: '各执一词', bases: ['行政处罚法第二十五条'], opinion: '由一方查处' },
        needs: ['facts', 'positions', 'bases', 'opinion'],
        to: 'proposed',
      },
      {
        from: 'proposed',
        step: 'refer',
        by: body,
        paper: true,
        to: 'referred',
        clocks: { coordination: 'met', decision: 'running' },
        due: { decision: place.due.decision },
        owes: { decision: government },
      },
      {
        from: 'referred',
        step: 'returnToBody',
        by: government,
        input: { returnReason: '事实不清' },
        needs: ['returnReason'],
        to: 'noAgreement',
        clocks: { decision: 'met' },
      },
      {
        from: 'referred',
        step: 'decide',
        by: government,
        paper: true,
        input: { ...operative, handler: place.org(respondent) },
        needs: operativeNeeds,
        to: 'decided',
        clocks: { decision: 'met' },
      },
      {
        from: 'litigated',
        step: 'terminate',
        by: body,
        input: { ground: '提起诉讼' },
        needs: ['ground'],
        to: 'terminated',
        clocks: { coordination: 'met' },
      },
      ...above,
    ],
  }
}

/** The conduct of one operative point, on the organ that answers the dispute. */
export function executionConduct(place: DisputePlace): Conduct {
  const { at } = waysOf(place)
  const { applicant, respondents, body, government } = place.sides
  const [respondent = ''] = respondents
  const order = (dueOn: string) => ({
    ...at(place.court()).order,
    points: [{ text: '查处', organ: place.org(respondent), dueOn }],
  })
  const decided = (court: Court) => {
    const id = at(court).referred(DAY)
    demand(court.issue(id, 'decide', government, DAY, { input: order('2026-06-19') }))
    return id
  }
  const taskOf = (court: Court, dispute: string): string => at(court).tasks(dispute)[0]?.id ?? ''
  const waiting = (court: Court) => taskOf(court, decided(court))
  const executing = (court: Court): string => {
    const id = decided(court)
    demand(court.serve(id, 'disputeDecision', respondent, DAY))
    return taskOf(court, id)
  }
  const overdue = (court: Court): string => {
    const id = executing(court)
    court.world.sweep('2026-06-23')
    return id
  }
  const reported = (court: Court): string => {
    const id = executing(court)
    demand(court.act(id, 'report', respondent, DAY, { input: { result: '已查处', evidence: materials('决定书') } }))
    return id
  }
  const lapsedFrom = (way: (court: Court) => string) => (court: Court) => {
    const id = way(court)
    const parent = court.matter(id).parent?.id ?? ''
    at(court).remedy(ACT, DAY, DAY)
    demand(court.act(parent, 'terminate', body, '2026-06-24', { input: { ground: '提起诉讼' } }))
    return id
  }
  const result = { result: '已查处', evidence: materials('决定书') }
  const extension = { extendedTo: '2026-09-26', justification: '等待检测' }
  return {
    court: place.court,
    procedure: 'executionTask',
    day: DAY,
    reach: {
      waiting,
      executing,
      overdue,
      reported,
      done: (court) => {
        const id = reported(court)
        demand(court.act(id, 'confirm', body, DAY))
        return id
      },
      'lapsed from waiting': lapsedFrom(waiting),
      'lapsed from executing': lapsedFrom(executing),
      'lapsed from overdue': lapsedFrom(overdue),
      'lapsed from reported': lapsedFrom(reported),
    },
    may: {
      waiting: 'takeEffect(clock) lapse(clock)',
      executing: 'report(agency) grantExtension(body) lapse(clock)',
      overdue: 'report(agency) grantExtension(body) lapse(clock)',
      reported: 'confirm(body) sendBack(body) lapse(clock)',
      done: '',
      'lapsed from waiting': '',
      'lapsed from executing': '',
      'lapsed from overdue': '',
      'lapsed from reported': '',
    },
    closed: ['done', 'lapsed from waiting', 'lapsed from executing', 'lapsed from overdue', 'lapsed from reported'],
    moves: [
      {
        from: 'executing',
        step: 'report',
        by: respondent,
        day: '2026-06-22',
        input: result,
        needs: ['result', 'evidence'],
        to: 'reported',
        clocks: { execution: 'met' },
        due: { execution: '2026-06-22' },
      },
      {
        from: 'overdue',
        step: 'report',
        by: respondent,
        day: '2026-06-23',
        input: result,
        needs: ['result', 'evidence'],
        to: 'reported',
      },
      ...['executing', 'overdue'].map(
        (from): Move => ({
          from,
          step: 'grantExtension',
          by: body,
          day: from === 'overdue' ? '2026-06-23' : '2026-06-22',
          input: extension,
          needs: ['extendedTo', 'justification'],
          to: 'executing',
          clocks: { extendedExecution: 'running', ...(from === 'executing' ? { execution: 'ended' } : {}) },
          due: { extendedExecution: '2026-09-28' },
          owes: { extendedExecution: respondent },
        }),
      ),
      { from: 'reported', step: 'confirm', by: body, to: 'done' },
      {
        from: 'reported',
        step: 'sendBack',
        by: body,
        input: { returnReason: '缺签收' },
        needs: ['returnReason'],
        to: 'executing',
      },
    ].filter((move) => move.by !== applicant),
  }
}

/** What holds for disputes everywhere, whatever else the text says: asked in each place. */
export function describeDisputeRules(title: string, place: DisputePlace): void {
  const { at, consented, proposed } = waysOf(place)
  const { applicant, respondents, body, justice = body, government } = place.sides
  const [respondent = ''] = respondents
  const parties = { applicant: [applicant], respondents }
  const operative = (court: Court) => at(court).order
  const without = (field: string, fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field))

  describe(`${title}: what holds everywhere`, () => {
    it.each([
      ['accept', body, (court: Court) => at(court).filed(DAY)],
      ['coordinate', body, (court: Court) => at(court).accepted(DAY)],
      ['issueOpinion', body, consented],
      ['markNoAgreement', body, (court: Court) => at(court).coordinated(DAY)],
      ['formOpinion', justice, (court: Court) => at(court).divided(DAY)],
      ['refer', body, proposed],
      ['decide', government, (court: Court) => at(court).referred(DAY)],
    ] as const)('NR-33-3b %s stops from 2026-02-01 on while the act is before a court', (step, by, way) => {
      const court = place.court()
      const id = way(court)
      const told = (day: string) =>
        court.world
          .explain(id, court.world.person(by, 'signatory'), day)
          .find((one) => one.step === step)
          ?.reasons.map((reason) => reason.code)
      expect(told(DAY)).not.toContain('remedy-entered')
      at(court).remedy(ACT, DAY, DAY)
      expect(told('2026-02-01')).toContain('remedy-entered')
      expect(told('2026-01-31')).not.toContain('remedy-entered')
    })

    it('NR-33-3b ends only where a remedy is entered, and not before 2026-02-01', () => {
      const court = place.court()
      const id = at(court).accepted(DAY)
      expect(court.act(id, 'terminate', body, DAY, { input: { ground: '诉讼' } }).codes).toEqual(['no-remedy'])
      const inPlace = (day: string) =>
        court.world.explain(id, court.world.person(body), day).find((one) => one.step === 'terminate')?.inPlace
      expect([inPlace('2026-01-31'), inPlace('2026-02-01')]).toEqual([false, true])
    })

    it('NR-13-1a is classed, and may be opened without an application, from 2026-02-01 on', () => {
      const open = (day: string, changes: Readonly<Record<string, unknown>>) =>
        place.court().open('dispute', 'openExOfficio', body, day, {
          parties: { respondents: [applicant, respondent] },
          input: {
            item: '占道经营查处',
            matter: '由谁查处',
            source: '监督检查',
            ...Object.fromEntries(
              (place.asked ?? []).map((field) => [field, place.application?.[field] ?? place.negotiation?.[field]]),
            ),
            ...changes,
          },
        }).codes
      expect(open('2026-01-31', { nationalClass: 'jurisdiction' })).toEqual(['not-in-force'])
      expect(open('2026-02-01', { nationalClass: 'jurisdiction' })).toEqual([])
      expect(open('2026-02-01', {})).toEqual(['national-class-missing'])
      const apply = (day: string) => {
        const court = place.court()
        const input = without('nationalClass', at(court).application({}))
        return court.act(at(court).negotiated(day), 'apply', applicant, day, { input }).codes
      }
      expect([apply('2026-01-31'), apply('2026-02-01')]).toEqual([[], ['national-class-missing']])
      const receive = (day: string) => {
        const court = place.court()
        const { nationalClass: _class, addressedTo: _to, ...paper } = at(court).application({})
        return court.open('dispute', 'receive', place.stranger, day, {
          parties,
          input: { ...at(court).negotiation(day), ...paper },
        }).codes
      }
      expect([receive('2026-01-31'), receive('2026-02-01')]).toEqual([[], ['national-class-missing']])
    })

    it('agreement between the sides is lawful, and each consents for itself', () => {
      const court = place.court()
      const agree = court.open('dispute', 'negotiateAgreed', applicant, DAY, {
        parties,
        input: { ...at(court).negotiation(DAY), agreement: '由一方查处', lawful: false },
      })
      expect(agree.codes).toEqual(['legality-unchecked'])
      const id = at(court).coordinated(DAY)
      expect(at(court).consent(id, respondent, DAY, applicant).codes).toEqual(['consent-of-another'])
      expect(at(court).consent(id, applicant, DAY, respondent).codes).toEqual(['consent-of-another'])
      demand(at(court).consent(id, applicant, DAY, applicant))
      demand(at(court).consent(id, respondent, DAY, body))
    })

    it('an application goes to the competent bureau, and nobody else keeps what reached it by mistake', () => {
      const court = place.court()
      const id = at(court).negotiated(DAY)
      const input = at(court).application({ addressedTo: place.org(place.stranger) })
      expect(court.act(id, 'apply', applicant, DAY, { input }).reasons).toMatchObject([
        { code: 'wrong-door', redirect: { name: body } },
      ])
      const { addressedTo: _, ...paper } = at(court).application({})
      expect(
        court.open('dispute', 'receive', body, DAY, { parties, input: { ...at(court).negotiation(DAY), ...paper } })
          .codes,
      ).toEqual(['own-door'])
    })

    it.each([
      [
        'coordinationOpinion',
        'opinionIssued',
        (court: Court) => {
          const id = consented(court)
          demand(court.issue(id, 'issueOpinion', body, DAY, { input: operative(court) }))
          return id
        },
      ],
      ['disputeDecision', 'decided', (court: Court) => at(court).decided(DAY)],
    ] as const)(
      '%s binds each organ when it reaches it, and is carried out when it has reached all',
      (paper, state, way) => {
        const court = place.court()
        const id = way(court)
        const tasks = () =>
          at(court)
            .tasks(id)
            .map((task) => task.state)
        expect(tasks()).toEqual(['waiting', 'waiting'])
        demand(court.serve(id, paper, applicant, DAY))
        expect([court.state(id), tasks()]).toEqual([state, ['executing', 'waiting']])
        demand(court.serve(id, paper, respondent, DAY))
        expect([court.state(id), tasks()]).toEqual(['executing', ['executing', 'executing']])
        const finish = (task: string, organ: string) => {
          demand(court.act(task, 'report', organ, DAY, { input: { result: '已办', evidence: materials('证明') } }))
          demand(court.act(task, 'confirm', body, DAY))
        }
        const [first, second] = at(court).tasks(id)
        finish(first?.id ?? '', applicant)
        expect(court.state(id)).toBe('executing')
        finish(second?.id ?? '', respondent)
        expect(court.state(id)).toBe('executed')
        expect(court.matter(id).closedOn).toBe(DAY)
      },
    )

    it.each([
      ['coordinationOpinion', 'issueOpinion', body, consented],
      ['disputeDecision', 'decide', government, (court: Court) => at(court).referred(DAY)],
    ] as const)(
      '%s is over when its only point is carried out, though a copy is still on its way',
      (paper, step, by, way) => {
        const court = place.court()
        const id = way(court)
        const points = [{ text: '查处', organ: place.org(respondent) }]
        demand(court.issue(id, step, by, DAY, { input: { ...operative(court), points } }))
        demand(court.serve(id, paper, respondent, DAY))
        const [task] = at(court).tasks(id)
        demand(
          court.act(task?.id ?? '', 'report', respondent, DAY, {
            input: { result: '已办', evidence: materials('证明') },
          }),
        )
        demand(court.act(task?.id ?? '', 'confirm', body, DAY))
        expect(court.state(id)).toBe('executed')
      },
    )

    it('is between two organs at least, and every session is kept', () => {
      const court = place.court()
      const alone = court.open('dispute', 'openExOfficio', body, DAY, {
        parties: { respondents: [respondent] },
        input: {
          item: '占道经营查处',
          nationalClass: 'jurisdiction',
          matter: '由谁查处',
          source: '监督检查',
          ...Object.fromEntries(
            (place.asked ?? []).map((field) => [field, place.application?.[field] ?? place.negotiation?.[field]]),
          ),
        },
      })
      expect(alone.codes).toEqual(['one-organ'])
      const id = at(court).coordinated(DAY)
      demand(court.act(id, 'coordinate', body, DAY, { input: at(court).coordination(DAY) }))
      expect(court.matter(id).facts.sessions).toHaveLength(2)
    })

    it('whoever has to carry a point out cannot stop its clock', () => {
      const court = place.court()
      const id = at(court).referred(DAY)
      const points = [{ text: '查处', organ: place.org(respondent), dueOn: '2026-06-19' }]
      demand(court.issue(id, 'decide', government, DAY, { input: { ...operative(court), points } }))
      demand(court.serve(id, 'disputeDecision', respondent, DAY))
      const [task] = at(court).tasks(id)
      const { decision } = court.world.perform(
        { matter: task?.id ?? '' },
        court.world.person(respondent, 'signatory'),
        DAY,
        { type: 'suspend', run: task?.limits.at(-1)?.id ?? '', reason: '另有安排' },
      )
      expect(decision).toMatchObject({ ok: false, reasons: [{ code: 'wrong-organ' }] })
    })
  })
}
