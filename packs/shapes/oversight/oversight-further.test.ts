import { describe, expect, it } from 'vitest'
import { court as bayannur } from '../../bayannur/testing.ts'
import { court as shaoxing } from '../../shaoxing/testing.ts'
import { type Court, materials } from '../../testing.ts'
import { follow } from '../lifecycle.testing.ts'

/** The other kinds of supervision, and enforcement at the base, followed through their life where the text has them. */

const DAY = '2026-03-02'
const LATER = '2026-03-10'

const places: [string, { court: () => Court; bureau: string; agency: string; agencyId: string; discipline: string }][] =
  [
    [
      'bayannur',
      {
        court: bayannur,
        bureau: '巴彦淖尔市司法局',
        agency: '巴彦淖尔市水利局',
        agencyId: '150800-water',
        discipline: '巴彦淖尔市监察委员会',
      },
    ],
    [
      'shaoxing',
      {
        court: shaoxing,
        bureau: '绍兴市司法局',
        agency: '绍兴市水利局',
        agencyId: '330600-water',
        discipline: '绍兴市监察委员会',
      },
    ],
  ]

describe('leads of the other kinds of supervision', () => {
  it.each(places)('%s: are entered, answered in their term and closed', (_, { court, bureau, agency, agencyId }) => {
    const here = court()
    const enter = (input: Readonly<Record<string, unknown>> = {}, organ = bureau) =>
      here.open('linkedLead', 'enter', organ, DAY, {
        input: {
          channel: 'procuratorate',
          origin: '检建1号',
          kind: '检察建议',
          subject: '执法不规范',
          concerned: agencyId,
          act: '罚1号',
          receivedOn: DAY,
          ...input,
        },
      })
    for (const field of ['channel', 'origin', 'subject', 'concerned', 'receivedOn'])
      expect([field, enter({ [field]: undefined }).ok]).toEqual([field, false])
    expect(enter({}, agency).ok).toBe(false)
    const { id } = enter()
    follow(here, id, [
      { step: 'setReplyTerm', organ: bureau, day: DAY, input: { replyDays: 8 }, not: agency, state: '办理中' },
      {
        step: 'reply',
        organ: bureau,
        day: LATER,
        input: { reply: materials('复函'), repliedOn: LATER },
        not: agency,
        state: '已书面答复',
      },
      {
        step: 'close',
        organ: bureau,
        day: LATER,
        input: { outcome: '已整改' },
        not: agency,
        state: '办结',
        final: true,
      },
    ])
    expect(here.matter(id).limits.map((run) => [run.dueDate, run.status])).toEqual([[LATER, 'met']])
    const other = enter({ channel: 'audit', origin: '审1号' }).id
    follow(here, other, [
      { step: 'link', organ: bureau, day: LATER, input: { note: '同案' }, not: agency, state: '办理中' },
      { step: 'close', organ: bureau, day: LATER, input: { outcome: '已处理' }, state: '办结', final: true },
    ])
    for (const channel of ['congress', 'consultative']) {
      const { id: asked } = enter({ channel, origin: channel })
      expect(here.act(asked, 'close', bureau, LATER, { input: { outcome: '…' } }).codes).toEqual(['reply-missing'])
    }
    const silent = enter({ origin: '检建2号' }).id
    here.act(silent, 'setReplyTerm', bureau, DAY, { input: { replyDays: 12 } })
    expect(here.due(silent, 'reply')).toBe('2026-03-16')
    here.world.sweep('2026-03-17')
    expect(here.matter(silent).limits.map((run) => run.status)).toEqual(['lapsed'])
  })

  it.each(places)(
    '%s: go to the supervisory organ and come back with a result',
    (_, { court, bureau, agency, discipline }) => {
      const here = court()
      const send = (input: Readonly<Record<string, unknown>> = {}) =>
        here.open('confidentialLead', 'send', bureau, DAY, {
          parties: { receiver: [discipline] },
          input: { channel: 'discipline', confidentiality: 'leaders', facts: '涉嫌违纪', ...input },
        })
      for (const field of ['channel', 'confidentiality', 'facts']) expect(send({ [field]: undefined }).ok).toBe(false)
      follow(here, send().id, [
        {
          step: 'receive',
          organ: bureau,
          day: DAY,
          input: { receipt: materials('回执') },
          not: agency,
          state: '已接收',
        },
        {
          step: 'recordResult',
          organ: bureau,
          day: LATER,
          input: { outcome: '已立案', returnedOn: LATER },
          not: discipline,
          state: '已反馈结果',
          final: true,
        },
      ])
    },
  )

  it.each(places)(
    '%s: are summed for a period from the register, by the bureau',
    (_, { court, bureau, agency, agencyId }) => {
      const here = court()
      for (const [n, receivedOn] of ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].entries())
        here.open('linkedLead', 'enter', bureau, '2026-07-02', {
          input: { channel: 'audit', origin: `审${n}号`, subject: '…', concerned: agencyId, receivedOn },
        })
      const sum = (organ: string, because: Readonly<Record<string, string>> = {}) =>
        here.open('linkageOverview', 'sum', organ, '2026-07-02', {
          input: { period: '2026H1', from: '2026-01-01', until: '2026-06-30', results: '已办理' },
          because,
        })
      expect(sum(agency).ok).toBe(false)
      const open = sum(bureau).codes.map((code) => code.replace('explain:', ''))
      const { id } = sum(bureau, Object.fromEntries(open.map((code) => [code, '没有来件'])))
      expect(here.matter(id).facts).toMatchObject({ audit: 2, congress: 0, period: '2026H1' })
      expect(here.matter(id).closedOn).not.toBeNull()
    },
  )
})

describe('enforcement at the base', () => {
  const COUNTY = '临河区司法局'
  const TOWN = '临河区狼山镇人民政府'

  it('powers are listed, given a guide and withdrawn by the bureau', () => {
    const here = bayannur()
    const list = (input: Readonly<Record<string, unknown>> = {}, organ = COUNTY) =>
      here.open('townshipPower', 'list', organ, DAY, {
        parties: { township: [TOWN] },
        input: { power: '占用耕地建房', publishedOn: DAY, effectiveOn: DAY, frequent: true, ...input },
      })
    for (const field of ['power', 'publishedOn', 'effectiveOn', 'frequent'])
      expect(list({ [field]: undefined }).ok).toBe(false)
    expect(list({}, TOWN).ok).toBe(false)
    const guide = { department: '150802-natural-resources' }
    const withdraw = {
      step: 'withdraw',
      organ: COUNTY,
      day: LATER,
      input: { reason: '调整' },
      not: TOWN,
      state: '已收回',
      final: true,
    } as const
    follow(here, list().id, [
      { step: 'mapGuide', organ: COUNTY, day: DAY, input: guide, not: TOWN, state: '已对应指导部门' },
      { step: 'mapGuide', organ: COUNTY, day: DAY, input: guide, state: '已对应指导部门' },
      withdraw,
    ])
    follow(here, list().id, [withdraw])
  })

  it('people sent to a task may be called back, and are free again for that day', () => {
    const here = bayannur()
    const assign = (input: Readonly<Record<string, unknown>> = {}) =>
      here.open('supervisionTask', 'assign', COUNTY, DAY, {
        input: { task: '检查', on: '2026-06-09', members: ['x/甲'], invitedMembers: ['x/乙'], ...input },
      })
    for (const field of ['task', 'on', 'members']) expect(assign({ [field]: undefined }).ok).toBe(false)
    const { id } = assign()
    expect(assign().codes).toEqual(['double-booked'])
    follow(here, id, [
      { step: 'withdraw', organ: COUNTY, day: DAY, input: { reason: '改期' }, not: TOWN, state: '已取消', final: true },
    ])
    expect(assign().ok).toBe(true)
  })

  it('a finding of guidance is settled by the bureau, and its record says when and how', () => {
    const here = bayannur()
    const record = (input: Readonly<Record<string, unknown>> = {}) =>
      here.open('guidanceRecord', 'record', '临河区农牧局', DAY, {
        parties: { township: [TOWN] },
        input: { on: DAY, kind: 'training', topic: '案卷', findings: '无', ...input },
      })
    for (const field of ['on', 'kind', 'topic']) expect(record({ [field]: undefined }).ok).toBe(false)
    expect(here.matter(record().id).closedOn).not.toBeNull()
    const check = (from: string, until: string) =>
      here.open('guidanceCheck', 'check', COUNTY, LATER, {
        parties: { department: ['临河区农牧局'], township: [TOWN] },
        input: { from, until },
      }).opened.length
    expect([check(DAY, DAY), check('2026-03-03', LATER), check('2026-01-01', '2026-03-01')]).toEqual([0, 1, 1])
    follow(here, here.newest('grassrootsFinding').id, [
      {
        step: 'settle',
        organ: COUNTY,
        day: LATER,
        input: { outcome: '已督促' },
        not: TOWN,
        state: '已处理',
        final: true,
      },
    ])
  })
})
