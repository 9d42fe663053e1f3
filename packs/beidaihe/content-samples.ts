import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { finding } from '../shapes/activity/check-finding.ts'
import { leadOn } from '../shapes/activity/monitoring-lead.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art, hebei, national } from './identity.ts'

const { all, any, compare, date, days, filled, found, limit, longText, not, number, optional } = write
const { path, procedure, should, step, text } = write

const CONTENTS = art(2, { item: 7, sentence: 2 })
const overseer = { overseer: '行政执法监督机关', basis: [art(2, { item: 7, sentence: 1 })] }
const agency = { name: '行政执法部门', kinds: [...SUPERVISED], from: 'actor' as const }

const beyondBand = any(
  all(filled('input.lowest'), compare('input.fine', '<', 'input.lowest')),
  all(filled('input.highest'), compare('input.fine', '>', 'input.highest')),
)

/** 二（七）第二句: what the check of an organ looks at in its acts, its plan and the complaints about it. */
export const sampleSteps: write.Procedure['steps'] = {
  sampleDecision: step('抽查执法决定', {
    by: 'overseer',
    from: 'open',
    duty: 'may',
    basis: [CONTENTS, national(11, 2)],
    summary: '权限对照权责清单，程序看决定前的告知，处罚幅度对照裁量基准；有疑点的列出发现',
    collects: 'samples',
    input: {
      act: text('决定文号'),
      legalBasis: text('依据的权责事项编码'),
      decidedOn: date('决定日期', { notAfterAct: true }),
      noticedOn: optional(date('权利告知日期')),
      fine: optional(number('罚款数额', { min: 0, unit: '元' })),
      lowest: optional(number('裁量基准下限', { min: 0, unit: '元' })),
      highest: optional(number('裁量基准上限', { min: 0, unit: '元' })),
      reasons: optional(longText('偏离基准的理由')),
    },
    opens: [
      finding('input.act', '疑似超越职权：依据不在权责清单内', 'otherInaction', not(found('powerListed'))),
      finding(
        'input.act',
        '决定之前没有告知权利',
        'procedure',
        not(all(filled('input.noticedOn'), compare('input.noticedOn', '<=', 'input.decidedOn'))),
      ),
      finding(
        'input.act',
        '不适当：超出裁量基准，没有说明理由',
        'decision',
        all(beyondBand, not(filled('input.reasons'))),
      ),
      finding(
        'input.act',
        '超出裁量基准，已说明理由，待人工复核',
        'decision',
        all(beyondBand, filled('input.reasons')),
      ),
    ],
  }),
  countDuties: step('核对职责履行', {
    by: 'overseer',
    from: 'open',
    duty: 'may',
    basis: [CONTENTS, national(11, 2, 4)],
    collects: 'performance',
    input: {
      period: text('期间'),
      planned: number('计划检查次数', { whole: true, min: 1 }),
      done: number('实际检查次数', { whole: true, min: 0 }),
    },
    requires: [
      should(compare('input.done', '>=', 'input.planned'), '红灯：计划检查{input.planned}次，实际{input.done}次', {
        code: 'performance-red',
        basis: [CONTENTS],
      }),
    ],
  }),
  countComplaints: step('取用查实的作风投诉', {
    by: 'overseer',
    from: 'open',
    duty: 'may',
    basis: [CONTENTS, national(11, 2, 5)],
    input: { complaintsFrom: date('自'), complaintsUntil: date('至') },
    opens: [
      {
        procedure: 'checkFinding',
        step: 'arise',
        each: 'related.substantiated',
        parties: { overseer: 'overseer' },
        input: {
          agency: path('parties.agency.id'),
          subject: path('row.facts.ticket'),
          detail: path('row.facts.content'),
          problem: write.literal('uncivil'),
        },
      },
    ],
  }),
}

export const sampleLookups: NonNullable<write.Procedure['lookups']> = {
  powerListed: {
    name: '本机关权责清单中的事项',
    procedure: 'powerItem',
    states: ['listed'],
    where: [
      { path: 'facts.code', sign: '=', to: 'input.legalBasis' },
      { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
    ],
  },
  substantiated: {
    name: '查实的作风投诉',
    procedure: 'conductComplaint',
    states: ['substantiated'],
    where: [
      { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
      { path: 'facts.receivedOn', sign: '>=', to: 'input.complaintsFrom' },
      { path: 'facts.receivedOn', sign: '<=', to: 'input.complaintsUntil' },
    ],
  },
}

const powerItem = procedure({
  name: '权责清单事项',
  kind: 'register',
  basis: [CONTENTS],
  title: '{facts.code} {facts.name}',
  parties: { agency },
  states: { listed: { name: '有效' }, removed: { name: '已取消', final: true } },
  steps: {
    list: step('列入权责清单', {
      by: 'agency',
      from: 'start',
      to: 'listed',
      duty: 'shall',
      basis: [CONTENTS],
      input: { code: text('编码'), name: text('事项') },
    }),
    remove: step('取消事项', {
      by: 'agency',
      from: 'listed',
      to: 'removed',
      duty: 'may',
      basis: [CONTENTS],
      input: { reason: longText('依据和理由') },
    }),
  },
})

/** How long a complaint may wait before the data call it inaction: an internal target, the text gives none. */
const WAITING_DAYS = 60

const conductComplaint = procedure({
  name: '作风投诉查实情况',
  kind: 'register',
  basis: [CONTENTS, hebei(16)],
  title: '投诉{facts.ticket}',
  parties: { overseer: overseerParty(overseer), agency: { name: '被投诉部门', from: 'input' } },
  states: {
    received: { name: '待查实' },
    substantiated: { name: '查实', final: true },
    unsubstantiated: { name: '不实', final: true },
  },
  steps: {
    receive: step('登记投诉', {
      by: 'overseer',
      from: 'start',
      to: 'received',
      duty: 'shall',
      basis: [CONTENTS, hebei(16)],
      input: {
        ticket: text('工单编号'),
        receivedOn: date('收到日期', { notAfterAct: true }),
        content: longText('投诉内容'),
      },
    }),
    substantiate: step('认定属实', {
      by: 'overseer',
      from: 'received',
      to: 'substantiated',
      duty: 'may',
      basis: [CONTENTS],
      input: { verified: longText('查实情况') },
    }),
    reject: step('认定不实', {
      by: 'overseer',
      from: 'received',
      to: 'unsubstantiated',
      duty: 'may',
      basis: [CONTENTS],
      input: { verified: longText('查实情况') },
    }),
  },
  limits: {
    handling: limit('投诉查实的内部时限', {
      kind: 'internal',
      basis: [art(2, { item: 6, sentence: 2 })],
      interpretation: '条文没有写明期限，作为识别不作为的内部指标',
      on: 'overseer',
      start: { step: 'receive', date: 'facts.receivedOn' },
      term: days(WAITING_DAYS),
      met: ['substantiate', 'reject'],
      lapse: {
        text: '投诉长期没有处理，标记为不作为',
        raises: [leadOn('不作为：投诉没有处理', '{facts.ticket}', filled('facts.ticket'))],
      },
    }),
  },
})

export const contentSamplesPart: PackPart = { procedures: { powerItem, conductComplaint } }
