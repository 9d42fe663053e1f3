import { describe, expect, it } from 'vitest'
import { agenda, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court, demand } from './testing.ts'

const closed = (here: Court, id: string) => here.matter(id).closedOn !== null

describe('meetings that come back', () => {
  it.each([
    [
      'BDH-2-1-3',
      'jointMeetingYear',
      '区委全面依法治区委员会执法协调小组办公室',
      '2026-01-01',
      '2026-12-31',
      '2027-01-01',
    ],
    ['BDH-2-14-2', 'approvalMeetingQuarter', '北戴河区行政审批局', '2026-07-01', '2026-09-30', '2026-10-01'],
  ])(
    '%s %s: held within the period from its first day to its last, or the reason given',
    (_row, procedure, who, from, until, after) => {
      const plan = (here: Court, input: Record<string, unknown> = {}) =>
        here.open(procedure, 'plan', who, from, { input: { period: 'P', from, until, ...input } })
      const here = court()
      expect(plan(here, { from: until, until: from }).codes).toEqual(['interval-empty'])
      expect(plan(here, { period: 'Q', from, until: from }).ok).toBe(true)
      expect(plan(here).ok).toBe(true)
      expect(plan(here).codes).toEqual(['already-planned'])
      if (procedure === 'approvalMeetingQuarter')
        expect(
          here.open(procedure, 'plan', '北戴河区水务局', from, { input: { period: 'P', from, until } }).codes,
        ).toContain('not-approval-bureau')

      for (const doneOn of [from, until]) {
        const fulfilled = court()
        const { id } = plan(fulfilled)
        expect(fulfilled.act(id, 'fulfil', who, until, { input: { meeting: '会议', doneOn } }).ok).toBe(true)
        expect([fulfilled.state(id), closed(fulfilled, id), standing(fulfilled, id, 'period')]).toEqual([
          'done',
          true,
          'met',
        ])
      }
      const reason = { reason: '暑期保障' }
      for (const missed of [false, true])
        for (const post of ['signatory', 'principal-leader'] as const) {
          const excused = court()
          const { id } = plan(excused)
          if (missed) excused.world.sweep(after)
          expect(excused.state(id)).toBe(missed ? 'missed' : 'due')
          const day = missed ? after : until
          const debtor = excused.matter(id).parties.debtor?.[0]?.id
          const excuse = (input: Readonly<Record<string, unknown>>) =>
            excused.act(id, 'excuse', who, day, { post, input })
          demand(reason, ['reason'], excuse)
          expect(excused.act(id, 'excuse', BUREAU, day, { post, input: reason }).codes).toContain('wrong-organ')
          expect([debtor, excuse(reason).ok]).toEqual([
            excused.world.directory.organs({}).find((one) => one.name === who)?.id,
            true,
          ])
          expect([excused.state(id), closed(excused, id)]).toEqual(['excused', true])
          if (!missed) expect(standing(excused, id, 'period')).toBe('ended')
        }
      const late = court()
      const { id } = plan(late)
      late.world.sweep(after)
      expect(late.act(id, 'fulfil', who, after, { input: { meeting: '会议', doneOn: after } }).codes).toEqual([
        'outside-period',
      ])
      const before = from === '2026-01-01' ? '2025-12-31' : '2026-06-30'
      expect(late.act(id, 'fulfil', who, after, { input: { meeting: '会议', doneOn: before } }).codes).toEqual([
        'outside-period',
      ])
    },
  )
})

describe('records of interference, to the end', () => {
  const AGENCY = '北戴河区应急管理局'
  const DISCIPLINE = '北戴河区监察委员会'
  const DAY = '2026-07-20'
  const evidence = materials('录音')
  const OWN = ['handler', 'inspector', 'signatory', 'principal-leader'] as const

  it('BDH-2-12-3 BDH-2-12-4 anybody of the organ records and adds; it, the bureau and the supervisory organ annotate', () => {
    for (const post of OWN) {
      const here = court()
      const { id } = here.open('interventionRecord', 'record', AGENCY, DAY, {
        post,
        person: '王某',
        parties: { discipline: [DISCIPLINE] },
        input: {
          kind: 'intervention',
          actKind: 'inspection',
          case: '酒店消防检查',
          happenedAt: `${DAY}T09:30:00+08:00`,
          place: '办公室',
          named: '赵某',
          namedPost: '某单位负责人',
          interferer: 'organ',
          means: '电话',
          content: '要求不作处罚',
          evidence,
        },
      })
      expect(here.matter(id).facts.evidence).toEqual(evidence)
      const more = { content: '其后又来电', evidence }
      expect(here.act(id, 'supplement', AGENCY, DAY, { post, person: '王某', input: more }).ok).toBe(true)
      expect(here.matter(id).facts.addenda).toMatchObject([more])
      expect(agenda(here, id, DAY).toSorted()).toEqual(
        [
          '记录人所在机关可以补充记录（经办人、监督人员、签发人、主要负责人）',
          '记录人所在机关、区级司法行政机关、纪检监察机关可以附注（经办人、监督人员、审核人、签发人、主要负责人）',
          '记录人所在机关应当随案卷归档',
        ].toSorted(),
      )
      expect(here.act(id, 'archive', AGENCY, DAY, { input: { archive: 'A1', keeper: '130304-water' } }).ok).toBe(true)
      expect([here.state(id), closed(here, id), here.matter(id).facts.keeper]).toEqual([
        'archived',
        true,
        '130304-water',
      ])
    }
  })
})

describe('officers who are asked to come', () => {
  it('BDH-2-3-10 an inspector invites, and records who came and said what, who had a reason, and what came of absence', () => {
    const here = court()
    const DAY = '2026-07-09'
    const invitation = { officer: '130304-urban-management/张某', subject: '投诉', invitedFor: DAY }
    const invite = (post: 'inspector' | 'handler' = 'inspector') =>
      here.open('officerCooperation', 'invite', BUREAU, '2026-07-07', {
        post,
        parties: { agency: ['北戴河区城市管理综合行政执法局'] },
        input: invitation,
      })
    expect(invite('handler').codes).toContain('wrong-post')
    const by = '监督机构'
    const invited = [`${by}应当登记到场和陈述`, `${by}可以登记未到`, `${by}可以登记正当理由`]
    const absent = [`${by}可以登记正当理由`, `${by}应当处理未到`]
    const lines = (given: readonly string[]) => given.map((line) => `${line}（监督人员）`).toSorted()
    const act = (id: string, step: string, field: string) => {
      const input = { [field]: '情况' }
      demand(input, [field], (given) => here.act(id, step, BUREAU, DAY, { input: given }))
      expect(here.act(id, step, BUREAU, DAY, { input }).ok).toBe(true)
      return here.state(id)
    }
    const first = invite().id
    expect(agenda(here, first, DAY).toSorted()).toEqual(lines(invited))
    expect([act(first, 'attend', 'statement'), closed(here, first)]).toEqual(['attended', true])
    const second = invite().id
    expect([act(second, 'excuse', 'reason'), closed(here, second)]).toEqual(['excused', true])
    const third = invite().id
    expect(act(third, 'recordAbsence', 'note')).toBe('absent')
    expect(agenda(here, third, DAY).toSorted()).toEqual(lines(absent))
    expect([act(third, 'settle', 'outcome'), closed(here, third)]).toEqual(['settled', true])
    const fourth = invite().id
    act(fourth, 'recordAbsence', 'note')
    expect(act(fourth, 'excuse', 'reason')).toBe('excused')
  })
})

describe('particulars of evidence', () => {
  const AGENCY = '北戴河区应急管理局'
  const DAY = '2026-08-17'
  const collect = (here: Court, type: string, input: Record<string, unknown> = {}) =>
    here.open('evidenceItem', 'collect', AGENCY, DAY, {
      input: {
        case: '北应急案〔2026〕3号',
        name: '证据',
        type,
        source: '酒店',
        collectedOn: DAY,
        proves: '事实',
        form: 'original',
        partySupplied: true,
        materials: materials('证据'),
        ...input,
      },
    }).id
  const PARTICULARS: Record<string, readonly [input: Record<string, unknown>, types: readonly string[]]> = {
    describeTalk: [{ talkAlterations: [{ number: 1, confirmedBy: 'seal' }] }, ['testimony', 'statement']],
    describeDocument: [{ compared: true, comparedBy: '甲', pages: [{ page: 1 }] }, ['documentary']],
    describeObject: [{ custody: '物证室', signable: false }, ['physical']],
    describeRecording: [{ sound: false }, ['audioVisual']],
    describeGeneral: [
      { extractor: '甲', extracted: materials('文件') },
      ['testimony', 'statement', 'electronic', 'expertise', 'sceneRecord'],
    ],
  }

  it.each(Object.entries(PARTICULARS))(
    'BDH-2-13-1 to BDH-2-13-12 %s belongs to its kinds of evidence only',
    (step, [input, types]) => {
      const here = court()
      for (const type of [
        'documentary',
        'physical',
        'audioVisual',
        'electronic',
        'testimony',
        'statement',
        'expertise',
        'sceneRecord',
      ]) {
        const id = collect(here, type)
        expect(here.matter(id).facts.materials).toMatchObject([{ name: '证据' }])
        const { codes } = here.act(id, step, AGENCY, DAY, { input })
        expect([type, codes]).toEqual([type, types.includes(type) ? [] : ['other-type']])
      }
    },
  )

  it('BDH-2-13-3 only documents of the party are compared and signed for', () => {
    const here = court()
    const recording = collect(here, 'electronic')
    here.act(recording, 'describeGeneral', AGENCY, DAY, { input: PARTICULARS.describeGeneral?.[0] ?? {} })
    expect(here.act(recording, 'confirm', AGENCY, DAY).codes).toEqual([])
    const page = { page: 1, officer: 'signature', counterpart: 'signature', maker: 'seal' }
    const paper = collect(here, 'documentary')
    here.act(paper, 'describeDocument', AGENCY, DAY, { input: { compared: true, pages: [page], genuine: true } })
    expect(here.act(paper, 'confirm', AGENCY, DAY).codes).toEqual(['not-compared'])
    const because = { 'not-compared': '原件已毁' }
    expect(here.act(paper, 'admit', AGENCY, DAY).codes).toEqual(['explain:not-compared'])
    expect(here.act(paper, 'admit', AGENCY, DAY, { because }).ok).toBe(true)
  })

  it('BDH-2-13-8 BDH-2-13-9 a substitute needs its reason, and a signature an object that can bear it', () => {
    const here = court()
    const confirm = (input: Record<string, unknown>) => {
      const id = collect(here, 'physical')
      here.act(id, 'describeObject', AGENCY, DAY, { input })
      const admitted = here.act(id, 'admit', AGENCY, DAY).codes
      const confirmed = here.act(id, 'confirm', AGENCY, DAY).codes
      return [admitted, confirmed]
    }
    const substitutes = materials('照片')
    expect(confirm({ substitutes, signable: true, objectSigned: true })).toEqual([
      ['explain:custody-missing'],
      ['custody-missing'],
    ])
    expect(confirm({ custody: '物证室', signable: false, objectSigned: true })).toEqual([
      ['explain:corroboration-missing'],
      ['corroboration-missing'],
    ])
  })
})
