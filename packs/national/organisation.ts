import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { stationLeadOf } from '../shapes/oversight/station-lead.ts'
import { organRegisterOf } from '../shapes/register/organ-register.ts'
import { art, organicLaw } from './identity.ts'

const { citations, is, longText, must, not, procedure, relation, step } = write

/** 县级以上人民政府司法行政部门是本级人民政府的监督机构 (第六条第一款); objects of supervision are organs (第二条). */
const register = organRegisterOf({
  basis: [art(6), art(2)],
  oversightBody: [art(6, 1)],
  particular: [art(2), art(42, 1)],
  leadership: [art(42, 2)],
})

/** 司法所协助 (第六条第二款). */
const leads = stationLeadOf([art(6, 2)])

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

/** General provisions, qualification and appendix: who supervises whom, and which registers stand behind it. */
export const organisation: PackPart = {
  procedures: {
    ...register.procedures,
    ...leads.procedures,
    internalSupervision,
    guidanceLetter,
  },
  documents: {
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
