import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { count, date, found, is, longText, must, not, optional, person, percentage, relation, step, text } = write

const overseerOf = (name: string) => ({ name, kinds: ['oversight-body' as const], from: 'actor' as const })

/** What differs between the pools of two places. */
export interface PoolOptions {
  readonly basis: readonly Citation[]
  readonly overseer: string
}

/** 统筹监督力量: who visits which township on which day; nobody is in two places on one day; how many were visited. */
export function supervisionPoolOf({ basis: given, overseer }: PoolOptions): PackPart {
  const basis = [...given]
  return {
    procedures: {
      supervisionPool: {
        name: '镇街执法监督统筹安排',
        kind: 'supervision',
        basis,
        title: '{facts.period}镇街执法监督安排',
        numbering: { series: '镇监', of: 'overseer' },
        parties: {
          overseer: { ...overseerOf(overseer), refusal: '监督力量由县级司法行政部门统筹' },
          townships: { name: '乡镇人民政府、街道办事处', kinds: ['township'], from: 'input', many: true },
        },
        states: { planned: { name: '安排中' }, closed: { name: '已汇总', final: true } },
        steps: {
          plan: step('列出应监督的乡镇、街道', {
            by: 'overseer',
            from: 'start',
            to: 'planned',
            duty: 'may',
            basis,
            input: { period: text('期间') },
            requires: [
              must(is('parties.overseer.level', 'county'), '镇街执法监督由县（市、区）司法行政部门统筹', {
                code: 'county-only',
              }),
              must(relation('overseer', 'governs', 'townships'), '列有不属于本行政区域的乡镇、街道', {
                code: 'not-governed',
              }),
            ],
          }),
          visit: step('登记监督', {
            by: 'overseer',
            from: 'planned',
            duty: 'shall',
            basis,
            collects: 'visits',
            input: {
              township: write.party('乡镇、街道', 'townships'),
              visitedOn: date('日期', { notAfterAct: true }),
              note: longText('监督情况'),
            },
            requires: [
              must(not(write.includesAll('facts.visits', 'input.township', 'township')), '该乡镇、街道已经登记', {
                code: 'already-visited',
              }),
            ],
          }),
          close: step('汇总覆盖情况', {
            by: 'overseer',
            from: 'planned',
            to: 'closed',
            duty: 'shall',
            basis,
            sets: {
              planned: count('parties.townships'),
              visited: count('facts.visits'),
              coverage: percentage('facts.visits', 'parties.townships'),
            },
          }),
        },
      },
      supervisionTask: {
        name: '监督人员派遣',
        kind: 'register',
        basis,
        title: '{facts.task}（{facts.on}）',
        parties: { overseer: overseerOf(overseer) },
        states: { assigned: { name: '已派遣' }, withdrawn: { name: '已取消', final: true } },
        steps: {
          assign: step('派遣监督人员', {
            by: 'overseer',
            from: 'start',
            to: 'assigned',
            duty: 'may',
            basis,
            input: {
              task: text('任务'),
              on: date('日期'),
              members: person('监督人员', { many: true }),
              stationMembers: optional(person('其中司法所人员', { many: true })),
              invitedMembers: optional(person('其中特邀监督员', { many: true })),
            },
            requires: [
              must(not(found('sameDay')), '有人员当日已派往其他任务，不能重复派遣', { code: 'double-booked' }),
            ],
          }),
          withdraw: step('取消派遣', {
            by: 'overseer',
            from: 'assigned',
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
        },
        lookups: {
          sameDay: {
            name: '当日已派遣的任务',
            procedure: 'supervisionTask',
            states: ['assigned'],
            where: [
              { path: 'facts.on', sign: '=', to: 'input.on' },
              { path: 'facts.members', sign: 'overlaps', to: 'input.members' },
            ],
          },
        },
      },
    },
  }
}
