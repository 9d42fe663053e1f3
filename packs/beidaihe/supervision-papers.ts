import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { type ReviewOptions, reviewOf } from '../shapes/supervision/review.ts'
import { supervisionOf } from '../shapes/supervision/supervision.ts'
import { AFTER_PAPER, CHANGEABLE } from '../shapes/supervision/supervision-options.ts'
import { art, hebei, national } from './identity.ts'

const { choice, days } = write

/** 二（七）第三句: the notice; its days and dispositions are those of the provincial regulation. */
const NOTICE = art(2, { item: 7 })

/** 河北条例 21(2): fifteen days to apply, fifteen to answer, beside the notice and what has taken its place. */
const review = (of: string, paper: string, title: string, rest: Partial<ReviewOptions>): ReviewOptions => ({
  of,
  paper,
  title,
  body: 'overseer',
  bodyKinds: ['oversight-body'],
  agency: 'agency',
  apply: days(15),
  answer: days(15),
  basis: { apply: [hebei(21, 2)], answer: [hebei(21, 2)] },
  states: AFTER_PAPER,
  changeable: CHANGEABLE,
  variedState: 'rectifying',
  revokedState: 'opinionRevoked',
  dueFact: 'rectifyBy',
  objection: {
    from: NATIONAL_FROM,
    basis: [national(30)],
    text: '仍有异议的，可以依照《行政执法监督条例》第三十条提出异议并说明理由，不停止执行',
  },
  results: 'reviewResults',
  word: '复查',
  ...rest,
})

const reviews = [
  reviewOf(review('Opinion', 'supervisionOpinion', '行政执法监督通知书（意见书）', {})),
  reviewOf(
    review('Letter', 'supervisionLetter', '行政执法监督督办函', {
      variedState: 'performing',
      revokedState: 'letterRevoked',
      dueFact: 'performBy',
      interpretation: '省条例的复查针对通知书；通知书分为意见书和督办函以后，复查及于督办函',
    }),
  ),
]

/** 河北条例 22: six dispositions. */
const dispositions = {
  name: '监督决定的种类',
  basis: [hebei(22)],
  items: namedItems({
    perform: '责令限期履行',
    supplement: '责令补正',
    correct: '责令改正',
    revoke: '撤销',
    confirmUnlawful: '确认违法',
    confirmInvalid: '确认无效',
  }),
}

const supervision = supervisionOf({
  names: { overseer: '行政执法监督机关', agency: '被监督机关' },
  agencyKinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'government', 'delegate'],
  basis: {
    scope: [NOTICE],
    paper: [NOTICE, hebei(20)],
    report: [NOTICE, hebei(21, 1)],
    referral: [NOTICE, hebei(22)],
    decision: [hebei(22)],
    execution: [hebei(22)],
  },
  paper: {
    title: '行政执法监督通知书',
    series: '执监通',
    input: {
      ground: choice('事由', 'noticeGrounds', {
        refusal: '通知书应当写明省条例第二十条所列事由之一',
        code: 'ground-missing',
        basis: [hebei(20)],
      }),
    },
  },
  reporting: {
    fallback: { term: days(30), name: '自收到之日起三十日内（省条例）', basis: [hebei(21, 1)] },
  },
  refusal: [hebei(22)],
  decision: {
    dispositions,
    ownUntil: { title: '行政执法监督决定书', basis: [hebei(22)] },
  },
  overlay: {
    spot: 'BDH-2-7-7/NR-26-2',
    letter: 'BDH-2-7-7/NR-27-1',
    opinion: 'BDH-2-7-7/NR-28-1',
    major: 'BDH-2-7-10/NR-29-1a',
  },
  bar: remedyBar({
    act: 'facts.act',
    filing: [hebei(22)],
    acceptance: [national(33, 3)],
    stance: 'block',
    overlay: 'BDH-2-7-10/NR-33-3b',
  }),
  reviews,
  reviewStates: {
    opinionRevoked: { name: '文书经复查撤销', final: true },
    letterRevoked: { name: '督办函经复查撤销', final: true },
  },
  executionTo: ['government', 'overseer'],
})

export const supervisionPapers: readonly PackPart[] = [
  supervision,
  {
    catalogues: {
      noticeGrounds: {
        name: '监督事由',
        basis: [hebei(20)],
        items: Object.fromEntries(
          Object.entries({
            entity: '执法主体、权限、程序不合法',
            decision: '执法决定不合法或者明显不当',
            duty: '不履行或者不正确履行法定职责',
            regime: '落实行政执法制度不规范',
            profit: '利用执法牟取不正当利益',
            uncivil: '粗暴、野蛮等不文明执法',
            other: '其他违反法律、法规、规章的情形',
          }).map(([id, name], index) => [id, { name, basis: [hebei(20, 1, index + 1)] }]),
        ),
      },
    },
    examples: [
      {
        title: '通知书2026年9月1日收到，末日在国庆假期',
        limit: 'supervision.rectification',
        start: '2026-09-01',
        raw: '2026-10-01',
        due: '2026-10-08',
      },
      {
        title: '通知书2026年9月1日收到，申请复查的最后一日',
        limit: 'supervision.opinionReview',
        start: '2026-09-01',
        raw: '2026-09-16',
        due: '2026-09-16',
      },
      {
        title: '复查申请2026年9月16日收到，末日在国庆假期',
        limit: 'opinionReview.answer',
        start: '2026-09-16',
        raw: '2026-10-01',
        due: '2026-10-08',
      },
    ],
  },
]
