import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import type { Opening } from './transfer-parts.ts'

const { all, is, literal, longText, not, path, procedure, since, step, template, text } = write

/**
 * 移送衔接协调: what the oversight body does where transfers stall. It arises by itself from a second return, or is opened
 * with one act from a transfer that waits too long; either way it brings the history of the transfer along.
 */
export function transferCoordinationOf({
  basis,
  dispute,
  opened = {},
  letter,
}: {
  readonly basis: readonly Citation[]
  /** the rule that makes it a dispute about competence */
  readonly dispute: readonly Citation[]
  /** what the place asks of a dispute it opens by itself, beyond item, class and facts */
  readonly opened?: Opening['input']
  /** the rule on the letter that urges an organ which does not act */
  readonly letter: readonly Citation[]
}): PackPart {
  const cited = [...basis]
  return {
    procedures: {
      transferCoordination: procedure({
        name: '移送衔接协调',
        kind: 'coordination',
        basis: cited,
        title: '{parties.sides}移送衔接协调：{facts.problem}',
        numbering: { series: '移协', of: 'overseer' },
        parties: {
          overseer: { name: '监督协调机关', kinds: ['oversight-body'], from: 'actor' },
          sender: { name: '移送机关', from: { parent: 'sender' } },
          receiver: { name: '接收机关', from: { parent: 'receiver' } },
          sides: { name: '移送双方', from: { group: ['sender', 'receiver'] }, many: true },
        },
        states: {
          opened: { name: '待协调' },
          disputed: { name: '已转争议协调' },
          urged: { name: '已督办' },
          settled: { name: '已协调', final: true },
        },
        steps: {
          arise: step('产生协调事项', {
            by: 'clock',
            from: 'start',
            to: 'opened',
            duty: 'shall',
            basis: cited,
            input: { caseNumber: text('案件编号'), problem: longText('问题'), history: longText('移送经过') },
          }),
          open: step('从移送开启协调', {
            by: 'overseer',
            from: 'start',
            to: 'opened',
            duty: 'may',
            basis: cited,
            summary: '一次办理：案件编号、双方和移送经过随移送事项带入',
            input: { problem: longText('问题') },
            sets: { caseNumber: path('parent.facts.caseNumber'), history: path('parent.facts.facts') },
          }),
          coordinate: step('转争议协调', {
            by: 'overseer',
            from: 'opened',
            to: 'disputed',
            duty: 'may',
            basis: [...dispute],
            summary: '移送推诿属于案件管辖争议，一次办理即依职权开启争议协调',
            interpretation:
              '依职权协调自2026年2月1日起才有依据；垂直领导机关、乡镇（街道）的争议另有途径，由本机关登记后引导',
            input: {
              item: text('争议的执法事项', { max: 80 }),
              clarity: longText('管辖不清的情况'),
            },
            sets: { disputeKind: literal('案件管辖') },
            opens: [
              {
                procedure: 'dispute',
                step: 'openExOfficio',
                when: all(
                  since(NATIONAL_FROM),
                  is('parties.sender.leadership', 'local'),
                  is('parties.receiver.leadership', 'local'),
                  not(is('parties.sender.kind', 'township')),
                  not(is('parties.receiver.kind', 'township')),
                ),
                parties: { respondents: 'sides' },
                input: {
                  item: path('input.item'),
                  nationalClass: literal('jurisdiction'),
                  matter: path('input.clarity'),
                  source: template('移送推诿：{facts.problem}；{facts.history}'),
                  ...opened,
                },
              },
            ],
          }),
          urge: step('制发督办函', {
            by: 'overseer',
            post: ['signatory', 'principal-leader'],
            from: 'opened',
            to: 'urged',
            duty: 'may',
            basis: [...letter],
            interpretation: '管辖没有争议而拒不接收、不予处理的，属于不履行职责，以督办函督促',
            ...underNational,
            input: {
              addressee: write.party('被督办的机关', 'receiver'),
              clarity: longText('管辖清楚的依据'),
              actBy: write.date('办理期限', { notBeforeAct: true }),
            },
            issues: 'transferUrgeLetter',
          }),
          settle: step('登记协调结果', {
            by: 'overseer',
            from: ['opened', 'disputed', 'urged'],
            to: 'settled',
            duty: 'shall',
            basis: cited,
            input: { settlement: longText('协调结果') },
            tells: {
              step: 'settle',
              when: is('parent.state', 'disputed'),
              input: { settlement: path('input.settlement') },
            },
          }),
        },
      }),
    },
    documents: {
      transferUrgeLetter: {
        title: '行政执法监督督办函',
        national: 'supervision-letter',
        layout: 'official',
        issuer: 'overseer',
        recipients: ['receiver'],
        numbering: { series: '执监督' },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis: [...letter],
        sections: [
          { heading: '移送经过', text: '{facts.history}' },
          { heading: '管辖依据', text: '{input.clarity}' },
          { heading: '办理期限', text: '{input.actBy}' },
        ],
      },
    },
  }
}
