import { describe, expect, it } from 'vitest'
import { sayBasis } from './say-basis.ts'

describe('a basis read aloud', () => {
  it('names a norm once for articles that follow one another', () => {
    expect(sayBasis(['《甲办法》第七条', '《甲办法》第八条第一款', '《乙条例》第三条'])).toBe(
      '《甲办法》第七条、第八条第一款；《乙条例》第三条',
    )
  })

  it('names it again after another norm, so that no article is read under the wrong one', () => {
    expect(sayBasis(['《甲办法》第七条', '《乙条例》第三条', '《甲办法》第八条'])).toBe(
      '《甲办法》第七条；《乙条例》第三条；《甲办法》第八条',
    )
  })

  it('leaves what has no title in marks as it is', () => {
    expect(sayBasis(['甲办法第七条', '甲办法第八条'])).toBe('甲办法第七条；甲办法第八条')
    expect(sayBasis([])).toBe('')
  })
})
