import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { underNational } from '../national-rule.ts'

const {
  any,
  choice,
  date,
  includes,
  includesAll,
  is,
  longText,
  must,
  not,
  number,
  optional,
  relation,
  rows,
  sample,
  step,
} = write
const { text, yesNo } = write

const inSample = must(includesAll('facts.sample', 'input.file'), '该案卷不在抽取的样本中', { code: 'not-in-sample' })

/** What differs between the reviews of two places. */
export interface CaseFileReviewOptions {
  readonly basis: readonly Citation[]
  /** the four aspects every score covers from the national regulation on */
  readonly aspects: readonly Citation[]
  /** how much of the files is drawn: a number, or a share of them */
  readonly drawn: 'number' | 'percent'
  /** files corrected in reconsideration or litigation are in without being drawn */
  readonly corrected?: readonly Citation[]
  /** files about enterprises have their share of the sample and a section of their own in the result */
  readonly enterprise?: readonly Citation[]
  /** why a file that is still before a reconsideration body or a court gets no conclusion on that dispute */
  readonly pending: readonly Citation[]
}

/**
 * Review of case files (案卷评查): a standard with its version, a sample anybody can draw again, scores by people who are
 * not of the organ whose files they read, a result.
 */
export function caseFileReviewOf({
  basis: given,
  aspects: aspectBasis,
  drawn,
  corrected,
  enterprise,
  pending,
}: CaseFileReviewOptions): PackPart {
  const basis = [...given]
  const aspects = [...aspectBasis]
  const size: NonNullable<Procedure['steps'][string]['input']> =
    drawn === 'number'
      ? { size: number('抽取件数', { whole: true, min: 1 }) }
      : { rate: number('抽取比例', { min: 1, max: 100, unit: '%' }) }
  return {
    procedures: {
      caseFileReview: {
        name: '行政执法案卷评查',
        kind: 'supervision',
        basis,
        title: '{parties.agency.name}{facts.year}年案卷评查',
        numbering: { series: '案评', of: 'overseer' },
        parties: {
          overseer: {
            name: '行政执法监督机构',
            kinds: ['oversight-body'],
            from: 'actor',
            refusal: '案卷评查由司法行政部门组织',
          },
          agency: {
            name: '被评查机关',
            kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'government'],
            from: 'input',
          },
        },
        states: {
          planned: { name: '已制定方案' },
          drawn: { name: '评查中' },
          concluded: { name: '已出结果' },
          closed: { name: '已反馈', final: true },
        },
        steps: {
          plan: step('制定评查方案', {
            by: 'overseer',
            from: 'start',
            to: 'planned',
            duty: 'may',
            basis,
            input: {
              year: number('年度', { whole: true, min: 2000 }),
              standard: text('评查标准', { refusal: '没有评查标准，不能开始评查', code: 'standard-missing', basis }),
              standardVersion: text('标准版本'),
            },
            requires: [
              must(relation('overseer', 'governs', 'agency'), '超出本行政区域，或者不属于本级人民政府监督的机关', {
                code: 'not-governed',
              }),
            ],
          }),
          draw: step('抽取案卷', {
            by: 'overseer',
            from: 'planned',
            to: 'drawn',
            duty: 'shall',
            basis: [...basis, ...(corrected ?? []), ...(enterprise ?? [])],
            summary: '按抽取口令排序抽取，他人用同一口令可以复核；复议、诉讼纠错案卷不经抽取直接列入',
            interpretation: '抽取办法原文没有规定，为平台做法',
            input: {
              files: rows(
                '案卷目录',
                {
                  file: text('案号'),
                  ...(corrected === undefined ? {} : { corrected: yesNo('是否经复议、诉讼纠错') }),
                  ...(enterprise === undefined ? {} : { enterprise: yesNo('是否涉企') }),
                },
                { min: 1 },
              ),
              ...size,
              seed: text('抽取口令', { hint: '公开的一段文字，他人用它可以复核抽取结果' }),
              ...(enterprise === undefined
                ? {}
                : { enterprisePercent: number('涉企案卷比例', { min: 0, max: 100, unit: '%', prefill: '40' }) }),
            },
            sets: {
              ...(corrected === undefined
                ? {}
                : {
                    correctedFiles: sample({ of: 'input.files', key: 'file', seed: 'input.seed', always: 'corrected' }),
                  }),
              sample: sample({
                of: 'input.files',
                key: 'file',
                ...(drawn === 'number' ? { size: 'input.size' } : { rate: 'input.rate' }),
                seed: 'input.seed',
                ...(corrected === undefined ? {} : { always: 'corrected' }),
                ...(enterprise === undefined
                  ? {}
                  : { quota: { field: 'enterprise', percent: 'input.enterprisePercent' } }),
              }),
            },
          }),
          exclude: step('移出评查范围', {
            by: 'overseer',
            from: 'drawn',
            duty: 'may',
            basis: [...(corrected ?? basis)],
            collects: 'records',
            input: { file: text('案号'), reason: longText('移出理由') },
            requires: [
              inSample,
              ...(corrected === undefined
                ? []
                : [
                    must(
                      not(includesAll('facts.correctedFiles', 'input.file')),
                      '经行政复议、行政诉讼纠错的案卷应当纳入评查，不得移出',
                      { code: 'corrected-file', basis: [...corrected] },
                    ),
                  ]),
            ],
          }),
          score: step('登记评分', {
            by: 'overseer',
            from: 'drawn',
            duty: 'shall',
            basis: [...basis, ...aspects],
            collects: 'records',
            input: {
              file: text('案号'),
              reviewer: write.organ('评查人员所在机关'),
              score: number('得分', { min: 0, max: 100 }),
              findings: longText('评查意见'),
              aspects: optional(choice('已检查的方面', 'fileAspects', { many: true, basis: aspects })),
              pendingRemedy: yesNo('该案是否正在行政复议或者行政诉讼中'),
              conclusion: optional(longText('对该案争议的监督结论')),
            },
            requires: [
              inSample,
              must(not(relation('input.reviewer', 'same-organ', 'agency')), '评查人员不得评查本机关的案卷', {
                code: 'own-file',
                interpretation: true,
              }),
              ...ASPECTS.map(([id, name]) =>
                must(includes('input.aspects', id), `没有检查“${name}”`, {
                  code: 'aspect-missing',
                  basis: aspects,
                  ...underNational,
                }),
              ),
              must(
                any(not(is('input.pendingRemedy', true)), not(write.filled('input.conclusion'))),
                '该案尚在行政复议或者行政诉讼中，不就该争议作监督结论',
                { code: 'remedy-entered', basis: [...pending], ...underNational, interpretation: true },
              ),
            ],
          }),
          conclude: step('形成评查结果', {
            by: 'overseer',
            from: 'drawn',
            to: 'concluded',
            duty: 'shall',
            basis: [...basis, ...(enterprise ?? [])],
            input: {
              result: longText('评查结果'),
              goodExamples: optional(longText('优秀案卷')),
              badExamples: optional(longText('不合格案卷')),
              ...(enterprise === undefined
                ? {}
                : {
                    enterpriseResult: longText('涉企案卷评查情况', {
                      refusal: '涉企案卷应当单列评查情况',
                      code: 'enterprise-section-missing',
                      basis: [...enterprise],
                    }),
                  }),
            },
            requires: [
              must(includesAll('facts.records', 'facts.sample', 'file'), '样本中尚有案卷没有评分', {
                code: 'file-unscored',
              }),
            ],
          }),
          feedBack: step('反馈并听取意见', {
            by: 'overseer',
            from: 'concluded',
            to: 'closed',
            duty: 'shall',
            basis,
            input: {
              fedBackOn: date('反馈日期', { notAfterAct: true }),
              objections: optional(longText('被评查机关的意见及处理')),
            },
          }),
        },
      },
    },
    catalogues: {
      fileAspects: { name: '案卷评查方面', basis: aspects, items: namedItems(Object.fromEntries(ASPECTS)) },
    },
  }
}

const ASPECTS = [
  ['legality', '决定合法'],
  ['proportionality', '过罚相当'],
  ['documents', '文书规范'],
  ['evidence', '证据真实完整'],
] as const
