import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'
import { finding } from './testing.ts'

type Fields = Readonly<Record<string, unknown>>

const confirmed = (here: Court, agency: string, bureau: string, day: string) => {
  const { id } = here.open('entityQualification', 'apply', agency, day, {
    input: { establishment: ['三定方案'], materials: materials('批复') },
  })
  here.act(id, 'confirm', bureau, day, { input: { opinion: '符合' } })
  return id
}

describe('who supervises', () => {
  it('NR-6-1a the role of oversight body belongs to justice departments, one for each government', () => {
    const here = countryCourt()
    const enter = (input: Fields) =>
      here.open('organRegister', 'enter', '内蒙古自治区司法厅', '2026-02-01', {
        input: { kind: 'oversight-body', level: 'city', territory: '330600', ...input },
      })
    const guidance = enter({ organ: 'guidance', name: '绍兴市综合行政执法指导机构', superior: 'shaoxing' })
    expect(guidance.codes).toEqual(['not-justice-department'])
    expect(guidance.reasons[0]?.basis).toEqual([{ norm: 'national', article: 6, paragraph: 1 }])
    expect(
      enter({ organ: 'market-legal', name: '巴彦淖尔市市场监督管理局法规科', superior: 'bayannur' }).codes,
    ).toEqual(['not-justice-department'])
    expect(enter({ organ: 'shaoxing-bureau', name: '绍兴市司法局', superior: 'shaoxing' }).ok).toBe(true)
    expect(
      enter({ organ: 'wuyuan-bureau', name: '五原县司法局', level: 'county', territory: '150821', superior: 'wuyuan' })
        .ok,
    ).toBe(true)
    expect(enter({ organ: 'second', name: '绍兴市第二司法局', superior: 'shaoxing' }).codes).toEqual([
      'oversight-body-exists',
    ])
    const { id } = here.open('supervision', 'find', '绍兴市司法局', '2026-03-02', {
      parties: { agency: ['诸暨市枫桥镇人民政府'] },
      input: finding,
    })
    expect(here.matter(id).parties.government?.map((organ) => organ.name)).toEqual(['绍兴市人民政府'])
  })

  it('NR-2-1 the objects are organs below the government; a company and a court are none', () => {
    const here = countryCourt()
    const find = (agency: string) =>
      here.open('supervision', 'find', '绍兴市司法局', '2026-03-02', { parties: { agency: [agency] }, input: finding })
    expect(find('诸暨市枫桥镇人民政府').ok).toBe(true)
    for (const outsider of ['某环保科技有限公司', '绍兴市中级人民法院']) {
      const refused = find(outsider)
      expect(refused.codes).toEqual(['party-unsuitable'])
      expect(refused.reasons[0]?.basis).toEqual([{ norm: 'national', article: 2 }])
    }
    expect(find('许昌市城市管理局').codes).toEqual(['not-governed'])
  })

  it('NR-7-1-1 the bureau opens the checklist of responsibilities for all organs, each fills its own part', () => {
    const here = countryCourt()
    const { id } = here.open('responsibilityChecklist', 'open', '魏都区司法局', '2026-03-02', {
      parties: { agencies: ['魏都区城市管理局', '魏都区卫生健康委员会'] },
      input: { year: 2026 },
    })
    const fill = (agency: string) =>
      here.act(id, 'fillIn', '魏都区城市管理局', '2026-03-10', {
        input: { agency, posts: '岗位职责', accountability: '无' },
      })
    expect(fill('weidu-health').codes).toEqual(['not-own-part'])
    expect(fill('weidu-urban').ok).toBe(true)
    expect(
      here.open('responsibilityChecklist', 'open', '魏都区城市管理局', '2026-03-02', {
        parties: { agencies: ['魏都区卫生健康委员会'] },
        input: { year: 2026 },
      }).codes,
    ).toEqual(['party-missing'])
  })

  it('NR-7-1-3 a project carries one of the four tags', () => {
    const here = countryCourt()
    const register = (input: Fields) =>
      here.open('developmentProject', 'register', '巴彦淖尔市司法局', '2026-03-02', {
        input: { project: '移动执法终端推广', ...input },
      })
    expect(register({}).codes).toEqual(['field-missing'])
    expect(here.matter(register({ tags: ['digital'] }).id).facts.tags).toEqual(['digital'])
  })

  it('NR-7-1-4 no officer is registered for an organ whose qualification is not confirmed', () => {
    const here = countryCourt()
    const apply = () =>
      here.open('officerCertificate', 'apply', '建安区农业农村局', '2026-03-10', {
        input: { officer: '王某', examination: 'passed', conditions: true },
      })
    const refused = apply()
    expect(refused.codes).toEqual(['entity-unconfirmed'])
    confirmed(here, '建安区农业农村局', '建安区司法局', '2026-03-02')
    expect(apply().ok).toBe(true)
  })

  it('NR-7-1-5 a duty is added on a law or a regulation, never on a work plan alone', () => {
    const here = countryCourt()
    const add = (normKind: string, norm: string) =>
      here.open('addedDuty', 'add', '巴彦淖尔市司法局', '2026-03-02', {
        input: { name: '重大行政处罚备案', normKind, norm: [norm] },
      })
    expect(add('regulation', '内蒙古自治区行政执法监督条例第十一条').ok).toBe(true)
    expect(add('document', '某区工作方案').codes).toEqual(['basis-too-low'])
    expect(add('rule', '某市规章').codes).toEqual(['basis-too-low'])
  })
})

describe('qualification', () => {
  it('NR-17-1 an organ acts in its own name for acts dated from its confirmation and publication on', () => {
    const here = countryCourt()
    const record = (actOn: string, day = '2026-04-20') =>
      here.open('enforcementRecord', 'record', '越城区某新设机构', day, {
        input: { act: '越新罚〔2026〕1号', actType: 'penalty', actOn },
      })
    expect(record('2026-04-01', '2026-04-01').codes).toEqual(['entity-unconfirmed'])
    const id = confirmed(here, '越城区某新设机构', '越城区司法局', '2026-04-08')
    expect(record('2026-04-08').codes).toEqual(['entity-unconfirmed'])
    here.act(id, 'publish', '越城区司法局', '2026-04-08', { input: { publishedOn: '2026-04-08', place: '政府网站' } })
    expect(record('2026-04-07').codes).toEqual(['entity-unconfirmed'])
    expect(record('2026-04-08').ok).toBe(true)
  })

  it('NR-17-2 a failed examination gives no certificate, and no organ issues its own', () => {
    const here = countryCourt()
    confirmed(here, '建安区农业农村局', '建安区司法局', '2026-03-02')
    const apply = (examination: string) =>
      here.open('officerCertificate', 'apply', '建安区农业农村局', '2026-05-18', {
        input: { officer: '王某', examination, conditions: true },
      }).id
    const input = { certificateNumber: '4110030001', validFrom: '2026-05-20', validUntil: '2031-05-19' }
    expect(here.act(apply('failed'), 'issue', '建安区司法局', '2026-05-20', { input }).codes).toEqual([
      'examination-failed',
    ])
    const passed = apply('passed')
    expect(here.act(passed, 'issue', '建安区农业农村局', '2026-05-20', { input }).codes).toEqual(['wrong-organ'])
    expect(here.act(passed, 'issue', '建安区司法局', '2026-05-20', { input }).ok).toBe(true)
  })
})

describe('departments', () => {
  it('NR-42-1 a department supervises its own units; a county counterpart is sent to guidance', () => {
    const here = countryCourt()
    const find = (unit: string) =>
      here.open('internalSupervision', 'find', '邢台市市场监督管理局', '2026-04-09', {
        parties: { unit: [unit] },
        input: { problem: '执法记录不全' },
      })
    expect(find('邢台市市场监督管理综合行政执法支队').ok).toBe(true)
    const counterpart = find('襄都区市场监督管理局')
    expect(counterpart.codes).toEqual(['guidance-instead'])
    expect(counterpart.says).toContain('督促指导')
  })

  it('NR-42-3 a city department guides its counterpart, copies the justice bureau, and has no other title', () => {
    const here = countryCourt()
    const prepare = (department: string, counterpart: string) =>
      here.open('guidanceLetter', 'prepare', department, '2026-04-09', {
        parties: { counterpart: [counterpart] },
        input: { matter: '渣土运输执法', grounds: ['城市市容和环境卫生管理条例第四条'] },
      })
    expect(prepare('魏都区城市管理局', '建安区城市管理局').codes).toContain('county-department')
    const { id } = prepare('许昌市城市管理局', '建安区城市管理局')
    expect(here.issue(id, 'send', '许昌市城市管理局', '2026-04-09', { input: { advice: '规范检查频次' } }).ok).toBe(
      true,
    )
    const [paper] = here.matter(id).documents
    expect([paper?.title, paper?.copies.map((organ) => organ.name)]).toEqual(['行政执法督促指导函', ['许昌市司法局']])
    expect(
      here.open('supervision', 'find', '许昌市城市管理局', '2026-04-09', {
        parties: { agency: ['建安区城市管理局'] },
        input: finding,
      }).codes,
    ).toContain('party-missing')
  })

  it('NR-42-2 a finding about a vertically led organ ends with the letter to its superior department only', () => {
    const here = countryCourt()
    const { id } = here.open('supervision', 'find', '许昌市司法局', '2026-04-15', {
      parties: { agency: ['国家税务总局许昌市税务局'] },
      input: finding,
    })
    const papers = here.world
      .explain(id, here.world.person('许昌市司法局'), '2026-04-15')
      .filter((step) => step.ready && step.issues !== undefined)
    expect(papers.map((step) => step.step)).toEqual(['notifySuperior'])
    here.issue(id, 'notifySuperior', '许昌市司法局', '2026-04-16', {
      input: { findings: '违反程序规定', bases: ['税收征收管理法第五十九条'] },
    })
    expect(here.state(id)).toBe('informing')
    here.serve(id, 'superiorNotice', '国家税务总局河南省税务局', '2026-04-17')
    expect(here.state(id)).toBe('superiorInformed')
  })
})
