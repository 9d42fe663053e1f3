import { citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { beforeNational, NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { reviewOf } from '../shapes/supervision/review.ts'
import { supervisionOf } from '../shapes/supervision/supervision.ts'
import { AFTER_DECISION } from '../shapes/supervision/supervision-options.ts'
import { art, national, zhejiangSupervision } from './identity.ts'

const { any, before, choice, citations, days, filled, is, longText, must, optional, should, text } = write

const procedureRules = citation('zhejiang-procedure-2016')

/** 省条例第十七条 as noted earlier; its text could not be obtained, so its days are offered and never shown as statutory. */
const decisionReview = reviewOf({
  of: 'Decision',
  paper: 'supervisionDecision',
  title: '行政执法监督决定书',
  body: 'government',
  bodyKinds: ['government'],
  agency: 'agency',
  apply: days(30),
  answer: days(15),
  basis: { apply: [zhejiangSupervision(17)], answer: [zhejiangSupervision(17)] },
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
  unverified: '上位法补充：省条例原文未核，三十日、十五日不作法定期限显示；对监督机构处理结果的异议依照国令第三十条',
})

/** Art 15(1)(1)–(5), and from 2026-02-01 the order to perform, for what a letter asked for and nobody did. */
const dispositions = {
  name: '监督决定的种类',
  basis: [art(15, 1), national(29)],
  items: {
    confirmInvalid: {
      name: '确认行政行为无效',
      basis: [art(15, 1, 1)],
      requires: [
        must(filled('input.invalidGround'), '确认无效应当写明重大且明显违法的情形', { code: 'invalid-ground-missing' }),
      ],
    },
    confirmUnlawful: {
      name: '确认行政行为违法',
      basis: [art(15, 1, 2)],
      requires: [
        must(filled('input.violatedClause'), '确认违法应当写明所违反的条款', { code: 'violated-clause-missing' }),
      ],
    },
    vary: {
      name: '变更行政行为',
      basis: [art(15, 1, 3)],
      requires: [
        must(filled('input.newContent'), '变更应当写明变更后的内容', { code: 'new-content-missing' }),
        should(
          any(before(NATIONAL_FROM), filled('input.powerBasis')),
          '变更近于代替执法：应当写明权限依据，并说明为何不能由原机关自行改正',
          {
            code: 'vary-instead-of-organ',
            overlay: 'SX-15-1-3/NR-8-1a',
            basis: [national(8), procedureRules(92, 2)],
            interpretation: true,
            ...underNational,
          },
        ),
      ],
    },
    revoke: {
      name: '撤销行政行为',
      basis: [art(15, 1, 4)],
      requires: [
        must(filled('input.revokedAct'), '撤销应当写明所撤销决定的文号', { code: 'revoked-act-missing' }),
        must(
          any(is('input.revokedScope', 'whole'), filled('input.revokedItems')),
          '部分撤销应当写明撤销的内容；全部撤销的请选择全部',
          { code: 'revoked-items-missing' },
        ),
      ],
    },
    perform: {
      name: '责令限期履行',
      basis: [art(15, 1, 5), national(29)],
      note: '未按督办函要求履职的，国令第二十九条',
      force: { from: NATIONAL_FROM },
    },
    other: {
      name: '法律、法规、规章规定的其他处理决定',
      basis: [art(15, 1, 5)],
      requires: [
        must(filled('input.otherBasis'), '其他处理决定应当写明法律、法规、规章依据', { code: 'other-basis-missing' }),
      ],
    },
  },
}

/** Art 15: notice, correction in its term, a report of thirty days on each paper, the decision of the government. */
const supervision = supervisionOf({
  names: { overseer: '司法行政部门', agency: '被监督单位' },
  agencyKinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'government', 'delegate'],
  basis: {
    scope: [art(3, 2), art(11, 1)],
    paper: [art(15, 1)],
    report: [art(15, 1)],
    referral: [art(15, 1)],
    decision: [art(15, 1)],
    execution: [art(15, 2)],
  },
  paper: {
    title: '行政执法监督通知书',
    series: '执监通',
    requires: [
      must(filled('facts.act'), '通知书应当写明所涉行政行为', {
        code: 'act-missing',
        basis: [art(15, 1)],
        ...beforeNational,
      }),
      must(
        any(filled('facts.act'), is('facts.scope', 'practice')),
        '监督文书应当写明所涉行政行为；共性问题请选择普遍做法',
        {
          code: 'act-missing',
          basis: [art(15, 1)],
          interpretation: true,
          ...underNational,
        },
      ),
    ],
  },
  reporting: {
    apart: {
      term: days(30),
      basis: [art(15, 2), procedureRules(92, 1)],
      interpretation: '三十日作为国令所称规定时限继续适用，督办函同样自收到之日起算',
      decision: true,
    },
    warnDays: 7,
    extension: [art(15, 1), art(25, 1, 3)],
  },
  decision: {
    dispositions,
    input: {
      invalidGround: optional(text('无效的情形（重大且明显违法）')),
      violatedClause: optional(citations('所违反的条款', { min: 1 })),
      newContent: optional(longText('变更后的内容')),
      powerBasis: optional(longText('变更的权限依据和不能由原机关改正的理由')),
      revokedAct: optional(text('所撤销决定的文号')),
      revokedScope: optional(choice('撤销的范围', 'revocationScopes')),
      revokedItems: optional(longText('部分撤销的内容')),
      otherBasis: optional(citations('其他处理决定的依据', { min: 1 })),
    },
    sections: [
      { heading: '变更后的内容', text: '{input.newContent}', optional: true },
      { heading: '撤销的决定', text: '{input.revokedAct}{input.revokedItems}', optional: true },
      { heading: '其他处理的依据', list: 'input.otherBasis', optional: true },
    ],
  },
  overlay: {
    spot: 'SX-15-1a/NR-26-2',
    letter: 'SX-15-1a/NR-27-1',
    opinion: 'SX-15-1a/NR-28-1',
    major: 'SX-15-1c/NR-29-1a',
  },
  bar: remedyBar({
    act: 'facts.act',
    filing: [national(33, 3)],
    acceptance: [national(33, 3)],
    stance: 'warn',
    overlay: 'SX-15-1c/NR-33-3b',
  }),
  reviews: [decisionReview],
  reviewStates: { decisionRevoked: { name: '决定书经复核撤销', final: true } },
  executionTo: ['overseer'],
  leads: { overdue: 'notCorrected' },
})

export const supervisionPapers: readonly PackPart[] = [
  supervision,
  {
    catalogues: {
      revocationScopes: {
        name: '撤销的范围',
        basis: [art(15, 1, 4)],
        items: { whole: { name: '全部撤销' }, part: { name: '部分撤销' } },
      },
    },
    examples: [
      {
        title: '通知书2026年5月20日收到，末日遇端午节',
        limit: 'supervision.report',
        start: '2026-05-20',
        raw: '2026-06-19',
        due: '2026-06-22',
      },
      {
        title: '决定书2026年1月16日收到，末日在春节假期',
        limit: 'supervision.executionReport',
        start: '2026-01-16',
        raw: '2026-02-15',
        due: '2026-02-24',
      },
      {
        title: '决定书2026年2月27日收到',
        limit: 'supervision.decisionReview',
        start: '2026-02-27',
        raw: '2026-03-29',
        due: '2026-03-30',
      },
      {
        title: '复核申请2026年3月30日收到',
        limit: 'decisionReview.answer',
        start: '2026-03-30',
        raw: '2026-04-14',
        due: '2026-04-14',
      },
    ],
  },
]
