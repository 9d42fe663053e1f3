import { describe, expect, it } from 'vitest'
import { agenda, asked, clocks } from '../shapes/agenda.testing.ts'
import { proveLeadTransfer } from '../shapes/transfer/lead-transfer.testing.ts'
import { proveCaseTransfer } from '../shapes/transfer/case-transfer.testing.ts'
import { proveCriminalTransfer } from '../shapes/transfer/criminal-transfer.testing.ts'
import { proveTransferCoordination } from '../shapes/transfer/transfer-coordination.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const WATER = '上虞区水利局'
const ENFORCEMENT = '上虞区综合行政执法局'
const BUREAU = '上虞区司法局'
const POLICE = '绍兴市公安局'
const SUPERVISORY = '绍兴市监察委员会'
const ECOLOGY = '绍兴市生态环境局'

type Fields = Readonly<Record<string, unknown>>

const find = (here: Court, day: string) =>
  here.open('caseTransfer', 'find', WATER, day, {
    parties: { receiver: [ENFORCEMENT] },
    input: { caseNumber: 'HD-1', facts: '河道内倾倒渣土', discoveredOn: day },
  })

const evidence = (count: number): Fields => ({
  evidence: Array.from({ length: count }, (_, index) => ({
    name: `照片${index + 1}`,
    kind: '书证',
    file: materials(`照片${index + 1}`),
  })),
})

const sent = (here: Court, found: string, day: string) => {
  const { id } = find(here, found)
  here.issue(id, 'send', WATER, day, { input: evidence(3) })
  return id
}

describe('powers that moved to the integrated enforcement organ', () => {
  it('SX-17-1a do not end the department’s care: a finding nobody handles is shown as a gap, a handled one is not', () => {
    const here = court()
    const { id } = find(here, '2026-04-02')
    const handled = find(here, '2026-04-02').id
    const handling = { handledOn: '2026-04-08', handling: '责令清理，已恢复' }
    expect(here.act(handled, 'handle', WATER, '2026-04-08', { input: { handledOn: '2026-04-08' } }).codes).toEqual([
      'field-missing',
    ])
    here.act(handled, 'handle', WATER, '2026-04-08', { input: handling })
    const run = (matter: string) => here.matter(matter).limits.find((one) => one.limit === 'handling')
    expect([run(id)?.kind, run(id)?.dueDate]).toEqual(['internal', '2026-04-17'])
    here.world.sweep('2026-04-18')
    expect([run(id)?.status, run(handled)?.status]).toEqual(['lapsed', 'met'])
    const lapse = here.world.pack.pack.procedures['caseTransfer']?.limits?.['handling']?.lapse.text
    expect(lapse).toContain('监管脱节')
  })

  it('SX-17-1b a case that should be filed goes over with its evidence, and stays open until the answer, with reasons', () => {
    const here = court()
    const { id } = find(here, '2026-09-16')
    expect(here.issue(id, 'send', WATER, '2026-09-21', { input: evidence(0) }).codes).toEqual(['material-missing'])
    expect(here.issue(id, 'send', WATER, '2026-09-21', { input: evidence(3) }).ok).toBe(true)
    here.act(id, 'sign', ENFORCEMENT, '2026-09-22', { input: { signedOn: '2026-09-22' } })
    expect(here.matter(id).closedOn).toBeNull()
    expect(here.act(id, 'decline', ENFORCEMENT, '2026-09-24', {}).codes).toEqual(['field-missing'])
    const filing = { filedOn: '2026-09-24', filingNumber: '虞综执立〔2026〕8号' }
    expect(here.act(id, 'file', ENFORCEMENT, '2026-09-24', { input: filing }).ok).toBe(true)
    expect(here.matter(id).closedOn).toBeNull()
    expect(here.act(id, 'feedback', ENFORCEMENT, '2026-10-20', { input: { result: '罚款并清理' } }).ok).toBe(true)
    expect(here.matter(id).closedOn).toBe('2026-10-20')
  })

  it('SX-17-1c the justice bureau sees what waits and opens coordination with its history; where competence is clear it urges', () => {
    const here = court()
    const id = sent(here, '2026-09-16', '2026-09-21')
    const answer = () => here.matter(id).limits.find((run) => run.limit === 'answer')
    expect([answer()?.dueDate, answer()?.kind]).toEqual(['2026-10-26', 'internal'])
    here.world.sweep('2026-10-27')
    expect(answer()?.status).toBe('lapsed')
    const open = (organ: string) =>
      here.open('transferCoordination', 'open', organ, '2026-10-27', { parent: id, input: { problem: '不答复' } })
    expect(open(WATER).ok).toBe(false)
    const coordination = open(BUREAU)
    expect(here.matter(coordination.id).facts).toMatchObject({ caseNumber: 'HD-1', history: '河道内倾倒渣土' })
    expect(
      here.act(coordination.id, 'coordinate', BUREAU, '2026-10-28', {
        input: { item: '垃圾焚烧', clarity: '双方均称无权' },
      }).opened,
    ).toEqual(['dispute'])
    expect(here.matter(coordination.id).facts['disputeKind']).toBe('案件管辖')
    const dispute = here.newest('dispute')
    expect(dispute.parties['respondents']?.map((organ) => organ.name)).toEqual([WATER, ENFORCEMENT])
    expect(dispute.parties['body']?.map((organ) => organ.name)).toEqual(['上虞区综合行政执法指导办公室'])
    expect(dispute.facts).toMatchObject({ nationalClass: 'jurisdiction', matter: '双方均称无权' })

    const clear = open(BUREAU).id
    const input = { addressee: '330604-enforcement', clarity: '划转清单第12项', actBy: '2026-11-10' }
    expect(here.issue(clear, 'urge', BUREAU, '2026-10-28', { input }).ok).toBe(true)
    expect(here.matter(clear).documents.map((one) => one.title)).toEqual(['行政执法监督督办函'])
    const old = court()
    const before = sent(old, '2025-12-01', '2025-12-02')
    const early = old.open('transferCoordination', 'open', BUREAU, '2026-01-20', {
      parent: before,
      input: { problem: '不答复' },
    })
    expect(
      old.draft(early.id, 'urge', BUREAU, '2026-01-20', { input: { ...input, actBy: '2026-01-30' } }).codes,
    ).toEqual(['not-in-force'])
  })
})

describe('judicial and supervisory organs', () => {
  it('SX-10-1b a lead goes with the leader’s approval and stays on its way until the receipt is there', () => {
    const here = court()
    const register = (sender: string, input: Fields = {}) =>
      here.open('leadTransfer', 'register', sender, '2026-04-07', {
        parties: { receiver: [SUPERVISORY] },
        input: { category: 'dutyViolation', person: '沈某', facts: '收受管理对象礼品', ...input },
      })
    const { id } = register(CITY)
    expect(here.act(id, 'transfer', CITY, '2026-04-08', { post: 'handler' }).codes).toEqual(['wrong-post'])
    here.act(id, 'transfer', CITY, '2026-04-08')
    expect(here.world.pack.procedures.get('leadTransfer')?.data.states[here.state(id)]?.name).toBe('移送中')
    expect(here.act(id, 'receive', SUPERVISORY, '2026-04-10', { input: { receipt: [] } }).codes).toEqual([
      'receipt-missing',
    ])
    expect(here.state(id)).toBe('transferred')
    here.act(id, 'receive', SUPERVISORY, '2026-04-10', { input: { receipt: materials('回执') } })
    expect(
      here.act(id, 'reply', SUPERVISORY, '2026-06-10', { input: { repliedOn: '2026-06-10', result: '已立案' } }).ok,
    ).toBe(true)
    expect(register('绍兴市综合行政执法指导办公室', { category: 'regulation' }).ok).toBe(true)
    expect(register(ECOLOGY).ok).toBe(false)
    expect(here.world.pack.pack.procedures['leadTransfer']?.reading?.logged).toBe(true)
  })

  it('SX-10-1c no case reaches the police without its letter, and a refusal to file comes back to the sender', () => {
    const here = court()
    const { id } = here.open('criminalTransfer', 'report', ECOLOGY, '2026-04-08 09:00', {
      parties: { police: [POLICE] },
      input: {
        caseNumber: 'HJ-1',
        suspect: '某公司',
        officers: ['张某', '李某'],
        facts: '倾倒危险废物三吨以上',
        report: materials('移送报告'),
      },
    })
    here.act(id, 'approve', ECOLOGY, '2026-04-08 10:00', { input: { opinion: '同意' } })
    const package_ = {
      report: materials('调查报告'),
      reportBy: '张某',
      reportOn: '2026-04-07',
      noItems: true,
      sampled: true,
      inspection: materials('检测报告'),
      othersAbsent: '没有其他材料',
    }
    expect(here.act(id, 'send', ECOLOGY, '2026-04-08 15:00', { input: package_ }).codes).toEqual([
      'document-not-approved',
    ])
    const { inspection: _missing, ...short } = package_
    expect(here.issue(id, 'send', ECOLOGY, '2026-04-08 15:00', { input: short }).codes).toContain('material-missing')
    expect(here.issue(id, 'send', ECOLOGY, '2026-04-08 15:00', { input: package_ }).ok).toBe(true)
    here.act(id, 'accept', POLICE, '2026-04-09', { input: { acceptedOn: '2026-04-09', receipt: materials('回执') } })
    const refused = {
      ground: 'notFiled',
      documentNumber: '绍公不立〔2026〕5号',
      decidedOn: '2026-04-12',
      instrument: materials('不予立案通知书'),
      noticeReceivedOn: '2026-04-13',
    }
    here.act(id, 'release', POLICE, '2026-04-13', { input: refused })
    expect([here.state(id), here.due(id, 'appeal')]).toEqual(['releasable', '2026-04-16'])
    expect(here.act(id, 'conclude', ECOLOGY, '2026-04-20', { input: { conclusion: 'penalty' } }).ok).toBe(true)
  })

  it('SX-10-1c what the police do not pursue comes to the administration with its kind, and is signed for', () => {
    const here = court()
    const { id } = here.open('judicialHandOver', 'send', POLICE, '2026-05-06', {
      parties: { receiver: [ECOLOGY] },
      input: { kind: 'minor', facts: '情节显著轻微，应予行政处罚', materials: materials('案卷') },
    })
    const receipt = { receiptOn: '2026-05-07', receipt: [] as unknown[] }
    expect(here.act(id, 'receipt', ECOLOGY, '2026-05-07', { input: receipt }).codes).toEqual(['field-missing'])
    expect(
      here.act(id, 'receipt', ECOLOGY, '2026-05-07', { input: { ...receipt, receipt: materials('回执') } }).ok,
    ).toBe(true)
  })
})

describe('towns and streets that are asked to help', () => {
  it('SX-3-3 answer by the day of the task, with what it asks for', () => {
    const here = court()
    const STREET = '柯桥区兰亭街道办事处'
    const assign = (town: string) =>
      here.open('cooperationTask', 'assign', CITY, '2026-03-30', {
        parties: { town: [town] },
        input: { subject: '核实', request: '核实占道情况', replyBy: '2026-04-10', attachmentsNeeded: true },
      })
    expect(assign(ECOLOGY).codes).toEqual(['party-unsuitable'])
    const { id } = assign(STREET)
    here.world.sweep('2026-04-10')
    expect(here.state(id)).toBe('assigned')
    here.world.sweep('2026-04-11')
    expect(here.state(id)).toBe('overdue')
    const reply = (input: Fields) => here.act(id, 'reply', STREET, '2026-04-13', { input })
    expect(reply({ answer: '已核实' }).codes).toEqual(['attachments-missing'])
    expect(reply({ answer: '已核实', attachments: materials('照片') }).ok).toBe(true)
    here.act(id, 'return', CITY, '2026-04-14', { input: { returnReason: '照片不清' } })
    expect(here.state(id)).toBe('assigned')
    reply({ answer: '重拍', attachments: materials('新照片') })
    expect(here.act(id, 'accept', CITY, '2026-04-15').ok).toBe(true)
  })
})

describe('every transfer to the integrated enforcement organ', () => {
  proveCaseTransfer({
    rows: 'SX-17-1b',
    court,
    procedure: 'caseTransfer',
    sender: WATER,
    receiver: ENFORCEMENT,
    third: '上虞区市场监督管理局',
    overseer: BUREAU,
    outsider: BUREAU,
    names: { sender: '执法事项已划转的行政主管部门', receiver: '综合行政执法部门', watchers: '监督协调机关' },
    found: {},
    materials: evidence(2),
    handling: true,
    answerBy: '2026-06-08',
  })
})

describe('every criminal transfer', () => {
  proveCriminalTransfer({
    rows: 'SX-10-1c',
    court,
    sender: ECOLOGY,
    police: POLICE,
    other: WATER,
    leads: false,
    names: { sender: '移送机关' },
  })
})

describe('every lead on a public official', () => {
  proveLeadTransfer({
    rows: 'SX-10-1b',
    court,
    sender: CITY,
    receiver: SUPERVISORY,
    outsider: ECOLOGY,
    names: { sender: '司法行政部门、综合行政执法指导机构' },
    called: true,
  })
})

describe('every transfer that stalls', () => {
  proveTransferCoordination({
    rows: 'SX-17-1c',
    court,
    waiting: (here, day) => sent(here, day, day),
    overseer: BUREAU,
    sender: WATER,
    receiver: '330604-enforcement',
  })
})

describe('tasks and hand-overs, state by state', () => {
  const day = '2026-04-10'
  const at = (here: Court, id: string) => [agenda(here, id, day), here.matter(id).closedOn]

  it('SX-3-3 a task says in each state who shall do what, and asks for what it needs', () => {
    const here = court()
    const STREET = '柯桥区兰亭街道办事处'
    const assign = (more: Fields = {}, parties: Readonly<Record<string, readonly string[]>> = { town: [STREET] }) =>
      here.open('cooperationTask', 'assign', CITY, day, {
        parties,
        input: { subject: '核实', request: '核实占道情况', replyBy: '2026-04-19', attachmentsNeeded: false, ...more },
      })
    expect(
      asked(assign({ subject: '', request: '', replyBy: '2026-04-09', attachmentsNeeded: undefined }).reasons),
    ).toEqual(['subject', 'request', 'replyBy', 'attachmentsNeeded'])
    expect(assign({}, {}).codes).toEqual(['party-missing'])
    expect(assign({}, { town: [STREET, '柯桥区平水镇人民政府'] }).codes).toEqual(['party-unsuitable'])
    const guided = here.open('cooperationTask', 'assign', '绍兴市综合行政执法指导办公室', day, {
      parties: { town: [STREET] },
      input: { subject: '核实', request: '核实占道情况', replyBy: '2026-04-17', attachmentsNeeded: false },
    })
    expect(guided.ok).toBe(true)
    const { id } = assign()
    expect(here.matter(id).number).toMatch(/配合〔2026〕1号/)
    // a Sunday moves on to the Monday
    expect([here.due(id, 'reply'), clocks(here, 'cooperationTask')]).toEqual([
      '2026-04-20',
      ['乡镇（街道）：答复期限（文书载明）'],
    ])
    expect(at(here, id)).toEqual([['乡镇（街道）应当答复'], null])
    expect(asked(here.act(id, 'reply', STREET, day).reasons)).toEqual(['answer'])
    here.act(id, 'reply', STREET, day, { input: { answer: '已核实' } })
    const requester = '司法行政部门、综合行政执法指导机构'
    expect(at(here, id)).toEqual([[`${requester}可以退回补充`, `${requester}应当接受答复`], null])
    expect(here.matter(id).limits.map((run) => run.status)).toEqual(['met'])
    expect(asked(here.act(id, 'return', CITY, day).reasons)).toEqual(['returnReason'])
    here.act(id, 'accept', CITY, day)
    expect(at(here, id)).toEqual([[], day])
    const late = assign().id
    here.world.sweep('2026-04-21')
    expect([agenda(here, late, '2026-04-21'), here.matter(late).closedOn]).toEqual([['乡镇（街道）应当答复'], null])
  })

  it('SX-10-1c what comes from judicial organs is signed for or returned', () => {
    const here = court()
    const send = (more: Fields = {}) =>
      here.open('judicialHandOver', 'send', POLICE, day, {
        parties: { receiver: [ECOLOGY] },
        input: { kind: 'noCrime', facts: '没有犯罪事实', ...more },
      })
    expect(asked(send({ kind: undefined, facts: '' }).reasons)).toEqual(['kind', 'facts'])
    const { id } = send({ materials: materials('案卷') })
    const both = '司法机关、有权的行政执法机关'
    expect(at(here, id)).toEqual([[`${both}应当登记回执`, `${both}可以登记退回`], null])
    expect(asked(here.act(id, 'receipt', ECOLOGY, day).reasons)).toEqual(['receiptOn', 'receipt'])
    expect(asked(here.act(id, 'return', ECOLOGY, day).reasons)).toEqual(['reason'])
    here.act(id, 'return', POLICE, day, { input: { reason: '已另案处理' } })
    expect(at(here, id)).toEqual([[], day])
    const other = send().id
    here.act(other, 'receipt', POLICE, day, { input: { receiptOn: day, receipt: materials('回执') } })
    expect(at(here, other)).toEqual([[], day])
  })
})
