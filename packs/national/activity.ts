import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const {
  all,
  any,
  atLeast,
  choice,
  date,
  done,
  files,
  filled,
  includes,
  is,
  longText,
  must,
  not,
  optional,
  procedure,
  relation,
  rows,
  should,
  step,
  text,
  yesNo,
} = write

/** How many reports make a reaction strong: an internal threshold, the text gives none. */
const STRONG_REACTION = 3

const special = is('input.activityType', 'special')
const key = is('input.activityType', 'key')
const provincial = is('parties.overseer.level', 'province', 'nation')

/** What an activity of a type needs before it is registered, and again when its type is changed. */
const typed = {
  activityType: choice('监督方式', 'activityTypes', { refusal: '请选择日常监督、重点监督或者专项监督' }),
  method: optional(
    choice('日常监督的做法', 'routineMethods', {
      requiredWhen: is('input.activityType', 'routine'),
      basis: [art(15)],
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
  planDepartments: optional(text('责任部门', { requiredWhen: special, basis: [art(21, 2)] })),
  planFocus: optional(longText('监督重点', { requiredWhen: special, basis: [art(21, 2)] })),
  planSchedule: optional(longText('进度安排', { requiredWhen: special, basis: [art(21, 2)] })),
  planDemands: optional(longText('工作要求', { requiredWhen: special, basis: [art(21, 2)] })),
  approvedOn: optional(date('方案经人民政府批准的日期', { notAfterAct: true, basis: [art(21, 2)] })),
}
const guards = [
  must(
    any(not(key), atLeast(STRONG_REACTION, 'input.reports')),
    `重点监督针对企业和群众反映强烈的问题，反映该问题的线索不足${STRONG_REACTION}件`,
    { code: 'reaction-not-strong', basis: [art(20, 1)], interpretation: true },
  ),
  must(
    any(not(special), provincial, all(filled('input.deploymentNumber'), filled('input.deployedBy'))),
    '专项监督由省级以上人民政府行政执法监督机构开展；市县可以参加省级部署（登记部署文号），或者转为重点监督、日常监督',
    { code: 'special-above-level', basis: [art(21, 1)] },
  ),
]

/** 监督活动 (第十四条至第二十三条): every activity is routine, key or special, and the type decides what it needs. */
const activity = procedure({
  name: '行政执法监督活动',
  kind: 'supervision',
  basis: [art(14)],
  title: '{facts.subject}',
  numbering: { series: '执监活', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor', basis: [art(6, 1)] },
    agencies: {
      name: '监督对象',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township', 'government', 'zone-committee'],
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
      basis: [art(14)],
      input: { subject: text('活动名称', { max: 60 }), ...typed },
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
    recordApproval: step('登记方案批准', {
      by: 'overseer',
      from: 'prepared',
      duty: 'shall',
      basis: [art(21, 2)],
      input: { approvedOn: date('批准日期', { notAfterAct: true }), approval: files('批准文件', { min: 1 }) },
      requires: [must(is('facts.activityType', 'special'), '只有专项监督方案报人民政府批准', { code: 'not-special' })],
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
      basis: [art(14)],
      requires: [
        must(
          any(not(is('facts.activityType', 'special')), filled('facts.approvedOn')),
          '专项监督方案未经本级人民政府批准',
          {
            code: 'plan-unapproved',
            basis: [art(21, 2)],
          },
        ),
        must(any(not(is('facts.activityType', 'key')), done('approveKey')), '重点监督事项未经主要负责人批准', {
          code: 'leader-approval-missing',
          basis: [art(20, 2)],
          interpretation: true,
        }),
      ],
    }),
    takeMeasure: step('采取监督措施', {
      by: 'overseer',
      from: ['running', 'listed'],
      duty: 'may',
      basis: [art(22)],
      collects: 'measures',
      input: {
        measure: choice('监督措施', 'supervisionMeasures'),
        content: longText('内容'),
        necessity: optional(
          longText('必要性', {
            requiredWhen: is('input.measure', 'other'),
            refusal: '采取其他措施，应当写明必要性',
            code: 'necessity-missing',
            basis: [art(22, 1, 6)],
          }),
        ),
        record: optional(
          files('记录', {
            requiredWhen: is('input.measure', 'hearing'),
            refusal: '座谈、听证应当有记录',
            code: 'record-missing',
            basis: [art(22, 1, 3)],
          }),
        ),
        withinMatter: optional(
          yesNo('是否限于监督事项', { requiredWhen: is('input.measure', 'copying'), basis: [art(22, 1, 4)] }),
        ),
        items: optional(files('调取的材料')),
      },
      requires: [
        should(not(is('input.withinMatter', false)), '调阅、复制超出事项范围', {
          code: 'beyond-matter',
          basis: [art(22, 1, 4)],
        }),
      ],
    }),
    invite: step('邀请参加监督活动', {
      by: 'overseer',
      from: ['prepared', 'running', 'listed'],
      duty: 'may',
      basis: [art(23)],
      summary: '受邀者参加活动，不具有监督人员身份',
      collects: 'invited',
      input: { person: text('姓名', { personal: true }), category: choice('类别', 'invitedCategories') },
    }),
    scoreFiles: step('登记案卷评查结果', {
      by: 'overseer',
      from: 'running',
      duty: 'may',
      basis: [art(18)],
      input: {
        groups: rows(
          '评查结果',
          { group: choice('评查方面', 'fileReviewGroups'), finding: longText('评查情况') },
          { min: 1 },
        ),
      },
      requires: ['legality', 'proportionality', 'documents', 'evidence'].map((group) =>
        must(
          includes('input.groups', group, 'group'),
          '案卷评查应当检查决定合法、过罚相当、文书规范、证据真实完整四个方面',
          {
            code: 'review-incomplete',
            basis: [art(18)],
          },
        ),
      ),
    }),
    list: step('挂牌督办', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'running',
      to: 'listed',
      duty: 'may',
      basis: [art(20, 3)],
      input: {
        lead: text('牵头人'),
        milestones: rows(
          '节点',
          { milestone: text('节点'), on: date('日期') },
          {
            min: 1,
            refusal: '挂牌督办应当设置节点',
            code: 'milestones-missing',
          },
        ),
        publicity: longText('公开范围'),
      },
      requires: [must(is('facts.activityType', 'key'), '挂牌督办用于重点监督', { code: 'not-key' })],
    }),
    delist: step('核验销牌', {
      by: 'overseer',
      from: 'listed',
      to: 'running',
      duty: 'may',
      basis: [art(20, 3)],
      interpretation: '销牌须由挂牌机构核验',
      input: { verifiedHow: longText('核验情况') },
    }),
    elevate: step('提级监督', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['running', 'listed'],
      to: 'elevated',
      duty: 'may',
      basis: [art(20, 3)],
      interpretation: '提级后由上级监督机构立项办理，本事项办结转为协助',
      input: { to: write.organ('上级监督机构', { kinds: ['oversight-body'] }), reason: longText('提级理由') },
      requires: [
        must(is('facts.activityType', 'key'), '提级用于重点监督', { code: 'not-key' }),
        must(relation('input.to', 'superior-body', 'overseer'), '所选机构不是上级监督机构', { code: 'not-superior' }),
      ],
    }),
    conclude: step('总结', {
      by: 'overseer',
      from: 'running',
      to: 'concluded',
      duty: 'shall',
      basis: [art(14), art(16)],
      input: {
        report: longText('总结报告'),
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
            all(filled('input.standardsPublished'), filled('input.processPublished'), filled('input.resultPublished')),
          ),
          '评议标准、过程、结果均应当以适当方式公开',
          { code: 'publication-missing', basis: [art(19)] },
        ),
        must(any(not(is('facts.method', 'caseReview')), done('scoreFiles')), '案卷评查没有评查结果', {
          code: 'review-missing',
          basis: [art(18)],
        }),
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

/** 监督方式 and measures: articles 14 to 25 and 31. */
export const activityPart: PackPart = {
  procedures: { activity },
  catalogues: {
    activityTypes: {
      name: '监督方式',
      basis: [art(14)],
      items: {
        routine: { name: '日常监督', basis: [art(15)] },
        key: { name: '重点监督', basis: [art(20)] },
        special: { name: '专项监督', basis: [art(21)] },
      },
    },
    routineMethods: {
      name: '日常监督的做法',
      basis: [art(15)],
      items: {
        evaluation: { name: '法律法规执行情况评估', basis: [art(16)] },
        qualification: { name: '执法资格确认', basis: [art(17)] },
        caseReview: { name: '执法案卷评查', basis: [art(18)] },
        appraisal: { name: '执法质效评议', basis: [art(19)] },
        inspection: { name: '检查', note: '地方做法' },
        onlinePatrol: { name: '网上巡查', note: '地方做法' },
      },
    },
    leadSources: {
      name: '线索渠道',
      basis: [art(20, 2)],
      items: namedItems({ enterprise: '涉企行政执法诉求沟通机制', hotline: '政务服务便民热线', other: '其他渠道' }),
    },
    supervisionMeasures: {
      name: '监督措施',
      basis: [art(22)],
      items: {
        selfInspection: { name: '要求自查、说明情况', basis: [art(22, 1, 1)] },
        inspection: { name: '检查、访谈、暗访', basis: [art(22, 1, 2)] },
        hearing: { name: '座谈、听证、统计、评估', basis: [art(22, 1, 3)] },
        copying: { name: '调阅、复制资料', basis: [art(22, 1, 4)] },
        interview: { name: '约谈', basis: [art(22, 1, 5)] },
        other: { name: '其他必要的措施', basis: [art(22, 1, 6)] },
      },
    },
    invitedCategories: {
      name: '受邀人员类别',
      basis: [art(23)],
      items: namedItems({
        deputy: '人大代表',
        member: '政协委员',
        industry: '行业代表',
        expert: '专家学者',
        journalist: '新闻工作者',
        other: '其他人士',
      }),
    },
    fileReviewGroups: {
      name: '案卷评查方面',
      basis: [art(18)],
      items: namedItems({
        legality: '决定合法',
        proportionality: '过罚相当',
        documents: '文书规范',
        evidence: '证据真实完整',
      }),
    },
  },
}
