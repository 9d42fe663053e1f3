import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const COUNTY = '上虞区司法局'
const WATER = '上虞区水利局'
const TRANSPORT = '绍兴市交通运输局'
const POSTS: readonly Post[] = ['inspector', 'handler']

describe('the type of an activity', () => {
  const scheme = {
    planDepartments: '水利局',
    planFocus: '取水许可',
    planSchedule: '四月至六月',
    planDemands: '如实提供资料',
  }
  const special = { activityType: 'special', ...scheme }
  const routine = { activityType: 'routine', method: 'inspection' }
  const reports = ['1', '2', '3'].map((number) => ({ source: 'hotline', number }))
  const key = { activityType: 'key', reports, impact: '多次引发舆情', typicality: '多家机构' }
  const plan = (here: Court, day: string, input: Fields, by = CITY) =>
    here.open('activity', 'plan', by, day, { parties: { agencies: [TRANSPORT] }, input: { subject: '监督', ...input } })
  const change = (here: Court, id: string, input: Fields, day = '2026-03-03') =>
    here.act(id, 'changeType', CITY, day, { input: { reason: '情况变化', ...input } })
  const without = (input: Fields, field: string) => {
    const { [field]: _left, ...rest } = input
    return rest
  }

  it('SX-11-1-1 SX-11-1-4 asks for the same when it is chosen and when it is changed', () => {
    const here = court()
    const { id, says } = plan(here, '2026-03-02', routine)
    expect(says).toBe('')
    expect(plan(here, '2026-03-02', { activityType: 'routine' }).codes).toEqual(['field-missing'])
    expect(change(here, id, { activityType: 'routine' }).codes).toEqual(['field-missing'])
    expect(change(here, id, without(key, 'impact')).codes).toEqual(['impact-missing'])
    expect(change(here, id, without(key, 'typicality')).codes).toEqual(['typicality-missing'])
    expect(change(here, id, { ...key, reports: reports.slice(1) }).codes).toEqual(['reaction-not-strong'])
    expect(change(here, id, key).says).toBe('')
    expect(change(here, id, routine).says).toBe('')
  })

  it('SX-11-1-4 special supervision has its four parts of a scheme', () => {
    const here = court()
    for (const field of Object.keys(scheme))
      expect([field, plan(here, '2026-01-19', without(special, field)).codes]).toEqual([field, ['field-missing']])
    expect(plan(here, '2026-01-19', special).says).toBe('')
  })

  it('SX-11-1-4 an activity becomes special below the province until the national regulation only, then as a part of a deployment', () => {
    const here = court()
    const old = plan(here, '2026-01-19', routine).id
    expect(change(here, old, special, '2026-01-20').says).toBe('')
    const { id } = plan(here, '2026-03-02', routine)
    const deployment = { deploymentNumber: '浙司〔2026〕9号', deployedBy: '浙江省司法厅' }
    expect(change(here, id, special).codes).toEqual(['special-above-level'])
    for (const field of Object.keys(deployment))
      expect(change(here, id, { ...special, ...without(deployment, field) }).codes).toEqual(['special-above-level'])
    expect(change(here, id, { ...special, ...deployment }).says).toBe('')
  })

  it('SX-11-1-4 the province itself may plan and change to special supervision', () => {
    const here = court()
    const province = '浙江省司法厅'
    const opened = here.open('activity', 'plan', province, '2026-03-02', {
      parties: { agencies: ['绍兴市人民政府'] },
      input: { subject: '监督', ...routine },
    })
    expect(opened.says).toBe('')
    const input = { reason: '部署', ...special }
    expect(here.act(opened.id, 'changeType', province, '2026-03-03', { input }).says).toBe('')
  })

  it('SX-11-1-4 what names its deployment only by half goes on as routine supervision', () => {
    for (const half of [{ deploymentNumber: '浙司〔2026〕9号' }, { deployedBy: '浙江省司法厅' }]) {
      const here = court()
      const { id } = plan(here, '2026-01-19', { ...special, ...half })
      expect(here.act(id, 'begin', CITY, '2026-01-20').says).toBe('')
      const measure = { measure: 'copying', content: '调阅检查记录', withinMatter: true }
      expect(here.act(id, 'takeMeasure', CITY, '2026-02-02', { input: measure }).codes).toEqual(['special-above-level'])
      expect(here.act(id, 'conclude', CITY, '2026-02-02', { input: { report: '总结' } }).codes).toEqual([
        'special-above-level',
      ])
      expect(here.act(id, 'continueAsRoutine', CITY, '2026-02-02', { input: { method: 'inspection' } }).says).toBe('')
      expect(here.act(id, 'conclude', CITY, '2026-02-02', { input: { report: '总结' } }).says).toBe('')
    }
  })
})

describe('commissions and meetings', () => {
  it('SX-13-1-5 from the national regulation on appraisal, test and survey say why they are needed, evaluation does not', () => {
    const here = court()
    const commission = (work: string, day: string) =>
      here.open('commission', 'commission', CITY, day, {
        input: {
          contractor: '某中心',
          work,
          scope: '水样',
          inspected: '330604-water',
          commissionedOn: day,
          qualification: materials('证书'),
          qualifiedUntil: '2026-12-31',
          represents: false,
          undertaking: materials('保密承诺'),
          letter: materials('委托书'),
        },
      }).codes
    for (const work of ['appraisal', 'test', 'survey']) {
      expect([work, commission(work, '2026-02-02')]).toEqual([work, ['explain:necessity-missing']])
      expect([work, commission(work, '2026-01-30')]).toEqual([work, []])
    }
    expect(commission('evaluation', '2026-02-02')).toEqual([])
  })

  const meeting = (here: Court, kind: string) => {
    const { id, says } = here.open('evidenceMeeting', 'plan', COUNTY, '2026-04-20', {
      parties: { agency: [WATER] },
      input: { kind, subject: '取水许可', on: '2026-04-28' },
    })
    expect(says).toBe('')
    return id
  }

  it('SX-13-1-6 a hearing is held when the organ has its notice, and not when it was only written', () => {
    const here = court()
    const id = meeting(here, 'hearing')
    expect(here.act(id, 'notify', COUNTY, '2026-04-20', { input: { place: '会议室', content: '听证' } }).says).toBe('')
    expect(here.act(id, 'hold', COUNTY, '2026-04-28').codes).toEqual(['notice-missing'])
    here.serve(id, 'evidenceMeetingNotice', WATER, '2026-04-21')
    expect(here.act(id, 'hold', COUNTY, '2026-04-28').says).toBe('')
  })

  it('SX-13-1-6 experts sign their opinions', () => {
    const here = court()
    const id = meeting(here, 'expert')
    expect(here.act(id, 'hold', COUNTY, '2026-04-28').says).toBe('')
    const record = (opinions?: readonly Fields[]) =>
      here.act(id, 'record', COUNTY, '2026-04-29', {
        input: {
          minutes: materials('记录'),
          participants: [{ name: '李某', unit: '专家' }],
          conclusion: '不当',
          ...(opinions === undefined ? {} : { opinions }),
        },
      })
    const opinion = (signed: boolean) => ({ expert: '李某', opinion: '不当', signed })
    expect(record().codes).toEqual(['opinion-unsigned'])
    expect(record([opinion(true), opinion(false)]).codes).toEqual(['opinion-unsigned'])
    expect(record([opinion(true)]).says).toBe('')
  })
})

describe('files', () => {
  it('SX-13-1-3 files are asked for and given back by inspector or handler, given late or in time', () => {
    for (const post of POSTS)
      for (const late of [true, false]) {
        const here = court()
        const take = evidenceOf(here, CITY, TRANSPORT)
        const { facts } = here.matter(take.request('2026-06-01').id)
        const { id, says } = here.open('fileAccess', 'request', CITY, '2026-06-01', {
          post,
          parties: { agency: [TRANSPORT] },
          input: facts,
        })
        expect(says).toBe('')
        expect(here.due(id, 'provision')).toBe('2026-06-10')
        if (late) here.world.sweep('2026-06-11')
        expect(here.state(id)).toBe(late ? 'overdue' : 'requested')
        const copies = [{ name: '视频', source: '记录仪', copy: materials('视频') }]
        expect(here.act(id, 'provide', TRANSPORT, '2026-06-11', { input: { copies } }).says).toBe('')
        const input = { returnedOn: '2026-06-12', receipt: materials('收条') }
        expect(here.act(id, 'handBack', TRANSPORT, '2026-06-12', { post, input }).codes).toContain('wrong-organ')
        expect(here.act(id, 'handBack', CITY, '2026-06-12', { post, input }).says).toBe('')
        expect(here.matter(id).facts).toMatchObject({ receipt: input.receipt })
      }
  })

  it('SX-13-2a material is asked of an organ below the own government only', () => {
    const ask = (agency: string) =>
      court().open('cooperationRequest', 'ask', COUNTY, '2026-03-02', {
        parties: { agency: [agency] },
        input: { subject: '案卷', items: [{ item: '甲' }], dueBy: '2026-03-16' },
      }).codes
    expect(ask(TRANSPORT)).toEqual(['not-governed'])
    expect(ask(WATER)).toEqual([])
  })

  it('SX-16-1f an organ reviews its files within the period, or later, and the period has its order', () => {
    const here = court()
    const plan = (input: Fields) =>
      here.open('fileSelfReview', 'plan', WATER, '2026-01-05', { input: { period: '2026', ...input } })
    expect(plan({ from: '2026-12-31', until: '2026-01-01' }).codes).toEqual(['interval-empty'])
    expect(plan({ period: '一日', from: '2026-01-05', until: '2026-01-05' }).says).toBe('')
    const { id } = plan({ from: '2026-01-05', until: '2026-03-31' })
    const fulfil = (doneOn: string, day: string) =>
      here.act(id, 'fulfil', WATER, day, { input: { files: 10, result: '合格', doneOn } })
    expect(fulfil('2026-01-04', '2026-01-06').codes).toEqual(['outside-period'])
    here.world.sweep('2026-04-01')
    expect(here.matter(id).closedOn).toBeNull()
    expect(fulfil('2026-01-05', '2026-04-02').says).toBe('')
    expect(here.matter(id).closedOn).toBe('2026-04-02')
    const planned = here.world.perform({ procedure: 'fileSelfReview' }, { kind: 'system' }, '2026-01-05', {
      type: 'act',
      step: 'plan',
      input: { period: '2027', from: '2027-01-01', until: '2027-12-31' },
    })
    expect(planned.decision.ok ? [] : planned.decision.reasons.map((one) => one.code)).not.toContain('wrong-organ')
  })
})
