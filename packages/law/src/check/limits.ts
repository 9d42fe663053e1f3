import type { Limit, Procedure } from '../pack/index.ts'
import type { Defect } from './defect.ts'
import { listOf, membersOf, perProcedure } from './defect.ts'

/** Every limit starts, ends and has a consequence, and no two limits for the same act disagree. */
export const checkLimits = perProcedure((procedure, id) => {
  const limits = Object.entries(procedure.limits ?? {})
  return [
    ...limits.flatMap(([limitId, limit]) => checkLimit(procedure, `${id}.limits.${limitId}`, limit)),
    ...disagreements(limits, id),
    ...pauseDefects(procedure, id),
  ]
})

/** A step stops only clocks there are, none that nothing stops, and none that no step sets going again. */
function pauseDefects(procedure: Procedure, id: string): Defect[] {
  const steps = Object.entries(procedure.steps)
  return steps.flatMap(([stepId, step]) => {
    const defect = (code: 'name-unknown' | 'limit-without-end', message: string): Defect => ({
      code,
      element: `${id}.steps.${stepId}`,
      message,
      basis: step.basis,
    })
    const named = [...(step.suspends ?? []), ...(step.resumes ?? [])]
    return [
      ...named
        .filter((limit) => procedure.limits?.[limit] === undefined)
        .map((limit) => defect('name-unknown', `“${step.name}”中止或者恢复的期限“${limit}”不存在`)),
      ...(step.suspends ?? [])
        .filter((limit) => procedure.limits?.[limit]?.unsuspendable !== undefined)
        .map((limit) => defect('name-unknown', `“${step.name}”中止了不得中止的期限“${limit}”`)),
      ...(step.suspends ?? [])
        .filter((limit) => !steps.some(([, other]) => other.resumes?.includes(limit)))
        .map((limit) => defect('limit-without-end', `“${step.name}”中止的期限“${limit}”没有任何环节恢复`)),
    ]
  })
}

function checkLimit(procedure: Procedure, element: string, limit: Limit): Defect[] {
  const defects: Defect[] = []
  const { basis, name, start } = limit
  if ('step' in start) {
    if (!(start.step in procedure.steps))
      defects.push({
        code: 'limit-without-start',
        element,
        message: `“${name}”自环节“${start.step}”起算，但没有这一环节`,
        basis,
      })
  } else if (!Object.values(procedure.steps).some((step) => step.issues === start.served)) {
    defects.push({
      code: 'limit-without-start',
      element,
      message: `“${name}”自文书“${start.served}”送达起算，但本程序不制发这种文书`,
      basis,
    })
  }
  if (limit.term === undefined && limit.until === undefined) {
    defects.push({ code: 'limit-without-end', element, message: `“${name}”既没有期间，也没有文书载明的日期`, basis })
  }
  const meeting = limit.met.filter((step) => step in procedure.steps)
  for (const step of limit.met) {
    if (!(step in procedure.steps))
      defects.push({ code: 'name-unknown', element, message: `“${name}”以环节“${step}”为完成，但没有这一环节`, basis })
  }
  if (meeting.length === 0 && (limit.ended ?? []).length === 0) {
    defects.push({ code: 'limit-without-end', element, message: `“${name}”没有任何环节算作完成`, basis })
  }
  if (limit.lapse.text.trim() === '')
    defects.push({ code: 'limit-without-consequence', element, message: `“${name}”没有写明逾期的后果`, basis })
  if (!(limit.on in procedure.parties))
    defects.push({
      code: 'name-unknown',
      element,
      message: `“${name}”写明由“${limit.on}”遵守，但程序没有这一当事方`,
      basis,
    })
  else if (!canMeet(procedure, limit)) {
    defects.push({
      code: 'limit-on-stranger',
      element,
      message: `“${name}”由${procedure.parties[limit.on]?.name}遵守，但算作完成的环节都由别人办理`,
      basis,
    })
  }
  return defects
}

/** Whoever must act in time takes a step that meets the limit, or the system or an oversight body registers that it was done. */
function canMeet(procedure: Procedure, limit: Limit): boolean {
  const meeting = limit.met.flatMap((id) => procedure.steps[id] ?? []).flatMap((step) => listOf(step.by))
  if (meeting.length === 0) return true
  const own = new Set(membersOf(procedure, limit.on))
  if (meeting.some((role) => membersOf(procedure, role).some((member) => own.has(member)))) return true
  return meeting.every((role) => role === 'clock' || procedure.parties[role]?.kinds?.join() === 'oversight-body')
}

/**
 * Statutory limits of one norm with the same start for the same act must say the same where they are in force together.
 * Limits of different laws stand beside each other (reconsideration, litigation) and are no contradiction.
 */
function disagreements(limits: readonly (readonly [string, Limit])[], id: string): Defect[] {
  return limits.flatMap(([firstId, first], index) =>
    limits.slice(index + 1).flatMap(([secondId, second]): Defect[] => {
      if (first.kind !== 'statutory' || second.kind !== 'statutory' || !sameNorm(first, second)) return []
      const sameAct =
        first.met.some((step) => second.met.includes(step)) &&
        JSON.stringify(first.start) === JSON.stringify(second.start)
      if (
        !sameAct ||
        first.on !== second.on ||
        !overlap(first, second) ||
        JSON.stringify(first.term) === JSON.stringify(second.term)
      )
        return []
      return [
        {
          code: 'limits-disagree',
          element: `${id}.limits.${secondId}`,
          message: `“${second.name}”与“${first.name}”（${firstId}）针对同一行为，期间却不同`,
          basis: [...first.basis, ...second.basis],
        },
      ]
    }),
  )
}

const sameNorm = (first: Limit, second: Limit): boolean =>
  first.basis.some((citation) => second.basis.some((other) => other.norm === citation.norm))

function overlap(first: Limit, second: Limit): boolean {
  const begins = (limit: Limit) => limit.force?.from ?? '0000-00-00'
  const ends = (limit: Limit) => limit.force?.to ?? '9999-99-99'
  return begins(first) < ends(second) && begins(second) < ends(first)
}
