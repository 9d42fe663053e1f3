import { describe, expect, it } from 'vitest'
import { agenda, asked } from '../shapes/agenda.testing.ts'
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

describe('a list from its draft to its end', () => {
  const at = (here: Court, id: string) => [agenda(here, id, '2026-03-05'), here.matter(id).closedOn]

  it('BYN-19-2-1 BYN-19-2-5 BYN-19-2-6 says in each state who shall do what, item by item', () => {
    const here = court()
    expect(asked(here.open('leniencyList', 'draft', MARKET, '2026-03-02').reasons)).toEqual(['list', 'version'])
    const id = draft(here, 'mitigated')
    const adding = '行政执法部门应当录入清单事项'
    expect(at(here, id)).toEqual([
      [adding, '行政执法部门应当登记合法性审核（法制审核人员）', '行政执法部门应当公布清单'],
      null,
    ])
    expect(asked(here.act(id, 'addItem', MARKET, '2026-03-02').reasons)).toEqual(['item', 'conditions', 'legalBasis'])
    expect(asked(here.act(id, 'review', MARKET, '2026-03-02').reasons)).toEqual(['opinion', 'reviewedOn'])
    expect(
      asked(
        here.act(id, 'review', MARKET, '2026-03-02', { input: { opinion: '合法', reviewedOn: '2026-03-03' } }).reasons,
      ),
    ).toEqual(['reviewedOn'])
    const state = (input: Fields) => {
      add(here, id, input)
      return here.newest('leniencyItem').state
    }
    expect(state({ statutoryMinimum: 10000, proposed: 10000 })).toBe('listed')
    expect(state({ statutoryMinimum: 10000, proposed: 9999, mitigatingBasis: '行政处罚法第三十二条' })).toBe('listed')
    expect(state({ item: '另一事项', statutoryMinimum: 10000, proposed: 9999 })).toBe('heldBack')
    expect(here.matter(id).facts['items']).toHaveLength(3)
    const held = here.newest('leniencyItem').id
    const removing = '编制机关可以删除'
    expect(at(here, held)).toEqual([['编制机关可以补充减轻处罚的依据', removing], null])
    expect(asked(here.act(held, 'complete', MARKET, '2026-03-02').reasons)).toEqual(['mitigatingBasis'])
    expect(asked(here.act(held, 'remove', MARKET, '2026-03-02').reasons)).toEqual(['reason'])
    here.act(held, 'remove', MARKET, '2026-03-02', { input: { reason: '不宜列入' } })
    expect(here.matter(held).closedOn).toBe('2026-03-02')
    expect(add(here, id, { item: '第三事项' }).ok).toBe(true)
    const listed = here.newest('leniencyItem').id
    expect(at(here, listed)).toEqual([[removing, '系统应当公布施行'], null])
    review(here, id)
    expect(asked(publish(here, id, MARKET, { publishedOn: '2026-03-05' }).reasons)).toEqual(['publishedOn'])
    expect(asked(here.act(id, 'publish', MARKET, '2026-03-04').reasons)).toEqual(['publishedOn', 'publishedAt'])
    expect(publish(here, id).ok).toBe(true)
    expect([here.state(listed), here.matter(listed).closedOn]).toEqual(['effective', null])
    expect(at(here, id)).toEqual([[adding, '行政执法部门可以登记停止适用'], null])
    expect(add(here, id, { item: '第四事项' }).ok).toBe(true)
    expect(asked(here.act(id, 'replace', MARKET, '2026-03-05').reasons)).toEqual(['replacedOn'])
    here.act(id, 'replace', MARKET, '2026-03-05', { input: { replacedOn: '2026-03-05' } })
    expect(at(here, id)).toEqual([[], '2026-03-05'])
  })

  it.each(LISTS)(
    'BYN-8-9-1 BYN-8-9-2 %s is missed when it is not published, and when it is only a file, with a finding each',
    (list) => {
      const item = (one: string) => ({ item: `${one}事项` })
      const others = LISTS.filter((one) => one !== list)
      const missing = court()
      for (const one of others) published(missing, one, item(one))
      const found = check(missing)
      expect([found.codes, found.opened]).toEqual([['list-missing'], ['checkFinding']])
      const file = court()
      for (const one of others) published(file, one, item(one))
      const id = draft(file, list)
      review(file, id)
      publish(file, id, MARKET, { file: materials('清单.pdf') })
      const entered = check(file)
      expect([entered.codes, entered.opened]).toEqual([['list-not-entered'], ['checkFinding']])
    },
  )

  it('BYN-8-8-2 BYN-19-2-2 BYN-19-2-3 both ends of a band are inside it, and what the lists allow is no deviation', () => {
    const here = court()
    benchmark(here, '第1版', '2026-01-05', MARKET)
    const opened = (input: Fields, because?: Readonly<Record<string, string>>) => {
      const result = record(here, { benchmark: 'HJ-01', ...input }, MARKET, because)
      return [result.codes, result.opened]
    }
    expect(opened({ fine: 10000 })).toEqual([[], []])
    expect(opened({ fine: 50000 })).toEqual([[], []])
    expect(opened({ fine: 9999 })).toEqual([['explain:benchmark-exceeded'], []])
    expect(opened({ fine: 9999 }, { 'benchmark-exceeded': '情节轻微' })).toEqual([[], ['checkFinding']])
    published(here, 'lighter', { item: '配合查处', proposed: 8000 })
    published(here, 'mitigated', { item: '受胁迫' })
    expect(opened({ item: '配合查处', fine: 8000 })).toEqual([[], []])
    expect(opened({ item: '受胁迫', fine: 3000, discussion: materials('集体讨论笔录') })).toEqual([[], []])
    published(here, 'noPenalty')
    const spared = { item: '首次轻微违法且及时改正', benchmark: '', reason: '不予处罚' }
    expect(opened({ ...spared, fine: 1 })).toEqual([['explain:no-penalty-item'], []])
    expect(opened({ ...spared, fine: 0 })).toEqual([[], ['checkFinding']])
    expect(here.newest('checkFinding').facts['detail']).toContain('没有引用裁量权基准')
    expect(here.matter(record(here, { benchmark: 'HJ-01', fine: 20000 }).id).closedOn).toBeNull()
  })

  it('BYN-19-2-4 a coercive measure is approved by a signatory or the head, and stays on record', () => {
    const here = court()
    expect(asked(here.open('coercionRequest', 'approve', MARKET, '2026-03-10').reasons)).toEqual(['act', 'item'])
    for (const post of ['signatory', 'principal-leader'] as const) {
      const approved = here.open('coercionRequest', 'approve', MARKET, '2026-03-10', {
        post,
        input: { act: '扣押', item: '无证经营' },
      })
      expect(here.matter(approved.id).closedOn).toBeNull()
    }
    expect(here.matter(benchmark(here, '第1版', '2026-03-10')).closedOn).toBeNull()
  })
})
