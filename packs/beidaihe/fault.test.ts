import { describe, expect, it } from 'vitest'
import { agenda } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const CGJ = '北戴河区城市管理综合行政执法局'
const SCJ = '北戴河区市场监督管理局'
const SFJ = '北戴河区司法局'
const DISCIPLINE = '北戴河区监察委员会'
const EMPLOYER = '130304-urban-management'

const intake = (here: Court, input: Record<string, unknown> = {}, organ = CGJ) =>
  here.open('faultCase', 'intake', organ, '2026-05-11', {
    input: {
      officer: 'o/李某',
      officerName: '李某',
      officerOrgan: EMPLOYER,
      faultClass: 'improper',
      facts: '处罚幅度明显不当',
      bases: ['《中华人民共和国行政处罚法》第五条'],
      belonging: 'own',
      ...input,
    },
  })
const finding = {
  conclusion: 'fault',
  findings: '裁量不当',
  evidence: materials('案卷'),
  causes: '业务不熟',
  consequences: '多缴罚款',
  corrections: '已退还',
}
/** A case up to its determination. */
function determined(here: Court, input: Record<string, unknown> = {}) {
  const { id } = intake(here)
  here.act(id, 'accept', CGJ, '2026-05-11')
  here.act(id, 'hear', CGJ, '2026-05-12', { input: { statement: '承认' } })
  expect(here.act(id, 'determine', CGJ, '2026-05-18', { input: { ...finding, ...input } }).codes).toEqual([])
  return id
}
const treat = (here: Court, id: string, measure = 'training') =>
  here.act(id, 'treat', CGJ, '2026-05-20', { input: { measure, decision: materials('处理决定') } })

describe('fault of officers', () => {
  it('BDH-2-8-1 is pursued by the organ the officer belongs to', () => {
    const here = court()
    expect(intake(here, {}, SCJ).codes).toEqual(['not-employer'])
    expect(intake(here).ok).toBe(true)
  })

  it('BDH-2-8-2 under the eyes of the justice bureau, which urges a case of sixty days', () => {
    const here = court()
    const { id } = intake(here)
    here.act(id, 'accept', CGJ, '2026-05-11')
    here.world.sweep('2026-07-13')
    expect(here.matter(id).limits[0]).toMatchObject({ kind: 'internal', status: 'lapsed', dueDate: '2026-07-10' })
    expect(here.act(id, 'urge', SCJ, '2026-07-13', { input: { content: '请尽快认定' } }).codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'urge', SFJ, '2026-07-13', { input: { content: '请尽快认定' } }).ok).toBe(true)
    expect(here.matter(id).facts.urges).toMatchObject([{ content: '请尽快认定' }])
  })

  it('BDH-2-8-3 is one of three kinds, with facts and a basis', () => {
    const here = court()
    expect(intake(here, { faultClass: undefined }).codes).toEqual(['class-missing'])
    expect(intake(here, { bases: [] }).ok).toBe(false)
    const names = Object.values(here.world.pack.pack.catalogues.faultClasses?.items ?? {}).map(({ name }) => name)
    expect(names).toEqual(['未履行法定职责', '不当履行法定职责', '违法履行法定职责'])
  })

  it('BDH-2-8-4 no treatment before a determination, no determination before the officer has spoken', () => {
    const here = court()
    const { id } = intake(here)
    here.act(id, 'accept', CGJ, '2026-05-11')
    expect(treat(here, id).codes).toContain('no-determination')
    const determine = (input: Record<string, unknown> = {}) =>
      here.act(id, 'determine', CGJ, '2026-05-18', { input: { ...finding, ...input } })
    expect(determine().codes).toEqual(['no-statement'])
    here.act(id, 'hear', CGJ, '2026-05-12', { input: { statement: '否认' } })
    expect(determine({ corrections: undefined }).codes).toEqual(['field-missing'])
    expect(determine({ conclusion: 'noFault' }).ok).toBe(true)
    expect(here.matter(id).documents[0]?.title).toBe('行政执法过错责任认定书')
    expect(treat(here, id).codes).toEqual(['no-fault'])
    expect(here.act(id, 'exempt', CGJ, '2026-05-19').codes).toEqual(['other-conclusion'])
    expect(here.act(id, 'closeWithoutFault', CGJ, '2026-05-19').ok).toBe(true)
  })

  it('BDH-2-8-5 the employing organ treats within its own powers', () => {
    const here = court()
    const id = determined(here)
    const refused = treat(here, id, 'demerit')
    expect(refused.codes).toEqual(['beyond-authority'])
    expect(refused.says).toContain('移交有权机关')
    expect(treat(here, id).ok).toBe(true)
    expect(here.state(id)).toBe('treated')
  })

  it('BDH-2-8-6 discipline and change of post go to the organ that decides them, whose paper ends the case', () => {
    const here = court()
    const id = determined(here)
    const route = (recipient: string) =>
      here.act(id, 'route', CGJ, '2026-05-25', {
        input: { recipient, proposal: '建议处分', materials: materials('案卷') },
      })
    expect(route('130304-market').codes).toEqual(['not-competent'])
    expect(route('130304-discipline').ok).toBe(true)
    expect(here.world.pack.procedures.get('faultCase')?.data.states[here.state(id)]?.name).toBe('已移交')
    const result = { result: '警告', number: '北监〔2026〕8号', decidedOn: '2026-06-20' }
    expect(here.act(id, 'recordDecision', CGJ, '2026-06-22', { input: result }).codes).toEqual(['decision-missing'])
    expect(
      here.act(id, 'recordDecision', DISCIPLINE, '2026-06-22', { input: { ...result, decision: materials('决定') } })
        .ok,
    ).toBe(true)
    expect(here.matter(id).facts.number).toBe('北监〔2026〕8号')
  })

  it('BDH-2-8-7 a suspected crime is handed over, waits for its receipt and is reminded of after five working days', () => {
    const here = court()
    const id = determined(here)
    const refer = (input: Record<string, unknown>) =>
      here.act(id, 'refer', CGJ, '2026-05-25', { input: { materials: materials('材料'), ...input } })
    expect(refer({ offence: 'duty', receiver: '130304-police' }).codes).toEqual(['supervisory-organ-instead'])
    expect(refer({ offence: 'ordinary' }).ok).toBe(true)
    expect(here.world.pack.procedures.get('faultCase')?.data.states[here.state(id)]?.name).toBe('待回执')
    expect(here.due(id, 'receipt')).toBe('2026-06-01')
    here.world.sweep('2026-06-02')
    expect(here.matter(id).limits.findLast((run) => run.limit === 'receipt')?.status).toBe('lapsed')
    const receipt = (input: Record<string, unknown>) => here.act(id, 'receipt', CGJ, '2026-06-03', { input })
    expect(receipt({ receivedOn: '2026-06-03' }).codes).toEqual(['receiver-missing', 'receipt-missing'])
    expect(receipt({ receivedBy: '130304-police', receivedOn: '2026-06-03', receipt: materials('回执') }).ok).toBe(true)
  })

  it('BDH-2-8-8 a case that belongs to another organ leaves this mechanism and is treated here no more', () => {
    const here = court()
    const { id } = intake(here, { belonging: 'supervisory' })
    expect(here.act(id, 'accept', CGJ, '2026-05-11').codes).toEqual(['not-applicable'])
    const out = { recipient: '130304-discipline', record: materials('转交记录') }
    expect(here.act(intake(here).id, 'transferOut', CGJ, '2026-05-11', { input: out }).codes).toEqual(['applicable'])
    expect(here.act(id, 'transferOut', CGJ, '2026-05-11', { input: out }).ok).toBe(true)
    expect(treat(here, id).codes).toContain('wrong-state')
  })

  it('BDH-2-12-5 an accident without direct causation exempts, on an analysis and the record of due performance', () => {
    const here = court()
    const { id } = intake(here)
    here.act(id, 'accept', CGJ, '2026-08-17')
    here.act(id, 'hear', CGJ, '2026-08-18', { input: { statement: '两次检查均责令改正' } })
    const exempt = {
      ...finding,
      conclusion: 'exempt',
      exemptionGround: 'unrelatedAccident',
      causation: '起火因酒店擅自改装电路，与检查无直接关系',
      direct: false,
      performance: [
        { on: '2026-05-12', act: '消防检查', order: '责令改正1号' },
        { on: '2026-07-08', act: '复查', order: '责令改正2号' },
      ],
    }
    const determine = (input: Record<string, unknown>) =>
      here.act(id, 'determine', CGJ, '2026-08-24', { input: { ...exempt, ...input } })
    expect(determine({ causation: '' }).codes).toEqual(['causation-missing'])
    expect(determine({ performance: [] }).codes).toEqual(['performance-missing'])
    expect(determine({ direct: true }).codes).toEqual(['direct-causation'])
    expect(determine({}).ok).toBe(true)
    expect(here.matter(id).facts.performance).toHaveLength(2)
    expect(treat(here, id).codes).toEqual(['no-fault'])
    expect(here.act(id, 'exempt', CGJ, '2026-08-25').ok).toBe(true)
    expect(here.world.pack.procedures.get('faultCase')?.data.states[here.state(id)]?.name).toBe('免责')
  })
})

describe('fault of officers, state by state', () => {
  const DAY = '2026-05-20'
  const on = (here: Court, id: string) => [
    ...agenda(here, id, DAY).toSorted(),
    here.matter(id).closedOn === null ? '未结' : '已结',
  ]
  const urge = '区级司法行政机关可以督促'
  const lines = (...steps: string[]) => [...steps.map((step) => `责任追究机关${step}`), urge].toSorted()

  it('BDH-2-8-4 BDH-2-8-5 BDH-2-8-6 BDH-2-8-7 says who shall do what', () => {
    const here = court()
    const { id } = intake(here)
    expect(on(here, id)).toEqual([...lines('应当适用本机制', '应当不适用本机制，转交'), '未结'])
    here.act(id, 'accept', CGJ, DAY)
    const heads = '（主要负责人、签发人）'
    const determining = [
      `应当认定过错责任${heads}`,
      `可以作出行政处理${heads}`,
      `应当移送司法机关${heads}`,
      '应当听取陈述',
    ]
    expect(on(here, id)).toEqual([...lines(...determining), '未结'])
    const done = determined(here)
    expect(on(here, done)).toEqual([
      ...lines(
        `可以作出行政处理${heads}`,
        `可以移交处分、职务调整${heads}`,
        `应当移送司法机关${heads}`,
        '应当没有过错，结案',
        '应当免责结案',
      ),
      '未结',
    ])
    expect(here.act(done, 'closeWithoutFault', CGJ, DAY).codes).toEqual(['other-conclusion'])
    expect(treat(here, done, 'postChange').codes).toEqual(['beyond-authority'])
    const referral = { offence: 'ordinary', receiver: '130304-police', materials: materials('材料') }
    expect(here.act(done, 'refer', CGJ, DAY, { input: referral }).ok).toBe(true)
    expect(on(here, done)).toEqual([...lines('应当登记回执'), '未结'])
    expect(here.act(done, 'urge', SFJ, DAY, { input: { content: '请催回执' } }).ok).toBe(true)
    const early = intake(here).id
    here.act(early, 'accept', CGJ, DAY)
    const duty = { offence: 'duty', receiver: '130304-discipline', materials: materials('材料') }
    expect(here.act(early, 'refer', CGJ, DAY, { input: duty }).ok).toBe(true)
    expect(here.matter(early).limits.find((run) => run.limit === 'progress')?.status).toBe('ended')
    const unnamed = determined(here)
    expect(here.act(unnamed, 'refer', CGJ, DAY, { input: { offence: 'duty', materials: materials('材料') } }).ok).toBe(
      true,
    )
    const routed = determined(here)
    here.act(routed, 'route', CGJ, DAY, {
      input: { recipient: '130304-government', proposal: '建议调整职务', materials: materials('案卷') },
    })
    const both = '任免机关、监察机关、责任追究机关应当登记有权机关的决定'
    expect(on(here, routed)).toEqual([...[both, urge].toSorted(), '未结'])
    const innocent = determined(here, { conclusion: 'noFault' })
    expect(
      here.act(innocent, 'route', CGJ, DAY, {
        input: { recipient: '130304-government', proposal: '…', materials: materials('案卷') },
      }).codes,
    ).toEqual(['no-fault'])
    const out = intake(here, { belonging: 'superior' }).id
    here.act(out, 'transferOut', CGJ, DAY, { input: { recipient: '130304-government', record: materials('转交') } })
    expect(here.matter(out).limits[0]?.status).toBe('met')
    expect(on(here, out)).toEqual(['已结'])
  })

  it('BDH-2-8-4 weighs causes, consequences and correction from 2026-02-01 on', () => {
    const here = court()
    const start = (day: string) => {
      const { id } = here.open('faultCase', 'intake', CGJ, '2026-01-20', {
        input: {
          officer: 'o/李某',
          officerName: '李某',
          officerOrgan: EMPLOYER,
          faultClass: 'improper',
          facts: '…',
          bases: ['第五条'],
          belonging: 'own',
        },
      })
      here.act(id, 'accept', CGJ, '2026-01-20')
      here.act(id, 'hear', CGJ, '2026-01-20', { input: { statement: '承认' } })
      const { causes: _a, consequences: _b, corrections: _c, ...bare } = finding
      return here.act(id, 'determine', CGJ, day, { post: 'signatory', input: bare }).codes
    }
    expect(start('2026-01-31')).toEqual([])
    expect(start('2026-02-01')).toEqual(['field-missing', 'field-missing', 'field-missing'])
  })

  it('BDH-2-8-7 the receipt is waited for by working days, the determination by days', () => {
    const here = court()
    const id = determined(here)
    expect(here.matter(id).limits[0]?.status).toBe('met')
    here.act(id, 'refer', CGJ, '2026-06-16', { input: { offence: 'ordinary', materials: materials('材料') } })
    // 2026-06-19 to 06-21 are days of rest
    expect(here.due(id, 'receipt')).toBe('2026-06-24')
    const { limits = {} } = here.world.pack.pack.procedures.faultCase ?? {}
    expect(Object.values(limits).map((limit) => limit.on)).toEqual(['employer', 'employer'])
  })
})

describe('leads on responsibility', () => {
  it('BDH-2-10-8 a lead ends with a consequence decided by its organ, or with reasons for none', () => {
    const here = court()
    const lead = here.open('accountability', 'register', SFJ, '2026-10-14', {
      parties: { overseer: [SFJ], agency: [SCJ] },
      input: { ground: 'lateTransfer', subject: SCJ, facts: '逾期移送党员违法线索' },
    }).id
    const close = (consequence: string, decidingOrgan: string) =>
      here.act(lead, 'recordOutcome', SFJ, '2026-11-02', {
        input: { consequence, decidingOrgan, decision: materials('决定'), decidedOn: '2026-11-01' },
      })
    expect(close('discipline', '130304-government').codes).toEqual(['discipline-decides'])
    expect(close('organisational', '130304-justice').codes).toEqual(['own-decision'])
    expect(here.act(lead, 'drop', SFJ, '2026-11-02', { input: {} }).codes).toEqual(['field-missing'])
    expect(close('discipline', '130304-discipline').ok).toBe(true)
    const names = Object.values(here.world.pack.pack.catalogues.accountabilityConsequences?.items ?? {})
    expect(names.map(({ name }) => name)).toEqual(['问责', '组织处理', '纪律处分', '移送司法机关'])
  })
})
