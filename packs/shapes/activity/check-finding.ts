import type { citation } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'
import { problemTaxonomy } from '../oversight/problem-taxonomy.ts'

type Opening = NonNullable<write.Procedure['steps'][string]['opens']>[number]

const { found, longText, must, optional, path, procedure, step, text } = write

export interface CheckFindingOptions extends Overseer {
  /** writes citations of 国令第825号, whose codes the problems carry */
  readonly national: ReturnType<typeof citation>
  /** what of the place's measures may stand behind a finding */
  readonly evidence: readonly (keyof typeof COMPLETE)[]
}

/** The state from which on a measure proves something. */
const COMPLETE = { evidenceMeeting: 'closed', commission: 'delivered' } as const

/**
 * What was found at a check: it stays open until somebody says what becomes of it. Meetings and commissioned opinions
 * count as its evidence only once they are complete.
 */
export function checkFindingOf(options: CheckFindingOptions): PackPart {
  const basis = [...options.basis]
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
          problem: optional(write.choice('问题类别', 'problemTaxonomy')),
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
            write.any(...options.evidence.map((one) => found(one))),
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
    lookups: Object.fromEntries(
      options.evidence.map((one) => [
        one,
        {
          name: '所引用的证据',
          procedure: one,
          states: [COMPLETE[one]],
          where: [{ path: 'id', sign: '=' as const, to: 'input.source' }],
        },
      ]),
    ),
  })
  return { procedures: { checkFinding }, catalogues: { problemTaxonomy: problemTaxonomy(options.national) } }
}

/** One finding for each row of the list at `each`; its columns are `subject` and `detail`. */
export const findingsFrom = (each: string, agency: string): Opening => ({
  procedure: 'checkFinding',
  step: 'arise',
  each,
  parties: { overseer: 'overseer' },
  input: {
    agency: path(agency),
    subject: path('row.subject'),
    detail: path('row.detail'),
    problem: path('row.problem'),
  },
})

/** A finding about one act, with its code. */
export const finding = (
  subject: string,
  detail: string,
  problem: string,
  when: NonNullable<Opening['when']>,
): Opening => ({
  procedure: 'checkFinding',
  step: 'arise',
  when,
  parties: { overseer: 'overseer' },
  input: {
    agency: path('parties.agency.id'),
    subject: path(subject),
    detail: write.literal(detail),
    problem: write.literal(problem),
  },
})

/** The columns of such a list. */
export const findingRows = (label = '发现的问题') =>
  write.rows(label, {
    subject: text('涉及的人员、行为或者案卷', { personal: true }),
    detail: text('情况'),
    problem: optional(write.choice('问题类别', 'problemTaxonomy')),
  })
