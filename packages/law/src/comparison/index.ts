/**
 * What two packs say differently, as a lawyer would name it: procedure by procedure and subject by subject, in words, with the
 * citations of both sides. `comparePacks` is the door.
 */
export * from './compare-packs.ts'
export * from './difference.ts'
export { limitText } from './say.ts'
