import { describe, expect, it } from 'vitest'
import { agenda } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { court } from './testing.ts'

const AGENCY = '北戴河区应急管理局'
const DAY = '2026-08-17'

const collect = (here: Court, input: Record<string, unknown> = {}) =>
  here.open('evidenceItem', 'collect', AGENCY, DAY, {
    input: {
      case: '北应急案〔2026〕3号',
      name: '维修合同',
      type: 'documentary',
      source: '酒店档案室',
      collectedOn: '2026-08-16',
      proves: '消防设施由谁维护',
      form: 'original',
      partySupplied: false,
      ...input,
    },
  })
const mark = { officer: 'signature', counterpart: 'signature', maker: 'seal' }
const pages = (missing?: { page: number; column: string }) =>
  [1, 2, 3, 4, 5, 6].map((page) => ({
    page,
    ...Object.fromEntries(
      Object.entries(mark).filter(([column]) => page !== missing?.page || column !== missing.column),
    ),
  }))
const describeDocument = (here: Court, id: string, input: Record<string, unknown> = {}) =>
  here.act(id, 'describeDocument', AGENCY, DAY, {
    input: { compared: true, comparedBy: '甲', pages: pages(), genuine: true, ...input },
  })
/** Confirms an item. What keeps it from that is, word for word, what would have to be explained to file it all the same. */
const confirm = (here: Court, id: string) => {
  const explained = here.world.explain(id, here.world.person(AGENCY), DAY).find((one) => one.step === 'admit')
  const result = here.act(id, 'confirm', AGENCY, DAY)
  expect(explained?.warnings.map((one) => one.text)).toEqual(result.reasons.map((one) => one.text))
  return result
}
const on = (here: Court, id: string) => [
  ...agenda(here, id, DAY).toSorted(),
  here.matter(id).closedOn === null ? '未结' : '已结',
]

describe('evidence in a case', () => {
  it('BDH-2-13-1 has a kind, a source, an object and a result of verification before it supports a finding', () => {
    const here = court()
    expect(collect(here, { type: undefined }).codes).toEqual(['field-missing'])
    expect(collect(here, { proves: '' }).codes).toEqual(['object-missing'])
    const { id } = collect(here)
    describeDocument(here, id)
    expect(confirm(here, id).ok).toBe(true)
    const rely = () => here.act(id, 'rely', AGENCY, DAY, { input: { finding: '由酒店维护', alone: false } })
    expect(rely().codes).toEqual(['unverified'])
    const verify = (verification: string) =>
      here.act(id, 'verify', AGENCY, DAY, { input: { verification, verifiedHow: '走访核对' } })
    verify('unverified')
    expect(rely().codes).toEqual(['unverified'])
    verify('verified')
    expect(rely().ok).toBe(true)
  })

  it('BDH-2-13-2 each alteration of an interview record is confirmed, by signature, seal or otherwise', () => {
    const here = court()
    const { id } = collect(here, { name: '询问笔录', type: 'statement' })
    const alterations = (second?: string) => ({
      talkAlterations: [
        { number: 1, confirmedBy: 'signature' },
        { number: 2, ...(second === undefined ? {} : { confirmedBy: second }) },
      ],
    })
    here.act(id, 'describeTalk', AGENCY, DAY, { input: alterations() })
    expect(confirm(here, id)).toMatchObject({ codes: ['alteration-unconfirmed'] })
    expect(confirm(here, id).says).toContain('第2处涂改')
    here.act(id, 'describeTalk', AGENCY, DAY, { input: alterations('other') })
    expect(confirm(here, id).ok).toBe(true)
  })

  it('BDH-2-13-3 a copy or a paper of the party is compared with the original and signed for', () => {
    const here = court()
    const { id } = collect(here, { partySupplied: true })
    describeDocument(here, id, { compared: false })
    expect(confirm(here, id).codes).toEqual(['not-compared'])
    describeDocument(here, id)
    expect(confirm(here, id).ok).toBe(true)
    expect(collect(here, { form: 'copy' }).codes).toEqual(['difficulty-missing'])
    const copied = collect(here, { form: 'copy', difficulty: '原件存于档案馆' }).id
    describeDocument(here, copied, { compared: false })
    expect(confirm(here, copied).codes).toEqual(['not-compared', 'copy-marks-missing'])
  })

  it('BDH-2-13-4 documentary evidence without its source is refused, and so is a date that has not come', () => {
    const here = court()
    expect(collect(here, { source: '' }).codes).toEqual(['source-missing'])
    expect(collect(here, { collectedOn: '2026-08-18' }).codes).toEqual(['field-invalid'])
    expect(collect(here).ok).toBe(true)
  })

  it('BDH-2-13-5 every page bears the marks of officer, counterpart and maker; what is missing is named', () => {
    const here = court()
    const { id } = collect(here)
    describeDocument(here, id, { pages: pages({ page: 4, column: 'counterpart' }) })
    const refused = confirm(here, id)
    expect(refused.codes).toEqual(['page-without-counterpart'])
    expect(refused.says).toBe('第4页缺相对人签名')
    here.act(id, 'returnForSupplement', AGENCY, DAY, { input: { defects: refused.says } })
    expect(here.world.pack.procedures.get('evidenceItem')?.data.states[here.state(id)]?.name).toBe('待补正')
    describeDocument(here, id, {
      pages: pages().map((page) => (page.page === 4 ? { ...page, counterpart: 'refused' } : page)),
    })
    expect(confirm(here, id).ok).toBe(true)
    const bare = collect(here).id
    expect(confirm(here, bare).codes).toContain('pages-missing')
    for (const column of ['officer', 'maker']) {
      const other = collect(here).id
      describeDocument(here, other, { pages: pages({ page: 2, column }) })
      expect(confirm(here, other).codes).toEqual([`page-without-${column}`])
    }
  })

  it('BDH-2-13-6 the party says whether it is its true intention; where it is not, the paper does not stand alone', () => {
    const here = court()
    const { id } = collect(here)
    describeDocument(here, id, { genuine: undefined })
    expect(confirm(here, id).codes).toEqual(['genuineness-missing'])
    expect(describeDocument(here, id, { genuine: false }).codes).toEqual(['genuineness-unexplained'])
    describeDocument(here, id, { genuine: false, genuineNote: '称受胁迫签署' })
    expect(confirm(here, id).ok).toBe(true)
    here.act(id, 'verify', AGENCY, DAY, { input: { verification: 'verified', verifiedHow: '核对' } })
    const rely = (alone: boolean) => here.act(id, 'rely', AGENCY, DAY, { input: { finding: '事实', alone } })
    expect(rely(true).says).toContain('不得单独作为定案依据')
    expect(rely(false).ok).toBe(true)
  })

  it('BDH-2-13-7 alterations of a document bear a fingerprint; of an interview record a signature is enough', () => {
    const here = court()
    const { id } = collect(here)
    describeDocument(here, id, { alterations: [{ number: 1, confirmedBy: 'signature' }] })
    expect(confirm(here, id).codes).toEqual(['no-fingerprint'])
    describeDocument(here, id, { alterations: [{ number: 1, confirmedBy: 'fingerprint' }] })
    expect(confirm(here, id).ok).toBe(true)
    const talk = collect(here, { type: 'testimony', name: '询问笔录' }).id
    here.act(talk, 'describeTalk', AGENCY, DAY, {
      input: { talkAlterations: [{ number: 1, confirmedBy: 'signature' }] },
    })
    expect(confirm(here, talk).ok).toBe(true)
  })

  const object = (here: Court, input: Record<string, unknown>) => {
    const { id } = collect(here, { type: 'physical', name: '灭火器' })
    expect(here.act(id, 'describeObject', AGENCY, DAY, { input }).codes).toEqual([])
    return confirm(here, id)
  }

  it('BDH-2-13-8 the original object is kept with a record of custody, or the reason and a substitute', () => {
    const here = court()
    expect(object(here, { signable: true, objectSigned: true }).codes).toEqual(['custody-missing'])
    expect(object(here, { signable: true, objectSigned: true, notKept: '易腐烂' }).codes).toEqual(['custody-missing'])
    const substituted = { notKept: '易腐烂', substitutes: materials('照片', '样品记录') }
    expect(object(here, { signable: true, objectSigned: true, ...substituted }).ok).toBe(true)
    expect(object(here, { signable: true, objectSigned: true, custody: '物证室，甲，完好' }).ok).toBe(true)
  })

  it('BDH-2-13-9 an object that can be signed is signed; any other needs something that corroborates it', () => {
    const here = court()
    const custody = '物证室，甲，完好'
    expect(object(here, { custody, signable: false }).codes).toEqual(['corroboration-missing'])
    expect(object(here, { custody, signable: true, objectSigned: false }).codes).toEqual(['corroboration-missing'])
    const scene = collect(here, { type: 'sceneRecord', name: '现场笔录' }).id
    expect(object(here, { custody, signable: false, corroboration: scene }).ok).toBe(true)
  })

  const complete = {
    carrier: '存储卡，物证室3号柜',
    recording: materials('监控.mp4'),
    method: '复制监控录像',
    madeOn: '2026-08-15',
    madeBy: '甲',
    shows: '起火时间',
    sound: false,
  }
  const recording = (here: Court, input: Record<string, unknown>) => {
    const { id } = collect(here, { type: 'audioVisual', name: '监控录像' })
    here.act(id, 'describeRecording', AGENCY, DAY, { input: { ...complete, ...input } })
    return id
  }

  it('BDH-2-13-10 the original carrier is kept; a file that no longer matches it is marked as altered', () => {
    const here = court()
    expect(confirm(here, recording(here, { carrier: undefined })).codes).toEqual(['carrier-missing'])
    const id = recording(here, {})
    expect(confirm(here, id).ok).toBe(true)
    const compare = (digest?: string) =>
      here.act(id, 'markAltered', AGENCY, DAY, {
        input: {
          present: materials('监控.mp4').map((file) => ({ ...file, ...(digest === undefined ? {} : { digest }) })),
        },
      })
    expect(compare().codes).toEqual(['unaltered'])
    expect(compare('f'.repeat(64)).ok).toBe(true)
    expect(here.world.pack.procedures.get('evidenceItem')?.data.states[here.state(id)]?.name).toBe('已变动')
  })

  it('BDH-2-13-11 a recording says how, when, by whom it was made and what it proves, and so does its sheet', () => {
    const here = court()
    for (const missing of ['method', 'madeOn', 'madeBy', 'shows'])
      expect(confirm(here, recording(here, { [missing]: undefined })).codes).toEqual(['making-missing'])
    const id = recording(here, {})
    expect(confirm(here, id).ok).toBe(true)
    const sheet = here.world.pack.pack.documents.evidenceSheet
    expect(here.matter(id).documents[0]?.kind).toBe('evidenceSheet')
    expect(Object.values(sheet?.sections.find((one) => one.heading === '制作情况')?.fields ?? {})).toEqual([
      '{facts.method}',
      '{facts.madeOn}',
      '{facts.madeBy}',
      '{facts.shows}',
    ])
  })

  it('BDH-2-13-12 sound comes with a transcript', () => {
    const here = court()
    expect(confirm(here, recording(here, { sound: true })).codes).toEqual(['transcript-missing'])
    expect(confirm(here, recording(here, { sound: true, transcript: '着' })).ok).toBe(true)
  })

  it('BDH-2-13-13 a copy is taken only where the original is hard to get', () => {
    const here = court()
    for (const form of ['copy', 'photocopy', 'transcript'])
      expect(collect(here, { form }).codes).toEqual(['difficulty-missing'])
    expect(collect(here, { form: 'copy', difficulty: '原件存于档案馆' }).ok).toBe(true)
    expect(collect(here, { form: 'original' }).ok).toBe(true)
  })

  it('BDH-2-13-14 a copy bears the words, the date, the source and a signature of who supplied it', () => {
    const here = court()
    const { id } = collect(here, { form: 'copy', difficulty: '原件存于档案馆' })
    describeDocument(here, id)
    const marks = { copyIssuedOn: '2026-08-16', copySource: '区档案馆', copySignedBy: '档案馆' }
    const stamp = (input: Record<string, unknown>) => here.act(id, 'describeCopy', AGENCY, DAY, { input })
    for (const missing of Object.keys(marks)) {
      const bare = collect(here, { form: 'copy', difficulty: '原件存于档案馆' }).id
      describeDocument(here, bare)
      here.act(bare, 'describeCopy', AGENCY, DAY, { input: { ...marks, [missing]: undefined } })
      expect(confirm(here, bare).codes).toEqual(['copy-marks-missing'])
    }
    expect(here.act(collect(here).id, 'describeCopy', AGENCY, DAY, { input: marks }).codes).toEqual(['not-a-copy'])
    stamp(marks)
    expect(here.matter(id).facts.stamp).toBe('经核对与原件无误')
    expect(confirm(here, id).ok).toBe(true)
  })

  it('BDH-2-13-15 other forms of evidence stand under the general law alone', () => {
    const here = court()
    const types = here.world.pack.pack.catalogues.evidenceTypes
    expect(Object.keys(types?.items ?? {})).toHaveLength(8)
    expect(types?.items.electronic?.note).toContain('一般规则')
    const { id } = collect(here, { type: 'electronic', name: '电子台账' })
    expect(confirm(here, id).codes).toEqual(['general-form'])
    const general = { extractor: '甲', extracted: materials('台账.csv') }
    expect(here.act(id, 'describeDocument', AGENCY, DAY, { input: { compared: true, pages: pages() } }).codes).toEqual([
      'other-type',
    ])
    here.act(id, 'describeGeneral', AGENCY, DAY, { input: general })
    expect(confirm(here, id).ok).toBe(true)
    const document = collect(here).id
    expect(confirm(here, document).codes).toEqual(['pages-missing', 'genuineness-missing'])
    for (const type of ['expertise', 'sceneRecord'])
      expect(confirm(here, collect(here, { type }).id).codes).toEqual(['general-form'])
    for (const type of ['testimony', 'statement']) {
      const talk = collect(here, { type }).id
      here.act(talk, 'describeTalk', AGENCY, DAY, { input: { talkAlterations: [{ number: 1 }] } })
      expect(confirm(here, talk).codes).toEqual(['alteration-unconfirmed'])
      here.act(talk, 'describeTalk', AGENCY, DAY, { input: { talkAlterations: [{ number: 1, confirmedBy: 'seal' }] } })
      expect(confirm(here, talk).ok).toBe(true)
      expect(here.act(collect(here, { type }).id, 'describeGeneral', AGENCY, DAY, { input: general }).ok).toBe(true)
    }
  })

  it('BDH-2-13-1 a defect of form is explained, not a ground to leave evidence out', () => {
    const here = court()
    const { id } = collect(here)
    describeDocument(here, id, { pages: pages({ page: 4, column: 'counterpart' }) })
    const admit = (because?: Record<string, string>) =>
      here.act(id, 'admit', AGENCY, DAY, { post: 'reviewer', ...(because === undefined ? {} : { because }) })
    expect(admit().codes).toEqual(['explain:page-without-counterpart'])
    expect(admit({ 'page-without-counterpart': '相对人当场离开，有见证人' }).warnings).toEqual([
      'page-without-counterpart',
    ])
    expect(here.state(id)).toBe('admitted')
  })

  const DESCRIBE = [
    '登记复制件的标注',
    '登记物证的保管',
    '登记视听资料的制作',
    '登记提取情况',
    '登记书证的形式要件',
    '登记询问笔录的涂改',
  ]
  const lines = (...steps: string[]) => steps.map((step) => `行政执法部门${step}`).toSorted()

  it('BDH-2-13-1 goes from collection to confirmation, supplement or explanation, and ends where it is no longer used', () => {
    const here = court()
    const { id } = collect(here)
    const describing = DESCRIBE.map((step) => `可以${step}`)
    const common = ['应当查证', '应当登记已变动', '可以不再使用']
    const admit = '可以附说明入卷（审核人、法制审核人员）'
    expect(on(here, id)).toEqual([...lines(...describing, ...common, '应当确认证据', '可以列为待补正', admit), '未结'])
    here.act(id, 'returnForSupplement', AGENCY, DAY, { input: { defects: '补签' } })
    expect(on(here, id)).toEqual([...lines(...describing, ...common, '应当确认证据', admit), '未结'])
    describeDocument(here, id)
    expect(confirm(here, id).ok).toBe(true)
    expect(on(here, id)).toEqual([...lines(...common, '可以据以认定事实'), '未结'])
    const admitted = collect(here, { type: 'audioVisual' }).id
    here.act(admitted, 'describeRecording', AGENCY, DAY, { input: { sound: false, recording: materials('原件') } })
    const because = { 'carrier-missing': '载体已灭失', 'making-missing': '来源不明' }
    expect(here.act(admitted, 'admit', AGENCY, DAY, { because }).ok).toBe(true)
    expect(on(here, admitted)).toEqual([...lines(...common, '可以据以认定事实'), '未结'])
    here.act(admitted, 'verify', AGENCY, DAY, { input: { verification: 'verified', verifiedHow: '核对' } })
    expect(here.act(admitted, 'rely', AGENCY, DAY, { input: { finding: '事实', alone: true } }).ok).toBe(true)
    expect(here.matter(admitted).facts.uses).toMatchObject([{ finding: '事实' }])
    const present = materials('改动').map((file) => ({ ...file, digest: 'f'.repeat(64) }))
    expect(here.act(id, 'markAltered', AGENCY, DAY, { input: { present } }).codes).toContain('no-original')
    expect(here.act(admitted, 'markAltered', AGENCY, DAY, { input: { present } }).ok).toBe(true)
    expect(on(here, admitted)).toEqual([...lines('可以不再使用'), '未结'])
    expect(here.act(admitted, 'withdraw', AGENCY, DAY, { input: {} }).codes).toEqual(['field-missing'])
    expect(here.act(admitted, 'withdraw', AGENCY, DAY, { input: { reason: '已变动' } }).ok).toBe(true)
    expect(on(here, admitted)).toEqual(['已结'])
  })
})
