import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art, national } from './identity.ts'

const { all, choice, compare, date, filled, longText, must, path, relation, rows, step, template, text } = write

const basis = [art(10, 1, 6), national(11, 2, 2)]

/** 第十条第（六）项: method and content of sampled decisions; a clause that had been repealed is found by its date. */
export const decisionReview: PackPart = {
  procedures: {
    decisionReview: {
      name: '执法方式与决定内容合法性审查',
      kind: 'supervision',
      basis,
      title: '审查{facts.decision}',
      numbering: { series: '决审', of: 'overseer' },
      parties: {
        overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
        agency: {
          name: '被监督机关',
          kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
          from: 'input',
        },
      },
      states: { reviewed: { name: '已审查' }, closed: { name: '办结', final: true } },
      steps: {
        review: step('审查决定', {
          by: 'overseer',
          from: 'start',
          to: 'reviewed',
          duty: 'may',
          basis,
          input: {
            decision: text('决定（文号）'),
            decidedOn: date('决定日期', { notAfterAct: true }),
            method: choice('执法方式', 'enforcementMethods'),
            methodOpinion: longText('方式合法性的审查意见'),
            contentOpinion: longText('内容合法性的审查意见'),
            clauses: rows(
              '引用的条款',
              { clause: text('条款'), repealedOn: write.optional(date('废止日期')) },
              { min: 1 },
            ),
          },
          requires: [
            must(relation('overseer', 'governs', 'agency'), '超出本行政区域，或者不属于本级监督的机关', {
              code: 'outside-territory',
              basis: [art(2, 1)],
            }),
          ],
          opens: [
            {
              procedure: 'decisionDefect',
              step: 'arise',
              each: 'input.clauses',
              when: all(filled('row.repealedOn'), compare('row.repealedOn', '<=', 'input.decidedOn')),
              parties: { overseer: 'overseer' },
              input: {
                decision: path('input.decision'),
                defect: template('引用的{row.clause}已于{row.repealedOn}废止'),
              },
            },
          ],
        }),
        close: step('办结', {
          by: 'overseer',
          from: 'reviewed',
          to: 'closed',
          duty: 'shall',
          basis,
          input: { outcome: longText('处理意见') },
        }),
      },
    },
    decisionDefect: {
      name: '决定内容问题',
      kind: 'register',
      basis,
      title: '{facts.decision}：{facts.defect}',
      parties: { overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'input' } },
      states: { open: { name: '待处理' }, settled: { name: '已处理', final: true } },
      steps: {
        arise: step('列出问题', {
          by: 'clock',
          from: 'start',
          to: 'open',
          duty: 'shall',
          basis,
          input: { decision: text('决定（文号）'), defect: text('问题') },
        }),
        settle: step('处理', {
          by: 'overseer',
          from: 'open',
          to: 'settled',
          duty: 'shall',
          basis,
          input: { outcome: longText('处理情况') },
        }),
      },
    },
  },
  catalogues: {
    enforcementMethods: {
      name: '执法方式',
      basis,
      items: namedItems({
        penalty: '行政处罚',
        coercion: '行政强制',
        inspection: '行政检查',
        licence: '行政许可',
        other: '其他',
      }),
    },
  },
}
