import type { Procedure } from '@zhiheng/law/language'
import {
  all,
  any,
  choice,
  dateTime,
  files,
  found,
  is,
  longText,
  must,
  not,
  optional,
  relation,
  should,
  since,
  step,
  text,
  yesNo,
} from '@zhiheng/law/language'
import { beforeNational, NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'

type Steps = Procedure['steps']

/** Who hears what this regulation leaves to other rules. */
const ELSEWHERE = [
  ['reconsideration', '行政复议', '本级人民政府行政复议机构'],
  ['inspection', '政府督查', '本级人民政府督查机构'],
  ['audit', '审计', '本级审计机关（审计局）'],
  ['finance', '财会监督', '本级财政部门'],
  ['statistics', '统计监督', '本级统计机构'],
] as const

export const vertical = is('parties.agency.leadership', 'vertical', 'dual')

/** Art 21(1), 825 §26(2): a problem is registered, graded and verified, and corrected on the spot where that can be done. */
export const findingSteps: Steps = {
  find: step('登记问题', {
    by: 'overseer',
    from: 'start',
    to: 'found',
    duty: 'may',
    basis: [art(18), art(21, 1), national(11), national(2)],
    input: {
      field: choice('监督类别', 'supervisionFields'),
      source: choice('问题来源', 'supervisionSources'),
      content: choice('监督内容', 'supervisionContents'),
      contentReason: optional(
        text('应当监督的理由', {
          requiredWhen: is('input.content', 'other'),
          refusal: '选择其他监督内容，应当写明理由',
          basis: [art(18, 1, 7), national(11, 2, 7)],
        }),
      ),
      scope: choice('问题范围', 'supervisionScopes'),
      act: optional(
        text('所涉执法行为（文号或者案件标识）', {
          requiredWhen: is('input.scope', 'act'),
          refusal: '问题涉及具体执法行为的，请填写文号或者案件标识',
        }),
      ),
      actType: optional(
        choice('执法行为种类', 'enforcementActs', {
          requiredWhen: since(NATIONAL_FROM),
          basis: [national(11, 1)],
          refusal: '请选择所涉执法行为的种类',
        }),
      ),
      problem: longText('存在的问题'),
      grade: choice('问题定性', 'findingGrades'),
      gradeReasons: optional(
        longText('定性理由', {
          requiredWhen: is('input.grade', 'unlawful', 'manifestlyImproper', 'notPerformed'),
          refusal: '认定违法、明显不当或者未履行职责，应当写明理由',
        }),
      ),
      verification: choice('查证情况', 'verifications'),
      evidence: optional(files('证据材料', { requiredWhen: is('input.verification', 'verified') })),
    },
    requires: [
      ...ELSEWHERE.map(([field, name, organ]) =>
        must(not(is('input.field', field)), `${name}不适用本办法，由${organ}依照有关法律法规办理；可以移送问题线索`, {
          code: 'regulated-elsewhere',
          basis: [art(29, 1)],
        }),
      ),
      must(any(relation('overseer', 'governs', 'agency'), vertical), '被监督对象不属于本级人民政府监督的行政机关', {
        code: 'not-governed',
        basis: [art(3, 3), national(2)],
      }),
      must(not(is('parties.agency.kind', 'delegate')), '受委托组织以委托机关的名义执法，应当以委托机关为被监督对象', {
        code: 'delegate-elsewhere',
        basis: [art(29, 4)],
      }),
      must(not(vertical), '对垂直领导的行政机关，依照法律、法规和有关规定办理，不适用本办法的监督程序', {
        code: 'vertical-elsewhere',
        basis: [art(29, 4), hebei(31, 2)],
        ...beforeNational,
      }),
      must(not(is('input.actType', 'normativeDocument')), '制定规范性文件不属于执法行为，请转规范性文件备案审查办理', {
        code: 'filing-instead',
        basis: [national(11, 1)],
        ...underNational,
      }),
      should(
        not(all(is('input.scope', 'act'), found('remedyEntered'))),
        '该争议已经进入行政复议或者行政诉讼程序，登记后不得就该争议制发监督文书',
        { code: 'remedy-noted', basis: [national(33, 3)], ...underNational },
      ),
      should(
        not(all(is('input.scope', 'practice'), found('remedyOfAgency'))),
        '该机关有执法行为正在行政复议或者行政诉讼中，共性问题的监督不得涉及该争议',
        { code: 'practice-note', basis: [national(33, 3)], ...underNational },
      ),
    ],
  }),
  verify: step('补充查证', {
    by: 'overseer',
    from: 'found',
    duty: 'may',
    basis: [art(19), national(28, 1)],
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
    force: { from: NATIONAL_FROM },
    basis: [national(26, 2), art(21, 1)],
    summary: '能够当场纠正的，应当督促立即纠正，不再制发文书',
    input: { onSpotPossible: yesNo('能否当场纠正'), onSpotReasons: longText('判断理由') },
  }),
  demandOnSpot: step('要求当场改正', {
    by: 'overseer',
    from: 'found',
    to: 'correcting',
    duty: 'may',
    basis: [art(21, 1), national(26, 2)],
    input: { onSpotDemand: longText('要求改正的内容'), demandedAt: dateTime('提出要求的时间') },
  }),
  signOnSpot: step('确认当场改正', {
    by: ['agency', 'overseer'],
    from: 'correcting',
    to: 'corrected',
    duty: 'shall',
    basis: [art(21, 1), national(26, 2)],
    summary: '记录改正情况并由被监督机关签字，不再制发文书，计入统计',
    input: {
      correction: longText('改正后的情况'),
      signedBy: text('被监督机关签字人', { refusal: '没有被监督机关签字，当场改正尚未完成' }),
      signedRecord: files('签字的现场记录', { min: 1, refusal: '没有被监督机关签字的现场记录，当场改正尚未完成' }),
    },
  }),
  failOnSpot: step('未能当场改正', {
    by: 'overseer',
    from: 'correcting',
    to: 'found',
    duty: 'may',
    basis: [art(21, 1)],
    input: { onSpotReasons: longText('未能当场改正的情况') },
    sets: { onSpotPossible: { literal: false } },
  }),
  dismiss: step('认定没有问题', {
    by: 'overseer',
    from: 'found',
    to: 'unfounded',
    duty: 'may',
    basis: [art(21, 1), national(11, 2, 3)],
    input: { dismissReasons: longText('理由') },
    requires: [
      must(
        any(is('facts.grade', 'none'), is('facts.verification', 'unverified')),
        '已经查明的问题应当依法处理，不得以没有问题结案',
        { code: 'finding-stands' },
      ),
    ],
  }),
}
