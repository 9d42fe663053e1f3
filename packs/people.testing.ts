import { describe, expect, it } from 'vitest'
import { agenda } from './shapes/agenda.testing.ts'
import { type Court, materials } from './testing.ts'

/** For tests of people and proof: what is on in each place a matter can be in, by which party and which post. */
export interface PeoplePlace {
  readonly court: () => Court
  readonly bureau: string
  readonly government: string
  readonly agency: string
  /** id of the supervisory organ */
  readonly disciplineId: string
  /** what the bureau and the supervised organ are called */
  readonly overseer: string
  readonly day: string
}

/** What is on, in the order of the alphabet, so that lists of it can be compared. */
const on = (here: Court, id: string, day: string) =>
  sorted([...agenda(here, id, day), here.matter(id).closedOn === null ? '未结' : '已结'])
const sorted = (lines: readonly string[]) => lines.toSorted()

const SUPERVISOR = '被指派人'
const idOf = (here: Court, organ: string, name: string): string => {
  const one = here.world.person(organ, 'inspector', name)
  return one.kind === 'person' ? one.person.id : ''
}

/** Recusal: who is put on a matter, what he declares, who decides, and what follows. */
export function describeRecusal(place: PeoplePlace, complainant: boolean): void {
  const { court, bureau, government, agency, overseer, day } = place
  const assign = (here: Court, leader = false, matter = 'M') =>
    here.open('supervisorAssignment', 'assign', bureau, day, {
      post: 'principal-leader',
      parties: { agency: [agency] },
      input: { matter, supervisor: idOf(here, bureau, SUPERVISOR), supervisorName: SUPERVISOR, leader },
    }).id
  const apply = (here: Court, parent: string) =>
    here.open('recusal', 'apply', agency, day, {
      parent,
      input: { named: idOf(here, bureau, SUPERVISOR), reason: '有利害关系' },
    }).id
  const grounds = { grounds: '情况属实' }
  const own = { person: SUPERVISOR, input: { interest: 'relative' } }

  describe('recusal, step by step', () => {
    it('an assignment waits for the declaration of the person himself', () => {
      const here = court()
      const id = assign(here)
      expect(on(here, id, day)).toEqual(
        sorted([
          `${overseer}可以承办结束`,
          `${overseer}可以申报利害关系（监督人员、经办人、主要负责人）`,
          `${overseer}应当申报没有利害关系（监督人员、经办人、主要负责人）`,
          '系统应当继续承办',
          '系统应当退出承办',
          '未结',
        ]),
      )
      const none = (person: string) => here.act(id, 'declareNone', bureau, day, { person })
      expect(none('别人').codes).toEqual(['not-self'])
      expect(none(SUPERVISOR).ok).toBe(true)
      expect(here.state(id)).toBe('cleared')
      expect(on(here, id, day)).toEqual(
        sorted([
          `${overseer}可以承办结束`,
          `${overseer}可以申报利害关系（监督人员、经办人、主要负责人）`,
          '系统应当继续承办',
          '系统应当退出承办',
          '未结',
        ]),
      )
      const declare = (input: Record<string, unknown>) =>
        here.act(id, 'declareInterest', bureau, day, { ...own, input })
      expect(declare({ interest: 'none' }).codes).toEqual(['no-interest'])
      expect(declare({ interest: 'relative', detail: '侄子' }).ok).toBe(true)
      expect(on(here, id, day)).toEqual(
        sorted([
          `${overseer}可以承办结束`,
          `${overseer}应当申报没有利害关系（监督人员、经办人、主要负责人）`,
          '系统应当继续承办',
          '系统应当退出承办',
          '未结',
        ]),
      )
      const end = (because?: Record<string, string>) =>
        here.act(id, 'end', bureau, day, because === undefined ? {} : { because })
      expect(end().codes).toEqual(['explain:undeclared'])
      expect(none(SUPERVISOR).ok).toBe(true)
      expect(end().ok).toBe(true)
      expect(on(here, id, day)).toEqual(sorted(['已结']))
      const undeclared = assign(here)
      expect(here.act(undeclared, 'end', bureau, day).codes).toEqual(['explain:undeclared'])
    })

    it('a recusal waits for the leader of the unit, or the government where he is concerned', () => {
      const here = court()
      const assignment = assign(here)
      const id = apply(here, assignment)
      const unit = '监督人员所在单位'
      const pending = [
        `本级人民政府应当决定主要负责人不予回避（主要负责人、签发人）`,
        `本级人民政府应当决定主要负责人回避（主要负责人、签发人）`,
        `${unit}应当决定不予回避（主要负责人）`,
        `${unit}应当决定回避（主要负责人）`,
        `${unit}应当办结（主要负责人、签发人、经办人）`,
        '未结',
      ]
      expect(on(here, id, day)).toEqual(sorted(pending))
      expect(here.act(id, 'grantByGovernment', government, day, { input: grounds }).codes).toEqual(['unit-decides'])
      const refused = here.act(id, 'grantByGovernment', government, day, { input: grounds }).reasons[0]
      expect(refused?.redirect?.name).toBe(bureau)
      const own = here.act(id, 'grant', bureau, day, { person: SUPERVISOR, input: grounds })
      expect(own.codes).toEqual(['recusal'])
      expect(here.act(id, 'grant', bureau, day, { input: grounds }).ok).toBe(true)
      expect(here.matter(id).documents[0]).toMatchObject({ kind: 'recusalDecision', issuer: { name: bureau } })
      expect(on(here, id, day)).toEqual(sorted([`${unit}应当另行指派（主要负责人、签发人、经办人）`, '未结']))
      expect(on(here, assignment, day)).toEqual(sorted([`${overseer}可以承办结束`, '未结']))
      const successor = { successor: idOf(here, bureau, '接办人'), successorName: '接办人', successorIsLeader: false }
      expect(here.act(id, 'reassign', bureau, day, { input: successor }).ok).toBe(true)
      const next = here.newest('supervisorAssignment')
      expect(next).toMatchObject({
        state: 'assigned',
        facts: { matter: 'M', supervisor: successor.successor, leader: false },
      })
      expect(on(here, id, day)).toEqual(sorted([`${unit}应当办结（主要负责人、签发人、经办人）`, '未结']))
      expect(here.act(id, 'close', bureau, day, { input: { note: '已另行指派' } }).ok).toBe(true)
      expect(on(here, id, day)).toEqual(sorted(['已结']))
    })

    it('who stays goes on, and the leader himself is for the government', () => {
      const here = court()
      const kept = assign(here)
      here.act(kept, 'declareInterest', bureau, day, own)
      const refusal = apply(here, kept)
      expect(here.act(refusal, 'refuse', bureau, day, { input: grounds }).ok).toBe(true)
      expect([here.state(refusal), here.state(kept)]).toEqual(['stays', 'cleared'])
      expect(here.act(refusal, 'close', bureau, day).ok).toBe(true)
      const again = apply(here, kept)
      expect(here.act(again, 'grant', bureau, day, { input: grounds }).ok).toBe(true)
      expect(here.state(kept)).toBe('removed')

      for (const [step, state, after] of [
        ['grantByGovernment', 'recused', 'removed'],
        ['refuseByGovernment', 'stays', 'cleared'],
      ] as const) {
        const leader = assign(here, true, step)
        const id = apply(here, leader)
        const unit = here.act(id, 'grant', bureau, day, { input: grounds })
        expect(unit.reasons[0]).toMatchObject({ code: 'leader-concerned', redirect: { name: government } })
        expect(here.act(id, step, government, day, { input: grounds }).ok).toBe(true)
        expect([here.state(id), here.state(leader)]).toEqual([state, after])
        if (state === 'recused')
          expect(here.matter(id).documents[0]).toMatchObject({ kind: 'leaderRecusal', issuer: { name: government } })
        else expect(here.act(id, 'close', bureau, day).ok).toBe(true)
      }
    })

    it('an alert of the register waits for the same decisions; an entry that ended gives none', () => {
      const here = court()
      const enter = (interest: string) =>
        here.open('personnelRelation', 'enter', bureau, day, {
          input: {
            supervisor: idOf(here, bureau, SUPERVISOR),
            supervisorName: SUPERVISOR,
            organ: here.world.directory.organs({}).find((one) => one.name === agency)?.id,
            interest,
            detail: '曾任该局科长',
          },
        }).id
      const entry = enter('formerPost')
      expect(on(here, entry, day)).toEqual(sorted([`${overseer}可以注销登记`, '未结']))
      assign(here)
      const alert = here.newest('recusal')
      expect([alert.state, alert.facts.reason]).toEqual(['alerted', '曾任该局科长'])
      expect(here.act(alert.id, 'grant', bureau, day, { input: grounds }).ok).toBe(true)
      expect(here.act(entry, 'end', bureau, day, { input: { reason: '调离已满三年' } }).ok).toBe(true)
      expect(on(here, entry, day)).toEqual(sorted(['已结']))
      const before = here.world.matters().filter((one) => one.procedure === 'recusal').length
      here.open('supervisorAssignment', 'assign', bureau, day, {
        parties: { agency: [agency] },
        input: { matter: 'N', supervisor: idOf(here, bureau, SUPERVISOR), supervisorName: SUPERVISOR },
      })
      expect(here.world.matters().filter((one) => one.procedure === 'recusal')).toHaveLength(before)
      const leader = assign(here, true, 'P')
      const proposed = here.open('recusal', 'proposeByOffice', bureau, day, { parent: leader, input: { reason: '…' } })
      expect(here.matter(proposed.id).facts.way).toBe('依职权')
      const { steps } = here.world.pack.procedures.get('recusal')?.data ?? {}
      expect(Object.keys(steps ?? {}).includes('applyForComplainant')).toBe(complainant)
      expect(steps?.proposeByOffice?.post).toEqual(['reviewer', 'signatory', 'principal-leader', 'handler'])
      expect(steps?.recuseSelf?.post).toEqual(['inspector', 'handler', 'principal-leader'])
      expect(steps?.assign).toBeUndefined()
    })

    it('what was taken before is kept or taken again, by somebody else', () => {
      const here = court()
      const assignment = assign(here)
      const taken = (procedure: string, step: string, input: Record<string, unknown>) =>
        here.open(procedure, step, bureau, day, { parties: { agency: [agency] }, input: { matter: 'M', ...input } }).ok
      const ofLeader = assign(here, true)
      const people = [idOf(here, bureau, SUPERVISOR), idOf(here, bureau, '乙')]
      expect([
        taken('supervisionInquiry', 'record', {
          interviewee: '吴某',
          kind: 'officer',
          identity: '已核对',
          place: '办公室',
          startedAt: `${day}T09:00:00+08:00`,
          inquirers: people,
          certificatesShown: true,
          content: '问答',
        }),
        taken('fileAccess', 'request', {
          purpose: '核实',
          items: [{ name: '案卷' }],
          dueOn: day,
          returnBy: day,
          handlers: people,
          withinMatter: true,
        }),
        taken('siteRecord', 'record', {
          place: '工地',
          at: `${day}T09:00:00+08:00`,
          inspectors: people,
          certificatesShown: true,
          findings: '现场',
        }),
      ]).toEqual([true, true, true])
      for (const leader of [false, true]) {
        const id = apply(here, leader ? ofLeader : assignment)
        const done = leader
          ? here.act(id, 'grantByGovernment', government, day, { input: grounds })
          : here.act(id, 'grant', bureau, day, { input: grounds })
        expect(done.opened).toEqual(['earlierEvidence', 'earlierEvidence', 'earlierEvidence'])
      }
      const [first, second] = here.world.matters().filter((one) => one.procedure === 'earlierEvidence')
      expect(on(here, first?.id ?? '', day)).toEqual(
        sorted([
          `${overseer}应当确认可以使用（经办人、审核人、主要负责人）`,
          `${overseer}应当登记重新取得（经办人、审核人、主要负责人）`,
          '未结',
        ]),
      )
      const act = (id: string, step: string, person: string) =>
        here.act(id, step, bureau, day, { person, input: { reason: '复核' } })
      expect(act(first?.id ?? '', 'redo', SUPERVISOR).codes).toEqual(['recusal'])
      expect(act(first?.id ?? '', 'redo', '乙').ok).toBe(true)
      expect(act(second?.id ?? '', 'keep', '乙').ok).toBe(true)
      expect([first, second].map((one) => on(here, one?.id ?? '', day))).toEqual([['已结'], ['已结']])
    })
  })
}

/** Leads on responsibility, from where they arise to where they end. */
export function describeLeads(place: PeoplePlace, given: { factors: boolean; early: boolean; falls: boolean }): void {
  const { court, bureau, agency, overseer, day, disciplineId } = place
  const register = (here: Court, input: Record<string, unknown> = {}, on = day) =>
    here.open('accountability', 'register', bureau, on, {
      parties: { overseer: [bureau], agency: [agency] },
      input: { ground: 'negligence', subject: agency, facts: '不履行职责', ...input },
    })
  const factors = given.factors ? { responsible: '钱某', causes: '…', consequences: '…', corrections: '…' } : {}
  const proposal = { addressee: disciplineId, proposal: '建议处分', ...factors }
  const early = given.early ? [`${overseer}应当登记处理结果`] : []
  const falls = given.falls ? ['系统应当线索失效'] : []

  describe('leads, step by step', () => {
    it('wait for the bureau; only the principal leader drops one', () => {
      const here = court()
      const { id } = register(here)
      const propose = `${overseer}应当提出处分建议（签发人）`
      const open = [`${overseer}可以不予追究（主要负责人）`, propose, ...early, ...falls, '未结']
      expect(on(here, id, day)).toEqual(sorted([`${overseer}可以认定情节严重`, ...open]))
      expect(here.act(id, 'markSerious', bureau, day, { input: {} }).codes).toEqual(['field-missing'])
      expect(here.act(id, 'markSerious', bureau, day, { input: { gravity: '多次' } }).ok).toBe(true)
      expect(on(here, id, day)).toEqual(sorted(open))
      expect(here.matter(id).limits).toMatchObject([{ limit: 'proposal', kind: 'internal', status: 'running' }])
      expect(here.issue(id, 'proposeDiscipline', bureau, day, { input: proposal }).says).toBe('')
      expect(here.matter(id).limits[0]?.status).toBe('met')
      expect(here.matter(id).documents[0]).toMatchObject({ kind: 'disciplineProposal', status: 'issued' })
      expect(on(here, id, day)).toEqual(sorted([`${overseer}应当登记处理结果`, '未结']))
      const dropped = register(here).id
      here.act(dropped, 'markSerious', bureau, day, { input: { gravity: '多次' } })
      expect(here.act(dropped, 'drop', bureau, day, { input: {} }).codes).toEqual(['field-missing'])
      expect(here.act(dropped, 'drop', bureau, day, { input: { reason: '查否' } }).ok).toBe(true)
      expect(here.matter(dropped).limits[0]?.status).toBe('ended')
      expect(on(here, dropped, day)).toEqual(sorted(['已结']))
      expect(here.act(register(here).id, 'drop', bureau, day, { input: { reason: '查否' } }).ok).toBe(true)
    })

    it('about obstruction rest on a record of it from 2026-02-01 on', () => {
      const here = court()
      const obstruction = { ground: 'obstruction', subject: '某单位' }
      const [late, early] = [register(here, obstruction, '2026-01-20').id, register(here, obstruction, '2026-01-20').id]
      expect(here.draft(early, 'proposeDiscipline', bureau, '2026-01-31', { input: proposal }).ok).toBe(true)
      const draft = () => here.draft(late, 'proposeDiscipline', bureau, '2026-02-01', { input: proposal })
      expect(draft().codes).toEqual(['no-obstruction-record'])
      const record = here.open('cooperationRecord', 'record', bureau, '2026-02-01', {
        post: 'handler',
        input: { subject: '某单位', place: '办公楼', facts: '拒绝', inspectors: ['甲'], certificatesShown: true },
      })
      expect(record.opened).toEqual([])
      expect(on(here, record.id, '2026-02-01')).toEqual(sorted([`${overseer}可以更正撤回`, '未结']))
      const withdraw = (input: Record<string, unknown>) =>
        here.act(record.id, 'withdraw', bureau, '2026-02-01', { input })
      expect(withdraw({}).codes).toEqual(['field-missing'])
      expect(draft().ok).toBe(true)
      expect(withdraw({ reason: '误记' }).ok).toBe(true)
      expect(on(here, record.id, '2026-02-01')).toEqual(sorted(['已结']))
      const outsider = here.open('cooperationRecord', 'record', bureau, '2026-01-31', {
        input: { subject: '某单位', place: '办公楼', facts: '拒绝', inspectors: ['甲'], certificatesShown: true },
      })
      expect(outsider.codes).toEqual(['outsider-before-national'])
      if (given.factors) {
        const { causes: _causes, ...two } = proposal as { causes?: string }
        const before = register(here, {}, '2026-01-20').id
        expect(here.draft(before, 'proposeDiscipline', bureau, '2026-01-31', { input: two }).ok).toBe(true)
        const after = register(here, {}, '2026-01-20').id
        expect(here.draft(after, 'proposeDiscipline', bureau, '2026-02-01', { input: two }).codes).toEqual([
          'factor-missing',
        ])
      }
    })

    it('become one by themselves when an inspector records a refusal of an organ', () => {
      const here = court()
      const record = (input: Record<string, unknown> = {}) =>
        here.open('cooperationRecord', 'record', bureau, day, {
          post: 'inspector',
          parties: { agency: [agency] },
          input: {
            subject: agency,
            place: '办公楼',
            facts: '拒绝',
            inspectors: ['甲', '乙'],
            certificatesShown: true,
            signatures: materials('签字'),
            request: '要求1号',
            ...input,
          },
        })
      expect(record().opened).toEqual(['accountability'])
      const lead = here.newest('accountability')
      expect([lead.facts.ground, lead.parties.agency?.[0]?.name]).toEqual(['obstruction', agency])
      expect(here.draft(lead.id, 'proposeDiscipline', bureau, day, { input: proposal }).ok).toBe(true)
      for (const none of [
        { inspectors: ['甲'] },
        { certificatesShown: false },
        { signatures: undefined },
        { postponedTo: day },
      ])
        expect(record(none).opened).toEqual([])
    })
  })
}

/** What an organ has to expect, from the proposal of the bureau to the publication. */
export function describeSanctions(
  place: PeoplePlace,
  { ordered, agencyName }: { ordered: boolean; agencyName: string },
): void {
  const { court, bureau, government, agency, overseer, day } = place
  const heads = '（主要负责人、签发人）'
  const propose = (here: Court) =>
    here.open('agencySanction', 'propose', bureau, day, {
      parties: { agency: [agency] },
      input: {
        item: 'negligence',
        facts: '不履行职责',
        sanction: 'circular',
        ...(here.world.pack.pack.catalogues.sanctionCircularGrounds === undefined ? {} : { circularGround: 'salient' }),
      },
    }).id
  const decide = `本级人民政府可以作出处理决定${heads}`

  it('sanctions on an organ wait for the government, and are published once they were served', () => {
    const here = court()
    const id = propose(here)
    const order = ordered ? [`本级人民政府应当责令限期改正${heads}`] : []
    expect(on(here, id, day)).toEqual(sorted([decide, `本级人民政府可以不予处理${heads}`, ...order, '未结']))
    if (ordered) {
      const correctBy = '2026-06-10'
      expect(here.act(id, 'order', government, day, { input: { correctBy, demand: '改正' } }).ok).toBe(true)
      const correct = `${agencyName}应当报告改正情况`
      expect(on(here, id, day)).toEqual(sorted([decide, correct, '未结']))
      expect(here.due(id, 'correction')).toBe(correctBy)
      here.world.sweep('2026-06-11')
      expect(on(here, id, '2026-06-11')).toEqual(sorted([decide, correct, '未结']))
      const late = propose(here)
      here.act(late, 'order', government, day, { input: { correctBy, demand: '改正' } })
      here.world.sweep('2026-06-11')
      const correction = { correction: '已改正', proof: materials('证明') }
      expect(here.act(late, 'correct', agency, '2026-06-12', { input: correction }).ok).toBe(true)
      expect(on(here, late, day)).toEqual(['已结'])
    }
    const after = '2026-06-12'
    expect(here.act(id, 'decide', government, after, { post: 'signatory', input: {} }).codes).toEqual(['field-missing'])
    expect(here.act(id, 'decide', government, after, { post: 'signatory', input: { grounds: '…' } }).ok).toBe(true)
    expect(on(here, id, after)).toEqual(sorted([`本级人民政府、${overseer}应当登记通报`, '未结']))
    here.serve(id, 'agencySanction', agency, after)
    const publish = { range: '全市', publishedOn: after }
    expect(here.act(id, 'publish', government, after, { input: publish }).ok).toBe(true)
    expect(on(here, id, after)).toEqual(['已结'])
    const declined = propose(here)
    expect(here.act(declined, 'decline', government, day, { input: {} }).codes).toEqual(['field-missing'])
    expect(here.act(declined, 'decline', government, day, { input: { reason: '情节轻微' } }).ok).toBe(true)
    expect(on(here, declined, day)).toEqual(['已结'])
  })
}

/** Measures against persons: what each waits for, and the day from which two people are needed. */
export function describeMeasures(
  place: PeoplePlace,
  measures: {
    own: readonly string[]
    bureau: Readonly<Record<string, { step: string; name: string; day: string }>>
    input: Readonly<Record<string, unknown>>
  },
): void {
  const { court, bureau, agency, overseer, day, disciplineId } = place
  const propose = (here: Court, measure: string, on = day, factors = true) => {
    const held = here.open('certificate', 'issue', bureau, on, {
      parties: { agency: [agency] },
      input: { officer: 'o', officerName: '孙某', number: '1', validFrom: on, validTo: '2031-01-01' },
    }).id
    const { id } = here.open('personalMeasure', 'propose', bureau, on, {
      parent: held,
      person: '甲',
      parties: { agency: [agency] },
      input: {
        officer: 'o',
        officerName: '孙某',
        measure,
        facts: '违法执法',
        ...(factors ? { causes: '…', consequences: '…', corrections: '…' } : {}),
      },
    })
    return { held, id }
  }
  const own = { decision: materials('决定'), decidedOn: day }
  const heads = '（主要负责人、签发人）'

  it('measures against persons wait for whoever decides them', () => {
    const here = court()
    const { id } = propose(here, measures.own[0] ?? '')
    expect(on(here, id, day)).toEqual(
      sorted([
        `所在机关应当所在机关作出处理${heads}`,
        ...Object.values(measures.bureau).map(({ name }) => `${overseer}应当${name}${heads}`),
        `${overseer}应当登记处分结果`,
        `${overseer}、所在机关可以登记不予处理`,
        '未结',
      ]),
    )
    expect(
      here.act(id, 'recordDiscipline', bureau, day, { input: { ...own, decidingOrgan: disciplineId } }).codes,
    ).toEqual(['other-measure'])
    expect(here.act(id, 'decideOwn', agency, day, { post: 'principal-leader', input: own }).ok).toBe(true)
    expect(here.matter(id).state).toBe('decided')
    const declined = propose(here, 'discipline').id
    expect(here.act(declined, 'decline', agency, day, { input: {} }).codes).toEqual(['field-missing'])
    expect(here.act(declined, 'decline', bureau, day, { input: { reason: '情节轻微' } }).ok).toBe(true)
    expect(on(here, declined, day)).toEqual(['已结'])
    const disciplined = propose(here, 'discipline').id
    here.act(disciplined, 'recordDiscipline', bureau, day, { input: { ...own, decidingOrgan: disciplineId } })
    expect(here.matter(disciplined).state).toBe('decided')
    expect(propose(here, 'discipline', '2026-01-31', false).id).not.toBe('')
    expect(propose(here, 'discipline', '2026-02-01', false).id).toBe('')
  })

  it('what the bureau decides as competent organ takes two people from 2026-02-01 on', () => {
    for (const [measure, { step, day: date }] of Object.entries(measures.bureau)) {
      const here = court()
      const decide = (on: string) =>
        here.act(propose(here, measure, on).id, step, bureau, on, {
          post: 'principal-leader',
          person: '甲',
          input: { ...own, decidedOn: on, [date]: on, ...measures.input },
        }).codes
      expect(decide('2026-01-31')).toEqual([])
      expect(decide('2026-02-01')).toEqual(['same-person'])
      const other = propose(here, measures.own[0] ?? '').id
      const wrong = here.act(other, step, bureau, day, {
        post: 'principal-leader',
        person: '乙',
        input: { ...own, [date]: day, ...measures.input },
      })
      expect(wrong.codes).toEqual(['other-measure'])
    }
  })
}
