import { z } from 'zod'
import { OPEN, readPath } from '../matter/path.ts'
import type { Operator } from './operator.ts'
import { pathProblems } from './path-support.ts'
import { truth } from './truth.ts'

export interface Competent {
  op: 'competent'
  /** the role, `actor`, or the path of an organ id, that must be the organ the competence rules name */
  role: string
}

export const competent: Operator<Competent> = {
  op: 'competent',
  meaning: '某一当事方就是管辖规则确定的机关',
  schema: () => z.object({ op: z.literal('competent'), role: z.string() }),
  compile: ({ role }, words) => {
    const read = readPath(role === 'actor' ? 'actor.organ.id' : role.includes('.') ? role : `parties.${role}.id`)
    const evaluate: ReturnType<Operator<Competent>['compile']>['evaluate'] = (scope) => {
      const organ = read(scope)
      if (organ === OPEN) return 'open'
      return truth(scope.competent !== undefined && organ === scope.competent.id)
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `须由${scope.competent?.name ?? '有权机构'}办理${role === 'actor' ? '' : `（${role.includes('.') ? words.path(role) : words.role(role)}）`}`,
        remedies: scope.competent === undefined ? [] : [{ text: `告知申请机关向${scope.competent.name}提出` }],
      }),
    }
  },
  check: ({ role }, names) => {
    if (role.includes('.')) return pathProblems(role, names)
    return role === 'actor' || names.roles.has(role) ? [] : [`当事方“${role}”不存在`]
  },
}
