import { compilePack } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(beidaihe)

export const BUREAU = '北戴河区司法局'
export const GOVERNMENT = '北戴河区人民政府'

/** An installation in memory with the organs of the place under its own norm. */
export const court = (): Court => courtOf(compiled, organs)
