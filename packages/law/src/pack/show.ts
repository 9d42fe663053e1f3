import type { Directory } from '../organ/index.ts'
import type { CompiledPack, CompiledProcedure } from './compile.ts'
import type { Field } from './field.ts'
import { display } from './value.ts'

/** How the value of a path reads on screen and paper: catalogue items, organs and yes/no in words. */
export function shower(
  compiled: CompiledPack,
  procedure: CompiledProcedure,
  directory: Directory,
): (path: string, value: unknown) => string {
  const fields = fieldsByPath(procedure)
  return (path, value) => {
    const field = fields.get(path)
    return field === undefined ? display(value) : showField(field, value, compiled, directory)
  }
}

/** A value as the reader of its field sees it. */
export function showField(field: Field, value: unknown, compiled: CompiledPack, directory: Directory): string {
  if (Array.isArray(value) && field.type !== 'files' && field.type !== 'rows') {
    return value
      .map((one) => showField(field, one, compiled, directory))
      .filter(Boolean)
      .join('、')
  }
  switch (field.type) {
    case 'choice':
      return typeof value === 'string' ? (compiled.pack.catalogues[field.catalogue]?.items[value]?.name ?? value) : ''
    case 'organ':
    case 'party':
      return typeof value === 'string' ? (directory.organ(value)?.name ?? value) : ''
    case 'number':
      return typeof value === 'number' ? `${value}${field.unit ?? ''}` : ''
    case 'date':
      return typeof value === 'string' ? chineseDate(value) : ''
    default:
      return display(value)
  }
}

/** 2026-02-13 as 2026年2月13日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

const cache = new WeakMap<CompiledProcedure, Map<string, Field>>()

function fieldsByPath(procedure: CompiledProcedure): Map<string, Field> {
  const known = cache.get(procedure)
  if (known !== undefined) return known
  const fields = new Map<string, Field>()
  for (const step of procedure.steps.values()) {
    for (const [name, field] of Object.entries(step.data.input ?? {})) {
      const places = [
        `input.${name}`,
        step.data.collects === undefined ? `facts.${name}` : `facts.${step.data.collects}.${name}`,
      ]
      for (const place of places) {
        fields.set(place, field)
        if (field.type === 'rows')
          for (const [column, nested] of Object.entries(field.of)) fields.set(`${place}.${column}`, nested)
      }
    }
  }
  cache.set(procedure, fields)
  return fields
}
