import type { Limit } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { choice, date, dateTime, files, includesAll, is, limit, literal, longText, must, optional, party } = write
const { path, procedure, should, step, template, text } = write

/** States in which the dispute is over for those who owe something in it. */
const OVER = ['redirected', 'declined', 'executing', 'executed', 'transferred', 'terminated']

const fromParent = {
  body: { name: '行政执法协调监督机构', from: { parent: 'body' } },
  disputants: { name: '争议各方', from: { parent: 'disputants' }, many: true },
} as const

/** What the dispute hears when an organ does not cooperate. */
const notes = (kind: string, detail: string): NonNullable<Limit['lapse']['tells']> => ({
  step: 'recordNonCooperation',
  when: includesAll('parties.disputants', 'parties.agency.id', 'id'),
  input: { organ: path('parties.agency.id'), kind: literal(kind), detail: template(detail) },
})

/** Arts 10, 11 and 15: letters, meetings and duties beside a dispute. Each is a matter of its own with its own clock. */
export const inquiryPart: PackPart = {
  procedures: {
    inquiry: procedure({
      name: '协调函询',
      kind: 'coordination',
      basis: [art(10, 2)],
      title: '函询{parties.agency.name}',
      parties: { ...fromParent, agency: { name: '被函询机关', from: 'input' } },
      states: {
        drafting: { name: '拟函' },
        sent: { name: '待答复' },
        overdue: { name: '逾期未答复' },
        replied: { name: '已答复', final: true },
        closed: { name: '不再需要', final: true },
      },
      steps: {
        prepare: step('拟制函询', {
          by: 'body',
          from: 'start',
          to: 'drafting',
          duty: 'may',
          basis: [art(10, 2)],
          input: {
            questions: longText('询问的问题'),
            replyBy: date('答复日期', { notBeforeAct: true, hint: '办法没有规定天数，以函载日期为准' }),
          },
          requires: [
            should(
              includesAll('parties.disputants', 'parties.agency.id', 'id'),
              '被函询机关不是争议机关，请说明与争议事项的关系',
              { code: 'unrelated-organ' },
            ),
          ],
        }),
        send: step('发出函询', {
          by: 'body',
          from: 'drafting',
          to: 'sent',
          duty: 'shall',
          basis: [art(10, 2)],
          issues: 'inquiryLetter',
        }),
        reply: step('答复函询', {
          by: 'agency',
          from: ['sent', 'overdue'],
          to: 'replied',
          duty: 'shall',
          basis: [art(10, 2)],
          input: { reply: longText('答复内容'), evidence: optional(files('附件')) },
        }),
        close: step('函询终结', {
          by: 'clock',
          from: ['drafting', 'sent', 'overdue'],
          to: 'closed',
          duty: 'may',
          basis: [art(10, 2)],
          follows: { states: OVER },
        }),
      },
      limits: {
        reply: limit('函询答复期限', {
          kind: 'document',
          basis: [art(10, 2)],
          interpretation: '“及时答复”没有法定天数，以函载日期为准',
          on: 'agency',
          start: { served: 'inquiryLetter', to: 'agency' },
          until: 'facts.replyBy',
          met: ['reply'],
          lapse: {
            text: '逾期未答复，提请被函询机关负责人督促，并作为不配合协调的证据',
            to: 'overdue',
            tells: notes('silence', '逾期未答复{facts.replyBy}前应当答复的函询'),
          },
        }),
      },
    }),
    coordinationMeeting: procedure({
      name: '协调会议',
      kind: 'coordination',
      basis: [art(11, { item: 3 })],
      title: '{facts.heldAt}协调会议',
      parties: fromParent,
      states: {
        convened: { name: '已通知' },
        held: { name: '已召开', final: true },
        cancelled: { name: '已取消', final: true },
      },
      steps: {
        convene: step('召集协调会议', {
          by: 'body',
          from: 'start',
          to: 'convened',
          duty: 'may',
          basis: [art(11, { item: 3 })],
          input: {
            heldAt: dateTime('会议时间'),
            place: text('地点'),
            others: optional(longText('其他参加单位和当事人')),
          },
          requires: [
            must(is('parent.state', 'coordinating'), '协调程序启动后方可召开协调会议', { code: 'not-coordinating' }),
          ],
          issues: 'meetingNotice',
        }),
        recordAttendance: step('登记到会情况', {
          by: 'body',
          from: 'convened',
          duty: 'shall',
          basis: [art(15)],
          collects: 'attendance',
          input: {
            organ: party('机关', 'disputants'),
            status: choice('到会情况', 'attendance'),
            attendees: optional(text('参加人员')),
            authorisation: optional(files('授权委托材料')),
          },
          requires: [
            should(
              write.any(write.not(is('input.status', 'substitute')), write.filled('input.authorisation')),
              '派员代为参加而没有授权',
              { code: 'substitute-unauthorised' },
            ),
          ],
          tells: {
            step: 'recordNonCooperation',
            when: is('input.status', 'absent'),
            input: {
              organ: path('input.organ'),
              kind: literal('absence'),
              detail: template('无故缺席{facts.heldAt}的协调会议'),
            },
          },
        }),
        recordView: step('登记争议机关意见', {
          by: 'body',
          from: 'convened',
          duty: 'shall',
          basis: [art(11, { item: 3 })],
          collects: 'views',
          input: {
            organ: party('机关', 'disputants'),
            view: longText('意见'),
            signed: files('签字的意见', { min: 1 }),
          },
        }),
        recordOtherView: step('登记其他单位和当事人意见', {
          by: 'body',
          from: 'convened',
          duty: 'may',
          basis: [art(11, { item: 3 })],
          collects: 'otherViews',
          input: { who: text('单位或者当事人'), view: longText('意见') },
        }),
        close: step('会议归档', {
          by: 'body',
          from: 'convened',
          to: 'held',
          duty: 'shall',
          basis: [art(11, { item: 3 })],
          input: { heldOn: date('会议日期', { notAfterAct: true }), minutes: files('会议纪要', { min: 1 }) },
          requires: [
            must(includesAll('facts.views', 'parties.disputants', 'organ', 'id'), '尚有争议机关的意见没有听取并记录', {
              code: 'view-missing',
            }),
          ],
          tells: { step: 'noteMeeting', input: { heldOn: path('input.heldOn'), minutes: path('input.minutes') } },
        }),
        cancel: step('取消会议', {
          by: ['body', 'clock'],
          from: 'convened',
          to: 'cancelled',
          duty: 'may',
          basis: [art(11, { item: 3 })],
          follows: { states: OVER },
        }),
      },
    }),
    cooperationDuty: procedure({
      name: '协调配合事项',
      kind: 'coordination',
      basis: [art(15)],
      title: '{parties.agency.name}配合协调：{facts.task}',
      parties: { ...fromParent, agency: { name: '配合机关', from: 'input' } },
      states: {
        assigned: { name: '待配合' },
        overdue: { name: '逾期未配合' },
        fulfilled: { name: '已配合', final: true },
        excused: { name: '同意免除', final: true },
      },
      steps: {
        assign: step('交办配合事项', {
          by: 'body',
          from: 'start',
          to: 'assigned',
          duty: 'may',
          basis: [art(15)],
          input: { task: longText('配合事项'), dueOn: date('完成日期', { notBeforeAct: true }) },
        }),
        fulfil: step('完成配合事项', {
          by: 'agency',
          from: ['assigned', 'overdue'],
          to: 'fulfilled',
          duty: 'shall',
          basis: [art(15)],
          input: { result: longText('完成情况'), evidence: optional(files('材料')) },
        }),
        excuse: step('免除配合事项', {
          by: ['body', 'clock'],
          from: ['assigned', 'overdue'],
          to: 'excused',
          duty: 'may',
          basis: [art(15)],
          input: { excuse: optional(longText('理由')) },
          follows: { states: OVER },
        }),
      },
      limits: {
        cooperation: limit('配合期限', {
          kind: 'internal',
          basis: [art(15)],
          on: 'agency',
          start: { step: 'assign' },
          until: 'input.dueOn',
          met: ['fulfil', 'excuse'],
          lapse: {
            text: '逾期未配合，作为不配合协调的证据',
            to: 'overdue',
            tells: notes('withheld', '逾期未完成：{facts.task}'),
          },
        }),
      },
    }),
  },
  documents: {
    inquiryLetter: {
      title: '行政执法争议协调函询函',
      layout: 'letter',
      issuer: 'body',
      recipients: ['agency'],
      numbering: { series: '执协函' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(10, 2)],
      sections: [
        { heading: '争议事项', text: '{parent.facts.item}' },
        { heading: '询问的问题', text: '{facts.questions}' },
        { heading: '答复日期', text: '{facts.replyBy}' },
      ],
    },
    meetingNotice: {
      title: '行政执法争议协调会议通知',
      layout: 'letter',
      issuer: 'body',
      recipients: ['disputants'],
      numbering: { series: '执协会' },
      approval: [],
      takesEffect: 'on-service',
      basis: [art(11, { item: 3 })],
      sections: [
        { heading: '争议事项', text: '{parent.facts.item}' },
        { heading: '时间地点', fields: { 时间: '{input.heldAt}', 地点: '{input.place}' } },
        { heading: '其他参加单位和当事人', text: '{input.others}', optional: true },
      ],
    },
  },
}
