import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { choice, citations, date, files, found, is, longText, must, procedure, step, text, yesNo } = write

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

/** Who may enforce: articles 10 and 17. */
export const qualificationPart: PackPart = {
  procedures: { entityQualification, enforcementRecord, officerCertificate },
  catalogues: {
    examinationResults: {
      name: '资格考试结果',
      basis: [art(17, 2)],
      items: namedItems({ passed: '合格', failed: '不合格' }),
    },
  },
}
