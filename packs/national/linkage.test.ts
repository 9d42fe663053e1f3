import { describe, expect, it } from 'vitest'
import { proveLeadTransfer } from '../shapes/transfer/lead-transfer.testing.ts'
import { type Court, materials } from '../testing.ts'
import { countryCourt } from './places.testing.ts'

const CITY = '邢台市司法局'
const WATER = '邢台市水务局'
const SUPERVISORY = '邢台市监察委员会'

type Fields = Readonly<Record<string, unknown>>

const propose = (here: Court, input: Fields = {}, decider = SUPERVISORY) =>
  here.open('personalMeasure', 'propose', CITY, '2026-03-10', {
    parties: { agency: [WATER], decider: [decider] },
    input: {
      officer: '王某',
      kind: 'unlawful',
      facts: '违法扣押',
      causes: '业务不熟',
      consequences: '造成损失',
      corrections: '已返还',
      measure: 'disqualify',
      ...input,
    },
  })

describe('measures against persons', () => {
  it('NR-32-1 are proposed on three considerations, and the certificate changes after the decision of the competent organ', () => {
    const here = countryCourt()
    expect(propose(here, { corrections: '' }).codes).toEqual(['factor-missing'])
    expect(propose(here, {}, CITY).codes).toEqual(['own-decision'])

    const entity = here.open('entityQualification', 'apply', WATER, '2026-02-02', {
      input: { establishment: ['三定方案'], materials: materials('批复') },
    })
    here.act(entity.id, 'confirm', CITY, '2026-02-03', { input: { opinion: '符合' } })
    const certificate = here.open('officerCertificate', 'apply', WATER, '2026-02-04', {
      input: { officer: '王某', examination: 'passed', conditions: true },
    })
    here.act(certificate.id, 'issue', CITY, '2026-02-05', {
      input: { certificateNumber: '1305000001', validFrom: '2026-02-05', validUntil: '2031-02-04' },
    })
    const disqualify = (day: string) =>
      here.act(certificate.id, 'disqualify', CITY, day, { input: { note: '按有权机关的处理' } })

    const { id } = propose(here)
    expect(disqualify('2026-03-10').codes).toEqual(['measure-undecided'])
    here.issue(id, 'send', CITY, '2026-03-11')
    expect(disqualify('2026-03-12').codes).toEqual(['measure-undecided'])
    expect(here.state(certificate.id)).toBe('active')
    const outcome = { outcome: '取消执法资格', decidedOn: '2026-04-01' }
    expect(here.act(id, 'recordDecision', SUPERVISORY, '2026-04-02', { input: outcome }).codes).toEqual([
      'decision-missing',
    ])
    here.act(id, 'recordDecision', SUPERVISORY, '2026-04-02', { input: { ...outcome, decision: materials('决定') } })
    expect(disqualify('2026-04-03').ok).toBe(true)
    expect(here.state(certificate.id)).toBe('disqualified')
  })

  it('NR-41-1 a proposal for obstruction rests on a record of it, and its outcome is a paper of the competent organ', () => {
    const here = countryCourt()
    const input = { kind: 'obstruction', measure: 'discipline', facts: '阻挠检查' }
    const bare = propose(here, input)
    expect(bare.codes).toEqual(['obstruction-unrecorded'])
    expect(bare.reasons[0]?.basis).toEqual([
      { norm: 'national', article: 41 },
      { norm: 'national', article: 25 },
    ])
    here.open('obstruction', 'record', CITY, '2026-03-05', {
      input: { who: '王某', happenedOn: '2026-03-05', facts: '拒不提供案卷', evidence: materials('录像') },
    })
    const { id } = propose(here, input)
    here.issue(id, 'send', CITY, '2026-03-11')
    expect(
      here.act(id, 'recordDecision', SUPERVISORY, '2026-04-02', {
        input: { outcome: '警告', decidedOn: '2026-04-01' },
      }).codes,
    ).toEqual(['decision-missing'])
  })
})

describe('leads and remedies', () => {
  it('NR-33-1 a breach of the regulation itself can be transferred, to the supervisory organ and to nobody else', () => {
    const here = countryCourt()
    const register = (receiver: string, input: Fields = {}) =>
      here.open('leadTransfer', 'register', CITY, '2026-06-16', {
        parties: { receiver: [receiver] },
        input: { category: 'regulation', person: '王某', facts: '阻挠监督', ...input },
      })
    expect(register(WATER).codes).toEqual(['party-unsuitable'])
    expect(register(SUPERVISORY, { category: 'other' }).codes).toEqual(['field-invalid'])
    const { id } = register(SUPERVISORY)
    expect(here.act(id, 'transfer', CITY, '2026-06-17', { post: 'handler' }).codes).toEqual(['wrong-post'])
    expect(here.act(id, 'transfer', CITY, '2026-06-17', { post: 'principal-leader' }).ok).toBe(true)
    expect(Object.values(here.matter(id).parties).flatMap((organs) => organs.map((organ) => organ.name))).toEqual([
      CITY,
      SUPERVISORY,
    ])
    expect(here.world.pack.pack.procedures['leadTransfer']?.reading).toEqual({
      logged: true,
      posts: ['handler', 'signatory', 'principal-leader'],
    })
  })

  it('NR-33-2 what the reconsideration body shares without its source is marked unverified', () => {
    const here = countryCourt()
    const share = (input: Fields, because?: Readonly<Record<string, string>>) =>
      here.open('sharedInformation', 'share', '邢台市行政复议机构', '2026-03-09', {
        input: { act: '邢水罚〔2026〕2号', event: '已受理复议申请', happenedOn: '2026-03-06', ...input },
        ...(because === undefined ? {} : { because }),
      })
    const bare = share({})
    expect(bare.codes).toEqual(['explain:unverified'])
    expect(bare.says).toContain('未核实')
    expect(share({}, { unverified: '文书后补' }).warnings).toEqual(['unverified'])
    expect(share({ source: materials('受理通知书') }).warnings).toEqual([])
  })

  it('NR-33-3a a complaint about a fine is guided to its remedies, and is not turned into supervision before', () => {
    const here = countryCourt()
    const { id } = here.open('remedyGuidance', 'receive', CITY, '2026-09-22', {
      parties: { agency: [WATER] },
      input: { person: '钱某', act: '邢水罚〔2026〕9号', demand: '撤销罚款', receivedOn: '2026-09-22' },
    })
    const convert = (input: Fields) =>
      here.act(id, 'convert', CITY, '2026-09-23', { input: { note: '同类文书都缺少告知', ...input } })
    expect(convert({ remedyState: 'none' }).codes).toEqual(['guidance-first'])
    here.act(id, 'guide', CITY, '2026-09-23', {
      input: { forum: '邢台市人民政府', notice: '自知道之日起六十日内可以申请行政复议' },
    })
    expect(here.matter(id).documents.map((paper) => paper.title)).toEqual(['行政复议、行政诉讼告知书'])
    expect(convert({}).codes).toEqual(['field-missing'])
    expect(convert({ remedyState: 'entered' }).codes).toEqual(['remedy-entered'])
    expect(convert({ remedyState: 'none' }).ok).toBe(true)
  })
})

describe('supervision of the oversight body', () => {
  it('NR-39-1 an order comes from the government or the body above, and a refusal opens a proposal, no sanction', () => {
    const here = countryCourt()
    const order = (orderer: string) =>
      here.open('overseerOrder', 'order', orderer, '2026-05-11', {
        parties: { overseer: ['沙河市司法局'] },
        input: { failure: '对线索长期不处理', correctBy: '2026-05-29' },
      })
    expect(order('沙河市某局').codes).toEqual(['party-missing'])
    expect(order('北戴河区司法局').codes).toEqual(['not-superior'])
    expect(order('沙河市人民政府').ok).toBe(true)
    const { id } = order('邢台市司法局')
    const discipline = { input: { refusal: '到期拒不改正', addressee: 'xingtai-supervisory' } }
    expect(here.act(id, 'propose', '邢台市司法局', '2026-05-29', discipline).codes).toEqual(['wrong-state'])
    here.world.sweep('2026-05-30')
    expect(here.act(id, 'propose', '邢台市司法局', '2026-06-01', discipline).ok).toBe(true)
    expect(here.state(id)).toBe('proposed')
  })
})

describe('every lead on a breach or an offence in office', () => {
  proveLeadTransfer({
    rows: 'NR-33-1',
    court: countryCourt,
    sender: CITY,
    receiver: SUPERVISORY,
    outsider: WATER,
    names: { sender: '行政执法监督机构' },
    called: false,
  })
})
