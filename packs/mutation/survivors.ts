/** What an evidence item says of pages, alterations and sound can only be entered for the kinds of evidence that have them. */
const OWN_PARTICULARS = 'the particulars asked about can only be entered for this kind of evidence'
const BOTH_AT_ONCE = 'who extracted and what was extracted are entered together, never one without the other'

/** The justice bureau is the body that coordinates; only where a guidance office coordinates are there two. */
const SAME_BUREAU = 'the justice bureau is the body that coordinates'
/** Asking first whether anybody is listed only spares the question who. */
const NOBODY_LISTED = 'nobody is on a list that is empty'

/**
 * Mutants that nothing catches, with the reason why nothing has to. A key is `pack address change` as the run prints it, and may
 * end in `*` for all that begin like it. An entry that explains no survivor is reported as out of date.
 */
export const explained: Readonly<Record<string, string>> = {
  'beidaihe dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'beidaihe dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'beidaihe dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
  'beidaihe documents.acceptanceNotice.issuer body -> justice': SAME_BUREAU,
  'beidaihe documents.coordinationOpinion.issuer body -> justice': SAME_BUREAU,
  'beidaihe documents.declineNotice.issuer body -> justice': SAME_BUREAU,
  'beidaihe documents.disputeProposal.issuer body -> justice': SAME_BUREAU,
  'beidaihe documents.supplementNotice.issuer body -> justice': SAME_BUREAU,
  'beidaihe documents.terminationNotice.issuer body -> justice': SAME_BUREAU,
  'beidaihe evidenceItem.steps.admit.requires.alteration-unconfirmed.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.no-fingerprint.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.page-without-counterpart.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.page-without-maker.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.page-without-officer.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.transcript-missing.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.admit.requires.general-form.when.of.1.of.0 without *': BOTH_AT_ONCE,
  'beidaihe evidenceItem.steps.admit.requires.general-form.when.of.1.of.1 without *': BOTH_AT_ONCE,
  'beidaihe evidenceItem.steps.confirm.requires.alteration-unconfirmed.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.no-fingerprint.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.page-without-counterpart.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.page-without-maker.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.page-without-officer.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.transcript-missing.when.of.0 without *': OWN_PARTICULARS,
  'beidaihe evidenceItem.steps.confirm.requires.general-form.when.of.1.of.0 without *': BOTH_AT_ONCE,
  'beidaihe evidenceItem.steps.confirm.requires.general-form.when.of.1.of.1 without *': BOTH_AT_ONCE,
  'xuchang dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'xuchang dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'xuchang dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
  'bayannur dispute.limits.acceptance.on body -> justice': SAME_BUREAU,
  'bayannur dispute.limits.coordination.on body -> justice': SAME_BUREAU,
  'bayannur dispute.steps.openExOfficio.by body -> justice': SAME_BUREAU,
  'bayannur documents.acceptanceNotice.issuer body -> justice': SAME_BUREAU,
  'bayannur documents.coordinationOpinion.issuer body -> justice': SAME_BUREAU,
  'bayannur documents.declineNotice.issuer body -> justice': SAME_BUREAU,
  'bayannur documents.disputeProposal.issuer body -> justice': SAME_BUREAU,
  'bayannur documents.supplementNotice.issuer body -> justice': SAME_BUREAU,
  'bayannur documents.terminationNotice.issuer body -> justice': SAME_BUREAU,
  'bayannur supervisorMisconduct.steps.transfer.requires.recusal.when.of.0 without*': NOBODY_LISTED,
  'bayannur supervisorMisconduct.steps.dismiss.requires.recusal.when.of.0 without*': NOBODY_LISTED,
  'bayannur supervisorMisconduct.steps.recordDecision.requires.recusal.when.of.0 without*': NOBODY_LISTED,
}
