import { compilePack, formatCitation, isSuperior, Organ, prevailing } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { courseIn } from '../supervision.testing.ts'
import { type Court, courtOf, materials } from '../testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const pack = compilePack(shaoxing)
const TRANSPORT = '绍兴市交通运输局'
const WATER = '绍兴市水利局'
const COUNTY = '诸暨市司法局'
const TOWN = '诸暨市枫桥镇人民政府'
const STATION = '诸暨市枫桥镇司法所'
const TEAM = '诸暨市市场监督管理局枫桥执法队'

type Fields = Readonly<Record<string, unknown>>

const place = { bureau: CITY, government: GOVERNMENT, notice: {} }

const beginCase = (here: Court, agency: string, day: string, input: Fields = {}) =>
  here.open('individualCase', 'begin', CITY, day, {
    parties: { agency: [agency] },
    input: { act: '绍交罚〔2026〕8号', source: 'complaint', nationalKind: 'routine', ...input },
  })

describe('where and since when the norm applies', () => {
  it('SX-2-1 an organ of Shaoxing is a party, one of Hangzhou is not', () => {
    const hangzhou = Organ.parse({
      id: '330109-market',
      name: '杭州市萧山区市场监督管理局',
      kind: 'agency',
      level: 'county',
      territory: '330109',
      superior: '330000-government',
    })
    const here = courtOf(pack, [...organs, hangzhou])
    expect(beginCase(here, '越城区市场监督管理局', '2026-03-02').ok).toBe(true)
    const refused = beginCase(here, '杭州市萧山区市场监督管理局', '2026-03-02')
    expect(refused.codes).toEqual(['outside-territory'])
    expect(refused.says).toContain('超出本行政区域')
    const find = (agency: string) => courseIn({ ...place, agency }).find(here, '2026-03-02')
    expect(find('越城区市场监督管理局').ok).toBe(true)
    expect(find('杭州市萧山区市场监督管理局').codes).toEqual(['not-governed'])
  })

  it('SX-26-1 an act before 2022-12-01 rests on other norms, one after it on this one', () => {
    const basis = pack.pack.procedures.individualCase?.steps.begin?.basis ?? []
    const local = basis.filter(({ norm }) => norm === 'shaoxing')
    expect(prevailing(local, pack.norms, '2022-11-25')).toEqual([])
    expect(prevailing(local, pack.norms, '2022-12-02')).toEqual(local)
    expect(pack.pack.force).toEqual({ from: '2022-12-01' })
    const [review] = pack.pack.catalogues.upperRules?.items.decisionReview?.basis ?? []
    expect(review && prevailing([review], pack.norms, '2022-11-25')).toHaveLength(1)
  })

  it('SX-1-1a what it does not say is found above it, marked as superior; a norm that is not registered is no basis', () => {
    const rule = pack.pack.catalogues.upperRules?.items.decisionReview
    const [basis] = rule?.basis ?? []
    expect(basis && formatCitation(basis, pack.norms)).toContain('浙江省县级以上人民政府行政执法监督条例')
    expect(basis && isSuperior(basis, 'shaoxing', pack.norms)).toBe(true)
    expect(rule?.note).toContain('上位法补充')
    expect(() => formatCitation({ norm: 'unregistered', article: 17 }, pack.norms)).toThrow('未登记')
  })
})

describe('ways of supervision', () => {
  const files = Array.from({ length: 240 }, (_, n) => ({ file: `绍交罚〔2026〕${n + 1}号` }))
  const drawn = (here: Court, rate = 10) => {
    const { id } = here.open('caseFileReview', 'plan', CITY, '2026-09-01', {
      parties: { agency: [TRANSPORT] },
      input: { year: 2026, standard: '案卷评查标准', standardVersion: '2026版' },
    })
    here.act(id, 'draw', CITY, '2026-09-02', { input: { files, rate, seed: '绍兴2026' } })
    return { id, sample: here.matter(id).facts.sample as string[] }
  }

  it('SX-11-1-2 a tenth of 240 files are 24; nobody reads the files of his own organ; a score lies within a hundred', () => {
    const here = court()
    const { id, sample } = drawn(here)
    expect(sample).toHaveLength(24)
    const score = (input: Fields) =>
      here.act(id, 'score', CITY, '2026-09-10', {
        input: {
          file: sample[0],
          reviewer: '330600-water',
          score: 92,
          findings: '规范',
          aspects: ['legality', 'proportionality', 'documents', 'evidence'],
          pendingRemedy: false,
          ...input,
        },
      })
    expect(score({ reviewer: '330600-transport' }).codes).toEqual(['own-file'])
    expect(score({ score: 105 }).codes).toEqual(['field-invalid'])
    expect(score({ aspects: ['legality'] }).codes).toEqual(['aspect-missing', 'aspect-missing', 'aspect-missing'])
    expect(score({}).ok).toBe(true)
  })

  it('SX-11-1-3 an appraisal does not start without its scheme, and what has started keeps its indicators', () => {
    const here = court()
    const { id } = here.open('enforcementAppraisal', 'plan', CITY, '2026-10-09', {
      parties: { agencies: [TRANSPORT] },
      input: { year: 2026 },
    })
    const refused = here.act(id, 'begin', CITY, '2026-10-09')
    expect(refused.codes).toEqual(['scheme-missing'])
    expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 19 })
    const scheme = (weight: number) => ({
      input: { scheme: '2026年方案', indicators: [{ kind: '交通', indicator: '程序规范', weight }] },
    })
    here.act(id, 'setScheme', CITY, '2026-10-09', scheme(40))
    here.act(id, 'begin', CITY, '2026-10-10')
    expect(here.act(id, 'setScheme', CITY, '2026-10-12', scheme(60)).codes).toEqual(['wrong-state'])
    here.act(id, 'grade', CITY, '2026-11-10', {
      input: { grades: [{ agency: '330600-transport', score: 90, grade: 'good' }] },
    })
    here.act(id, 'approve', CITY, '2026-11-11', { input: { opinion: '同意', record: materials('审批单') } })
    expect(here.act(id, 'publish', CITY, '2026-11-12', { input: { result: '市政府网站' } }).codes).toContain(
      'publication-missing',
    )
  })

  it('SX-11-1-5 a single case has its source, and none is opened on an act that is before a court', () => {
    const here = court()
    expect(beginCase(here, TRANSPORT, '2026-03-02', { source: undefined }).codes).toEqual(['source-missing'])
    expect(beginCase(here, TRANSPORT, '2026-03-02', { nationalKind: undefined }).codes).toEqual(['kind-missing'])
    const { id } = here.open('remedy', 'fileLitigation', CITY, '2026-02-24', {
      parties: { agency: [TRANSPORT] },
      input: { act: '绍交罚〔2026〕8号', filedOn: '2026-02-24', receipt: materials('起诉状') },
    })
    here.act(id, 'accept', CITY, '2026-02-25', { input: { acceptedOn: '2026-02-25' } })
    const barred = beginCase(here, TRANSPORT, '2026-03-02')
    expect(barred.codes).toEqual(['remedy-entered'])
    expect(barred.says).toContain('不重复监督')
    expect(beginCase(here, TRANSPORT, '2026-03-02', { act: '绍交罚〔2026〕9号' }).ok).toBe(true)
  })

  it('SX-13-2a three of five files keep the duty open, all of them close it', () => {
    const here = court()
    const { id } = here.open('cooperationRequest', 'ask', CITY, '2026-03-02', {
      parties: { agency: [TRANSPORT] },
      input: {
        subject: '案卷调取',
        items: ['甲', '乙', '丙', '丁', '戊'].map((item) => ({ item })),
        dueBy: '2026-03-16',
      },
    })
    const deliver = (item: string) =>
      here.act(id, 'deliver', TRANSPORT, '2026-03-10', {
        input: { item, content: materials(item), truthful: true },
      })
    for (const item of ['甲', '乙', '丙']) deliver(item)
    expect(here.world.pack.procedures.get('cooperationRequest')?.data.states[here.state(id)]?.name).toBe('部分提供')
    expect(here.act(id, 'complete', TRANSPORT, '2026-03-10').codes).toEqual(['partly-delivered'])
    for (const item of ['丁', '戊']) deliver(item)
    expect(here.act(id, 'complete', TRANSPORT, '2026-03-11').ok).toBe(true)
    expect(here.act(id, 'close', CITY, '2026-03-12').ok).toBe(true)
  })

  it('SX-13-2b signed records of refused access lead to accountability, an unsigned note does not', () => {
    const here = court()
    const record = (input: Fields) =>
      here.open('cooperationRecord', 'record', CITY, '2026-03-10', {
        parties: { agency: [TRANSPORT] },
        input: {
          subject: TRANSPORT,
          place: '执法大队',
          facts: '拒绝监督人员进入',
          inspectors: ['330600-justice/甲', '330600-justice/乙'],
          certificatesShown: true,
          ...input,
        },
      })
    expect(record({}).opened).toEqual([])
    expect(record({ signatures: materials('签字记录') }).opened).toEqual(['accountability'])
    expect(record({ signatures: materials('签字记录'), facts: '' }).ok).toBe(false)
    expect(here.newest('accountability').facts.ground).toBe('obstruction')
  })
})

describe('inside an organ', () => {
  it('SX-16-1a an organ without internal supervisors shows 未落实; two with certificates clear it', () => {
    const here = court()
    const { id } = here.open('internalRegime', 'list', CITY, '2026-03-02', { parties: { department: [TRANSPORT] } })
    expect(here.world.pack.procedures.get('internalRegime')?.data.states[here.state(id)]?.name).toBe('未落实')
    const designate = (names: readonly string[]) =>
      here.act(id, 'designate', TRANSPORT, '2026-03-10', {
        input: {
          unit: '法规处',
          liaison: '周某',
          supervisors: names.map((name) => ({ name, certificate: `浙监${name}`, scope: '全部' })),
          rule: '内部监督制度',
          ruleFile: materials('制度'),
          effectiveOn: '2026-03-10',
        },
      })
    expect(designate(['甲']).codes).toEqual(['supervisors-missing'])
    expect(designate(['甲', '乙']).ok).toBe(true)
    expect(here.world.pack.procedures.get('internalRegime')?.data.states[here.state(id)]?.name).toBe('已落实')
    const outside = here.open('internalSupervision', 'find', TRANSPORT, '2026-03-12', {
      parties: { unit: [WATER] },
      input: { problem: '…', foundOn: '2026-03-12', supervisor: '330600-transport/甲' },
    })
    expect(outside.codes).toEqual(['not-own-unit'])
  })

  it('SX-16-1f no review of own files in a year is listed 未开展, one of ten files removes it from the list', () => {
    const here = court()
    const plan = () =>
      here.open('fileSelfReview', 'plan', WATER, '2026-01-05', {
        input: { period: '2026', from: '2026-01-01', until: '2026-12-31' },
      })
    const missed = plan().id
    expect(plan().codes).toEqual(['already-planned'])
    here.world.sweep('2027-01-01')
    expect(here.world.pack.procedures.get('fileSelfReview')?.data.states[here.state(missed)]?.name).toBe('未开展')
    const there = court()
    const { id } = there.open('fileSelfReview', 'plan', WATER, '2026-01-05', {
      input: { period: '2026', from: '2026-01-01', until: '2026-12-31' },
    })
    there.act(id, 'fulfil', WATER, '2026-09-22', { input: { files: 10, result: '合格', doneOn: '2026-09-22' } })
    there.world.sweep('2027-01-01')
    expect(there.state(id)).toBe('done')
  })
})

describe('townships and street offices', () => {
  it('SX-18-1 nineteen of twenty-three visited are 82.61%; a team is not in two places on one day', () => {
    const here = court()
    const towns = organs.filter((organ) => organ.kind === 'township' && organ.superior === '330681-government')
    expect(towns).toHaveLength(23)
    const { id } = here.open('supervisionPool', 'plan', COUNTY, '2026-03-02', {
      parties: { townships: towns.map((town) => town.name) },
      input: { period: '2026年' },
    })
    const visit = (town: string) =>
      here.act(id, 'visit', COUNTY, '2026-06-01', {
        input: { township: town, visitedOn: '2026-06-01', note: '已检查' },
      })
    for (const town of towns.slice(0, 19)) expect(visit(town.id).says).toBe('')
    expect(visit(towns[0]?.id ?? '').codes).toEqual(['already-visited'])
    here.act(id, 'close', COUNTY, '2026-12-31')
    expect(here.matter(id).facts).toMatchObject({ planned: 23, visited: 19, coverage: 82.61 })
    const send = (on: string) =>
      here.open('supervisionTask', 'assign', COUNTY, '2026-03-02', {
        input: { task: '第一组', on, members: ['330681-justice/甲', '330681-justice/乙'] },
      })
    expect(send('2026-06-09').ok).toBe(true)
    expect(send('2026-06-09').codes).toEqual(['double-booked'])
    expect(send('2026-06-10').ok).toBe(true)
  })

  const inspect = (here: Court, day: string, input: Fields = {}, object = TEAM) =>
    here.open('stationInspection', 'check', STATION, day, {
      parties: { station: [STATION], object: [object] },
      input: {
        checkedOn: day,
        visitors: ['330681109-station/甲', '330681109-station/乙'],
        findings: [{ finding: '未出示证件' }],
        subject: '日常检查',
        situation: '检查一起案件',
        assignmentNote: '诸司〔2026〕5号',
        ...input,
      },
    })

  it('SX-18-2a a monthly task not done by its day is overdue the day after, and one visitor seals no record', () => {
    const here = court()
    const { id } = here.open('stationInspection', 'assign', COUNTY, '2026-04-01', {
      parties: { station: [STATION], object: [TOWN] },
      input: { task: '4月日常检查', dueBy: '2026-04-30' },
    })
    here.world.sweep('2026-04-30')
    expect(here.state(id)).toBe('assigned')
    here.world.sweep('2026-05-01')
    expect(here.state(id)).toBe('overdue')
    const alone = inspect(here, '2026-04-20', { visitors: ['330681109-station/甲'] }).id
    expect(here.act(alone, 'seal', STATION, '2026-04-20').codes).toEqual(['one-visitor'])
    const two = inspect(here, '2026-04-20').id
    expect(here.act(two, 'seal', STATION, '2026-04-20').ok).toBe(true)
  })

  it('SX-18-2a the duty of its own ends with 2026-02-01: without an assignment a look is a lead', () => {
    expect(inspect(court(), '2026-01-20', { assignmentNote: undefined }).ok).toBe(true)
    const here = court()
    const unassigned = inspect(here, '2026-04-20', { assignmentNote: undefined })
    expect([unassigned.codes, unassigned.opened]).toEqual([['assignment-missing'], ['stationLead']])
    expect(unassigned.reasons[0]?.basis).toEqual([{ norm: 'national', article: 6, paragraph: 2 }])
  })

  it('SX-18-2b a team stationed in the township is inspected and its department takes part; one elsewhere is not', () => {
    const here = court()
    const { id } = inspect(here, '2026-04-20')
    expect(here.matter(id).parties.dispatcher?.map((organ) => organ.name)).toEqual(['诸暨市市场监督管理局'])
    const elsewhere = inspect(here, '2026-04-20', {}, '诸暨市市场监督管理局店口执法队')
    expect(elsewhere.codes).toEqual(['other-township'])
  })

  it('SX-18-3 a station issues nothing: it asks the bureau of the county, with the evidence', () => {
    const here = court()
    const supervision = courseIn({ bureau: COUNTY, government: '诸暨市人民政府', agency: TOWN, notice: {} }).found(
      here,
      '2026-04-20',
    )
    const barred = here.draft(supervision, 'issueOpinion', STATION, '2026-04-20')
    expect(barred.codes).toEqual(['no-document-authority'])
    expect(barred.says).toContain('应当提请县（市、区）司法行政部门处理')
    const { id } = inspect(here, '2026-04-20')
    here.act(id, 'seal', STATION, '2026-04-20')
    here.act(id, 'request', STATION, '2026-04-21', {
      input: { facts: '未出示证件', proposed: 'opinion', evidence: materials('检查记录') },
    })
    const matter = here.matter(id)
    expect([matter.parties.bureau?.[0]?.name, (matter.facts.evidence as unknown[]).length]).toEqual([COUNTY, 1])
    const own = here.act(id, 'answer', STATION, '2026-04-22', {
      input: { documentTitle: '行政执法监督意见书', documentNumber: '1', issuedOn: '2026-04-22' },
    })
    expect(own.codes).toEqual(['wrong-organ'])
  })
})

describe('the other kinds of supervision', () => {
  const enter = (here: Court, channel: string, origin: string, input: Fields = {}) =>
    here.open('linkedLead', 'enter', CITY, '2026-04-10', {
      input: {
        channel,
        origin,
        subject: '执法不规范',
        concerned: '330600-transport',
        receivedOn: '2026-04-10',
        ...input,
      },
    })

  it('SX-19-1a a lead handed to the supervisory organ is seen by few, and its result is recorded when it comes back', () => {
    const here = court()
    const { id } = here.open('confidentialLead', 'send', CITY, '2026-04-10', {
      parties: { receiver: ['绍兴市监察委员会'] },
      input: { channel: 'discipline', confidentiality: 'leaders', facts: '涉嫌违纪' },
    })
    expect(pack.procedures.get('confidentialLead')?.data.reading).toMatchObject({ logged: true })
    expect(pack.procedures.get('confidentialLead')?.data.reading?.posts).not.toContain('handler')
    expect(
      here.open('confidentialLead', 'send', CITY, '2026-04-10', {
        parties: { receiver: [TRANSPORT] },
        input: { channel: 'discipline', confidentiality: 'leaders', facts: '涉嫌违纪' },
      }).codes,
    ).toContain('party-unsuitable')
    here.act(id, 'receive', CITY, '2026-04-13', { input: { receipt: materials('回执') } })
    here.act(id, 'recordResult', CITY, '2026-06-01', { input: { outcome: '已立案', returnedOn: '2026-06-01' } })
    expect(here.state(id)).toBe('closed')
  })

  it('SX-19-1b a suggestion is answered in writing before it is closed, and counts under its channel', () => {
    const here = court()
    const { id } = enter(here, 'consultative', '政协提案12', { receivedOn: '2026-03-10' })
    const close = () => here.act(id, 'close', CITY, '2026-05-06', { input: { outcome: '已采纳' } })
    expect(close().codes).toEqual(['reply-missing'])
    here.act(id, 'reply', CITY, '2026-05-06', { input: { reply: materials('答复函'), repliedOn: '2026-05-06' } })
    expect(close().ok).toBe(true)
    const sum = here.open('linkageOverview', 'sum', CITY, '2026-07-02', {
      input: { period: '2026H1', from: '2026-01-01', until: '2026-06-30', results: '已办理' },
    })
    expect(sum.codes).toContain('explain:no-data-audit')
    expect(sum.codes).not.toContain('explain:no-data-consultative')
  })

  it('SX-19-1c an audit finding is entered once, and names its organ', () => {
    const here = court()
    expect(enter(here, 'audit', '绍审〔2026〕3号').ok).toBe(true)
    expect(enter(here, 'audit', '绍审〔2026〕3号').codes).toEqual(['already-entered'])
    expect(enter(here, 'inspection', '绍审〔2026〕3号').ok).toBe(true)
    expect(enter(here, 'audit', '绍审〔2026〕4号', { concerned: undefined }).codes).toEqual(['organ-missing'])
  })

  it('SX-19-1d a suggestion of the procuratorate with a term of sixty days is due on 2026-06-09 and not closed unanswered', () => {
    const here = court()
    const { id } = enter(here, 'procuratorate', '绍检建〔2026〕8号')
    here.act(id, 'setReplyTerm', CITY, '2026-04-10', { input: { replyDays: 60 } })
    expect(here.due(id, 'reply')).toBe('2026-06-09')
    expect(here.act(id, 'close', CITY, '2026-05-06', { input: { outcome: '已整改' } }).codes).toEqual(['reply-missing'])
    here.act(id, 'reply', CITY, '2026-06-08', { input: { reply: materials('复函'), repliedOn: '2026-06-08' } })
    expect(here.act(id, 'close', CITY, '2026-06-08', { input: { outcome: '已整改' } }).ok).toBe(true)
  })
})
