import type { Citation } from '@zhiheng/law'
import { citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { any, choice, date, done, files, filled, is, limit, longText, must, not, optional, procedure, relation } = write
const { should, step, text } = write

const nation = citation('national')

/** What differs between the places. */
export interface InterviewOptions {
  readonly basis: readonly Citation[]
  readonly overseer: string
  readonly agency: string
  readonly agencyKinds: NonNullable<Procedure['parties'][string]['kinds']>
  /** the text of the place lets an interview be held on this occasion only, until 825 §22(5) opened it to any matter */
  readonly trigger: string
  /** the overlay entry that opened interviews to any matter */
  readonly overlay: string
}

/**
 * An interview (约谈) with the head of an organ: on facts, with a record, and with the day named in it by which the organ
 * reports. Before 2026-02-01 the occasion of the text is needed and only the head is interviewed; since then any matter of
 * supervision is enough, with a reason where the local occasion is missing, and the responsible person may be interviewed.
 */
export function interviewOf(options: InterviewOptions): PackPart {
  const basis = [...options.basis, nation(22, 1, 5)]
  const interview = procedure({
    name: '约谈',
    kind: 'supervision',
    basis,
    title: '约谈{parties.agency.name}',
    numbering: { series: '执监约', of: 'overseer' },
    parties: {
      overseer: { name: options.overseer, kinds: ['oversight-body'], from: 'actor', basis: [...options.basis] },
      agency: {
        name: options.agency,
        kinds: options.agencyKinds,
        from: 'input',
        basis,
        refusal: '约谈对象是行政执法机关的负责人或者相关责任人，不能约谈企业、公民',
      },
    },
    states: {
      proposed: { name: '拟约谈' },
      notified: { name: '已通知约谈' },
      held: { name: '已约谈' },
      reported: { name: '已报告落实情况' },
      closed: { name: '办结', final: true },
      dropped: { name: '不再约谈', final: true },
    },
    steps: {
      propose: step('提出约谈', {
        by: 'overseer',
        from: 'start',
        to: 'proposed',
        duty: 'may',
        basis,
        input: {
          trigger: choice('约谈情形', 'interviewTriggers'),
          facts: longText('触发约谈的事实', { refusal: '没有触发约谈的事实，不得约谈', code: 'trigger-facts-missing' }),
          impact: optional(
            longText('造成的重大影响', {
              requiredWhen: is('input.trigger', 'salient'),
              refusal: '以问题突出、造成重大影响约谈的，应当写明影响',
              code: 'trigger-facts-missing',
            }),
          ),
          evidence: optional(files('证据材料')),
        },
        requires: [
          must(relation('overseer', 'governs', 'agency'), '被约谈机关不属于本级人民政府监督的行政机关', {
            code: 'not-governed',
            basis: [nation(2)],
          }),
          should(
            not(is('input.trigger', 'other')),
            `原文只规定${options.trigger}时可以约谈；以其他情形约谈的，应当说明理由`,
            {
              code: 'local-trigger-missing',
              overlay: options.overlay,
              basis: [...options.basis],
              interpretation: true,
              ...underNational,
            },
          ),
        ],
      }),
      notify: step('发出约谈通知', {
        by: 'overseer',
        from: 'proposed',
        to: 'notified',
        duty: 'shall',
        basis,
        input: { plannedOn: date('约谈日期'), place: text('约谈地点'), issues: longText('约谈事项') },
        issues: 'interviewNotice',
      }),
      hold: step('约谈并记录', {
        by: 'overseer',
        from: 'notified',
        to: 'held',
        duty: 'shall',
        datedBack: true,
        basis,
        input: {
          attendee: text('被约谈人'),
          attendeeKind: choice('被约谈人身份', 'interviewAttendees'),
          discussed: longText('约谈情况和要求'),
          followUpBy: optional(date('记录载明的报告日期', { notBeforeAct: true })),
          minutes: files('约谈记录', { min: 1, refusal: '约谈应当有记录，没有记录的约谈不能办结' }),
        },
      }),
      report: step('报告落实情况', {
        by: 'agency',
        from: 'held',
        to: 'reported',
        duty: 'may',
        basis,
        input: { rectification: longText('落实情况'), report: files('报告', { min: 1 }) },
      }),
      close: step('办结', {
        by: 'overseer',
        from: ['held', 'reported'],
        to: 'closed',
        duty: 'shall',
        basis,
        requires: [
          must(
            any(not(filled('facts.followUpBy')), done('report')),
            '约谈记录要求报告，{parties.agency.name}尚未报告',
            {
              code: 'follow-up-unreported',
            },
          ),
        ],
      }),
      drop: step('不再约谈', {
        by: 'overseer',
        from: ['proposed', 'notified'],
        to: 'dropped',
        duty: 'may',
        basis,
        input: { dropReasons: longText('理由') },
      }),
    },
    limits: {
      followUp: limit('约谈记录载明的报告日期', {
        kind: 'document',
        basis,
        on: 'agency',
        start: { step: 'hold' },
        verb: '约谈',
        until: 'facts.followUpBy',
        met: ['report'],
        lapse: { text: '没有按约谈记录载明的日期报告落实情况' },
      }),
    },
  })
  return {
    procedures: { interview },
    documents: {
      interviewNotice: {
        title: '行政执法约谈通知书',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['agency'],
        numbering: { series: '执监约' },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '约谈事项', text: '{input.issues}' },
          { heading: '时间和地点', fields: { 日期: '{input.plannedOn}', 地点: '{input.place}' } },
        ],
      },
    },
    catalogues: {
      interviewTriggers: {
        name: '约谈情形',
        basis,
        items: {
          salient: { name: options.trigger, basis: [...options.basis] },
          other: { name: '其他监督事项需要约谈', basis: [nation(22, 1, 5)], force: { from: NATIONAL_FROM } },
        },
      },
      interviewAttendees: {
        name: '被约谈人身份',
        basis,
        items: {
          head: { name: '机关负责人', basis: [...options.basis] },
          responsible: { name: '相关责任人', basis: [nation(22, 1, 5)], force: { from: NATIONAL_FROM } },
          staff: {
            name: '其他工作人员',
            requires: [
              must(
                is('input.attendeeKind', 'head', 'responsible'),
                '约谈对象是机关负责人或者相关责任人，不能由其他工作人员代替',
                {
                  code: 'attendee-not-head',
                  basis,
                },
              ),
            ],
          },
        },
      },
    },
  }
}
