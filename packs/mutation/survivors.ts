/** The justice bureau is the body that coordinates; only where a guidance office coordinates are there two. */
const SAME_BUREAU = 'the justice bureau is the body that coordinates'

/**
 * Mutants that nothing catches, with the reason why nothing has to. A key is `pack address change` as the run prints it, and may
 * end in `*` for all that begin like it. An entry that explains no survivor is reported as out of date.
 */
export const explained: Readonly<Record<string, string>> = {
  'beidaihe dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'beidaihe dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'beidaihe dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
  'xuchang dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'xuchang dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'xuchang dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
  'bayannur dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'bayannur dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'bayannur dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
}
