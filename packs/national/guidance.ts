import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { date, done, files, is, longText, must, optional, procedure, step, text, yesNo } = write

const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(24)],
}

/** 答复有关问题 (第二十四条第一款): an organ asks, the oversight body answers it, and releases the answer to all. */
const question = procedure({
  name: '执法问题答复',
  kind: 'other',
  basis: [art(24, 1)],
  title: '{facts.subject}',
  numbering: { series: '答复', of: 'overseer' },
  parties: {
    agency: {
      name: '提问机关',
      kinds: ['agency', 'township', 'authorised-organisation', 'dispatched-organ'],
      from: 'actor',
    },
    overseer: { ...overseer, from: { oversightBodyOf: 'agency' } },
    readers: { name: '公开答复的各机关', from: 'input', many: true, optional: true },
  },
  states: {
    asked: { name: '待答复' },
    answered: { name: '已答复' },
    released: { name: '已公开答复', final: true },
    closed: { name: '仅答复提问机关', final: true },
  },
  steps: {
    ask: step('提出问题', {
      by: 'agency',
      from: 'start',
      to: 'asked',
      duty: 'may',
      basis: [art(24, 1)],
      input: { subject: text('问题', { max: 80 }), situation: longText('情况') },
    }),
    answer: step('答复', {
      by: 'overseer',
      from: 'asked',
      to: 'answered',
      duty: 'shall',
      basis: [art(24, 1)],
      input: { answer: longText('答复意见') },
      issues: 'guidanceReply',
    }),
    release: step('向各机关公开答复', {
      by: 'overseer',
      from: 'answered',
      to: 'released',
      duty: 'may',
      basis: [art(24, 1)],
      joins: { readers: 'input.readers' },
      input: { released: longText('公开的内容'), readers: write.organ('公开到的机关', { many: true }) },
    }),
    close: step('不公开，办结', { by: 'overseer', from: 'answered', to: 'closed', duty: 'may', basis: [art(24, 1)] }),
  },
})

/** 发布典型案例 (第二十四条第一款): nobody is named. */
const typicalCase = procedure({
  name: '典型案例',
  kind: 'other',
  basis: [art(24, 1)],
  title: '{facts.subject}',
  numbering: { series: '案例', of: 'overseer' },
  parties: { overseer },
  states: {
    drafted: { name: '编写中' },
    published: { name: '已发布', final: true },
    dropped: { name: '不发布', final: true },
  },
  steps: {
    draft: step('编写案例', {
      by: 'overseer',
      from: 'start',
      to: 'drafted',
      duty: 'may',
      basis: [art(24, 1)],
      input: {
        subject: text('题目', { max: 80 }),
        content: longText('案情和评析'),
        source: files('案卷材料', { min: 1 }),
      },
    }),
    check: step('审核去标识化', {
      by: 'overseer',
      post: ['legal-reviewer', 'reviewer'],
      from: 'drafted',
      duty: 'shall',
      basis: [art(24, 1)],
      input: { masked: yesNo('当事人姓名、名称是否已经隐去'), remarks: optional(longText('审核意见')) },
    }),
    publish: step('发布', {
      by: 'overseer',
      post: ['signatory', 'principal-leader'],
      from: 'drafted',
      to: 'published',
      duty: 'may',
      basis: [art(24, 1)],
      requires: [
        must(done('check'), '案例没有经过去标识化审核', { code: 'not-checked', interpretation: true }),
        must(is('facts.masked', true), '案例中当事人的姓名、名称没有隐去，不得发布', {
          code: 'party-named',
          interpretation: true,
        }),
      ],
    }),
    drop: step('不发布', { by: 'overseer', from: 'drafted', to: 'dropped', duty: 'may', basis: [art(24, 1)] }),
  },
})

/** 改进建议 (第二十四条第二款): from findings that return to whoever can change the rule. */
const improvementProposal = procedure({
  name: '完善执法制度的建议',
  kind: 'other',
  basis: [art(24, 2)],
  title: '{facts.subject}',
  numbering: { series: '执监议', of: 'overseer' },
  parties: { overseer, addressee: { name: '制度的制定或者执行机关', from: 'input' } },
  states: { drafted: { name: '拟稿' }, sent: { name: '待答复' }, answered: { name: '已答复', final: true } },
  steps: {
    draft: step('拟写建议', {
      by: 'overseer',
      from: 'start',
      to: 'drafted',
      duty: 'may',
      basis: [art(24, 2)],
      input: {
        subject: text('题目', { max: 80 }),
        problem: longText('普遍性、规律性问题'),
        findings: write.rows('据以归纳的发现', { finding: text('发现（编号）') }, { min: 1 }),
      },
    }),
    send: step('提出建议', {
      by: 'overseer',
      from: 'drafted',
      to: 'sent',
      duty: 'shall',
      basis: [art(24, 2)],
      input: { proposal: longText('建议') },
      issues: 'improvementProposal',
    }),
    answer: step('登记答复', {
      by: ['addressee', 'overseer'],
      from: 'sent',
      to: 'answered',
      duty: 'shall',
      basis: [art(24, 2)],
      input: { answer: longText('采纳情况'), answeredOn: date('答复日期', { notAfterAct: true }) },
    }),
  },
})

export const guidancePart: PackPart = {
  procedures: { question, typicalCase, improvementProposal },
  documents: {
    guidanceReply: {
      title: '行政执法问题答复',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['agency'],
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(24, 1)],
      sections: [
        { heading: '问题', text: '{facts.subject}' },
        { heading: '答复', text: '{input.answer}' },
      ],
    },
    improvementProposal: {
      title: '关于完善行政执法制度的建议',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['addressee'],
      numbering: { series: '执监议' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(24, 2)],
      sections: [
        { heading: '问题', text: '{facts.problem}' },
        { heading: '建议', text: '{input.proposal}' },
      ],
    },
  },
}
