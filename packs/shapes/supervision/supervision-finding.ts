import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import { cite, nation, type Steps, type SupervisionOptions, vertical } from './supervision-options.ts'

const { any, choice, dateTime, files, found, is, longText, must, not, optional, relation, should, since, step, text } =
  write
const { yesNo } = write

/** From a problem found to the question of the spot: what comes before any paper. */
export function findingSteps({ basis, finding, names }: SupervisionOptions): Steps {
  const scope = cite(basis.scope)
  const onSpot = { basis: cite([nation(26, 2)], basis.paper), force: { from: NATIONAL_FROM } }
  return {
    find: step('登记问题', {
      by: 'overseer',
      from: 'start',
      to: 'found',
      duty: 'may',
      basis: cite(basis.scope, [nation(11), nation(2)]),
      input: {
        scope: choice('问题范围', 'supervisionScopes'),
        act: optional(text('所涉执法行为（文号或者案件标识）')),
        actType: optional(
          choice('执法行为种类', 'enforcementActs', {
            requiredWhen: since(NATIONAL_FROM),
            basis: [nation(11, 1)],
            refusal: '请选择所涉执法行为的种类',
          }),
        ),
        ...finding?.input,
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
        must(
          any(relation('overseer', 'governs', 'agency'), vertical),
          `${names.agency}不属于本级人民政府监督的行政机关`,
          { code: 'not-governed', basis: cite(basis.scope, [nation(2)]) },
        ),
        must(not(is('parties.agency.kind', 'delegate')), '受委托组织以委托机关的名义执法，应当以委托机关为被监督对象', {
          code: 'delegate-elsewhere',
          basis: scope,
          interpretation: true,
        }),
        must(
          not(is('input.actType', 'normativeDocument')),
          '制定规范性文件不属于执法行为，请转规范性文件备案审查办理',
          {
            code: 'filing-instead',
            basis: [nation(11, 1)],
            ...underNational,
          },
        ),
        should(
          any(not(is('input.scope', 'act')), not(found('remedyOfAct'))),
          '该争议已经进入行政复议或者行政诉讼程序，登记后不得就该争议制发监督文书',
          { code: 'remedy-noted', basis: [nation(33, 3)], ...underNational },
        ),
        ...(finding?.requires ?? []),
      ],
    }),
    verify: step('补充查证', {
      by: 'overseer',
      from: 'found',
      duty: 'may',
      basis: cite(basis.scope, [nation(28, 1)]),
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
      ...onSpot,
      summary: '能够当场纠正的，应当督促立即纠正，不再制发文书',
      input: { onSpotPossible: yesNo('能否当场纠正'), onSpotReasons: longText('判断理由') },
    }),
    demandOnSpot: step('要求当场纠正', {
      by: 'overseer',
      from: 'found',
      to: 'correcting',
      duty: 'may',
      ...onSpot,
      input: { onSpotDemand: longText('要求纠正的内容'), demandedAt: dateTime('提出要求的时间') },
    }),
    signOnSpot: step('确认当场纠正', {
      by: ['agency', 'overseer'],
      from: 'correcting',
      to: 'corrected',
      duty: 'shall',
      ...onSpot,
      summary: '记录纠正情况并由被监督机关签字，不再制发文书',
      input: {
        correction: longText('纠正后的情况'),
        signedBy: text('被监督机关签字人', { refusal: '没有被监督机关签字，当场纠正尚未完成' }),
        signedRecord: files('签字的现场记录', { min: 1, refusal: '没有被监督机关签字的现场记录，当场纠正尚未完成' }),
      },
    }),
    failOnSpot: step('未能当场纠正', {
      by: 'overseer',
      from: 'correcting',
      to: 'found',
      duty: 'may',
      ...onSpot,
      input: { onSpotReasons: longText('未能当场纠正的情况') },
      sets: { onSpotPossible: { literal: false } },
    }),
    dismiss: step('认定没有问题', {
      by: 'overseer',
      from: 'found',
      to: 'unfounded',
      duty: 'may',
      basis: cite(basis.scope, [nation(11, 2, 3)]),
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
}
