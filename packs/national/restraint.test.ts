import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const BUREAU = '北戴河区司法局'
const MARKET = '北戴河区市场监督管理局'
const planned = (plannedOn: string) => ({
  visited: 'beidaihe-market',
  subject: '检查',
  plannedOn,
  supervisors: ['甲', '乙'],
})

describe('restraint in supervision', () => {
  it('NR-8-1b a telephoned demand outside any supervision matter is flagged for the leader and the government', () => {
    const here = countryCourt()
    const contact = {
      contactedOn: '2026-06-08',
      manner: '电话',
      named: '某科长',
      namedOrgan: 'xingtai-justice',
      act: '邢水罚立〔2026〕3号',
      demand: '停止办理该案',
    }
    const record = here.open('interferenceRecord', 'record', '邢台市水务局', '2026-06-08', { input: contact })
    expect(record.opened).toEqual(['interferenceLead'])
    const flagged = here.newest('interferenceLead')
    expect(flagged.title).toContain('无监督立项')
    expect(Object.values(flagged.parties).flatMap((organs) => organs.map((organ) => organ.name))).toEqual([
      '邢台市司法局',
      '邢台市人民政府',
    ])
    const handling = { input: { outcome: '已谈话' } }
    expect(
      here.act(flagged.id, 'handle', '邢台市司法局', '2026-06-09', { ...handling, post: 'handler' }).codes,
    ).toEqual(['wrong-post'])
    expect(here.act(flagged.id, 'handle', '邢台市人民政府', '2026-06-09', handling).ok).toBe(true)

    const matter = here.open('supervision', 'find', '邢台市司法局', '2026-06-10', {
      parties: { agency: ['邢台市水务局'] },
      input: {
        actType: 'penalty',
        problemType: 'decision',
        act: contact.act,
        problem: '立案依据不足',
        grade: 'improper',
        verification: 'unverified',
      },
    })
    const recordOf = (contactedOn: string) =>
      here.open('interferenceRecord', 'record', '邢台市水务局', '2026-06-30', { input: { ...contact, contactedOn } })
    expect(recordOf('2026-06-11').opened).toEqual([])
    expect(recordOf('2026-06-09').opened).toEqual(['interferenceLead'])
    here.act(matter.id, 'dismiss', '邢台市司法局', '2026-06-20', { input: { dismissReasons: '没有问题' } })
    expect(recordOf('2026-06-11').opened).toEqual([])
    expect(recordOf('2026-06-22').opened).toEqual(['interferenceLead'])
  })

  it('NR-8-1c a third check within a month asks for a reason, and known figures are not asked for again', () => {
    const here = countryCourt()
    const plan = (day: string, because?: Readonly<Record<string, string>>) =>
      here.open('visit', 'planOpen', BUREAU, day, {
        input: planned(day),
        ...(because === undefined ? {} : { because }),
      })
    expect(plan('2026-07-03').ok).toBe(true)
    expect(
      here.open('informationRequest', 'request', BUREAU, '2026-07-10', {
        parties: { agency: [MARKET] },
        input: { scope: '收费情况', replyBy: '2026-07-20' },
      }).ok,
    ).toBe(true)
    const third = plan('2026-07-20')
    expect(third.codes).toEqual(['explain:burden'])
    expect(third.reasons[0]?.basis).toEqual([{ norm: 'national', article: 8 }])
    expect(plan('2026-07-20', { burden: '群众集中反映' }).warnings).toEqual(['burden'])
    expect(
      here.open('informationRequest', 'request', BUREAU, '2026-07-21', {
        parties: { agency: [MARKET] },
        input: { scope: '收费情况', replyBy: '2026-07-30' },
      }).codes,
    ).toEqual(['explain:burden'])
    expect(plan('2026-09-01').ok).toBe(true)
  })

  it('NR-8-1c a form is filled with what the register of acts already says before it is sent', () => {
    const here = countryCourt()
    const entity = here.open('entityQualification', 'apply', MARKET, '2026-02-02', {
      input: { establishment: ['三定方案'], materials: materials('批复') },
    })
    here.act(entity.id, 'confirm', BUREAU, '2026-02-03', { input: { opinion: '符合' } })
    here.act(entity.id, 'publish', BUREAU, '2026-02-04', { input: { publishedOn: '2026-02-04', place: '政府网站' } })
    const send = (input: Readonly<Record<string, unknown>>) =>
      here.open('dataRequest', 'send', BUREAU, '2026-07-20', {
        parties: { agency: [MARKET] },
        input: { subject: '上半年处罚统计', replyBy: '2026-07-31', ...input },
      })
    expect(send({ asked: [{ item: '处罚件数' }] }).ok).toBe(true)
    const acted = here.open('enforcementRecord', 'record', MARKET, '2026-03-10', {
      input: { act: '北市监罚〔2026〕1号', actType: 'penalty', actOn: '2026-03-10' },
    })
    expect(acted.ok).toBe(true)
    expect(send({ asked: [{ item: '处罚件数' }] }).codes).toEqual(['known-data-asked'])
    expect(send({ known: [{ item: '处罚件数', value: '' }] }).codes).toContain('field-missing')
    expect(send({ known: [{ item: '处罚件数', value: '1' }] }).ok).toBe(true)
  })

  it('NR-22-1-2 an undercover visit takes the visited organ in only when its result is released', () => {
    const here = countryCourt()
    const { id } = here.open('visit', 'planCovert', BUREAU, '2026-07-09', { input: planned('2026-07-11') })
    expect(here.matter(id).parties.agency).toEqual([])
    here.act(id, 'record', BUREAU, '2026-07-11', { input: { minutes: materials('暗访记录') } })
    expect(here.matter(id).parties.agency).toEqual([])
    expect(here.act(id, 'release', BUREAU, '2026-07-15').codes).toEqual(['field-missing'])
    here.act(id, 'release', BUREAU, '2026-07-15', { input: { released: '通报暗访情况' } })
    expect(here.matter(id).parties.agency?.map((organ) => organ.name)).toEqual([MARKET])
    const open = here.open('visit', 'planOpen', BUREAU, '2026-07-15', { input: planned('2026-07-16') })
    expect(here.matter(open.id).parties.agency?.map((organ) => organ.name)).toEqual([MARKET])
  })

  it('NR-11-2-6 a covert visit that saw two officers without recorders gives two findings', () => {
    const here = countryCourt()
    const { id } = here.open('visit', 'planCovert', BUREAU, '2026-07-09', { input: planned('2026-07-11') })
    const findings = ['王某', '赵某'].map((subject) => ({ item: 'equipment', subject, detail: '未佩戴执法记录仪' }))
    expect(
      here.act(id, 'record', BUREAU, '2026-07-11', {
        input: { minutes: materials('暗访记录'), findings: [{ item: 'recorder', subject: '王某', detail: '未佩戴' }] },
      }).codes,
    ).toEqual(['field-invalid'])
    const recorded = here.act(id, 'record', BUREAU, '2026-07-11', {
      input: { minutes: materials('暗访记录'), findings },
    })
    expect(recorded.opened).toEqual(['checkFinding', 'checkFinding'])
    expect(here.newest('checkFinding').facts).toMatchObject({ item: 'equipment', subject: '赵某' })
  })
})
