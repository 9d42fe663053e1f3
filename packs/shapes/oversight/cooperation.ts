import type { Citation } from '@zhiheng/law'
import type { Procedure, Value } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { date, files, includesAll, limit, literal, longText } = write
const { must, optional, path, person, rows, step, template, text, yesNo } = write

type Opening = NonNullable<Procedure['steps'][string]['opens']>[number]

const SUBJECTS = [
  'agency',
  'dispatched-organ',
  'authorised-organisation',
  'township',
  'delegate',
  'zone-committee',
] as const

/** A lead of accountability about the organ that owed the cooperation. */
const leadOf = (ground: string, facts: Value, when?: Opening['when']): Opening => ({
  procedure: 'accountability',
  step: 'arise',
  ...(when === undefined ? {} : { when }),
  parties: { overseer: 'overseer', agency: 'agency' },
  input: { ground: literal(ground), subject: path('parties.agency.name'), facts },
})

const overseerOf = (name: string) => ({ name, kinds: ['oversight-body' as const], from: 'actor' as const })

/** What differs between the duties to cooperate of two places. */
export interface CooperationOptions {
  readonly basis: readonly Citation[]
  /** what the text calls the organ under supervision */
  readonly agency: string
  readonly overseer: string
  /** what the state is called when nothing has come by the day that was asked for */
  readonly unanswered: string
}

/**
 * The duty to cooperate (配合调查、如实提供): what was asked for by when, what came, whether it was true. A day in the request is
 * the day of the request, no statutory one.
 */
export function cooperationOf({ basis: given, agency, overseer, unanswered }: CooperationOptions): PackPart {
  const basis = [...given]
  return {
    procedures: {
      cooperationRequest: {
        name: '协助配合要求',
        kind: 'supervision',
        basis,
        title: '要求{parties.agency.name}协助配合：{facts.subject}',
        numbering: { series: '协配', of: 'overseer' },
        parties: {
          overseer: { ...overseerOf(overseer), refusal: '协助配合要求由监督机构提出' },
          agency: { name: agency, kinds: [...SUBJECTS], from: 'input' },
        },
        states: {
          open: { name: '待提供' },
          partial: { name: '部分提供' },
          missed: { name: unanswered },
          complete: { name: '已提供' },
          closed: { name: '已核对', final: true },
        },
        steps: {
          ask: step('提出协助配合要求', {
            by: 'overseer',
            from: 'start',
            to: 'open',
            duty: 'may',
            basis,
            input: {
              subject: text('所涉事项'),
              items: rows('要求提供的材料', { item: text('材料') }, { min: 1 }),
              dueBy: date('提供期限', { notBeforeAct: true }),
            },
            requires: [
              must(write.relation('overseer', 'governs', 'agency'), '超出本行政区域，或者不属于本级监督的机关', {
                code: 'not-governed',
              }),
            ],
          }),
          deliver: step('提供部分材料', {
            by: 'agency',
            from: ['open', 'partial', 'missed'],
            to: 'partial',
            duty: 'may',
            basis,
            collects: 'delivered',
            input: deliveryFields(basis),
          }),
          complete: step('提供齐全', {
            by: 'agency',
            from: ['partial', 'missed'],
            to: 'complete',
            duty: 'shall',
            basis,
            requires: [
              must(includesAll('facts.delivered', 'facts.items', 'item', 'item'), '部分提供：要求的材料尚未提供齐全', {
                code: 'partly-delivered',
              }),
            ],
          }),
          recordUntrue: step('登记数据不一致、情况不实', {
            by: 'overseer',
            from: ['partial', 'missed', 'complete'],
            duty: 'may',
            basis,
            collects: 'untrue',
            input: {
              item: text('材料'),
              said: longText('所报情况'),
              known: longText('核实情况'),
              evidence: files('证据', { min: 1, refusal: '认定不实应当有证据', code: 'evidence-missing' }),
            },
            opens: [leadOf('untrue', template('数据不一致：{input.item}，所报{input.said}，核实{input.known}'))],
          }),
          close: step('核对办结', {
            by: 'overseer',
            from: 'complete',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { note: optional(longText('核对情况')) },
          }),
        },
        limits: {
          answer: limit('协助配合期限', {
            kind: 'document',
            basis,
            on: 'agency',
            start: { step: 'ask' },
            until: 'input.dueBy',
            met: ['complete'],
            lapse: {
              text: `逾期未提供齐全，列为“${unanswered}”`,
              to: 'missed',
              raises: [leadOf('noAssistance', template('逾期未提供：{facts.subject}'))],
            },
          }),
        },
      },
    },
  }
}

const deliveryFields = (basis: Citation[]) => ({
  item: text('材料'),
  content: files('材料文件', { min: 1 }),
  truthful: yesNo('是否声明所提供情况真实', { basis }),
})

/** 执法人员本人配合: an invitation, who came, what was said. Who did not come is seen only by those who supervise. */
export function officerCooperationOf(given: readonly Citation[], agency: string): PackPart {
  const basis = [...given]
  return {
    procedures: {
      officerCooperation: {
        name: '执法人员配合询问',
        kind: 'supervision',
        basis,
        reading: { logged: true, posts: ['inspector', 'principal-leader'], except: 'facts.officer' },
        title: '询问{parties.agency.name}执法人员',
        parties: {
          overseer: overseerOf('监督机构'),
          agency: { name: agency, kinds: [...SUBJECTS], from: 'input' },
        },
        states: {
          invited: { name: '已通知' },
          attended: { name: '已到场说明', final: true },
          absent: { name: '未到' },
          excused: { name: '有正当理由未到', final: true },
          settled: { name: '已处理', final: true },
        },
        steps: {
          invite: step('通知执法人员配合询问', {
            by: 'overseer',
            post: ['inspector'],
            from: 'start',
            to: 'invited',
            duty: 'may',
            basis,
            input: {
              officer: person('执法人员', { personal: true }),
              subject: text('询问事项'),
              invitedFor: date('询问日期', { notBeforeAct: true }),
            },
          }),
          attend: step('登记到场和陈述', {
            by: 'overseer',
            post: ['inspector'],
            from: 'invited',
            to: 'attended',
            duty: 'shall',
            basis,
            input: { statement: longText('陈述') },
          }),
          recordAbsence: step('登记未到', {
            by: 'overseer',
            post: ['inspector'],
            from: 'invited',
            to: 'absent',
            duty: 'may',
            basis,
            input: { note: longText('情况') },
            requires: [
              must(write.compare('act.on', '>=', 'facts.invitedFor'), '通知的询问日期未到，不能登记未到', {
                code: 'too-early',
              }),
            ],
          }),
          excuse: step('登记正当理由', {
            by: 'overseer',
            post: ['inspector'],
            from: ['invited', 'absent'],
            to: 'excused',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
          settle: step('处理未到', {
            by: 'overseer',
            post: ['inspector'],
            from: 'absent',
            to: 'settled',
            duty: 'shall',
            basis,
            input: { outcome: longText('处理情况') },
          }),
        },
      },
    },
  }
}
