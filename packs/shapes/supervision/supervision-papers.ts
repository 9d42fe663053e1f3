import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import {
  AFTER_PAPER,
  cite,
  correctionRows,
  demandRows,
  nation,
  notVertical,
  OWED,
  onSpotAnswered,
  organicLaw,
  reportComplete,
  restraint,
  type Steps,
  type SupervisionOptions,
  vertical,
} from './supervision-options.ts'

const { any, choice, citations, date, done, files, filled, is, issued, longText, must, not, optional } = write
const { served, should, since, step, text } = write

/** Who receives papers and files replies: the liaison of the legal unit may, as a handler may. */
const REPLYING: Steps[string]['post'] = ['handler', 'liaison-officer']

const objectionNotice = optional(
  text('异议告知', {
    pattern: '异议',
    prefill: '对本文书有异议的，可以向{parties.overseer.name}提出并说明理由。',
    requiredWhen: since(NATIONAL_FROM),
    refusal: '监督文书应当告知提出异议的途径',
    code: 'objection-notice-missing',
    basis: [nation(30)],
  }),
)

const OPINION = '《行政执法监督意见书》'
/** What the step is called under both rules. */
const titleOf = (title: string): string =>
  `《${title}》` === OPINION ? `制发${OPINION}` : `制发《${title}》（2026年2月1日起为${OPINION}）`

/** The papers of the oversight body, and what the supervised organ owes on them. */
export function paperSteps(options: SupervisionOptions): Steps {
  const { basis, paper, reporting, bar, overlay } = options
  const force = { from: NATIONAL_FROM }
  const report = cite(basis.report, [nation(28, 2)])
  const { fallback, apart } = reporting
  const rectifyBy =
    fallback === undefined
      ? date('整改期限', { notBeforeAct: true, refusal: '监督文书应当载明整改期限', code: 'term-missing' })
      : optional(date('整改期限', { notBeforeAct: true }))
  return {
    issueOpinion: step(titleOf(paper.title), {
      by: 'overseer',
      from: 'found',
      to: 'rectifying',
      duty: 'may',
      basis: cite(basis.paper, [nation(26, 1), nation(28, 1)]),
      summary: '载明事实、依据、要求和期限，要求改正并报告；自2026年2月1日起名称为《行政执法监督意见书》',
      input: {
        findings: longText('查明的事实', { prefill: '{facts.problem}' }),
        bases: citations('依据', { min: 1, refusal: '监督文书应当写明依据', code: 'basis-missing' }),
        demands: demandRows,
        rectifyBy,
        ...(fallback === undefined
          ? {}
          : { defaultTerm: optional(choice('期限', 'rectificationTerms', { basis: cite(fallback.basis) })) }),
        objectionNotice,
        ...paper.input,
      },
      requires: [
        notVertical,
        bar.fromAcceptance,
        ...onSpotAnswered(overlay.spot),
        ...(fallback === undefined
          ? []
          : [
              must(
                any(filled('input.rectifyBy'), filled('input.defaultTerm')),
                `监督文书应当载明整改期限，或者选用${fallback.name}`,
                { code: 'term-missing', basis: cite(fallback.basis) },
              ),
            ]),
        must(not(is('facts.grade', 'none')), '没有问题的，不得制发监督文书', { code: 'no-finding' }),
        must(is('facts.verification', 'verified'), '意见书以事实已经查明为前提，待核实的问题不得制发意见书', {
          code: 'facts-unverified',
          basis: [nation(28, 1)],
          ...underNational,
        }),
        must(not(is('facts.grade', 'notPerformed')), '未履行职责的，应当制发《行政执法监督督办函》', {
          code: 'letter-instead',
          basis: [nation(27, 1)],
          overlay: overlay.letter,
          ...underNational,
        }),
        should(
          not(is('facts.grade', 'improper')),
          '意见书用于违法或者明显不当的问题；一般不当可以当场纠正或者工作提示，制发意见书须由负责人写明理由',
          {
            code: 'merely-improper',
            basis: [nation(28, 1)],
            interpretation: true,
            overlay: overlay.opinion,
            ...underNational,
          },
        ),
        restraint,
        ...(paper.requires ?? []),
      ],
      issues: 'supervisionOpinion',
    }),
    issueLetter: step('制发《行政执法监督督办函》', {
      by: 'overseer',
      from: 'found',
      to: 'performing',
      duty: 'may',
      force,
      overlay: overlay.letter,
      basis: [nation(27, 1), nation(26, 1)],
      summary: '对应当履行而未履行职责的，督促依法履行',
      input: {
        duties: citations('应当履行的法定职责', { min: 1, refusal: '督办函应当写明法定职责及其依据' }),
        bases: citations('制发依据', { min: 1, prefill: '《行政执法监督条例》第二十七条' }),
        findings: longText('未履行职责的事实', { prefill: '{facts.problem}' }),
        demands: demandRows,
        performBy: date('履行职责的时限', { notBeforeAct: true, refusal: '督办函应当写明时限', code: 'term-missing' }),
        reportBy:
          apart === undefined
            ? date('报送情况的时限', { notBeforeAct: true, refusal: '督办函应当写明时限', code: 'term-missing' })
            : optional(date('报送情况的时限', { notBeforeAct: true })),
        objectionNotice,
      },
      requires: [
        notVertical,
        bar.fromAcceptance,
        ...onSpotAnswered(overlay.spot),
        must(
          is('facts.grade', 'notPerformed'),
          '督办函用于应当履行而未履行职责；已经作出的行为违法或者明显不当的，应当制发《行政执法监督意见书》',
          { code: 'opinion-instead', basis: [nation(27, 1), nation(28, 1)] },
        ),
        restraint,
        ...(paper.letter ?? []),
      ],
      issues: 'supervisionLetter',
    }),
    giveWorkHint: step('发出工作提示', {
      by: 'overseer',
      from: 'found',
      to: 'hinted',
      duty: 'may',
      force,
      basis: [nation(24, 1), nation(26, 1)],
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
      force,
      basis: [nation(42, 2), organicLaw(84)],
      summary: '对垂直管理的机关，只监督遵守和执行法律、政策的情况，将问题告知其上一级主管部门',
      input: { findings: longText('发现的问题'), bases: citations('依据', { min: 1 }) },
      requires: [
        must(vertical, '该机关不是垂直管理机关，应当按照一般程序处理', { code: 'not-vertical' }),
        must(filled('parties.superior.id'), '机构登记中没有该机关的上一级主管部门', { code: 'superior-unknown' }),
      ],
      issues: 'superiorNotice',
    }),
    ...(apart === undefined
      ? {}
      : {
          handle: step('登记处理情况', {
            by: 'agency',
            post: REPLYING,
            from: [...OWED.filter((state) => state !== 'performing'), 'reported'],
            duty: 'shall',
            datedBack: true,
            basis: cite(basis.report, [nation(28, 2)]),
            interpretation: '作出处理和书面报告是两个事实：按期处理而迟报的，只记迟报',
            input: { handling: longText('处理情况'), handledEvidence: files('佐证材料', { min: 1 }) },
            requires: [must(issued('supervisionOpinion'), '没有需要处理的监督文书', { code: 'no-opinion' })],
          }),
        }),
    reportRectification: step(apart === undefined ? '报送整改落实情况' : '书面报告落实情况', {
      by: 'agency',
      post: REPLYING,
      from: ['rectifying', 'overdue', 'partlyRectified', ...(apart === undefined ? [] : ['reported'])],
      to: 'reported',
      duty: 'shall',
      basis: report,
      input: { corrections: correctionRows },
      requires: [
        must(issued('supervisionOpinion'), '没有需要整改的监督文书', { code: 'no-opinion' }),
        ...reportComplete,
      ],
    }),
    perform: step('履行职责', {
      by: 'agency',
      post: REPLYING,
      from: ['performing', 'overdue', 'partlyRectified', 'reported'],
      duty: 'shall',
      datedBack: true,
      force,
      basis: [nation(27, 2)],
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
      force,
      basis: cite([nation(27, 2)], basis.report),
      input: { corrections: correctionRows },
      requires: [must(issued('supervisionLetter'), '没有需要落实的督办函', { code: 'no-letter' }), ...reportComplete],
    }),
    returnReport: step('退回报告', {
      by: 'overseer',
      from: 'reported',
      to: 'partlyRectified',
      duty: 'may',
      basis: report,
      summary: '只纠正一部分，或者报告与要求不符的，写明理由和继续整改的期限',
      input: {
        remaining: longText('尚未纠正的内容和退回理由'),
        supplementBy: date('继续整改的期限', { notBeforeAct: true }),
      },
    }),
    confirmRectified: step('认定已整改，销号', {
      by: 'overseer',
      from: ['rectifying', 'performing', 'overdue', 'partlyRectified', 'reported'],
      to: 'closed',
      duty: 'may',
      basis: cite(basis.report, [nation(27, 2), nation(28, 2)]),
      input: { verifiedHow: longText('核验情况') },
      requires: [
        must(any(done('reportRectification'), done('reportPerformance')), '被监督机关尚未报送落实情况', {
          code: 'not-reported',
        }),
        must(any(not(issued('supervisionLetter')), filled('facts.performance')), '没有履行职责的记录，不得认定已纠正', {
          code: 'performance-unproven',
          basis: [nation(27, 2)],
        }),
        ...(apart === undefined
          ? []
          : [
              must(any(not(issued('supervisionOpinion')), done('handle')), '没有处理情况的记录，不得销号', {
                code: 'handling-unproven',
              }),
            ]),
      ],
    }),
    ...(reporting.extension === undefined
      ? {}
      : {
          extend: step('书面延长期限', {
            by: 'overseer',
            from: ['rectifying', 'performing', 'partlyRectified'],
            duty: 'may',
            basis: cite(reporting.extension),
            interpretation: '期限由文书确定，届满以前可以书面延长；届满以后不得补延',
            input: {
              extendedTo: date('延长至', { notBeforeAct: true }),
              extensionReasons: longText('理由'),
              extension: files('延长期限的书面材料', { min: 1, refusal: '延长期限应当书面作出' }),
            },
            requires: [
              must(
                any(served('supervisionOpinion', 'agency'), served('supervisionLetter', 'agency')),
                '监督文书尚未送达',
                { code: 'not-served' },
              ),
            ],
          }),
        }),
    object: step('提出异议', {
      by: 'agency',
      from: [...new Set([...OWED, ...AFTER_PAPER, 'hinted'])],
      duty: 'may',
      force,
      basis: [nation(30)],
      summary: '对监督机构的处理结果有异议的，随时可以提出并说明理由；不停止执行',
      input: {
        against: choice('所涉处理结果', 'objectionTargets'),
        reasons: longText('异议理由', { refusal: '提出异议应当说明理由', code: 'reasons-missing' }),
      },
      opens: [
        {
          procedure: 'objection',
          step: 'receive',
          input: { against: write.path('input.against'), reasons: write.path('input.reasons') },
        },
      ],
    }),
  }
}
