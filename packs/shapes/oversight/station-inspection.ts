import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM } from '../national-rule.ts'

const { any, atLeast, before, choice, date, files, filled, limit, literal, longText, must, optional } = write
const { is, path, person, rows, step, text } = write

/** What differs between the inspections by justice stations in two places. */
export interface StationInspectionOptions {
  /** the local duty of daily inspection */
  readonly basis: readonly Citation[]
  /** what needs a paper is put to the justice bureau of the county */
  readonly request: readonly Citation[]
  /** 上位法: the station helps the bureau of the county, so it inspects on assignment */
  readonly assignment: readonly Citation[]
  /** what the bureau of the county is called here */
  readonly bureau: string
  /** what a paper is called before the national regulation */
  readonly paper: string
}

/**
 * 司法所日常监督检查: a duty of its own until the national regulation makes the station a helper; from then on only what the
 * bureau of the county assigned, and an unassigned look becomes a lead. A paper is always the bureau's.
 */
export function stationInspectionOf(options: StationInspectionOptions): PackPart {
  const basis = [...options.basis]
  const request = [...options.request]
  const assignment = [...options.assignment]
  const sameArea: NonNullable<Procedure['steps'][string]['requires']>[number] = must(
    write.compare('parties.object.territory', '=', 'parties.station.territory'),
    '不是本乡镇（街道）的执法机构或者派驻本乡镇（街道）的执法队伍',
    { code: 'other-township', basis },
  )
  return {
    procedures: {
      stationInspection: {
        name: '司法所日常监督检查',
        kind: 'supervision',
        basis: [...basis, ...assignment],
        title: '{parties.station.name}检查{parties.object.name}',
        numbering: { series: '所检', of: 'station' },
        parties: {
          station: {
            name: '司法所',
            kinds: ['justice-station'],
            from: 'input',
            refusal: '日常监督检查由司法所开展',
          },
          object: {
            name: '被检查的执法机构、派驻队伍',
            kinds: ['township', 'dispatched-organ'],
            from: 'input',
            refusal: '检查对象限于乡镇、街道的执法机构和派驻的执法队伍',
          },
          dispatcher: { name: '派出部门', from: { establisherOf: 'object' }, optional: true },
          bureau: { name: options.bureau, kinds: ['oversight-body'], from: { oversightBodyOf: 'station' } },
        },
        states: {
          assigned: { name: '已安排' },
          overdue: { name: '逾期未检查' },
          checked: { name: '已检查' },
          sealed: { name: '记录已封存' },
          requested: { name: '已提请处理' },
          answered: { name: '已出具文书', final: true },
          declined: { name: '不予出具文书', final: true },
          closed: { name: '办结', final: true },
        },
        steps: {
          assign: step('安排检查', {
            by: 'bureau',
            from: 'start',
            to: 'assigned',
            duty: 'may',
            basis: assignment,
            interpretation: '安排的频次和期限原文没有规定，由县级司法行政部门确定',
            input: { task: text('检查任务'), dueBy: date('完成日期', { notBeforeAct: true }) },
            requires: [sameArea],
          }),
          check: step('登记检查', {
            by: 'station',
            from: ['start', 'assigned', 'overdue'],
            to: 'checked',
            duty: 'shall',
            basis: [...basis, ...assignment],
            input: {
              checkedOn: date('检查日期', { notAfterAct: true }),
              visitors: person('检查人员', { many: true }),
              findings: optional(rows('发现的问题', { finding: longText('问题') })),
              assignmentNote: optional(text('县级司法行政部门安排的文号或者日期')),
              subject: text('检查事由', { max: 60 }),
              situation: longText('检查情况'),
            },
            requires: [
              sameArea,
              must(
                any(before(NATIONAL_FROM), is('matter.state', 'assigned', 'overdue'), filled('input.assignmentNote')),
                '没有县级司法行政部门的安排，司法所不作监督检查；所见情况已作为线索报送',
                {
                  code: 'assignment-missing',
                  basis: assignment,
                  interpretation: true,
                  raises: [
                    {
                      procedure: 'stationLead',
                      step: 'submit',
                      parties: { station: 'station' },
                      input: {
                        subject: path('input.subject'),
                        organ: path('parties.object.id'),
                        foundOn: path('input.checkedOn'),
                        situation: path('input.situation'),
                        assigned: literal(false),
                      },
                    },
                  ],
                },
              ),
            ],
          }),
          seal: step('封存检查记录', {
            by: 'station',
            from: 'checked',
            to: 'sealed',
            duty: 'shall',
            basis,
            requires: [
              must(atLeast(2, 'facts.visitors'), '检查人员不足两人，记录不能封存', {
                code: 'one-visitor',
                interpretation: true,
              }),
            ],
          }),
          request: step('提请处理', {
            by: 'station',
            from: 'sealed',
            to: 'requested',
            duty: 'may',
            basis: request,
            summary: '发现违法或者不当行政执法行为，需要出具文书的，应当提请县级司法行政部门处理',
            input: {
              facts: longText('违法或者不当行政执法行为的事实'),
              proposed: choice('建议的处理', 'stationProposals'),
              evidence: files('证据', {
                min: 1,
                refusal: '提请处理应当附证据',
                code: 'evidence-missing',
                basis: request,
              }),
            },
            requires: [
              must(atLeast(1, 'facts.findings'), '检查没有发现问题，没有可以提请处理的事项', { code: 'no-finding' }),
            ],
          }),
          answer: step('出具文书', {
            by: 'bureau',
            from: 'requested',
            to: 'answered',
            duty: 'shall',
            basis: request,
            input: {
              documentTitle: text('文书名称'),
              documentNumber: text('文号'),
              issuedOn: date('制发日期', { notAfterAct: true }),
              matter: optional(write.matter('据以制发文书的监督事项')),
            },
          }),
          decline: step('不予出具文书', {
            by: 'bureau',
            from: 'requested',
            to: 'declined',
            duty: 'may',
            basis: request,
            input: {
              reason: longText('理由', { refusal: '不予出具文书应当说明理由', code: 'reason-missing', basis: request }),
            },
          }),
          close: step('办结', {
            by: 'station',
            from: 'sealed',
            to: 'closed',
            duty: 'may',
            basis,
            input: { note: optional(longText('情况')) },
          }),
        },
        limits: {
          inspection: limit('检查任务的完成日期', {
            kind: 'document',
            basis: assignment,
            on: 'station',
            start: { step: 'assign' },
            until: 'input.dueBy',
            rollOver: false,
            met: ['check'],
            lapse: { text: '逾期未检查', to: 'overdue' },
          }),
        },
      },
    },
    catalogues: {
      stationProposals: {
        name: '司法所建议的处理',
        basis: request,
        items: {
          notice: { name: `出具${options.paper}`, force: { from: '1949-10-01', to: NATIONAL_FROM } },
          letter: { name: '出具《行政执法监督督办函》', force: { from: NATIONAL_FROM } },
          opinion: { name: '出具《行政执法监督意见书》', force: { from: NATIONAL_FROM } },
          decision: { name: '报请人民政府制发《行政执法监督决定书》' },
        },
      },
    },
  }
}
