import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'

const { any, choice, count, date, days, files, found, foundAtLeast, is, limit, longText, must, not, number } = write
const { optional, organ, should, step, text } = write

/** Channels of supervision beside that of enforcement, as the articles list them. */
export const supervisionChannels = {
  politicalLegal: '党委政法委执法监督',
  discipline: '纪委监委执纪执法监督',
  congress: '人大法律监督',
  consultative: '政协民主监督',
  inspection: '政府督查监督',
  procuratorate: '检察法律监督',
  audit: '审计监督',
  society: '社会监督',
} as const
type Channel = keyof typeof supervisionChannels

/** Channels whose paper is answered in writing before the entry is closed. */
const ANSWERED: readonly Channel[] = ['congress', 'consultative', 'procuratorate']

const lookupOf = (channel: string) => `of${channel.charAt(0).toUpperCase()}${channel.slice(1)}`

const PERIOD = { from: date('期间首日'), until: date('期间末日') }

/** 与各类监督贯通协调: what comes in by which channel, what is sent out under need-to-know, and the year in numbers. */
export function linkageOf(
  given: readonly Citation[],
  overseerName: string,
  local: Readonly<Record<string, string>> = {},
): PackPart {
  const basis = [...given]
  const channels: Readonly<Record<string, string>> = { ...supervisionChannels, ...local }
  const overseer = { name: overseerName, kinds: ['oversight-body' as const], from: 'actor' as const }
  const answered = is('facts.channel', ...ANSWERED)
  return {
    procedures: {
      linkedLead: {
        name: '贯通监督线索',
        kind: 'register',
        basis,
        title: '{facts.origin}：{facts.subject}',
        numbering: { series: '贯通', of: 'overseer' },
        parties: { overseer },
        states: {
          open: { name: '办理中' },
          replied: { name: '已书面答复' },
          closed: { name: '办结', final: true },
        },
        steps: {
          enter: step('登记线索', {
            by: 'overseer',
            from: 'start',
            to: 'open',
            duty: 'shall',
            basis,
            summary: '同一渠道同一编号只登记一次；同一案件的其他线索一并列出',
            input: {
              channel: choice('监督渠道', 'supervisionChannels'),
              origin: text('来源编号'),
              kind: optional(text('文书种类', { hint: '检察建议、代表建议、政协提案、审计发现等' })),
              subject: text('反映的问题', { max: 80 }),
              concerned: organ('所涉行政执法机关', { refusal: '线索应当写明所涉机关', code: 'organ-missing' }),
              act: optional(text('所涉案件（文号）')),
              receivedOn: date('收到日期', { notAfterAct: true }),
            },
            requires: [
              must(not(found('sameOrigin')), '该渠道的这一编号已经登记，并入原线索，不重复登记', {
                code: 'already-entered',
              }),
            ],
          }),
          setReplyTerm: step('登记来文载明的答复期限', {
            by: 'overseer',
            from: 'open',
            duty: 'may',
            basis,
            input: { replyDays: number('答复期限', { whole: true, min: 1, unit: '日' }) },
          }),
          link: step('并案', {
            by: 'overseer',
            from: 'open',
            duty: 'may',
            basis,
            input: { note: longText('并案说明') },
            requires: [must(foundAtLeast(2, 'sameCase'), '没有同一案件的其他线索', { code: 'no-other-lead' })],
            sets: { linkedLeads: count('related.sameCase') },
          }),
          reply: step('书面答复', {
            by: 'overseer',
            from: 'open',
            to: 'replied',
            duty: 'shall',
            basis,
            input: { reply: files('答复文书', { min: 1 }), repliedOn: date('答复日期', { notAfterAct: true }) },
          }),
          close: step('办结', {
            by: 'overseer',
            from: ['open', 'replied'],
            to: 'closed',
            duty: 'shall',
            basis,
            input: { outcome: longText('办理结果') },
            requires: [
              must(
                any(not(answered), is('matter.state', 'replied')),
                '检察建议、代表建议、政协提案应当书面答复后办结',
                {
                  code: 'reply-missing',
                },
              ),
            ],
          }),
        },
        limits: {
          reply: limit('来文载明的答复期限', {
            kind: 'document',
            basis,
            on: 'overseer',
            start: { step: 'setReplyTerm', date: 'facts.receivedOn' },
            verb: '收到',
            term: days(1),
            amount: 'input.replyDays',
            met: ['reply'],
            ended: ['closed'],
            lapse: { text: '来文载明的答复期限已过' },
          }),
        },
        lookups: {
          sameOrigin: {
            name: '同一渠道同一编号的线索',
            procedure: 'linkedLead',
            where: [
              { path: 'facts.channel', sign: '=', to: 'input.channel' },
              { path: 'facts.origin', sign: '=', to: 'input.origin' },
            ],
          },
          sameCase: {
            name: '同一案件的线索',
            procedure: 'linkedLead',
            where: [{ path: 'facts.act', sign: '=', to: 'facts.act' }],
          },
        },
      },
      confidentialLead: {
        name: '移送纪检监察、政法机关的线索',
        kind: 'supervision',
        basis,
        reading: { logged: true, posts: ['signatory', 'principal-leader', 'inspector'] },
        title: '移送线索',
        numbering: { series: '密移', of: 'overseer' },
        parties: {
          overseer,
          receiver: {
            name: '接收机关',
            kinds: ['discipline-inspection', 'committee-office', 'procuratorate', 'other'],
            from: 'input',
            refusal: '线索移送党委政法委、纪检监察机关等有权机关',
          },
        },
        states: {
          sent: { name: '已移送' },
          received: { name: '已接收' },
          closed: { name: '已反馈结果', final: true },
        },
        steps: {
          send: step('移送线索', {
            by: 'overseer',
            post: ['signatory', 'principal-leader'],
            from: 'start',
            to: 'sent',
            duty: 'may',
            basis,
            input: {
              channel: choice('监督渠道', 'supervisionChannels'),
              confidentiality: choice('知悉范围', 'confidentialities'),
              facts: longText('线索内容', { personal: true }),
            },
          }),
          receive: step('登记接收回执', {
            by: 'overseer',
            post: ['signatory', 'inspector'],
            from: 'sent',
            to: 'received',
            duty: 'shall',
            basis,
            input: { receipt: files('接收回执', { min: 1 }) },
          }),
          recordResult: step('登记办理结果', {
            by: 'overseer',
            post: ['signatory', 'inspector'],
            from: 'received',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { outcome: longText('接收机关反馈的结果'), returnedOn: date('反馈日期', { notAfterAct: true }) },
          }),
        },
      },
      linkageOverview: {
        name: '大监督格局情况汇总',
        kind: 'supervision',
        basis,
        title: '{facts.period}各类监督贯通协调情况',
        parties: { overseer },
        states: { reported: { name: '已汇总', final: true } },
        steps: {
          sum: step('汇总线索', {
            by: 'overseer',
            from: 'start',
            to: 'reported',
            duty: 'may',
            basis,
            summary: '各渠道件数取自线索登记；没有数据的渠道逐一标明',
            input: { period: text('期间'), ...PERIOD, results: longText('移送和办理结果') },
            requires: Object.entries(channels).map(([id, name]) =>
              should(found(lookupOf(id)), `“${name}”无数据`, { code: `no-data-${id}`.toLowerCase() }),
            ),
            sets: Object.fromEntries(Object.keys(channels).map((id) => [id, count(`related.${lookupOf(id)}`)])),
          }),
        },
        lookups: Object.fromEntries(
          Object.entries(channels).map(([id, name]) => [
            lookupOf(id),
            {
              name: `${name}渠道的线索`,
              procedure: 'linkedLead',
              where: [
                { path: 'facts.channel', sign: '=' as const, value: id },
                { path: 'facts.receivedOn', sign: '>=' as const, to: 'input.from' },
                { path: 'facts.receivedOn', sign: '<=' as const, to: 'input.until' },
              ],
            },
          ]),
        ),
      },
    },
    catalogues: {
      supervisionChannels: { name: '监督渠道', basis, items: namedItems(channels) },
      confidentialities: {
        name: '知悉范围',
        basis,
        items: namedItems({ leaders: '负责人', handlers: '负责人和承办人员' }),
      },
    },
  }
}
