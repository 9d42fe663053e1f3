import type { Citation } from '@zhiheng/law'
import type { citation, Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { underNational } from '../national-rule.ts'
import { SUPERVISED } from '../oversight/oversight-roles.ts'
import { activityMeasureCatalogues, activityMeasures } from './activity-measures.ts'

const { all, any, atLeast, choice, compare, date, done, files, filled, is, longText, must, not, optional } = write
const { procedure, relation, rows, step, text } = write

type Art = ReturnType<typeof citation>
type Steps = Procedure['steps']
type Requirement = ReturnType<typeof must>

/** What the text of a place says about its own ways of supervision; before 国令第825号 they stood alone. */
export interface LocalActivity {
  readonly overseer: string
  readonly basis: readonly Citation[]
  readonly routine: readonly Citation[]
  /** the clause on 专项监督, or on supervision of a field or an area */
  readonly special: readonly Citation[]
  /** further ways of routine supervision the text names */
  readonly methods?: Readonly<Record<string, { name: string; basis: Citation[] }>>
  /** the text limits special supervision to a field and an area: only cases of both belong to it */
  readonly scoped?: boolean
  /** the fields the text names as topics of special supervision; another one needs a reason */
  readonly topics?: {
    readonly name: string
    readonly basis: readonly Citation[]
    readonly items: Record<string, string>
  }
  /** procedure of the resolutions from which an activity may come */
  readonly resolutions?: { readonly procedure: string; readonly basis: readonly Citation[] }
}

/** How many reports make a reaction strong: an internal threshold, the text gives none. */
const STRONG_REACTION = 3

const special = is('input.activityType', 'special')
const isSpecial = is('facts.activityType', 'special')
const key = is('input.activityType', 'key')
const provincial = is('parties.overseer.level', 'province', 'nation')
const deployed = (at: string) => all(filled(`${at}.deploymentNumber`), filled(`${at}.deployedBy`))

/**
 * 监督活动 (国令第825号第十四条至第二十三条): every activity is routine, key or special, and the type decides what it needs.
 * Special supervision of a city or a county stands on its own text only until the national regulation; from then on it is
 * a part in what the province has deployed, or the activity is of another type.
 */
export function activityOf(art: Art, local?: LocalActivity): PackPart {
  const own = local?.special ?? []
  const typed = typedInput(art, local)
  const guards = guardsOf(art)
  const outdated = must(
    any(not(isSpecial), provincial, deployed('facts')),
    '本级自行开展的专项监督自2026年2月1日起按日常监督继续，请先办理“按日常监督继续”',
    { code: 'special-above-level', basis: [art(21, 1)], interpretation: true, ...underNational },
  )
  const activity = procedure({
    name: '行政执法监督活动',
    kind: 'supervision',
    basis: [...(local?.basis ?? []), art(14)],
    title: '{facts.subject}',
    numbering: { series: '执监活', of: 'overseer' },
    parties: {
      overseer: {
        name: local?.overseer ?? '行政执法监督机构',
        kinds: ['oversight-body'],
        from: 'actor',
        basis: [art(6, 1)],
      },
      agencies: {
        name: '监督对象',
        kinds: [...SUPERVISED, 'government'],
        from: 'input',
        many: true,
        basis: [art(2)],
        refusal: '监督对象限于所属部门、派出机关、下级人民政府和法律法规授权的组织',
      },
    },
    states: {
      prepared: { name: '准备' },
      running: { name: '开展中' },
      listed: { name: '挂牌督办' },
      elevated: { name: '已提级', final: true },
      concluded: { name: '已总结', final: true },
      dropped: { name: '不再开展', final: true },
    },
    steps: {
      plan: step('登记监督活动', {
        by: 'overseer',
        from: 'start',
        to: 'prepared',
        duty: 'may',
        basis: [...(local?.basis ?? []), art(14)],
        input: { subject: text('活动名称', { max: 60 }), ...typed, ...localInput(local) },
        requires: [
          must(relation('overseer', 'governs', 'agencies'), '监督对象不属于本级人民政府监督的行政机关', {
            code: 'not-governed',
            basis: [art(2)],
          }),
          ...guards,
        ],
      }),
      changeType: step('变更监督方式', {
        by: 'overseer',
        from: ['prepared', 'running'],
        to: 'prepared',
        duty: 'may',
        basis: [art(14)],
        input: { ...typed, reason: longText('变更理由') },
        requires: guards,
      }),
      ...(local === undefined ? {} : continueAsRoutine(art, local)),
      recordApproval: step('登记方案批准', {
        by: 'overseer',
        from: 'prepared',
        duty: 'shall',
        basis: [art(21, 2)],
        input: { approvedOn: date('批准日期', { notAfterAct: true }), approval: files('批准文件', { min: 1 }) },
        requires: [must(isSpecial, '只有专项监督方案报人民政府批准', { code: 'not-special' })],
      }),
      approveKey: step('批准列为重点监督', {
        by: 'overseer',
        post: ['principal-leader'],
        from: 'prepared',
        duty: 'may',
        basis: [art(20, 2)],
        interpretation: '确定重点监督事项由监督机构主要负责人批准',
        input: { opinion: longText('批准意见') },
      }),
      begin: step('开展监督活动', {
        by: 'overseer',
        from: 'prepared',
        to: 'running',
        duty: 'shall',
        basis: [...own, art(14)],
        requires: [
          must(any(not(isSpecial), filled('facts.approvedOn')), '专项监督方案未经本级人民政府批准', {
            code: 'plan-unapproved',
            basis: [art(21, 2)],
            ...underNational,
          }),
          must(any(not(is('facts.activityType', 'key')), done('approveKey')), '重点监督事项未经主要负责人批准', {
            code: 'leader-approval-missing',
            basis: [art(20, 2)],
            interpretation: true,
          }),
        ],
      }),
      ...(local?.scoped === true ? listCase(local) : {}),
      ...activityMeasures(art, local === undefined ? [] : [outdated]),
      conclude: step('总结', {
        by: 'overseer',
        from: 'running',
        to: 'concluded',
        duty: 'shall',
        basis: [...own, art(14), art(16)],
        input: {
          report: longText('总结报告', { refusal: '没有总结报告，不能结束', code: 'report-missing' }),
          norm: optional(
            text('评估的法律、法规', {
              requiredWhen: is('facts.method', 'evaluation'),
              refusal: '执行情况评估应当写明所评估的法律、法规',
              code: 'evaluated-norm-missing',
              basis: [art(16)],
            }),
          ),
          standardsPublished: optional(text('评议标准的公开载体')),
          processPublished: optional(text('评议过程的公开载体')),
          resultPublished: optional(text('评议结果的公开载体')),
        },
        requires: [
          must(
            any(
              not(is('facts.method', 'appraisal')),
              all(
                filled('input.standardsPublished'),
                filled('input.processPublished'),
                filled('input.resultPublished'),
              ),
            ),
            '评议标准、过程、结果均应当以适当方式公开',
            { code: 'publication-missing', basis: [art(19)], ...underNational },
          ),
          must(any(not(is('facts.method', 'caseReview')), done('scoreFiles')), '案卷评查没有评查结果', {
            code: 'review-missing',
            basis: [art(18)],
          }),
          ...(local === undefined ? [] : [outdated]),
        ],
      }),
      drop: step('不再开展', {
        by: 'overseer',
        from: 'prepared',
        to: 'dropped',
        duty: 'may',
        basis: [art(14)],
        input: { reason: longText('理由') },
      }),
    },
  })
  return { procedures: { activity }, catalogues: cataloguesOf(art, local) }
}

/** What an activity of a type needs before it is registered, and again when its type is changed. */
function typedInput(art: Art, local: LocalActivity | undefined): NonNullable<Steps[string]['input']> {
  const plan = { requiredWhen: special, basis: [...(local?.special ?? []), art(21, 2)] }
  return {
    activityType: choice('监督方式', 'activityTypes', { refusal: '请选择日常监督、重点监督或者专项监督' }),
    method: optional(
      choice('日常监督的做法', 'routineMethods', {
        requiredWhen: is('input.activityType', 'routine'),
        basis: [...(local?.routine ?? []), art(15)],
      }),
    ),
    reports: optional(
      rows('反映该问题的线索', {
        source: choice('渠道', 'leadSources'),
        number: text('工单号或者来源编号'),
      }),
    ),
    impact: optional(
      longText('重大社会影响的事实', {
        requiredWhen: key,
        refusal: '重点监督应当写明产生重大社会影响的事实',
        code: 'impact-missing',
        basis: [art(20, 1)],
      }),
    ),
    typicality: optional(
      longText('典型性、代表性', {
        requiredWhen: key,
        refusal: '重点监督应当写明问题的典型性、代表性',
        code: 'typicality-missing',
        basis: [art(20, 1)],
      }),
    ),
    deploymentNumber: optional(text('省级以上部署文号')),
    deployedBy: optional(text('部署机关')),
    deployment: optional(write.matter('所参加的省级部署或者上级活动', { procedure: 'activity' })),
    planDepartments: optional(text('责任部门', plan)),
    planFocus: optional(longText('监督重点', plan)),
    planSchedule: optional(longText('进度安排', plan)),
    planDemands: optional(longText('工作要求', plan)),
    approvedOn: optional(date('方案经人民政府批准的日期', { notAfterAct: true, basis: [art(21, 2)] })),
  }
}

/** What only the text of the place asks for: field and area, topic, the resolution it comes from. */
function localInput(local: LocalActivity | undefined): NonNullable<Steps[string]['input']> {
  if (local === undefined) return {}
  const { scoped, topics, resolutions } = local
  const scope = { requiredWhen: special, basis: [...local.special] }
  return {
    ...(scoped === true ? { field: optional(text('监督领域', scope)), area: optional(text('监督区域', scope)) } : {}),
    ...(topics === undefined
      ? {}
      : {
          topic: optional(choice('监督领域', 'supervisionTopics', { basis: [...topics.basis] })),
          topicReason: optional(
            longText('选择其他领域的理由', {
              requiredWhen: is('input.topic', 'other'),
              refusal: '所选领域不在列明的重点领域之内，应当写明理由',
              code: 'topic-reason-missing',
              basis: [...topics.basis],
            }),
          ),
        }),
    ...(resolutions === undefined
      ? {}
      : {
          resolution: optional(
            write.matter('据以开展的会议决议', { procedure: resolutions.procedure, basis: [...resolutions.basis] }),
          ),
        }),
  }
}

function guardsOf(art: Art): Requirement[] {
  return [
    must(
      any(not(key), atLeast(STRONG_REACTION, 'input.reports')),
      `重点监督针对企业和群众反映强烈的问题，反映该问题的线索不足${STRONG_REACTION}件`,
      { code: 'reaction-not-strong', basis: [art(20, 1)], interpretation: true },
    ),
    must(
      any(not(special), provincial, deployed('input')),
      '专项监督由省级以上人民政府行政执法监督机构开展；市县可以参加省级部署（登记部署文号），或者转为重点监督、日常监督',
      { code: 'special-above-level', basis: [art(21, 1)], ...underNational },
    ),
  ]
}

/** A special supervision of the place's own that was begun before the national regulation goes on under another name. */
const continueAsRoutine = (art: Art, local: LocalActivity): Steps => ({
  continueAsRoutine: step('按日常监督继续', {
    by: 'overseer',
    from: 'running',
    duty: 'may',
    ...underNational,
    basis: [art(21, 1), art(15), ...local.special],
    interpretation: '2026年2月1日前本级开展的专项监督，其后的活动按日常监督进行，已经进行的活动仍然有效',
    input: { method: choice('日常监督的做法', 'routineMethods') },
    requires: [
      must(all(isSpecial, not(deployed('facts'))), '不是本级自行开展的专项监督，不需要变更', { code: 'not-special' }),
    ],
    sets: { activityType: write.literal('routine') },
  }),
})

/** Only cases of the field and the area belong to the activity. */
const listCase = (local: LocalActivity): Steps => ({
  listCase: step('列入案件', {
    by: 'overseer',
    from: ['prepared', 'running'],
    duty: 'may',
    basis: [...local.special],
    collects: 'cases',
    input: { case: text('案号'), caseField: text('案件所属领域'), caseArea: text('案件所在区域') },
    requires: [
      must(
        all(compare('input.caseField', '=', 'facts.field'), compare('input.caseArea', '=', 'facts.area')),
        '案件不属于本次监督的领域、区域',
        { code: 'outside-scope', basis: [...local.special] },
      ),
    ],
  }),
})

function cataloguesOf(art: Art, local: LocalActivity | undefined): NonNullable<PackPart['catalogues']> {
  // Before the national regulation a place knew routine and special supervision only.
  const since = local === undefined ? {} : underNational
  return {
    activityTypes: {
      name: '监督方式',
      basis: [...(local?.basis ?? []), art(14)],
      items: {
        routine: { name: '日常监督', basis: [...(local?.routine ?? []), art(15)] },
        key: { name: '重点监督', basis: [art(20)], ...since },
        special: { name: '专项监督', basis: [...(local?.special ?? []), art(21)] },
      },
    },
    routineMethods: {
      name: '日常监督的做法',
      basis: [...(local?.routine ?? []), art(15)],
      items: {
        evaluation: { name: '法律法规执行情况评估', basis: [art(16)] },
        qualification: { name: '执法资格确认', basis: [art(17)] },
        caseReview: { name: '执法案卷评查', basis: [art(18)] },
        appraisal: { name: '执法质效评议', basis: [art(19)] },
        inspection: { name: '检查', note: '地方做法' },
        onlinePatrol: { name: '网上巡查', note: '地方做法' },
        ...local?.methods,
      },
    },
    leadSources: {
      name: '线索渠道',
      basis: [art(20, 2)],
      items: namedItems({ enterprise: '涉企行政执法诉求沟通机制', hotline: '政务服务便民热线', other: '其他渠道' }),
    },
    ...activityMeasureCatalogues(art),
    ...(local?.topics === undefined
      ? {}
      : {
          supervisionTopics: {
            name: local.topics.name,
            basis: [...local.topics.basis],
            items: { ...namedItems(local.topics.items), other: { name: '其他领域', note: '应当写明理由' } },
          },
        }),
  }
}
