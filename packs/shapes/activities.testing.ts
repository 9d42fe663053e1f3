import { describe, expect, it } from 'vitest'
import { type Court, materials, type Result } from '../testing.ts'

/**
 * What holds for the ways of supervision wherever a place uses their shapes: every step can be taken from each of its
 * states by whom it belongs to, keeps what it asks for, and opens what follows. What a place has of its own is in its tests.
 */
export interface ActivityTours {
  readonly court: () => Court
  readonly bureau: string
  readonly superior: string
  /** the bureau of the province, which may deploy special supervision itself */
  readonly province: string
  readonly agency: string
  readonly agencyId: string
  /** an organ that the bureau does not supervise, by name and id */
  readonly stranger: readonly [name: string, id: string]
  readonly visit: { readonly drawn?: boolean; readonly findingsOnly?: boolean; readonly leaderReleases?: boolean }
  /** a kind of meeting that is neither hearing nor expert meeting has no rule of its own */
  readonly meetings: boolean
  readonly work: string
  /** an item of the checklist, and the heading it stands under */
  readonly check?: { readonly item: string; readonly heading?: string; readonly other: string }
  /** a kind of addition that asks for the basis */
  readonly further?: string
  readonly requests: boolean
  /** what a special supervision names besides its scheme */
  readonly special?: Readonly<Record<string, unknown>>
}

const DAY = '2026-04-08'
/** Where a matter has come to its end; in every other state it is open. */
const ENDS = new Set([
  'answered',
  'closed',
  'concluded',
  'delivered',
  'dropped',
  'elevated',
  'ended',
  'late',
  'released',
  'settled',
  'withdrawn',
])
type Input = Readonly<Record<string, unknown>>

export function tourActivities(place: ActivityTours): void {
  const { agency, agencyId, bureau, superior } = place
  const start = (here: Court, procedure: string, step: string, input: Input, parties = {}, day = DAY): string => {
    const opened = here.open(procedure, step, bureau, day, { parties, input })
    expect(opened.says).toBe('')
    expect(here.matter(opened.id).closedOn).toBeNull()
    return opened.id
  }
  /** Takes a step, which must be allowed, and lead to the state. */
  const take = (here: Court, id: string, step: string, state: string, input: Input = {}, by = bureau): Result => {
    const result = here.act(id, step, by, DAY, { input })
    expect([step, result.says, here.state(id)]).toEqual([step, '', state])
    expect([state, here.matter(id).closedOn !== null]).toEqual([state, ENDS.has(state)])
    return result
  }
  const refuse = (here: Court, id: string, step: string, code: string, input: Input = {}, post?: 'handler') =>
    expect(here.act(id, step, bureau, DAY, { input, ...(post === undefined ? {} : { post }) }).codes).toContain(code)
  const certify = (here: Court) => {
    for (const holder of ['甲', '乙', '丙'])
      start(here, 'supervisionCertificate', 'issue', {
        holder,
        holderName: holder,
        number: `监${holder}`,
        validFrom: '2023-01-01',
        validTo: DAY,
      })
  }
  const shown = (supervisor: string) => ({ supervisor, name: supervisor, number: `监${supervisor}`, shown: true })

  describe('what every place does alike in supervision', () => {
    it('a supervision certificate is suspended, used again and withdrawn', () => {
      const here = place.court()
      const given = { holder: '甲', holderName: '甲', number: '监甲', validFrom: DAY, validTo: DAY }
      const reversed = here.open('supervisionCertificate', 'issue', bureau, DAY, {
        input: { ...given, validTo: '2026-04-07' },
      })
      expect(reversed.codes).toEqual(['interval-invalid'])
      const id = start(here, 'supervisionCertificate', 'issue', given)
      take(here, id, 'suspend', 'suspended', { reason: '培训' })
      take(here, id, 'resume', 'valid')
      take(here, id, 'withdraw', 'withdrawn', { reason: '调离' })
      const second = start(here, 'supervisionCertificate', 'issue', given)
      take(here, second, 'suspend', 'suspended', { reason: '培训' })
      take(here, second, 'withdraw', 'withdrawn', { reason: '调离' })
    })

    const open = { visited: agencyId, subject: '现场检查', plannedOn: DAY }
    const covert = place.visit.drawn === true ? { ...open, pool: [agencyId], drawnBy: '随机抽取' } : open

    it('a visit begins with two certificates shown, is interrupted, resumed, recorded and released', () => {
      const here = place.court()
      certify(here)
      const id = start(here, 'visit', 'planCovert', covert)
      expect(here.matter(id).parties.agency ?? []).toEqual([])
      refuse(here, id, 'present', 'certificate-not-shown', { ...shown('甲'), shown: false })
      refuse(here, id, 'present', 'certificate-invalid', shown('丁'))
      take(here, id, 'present', 'covert', shown('甲'))
      refuse(here, id, 'present', 'already-present', shown('甲'))
      refuse(here, id, 'begin', 'two-supervisors')
      take(here, id, 'present', 'covert', shown('乙'))
      take(here, id, 'begin', 'onSite')
      take(here, id, 'leave', 'stopped', { left: '乙', leftReason: '急事' })
      refuse(here, id, 'resume', 'not-replaced', shown('乙'))
      refuse(here, id, 'resume', 'certificate-invalid', shown('丁'))
      refuse(here, id, 'resume', 'certificate-not-shown', { ...shown('丙'), shown: false })
      take(here, id, 'resume', 'onSite', shown('丙'))
      expect(here.matter(id).facts).toMatchObject({ replacement: '丙（监丙）', team: [{ name: '甲' }, { name: '乙' }] })
      const recorded = take(here, id, 'record', 'made', {
        minutes: '经过',
        conclusion: '两个问题',
        recording: materials('录像'),
        findings: [
          { subject: '案卷一', detail: '未告知', problem: 'procedure' },
          { subject: '案卷二', detail: '未公示' },
        ],
      })
      expect(recorded.opened).toEqual(['checkFinding', 'checkFinding'])
      expect(here.newest('checkFinding').facts).toMatchObject({ agency: agencyId, subject: '案卷二', detail: '未公示' })
      if (place.visit.leaderReleases === true)
        refuse(here, id, 'release', 'wrong-post', { released: '问题' }, 'handler')
      take(here, id, 'release', 'released', { released: '两个问题' })
      if (place.visit.findingsOnly !== true) expect(here.matter(id).parties.agency?.[0]?.name).toBe(agency)
    })

    it('an open visit concerns its organ at once; a visit that is not made is dropped from wherever it stands', () => {
      const here = place.court()
      certify(here)
      const outside = here.open('visit', 'planOpen', bureau, DAY, { input: { ...open, visited: place.stranger[1] } })
      expect(outside.codes).toEqual(['not-governed'])
      const hidden = here.open('visit', 'planCovert', bureau, DAY, {
        input: { ...covert, visited: place.stranger[1], ...('pool' in covert ? { pool: [place.stranger[1]] } : {}) },
      })
      expect(hidden.codes).toEqual(['not-governed'])
      const first = start(here, 'visit', 'planOpen', open)
      expect(here.matter(first).parties.agency?.[0]?.name).toBe(agency)
      take(here, first, 'drop', 'dropped', { reason: '改期' })
      const second = start(here, 'visit', 'planCovert', covert)
      take(here, second, 'drop', 'dropped', { reason: '改期' })
      const due = (step: string, input: Input) => here.open('visit', step, bureau, '2026-06-01', { input })
      const third = due('planOpen', open).id
      for (const one of ['甲', '乙']) take(here, third, 'present', 'planned', shown(one))
      take(here, third, 'begin', 'onSite')
      take(here, third, 'leave', 'stopped', { left: '乙', leftReason: '急事' })
      take(here, third, 'present', 'stopped', shown('丙'))
      take(here, third, 'drop', 'dropped', { reason: '人员不足' })
      expect(due('planCovert', covert).ok).toBe(true)
      expect(due('planCovert', covert).codes).toEqual(['explain:burden'])
      expect(due('planOpen', open).codes).toEqual(['explain:burden'])
    })

    it('NR-8-1c the question about the burden is asked from 2026-02-01 on', () => {
      for (const [step, input] of [
        ['planOpen', open],
        ['planCovert', covert],
      ] as const) {
        const here = place.court()
        const plan = (day: string) => here.open('visit', step, bureau, day, { input }).codes
        expect([plan('2026-01-29'), plan('2026-01-30'), plan('2026-01-31')]).toEqual([[], [], []])
        expect(plan('2026-02-01')).toEqual(['explain:burden'])
      }
    })

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

    it('a commission that is given up is ended, one that delivers is complete', () => {
      const here = place.court()
      const given = {
        contractor: '某机构',
        work: place.work,
        scope: '评估',
        inspected: agencyId,
        commissionedOn: DAY,
        qualification: materials('资质'),
        qualifiedUntil: DAY,
        represents: false,
        undertaking: materials('承诺'),
        letter: materials('委托书'),
        necessity: '专业需要',
      }
      const ended = start(here, 'commission', 'commission', given)
      take(here, ended, 'end', 'ended', { reason: '不再需要' })
      const id = start(here, 'commission', 'commission', given)
      const report = {
        deliveredBy: '某机构',
        deliveredOn: DAY,
        report: materials('报告'),
        conclusion: '良好',
        sample: 400,
      }
      refuse(here, id, 'deliver', 'other-author', { ...report, deliveredBy: '另一机构' })
      take(here, id, 'deliver', 'delivered', report)
    })

    if (place.meetings)
      it('a meeting is announced or not, held, recorded, or dropped', () => {
        const here = place.court()
        const plan = (kind: string) =>
          start(here, 'evidenceMeeting', 'plan', { kind, subject: '论证', on: DAY }, { agency: [agency] })
        const notice = { place: '会议室', content: '论证' }
        const id = plan('expert')
        take(here, id, 'notify', 'notified', notice)
        take(here, id, 'hold', 'held')
        const record = {
          minutes: materials('记录'),
          participants: [{ name: '李某', unit: '专家' }],
          conclusion: '不当',
          opinions: [{ expert: '李某', opinion: '不当', signed: true }],
          report: materials('材料'),
        }
        refuse(here, id, 'record', 'opinion-unsigned', { ...record, opinions: [] })
        take(here, id, 'record', 'closed', record)
        const dropped = plan('hearing')
        take(here, dropped, 'drop', 'dropped', { reason: '改期' })
        const second = plan('hearing')
        take(here, second, 'notify', 'notified', notice)
        take(here, second, 'drop', 'dropped', { reason: '改期' })
      })

    const { check } = place
    if (check !== undefined)
      it('a check looks at its items, leaves some out with a reason, and its findings are settled', () => {
        const here = place.court()
        const chosen = check.heading === undefined ? { items: [check.item] } : { headings: [check.heading] }
        const outside = here.open('inspection', 'begin', bureau, DAY, {
          parties: { agency: [place.stranger[0]] },
          input: chosen,
        })
        expect(outside.codes).toEqual(['not-governed'])
        const id = start(here, 'inspection', 'begin', { ...chosen, plan: 'm0' }, { agency: [agency] })
        refuse(here, id, 'score', 'added-missing', { item: check.other, result: 'passed', evidence: materials('台账') })
        refuse(here, id, 'score', 'content-not-added', {
          item: check.other,
          added: '没有增设的内容',
          result: 'passed',
          evidence: materials('台账'),
        })
        const scored = take(here, id, 'score', 'open', {
          item: check.item,
          result: 'failed',
          evidence: materials('台账'),
          law: ['行政处罚法'],
          findings: [{ subject: '案卷', detail: '不当', problem: 'decision' }],
        })
        expect(scored.opened).toEqual(['checkFinding'])
        take(here, id, 'leaveOut', 'open', { item: check.item, reason: '上年已查' })
        expect(here.matter(id).facts).toMatchObject({ scores: [{}], leftOut: [{}] })
        const finding = here.newest('checkFinding')
        expect(finding.facts).toMatchObject({ agency: agencyId, subject: '案卷', detail: '不当', problem: 'decision' })
        take(here, finding.id, 'settle', 'settled', { outcome: '已改', matter: id })
      })

    if (place.further !== undefined)
      it('an added item is withdrawn, and can be added again', () => {
        const here = place.court()
        const given = { kind: place.further, name: '增设', version: '1', from: DAY, until: '2026-12-31' }
        const full = { ...given, legalBasis: ['行政执法监督条例'], reason: '需要', approvedBy: '局长', page: '第1页' }
        const id = start(here, 'furtherItem', 'add', full)
        const again = () => here.open('furtherItem', 'add', bureau, DAY, { input: full })
        expect(again().codes).toEqual(['duplicate-item'])
        take(here, id, 'withdraw', 'withdrawn', { withdrawnFor: '合并' })
        expect(again().ok).toBe(true)
      })

    if (place.requests)
      it('a request is answered in time or late', () => {
        const here = place.court()
        const given = { scope: '执法情况', replyBy: DAY, figures: [{ item: '检查' }] }
        const outside = here.open('informationRequest', 'request', bureau, DAY, {
          parties: { agency: [place.stranger[0]] },
          input: given,
        })
        expect(outside.codes).toEqual(['not-governed'])
        const reply = { reply: '已报告', values: [{ item: '检查', value: '3' }], materials: materials('材料') }
        const id = start(here, 'informationRequest', 'request', given, { agency: [agency] })
        expect(here.act(id, 'answer', agency, DAY, { input: { ...reply, values: [] } }).codes).toEqual([
          'figures-missing',
        ])
        take(here, id, 'answer', 'answered', reply, agency)
        const late = start(here, 'informationRequest', 'request', given, { agency: [agency] })
        here.world.sweep('2026-04-09')
        expect(here.state(late)).toBe('overdue')
        expect(here.act(late, 'answerLate', agency, '2026-04-09', { input: { reply: '已报告' } }).codes).toEqual([
          'figures-missing',
        ])
        expect(here.act(late, 'answerLate', agency, '2026-04-09', { input: reply }).ok).toBe(true)
        for (const [step, input] of [
          ['planOpen', open],
          ['planCovert', covert],
        ] as const)
          expect(here.open('visit', step, bureau, DAY, { input }).codes).toEqual(['explain:burden'])
        const mixed = place.court()
        start(mixed, 'visit', 'planOpen', open)
        start(mixed, 'informationRequest', 'request', given, { agency: [agency] })
        for (const [step, input] of [
          ['planOpen', open],
          ['planCovert', covert],
        ] as const)
          expect(mixed.open('visit', step, bureau, DAY, { input }).codes).toEqual(['explain:burden'])
        const asked = (day: string) =>
          mixed.open('informationRequest', 'request', bureau, day, {
            parties: { agency: [agency] },
            input: { ...given, replyBy: '2026-12-31' },
          }).codes
        expect(asked(DAY)).toEqual(['explain:burden'])
        const early = place.court()
        const before = (day: string) =>
          early.open('informationRequest', 'request', bureau, day, {
            parties: { agency: [agency] },
            input: { ...given, replyBy: '2026-12-31' },
          }).codes
        expect([before('2026-01-29'), before('2026-01-30'), before('2026-01-31')]).toEqual([[], [], []])
        expect(before('2026-02-01')).toEqual(['explain:burden'])
      })
  })
}
