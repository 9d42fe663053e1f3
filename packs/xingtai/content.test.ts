import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const BUREAU = '沙河市交通运输局'
const OVERSEER = '沙河市司法局'
const OFFICER = 'officer-li'

/** The registers a lawful act rests on: the enforcement subject, the officer, a benchmark. */
function registers(it: Court): void {
  it.open('entityRegister', 'confirm', OVERSEER, '2026-01-05', {
    parties: { agency: [BUREAU] },
    input: {
      name: BUREAU,
      confirmedOn: '2026-01-05',
      governmentRecord: '沙政字〔2026〕1号',
      publishedAt: 'https://example.gov.cn/1',
    },
  })
  it.open('certificate', 'issue', OVERSEER, '2026-01-05', {
    parties: { agency: [BUREAU] },
    input: { officer: OFFICER, officerName: '李某', number: '0300002', validFrom: '2021-04-01', validTo: '2026-03-31' },
  })
}

const act = {
  act: '沙交罚〔2026〕8号',
  actType: 'penalty',
  issuer: BUREAU,
  officer: OFFICER,
  decidedOn: '2026-03-02',
  publishedAt: 'https://example.gov.cn/8',
}

const record = (it: Court, input: Record<string, unknown>, day = '2026-05-06'): string => {
  const { id, says } = it.open('enforcementRecord', 'record', BUREAU, day, { input: { ...act, ...input } })
  if (says !== '') throw new Error(says)
  return id
}
const check = (it: Court, id: string, day = '2026-05-07') => it.act(id, 'check', OVERSEER, day)

describe('the content of supervision', () => {
  it('XT-18-1-1 takes the figures of the year, and lists an organ that has submitted none', () => {
    const it = court()
    const emergency = '邢台市应急管理局'
    it.open('annualFigures', 'submit', emergency, '2026-01-20', {
      input: { year: 2025, inspections: 310, penalties: 42, coercions: 3 },
    })
    const begin = (agency: string) =>
      it.open('inspection', 'begin', CITY, '2026-03-02', {
        parties: { agency: [agency] },
        input: { items: ['overall'], year: 2025 },
      })
    expect(it.matter(begin(emergency).id).facts).toMatchObject({ inspections: 310, penalties: 42, coercions: 3 })
    const missing = begin('邢台市水务局')
    expect(missing.codes).toEqual(['explain:figures-missing'])
    expect(missing.says).toContain('未报送：邢台市水务局')
  })

  it('XT-18-1-2a flags an act in the name of an internal section, not one of the registered bureau', () => {
    const it = court()
    registers(it)
    const section = check(it, record(it, { issuer: `${BUREAU}法规科` }))
    expect(section.codes).toEqual(['entity-unqualified'])
    expect(section.says).toContain('主体不适格')
    expect(check(it, record(it, {})).ok).toBe(true)
  })

  it('XT-18-1-2b NR-11-2-1 looks at the certificate on the day of the act and yields a finding by itself', () => {
    const it = court()
    registers(it)
    const late = check(it, record(it, { decidedOn: '2026-04-08' }))
    expect(late.codes).toEqual(['officer-uncertified'])
    expect(late.says).toContain('人员资格')
    expect(late.opened).toEqual(['contentFinding'])
    expect(it.newest('contentFinding').facts).toMatchObject({ content: 'officer', act: act.act })
    expect(check(it, record(it, { decidedOn: '2026-03-30' })).ok).toBe(true)
  })

  it('XT-18-1-3a scores an item with evidence only', () => {
    const it = court()
    const { id } = it.open('inspection', 'begin', CITY, '2026-04-09', {
      parties: { agency: ['襄都区交通运输局'] },
      input: { items: ['responsibility'] },
    })
    const bare = it.act(id, 'score', CITY, '2026-04-09', { input: { item: 'responsibility', result: 'verified' } })
    expect(bare.says).toBe('没有证据，不能评定该项')
    expect(it.act(id, 'close', CITY, '2026-04-09').codes).toEqual(['item-unchecked'])
    const evidence = materials('岗位责任清单2026版')
    it.act(id, 'score', CITY, '2026-04-09', { input: { item: 'responsibility', result: 'verified', evidence } })
    const [scored] = it.matter(id).facts.scores as { result: string }[]
    const results = it.world.pack.pack.catalogues.inspectionResults?.items
    expect(results?.[scored?.result ?? '']?.name).toBe('已核查')
    expect(it.act(id, 'close', CITY, '2026-04-09').ok).toBe(true)
  })

  it('NR-12-1-1 a check cannot be closed with an item empty', () => {
    const it = court()
    const { id } = it.open('inspection', 'begin', CITY, '2026-04-09', {
      parties: { agency: ['襄都区交通运输局'] },
      input: { items: ['officer', 'publicity'] },
    })
    const evidence = materials('公示截图')
    it.act(id, 'score', CITY, '2026-04-09', { input: { item: 'publicity', result: 'verified', evidence } })
    expect(it.act(id, 'close', CITY, '2026-04-09').says).toBe('尚有检查内容没有核查')
  })

  it('NR-11-2-2 an item without evidence cannot be scored, and an unlawful one names its page', () => {
    const it = court()
    const { id } = it.open('inspection', 'begin', CITY, '2026-04-09', {
      parties: { agency: ['襄都区交通运输局'] },
      input: { items: ['legalityReview'] },
    })
    const input = { item: 'legalityReview', result: 'unlawful', evidence: materials('案卷') }
    expect(it.act(id, 'score', CITY, '2026-04-09', { input }).says).toContain('页次')
    expect(it.act(id, 'score', CITY, '2026-04-09', { input: { ...input, pages: '第12页' } }).ok).toBe(true)
  })

  const benchmark = (it: Court, from: string, lowest: number, highest: number, version: string) =>
    it.open('discretionBenchmark', 'publish', BUREAU, '2026-01-05', {
      input: { code: 'JT-01', version, from, lowest, highest },
    }).id

  it('XT-18-1-3b flags a fine outside its tier', () => {
    const it = court()
    registers(it)
    benchmark(it, '2026-01-01', 5000, 10_000, 'v2')
    const over = check(it, record(it, { fine: 30_000, benchmark: 'JT-01' }))
    expect(over.says).toBe('超出裁量基准')
    expect(check(it, record(it, { fine: 8000, benchmark: 'JT-01' })).ok).toBe(true)
  })

  it('NR-12-1-3 compares with the benchmark in force on the day of the act', () => {
    const it = court()
    registers(it)
    const old = benchmark(it, '2025-01-01', 5000, 10_000, 'v2')
    it.act(old, 'replace', BUREAU, '2026-04-01', { input: { until: '2026-04-07' } })
    benchmark(it, '2026-04-07', 20_000, 40_000, 'v3')
    it.open('certificate', 'issue', OVERSEER, '2026-03-25', {
      parties: { agency: [BUREAU] },
      input: {
        officer: OFFICER,
        officerName: '李某',
        number: '0300003',
        validFrom: '2026-04-01',
        validTo: '2031-03-31',
      },
    })
    expect(check(it, record(it, { decidedOn: '2026-04-03', fine: 8000, benchmark: 'JT-01' })).ok).toBe(true)
    expect(check(it, record(it, { decidedOn: '2026-04-07', fine: 8000, benchmark: 'JT-01' })).codes).toEqual([
      'benchmark-exceeded',
    ])
  })

  it('XT-18-1-3c lists an unpublished penalty until its link and date are added', () => {
    const it = court()
    registers(it)
    const id = record(it, { publishedAt: undefined })
    expect(check(it, id).says).toBe('未公示')
    const listed = () =>
      it.world
        .explain(id, it.world.person(OVERSEER), '2026-05-07')
        .find((step) => step.step === 'check')
        ?.reasons.map((one) => one.text)
    expect(listed()).toEqual(['未公示'])
    it.act(id, 'publish', BUREAU, '2026-05-07', {
      input: { publishedAt: 'https://example.gov.cn/8', publishedOn: '2026-05-07' },
    })
    expect(listed()).toEqual([])
    expect(check(it, id).ok).toBe(true)
  })

  it('XT-18-1-3d flags a seizure without audio-video until the file is attached', () => {
    const it = court()
    registers(it)
    const id = record(it, { actType: 'coercion', audiovisualNeeded: true })
    expect(check(it, id).codes).toEqual(['recording-missing'])
    const [video] = materials('查封录像')
    it.act(id, 'attachRecording', BUREAU, '2026-05-07', { input: { recording: [video] } })
    expect(check(it, id).ok).toBe(true)
    expect(it.matter(id).facts.recording).toMatchObject([{ digest: video?.digest }])
  })

  it('NR-12-1-2 shows per sampled act whether it was published, recorded and reviewed; one gap is one finding', () => {
    const it = court()
    registers(it)
    const full = { major: true, reviewedOn: '2026-03-01', audiovisualNeeded: true, recording: materials('录像') }
    const sample = Array.from({ length: 10 }, (_unused, index) =>
      record(it, { ...full, act: `沙交罚〔2026〕${index + 1}号`, ...(index === 4 ? { recording: undefined } : {}) }),
    )
    const results = sample.map((id) => check(it, id))
    expect(results.filter((one) => !one.ok).map((one) => one.codes)).toEqual([['recording-missing']])
    expect(it.world.matters().filter((one) => one.procedure === 'contentFinding')).toHaveLength(1)
  })

  it('XT-18-1-3e flags a major decision reviewed after it was made', () => {
    const it = court()
    registers(it)
    const dated = (reviewedOn: string | undefined) =>
      check(it, record(it, { decidedOn: '2026-03-10', major: true, reviewedOn }))
    expect(dated('2026-03-12').says).toBe('先决定后审核')
    expect(dated(undefined).codes).toEqual(['review-missing'])
    expect(dated('2026-03-08').ok).toBe(true)
  })

  it('XT-18-1-3f NR-12-1-5 lists a case above the threshold without referral, and is done with the receipt of the police', () => {
    const it = court()
    registers(it)
    const id = record(it, { aboveThreshold: true })
    expect(check(it, id).says).toContain('应移未移')
    const receipt = { policeReceipt: materials('回执'), receiptOn: '2026-05-07' }
    expect(it.act(id, 'receiptOfReferral', BUREAU, '2026-05-07', { input: receipt }).codes).toEqual(['not-referred'])
    it.act(id, 'refer', BUREAU, '2026-05-07', { input: { referral: materials('移送书') } })
    it.act(id, 'receiptOfReferral', BUREAU, '2026-05-07', { input: receipt })
    expect(check(it, id).ok).toBe(true)
    expect(it.matter(id).facts.criminalLinkage).toBe('已移送并签收')
  })

  it('XT-18-1-4 flags a quarter without inspections and rejects an innovation without material', () => {
    const it = court()
    const submit = (inspections: number) =>
      it.open('activityReport', 'submit', BUREAU, '2026-04-02', {
        input: { period: '2026年第一季度', inspections, penalties: 1, coercions: 0 },
      }).id
    const none = submit(0)
    const flagged = it.act(none, 'check', OVERSEER, '2026-04-03')
    expect(flagged.codes).toEqual(['explain:no-inspections'])
    expect(flagged.says).toContain('疑似不履职')
    expect(it.act(submit(12), 'check', OVERSEER, '2026-04-03').ok).toBe(true)
    const innovation = it.act(none, 'submitInnovation', BUREAU, '2026-04-03', { input: { practice: '非现场执法' } })
    expect(innovation.says).toBe('创新做法没有佐证材料，不予登记')
  })

  it('XT-18-1-5 shows what is short of the standard and rejects a negative quantity', () => {
    const it = court()
    const register = (held: number) =>
      it.open('equipmentRecord', 'register', BUREAU, '2026-04-02', {
        input: { team: '一中队', item: '执法记录仪', unit: '台', standard: 2, held },
      })
    const { id } = register(1)
    expect(it.act(id, 'check', OVERSEER, '2026-04-03').says).toBe('缺1台')
    expect(register(-1).codes).toEqual(['field-invalid'])
    expect(it.act(register(2).id, 'check', OVERSEER, '2026-04-03').ok).toBe(true)
  })

  it('XT-18-1-6 NR-12-1-6 flags a penalty by the county bureau on a power that went to a township', () => {
    const it = court()
    registers(it)
    const township =
      it.world.directory.organs({ kind: 'township' }).find((one) => one.name.startsWith('沙河市'))?.name ?? ''
    const reform = it.open('powerTransfer', 'plan', OVERSEER, '2026-01-10', {
      parties: { from: [BUREAU], to: [township] },
      input: {
        power: 'JT-9',
        powerName: '乡道执法',
        legalBasis: ['河北省乡镇和街道综合行政执法条例'],
        milestones: '三月完成',
      },
    }).id
    const bare = it.act(reform, 'complete', OVERSEER, '2026-02-27', { input: { effectiveOn: '2026-03-01' } })
    expect(bare.says).toContain('依据缺失')
    it.act(reform, 'complete', OVERSEER, '2026-02-27', {
      input: { effectiveOn: '2026-03-01', publication: materials('清单') },
    })
    expect(check(it, record(it, { power: 'JT-9', decidedOn: '2026-03-02' })).says).toBe('职权已划转')
    expect(check(it, record(it, { power: 'JT-9', decidedOn: '2026-02-28' })).ok).toBe(true)
  })

  it('XT-18-1-7 NR-12-1-8 adds an entry with its basis only', () => {
    const it = court()
    const add = (legalBasis: string[]) =>
      it.open('contentItem', 'add', CITY, '2026-03-02', { input: { name: '涉企检查频次', version: '1', legalBasis } })
    expect(add(['国务院令第825号第十一条']).ok).toBe(true)
    expect(add([]).says).toBe('增设监督内容应当写明法律依据')
  })
})
