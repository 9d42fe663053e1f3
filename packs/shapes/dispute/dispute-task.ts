import type { Limit } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { closesDispute } from './dispute-coordination.ts'
import type { DisputeOptions } from './dispute-options.ts'

const { date, files, limit, literal, longText, optional, procedure, step, template, text } = write

const OPEN = ['waiting', 'executing', 'reported', 'overdue']

/** One task for each operative point of an opinion or a decision; its clock starts when the paper reaches the organ. */
export function disputeTaskOf({ execution }: Pick<DisputeOptions, 'execution'>): PackPart {
  const basis = [...execution.basis]
  const { fault } = execution
  const delayed: Limit['lapse'] = {
    text: '逾期没有完成证明，也没有同意延期，标记为拖延执行',
    to: 'overdue',
    ...(fault === undefined
      ? {}
      : {
          raises: [
            {
              procedure: 'accountability',
              step: 'arise',
              parties: { overseer: 'justice', agency: 'agency' },
              input: {
                ground: literal(fault.ground),
                subject: template('{parties.agency.name}'),
                facts: template('逾期未执行：{facts.point}'),
              },
            },
          ],
        }),
  }
  return {
    procedures: {
      executionTask: procedure({
        name: '争议处理结果执行',
        kind: 'coordination',
        basis: [...basis, ...(fault?.basis ?? [])],
        title: '{parties.agency.name}执行：{facts.point}',
        parties: {
          body: { name: '协调机构', from: { parent: 'body' } },
          justice: { name: '司法行政部门', kinds: ['oversight-body'], from: { parent: 'justice' } },
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
            basis,
            follows: {
              served: { documents: ['coordinationOpinion', 'disputeDecision', 'townDecision'], to: 'agency' },
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
            tells: closesDispute,
          }),
          sendBack: step('退回补充执行', {
            by: 'body',
            from: 'reported',
            to: 'executing',
            duty: 'may',
            basis,
            input: { returnReason: longText('退回理由') },
          }),
          grantExtension: step('同意延期', {
            by: 'body',
            from: ['executing', 'overdue'],
            to: 'executing',
            duty: 'may',
            basis,
            interpretation: '理由成立的可以延期，由协调机构同意并载明新的日期',
            input: { extendedTo: date('延至', { notBeforeAct: true }), justification: longText('认可的正当理由') },
          }),
          lapse: step('执行事项失效', {
            by: 'clock',
            from: OPEN,
            to: 'lapsed',
            duty: 'shall',
            basis,
            follows: { states: ['terminated'] },
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
            basis,
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
}
