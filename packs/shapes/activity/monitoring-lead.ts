import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'

const { date, longText, matter, optional, person, procedure, step, text } = write

type Steps = write.Procedure['steps']
type Opening = NonNullable<Steps[string]['opens']>[number]

/** What the data of a place gives rise to by itself, and what takes it away again: name of the gap, states of the case that close it. */
export interface MonitoringGap {
  readonly name: string
  readonly closedBy: readonly string[]
}

export interface MonitoringLeadOptions extends Overseer {
  /** data of the place give rise to leads; otherwise they only come from above */
  readonly fromData: boolean
  readonly gaps?: Readonly<Record<string, MonitoringGap>>
}

/**
 * 监测预警: what a rule over the data says, or an alert from above, is a lead. It stays one until a person puts a name to its
 * verification; only then does supervision rest on it. A gap that later data closes clears the lead by itself.
 */
export function monitoringLeadOf(options: MonitoringLeadOptions): PackPart {
  const basis = [...options.basis]
  const { gaps = {} } = options
  const waiting = ['unverified', ...Object.keys(gaps)]
  const arising = { rule: text('监测规则'), agency: write.organ('所涉机关'), subject: text('情况') }
  const gapSteps: Steps = Object.fromEntries(
    Object.entries(gaps).flatMap(([id, { name, closedBy }]) => [
      [
        `arise-${id}`,
        step(`预警：${name}`, { by: 'clock', from: 'start', to: id, duty: 'shall', basis, input: arising }),
      ],
      [
        `clear-${id}`,
        step(`自动消除：${name}`, {
          by: 'clock',
          from: id,
          to: 'cleared',
          duty: 'shall',
          basis,
          follows: { states: [...closedBy] },
        }),
      ],
    ]),
  )
  return {
    procedures: {
      monitoringLead: procedure({
        name: '监测预警线索',
        kind: 'supervision',
        basis,
        title: '{facts.rule}：{facts.subject}',
        parties: { overseer: overseerParty(options, 'input') },
        states: {
          unverified: { name: '待核实' },
          ...Object.fromEntries(Object.entries(gaps).map(([id, { name }]) => [id, { name: `待核实：${name}` }])),
          verified: { name: '已核实' },
          usedAsGround: { name: '已转监督办理', final: true },
          cleared: { name: '已消除', final: true },
          dismissed: { name: '已排除', final: true },
        },
        steps: {
          ...(options.fromData
            ? {
                arise: step('产生预警', {
                  by: 'clock',
                  from: 'start',
                  to: 'unverified',
                  duty: 'shall',
                  basis,
                  input: arising,
                }),
              }
            : {}),
          ...gapSteps,
          intake: step('接收上级预警', {
            by: 'overseer',
            from: 'start',
            to: 'unverified',
            duty: 'may',
            basis,
            input: { ...arising, source: text('预警来源'), receivedOn: date('接收日期', { notAfterAct: true }) },
          }),
          verify: step('核实', {
            by: 'overseer',
            from: waiting,
            to: 'verified',
            duty: 'shall',
            basis,
            summary: '预警由人核实后才能作为监督的依据',
            input: {
              verifier: person('核实人', { refusal: '预警应当由具名的人员核实', code: 'verifier-missing' }),
              verified: longText('核实情况'),
            },
          }),
          dismiss: step('排除', {
            by: 'overseer',
            from: [...waiting, 'verified'],
            to: 'dismissed',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
          resolve: step('登记解决', {
            by: 'overseer',
            from: [...waiting, 'verified'],
            to: 'cleared',
            duty: 'may',
            basis,
            summary: '解决后预警消除，经过保留',
            input: { resolvedHow: longText('解决情况') },
          }),
          useAsGround: step('转监督办理', {
            by: 'overseer',
            from: 'verified',
            to: 'usedAsGround',
            duty: 'may',
            basis,
            input: { matter: optional(matter('监督事项')) },
          }),
        },
      }),
    },
  }
}

/** A lead that a rule gives rise to; `gap` where later data may close it. */
export const leadOn = (rule: string, subject: string, when: NonNullable<Opening['when']>, gap?: string): Opening => ({
  procedure: 'monitoringLead',
  step: gap === undefined ? 'arise' : `arise-${gap}`,
  when,
  parties: { overseer: 'overseer' },
  input: {
    rule: write.literal(rule),
    agency: write.path('parties.agency.id'),
    subject: write.template(subject),
  },
})
