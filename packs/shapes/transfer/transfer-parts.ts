import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'

const { all, any, compare, files, filled, is, literal, must, not, number, optional, path, rows, text } = write
const { date, template, yesNo } = write

type Step = Procedure['steps'][string]
export type Fields = NonNullable<Step['input']>
export type Requirement = NonNullable<Step['requires']>[number]
export type Opening = NonNullable<Step['opens']>[number]
export type Party = Procedure['parties'][string]
type Condition = Requirement['when']

/** Whether a paper that goes to the police goes to the police: by the kind of organ, or by what every such organ is called. */
export const isPolice = (role: string): Condition =>
  any(is(`parties.${role}.kind`, 'police'), write.matches(`parties.${role}.name`, '公安'))

/** A lead on responsibility that arises by itself where a transfer was late, missing or untrue; it waits for a person. */
export function transferLead(
  ground: 'lateTransfer' | 'notTransferred' | 'untrue' | 'negligence' | 'noAssistance',
  { agency, overseer, facts, when }: { agency: string; overseer: string; facts: string; when?: Condition },
): Opening {
  // A branch or a zone may stand under no oversight body that the register knows: then there is nobody to verify a lead.
  const known = filled(`parties.${overseer}.id`)
  return {
    procedure: 'accountability',
    step: 'arise',
    when: when === undefined ? known : all(known, when),
    parties: { overseer, agency },
    input: { ground: literal(ground), subject: path(`parties.${agency}.name`), facts: template(facts) },
  }
}

/** A run that is over while nobody has registered it yet: what the act itself shows to be late. */
export const lateNow = (limit: string, unit: 'day' | 'hour'): Condition =>
  all(
    is(`limits.${limit}.status`, 'running'),
    unit === 'day'
      ? compare('act.on', '>', `limits.${limit}.dueDate`)
      : compare('act.at', '>', `limits.${limit}.dueAt`),
  )

/**
 * The five kinds of material of a transfer: the letter is the paper the step issues, the other four are handed in here, each
 * present or with the reason why the case knows none.
 */
export function listedMaterials(basis: readonly Citation[]): { input: Fields; requires: Requirement[] } {
  const cited = [...basis]
  const absent = (label: string) => optional(text(`不涉及${label}的理由`))
  const missing = (label: string) => `缺少${label}；确实不涉及的，写明理由`
  return {
    input: {
      report: files('案件调查报告', { min: 1, refusal: '缺少案件调查报告', code: 'material-missing', basis: cited }),
      reportBy: text('调查报告撰写人'),
      reportOn: date('调查报告日期', { notAfterAct: true }),
      items: optional(
        rows(
          '涉案物品清单',
          {
            name: text('名称'),
            quantity: number('数量', { min: 0 }),
            unit: text('单位'),
            condition: text('状况'),
            place: text('存放地点'),
          },
          {
            requiredWhen: not(is('input.noItems', true)),
            refusal: '缺少涉案物品清单；没有涉案物品的，应当明确标注',
            code: 'material-missing',
            basis: cited,
          },
        ),
      ),
      itemsListed: optional(
        number('涉案物品总件数', { min: 0, whole: true, requiredWhen: not(is('input.noItems', true)) }),
      ),
      noItems: optional(yesNo('无涉案物品')),
      sampled: yesNo('是否已经抽样检验或者鉴定'),
      inspection: optional(
        files('检验报告或者鉴定结论', {
          requiredWhen: not(filled('input.inspectionAbsent')),
          refusal: missing('检验报告或者鉴定结论'),
          code: 'material-missing',
          basis: cited,
        }),
      ),
      inspectionAbsent: absent('检验报告或者鉴定结论'),
      others: optional(
        rows(
          '其他涉案材料目录',
          { name: text('名称'), kind: text('种类'), extent: text('页数或者时长'), file: files('材料', { min: 1 }) },
          {
            requiredWhen: not(filled('input.othersAbsent')),
            refusal: missing('其他涉案材料'),
            code: 'material-missing',
            basis: cited,
          },
        ),
      ),
      othersAbsent: absent('其他涉案材料'),
    },
    requires: [
      must(
        any(not(is('input.sampled', true)), filled('input.inspection')),
        '已经抽样检验或者鉴定的，应当附检验报告或者鉴定结论，不能以不涉及代替',
        { code: 'inspection-missing', basis: cited },
      ),
    ],
  }
}

/** The list of evidence, where the text asks for the materials without naming their kinds. */
export function evidenceList(basis: readonly Citation[]): { input: Fields; requires: Requirement[] } {
  return {
    input: {
      evidence: rows(
        '证据材料清单',
        { name: text('名称'), kind: text('种类'), file: files('材料', { min: 1 }) },
        { min: 1, refusal: '没有证据材料，不能移送', code: 'material-missing', basis: [...basis] },
      ),
    },
    requires: [],
  }
}
