import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { files, longText, must, optional, person, procedure, relation, step } = write

/** Final states of a supervision matter: with the task ends what was lent to it. */
const TASK_ENDED = [
  'corrected',
  'unfounded',
  'hinted',
  'superiorInformed',
  'opinionRevoked',
  'decisionRevoked',
  'declined',
  'closedByRemedy',
  'closed',
]

/**
 * Art 25(1): a body above calls lower bodies and their people into one of its tasks. What they see is this matter, with
 * the files handed to them, and only until the task is closed; the task itself stays with the body above.
 */
const secondment = procedure({
  name: '抽调参与监督事项',
  kind: 'supervision',
  basis: [art(25, 1)],
  title: '抽调{parties.lower}参与{parent.title}',
  parties: {
    superior: { name: '上级行政执法协调监督机构', from: { parent: 'overseer' }, basis: [art(25, 1)] },
    lower: {
      name: '参与办理的下级机构',
      kinds: ['oversight-body'],
      from: 'input',
      many: true,
      lent: 'facts.people',
      refusal: '只能抽调下级行政执法协调监督机构或者其人员',
      basis: [art(25, 1)],
    },
  },
  states: { working: { name: '参与办理中' }, ended: { name: '已结束', final: true } },
  steps: {
    assign: step('抽调下级机构或者人员', {
      by: 'superior',
      from: 'start',
      to: 'working',
      duty: 'may',
      basis: [art(25, 1)],
      input: {
        people: person('抽调人员', { many: true }),
        duties: longText('承担的工作'),
        handed: optional(files('提供的材料')),
      },
      requires: [
        must(relation('superior', 'superior-body', 'lower'), '只能抽调下级行政执法协调监督机构', {
          code: 'not-superior',
        }),
      ],
    }),
    contribute: step('提交办理情况', {
      by: 'lower',
      from: 'working',
      duty: 'may',
      basis: [art(25, 1)],
      collects: 'contributions',
      input: { content: longText('办理情况'), materials: optional(files('材料')) },
    }),
    end: step('结束抽调', {
      by: 'superior',
      from: 'working',
      to: 'ended',
      duty: 'may',
      basis: [art(25, 1)],
      leaves: ['lower'],
    }),
    endWithTask: step('随监督事项办结', {
      by: 'clock',
      from: 'working',
      to: 'ended',
      duty: 'shall',
      basis: [art(25, 1)],
      follows: { states: TASK_ENDED },
      leaves: ['lower'],
    }),
  },
})

export const secondmentPart: PackPart = { procedures: { secondment } }
