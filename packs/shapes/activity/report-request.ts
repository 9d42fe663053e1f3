import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { governed, type Overseer, overseerParty } from '../oversight/oversight-roles.ts'
import { burdenOf, visitsAndRequests } from './burden.ts'

const { any, date, files, includesAll, limit, longText, must, not, optional, procedure, rows, step, text } = write

export interface ReportRequestOptions extends Overseer {
  readonly name: string
  /** 国令第825号第八条 */
  readonly burden: readonly Citation[]
}

/** 要求报告执法情况: scope, figures and date are named; a reply without a figure is returned, a late one is late. */
export function reportRequestOf(options: ReportRequestOptions): PackPart {
  const basis = [...options.basis]
  const burden = burdenOf({ organ: 'parties.agency.id', basis: options.burden, burdens: visitsAndRequests })
  return {
    procedures: {
      informationRequest: procedure({
        name: options.name,
        kind: 'supervision',
        basis,
        title: `${options.name}：{parties.agency.name}`,
        numbering: { series: '执监问', of: 'overseer' },
        parties: {
          overseer: overseerParty(options),
          agency: { name: '被监督机关', from: 'input', basis },
        },
        states: {
          requested: { name: '待报告' },
          overdue: { name: '逾期未报告' },
          answered: { name: '已报告', final: true },
          late: { name: '逾期报告', final: true },
        },
        steps: {
          request: step('要求报告', {
            by: 'overseer',
            from: 'start',
            to: 'requested',
            duty: 'may',
            basis,
            input: {
              scope: longText('事项范围', { refusal: '应当写明要求报告的事项范围', code: 'scope-missing' }),
              replyBy: date('报告日期', {
                notBeforeAct: true,
                refusal: '应当写明报告日期，没有日期的不能发出',
                code: 'date-missing',
              }),
              figures: optional(rows('要求的数据', { item: text('项目') })),
            },
            requires: [governed('agency', basis), burden.requirement],
          }),
          answer: step('报告', {
            by: 'agency',
            from: 'requested',
            to: 'answered',
            duty: 'shall',
            basis,
            input: reply,
            requires: [complete(basis)],
          }),
          answerLate: step('逾期报告', {
            by: 'agency',
            from: 'overdue',
            to: 'late',
            duty: 'shall',
            basis,
            input: reply,
            requires: [complete(basis)],
          }),
        },
        limits: {
          reply: limit('报告日期', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'request' },
            until: 'facts.replyBy',
            met: ['answer'],
            ended: ['late'],
            lapse: { text: '到期未报告，列入逾期清单', to: 'overdue' },
          }),
        },
        lookups: burden.lookups,
      }),
    },
  }
}

const reply = {
  reply: longText('执法情况'),
  values: optional(rows('数据', { item: text('项目'), value: text('数据') })),
  materials: optional(files('材料')),
}

const complete = (basis: readonly Citation[]) =>
  must(
    any(not(write.filled('facts.figures')), includesAll('input.values', 'facts.figures', 'item', 'item')),
    '报告缺少所要求的数据，退回补报',
    { code: 'figures-missing', basis: [...basis] },
  )
