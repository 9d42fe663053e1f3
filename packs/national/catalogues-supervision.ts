import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { problemTaxonomy } from '../shapes/oversight/problem-taxonomy.ts'
import { art } from './identity.ts'

const numbered = (article: number, paragraph: number, names: readonly (readonly [string, string])[]) =>
  Object.fromEntries(names.map(([id, name], index) => [id, { name, basis: [art(article, paragraph, index + 1)] }]))

/** The option lists of supervision: kinds of act, problems (article 11), regimes (article 12), grades, demands. */
export const supervisionCatalogues: NonNullable<PackPart['catalogues']> = {
  enforcementActs: {
    name: '执法行为种类',
    basis: [art(11, 1)],
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
  problemTaxonomy: problemTaxonomy(art),
  enforcementSystems: {
    name: '行政执法制度',
    basis: [art(12)],
    items: numbered(12, 1, [
      ['certificates', '人员资格、证件管理制度'],
      ['procedures', '公示、全过程记录、法制审核等程序制度'],
      ['discretion', '行政裁量权基准等标准制度'],
      ['responsibility', '事项清单、责任确定、状况评议、责任追究制度'],
      ['criminalLinkage', '行政执法与刑事司法衔接制度'],
      ['reform', '体制改革中法治建设相关制度'],
      ['unifiedMarket', '全国统一大市场相关执法制度'],
      ['otherSystems', '其他行政执法制度'],
    ]),
  },
  findingGrades: {
    name: '问题定性',
    basis: [art(11, 2, 3), art(27, 1), art(28, 1)],
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
    basis: [art(28, 1)],
    items: namedItems({ verified: '已查明', unverified: '待核实' }),
  },
  supervisionDemands: {
    name: '要求种类',
    basis: [art(8), art(28, 1)],
    items: namedItems({
      perform: '履行法定职责',
      correct: '改正',
      withdraw: '自行撤销',
      reconsider: '重新作出处理',
      improve: '完善制度、规范做法',
    }),
  },
  objectionTargets: {
    name: '提出异议的处理结果',
    basis: [art(30)],
    items: namedItems({
      opinion: '行政执法监督意见书',
      letter: '行政执法监督督办函',
      hint: '工作提示',
      other: '其他处理结果',
    }),
  },
}
