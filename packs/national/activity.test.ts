import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'
import { compiled, finding, opinion } from './testing.ts'

const BEIDAIHE = '北戴河区司法局'
const MARKET = '北戴河区市场监督管理局'
const XINGTAI = '邢台市司法局'

type Fields = Readonly<Record<string, unknown>>

const plan = (here: Court, bureau: string, day: string, agencies: readonly string[], input: Fields) =>
  here.open('activity', 'plan', bureau, day, { parties: { agencies }, input: { subject: '执法监督活动', ...input } })

const tickets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ source: 'hotline', number: `12345-${index + 1}` }))
const key = { activityType: 'key', reports: tickets(7), impact: '多家媒体报道', typicality: '同类问题普遍' }
const special = {
  activityType: 'special',
  planDepartments: '市司法局',
  planFocus: '养老机构执法',
  planSchedule: '六月至八月',
  planDemands: '全面自查',
}

function running(here: Court, input: Fields = key): string {
  const { id } = plan(here, BEIDAIHE, '2026-07-10', [MARKET], input)
  if (input.activityType === 'key') here.act(id, 'approveKey', BEIDAIHE, '2026-07-10', { input: { opinion: '同意' } })
  const begun = here.act(id, 'begin', BEIDAIHE, '2026-07-10')
  if (!begun.ok) throw new Error(begun.says)
  return id
}

describe('types of activity', () => {
  it('NR-14-1 an activity has a type, and changing it runs the checks of the new type and keeps the history', () => {
    const here = countryCourt()
    expect(plan(here, BEIDAIHE, '2026-03-02', [MARKET], {}).codes).toContain('field-missing')
    const routine = { activityType: 'routine', method: 'inspection' }
    const { id } = plan(here, BEIDAIHE, '2026-03-02', [MARKET], routine)
    const change = (input: Fields) =>
      here.act(id, 'changeType', BEIDAIHE, '2026-03-10', { input: { reason: '群众集中反映', ...input } })
    expect(change({ activityType: 'key', reports: tickets(1) }).codes).toEqual([
      'impact-missing',
      'typicality-missing',
      'reaction-not-strong',
    ])
    expect(change(key).ok).toBe(true)
    expect(here.matter(id).facts.activityType).toBe('key')
    const types = here.world
      .events(id)
      .flatMap((event) => (event.type === 'step-performed' ? [event.input.activityType] : []))
    expect(types).toEqual(['routine', 'key'])
    expect(here.act(id, 'begin', BEIDAIHE, '2026-03-10').codes).toEqual(['leader-approval-missing'])
  })

  it('NR-15-1 the four ways of routine supervision are offered, and local patrols count as routine supervision', () => {
    const methods = Object.entries(compiled.pack.catalogues.routineMethods?.items ?? {})
    expect(methods.filter(([, item]) => item.basis !== undefined).map(([id]) => id)).toEqual([
      'evaluation',
      'qualification',
      'caseReview',
      'appraisal',
    ])
    const here = countryCourt()
    const patrol = plan(here, BEIDAIHE, '2026-04-01', [MARKET], {
      subject: '2026年第二季度网上巡查',
      activityType: 'routine',
      method: 'onlinePatrol',
    })
    expect(here.matter(patrol.id).facts.activityType).toBe('routine')
    expect(plan(here, BEIDAIHE, '2026-04-01', [MARKET], { activityType: 'routine' }).codes).toEqual(['field-missing'])
  })
})

describe('routine supervision', () => {
  const closed = (here: Court, method: string, input: Fields) => {
    const id = running(here, { activityType: 'routine', method })
    here.act(id, 'takeMeasure', BEIDAIHE, '2026-07-12', {
      input: { measure: 'hearing', content: '问卷120份、访谈3人', record: materials('问卷汇总', '访谈笔录') },
    })
    return here.act(id, 'conclude', BEIDAIHE, '2026-12-10', { input: { report: '评估报告', ...input } })
  }

  it('NR-16-1 an evaluation ends with a report on a named law or regulation', () => {
    const here = countryCourt()
    const bare = closed(here, 'evaluation', {})
    expect(bare.codes).toEqual(['evaluated-norm-missing'])
    expect(bare.reasons[0]?.basis).toEqual([{ norm: 'national', article: 16 }])
    expect(closed(here, 'evaluation', { norm: '食品安全法' }).ok).toBe(true)
  })

  it('NR-19-1b an appraisal is not closed before standards, process and results are all published', () => {
    const here = countryCourt()
    const results = { resultPublished: '政府网站' }
    expect(closed(here, 'appraisal', results).codes).toEqual(['publication-missing'])
    expect(closed(here, 'appraisal', { ...results, standardsPublished: '政府网站' }).codes).toEqual([
      'publication-missing',
    ])
    expect(
      closed(here, 'appraisal', { ...results, standardsPublished: '政府网站', processPublished: '政府网站' }).ok,
    ).toBe(true)
  })
})

describe('key supervision', () => {
  it('NR-20-1 needs a strong reaction, its impact and its typical nature, and the leader', () => {
    const here = countryCourt()
    const weak = plan(here, BEIDAIHE, '2026-07-10', [MARKET], { ...key, reports: tickets(1), impact: '' })
    expect(weak.codes).toEqual(['impact-missing', 'reaction-not-strong'])
    expect(weak.reasons[0]?.basis).toEqual([{ norm: 'national', article: 20, paragraph: 1 }])
    const { id } = plan(here, BEIDAIHE, '2026-07-10', [MARKET], key)
    expect(here.act(id, 'begin', BEIDAIHE, '2026-07-10').codes).toEqual(['leader-approval-missing'])
    expect(
      here.act(id, 'approveKey', BEIDAIHE, '2026-07-10', { post: 'handler', input: { opinion: '同意' } }).codes,
    ).toEqual(['wrong-post'])
    here.act(id, 'approveKey', BEIDAIHE, '2026-07-10', { input: { opinion: '同意' } })
    expect(here.act(id, 'begin', BEIDAIHE, '2026-07-10').ok).toBe(true)
  })

  it('NR-20-3a is listed with milestones, carries its papers, and is taken off the list by the listing body only', () => {
    const here = countryCourt()
    const id = running(here)
    const listing = { lead: '张某', publicity: '本区' }
    expect(here.act(id, 'list', BEIDAIHE, '2026-07-10', { input: listing }).codes).toEqual(['milestones-missing'])
    here.act(id, 'list', BEIDAIHE, '2026-07-10', {
      input: { ...listing, milestones: [{ milestone: '完成整改', on: '2026-08-10' }] },
    })
    expect(here.state(id)).toBe('listed')
    const paper = here.open('supervision', 'find', BEIDAIHE, '2026-07-13', {
      parties: { agency: [MARKET] },
      input: { ...finding, activity: id },
    })
    expect(here.matter(paper.id).facts.activity).toBe(id)
    const verified = { input: { verifiedHow: '现场核验' } }
    expect(here.act(id, 'delist', MARKET, '2026-08-10', verified).codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'delist', BEIDAIHE, '2026-08-10', verified).ok).toBe(true)
  })

  it('NR-20-3b once elevated, the lower body issues nothing in it and the decision belongs to the upper government', () => {
    const here = countryCourt()
    const id = running(here)
    const find = (bureau: string, day: string) => {
      const found = here.open('supervision', 'find', bureau, day, {
        parties: { agency: [MARKET] },
        input: { ...finding, ...(bureau === BEIDAIHE ? { activity: id } : {}) },
      })
      here.act(found.id, 'assessOnSpot', bureau, day, {
        input: { onSpotPossible: false, onSpotReasons: '需要重新裁量' },
      })
      return found.id
    }
    const input = { ...opinion, rectifyBy: '2026-08-31' }
    const before = find(BEIDAIHE, '2026-07-20')
    const elsewhere = here.act(id, 'elevate', BEIDAIHE, '2026-07-27', {
      input: { to: 'xingtai-justice', reason: '影响重大' },
    })
    expect(elsewhere.codes).toEqual(['not-superior'])
    here.act(id, 'elevate', BEIDAIHE, '2026-07-27', { input: { to: 'qinhuangdao-justice', reason: '影响重大' } })
    expect(here.state(id)).toBe('elevated')
    const late = here.draft(before, 'issueOpinion', BEIDAIHE, '2026-07-28', { input })
    expect(late.codes).toEqual(['elevated'])
    expect(late.reasons[0]?.basis).toEqual([{ norm: 'national', article: 20, paragraph: 3 }])

    const upper = find('秦皇岛市司法局', '2026-07-28')
    expect(here.issue(upper, 'issueOpinion', '秦皇岛市司法局', '2026-07-28', { input }).ok).toBe(true)
    here.serve(upper, 'supervisionOpinion', MARKET, '2026-07-29')
    const referred = here.issue(upper, 'referMajor', '秦皇岛市司法局', '2026-07-30', {
      input: { referralReason: '影响重大', recommendation: '责令纠正' },
      post: 'principal-leader',
    })
    expect(referred.ok).toBe(true)
    const decision = { findings: '事实', bases: ['行政处罚法第五条'], decision: '予以纠正' }
    expect(here.draft(upper, 'decide', '北戴河区人民政府', '2026-08-03', { input: decision }).codes).toEqual([
      'wrong-organ',
    ])
    expect(here.draft(upper, 'decide', '秦皇岛市人民政府', '2026-08-03', { input: decision }).ok).toBe(true)
  })
})

describe('special supervision', () => {
  it('NR-21-1 a city cannot start it, is offered the other two, and may join a deployment of the province', () => {
    const here = countryCourt()
    const own = plan(here, XINGTAI, '2026-03-04', ['襄都区市场监督管理局'], special)
    expect(own.codes).toEqual(['special-above-level'])
    expect(own.says).toContain('转为重点监督、日常监督')
    expect(own.reasons[0]?.basis).toEqual([{ norm: 'national', article: 21, paragraph: 1 }])
    const deployed = { deploymentNumber: '冀司通〔2026〕5号', deployedBy: '河北省司法厅' }
    expect(plan(here, XINGTAI, '2026-03-04', ['襄都区市场监督管理局'], { ...special, ...deployed }).ok).toBe(true)
    expect(plan(here, '河北省司法厅', '2026-03-04', ['襄都区市场监督管理局'], special).ok).toBe(true)
  })

  it('NR-21-2 stays in preparation until the approval of its plan is recorded, and the plan has its four elements', () => {
    const here = countryCourt()
    const { planSchedule: _schedule, ...incomplete } = special
    const deployed = { deploymentNumber: '冀司通〔2026〕5号', deployedBy: '河北省司法厅' }
    expect(plan(here, XINGTAI, '2026-05-11', ['襄都区市场监督管理局'], { ...incomplete, ...deployed }).codes).toEqual([
      'field-missing',
    ])
    const { id } = plan(here, XINGTAI, '2026-05-11', ['襄都区市场监督管理局'], { ...special, ...deployed })
    const early = here.act(id, 'begin', XINGTAI, '2026-05-11')
    expect(early.codes).toEqual(['plan-unapproved'])
    expect(here.matter(id).state).toBe('prepared')
    here.act(id, 'recordApproval', XINGTAI, '2026-05-12', {
      input: { approvedOn: '2026-05-08', approval: materials('批复') },
    })
    expect(here.act(id, 'begin', XINGTAI, '2026-05-12').ok).toBe(true)
  })
})

describe('measures', () => {
  it('NR-22-1-1 a request for explanations names its scope, and the reply stays with it', () => {
    const here = countryCourt()
    const request = (input: Fields) =>
      here.open('informationRequest', 'request', XINGTAI, '2026-04-01', {
        parties: { agency: ['邢台市水务局'] },
        input: { replyBy: '2026-04-10', ...input },
      })
    expect(request({}).codes).toEqual(['scope-missing'])
    const { id } = request({ scope: '取水许可办理情况' })
    here.act(id, 'answer', '邢台市水务局', '2026-04-08', { input: { reply: '情况说明' } })
    expect([here.state(id), here.matter(id).facts.reply]).toEqual(['answered', '情况说明'])
  })

  it('NR-25-1a silence on the day of reply is recorded as missing cooperation under the number of the request', () => {
    const here = countryCourt()
    const { id } = here.open('informationRequest', 'request', XINGTAI, '2026-04-01', {
      parties: { agency: ['邢台市水务局'] },
      input: { scope: '取水许可办理情况', replyBy: '2026-04-10' },
    })
    here.world.sweep('2026-04-10')
    expect(here.state(id)).toBe('requested')
    here.world.sweep('2026-04-11')
    expect(here.state(id)).toBe('unanswered')
    expect(here.matter(id).number).toContain('执监问')
  })

  it('NR-22-1-3 a hearing is not taken in without its record', () => {
    const here = countryCourt()
    const id = running(here)
    const hearing = (input: Fields = {}) =>
      here.act(id, 'takeMeasure', BEIDAIHE, '2026-07-20', {
        input: { measure: 'hearing', content: '听证会', ...input },
      })
    expect(hearing().codes).toEqual(['record-missing'])
    expect(hearing({ record: materials('听证笔录') }).ok).toBe(true)
  })

  it('NR-22-1-4 copying beyond the matter asks for a reason, and what was taken is kept with its digest', () => {
    const here = countryCourt()
    const id = running(here)
    const copy = (withinMatter: boolean, because?: Readonly<Record<string, string>>) =>
      here.act(id, 'takeMeasure', BEIDAIHE, '2026-07-20', {
        input: { measure: 'copying', content: '调取人事档案', withinMatter, items: materials('许可档案') },
        ...(because === undefined ? {} : { because }),
      })
    expect(copy(false).codes).toEqual(['explain:beyond-matter'])
    expect(copy(false).says).toContain('超出事项范围')
    expect(copy(true).ok).toBe(true)
    expect(here.matter(id).facts.measures).toContainEqual(
      expect.objectContaining({ items: [expect.objectContaining({ name: '许可档案', digest: expect.any(String) })] }),
    )
  })

  it('NR-22-1-5 an interview without a record stays unfinished, and an enterprise is not interviewed', () => {
    const here = countryCourt()
    const notify = (agency: string) =>
      here.open('interview', 'notify', BEIDAIHE, '2026-08-20', {
        parties: { agency: [agency] },
        input: { plannedOn: '2026-08-26', issues: '执法不规范' },
      })
    expect(notify('某环保科技有限公司').codes).toEqual(['party-unsuitable'])
    const { id } = notify(MARKET)
    here.act(id, 'hold', BEIDAIHE, '2026-08-26', { input: { attendee: '李某', role: 'leader' } })
    const blank = here.act(id, 'record', BEIDAIHE, '2026-08-26')
    expect(blank.codes).toEqual(['record-missing'])
    expect(compiled.pack.procedures.interview?.states[here.state(id)]?.name).toContain('未完成')
    expect(here.act(id, 'record', BEIDAIHE, '2026-08-26', { input: { minutes: materials('约谈记录') } }).ok).toBe(true)
  })

  it('NR-22-1-6 a further measure says why it is needed', () => {
    const here = countryCourt()
    const id = running(here)
    const sampling = (input: Fields = {}) =>
      here.act(id, 'takeMeasure', BEIDAIHE, '2026-07-20', { input: { measure: 'other', content: '抽样', ...input } })
    expect(sampling().codes).toEqual(['necessity-missing'])
    expect(sampling({ necessity: '核对检测结论' }).ok).toBe(true)
  })

  it('NR-23-1 an invited person is listed apart from the supervisors and signs no paper', () => {
    const here = countryCourt()
    const id = running(here)
    here.act(id, 'invite', BEIDAIHE, '2026-07-20', { input: { person: '赵某', category: 'industry' } })
    expect(here.matter(id).facts.invited).toEqual([expect.objectContaining({ category: 'industry' })])
    const visit = here.open('visit', 'planOpen', BEIDAIHE, '2026-07-20', {
      input: { visited: 'beidaihe-market', subject: '检查', plannedOn: '2026-07-21', supervisors: ['甲', '乙'] },
    })
    expect(here.matter(visit.id).facts.supervisors).toEqual(['甲', '乙'])
    const found = here.open('supervision', 'find', BEIDAIHE, '2026-07-20', {
      parties: { agency: [MARKET] },
      input: finding,
    })
    here.act(found.id, 'assessOnSpot', BEIDAIHE, '2026-07-20', {
      input: { onSpotPossible: false, onSpotReasons: '需要重新裁量' },
    })
    const input = { ...opinion, rectifyBy: '2026-08-31' }
    const signed = here.issue(found.id, 'issueOpinion', BEIDAIHE, '2026-07-20', { post: 'expert', input })
    expect(signed.codes).toEqual(['wrong-post'])
    expect(here.act(found.id, 'issueOpinion', BEIDAIHE, '2026-07-20').ok).toBe(true)
  })

  it('NR-25-1b whoever obstructs is recorded with facts and evidence', () => {
    const here = countryCourt()
    const record = (input: Fields) =>
      here.open('obstruction', 'record', XINGTAI, '2026-06-03', {
        input: { who: '某行业协会', happenedOn: '2026-06-03', evidence: materials('录像'), ...input },
      })
    expect(record({}).codes).toEqual(['facts-missing'])
    expect(record({ facts: '组织会员围堵检查人员' }).ok).toBe(true)
  })

  it('NR-31-1 a circular that names an organ needs a ground, its facts and a scope; a bulletin without names does not', () => {
    const here = countryCourt()
    const circular = (named: readonly string[], input: Fields = {}) =>
      here.open('circular', 'propose', BEIDAIHE, '2026-07-15', {
        ...(named.length === 0 ? {} : { parties: { named } }),
        input: { subject: '上半年情况', content: '情况', scope: 'territory', ...input },
      })
    expect(circular([MARKET]).codes).toContain('ground-missing')
    const named = circular([MARKET], { ground: 'salient', groundFacts: '三次重复检查' })
    expect(named.ok).toBe(true)
    expect(here.issue(named.id, 'publish', BEIDAIHE, '2026-07-16').ok).toBe(true)
    expect(circular([], { scope: undefined }).codes).toEqual(['field-missing'])
    const bulletin = circular([])
    expect(here.issue(bulletin.id, 'publish', BEIDAIHE, '2026-07-16').ok).toBe(true)
  })
})
