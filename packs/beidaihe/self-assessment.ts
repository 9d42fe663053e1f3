import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringTaskOf } from '../shapes/activity/recurring-task.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art } from './identity.ts'

const { any, date, files, filled, found, is, limit, longText, must, not, number, optional, organ, path } = write
const { periodOf, procedure, rows, step, text, workingDays, yesNo } = write

const basis = [art(2, { item: 9, sentence: 5 })]
const overseer = { overseer: '司法行政机关', basis }

const parties: write.Procedure['parties'] = {
  overseer: overseerParty(overseer, 'input'),
  agency: { name: '行政执法部门', kinds: [...SUPERVISED], from: 'input' },
  government: { name: '本级政府', from: { governmentOf: 'agency' } },
}
const arise = step('产生任务', {
  by: 'clock',
  from: 'start',
  to: 'due',
  duty: 'shall',
  basis,
  input: { period: text('周期'), dueBy: date('完成日期') },
})
/** How long a filed result may stay unpublished before it is flagged: an internal target. */
const PUBLISHED_WITHIN = workingDays(20)

const filing = (from: string[]): write.Procedure['steps'] => ({
  file: step('报司法行政机关备案', {
    by: 'agency',
    from,
    to: 'submittedForFiling',
    duty: 'shall',
    basis,
    input: { filing: files('备案材料', { min: 1 }) },
  }),
  confirmFiling: step('确认备案', {
    by: 'overseer',
    from: 'submittedForFiling',
    to: 'filed',
    duty: 'shall',
    basis,
    input: { filingNumber: text('备案号') },
  }),
  returnFiling: step('退回补正', {
    by: 'overseer',
    from: 'submittedForFiling',
    to: from[0] ?? '',
    duty: 'may',
    basis,
    input: { returnReason: longText('退回理由') },
  }),
})
const periodLimit = (name: string, interpretation: string, met: string) =>
  limit(name, {
    kind: 'internal',
    basis,
    interpretation,
    on: 'agency',
    start: { step: 'arise' },
    until: 'facts.dueBy',
    rollOver: false,
    met: [met],
    lapse: { text: `${name}逾期未完成` },
  })

/** 二（九）第五句: each department assesses itself at the end of the year, reports to the government, files and publishes. */
const selfAssessment = procedure({
  name: '考核自评',
  kind: 'supervision',
  basis,
  title: '{parties.agency.name}{facts.period}考核自评',
  parties,
  states: {
    due: { name: '待自评' },
    assessed: { name: '已自评：未上报' },
    reported: { name: '已上报政府：未备案' },
    submittedForFiling: { name: '已报备案' },
    filed: { name: '已备案：未公开' },
    published: { name: '已公开', final: true },
  },
  steps: {
    arise,
    assess: step('完成自评', {
      by: 'agency',
      from: 'due',
      to: 'assessed',
      duty: 'shall',
      basis,
      input: { assessment: files('自评报告', { min: 1 }), summary: longText('自评情况') },
    }),
    report: step('上报政府', {
      by: 'agency',
      from: 'assessed',
      to: 'reported',
      duty: 'shall',
      basis,
      input: { letter: files('上报文件', { min: 1 }) },
    }),
    ...filing(['reported']),
    publish: step('向社会公开', {
      by: 'agency',
      from: 'filed',
      to: 'published',
      duty: 'shall',
      basis,
      input: { publishedAt: text('公开网址'), publishedOn: date('公开日期', { notAfterAct: true }) },
    }),
  },
  limits: {
    year: periodLimit('年终考核自评', '“年终”默认为12月31日，日期可以设定', 'assess'),
    publication: limit('自评公开的内部时限', {
      kind: 'internal',
      basis,
      interpretation: '“主动公开”没有写明期限，默认上报后20个工作日',
      on: 'agency',
      start: { step: 'report' },
      term: PUBLISHED_WITHIN,
      met: ['publish'],
      lapse: { text: '自评情况上报后长期没有公开' },
    }),
  },
})

/** 二（九）第五句: each half-year a review of the officers; one review stands for one half-year. */
const personnelReview = procedure({
  name: '执法人员考核评议',
  kind: 'supervision',
  basis,
  title: '{parties.agency.name}{facts.period}执法人员考核评议',
  parties,
  states: {
    due: { name: '待评议' },
    reviewed: { name: '已评议：未备案' },
    submittedForFiling: { name: '已报备案' },
    filed: { name: '已备案：未公开' },
    published: { name: '已公开', final: true },
  },
  steps: {
    arise,
    review: step('登记评议', {
      by: 'agency',
      from: 'due',
      to: 'reviewed',
      duty: 'shall',
      basis,
      input: {
        record: text('评议记录编号'),
        minutes: files('评议记录', { min: 1 }),
        numbers: rows(
          '各等次人数',
          { grade: text('等次'), count: number('人数', { whole: true, min: 0 }) },
          { min: 1 },
        ),
      },
      requires: [must(not(found('sameReview')), '同一次评议不能抵两个半年', { code: 'review-used', basis })],
    }),
    ...filing(['reviewed']),
    publish: step('公开评议结果', {
      by: 'agency',
      from: 'filed',
      to: 'published',
      duty: 'shall',
      basis,
      summary: '公开各等次人数；公布姓名须经合法性审查',
      input: {
        publishedAt: text('公开网址'),
        withNames: yesNo('是否公布姓名'),
        legalCheck: optional(files('合法性审查意见')),
      },
      requires: [
        must(any(is('input.withNames', false), filled('input.legalCheck')), '公布姓名应当先经合法性审查', {
          code: 'names-unchecked',
          basis,
        }),
      ],
    }),
  },
  limits: {
    halfYear: periodLimit('半年执法人员考核评议', '每半年一次，默认7月31日、次年1月31日前完成，日期可以设定', 'review'),
  },
  lookups: {
    sameReview: {
      name: '已经登记的同一次评议',
      procedure: 'personnelReview',
      where: [
        { path: 'facts.record', sign: '=', to: 'input.record' },
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
      ],
    },
  },
})

const cycleOf = (id: string, name: string, every: 'year' | 'half-year', task: string) =>
  recurringTaskOf({
    id,
    name,
    word: '考核',
    basis,
    interpretation: '任务产生和完成的日期由司法行政机关设定，是内部安排',
    role: 'overseer',
    parties: { overseer: overseerParty(overseer) },
    stoppedBy: 'overseer',
    every,
    terms: {
      departments: rows('部门', { department: organ('行政执法部门', { kinds: [...SUPERVISED] }) }, { min: 1 }),
    },
    task: {
      procedure: task,
      step: 'arise',
      each: 'facts.departments',
      parties: { overseer: 'overseer', agency: 'row.department' },
      input: { period: periodOf('facts.taskOn', 'facts.cycle'), dueBy: path('facts.dueBy') },
    },
  })
const yearly = cycleOf('selfAssessmentCycle', '考核自评安排', 'year', 'selfAssessment')
const halfYearly = cycleOf('personnelReviewCycle', '人员考核评议安排', 'half-year', 'personnelReview')

/** 二（九）第五句: what departments owe by themselves. */
export const selfAssessmentPart: PackPart = {
  procedures: { selfAssessment, personnelReview, ...yearly.procedures, ...halfYearly.procedures },
  catalogues: { ...yearly.catalogues, ...halfYearly.catalogues },
}
