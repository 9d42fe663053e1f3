import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { objectionOf } from '../shapes/supervision/objection.ts'
import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { DISPOSES } from '../shapes/supervision/supervision-options.ts'
import { supervisionCatalogues } from './catalogues-supervision.ts'
import { supervisionDocuments } from './documents-supervision.ts'
import { art, organicLaw } from './identity.ts'

const { any, choice, citations, date, every, expired, files, filled, found, includesAll, is, issued } = write
const { limit, longText, matches, must, not, optional, procedure, relation, rows, served, should, step, text } = write
const { dateTime, done, yesNo } = write

/** 不重复监督 (第三十三条第三款): whoever filed first stops nothing here; a dispute that has entered the remedy stops all. */
const bar = remedyBar({ act: 'facts.act', filing: [art(33, 3)], acceptance: [art(33, 3)] })
const objection = objectionOf({ body: 'overseer', agency: 'agency', basis: [art(30)] })

/** 垂直管理 or dual leadership: no paper, a letter to the superior department (第四十二条第二款). */
const vertical = is('parties.agency.leadership', 'vertical', 'dual')
const notVertical = must(not(vertical), '对垂直管理的机关不制发监督文书，只将发现的问题告知其上一级主管部门', {
  code: 'vertical-agency',
  basis: [art(42, 2)],
})

/** 能够当场纠正的，应当督促立即纠正 (第二十六条第二款): answered before any paper. */
const onSpotAnswered = [
  must(filled('facts.onSpotPossible'), '应当先判断该问题能否当场纠正并记录', {
    code: 'on-spot-unanswered',
    basis: [art(26, 2)],
  }),
  must(not(is('facts.onSpotPossible', true)), '能够当场纠正的，应当督促立即纠正，不再制发文书', {
    code: 'on-spot-possible',
    basis: [art(26, 2)],
  }),
]

const demands = rows(
  '要求',
  { item: text('要求'), kind: choice('种类', 'supervisionDemands') },
  { min: 1, basis: [art(8)] },
)
const restraint = must(
  not(matches('input.demands', DISPOSES, 'item')),
  '监督文书只能要求行政执法机关履职或者自行纠正，不得以监督代替行政执法、直接处分当事人的权利义务',
  { code: 'disposes-of-rights', basis: [art(8)] },
)
const corrections = rows(
  '纠正情况',
  { demand: text('对应的要求'), result: text('纠正结果'), evidence: optional(files('佐证材料')) },
  { min: 1 },
)
const recommendation = longText('处理建议', {
  refusal: '报请本级人民政府决定，应当附处理建议',
  code: 'recommendation-missing',
  basis: [art(29)],
})

/** 提级监督 (第二十条第三款): what the body above has taken over, the body below only assists with. */
const notElevated = must(
  not(found('elevated')),
  '该重点监督事项已由上级监督机构提级办理，本机构转为协助，不再制发文书、报请',
  {
    code: 'elevated',
    basis: [art(20, 3)],
    interpretation: true,
  },
)

const OWED = ['rectifying', 'performing', 'partlyCorrected', 'overdue']

/** 监督处理 (第二十六条至第三十条、第四十二条第二款). */
const supervision = procedure({
  name: '行政执法监督',
  kind: 'supervision',
  basis: [art(11), art(26), art(27), art(28), art(29)],
  title: '{parties.agency.name}行政执法监督事项',
  numbering: { series: '执监', of: 'overseer' },
  parties: {
    overseer: {
      name: '行政执法监督机构',
      kinds: ['oversight-body'],
      from: 'actor',
      basis: [art(6, 1)],
      refusal: '行政执法监督由县级以上人民政府司法行政部门实施；司法所协助监督，不得自行立案',
    },
    agency: {
      name: '被监督机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'zone-committee', 'government'],
      from: 'input',
      basis: [art(2)],
      refusal:
        '监督对象限于所属部门、派出机关、下级人民政府和法律法规授权的组织；企业、公民、人民法院、人民检察院不能作为监督对象',
    },
    government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: [art(29)] },
    superior: { name: '上一级主管部门', from: { departmentAbove: 'agency' }, optional: true, basis: [art(42, 2)] },
  },
  states: {
    found: { name: '已发现问题' },
    corrected: { name: '已当场纠正', final: true },
    unfounded: { name: '没有问题', final: true },
    hinted: { name: '已发工作提示', final: true },
    performing: { name: '督办履职' },
    rectifying: { name: '限期纠正' },
    reported: { name: '已报送纠正情况' },
    partlyCorrected: { name: '部分纠正' },
    overdue: { name: '逾期未纠正' },
    referred: { name: '已报本级人民政府' },
    returned: { name: '政府退回补充' },
    decided: { name: '已作决定' },
    executing: { name: '决定执行中' },
    declined: { name: '政府不予采纳', final: true },
    informing: { name: '正在告知上一级主管部门' },
    superiorInformed: { name: '已告知上一级主管部门', final: true },
    closedByRemedy: { name: '已进入复议诉讼，不重复监督', final: true },
    closed: { name: '办结', final: true },
  },
  steps: {
    find: step('登记问题', {
      by: 'overseer',
      from: 'start',
      to: 'found',
      duty: 'may',
      basis: [art(11, 1), art(2)],
      input: {
        actType: choice('执法行为种类', 'enforcementActs', {
          refusal: '请选择所涉执法行为的种类',
          basis: [art(11, 1)],
        }),
        problemType: choice('问题类别', 'problemTaxonomy', { refusal: '请选择问题类别', basis: [art(11, 2)] }),
        system: optional(choice('所涉执法制度', 'enforcementSystems', { basis: [art(12)] })),
        otherReason: optional(
          longText('其他情形的理由', {
            requiredWhen: is('input.problemType', 'other'),
            refusal: '归入其他情形的，应当写明理由',
            basis: [art(11, 2, 7)],
          }),
        ),
        act: optional(text('所涉执法行为（文号或者案件标识）')),
        activity: optional(write.matter('所属监督活动', { procedure: 'activity', basis: [art(14)] })),
        problem: longText('存在的问题'),
        grade: choice('问题定性', 'findingGrades'),
        gradeReasons: optional(
          longText('定性理由', {
            requiredWhen: is('input.grade', 'unlawful', 'manifestlyImproper', 'notPerformed'),
            refusal: '认定违法、明显不当或者未履行职责，应当写明理由',
            basis: [art(11, 2, 3)],
          }),
        ),
        verification: choice('查证情况', 'verifications'),
        pages: optional(text('证据页码', { basis: [art(11, 2, 2)] })),
        evidence: optional(files('证据材料', { requiredWhen: is('input.verification', 'verified') })),
      },
      requires: [
        must(any(relation('overseer', 'governs', 'agency'), vertical), '被监督对象不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
          basis: [art(2)],
        }),
        must(not(is('input.actType', 'normativeDocument')), '制定规范性文件不属于执法行为，请转备案审查办理', {
          code: 'filing-instead',
          basis: [art(11, 1)],
        }),
        must(
          any(
            not(is('input.problemType', 'procedure')),
            not(is('input.verification', 'verified')),
            filled('input.pages'),
          ),
          '认定程序不合法，应当写明证据所在页码',
          { code: 'pages-missing', basis: [art(11, 2, 2)] },
        ),
        must(
          any(
            not(is('input.problemType', 'uncivil')),
            is('input.verification', 'unverified'),
            filled('input.evidence'),
          ),
          '认定不文明执法，至少需要一份音像记录或者签字的陈述；没有的，列为待核实',
          { code: 'evidence-missing', basis: [art(11, 2, 5)] },
        ),
        should(not(found('remedyOfAct')), '该争议已经进入行政复议或者行政诉讼程序，不得就该争议制发监督文书', {
          code: 'remedy-noted',
          basis: [art(33, 3)],
        }),
      ],
    }),
    verify: step('补充查证', {
      by: 'overseer',
      from: 'found',
      duty: 'may',
      basis: [art(22), art(28, 1)],
      input: {
        verification: choice('查证情况', 'verifications'),
        evidence: files('证据材料', { min: 1 }),
        grade: choice('问题定性', 'findingGrades'),
        gradeReasons: longText('定性理由'),
      },
    }),
    assessOnSpot: step('判断能否当场纠正', {
      by: 'overseer',
      from: 'found',
      duty: 'shall',
      basis: [art(26, 2)],
      input: { onSpotPossible: yesNo('能否当场纠正'), onSpotReasons: longText('判断理由') },
    }),
    correctOnSpot: step('登记当场纠正', {
      by: 'overseer',
      from: 'found',
      to: 'corrected',
      duty: 'may',
      basis: [art(26, 2)],
      input: {
        correction: longText('纠正后的情况'),
        correctedAt: dateTime('纠正时间'),
        signedBy: text('被监督机关签字人'),
        record: files('现场记录', { min: 1 }),
      },
      requires: [must(is('facts.onSpotPossible', true), '尚未判断为能够当场纠正', { code: 'on-spot-unanswered' })],
    }),
    dismiss: step('认定没有问题', {
      by: 'overseer',
      from: 'found',
      to: 'unfounded',
      duty: 'may',
      basis: [art(11, 2)],
      input: { dismissReasons: longText('理由') },
    }),
    giveWorkHint: step('发出工作提示', {
      by: 'overseer',
      from: 'found',
      to: 'hinted',
      duty: 'may',
      basis: [art(24, 1), art(26, 1)],
      interpretation: '一般不当不在意见书所列情形之内，以提示督促改进',
      input: { hint: longText('建议') },
      requires: [
        notVertical,
        must(is('facts.grade', 'improper'), '工作提示用于一般不当的问题', { code: 'not-merely-improper' }),
      ],
      issues: 'workHint',
    }),
    issueLetter: step('制发《行政执法监督督办函》', {
      by: 'overseer',
      from: 'found',
      to: 'performing',
      duty: 'may',
      basis: [art(27, 1), art(26, 1)],
      summary: '应当履行而未履行职责的，督促其依法履行',
      input: {
        duties: citations('应当履行的法定职责', { min: 1, refusal: '督办函应当写明法定职责及其依据' }),
        findings: longText('未履行职责的事实'),
        demands,
        performBy: date('履行职责的时限', { notBeforeAct: true, refusal: '督办函应当写明时限', code: 'term-missing' }),
        reportBy: date('报送情况的时限', { notBeforeAct: true, refusal: '督办函应当写明时限', code: 'term-missing' }),
        objectionNotice: text('异议告知', { pattern: '异议', basis: [art(30)] }),
      },
      requires: [
        notVertical,
        notElevated,
        bar.fromAcceptance,
        ...onSpotAnswered,
        must(
          is('facts.grade', 'notPerformed'),
          '督办函用于应当履行而未履行职责；已经作出的行为违法或者明显不当的，应当制发《行政执法监督意见书》',
          { code: 'opinion-instead', basis: [art(27, 1), art(28, 1)] },
        ),
        restraint,
      ],
      issues: 'supervisionLetter',
    }),
    issueOpinion: step('制发《行政执法监督意见书》', {
      by: 'overseer',
      from: 'found',
      to: 'rectifying',
      duty: 'may',
      basis: [art(28, 1), art(26, 1)],
      summary: '查明违法或者明显不当的，监督其纠正',
      input: {
        findings: longText('查明的事实'),
        bases: citations('依据', { min: 1 }),
        demands,
        rectifyBy: date('纠正和报送的时限', {
          notBeforeAct: true,
          refusal: '意见书应当写明时限',
          code: 'term-missing',
        }),
        objectionNotice: text('异议告知', { pattern: '异议', basis: [art(30)] }),
      },
      requires: [
        notVertical,
        notElevated,
        bar.fromAcceptance,
        ...onSpotAnswered,
        must(not(is('facts.grade', 'none')), '没有问题的，不得制发监督文书', { code: 'no-finding' }),
        must(is('facts.verification', 'verified'), '意见书以事实已经查明为前提，待核实的问题不得制发意见书', {
          code: 'facts-unverified',
          basis: [art(28, 1)],
        }),
        must(not(is('facts.grade', 'notPerformed')), '未履行职责的，应当制发《行政执法监督督办函》', {
          code: 'letter-instead',
          basis: [art(27, 1)],
        }),
        should(not(is('facts.grade', 'improper')), '意见书用于违法或者明显不当的问题；一般不当的，须由负责人写明理由', {
          code: 'merely-improper',
          basis: [art(28, 1)],
          interpretation: true,
        }),
        restraint,
      ],
      issues: 'supervisionOpinion',
    }),
    perform: step('履行职责', {
      by: 'agency',
      from: ['performing', 'overdue', 'partlyCorrected', 'reported'],
      duty: 'shall',
      datedBack: true,
      basis: [art(27, 2)],
      input: { performance: longText('履行职责的情况'), performanceEvidence: files('佐证材料', { min: 1 }) },
      requires: [
        must(issued('supervisionLetter'), '没有需要落实的督办函', { code: 'no-letter' }),
        must(not(done('perform')), '已经登记履行情况', { code: 'already-performed' }),
      ],
    }),
    report: step('报送纠正情况', {
      by: 'agency',
      from: OWED,
      to: 'reported',
      duty: 'shall',
      basis: [art(27, 2), art(28, 2)],
      input: { corrections },
      requires: [
        must(any(served('supervisionLetter', 'agency'), served('supervisionOpinion', 'agency')), '监督文书尚未送达', {
          code: 'not-served',
        }),
        must(every('input.corrections', 'evidence'), '报告退回：每项要求都应当附佐证材料', { code: 'report-returned' }),
      ],
    }),
    returnReport: step('认定部分纠正', {
      by: 'overseer',
      from: 'reported',
      to: 'partlyCorrected',
      duty: 'may',
      basis: [art(28, 2)],
      input: { remaining: longText('尚未纠正的内容'), supplementBy: date('继续纠正的时限', { notBeforeAct: true }) },
    }),
    confirm: step('认定已纠正', {
      by: 'overseer',
      from: 'reported',
      to: 'closed',
      duty: 'may',
      basis: [art(27, 2), art(28, 2)],
      input: { verifiedHow: longText('核验情况') },
      requires: [
        must(includesAll('facts.corrections', 'facts.demands', 'demand', 'item'), '没有逐项纠正，只能认定部分纠正', {
          code: 'correction-incomplete',
        }),
        must(any(not(issued('supervisionLetter')), filled('facts.performance')), '没有履行职责的记录，不得认定已纠正', {
          code: 'performance-unproven',
          basis: [art(27, 2)],
        }),
      ],
    }),
    object: step('提出异议', {
      by: 'agency',
      from: [...OWED, 'reported', 'referred', 'returned', 'decided', 'executing', 'closed', 'hinted'],
      duty: 'may',
      basis: [art(30)],
      summary: '对处理结果有异议的，可以提出并说明理由；没有期限',
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
    notifySuperior: step('告知其上一级主管部门', {
      by: 'overseer',
      from: 'found',
      to: 'informing',
      duty: 'shall',
      basis: [art(42, 2), organicLaw(84)],
      summary: '对垂直管理的机关，只监督遵守和执行法律、政策情况，及时告知其上一级主管部门',
      input: { findings: longText('遵守和执行法律、政策方面的问题'), bases: citations('依据', { min: 1 }) },
      requires: [
        must(vertical, '该机关不是垂直管理机关，应当按照一般程序处理', { code: 'not-vertical' }),
        must(filled('parties.superior.id'), '机构登记中没有该机关的上一级主管部门', { code: 'superior-unknown' }),
      ],
      issues: 'superiorNotice',
    }),
    referOverdue: step('未按要求纠正，报请本级人民政府决定', {
      by: 'overseer',
      from: OWED,
      to: 'referred',
      duty: 'shall',
      basis: [art(29), art(26, 1)],
      input: { referralReason: longText('未按要求履职、纠正的情况'), recommendation },
      requires: [
        notVertical,
        notElevated,
        bar.fromAcceptance,
        must(
          any(expired('rectification'), expired('performance'), expired('letterReport'), expired('supplement')),
          '纠正时限尚未届满，只有涉及重大问题的才可以直接报请',
          { code: 'not-overdue' },
        ),
      ],
      issues: 'referral',
    }),
    referMajor: step('涉及重大问题，报请本级人民政府决定', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['found', ...OWED, 'reported'],
      to: 'referred',
      duty: 'may',
      basis: [art(29)],
      interpretation: '“重大问题”没有定义：须写明理由并由主要负责人签发，政府可以退回',
      input: {
        referralReason: longText('认定为重大问题的理由', { refusal: '直接报请的，应当写明认定为重大问题的理由' }),
        recommendation,
      },
      requires: [notVertical, notElevated, bar.fromAcceptance, ...onSpotAnswered],
      issues: 'referral',
    }),
    resubmit: step('补充后再次报请', {
      by: 'overseer',
      from: 'returned',
      to: 'referred',
      duty: 'shall',
      basis: [art(29)],
      input: { referralReason: longText('补充后的报请理由'), recommendation },
      requires: [bar.fromAcceptance],
      issues: 'referral',
    }),
    decide: step('制发《行政执法监督决定书》', {
      by: 'government',
      from: 'referred',
      to: 'decided',
      duty: 'may',
      basis: [art(29), art(26, 1)],
      summary: '是否纠正由本级人民政府决定',
      input: {
        findings: longText('查明的事实'),
        bases: citations('依据', { min: 1 }),
        decision: longText('纠正决定'),
        performBy: optional(date('履行期限', { notBeforeAct: true })),
      },
      requires: [
        bar.fromAcceptance,
        must(
          is('parties.government.kind', 'government'),
          '监督决定书只能由人民政府制发，{parties.government.name}不是一级人民政府',
          { code: 'not-a-government', interpretation: true },
        ),
      ],
      issues: 'supervisionDecision',
    }),
    returnReferral: step('退回补充', {
      by: 'government',
      from: 'referred',
      to: 'returned',
      duty: 'may',
      basis: [art(29)],
      input: { returnReasons: longText('需要补充的内容') },
    }),
    declineReferral: step('决定不予纠正', {
      by: 'government',
      from: 'referred',
      to: 'declined',
      duty: 'may',
      basis: [art(29)],
      input: { declineReasons: longText('理由') },
    }),
    reportExecution: step('报告执行结果', {
      by: 'agency',
      from: 'executing',
      to: 'closed',
      duty: 'shall',
      basis: [art(29)],
      input: { execution: longText('执行结果'), executionEvidence: files('佐证材料', { min: 1 }) },
    }),
    closeForRemedy: step('已进入复议诉讼，不重复监督', {
      by: 'overseer',
      from: ['found', ...OWED, 'reported', 'referred', 'returned'],
      to: 'closedByRemedy',
      duty: 'may',
      basis: [art(33, 3)],
      requires: [must(found('remedyEntered'), '没有查到该争议进入行政复议、行政诉讼的记录', { code: 'no-remedy' })],
    }),
  },
  limits: {
    rectification: limit('纠正和报送的时限', {
      kind: 'document',
      basis: [art(28, 2)],
      on: 'agency',
      start: { served: 'supervisionOpinion', to: 'agency' },
      until: 'facts.rectifyBy',
      met: ['report'],
      endedBy: ['referMajor'],
      lapse: { text: '未按意见书要求纠正，应当提出处理建议报本级人民政府', to: 'overdue' },
    }),
    performance: limit('履行职责的时限', {
      kind: 'document',
      basis: [art(27, 2)],
      on: 'agency',
      start: { served: 'supervisionLetter', to: 'agency' },
      until: 'facts.performBy',
      met: ['perform'],
      endedBy: ['referMajor'],
      lapse: { text: '未按督办函要求履职，应当提出处理建议报本级人民政府', to: 'overdue' },
    }),
    letterReport: limit('报送纠正情况的时限', {
      kind: 'document',
      basis: [art(27, 2)],
      on: 'agency',
      start: { served: 'supervisionLetter', to: 'agency' },
      until: 'facts.reportBy',
      met: ['report'],
      endedBy: ['referMajor'],
      lapse: { text: '没有按时报送纠正情况' },
    }),
    supplement: limit('继续纠正的时限', {
      kind: 'document',
      basis: [art(28, 2)],
      on: 'agency',
      start: { step: 'returnReport' },
      until: 'facts.supplementBy',
      met: ['report'],
      endedBy: ['referMajor'],
      lapse: { text: '未按要求纠正，应当提出处理建议报本级人民政府', to: 'overdue' },
    }),
    execution: limit('决定的履行期限', {
      kind: 'document',
      basis: [art(29)],
      on: 'agency',
      start: { served: 'supervisionDecision', to: 'agency' },
      until: 'facts.performBy',
      met: ['reportExecution'],
      lapse: { text: '逾期未执行监督决定' },
    }),
  },
  lookups: {
    ...bar.lookups,
    elevated: {
      name: '已经提级的监督活动',
      procedure: 'activity',
      states: ['elevated'],
      where: [
        { path: 'id', sign: '=', to: 'facts.activity' },
        { path: 'parties.overseer', sign: 'overlaps', to: 'parties.overseer.id' },
      ],
    },
    remedyOfAct: {
      name: '同一执法行为已进入行政复议、行政诉讼的记录',
      procedure: 'remedy',
      states: ['accepted', 'ended-on-merits'],
      where: [{ path: 'facts.act', sign: '=', to: 'input.act' }],
    },
  },
  service: [
    { document: 'supervisionDecision', when: 'all', from: ['decided'], to: 'executing' },
    { document: 'superiorNotice', when: 'all', from: ['informing'], to: 'superiorInformed' },
  ],
})

export const supervisionPart: PackPart = {
  procedures: { supervision, ...objection.procedures },
  documents: { ...supervisionDocuments, ...objection.documents },
  catalogues: supervisionCatalogues,
}
