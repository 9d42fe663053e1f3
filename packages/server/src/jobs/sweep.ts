import { SYSTEM } from '@zhiheng/law/matter'
import { dateOf, type LocalInstant } from '@zhiheng/law/time'
import { perform } from '../acts/perform.ts'
import type { ActOutcome } from '../acts/request.ts'
import type { Installation } from '../installation.ts'

export interface SweepResult {
  readonly lapsed: number
  readonly refused: readonly { readonly matter: string; readonly outcome: Extract<ActOutcome, { kind: 'refused' }> }[]
}

/**
 * Registers every limit that has run out by then, each as an act of the system on its matter. Doing it twice changes
 * nothing: a limit that has been registered no longer runs.
 */
export async function sweepDeadlines(
  installation: Installation,
  jurisdiction: string,
  at: LocalInstant,
): Promise<SweepResult> {
  const refused: { matter: string; outcome: Extract<ActOutcome, { kind: 'refused' }> }[] = []
  let lapsed = 0
  for (const { matter, run } of await dueRuns(installation, jurisdiction, at)) {
    const outcome = await perform(installation, {
      jurisdiction,
      actor: SYSTEM,
      at,
      target: { matter },
      command: { type: 'lapse', run },
    })
    if (outcome.kind === 'done') lapsed += 1
    else if (outcome.kind === 'refused' && !isSettled(outcome)) refused.push({ matter, outcome })
  }
  return { lapsed, refused }
}

/** Somebody else was faster: the limit was met or registered between looking and acting. */
const isSettled = ({ reasons }: Extract<ActOutcome, { kind: 'refused' }>): boolean =>
  reasons.every((reason) => reason.code === 'limit-not-running' || reason.code === 'limit-not-expired')

function dueRuns(
  { read }: Installation,
  jurisdiction: string,
  at: LocalInstant,
): Promise<readonly { readonly matter: string; readonly run: string }[]> {
  return read(jurisdiction, (tx) =>
    tx
      .selectFrom('time_limit')
      .select(['matter_id as matter', 'run_id as run'])
      .where('jurisdiction', '=', jurisdiction)
      .where('status', '=', 'running')
      .where((row) =>
        row.or([
          row.and([row('due_at', 'is', null), row('due_date', '<', dateOf(at))]),
          row.and([row('due_at', 'is not', null), row('due_at', '<', at)]),
        ]),
      )
      .orderBy('due_date')
      .orderBy('matter_id')
      .orderBy('run_id')
      .execute(),
  )
}
