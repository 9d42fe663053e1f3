import { compilePack } from '@zhiheng/law'
import { type Court, courtOf } from '../testing.ts'
import { xingtai } from './index.ts'
import { organs } from './organs.ts'

const compiled = compilePack(xingtai)

export const CITY = '邢台市司法局'
export const GOVERNMENT = '邢台市人民政府'
export const TRANSPORT = '邢台市交通运输局'

/** An installation in memory with the organs of the city under its own regulation. */
export const court = (): Court => courtOf(compiled, organs)
