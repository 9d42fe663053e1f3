import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'
import { burdenAt } from './restraint.ts'

const { choice, date, files, limit, longText, must, procedure, relation, step, text, optional, filled } = write

const requestBurden = burdenAt('parties.agency.id')

/** 要求自查、说明情况 (第二十二条第（一）项): scope and date of reply named; silence is noted, not punished. */
const informationRequest = procedure({
  name: '要求自查、说明情况',
  kind: 'supervision',
  basis: [art(22, 1, 1), art(25)],
  title: '要求{parties.agency.name}说明情况',
  numbering: { series: '执监问', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agency: { name: '行政执法机关', from: 'input' },
  },
  states: {
    requested: { name: '待答复' },
    unanswered: { name: '未配合' },
    answered: { name: '已答复', final: true },
  },
  steps: {
    request: step('要求说明情况', {
      by: 'overseer',
      from: 'start',
      to: 'requested',
      duty: 'may',
      basis: [art(22, 1, 1)],
      input: {
        scope: longText('事项范围', { refusal: '应当写明要求说明的事项范围', code: 'scope-missing' }),
        replyBy: date('答复日期', { notBeforeAct: true }),
      },
      requires: [
        must(relation('overseer', 'governs', 'agency'), '对象不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
        }),
        requestBurden.requirement,
      ],
    }),
    answer: step('答复', {
      by: 'agency',
      from: ['requested', 'unanswered'],
      to: 'answered',
      duty: 'shall',
      basis: [art(25), art(22, 1, 1)],
      input: { reply: longText('情况说明'), materials: optional(files('材料')) },
    }),
  },
  limits: {
    reply: limit('答复日期', {
      kind: 'document',
      basis: [art(22, 1, 1), art(25)],
      on: 'agency',
      start: { step: 'request' },
      until: 'facts.replyBy',
      met: ['answer'],
      lapse: { text: '到期未答复，记为未配合', to: 'unanswered' },
    }),
  },
  lookups: requestBurden.lookups,
})

/** 阻挠监督 (第二十五条): whoever does it, with facts and evidence. */
const obstruction = procedure({
  name: '干扰、拒绝、阻挠监督记录',
  kind: 'register',
  basis: [art(25), art(41)],
  title: '{facts.who}阻挠监督记录',
  parties: { overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' } },
  states: { recorded: { name: '已记录', final: true } },
  steps: {
    record: step('记录阻挠情形', {
      by: 'overseer',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(25)],
      input: {
        who: text('单位或者个人', { hint: '不限于被监督机关' }),
        happenedOn: date('发生日期', { notAfterAct: true }),
        facts: longText('事实', { refusal: '应当写明阻挠监督的事实', code: 'facts-missing' }),
        evidence: files('证据', { min: 1 }),
      },
    }),
  },
})

/** 约谈 (第二十二条第（五）项): with a record. */
const interview = procedure({
  name: '约谈',
  kind: 'supervision',
  basis: [art(22, 1, 5)],
  title: '约谈{parties.agency.name}',
  numbering: { series: '执监约', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agency: {
      name: '被约谈机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'input',
      basis: [art(22, 1, 5)],
      refusal: '约谈对象是行政执法机关的负责人或者相关责任人，不能约谈企业、公民',
    },
  },
  states: { notified: { name: '已通知' }, held: { name: '未完成：待记录' }, closed: { name: '已完成', final: true } },
  steps: {
    notify: step('通知约谈', {
      by: 'overseer',
      from: 'start',
      to: 'notified',
      duty: 'may',
      basis: [art(22, 1, 5)],
      input: { plannedOn: date('约谈日期'), issues: longText('约谈事项') },
      requires: [
        must(relation('overseer', 'governs', 'agency'), '被约谈机关不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
        }),
      ],
    }),
    hold: step('约谈', {
      by: 'overseer',
      from: 'notified',
      to: 'held',
      duty: 'shall',
      datedBack: true,
      basis: [art(22, 1, 5)],
      input: { attendee: text('被约谈人'), role: choice('被约谈人身份', 'interviewees') },
    }),
    record: step('登记约谈记录', {
      by: 'overseer',
      from: 'held',
      to: 'closed',
      duty: 'shall',
      basis: [art(22, 1, 5)],
      input: { minutes: files('约谈记录', { min: 1, refusal: '没有约谈记录，约谈未完成', code: 'record-missing' }) },
    }),
  },
})

/** 通报 (第三十一条): a name needs a ground and a scope; statistics without names are no circular. */
const circular = procedure({
  name: '通报、公布',
  kind: 'supervision',
  basis: [art(31)],
  title: '通报：{facts.subject}',
  numbering: { series: '执监通', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    named: { name: '点名的机关', from: 'input', many: true, optional: true },
  },
  states: {
    drafted: { name: '拟通报' },
    published: { name: '已通报', final: true },
    dropped: { name: '不通报', final: true },
  },
  steps: {
    propose: step('拟通报', {
      by: 'overseer',
      from: 'start',
      to: 'drafted',
      duty: 'may',
      basis: [art(31)],
      input: {
        subject: text('题目', { max: 60 }),
        content: longText('内容'),
        ground: optional(
          choice('通报情形', 'circularGrounds', {
            requiredWhen: filled('parties.named.id'),
            refusal: '点名通报应当具备拒不落实执法制度或者执法行为存在突出问题的情形',
            code: 'ground-missing',
          }),
        ),
        groundFacts: optional(longText('情形的事实', { requiredWhen: filled('parties.named.id') })),
        scope: choice('范围', 'circularScopes'),
      },
    }),
    publish: step('发出通报', {
      by: 'overseer',
      from: 'drafted',
      to: 'published',
      duty: 'may',
      basis: [art(31)],
      issues: 'circular',
    }),
    drop: step('不通报', { by: 'overseer', from: 'drafted', to: 'dropped', duty: 'may', basis: [art(31)] }),
  },
})

/** Measures that are matters of their own, and what they come to: articles 22, 25 and 31. */
export const measuresPart: PackPart = {
  procedures: { informationRequest, obstruction, interview, circular },
  documents: {
    circular: {
      title: '行政执法监督通报',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['named'],
      numbering: { series: '执监通' },
      approval: ['reviewer'],
      takesEffect: 'on-issue',
      basis: [art(31)],
      sections: [
        { heading: '情况', text: '{facts.content}' },
        { heading: '通报情形', text: '{facts.ground}{facts.groundFacts}', optional: true },
        { heading: '范围', text: '{facts.scope}' },
      ],
    },
  },
  catalogues: {
    interviewees: {
      name: '被约谈人身份',
      basis: [art(22, 1, 5)],
      items: namedItems({ leader: '机关负责人', responsible: '相关责任人' }),
    },
    circularGrounds: {
      name: '通报情形',
      basis: [art(31)],
      items: namedItems({ defiance: '拒不落实行政执法制度', salient: '行政执法行为存在突出问题' }),
    },
    circularScopes: {
      name: '通报范围',
      basis: [art(31)],
      items: namedItems({ system: '行政执法系统内', territory: '本行政区域内', public: '向社会公布' }),
    },
  },
}
