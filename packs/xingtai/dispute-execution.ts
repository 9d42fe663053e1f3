import type { Limit } from '@zhiheng/law'
import {
  all,
  date,
  files,
  foundAtLeast,
  is,
  limit,
  literal,
  longText,
  not,
  optional,
  procedure,
  step,
  template,
  text,
} from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const basis = [art(15)]
const OPEN = ['waiting', 'executing', 'reported', 'overdue']

/** A point that is not carried out in time and without an accepted extension is a lead under art 17(5). */
const delayed: Limit['lapse'] = {
  text: '逾期没有完成证明，也没有同意延期，标记为拖延执行',
  to: 'overdue',
  raises: [
    {
      procedure: 'coordinationBreach',
      step: 'arise',
      parties: { body: 'body', agency: 'agency' },
      input: { item: literal('nonExecution'), evidence: template('拖延执行：{facts.point}') },
    },
  ],
}

/** Art 15: one task for each operative point of an opinion, a decision or an interim decision. */
export const executionPart: PackPart = {
  procedures: {
    executionTask: procedure({
      name: '协调文书执行',
      kind: 'coordination',
      basis,
      title: '{parties.agency.name}执行：{facts.point}',
      parties: {
        body: { name: '行政执法协调监督机构', from: { parent: 'body' } },
        agency: { name: '执行机关', from: 'input' },
      },
      states: {
        waiting: { name: '未生效' },
        executing: { name: '执行中' },
        reported: { name: '已报告执行' },
        overdue: { name: '拖延执行' },
        done: { name: '已执行', final: true },
        lapsed: { name: '已失效', final: true },
      },
      steps: {
        arise: step('产生执行事项', {
          by: 'clock',
          from: 'start',
          to: 'waiting',
          duty: 'shall',
          basis,
          input: { point: text('执行事项'), dueOn: optional(date('完成期限')) },
        }),
        takeEffect: step('文书送达生效', {
          by: 'clock',
          from: 'waiting',
          to: 'executing',
          duty: 'shall',
          basis: [art(12, 2), art(15)],
          follows: {
            served: { documents: ['coordinationOpinion', 'disputeDecision', 'interimDecision'], to: 'agency' },
          },
        }),
        report: step('报告执行情况', {
          by: 'agency',
          from: ['executing', 'overdue'],
          to: 'reported',
          duty: 'shall',
          basis,
          input: {
            result: longText('执行情况'),
            evidence: files('完成证明', { min: 1, refusal: '没有完成证明的，不得登记为已执行' }),
          },
        }),
        confirm: step('核实执行完毕', {
          by: 'body',
          from: 'reported',
          to: 'done',
          duty: 'shall',
          basis,
          tells: {
            step: 'closeExecuted',
            when: all(is('parent.procedure', 'dispute'), not(foundAtLeast(2, 'openTasks'))),
          },
        }),
        sendBack: step('退回补充执行', {
          by: 'body',
          from: 'reported',
          to: 'executing',
          duty: 'may',
          basis,
          input: { returnReason: longText('退回理由') },
        }),
        requestExtension: step('申请延期', {
          by: 'agency',
          from: ['executing', 'overdue'],
          duty: 'may',
          basis: [art(17, { item: 5 })],
          collects: 'extensionRequests',
          input: { until: date('申请延至'), reason: longText('正当理由') },
        }),
        grantExtension: step('同意延期', {
          by: 'body',
          from: ['executing', 'overdue'],
          to: 'executing',
          duty: 'may',
          basis: [art(17, { item: 5 })],
          interpretation: '第十七条第（五）项只追究无正当理由的拖延，理由成立的可以延期',
          input: { extendedTo: date('延至', { notBeforeAct: true }), justification: longText('认可的正当理由') },
        }),
        lapse: step('执行事项失效', {
          by: 'clock',
          from: OPEN,
          to: 'lapsed',
          duty: 'shall',
          basis: [art(14), art(16, 1)],
          follows: { states: ['terminated', 'lapsed'] },
        }),
      },
      lookups: {
        openTasks: {
          name: '同一文书尚未执行完毕的事项',
          procedure: 'executionTask',
          states: OPEN,
          where: [{ path: 'parent.id', sign: '=', to: 'parent.id' }],
        },
      },
      limits: {
        execution: limit('执行期限', {
          kind: 'document',
          basis,
          on: 'agency',
          start: { step: 'takeEffect' },
          until: 'facts.dueOn',
          met: ['report'],
          endedBy: ['grantExtension'],
          lapse: delayed,
        }),
        extendedExecution: limit('延期后的执行期限', {
          kind: 'document',
          basis: [art(17, { item: 5 })],
          on: 'agency',
          start: { step: 'grantExtension' },
          until: 'facts.extendedTo',
          met: ['report'],
          lapse: delayed,
        }),
      },
    }),
  },
}
