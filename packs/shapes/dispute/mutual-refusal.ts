import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { all, any, date, exactly, filled, found, longText, must, not, optional, organ, party, procedure, step, text } =
  write

type Opening = NonNullable<Procedure['steps'][string]['opens']>[number]

/** What differs between the places. */
export interface MutualRefusalOptions {
  readonly body: { readonly name: string }
  readonly basis: readonly Citation[]
  /** how many refusals of one ticket make a lead: an internal number, the texts have none */
  readonly count: number
  /** the lead about each of the organs; `row` is the organ */
  readonly lead: Pick<Opening, 'procedure' | 'step' | 'parties' | 'input'>
}

/** Organs that pass a matter back and forth and never ask for coordination (相互推诿). */
export function mutualRefusalOf({ body, basis: given, count, lead }: MutualRefusalOptions): PackPart {
  const basis = [...given]
  return {
    procedures: {
      mutualRefusal: procedure({
        name: '职责推诿登记',
        kind: 'register',
        basis,
        title: '工单{facts.ticket}职责推诿',
        parties: {
          body: { name: body.name, kinds: ['oversight-body'], from: 'actor' },
          organs: { name: '相互推诿的机关', from: 'input', many: true },
        },
        states: { watched: { name: '关注中' }, settled: { name: '已有机关办理', final: true } },
        steps: {
          watch: step('登记推诿工单', {
            by: 'body',
            from: 'start',
            to: 'watched',
            duty: 'may',
            basis,
            input: { ticket: text('12345热线工单号'), matter: longText('诉求事项') },
          }),
          recordRefusal: step('登记一次拒绝', {
            by: 'body',
            from: 'watched',
            duty: 'may',
            basis,
            interpretation: `同一工单相互推诿${count}次而没有申请协调的，产生待核实的责任线索；次数是内部预警值`,
            collects: 'refusals',
            input: {
              organ: party('拒绝的机关', 'organs'),
              refusedOn: date('日期', { notAfterAct: true }),
              words: longText('理由'),
            },
            opens: [
              {
                ...lead,
                when: all(exactly(count, 'facts.refusals'), not(any(found('application'), filled('facts.dispute')))),
                each: 'parties.organs',
              },
            ],
          }),
          recordApplication: step('登记已申请协调', {
            by: 'body',
            from: 'watched',
            duty: 'may',
            basis,
            input: {
              dispute: write.matter('争议协调事项', { procedure: 'dispute' }),
              filedOn: date('申请日期', { notAfterAct: true }),
              note: optional(text('备注')),
            },
            requires: [must(found('dispute'), '没有这一争议协调事项', { code: 'no-dispute' })],
          }),
          settle: step('登记办理机关', {
            by: 'body',
            from: 'watched',
            to: 'settled',
            duty: 'may',
            basis,
            input: { handledBy: organ('办理机关') },
          }),
        },
        lookups: {
          application: {
            name: '就该工单提出的协调申请',
            procedure: 'dispute',
            where: [{ path: 'facts.ticket', sign: '=', to: 'facts.ticket' }],
          },
          dispute: {
            name: '所登记的争议协调事项',
            procedure: 'dispute',
            where: [{ path: 'id', sign: '=', to: 'input.dispute' }],
          },
        },
      }),
    },
  }
}
