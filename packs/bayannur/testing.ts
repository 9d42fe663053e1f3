import { compilePack } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(bayannur)

export const CITY = '巴彦淖尔市司法局'
export const GOVERNMENT = '巴彦淖尔市人民政府'

/** An installation in memory with the organs of the place under its own norm. */
export const court = (): Court => courtOf(compiled, organs)
