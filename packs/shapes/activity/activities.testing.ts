import { describe, expect, it } from 'vitest'
import { materials } from '../../testing.ts'
import { tourActivityTypes } from './activity-types.testing.ts'
import { type ActivityTours, DAY, type Input, toolsOf } from '../tours.testing.ts'

/**
 * What holds for the ways of supervision wherever a place uses their shapes: every step can be taken from each of its
 * states by whom it belongs to, keeps what it asks for, and opens what follows. What a place has of its own is in its tests.
 */
export function tourActivities(place: ActivityTours): void {
  const { agency, agencyId, bureau } = place
  const { start, take, refuse, certify, shown } = toolsOf(place)

  describe('what every place does alike in supervision', () => {
    tourActivityTypes(place)

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

    const { open, covert } = visitsOf(place)

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
      expect(here.matter(id).facts).toMatchObject({ sample: 400, conclusion: '良好' })
    })
  })
}

/** 听证会、专家论证会 and other meetings (evidence-meeting.ts). */
export function tourMeetings(place: ActivityTours): void {
  const { agency } = place
  const { start, take, refuse } = toolsOf(place)
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
    expect(here.matter(id).facts).toMatchObject({ conclusion: '不当', opinions: [{ signed: true }] })
    const dropped = plan('hearing')
    take(here, dropped, 'drop', 'dropped', { reason: '改期' })
    const second = plan('hearing')
    take(here, second, 'notify', 'notified', notice)
    take(here, second, 'drop', 'dropped', { reason: '改期' })
  })
}

/** 监督检查 (content-check.ts): an item of the checklist with its heading, if any, and the item for additions. */
export function tourChecks(
  place: ActivityTours,
  check: { readonly item: string; readonly heading?: string; readonly other: string },
): void {
  const { agency, agencyId, bureau } = place
  const { start, take, refuse } = toolsOf(place)
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
}

/** 增设的其他事项 (further-item.ts) of a kind. */
export function tourFurtherItems(place: ActivityTours, kind: string): void {
  const { bureau } = place
  const { start, take } = toolsOf(place)
  it('an added item is withdrawn, and can be added again', () => {
    const here = place.court()
    const given = { kind: kind, name: '增设', version: '1', from: DAY, until: '2026-12-31' }
    const full = { ...given, legalBasis: ['行政执法监督条例'], reason: '需要', approvedBy: '局长', page: '第1页' }
    const id = start(here, 'furtherItem', 'add', full)
    const again = () => here.open('furtherItem', 'add', bureau, DAY, { input: full })
    expect(again().codes).toEqual(['duplicate-item'])
    take(here, id, 'withdraw', 'withdrawn', { withdrawnFor: '合并' })
    expect(again().ok).toBe(true)
  })
}

/** 要求报告执法情况 (report-request.ts), which counts as a burden together with visits. */
export function tourRequests(place: ActivityTours): void {
  const { agency, bureau } = place
  const { start, take } = toolsOf(place)
  const { open, covert } = visitsOf(place)
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
    expect(here.act(id, 'answer', agency, DAY, { input: { ...reply, values: [] } }).codes).toEqual(['figures-missing'])
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
}

function visitsOf({ agencyId, visit }: ActivityTours): { readonly open: Input; readonly covert: Input } {
  const open = { visited: agencyId, subject: '现场检查', plannedOn: DAY }
  return { open, covert: visit.drawn === true ? { ...open, pool: [agencyId], drawnBy: '随机抽取' } : open }
}
