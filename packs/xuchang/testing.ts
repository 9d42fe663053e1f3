import { compilePack } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(xuchang)

export const CITY = '许昌市司法局'
export const GOVERNMENT = '许昌市人民政府'

/** An installation in memory with the organs of the place under its own norm. */
export const court = (): Court => courtOf(compiled, organs)
