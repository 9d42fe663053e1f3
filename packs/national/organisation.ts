import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { organRegisterOf } from '../shapes/organ-register.ts'
import { stationLeadOf } from '../shapes/station-lead.ts'
import { art, organicLaw } from './identity.ts'

const { choice, citations, compare, date, files, found, is, longText, must, not, number } = write
const { procedure, relation, step, text, yesNo } = write

/** 县级以上人民政府司法行政部门是本级人民政府的监督机构 (第六条第一款); objects of supervision are organs (第二条). */
const register = organRegisterOf({
  basis: [art(6), art(2)],
  oversightBody: [art(6, 1)],
  particular: [art(2), art(42, 1)],
  leadership: [art(42, 2)],
})

/** 司法所协助 (第六条第二款). */
const leads = stationLeadOf([art(6, 2)])

/** 主体资格确认和公示 (第十七条第一款): an organ enforces in its own name from its publication on. */
const entityQualification = procedure({
  name: '行政执法主体资格确认',
  kind: 'register',
  basis: [art(17, 1), art(10)],
  title: '{parties.agency.name}行政执法主体资格',
  parties: {
    agency: {
      name: '行政执法机关',
      kinds: ['agency', 'township', 'authorised-organisation', 'dispatched-organ'],
      from: 'actor',
      refusal: '主体资格由行政执法机关申请确认',
    },
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: {
    applied: { name: '待确认' },
    confirmed: { name: '已确认待公示' },
    published: { name: '已公示' },
    revoked: { name: '已撤销', final: true },
    refused: { name: '不予确认', final: true },
  },
  steps: {
    apply: step('申请确认主体资格', {
      by: 'agency',
      from: 'start',
      to: 'applied',
      duty: 'shall',
      basis: [art(17, 1)],
      input: { establishment: citations('设立依据和职权依据', { min: 1 }), materials: files('材料', { min: 1 }) },
    }),
    confirm: step('确认主体资格', {
      by: 'overseer',
      from: 'applied',
      to: 'confirmed',
      duty: 'shall',
      basis: [art(17, 1)],
      input: { opinion: longText('审核意见') },
    }),
    refuse: step('不予确认', {
      by: 'overseer',
      from: 'applied',
      to: 'refused',
      duty: 'may',
      basis: [art(17, 1)],
      input: { reason: longText('理由') },
    }),
    publish: step('向社会公示', {
      by: 'overseer',
      from: 'confirmed',
      to: 'published',
      duty: 'shall',
      basis: [art(17, 1)],
      input: { publishedOn: date('公示日期', { notAfterAct: true }), place: text('公示网址或者载体') },
    }),
    revoke: step('撤销主体资格', {
      by: 'overseer',
      from: ['confirmed', 'published'],
      to: 'revoked',
      duty: 'may',
      basis: [art(17, 1), art(10)],
      input: { reason: longText('机构合并、撤销等事由') },
    }),
  },
})

/** 执法行为 are entered in the name of an organ that was confirmed and published by then. */
const enforcementRecord = procedure({
  name: '行政执法行为登记',
  kind: 'register',
  basis: [art(11, 1), art(17, 1)],
  title: '{parties.agency.name}：{facts.act}',
  parties: {
    agency: {
      name: '行政执法机关',
      kinds: ['agency', 'township', 'authorised-organisation', 'dispatched-organ'],
      from: 'actor',
    },
  },
  states: { recorded: { name: '已登记' }, withdrawn: { name: '已更正撤回', final: true } },
  steps: {
    record: step('登记执法行为', {
      by: 'agency',
      from: 'start',
      to: 'recorded',
      duty: 'shall',
      basis: [art(11, 1)],
      input: {
        act: text('行为标识或者文号'),
        actType: choice('执法行为种类', 'enforcementActs'),
        actOn: date('行为日期', { notAfterAct: true }),
      },
      requires: [
        must(found('publishedEntity'), '在行为日期之前，该机关的执法主体资格没有确认并公示', {
          code: 'entity-unconfirmed',
          basis: [art(17, 1)],
        }),
      ],
    }),
    withdraw: step('更正撤回', {
      by: 'agency',
      from: 'recorded',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(11, 1)],
      input: { reason: longText('更正理由') },
    }),
  },
  lookups: {
    publishedEntity: {
      name: '已公示的主体资格',
      procedure: 'entityQualification',
      states: ['published'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.publishedOn', sign: '<=', to: 'input.actOn' },
      ],
    },
  },
})

/** 人员资格 (第十条、第十七条第二款): examined, reviewed, certified by the oversight body; only for confirmed organs. */
const officerCertificate = procedure({
  name: '行政执法证件',
  kind: 'register',
  projects: 'certificate',
  basis: [art(10), art(17, 2)],
  title: '{facts.officer}的行政执法证件',
  parties: {
    agency: {
      name: '所在机关',
      kinds: ['agency', 'township', 'authorised-organisation', 'dispatched-organ'],
      from: 'actor',
    },
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: {
    applied: { name: '已申请' },
    active: { name: '有效' },
    cancelled: { name: '已注销', final: true },
    disqualified: { name: '已取消执法资格', final: true },
    refused: { name: '不予发证', final: true },
  },
  steps: {
    apply: step('申请执法资格', {
      by: 'agency',
      from: 'start',
      to: 'applied',
      duty: 'may',
      basis: [art(17, 2)],
      input: {
        officer: text('姓名', { personal: true }),
        examination: choice('资格考试结果', 'examinationResults'),
        conditions: yesNo('是否符合法定条件'),
      },
      requires: [
        must(found('confirmedEntity'), '该机关没有经确认的执法主体资格，不能登记执法人员', {
          code: 'entity-unconfirmed',
          basis: [art(7, 1, 4), art(17, 1)],
        }),
      ],
    }),
    issue: step('制发执法证件', {
      by: 'overseer',
      from: 'applied',
      to: 'active',
      duty: 'shall',
      basis: [art(17, 2)],
      input: { certificateNumber: text('证件编号'), validFrom: date('有效期自'), validUntil: date('有效期至') },
      requires: [
        must(is('facts.examination', 'passed'), '资格考试不合格，不得发证', { code: 'examination-failed' }),
        must(is('facts.conditions', true), '不符合法定条件，不得发证', { code: 'conditions-unmet' }),
      ],
    }),
    refuse: step('不予发证', {
      by: 'overseer',
      from: 'applied',
      to: 'refused',
      duty: 'may',
      basis: [art(17, 2)],
      input: { reason: longText('理由') },
    }),
    cancel: step('注销证件', {
      by: 'overseer',
      from: 'active',
      to: 'cancelled',
      duty: 'shall',
      basis: [art(10)],
      summary: '人员退出执法岗位的，及时注销证件',
      input: { reason: longText('退出事由'), leftOn: date('退出日期', { notAfterAct: true }) },
    }),
    disqualify: step('取消执法资格', {
      by: 'overseer',
      from: 'active',
      to: 'disqualified',
      duty: 'may',
      basis: [art(32), art(10)],
      summary: '只按有权机关的处理变更证件状态',
      input: { note: longText('依据的处理') },
      requires: [
        must(found('decidedMeasure'), '没有有权机关取消执法资格的处理，监督机构只能提出建议，证件状态不变', {
          code: 'measure-undecided',
          basis: [art(32)],
        }),
      ],
    }),
  },
  lookups: {
    confirmedEntity: {
      name: '经确认的主体资格',
      procedure: 'entityQualification',
      states: ['confirmed', 'published'],
      where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
    },
    decidedMeasure: {
      name: '有权机关取消其执法资格的处理',
      procedure: 'personalMeasure',
      states: ['decided'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.officer', sign: '=', to: 'facts.officer' },
        { path: 'facts.measure', sign: '=', value: 'disqualify' },
      ],
    },
  },
})

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

/** 部门内部监督 (第四十二条第一款): over what the department set up or leads, nothing else. */
const internalSupervision = procedure({
  name: '部门内部监督',
  kind: 'supervision',
  basis: [art(42, 1)],
  title: '{parties.unit.name}内部监督',
  parties: {
    department: { name: '部门', kinds: ['agency'], from: 'actor', refusal: '部门内部监督由县级以上人民政府部门开展' },
    unit: { name: '所属机构、派出机构或者下级部门', from: 'input' },
  },
  states: { found: { name: '已发现问题' }, closed: { name: '已处理', final: true } },
  steps: {
    find: step('登记问题', {
      by: 'department',
      from: 'start',
      to: 'found',
      duty: 'may',
      basis: [art(42, 1)],
      input: { problem: longText('存在的问题') },
      requires: [
        must(
          relation('department', 'establishes', 'unit'),
          '不是本部门的所属机构、派出机构，也不是垂直管理的下级部门；对下级对应部门只能督促指导',
          { code: 'guidance-instead', basis: [art(42, 1), art(42, 3)] },
        ),
      ],
    }),
    close: step('处理', {
      by: 'department',
      from: 'found',
      to: 'closed',
      duty: 'shall',
      basis: [art(42, 1)],
      input: { measure: longText('处理情况') },
    }),
  },
})

/** 督促指导 (第四十二条第三款): from a department of city level up, under the guidance of the oversight body beside it. */
const guidanceLetter = procedure({
  name: '对下级对应部门的督促指导',
  kind: 'other',
  basis: [art(42, 3), organicLaw(83)],
  title: '{parties.department.name}督促指导{parties.counterpart.name}',
  parties: {
    department: { name: '部门', kinds: ['agency'], from: 'actor' },
    counterpart: { name: '下级人民政府对应部门', kinds: ['agency'], from: 'input' },
    overseer: { name: '本级人民政府监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'department' } },
  },
  states: { prepared: { name: '已登记' }, sent: { name: '已发函' }, closed: { name: '已反馈', final: true } },
  steps: {
    prepare: step('登记督促指导事项', {
      by: 'department',
      from: 'start',
      to: 'prepared',
      duty: 'may',
      basis: [art(42, 3)],
      input: { matter: longText('督促指导的事项'), grounds: citations('法律依据', { min: 1 }) },
      requires: [
        must(is('parties.department.level', 'city', 'province', 'nation'), '督促指导由设区的市级以上人民政府部门开展', {
          code: 'county-department',
        }),
        must(relation('department', 'governs', 'counterpart'), '对象不是下级人民政府的对应部门', { code: 'not-below' }),
        must(not(relation('department', 'same-government', 'counterpart')), '对象不是下级人民政府的对应部门', {
          code: 'not-below',
        }),
      ],
    }),
    send: step('发出督促指导函', {
      by: 'department',
      from: 'prepared',
      to: 'sent',
      duty: 'shall',
      basis: [art(42, 3)],
      input: { advice: longText('督促指导意见') },
      issues: 'guidanceLetter',
    }),
    feedBack: step('反馈', {
      by: 'counterpart',
      from: 'sent',
      to: 'closed',
      duty: 'shall',
      basis: [art(42, 3)],
      input: { answer: longText('反馈情况') },
    }),
  },
})

const items = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]))

/** General provisions, qualification and appendix: who supervises whom, and which registers stand behind it. */
export const organisation: PackPart = {
  procedures: {
    ...register.procedures,
    ...leads.procedures,
    entityQualification,
    enforcementRecord,
    officerCertificate,
    responsibilityChecklist,
    developmentProject,
    addedDuty,
    governmentDeployment,
    governmentReport,
    internalSupervision,
    guidanceLetter,
  },
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
    guidanceLetter: {
      title: '行政执法督促指导函',
      layout: 'letter',
      issuer: 'department',
      recipients: ['counterpart'],
      copies: ['overseer'],
      numbering: { series: '督指' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(42, 3)],
      sections: [
        { heading: '督促指导的事项', text: '{facts.matter}' },
        { heading: '意见', text: '{input.advice}' },
        { heading: '依据', list: 'facts.grounds' },
      ],
    },
  },
  catalogues: {
    ...register.catalogues,
    examinationResults: {
      name: '资格考试结果',
      basis: [art(17, 2)],
      items: items({ passed: '合格', failed: '不合格' }),
    },
    modernisations: {
      name: '建设方向',
      basis: [art(7, 1, 3)],
      items: items({ standard: '规范化', regular: '正规化', professional: '专业化', digital: '数字化' }),
    },
    normKinds: {
      name: '规范种类',
      basis: [art(7, 1, 5)],
      items: items({ law: '法律', regulation: '法规', rule: '规章', document: '规范性文件或者工作方案' }),
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

/** 司法所 assists; what it finds becomes a paper only at the county (第六条第二款). */
export const bars = [
  {
    kinds: ['justice-station' as const],
    refusal: '司法所无发文权限：司法所协助县级人民政府监督机构开展工作',
    code: 'no-document-authority',
    basis: [art(6, 2)],
  },
]
