import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { all, date, exactly, found, literal, longText, not, organ, party, procedure, step, template, text } = write

/** Art 17(1): organs that pass a matter back and forth and never ask for coordination. */
export const refusalPart: PackPart = {
  procedures: {
    mutualRefusal: procedure({
      name: '职责推诿登记',
      kind: 'register',
      basis: [art(17, { item: 1 })],
      title: '工单{facts.ticket}职责推诿',
      parties: {
        body: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: 'actor' },
        organs: { name: '相互推诿的机关', from: 'input', many: true },
      },
      states: { watched: { name: '关注中' }, settled: { name: '已有机关办理', final: true } },
      steps: {
        watch: step('登记推诿工单', {
          by: 'body',
          from: 'start',
          to: 'watched',
          duty: 'may',
          basis: [art(17, { item: 1 })],
          input: { ticket: text('12345热线工单号'), matter: longText('诉求事项') },
        }),
        recordRefusal: step('登记一次拒绝', {
          by: 'body',
          from: 'watched',
          duty: 'may',
          basis: [art(17, { item: 1 })],
          interpretation: '同一工单相互推诿五次而没有申请协调的，产生待核实的责任线索；五次是内部预警值',
          collects: 'refusals',
          input: {
            organ: party('拒绝的机关', 'organs'),
            refusedOn: date('日期', { notAfterAct: true }),
            words: longText('理由'),
          },
          opens: [
            {
              procedure: 'coordinationBreach',
              step: 'arise',
              when: all(exactly(5, 'facts.refusals'), not(found('application'))),
              each: 'parties.organs',
              parties: { body: 'body', agency: 'row.id' },
              input: {
                item: literal('notRequested'),
                evidence: template('工单{facts.ticket}相互推诿五次，没有申请协调'),
              },
            },
          ],
        }),
        settle: step('登记办理机关', {
          by: 'body',
          from: 'watched',
          to: 'settled',
          duty: 'may',
          basis: [art(17, { item: 1 })],
          input: { handledBy: organ('办理机关') },
        }),
      },
      lookups: {
        application: {
          name: '就该工单提出的协调申请',
          procedure: 'dispute',
          where: [{ path: 'facts.ticket', sign: '=', to: 'facts.ticket' }],
        },
      },
    }),
  },
}
