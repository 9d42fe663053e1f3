import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { type ReviewOptions, reviewOf } from '../shapes/supervision/review.ts'
import { supervisionOf } from '../shapes/supervision/supervision.ts'
import { AFTER_DECISION } from '../shapes/supervision/supervision-options.ts'
import { dispositionGrounds, dispositionQuestions, dispositions } from './dispositions.ts'
import { art, national, region } from './identity.ts'

const { choice, days, workingDays } = write

/** Regional regulation 35: thirty days to apply, ten to decide, by whoever decided. */
const review = (of: string, paper: string, body: string, interpretation: string): ReviewOptions => ({
  of,
  paper,
  title: '行政执法监督决定书',
  body,
  bodyKinds: body === 'government' ? ['government', 'zone-committee'] : ['oversight-body'],
  agency: 'agency',
  apply: days(30),
  answer: days(10),
  basis: { apply: [region(35, 1)], answer: [region(35, 2)] },
  states: AFTER_DECISION,
  changeable: AFTER_DECISION,
  variedState: 'executing',
  revokedState: 'decisionRevoked',
  dueFact: 'performBy',
  objection: {
    from: NATIONAL_FROM,
    basis: [national(30)],
    text: '仍有异议的，可以依照《行政执法监督条例》第三十条提出异议并说明理由，不停止执行',
  },
  results: 'reviewResults',
  word: '复查',
  interpretation,
})

const reviews = [
  reviewOf(
    review(
      'Decision',
      'supervisionDecision',
      'government',
      '自治区条例以监督机构为决定人；决定改由人民政府作出后，三十日、十日沿用，向作出决定的人民政府提出',
    ),
  ),
  reviewOf(review('OwnDecision', 'ownDecision', 'overseer', '细则没有规定复查，依照自治区条例第三十五条')),
]

/** Arts 11, 22: a paper, handling and report within thirty days, and what is not handled is decided upon. */
const supervision = supervisionOf({
  names: { overseer: '行政执法监督机构', agency: '行政执法部门' },
  agencyKinds: [
    'agency',
    'dispatched-organ',
    'authorised-organisation',
    'township',
    'zone-committee',
    'government',
    'delegate',
  ],
  basis: {
    scope: [art(2, 2), art(11, 1)],
    paper: [art(22, 1), region(28)],
    report: [art(22, 1), region(28)],
    referral: [art(22, 2), region(29)],
    decision: [art(22, 2), region(29)],
    execution: [art(22, 2), region(29)],
  },
  finding: {
    target: { term: workingDays(10), basis: [art(8, 1, 7), art(11, 1)] },
  },
  paper: {
    title: '行政执法监督文书',
    series: '执监',
  },
  reporting: {
    fallback: { term: days(30), name: '自接到之日起三十日内', basis: [art(22, 1), art(22, 2)] },
    apart: {
      term: days(30),
      basis: [art(22, 1), region(28)],
      interpretation: '三十日作为国令所称规定时限继续适用，督办函同样自接到之日起算',
      decision: false,
    },
    warnDays: 10,
  },
  decision: {
    dispositions,
    input: dispositionQuestions,
    proposal: {
      disposition: choice('建议的处理种类', 'supervisionDispositions', { basis: [art(22, 2), region(29)] }),
      ...dispositionQuestions,
    },
    sections: [
      { heading: '理由', text: '{input.grounds}' },
      { heading: '补救措施', text: '{input.remedialMeasures}', optional: true },
    ],
    ownUntil: { title: '行政执法监督决定书', basis: [art(22, 2), region(29)] },
  },
  overlay: {
    spot: 'BYN-22-1-1/NR-26-2',
    letter: 'BYN-22-1-1/NR-27-1',
    opinion: 'BYN-22-1-1/NR-28-1',
    major: 'BYN-22-2-1/NR-29-1a',
  },
  bar: remedyBar({
    act: 'facts.act',
    filing: [national(33, 3)],
    acceptance: [national(33, 3)],
    stance: 'warn',
    overlay: 'BYN-22-2-1/NR-33-3b',
  }),
  reviews,
  reviewStates: { decisionRevoked: { name: '决定书经复查撤销', final: true } },
  executionTo: ['government', 'overseer'],
  zones: true,
})

export const supervisionPapers: readonly PackPart[] = [
  supervision,
  {
    catalogues: dispositionGrounds,
    examples: [
      {
        title: '文书2026年9月1日接到，末日在国庆假期',
        limit: 'supervision.report',
        start: '2026-09-01',
        raw: '2026-10-01',
        due: '2026-10-08',
      },
      {
        title: '文书2026年1月20日接到，末日在春节假期',
        limit: 'supervision.report',
        start: '2026-01-20',
        raw: '2026-02-19',
        due: '2026-02-24',
      },
      {
        title: '决定2026年1月26日收到',
        limit: 'supervision.ownDecisionReview',
        start: '2026-01-26',
        raw: '2026-02-25',
        due: '2026-02-25',
      },
      {
        title: '决定2026年10月15日收到',
        limit: 'supervision.decisionReview',
        start: '2026-10-15',
        raw: '2026-11-14',
        due: '2026-11-16',
      },
      {
        title: '复查申请2026年2月24日收到',
        limit: 'ownDecisionReview.answer',
        start: '2026-02-24',
        raw: '2026-03-06',
        due: '2026-03-06',
      },
    ],
  },
]
