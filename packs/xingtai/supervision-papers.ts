import type { Procedure } from '@zhiheng/law/language'
import {
  any,
  choice,
  citations,
  date,
  done,
  every,
  files,
  filled,
  includesAll,
  is,
  issued,
  longText,
  must,
  not,
  optional,
  rows,
  should,
  step,
  text,
} from '@zhiheng/law/language'
import { NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { onSpotAnswered as askedOfTheSpot, restraint } from '../shapes/supervision/supervision-options.ts'
import { art, hebei, national, organicLaw } from './identity.ts'
import { bar } from './supervision-bar.ts'
import { vertical } from './supervision-finding.ts'

type Steps = Procedure['steps']

const demands = rows(
  '整改要求',
  { item: text('要求'), kind: choice('种类', 'supervisionDemands') },
  { min: 1, basis: [art(21, 1), national(8)] },
)

export const notVertical = must(
  not(vertical),
  '对垂直领导的行政机关不制发监督文书，只将发现的问题告知其上一级主管部门',
  { code: 'vertical-agency', basis: [art(29, 4), national(42, 2)], interpretation: true },
)

/** 825 §26(2): asked before every paper. */
export const onSpotAnswered = askedOfTheSpot('XT-21-1a/NR-26-2')

/** Art 4(2): the liaison of the legal unit receives papers and files replies, as a handler may. */
const REPLYING: Steps[string]['post'] = ['handler', 'liaison-officer']

/** Art 21(1), 825 §§26–28, 42(2): the papers of the bureau, and what the organ owes on them. */
export const paperSteps: Steps = {
  issueOpinion: step('制发《行政执法监督意见书》', {
    by: 'overseer',
    from: 'found',
    to: 'rectifying',
    duty: 'may',
    basis: [art(21, 1), national(26, 1), national(28, 1), hebei(20)],
    summary: '要求限期整改，载明事实、依据、要求、期限和异议权利',
    input: {
      findings: longText('查明的事实', { prefill: '{facts.problem}' }),
      bases: citations('依据', { min: 1 }),
      demands,
      rectifyBy: optional(date('整改期限', { notBeforeAct: true })),
      defaultTerm: optional(choice('默认整改期限', 'rectificationTerms', { basis: [hebei(21, 1)] })),
      reviewNotice: text('异议告知', {
        pattern: '(15|十五)日',
        prefill: '对本意见书有异议的，自收到之日起15日内可以向{parties.overseer.name}申请复核；复核期间不停止执行。',
        refusal: '意见书应当告知自收到之日起15日内申请复核的权利',
        code: 'review-notice-missing',
        basis: [art(21, 2)],
      }),
    },
    requires: [
      notVertical,
      bar.fromAcceptance,
      ...onSpotAnswered,
      must(
        any(filled('input.rectifyBy'), filled('input.defaultTerm')),
        '意见书应当载明整改期限，或者选用省条例的三十日',
        {
          code: 'term-missing',
          basis: [art(21, 1), hebei(21, 1)],
        },
      ),
      must(not(is('facts.grade', 'none')), '没有问题的，不得制发监督文书', { code: 'no-finding' }),
      must(is('facts.verification', 'verified'), '意见书以事实已经查明为前提，待核实的问题不得制发意见书', {
        code: 'facts-unverified',
        basis: [national(28, 1)],
        ...underNational,
      }),
      must(not(is('facts.grade', 'notPerformed')), '未履行职责的，应当制发《行政执法监督督办函》', {
        code: 'letter-instead',
        basis: [national(27, 1)],
        ...underNational,
      }),
      should(
        not(is('facts.grade', 'improper')),
        '意见书用于违法或者明显不当的问题；一般不当可以当场纠正或者工作提示，制发意见书须由负责人写明理由',
        {
          code: 'merely-improper',
          basis: [national(28, 1)],
          interpretation: true,
          overlay: 'XT-21-1b/NR-28-1',
          ...underNational,
        },
      ),
      restraint,
    ],
    issues: 'supervisionOpinion',
  }),
  issueLetter: step('制发《行政执法监督督办函》', {
    by: 'overseer',
    from: 'found',
    to: 'performing',
    duty: 'may',
    force: { from: NATIONAL_FROM },
    basis: [national(27, 1), national(26, 1)],
    summary: '对应当履行而未履行职责的，督促依法履行',
    input: {
      duties: citations('应当履行的法定职责', { min: 1, refusal: '督办函应当写明法定职责及其依据' }),
      findings: longText('未履行职责的事实'),
      demands,
      performBy: date('履行职责的时限', { notBeforeAct: true, refusal: '督办函应当写明时限' }),
      reportBy: date('报送情况的时限', { notBeforeAct: true, refusal: '督办函应当写明时限' }),
      objectionNotice: text('异议告知', {
        pattern: '异议',
        prefill: '对本函有异议的，可以向{parties.overseer.name}提出并说明理由。',
        basis: [national(30)],
      }),
    },
    requires: [
      notVertical,
      bar.fromAcceptance,
      ...onSpotAnswered,
      must(
        is('facts.grade', 'notPerformed'),
        '督办函用于应当履行而未履行职责；已经作出的行为违法或者明显不当的，应当制发《行政执法监督意见书》',
        { code: 'opinion-instead', basis: [national(27, 1), national(28, 1)] },
      ),
      restraint,
    ],
    issues: 'supervisionLetter',
  }),
  giveWorkHint: step('发出工作提示', {
    by: 'overseer',
    from: 'found',
    to: 'hinted',
    duty: 'may',
    force: { from: NATIONAL_FROM },
    basis: [national(24, 1), national(26, 1)],
    interpretation: '一般不当不在意见书所列情形之内，以提示督促改进',
    input: { hint: longText('建议') },
    requires: [
      notVertical,
      must(is('facts.grade', 'improper'), '工作提示用于一般不当的问题', { code: 'not-merely-improper' }),
    ],
    issues: 'workHint',
  }),
  notifySuperior: step('告知其上一级主管部门', {
    by: 'overseer',
    from: 'found',
    to: 'informing',
    duty: 'shall',
    force: { from: NATIONAL_FROM },
    basis: [national(42, 2), art(29, 4), organicLaw(84)],
    summary: '对垂直管理的机关，只监督遵守和执行法律、政策的情况，将问题告知其上一级主管部门',
    input: { findings: longText('发现的问题'), bases: citations('依据', { min: 1 }) },
    requires: [
      must(vertical, '该机关不是垂直管理机关，应当按照一般程序处理', { code: 'not-vertical' }),
      must(filled('parties.superior.id'), '机构登记中没有该机关的上一级主管部门', { code: 'superior-unknown' }),
    ],
    issues: 'superiorNotice',
  }),
  reportRectification: step('报送整改落实情况', {
    by: 'agency',
    post: REPLYING,
    from: ['rectifying', 'overdue', 'partlyRectified'],
    to: 'reported',
    duty: 'shall',
    basis: [art(21, 1), national(28, 2), hebei(21, 1)],
    input: {
      corrections: rows(
        '整改情况',
        { demand: text('对应的整改要求'), result: text('整改结果'), evidence: optional(files('佐证材料')) },
        { min: 1 },
      ),
    },
    requires: [
      must(issued('supervisionOpinion'), '没有需要整改的意见书', { code: 'no-opinion' }),
      must(every('input.corrections', 'evidence'), '整改报告退回：每项整改要求都应当附佐证材料', {
        code: 'report-returned',
      }),
      must(includesAll('input.corrections', 'facts.demands', 'demand', 'item'), '整改报告退回：没有逐项回应整改要求', {
        code: 'report-incomplete',
      }),
    ],
  }),
  perform: step('履行职责', {
    by: 'agency',
    post: REPLYING,
    from: ['performing', 'overdue', 'partlyRectified', 'reported'],
    duty: 'shall',
    datedBack: true,
    force: { from: NATIONAL_FROM },
    basis: [national(27, 2)],
    input: { performance: longText('履行职责的情况'), performanceEvidence: files('佐证材料', { min: 1 }) },
    requires: [
      must(issued('supervisionLetter'), '没有需要落实的督办函', { code: 'no-letter' }),
      must(not(done('perform')), '已经登记履行情况', { code: 'already-performed' }),
    ],
  }),
  reportPerformance: step('报送纠正情况', {
    by: 'agency',
    post: REPLYING,
    from: ['performing', 'overdue', 'partlyRectified'],
    to: 'reported',
    duty: 'shall',
    force: { from: NATIONAL_FROM },
    basis: [national(27, 2)],
    input: {
      corrections: rows(
        '纠正情况',
        { demand: text('对应的要求'), result: text('纠正结果'), evidence: optional(files('佐证材料')) },
        { min: 1 },
      ),
    },
    requires: [
      must(issued('supervisionLetter'), '没有需要落实的督办函', { code: 'no-letter' }),
      must(every('input.corrections', 'evidence'), '报告退回：每项要求都应当附佐证材料', { code: 'report-returned' }),
      must(includesAll('input.corrections', 'facts.demands', 'demand', 'item'), '报告退回：没有逐项回应要求', {
        code: 'report-incomplete',
      }),
    ],
  }),
  returnReport: step('退回整改报告', {
    by: 'overseer',
    from: 'reported',
    to: 'partlyRectified',
    duty: 'may',
    basis: [art(21, 1), national(28, 2)],
    summary: '只纠正一部分的，写明尚未纠正的内容和继续整改的期限',
    input: {
      remaining: longText('尚未纠正的内容'),
      supplementBy: date('继续整改的期限', { notBeforeAct: true }),
    },
  }),
  confirmRectified: step('认定已整改', {
    by: 'overseer',
    from: ['rectifying', 'performing', 'overdue', 'partlyRectified', 'reported'],
    to: 'closed',
    duty: 'may',
    basis: [art(21, 1), national(27, 2), national(28, 2)],
    input: { verifiedHow: longText('核验情况') },
    requires: [
      must(every('facts.corrections', 'evidence'), '没有整改佐证材料，不得认定已整改', {
        code: 'rectification-unproven',
      }),
      must(any(not(issued('supervisionLetter')), filled('facts.performance')), '没有履行职责的记录，不得认定已纠正', {
        code: 'performance-unproven',
        basis: [national(27, 2)],
      }),
      must(any(done('reportRectification'), done('reportPerformance')), '被监督机关尚未报送整改落实情况', {
        code: 'not-reported',
      }),
    ],
  }),
  object: step('提出异议', {
    by: 'agency',
    from: [
      'rectifying',
      'performing',
      'partlyRectified',
      'reported',
      'overdue',
      'referred',
      'returned',
      'barred',
      'decided',
      'executing',
      'closed',
      'hinted',
    ],
    duty: 'may',
    force: { from: NATIONAL_FROM },
    basis: [national(30)],
    summary: '对监督机构的处理结果有异议的，随时可以提出并说明理由；不停止执行',
    input: {
      against: choice('所涉处理结果', 'objectionTargets'),
      reasons: longText('异议理由', { refusal: '提出异议应当说明理由' }),
    },
    opens: [
      {
        procedure: 'objection',
        step: 'receive',
        input: {
          against: { path: 'input.against' },
          reasons: { path: 'input.reasons' },
        },
      },
    ],
  }),
}
