import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { found, must, not } from '@zhiheng/law/language'
import { NATIONAL_FROM } from './national-rule.ts'

type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]

/** States of the register of remedies in which a dispute has been taken to reconsideration or court. */
const FILED = ['filed', 'accepted', 'ended-on-merits']
/** States in which it has entered that procedure, or has been ruled on. */
const ENTERED = ['accepted', 'ended-on-merits']

/** What a pending remedy stops, and from which moment: the two rules differ in both. */
export interface RemedyBar {
  readonly lookups: NonNullable<Procedure['lookups']>
  /** bars a decision from the day the party files */
  readonly fromFiling: Requirement
  /** bars every step of supervision from the day the remedy is entered */
  readonly fromAcceptance: Requirement
}

/**
 * The bar of supervision by reconsideration and litigation about the same act. `act` is the fact that names the act, the
 * same text as in the register of remedies. A ruling on the merits keeps that dispute closed; withdrawal, termination or
 * non-acceptance frees it.
 */
export function remedyBar({
  act,
  filing,
  acceptance,
}: {
  readonly act: string
  readonly filing: readonly Citation[]
  readonly acceptance: readonly Citation[]
}): RemedyBar {
  const lookup = (name: string, states: string[]) => ({
    name,
    procedure: 'remedy',
    states,
    where: [{ path: 'facts.act', sign: '=' as const, to: act }],
  })
  return {
    lookups: {
      remedyPending: lookup('当事人就同一执法行为已申请行政复议或者提起行政诉讼的记录', FILED),
      remedyEntered: lookup('同一争议已进入行政复议或者行政诉讼程序的记录', ENTERED),
    },
    fromFiling: must(
      not(found('remedyPending')),
      '当事人已对该执法行为申请行政复议或者提起行政诉讼，不得作出监督决定',
      {
        code: 'remedy-pending',
        basis: [...filing],
      },
    ),
    fromAcceptance: must(
      not(found('remedyEntered')),
      '该争议已经进入行政复议或者行政诉讼程序，行政执法监督机构不重复监督',
      { code: 'remedy-entered', basis: [...acceptance], force: { from: NATIONAL_FROM }, interpretation: true },
    ),
  }
}
