import { useQuery } from '@tanstack/react-query'
import type { Field } from '@zhiheng/law/pack'
import type { FileView } from '@zhiheng/server/api'
import { organsByIdQuery } from '../matters/matters-query.ts'
import { Pairs } from '../shared/pairs.tsx'
import type { Values } from './fields/field-form.tsx'
import type { FormSurroundings } from './fields/form-context.ts'

interface EnteredValuesProps {
  readonly fields: Readonly<Record<string, Field>>
  readonly values: Values
  readonly surroundings: FormSurroundings
}

/** What was typed, as it will be read: choices and organs by name, files by theirs. */
export function EnteredValues({ fields, values, surroundings }: EnteredValuesProps) {
  const organs = useQuery(organsByIdQuery(organIds(fields, values)))
  const names = new Map([
    ...surroundings.parties.flatMap((party) => party.organs.map((organ) => [organ.id, organ.name] as const)),
    ...(organs.data?.rows ?? []).map((organ) => [organ.id, organ.name] as const),
  ])
  const entered = Object.entries(fields).flatMap(([name, field]) => {
    const text = read(field, values[name], surroundings, names)
    return text === '' ? [] : [{ label: field.label, value: <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span> }]
  })
  return <Pairs of={entered} />
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

function organIds(fields: Readonly<Record<string, Field>>, values: Values): string[] {
  const own = Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'organ'
      ? listOf(values[name]).filter((one) => typeof one === 'string')
      : field.type === 'rows'
        ? listOf(values[name]).flatMap((row) => organIds(field.of, row as Values))
        : [],
  )
  return [...new Set(own)].sort()
}

function read(
  field: Field,
  value: unknown,
  surroundings: FormSurroundings,
  names: ReadonlyMap<string, string>,
): string {
  const each = (say: (one: unknown) => string) => listOf(value).map(say).filter(Boolean).join('、')
  switch (field.type) {
    case 'choice': {
      const items = surroundings.catalogue(field.catalogue)?.items
      return each((one) => items?.[String(one)]?.name ?? String(one))
    }
    case 'organ':
    case 'party':
      return each((one) => names.get(String(one)) ?? String(one))
    case 'yesNo':
      return value === undefined ? '' : value === true ? '是' : '否'
    case 'number':
      return typeof value === 'number' ? `${value}${field.unit ?? ''}` : ''
    case 'dateTime':
      return typeof value === 'string' ? value.slice(0, 16).replace('T', ' ') : ''
    case 'files':
      return each((one) => (one as FileView).name)
    case 'citations':
      return listOf(value).map(String).join('\n')
    case 'rows':
      return listOf(value)
        .map((row) =>
          Object.entries(field.of)
            .flatMap(([column, nested]) => {
              const text = read(nested, (row as Values)[column], surroundings, names)
              return text === '' ? [] : [`${nested.label}：${text}`]
            })
            .join('，'),
        )
        .join('\n')
    case 'text':
    case 'date':
    case 'person':
    case 'matter':
      return each(String)
  }
}
