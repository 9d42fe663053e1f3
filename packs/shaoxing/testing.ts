import { compilePack } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(shaoxing)

export const CITY = '绍兴市司法局'
export const GOVERNMENT = '绍兴市人民政府'

/** An installation in memory with the organs of the place under its own norm. */
export const court = (): Court => courtOf(compiled, organs)
