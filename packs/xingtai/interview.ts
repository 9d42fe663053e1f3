import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, hebei, national } from './identity.ts'

const { any, choice, count, date, days, done, files, is, issued, limit, longText, must, not, number, optional } = write
const { procedure, relation, served, share, should, step, text } = write

/** What counts as a high loss or correction rate, and from how many cases on: an internal threshold, no rule of law. */
const HIGH_RATE = 0.2
const SMALLEST_SAMPLE = 10

const parties = {
  overseer: {
    name: '行政执法协调监督机构',
    kinds: ['oversight-body' as const],
    from: 'actor' as const,
    basis: [art(4, 1)],
  },
  agency: {
    name: '被约谈机关',
    kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
    from: 'input' as const,
    basis: [art(27, 1), national(22, 1, 5)],
    refusal: '约谈对象是行政机关的负责人或者相关责任人，不能约谈企业、公民',
  },
}
const governed = must(relation('overseer', 'governs', 'agency'), '被约谈机关不属于本级人民政府监督的行政机关', {
  code: 'not-governed',
  basis: [art(3, 3), national(2)],
})

/** Art 19(1)(6): the organ is asked to explain. No duty to report follows. */
const explanationInterview = procedure({
  name: '约谈说明',
  kind: 'supervision',
  basis: [art(19, 1, 6), national(22, 1, 5)],
  title: '约谈{parties.agency.name}（解释说明）',
  parties,
  states: { invited: { name: '已通知约谈' }, held: { name: '已约谈', final: true } },
  steps: {
    invite: step('通知约谈', {
      by: 'overseer',
      from: 'start',
      to: 'invited',
      duty: 'may',
      basis: [art(19, 1, 6), national(22, 1, 5)],
      input: { issues: longText('需要解释说明的问题'), place: text('地点'), plannedOn: date('拟定日期') },
      requires: [governed],
    }),
    hold: step('约谈并记录', {
      by: 'overseer',
      from: 'invited',
      to: 'held',
      duty: 'shall',
      datedBack: true,
      basis: [art(19, 1, 6), national(22, 1, 5)],
      input: {
        attendee: text('被约谈人'),
        attendeeKind: choice('被约谈人身份', 'interviewAttendees'),
        explanation: longText('解释说明'),
        minutes: files('约谈记录', { min: 1, refusal: '约谈应当有记录，没有记录的约谈不能办结' }),
      },
    }),
  },
})

const trigger = is('input.trigger', 'caseLoad')

/** Art 27: a reminder or an admonition, the report within 30 days, and both papers to the government. */
const interview = procedure({
  name: '提醒、告诫约谈',
  kind: 'supervision',
  basis: [art(27), national(22, 1, 5), hebei(26)],
  title: '约谈{parties.agency.name}',
  numbering: { series: '执监约', of: 'overseer' },
  parties: {
    ...parties,
    government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: [art(27, 2)] },
  },
  states: {
    proposed: { name: '拟约谈' },
    notified: { name: '已通知约谈' },
    held: { name: '已约谈，待整改报告' },
    reported: { name: '已收到整改报告' },
    closed: { name: '办结', final: true },
    dropped: { name: '不再约谈', final: true },
  },
  steps: {
    propose: step('提出约谈', {
      by: 'overseer',
      from: 'start',
      to: 'proposed',
      duty: 'shall',
      basis: [art(27, 1)],
      summary: '三种情形之一出现的，应当约谈',
      input: {
        trigger: choice('约谈情形', 'interviewTriggers'),
        reasons: longText('事实和理由'),
        period: optional(text('统计期间')),
        cases: optional(number('复议、诉讼案件数', { min: 0, whole: true, requiredWhen: trigger })),
        lost: optional(number('被纠错、败诉案件数', { min: 0, whole: true, requiredWhen: trigger })),
        evidence: optional(
          files('负面影响或者群体性事件的证据', {
            requiredWhen: is('input.trigger', 'incident'),
            refusal: '没有不良影响或者群体性事件的证据，不能以此约谈',
            basis: [art(27, 1, 2)],
          }),
        ),
      },
      requires: [
        governed,
        must(
          any(not(trigger), share('input.lost', 'input.cases', HIGH_RATE, SMALLEST_SAMPLE)),
          `纠错率、败诉率没有达到${HIGH_RATE * 100}%，或者案件数不足${SMALLEST_SAMPLE}件，不提出约谈`,
          { code: 'rate-below-threshold', basis: [art(27, 1, 1)], interpretation: true },
        ),
      ],
      // 825 §33(2): what reconsideration and the courts share stands beside what was typed.
      sets: { registeredRulings: count('related.rulings'), registeredUpheld: count('related.upheldRulings') },
    }),
    approve: step('批准约谈', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'proposed',
      duty: 'may',
      basis: [art(27, 1, 3)],
      interpretation: '兜底情形由监督机构主要负责人批准，避免随意约谈',
      input: { approval: longText('批准意见') },
    }),
    drop: step('不再约谈', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['proposed', 'notified'],
      to: 'dropped',
      duty: 'may',
      basis: [art(27, 1)],
      input: { dropReasons: longText('理由') },
    }),
    notify: step('发出约谈通知', {
      by: 'overseer',
      from: 'proposed',
      to: 'notified',
      duty: 'shall',
      basis: [art(27, 1)],
      input: {
        plannedOn: date('约谈日期'),
        place: text('约谈地点'),
        interviewer: write.person('约谈人'),
        issues: longText('约谈事项'),
      },
      requires: [
        must(
          any(not(is('facts.trigger', 'other')), done('approve')),
          '以其他严重问题或者隐患约谈的，应当先经主要负责人批准',
          {
            code: 'leader-approval-missing',
            basis: [art(27, 1, 3)],
            interpretation: true,
          },
        ),
      ],
      issues: 'interviewNotice',
    }),
    hold: step('约谈并记录', {
      by: 'overseer',
      from: 'notified',
      to: 'held',
      duty: 'shall',
      datedBack: true,
      basis: [art(27, 1), national(22, 1, 5)],
      input: {
        grade: choice('约谈程度', 'interviewGrades'),
        attendee: text('被约谈人'),
        attendeeKind: choice('被约谈人身份', 'interviewAttendees'),
        discussed: longText('约谈情况'),
        minutes: files('约谈记录', { min: 1, refusal: '约谈应当制作书面记录' }),
        signature: files('被约谈人签字页', { min: 1, refusal: '约谈记录没有被约谈人签字' }),
      },
      requires: [
        should(
          any(not(is('input.grade', 'admonition')), not(is('input.attendeeKind', 'unauthorised'))),
          '告诫约谈由未经授权的内设机构负责人参加',
          { code: 'attendee-unauthorised', interpretation: true },
        ),
      ],
    }),
    report: step('报送整改报告', {
      by: 'agency',
      from: 'held',
      to: 'reported',
      duty: 'shall',
      basis: [art(27, 2)],
      input: { rectification: longText('整改情况'), report: files('整改报告', { min: 1 }) },
    }),
    forwardRecord: step('将约谈记录报本级人民政府', {
      by: 'overseer',
      from: ['held', 'reported'],
      duty: 'shall',
      basis: [art(27, 2)],
      requires: [must(not(issued('interviewRecord')), '约谈记录已经上报', { code: 'already-forwarded' })],
      issues: 'interviewRecord',
    }),
    forwardReport: step('将整改报告报本级人民政府', {
      by: 'overseer',
      from: 'reported',
      duty: 'shall',
      basis: [art(27, 2)],
      requires: [must(not(issued('interviewReport')), '整改报告已经上报', { code: 'already-forwarded' })],
      issues: 'interviewReport',
    }),
    close: step('办结', {
      by: 'overseer',
      from: 'reported',
      to: 'closed',
      duty: 'shall',
      basis: [art(27, 2)],
      requires: [
        must(served('interviewRecord', 'government'), '约谈书面记录没有{parties.government.name}的签收记录', {
          code: 'record-not-received',
        }),
        must(served('interviewReport', 'government'), '整改报告没有{parties.government.name}的签收记录', {
          code: 'report-not-received',
        }),
      ],
    }),
  },
  limits: {
    report: limit('整改报告期限', {
      kind: 'statutory',
      basis: [art(27, 2)],
      on: 'agency',
      start: { step: 'hold' },
      verb: '约谈',
      term: days(30),
      met: ['report'],
      ended: ['closed'],
      lapse: { text: '逾期未报送整改报告' },
    }),
  },
  lookups: {
    rulings: {
      name: '登记中该机关已有结果的复议、诉讼',
      procedure: 'remedy',
      states: ['ended-on-merits'],
      where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
    },
    upheldRulings: {
      name: '其中维持或者驳回诉讼请求的',
      procedure: 'remedy',
      states: ['ended-on-merits'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.outcome', sign: '=', value: 'upheld' },
      ],
    },
  },
})

export const interviewPart: PackPart = {
  procedures: { explanationInterview, interview },
  documents: {
    interviewNotice: {
      title: '行政执法约谈通知书',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      numbering: { series: '执监约' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(27, 1)],
      sections: [
        { heading: '约谈事项', text: '{input.issues}' },
        { heading: '时间和地点', fields: { 日期: '{input.plannedOn}', 地点: '{input.place}' } },
      ],
    },
    interviewRecord: {
      title: '行政执法约谈记录',
      layout: 'working-paper',
      issuer: 'overseer',
      recipients: ['government'],
      approval: [],
      takesEffect: 'on-service',
      basis: [art(27, 2)],
      sections: [
        { heading: '程度', text: '{facts.grade}' },
        { heading: '被约谈人', text: '{facts.attendee}' },
        { heading: '约谈事项', text: '{facts.issues}' },
        { heading: '约谈情况', text: '{facts.discussed}' },
      ],
    },
    interviewReport: {
      title: '关于约谈整改情况的报告',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['government'],
      approval: [],
      takesEffect: 'on-service',
      basis: [art(27, 2)],
      sections: [{ heading: '整改情况', text: '{facts.rectification}' }],
    },
  },
  examples: [
    {
      title: '2026年8月26日约谈，末日遇中秋',
      limit: 'interview.report',
      start: '2026-08-26',
      raw: '2026-09-25',
      due: '2026-09-28',
    },
  ],
}
