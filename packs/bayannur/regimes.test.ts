import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const MARKET = '巴彦淖尔市市场监督管理局'
const ECOLOGY = '巴彦淖尔市生态环境局'
const HOUSING = '巴彦淖尔市住房和城乡建设局'

type Fields = Readonly<Record<string, unknown>>

const LISTS = ['noPenalty', 'lighter', 'mitigated', 'noCoercion'] as const

const draft = (here: Court, list: string, organ = MARKET, day = '2026-03-02') =>
  here.open('leniencyList', 'draft', organ, day, { input: { list, version: '2026版' } }).id

const add = (here: Court, id: string, input: Fields = {}, organ = MARKET) =>
  here.act(id, 'addItem', organ, '2026-03-02', {
    input: {
      item: '首次轻微违法且及时改正',
      conditions: '首次、轻微、及时改正',
      legalBasis: '行政处罚法第三十三条',
      ...input,
    },
  })

const review = (here: Court, id: string, organ = MARKET, post?: 'handler') =>
  here.act(id, 'review', organ, '2026-03-03', {
    ...(post === undefined ? {} : { post }),
    input: { opinion: '合法', reviewedOn: '2026-03-03' },
  })

const publish = (here: Court, id: string, organ = MARKET, input: Fields = {}) =>
  here.act(id, 'publish', organ, '2026-03-04', {
    input: { publishedOn: '2026-03-04', publishedAt: 'https://example.cn/list', ...input },
  })

/** A list with one item, reviewed and published. */
function published(here: Court, list: string, item: Fields = {}, organ = MARKET): string {
  const id = draft(here, list, organ)
  add(here, id, item, organ)
  review(here, id, organ)
  expect(publish(here, id, organ).ok).toBe(true)
  return id
}

const check = (here: Court) =>
  here.open('leniencyCheck', 'check', CITY, '2026-03-10', { parties: { agency: [MARKET] } })

const record = (here: Court, input: Fields, organ = MARKET, because?: Readonly<Record<string, string>>) =>
  here.open('penaltyRecord', 'record', organ, '2026-04-10', {
    ...(because === undefined ? {} : { because }),
    input: { act: '巴罚〔2026〕1号', item: '未按规定公示', decidedOn: '2026-04-10', fine: 20000, ...input },
  })

const benchmark = (here: Court, version: string, from: string, organ = ECOLOGY) =>
  here.open('discretionBenchmark', 'publish', organ, from, {
    input: { code: 'HJ-01', version, from, lowest: 10000, highest: 50000 },
  }).id

describe('the four lists', () => {
  it('BYN-8-9-1 BYN-19-2-5 are counted: three published leave one gap and one finding, and a listed act that is fined raises an alert', () => {
    const here = court()
    const item = (list: string) => (list === 'noPenalty' ? {} : { item: `${list}事项` })
    for (const list of LISTS.slice(0, 3)) published(here, list, item(list))
    const missing = check(here)
    expect([missing.codes, missing.says]).toEqual([['list-missing'], '缺不予实施行政强制措施事项清单'])
    expect(here.newest('checkFinding').facts['detail']).toBe('缺不予实施行政强制措施事项清单')
    published(here, 'noCoercion', item('noCoercion'))
    const complete = check(here)
    expect(here.world.pack.procedures.get('leniencyCheck')?.data.states[here.state(complete.id)]?.name).toBe('全部公布')

    const fined = { item: '首次轻微违法且及时改正', reason: '没有基准' }
    const prompted = record(here, fined)
    expect(prompted.codes).toContain('explain:no-penalty-item')
    const alert = record(here, fined, MARKET, { 'no-penalty-item': '再次违法' })
    expect(alert.opened).toContain('checkFinding')
    const findings = here.world.matters().filter((one) => one.procedure === 'checkFinding')
    expect(findings.map((one) => one.facts['detail'])).toContain('符合不予处罚清单而给予罚款')
    expect(record(here, { ...fined, fine: 0 }).codes).not.toContain('explain:no-penalty-item')
  })

  it('BYN-8-9-2 a list that is only a file is not entered; items with their basis are', () => {
    const here = court()
    for (const list of LISTS.slice(0, 3)) published(here, list)
    const id = draft(here, 'noCoercion')
    review(here, id)
    expect(publish(here, id).codes).toEqual(['list-empty'])
    expect(publish(here, id, MARKET, { file: materials('清单.pdf') }).ok).toBe(true)
    const onlyFile = check(here)
    expect(onlyFile.codes).toEqual(['list-not-entered'])
    expect(onlyFile.says).toContain('未录入')
    const entered = court()
    for (const list of LISTS) published(entered, list)
    expect(check(entered).ok).toBe(true)
  })

  it('BYN-19-2-1 an item that needs no penalty has its legal basis, and prompts in a case', () => {
    const here = court()
    const id = draft(here, 'noPenalty')
    expect(add(here, id, { legalBasis: '' }).codes).toEqual(['basis-missing'])
    published(here, 'noPenalty')
    expect(record(here, { item: '首次轻微违法且及时改正', reason: '无' }).says).toContain('应当不予处罚')
    expect(record(here, { item: '别的违法', reason: '无' }).codes).toEqual([])
  })

  it('BYN-19-2-2 a fine under the band of a lighter item is a mitigated one and is said to be', () => {
    const here = court()
    published(here, 'lighter', { item: '配合查处', proposed: 8000 })
    const fine = (amount: number) => record(here, { item: '配合查处', fine: amount, reason: '无基准' }).codes
    expect(fine(5000)).toEqual(['explain:below-lighter'])
    expect(fine(9000)).toEqual([])
  })

  it('BYN-19-2-3 a mitigated fine has been discussed by the leaders together', () => {
    const here = court()
    published(here, 'mitigated', { item: '受胁迫' })
    const input = { item: '受胁迫', fine: 3000, reason: '无基准' }
    expect(record(here, input).codes).toEqual(['discussion-missing'])
    expect(record(here, { ...input, discussion: materials('集体讨论笔录') }).codes).toEqual([])
  })

  it('BYN-19-2-4 the fourth list speaks before a coercive measure; going on needs approval and a reason', () => {
    const here = court()
    published(here, 'noCoercion', { item: '当事人主动配合' })
    const approve = (because?: Readonly<Record<string, string>>, post?: 'handler') =>
      here.open('coercionRequest', 'approve', MARKET, '2026-03-10', {
        ...(post === undefined ? {} : { post }),
        ...(because === undefined ? {} : { because }),
        input: { act: '扣押', item: '当事人主动配合' },
      })
    expect(approve().codes).toEqual(['explain:no-coercion-item'])
    expect(approve({ 'no-coercion-item': '有转移可能' }, 'handler').codes).toEqual(['wrong-post'])
    expect(approve({ 'no-coercion-item': '有转移可能' }).warnings).toEqual(['no-coercion-item'])
  })

  it('BYN-19-2-6 nothing below the statutory minimum is published without a ground to mitigate, nor anything unreviewed', () => {
    const here = court()
    const id = draft(here, 'mitigated')
    add(here, id, { statutoryMinimum: 10000, proposed: 5000 })
    expect(here.newest('leniencyItem').state).toBe('heldBack')
    expect(publish(here, id).codes).toEqual(['review-missing', 'below-minimum', 'list-empty'])
    expect(review(here, id, MARKET, 'handler').codes).toEqual(['wrong-post'])
    review(here, id)
    expect(publish(here, id).codes).toContain('below-minimum')
    here.act(here.newest('leniencyItem').id, 'complete', MARKET, '2026-03-04', {
      input: { mitigatingBasis: '行政处罚法第三十二条' },
    })
    expect(publish(here, id).ok).toBe(true)
    expect(here.newest('leniencyItem').state).toBe('effective')
  })
})

describe('the benchmark of discretion', () => {
  it('BYN-8-8-1 an act is measured by the version of its day', () => {
    const here = court()
    const second = benchmark(here, '第2版', '2025-01-01')
    here.act(second, 'replace', ECOLOGY, '2026-04-07', { input: { until: '2026-04-07' } })
    benchmark(here, '第3版', '2026-04-07')
    const version = (decidedOn: string) =>
      here.matter(record(here, { benchmark: 'HJ-01', decidedOn }, ECOLOGY).id).facts['version']
    expect(version('2026-04-03')).toBe('第2版')
    expect(version('2026-04-07')).toBe('第3版')
    expect(record(here, { benchmark: 'HJ-01', decidedOn: '2024-12-31' }, ECOLOGY).codes).toEqual(['benchmark-unknown'])
  })

  it('BYN-8-8-2 a fine outside the band is flagged, and with reasons it is listed for review', () => {
    const here = court()
    benchmark(here, '第1版', '2026-01-05')
    const fine = { benchmark: 'HJ-01', fine: 60000 }
    expect(record(here, fine, ECOLOGY).codes).toEqual(['explain:benchmark-exceeded'])
    const reasoned = record(here, fine, ECOLOGY, { 'benchmark-exceeded': '情节特别恶劣' })
    expect([reasoned.warnings, reasoned.opened]).toEqual([['benchmark-exceeded'], ['checkFinding']])
    expect(record(here, { benchmark: 'HJ-01', fine: 50000 }, ECOLOGY).opened).toEqual([])
  })

  it('BYN-19-1 a penalty names its benchmark or the reason why not, which is looked at', () => {
    const here = court()
    expect(record(here, {}, HOUSING).codes).toEqual(['benchmark-missing'])
    const reasoned = record(here, { reason: '该事项尚无基准' }, HOUSING)
    expect(reasoned.opened).toEqual(['checkFinding'])
    expect(here.newest('checkFinding').facts['detail']).toContain('待复核')
  })
})
