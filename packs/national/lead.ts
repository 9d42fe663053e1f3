import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { choice, date, limit, longText, optional, organ, procedure, step, text, workingDays } = write

/** How soon a lead is looked at: internal, the text only says 及时. */
const TRIAGE = workingDays(5)

/** 线索研判 (第二十条第二款): what hotlines and enterprises report waits for a person, who says what becomes of it. */
const lead = procedure({
  name: '执法问题线索研判',
  kind: 'supervision',
  basis: [art(20, 2)],
  title: '{facts.number}：{facts.subject}',
  numbering: { series: '线索', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor', basis: [art(6, 1)] },
  },
  states: {
    waiting: { name: '待研判' },
    key: { name: '确定为重点监督', final: true },
    routine: { name: '转日常处理', final: true },
    outside: { name: '不属监督', final: true },
  },
  steps: {
    enter: step('登记线索', {
      by: 'overseer',
      from: 'start',
      to: 'waiting',
      duty: 'shall',
      basis: [art(20, 2)],
      input: {
        source: choice('渠道', 'leadSources'),
        number: text('工单号或者来源编号'),
        subject: text('反映的问题', { max: 80 }),
        content: longText('内容'),
        problem: optional(choice('问题类别', 'problemTaxonomy', { basis: [art(11, 2)] })),
        concerned: optional(organ('所涉行政机关')),
        receivedOn: date('收到日期', { notAfterAct: true }),
      },
    }),
    chooseKey: step('确定为重点监督事项', {
      by: 'overseer',
      from: 'waiting',
      to: 'key',
      duty: 'may',
      basis: [art(20, 2), art(20, 1)],
      input: { assessment: longText('研判意见') },
    }),
    chooseRoutine: step('转日常处理', {
      by: 'overseer',
      from: 'waiting',
      to: 'routine',
      duty: 'may',
      basis: [art(20, 2), art(15)],
      input: { assessment: longText('研判意见') },
    }),
    exclude: step('认定不属行政执法监督', {
      by: 'overseer',
      from: 'waiting',
      to: 'outside',
      duty: 'may',
      basis: [art(20, 2), art(2)],
      input: { assessment: longText('研判意见，并说明应当由谁办理') },
    }),
  },
  limits: {
    triage: limit('研判的内部时限', {
      kind: 'internal',
      basis: [art(20, 2)],
      interpretation: '原文只要求“及时”，五个工作日为内部时限',
      on: 'overseer',
      start: { step: 'enter', date: 'input.receivedOn' },
      verb: '收到',
      term: TRIAGE,
      met: ['chooseKey', 'chooseRoutine', 'exclude'],
      lapse: { text: '内部时限已过，仍待研判' },
    }),
  },
})

export const leadPart: PackPart = { procedures: { lead } }
