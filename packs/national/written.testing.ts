import { POSTS } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { national } from './index.ts'

/** For tests of this pack: a procedure in the words of a lawyer, one line for each act, each end, each clock. */
const procedureOf = (id: string): Procedure => {
  const found = national.procedures[id]
  if (found === undefined) throw new Error(`no procedure ${id}`)
  return found
}

/** Who takes which step from where to where, and what is filled in; a question mark follows what may be left out. */
export function written(id: string): string[] {
  const { parties, states, steps } = procedureOf(id)
  const role = (one: string) => (one === 'clock' ? '系统' : (parties[one]?.name ?? one))
  const state = (one: string) => (one === 'start' ? '' : (states[one]?.name ?? one))
  const names = (one: string | readonly string[], name: (one: string) => string) => [one].flat().map(name).join('、')
  return Object.values(steps).map(({ name, by, post = [], from, to, input = {} }) => {
    const held = [post].flat().map((one) => POSTS[one])
    const fields = Object.values(input).map((field) => {
      const parts = field.type === 'rows' ? Object.values(field.of).map(({ label }) => label) : []
      return `${field.label}${parts.length === 0 ? '' : `（${parts.join('、')}）`}${field.optional === true ? '?' : ''}`
    })
    const who = `${names(by, role)}${held.length === 0 ? '' : `（${held.join('、')}）`}`
    const way = `${names(from, state)}→${to === undefined ? '' : state(to)}`
    return `${who}${name}：${way}${fields.length === 0 ? '' : `：${fields.join('、')}`}`
  })
}

/** Where a matter is closed, by name. */
export const ends = (id: string): string[] =>
  Object.values(procedureOf(id).states).flatMap((state) => (state.final === true ? [state.name] : []))

/** On whom a clock runs, from which step or paper or day, and which steps meet or end it. */
export const clocksOf = (id: string): string[] => {
  const { parties, limits = {}, steps } = procedureOf(id)
  const stepName = (one: string) => steps[one]?.name ?? one
  return Object.values(limits).map(({ name, on, start, met, endedBy = [] }) => {
    const begin = Object.entries(start).map(
      ([key, value]) => `${key} ${key === 'step' ? stepName(String(value)) : value}`,
    )
    const ended = endedBy.length === 0 ? '' : `；止于${[endedBy].flat().map(stepName).join('、')}`
    return `${parties[on]?.name}${name}：${begin.join(' ')}；${[met].flat().map(stepName).join('、')}${ended}`
  })
}
