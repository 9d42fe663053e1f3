import type { Limit, Procedure } from '../pack/pack.ts'

/**
 * Whether somebody must act within a limit. A limit that only steps one may take can meet bounds a right: when it ends
 * unused, nothing is overdue, the right is lost. An internal target is owed whatever meets it.
 */
export const isOwed = ({ kind, met }: Limit, { steps }: Procedure): boolean =>
  kind === 'internal' || met.some((step) => steps[step]?.duty === 'shall')
