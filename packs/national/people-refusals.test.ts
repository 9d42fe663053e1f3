import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const CITY = '邢台市司法局'
const BUREAU = '北戴河区司法局'
const ZHUJI = '诸暨市司法局'
const WATER = '诸暨市水利局'
const TRANSPORT = '诸暨市交通运输局'
const SUPERVISORY = '邢台市监察委员会'
type Fields = Readonly<Record<string, unknown>>
type Here = ReturnType<typeof countryCourt>

const idOf = (here: Here, organ: string, post: 'principal-leader' | 'signatory' | 'handler', name: string): string => {
  const one = here.world.person(organ, post, name)
  return one.kind === 'person' ? one.person.id : ''
}

describe('leads about supervisors', () => {
  const lead = (here: Here, input: Fields = {}, person = '登记人') =>
    here.open('supervisorMisconduct', 'receive', CITY, '2026-06-16', {
      person,
      post: 'handler',
      parties: { competentOrgan: [SUPERVISORY] },
      input: {
        concerned: idOf(here, CITY, 'principal-leader', '被反映人'),
        ground: 'neglect',
        facts: '不查',
        ...input,
      },
    })
  const reason = { reason: '反映的情况不存在' }
  const outcome = { outcome: '警告处分', decidedOn: '2026-07-01', decision: materials('决定') }

  it('NR-40-1 are not registered by the person concerned', () => {
    const here = countryCourt()
    expect(lead(here, { concerned: idOf(here, CITY, 'handler', '登记人') }).codes).toEqual(['recusal'])
    expect(lead(here).codes).toEqual([])
  })

  it('NR-40-1 are closed as unfounded by a leader who is neither concerned nor reports to who is', () => {
    const here = countryCourt()
    const subordinate = idOf(here, CITY, 'principal-leader', '下属')
    const dismiss = (id: string, person: string) =>
      here.act(id, 'dismiss', CITY, '2026-06-17', { post: 'principal-leader', person, input: reason }).codes
    const { id } = lead(here, { subordinates: [subordinate] })
    expect(dismiss(id, '被反映人')).toEqual(['recusal'])
    expect(dismiss(id, '下属')).toEqual(['recusal'])
    expect(here.act(id, 'dismiss', CITY, '2026-06-17', { post: 'signatory', input: reason }).codes).toEqual([
      'wrong-post',
    ])
    expect(dismiss(id, '另一负责人')).toEqual([])
    expect(dismiss(lead(here).id, '下属')).toEqual([])
  })

  it('NR-40-1 are decided at the competent organ by nobody who is concerned or reports to who is', () => {
    const here = countryCourt()
    const record = (input: Fields, person: string) => {
      const { id } = lead(here, input)
      here.act(id, 'transfer', CITY, '2026-06-17', {
        post: 'principal-leader',
        person: '另一负责人',
        input: { findings: '反映基本属实' },
      })
      return here.act(id, 'recordDecision', SUPERVISORY, '2026-07-02', { post: 'handler', person, input: outcome })
        .codes
    }
    const one = idOf(here, SUPERVISORY, 'handler', '经办')
    expect(record({ concerned: one }, '经办')).toEqual(['recusal'])
    expect(record({ subordinates: [one] }, '经办')).toEqual(['recusal'])
    expect(record({ subordinates: [one] }, '另一经办')).toEqual([])
    expect(record({}, '经办')).toEqual([])
  })

  it('NR-40-1 without subordinates named go on', () => {
    const here = countryCourt()
    const transfer = { post: 'signatory', person: '另一负责人', input: { findings: '属实' } } as const
    expect(here.act(lead(here).id, 'transfer', CITY, '2026-06-17', transfer).codes).toEqual([])
  })
})

describe('the register of organs', () => {
  const enter = (input: Fields) =>
    countryCourt().open('organRegister', 'enter', CITY, '2026-02-02', {
      input: { organ: 'xingtai-new', name: '邢台市某局', kind: 'agency', level: 'city', territory: '130500', ...input },
    }).codes

  it('NR-2-1 an authorised organisation names its clause, a dispatched organ or a delegate who set it up', () => {
    expect(enter({})).toEqual([])
    expect(enter({ kind: 'authorised-organisation' })).toEqual(['authorising-clause-missing'])
    expect(enter({ kind: 'authorised-organisation', authorisingClause: '行政处罚法第十九条' })).toEqual([])
    for (const kind of ['dispatched-organ', 'delegate']) {
      expect(enter({ kind })).toEqual(['establisher-missing'])
      expect(enter({ kind, establishedBy: 'xingtai-market' })).toEqual([])
    }
  })

  it('NR-6-1a only a justice department oversees, it has a government, and no organ is entered twice', () => {
    const body = { kind: 'oversight-body', name: '某县司法局', superior: 'elsewhere' }
    expect(enter({ kind: 'oversight-body', name: '某县司法局' })).toEqual(['superior-missing'])
    expect(enter({ ...body, name: '某县督查室' })).toContain('not-justice-department')
    const here = countryCourt()
    const twice = () =>
      here.open('organRegister', 'enter', CITY, '2026-02-02', {
        input: { organ: 'xingtai-new', name: '邢台市某局', kind: 'agency', level: 'city', territory: '130500' },
      }).codes
    expect([twice(), twice()]).toEqual([[], ['organ-exists']])
  })
})

describe('disputes', () => {
  const open = (here: Here, day = '2026-03-05') =>
    here.open('dispute', 'openExOfficio', ZHUJI, day, {
      parties: { disputants: [WATER, TRANSPORT] },
      input: { subject: '航道采砂管辖', source: '日常监督发现', disputeClass: 'jurisdiction' },
    }).id
  const coordinate = (here: Here, id: string) =>
    here.act(id, 'coordinate', ZHUJI, '2026-03-20', { input: { manner: 'meeting', outcome: '意见不一致' } })
  const proposal = { disagreement: '均主张管辖', opinion: '由水利局管辖', grounds: '航道外河段' }
  const decided = (here: Here): string => {
    const id = open(here)
    coordinate(here, id)
    here.act(id, 'formOpinion', ZHUJI, '2026-04-20', { input: proposal })
    here.issue(id, 'refer', ZHUJI, '2026-04-20')
    return id
  }

  it('NR-13-1a an agreement is one after coordination, lawful, and signed', () => {
    const here = countryCourt()
    const id = open(here)
    const full = { agreement: '由水利局管辖', lawful: true, consents: materials('甲', '乙') }
    const agree = (input: Fields) => here.act(id, 'recordAgreement', ZHUJI, '2026-03-21', { input }).codes
    expect(agree(full)).toEqual(['not-coordinated'])
    expect(here.act(id, 'formOpinion', ZHUJI, '2026-03-21', { input: proposal }).codes).toEqual(['not-coordinated'])
    coordinate(here, id)
    expect(agree({ ...full, lawful: false })).toEqual(['agreement-unlawful'])
    expect(agree({ ...full, consents: materials('甲') })).not.toEqual([])
    expect(agree(full)).toEqual([])
  })

  it('NR-13-1b a decision is carried out once it is served on all, and a submission may be returned', () => {
    const here = countryCourt()
    const id = decided(here)
    expect(here.act(id, 'returnToBody', ZHUJI, '2026-05-05', { input: { reason: '事实不清' } }).codes).toEqual([
      'wrong-organ',
    ])
    expect(
      here.act(id, 'returnToBody', '诸暨市人民政府', '2026-05-05', { input: { reason: '事实不清' } }).codes,
    ).toEqual([])
    expect(here.state(id)).toBe('coordinating')
    const other = decided(here)
    const decision = { decision: '由水利局管辖', decisionBases: ['水法第十二条'] }
    expect(here.issue(other, 'decide', '诸暨市人民政府', '2026-05-06', { input: decision }).says).toBe('')
    const close = () => here.act(other, 'close', ZHUJI, '2026-05-20', { input: { execution: '已移交' } }).codes
    expect(close()).toEqual(['not-served'])
    for (const organ of [WATER, TRANSPORT]) here.serve(other, 'disputeDecision', organ, '2026-05-08')
    expect(close()).toEqual([])
  })

  it('NR-33-3a a party in the dispute is guided to its remedy once, since 2026-02-01', () => {
    const here = countryCourt()
    const guide = (id: string, day: string) =>
      here.act(id, 'guideRemedy', ZHUJI, day, { input: { person: '某公司', guidance: '可以申请复议' } })
    const id = open(here)
    expect(guide(id, '2026-03-06').codes).toEqual([])
    expect(guide(id, '2026-03-07').codes).toEqual(['already-guided'])
    expect(guide(open(here, '2026-01-05'), '2026-01-06').says).toContain('条例尚未施行')
  })
})

describe('plans and inspections', () => {
  it('NR-9-1 a plan without one of the three blocks says why', () => {
    const blocks = ['deployments', 'regimes', 'lawfulness']
    for (const left of blocks) {
      const here = countryCourt()
      const { id } = here.open('supervisionPlan', 'draft', BUREAU, '2026-02-02', { input: { year: 2026 } })
      for (const block of blocks.filter((one) => one !== left))
        here.act(id, 'addItem', BUREAU, '2026-02-02', { input: { block, item: '事项' } })
      expect(here.act(id, 'submit', BUREAU, '2026-02-03').codes).toEqual([`explain:block-${left}`])
    }
  })

  const REGIMES: readonly (readonly [item: string, name: string])[] = [
    ['certificates', '人员资格、证件管理'],
    ['publicity', '公示'],
    ['recording', '执法全过程记录'],
    ['legalityReview', '重大执法决定法制审核'],
    ['discretion', '行政裁量权基准'],
    ['itemList', '行政执法事项清单管理'],
    ['responsibility', '行政执法责任确定'],
    ['appraisal', '行政执法状况评议'],
    ['accountability', '行政执法责任追究'],
    ['criminalLinkage', '行政执法与刑事司法衔接'],
    ['reform', '体制改革中法治建设'],
    ['unifiedMarket', '全国统一大市场'],
  ]
  const begin = (here: Here, scope: string) =>
    here.open('inspection', 'begin', CITY, '2026-04-09', {
      parties: { agency: ['襄都区交通运输局'] },
      input: { scope, checkedOn: '2026-04-09' },
    }).id
  const act = (here: Here, id: string, step: string, input: Fields = {}) =>
    here.act(id, step, CITY, '2026-04-09', { input })
  const passed = { result: 'passed', evidence: materials('台账') }
  const onAct = { act: '襄交罚〔2026〕1号', item: 'qualification', ...passed }

  it.each(REGIMES)(
    'NR-12-1-1 NR-12-1-2 NR-12-1-3 NR-12-1-4 NR-12-1-5 NR-12-1-6 NR-12-1-7 %s is assessed or left out with a reason',
    (item, name) => {
      for (const scope of ['regimes', 'both']) {
        const here = countryCourt()
        const id = begin(here, scope)
        for (const [other] of REGIMES) if (other !== item) act(here, id, 'assessRegime', { item: other, ...passed })
        if (scope === 'both') act(here, id, 'assessAct', onAct)
        const early = act(here, id, 'close')
        expect(early.codes).toEqual(['item-empty'])
        expect(early.says).toContain(name)
        expect(act(here, id, 'omitRegime', { item, reason: '本次不核查' }).codes).toEqual([])
        expect(act(here, id, 'close').codes).toEqual([])
      }
      const here = countryCourt()
      const acts = begin(here, 'acts')
      expect(act(here, acts, 'close').says).toBe('没有评定任何执法行为')
      act(here, acts, 'assessAct', onAct)
      expect(act(here, acts, 'close').codes).toEqual([])
    },
  )

  it('NR-12-1-8 another regime has a name and a basis', () => {
    const here = countryCourt()
    const id = begin(here, 'regimes')
    const other = { item: 'other', ...passed, localBasis: ['某条例第一条'] }
    expect(act(here, id, 'assessRegime', other).codes).toEqual(['field-missing'])
    expect(act(here, id, 'assessRegime', { ...other, local: '说理式文书' }).codes).toEqual([])
  })

  it('NR-12-1-2 each of publication, recording and review that is missing is a finding', () => {
    const sound = { act: '襄交罚〔2026〕1号', published: true, recorded: true, reviewed: true }
    const sample = (left: Fields) => {
      const here = countryCourt()
      return act(here, begin(here, 'acts'), 'sampleActs', { samples: [{ ...sound, ...left }] }).opened
    }
    expect(sample({})).toEqual([])
    for (const left of ['published', 'recorded', 'reviewed'])
      expect([left, sample({ [left]: false })]).toEqual([left, ['checkFinding']])
  })
})
