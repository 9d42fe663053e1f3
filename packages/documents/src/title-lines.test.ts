import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth, titleLines } from './title-lines.ts'

it('leaves a title that fits on one line', () => {
  expect(titleLines('关于商请说明有关执法职责情况的函', 20)).toEqual(['关于商请说明有关执法职责情况的函'])
})

it('breaks a long title between words into lines of similar length', () => {
  expect(titleLines('关于责令县市场监督管理局撤销违法行政处罚决定并限期重新处理的监督决定书', 20)).toEqual([
    '关于责令县市场监督管理局撤销违法行政',
    '处罚决定并限期重新处理的监督决定书',
  ])
})

it('keeps the breaks that the writer wants', () => {
  expect(titleLines('某县人民政府\n关于有关事项的决定', 20)).toEqual(['某县人民政府', '关于有关事项的决定'])
})

it('loses no character, overfills no line and begins no line with a closing mark, for any title', () => {
  const unit = fc.constantFrom(...'关于责令市场监督管理局撤销的和《办法》（试行）、，。2026A')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 120 }), (title) => {
      const lines = titleLines(title, 20)
      expect(lines.join('')).toBe(title)
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20)
    }),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'责令市场监督撤销处罚重新处理'), minLength: 21, maxLength: 60 }),
      (words) => {
        const lines = titleLines(`${words.slice(0, 19)}》，${words.slice(19)}`, 20)
        for (const line of lines) expect(line).not.toMatch(/^[》，]/u)
      },
    ),
  )
})
