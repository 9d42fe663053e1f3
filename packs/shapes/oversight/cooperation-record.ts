import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM } from '../national-rule.ts'

const { all, any, atLeast, filled, files, is, literal, longText, must, optional, path, person, procedure, since } =
  write
const { step, text, yesNo } = write

/** What differs between the places. */
export interface CooperationRecordOptions {
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  /** the duty to co-operate, and the rule against obstruction */
  readonly basis: readonly Citation[]
  /** the rule that two inspectors show their certificates on site */
  readonly onSite: readonly Citation[]
  /** since when the rule against obstruction binds everybody, not only supervised organs */
  readonly everybody: readonly Citation[]
  /** the clauses a lead names, written out */
  readonly cited?: readonly string[]
}

/**
 * A refusal of supervision (拒绝、阻碍监督), recorded on site. It becomes a lead when two inspectors who showed their
 * certificates signed it; a meeting put off to an agreed day is no refusal.
 */
export function cooperationRecordOf(options: CooperationRecordOptions): PackPart {
  const basis = [...options.basis]
  const everybody = [...options.everybody]
  return {
    procedures: {
      cooperationRecord: procedure({
        name: '拒绝、阻碍监督记录',
        kind: 'register',
        basis: [...basis, ...everybody],
        title: '{facts.subject}拒绝、阻碍监督的记录',
        parties: {
          overseer: {
            name: options.overseer.name,
            kinds: ['oversight-body'],
            from: 'actor',
            basis: [...options.overseer.basis],
          },
          agency: { name: '被监督机关', from: 'input', optional: true },
        },
        states: { recorded: { name: '已记录' }, withdrawn: { name: '已更正撤回', final: true } },
        steps: {
          record: step('记录拒绝、阻碍监督', {
            by: 'overseer',
            post: ['inspector', 'handler'],
            from: 'start',
            to: 'recorded',
            duty: 'may',
            datedBack: true,
            basis: [...basis, ...everybody],
            interpretation:
              '两名监督人员出示证件是现场监督的要求；不具备的，或者双方约定改期的，只作一般记录，不成为责任线索',
            input: {
              subject: text('拒绝、阻碍监督的单位或者个人'),
              place: text('地点'),
              facts: longText('事实', { refusal: '没有写明事实，不能记录', basis: everybody }),
              inspectors: person('在场监督人员', { many: true }),
              certificatesShown: yesNo('是否出示监督证件', { basis: [...options.onSite] }),
              signatures: optional(files('监督人员签字的记录')),
              request: optional(text('未答复的要求（编号）')),
              postponedTo: optional(write.date('双方约定改期的日期')),
            },
            requires: [
              must(
                any(filled('parties.agency.id'), since(NATIONAL_FROM)),
                '被监督机关以外的单位和个人，2026年2月1日前不在本规定之内',
                { code: 'outsider-before-national', basis },
              ),
            ],
            opens: [
              {
                procedure: 'accountability',
                step: 'arise',
                when: all(
                  atLeast(2, 'input.inspectors'),
                  is('input.certificatesShown', true),
                  filled('input.signatures'),
                  write.not(filled('input.postponedTo')),
                ),
                parties: { overseer: 'overseer', agency: 'agency' },
                input: {
                  ground: literal('obstruction'),
                  subject: path('input.subject'),
                  facts: path('input.facts'),
                  ...(options.cited === undefined ? {} : { grounds: { literal: [...options.cited] } }),
                },
              },
            ],
          }),
          withdraw: step('更正撤回', {
            by: 'overseer',
            from: 'recorded',
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { reason: longText('更正理由') },
          }),
        },
      }),
    },
  }
}
