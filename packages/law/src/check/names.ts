import { checkCondition, type Names } from '../conditions/index.ts'
import { isPath } from '../matter/path.ts'
import { demandsOf, type Pack, type Procedure, templatePaths, type Value } from '../pack/index.ts'
import { entryKey } from '../rulings/index.ts'
import { type Check, type Defect, listOf } from './defect.ts'
import { walkConditions, walkOpenings } from './walk.ts'

/** Every name a pack uses exists: paths, steps, documents, limits, lookups, catalogues, parties. */
export const checkNames: Check = (pack) => {
  const names = new Map(Object.entries(pack.procedures).map(([id, procedure]) => [id, namesOf(procedure, pack)]))
  const defects: Defect[] = []
  for (const { element, procedureId, condition, basis } of walkConditions(pack, false)) {
    const known = names.get(procedureId)
    if (known === undefined) continue
    for (const message of checkCondition(condition, known))
      defects.push({ code: 'name-unknown', element, message, basis })
  }
  for (const [id, procedure] of Object.entries(pack.procedures)) {
    for (const [stepId, step] of Object.entries(procedure.steps)) {
      const element = `${id}.steps.${stepId}`
      for (const field of Object.values(step.input ?? {})) {
        const columns = field.type === 'rows' ? Object.values(field.of) : [field]
        for (const column of columns) {
          if (column.type === 'choice' && !(column.catalogue in pack.catalogues)) {
            defects.push({
              code: 'name-unknown',
              element,
              message: `“${column.label}”所用目录“${column.catalogue}”不存在`,
              basis: step.basis,
            })
          }
        }
      }
    }
    for (const path of templatePaths(procedure.title)) {
      if (!isPath(path))
        defects.push({
          code: 'name-unknown',
          element: id,
          message: `标题中的“{${path}}”不是有效路径`,
          basis: procedure.basis,
        })
    }
    defects.push(
      ...clockDefects(procedure, id),
      ...amountDefects(procedure, id, names.get(id)),
      ...readerDefects(procedure, id, names.get(id)),
    )
    for (const [lookupId, lookup] of Object.entries(procedure.lookups ?? {})) {
      if (lookup.procedure in pack.procedures) continue
      defects.push({
        code: 'name-unknown',
        element: `${id}.lookups.${lookupId}`,
        message: `“${lookup.name}”查询的程序“${lookup.procedure}”不存在`,
        basis: procedure.basis,
      })
    }
  }
  return [...defects, ...openingDefects(pack), ...overlayKeyDefects(pack)]
}

/** What names the overlay entry it carries out names one that is there. */
function overlayKeyDefects(pack: Pack): Defect[] {
  const keys = new Set(pack.overlay.map(entryKey))
  const unknown = (key: string | undefined, element: string, basis: Defect['basis']): Defect[] =>
    key === undefined || keys.has(key)
      ? []
      : [{ code: 'name-unknown', element, message: `没有衔接条目“${key}”`, basis }]
  const steps = Object.entries(pack.procedures).flatMap(([id, procedure]) =>
    Object.entries(procedure.steps).flatMap(([stepId, step]) =>
      [step.overlay, ...demandsOf(step, pack.catalogues).map((one) => one.overlay)].flatMap((key) =>
        unknown(key, `${id}.steps.${stepId}`, step.basis),
      ),
    ),
  )
  const names = Object.entries(pack.documents).flatMap(([id, kind]) =>
    (kind.names ?? []).flatMap(({ overlay }) => unknown(overlay, `documents.${id}`, kind.basis)),
  )
  return [...steps, ...names]
}

function namesOf(procedure: Procedure, pack: Pack): Names {
  const paths = new Set<string>()
  for (const step of Object.values(procedure.steps)) {
    for (const field of Object.keys(step.input ?? {})) {
      paths.add(`input.${field}`)
      if (step.collects === undefined) paths.add(`facts.${field}`)
    }
    if (step.collects !== undefined) paths.add(`facts.${step.collects}`)
    for (const fact of Object.keys(step.sets ?? {})) paths.add(`facts.${fact}`)
  }
  return {
    steps: new Set(Object.keys(procedure.steps)),
    states: new Set(Object.keys(procedure.states)),
    documents: new Set(Object.keys(pack.documents)),
    limits: new Set(Object.keys(procedure.limits ?? {})),
    holds: new Set(Object.keys(procedure.holds ?? {})),
    lookups: new Set(Object.keys(procedure.lookups ?? {})),
    roles: new Set(Object.keys(procedure.parties)),
    paths,
  }
}

/** What a clock takes when its day has passed is a step of the clock, without a form. */
function clockDefects(procedure: Procedure, id: string): Defect[] {
  return Object.entries(procedure.limits ?? {}).flatMap(([limitId, { name, basis, lapse }]): Defect[] => {
    if (lapse.takes === undefined) return []
    const step = procedure.steps[lapse.takes]
    const fits = step !== undefined && listOf(step.by).includes('clock') && Object.keys(step.input ?? {}).length === 0
    if (fits) return []
    const message = `“${name}”届满时由系统办理的“${lapse.takes}”应为没有表单的系统环节`
    return [{ code: 'name-unknown', element: `${id}.limits.${limitId}`, message, basis }]
  })
}

/** A number that comes from elsewhere takes the place of one that is there, and some step gathers it. */
function amountDefects(procedure: Procedure, id: string, names: Names | undefined): Defect[] {
  return Object.entries(procedure.limits ?? {}).flatMap(([limitId, { name, basis, term, amount }]): Defect[] => {
    if (amount === undefined || (term !== undefined && names?.paths.has(amount))) return []
    const message = `“${name}”的日数取自“${amount}”，但没有环节填写，或者没有写明单位和通常的日数`
    return [{ code: 'name-unknown', element: `${id}.limits.${limitId}`, message, basis }]
  })
}

/** Who may see a matter is read from what its steps gather. */
function readerDefects(procedure: Procedure, id: string, names: Names | undefined): Defect[] {
  const paths = [
    ...[procedure.reading?.except ?? []].flat().map((path) => [`${id}.reading`, path] as const),
    ...Object.entries(procedure.parties).flatMap(([role, { lent }]) =>
      lent === undefined ? [] : [[`${id}.parties.${role}`, lent] as const],
    ),
  ]
  return paths.flatMap(([element, path]): Defect[] => {
    if (names?.paths.has(path)) return []
    const message = `可以查阅的人员取自“${path}”，但没有环节填写`
    return [{ code: 'name-unknown', element, message, basis: procedure.basis }]
  })
}

/** A matter that opens by itself needs a starting step, every demanded field and every party that is not derived. */
function openingDefects(pack: Pack): Defect[] {
  return walkOpenings(pack).flatMap(({ element, opening, basis }): Defect[] => {
    const procedure = pack.procedures[opening.procedure]
    const step = procedure?.steps[opening.step]
    if (procedure === undefined || step === undefined) {
      return [
        { code: 'opening-impossible', element, message: `要产生的“${opening.procedure}.${opening.step}”不存在`, basis },
      ]
    }
    const missing = Object.entries(step.input ?? {}).filter(
      ([field, definition]) => !definition.optional && !(field in (opening.input ?? {})),
    )
    const parties = Object.entries(procedure.parties).filter(
      ([role, party]) =>
        !party.optional && (party.from === 'input' || party.from === 'actor') && !(role in (opening.parties ?? {})),
    )
    const unknown = Object.keys(opening.input ?? {}).filter((field) => !(field in (step.input ?? {})))
    return [
      ...missing.map(
        ([, field]): Defect => ({
          code: 'opening-impossible',
          element,
          message: `产生“${procedure.name}”时没有给出“${field.label}”`,
          basis,
        }),
      ),
      ...parties.map(
        ([, party]): Defect => ({
          code: 'opening-impossible',
          element,
          message: `产生“${procedure.name}”时没有指明“${party.name}”`,
          basis,
        }),
      ),
      ...unknown.map(
        (field): Defect => ({
          code: 'opening-impossible',
          element,
          message: `产生“${procedure.name}”时给出了不存在的“${field}”`,
          basis,
        }),
      ),
      ...Object.values(opening.input ?? {}).flatMap((value) =>
        badPaths(value).map(
          (path): Defect => ({ code: 'name-unknown', element, message: `“${path}”不是有效路径`, basis }),
        ),
      ),
    ]
  })
}

function badPaths(value: Value): string[] {
  if ('literal' in value) return []
  if ('difference' in value) return value.difference.filter((path) => !isPath(path))
  if ('percentage' in value) return value.percentage.filter((path) => !isPath(path))
  if ('without' in value) return value.without.filter((path) => !isPath(path))
  if ('later' in value) return [value.later.date, value.later.every ?? value.later.date].filter((path) => !isPath(path))
  if ('period' in value) return [value.period.date, value.period.every].filter((path) => !isPath(path))
  if ('count' in value) return [value.count].filter((path) => !isPath(path))
  if ('sample' in value) {
    const { of, size = of, rate = of, seed, quota } = value.sample
    return [of, size, rate, seed, quota?.percent ?? of].filter((path) => !isPath(path))
  }
  return ('path' in value ? [value.path] : templatePaths(value.template)).filter((path) => !isPath(path))
}
