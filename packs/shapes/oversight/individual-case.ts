import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { any, before, choice, date, files, filled, is, longText, must, not, optional, relation, step, text } = write

/** What differs between the supervision of single acts in two places. */
export interface IndividualCaseOptions {
  readonly basis: readonly Citation[]
  /** legality and appropriateness of a single act: every finding names its ground */
  readonly grounds: readonly Citation[]
  /** 上位法: what is before a reconsideration body or a court is not supervised again */
  readonly remedy: readonly Citation[]
  /** 上位法: supervision is routine or key, and nothing else at this level */
  readonly kinds: readonly Citation[]
  readonly overseer: string
  readonly agency: string
}

/** 个案监督: one act of enforcement, with its source, the file asked for and a conclusion. */
export function individualCaseOf(options: IndividualCaseOptions): PackPart {
  const basis = [...options.basis]
  const grounds = [...options.grounds]
  const remedy = [...options.remedy]
  const notEntered = (lookup: string) =>
    must(not(write.found(lookup)), '该执法行为已经进入行政复议或者行政诉讼程序，不重复监督；请引导当事人依该程序解决', {
      code: 'remedy-entered',
      basis: remedy,
      ...underNational,
    })
  const entered = (act: string) => ({
    name: '该执法行为的行政复议、行政诉讼记录',
    procedure: 'remedy',
    states: ['accepted', 'ended-on-merits'],
    where: [{ path: 'facts.act', sign: '=' as const, to: act }],
  })
  return {
    procedures: {
      individualCase: {
        name: '行政执法个案监督',
        kind: 'supervision',
        basis,
        title: '{facts.act}的个案监督',
        numbering: { series: '个监', of: 'overseer' },
        parties: {
          overseer: {
            name: options.overseer,
            kinds: ['oversight-body'],
            from: 'actor',
            refusal: '个案监督由司法行政部门开展',
          },
          agency: {
            name: options.agency,
            kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'zone-committee'],
            from: 'input',
          },
        },
        states: {
          open: { name: '审查中' },
          requested: { name: '已调卷' },
          concluded: { name: '已有审查结论' },
          suspended: { name: '因复议、诉讼不再监督', final: true },
          closed: { name: '办结', final: true },
        },
        steps: {
          begin: step('立项', {
            by: 'overseer',
            from: 'start',
            to: 'open',
            duty: 'may',
            basis,
            input: {
              act: text('所涉执法行为（文号）'),
              source: choice('来源', 'caseSources', { refusal: '个案监督应当写明来源', code: 'source-missing', basis }),
              sourceNote: optional(text('来源编号或者说明')),
              nationalKind: optional(
                choice('归入的监督方式', 'caseKinds', {
                  requiredWhen: write.since(NATIONAL_FROM),
                  refusal: '请选择归入日常监督或者重点监督',
                  code: 'kind-missing',
                  basis: [...options.kinds],
                }),
              ),
            },
            requires: [
              must(
                relation('overseer', 'governs', 'agency'),
                '超出本行政区域，或者不属于本级人民政府监督的机关，应由有监督权的机关办理',
                { code: 'outside-territory' },
              ),
              notEntered('enteredBefore'),
            ],
          }),
          requestFile: step('调阅案卷', {
            by: 'overseer',
            from: 'open',
            to: 'requested',
            duty: 'shall',
            basis,
            input: { items: longText('调阅的材料'), dueBy: date('提供期限', { notBeforeAct: true }) },
            requires: [notEntered('remedyEntered')],
          }),
          conclude: step('作出审查结论', {
            by: 'overseer',
            from: ['open', 'requested'],
            to: 'concluded',
            duty: 'shall',
            basis: [...basis, ...grounds],
            input: {
              outcome: choice('结论', 'caseOutcomes'),
              grounds: optional(
                choice('违法、不当的情形', 'caseGrounds', {
                  many: true,
                  requiredWhen: not(is('input.outcome', 'lawful')),
                  refusal: '认定违法或者不当，应当至少选择一种情形，不能只写说明',
                  code: 'ground-missing',
                  basis: grounds,
                }),
              ),
              opinion: longText('审查意见'),
              evidence: optional(files('材料')),
            },
            requires: [
              notEntered('remedyEntered'),
              must(
                any(before(NATIONAL_FROM), not(is('input.outcome', 'improper')), filled('input.evidence')),
                '适当性问题以明显不当为发文门槛；一般不当只作提示，认定不当的应当附材料说明程度',
                { code: 'degree-missing', basis: grounds, interpretation: true },
              ),
            ],
          }),
          suspend: step('因复议、诉讼不再监督', {
            by: 'overseer',
            from: ['open', 'requested', 'concluded'],
            to: 'suspended',
            duty: 'shall',
            basis: remedy,
            ...underNational,
            requires: [
              must(write.found('remedyEntered'), '没有进入行政复议、行政诉讼程序的记录', { code: 'no-remedy' }),
            ],
          }),
          close: step('办结', {
            by: 'overseer',
            from: 'concluded',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { result: longText('办理结果'), matter: optional(write.matter('据以制发文书的监督事项')) },
          }),
        },
        limits: {
          file: write.limit('调阅案卷的提供期限', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'requestFile' },
            until: 'input.dueBy',
            met: ['conclude'],
            ended: ['suspended'],
            lapse: { text: '逾期未提供案卷，可以登记未配合' },
          }),
        },
        lookups: {
          enteredBefore: entered('input.act'),
          remedyEntered: entered('facts.act'),
        },
      },
    },
    catalogues: {
      caseSources: {
        name: '个案监督来源',
        basis,
        items: namedItems({
          complaint: '投诉举报',
          inspection: '监督检查发现',
          transfer: '其他机关移送',
          procuratorate: '检察机关建议',
          assignment: '上级交办',
          caseReview: '案卷评查发现',
        }),
      },
      caseKinds: {
        name: '归入的监督方式',
        basis: [...options.kinds],
        items: namedItems({ routine: '日常监督', key: '重点监督' }),
      },
      caseOutcomes: {
        name: '审查结论',
        basis: grounds,
        items: namedItems({ lawful: '合法、适当', unlawful: '违法', improper: '不当' }),
      },
      caseGrounds: {
        name: '违法、不当的情形',
        basis: grounds,
        items: namedItems({
          competence: '超越职权',
          subject: '主体、人员不具备资格',
          facts: '主要事实不清、证据不足',
          law: '适用依据错误',
          procedure: '违反法定程序',
          abuse: '滥用职权',
          manifest: '明显不当',
          inaction: '不履行或者拖延履行法定职责',
        }),
      },
    },
  }
}
