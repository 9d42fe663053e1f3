import { describe, expect, it } from 'vitest'
import { follow } from '../shapes/lifecycle.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const COUNTY = '诸暨市司法局'
const STATION = '诸暨市枫桥镇司法所'
const TRANSPORT = '绍兴市交通运输局'

describe('leads of the other kinds of supervision', () => {
  const enter = (here: Court, channel: string, origin: string, input: Fields = {}) =>
    here.open('linkedLead', 'enter', CITY, '2026-04-10', {
      input: {
        channel,
        origin,
        subject: '执法不规范',
        concerned: '330600-transport',
        receivedOn: '2026-04-10',
        ...input,
      },
    }).id
  const by = { organ: CITY, day: '2026-05-06' } as const
  const reply = {
    ...by,
    step: 'reply',
    input: { reply: materials('答复函'), repliedOn: '2026-05-06' },
    state: '已书面答复',
  }
  const close = { ...by, step: 'close', input: { outcome: '已整改' }, state: '办结', final: true as const }

  it('SX-19-1b SX-19-1d suggestions of congress, conference and procuratorate are answered in writing, the rest may be closed', () => {
    for (const channel of ['congress', 'consultative', 'procuratorate']) {
      const here = court()
      const id = enter(here, channel, '1号')
      expect([channel, here.act(id, 'close', CITY, '2026-05-06', { input: close.input }).codes]).toEqual([
        channel,
        ['reply-missing'],
      ])
      follow(here, id, [reply, close])
    }
    for (const channel of ['politicalLegal', 'discipline', 'inspection', 'audit', 'society']) {
      const here = court()
      follow(here, enter(here, channel, '1号'), [close])
    }
  })

  it('SX-19-1c leads on the same act are joined, and one alone is not', () => {
    const here = court()
    const act = '绍交罚〔2026〕8号'
    const first = enter(here, 'audit', '绍审〔2026〕3号', { act, kind: '审计发现' })
    expect(here.matter(first).facts).toMatchObject({ act, kind: '审计发现' })
    const link = { ...by, step: 'link', input: { note: '同一处罚' }, state: '办理中' }
    expect(here.act(first, 'link', CITY, '2026-05-06', { input: link.input }).codes).toEqual(['no-other-lead'])
    const second = enter(here, 'inspection', '督查8号', { act })
    follow(here, second, [link])
    expect(here.matter(second).facts.linkedLeads).toBe(2)
    follow(here, second, [close])
  })

  it('SX-19-1d the stated term runs from the receipt of the paper, is met by the reply and ends with the lead', () => {
    const here = court()
    const term = (id: string) => {
      follow(here, id, [
        { organ: CITY, day: '2026-04-20', step: 'setReplyTerm', input: { replyDays: 60 }, state: '办理中' },
      ])
      expect(here.due(id, 'reply')).toBe('2026-06-09')
      return id
    }
    const answered = term(enter(here, 'procuratorate', '绍检建〔2026〕8号'))
    follow(here, answered, [reply])
    expect(here.matter(answered).limits.map((run) => run.status)).toEqual(['met'])
    const closed = term(enter(here, 'audit', '绍审〔2026〕9号'))
    follow(here, closed, [close])
    expect(here.matter(closed).limits.map((run) => run.status)).toEqual(['ended'])
  })

  it('SX-19-1a SX-19-1b the overview counts each channel in its period and says where there is nothing', () => {
    const channels = [
      'politicalLegal',
      'discipline',
      'congress',
      'consultative',
      'inspection',
      'procuratorate',
      'audit',
      'society',
    ]
    const period = { period: '2026年上半年', from: '2026-01-01', until: '2026-06-30', results: '已办理' }
    const sum = (here: Court, input: Fields = period) =>
      here.open('linkageOverview', 'sum', CITY, '2026-07-02', { input })
    expect(sum(court()).codes).toEqual(channels.map((channel) => `explain:no-data-${channel.toLowerCase()}`))
    const here = court()
    channels.forEach((channel, place) => {
      for (let n = 0; n <= place; n += 1) enter(here, channel, `${n}号`)
    })
    for (const field of Object.keys(period)) {
      const { [field as 'period']: _left, ...rest } = period
      expect([field, sum(here, rest).codes.includes('field-missing')]).toEqual([field, true])
    }
    const { id, says } = sum(here)
    expect(says).toBe('')
    expect(here.matter(id).facts).toMatchObject({
      ...period,
      politicalLegal: 1,
      discipline: 2,
      congress: 3,
      consultative: 4,
      inspection: 5,
      procuratorate: 6,
      audit: 7,
      society: 8,
    })
  })

  it('SX-19-1a a lead is handed over by those in charge, and its way back is recorded by them or an inspector', () => {
    const facts = { channel: 'discipline', confidentiality: 'leaders', facts: '涉嫌违纪' }
    for (const post of ['signatory', 'principal-leader'] as const)
      for (const recorder of ['signatory', 'inspector'] as const) {
        const here = court()
        const { id, says } = here.open('confidentialLead', 'send', CITY, '2026-04-10', {
          post,
          parties: { receiver: ['绍兴市监察委员会'] },
          input: facts,
        })
        expect(says).toBe('')
        follow(here, id, [
          {
            organ: CITY,
            day: '2026-04-13',
            post: recorder,
            step: 'receive',
            input: { receipt: materials('回执') },
            state: '已接收',
          },
          {
            organ: CITY,
            day: '2026-06-01',
            post: recorder,
            step: 'recordResult',
            input: { outcome: '已立案', returnedOn: '2026-06-01' },
            state: '已反馈结果',
            final: true,
          },
        ])
      }
  })
})

describe('leads of a station', () => {
  const lead = {
    subject: '超范围检查',
    organ: '330681-market',
    foundOn: '2026-04-07',
    situation: '检查没有出示证件',
    assigned: false,
    materials: materials('照片'),
  }
  const submit = (here: Court, input: Fields = lead, by = STATION) =>
    here.open('stationLead', 'submit', by, '2026-04-08', { input })
  const by = { organ: COUNTY, not: STATION, day: '2026-04-09', final: true } as const
  const dismiss = { ...by, step: 'dismiss', input: { reason: '已改正' }, state: '不予处理' }

  it('SX-18-2a SX-18-3 a station reports what it saw to its bureau, and names the assignment of a check', () => {
    const here = court()
    expect(submit(here, { ...lead, assigned: true }).codes).toEqual(['assignment-missing'])
    const assigned = submit(here, { ...lead, assigned: true, assignment: '诸司派〔2026〕3号' })
    expect(here.matter(assigned.id).facts).toMatchObject({ assigned: true, assignment: '诸司派〔2026〕3号' })
    expect(submit(here, lead, COUNTY).ok).toBe(false)
    const { id } = submit(here)
    expect(here.matter(id).facts).toMatchObject(lead)
    const { id: matter } = here.open('supervisionPlan', 'draft', COUNTY, '2026-04-09', {
      input: { year: 2026, endsOn: '2026-12-31' },
    })
    const outcome = '已立项监督'
    follow(here, id, [{ ...by, step: 'handle', input: { outcome, matter }, state: '已处理' }])
    expect(here.matter(id).facts).toMatchObject({ outcome, matter })
    follow(here, submit(here).id, [dismiss])
  })

  it('SX-18-3 the bureau answers within its own target of ten working days, however it answers', () => {
    const here = court()
    const { id } = submit(here)
    expect(here.due(id, 'answer')).toBe('2026-04-22')
    const handled = submit(here).id
    follow(here, handled, [{ ...by, step: 'handle', input: { outcome: '已处理' }, state: '已处理' }])
    const dismissed = submit(here).id
    follow(here, dismissed, [dismiss])
    for (const one of [handled, dismissed]) expect(here.matter(one).limits.map((run) => run.status)).toEqual(['met'])
  })
})

describe('review of files', () => {
  const ALL = ['legality', 'proportionality', 'documents', 'evidence']
  const begin = (here: Court, day = '2026-09-01') => {
    const { id } = here.open('caseFileReview', 'plan', CITY, day, {
      parties: { agency: [TRANSPORT] },
      input: { year: 2026, standard: '案卷评查标准', standardVersion: '2026版' },
    })
    const files = Array.from({ length: 20 }, (_, n) => ({ file: `绍交罚〔2026〕${n + 1}号` }))
    here.act(id, 'draw', CITY, day, { input: { files, rate: 10, seed: '绍兴2026' } })
    return { id, sample: here.matter(id).facts.sample as string[] }
  }
  const score = (here: Court, id: string, input: Fields, day = '2026-09-10') =>
    here.act(id, 'score', CITY, day, {
      input: { reviewer: '330600-water', score: 92, findings: '规范', aspects: ALL, pendingRemedy: false, ...input },
    })
  const conclude = {
    organ: CITY,
    not: TRANSPORT,
    day: '2026-09-20',
    step: 'conclude',
    input: { result: '总体规范', goodExamples: '1号', badExamples: '2号' },
    state: '已出结果',
  } as const

  it('SX-11-1-2 only files of the sample are scored or taken out, each of them before the result, and the result is fed back', () => {
    const here = court()
    expect(
      here.open('caseFileReview', 'plan', COUNTY, '2026-09-01', {
        parties: { agency: [TRANSPORT] },
        input: { year: 2026, standard: '案卷评查标准', standardVersion: '2026版' },
      }).codes,
    ).toEqual(['not-governed'])
    const { id, sample } = begin(here)
    const [first, second] = sample
    expect(sample).toHaveLength(2)
    const exclude = { ...conclude, step: 'exclude', input: { file: second, reason: '涉密' }, state: '评查中' }
    expect(score(here, id, { file: '外卷' }).codes).toEqual(['not-in-sample'])
    expect(here.act(id, 'exclude', CITY, '2026-09-10', { input: { file: '外卷', reason: '涉密' } }).codes).toEqual([
      'not-in-sample',
    ])
    expect(here.act(id, 'conclude', CITY, '2026-09-20', { input: conclude.input }).codes).toEqual(['file-unscored'])
    expect(score(here, id, { file: first }).says).toBe('')
    expect(here.act(id, 'conclude', CITY, '2026-09-20', { input: conclude.input }).codes).toEqual(['file-unscored'])
    follow(here, id, [exclude, conclude])
    expect(here.matter(id).facts).toMatchObject(conclude.input)
    const feedBack = { fedBackOn: '2026-09-21', objections: '无异议' }
    follow(here, id, [
      { ...conclude, day: '2026-09-21', step: 'feedBack', input: feedBack, state: '已反馈', final: true },
    ])
    expect(here.matter(id).facts).toMatchObject(feedBack)
  })

  it('SX-11-1-2 each aspect is looked at from the national regulation on, and a pending dispute gets no conclusion', () => {
    const here = court()
    const { id, sample } = begin(here)
    const file = sample[0]
    for (const aspect of ALL) {
      const aspects = ALL.filter((one) => one !== aspect)
      expect([aspect, score(here, id, { file, aspects }).codes]).toEqual([aspect, ['aspect-missing']])
    }
    expect(score(here, id, { file, pendingRemedy: true, conclusion: '违法' }).codes).toEqual(['remedy-entered'])
    expect(score(here, id, { file, pendingRemedy: true }).says).toBe('')
    expect(score(here, id, { file, conclusion: '合法' }).says).toBe('')
    const before = court()
    const old = begin(before, '2026-01-05')
    for (const aspect of ALL)
      expect(
        score(
          before,
          old.id,
          { file: old.sample[0], aspects: [aspect], pendingRemedy: true, conclusion: '违法' },
          '2026-01-20',
        ).says,
      ).toBe('')
  })
})
