import type { Words } from '../conditions/index.ts'
import type { Field } from './field.ts'
import type { Pack, Procedure } from './pack.ts'

const FIXED: Readonly<Record<string, string>> = {
  'act.on': '办理日期',
  'actor.organ.id': '本机关',
  'actor.person.id': '本人',
  'matter.openedOn': '立案日期',
  'matter.state': '事项状态',
}

const ORGAN_ATTRIBUTES: Readonly<Record<string, string>> = {
  kind: '机关类型',
  level: '层级',
  territory: '行政区划',
  leadership: '领导体制',
  id: '',
}

/** The Chinese words for what conditions of a procedure name. */
export function wordsOf(procedure: Procedure, pack: Pack): Words {
  const labels = new Map<string, string>()
  const fillers = new Map<string, string[]>()
  const issuers = new Map<string, string[]>()
  const addFiller = (path: string, step: string) => fillers.set(path, [...(fillers.get(path) ?? []), step])
  const label = (path: string, definition: Field) => {
    labels.set(path, `“${definition.label}”`)
    if (definition.type !== 'rows') return
    for (const [column, nested] of Object.entries(definition.of)) labels.set(`${path}.${column}`, `“${nested.label}”`)
  }
  for (const [id, step] of Object.entries(procedure.steps)) {
    for (const [field, definition] of Object.entries(step.input ?? {})) {
      label(`input.${field}`, definition)
      if (step.collects === undefined) {
        label(`facts.${field}`, definition)
        addFiller(`facts.${field}`, id)
      } else {
        labels.set(`facts.${step.collects}.${field}`, `“${definition.label}”`)
      }
    }
    if (step.collects !== undefined) {
      labels.set(`facts.${step.collects}`, `“${step.name}”`)
      addFiller(`facts.${step.collects}`, id)
    }
    for (const fact of Object.keys(step.sets ?? {})) addFiller(`facts.${fact}`, id)
    if (step.issues !== undefined) issuers.set(step.issues, [...(issuers.get(step.issues) ?? []), id])
  }
  const role = (id: string): string =>
    procedure.parties[id]?.name ?? (id === 'clock' ? '系统' : id === 'actor' ? '本机关' : '有关机关')
  const path = (at: string): string => {
    const known = labels.get(at) ?? FIXED[at]
    if (known !== undefined) return known
    const [root, name = '', attribute] = at.split('.')
    if (root === 'parties') return `${role(name)}${attribute === undefined ? '' : (ORGAN_ATTRIBUTES[attribute] ?? '')}`
    if (root === 'related') return procedure.lookups?.[name]?.name ?? '有关记录'
    if (root === 'limits') return procedure.limits?.[name]?.name ?? '期限'
    if (root === 'documents') return `《${pack.documents[name]?.title ?? name}》`
    if (root === 'parent') return '上级事项的内容'
    return '所填内容'
  }
  return {
    ...(pack.force === undefined ? {} : { force: pack.force }),
    pack: pack.id,
    path,
    role,
    step: (id) => procedure.steps[id]?.name ?? id,
    document: (id) => pack.documents[id]?.title ?? id,
    limit: (id) => procedure.limits?.[id]?.name ?? id,
    lookup: (id) => procedure.lookups?.[id]?.name ?? id,
    hold: (id) => procedure.holds?.[id]?.name ?? id,
    performer: (step) => {
      const by = procedure.steps[step]?.by
      return typeof by === 'string' ? by : by?.[0]
    },
    fillers: (at) => fillers.get(at.split('.').slice(0, 2).join('.')) ?? [],
    issuers: (document) => issuers.get(document) ?? [],
  }
}
