import type { Citation } from '../citation/index.ts'
import { type Reason } from '../matter/matter.ts'
import { isFilled } from '../matter/path.ts'
import type { Scope } from '../matter/scope.ts'
import { rankingOrgan } from '../organ/index.ts'
import type { CompiledStep } from '../pack/compile.ts'
import type { Field } from '../pack/field.ts'
import { inForce } from '../pack/interval.ts'
import type { Pack } from '../pack/pack.ts'
import { isCivilDate, parseLocalInstant } from '../time/index.ts'

/** The reasons why an input does not fit the fields of a step: missing, malformed, unknown. Empty when it fits. */
export function checkInput(step: CompiledStep, pack: Pack, scope: Scope): Reason[] {
  const input = scope.input ?? {}
  const fields = step.data.input ?? {}
  const reasons: Reason[] = []
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name)) {
      reasons.push({
        code: 'field-unknown',
        field: name,
        text: `“${step.data.name}”没有名为“${name}”的栏目`,
        basis: [],
      })
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = input[name]
    const basis = field.basis ?? step.data.basis
    if (!isFilled(value)) {
      const needed = !field.optional || step.requiredWhen.get(name)?.evaluate(scope) === 'met'
      if (needed) {
        reasons.push({
          code: field.code ?? 'field-missing',
          field: name,
          text: field.refusal ?? `请填写“${field.label}”`,
          basis,
        })
      }
      continue
    }
    const problem = problemOf(field, value, pack, scope)
    if (problem !== undefined)
      reasons.push({ code: 'field-invalid', field: name, text: `“${field.label}”${problem}`, basis })
    else if (field.type === 'rows')
      reasons.push(...checkRows(name, field, value as Record<string, unknown>[], pack, scope, basis))
  }
  return reasons
}

function checkRows(
  name: string,
  field: Extract<Field, { type: 'rows' }>,
  value: readonly Record<string, unknown>[],
  pack: Pack,
  scope: Scope,
  basis: readonly Citation[],
): Reason[] {
  return value.flatMap((row, index) => {
    const at = (column: string) => `${name}.${index}.${column}`
    const place = `“${field.label}”第${index + 1}行`
    const unknown = Object.keys(row)
      .filter((column) => !Object.hasOwn(field.of, column))
      .map(
        (column): Reason => ({
          code: 'field-unknown',
          field: at(column),
          text: `${place}没有名为“${column}”的栏目`,
          basis: [],
        }),
      )
    const known = Object.entries(field.of).flatMap(([column, nested]): Reason[] => {
      const cell = row[column]
      const source = nested.basis ?? basis
      if (!isFilled(cell)) {
        if (nested.optional) return []
        return [
          {
            code: nested.code ?? 'field-missing',
            field: at(column),
            text: nested.refusal ?? `${place}请填写“${nested.label}”`,
            basis: source,
          },
        ]
      }
      const problem = problemOf(nested, cell, pack, scope)
      return problem === undefined
        ? []
        : [{ code: 'field-invalid', field: at(column), text: `${place}“${nested.label}”${problem}`, basis: source }]
    })
    return [...unknown, ...known]
  })
}

/** What is wrong with a filled value, as the end of a sentence that begins with the label; undefined when it fits. */
function problemOf(field: Field, value: unknown, pack: Pack, scope: Scope): string | undefined {
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return '应为文字'
      if (field.max !== undefined && value.length > field.max) return `不得超过${field.max}字`
      return field.pattern !== undefined && !new RegExp(field.pattern, 'u').test(value) ? '的写法不符合要求' : undefined
    case 'date':
      if (typeof value !== 'string' || !isCivilDate(value)) return '应为日期（年-月-日）'
      if (field.notAfterAct && value > scope.on) return `不得晚于办理日期${scope.on}`
      return field.notBeforeAct && value < scope.on ? `不得早于办理日期${scope.on}` : undefined
    case 'dateTime':
      return typeof value === 'string' && parseLocalInstant(value) !== undefined ? undefined : '应为日期和时刻'
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return '应为数字'
      if (field.whole && !Number.isInteger(value)) return '应为整数'
      if (field.min !== undefined && value < field.min) return `不得小于${field.min}`
      return field.max !== undefined && value > field.max ? `不得大于${field.max}` : undefined
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : '应为是或者否'
    case 'choice':
      return choiceProblem(field, value, pack, scope)
    case 'organ':
      return eachId(value, field.many, (id) => {
        const organ = scope.outside.directory.organ(id)
        if (organ === undefined) return '所选机关不在机构登记中'
        return field.kinds !== undefined &&
          !field.kinds.includes(organ.kind) &&
          !field.kinds.includes(rankingOrgan(organ, scope.outside.directory).kind)
          ? `不能选择${organ.name}`
          : undefined
      })
    case 'party':
      return eachId(value, field.many, (id) =>
        scope.matter.parties[field.of]?.some((organ) => organ.id === id) ? undefined : '所选机关不是本事项的当事机关',
      )
    case 'person':
    case 'matter':
      return eachId(value, field.type === 'person' && field.many, () => undefined)
    case 'files':
      if (!Array.isArray(value) || !value.every(isFileReference)) return '应为已上传的材料'
      return field.min !== undefined && value.length < field.min ? `至少需要${field.min}份` : undefined
    case 'citations':
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string' && one.trim() !== ''))
        return '应逐条列明规范名称和条款'
      return field.min !== undefined && value.length < field.min ? `至少需要列明${field.min}条` : undefined
    case 'rows':
      if (
        !Array.isArray(value) ||
        !value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
      )
        return '应逐行填写'
      return field.min !== undefined && value.length < field.min ? `至少需要${field.min}项` : undefined
  }
}

function choiceProblem(
  field: Extract<Field, { type: 'choice' }>,
  value: unknown,
  pack: Pack,
  scope: Scope,
): string | undefined {
  const catalogue = pack.catalogues[field.catalogue]
  if (catalogue === undefined) throw new Error(`pack ${pack.id} has no catalogue ${field.catalogue}`)
  return eachId(value, field.many, (id) => {
    const item = Object.hasOwn(catalogue.items, id) ? catalogue.items[id] : undefined
    if (item !== undefined && inForce(item.force, scope.on)) return undefined
    const names = Object.values(catalogue.items)
      .filter((one) => inForce(one.force, scope.on))
      .map((one) => one.name)
    return `应在下列范围内选择：${names.join('、')}`
  })
}

function eachId(
  value: unknown,
  many: boolean | undefined,
  problem: (id: string) => string | undefined,
): string | undefined {
  const ids = many ? value : [value]
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return many ? '应为多项选择' : '应选择一项'
  for (const id of ids) {
    const found = problem(id)
    if (found !== undefined) return found
  }
  return undefined
}

function isFileReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, digest } = value as Record<string, unknown>
  return typeof id === 'string' && typeof name === 'string' && typeof digest === 'string'
}
