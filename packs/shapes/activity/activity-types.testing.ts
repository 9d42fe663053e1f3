import { expect, it } from 'vitest'
import { materials } from '../../testing.ts'
import { type ActivityTours, DAY, type Input, toolsOf } from '../tours.testing.ts'

/** Routine, key and special supervision (activity.ts): what each needs, and from which day. */
export function tourActivityTypes(place: ActivityTours): void {
  const { agency, bureau, superior } = place
  const { start, take, refuse } = toolsOf(place)
  const key = {
    subject: '重点监督',
    activityType: 'key',
    reports: ['1', '2', '3'].map((number) => ({ source: 'hotline', number })),
    impact: '影响重大',
    typicality: '普遍存在',
  }
  const agencies = { agencies: [agency] }
  const routine = { subject: '案卷评查', activityType: 'routine', method: 'caseReview' }
  const groups = ['legality', 'proportionality', 'documents', 'evidence'].map((group) => ({ group, finding: '规范' }))
  const measure = { measure: 'other', content: '抽样', necessity: '确有必要', items: materials('样品') }
  const invited = { person: '王某', category: 'deputy' }
  const listing = { lead: '局长', milestones: [{ milestone: '整改', on: '2026-05-08' }], publicity: '系统内' }

  it('NR-20-1 NR-20-3a NR-20-3b key supervision is approved by the leader, listed, delisted and elevated', () => {
    const here = place.court()
    const id = start(here, 'activity', 'plan', key, agencies)
    refuse(here, id, 'begin', 'leader-approval-missing')
    refuse(here, id, 'approveKey', 'wrong-post', { opinion: '同意' }, 'handler')
    take(here, id, 'approveKey', 'prepared', { opinion: '同意' })
    take(here, id, 'invite', 'prepared', invited)
    take(here, id, 'begin', 'running')
    take(here, id, 'invite', 'running', invited)
    refuse(here, id, 'list', 'wrong-post', listing, 'handler')
    refuse(here, id, 'list', 'milestones-missing', { ...listing, milestones: [] })
    take(here, id, 'list', 'listed', listing)
    take(here, id, 'takeMeasure', 'listed', measure)
    take(here, id, 'invite', 'listed', invited)
    take(here, id, 'delist', 'running', { verifiedHow: '已核验' })
    take(here, id, 'list', 'listed', listing)
    expect(here.matter(id).facts).toMatchObject({ measures: [{ measure: 'other' }], invited: [{}, {}, {}] })
    const to = here.world.directory.organs({}).find((one) => one.name === superior)?.id
    const own = here.world.directory.organs({}).find((one) => one.name === bureau)?.id
    refuse(here, id, 'elevate', 'not-superior', { to: own, reason: '疑难' })
    refuse(here, id, 'elevate', 'wrong-post', { to, reason: '疑难' }, 'handler')
    take(here, id, 'elevate', 'elevated', { to, reason: '疑难' })
    const second = start(here, 'activity', 'plan', key, agencies)
    take(here, second, 'approveKey', 'prepared', { opinion: '同意' })
    take(here, second, 'begin', 'running')
    take(here, second, 'elevate', 'elevated', { to, reason: '疑难' })
  })

  it('NR-14-1 NR-15-1 routine supervision is planned, changed, reviewed, concluded or dropped', () => {
    const here = place.court()
    const outside = here.open('activity', 'plan', bureau, DAY, {
      parties: { agencies: [place.stranger[0]] },
      input: routine,
    })
    expect(outside.codes).toEqual(['not-governed'])
    const id = start(here, 'activity', 'plan', routine, agencies)
    refuse(here, id, 'recordApproval', 'not-special', { approvedOn: DAY, approval: materials('批复') })
    take(here, id, 'begin', 'running')
    refuse(here, id, 'continueAsRoutine', 'not-special', { method: 'inspection' })
    refuse(here, id, 'list', 'not-key', listing)
    const { subject: _subject, ...typed } = routine
    take(here, id, 'changeType', 'prepared', { ...typed, reason: '核对' })
    take(here, id, 'changeType', 'prepared', { ...typed, reason: '核对' })
    take(here, id, 'begin', 'running')
    refuse(here, id, 'conclude', 'review-missing', { report: '总结' })
    for (const left of groups)
      refuse(here, id, 'scoreFiles', 'review-incomplete', { groups: groups.filter((one) => one !== left) })
    const above = here.world.directory.organs({}).find((one) => one.name === superior)?.id
    refuse(here, id, 'elevate', 'not-key', { to: above, reason: '疑难' })
    refuse(here, id, 'takeMeasure', 'necessity-missing', { measure: 'other', content: '抽样' })
    refuse(here, id, 'takeMeasure', 'record-missing', { measure: 'hearing', content: '听证' })
    refuse(here, id, 'takeMeasure', 'field-missing', { measure: 'copying', content: '复制' })
    refuse(here, id, 'takeMeasure', 'explain:beyond-matter', {
      measure: 'copying',
      content: '复制',
      withinMatter: false,
    })
    take(here, id, 'takeMeasure', 'running', { measure: 'hearing', content: '听证', record: materials('记录') })
    take(here, id, 'scoreFiles', 'running', { groups })
    take(here, id, 'conclude', 'concluded', { report: '总结' })
    const dropped = start(here, 'activity', 'plan', routine, agencies)
    take(here, dropped, 'drop', 'dropped', { reason: '合并' })
  })

  it('NR-16-1 NR-19-1b an evaluation names its law, an appraisal is published in all its parts', () => {
    const here = place.court()
    const begun = (method: string) => {
      const id = start(here, 'activity', 'plan', { ...routine, method }, agencies)
      take(here, id, 'begin', 'running')
      return id
    }
    const evaluation = begun('evaluation')
    refuse(here, evaluation, 'conclude', 'evaluated-norm-missing', { report: '总结' })
    take(here, evaluation, 'conclude', 'concluded', { report: '总结', norm: '行政处罚法' })
    const appraisal = begun('appraisal')
    const published = { standardsPublished: '网站', processPublished: '网站', resultPublished: '网站' }
    for (const part of Object.keys(published))
      refuse(here, appraisal, 'conclude', 'publication-missing', { report: '总结', ...published, [part]: undefined })
    take(here, appraisal, 'conclude', 'concluded', { report: '总结', ...published })
    expect(here.matter(appraisal).facts).toMatchObject(published)
  })

  it('NR-21-1 NR-21-2 a deployed special supervision runs once its plan is approved', () => {
    const here = place.court()
    const scheme = { planDepartments: '部门', planFocus: '重点', planSchedule: '进度', planDemands: '要求' }
    const deployed = { deploymentNumber: '司〔2026〕1号', deployedBy: '司法厅' }
    const special = { subject: '专项监督', activityType: 'special', ...scheme, ...deployed, ...place.special }
    for (const part of Object.keys(deployed)) {
      const input = { ...special, [part]: undefined }
      const alone = here.open('activity', 'plan', bureau, DAY, { parties: agencies, input })
      expect(alone.codes).toEqual(['special-above-level'])
    }
    const id = start(here, 'activity', 'plan', special, agencies)
    refuse(here, id, 'begin', 'plan-unapproved')
    take(here, id, 'recordApproval', 'prepared', { approvedOn: DAY, approval: materials('批复') })
    take(here, id, 'begin', 'running')
    refuse(here, id, 'continueAsRoutine', 'not-special', { method: 'inspection' })
    take(here, id, 'takeMeasure', 'running', measure)
    take(here, id, 'conclude', 'concluded', { report: '总结' })
    const bare = start(here, 'activity', 'plan', { ...special, deployment: id }, agencies, '2026-02-01')
    expect(here.act(bare, 'begin', bureau, '2026-02-01').codes).toEqual(['plan-unapproved'])
    const typed = {
      activityType: 'special',
      ...scheme,
      ...deployed,
      approvedOn: DAY,
      deployment: id,
      reason: '参加部署',
    }
    const changed = start(here, 'activity', 'plan', routine, agencies)
    for (const part of Object.keys(scheme))
      refuse(here, changed, 'changeType', 'field-missing', { ...typed, [part]: undefined })
    take(here, changed, 'changeType', 'prepared', typed)
    take(here, changed, 'begin', 'running')
    const turned = start(here, 'activity', 'plan', routine, agencies)
    const { subject: _name, ...grounds } = key
    take(here, turned, 'changeType', 'prepared', { ...grounds, reason: '反映强烈' })
    const approved = start(here, 'activity', 'plan', { ...special, approvedOn: DAY, deployment: id }, agencies)
    take(here, approved, 'begin', 'running')
  })

  it('NR-21-1 the province deploys special supervision itself', () => {
    const here = place.court()
    const scheme = { planDepartments: '部门', planFocus: '重点', planSchedule: '进度', planDemands: '要求' }
    const input = { subject: '全省专项监督', activityType: 'special', ...scheme, approvedOn: DAY, ...place.special }
    const { id, says } = here.open('activity', 'plan', place.province, DAY, { parties: agencies, input })
    expect(says).toBe('')
    take(here, id, 'begin', 'running', {}, place.province)
    take(here, id, 'takeMeasure', 'running', measure, place.province)
    take(here, id, 'conclude', 'concluded', { report: '总结' }, place.province)
  })

  it('NR-19-1b before 2026-02-01 nothing had to be published of an appraisal', () => {
    const here = place.court()
    const plan = () =>
      here.open('activity', 'plan', bureau, '2026-01-30', {
        parties: agencies,
        input: { ...routine, method: 'appraisal' },
      }).id
    const conclude = (id: string, day: string) => {
      here.act(id, 'begin', bureau, '2026-01-30')
      return here.act(id, 'conclude', bureau, day, { input: { report: '总结' } }).codes
    }
    expect(conclude(plan(), '2026-02-01')).toEqual(['publication-missing'])
    expect(conclude(plan(), '2026-01-31')).toEqual([])
  })

  it('a special supervision begun before 2026-02-01 goes on as routine supervision from that day', () => {
    const here = place.court()
    const scheme = { planDepartments: '部门', planFocus: '重点', planSchedule: '进度', planDemands: '要求' }
    const input = { subject: '专项监督', activityType: 'special', ...scheme, ...place.special }
    const plan = (day: string) => here.open('activity', 'plan', bureau, day, { parties: agencies, input })
    expect(plan('2026-02-01').codes).toEqual(['special-above-level'])
    const ended = plan('2026-01-30').id
    here.act(ended, 'begin', bureau, '2026-01-30')
    expect(here.act(ended, 'conclude', bureau, '2026-01-31', { input: { report: '总结' } }).ok).toBe(true)
    const { id } = plan('2026-01-31')
    expect(here.act(id, 'begin', bureau, '2026-01-31').ok).toBe(true)
    const act = (step: string, day: string, given: Input) => here.act(id, step, bureau, day, { input: given }).codes
    expect(act('takeMeasure', '2026-01-31', measure)).toEqual([])
    expect(act('continueAsRoutine', '2026-01-31', { method: 'inspection' })).not.toEqual([])
    expect(act('takeMeasure', '2026-02-01', measure)).toEqual(['special-above-level'])
    expect(act('conclude', '2026-02-01', { report: '总结' })).toEqual(['special-above-level'])
    expect(act('continueAsRoutine', '2026-02-01', { method: 'inspection' })).toEqual([])
    expect(here.matter(id).facts).toMatchObject({ activityType: 'routine', method: 'inspection' })
    expect(act('conclude', '2026-02-01', { report: '总结' })).toEqual([])
  })
}
