import type { Condition } from '../conditions/index.ts'
import { type Check, type Defect, listOf, membersOf } from './defect.ts'
import type { Procedure, Step } from '../pack/index.ts'
import { walkConditions } from './walk.ts'

/** Every kind of document is issued by some step, reaches somebody where it takes effect on service, and can be made where it is demanded. */
export const checkDocuments: Check = (pack) => {
  const issuing = Object.entries(pack.procedures).flatMap(([id, procedure]) =>
    Object.entries(procedure.steps).flatMap(([stepId, step]) =>
      step.issues === undefined ? [] : [{ id, procedure, stepId, step, document: step.issues }],
    ),
  )
  const defects: Defect[] = []
  for (const [id, kind] of Object.entries(pack.documents)) {
    const element = `documents.${id}`
    const issuers = issuing.filter((one) => one.document === id)
    if (issuers.length === 0)
      defects.push({
        code: 'document-never-issued',
        element,
        message: `没有任何环节制发《${kind.title}》`,
        basis: kind.basis,
      })
    if (kind.takesEffect === 'on-service' && kind.recipients.length === 0) {
      defects.push({
        code: 'document-never-served',
        element,
        message: `《${kind.title}》送达生效，却没有受送达人`,
        basis: kind.basis,
      })
    }
    for (const { id: procedureId, procedure, step } of issuers) {
      if (kind.issuer in procedure.parties && !issues(procedure, step, kind.issuer)) {
        defects.push({
          code: 'issued-by-stranger',
          element,
          message: `《${kind.title}》由${procedure.parties[kind.issuer]?.name}制发，但“${step.name}”由别人办理`,
          basis: kind.basis,
        })
      }
      for (const role of [kind.issuer, ...kind.recipients, ...(kind.copies ?? [])]) {
        if (role in procedure.parties) continue
        defects.push({
          code: 'name-unknown',
          element,
          message: `《${kind.title}》写明的“${role}”不是程序“${procedureId}”的当事方`,
          basis: kind.basis,
        })
      }
    }
  }
  for (const { id, stepId, step, document } of issuing) {
    if (document in pack.documents) continue
    defects.push({
      code: 'document-impossible',
      element: `${id}.steps.${stepId}`,
      message: `“${step.name}”制发的文书“${document}”没有定义`,
      basis: step.basis,
    })
  }
  for (const { element, procedureId, condition, basis } of walkConditions(pack)) {
    for (const document of demanded(condition)) {
      if (issuing.some((one) => one.id === procedureId && one.document === document)) continue
      defects.push({
        code: 'document-impossible',
        element,
        message: `条件要求文书“${pack.documents[document]?.title ?? document}”，但本程序没有环节制发它`,
        basis,
      })
    }
  }
  return defects
}

function demanded(condition: Condition): string[] {
  return condition.op === 'issued' || condition.op === 'served' ? [condition.document] : []
}

/** Whether a role takes the step that issues its paper: itself, as one of several, or as the organ of the same kind that it is. */
function issues(procedure: Procedure, step: Step, issuer: string): boolean {
  const performing = listOf(step.by).filter((role) => role !== 'clock')
  if (performing.length === 0) return true
  const own = new Set(performing.flatMap((role) => membersOf(procedure, role)))
  if (membersOf(procedure, issuer).some((role) => own.has(role))) return true
  const kinds = procedure.parties[issuer]?.kinds?.join()
  return kinds !== undefined && performing.some((role) => procedure.parties[role]?.kinds?.join() === kinds)
}
