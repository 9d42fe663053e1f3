import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { choice, compare, date, files, longText, must, person, procedure, step } = write

const notConcerned = must(compare('actor.person.id', '!=', 'facts.concerned'), '您是被反映的人员，应当回避', {
  code: 'recusal',
  interpretation: true,
})

/** 监督人员滥用职权、玩忽职守、徇私舞弊 (第四十条): examined by somebody else, decided by the competent organ. */
const supervisorMisconduct = procedure({
  name: '监督人员违纪违法线索',
  kind: 'supervision',
  basis: [art(40)],
  title: '监督人员违纪违法线索',
  reading: { logged: true, posts: ['principal-leader', 'signatory', 'handler'], except: 'facts.concerned' },
  parties: {
    receiver: {
      name: '受理机关',
      kinds: ['government', 'oversight-body', 'discipline-inspection'],
      from: 'actor',
      basis: [art(40), art(39)],
    },
    competentOrgan: {
      name: '有权机关',
      kinds: ['discipline-inspection', 'government'],
      from: 'input',
      basis: [art(40)],
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
      basis: [art(40)],
      input: {
        concerned: person('被反映的监督人员'),
        ground: choice('情形', 'misconductGrounds'),
        facts: longText('线索内容', { personal: true }),
      },
      requires: [
        must(compare('actor.person.id', '!=', 'input.concerned'), '您是被反映的人员，应当回避', {
          code: 'recusal',
          interpretation: true,
        }),
      ],
    }),
    transfer: step('移送有权机关', {
      by: 'receiver',
      post: ['principal-leader', 'signatory'],
      from: 'received',
      to: 'transferred',
      duty: 'shall',
      basis: [art(40)],
      input: { findings: longText('初步核实的情况') },
      requires: [notConcerned],
    }),
    dismiss: step('认定查无实据', {
      by: 'receiver',
      post: ['principal-leader'],
      from: 'received',
      to: 'unfounded',
      duty: 'may',
      basis: [art(40)],
      input: { reason: longText('理由') },
      requires: [notConcerned],
    }),
    recordDecision: step('登记有权机关的处理', {
      by: 'competentOrgan',
      from: 'transferred',
      to: 'decided',
      duty: 'shall',
      basis: [art(40)],
      input: {
        outcome: longText('处理结果'),
        decidedOn: date('处理日期', { notAfterAct: true }),
        decision: files('有权机关的文书', { min: 1 }),
      },
      requires: [notConcerned],
    }),
  },
})

/** Liability of supervisors: article 40. */
export const misconductPart: PackPart = {
  procedures: { supervisorMisconduct },
  catalogues: {
    misconductGrounds: {
      name: '监督人员违纪违法情形',
      basis: [art(40)],
      items: {
        abuse: { name: '滥用职权' },
        neglect: { name: '玩忽职守' },
        favouritism: { name: '徇私舞弊' },
      },
    },
  },
}
