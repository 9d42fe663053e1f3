import { localInstant, requiredActions } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const FARMING = '巴彦淖尔市农牧局'
const TEAM = '巴彦淖尔市农牧综合行政执法支队'
const WATER = '巴彦淖尔市水利局'
const COUNTY = '临河区司法局'
const TOWN = '临河区狼山镇人民政府'
const STATION = '临河区狼山镇司法所'
const LAND = '临河区自然资源和规划局'

type Fields = Readonly<Record<string, unknown>>

describe('internal supervision of a department', () => {
  const find = (here: Court, unit: string, day: string, input: Fields = {}, department = FARMING) =>
    here.open('internalSupervision', 'find', department, day, {
      parties: { unit: [unit] },
      input: { problem: '检查笔录缺签名', foundOn: day, supervisor: '150800-agriculture/甲', ...input },
    })

  it('BYN-2-4-1 the legal unit looks at the own department and its teams, never at another department', () => {
    const here = court()
    expect(find(here, TEAM, '2026-03-02').ok).toBe(true)
    expect(find(here, FARMING, '2026-03-02').ok).toBe(true)
    const other = find(here, WATER, '2026-03-02')
    expect(other.codes).toEqual(['guidance-instead'])
    expect(other.reasons[0]?.basis).toContainEqual({ norm: 'national', article: 42, paragraph: 1 })
    expect(find(here, TEAM, '2026-03-02', {}, CITY).codes).toContain('party-missing')
  })

  it('BYN-2-4-1 before 2026-02-01 it reached the departments of lower governments, from then on it advises them', () => {
    expect(find(court(), '临河区农牧局', '2026-01-20').ok).toBe(true)
    expect(find(court(), '临河区农牧局', '2026-02-02').codes).toEqual(['guidance-instead'])
    expect(find(court(), '内蒙古自治区司法厅', '2026-01-20').codes).toEqual(['not-own-unit'])
  })

  const regime = (here: Court) =>
    here.open('internalRegime', 'list', CITY, '2026-03-02', { parties: { department: ['巴彦淖尔市自然资源和规划局'] } })
      .id
  const document = {
    unit: '法规科',
    liaison: '周某',
    supervisors: [{ name: '周某', certificate: '内蒙001', scope: '行政处罚' }],
    rule: '内部监督办法',
    ruleFile: materials('内部监督办法'),
    effectiveOn: '2026-03-10',
  }
  const designate = (here: Court, id: string, input: Fields = {}) =>
    here.act(id, 'designate', '巴彦淖尔市自然资源和规划局', '2026-03-10', { input: { ...document, ...input } })

  it('BYN-25-1 a department without its document is flagged until it has one with a date', () => {
    const here = court()
    const id = regime(here)
    expect(here.state(id)).toBe('opened')
    expect(here.world.pack.procedures.get('internalRegime')?.data.states.opened?.name).toBe('未建立内部监督机制')
    expect(designate(here, id, { effectiveOn: undefined }).codes).toEqual(['effective-date-missing'])
    expect(designate(here, id, { rule: '' }).codes).toEqual(['rule-missing'])
    expect(designate(here, id).ok).toBe(true)
    expect(here.state(id)).toBe('complete')
  })

  it('BYN-25-2 names unit and people, and who handled a case does not supervise it', () => {
    const here = court()
    const id = regime(here)
    expect(designate(here, id, { unit: '' }).codes).toEqual(['unit-missing'])
    expect(designate(here, id, { supervisors: [] }).codes).toEqual(['supervisors-missing'])
    const own = find(here, TEAM, '2026-03-02', {
      act: '巴农罚〔2026〕3号',
      supervisor: '150800-agriculture/甲',
      handlers: ['150800-agriculture/甲', '150800-agriculture/乙'],
    })
    expect(own.codes).toEqual(['own-case'])
    expect(find(here, TEAM, '2026-03-02', { handlers: ['150800-agriculture/乙'] }).ok).toBe(true)
  })

  it('BYN-25-3 five of the six systems leave one gap, which is named', () => {
    const here = court()
    const id = regime(here)
    designate(here, id)
    const record = (system: string) =>
      here.act(id, 'recordSystem', '巴彦淖尔市自然资源和规划局', '2026-04-01', {
        input: { system, document: materials('制度'), implementation: '已执行' },
      })
    for (const system of ['personnel', 'publicity', 'recording', 'legalityReview', 'caseFileReview']) record(system)
    const gap = here.act(id, 'confirmSystems', CITY, '2026-04-02')
    expect(gap.says).toBe('缺项：责任追究')
    record('accountability')
    expect(here.act(id, 'confirmSystems', CITY, '2026-04-02').ok).toBe(true)
    expect(here.matter(id).facts.systemsState).toBe('完备')
  })

  it('BYN-2-4-2 the bureau sees the internal checks of a department and advises it, but cannot change a finding', () => {
    const here = court()
    const id = regime(here)
    expect(here.act(id, 'guide', CITY, '2026-03-12', { input: { advice: '完善抽查记录' } }).ok).toBe(true)
    expect(here.act(id, 'guide', FARMING, '2026-03-12', { input: { advice: '…' } }).codes).toEqual(['wrong-organ'])
    const { id: found } = find(here, TEAM, '2026-03-02')
    const close = { input: { measure: '已补签', correctedOn: '2026-03-12' } }
    expect(here.act(found, 'close', CITY, '2026-03-12', close).codes).toEqual(['wrong-organ'])
    expect(here.act(found, 'close', FARMING, '2026-03-12', close).ok).toBe(true)
  })

  it('BYN-11-2-1 a department plans inspections of its own and of its counterpart below, of no other system', () => {
    const here = court()
    const plan = (object: string, day = '2026-01-12', debtor = FARMING) =>
      here.open('departmentInspection', 'plan', debtor, day, {
        parties: { object: [object] },
        input: { period: '2026', from: '2026-01-01', until: '2026-12-31' },
      })
    here.open('counterpart', 'list', CITY, '2026-01-05', {
      parties: { upper: [FARMING], lower: ['临河区农牧局'] },
    })
    expect(plan('临河区水利局').codes).toEqual(['other-system'])
    const { id } = plan('临河区农牧局')
    expect(
      here.act(id, 'fulfil', FARMING, '2026-06-10', { input: { findings: '无', doneOn: '2026-06-10' } }).codes,
    ).toEqual(['field-missing'])
    here.act(id, 'fulfil', FARMING, '2026-06-10', {
      input: { findings: '两处不规范', record: materials('检查记录'), doneOn: '2026-06-10' },
    })
    expect(here.state(id)).toBe('done')
    expect(plan(TEAM).ok).toBe(true)
    expect(here.due(here.newest('departmentInspection').id, 'period')).toBe('2026-12-31')
  })

  it('BYN-11-2-1 from 2026-02-01 a department advises its counterparts below under the guidance of the bureau beside it', () => {
    const here = court()
    here.open('counterpart', 'list', CITY, '2026-01-05', {
      parties: { upper: [FARMING], lower: ['临河区农牧局'] },
    })
    const plan = (input: Fields) =>
      here.open('departmentInspection', 'plan', FARMING, '2026-03-02', {
        parties: { object: ['临河区农牧局'] },
        input: { period: '2026', from: '2026-01-01', until: '2026-12-31', ...input },
      })
    const alone = plan({})
    expect(alone.codes).toEqual(['guidance-missing'])
    expect(alone.reasons[0]?.basis).toEqual([{ norm: 'national', article: 42, paragraph: 3 }])
    expect(plan({ guidance: '巴司指〔2026〕2号' }).ok).toBe(true)
    expect(
      here.open('counterpart', 'list', CITY, '2026-03-02', {
        parties: { upper: ['临河区农牧局'], lower: [FARMING] },
      }).codes,
    ).toEqual(['not-below'])
  })
})

describe('organs the government does not lead', () => {
  const TAX = '国家税务总局临河区税务局'

  it('BYN-2-3 a finding goes to the organ above, and nothing can be revoked', () => {
    const here = court()
    const find = (agency: string) =>
      here.open('verticalFinding', 'find', COUNTY, '2026-03-02', {
        parties: { agency: [agency] },
        input: { problem: '执行政策不到位', grounds: ['税收征收管理法第五条'], evidence: materials('材料') },
      })
    expect(find('临河区水利局').codes).toContain('not-vertical')
    const { id } = find(TAX)
    const steps = here.world.explain(id, here.world.person(COUNTY), '2026-03-02').map((one) => one.step)
    expect(steps).toEqual(['notifySuperior', 'recordReply'])
    expect(here.act(id, 'recordReply', COUNTY, '2026-03-02', { input: {} }).codes).toEqual(['wrong-state'])
    here.issue(id, 'notifySuperior', COUNTY, '2026-03-03', { input: { advice: '请督促改正' } })
    const [letter] = here.matter(id).documents
    expect([letter?.recipients, letter?.copies].map((list) => list?.map((one) => one.name))).toEqual([
      ['国家税务总局巴彦淖尔市税务局'],
      [TAX],
    ])
  })
})

describe('enforcement at the base', () => {
  const power = (here: Court, name = '占用耕地建房查处') =>
    here.open('townshipPower', 'list', COUNTY, '2026-03-02', {
      parties: { township: [TOWN] },
      input: { power: name, publishedOn: '2026-02-20', effectiveOn: '2026-03-01', frequent: true },
    })
  const guide = (here: Court, department: string, day: string) =>
    here.open('guidanceRecord', 'record', department, day, {
      parties: { township: [TOWN] },
      input: { on: day, kind: 'training', topic: '案卷制作' },
    })
  const check = (here: Court, department: string) =>
    here.open('guidanceCheck', 'check', COUNTY, '2026-07-02', {
      parties: { department: [department], township: [TOWN] },
      input: { from: '2026-01-01', until: '2026-06-30' },
    })

  it('BYN-2-5-2 each power has its department as guide; one without is listed as a gap', () => {
    const here = court()
    const { id } = power(here)
    expect(here.state(id)).toBe('unmapped')
    expect(
      here.act(id, 'mapGuide', COUNTY, '2026-03-03', { input: { department: '150821-natural-resources' } }).codes,
    ).toEqual(['other-area'])
    here.act(id, 'mapGuide', COUNTY, '2026-03-03', { input: { department: '150802-natural-resources' } })
    expect([here.state(id), here.matter(id).facts.department]).toEqual(['mapped', '150802-natural-resources'])
  })

  it('BYN-8-13-1 powers that ought to be frequent and are not used are flagged', () => {
    const here = court()
    const use = (powers: readonly object[]) =>
      here.open('powerUse', 'check', COUNTY, '2026-07-02', {
        parties: { township: [TOWN] },
        input: { period: '2026H1', powers },
      })
    const used = use([
      ...Array.from({ length: 6 }, (_, n) => ({ power: `高频${n}`, frequent: true, cases: 0 })),
      { power: '占用耕地建房查处', frequent: true, cases: 3 },
      { power: '其他', frequent: false, cases: 0 },
    ])
    expect(used.opened).toEqual(Array(6).fill('grassrootsFinding'))
    expect(here.newest('grassrootsFinding').facts.detail).toContain('接不住风险')
    expect(use([]).codes).toEqual(['field-missing'])
  })

  it('BYN-8-13-2 a department without a record of guidance is found, one record clears it', () => {
    const here = court()
    expect(check(here, LAND).opened).toEqual(['grassrootsFinding'])
    const { id } = here.newest('grassrootsFinding')
    expect(here.act(id, 'clear', COUNTY, '2026-07-03').codes).toEqual(['record-missing'])
    guide(here, LAND, '2026-06-18')
    expect(here.act(id, 'clear', COUNTY, '2026-07-03').ok).toBe(true)
    expect(check(here, LAND).opened).toEqual([])
    expect(guide(here, '五原县农牧局', '2026-06-18').codes).toEqual(['other-area'])
  })

  it('BYN-8-13-3 an act under a power that is not on the published list is flagged', () => {
    const here = court()
    power(here)
    const act = (name: string, because: Readonly<Record<string, string>> = {}) =>
      here.open('townshipAct', 'record', TOWN, '2026-03-10', {
        input: { act: '狼政罚〔2026〕1号', power: name, actOn: '2026-03-09' },
        because,
      })
    expect(act('占用耕地建房查处')).toMatchObject({ ok: true, warnings: [] })
    const outside = act('道路运输处罚')
    expect(outside.codes).toEqual(['explain:power-not-listed'])
    expect(outside.says).toContain('无权处罚')
    expect(act('道路运输处罚', { 'power-not-listed': '如实登记' }).opened).toEqual(['grassrootsFinding'])
  })

  it('BYN-23-1-1 people of bureau and stations go to one task on a day, nobody to two', () => {
    const here = court()
    const people = ['150802-justice/甲', '150802-justice/乙', '150802-justice/丙', '150802-justice/丁']
    const station = ['150802100-station/戊', '150802104-station/己']
    const assign = (members: readonly string[], on = '2026-06-09') =>
      here.open('supervisionTask', 'assign', COUNTY, '2026-06-01', {
        input: { task: '夏季检查', on, members, stationMembers: station },
      })
    expect(assign([...people, ...station]).ok).toBe(true)
    expect(assign(['150802104-station/己']).codes).toEqual(['double-booked'])
    expect(assign(['150802104-station/己'], '2026-06-10').ok).toBe(true)
    const plan = (organ: string) =>
      here.open('supervisionPool', 'plan', organ, '2026-06-01', {
        parties: { townships: [TOWN] },
        input: { period: '2026H1' },
      })
    expect(plan(COUNTY).ok).toBe(true)
    expect(plan(CITY).codes).toEqual(['county-only'])
  })

  it('BYN-23-1-2 the bureau of the banner or county supervises its townships, a bureau of the market does not', () => {
    const begin = (organ: string) =>
      court().open('individualCase', 'begin', organ, '2026-03-02', {
        parties: { agency: [TOWN] },
        input: { act: '狼政罚〔2026〕1号', source: 'inspection', nationalKind: 'routine' },
      })
    expect(begin(COUNTY).ok).toBe(true)
    expect(begin('临河区市场监督管理局').codes).toContain('party-missing')
    expect(begin('五原县司法局').codes).toEqual(['outside-territory'])
  })

  it('BYN-23-1-3 the bureau looks whether departments guide, and the finding says which duty is not fulfilled', () => {
    const here = court()
    check(here, '临河区农牧局')
    const found = here.newest('grassrootsFinding')
    expect(found.facts.detail).toBe('未履行指导监督职责')
    guide(here, '临河区农牧局', '2026-05-06')
    expect(here.act(found.id, 'clear', COUNTY, '2026-07-03').ok).toBe(true)
    expect(
      here.open('guidanceCheck', 'check', LAND, '2026-07-02', {
        parties: { department: [LAND], township: [TOWN] },
        input: { from: '2026-01-01', until: '2026-06-30' },
      }).codes,
    ).toContain('party-missing')
  })
})

describe('inspection by a justice station', () => {
  const inspect = (here: Court, day: string, input: Fields = {}, object = '临河区狼山镇综合行政执法队') =>
    here.open('stationInspection', 'check', STATION, day, {
      parties: { station: [STATION], object: [object] },
      input: {
        checkedOn: day,
        visitors: ['150802100-station/甲', '150802100-station/乙'],
        findings: [{ finding: '未出示证件' }, { finding: '笔录缺签名' }],
        subject: '日常检查',
        situation: '检查两起案件',
        ...input,
      },
    })

  it('BYN-23-2 was a daily duty, and is from 2026-02-01 on what the bureau assigned; an unassigned look becomes a lead', () => {
    expect(inspect(court(), '2026-01-20').ok).toBe(true)
    const here = court()
    const unassigned = inspect(here, '2026-07-02')
    expect(unassigned.codes).toEqual(['assignment-missing'])
    expect(unassigned.opened).toEqual(['stationLead'])
    expect(here.newest('stationLead').parties.body?.[0]?.name).toBe(COUNTY)
    const { id } = inspect(here, '2026-07-02', { assignmentNote: '临司〔2026〕12号' })
    expect(here.matter(id).facts.findings).toHaveLength(2)
    expect(inspect(here, '2026-01-20', {}, '临河区双河镇人民政府').codes).toEqual(['other-township'])
  })

  it('BYN-23-2 BYN-23-3 a station issues no paper; it asks the bureau of the county, which answers or gives its reasons', () => {
    const here = court()
    const { id } = inspect(here, '2026-07-02', { assignmentNote: '临司〔2026〕12号' })
    here.act(id, 'seal', STATION, '2026-07-02')
    const ask = { input: { facts: '未出示证件', proposed: 'opinion', evidence: materials('检查记录') } }
    expect(here.act(id, 'request', STATION, '2026-07-03', { input: { ...ask.input, evidence: [] } }).ok).toBe(false)
    here.act(id, 'request', STATION, '2026-07-03', ask)
    const paper = { documentTitle: '行政执法监督意见书', documentNumber: '临司监〔2026〕3号', issuedOn: '2026-07-08' }
    expect(here.act(id, 'answer', STATION, '2026-07-08', { input: paper }).codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'decline', COUNTY, '2026-07-08', { input: { reason: '' } }).codes).toEqual(['reason-missing'])
    expect(here.act(id, 'answer', COUNTY, '2026-07-08', { input: paper }).ok).toBe(true)
  })
})

describe('review of case files', () => {
  const files = Array.from({ length: 120 }, (_, n) => ({
    file: `巴市监罚〔2026〕${n + 1}号`,
    corrected: n === 30,
    enterprise: n % 2 === 0,
  }))
  const plan = (here: Court, input: Fields = {}) =>
    here.open('caseFileReview', 'plan', CITY, '2026-09-01', {
      parties: { agency: ['巴彦淖尔市市场监督管理局'] },
      input: { year: 2026, standard: '案卷评查标准', standardVersion: '2026版', ...input },
    })
  const drawn = (here: Court, input: Fields = {}) => {
    const { id } = plan(here)
    here.act(id, 'draw', CITY, '2026-09-02', {
      input: { files, size: 10, seed: '2026', enterprisePercent: 40, ...input },
    })
    return { id, sample: here.matter(id).facts.sample as string[] }
  }
  const ASPECTS = ['legality', 'proportionality', 'documents', 'evidence']
  const score = (here: Court, id: string, file: string, input: Fields = {}) =>
    here.act(id, 'score', CITY, '2026-09-10', {
      input: {
        file,
        reviewer: '150800-justice',
        score: 92,
        findings: '规范',
        aspects: ASPECTS,
        pendingRemedy: false,
        ...input,
      },
    })

  it('BYN-9-2 ten of a hundred and twenty are the same ten for the same seed; a score lies within a hundred', () => {
    const here = court()
    const { id, sample } = drawn(here)
    expect(sample).toHaveLength(10)
    expect(drawn(court()).sample).toEqual(sample)
    expect(drawn(court(), { seed: '2027' }).sample).not.toEqual(sample)
    expect(score(here, id, sample[0] ?? '', { score: 105 }).codes).toEqual(['field-invalid'])
    expect(score(here, id, '不在样本的案卷').codes).toEqual(['not-in-sample'])
    expect(score(here, id, sample[0] ?? '', { aspects: ['legality'] }).codes).toEqual(Array(3).fill('aspect-missing'))
    expect(score(here, id, sample[0] ?? '').ok).toBe(true)
  })

  it('BYN-12-1-1 does not start without a standard, and keeps the version it used', () => {
    const here = court()
    expect(plan(here, { standard: '' }).codes).toEqual(['standard-missing'])
    const { id } = plan(here)
    expect(here.matter(id).facts.standardVersion).toBe('2026版')
  })

  it('BYN-12-2 a file corrected in reconsideration or court is in without drawing and cannot be taken out', () => {
    const here = court()
    const { id, sample } = drawn(here)
    const corrected = '巴市监罚〔2026〕31号'
    expect(sample).toContain(corrected)
    const exclude = (file: string) => here.act(id, 'exclude', CITY, '2026-09-10', { input: { file, reason: '重复' } })
    expect(exclude(corrected).codes).toEqual(['corrected-file'])
    expect(exclude(sample.find((file) => file !== corrected) ?? '').ok).toBe(true)
    expect(score(here, id, corrected, { pendingRemedy: true, conclusion: '违法' }).codes).toEqual(['remedy-entered'])
  })

  it('BYN-12-3 files about enterprises have their share and a section of their own', () => {
    const here = court()
    const { id, sample } = drawn(here)
    const enterprise = new Set(files.filter((one) => one.enterprise).map((one) => one.file))
    expect(sample.filter((file) => enterprise.has(file))).toHaveLength(4)
    for (const file of sample.slice(1)) score(here, id, file)
    const conclude = (input: Fields) =>
      here.act(id, 'conclude', CITY, '2026-09-20', { input: { result: '平均92分', ...input } })
    expect(conclude({ enterpriseResult: '四件均合格' }).codes).toEqual(['file-unscored'])
    score(here, id, sample[0] ?? '')
    expect(conclude({}).codes).toEqual(['enterprise-section-missing'])
    expect(conclude({ enterpriseResult: '四件均合格' }).ok).toBe(true)
  })

  it('BYN-12-1-2 each organ below is reviewed once a year: a reminder before the end, overdue from the new year', () => {
    const here = court()
    const task = (object: string) =>
      here.open('yearlyFileReview', 'plan', CITY, '2026-01-05', {
        parties: { object: [object] },
        input: { period: '2026', from: '2026-01-01', until: '2026-12-31' },
      })
    const { id } = task('杭锦后旗人民政府')
    expect(task('杭锦后旗人民政府').codes).toEqual(['already-planned'])
    expect(task('内蒙古自治区人民政府').codes).toEqual(['not-governed'])
    const light = (day: string) =>
      requiredActions(
        here.world.pack,
        here.matter(id),
        here.world.explain(id, here.world.person(CITY), day),
        localInstant(`${day}T10:00:00+08:00`),
      ).find((one) => one.step === 'fulfil')?.light
    expect([light('2026-11-20'), light('2026-11-21')]).toEqual(['normal', 'near'])
    here.world.sweep('2026-12-31')
    expect(here.state(id)).toBe('due')
    here.world.sweep('2027-01-01')
    expect(here.state(id)).toBe('missed')
  })

  it('BYN-12-1-3 a department reads its own files each half-year: flagged after it, cleared by a record', () => {
    const here = court()
    const housing = '巴彦淖尔市住房和城乡建设局'
    const { id } = here.open('fileSelfReview', 'plan', housing, '2026-01-05', {
      input: { period: '2026H1', from: '2026-01-01', until: '2026-06-30' },
    })
    here.world.sweep('2026-07-01')
    expect(here.state(id)).toBe('missed')
    const fulfil = (doneOn: string) =>
      here.act(id, 'fulfil', housing, '2026-07-06', { input: { files: 8, result: '合格', doneOn } })
    expect(fulfil('2025-12-30').codes).toEqual(['outside-period'])
    expect(fulfil('2026-07-03').ok).toBe(true)
  })
})

describe('forms of supervision', () => {
  it('BYN-9-3 an appraisal asks the public, has a scheme first, and is published after its approval', () => {
    const here = court()
    const { id } = here.open('enforcementAppraisal', 'plan', CITY, '2026-10-09', {
      parties: { agencies: [WATER] },
      input: { year: 2026 },
    })
    expect(here.act(id, 'begin', CITY, '2026-10-09').codes).toEqual(['scheme-missing'])
    const scheme = { scheme: '2026年方案', indicators: [{ kind: '水行政', indicator: '程序规范', weight: 40 }] }
    here.act(id, 'setScheme', CITY, '2026-10-10', { input: scheme })
    here.act(id, 'begin', CITY, '2026-10-12')
    const grades = { grades: [{ agency: '150800-water', score: 90, grade: 'good' }] }
    expect(here.act(id, 'grade', CITY, '2026-11-10', { input: grades }).codes).toEqual(['survey-missing'])
    here.act(id, 'addOpinion', CITY, '2026-11-02', { input: { answers: 200, total: 173 } })
    expect(here.matter(id).facts.average).toBe(86.5)
    here.act(id, 'grade', CITY, '2026-11-10', { input: grades })
    const where = { standards: '市政府网站', process: '市政府网站', result: '市政府网站' }
    expect(here.act(id, 'publish', CITY, '2026-11-12', { input: where }).codes).toEqual(['wrong-state'])
    expect(here.act(id, 'approve', CITY, '2026-11-12', { input: { opinion: '同意', record: [] } }).ok).toBe(false)
    here.act(id, 'approve', CITY, '2026-11-12', { input: { opinion: '同意', record: materials('审批单') } })
    expect(here.act(id, 'publish', CITY, '2026-11-13', { input: { result: '市政府网站' } }).codes).toEqual([
      'publication-missing',
      'publication-missing',
    ])
    expect(here.act(id, 'publish', CITY, '2026-11-13', { input: where }).ok).toBe(true)
  })

  const begin = (here: Court, act = '巴市监罚〔2026〕5号') =>
    here.open('individualCase', 'begin', CITY, '2026-03-02', {
      parties: { agency: ['巴彦淖尔市市场监督管理局'] },
      input: { act, source: 'complaint', nationalKind: 'routine' },
    })
  const litigate = (here: Court) => {
    const { id } = here.open('remedy', 'fileLitigation', CITY, '2026-02-24', {
      parties: { agency: ['巴彦淖尔市市场监督管理局'] },
      input: { act: '巴市监罚〔2026〕5号', filedOn: '2026-02-24', receipt: materials('起诉状') },
    })
    here.act(id, 'accept', CITY, '2026-02-25', { input: { acceptedOn: '2026-02-25' } })
  }

  it('BYN-9-5 no single case is taken up that is already before a court', () => {
    const here = court()
    litigate(here)
    const refused = begin(here)
    expect(refused.codes).toEqual(['remedy-entered'])
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'national', article: 33, paragraph: 3 }])
    expect(begin(here, '巴市监罚〔2026〕6号').ok).toBe(true)
  })

  it('BYN-9-5 a running one goes no further once the act is before a court', () => {
    const here = court()
    const { id } = begin(here)
    expect(here.act(id, 'suspend', CITY, '2026-03-02').codes).toEqual(['no-remedy'])
    litigate(here)
    const conclude = { input: { outcome: 'unlawful', grounds: ['procedure'], opinion: '程序违法' } }
    expect(here.act(id, 'conclude', CITY, '2026-03-05', conclude).codes).toEqual(['remedy-entered'])
    here.act(id, 'suspend', CITY, '2026-03-05')
    expect(here.state(id)).toBe('suspended')
  })

  it('BYN-8-7-2 a finding about a single act names its ground; free text alone is refused', () => {
    const here = court()
    const { id } = begin(here)
    const conclude = (input: Fields) =>
      here.act(id, 'conclude', CITY, '2026-03-05', { input: { outcome: 'improper', opinion: '处罚过重', ...input } })
    expect(conclude({ evidence: materials('案卷') }).codes).toEqual(['ground-missing'])
    expect(conclude({ grounds: ['manifest'] }).codes).toEqual(['degree-missing'])
    expect(conclude({ grounds: ['manifest'], evidence: materials('案卷') }).ok).toBe(true)
  })

  it('BYN-10-2-1 a wrong figure found later is recorded as untrue, with evidence', () => {
    const here = court()
    const { id } = here.open('cooperationRequest', 'ask', CITY, '2026-03-02', {
      parties: { agency: [WATER] },
      input: { subject: '采砂执法数据', items: [{ item: '统计表' }], dueBy: '2026-03-16' },
    })
    here.act(id, 'deliver', WATER, '2026-03-10', {
      input: { item: '统计表', content: materials('统计表'), truthful: true },
    })
    here.act(id, 'complete', WATER, '2026-03-10')
    const untrue = (evidence: readonly unknown[]) =>
      here.act(id, 'recordUntrue', CITY, '2026-04-02', {
        input: { item: '统计表', said: '处罚12件', known: '处罚7件', evidence },
      })
    expect(untrue([]).codes).toEqual(['evidence-missing'])
    expect(untrue(materials('案卷目录')).opened).toEqual(['accountability'])
    expect(here.newest('accountability').facts.ground).toBe('untrue')
  })
})

describe('the other kinds of supervision', () => {
  const enter = (here: Court, channel: string, origin: string, input: Fields = {}) =>
    here.open('linkedLead', 'enter', CITY, '2026-04-02', {
      input: {
        channel,
        origin,
        subject: '排污处罚不当',
        concerned: '150800-ecology',
        act: '巴环罚〔2026〕2号',
        receivedOn: '2026-04-01',
        ...input,
      },
    })

  it('BYN-24-1 leads of two channels on one case are linked', () => {
    const here = court()
    const { id } = enter(here, 'procuratorate', '检建〔2026〕8号')
    expect(here.act(id, 'link', CITY, '2026-04-02', { input: { note: '同案' } }).codes).toEqual(['no-other-lead'])
    enter(here, 'hotline', '20260401-33')
    expect(here.act(id, 'link', CITY, '2026-04-03', { input: { note: '同案' } }).ok).toBe(true)
    expect(here.matter(id).facts.linkedLeads).toBe(2)
    expect(enter(here, 'hotline', '20260401-33').codes).toEqual(['already-entered'])
    expect(enter(here, 'hotline', '20260401-34', { concerned: undefined }).codes).toEqual(['organ-missing'])
  })

  it('BYN-24-1 what goes to the supervisory organ goes under need-to-know, and comes back with its result', () => {
    const here = court()
    const send = (receiver: string) =>
      here.open('confidentialLead', 'send', CITY, '2026-04-02', {
        parties: { receiver: [receiver] },
        input: { channel: 'discipline', confidentiality: 'leaders', facts: '涉嫌违纪' },
      })
    expect(send(WATER).codes).toContain('party-unsuitable')
    const { id } = send('巴彦淖尔市监察委员会')
    const close = { input: { outcome: '已立案', returnedOn: '2026-06-01' } }
    expect(here.act(id, 'recordResult', CITY, '2026-06-01', close).codes).toEqual(['wrong-state'])
    here.act(id, 'receive', CITY, '2026-04-07', { input: { receipt: materials('回执') } })
    expect(here.act(id, 'recordResult', CITY, '2026-06-01', close).ok).toBe(true)
  })

  it('BYN-24-2 the overview counts what the register holds, and a channel without data is marked', () => {
    const here = court()
    enter(here, 'procuratorate', '检建〔2026〕8号')
    enter(here, 'hotline', '20260401-33')
    enter(here, 'hotline', '20260401-34')
    const sum = (because: Readonly<Record<string, string>> = {}) =>
      here.open('linkageOverview', 'sum', CITY, '2026-07-02', {
        input: { period: '2026H1', from: '2026-01-01', until: '2026-06-30', results: '均已办理' },
        because,
      })
    const open = sum()
    expect(open.codes).toContain('explain:no-data-audit')
    expect(open.codes).not.toContain('explain:no-data-hotline')
    const { id } = sum(Object.fromEntries(open.codes.map((code) => [code.replace('explain:', ''), '本期没有来件'])))
    expect(here.matter(id).facts).toMatchObject({ procuratorate: 1, hotline: 2, audit: 0 })
  })
})
