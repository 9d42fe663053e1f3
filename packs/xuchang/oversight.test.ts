import { compilePack, formatCitation, isSuperior, Organ, prevailing } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, courtOf, materials } from '../testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'
import { CITY, court } from './testing.ts'

const pack = compilePack(xuchang)
const ECOLOGY = '许昌市生态环境局'
const TRANSPORT = '许昌市交通运输局'

type Fields = Readonly<Record<string, unknown>>

const review = (here: Court, agency: string, input: Fields = {}) =>
  here.open('decisionReview', 'review', CITY, '2026-03-02', {
    parties: { agency: [agency] },
    input: {
      decision: '罚〔2026〕3号',
      decidedOn: '2026-02-10',
      method: 'penalty',
      methodOpinion: '方式合法',
      contentOpinion: '内容合法',
      clauses: [{ clause: '行政处罚法第五十七条' }],
      ...input,
    },
  })

describe('where the draft applies, and what stands above it', () => {
  it('XC-2-1a an organ of Xuchang is admitted, one of another city is refused', () => {
    const luohe = Organ.parse({
      id: '411100-agriculture',
      name: '漯河市农业农村局',
      kind: 'agency',
      level: 'city',
      territory: '411100',
      superior: '410000-government',
    })
    const here = courtOf(pack, [...organs, luohe])
    expect(review(here, '长葛市农业农村局').ok).toBe(true)
    const refused = review(here, '漯河市农业农村局')
    expect(refused.codes).toEqual(['outside-territory'])
    expect(refused.says).toContain('超出本行政区域')
    const plan = (agency: string) =>
      here.open('caseFileReview', 'plan', CITY, '2026-03-02', {
        parties: { agency: [agency] },
        input: { year: 2026, standard: '评查标准', standardVersion: '1' },
      })
    expect([plan('长葛市农业农村局').codes, plan('漯河市农业农村局').codes]).toEqual([[], ['not-governed']])
  })

  it('XC-1-1 a dispute rests on article 19 of the provincial regulation, and no article of the draft accepts one', () => {
    const [basis] = pack.pack.catalogues.upperRules?.items.dispute?.basis ?? []
    expect(basis && formatCitation(basis, pack.norms)).toBe('《河南省行政执法条例》第十九条')
    expect(basis && isSuperior(basis, 'xuchang', pack.norms)).toBe(true)
    const { dispute } = pack.pack.procedures
    const accepting = dispute?.steps.accept?.basis ?? []
    expect(accepting).toContainEqual(expect.objectContaining({ norm: 'henan-2016', article: 19 }))
    const entering = ['apply', 'receive', 'accept', 'decline', 'coordinate'].flatMap(
      (step) => dispute?.steps[step]?.basis ?? [],
    )
    expect(entering.filter(({ norm }) => norm === 'xuchang')).toEqual([])
  })

  it('XC-2-1b from 2026-02-01 article 32 of the national regulation goes before article 21 of the draft', () => {
    const rule = pack.pack.catalogues.upperRules?.items.disqualification
    const shown = (day: string) =>
      prevailing(rule?.basis ?? [], pack.norms, day).map((one) => formatCitation(one, pack.norms))
    expect(shown('2026-02-02')).toEqual([
      '《行政执法监督条例》第三十二条',
      '《河南省行政执法条例》第四十六条',
      '《许昌市行政执法监督办法（征求意见稿）》第二十一条第一款',
    ])
    expect(shown('2026-01-30')).not.toContain('《行政执法监督条例》第三十二条')
    expect(rule?.note).toContain('作出决定的机关')
  })
})

describe('whom a department and a government supervise', () => {
  const find = (here: Court, unit: string) =>
    here.open('internalSupervision', 'find', ECOLOGY, '2026-03-02', {
      parties: { unit: [unit] },
      input: { problem: '未公示', foundOn: '2026-03-02', supervisor: '411000-ecology/甲' },
    })

  it('XC-2-2-2a a department supervises its branch, and no department of a county', () => {
    expect(find(court(), '许昌市生态环境局禹州市分局').ok).toBe(true)
    expect(find(court(), '禹州市交通运输局').codes).toEqual(['not-own-unit'])
  })

  it('XC-12-1b what was found inside is not closed without evidence of its correction, and then counts as self-corrected', () => {
    const here = court()
    const { id } = find(here, '许昌市生态环境局禹州市分局')
    const close = (input: Fields) =>
      here.act(id, 'close', ECOLOGY, '2026-03-20', {
        input: { measure: '已公示', correctedOn: '2026-03-18', ...input },
      })
    const refused = close({})
    expect(refused.codes).toEqual(['correction-evidence-missing'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'xuchang', article: 12, paragraph: 1 }])
    expect(close({ evidence: materials('公示页面') }).ok).toBe(true)
    expect(here.matter(id).facts.selfCorrected).toBe(true)
  })

  it('XC-2-2-3 of an organ led from above only findings are recorded and told to its superior', () => {
    const here = court()
    const register = (agency: string) =>
      here.open('verticalFinding', 'find', CITY, '2026-03-02', {
        parties: { agency: [agency] },
        input: { problem: '执行政策不到位', grounds: ['税收征收管理法第五条'], evidence: materials('材料') },
      })
    expect(register(TRANSPORT).codes).toEqual(['not-vertical'])
    const { id } = register('国家税务总局许昌市税务局')
    here.issue(id, 'notifySuperior', CITY, '2026-03-03', { input: { advice: '请督促改正' } })
    expect(here.matter(id).documents[0]?.recipients.map((one) => one.name)).toEqual(['国家税务总局河南省税务局'])
    const steps = Object.keys(pack.pack.procedures.verticalFinding?.steps ?? {})
    expect(steps).toEqual(['find', 'notifySuperior', 'recordReply'])
    expect(here.act(id, 'find', CITY, '2026-03-03', { input: {} }).codes).toEqual(['wrong-state'])
  })
})

describe('inside an organ', () => {
  const document = {
    unit: '法规科',
    liaison: '周某',
    supervisors: [{ name: '周某', certificate: '豫监001', scope: '全部' }],
    rule: '内部监督制度',
    ruleFile: materials('制度'),
    effectiveOn: '2026-03-10',
  }
  const regime = (here: Court) =>
    here.open('internalRegime', 'list', CITY, '2026-03-02', { parties: { department: [TRANSPORT] } }).id
  const named = (here: Court, id: string) =>
    here.world.pack.procedures.get('internalRegime')?.data.states[here.state(id)]?.name

  it('XC-5-3 an organ without a designated unit is 未指定 and cannot be put to work in the register', () => {
    const here = court()
    const enter = (input: Fields) =>
      here.open('organRegister', 'enter', CITY, '2026-03-02', {
        input: {
          organ: '411000-data',
          name: '许昌市数据局',
          kind: 'agency',
          level: 'city',
          territory: '411000',
          superior: '411000-government',
          ...input,
        },
      })
    const refused = enter({})
    expect(refused.codes).toEqual(['legal-unit-missing', 'liaison-missing'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'xuchang', article: 5, paragraph: 3 }])
    expect(enter({ legalUnit: '法规科', liaison: '周某' }).ok).toBe(true)
    const id = regime(here)
    expect(named(here, id)).toBe('未指定')
    expect(here.act(id, 'designate', TRANSPORT, '2026-03-10', { input: { ...document, unit: '' } }).codes).toEqual([
      'unit-missing',
    ])
    here.act(id, 'designate', TRANSPORT, '2026-03-10', { input: document })
    expect(named(here, id)).toBe('已落实')
  })

  it('XC-12-1a three months without a record are listed, and a rule without its day is refused', () => {
    const here = court()
    const id = regime(here)
    expect(
      here.act(id, 'designate', TRANSPORT, '2026-03-10', { input: { ...document, effectiveOn: undefined } }).codes,
    ).toEqual(['effective-date-missing'])
    here.act(id, 'designate', TRANSPORT, '2026-03-10', { input: document })
    const record = (day: string) =>
      here.act(id, 'recordSupervision', TRANSPORT, day, { input: { checkedOn: day, content: '抽查案卷' } })
    record('2026-04-08')
    here.world.sweep('2026-07-08')
    expect(named(here, id)).toBe('已落实')
    here.world.sweep('2026-07-09')
    expect(named(here, id)).toBe('未开展内部监督')
    record('2026-07-10')
    expect(named(here, id)).toBe('已落实')
    expect(pack.pack.procedures.internalRegime?.limits?.next?.kind).toBe('internal')
  })
})

describe('justice stations', () => {
  it('XC-5-4 hand in what they saw, and issue nothing', () => {
    const here = court()
    const station = '禹州市神垕镇司法所'
    const submit = (organ: string) =>
      here.open('stationLead', 'submit', organ, '2026-04-08', {
        input: {
          subject: '走访陶瓷企业',
          organ: '411081-ecology',
          foundOn: '2026-04-08',
          situation: '企业反映重复检查',
          assigned: false,
        },
      })
    const { id } = submit(station)
    expect(here.matter(id).parties.body?.map((organ) => organ.name)).toEqual(['禹州市司法局'])
    expect(submit('禹州市水利局').codes).toContain('party-missing')
    const finding = here.open('verticalFinding', 'find', CITY, '2026-04-08', {
      parties: { agency: ['国家税务总局许昌市税务局'] },
      input: { problem: '…', grounds: ['税收征收管理法第五条'], evidence: materials('材料') },
    })
    const barred = here.draft(finding.id, 'notifySuperior', station, '2026-04-08', { input: { advice: '…' } })
    expect(barred.codes).toEqual(['no-document-authority'])
    expect(barred.reasons[0]?.basis).toContainEqual({ norm: 'xuchang', article: 5, paragraph: 4 })
  })
})

describe('what is looked at, and how', () => {
  it('XC-10-1-6 a decision that cites a repealed clause is found with its date, one in force is not', () => {
    const here = court()
    const repealed = review(here, TRANSPORT, {
      clauses: [{ clause: '行政处罚法第五十七条' }, { clause: '某办法第八条', repealedOn: '2025-12-01' }],
    })
    expect(repealed.opened).toEqual(['decisionDefect'])
    expect(here.newest('decisionDefect').facts.defect).toBe('引用的某办法第八条已于2025-12-01废止')
    expect(review(here, TRANSPORT, { clauses: [{ clause: '某办法第八条', repealedOn: '2026-02-11' }] }).opened).toEqual(
      [],
    )
    expect(review(here, TRANSPORT, { clauses: [] }).ok).toBe(false)
  })

  it('XC-11-1-4 twenty of two hundred files are drawn; no reviewer of the same organ, no score above a hundred', () => {
    const here = court()
    const { id } = here.open('caseFileReview', 'plan', CITY, '2026-09-01', {
      parties: { agency: [TRANSPORT] },
      input: { year: 2026, standard: '评查标准', standardVersion: '1' },
    })
    const files = Array.from({ length: 200 }, (_, n) => ({ file: `许交罚〔2026〕${n + 1}号` }))
    here.act(id, 'draw', CITY, '2026-09-02', { input: { files, size: 20, seed: '许昌' } })
    const sample = here.matter(id).facts.sample as string[]
    expect(sample).toHaveLength(20)
    const score = (input: Fields) =>
      here.act(id, 'score', CITY, '2026-09-10', {
        input: {
          file: sample[0],
          reviewer: '411000-water',
          score: 88,
          findings: '规范',
          aspects: ['legality', 'proportionality', 'documents', 'evidence'],
          pendingRemedy: false,
          ...input,
        },
      })
    expect(score({ reviewer: '411000-transport' }).codes).toEqual(['own-file'])
    expect(score({ score: 101 }).codes).toEqual(['field-invalid'])
    expect(score({}).ok).toBe(true)
  })
})

describe('the duty to cooperate', () => {
  it('XC-14-1a two of four items keep the task open, all of them close it', () => {
    const here = court()
    const { id } = here.open('cooperationRequest', 'ask', CITY, '2026-03-02', {
      parties: { agency: [TRANSPORT] },
      input: { subject: '案卷调取', items: ['甲', '乙', '丙', '丁'].map((item) => ({ item })), dueBy: '2026-03-16' },
    })
    const deliver = (item: string) =>
      here.act(id, 'deliver', TRANSPORT, '2026-03-10', { input: { item, content: materials(item), truthful: true } })
    for (const item of ['甲', '乙']) deliver(item)
    expect(here.act(id, 'complete', TRANSPORT, '2026-03-10').codes).toEqual(['partly-delivered'])
    for (const item of ['丙', '丁']) deliver(item)
    expect(here.act(id, 'complete', TRANSPORT, '2026-03-11').ok).toBe(true)
  })

  const record = (here: Court, day: string, input: Fields) =>
    here.open('cooperationRecord', 'record', CITY, day, {
      parties: { agency: [TRANSPORT] },
      input: {
        subject: TRANSPORT,
        place: '执法大队',
        facts: '拒绝监督人员进入',
        inspectors: ['411000-justice/甲', '411000-justice/乙'],
        certificatesShown: true,
        ...input,
      },
    })

  it('XC-14-1b a record signed by two becomes a candidate, one without signature does not', () => {
    const here = court()
    expect(record(here, '2026-03-17', { signatures: materials('签字记录') }).opened).toEqual(['accountability'])
    expect(record(here, '2026-03-17', {}).opened).toEqual([])
    expect(
      record(here, '2026-03-17', { signatures: materials('签字记录'), inspectors: ['411000-justice/甲'] }).opened,
    ).toEqual([])
  })

  it('XC-21-1-9 two signed records of obstruction lead to item nine, a verbal note does not', () => {
    const here = court()
    record(here, '2026-03-17', { signatures: materials('签字记录') })
    record(here, '2026-03-19', { signatures: materials('签字记录') })
    record(here, '2026-03-20', { facts: '口头反映' })
    const leads = here.world.matters().filter((one) => one.procedure === 'accountability')
    expect(leads.map((one) => one.facts.ground)).toEqual(['obstruction', 'obstruction'])
    expect(pack.pack.catalogues.accountabilityGrounds?.items.obstruction?.basis).toContainEqual({
      norm: 'xuchang',
      article: 21,
      paragraph: 1,
      item: 9,
    })
  })
})
