import { tellingsOf } from '../pack/index.ts'
import { sourcesOf } from '../pack/role-order.ts'
import type { Defect } from './defect.ts'
import { listOf, perProcedure } from './defect.ts'

/** Every step has a party that may take it, and every party can be filled. */
export const checkCompetence = perProcedure((procedure, id, pack) => {
  const defects: Defect[] = []
  const tellers = Object.values(pack.procedures).flatMap((other) =>
    [
      ...Object.values(other.steps).flatMap(tellingsOf),
      ...Object.values(other.limits ?? {}).flatMap((limit) => limit.lapse.tells ?? []),
    ].map((telling) => telling.step),
  )
  const openers = Object.values(pack.procedures).flatMap((other) =>
    [
      ...Object.values(other.steps).flatMap((step) => [
        ...(step.opens ?? []),
        ...(step.requires ?? []).flatMap((one) => one.raises ?? []),
      ]),
      ...Object.values(other.limits ?? {}).flatMap((limit) => limit.lapse.raises ?? []),
      ...(other.service ?? []).flatMap((effect) => effect.opens ?? []),
    ].filter((opening) => opening.procedure === id),
  )
  const taken = Object.values(procedure.limits ?? {}).map((limit) => limit.lapse.takes)
  for (const [stepId, step] of Object.entries(procedure.steps)) {
    const element = `${id}.steps.${stepId}`
    const by = listOf(step.by)
    for (const role of by) {
      if (role === 'clock' || role in procedure.parties) continue
      defects.push({
        code: 'nobody-competent',
        element,
        message: `“${step.name}”写明由“${role}”办理，但程序没有这一当事方`,
        basis: step.basis,
      })
    }
    const onlyClock = by.every((role) => role === 'clock')
    if (
      onlyClock &&
      step.follows === undefined &&
      !tellers.includes(stepId) &&
      !taken.includes(stepId) &&
      !openers.some((opening) => opening.step === stepId)
    ) {
      defects.push({
        code: 'nobody-competent',
        element,
        message: `“${step.name}”只由系统办理，但没有任何环节触发它`,
        basis: step.basis,
      })
    }
  }
  const rules = pack.competence.filter((rule) => rule.procedures.includes(id))
  const isCircular = (role: string, source: string, seen: readonly string[] = []): boolean =>
    source === role ||
    (!seen.includes(source) &&
      sourcesOf(source, procedure, rules).some((next) => isCircular(role, next, [...seen, source])))
  for (const [role, party] of Object.entries(procedure.parties)) {
    const element = `${id}.parties.${role}`
    if (party.from === 'competence' && rules.length === 0) {
      defects.push({
        code: 'nobody-competent',
        element,
        message: `“${party.name}”由管辖规则确定，但没有适用于本程序的管辖规则`,
        basis: party.basis ?? procedure.basis,
      })
    }
    for (const source of sourcesOf(role, procedure, rules)) {
      if (source in procedure.parties) {
        if (!isCircular(role, source)) continue
        defects.push({
          code: 'nobody-competent',
          element,
          message: `“${party.name}”与“${procedure.parties[source]?.name}”互相取自对方，无法确定`,
          basis: party.basis ?? procedure.basis,
        })
        continue
      }
      defects.push({
        code: 'name-unknown',
        element,
        message: `“${party.name}”取自“${source}”，但程序没有这一当事方`,
        basis: party.basis ?? procedure.basis,
      })
    }
  }
  return defects
})
