import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { type Overseer, overseerParty } from './oversight-roles.ts'

type Opening = NonNullable<write.Procedure['steps'][string]['opens']>[number]

const { found, longText, must, optional, path, procedure, step, text } = write

/**
 * What was found at a check: it stays open until somebody says what becomes of it. Meetings and commissioned opinions
 * count as its evidence only once they are complete.
 */
export function checkFindingOf(options: Overseer): PackPart {
  const basis = [...options.basis]
  const evidence = (procedureId: string, state: string) => ({
    name: '所引用的证据',
    procedure: procedureId,
    states: [state],
    where: [{ path: 'id', sign: '=' as const, to: 'input.source' }],
  })
  const checkFinding = procedure({
    name: '监督发现的问题',
    kind: 'register',
    basis,
    title: '{facts.subject}：{facts.detail}',
    parties: { overseer: overseerParty(options, 'input') },
    states: { open: { name: '待处理' }, settled: { name: '已处理', final: true } },
    steps: {
      arise: step('列出发现', {
        by: 'clock',
        from: 'start',
        to: 'open',
        duty: 'shall',
        basis,
        input: {
          agency: write.organ('行政机关'),
          subject: text('涉及的人员、行为或者案卷', { personal: true }),
          detail: text('情况'),
        },
      }),
      cite: step('引用证据', {
        by: 'overseer',
        from: 'open',
        duty: 'may',
        basis,
        collects: 'evidence',
        input: { source: write.matter('听证、论证或者委托的结论') },
        requires: [
          must(
            write.any(found('meeting'), found('commission')),
            '没有记录的听证、论证和没有报告的委托，不能作为证据引用',
            { code: 'evidence-incomplete' },
          ),
        ],
      }),
      settle: step('处理', {
        by: 'overseer',
        from: 'open',
        to: 'settled',
        duty: 'shall',
        basis,
        input: { outcome: longText('处理情况'), matter: optional(write.matter('据以办理的监督事项')) },
      }),
    },
    lookups: { meeting: evidence('evidenceMeeting', 'closed'), commission: evidence('commission', 'delivered') },
  })
  return { procedures: { checkFinding } }
}

/** One finding for each row of the list at `each`; its columns are `subject` and `detail`. */
export const findingsFrom = (each: string, agency: string): Opening => ({
  procedure: 'checkFinding',
  step: 'arise',
  each,
  parties: { overseer: 'overseer' },
  input: { agency: path(agency), subject: path('row.subject'), detail: path('row.detail') },
})

/** The columns of such a list. */
export const findingRows = (label = '发现的问题') =>
  write.rows(label, { subject: text('涉及的人员、行为或者案卷', { personal: true }), detail: text('情况') })
