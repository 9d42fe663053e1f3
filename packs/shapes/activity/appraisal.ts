import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { NATIONAL_FROM } from '../national-rule.ts'

const {
  any,
  atLeast,
  before,
  choice,
  every,
  files,
  filled,
  includesAll,
  longText,
  must,
  not,
  number,
  optional,
  rows,
  should,
  step,
  text,
} = write

/** What differs between the appraisals (执法评议) of two places. */
export interface EnforcementAppraisalOptions {
  readonly basis: readonly Citation[]
  /** 上位法: a scheme with standards that suit the kind of organ */
  readonly scheme: readonly Citation[]
  /** 上位法: standards, process and result are published */
  readonly publicity: readonly Citation[]
  /** the public is asked, and what it said is a number in the result */
  readonly survey?: readonly Citation[]
  readonly overseer: string
}

/** 行政执法评议: a scheme first, whose indicators nobody changes once the appraisal runs; opinions; a grade; publication. */
export function enforcementAppraisalOf(options: EnforcementAppraisalOptions): PackPart {
  const basis = [...options.basis]
  const { survey } = options
  const published = (field: string, what: string) =>
    must(any(before(NATIONAL_FROM), filled(`input.${field}`)), `没有公开${what}`, {
      code: 'publication-missing',
      basis: [...options.publicity],
    })
  return {
    procedures: {
      enforcementAppraisal: {
        name: '行政执法评议',
        kind: 'supervision',
        basis,
        title: '{facts.year}年行政执法评议',
        numbering: { series: '评议', of: 'overseer' },
        parties: {
          overseer: { name: options.overseer, kinds: ['oversight-body'], from: 'actor' },
          agencies: {
            name: '被评议机关',
            kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
            from: 'input',
            many: true,
          },
        },
        states: {
          planned: { name: '制定方案' },
          running: { name: '评议中' },
          graded: { name: '已评定' },
          approved: { name: '已批准公开' },
          published: { name: '已公开', final: true },
        },
        steps: {
          plan: step('登记评议', {
            by: 'overseer',
            from: 'start',
            to: 'planned',
            duty: 'may',
            basis,
            input: { year: number('年度', { whole: true, min: 2000 }) },
          }),
          setScheme: step('制定评议方案', {
            by: 'overseer',
            from: 'planned',
            duty: 'shall',
            basis: [...options.scheme, ...basis],
            input: {
              scheme: text('评议方案（文号或者版本）'),
              indicators: rows(
                '指标',
                {
                  kind: text('适用的机关类型', { hint: '各类机关用同一指标的，写“通用”' }),
                  indicator: text('指标'),
                  weight: number('权重', { min: 0, max: 100 }),
                },
                { min: 1 },
              ),
            },
          }),
          begin: step('开始评议', {
            by: 'overseer',
            from: 'planned',
            to: 'running',
            duty: 'shall',
            basis: [...options.scheme, ...basis],
            summary: '评议开始后指标不再变动',
            requires: [
              must(filled('facts.scheme'), '没有评议方案和标准，不能开始评议', {
                code: 'scheme-missing',
                basis: [...options.scheme, ...basis],
              }),
              should(
                any(
                  not(atLeast(2, 'parties.agencies')),
                  not(filled('facts.scheme')),
                  not(every('facts.indicators', 'kind', '通用')),
                ),
                '各类机关用同一套指标：评议方案和标准应当针对行政机关的特点分别制定',
                { code: 'undifferentiated', basis: [...options.scheme] },
              ),
            ],
          }),
          addOpinion: step(survey === undefined ? '登记评议意见' : '登记公众意见调查', {
            by: 'overseer',
            from: 'running',
            duty: 'may',
            basis: [...(survey ?? basis)],
            input:
              survey === undefined
                ? { opinion: longText('意见') }
                : {
                    answers: number('有效答卷', { whole: true, min: 1 }),
                    total: number('满意份数', { whole: true, min: 0 }),
                  },
            ...(survey === undefined
              ? { collects: 'opinions' }
              : { sets: { average: write.percentage('input.total', 'input.answers') } }),
            ...(survey === undefined
              ? {}
              : {
                  requires: [
                    must(write.compare('input.total', '<=', 'input.answers'), '满意份数多于有效答卷', {
                      code: 'more-than-answers',
                    }),
                  ],
                }),
          }),
          grade: step('评定', {
            by: 'overseer',
            from: 'running',
            to: 'graded',
            duty: 'shall',
            basis,
            input: {
              grades: rows(
                '评定结果',
                {
                  agency: write.party('机关', 'agencies'),
                  score: number('得分', { min: 0, max: 100 }),
                  grade: choice('等次', 'appraisalLevels'),
                },
                { min: 1 },
              ),
            },
            requires: [
              must(includesAll('input.grades', 'parties.agencies', 'agency', 'id'), '尚有被评议机关没有评定', {
                code: 'agency-ungraded',
              }),
              ...(survey === undefined
                ? []
                : [
                    must(filled('facts.average'), '没有公众意见调查结果', {
                      code: 'survey-missing',
                      basis: [...survey],
                    }),
                  ]),
            ],
          }),
          approve: step('批准公开', {
            by: 'overseer',
            post: ['principal-leader', 'signatory'],
            from: 'graded',
            to: 'approved',
            duty: 'shall',
            basis,
            interpretation: '公开前的批准环节原文没有规定，为平台做法',
            input: { opinion: longText('批准意见'), record: files('批准记录', { min: 1 }) },
          }),
          publish: step('公开评议结果', {
            by: 'overseer',
            from: 'approved',
            to: 'published',
            duty: 'shall',
            basis: [...options.publicity, ...basis],
            input: {
              standards: optional(text('标准的公开载体')),
              process: optional(text('过程的公开载体')),
              result: optional(text('结果的公开载体')),
            },
            requires: [
              published('standards', '评议标准'),
              published('process', '评议过程'),
              published('result', '评议结果'),
            ],
          }),
        },
      },
    },
    catalogues: {
      appraisalLevels: {
        name: '评议等次',
        basis,
        items: namedItems({ excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' }),
      },
    },
  }
}
