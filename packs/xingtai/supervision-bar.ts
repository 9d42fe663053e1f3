import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { art, hebei, national } from './identity.ts'

/** Art 22(1) bars a decision once the party has filed; 825 §33(3) bars all supervision once the remedy is entered. */
export const bar = remedyBar({ act: 'facts.act', filing: [art(22, 1), hebei(22)], acceptance: [national(33, 3)] })
