import { Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { courtOf, materials } from '../testing.ts'
import { countryCourt, places } from './places.testing.ts'
import { compiled } from './testing.ts'

const BUREAU = '北戴河区司法局'
const MARKET = '北戴河区市场监督管理局'
const ZHUJI = '诸暨市司法局'
type Fields = Readonly<Record<string, unknown>>

/** The country with an organ of each upper level besides. */
const court = () =>
  courtOf(compiled, [
    ...places,
    ...(
      [
        ['state', { kind: 'government', level: 'nation', territory: '000000' }],
        ['state-justice', { kind: 'oversight-body', level: 'nation', territory: '000000', superior: 'state' }],
        ['state-transport', { level: 'nation', territory: '000000', superior: 'state' }],
        ['province-transport', { level: 'province', territory: '330000', superior: 'zhejiang' }],
        ['city-transport', { level: 'city', territory: '330600', superior: 'shaoxing' }],
        ['city-water', { level: 'city', territory: '330600', superior: 'shaoxing' }],
      ] as const
    ).map(([id, rest]) => Organ.parse({ id, name: id, kind: 'agency', leadership: 'local', ...rest })),
  ])
type Here = ReturnType<typeof court>

describe('appraisals', () => {
  const DAY = '2026-07-10'
  const indicators = [
    { kind: '市场监管', indicator: '案卷合格率', weight: 60 },
    { kind: '其他', indicator: '投诉率', weight: 40 },
  ]
  const common = indicators.map((one) => ({ ...one, kind: '通用' }))
  const planned = (
    here: Here,
    agencies: readonly string[],
    rows: readonly object[] = indicators,
    day = DAY,
  ): string => {
    const { id } = here.open('enforcementAppraisal', 'plan', BUREAU, day, {
      parties: { agencies },
      input: { year: 2026 },
    })
    here.act(id, 'setScheme', BUREAU, day, { input: { scheme: '方案一', indicators: rows } })
    return id
  }
  const both = [MARKET, '襄都区市场监督管理局']
  const grade = (agency: string) => ({ agency, score: 90, grade: 'good' })

  it('NR-19-1a indicators fit the agencies: the same for several is explained, for one it is not', () => {
    const begin = (agencies: readonly string[], rows: readonly object[]) => {
      const here = court()
      return here.act(planned(here, agencies, rows), 'begin', BUREAU, DAY).codes
    }
    expect(begin(both, common)).toEqual(['explain:undifferentiated'])
    expect(begin([MARKET], common)).toEqual([])
    expect(begin(both, indicators)).toEqual([])
    const here = court()
    const { id } = here.open('enforcementAppraisal', 'plan', BUREAU, DAY, {
      parties: { agencies: both },
      input: { year: 2026 },
    })
    expect(here.act(id, 'begin', BUREAU, DAY).codes).toEqual(['scheme-missing'])
  })

  const graded = (here: Here, day = DAY): string => {
    const id = planned(here, both, indicators, day)
    here.act(id, 'begin', BUREAU, day)
    expect(here.act(id, 'addOpinion', BUREAU, day, { input: { opinion: '执法规范' } }).says).toBe('')
    expect(here.matter(id).facts.opinions).toMatchObject([{ opinion: '执法规范' }])
    const give = (grades: readonly object[]) => here.act(id, 'grade', BUREAU, day, { input: { grades } }).codes
    expect(give([grade('beidaihe-market')])).toEqual(['agency-ungraded'])
    expect(give([grade('beidaihe-market'), grade('xiangdu-market')])).toEqual([])
    return id
  }

  it('NR-19-1b every agency is graded, a leader approves, and standards, course and result are published since 2026-02-01', () => {
    const here = court()
    const id = graded(here)
    const approval = { opinion: '同意', record: materials('记录') }
    const approve = (post: 'handler' | 'signatory' | 'principal-leader', at = id, day = DAY) =>
      here.act(at, 'approve', BUREAU, day, { post, input: approval }).codes
    expect(approve('handler')).toEqual(['wrong-post'])
    expect(approve('signatory')).toEqual([])
    expect(approve('principal-leader', graded(here))).toEqual([])
    const full = { standards: '网站', process: '网站', result: '网站' }
    const publish = (input: Fields, at = id, day = DAY) => here.act(at, 'publish', BUREAU, day, { input }).codes
    for (const field of Object.keys(full))
      expect(publish({ ...full, [field]: undefined })).toEqual(['publication-missing'])
    expect(publish(full)).toEqual([])
    const early = graded(here, '2026-01-12')
    approve('signatory', early, '2026-01-12')
    expect(publish({}, early, '2026-02-01')).toContain('publication-missing')
    expect(publish({}, early, '2026-01-31')).toEqual([])
  })
})

describe('rules and standards of the State', () => {
  const standard = (here: Here, bureau: string, from: string, until: string) =>
    here.open('buildingStandard', 'load', bureau, '2026-08-03', {
      input: { title: '建设标准', version: from, from, until, items: [{ item: '场所' }], document: materials('文件') },
    }).codes

  it('NR-36-1 a standard is entered by the province or the State, and holds for a day at least', () => {
    const here = court()
    expect(standard(here, '浙江省司法厅', '2026-09-02', '2026-09-01')).toEqual(['interval-empty'])
    expect(standard(here, '浙江省司法厅', '2026-09-01', '2026-09-01')).toEqual([])
    expect(standard(here, 'state-justice', '2027-01-01', '2027-12-31')).toEqual([])
  })

  it('NR-43-1 so is a rule on personnel', () => {
    const load = (bureau: string) =>
      court().open('personnelRule', 'load', bureau, '2026-11-02', {
        input: {
          title: '人员管理规定',
          from: '2027-01-01',
          document: materials('文件'),
          localRules: [{ place: 'weidu', rule: '二年内不得申领' }],
        },
      }).codes
    expect(load('state-justice')).not.toContain('provincial-only')
    expect(load('河南省司法厅')).not.toContain('provincial-only')
    expect(load('许昌市司法局')).toContain('provincial-only')
  })
})

describe('departments and officers', () => {
  it('NR-42-3 departments from the city up urge those of governments below, not of their own', () => {
    const here = court()
    const prepare = (department: string, counterpart: string) =>
      here.open('guidanceLetter', 'prepare', department, '2026-03-02', {
        parties: { counterpart: [counterpart] },
        input: { subject: '督促指导', legalBases: ['公路法第八条'], bases: ['公路法第八条'] },
      }).codes
    for (const one of ['city-transport', 'province-transport', 'state-transport'])
      expect(prepare(one, '诸暨市交通运输局')).not.toContain('county-department')
    expect(prepare('诸暨市交通运输局', '诸暨市水利局')).toContain('county-department')
    expect(prepare('city-transport', '北戴河区市场监督管理局')).toContain('not-below')
    expect(prepare('city-transport', 'city-water')).toContain('not-below')
  })

  it('NR-7-1-5 a law suffices for a further duty', () => {
    const add = (normKind: string) =>
      court().open('addedDuty', 'add', BUREAU, '2026-03-02', {
        input: { name: '备案', normKind, norm: ['某法第一条'] },
      }).codes
    expect(add('law')).toEqual([])
    expect(add('rule')).toEqual(['basis-too-low'])
  })

  it('NR-17-2 nobody gets a certificate who does not meet the conditions', () => {
    const here = court()
    const entity = here.open('entityQualification', 'apply', MARKET, '2026-02-02', {
      input: { establishment: ['三定方案'], materials: materials('批复') },
    })
    here.act(entity.id, 'confirm', BUREAU, '2026-02-03', { input: { opinion: '符合' } })
    here.act(entity.id, 'publish', BUREAU, '2026-02-04', { input: { publishedOn: '2026-02-04', place: '网站' } })
    const issue = (conditions: boolean) => {
      const { id } = here.open('officerCertificate', 'apply', MARKET, '2026-02-04', {
        input: { officer: `王${conditions}`, examination: 'passed', conditions },
      })
      const input = { certificateNumber: `1${conditions}`, validFrom: '2026-02-05', validUntil: '2031-02-04' }
      return here.act(id, 'issue', BUREAU, '2026-02-05', { input }).codes
    }
    expect(issue(false)).toEqual(['conditions-unmet'])
    expect(issue(true)).toEqual([])
  })

  it('NR-31-1 a circular that names an organ says what happened; one that names none need not', () => {
    const propose = (named: readonly string[], input: Fields) =>
      countryCourt().open('circular', 'propose', BUREAU, '2026-07-15', {
        ...(named.length === 0 ? {} : { parties: { named } }),
        input: { subject: '上半年情况', content: '情况', scope: 'territory', ...input },
      }).codes
    expect(propose([MARKET], { ground: 'salient' })).toEqual(['field-missing'])
    expect(propose([], {})).toEqual([])
  })
})

describe('what only some are asked', () => {
  it('NR-21-1 the State opens special supervision itself, or changes to it', () => {
    const here = court()
    const plan = (input: Fields) =>
      here.open('activity', 'plan', 'state-justice', '2026-07-10', {
        parties: { agencies: ['state-transport'] },
        input: { subject: '监督', ...input },
      })
    const special = {
      activityType: 'special',
      planDepartments: '司法部',
      planFocus: '养老机构执法',
      planSchedule: '六月至八月',
      planDemands: '全面自查',
    }
    expect(plan(special).codes).toEqual([])
    const { id } = plan({ activityType: 'routine', method: 'inspection' })
    const change = { input: { ...special, reason: '国家部署' } }
    expect(here.act(id, 'changeType', 'state-justice', '2026-07-10', change).codes).toEqual([])
  })

  it('NR-13-1a who applies in another kind of dispute names the basis', () => {
    const apply = (disputeClass: string) =>
      court().open('dispute', 'apply', '诸暨市水利局', '2026-03-05', {
        parties: { disputants: ['诸暨市水利局', '诸暨市交通运输局'] },
        input: { disputeClass, subject: '采砂', positions: '均不受理', bases: ['水法第十二条'] },
      }).codes
    expect(apply('jurisdiction')).toEqual([])
    expect(apply('other')).toEqual(['field-missing'])
  })
})

describe('what is written down along the way stays', () => {
  it('NR-7-1-1 NR-7-1-3 NR-13-1a the parts of a list, the progress of a project, the sessions of a dispute', () => {
    const here = court()
    const list = here.open('responsibilityChecklist', 'open', BUREAU, '2026-03-02', {
      parties: { agencies: [MARKET] },
      input: { year: 2026 },
    }).id
    const part = { agency: 'beidaihe-market', posts: '岗位职责', accountability: '无' }
    here.act(list, 'fillIn', MARKET, '2026-03-10', { input: part })
    expect(here.matter(list).facts.parts).toMatchObject([part])
    const project = here.open('developmentProject', 'register', BUREAU, '2026-03-02', {
      input: { project: '执法终端', tags: ['digital'] },
    }).id
    here.act(project, 'report', BUREAU, '2026-03-10', { input: { progress: '已采购' } })
    expect(here.matter(project).facts.progress).toMatchObject([{ progress: '已采购' }])
    const dispute = here.open('dispute', 'openExOfficio', ZHUJI, '2026-03-05', {
      parties: { disputants: ['诸暨市水利局', '诸暨市交通运输局'] },
      input: { subject: '采砂', source: '日常监督发现', disputeClass: 'jurisdiction' },
    }).id
    here.act(dispute, 'coordinate', ZHUJI, '2026-03-20', { input: { manner: 'meeting', outcome: '不一致' } })
    expect(here.matter(dispute).facts.sessions).toMatchObject([{ manner: 'meeting', outcome: '不一致' }])
    const inspection = here.open('inspection', 'begin', BUREAU, '2026-04-09', {
      parties: { agency: [MARKET] },
      input: { scope: 'acts', checkedOn: '2026-04-09' },
    }).id
    const officer = { act: '北市监罚〔2026〕1号', actOn: '2026-04-01', officer: '王某' }
    here.act(inspection, 'checkOfficer', BUREAU, '2026-04-09', { input: officer })
    expect(here.matter(inspection).facts.officers).toMatchObject([officer])
  })

  it('NR-33-3b a remedy is a reconsideration or a litigation', () => {
    const here = countryCourt()
    for (const [step, kind] of [
      ['fileReconsideration', '行政复议'],
      ['fileLitigation', '行政诉讼'],
    ] as const) {
      const { id } = here.open('remedy', step, MARKET, '2026-03-02', {
        parties: { agency: [MARKET] },
        input: { act: '北市监罚〔2026〕1号', filedOn: '2026-03-02', receipt: materials('申请书') },
      })
      expect(here.matter(id).facts.kind).toBe(kind)
    }
  })
})
