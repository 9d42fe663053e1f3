import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { any, choice, compare, date, files, filled, longText, must, not, optional, organ, person, procedure } = write
const { step } = write

/** What differs between the places. */
export interface SupervisorMisconductOptions {
  readonly basis: readonly Citation[]
  /** who receives a lead: the government and the body above */
  readonly receiving: readonly Citation[]
  /** the lead is received by another unit than the one the person belongs to */
  readonly elsewhere?: readonly Citation[]
}

/**
 * Supervisors who abuse their powers, neglect their duty or favour somebody (滥用职权、玩忽职守、徇私舞弊): examined by somebody
 * else, out of sight of who is concerned and of those who report to him, decided by the competent organ.
 */
export function supervisorMisconductOf(options: SupervisorMisconductOptions): PackPart {
  const basis = [...options.basis]
  const unconcerned = (path: string) =>
    must(compare('actor.person.id', '!=', path), '您是被反映的人员，应当回避', {
      code: 'recusal',
      interpretation: true,
    })
  const requires = [
    unconcerned('facts.concerned'),
    must(
      any(not(filled('facts.subordinates')), not(write.includesAll('facts.subordinates', 'actor.person.id'))),
      '您是被反映人的直接下属，不经手这一线索',
      { code: 'recusal', interpretation: true },
    ),
  ]
  return {
    procedures: {
      supervisorMisconduct: procedure({
        name: '监督人员违纪违法线索',
        kind: 'supervision',
        basis,
        title: '监督人员违纪违法线索',
        reading: {
          logged: true,
          posts: ['principal-leader', 'signatory', 'handler'],
          except: ['facts.concerned', 'facts.subordinates'],
        },
        parties: {
          receiver: {
            name: '受理机关',
            kinds: ['government', 'oversight-body', 'discipline-inspection'],
            from: 'actor',
            basis: [...basis, ...options.receiving],
          },
          competentOrgan: {
            name: '有权机关',
            kinds: ['discipline-inspection', 'government'],
            from: 'input',
            basis,
          },
        },
        states: {
          received: { name: '待核实' },
          transferred: { name: '已移送有权机关' },
          decided: { name: '有权机关已处理', final: true },
          unfounded: { name: '查无实据', final: true },
        },
        steps: {
          receive: step('登记线索', {
            by: 'receiver',
            from: 'start',
            to: 'received',
            duty: 'may',
            basis,
            input: {
              concerned: person('被反映的监督人员'),
              subordinates: optional(person('其直接下属', { many: true, hint: '不能查阅这一线索' })),
              ...(options.elsewhere === undefined ? {} : { concernedOrgan: organ('其所在机构') }),
              ground: choice('情形', 'misconductGrounds'),
              facts: longText('线索内容', { personal: true }),
            },
            requires: [
              unconcerned('input.concerned'),
              ...(options.elsewhere === undefined
                ? []
                : [
                    must(
                      compare('input.concernedOrgan', '!=', 'actor.organ.id'),
                      '反映监督机构人员的，由本级人民政府、上级监督机构或者监察机关受理',
                      { code: 'other-unit', basis: [...options.elsewhere], interpretation: true },
                    ),
                  ]),
            ],
          }),
          transfer: step('移送有权机关', {
            by: 'receiver',
            post: ['principal-leader', 'signatory'],
            from: 'received',
            to: 'transferred',
            duty: 'shall',
            basis,
            input: { findings: longText('初步核实的情况') },
            requires,
          }),
          dismiss: step('认定查无实据', {
            by: 'receiver',
            post: ['principal-leader'],
            from: 'received',
            to: 'unfounded',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
            requires,
          }),
          recordDecision: step('登记有权机关的处理', {
            by: 'competentOrgan',
            from: 'transferred',
            to: 'decided',
            duty: 'shall',
            basis,
            input: {
              outcome: longText('处理结果'),
              decidedOn: date('处理日期', { notAfterAct: true }),
              decision: files('有权机关的文书', { min: 1 }),
            },
            requires,
          }),
        },
      }),
    },
    catalogues: {
      misconductGrounds: {
        name: '监督人员违纪违法情形',
        basis,
        items: {
          abuse: { name: '滥用职权' },
          neglect: { name: '玩忽职守' },
          favouritism: { name: '徇私舞弊' },
        },
      },
    },
  }
}
