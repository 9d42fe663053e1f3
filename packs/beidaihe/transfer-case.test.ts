import { describe, expect, it } from 'vitest'
import { proveCaseTransfer } from '../shapes/transfer/case-transfer.testing.ts'
import { proveTransferCoordination } from '../shapes/transfer/transfer-coordination.testing.ts'
import { materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'
import { CGJ, findCase, fiveKinds, SCJ } from './transfer.testing.ts'

const HEALTH = '北戴河区卫生健康局'
const PROCURATORATE = '北戴河区人民检察院'

const sent = () => {
  const here = court()
  const { id } = findCase(here)
  here.issue(id, 'send', CGJ, '2026-05-11', { input: fiveKinds })
  return { here, id }
}

describe('transfer to the department that has the power', () => {
  it('BDH-2-4-1 justice bureau and procuratorate take part in every transfer and may urge; a department that does not is refused', () => {
    const { here, id } = sent()
    const { parties } = here.matter(id)
    expect(parties['overseer']?.map((organ) => organ.name)).toEqual([BUREAU])
    expect(parties['procuratorate']?.map((organ) => organ.name)).toEqual([PROCURATORATE])
    const urge = (organ: string) => here.act(id, 'urge', organ, '2026-05-20', { input: { note: '请尽快答复' } })
    expect(urge(BUREAU).ok).toBe(true)
    expect(urge(PROCURATORATE).ok).toBe(true)
    expect(urge(HEALTH).codes).toEqual(['wrong-organ'])
    expect(Object.values(parties).flatMap((organs) => organs.map((organ) => organ.name))).not.toContain(HEALTH)
    const coordination = here.open('transferCoordination', 'open', BUREAU, '2026-06-01', {
      parent: id,
      input: { problem: '接收机关长期不答复' },
    })
    expect(here.matter(coordination.id).facts).toMatchObject({
      caseNumber: 'YS-2026-007',
      history: '流动摊贩销售无标签饮料',
    })
    const urgent = { addressee: '130304-market', clarity: '食品经营由市场监管部门查处', actBy: '2026-06-15' }
    expect(here.issue(coordination.id, 'urge', BUREAU, '2026-06-01', { input: urgent }).ok).toBe(true)
    expect(here.matter(coordination.id).documents.map((one) => one.title)).toEqual(['行政执法监督督办函'])
  })

  it('BDH-2-4-2 the department in charge sends, with a handler who drafts and a head who approves, or not at all', () => {
    const here = court()
    const { id } = findCase(here)
    const sending = (post?: 'signatory' | 'handler') =>
      here.act(id, 'send', CGJ, '2026-05-11', { input: fiveKinds, ...(post === undefined ? {} : { post }) })
    expect(sending().codes).toEqual(['document-not-approved'])
    here.draft(id, 'send', CGJ, '2026-05-11', { input: fiveKinds })
    expect(sending().codes).toEqual(['document-not-approved'])
    expect(here.issue(id, 'send', CGJ, '2026-05-11', { input: fiveKinds, post: 'handler' }).codes).toEqual([
      'wrong-post',
    ])
    expect(sending('signatory').ok).toBe(true)
    const [letter] = here.matter(id).documents.filter((one) => one.status === 'issued')
    expect(letter?.issuer.name).toBe(CGJ)
    expect(letter?.draftedBy).toMatchObject({ post: 'handler' })
    expect(letter?.approvals).toHaveLength(1)
  })

  it('BDH-2-4-3 a food case goes to the market bureau and is signed for; to oneself or without a reason it goes nowhere', () => {
    const { here, id } = sent()
    expect(here.act(id, 'sign', SCJ, '2026-05-12', { input: { signedOn: '2026-05-12', itemsReceived: 12 } }).ok).toBe(
      true,
    )
    expect(here.state(id)).toBe('received')
    expect(findCase(here, {}, CGJ).codes).toEqual(['same-organ'])
    expect(findCase(here, { reason: '' }).codes).toEqual(['field-missing'])
    expect(findCase(here, { reason: 'convenience' }).codes).toEqual(['field-invalid'])
    const decided = here.act(id, 'decline', SCJ, '2026-05-20', { input: { declineReason: '没有违法事实' } })
    expect(decided.ok).toBe(true)
    expect(here.act(id, 'conclude', CGJ, '2026-05-21', { input: { conclusion: '不再处理' } }).ok).toBe(true)
  })

  it('BDH-2-4-3 a second return is no third round but a dispute, and its outcome comes back to the transfer', () => {
    const { here, id } = sent()
    const back = { returnReason: '属城管职权', competentOrgan: '130304-urban-management' }
    expect(here.act(id, 'return', SCJ, '2026-05-13', { input: { returnReason: '不属本局' } }).codes).toEqual([
      'competent-organ-missing',
    ])
    expect(here.act(id, 'return', SCJ, '2026-05-13', { input: back }).ok).toBe(true)
    expect(here.issue(id, 'resend', CGJ, '2026-05-14', { input: { supplement: '无照经营属市场监管' } }).ok).toBe(true)
    const again = here.act(id, 'returnAgain', SCJ, '2026-05-15', { input: back })
    expect(again.opened).toEqual(['transferCoordination'])
    const coordination = here.newest('transferCoordination')
    expect(coordination.facts).toMatchObject({ caseNumber: 'YS-2026-007', problem: '移送被再次退回' })
    expect(
      here.act(coordination.id, 'coordinate', BUREAU, '2026-05-18', {
        input: { item: '食品经营', clarity: '双方均否认' },
      }).opened,
    ).toEqual(['dispute'])
    expect(
      here.act(coordination.id, 'settle', BUREAU, '2026-05-22', { input: { settlement: '由市场监管局查处' } }).ok,
    ).toBe(true)
    expect(here.state(id)).toBe('closed')
  })
})

describe('the package of a transfer', () => {
  const send = (input: Readonly<Record<string, unknown>>) => {
    const here = court()
    const { id } = findCase(here)
    const result = here.issue(id, 'send', CGJ, '2026-05-11', { input })
    return { here, id, result }
  }
  const {
    inspectionAbsent: _inspection,
    othersAbsent: _others,
    items: _items,
    itemsListed: _listed,
    ...bare
  } = fiveKinds

  it('BDH-2-4-4 a letter with a report alone is refused with every missing kind; a reason stands in for what the case has not', () => {
    const { result } = send(bare)
    expect(new Set(result.codes)).toEqual(new Set(['material-missing', 'field-missing']))
    expect(result.says).toContain('缺少涉案物品清单')
    expect(result.says).toContain('缺少检验报告或者鉴定结论')
    expect(result.says).toContain('缺少其他涉案材料')
    expect(send({ ...bare, noItems: true, inspectionAbsent: '不涉及检验', othersAbsent: '没有' }).result.ok).toBe(true)
  })

  it('BDH-2-4-4-1 the letter names case, both organs and what it brings, and goes nowhere unapproved', () => {
    const { here, id } = send(fiveKinds)
    const letter = here.matter(id).documents.at(-1)
    expect([letter?.title, letter?.status]).toEqual(['案件移送书', 'issued'])
    expect(letter?.number).toMatch(/案移〔2026〕1号/)
    expect(letter?.recipients.map((one) => one.name)).toEqual([SCJ])
    const kind = here.world.pack.pack.documents['caseTransferLetter']
    const attached = kind?.sections.find((section) => section.heading === '材料清单')?.fields ?? {}
    expect(Object.keys(attached)).toEqual(['案件调查报告', '涉案物品清单', '检验报告或者鉴定结论', '其他涉案材料目录'])
    const unapproved = findCase(here, { caseNumber: 'YS-2026-008' })
    expect(here.act(unapproved.id, 'send', CGJ, '2026-05-11', { input: fiveKinds }).codes).toEqual([
      'document-not-approved',
    ])
  })

  it('BDH-2-4-4-2 the report is there, by somebody, and not younger than the transfer', () => {
    expect(send({ ...fiveKinds, reportOn: '2026-05-12' }).result.codes).toEqual(['field-invalid'])
    expect(send({ ...fiveKinds, report: [] }).result.codes).toEqual(['material-missing'])
    expect(send(fiveKinds).result.ok).toBe(true)
  })

  it('BDH-2-4-4-3 twelve boxes listed and eleven received leave one to be found; an empty list says so', () => {
    const { here, id } = send(fiveKinds)
    const receive = (step: string, itemsReceived: number) =>
      here.act(id, step, SCJ, '2026-05-12', { input: { signedOn: '2026-05-12', itemsReceived } })
    expect(receive('sign', 11).codes).toEqual(['items-differ'])
    expect(receive('signWithDifference', 12).codes).toEqual(['no-difference'])
    expect(receive('signWithDifference', 11).ok).toBe(true)
    expect(here.matter(id).facts['difference']).toBe(1)
    expect(here.state(id)).toBe('checking')
    here.act(id, 'reconcile', SCJ, '2026-05-13', { input: { reconciliation: '另一箱在城管仓库，已补交' } })
    expect(here.state(id)).toBe('received')
    const { items: _none, ...withoutItems } = fiveKinds
    expect(send(withoutItems).result.codes).toEqual(['material-missing'])
    const { itemsListed: _count, ...none } = withoutItems
    const empty = send({ ...none, noItems: true })
    expect(empty.result.ok).toBe(true)
    const signing = { input: { signedOn: '2026-05-12' } }
    expect(empty.here.act(empty.id, 'sign', SCJ, '2026-05-12', signing).ok).toBe(true)
  })

  it('BDH-2-4-4-4 where samples were taken the report goes along; where none were, a reason does', () => {
    expect(send({ ...fiveKinds, sampled: true }).result.codes).toEqual(['inspection-missing'])
    expect(send({ ...fiveKinds, sampled: true, inspection: materials('检验报告') }).result.ok).toBe(true)
    expect(send({ ...fiveKinds, inspectionAbsent: '占道经营不需检验' }).result.ok).toBe(true)
  })

  it('BDH-2-4-4-5 three photographs and a recording are four lines with their extent, and a damaged file is named at receipt', () => {
    const others = ['照片一', '照片二', '照片三', '录音'].map((name) => ({
      name,
      kind: name === '录音' ? '视听资料' : '书证',
      extent: name === '录音' ? '3分20秒' : '1页',
      file: materials(name),
    }))
    const { othersAbsent: _none, ...rest } = fiveKinds
    const { here, id, result } = send({ ...rest, others })
    expect(result.ok).toBe(true)
    expect(here.matter(id).facts['others']).toHaveLength(4)
    expect(send({ ...rest, others: [{ ...others[0], extent: '' }] }).result.codes).toEqual(['field-missing'])
    const damaged = { signedOn: '2026-05-12', itemsReceived: 12, damaged: '录音校验值不符' }
    expect(here.act(id, 'signWithDifference', SCJ, '2026-05-12', { input: damaged }).ok).toBe(true)
    expect(here.state(id)).toBe('checking')
  })
})

describe('every transfer between departments', () => {
  proveCaseTransfer({
    rows: 'BDH-2-4-3',
    court,
    procedure: 'caseTransfer',
    sender: CGJ,
    receiver: SCJ,
    third: HEALTH,
    overseer: BUREAU,
    outsider: BUREAU,
    names: { sender: '移送责任机关', receiver: '有权部门', watchers: '监督协调机关、检察机关' },
    found: { reason: 'law', legalBasis: ['食品安全法第六条'] },
    materials: fiveKinds,
    counted: true,
    leads: true,
    freeze: true,
    answerBy: '2026-05-25',
  })
})

describe('every transfer that stalls', () => {
  proveTransferCoordination({
    rows: 'BDH-2-4-1',
    court,
    waiting: (here, day) => {
      const { id } = here.open('caseTransfer', 'find', CGJ, day, {
        parties: { receiver: [SCJ] },
        input: { caseNumber: 'A-1', facts: '事实', discoveredOn: day, reason: 'law', legalBasis: ['食品安全法第六条'] },
      })
      here.issue(id, 'send', CGJ, day, { input: { ...fiveKinds, reportOn: day } })
      return id
    },
    overseer: BUREAU,
    sender: CGJ,
    receiver: '130304-market',
  })
})
