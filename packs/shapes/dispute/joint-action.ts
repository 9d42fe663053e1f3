import type { Citation, Limit } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { any, choice, files, filled, found, includesAll, limit, longText, must, not, optional } = write
const { party, path, procedure, rows, should, step, text } = write

type Basis = readonly Citation[]
type Term = NonNullable<Limit['term']>
type Party = Procedure['parties'][string]

/** What differs between the joint actions of the places. */
export interface JointActionOptions {
  readonly name: string
  readonly basis: Basis
  /** who may lead, and who takes part */
  readonly kinds: NonNullable<Party['kinds']>
  /** fields of enforcement the text names, one of which an action is about */
  readonly fields?: { readonly basis: Basis; readonly items: NonNullable<PackPart['catalogues']>[string]['items'] }
  /** 具体工作方案 before it starts, put to the departments; within so long they are reminded (internal) */
  readonly plan: { readonly basis: Basis; readonly consult: Basis; readonly answer: Term }
  /** 应急预案, where the text asks for one */
  readonly emergency?: Basis
  /** a department that is asked may decline, with its reason */
  readonly invitation?: Basis
  /** the action is a check of somebody: the same check of the same organs is registered once */
  readonly check?: Basis
}

/** One duty of one organ in a joint action, which only that organ reports on. `lead` is the role it reports to. */
export function jointDutyOf(given: Basis, lead: string, over: string[]): PackPart {
  const basis = [...given]
  return {
    procedures: {
      jointDuty: procedure({
        name: '联合执法职责分工',
        kind: 'coordination',
        basis,
        title: '{parties.agency.name}：{facts.duty}',
        parties: {
          lead: { name: '牵头、发起部门', from: { parent: lead } },
          agency: { name: '承担部门', from: 'input' },
        },
        states: {
          assigned: { name: '待完成' },
          reported: { name: '已反馈', final: true },
          ended: { name: '行动结束未反馈', final: true },
        },
        steps: {
          arise: step('产生职责分工', {
            by: 'clock',
            from: 'start',
            to: 'assigned',
            duty: 'shall',
            basis,
            input: { duty: longText('职责') },
          }),
          report: step('反馈结果', {
            by: 'agency',
            from: 'assigned',
            to: 'reported',
            duty: 'shall',
            basis,
            summary: '各部门只反馈本部门的结果',
            input: { result: longText('结果'), evidence: optional(files('材料')) },
            tells: {
              step: 'noteResult',
              input: {
                organ: path('parties.agency.id'),
                result: path('input.result'),
                evidence: path('input.evidence'),
              },
            },
          }),
          end: step('行动结束', {
            by: 'clock',
            from: 'assigned',
            to: 'ended',
            duty: 'may',
            basis,
            follows: { states: over },
          }),
        },
      }),
    },
  }
}

/** The duties of an action, each on one of its organs; every organ has one. */
export const dutyRows = rows(
  '职责分工',
  { organ: party('部门', 'organs'), duty: longText('职责', { refusal: '应当写明每个部门的职责' }) },
  { min: 1 },
)
export const everyOrganHasDuty = must(
  includesAll('input.duties', 'parties.organs', 'organ', 'id'),
  '尚有部门没有明确职责分工',
  { code: 'duty-missing' },
)
export const openDuties = [
  {
    procedure: 'jointDuty',
    step: 'arise',
    each: 'facts.duties',
    parties: { agency: 'row.organ' },
    input: { duty: path('row.duty') },
  },
]
/** The one table of results of an action. */
export const noteResult = (basis: Basis, from: string) =>
  step('汇总结果', {
    by: 'clock',
    from,
    duty: 'may',
    basis: [...basis],
    collects: 'results',
    input: { organ: party('部门', 'organs'), result: longText('结果'), evidence: optional(files('材料')) },
  })

/**
 * Joint enforcement of several organs (联合执法): one of them leads, makes the plan, hears the others, starts, and gathers what
 * each of them reports.
 */
export function jointActionOf(options: JointActionOptions): PackPart[] {
  const basis = [...options.basis]
  const { fields, plan, emergency, invitation, check } = options
  const consulting = [...plan.consult]
  const answered = must(not(includesAll('facts.answers', 'actor.organ.id', 'organ')), '本部门已经答复', {
    code: 'answered',
    basis: consulting,
  })
  const action: Procedure = {
    name: options.name,
    kind: 'coordination',
    basis,
    title: '{facts.subject}（{parties.lead.name}牵头）',
    numbering: { series: '联合', of: 'lead' },
    parties: {
      lead: { name: '牵头部门', kinds: options.kinds, from: 'actor', basis },
      participants: {
        name: '参加部门',
        kinds: options.kinds,
        from: 'input',
        many: true,
        basis,
        refusal: '两个以上部门共同开展的，才是联合执法',
      },
      organs: { name: '各部门', from: { group: ['lead', 'participants'] }, many: true },
    },
    states: {
      planning: { name: '拟定方案' },
      circulated: { name: '征求意见' },
      disputed: { name: '方案未一致' },
      running: { name: '进行中' },
      closed: { name: '已结束', final: true },
    },
    steps: {
      plan: step('登记联合执法行动', {
        by: 'lead',
        from: 'start',
        to: 'planning',
        duty: 'may',
        basis,
        input: {
          subject: text('行动名称', { max: 60 }),
          ...(fields === undefined
            ? {}
            : { field: choice('重点执法领域', 'jointFields', { basis: [...fields.basis] }) }),
          ...(check === undefined
            ? {}
            : { checked: text('检查对象', { basis: [...check] }), checkedOn: write.date('检查日期') }),
        },
        requires: [
          must(not(includesAll('parties.participants', 'parties.lead.id', 'id')), '牵头部门不能同时列为参加部门', {
            code: 'lead-twice',
          }),
          ...(check === undefined
            ? []
            : [
                must(not(found('sameCheck')), '对同一对象的同一次联合检查已经登记，不得分别登记', {
                  code: 'check-registered',
                  basis: [...check],
                }),
              ]),
        ],
      }),
      circulate: step('制定工作方案并征求意见', {
        by: 'lead',
        from: ['planning', 'circulated', 'disputed'],
        to: 'circulated',
        duty: 'shall',
        basis: [...plan.basis],
        input: {
          workPlan: files('具体工作方案', { min: 1 }),
          period: text('时间安排'),
          contact: text('联系人'),
          duties: dutyRows,
        },
        requires: [everyOrganHasDuty],
        sets: { answers: { literal: [] } },
        issues: 'jointPlanDraft',
      }),
      ...(emergency === undefined
        ? {}
        : {
            fileEmergencyPlan: step('制定应急预案', {
              by: 'lead',
              from: ['planning', 'circulated', 'disputed'],
              duty: 'shall',
              basis: [...emergency],
              input: { emergencyPlan: files('应急预案', { min: 1 }) },
            }),
          }),
      confirm: step('确认方案', {
        by: 'participants',
        from: 'circulated',
        duty: 'shall',
        basis: consulting,
        collects: 'answers',
        input: { remark: optional(longText('说明')) },
        requires: [answered],
      }),
      object: step('对方案提出异议', {
        by: 'participants',
        from: 'circulated',
        to: 'disputed',
        duty: 'may',
        basis: consulting,
        collects: 'objections',
        input: { objection: longText('异议和理由') },
      }),
      ...(invitation === undefined
        ? {}
        : {
            decline: step('不参加', {
              by: 'participants',
              from: 'circulated',
              duty: 'may',
              basis: [...invitation],
              collects: 'answers',
              input: { declined: longText('不参加的理由', { refusal: '不参加的，应当说明理由' }) },
              requires: [answered],
            }),
          }),
      seekCoordination: step('提请协调', {
        by: 'lead',
        from: 'disputed',
        duty: 'may',
        basis: consulting,
        interpretation: '方案谈不拢的，可以修改方案，也可以作为争议提请协调',
        input: { dispute: write.matter('协调事项', { procedure: 'dispute' }) },
      }),
      start: step('开始行动', {
        by: 'lead',
        from: ['planning', 'circulated'],
        to: 'running',
        duty: 'may',
        basis: [...plan.basis],
        requires: [
          must(filled('facts.workPlan'), '尚未制定具体工作方案，不得开始', { code: 'plan-missing' }),
          ...(emergency === undefined
            ? []
            : [
                must(filled('facts.emergencyPlan'), '尚未制定应急预案，不得开始', {
                  code: 'emergency-plan-missing',
                  basis: [...emergency],
                }),
              ]),
          should(
            any(not(filled('facts.workPlan')), includesAll('facts.answers', 'parties.participants', 'organ', 'id')),
            '尚有部门没有答复方案',
            { code: 'not-answered', basis: consulting },
          ),
        ],
        opens: openDuties,
      }),
      noteResult: noteResult(basis, 'running'),
      close: step('结束行动', {
        by: 'lead',
        from: 'running',
        to: 'closed',
        duty: 'shall',
        basis,
        input: { summary: longText('行动结果') },
        requires: [
          should(includesAll('facts.results', 'parties.organs', 'organ', 'id'), '尚有部门没有反馈结果', {
            code: 'result-missing',
          }),
        ],
      }),
    },
    limits: {
      answer: limit('答复方案的内部目标', {
        kind: 'internal',
        basis: consulting,
        interpretation: '“及时沟通协商”没有法定天数',
        on: 'participants',
        start: { served: 'jointPlanDraft' },
        term: plan.answer,
        met: ['confirm', 'object', ...(invitation === undefined ? [] : ['decline'])],
        ended: ['running'],
        lapse: { text: '没有答复方案，提醒该部门' },
      }),
    },
    ...(check === undefined
      ? {}
      : {
          lookups: {
            sameCheck: {
              name: '对同一对象的同一次联合检查',
              procedure: 'jointAction',
              where: [
                { path: 'facts.checked', sign: '=' as const, to: 'input.checked' },
                { path: 'facts.checkedOn', sign: '=' as const, to: 'input.checkedOn' },
              ],
            },
          },
        }),
  }
  return [
    {
      procedures: { jointAction: action },
      documents: {
        jointPlanDraft: {
          title: '联合执法工作方案（征求意见）',
          layout: 'letter',
          issuer: 'lead',
          recipients: ['participants'],
          numbering: { series: '联合' },
          approval: [],
          takesEffect: 'on-service',
          basis: [...plan.basis],
          sections: [
            { heading: '时间安排', text: '{input.period}' },
            { heading: '职责分工', rows: { path: 'input.duties', columns: { organ: '部门', duty: '职责' } } },
            { heading: '联系人', text: '{input.contact}' },
          ],
        },
      },
      catalogues:
        fields === undefined
          ? {}
          : { jointFields: { name: '重点执法领域', basis: [...fields.basis], items: fields.items } },
    },
    jointDutyOf(options.basis, 'lead', ['closed']),
  ]
}
