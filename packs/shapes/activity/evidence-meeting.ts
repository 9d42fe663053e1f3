import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'

const { any, atLeast, choice, date, files, filled, is, longText, must, not, optional, procedure, rows, step, text } =
  write

export interface EvidenceMeetingOptions extends Overseer {
  readonly name: string
  /** kinds of meeting the text names: id -> name; `hearing` and `expert` are those with rules of their own */
  readonly kinds: Readonly<Record<string, string>>
}

/**
 * 听证会、专家论证会、座谈会、听取汇报: announced to the organ, held, recorded. Without a record it has no conclusion that
 * anything could rest on.
 */
export function evidenceMeetingOf(options: EvidenceMeetingOptions): PackPart {
  const basis = [...options.basis]
  const { name, kinds } = options
  return {
    procedures: {
      evidenceMeeting: procedure({
        name,
        kind: 'supervision',
        basis,
        title: '{facts.subject}',
        numbering: { series: '执监会', of: 'overseer' },
        parties: {
          overseer: overseerParty(options),
          agency: { name: '被监督机关', from: 'input', basis },
        },
        states: {
          planned: { name: '筹备中' },
          notified: { name: '已通知' },
          held: { name: '已召开，待记录' },
          closed: { name: '已完成', final: true },
          dropped: { name: '不再召开', final: true },
        },
        steps: {
          plan: step('筹备会议', {
            by: 'overseer',
            from: 'start',
            to: 'planned',
            duty: 'may',
            basis,
            input: {
              kind: choice('会议种类', 'meetingKinds'),
              subject: text('事项', { max: 60 }),
              on: date('会议日期'),
            },
          }),
          notify: step('通知被监督机关', {
            by: 'overseer',
            from: 'planned',
            to: 'notified',
            duty: 'shall',
            basis,
            input: { place: text('地点'), content: longText('会议内容') },
            issues: 'evidenceMeetingNotice',
          }),
          hold: step('登记召开', {
            by: 'overseer',
            from: ['planned', 'notified'],
            to: 'held',
            duty: 'shall',
            datedBack: true,
            basis,
            requires: [
              must(
                any(not(is('facts.kind', 'hearing')), write.served('evidenceMeetingNotice', 'agency')),
                '举行听证应当先通知有关机关',
                {
                  code: 'notice-missing',
                  basis,
                },
              ),
            ],
          }),
          record: step('登记会议记录', {
            by: 'overseer',
            from: 'held',
            to: 'closed',
            duty: 'shall',
            basis,
            input: {
              minutes: files('会议记录', {
                min: 1,
                refusal: '没有会议记录，不能办结，也不能作为证据',
                code: 'minutes-missing',
              }),
              participants: rows(
                '参加人员',
                { name: text('姓名'), unit: text('单位或者身份') },
                { min: 1, refusal: '会议记录应当列明参加人员', code: 'participants-missing' },
              ),
              conclusion: longText('结论'),
              opinions: optional(
                rows('专家意见', { expert: text('专家'), opinion: text('意见'), signed: write.yesNo('是否签名') }),
              ),
              report: optional(files('汇报材料')),
            },
            requires: [
              must(
                any(
                  not(is('facts.kind', 'expert')),
                  write.all(atLeast(1, 'input.opinions'), write.every('input.opinions', 'signed', true)),
                ),
                '专家论证应当附有专家签名的意见',
                { code: 'opinion-unsigned', basis },
              ),
              must(any(not(is('facts.kind', 'briefing')), filled('input.report')), '听取汇报应当留存汇报材料', {
                code: 'report-missing',
                basis,
              }),
            ],
          }),
          drop: step('不再召开', {
            by: 'overseer',
            from: ['planned', 'notified'],
            to: 'dropped',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
        },
      }),
    },
    documents: {
      evidenceMeetingNotice: {
        title: '会议通知',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['agency'],
        approval: [],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '事项', text: '{facts.subject}' },
          { heading: '时间和地点', text: '{facts.on}，{input.place}' },
          { heading: '内容', text: '{input.content}' },
        ],
      },
    },
    catalogues: { meetingKinds: { name: '会议种类', basis, items: namedItems(kinds) } },
  }
}
