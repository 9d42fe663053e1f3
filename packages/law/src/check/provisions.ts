import type { Pack } from '../pack/index.ts'
import type { Check, Defect } from './defect.ts'

/** Every provision has an element that carries it or a reason why none does, and every element named exists. */
export const checkProvisions: Check = (pack) => {
  const addresses = elementsOf(pack)
  const defects: Defect[] = []
  for (const provision of pack.provisions) {
    const element = `provisions.${provision.id}`
    if ((provision.elements ?? []).length === 0 && (provision.reason ?? '').trim() === '') {
      defects.push({
        code: 'provision-empty',
        element,
        message: `${provision.cite}既没有对应要素，也没有说明理由`,
        basis: [],
      })
    }
    for (const address of provision.elements ?? []) {
      if (!addresses.has(address))
        defects.push({
          code: 'element-unknown',
          element,
          message: `${provision.cite}所指要素“${address}”不存在`,
          basis: [],
        })
    }
  }
  for (const [index, entry] of pack.overlay.entries()) {
    const element = `overlay.${index}`
    if (!pack.provisions.some((provision) => provision.id === entry.local)) {
      defects.push({
        code: 'element-unknown',
        element,
        message: `衔接条目所指本地条款“${entry.local}”不存在`,
        basis: [],
      })
    }
    if ((entry.elements ?? []).length === 0 && (entry.reason ?? '').trim() === '') {
      defects.push({
        code: 'provision-empty',
        element,
        message: `${entry.local}与${entry.upper}的衔接既没有对应要素，也没有说明理由`,
        basis: [],
      })
    }
    for (const address of entry.elements ?? []) {
      if (!addresses.has(address))
        defects.push({ code: 'element-unknown', element, message: `衔接条目所指要素“${address}”不存在`, basis: [] })
    }
  }
  return defects
}

/** The addresses of everything in a pack that can carry a provision. */
export function elementsOf(pack: Pack): ReadonlySet<string> {
  const addresses = new Set<string>()
  for (const [id, procedure] of Object.entries(pack.procedures)) {
    addresses.add(id)
    if (procedure.reading !== undefined) addresses.add(`${id}.reading`)
    for (const part of ['parties', 'states', 'steps', 'limits', 'lookups', 'holds'] as const) {
      for (const key of Object.keys(procedure[part] ?? {})) addresses.add(`${id}.${part}.${key}`)
    }
    for (const [stepId, step] of Object.entries(procedure.steps)) {
      for (const field of Object.keys(step.input ?? {})) addresses.add(`${id}.steps.${stepId}.input.${field}`)
    }
  }
  for (const part of ['documents', 'catalogues', 'duties'] as const)
    for (const key of Object.keys(pack[part])) addresses.add(`${part}.${key}`)
  for (const [id, catalogue] of Object.entries(pack.catalogues))
    for (const item of Object.keys(catalogue.items)) addresses.add(`catalogues.${id}.${item}`)
  for (const rule of pack.competence) addresses.add(`competence.${rule.id}`)
  for (const norm of pack.norms) addresses.add(`norms.${norm.id}`)
  for (const part of ['identity', 'overlay', 'competence'] as const) addresses.add(part)
  return addresses
}
