import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { date, files, is, limit, longText, optional, procedure, step, text, yesNo } = write

const basis = [art(3, 3)]

/** Art 3(3): what towns and streets are asked to help with, by when, and what they answer. */
export const cooperationTaskPart: PackPart = {
  procedures: {
    cooperationTask: procedure({
      name: '乡镇街道配合任务',
      kind: 'coordination',
      basis,
      title: '{parties.town.name}配合：{facts.subject}',
      numbering: { series: '配合', of: 'requester' },
      parties: {
        requester: {
          name: '司法行政部门、综合行政执法指导机构',
          kinds: ['oversight-body', 'guidance-office'],
          from: 'actor',
        },
        town: {
          name: '乡镇（街道）',
          kinds: ['township'],
          from: 'input',
          refusal: '配合任务下达给乡镇人民政府、街道办事处',
        },
      },
      states: {
        assigned: { name: '待答复' },
        overdue: { name: '逾期未答复' },
        replied: { name: '已答复' },
        closed: { name: '办结', final: true },
      },
      steps: {
        assign: step('下达配合任务', {
          by: 'requester',
          from: 'start',
          to: 'assigned',
          duty: 'may',
          basis,
          input: {
            subject: text('事项'),
            request: longText('配合内容'),
            replyBy: date('答复期限', { notBeforeAct: true }),
            attachmentsNeeded: yesNo('是否需要附材料'),
          },
        }),
        reply: step('答复', {
          by: 'town',
          from: ['assigned', 'overdue'],
          to: 'replied',
          duty: 'shall',
          basis,
          input: {
            answer: longText('答复'),
            attachments: optional(
              files('材料', {
                requiredWhen: is('facts.attachmentsNeeded', true),
                refusal: '本任务需要附材料，没有材料的答复退回补充',
                code: 'attachments-missing',
              }),
            ),
          },
        }),
        return: step('退回补充', {
          by: 'requester',
          from: 'replied',
          to: 'assigned',
          duty: 'may',
          basis,
          input: { returnReason: longText('退回理由') },
        }),
        accept: step('接受答复', { by: 'requester', from: 'replied', to: 'closed', duty: 'shall', basis }),
      },
      limits: {
        reply: limit('答复期限', {
          kind: 'document',
          basis,
          on: 'town',
          start: { step: 'assign' },
          until: 'facts.replyBy',
          met: ['reply'],
          lapse: { text: '没有在任务载明的期限内答复', to: 'overdue' },
        }),
      },
    }),
  },
}
