import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { recurringTaskOf } from '../shapes/activity/recurring-task.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art, national } from './identity.ts'

const { any, compare, date, files, filled, found, limit, must, not, number, optional, organ, path, periodOf } = write
const { procedure, rows, should, step, template, text } = write

const basis = [art(12, 2)]
const overseer = { overseer: '同级司法行政部门', basis }
const agencyKinds = [...SUPERVISED]

const PARAMETER = '条文称“规定的时限”，没有写明日期；日期由司法行政部门设定，默认1月31日'

const filed = {
  by: 'agency',
  duty: 'shall' as const,
  basis,
  input: {
    report: files('上年度执法情况报告', { min: 1, refusal: '没有上年度执法情况报告', code: 'report-missing' }),
    plan: optional(files('本年度执法工作计划')),
    frequency: optional(number('计划对同一企业的最高检查次数', { whole: true, min: 0 })),
  },
  requires: [
    should(filled('input.plan'), '没有一并报送本年度执法工作计划', { code: 'plan-missing', basis }),
    should(
      any(
        not(filled('facts.ceiling')),
        not(filled('input.frequency')),
        compare('input.frequency', '<=', 'facts.ceiling'),
      ),
      '计划的检查次数{input.frequency}次，超过设定的上限{facts.ceiling}次',
      { code: 'frequency-exceeded', basis: [art(12, 2), national(8)] },
    ),
  ],
}
const published = {
  input: { domain: text('网站域名'), page: text('页面'), publishedOn: date('公开日期', { notAfterAct: true }) },
  requires: [
    must(found('ownSite'), '公开网址不在本部门网站，应当在本部门网站上公开', { code: 'foreign-domain', basis }),
  ],
  sets: { publishedAt: template('https://{input.domain}/{input.page}') },
}

/** Art 12(2): last year's report with this year's plan, to the bureau of the level, and on the organ's own website. */
const annualReport = procedure({
  name: '年度执法报告和计划',
  kind: 'supervision',
  basis,
  title: '{parties.agency.name}{facts.period}执法报告和计划',
  parties: {
    overseer: overseerParty(overseer, 'input'),
    agency: { name: '行政执法机关', kinds: agencyKinds, from: 'input' },
  },
  states: {
    due: { name: '待报送' },
    overdue: { name: '逾期未报送' },
    filed: { name: '已报送：未公开' },
    filedLate: { name: '逾期报送：未公开' },
    published: { name: '已公开', final: true },
  },
  steps: {
    arise: step('产生报送任务', {
      by: 'clock',
      from: 'start',
      to: 'due',
      duty: 'shall',
      basis,
      input: {
        period: text('年度'),
        dueBy: date('报送日期'),
        ceiling: optional(number('对同一企业检查次数的上限')),
      },
    }),
    file: step('报送报告和计划', { ...filed, from: 'due', to: 'filed' }),
    fileLate: step('逾期报送', { ...filed, from: 'overdue', to: 'filedLate' }),
    publish: step('登记公开', {
      by: 'agency',
      from: ['filed', 'filedLate'],
      to: 'published',
      duty: 'shall',
      basis,
      ...published,
    }),
  },
  limits: {
    filing: limit('年度报告和计划的报送日期', {
      kind: 'internal',
      basis,
      interpretation: PARAMETER,
      on: 'agency',
      start: { step: 'arise' },
      until: 'facts.dueBy',
      met: ['file'],
      ended: ['filedLate'],
      lapse: { text: '年度报告和计划逾期未报送', to: 'overdue' },
    }),
  },
  lookups: {
    ownSite: {
      name: '本部门登记的网站',
      procedure: 'agencySite',
      states: ['registered'],
      where: [
        { path: 'facts.domain', sign: '=', to: 'input.domain' },
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
      ],
    },
  },
})

const agencySite = procedure({
  name: '部门网站',
  kind: 'register',
  basis,
  title: '{parties.agency.name}网站',
  parties: { agency: { name: '行政执法机关', kinds: agencyKinds, from: 'actor' } },
  states: { registered: { name: '已登记' }, closed: { name: '已停用', final: true } },
  steps: {
    register: step('登记部门网站', {
      by: 'agency',
      from: 'start',
      to: 'registered',
      duty: 'shall',
      basis,
      input: { domain: text('网站域名') },
    }),
    close: step('停用', { by: 'agency', from: 'registered', to: 'closed', duty: 'may', basis }),
  },
})

const cycle = recurringTaskOf({
  id: 'annualReportCycle',
  name: '年度报告安排',
  word: '年度报送',
  basis,
  interpretation: PARAMETER,
  role: 'overseer',
  parties: { overseer: overseerParty(overseer) },
  stoppedBy: 'overseer',
  every: 'year',
  terms: {
    agencies: rows('行政执法机关', { agency: organ('行政执法机关', { kinds: agencyKinds }) }, { min: 1 }),
    ceiling: optional(number('对同一企业检查次数的上限', { whole: true, min: 0 })),
  },
  task: {
    procedure: 'annualReport',
    step: 'arise',
    each: 'facts.agencies',
    parties: { overseer: 'overseer', agency: 'row.agency' },
    input: {
      period: periodOf('facts.taskOn', 'facts.cycle'),
      dueBy: path('facts.dueBy'),
      ceiling: path('facts.ceiling'),
    },
  },
})

/** Art 12(2): annual reports and plans. */
export const annualReportPart: PackPart = {
  procedures: { annualReport, agencySite, ...cycle.procedures },
  catalogues: { ...cycle.catalogues },
}
