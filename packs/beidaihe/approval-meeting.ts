import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringDutyOf } from '../shapes/activity/recurring-duty.ts'
import { art } from './identity.ts'

const { choice, date, found, longText, matches, must, not, optional, person, procedure, step, text } = write

const first = [art(2, { item: 14, point: 1 })]
const third = [art(2, { item: 14, point: 3 })]

const approvalBureau = (role: string) =>
  must(matches(`parties.${role}.name`, '行政审批局$'), '审批与监管联席会议办公室设在区行政审批局，由其召集', {
    code: 'not-approval-bureau',
    basis: first,
  })

/** 行政审批与事中事后监管联席会议: another meeting with another office. */
const approvalMeeting = procedure({
  name: '行政审批与事中事后监管联席会议',
  kind: 'coordination',
  basis: first,
  title: '{facts.topic}',
  numbering: { series: '审管联', of: 'office' },
  parties: {
    office: { name: '区行政审批局', kinds: ['agency'], from: 'actor', refusal: '由区行政审批局召集' },
    members: { name: '监管部门', kinds: ['agency', 'dispatched-organ', 'oversight-body'], from: 'input', many: true },
  },
  states: { convened: { name: '已召集' }, held: { name: '已召开', final: true } },
  steps: {
    convene: step('召集', {
      by: 'office',
      from: 'start',
      to: 'convened',
      duty: 'may',
      basis: first,
      input: {
        topic: text('会议名称'),
        kind: choice('会议种类', 'approvalMeetingTypes'),
        meetingOn: date('会议日期', { notBeforeAct: true }),
      },
      requires: [approvalBureau('office')],
    }),
    hold: step('登记召开和纪要', {
      by: 'office',
      from: 'convened',
      to: 'held',
      duty: 'shall',
      basis: first,
      input: { heldOn: date('召开日期', { notAfterAct: true }), minutes: longText('纪要') },
    }),
  },
})

/** 联络员: somebody who supervises what was approved. */
const approvalLiaison = procedure({
  name: '审批与监管联络员',
  kind: 'register',
  basis: third,
  title: '{parties.member.name}审批与监管联络员',
  parties: { member: { name: '监管部门', kinds: ['agency', 'dispatched-organ'], from: 'actor' } },
  states: { active: { name: '在任' }, replaced: { name: '已更换', final: true } },
  steps: {
    name: step('确定联络员', {
      by: 'member',
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: third,
      input: {
        liaison: person('联络员'),
        supervisionDuty: text('与审批相关联的监管职责', {
          refusal: '联络员应当由履行与审批相关联监管职责的工作人员担任',
          code: 'duty-link-missing',
          basis: third,
        }),
      },
      requires: [must(not(found('current')), '本单位已有联络员，应当先更换', { code: 'liaison-exists' })],
    }),
    replace: step('更换', {
      by: 'member',
      from: 'active',
      to: 'replaced',
      duty: 'may',
      basis: third,
      input: { reason: optional(longText('理由')) },
    }),
  },
  lookups: {
    current: {
      name: '在任的联络员',
      procedure: 'approvalLiaison',
      states: ['active'],
      where: [{ path: 'parties.member', sign: 'overlaps', to: 'parties.member.id' }],
    },
  },
})

/** 原则上每季度至少召开一次; a meeting counts for the quarter it was held in. */
const quarterly = recurringDutyOf({
  id: 'approvalMeetingQuarter',
  name: '季度审批与监管联席会议',
  basis: first,
  debtor: { name: '区行政审批局', kinds: ['agency'] },
  proof: { meeting: text('会议（编号）') },
  done: '已召开',
  missed: '未召开',
  excusable: true,
  requires: [approvalBureau('debtor')],
})

/** 二（十四）: the second joint meeting, with its own office, roster and liaison officers. */
export const approvalMeetingPart: PackPart = {
  procedures: { approvalMeeting, approvalLiaison, ...quarterly.procedures },
  catalogues: {
    approvalMeetingTypes: {
      name: '审批与监管会议种类',
      basis: first,
      items: { regular: { name: '季度会议' }, adhoc: { name: '临时会议' } },
    },
  },
}
