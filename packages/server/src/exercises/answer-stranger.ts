import { type Act, type Command, decide, type NewMatter } from '@zhiheng/law/decide'
import type { Matter } from '@zhiheng/law/matter'
import type { CompiledPack } from '@zhiheng/law/pack'
import type { DriverOutcome } from '@zhiheng/law/scenario'

/**
 * What the law says to somebody from whom an installation hides a matter altogether, or what could be opened below it. A
 * scenario asks the law, not whether somebody may look.
 *
 * @throws Error where the law would have allowed the act: then the matter ought to have been seen
 */
export function answerStranger(
  compiled: CompiledPack,
  subject: Matter | NewMatter,
  command: Command,
  act: Omit<Act, 'outside'> & { readonly outside: Omit<Act['outside'], 'related'> },
): DriverOutcome {
  const decision = decide(compiled, subject, command, { ...act, outside: { ...act.outside, related: {} } })
  if (decision.ok) {
    const who = act.actor.kind === 'person' ? act.actor.organ.name : '系统'
    throw new Error(`事项对${who}不可见，但依法应当可以办理`)
  }
  const matter = 'version' in subject ? subject.id : null
  return { ok: false, reasons: decision.reasons, warnings: [], matter, opened: [] }
}
