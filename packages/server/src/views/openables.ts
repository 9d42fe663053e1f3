import { explainOpening } from '@zhiheng/law/explain'
import { POSTS, unopened } from '@zhiheng/law/matter'
import type { CompiledPack } from '@zhiheng/law/pack'
import { standingNotice, standingOf } from '@zhiheng/law/rulings'
import { dateOf } from '@zhiheng/law/time'
import { speakBasis, speakReason } from '../acts/speak.ts'
import type { Asking } from '../http/context.ts'
import type { Openables } from '../http/schemas/regulation.ts'
import { titleOf } from './matter-view.ts'
import { prefillFields } from './prefill.ts'

/** The matters somebody could open, by what is known before anything is typed; the reasons say why not. */
export function openablesFor({ actor, at, jurisdiction }: Asking): Openables {
  const { calendar, rulings } = jurisdiction
  const outside = { calendar, rulings, directory: jurisdiction.directoryOn(dateOf(at)), related: {} }
  const on = dateOf(at)
  const covered = new Set<string>()
  const procedures = jurisdiction.packs.flatMap((compiled) => {
    const { kind } = standingOf(compiled.pack, rulings, on)
    const notice = standingNotice(compiled.pack, rulings, on) ?? null
    // what a pack in force says for the place itself stands before what the packs above it say in general
    const shown = [...compiled.procedures.values()].filter((procedure) => !covered.has(procedure.id))
    if (kind === 'in-force') for (const procedure of shown) covered.add(procedure.id)
    return shown.flatMap((procedure) => {
      const explained = explainOpening(compiled, procedure.id, jurisdiction.id, { actor, at, outside })
      const steps = procedure.starts.flatMap((step) => {
        const explanation = explained.find((one) => one.step === step.id)
        if (explanation === undefined || step.by.every((role) => role === 'clock')) return []
        const mine = mayBegin(compiled, procedure.id, step.by, actor)
        return [
          {
            step: step.id,
            name: step.data.name,
            basis: speakBasis(compiled, step.data.basis),
            ...(step.data.summary === undefined ? {} : { summary: step.data.summary }),
            possible: explanation.ready && mine && explanation.posts.includes(actor.post),
            reasons: [
              ...explanation.reasons.map((reason) => speakReason(compiled, reason)),
              ...(mine && explanation.posts.includes(actor.post)
                ? []
                : [
                    {
                      code: mine ? 'wrong-post' : 'wrong-organ',
                      text: `“${step.data.name}”由${explanation.roles.join('、')}的${explanation.posts.map((post) => POSTS[post]).join('、')}办理`,
                      basis: speakBasis(compiled, step.data.basis),
                    },
                  ]),
            ] as [],
            demands: [...explanation.demands],
            ...(explanation.notices === undefined ? {} : { notices: [...explanation.notices] }),
            fields: prefillFields(step.data.input ?? {}, {
              matter: unopened({
                id: '',
                jurisdiction: jurisdiction.id,
                procedure: procedure.id,
                pack: compiled.reference,
                openedOn: dateOf(at),
              }),
              input: undefined,
              actor,
              on: dateOf(at),
              at,
              outside,
            }),
            datedBack: step.data.datedBack === true,
          },
        ]
      })
      if (steps.length === 0) return []
      return [
        {
          pack: compiled.pack.id,
          norm: titleOf(compiled),
          standing: kind,
          notice,
          id: procedure.id,
          name: procedure.data.name,
          kind: procedure.data.kind,
          basis: speakBasis(compiled, procedure.data.basis),
          parties: Object.entries(procedure.data.parties).map(([role, party]) => ({
            role,
            name: party.name,
            from: party.from === 'input' || party.from === 'actor' ? party.from : ('derived' as const),
            kinds: party.kinds ?? null,
            many: party.many === true,
            optional: party.optional === true,
          })),
          steps,
        },
      ]
    })
  })
  return {
    // where it counts, what can be worked on live comes before what is only tried
    procedures: rulings.practice
      ? procedures
      : procedures.toSorted((a, b) => Number(b.standing === 'in-force') - Number(a.standing === 'in-force')),
    catalogues: Object.fromEntries(
      jurisdiction.packs.flatMap(({ pack }) =>
        Object.entries(pack.catalogues).map(([id, catalogue]) => [`${pack.id}/${id}`, catalogue]),
      ),
    ),
  }
}

/** Whether the actor's organ could take one of the parts that begin a procedure. */
function mayBegin(
  compiled: CompiledPack,
  procedure: string,
  roles: readonly string[],
  { organ }: Asking['actor'],
): boolean {
  const parties = compiled.pack.procedures[procedure]?.parties ?? {}
  return roles.some((role) => {
    const party = parties[role]
    if (party === undefined) return false
    return party.kinds === undefined || party.kinds.includes(organ.kind) || organ.establishedBy !== undefined
  })
}
