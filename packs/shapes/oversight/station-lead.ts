import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { date, files, is, limit, longText, optional, organ, step, text, workingDays, yesNo } = write

/**
 * Leads of a justice station (司法所线索): the station records what it saw and hands it to the justice bureau it belongs
 * to, which answers it. What it looked into without having been assigned stays a lead.
 */
export function stationLeadOf(given: readonly Citation[]): PackPart {
  const basis = [...given]
  return {
    procedures: {
      stationLead: {
        name: '司法所线索',
        kind: 'register',
        basis,
        title: '{parties.station.name}：{facts.subject}',
        numbering: { series: '所线索', of: 'body' },
        parties: {
          station: {
            name: '司法所',
            kinds: ['justice-station'],
            from: 'actor',
            refusal: '司法所线索由乡镇（街道）司法所报送',
          },
          body: { name: '所属司法行政部门', kinds: ['oversight-body'], from: { oversightBodyOf: 'station' } },
        },
        states: {
          submitted: { name: '已报送' },
          handled: { name: '已处理', final: true },
          dismissed: { name: '不予处理', final: true },
        },
        steps: {
          submit: step('报送线索', {
            by: 'station',
            from: 'start',
            to: 'submitted',
            duty: 'may',
            basis,
            summary: '司法所记录线索、走访和受指派的检查，报所属司法行政部门；不以自己名义制发文书',
            input: {
              subject: text('线索事由', { max: 60 }),
              organ: organ('所涉行政机关', { kinds: ['agency', 'township', 'authorised-organisation'] }),
              foundOn: date('发现日期', { notAfterAct: true }),
              situation: longText('情况'),
              assigned: yesNo('是否受司法行政部门指派开展检查'),
              assignment: optional(
                text('指派文号或者日期', {
                  requiredWhen: is('input.assigned', true),
                  refusal: '检查记录应当写明指派；没有指派的作为线索报送',
                  code: 'assignment-missing',
                }),
              ),
              materials: optional(files('材料')),
            },
          }),
          handle: step('处理线索', {
            by: 'body',
            from: 'submitted',
            to: 'handled',
            duty: 'shall',
            basis,
            input: {
              outcome: longText('处理情况，并告知司法所'),
              matter: optional(write.matter('据以开展的监督事项')),
            },
          }),
          dismiss: step('不予处理', {
            by: 'body',
            from: 'submitted',
            to: 'dismissed',
            duty: 'may',
            basis,
            input: { reason: longText('不予处理的理由，并告知司法所') },
          }),
        },
        limits: {
          answer: limit('答复司法所的内部时限', {
            kind: 'internal',
            basis,
            interpretation: '原文没有期限，十个工作日为内部目标，逾期提醒',
            on: 'body',
            start: { step: 'submit' },
            term: workingDays(10),
            met: ['handle', 'dismiss'],
            lapse: { text: '司法所提请的事项超过内部时限没有答复' },
          }),
        },
      },
    },
  }
}
