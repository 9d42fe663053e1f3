import { compilePack, Organ } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { asked, clocks } from '../shapes/agenda.testing.ts'
import { proveCaseTransfer } from '../shapes/transfer/case-transfer.testing.ts'
import { type Court, courtOf, materials } from '../testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'
import { BUREAU, court, GOVERNMENT } from './testing.ts'
import { CGJ, metLate, SCJ } from './transfer.testing.ts'

const TOWN = '北戴河区海滨镇人民政府'
const OTHER = '北戴河区戴河镇人民政府'
const NIUTOUYA = '北戴河区牛头崖镇人民政府'
const EMERGENCY = '北戴河区应急管理局'

type Fields = Readonly<Record<string, unknown>>

const found: Fields = {
  caseNumber: 'ZY-1',
  facts: '2026年9月29日上午，某店在中海滩路销售过期食品，执法人员当场查见',
  item: '销售过期食品',
  happenedAt: '2026-09-29 09:00，中海滩路',
  party: '某店',
  ongoing: false,
}

const find = (here: Court, sender: string, receiver: string, day: string, input: Fields = {}) =>
  here.open('townshipTransfer', 'find', sender, day, {
    parties: { receiver: [receiver] },
    input: { ...found, discoveredOn: day, ...input },
  })

const urgent = (here: Court, at: string, input: Fields = {}) =>
  here.open('townshipTransfer', 'findUrgent', TOWN, at, {
    parties: { receiver: [EMERGENCY] },
    input: { ...found, discoveredAt: `${at.replace(' ', 'T')}+08:00`, urgency: '可能爆炸', ...input },
  })

const evidence = { evidence: [{ name: '现场照片', kind: '书证', file: materials('照片') }] }
const send = (here: Court, id: string, organ: string, day: string, input: Fields = evidence) =>
  here.issue(id, 'send', organ, day, { input })

const list = (here: Court, town: string, item: string, effectiveOn: string) =>
  here.open('transferredPower', 'list', BUREAU, '2026-01-05', {
    parties: { town: [town], department: [CGJ] },
    input: { item, effectiveOn, publication: materials('下放事项清单') },
  })

describe('whose case it is', () => {
  it('BDH-2-15-1 is told by the list of penalties that went to the town, from the day each went', () => {
    const here = court()
    const item = '擅自设置户外广告'
    const toTown = (day: string) => find(here, CGJ, TOWN, day, { item }).codes
    expect(toTown('2026-03-10')).toEqual(['power-not-transferred'])
    list(here, TOWN, item, '2026-03-01')
    expect(toTown('2026-02-27')).toEqual(['power-not-transferred'])
    expect(toTown('2026-03-10')).toEqual([])
    expect(find(here, TOWN, CGJ, '2026-03-10', { item }).codes).toEqual(['own-power'])
    expect(find(here, OTHER, CGJ, '2026-03-10', { item }).codes).toEqual([])
    expect(find(here, CGJ, SCJ, '2026-03-10', { item }).codes).toEqual(['not-between-levels'])
  })

  it('BDH-2-15-8 the town government or the department sends, never a team of it', () => {
    const team = Organ.parse({
      id: 'team',
      name: '海滨镇综合行政执法队',
      kind: 'dispatched-organ',
      level: 'township',
      territory: '130304',
      superior: organs.find((organ) => organ.name === TOWN)?.id,
      establishedBy: organs.find((organ) => organ.name === TOWN)?.id,
    })
    const here = courtOf(compilePack(beidaihe), [...organs, team])
    const refused = find(here, team.name, SCJ, '2026-09-29')
    expect(refused.codes).toContain('wrong-name')
    expect(refused.says).toContain('不得以内设、直属、派出机构的名义移送')
    expect(find(here, TOWN, SCJ, '2026-09-29').ok).toBe(true)
  })

  it('BDH-2-15-9 a body with power of its own by law may, as long as the register names the clause', () => {
    const body = (kind: 'authorised-organisation' | 'dispatched-organ') => {
      const organ = Organ.parse({
        id: 'body',
        name: '北戴河区卫生监督所',
        kind,
        level: 'county',
        territory: '130304',
        superior: '130304-government',
        ...(kind === 'dispatched-organ' ? { establishedBy: '130304-health' } : {}),
      })
      const here = courtOf(compilePack(beidaihe), [...organs, organ])
      list(here, TOWN, '无证行医', '2026-01-10')
      return find(here, organ.name, TOWN, '2026-09-29', { item: '无证行医' }).codes
    }
    expect(body('authorised-organisation')).toEqual([])
    expect(body('dispatched-organ')).toContain('wrong-name')
    const enter = (input: Fields) =>
      court().open('organRegister', 'enter', BUREAU, '2026-03-02', {
        input: {
          organ: 'body',
          name: '北戴河区卫生监督所',
          kind: 'authorised-organisation',
          level: 'county',
          territory: '130304',
          superior: '130304-government',
          ...input,
        },
      }).codes
    expect(enter({})).toContain('authorising-clause-missing')
    expect(enter({ authorisingClause: '《某条例》第九条' })).not.toContain('authorising-clause-missing')
  })
})

describe('when it goes', () => {
  it('BDH-2-15-2 a town has three working days from the finding', () => {
    const here = court()
    const sent = (day: string) => {
      const { id } = find(here, OTHER, SCJ, '2026-09-29')
      expect(here.due(id, 'send')).toBe('2026-10-09')
      const { opened } = send(here, id, OTHER, day)
      return [metLate(here, id), opened]
    }
    expect(sent('2026-10-09')).toEqual([false, []])
    expect(sent('2026-10-10')).toEqual([true, ['accountability']])
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'lateTransfer' })
    const { id } = find(here, OTHER, SCJ, '2026-09-29')
    here.world.sweep('2026-10-10')
    expect(here.newest('accountability').parent?.id).toBe(id)
  })

  it('BDH-2-15-3 a department has the same three, counted over the spring festival', () => {
    const here = court()
    list(here, NIUTOUYA, '占道经营', '2026-01-10')
    const { id } = find(here, CGJ, NIUTOUYA, '2026-02-13', { item: '占道经营' })
    expect(here.due(id, 'send')).toBe('2026-02-25')
    expect(send(here, id, CGJ, '2026-02-25').ok).toBe(true)
    expect(metLate(here, id)).toBe(false)
  })

  it('BDH-2-15-4 an urgent one has twenty-four hours to the minute, holiday or not, and a reason', () => {
    const here = court()
    expect(urgent(here, '2026-10-02 09:30', { urgency: '' }).codes).toEqual(['urgency-missing'])
    const { id } = urgent(here, '2026-10-02 09:30')
    const run = () => here.matter(id).limits.find((one) => one.limit === 'sendUrgent')
    expect(run()?.dueAt).toBe('2026-10-03T09:30+08:00')
    const late = send(here, id, TOWN, '2026-10-03 09:31')
    expect([metLate(here, id), late.opened]).toEqual([true, ['accountability']])
    const punctual = urgent(here, '2026-10-02 09:30').id
    expect(send(here, punctual, TOWN, '2026-10-03 09:30').opened).toEqual([])
  })
})

describe('a violation that goes on', () => {
  const ongoing = {
    ongoing: true,
    dissuasion: '劝阻后当事人停止作业',
    dissuadedAt: '2026-10-02T09:40+08:00',
    dissuadedBy: '孙某',
  }

  it('BDH-2-15-5 is first talked out of, with time, person and result on record', () => {
    const here = court()
    const bare = urgent(here, '2026-10-02 09:30', { ongoing: true })
    expect(new Set(bare.codes)).toEqual(new Set(['dissuasion-missing']))
    expect(bare.codes).toHaveLength(3)
    expect(urgent(here, '2026-10-02 09:30', ongoing).ok).toBe(true)
  })

  it('BDH-2-15-6 the competent organ is told at once and before the transfer, which keeps its own clock', () => {
    const here = court()
    const { id } = urgent(here, '2026-10-02 09:30', ongoing)
    expect(send(here, id, TOWN, '2026-10-02 10:00').codes).toContain('notice-first')
    here.act(id, 'notify', TOWN, '2026-10-02 09:45')
    const notice = here.matter(id).documents.find((one) => one.kind === 'townshipTransferNotice')
    expect([notice?.status, notice?.recipients.map((one) => one.name)]).toEqual(['issued', [EMERGENCY]])
    here.act(id, 'acknowledge', EMERGENCY, '2026-10-02 09:50')
    expect(here.matter(id).facts['noticeReadAt']).toContain('2026-10-02T09:50')
    expect(here.matter(id).limits.map((run) => run.status)).toEqual(['running'])
    expect(send(here, id, TOWN, '2026-10-02 10:00').ok).toBe(true)
    const quiet = urgent(here, '2026-10-02 09:30').id
    expect(here.act(quiet, 'notify', TOWN, '2026-10-02 09:45').codes).toEqual(['not-ongoing'])
  })
})

describe('what goes with it', () => {
  it('BDH-2-15-7 the basic facts in writing, with time, place and the list of evidence', () => {
    const here = court()
    expect(find(here, TOWN, SCJ, '2026-09-29', { facts: '' }).says).toContain('没有写明基本违法事实')
    const { id } = find(here, TOWN, SCJ, '2026-09-29')
    expect(send(here, id, TOWN, '2026-09-30', { evidence: [] }).codes).toEqual(['material-missing'])
    expect(send(here, id, TOWN, '2026-09-30').ok).toBe(true)
    const sections = here.world.pack.pack.documents['townshipTransferLetter']?.sections ?? []
    expect(sections.map((section) => section.heading)).toEqual(
      expect.arrayContaining(['基本违法事实', '时间和地点', '材料清单']),
    )
    expect(here.matter(id).facts).toMatchObject({ happenedAt: '2026-09-29 09:00，中海滩路' })
  })
})

describe('every transfer between town and department', () => {
  const { caseNumber: _number, facts: _facts, ...rest } = found
  proveCaseTransfer({
    rows: 'BDH-2-15-2',
    court,
    procedure: 'townshipTransfer',
    sender: TOWN,
    receiver: SCJ,
    third: EMERGENCY,
    overseer: BUREAU,
    outsider: BUREAU,
    names: { sender: '移送方', receiver: '有管辖权的一方', watchers: '监督协调机关' },
    found: rest,
    materials: evidence,
    leads: true,
    notifies: true,
    answerBy: '2026-05-25',
  })
})

describe('the rules of the finding, urgent or not', () => {
  const ways = [
    ['find', { discoveredOn: '2026-09-29' }],
    ['findUrgent', { discoveredAt: '2026-09-29T09:00+08:00', urgency: '可能爆炸' }],
  ] as const

  it.each(ways)('BDH-2-15-1 BDH-2-15-8 %s: name, level and list are asked for alike', (step, when) => {
    const body = (kind: 'authorised-organisation' | 'dispatched-organ') =>
      Organ.parse({
        id: kind,
        name: `某${kind}`,
        kind,
        level: 'county',
        territory: '130304',
        superior: '130304-government',
        ...(kind === 'dispatched-organ' ? { establishedBy: '130304-health' } : {}),
      })
    const here = courtOf(compilePack(beidaihe), [...organs, body('authorised-organisation'), body('dispatched-organ')])
    const codes = (sender: string, receiver: string, item = '销售过期食品') =>
      here.open('townshipTransfer', step, sender, '2026-09-29 10:00', {
        parties: { receiver: [receiver] },
        input: { ...found, ...when, item },
      }).codes
    list(here, TOWN, '占道经营', '2026-01-10')
    expect(codes(TOWN, SCJ)).toEqual([])
    expect(codes(TOWN, TOWN, '占道经营')).toEqual(['same-organ', 'not-between-levels', 'own-power'])
    expect(codes(TOWN, OTHER)).toEqual(['not-between-levels', 'power-not-transferred'])
    expect(codes(CGJ, SCJ)).toEqual(['not-between-levels'])
    expect(codes(CGJ, TOWN, '占道经营')).toEqual([])
    expect(codes(CGJ, TOWN)).toEqual(['power-not-transferred'])
    expect(codes(TOWN, SCJ, '占道经营')).toEqual(['own-power'])
    expect(codes('某authorised-organisation', TOWN, '占道经营')).toEqual([])
    expect(codes('某dispatched-organ', TOWN, '占道经营')).toEqual(['wrong-name'])
    expect(codes('某authorised-organisation', SCJ)).toEqual(['not-between-levels'])
  })

  it.each(ways)('BDH-2-15-5 BDH-2-15-7 %s: what is asked of every finding, and of one that goes on', (step, when) => {
    const here = court()
    const open = (input: Fields) =>
      asked(
        here.open('townshipTransfer', step, TOWN, '2026-09-29 10:00', {
          parties: { receiver: [SCJ] },
          input: { ...when, ...input },
        }).reasons,
      )
    expect(open({})).toEqual(['caseNumber', 'facts', 'item', 'happenedAt', 'party', 'ongoing'])
    const ongoing = { ...found, ongoing: true }
    const dissuading = { dissuasion: '已停止', dissuadedAt: '2026-09-29T09:10+08:00', dissuadedBy: '孙某' }
    expect(open(ongoing)).toEqual(['dissuasion', 'dissuadedAt', 'dissuadedBy'])
    expect(open({ ...ongoing, ...dissuading, dissuasionPhotos: materials('照片') })).toEqual([])
    expect(here.newest('townshipTransfer').facts).toMatchObject({ dissuadedBy: '孙某', dissuasion: '已停止' })
    const asks = here.world.pack.pack.procedures['townshipTransfer']?.steps[step]?.input?.['party']
    expect(asks?.personal).toBe(true)
  })

  it('BDH-2-15-2 BDH-2-15-4 the clocks are the sender’s, run from the finding, and one lead follows from either', () => {
    const here = court()
    expect(clocks(here, 'townshipTransfer')).toEqual(
      expect.arrayContaining(['移送方：移送时限（法定）', '移送方：紧急移送时限（法定）']),
    )
    const leads = () => here.world.matters().filter((one) => one.procedure === 'accountability').length
    const entered = here.open('townshipTransfer', 'find', TOWN, '2026-09-30', {
      parties: { receiver: [SCJ] },
      input: { ...found, discoveredOn: '2026-09-29' },
    }).id
    expect(here.due(entered, 'send')).toBe('2026-10-09')
    here.world.sweep('2026-10-10')
    expect(leads()).toBe(1)
    send(here, entered, TOWN, '2026-10-10')
    expect(leads()).toBe(1)
    const { id } = urgent(here, '2026-10-12 09:30')
    here.world.sweep('2026-10-13 09:31')
    expect(leads()).toBe(2)
    send(here, id, TOWN, '2026-10-13 09:40')
    expect(leads()).toBe(2)
  })

  it('BDH-2-15-6 the notice goes once, and nobody notes a notice that was not sent', () => {
    const here = court()
    const { id } = urgent(here, '2026-10-12 09:30', {
      ongoing: true,
      dissuasion: '已停止',
      dissuadedAt: '2026-10-12T09:40+08:00',
      dissuadedBy: '孙某',
    })
    expect(here.act(id, 'acknowledge', EMERGENCY, '2026-10-12 09:50').codes).toEqual(['not-notified'])
    expect(here.act(id, 'notify', TOWN, '2026-10-12 09:45').ok).toBe(true)
    expect(here.act(id, 'notify', TOWN, '2026-10-12 09:46').codes).toEqual(['already-notified'])
    expect(send(here, id, TOWN, '2026-10-12 10:00').ok).toBe(true)
    expect(here.act(id, 'acknowledge', EMERGENCY, '2026-10-12 10:10').ok).toBe(true)
  })

  it('BDH-2-15-1 a power is listed for a town by the bureau or the government, and can be taken back', () => {
    const here = court()
    const listing = (organ: string, parties: Readonly<Record<string, readonly string[]>>, input: Fields = {}) =>
      here.open('transferredPower', 'list', organ, '2026-01-05', {
        parties,
        input: { item: '占道经营', effectiveOn: '2026-01-10', publication: materials('清单'), ...input },
      })
    const both = { town: [TOWN], department: [CGJ] }
    expect(listing(CGJ, both).ok).toBe(false)
    expect(listing(GOVERNMENT, both).ok).toBe(true)
    expect(listing(BUREAU, { town: [CGJ], department: [CGJ] }).codes).toEqual(['party-unsuitable'])
    expect(listing(BUREAU, { town: [TOWN], department: [TOWN] }).codes).toEqual(['party-unsuitable'])
    expect(listing(BUREAU, { town: [TOWN, OTHER], department: [CGJ] }).codes).toEqual(['party-unsuitable'])
    expect(listing(BUREAU, { town: [TOWN], department: [CGJ, SCJ] }).codes).toEqual(['party-unsuitable'])
    expect(listing(BUREAU, { town: [TOWN] }).codes).toEqual(['party-missing'])
    expect(asked(listing(BUREAU, both, { item: '', effectiveOn: undefined, publication: [] }).reasons)).toEqual([
      'item',
      'effectiveOn',
      'publication',
    ])
    const { id } = listing(BUREAU, { town: [OTHER], department: [CGJ] })
    expect(find(here, CGJ, OTHER, '2026-03-10', { item: '占道经营' }).codes).toEqual([])
    expect(asked(here.act(id, 'withdraw', BUREAU, '2026-03-11').reasons)).toEqual(['withdrawnOn', 'reason'])
    const back = { withdrawnOn: '2026-03-12', reason: '不能承接' }
    expect(asked(here.act(id, 'withdraw', BUREAU, '2026-03-11', { input: back }).reasons)).toEqual(['withdrawnOn'])
    here.act(id, 'withdraw', BUREAU, '2026-03-12', { input: back })
    expect(here.matter(id).closedOn).toBe('2026-03-12')
    expect(find(here, CGJ, OTHER, '2026-03-13', { item: '占道经营' }).codes).toEqual(['power-not-transferred'])
  })
})
