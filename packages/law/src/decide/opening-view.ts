import { type Matter, START } from '../matter/matter.ts'
import { type CompiledPack, getProcedure } from '../pack/compile.ts'
import { dateOf } from '../time/index.ts'
import type { Act } from './act.ts'
import type { Command } from './command.ts'
import { resolveParties } from './parties.ts'
import { beginWork } from './work.ts'

/**
 * A matter as the lookups of an act see it: one that the act opens already has the parties it will have, as far as they
 * can be told, so that a lookup of an opening step can search by them. Any other matter is as it stands.
 */
export function asOpened(compiled: CompiledPack, matter: Matter, command: Command | undefined, act: Act): Matter {
  if (matter.state !== START || matter.version > 0 || command?.type !== 'act') return matter
  const work = beginWork({
    compiled,
    procedure: getProcedure(compiled, matter.procedure),
    act,
    matter,
    on: command.on ?? dateOf(act.at),
    perform: () => [],
  })
  return { ...matter, parties: resolveParties(work, command.parties ?? {}, command.input).parties }
}
