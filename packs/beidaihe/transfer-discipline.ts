import { citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { lateNow, transferLead } from '../shapes/transfer/transfer-parts.ts'
import { art } from './identity.ts'

const { all, any, choice, date, files, filled, is, limit, literal, longText, must, not, optional, organ } = write
const { person, procedure, step, text, workingDays, yesNo } = write

const privacy = citation('personal-information-law')
const basis = [art(2, { item: 10, sentence: 1 })]
const faults = [art(2, { item: 10, sentence: 2 })]

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/** Who knows a person's political status: those who handle the case and the one who approves the transfer. Every look is logged. */
const reading = { logged: true, posts: ['handler' as const, 'principal-leader' as const] }

const status = {
  politicalStatus: optional(choice('政治面貌', 'politicalStatuses', { personal: true, basis })),
  statusAttempt: optional(
    longText('询问经过', {
      requiredWhen: is('input.politicalStatus', 'refused', 'unknown'),
      refusal: '拒绝提供或者不详的，应当写明询问经过',
      code: 'attempt-missing',
      basis,
    }),
  ),
  employer: optional(text('工作单位', { personal: true, basis })),
  position: optional(text('职务', { personal: true, basis })),
}

const agencies = { agency: 'agency', overseer: 'overseer' } as const
const LATE = '“{facts.caseNumber}”应当移送纪检监察机关，没有在办结后十个工作日内移送'

/** 二（十）: identity of the people in a case, and what follows when a party member or state functionary is punished. */
const partyIdentity = procedure({
  name: '涉案人员身份登记',
  kind: 'register',
  basis,
  reading,
  title: '{facts.caseNumber}涉案人员身份登记',
  parties: {
    agency: { ...agency, from: 'actor' },
    // a party for what follows from a fault; its people see the file only when named
    overseer: {
      name: '司法行政机关',
      kinds: ['oversight-body'],
      from: { oversightBodyOf: 'agency' },
      optional: true,
      lent: 'facts.informed',
    },
  },
  states: {
    collected: { name: '办案中' },
    due: { name: '办结，应当移送纪检监察机关' },
    transferred: { name: '已移送' },
    ended: { name: '办结，无须移送' },
    missed: { name: '应发现未发现' },
  },
  steps: {
    register: step('登记涉案人员', {
      by: 'agency',
      from: 'start',
      to: 'collected',
      duty: 'shall',
      basis,
      input: {
        caseNumber: text('案件编号'),
        personKind: choice('人员类别', 'casePersons'),
        name: text('姓名或者名称', { personal: true }),
        ...status,
      },
      requires: [
        must(
          any(not(is('input.personKind', 'enterprise')), not(filled('input.politicalStatus'))),
          '企业只采集负责人员的身份',
          {
            code: 'not-a-person',
            basis: [...basis, privacy(6)],
          },
        ),
      ],
    }),
    collect: step('补充采集身份信息', {
      by: 'agency',
      from: 'collected',
      duty: 'shall',
      basis,
      input: status,
    }),
    confirm: step('确认党员、国家工作人员身份', {
      by: 'agency',
      from: 'collected',
      duty: 'shall',
      basis,
      summary: '如实登记，只增不删',
      collects: 'confirmations',
      input: {
        identity: choice('确认的身份', 'confirmedIdentities'),
        proof: files('证明材料', { min: 1, refusal: '没有证明材料，不能确认身份', code: 'proof-missing' }),
        confirmedOn: date('确认日期', { notAfterAct: true }),
      },
      sets: { confirmed: literal(true) },
    }),
    revise: step('更正身份登记', {
      by: 'agency',
      from: 'collected',
      duty: 'may',
      basis,
      summary: '更正须写理由，原来的登记仍然保留',
      collects: 'revisions',
      input: { reason: longText('更正理由'), proof: files('证明材料', { min: 1 }) },
      requires: [must(is('facts.confirmed', true), '没有可更正的身份登记', { code: 'nothing-confirmed' })],
      sets: { confirmed: literal(false) },
    }),
    inform: step('准许监督人员知悉', {
      by: 'agency',
      post: ['principal-leader'],
      from: ['collected', 'due', 'ended'],
      duty: 'may',
      basis: [...basis, privacy(6)],
      input: { informed: person('知悉的人员', { many: true }), purpose: longText('用途') },
    }),
    close: step('登记案件办结（无须移送）', {
      by: 'agency',
      from: 'collected',
      to: 'ended',
      duty: 'shall',
      basis,
      input: {
        outcome: choice('案件结果', 'caseOutcomes'),
        closedOn: date('办结日期', { notAfterAct: true }),
        disciplineNeeded: optional(yesNo('根据规定还需要追究纪律责任', { requiredWhen: is('facts.confirmed', true) })),
      },
      requires: [
        identityFilled(),
        must(
          not(all(is('facts.confirmed', true), is('input.outcome', 'penalty'), is('input.disciplineNeeded', true))),
          '党员、国家工作人员受到行政处罚，还需要追究纪律责任的，应当移送纪检监察机关',
          { code: 'transfer-due' },
        ),
      ],
    }),
    closeForTransfer: step('登记案件办结（应当移送）', {
      by: 'agency',
      from: 'collected',
      to: 'due',
      duty: 'shall',
      basis,
      interpretation: '办结之日，指批准结案之日；复议、诉讼不影响起算，在移送函中说明',
      input: {
        outcome: choice('案件结果', 'caseOutcomes'),
        closedOn: date('办结日期', { notAfterAct: true }),
        decisionNumber: text('行政处罚决定书文号'),
      },
      requires: [
        identityFilled(),
        must(is('facts.confirmed', true), '没有确认党员、国家工作人员身份', { code: 'identity-unconfirmed' }),
        must(is('input.outcome', 'penalty'), '没有给予行政处罚，不适用本移送', { code: 'no-penalty' }),
      ],
    }),
    markTransferred: step('登记已移送', {
      by: 'clock',
      from: 'due',
      to: 'transferred',
      duty: 'shall',
      basis,
      opens: [transferLead('lateTransfer', { ...agencies, facts: LATE, when: lateNow('transfer', 'day') })],
    }),
    matchIdentity: step('登记事后发现的身份', {
      by: ['overseer', 'agency'],
      from: 'ended',
      to: 'missed',
      duty: 'may',
      basis: faults,
      input: {
        foundOn: date('发现日期', { notAfterAct: true }),
        source: longText('来源'),
        proof: files('证明材料', { min: 1 }),
      },
      requires: [
        must(not(is('facts.confirmed', true)), '该身份在办案时已经确认', { code: 'known-then' }),
        must(is('facts.outcome', 'penalty'), '没有给予行政处罚，不属于应发现未发现', { code: 'no-penalty' }),
      ],
      opens: [
        transferLead('negligence', {
          ...agencies,
          facts: '应发现未发现：“{facts.caseNumber}”受处罚人员的身份在办结后由{input.source}发现',
        }),
      ],
    }),
  },
  limits: {
    transfer: limit('移送纪检监察机关', {
      kind: 'statutory',
      basis,
      interpretation: '办结之日为批准结案之日，次日起算；调休上班日计入',
      on: 'agency',
      start: { step: 'closeForTransfer', date: 'input.closedOn' },
      term: workingDays(10),
      verb: '案件办结',
      met: ['markTransferred'],
      lapse: {
        text: '没有在办结后十个工作日内移送，属于不及时移送',
        raises: [transferLead('lateTransfer', { ...agencies, facts: LATE })],
      },
    }),
  },
})

function identityFilled() {
  return must(
    any(is('facts.personKind', 'enterprise'), filled('facts.politicalStatus')),
    '没有采集政治面貌，不能登记办结',
    { code: 'status-missing', basis },
  )
}

/** The hand-over itself: the head signs, the seal is on it, the penalty decision goes along. */
const disciplineTransfer = procedure({
  name: '涉嫌违纪问题移送',
  kind: 'coordination',
  basis,
  reading,
  title: '涉嫌违纪问题移送',
  numbering: { series: '纪移登', of: 'agency' },
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '司法行政机关', from: { parent: 'overseer' }, optional: true },
    receiver: {
      name: '同级纪检监察机关',
      kinds: ['discipline-inspection'],
      from: { kind: 'discipline-inspection', beside: 'agency' },
      refusal: '本区域没有登记纪检监察机关',
    },
  },
  states: {
    sent: { name: '已移送' },
    received: { name: '已回执', final: true },
  },
  steps: {
    send: step('移送纪检监察机关', {
      by: 'agency',
      post: ['principal-leader'],
      from: 'start',
      to: 'sent',
      duty: 'shall',
      basis,
      input: {
        problem: longText('涉嫌违纪问题及线索', { personal: true }),
        sealed: yesNo('移送函已加盖公章'),
        decision: files('行政处罚决定书', {
          min: 1,
          refusal: '没有附行政处罚决定书，不能移送',
          code: 'decision-missing',
        }),
        remedies: optional(text('正在进行的复议、诉讼')),
        higher: optional(organ('按管理权限接收的机关', { kinds: ['discipline-inspection'] })),
        higherReason: optional(
          longText('管理权限的说明', {
            requiredWhen: filled('input.higher'),
            refusal: '移送同级以外的纪检监察机关，应当说明管理权限',
            code: 'authority-missing',
          }),
        ),
      },
      joins: { receiver: 'input.higher' },
      requires: [
        must(is('parent.procedure', 'partyIdentity'), '移送从涉案人员身份登记办理', { code: 'identity-missing' }),
        must(is('parent.state', 'due'), '案件没有办结或者无须移送', { code: 'not-due' }),
        must(is('input.sealed', true), '移送函没有加盖公章，不能移送', { code: 'seal-missing' }),
      ],
      issues: 'disciplineTransferLetter',
      tells: { step: 'markTransferred' },
    }),
    receipt: step('登记回执', {
      by: ['receiver', 'agency'],
      from: 'sent',
      to: 'received',
      duty: 'shall',
      basis,
      input: { receivedOn: date('回执日期', { notAfterAct: true }), receipt: files('回执', { min: 1 }) },
    }),
    reportUntrue: step('登记移送不实', {
      by: 'receiver',
      from: 'sent',
      duty: 'may',
      basis: faults,
      collects: 'untruths',
      input: { untruth: longText('不实之处') },
      opens: [transferLead('untrue', { ...agencies, facts: '移送纪检监察机关的材料不实' })],
    }),
  },
})

export const disciplineTransferPart: PackPart = {
  procedures: { partyIdentity, disciplineTransfer },
  documents: {
    disciplineTransferLetter: {
      title: '涉嫌违纪问题移送函',
      layout: 'official',
      issuer: 'agency',
      recipients: ['receiver'],
      numbering: { series: '纪移' },
      approval: [],
      takesEffect: 'on-service',
      basis,
      sections: [
        { heading: '涉嫌违纪问题及线索', text: '{input.problem}' },
        { heading: '附件', fields: { 行政处罚决定书: '{input.decision}' } },
        { heading: '复议、诉讼情况', text: '{input.remedies}', optional: true },
        { heading: '管理权限', text: '{input.higherReason}', optional: true },
      ],
    },
  },
  catalogues: {
    casePersons: {
      name: '涉案人员类别',
      basis,
      items: {
        natural: { name: '自然人当事人' },
        responsible: { name: '企业的负责人员' },
        other: { name: '其他涉案人员' },
        enterprise: { name: '企业' },
      },
    },
    politicalStatuses: {
      name: '政治面貌',
      basis,
      items: {
        partyMember: { name: '中共党员' },
        league: { name: '共青团员' },
        democratic: { name: '民主党派' },
        none: { name: '群众' },
        refused: { name: '拒绝提供' },
        unknown: { name: '不详' },
      },
    },
    confirmedIdentities: {
      name: '确认的身份',
      basis,
      items: { partyMember: { name: '中共党员' }, functionary: { name: '国家工作人员' } },
    },
    caseOutcomes: {
      name: '案件结果',
      basis,
      items: { penalty: { name: '给予行政处罚' }, noPenalty: { name: '不予处罚' }, withdrawn: { name: '撤销案件' } },
    },
  },
}
