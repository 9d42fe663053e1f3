import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { choice, citations, compare, date, is, longText, must, number, procedure, relation, step, text } = write

/** 责任制 (第七条第（一）项): the oversight body opens one checklist for all; each organ fills its own part. */
const responsibilityChecklist = procedure({
  name: '行政执法责任制清单',
  kind: 'other',
  basis: [art(7, 1, 1)],
  title: '{facts.year}年行政执法责任制清单',
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agencies: { name: '行政执法机关', from: 'input', many: true },
  },
  states: { open: { name: '填报中' }, closed: { name: '已汇总', final: true } },
  steps: {
    open: step('部署责任制清单', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(7, 1, 1)],
      input: { year: number('年度', { whole: true, min: 2026 }) },
      requires: [
        must(relation('overseer', 'governs', 'agencies'), '只能部署本级及下级行政执法机关', { code: 'not-governed' }),
      ],
    }),
    fillIn: step('填报本机关责任落实情况', {
      by: 'agencies',
      from: 'open',
      duty: 'shall',
      basis: [art(7, 1, 1)],
      collects: 'parts',
      input: {
        agency: write.party('填报机关', 'agencies'),
        posts: longText('岗位责任'),
        accountability: longText('责任追究情况'),
      },
      requires: [
        must(compare('input.agency', '=', 'actor.organ.id'), '只能填报本机关的部分', { code: 'not-own-part' }),
      ],
    }),
    close: step('汇总', {
      by: 'overseer',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: [art(7, 1, 1)],
      input: { summary: longText('汇总情况') },
    }),
  },
})

/** 规范化、正规化、专业化、数字化 (第七条第（三）项): every project carries one of the four tags. */
const developmentProject = procedure({
  name: '行政执法建设项目',
  kind: 'register',
  basis: [art(7, 1, 3)],
  title: '{facts.project}',
  parties: { overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' } },
  states: { running: { name: '推进中' }, finished: { name: '已完成', final: true } },
  steps: {
    register: step('登记建设项目', {
      by: 'overseer',
      from: 'start',
      to: 'running',
      duty: 'may',
      basis: [art(7, 1, 3)],
      input: {
        project: text('项目名称'),
        tags: choice('建设方向', 'modernisations', { many: true, refusal: '请选择建设方向' }),
      },
    }),
    report: step('登记进展', {
      by: 'overseer',
      from: 'running',
      duty: 'may',
      basis: [art(7, 1, 3)],
      collects: 'progress',
      input: { progress: longText('进展') },
    }),
    finish: step('完成', {
      by: 'overseer',
      from: 'running',
      to: 'finished',
      duty: 'shall',
      basis: [art(7, 1, 3)],
      input: { result: longText('成果') },
    }),
  },
})

/** 其他职责 (第七条第（五）项): only a law or a regulation adds one. */
const addedDuty = procedure({
  name: '监督机构增设职责',
  kind: 'register',
  basis: [art(7, 1, 5)],
  title: '{facts.name}',
  parties: { overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' } },
  states: { active: { name: '有效' }, ended: { name: '已停止', final: true } },
  steps: {
    add: step('增设职责', {
      by: 'overseer',
      from: 'start',
      to: 'active',
      duty: 'may',
      basis: [art(7, 1, 5)],
      input: {
        name: text('职责名称'),
        normKind: choice('依据的规范种类', 'normKinds'),
        norm: citations('依据条款', { min: 1 }),
      },
      requires: [
        must(is('input.normKind', 'law', 'regulation'), '增设职责应当有法律、法规依据，规章和文件不能单独作为依据', {
          code: 'basis-too-low',
        }),
      ],
    }),
    end: step('停止职责', {
      by: 'overseer',
      from: 'active',
      to: 'ended',
      duty: 'may',
      basis: [art(7, 1, 5)],
      input: { reason: longText('理由') },
    }),
  },
})

/** 研究部署 (第五条): kept by the government; its absence is only hinted at. */
const governmentDeployment = procedure({
  name: '政府研究部署记录',
  kind: 'register',
  basis: [art(5)],
  title: '{parties.government.name}研究部署行政执法监督工作',
  parties: {
    government: { name: '人民政府', kinds: ['government'], from: 'actor', refusal: '研究部署记录由人民政府登记' },
  },
  states: { recorded: { name: '已登记', final: true } },
  steps: {
    record: step('登记研究部署', {
      by: 'government',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(5)],
      datedBack: true,
      input: {
        meeting: text('会议或者文件'),
        heldOn: date('日期', { notAfterAct: true }),
        content: longText('部署内容'),
      },
    }),
  },
})

/** 定期报告 (第六条第一款): to the government, in an internal rhythm. */
const governmentReport = procedure({
  name: '行政执法监督工作报告',
  kind: 'other',
  basis: [art(6, 1)],
  title: '{facts.period}行政执法监督工作报告',
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    government: { name: '本级人民政府', from: { governmentOf: 'overseer' } },
  },
  states: { drafted: { name: '待报送' }, reported: { name: '已报告', final: true } },
  steps: {
    prepare: step('准备报告', {
      by: 'overseer',
      from: 'start',
      to: 'drafted',
      duty: 'shall',
      basis: [art(6, 1)],
      input: { period: text('报告期间'), target: date('内部时限') },
    }),
    report: step('报告本级人民政府', {
      by: 'overseer',
      from: 'drafted',
      to: 'reported',
      duty: 'shall',
      basis: [art(6, 1)],
      input: { content: longText('监督工作情况') },
      issues: 'governmentReport',
    }),
  },
  limits: {
    target: write.limit('报告的内部时限', {
      kind: 'internal',
      basis: [art(6, 1)],
      interpretation: '“定期”没有数字，周期由监督机构设定，只作内部时限',
      on: 'overseer',
      start: { step: 'prepare' },
      until: 'facts.target',
      rollOver: false,
      met: ['report'],
      lapse: { text: '内部时限已过' },
    }),
  },
})

/** What the oversight body and its government owe beside single cases: articles 5 to 7. */
export const oversightDutiesPart: PackPart = {
  procedures: { responsibilityChecklist, developmentProject, addedDuty, governmentDeployment, governmentReport },
  documents: {
    governmentReport: {
      title: '行政执法监督工作情况报告',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['government'],
      numbering: { series: '执监报' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(6, 1)],
      sections: [
        { heading: '报告期间', text: '{facts.period}' },
        { heading: '监督工作情况', text: '{input.content}' },
      ],
    },
  },
  catalogues: {
    modernisations: {
      name: '建设方向',
      basis: [art(7, 1, 3)],
      items: namedItems({ standard: '规范化', regular: '正规化', professional: '专业化', digital: '数字化' }),
    },
    normKinds: {
      name: '规范种类',
      basis: [art(7, 1, 5)],
      items: namedItems({ law: '法律', regulation: '法规', rule: '规章', document: '规范性文件或者工作方案' }),
    },
  },
  duties: {
    deployment: {
      name: '研究部署行政执法监督工作',
      basis: [art(5)],
      by: 'government',
      every: 'year',
      atLeast: 1,
      internal: true,
      proof: 'governmentDeployment',
      missed: '无研究部署记录（提示）',
    },
    governmentReport: {
      name: '向本级人民政府报告监督工作',
      basis: [art(6, 1)],
      by: 'oversight-body',
      every: 'half-year',
      atLeast: 1,
      internal: true,
      proof: 'governmentReport',
      missed: '内部时限已过',
    },
  },
}
