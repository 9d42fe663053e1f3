import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { any, choice, citations, compareValue, date, files, found, includes, is, longText, must, not, optional } = write
const { procedure, rows, should, step, text, yesNo } = write

const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(6, 1)],
}

/** The regimes of article 12; the second and the fourth are looked at part by part. Key, name, item of the article. */
const REGIMES = [
  ['certificates', '人员资格、证件管理', 1],
  ['publicity', '行政执法公示', 2],
  ['recording', '执法全过程记录', 2],
  ['legalityReview', '重大执法决定法制审核', 2],
  ['discretion', '行政裁量权基准', 3],
  ['itemList', '行政执法事项清单管理', 4],
  ['responsibility', '行政执法责任确定', 4],
  ['appraisal', '行政执法状况评议', 4],
  ['accountability', '行政执法责任追究', 4],
  ['criminalLinkage', '行政执法与刑事司法衔接', 5],
  ['reform', '体制改革中法治建设', 6],
  ['unifiedMarket', '全国统一大市场相关执法制度', 7],
] as const

/** What an act is looked at for: article 11(2), the procedure step by step. */
const ACT_ITEMS = [
  ['qualification', '主体、人员资格', 1],
  ['filing', '程序：立案', 2],
  ['priorNotice', '程序：事先告知', 2],
  ['hearing', '程序：听证', 2],
  ['internalReview', '程序：审核', 2],
  ['period', '程序：期限', 2],
  ['service', '程序：送达', 2],
  ['decision', '决定的合法性、适当性', 3],
  ['inaction', '不作为、乱作为', 4],
  ['civility', '文明执法', 5],
  ['equipment', '证件、标志标识、装备和着装', 6],
] as const

const evidence = files('证据', { min: 1, refusal: '没有证据的项目不能评定', code: 'evidence-missing' })
const settled = (item: string) => any(includes('facts.regimes', item, 'item'), includes('facts.omitted', item, 'item'))

/** 核查 (第十一条第二款、第十二条): each item with its evidence, nothing left empty. */
const inspection = procedure({
  name: '执法行为和执法制度核查',
  kind: 'supervision',
  basis: [art(11, 2), art(12)],
  title: '核查{parties.agency.name}',
  numbering: { series: '执监核', of: 'overseer' },
  parties: {
    overseer,
    agency: {
      name: '被核查机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'zone-committee'],
      from: 'input',
      basis: [art(2)],
    },
  },
  states: { open: { name: '核查中' }, closed: { name: '已完成', final: true } },
  steps: {
    begin: step('开展核查', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(11, 2), art(12)],
      input: { scope: choice('核查范围', 'inspectionScopes'), checkedOn: date('核查日期', { notAfterAct: true }) },
      requires: [
        must(write.relation('overseer', 'governs', 'agency'), '对象不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
          basis: [art(2)],
        }),
      ],
    }),
    assessAct: step('评定执法行为项目', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(11, 2)],
      collects: 'assessments',
      input: {
        act: text('执法行为（文号）'),
        item: choice('项目', 'actCheckItems'),
        result: choice('评定', 'checkResults'),
        evidence,
        pages: optional(
          text('证据页码', {
            requiredWhen: is('input.result', 'failed'),
            refusal: '评定为不合法、不规范的，应当写明案卷页码',
            code: 'pages-missing',
          }),
        ),
        reason: optional(
          longText('理由', {
            requiredWhen: is('input.item', 'other'),
            refusal: '归入其他情形的，应当写明理由',
            code: 'reason-missing',
            basis: [art(11, 2, 7)],
          }),
        ),
      },
    }),
    assessRegime: step('评定执法制度项目', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(12)],
      collects: 'regimes',
      input: {
        item: choice('制度', 'regimeCheckItems'),
        result: choice('评定', 'checkResults'),
        evidence,
        local: optional(text('地方制度名称', { requiredWhen: is('input.item', 'other'), basis: [art(12, 1, 8)] })),
        localBasis: optional(
          citations('地方制度的依据', {
            requiredWhen: is('input.item', 'other'),
            refusal: '归入其他行政执法制度的，应当写明依据',
            code: 'regime-basis-missing',
            basis: [art(12, 1, 8)],
          }),
        ),
      },
    }),
    omitRegime: step('不列入本次核查', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(12)],
      collects: 'omitted',
      input: {
        item: choice('制度', 'regimeCheckItems'),
        reason: longText('理由', { refusal: '不列入的，应当写明理由', code: 'reason-missing' }),
      },
    }),
    sampleActs: step('抽查执法行为', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(12, 1, 2)],
      input: {
        samples: rows(
          '抽查的执法行为',
          {
            act: text('文号'),
            published: yesNo('是否公示'),
            recorded: yesNo('是否全过程记录'),
            reviewed: yesNo('是否法制审核'),
          },
          { min: 1 },
        ),
      },
      opens: (
        [
          ['published', '未公示'],
          ['recorded', '没有全过程记录'],
          ['reviewed', '未经法制审核'],
        ] as const
      ).map(([column, detail]) => ({
        procedure: 'checkFinding',
        step: 'arise',
        each: 'input.samples',
        when: is(`row.${column}`, false),
        parties: { overseer: 'overseer' },
        input: {
          agency: write.path('parties.agency.id'),
          item: write.literal('procedure'),
          subject: write.path('row.act'),
          detail: write.literal(detail),
        },
      })),
    }),
    checkOfficer: step('核对执法人员资格', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(11, 2, 1), art(12, 1, 1)],
      summary: '按行为之日的证件状态核对',
      collects: 'officers',
      input: {
        act: text('执法行为（文号）'),
        actOn: date('行为日期', { notAfterAct: true }),
        officer: text('执法人员', { personal: true }),
      },
      opens: [
        {
          procedure: 'checkFinding',
          step: 'arise',
          when: not(found('certificateOnDay')),
          parties: { overseer: 'overseer' },
          input: {
            agency: write.path('parties.agency.id'),
            item: write.literal('qualification'),
            subject: write.template('{input.act}：{input.officer}'),
            detail: write.literal('人员资格：行为之日没有有效的执法证件'),
          },
        },
      ],
    }),
    close: step('完成核查', {
      by: 'overseer',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: [art(11, 2), art(12)],
      requires: [
        ...REGIMES.map(([item, name, number]) =>
          must(any(is('facts.scope', 'acts'), settled(item)), `“${name}”一项没有评定`, {
            code: 'item-empty',
            basis: [art(12, 1, number)],
          }),
        ),
        must(any(is('facts.scope', 'regimes'), write.atLeast(1, 'facts.assessments')), '没有评定任何执法行为', {
          code: 'item-empty',
          basis: [art(11, 2)],
        }),
      ],
    }),
  },
  lookups: {
    certificateOnDay: {
      name: '行为之日有效的执法证件',
      procedure: 'officerCertificate',
      states: ['active', 'cancelled', 'disqualified'],
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.validFrom', sign: '<=', to: 'input.actOn' },
        { path: 'facts.validUntil', sign: '>=', to: 'input.actOn' },
      ],
    },
  },
})

/** One thing found at a check: it stays open until somebody says what becomes of it. */
const checkFinding = procedure({
  name: '核查发现',
  kind: 'register',
  basis: [art(11, 2), art(12), art(26)],
  title: '{facts.subject}：{facts.detail}',
  parties: { overseer: { ...overseer, from: 'input' } },
  states: { open: { name: '待处理' }, settled: { name: '已处理', final: true } },
  steps: {
    arise: step('列出发现', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: [art(11, 2), art(12)],
      input: {
        agency: write.organ('行政机关'),
        item: choice('问题类别', 'problemTaxonomy'),
        subject: text('涉及的人员、行为或者案卷', { personal: true }),
        detail: text('情况'),
      },
    }),
    settle: step('处理', {
      by: 'overseer',
      from: 'open',
      to: 'settled',
      duty: 'shall',
      basis: [art(26)],
      input: {
        outcome: longText('处理情况'),
        matter: optional(write.matter('据以办理的监督事项', { procedure: 'supervision' })),
      },
    }),
  },
})

/** 监督计划 (第九条): three blocks, none of them missing. */
const supervisionPlan = procedure({
  name: '行政执法监督计划',
  kind: 'supervision',
  basis: [art(9), art(14)],
  title: '{facts.year}年行政执法监督计划',
  numbering: { series: '执监计', of: 'overseer' },
  parties: { overseer },
  states: { drafted: { name: '编制中' }, submitted: { name: '已提交', final: true } },
  steps: {
    draft: step('编制计划', {
      by: 'overseer',
      from: 'start',
      to: 'drafted',
      duty: 'may',
      basis: [art(9)],
      input: { year: write.number('年度', { whole: true, min: 2026 }) },
      requires: [must(compareValue('input.year', '>=', 2026), '条例自2026年2月1日起施行', { code: 'year-before' })],
    }),
    addItem: step('列入事项', {
      by: 'overseer',
      from: 'drafted',
      duty: 'may',
      basis: [art(9)],
      collects: 'items',
      input: { block: choice('类别', 'planBlocks'), item: text('事项') },
    }),
    submit: step('提交计划', {
      by: 'overseer',
      from: 'drafted',
      to: 'submitted',
      duty: 'shall',
      basis: [art(9)],
      requires: [
        ['deployments', '重大决策部署'],
        ['regimes', '执法制度'],
        ['lawfulness', '依法开展执法'],
      ].map(([block = '', name]) =>
        should(includes('facts.items', block, 'block'), `缺项：没有“${name}”类的事项`, { code: `block-${block}` }),
      ),
    }),
  },
})

/** What is looked at: articles 9, 11 and 12 as lists that are worked through with evidence. */
export const inspectionPart: PackPart = {
  procedures: { inspection, checkFinding, supervisionPlan },
  catalogues: {
    inspectionScopes: {
      name: '核查范围',
      basis: [art(11, 2), art(12)],
      items: namedItems({ acts: '执法行为', regimes: '执法制度', both: '执法行为和执法制度' }),
    },
    actCheckItems: {
      name: '执法行为核查项目',
      basis: [art(11, 2)],
      items: {
        ...Object.fromEntries(ACT_ITEMS.map(([id, name, item]) => [id, { name, basis: [art(11, 2, item)] }])),
        other: { name: '其他影响合法性、适当性的情形', basis: [art(11, 2, 7)] },
      },
    },
    regimeCheckItems: {
      name: '执法制度核查项目',
      basis: [art(12)],
      items: {
        ...Object.fromEntries(REGIMES.map(([id, name, item]) => [id, { name, basis: [art(12, 1, item)] }])),
        other: { name: '其他行政执法制度', basis: [art(12, 1, 8)] },
      },
    },
    checkResults: {
      name: '核查评定',
      basis: [art(11, 2), art(12)],
      items: namedItems({ passed: '符合', failed: '不合法、不规范', missing: '缺失', notApplicable: '不涉及' }),
    },
    planBlocks: {
      name: '监督计划的三类内容',
      basis: [art(9)],
      items: namedItems({
        deployments: '落实党中央、国务院重大决策部署',
        regimes: '落实行政执法各项制度',
        lawfulness: '依法开展行政执法',
      }),
    },
  },
}
