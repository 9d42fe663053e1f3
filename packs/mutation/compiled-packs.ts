import { type CompiledPack, compilePack as compile, type Pack } from '@zhiheng/law'

/**
 * Stands in for `@zhiheng/law` in the modules of the tests while mutants are judged (see `setup.ts`): it remembers what they
 * compiled, so that a mutant reaches the courts they have already made.
 */
export * from '@zhiheng/law'

const remembered = new Map<Pack, { readonly given: CompiledPack; readonly sound: CompiledPack }[]>()
let isRemembering = true

/** From now on what is compiled is compiled for one test only. */
export function stopRemembering(): void {
  isRemembering = false
}

export function compilePack(pack: Pack): CompiledPack {
  const sound = compile(pack)
  if (!isRemembering) return sound
  const given = { ...sound }
  remembered.set(pack, [...(remembered.get(pack) ?? []), { given, sound }])
  return given
}

/** Lets every court of a pack rule by something else. Undone by the function given back. */
export function substitute(pack: Pack, by: Partial<CompiledPack>): () => void {
  const courts = remembered.get(pack) ?? []
  for (const { given } of courts) Object.assign(given, by)
  return () => {
    for (const { given, sound } of courts) Object.assign(given, sound)
  }
}

/** The pack as it now reads, compiled; only one procedure of it where the others read as before. */
export function recompile(pack: Pack, procedure?: string): Partial<CompiledPack> {
  // Provisions and overlay entries decide nothing, and hashing them takes longer than all the rest.
  const light: Pack = { ...pack, provisions: [], overlay: [], examples: [] }
  const sound = remembered.get(pack)?.[0]?.sound
  const changed = procedure === undefined ? undefined : pack.procedures[procedure]
  if (sound === undefined || procedure === undefined || changed === undefined) {
    const { procedures, norms, competenceWhen } = compile(light)
    return { procedures, norms, competenceWhen }
  }
  const only = compile({ ...light, competence: light.competence, procedures: { [procedure]: changed } })
  const own = only.procedures.get(procedure)
  return own === undefined ? {} : { procedures: new Map(sound.procedures).set(procedure, own) }
}
