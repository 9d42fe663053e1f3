import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from './number.ts'

describe('writing a document number', () => {
  it('uses hexagonal brackets, no leading zero and no 第', () => {
    expect(formatNumber({ prefix: '信司', series: '执协', year: 2026, sequence: 3 })).toBe('信司执协〔2026〕3号')
    expect(formatNumber({ prefix: '某政', series: '', year: 2026, sequence: 120 })).toBe('某政〔2026〕120号')
  })

  it('refuses what could not be read back', () => {
    const valid = { prefix: '信司', series: '执协', year: 2026, sequence: 1 }
    expect(() => formatNumber({ ...valid, sequence: 0 })).toThrow('序号0不能用于发文字号')
    expect(() => formatNumber({ ...valid, sequence: 1.5 })).toThrow(RangeError)
    expect(() => formatNumber({ ...valid, year: 26 })).toThrow('年份26不能用于发文字号')
    expect(() => formatNumber({ ...valid, prefix: '', series: '' })).toThrow(RangeError)
    expect(() => formatNumber({ ...valid, series: '执〔协' })).toThrow(RangeError)
  })

  it('is undone by reading', () => {
    const code = fc.string({ unit: fc.constantFrom(...'信司执协监督罚决字（杭临）'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        (prefix, year, sequence) => {
          const text = formatNumber({ prefix, series: '', year, sequence })
          expect(parseNumber(text)).toEqual({ code: prefix, year, sequences: [sequence] })
        },
      ),
    )
  })
})

describe('reading a document number', () => {
  it.each([
    ['武义执法局罚决字〔2026〕第001351号', '武义执法局罚决字', 2026, [1351]],
    ['锡金罚决字〔2025〕63、64号', '锡金罚决字', 2025, [63, 64]],
    ['（杭临）市监处罚〔2024〕131号', '（杭临）市监处罚', 2024, [131]],
    ['遵金监罚决字〔2025〕24-26号', '遵金监罚决字', 2025, [24, 25, 26]],
    ['某司函[2026]18号', '某司函', 2026, [18]],
    ['某司函（2026）18号', '某司函', 2026, [18]],
    ['某司函(2026年)第 7 号', '某司函', 2026, [7]],
    ['某司函〔２０２６〕１８号', '某司函', 2026, [18]],
    ['某司函【2026】5', '某司函', 2026, [5]],
    ['某罚决〔2026〕3、5至7号', '某罚决', 2026, [3, 5, 6, 7]],
  ])('takes the form of real papers: %s', (text, code, year, sequences) => {
    expect(parseNumber(text)).toEqual({ code, year, sequences })
  })

  it.each([
    '',
    '关于协调的意见',
    '〔2026〕3号',
    '某司〔26〕3号',
    '某司〔2026〕号',
    '某司〔2026〕0号',
    '某司〔2026〕9-3号',
    '某司〔2026〕1-99999999号',
  ])('takes nothing for a number that is none: %j', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })
})
