import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { beforeNational, underNational } from '../national-rule.ts'

const { any, choice, date, files, found, includes, limit, longText, months, must, not, optional, person } = write
const { relation, rows, step, text } = write

type Kinds = NonNullable<Procedure['parties'][string]['kinds']>

/** Organs that have units of their own to look at. */
const DEPARTMENTS: Kinds = ['agency', 'authorised-organisation', 'dispatched-organ']

/** What differs between the internal supervision of two places. */
export interface InternalSupervisionOptions {
  /** the department's unit supervises the department */
  readonly basis: readonly Citation[]
  /** 上位法: own and dispatched units, nothing else */
  readonly reach: readonly Citation[]
  /** until the upper law narrows it, also the departments of lower governments in the same line */
  readonly counterparts?: readonly Citation[]
  /** what was found is corrected and the correction is on file */
  readonly correction?: readonly Citation[]
  /** whoever handled a case does not supervise it */
  readonly otherPerson?: readonly Citation[]
  /** 上位法: advice to the department of a lower government, no paper of supervision */
  readonly guidance: readonly Citation[]
}

/** 部门内部监督: the unit of a department looks at the department's own units, and at nobody else's. */
export function internalSupervisionOf(options: InternalSupervisionOptions): PackPart {
  const basis = [...options.basis]
  const reach = [...options.reach]
  const { counterparts, correction, otherPerson } = options
  const own = any(relation('department', 'establishes', 'unit'), relation('department', 'same-organ', 'unit'))
  return {
    procedures: {
      internalSupervision: {
        name: '部门内部监督',
        kind: 'supervision',
        basis: [...basis, ...reach],
        title: '{parties.unit.name}内部监督',
        numbering: { series: '内监', of: 'department' },
        parties: {
          department: {
            name: '部门（法制工作机构）',
            kinds: [...DEPARTMENTS],
            from: 'actor',
            refusal: '部门内部监督由行政执法部门的法制工作机构开展',
          },
          unit: { name: '所属机构、派出机构', from: 'input' },
        },
        states: { found: { name: '已发现问题' }, closed: { name: '已纠正', final: true } },
        steps: {
          find: step('登记内部监督问题', {
            by: 'department',
            from: 'start',
            to: 'found',
            duty: 'may',
            basis: [...basis, ...reach],
            input: {
              problem: longText('存在的问题'),
              act: optional(text('所涉执法行为（文号）')),
              foundOn: date('发现日期', { notAfterAct: true }),
              supervisor: person('内部监督人员'),
              handlers: optional(person('案件承办人员', { many: true })),
            },
            requires: [
              must(
                counterparts === undefined ? own : any(own, relation('department', 'governs', 'unit')),
                '不是本部门或者本部门的所属机构、派出机构，不能作为内部监督对象',
                {
                  code: 'not-own-unit',
                  basis: [...basis, ...(counterparts ?? [])],
                  ...(counterparts === undefined ? {} : beforeNational),
                },
              ),
              ...(counterparts === undefined
                ? []
                : [
                    must(own, '内部监督限于本部门及其所属机构、派出机构；对下级人民政府对应部门只能督促指导', {
                      code: 'guidance-instead',
                      basis: [...reach, ...options.guidance],
                      ...underNational,
                      interpretation: true,
                    }),
                  ]),
              ...(otherPerson === undefined
                ? []
                : [
                    must(not(includesOne('input.handlers', 'input.supervisor')), '承办该案的人员不得监督同一案件', {
                      code: 'own-case',
                      basis: [...otherPerson],
                      interpretation: true,
                    }),
                  ]),
            ],
          }),
          close: step('登记纠正', {
            by: 'department',
            from: 'found',
            to: 'closed',
            duty: 'shall',
            basis: [...(correction ?? basis)],
            input: {
              measure: longText('处理情况'),
              correctedOn: date('纠正日期', { notAfterAct: true }),
              evidence: optional(files('纠正材料')),
            },
            requires:
              correction === undefined
                ? []
                : [
                    must(write.filled('input.evidence'), '没有纠正材料，不能结案', {
                      code: 'correction-evidence-missing',
                      basis: [...correction],
                    }),
                  ],
            sets: { selfCorrected: write.literal(true) },
          }),
        },
      },
    },
  }
}

const includesOne = (list: string, one: string) => write.includesAll(list, one)

/** What differs between the internal regimes two places ask for. */
export interface InternalRegimeOptions {
  readonly basis: readonly Citation[]
  /** the systems a department has to carry out, id -> name; absent where the text lists none */
  readonly systems?: Readonly<Record<string, string>>
  /** the state of a department that has not named its unit and people */
  readonly missing: string
  /** how many supervisors with a certificate a department names */
  readonly supervisors: number
  /** the justice bureau guides the units of the departments */
  readonly guidance?: readonly Citation[]
  /** internal target in months for a record of internal supervision */
  readonly record?: { readonly within: number; readonly missed: string; readonly interpretation: string }
}

/** 内部监督机制: which unit and which people, under which rule of the department, and which systems are in place. */
export function internalRegimeOf(options: InternalRegimeOptions): PackPart {
  const basis = [...options.basis]
  const { systems, record, guidance, supervisors } = options
  const open = ['opened', 'complete', ...(record === undefined ? [] : ['idle'])]
  return {
    procedures: {
      internalRegime: {
        name: '内部监督机制登记',
        kind: 'register',
        basis,
        title: '{parties.department.name}内部监督机制',
        parties: {
          department: {
            name: '行政执法机关',
            kinds: [...DEPARTMENTS, 'township'],
            from: 'input',
          },
          overseer: { name: '司法行政部门', kinds: ['oversight-body'], from: { oversightBodyOf: 'department' } },
        },
        states: {
          opened: { name: options.missing },
          complete: { name: '已落实' },
          ...(record === undefined ? {} : { idle: { name: record.missed } }),
          ended: { name: '已停用', final: true },
        },
        steps: {
          list: step('列入内部监督机制名册', {
            by: ['overseer', 'department'],
            from: 'start',
            to: 'opened',
            duty: 'shall',
            basis,
            requires: [must(not(found('listed')), '该机关已经列入', { code: 'already-listed' })],
          }),
          designate: step('明确内部监督机构和人员', {
            by: 'department',
            from: open,
            to: 'complete',
            duty: 'shall',
            basis,
            input: {
              unit: text('内部监督机构', { refusal: '应当明确承担内部监督的机构', code: 'unit-missing', basis }),
              liaison: text('联系人'),
              supervisors: rows(
                '内部监督人员',
                { name: text('姓名', { personal: true }), certificate: text('证件编号'), scope: text('监督范围') },
                { min: 1, refusal: '应当明确有证件的内部监督人员', code: 'supervisors-missing', basis },
              ),
              rule: text('内部监督制度名称', { refusal: '应当有内部监督制度', code: 'rule-missing', basis }),
              ruleFile: files('制度文本', { min: 1 }),
              effectiveOn: date('制度施行日期', {
                refusal: '制度文本应当写明施行日期',
                code: 'effective-date-missing',
                basis,
              }),
              reviewOn: optional(date('下次评估日期')),
            },
            requires:
              supervisors === 1
                ? []
                : [
                    must(write.atLeast(supervisors, 'input.supervisors'), `有证件的内部监督人员不足${supervisors}人`, {
                      code: 'supervisors-missing',
                    }),
                  ],
          }),
          ...(systems === undefined
            ? {}
            : {
                recordSystem: step('登记一项制度的落实', {
                  by: 'department',
                  from: 'complete',
                  duty: 'shall',
                  basis,
                  collects: 'systems',
                  input: {
                    system: choice('制度', 'internalSystems'),
                    document: files('制度文件', { min: 1 }),
                    implementation: longText('落实情况'),
                  },
                }),
                confirmSystems: step('核对各项制度', {
                  by: 'overseer',
                  from: 'complete',
                  duty: 'may',
                  basis,
                  input: { note: optional(longText('核对情况')) },
                  requires: Object.entries(systems).map(([id, name]) =>
                    must(includes('facts.systems', id, 'system'), `缺项：${name}`, {
                      code: `system-${id.toLowerCase()}`,
                    }),
                  ),
                  sets: { systemsState: write.literal('完备') },
                }),
              }),
          ...(record === undefined
            ? {}
            : {
                recordSupervision: step('登记经常性内部监督', {
                  by: 'department',
                  from: ['complete', 'idle'],
                  to: 'complete',
                  duty: 'shall',
                  basis,
                  collects: 'records',
                  input: { checkedOn: date('监督日期', { notAfterAct: true }), content: longText('监督情况') },
                }),
              }),
          ...(guidance === undefined
            ? {}
            : {
                guide: step('业务指导', {
                  by: 'overseer',
                  from: open,
                  duty: 'may',
                  basis: [...guidance],
                  collects: 'guidance',
                  input: { advice: longText('指导意见') },
                }),
              }),
          end: step('停用', {
            by: 'overseer',
            from: open,
            to: 'ended',
            duty: 'may',
            basis,
            summary: '机关撤销或者职责划转的，由司法行政部门停用',
            input: { reason: longText('理由') },
          }),
        },
        ...(record === undefined
          ? {}
          : {
              limits: {
                first: idleLimit('designate', record, basis),
                next: idleLimit('recordSupervision', record, basis),
              },
            }),
        lookups: {
          listed: {
            name: '该机关的登记',
            procedure: 'internalRegime',
            states: open,
            where: [{ path: 'parties.department', sign: 'overlaps', to: 'parties.department.id' }],
          },
        },
      },
    },
    ...(systems === undefined
      ? {}
      : { catalogues: { internalSystems: { name: '应当落实的制度', basis, items: namedItems(systems) } } }),
  }
}

const idleLimit = (start: string, record: NonNullable<InternalRegimeOptions['record']>, basis: Citation[]) =>
  limit('经常性内部监督', {
    kind: 'internal',
    basis,
    interpretation: record.interpretation,
    on: 'department',
    start: { step: start },
    term: months(record.within),
    met: ['recordSupervision'],
    endedBy: start === 'designate' ? [] : ['designate'],
    ended: ['ended'],
    lapse: { text: `连续${record.within}个月没有内部监督记录，列为“${record.missed}”`, to: 'idle' },
  })

/** The systems the articles on internal supervision list. */
export const INTERNAL_SYSTEMS = {
  personnel: '行政执法人员管理',
  publicity: '行政执法公示',
  recording: '行政执法全过程记录',
  legalityReview: '重大执法决定法制审核',
  caseFileReview: '行政执法案卷评查',
  accountability: '责任追究',
} as const
