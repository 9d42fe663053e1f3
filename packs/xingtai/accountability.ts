import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'

const { all, any, atLeast, choice, date, days, files, filled, found, is, limit, longText, must, not, optional } = write
const { organ, path, person, procedure, since, step, text, yesNo, literal } = write

const overseer = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** Art 28, 825 §25, §41: a refusal of supervision, recorded by two inspectors who showed their certificates. */
const cooperationRecord = procedure({
  name: '拒绝、阻碍监督记录',
  kind: 'register',
  basis: [art(28), national(25), national(41)],
  title: '{facts.subject}拒绝、阻碍监督的记录',
  parties: {
    overseer,
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
      basis: [art(28), national(25)],
      interpretation: '两名监督人员、出示证件是省条例第十九条对现场监督的要求；不具备的只作一般记录，不成为责任线索',
      input: {
        subject: text('拒绝、阻碍监督的单位或者个人'),
        place: text('地点'),
        facts: longText('事实', { refusal: '没有写明事实，不能记录', basis: [national(25)] }),
        inspectors: person('在场监督人员', { many: true }),
        certificatesShown: yesNo('是否出示监督证件', { basis: [hebei(19)] }),
        signatures: optional(files('监督人员签字的记录')),
        request: optional(text('未答复的要求（编号）')),
      },
      requires: [
        must(
          any(filled('parties.agency.id'), since(NATIONAL_FROM)),
          '被监督机关以外的单位和个人，2026年2月1日前不在本办法规定之内',
          {
            code: 'outsider-before-national',
            basis: [art(28)],
          },
        ),
      ],
      opens: [
        {
          procedure: 'accountability',
          step: 'arise',
          when: all(atLeast(2, 'input.inspectors'), is('input.certificatesShown', true), filled('input.signatures')),
          parties: { overseer: 'overseer', agency: 'agency' },
          input: {
            ground: literal('obstruction'),
            subject: path('input.subject'),
            facts: path('input.facts'),
          },
        },
      ],
    }),
    withdraw: step('更正撤回', {
      by: 'overseer',
      from: 'recorded',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(28)],
      input: { reason: longText('更正理由') },
    }),
  },
})

/** Art 28, 825 §§32, 41: what may become a disciplinary matter. The bureau proposes; the competent organ decides. */
const accountability = procedure({
  name: '责任线索',
  kind: 'supervision',
  basis: [art(28), national(32), national(41)],
  title: '{facts.subject}的责任线索',
  parties: {
    overseer: { ...overseer, from: 'input' },
    agency: { name: '所在机关', from: 'input', optional: true },
  },
  states: {
    candidate: { name: '待核实' },
    serious: { name: '情节严重，待提出处分建议' },
    proposed: { name: '已提出处分建议' },
    closed: { name: '已有处理结果', final: true },
    dropped: { name: '不予追究', final: true },
  },
  steps: {
    arise: step('产生责任线索', {
      by: 'clock',
      from: 'start',
      to: 'candidate',
      duty: 'shall',
      basis: [art(28)],
      input: {
        ground: choice('情形', 'accountabilityGrounds'),
        subject: text('责任单位或者人员', { personal: true }),
        facts: longText('事实'),
      },
    }),
    register: step('登记责任线索', {
      by: 'overseer',
      from: 'start',
      to: 'candidate',
      duty: 'may',
      basis: [art(28)],
      input: {
        ground: choice('情形', 'accountabilityGrounds'),
        subject: text('责任单位或者人员', { personal: true }),
        facts: longText('事实'),
      },
    }),
    markSerious: step('认定情节严重', {
      by: 'overseer',
      from: 'candidate',
      to: 'serious',
      duty: 'may',
      basis: [art(28)],
      input: { gravity: longText('情节严重的理由') },
    }),
    proposeDiscipline: step('提出处分建议', {
      by: 'overseer',
      from: ['candidate', 'serious'],
      to: 'proposed',
      duty: 'shall',
      basis: [art(28), national(32), national(41)],
      input: {
        addressee: organ('有权处理机关'),
        proposal: longText('处分建议'),
      },
      requires: [
        must(
          any(not(is('facts.ground', 'obstruction')), filled('parent.facts.facts'), found('obstruction')),
          '以拒绝、阻挠监督提出处分建议，至少应有一条拒绝、阻挠监督的记录',
          {
            code: 'no-obstruction-record',
            basis: [national(41), national(25)],
            ...underNational,
          },
        ),
      ],
      issues: 'disciplineProposal',
    }),
    recordOutcome: step('登记处理结果', {
      by: 'overseer',
      from: 'proposed',
      to: 'closed',
      duty: 'shall',
      basis: [art(28), national(41)],
      summary: '结果以有权机关的书面决定为准',
      input: {
        decidingOrgan: organ('作出决定的机关'),
        decision: files('书面决定', { min: 1, refusal: '处理结果只能以有权机关的书面决定登记' }),
        decidedOn: date('决定日期', { notAfterAct: true }),
      },
    }),
    drop: step('不予追究', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['candidate', 'serious'],
      to: 'dropped',
      duty: 'may',
      basis: [art(28)],
      input: { reason: longText('理由') },
    }),
  },
  limits: {
    proposal: limit('提出处分建议的内部时限', {
      kind: 'internal',
      basis: [art(28)],
      interpretation: '原文没有期限，十日为内部时限',
      on: 'overseer',
      start: { step: 'markSerious' },
      term: days(10),
      met: ['proposeDiscipline'],
      ended: ['dropped'],
      lapse: { text: '情节严重而未提出处分建议，提醒主要负责人' },
    }),
  },
  lookups: {
    obstruction: {
      name: '拒绝、阻挠监督的记录',
      procedure: 'cooperationRecord',
      states: ['recorded'],
      where: [{ path: 'facts.subject', sign: '=', to: 'facts.subject' }],
    },
  },
})

/** Art 28, 825 §33(1): the way to the organs that pursue crimes, the supervisory organ for offences in office. */
const criminalReferral = procedure({
  name: '涉嫌犯罪线索移送',
  kind: 'supervision',
  basis: [art(28), national(33, 1), hebei(28, 1)],
  title: '移送涉嫌犯罪线索',
  reading: { logged: true, posts: ['principal-leader', 'handler'] },
  parties: {
    overseer,
    receiver: {
      name: '受移送机关',
      kinds: ['discipline-inspection', 'police', 'agency', 'procuratorate'],
      from: 'input',
      refusal: '移送涉嫌犯罪线索应当写明受移送机关',
    },
  },
  states: { sent: { name: '已移送' }, received: { name: '已签收' }, answered: { name: '已反馈', final: true } },
  steps: {
    send: step('移送', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'start',
      to: 'sent',
      duty: 'shall',
      basis: [art(28), national(33, 1)],
      input: {
        offence: choice('涉嫌犯罪的种类', 'offenceKinds'),
        subject: text('涉嫌人员', { personal: true }),
        facts: longText('线索'),
        evidence: files('材料', { min: 1 }),
      },
      requires: [
        must(
          any(not(is('input.offence', 'duty')), is('parties.receiver.kind', 'discipline-inspection')),
          '涉嫌职务违法、职务犯罪的线索，应当移送监察机关',
          {
            code: 'supervisory-organ-instead',
            basis: [national(33, 1), hebei(28, 1)],
          },
        ),
      ],
    }),
    receipt: step('登记签收', {
      by: ['overseer', 'receiver'],
      from: 'sent',
      to: 'received',
      duty: 'shall',
      basis: [art(28)],
      input: { receiptOn: date('签收日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
    }),
    feedback: step('登记处理反馈', {
      by: ['overseer', 'receiver'],
      from: 'received',
      to: 'answered',
      duty: 'may',
      basis: [art(28)],
      input: { result: longText('处理情况'), decision: files('文书', { min: 1 }) },
    }),
  },
})

export const accountabilityPart: PackPart = {
  procedures: { cooperationRecord, accountability, criminalReferral },
  documents: {
    disciplineProposal: {
      title: '行政执法责任追究建议书',
      layout: 'letter',
      issuer: 'overseer',
      recipients: [],
      numbering: { series: '执监建' },
      approval: ['reviewer'],
      takesEffect: 'on-issue',
      basis: [art(28), national(41)],
      sections: [
        { heading: '责任人员', text: '{facts.subject}' },
        { heading: '事实', text: '{facts.facts}' },
        { heading: '建议', text: '{input.proposal}' },
      ],
    },
  },
}
