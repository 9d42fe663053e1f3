import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { grassrootsFinding } from './grassroots-finding.ts'

const { choice, date, found, literal, longText, must, not, optional, path, relation, step, template, text } = write

const overseerOf = (name: string) => ({ name, kinds: ['oversight-body' as const], from: 'actor' as const })
const TOWNSHIP = { name: '乡镇人民政府、街道办事处', kinds: ['township' as const], from: 'input' as const }

/** What differs between the guidance of townships by departments in two places. */
export interface GuidanceOptions {
  /** departments guide and supervise enforcement at the base */
  readonly basis: readonly Citation[]
  /** the bureau looks whether they do */
  readonly check: readonly Citation[]
  readonly overseer: string
  /** what a department without a record is called */
  readonly gap: string
  /** 上位法: guidance is no paper of supervision */
  readonly limits: readonly Citation[]
}

/** 部门对基层执法的指导监督: records of each department for each township, and a check that lists who has none. */
export function guidanceOf(options: GuidanceOptions): PackPart {
  const basis = [...options.basis]
  const check = [...options.check]
  return {
    procedures: {
      guidanceRecord: {
        name: '对基层执法的业务指导监督',
        kind: 'register',
        basis: [...basis, ...options.limits],
        title: '{parties.department.name}指导{parties.township.name}',
        numbering: { series: '基指', of: 'department' },
        parties: {
          department: { name: '行政执法部门', kinds: ['agency'], from: 'actor', refusal: '业务指导由行政执法部门开展' },
          township: TOWNSHIP,
        },
        states: { recorded: { name: '已登记', final: true } },
        steps: {
          record: step('登记指导监督', {
            by: 'department',
            from: 'start',
            to: 'recorded',
            duty: 'shall',
            basis: [...basis, ...options.limits],
            interpretation: '部门对乡镇、街道是业务指导监督，不使用行政执法监督文书',
            input: {
              on: date('日期', { notAfterAct: true }),
              kind: choice('方式', 'guidanceKinds'),
              topic: text('主题'),
              findings: optional(longText('发现的问题')),
            },
            requires: [
              must(relation('department', 'governs', 'township'), '不是本级人民政府所辖的乡镇、街道', {
                code: 'other-area',
              }),
            ],
          }),
        },
      },
      guidanceCheck: {
        name: '履行指导监督职责核查',
        kind: 'supervision',
        basis: check,
        title: '核查{parties.department.name}对{parties.township.name}的指导监督',
        parties: {
          overseer: { ...overseerOf(options.overseer), refusal: '由司法行政部门核查部门是否履行指导监督职责' },
          department: { name: '行政执法部门', kinds: ['agency'], from: 'input' },
          township: TOWNSHIP,
        },
        states: { checked: { name: '已核查', final: true } },
        steps: {
          check: step('核查', {
            by: 'overseer',
            from: 'start',
            to: 'checked',
            duty: 'may',
            basis: check,
            input: { from: date('期间首日'), until: date('期间末日') },
            requires: [
              must(relation('overseer', 'governs', 'department'), '不属于本级人民政府的部门', { code: 'not-governed' }),
            ],
            opens: [
              {
                procedure: 'grassrootsFinding',
                step: 'arise',
                when: not(found('record')),
                parties: { overseer: 'overseer' },
                input: {
                  subject: template('{parties.department.name}对{parties.township.name}'),
                  detail: literal(options.gap),
                  department: path('parties.department.id'),
                  township: path('parties.township.id'),
                  from: path('input.from'),
                  until: path('input.until'),
                },
              },
            ],
          }),
        },
        lookups: {
          record: {
            name: '期间内的指导监督记录',
            procedure: 'guidanceRecord',
            where: [
              { path: 'parties.department', sign: 'overlaps', to: 'parties.department.id' },
              { path: 'parties.township', sign: 'overlaps', to: 'parties.township.id' },
              { path: 'facts.on', sign: '>=', to: 'input.from' },
              { path: 'facts.on', sign: '<=', to: 'input.until' },
            ],
          },
        },
      },
      grassrootsFinding: grassrootsFinding([...check], options.overseer),
    },
    catalogues: {
      guidanceKinds: {
        name: '指导监督方式',
        basis,
        items: {
          training: { name: '培训' },
          visit: { name: '实地指导' },
          review: { name: '案件指导' },
          inspection: { name: '监督检查' },
        },
      },
    },
  }
}
