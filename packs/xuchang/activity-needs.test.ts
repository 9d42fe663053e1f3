import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const BUREAU = '魏都区司法局'
const PROVINCE = '河南省司法厅'
const DAY = '2026-04-08'
const parties = { agencies: ['魏都区水利局'] }
type Fields = Readonly<Record<string, unknown>>

/** What each way of supervision asks for, and the refusal where it is left out. */
const NEEDS = {
  routine: [{ method: 'inspection' }, { method: 'field-missing' }],
  key: [
    {
      reports: ['1', '2', '3'].map((number) => ({ source: 'hotline', number })),
      impact: '影响重大',
      typicality: '普遍存在',
    },
    { reports: 'reaction-not-strong', impact: 'impact-missing', typicality: 'typicality-missing' },
  ],
  special: [
    {
      planDepartments: '部门',
      planFocus: '重点',
      planSchedule: '进度',
      planDemands: '要求',
      deploymentNumber: '豫司〔2026〕1号',
      deployedBy: '河南省司法厅',
    },
    {
      planDepartments: 'field-missing',
      planFocus: 'field-missing',
      planSchedule: 'field-missing',
      planDemands: 'field-missing',
      deploymentNumber: 'special-above-level',
      deployedBy: 'special-above-level',
    },
  ],
} as const
/** What the place asks for besides when a special supervision is planned. */
const SCOPE = { field: '餐饮油烟', area: '魏都区' }

const plan = (here: Court, input: Fields, day = DAY, bureau = BUREAU) =>
  here.open('activity', 'plan', bureau, day, { parties, input: { subject: '活动', ...input } })
const routine = { activityType: 'routine', method: 'inspection' }
const full = (type: keyof typeof NEEDS) => ({
  activityType: type,
  ...NEEDS[type][0],
  ...(type === 'special' ? SCOPE : {}),
})

describe('ways of supervision', () => {
  for (const type of ['routine', 'key', 'special'] as const)
    it(`NR-15-1 NR-20-1 NR-21-1 NR-21-2 ${type} supervision asks for what its article names, when planned and when changed to`, () => {
      const [, refusals] = NEEDS[type]
      const here = court()
      for (const [field, code] of Object.entries(refusals)) {
        const input = { ...full(type), [field]: undefined }
        expect([field, plan(here, input).codes]).toEqual([field, [code]])
        const { id } = plan(here, routine)
        const changed = here.act(id, 'changeType', BUREAU, DAY, {
          input: { ...NEEDS[type][0], activityType: type, [field]: undefined, reason: '需要' },
        })
        expect([field, changed.codes]).toEqual([field, [code]])
      }
      expect(plan(here, full(type)).codes).toEqual([])
      const { [type]: _own, ...others } = NEEDS
      for (const other of Object.keys(others) as (keyof typeof NEEDS)[])
        expect([other, plan(here, full(other)).codes]).toEqual([other, []])
    })

  it('XC-11-1-2 a special supervision names its field and its area', () => {
    const here = court()
    for (const field of Object.keys(SCOPE))
      expect([field, plan(here, { ...full('special'), [field]: undefined }).codes]).toEqual([field, ['field-missing']])
  })

  it('XC-11-1-2 cases are listed while it is prepared and while it runs, and only those of its field and area', () => {
    const here = court()
    const { id } = plan(here, { ...full('special'), approvedOn: DAY })
    const list = (input: Fields) =>
      here.act(id, 'listCase', BUREAU, DAY, {
        input: { case: '1号', caseField: '餐饮油烟', caseArea: '魏都区', ...input },
      }).codes
    expect(list({})).toEqual([])
    expect(here.act(id, 'begin', BUREAU, DAY).codes).toEqual([])
    expect(list({ case: '2号' })).toEqual([])
    for (const other of [{ caseField: '水利' }, { caseArea: '建安区' }]) expect(list(other)).toEqual(['outside-scope'])
    expect(here.matter(id).facts.cases).toMatchObject([{ case: '1号' }, { case: '2号' }])
  })

  it('NR-21-1 the province needs no deployment from above, a district does from the day of the national regulation on', () => {
    const here = court()
    const { deploymentNumber: _number, deployedBy: _by, ...scheme } = NEEDS.special[0]
    const typed = { activityType: 'special', ...scheme }
    const change = (bureau: string, day: string) => {
      const { id } = plan(here, routine, day, bureau)
      return here.act(id, 'changeType', bureau, day, { input: { ...typed, reason: '需要' } }).codes
    }
    expect(plan(here, { ...typed, ...SCOPE }, DAY, PROVINCE).codes).toEqual([])
    expect(change(PROVINCE, DAY)).toEqual([])
    expect(change(BUREAU, DAY)).toEqual(['special-above-level'])
    expect(change(BUREAU, '2026-01-30')).toEqual([])
  })

  it('NR-21-1 one deployed before that day goes on as it is; number and organ of the deployment count only together', () => {
    for (const [left, codes] of [
      [undefined, []],
      ['deploymentNumber', ['special-above-level']],
      ['deployedBy', ['special-above-level']],
    ] as const) {
      const here = court()
      const input = {
        ...full('special'),
        approvedOn: '2026-01-30',
        ...(left === undefined ? {} : { [left]: undefined }),
      }
      const { id } = plan(here, input, '2026-01-30')
      here.act(id, 'begin', BUREAU, '2026-01-30')
      const act = (step: string, given: Fields) => here.act(id, step, BUREAU, DAY, { input: given }).codes
      const measure = { measure: 'other', content: '抽样', necessity: '确有必要', items: materials('样品') }
      expect([left, act('takeMeasure', measure)]).toEqual([left, codes])
      expect([left, act('conclude', { report: '总结' })]).toEqual([left, codes])
      if (left !== undefined) expect([left, act('continueAsRoutine', { method: 'inspection' })]).toEqual([left, []])
    }
  })
})
