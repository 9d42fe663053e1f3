import type { Condition } from '../conditions/index.ts'
import type { Check, Defect } from './defect.ts'
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
    for (const { id: procedureId, procedure } of issuers) {
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
