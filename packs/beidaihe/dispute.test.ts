import { describe, expect, it } from 'vitest'
import { describeConduct } from '../conduct.testing.ts'
import { describeDisputeRules, disputeConduct, executionConduct } from '../dispute-conduct.testing.ts'
import { materials } from '../testing.ts'
import { demand, disputesAt, idsIn } from '../testing-dispute.ts'
import { organs } from './organs.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'

const MANAGEMENT = '北戴河区城市管理综合行政执法局'
const MARKET = '北戴河区市场监督管理局'
const org = idsIn(organs)
const SIDES = { applicant: MANAGEMENT, respondents: [MARKET], body: BUREAU, government: GOVERNMENT }
const place = () => {
  const at = court()
  return { at, d: disputesAt(at, org, SIDES, { application: { kind: 'duty' } }) }
}

describe('disputes between departments (二（二）)', () => {
  it('BDH-2-2-1 go to the justice bureau of the district; nobody else is offered as receiver', () => {
    const { at, d } = place()
    const id = d.filed('2026-03-02')
    expect(at.matter(id).parties.body?.map((organ) => organ.name)).toEqual([BUREAU])
    const other = d.negotiated('2026-03-02')
    const wrong = at.act(other, 'apply', MANAGEMENT, '2026-03-02', {
      input: d.application({ addressedTo: org('北戴河区行政审批局') }),
    })
    expect(wrong.codes).toContain('field-invalid')
    expect(
      at.act(other, 'apply', MANAGEMENT, '2026-03-02', {
        input: d.application({ addressedTo: org('秦皇岛市司法局') }),
      }).reasons,
    ).toMatchObject([{ code: 'wrong-door', redirect: { name: BUREAU } }])
  })

  it('BDH-2-2-1 with a branch of a city bureau go to the common superior, and with an organ led from above to nobody here', () => {
    const at = court()
    const branch = '秦皇岛市生态环境局北戴河区分局'
    const d = disputesAt(at, org, { ...SIDES, applicant: branch, body: '秦皇岛市司法局' })
    const id = d.negotiated('2026-03-02')
    expect(at.matter(id).parties.body?.map((organ) => organ.name)).toEqual(['秦皇岛市司法局'])
  })

  it('BDH-2-2-2 skip no stage: no opinion on an application, none before coordination', () => {
    const { at, d } = place()
    const id = d.filed('2026-03-02')
    const opinion = () => at.draft(id, 'issueOpinion', BUREAU, '2026-03-03', { input: d.order }).codes
    expect(opinion()).toEqual(['wrong-state'])
    demand(at.act(id, 'accept', BUREAU, '2026-03-03', { input: { review: '符合' } }))
    expect(opinion()).toEqual(['wrong-state'])
    demand(at.act(id, 'coordinate', BUREAU, '2026-03-03', { input: d.coordination('2026-03-03') }))
    expect(opinion()).toEqual(['consent-missing'])
    demand(d.consent(id, MANAGEMENT, '2026-03-03'))
    demand(d.consent(id, MARKET, '2026-03-03'))
    expect(opinion()).toEqual([])
  })

  it('BDH-2-2-3 have a cause from the list; another cause is put into words; the causes are counted', () => {
    const { at, d } = place()
    const id = d.negotiated('2026-03-02')
    const apply = (changes: object) =>
      at.act(id, 'apply', MANAGEMENT, '2026-03-02', { input: d.application({ ...changes }) })
    expect(apply({ kind: undefined }).reasons).toMatchObject([{ code: 'field-missing', field: 'kind' }])
    expect(apply({ kind: 'other', nationalClass: 'other' }).reasons).toMatchObject([
      { code: 'field-missing', field: 'otherReason' },
    ])
    expect(apply({ kind: 'budget' }).codes).toEqual(['field-invalid'])
    expect(apply({ kind: 'other', nationalClass: 'other', otherReason: '执法服装' }).ok).toBe(true)
    d.filed('2026-03-02', { kind: 'norm' })
    const causes = at.world.matters().map((one) => one.facts.kind)
    expect(causes).toEqual(['other', 'norm'])
  })

  it('BDH-2-2-3 carry a national class from 2026-02-01 on, and causes of procedure and standard usually the last one', () => {
    const { at, d } = place()
    const apply = (day: string, changes: object) =>
      at.act(d.negotiated(day), 'apply', MANAGEMENT, day, { input: d.application({ ...changes }) })
    expect(apply('2026-01-30', { nationalClass: undefined }).ok).toBe(true)
    expect(apply('2026-02-02', { nationalClass: undefined }).codes).toEqual(['national-class-missing'])
    expect(apply('2026-02-02', { kind: 'standard' }).codes).toEqual(['explain:national-class-unusual'])
    expect(apply('2026-01-30', { kind: 'standard' }).ok).toBe(true)
  })

  it('BDH-2-2-3 carry that class however they came in, and another cause is always put into words', () => {
    const about = { item: '查处', matter: '由谁查处', source: '检查' }
    const paper = (d: ReturnType<typeof place>['d'], day: string, changes: object) => {
      const { addressedTo: _, ...rest } = d.application({ ...changes })
      return { ...d.negotiation(day), ...rest }
    }
    const ways: readonly ((day: string, changes: object) => readonly string[])[] = [
      (day, changes) => {
        const { at, d } = place()
        return at.act(d.negotiated(day), 'apply', MANAGEMENT, day, { input: d.application({ ...changes }) }).codes
      },
      (day, changes) => {
        const { at, d } = place()
        return at.open('dispute', 'receive', '秦皇岛市司法局', day, {
          parties: d.parties,
          input: paper(d, day, changes),
        }).codes
      },
    ]
    const exOfficio = (day: string, changes: object) =>
      place().at.open('dispute', 'openExOfficio', BUREAU, day, {
        parties: { respondents: [MANAGEMENT, MARKET] },
        input: { ...about, kind: 'duty', nationalClass: 'jurisdiction', ...changes },
      }).codes
    const said = { otherReason: '执法服装' }
    for (const way of [...ways, exOfficio]) {
      for (const kind of ['procedure', 'standard', 'other']) {
        const changes = { kind, ...(kind === 'other' ? said : {}) }
        expect(way('2026-02-01', changes)).toEqual(['explain:national-class-unusual'])
        expect(way('2026-02-01', { ...changes, nationalClass: 'other' })).toEqual([])
      }
      expect(way('2026-02-01', { kind: 'norm' })).toEqual([])
      expect(way('2026-02-01', { kind: 'other', nationalClass: 'other' })).toEqual(['field-missing'])
    }
    for (const way of ways) expect(way('2026-01-31', { kind: 'procedure' })).toEqual([])
  })

  it('BDH-2-2-4 are negotiated first: no application without a signed record, none where agreement was reached', () => {
    const { at, d } = place()
    const bare = at.open('dispute', 'apply', MANAGEMENT, '2026-05-12', { parties: d.parties, input: d.application({}) })
    expect(bare.reasons).toMatchObject([
      { code: 'negotiation-missing', basis: [{ norm: 'beidaihe', article: 2, item: 2, sentence: 2 }] },
    ])
    const unsigned = at.open('dispute', 'negotiateFailed', MANAGEMENT, '2026-05-12', {
      parties: d.parties,
      input: { ...d.negotiation('2026-05-12'), minutes: [] },
    })
    expect(unsigned.codes).toEqual(['field-missing'])
    expect(at.state(d.filed('2026-05-12'))).toBe('applied')
    const { id } = demand(
      at.open('dispute', 'negotiateAgreed', MANAGEMENT, '2026-05-12', {
        parties: d.parties,
        input: { ...d.negotiation('2026-05-12'), agreement: '由市监查处', lawful: true },
      }),
    )
    expect(at.act(id, 'apply', MANAGEMENT, '2026-05-12', { input: d.application({}) }).codes).toEqual(['wrong-state'])
    expect(
      at.open('dispute', 'negotiateAgreed', MANAGEMENT, '2026-05-12', {
        parties: d.parties,
        input: { ...d.negotiation('2026-05-12'), agreement: '由市监查处', lawful: false },
      }).codes,
    ).toEqual(['legality-unchecked'])
  })

  it('BDH-2-2-5 are brought by either side, and a failed negotiation is followed up after three working days', () => {
    const { at, d } = place()
    const other = d.negotiated('2026-03-05')
    expect(at.due(other, 'application')).toBe('2026-03-10')
    const { decision } = at.world.perform({ matter: other }, at.world.person(MANAGEMENT, 'signatory'), '2026-03-05', {
      type: 'suspend',
      run: at.matter(other).limits[0]?.id ?? '',
      reason: '再协商',
    })
    expect(decision).toMatchObject({ ok: false, reasons: [{ code: 'wrong-organ' }] })
    const id = d.negotiated('2026-09-28')
    expect(at.due(id, 'application')).toBe('2026-10-08')
    expect(at.matter(id).limits.map((run) => run.kind)).toEqual(['internal'])
    at.world.sweep('2026-10-08')
    expect(at.matter(id).limits.map((run) => run.status)).toEqual(['running'])
    at.world.sweep('2026-10-09')
    expect(at.matter(id).limits.map((run) => run.status)).toEqual(['lapsed'])
    demand(at.act(id, 'apply', MARKET, '2026-10-09', { input: d.application({}) }))
    expect(at.state(id)).toBe('applied')
  })

  it('BDH-2-2-6 are applied for in a numbered paper that says where the sides differ', () => {
    const { at, d } = place()
    const id = d.negotiated('2026-03-02')
    const apply = (changes: object) =>
      at.act(id, 'apply', MANAGEMENT, '2026-03-02', { input: d.application({ ...changes }) })
    for (const field of ['differences', 'negotiationResult', 'norms', 'proposal', 'matter'])
      expect(apply({ [field]: undefined }).reasons).toMatchObject([{ code: 'field-missing', field }])
    demand(apply({}))
    expect(at.matter(id).documents).toMatchObject([
      { title: '行政执法争议协调申请书', number: expect.stringMatching(/执协申〔2026〕1号$/u) },
    ])
  })

  it('BDH-2-2-7 are sent back for what is missing, accepted, or answered with a reason', () => {
    const { at, d } = place()
    const id = d.filed('2026-05-13')
    expect(at.due(id, 'acceptance')).toBe('2026-05-20')
    const items = [{ name: '职责依据', reason: '未附三定规定' }]
    demand(at.act(id, 'requestSupplement', BUREAU, '2026-05-14', { input: { items } }))
    expect(at.act(id, 'accept', BUREAU, '2026-05-14', { input: { review: '符合' } }).codes).toEqual(['wrong-state'])
    demand(at.act(id, 'supplement', MANAGEMENT, '2026-05-15', { input: { dutyProof: materials('三定规定') } }))
    demand(at.act(id, 'accept', BUREAU, '2026-05-15', { input: { review: '符合' } }))
    expect(at.state(id)).toBe('accepted')
    const other = d.filed('2026-05-13')
    expect(at.act(other, 'decline', BUREAU, '2026-05-14', { input: { finding: 'internal' } }).reasons).toMatchObject([
      { code: 'field-missing', field: 'reason' },
    ])
    demand(at.act(other, 'decline', BUREAU, '2026-05-14', { input: { finding: 'internal', reason: '属于经费安排' } }))
    expect(at.state(other)).toBe('declined')
  })

  it('BDH-2-2-8 end in one opinion with two receipts, and not while a consent is missing', () => {
    const { at, d } = place()
    const id = d.coordinated('2026-06-01')
    demand(d.consent(id, MANAGEMENT, '2026-06-02', MANAGEMENT))
    expect(d.consent(id, MARKET, '2026-06-02', MANAGEMENT).codes).toEqual(['consent-of-another'])
    expect(at.draft(id, 'issueOpinion', BUREAU, '2026-06-02', { input: d.order }).codes).toEqual(['consent-missing'])
    demand(d.consent(id, MARKET, '2026-06-02', MARKET))
    demand(at.issue(id, 'issueOpinion', BUREAU, '2026-06-02', { input: d.order }))
    expect(at.matter(id).documents.at(-1)).toMatchObject({ title: '行政执法争议协调意见' })
    expect(d.tasks(id).map((task) => task.state)).toEqual(['waiting', 'waiting'])
    d.serveAll(id, 'coordinationOpinion', '2026-06-02')
    expect(at.matter(id).documents.at(-1)?.services).toHaveLength(2)
    expect(d.tasks(id).map((task) => task.state)).toEqual(['executing', 'executing'])
    for (const task of d.tasks(id)) {
      const [agency] = task.parties.agency ?? []
      expect(
        at.act(task.id, 'report', agency?.name ?? '', '2026-06-05', { input: { result: '已办', evidence: [] } }).codes,
      ).toEqual(['field-missing'])
      demand(
        at.act(task.id, 'report', agency?.name ?? '', '2026-06-05', {
          input: { result: '已办', evidence: materials('证明') },
        }),
      )
      demand(at.act(task.id, 'confirm', BUREAU, '2026-06-08'))
    }
    expect(at.state(id)).toBe('executed')
  })

  it('BDH-2-2-9 go up with a written proposal that shows both positions; the opinion is closed then', () => {
    const { at, d } = place()
    const id = d.divided('2026-06-10')
    expect(at.draft(id, 'issueOpinion', BUREAU, '2026-06-10', { input: d.order }).codes).toEqual(['wrong-state'])
    expect(at.draft(id, 'refer', BUREAU, '2026-06-10').codes).toEqual(['opinion-missing'])
    demand(d.opinion(id, '2026-06-10'))
    demand(at.issue(id, 'refer', BUREAU, '2026-06-10'))
    expect(at.matter(id).documents.at(-1)).toMatchObject({ title: '行政执法争议处理意见' })
    expect(at.state(id)).toBe('referred')
    const before = place()
    const old = before.d.referred('2026-01-20')
    expect(before.at.matter(old).documents.at(-1)).toMatchObject({ title: '行政执法争议协调书面建议' })
  })

  it('BDH-2-2-10 are ruled on by the district government alone, and both sides get a task', () => {
    const { at, d } = place()
    const id = d.referred('2026-06-10')
    expect(at.draft(id, 'decide', BUREAU, '2026-06-22', { input: d.order }).reasons).toMatchObject([
      { code: 'wrong-organ', redirect: { name: GOVERNMENT } },
    ])
    demand(at.issue(id, 'decide', GOVERNMENT, '2026-06-22', { input: d.order }))
    expect(at.matter(id).documents.at(-1)).toMatchObject({ title: '行政执法争议处理决定书' })
    expect(d.tasks(id).map((task) => task.parties.agency?.[0]?.name)).toEqual([MANAGEMENT, MARKET])
    const back = d.referred('2026-06-10')
    demand(at.act(back, 'returnToBody', GOVERNMENT, '2026-06-22', { input: { returnReason: '事实不清' } }))
    expect(at.state(back)).toBe('noAgreement')
  })

  it('NR-33-3b BDH-2-2-2 are not coordinated while the act is before a court, from 2026-02-01 on', () => {
    const { at, d } = place()
    const id = d.accepted('2026-03-02', { act: '北城罚〔2026〕1号' })
    expect(at.act(id, 'terminate', BUREAU, '2026-03-03', { input: { ground: '诉讼' } }).codes).toEqual(['no-remedy'])
    const remedy = d.remedy('北城罚〔2026〕1号', '2026-03-03')
    expect(at.act(id, 'coordinate', BUREAU, '2026-03-04', { input: d.coordination('2026-03-04') }).ok).toBe(true)
    demand(at.act(remedy, 'accept', BUREAU, '2026-03-05', { input: { acceptedOn: '2026-03-05' } }))
    expect(
      at.act(id, 'coordinate', BUREAU, '2026-03-06', { input: d.coordination('2026-03-06') }).reasons,
    ).toMatchObject([{ code: 'remedy-entered', basis: [{ norm: 'national', article: 33, paragraph: 3 }] }])
    demand(at.act(id, 'terminate', BUREAU, '2026-03-06', { input: { ground: '当事人提起诉讼' } }))
    expect(at.state(id)).toBe('terminated')
  })
})

describe('disputes between a township and a department (二（十五）六是)', () => {
  const TOWN = '北戴河区海滨镇人民政府'
  const parties = { township: [TOWN], department: [MANAGEMENT] }
  const record = (day: string) => ({
    item: '海滩烧烤',
    negotiatedOn: day,
    participants: '双方负责人',
    positions: '各执一词',
    minutes: materials('协商记录'),
  })
  const submission = {
    matter: '海滩烧烤案件由谁办理',
    caseNumber: '海镇案〔2026〕3号',
    currentOwner: org(TOWN),
    norms: ['河北省乡镇和街道综合行政执法条例第三十三条'],
    nationalClass: 'jurisdiction',
  }
  const submitted = (day: string) => {
    const at = court()
    const { id } = demand(at.open('townDispute', 'negotiateFailed', TOWN, day, { parties, input: record(day) }))
    demand(at.act(id, 'submit', TOWN, day, { input: submission }))
    return { at, id }
  }
  const ruling = {
    handler: org(MANAGEMENT),
    bases: ['河北省乡镇和街道综合行政执法条例第三十三条'],
    conclusion: '由区城市管理综合行政执法局办理',
    points: [
      { text: '移交案卷', organ: org(TOWN) },
      { text: '接收办理', organ: org(MANAGEMENT) },
    ],
  }

  it('BDH-2-15-18 are negotiated between the two before they are submitted', () => {
    const at = court()
    expect(at.open('townDispute', 'submit', TOWN, '2026-06-15', { parties, input: submission }).reasons).toMatchObject([
      { code: 'negotiation-missing', basis: [{ norm: 'beidaihe', article: 2, item: 15, point: 6, sentence: 1 }] },
    ])
    expect(submitted('2026-06-15').at.newest('townDispute').state).toBe('submitted')
    const { id } = demand(
      at.open('townDispute', 'negotiateAgreed', MANAGEMENT, '2026-06-15', {
        parties,
        input: { item: '海滩烧烤', negotiatedOn: '2026-06-15', agreement: '由镇办理' },
      }),
    )
    expect(at.state(id)).toBe('selfResolved')
  })

  it('BDH-2-15-19 are decided by the district government; the justice bureau gives its opinion and decides nothing', () => {
    const { at, id } = submitted('2026-06-15')
    expect(at.matter(id).parties.government?.map((organ) => organ.name)).toEqual([GOVERNMENT])
    expect(at.draft(id, 'decide', BUREAU, '2026-06-20', { input: ruling }).reasons).toMatchObject([
      { code: 'wrong-organ', redirect: { name: GOVERNMENT } },
    ])
    expect(at.draft(id, 'decide', GOVERNMENT, '2026-06-20', { input: ruling }).codes).toEqual(['opinion-missing'])
    demand(at.act(id, 'formOpinion', BUREAU, '2026-06-20', { input: { opinion: '由区局办理', grounds: '专业性强' } }))
    demand(at.issue(id, 'decide', GOVERNMENT, '2026-06-24', { input: ruling }))
    const paper = at.matter(id).documents.at(-1)
    expect(paper).toMatchObject({ title: '行政执法争议处理决定书' })
    expect(paper?.recipients.map((organ) => organ.name)).toEqual([TOWN, MANAGEMENT])
    const old = submitted('2026-01-12')
    expect(old.at.draft(old.id, 'decide', GOVERNMENT, '2026-01-20', { input: ruling }).ok).toBe(true)
  })

  it('BDH-2-15-19 do not come to the justice bureau as ordinary disputes: the refusal names the government', () => {
    const at = court()
    const d = disputesAt(at, org, { ...SIDES, applicant: TOWN })
    const refused = at.open('dispute', 'negotiateFailed', TOWN, '2026-06-15', {
      parties: d.parties,
      input: d.negotiation('2026-06-15'),
    })
    expect(refused.codes).toEqual(['no-competent-organ'])
    expect(refused.says).toContain(GOVERNMENT)
  })

  it('BDH-2-15-20 move the case: its owner changes with the decision, and who lost it decides it no more', () => {
    const { at, id } = submitted('2026-06-15')
    const act = (agency: string, day: string) =>
      at.open('caseAct', 'register', agency, day, {
        input: { caseNumber: '海镇案〔2026〕3号', act: '罚〔2026〕9号', content: '罚款' },
      })
    expect(act(TOWN, '2026-06-16').ok).toBe(true)
    demand(at.act(id, 'formOpinion', BUREAU, '2026-06-20', { input: { opinion: '由区局办理', grounds: '专业性强' } }))
    demand(at.issue(id, 'decide', GOVERNMENT, '2026-06-24', { input: ruling }))
    demand(at.serve(id, 'townDecision', TOWN, '2026-06-24'))
    demand(at.serve(id, 'townDecision', MANAGEMENT, '2026-06-25'))
    const owner = at.newest('caseOwner')
    expect(owner).toMatchObject({ parties: { owner: [{ name: MANAGEMENT }], before: [{ name: TOWN }] } })
    expect(act(TOWN, '2026-06-26').codes).toEqual(['case-owned-elsewhere'])
    expect(act(MANAGEMENT, '2026-06-26').ok).toBe(true)
    for (const task of at.world.matters().filter((one) => one.procedure === 'executionTask')) {
      demand(
        at.act(task.id, 'report', task.parties.agency?.[0]?.name ?? '', '2026-06-29', {
          input: { result: '已办', evidence: materials('清单') },
        }),
      )
      demand(at.act(task.id, 'confirm', BUREAU, '2026-06-30'))
    }
    expect(at.state(id)).toBe('executed')
  })
})

const PLACE = {
  court,
  org,
  sides: SIDES,
  stranger: '秦皇岛市司法局',
  application: { kind: 'duty' },
  due: { acceptance: '2026-05-08', coordination: '2026-05-08', decision: '2026-05-14' },
  asked: ['kind'],
}
describeConduct('BDH-2-2-2 BDH-2-2-7 BDH-2-2-8 BDH-2-2-10 the course of a dispute', disputeConduct(PLACE))
describeConduct('BDH-2-2-8 BDH-2-2-10 what is agreed or decided is carried out', executionConduct(PLACE))
describeDisputeRules('BDH-2-2-1 BDH-2-2-8 disputes', PLACE)
