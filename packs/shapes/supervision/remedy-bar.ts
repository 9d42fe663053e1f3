import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { adopted, all, any, found, must, not, should } from '@zhiheng/law/language'
import { beforeNational, NATIONAL_FROM, underNational } from '../national-rule.ts'

type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]

/** States of the register of remedies in which a dispute has been taken to reconsideration or court. */
const FILED = ['filed', 'accepted', 'ended-on-merits']
/** States in which it has entered that procedure, or has been ruled on. */
const ENTERED = ['accepted', 'ended-on-merits']

/** What a pending remedy stops, and from which moment: the two rules differ in both. */
export interface RemedyBar {
  readonly lookups: NonNullable<Procedure['lookups']>
  /** bars a decision from the day the party files, or asks for a reason where the text says nothing */
  readonly fromFiling: readonly Requirement[]
  /** bars every step of supervision from the day the remedy is entered */
  readonly fromAcceptance: Requirement
  /** nothing about the act stands in the way of a decision any more */
  readonly over: Requirement
}

export interface RemedyBarOptions {
  /** the fact that names the act, the same text as in the register of remedies */
  readonly act: string
  readonly filing: readonly Citation[]
  readonly acceptance: readonly Citation[]
  /** what the text of the place makes of a filing: a bar, nothing, or a bar once the text itself is in force */
  readonly stance?: 'block' | 'warn' | 'block-once-adopted'
  /** the overlay entry that brings the national bar */
  readonly overlay?: string
}

/**
 * The bar of supervision by reconsideration and litigation about the same act. A ruling on the merits keeps that dispute
 * closed; withdrawal, termination or non-acceptance frees it.
 */
export function remedyBar({ act, filing, acceptance, stance = 'block', overlay }: RemedyBarOptions): RemedyBar {
  const lookup = (name: string, states: string[]) => ({
    name,
    procedure: 'remedy',
    states,
    where: [{ path: 'facts.act', sign: '=' as const, to: act }],
  })
  const pending = found('remedyPending')
  const entered = found('remedyEntered')
  const text = '当事人已对该执法行为申请行政复议或者提起行政诉讼'
  const block = { code: 'remedy-pending', basis: [...filing] }
  const warn = { code: 'remedy-noted', basis: [...filing] }
  const fromFiling = {
    block: [must(not(pending), `${text}，不得作出监督决定`, block)],
    'block-once-adopted': [
      must(any(not(adopted), not(pending)), `${text}，不作监督决定`, block),
      should(any(adopted, not(pending), entered), `${text}，本规定施行以前只作提示`, warn),
    ],
    // Once the remedy is entered the national rule bars the act anyway; before that rule the text of the place knew no bar.
    warn: [
      should(not(pending), `${text}，原文没有规定不得作出监督决定`, { ...warn, ...beforeNational }),
      should(any(not(pending), entered), `${text}，尚未进入复议、诉讼程序`, { ...warn, ...underNational }),
    ],
  }[stance]
  const running = {
    block: pending,
    'block-once-adopted': any(entered, all(adopted, pending)),
    warn: entered,
  }[stance]
  return {
    lookups: {
      remedyPending: lookup('当事人就同一执法行为已申请行政复议或者提起行政诉讼的记录', FILED),
      remedyEntered: lookup('同一争议已进入行政复议或者行政诉讼程序的记录', ENTERED),
    },
    fromFiling,
    fromAcceptance: must(not(entered), '该争议已经进入行政复议或者行政诉讼程序，行政执法监督机构不重复监督', {
      code: 'remedy-entered',
      basis: [...acceptance],
      force: { from: NATIONAL_FROM },
      interpretation: true,
      ...(overlay === undefined ? {} : { overlay }),
    }),
    over: must(not(running), `${text}，程序尚未终结`, { code: 'remedy-pending', basis: [...filing] }),
  }
}
