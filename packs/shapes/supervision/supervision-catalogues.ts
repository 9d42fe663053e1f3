import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { cite, nation, type SupervisionOptions } from './supervision-options.ts'

/** The option lists of supervision: kinds of act, grades, demands, and what the place may decide. */
export function cataloguesOf({
  basis,
  decision,
  reporting,
  reviews,
}: SupervisionOptions): NonNullable<PackPart['catalogues']> {
  const { fallback } = reporting
  return {
    enforcementActs: {
      name: '执法行为种类',
      basis: [nation(11, 1)],
      items: namedItems({
        licence: '行政许可',
        penalty: '行政处罚',
        coercion: '行政强制',
        inspection: '行政检查',
        levy: '行政征收征用',
        benefit: '行政给付',
        other: '其他行政执法行为',
        normativeDocument: '制定规范性文件',
      }),
    },
    supervisionScopes: {
      name: '问题范围',
      basis: cite(basis.paper, [nation(33, 3)]),
      items: namedItems({ act: '具体执法行为', practice: '普遍做法（共性问题）' }),
    },
    findingGrades: {
      name: '问题定性',
      basis: cite(basis.paper, [nation(27, 1), nation(28, 1)]),
      items: {
        unlawful: { name: '违法' },
        manifestlyImproper: { name: '明显不当' },
        improper: { name: '一般不当', note: '不等同于明显不当' },
        notPerformed: { name: '未履行职责' },
        none: { name: '无问题' },
      },
    },
    verifications: {
      name: '查证情况',
      basis: [nation(28, 1)],
      items: namedItems({ verified: '已查明', unverified: '待核实' }),
    },
    supervisionDemands: {
      name: '整改要求种类',
      basis: cite(basis.paper, [nation(8), nation(28, 1)]),
      items: namedItems({
        perform: '履行法定职责',
        supplement: '补正',
        correct: '改正',
        withdraw: '自行撤销',
        reconsider: '重新作出处理',
        improve: '完善制度、规范做法',
        treatPersonnel: '依法处理责任人员',
      }),
    },
    ...(fallback === undefined
      ? {}
      : {
          rectificationTerms: {
            name: '默认期限',
            basis: cite(fallback.basis),
            items: { fallback: { name: fallback.name } },
          },
        }),
    supervisionDispositions: decision.dispositions,
    objectionTargets: {
      name: '提出异议的处理结果',
      basis: [nation(30)],
      items: namedItems({
        opinion: '行政执法监督意见书（通知书）',
        letter: '行政执法监督督办函',
        hint: '工作提示',
        other: '其他处理结果',
      }),
    },
    ...(reviews.length === 0
      ? {}
      : {
          reviewResults: {
            name: '复核、复查结果',
            basis: cite(basis.decision),
            items: namedItems({ upheld: '维持', varied: '变更', revoked: '撤销' }),
          },
        }),
  }
}
