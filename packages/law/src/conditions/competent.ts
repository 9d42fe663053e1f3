import { z } from 'zod'
import type { Operator } from './operator.ts'
import { truth } from './truth.ts'

export interface Competent {
  op: 'competent'
  /** the role, or `actor`, that must be the organ the competence rules name */
  role: string
}

export const competent: Operator<Competent> = {
  op: 'competent',
  meaning: '某一当事方就是管辖规则确定的机关',
  schema: () => z.object({ op: z.literal('competent'), role: z.string() }),
  compile: ({ role }, words) => {
    const evaluate: ReturnType<Operator<Competent>['compile']>['evaluate'] = ({ matter, actor, competent: named }) => {
      const organ = role === 'actor' ? (actor.kind === 'person' ? actor.organ : undefined) : matter.parties[role]?.[0]
      return truth(named !== undefined && organ !== undefined && organ.id === named.id)
    }
    return {
      evaluate,
      explain: (scope) => ({
        truth: evaluate(scope),
        text: `须由${scope.competent?.name ?? '有权机构'}办理${role === 'actor' ? '' : `（${words.role(role)}）`}`,
        remedies: scope.competent === undefined ? [] : [{ text: `告知申请机关向${scope.competent.name}提出` }],
      }),
    }
  },
  check: ({ role }, names) => (role === 'actor' || names.roles.has(role) ? [] : [`当事方“${role}”不存在`]),
}
