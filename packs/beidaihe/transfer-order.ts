import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { beforeNational, NATIONAL_FROM, underNational } from '../shapes/national-rule.ts'
import { transferLead } from '../shapes/transfer/transfer-parts.ts'
import { art, criminalTransfer, national } from './identity.ts'

const { all, choice, compare, date, files, found, limit, longText, matter, must, not } = write
const { number, path, procedure, relation, step, template, text } = write

const linkage = [art(2, { item: 4, sentence: 3 }), national(12, 1, 5)]
const basis = [art(2, { item: 4, sentence: 5 })]
const superior = [criminalTransfer(16)]

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/** From which amount on a kind of case may be a crime, as configured; the judicial interpretations themselves are not copied. */
const prosecutionThreshold = procedure({
  name: '刑事追诉标准参考值',
  kind: 'register',
  basis: linkage,
  title: '{facts.caseKind}的追诉标准参考值',
  parties: { registrar: { name: '司法行政机关', kinds: ['oversight-body'], from: 'actor' } },
  states: { configured: { name: '已配置' }, withdrawn: { name: '已停用', final: true } },
  steps: {
    configure: step('配置参考值', {
      by: 'registrar',
      from: 'start',
      to: 'configured',
      duty: 'may',
      basis: linkage,
      interpretation: '参考值只用于提示，是否达到追诉标准由办案部门依司法解释判断',
      input: {
        caseKind: text('案件种类'),
        amount: number('金额', { min: 0, unit: '元' }),
        source: text('追诉标准的出处'),
      },
    }),
    withdraw: step('停用', {
      by: 'registrar',
      from: 'configured',
      to: 'withdrawn',
      duty: 'may',
      basis: linkage,
      input: { reason: longText('理由') },
    }),
  },
})

/** A case as the watch over transfers sees it: above the threshold and not with the police, it is listed by itself. */
const caseAmount = procedure({
  name: '案件涉案金额登记',
  kind: 'register',
  basis: linkage,
  title: '{facts.caseNumber}',
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '司法行政机关', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: { recorded: { name: '已登记' } },
  steps: {
    record: step('登记涉案金额', {
      by: 'agency',
      from: 'start',
      to: 'recorded',
      duty: 'shall',
      basis: linkage,
      input: {
        caseNumber: text('案件编号'),
        caseKind: text('案件种类'),
        amount: number('涉案金额', { min: 0, unit: '元' }),
      },
      opens: [
        {
          procedure: 'transferOrder',
          step: 'arise',
          when: all(
            found('threshold'),
            compare('input.amount', '>=', 'related.threshold.facts.amount'),
            not(found('transferred')),
          ),
          parties: { overseer: 'overseer', agency: 'agency' },
          input: {
            caseNumber: path('input.caseNumber'),
            suspicion: template(
              '涉案金额{input.amount}元，达到参考值{related.threshold.facts.amount}元，没有移送公安机关',
            ),
          },
        },
      ],
    }),
  },
  lookups: {
    threshold: {
      name: '该种案件的参考值',
      procedure: 'prosecutionThreshold',
      states: ['configured'],
      where: [{ path: 'facts.caseKind', sign: '=', to: 'input.caseKind' }],
    },
    transferred: {
      name: '本案的刑事移送',
      procedure: 'criminalTransfer',
      where: [{ path: 'facts.caseNumber', sign: '=', to: 'input.caseNumber' }],
    },
  },
})

const order = {
  actBy: date('移送期限', { notBeforeAct: true }),
  facts: longText('应当移送的事实和依据'),
}

/** 应移送而不移送: suspected, urged or ordered, overdue, proposed to the government, which decides. */
const transferOrder = procedure({
  name: '督促移送',
  kind: 'supervision',
  basis,
  title: '督促{parties.agency.name}移送{facts.caseNumber}',
  numbering: { series: '督移', of: 'overseer' },
  parties: {
    overseer: {
      name: '监督协调机关',
      kinds: ['oversight-body'],
      from: 'actor',
      basis: [art(2, { item: 4, sentence: 1 })],
    },
    agency: { ...agency, name: '应当移送的部门', from: 'input' },
    government: { name: '本级人民政府', kinds: ['government', 'zone-committee'], from: { governmentOf: 'agency' } },
    procuratorate: { name: '检察机关', from: { kind: 'procuratorate', beside: 'overseer' }, optional: true },
  },
  states: {
    suspected: { name: '疑似应移送' },
    ordered: { name: '限期移送' },
    overdue: { name: '逾期未移送' },
    proposed: { name: '已报请政府' },
    transferred: { name: '已移送', final: true },
    cleared: { name: '无须移送', final: true },
    decided: { name: '政府已处理', final: true },
  },
  steps: {
    arise: step('列入疑似应移送', {
      by: 'clock',
      from: 'start',
      to: 'suspected',
      duty: 'shall',
      basis: linkage,
      input: { caseNumber: text('案件编号'), suspicion: longText('疑似应移送的情形') },
    }),
    register: step('登记疑似应移送', {
      by: 'overseer',
      from: 'start',
      to: 'suspected',
      duty: 'may',
      basis,
      input: { caseNumber: text('案件编号'), suspicion: longText('疑似应移送的情形') },
    }),
    order: step('责令限期移送', {
      by: 'overseer',
      post: ['signatory', 'principal-leader'],
      from: 'suspected',
      to: 'ordered',
      duty: 'may',
      basis: [...basis, national(27)],
      stranger: '责令、督促移送由监督协调机关办理，本机关无权办理',
      interpretation:
        '2026年2月1日起司法行政机关以督办函督促移送；责令限期移送依移送规定第十六条由人民政府或者垂直管理的上级机关作出',
      input: order,
      issues: 'transferOrder',
    }),
    orderByGovernment: step('政府责令限期移送', {
      by: 'government',
      post: ['signatory', 'principal-leader'],
      from: ['suspected', 'overdue'],
      to: 'ordered',
      duty: 'may',
      basis: superior,
      ...underNational,
      input: order,
      issues: 'governmentTransferOrder',
    }),
    advise: step('制发检察意见', {
      by: 'procuratorate',
      from: ['suspected', 'overdue'],
      duty: 'may',
      basis,
      interpretation: '检察机关不发行政命令，以检察意见或者检察建议督促移送',
      collects: 'opinions',
      input: { opinion: longText('检察意见'), instrument: files('检察意见书', { min: 1 }) },
    }),
    comply: step('登记已移送', {
      by: 'agency',
      from: ['suspected', 'ordered', 'overdue'],
      to: 'transferred',
      duty: 'shall',
      basis,
      input: { transfer: matter('移送事项', { procedure: 'criminalTransfer' }) },
      requires: [must(found('sent'), '没有查到本案已经送达公安机关的移送', { code: 'transfer-not-found' })],
    }),
    clear: step('认定无须移送', {
      by: 'overseer',
      from: 'suspected',
      to: 'cleared',
      duty: 'may',
      basis,
      input: { reason: longText('理由') },
    }),
    propose: step('报请政府给予处分', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'overdue',
      to: 'proposed',
      duty: 'may',
      basis,
      ...beforeNational,
      input: {
        head: text('姓名', { personal: true }),
        position: choice('对象', 'transferHeads'),
        circumstances: longText('情节'),
        sanction: choice('建议的处分', 'headSanctions'),
      },
      issues: 'transferProposal',
    }),
    proposeTreatment: step('报请政府处理', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'overdue',
      to: 'proposed',
      duty: 'may',
      basis: [...basis, national(32)],
      interpretation: '2026年2月1日起监督机构只提处理建议，不写处分档次；处分由有权机关决定',
      ...underNational,
      input: {
        head: text('姓名', { personal: true }),
        position: choice('对象', 'transferHeads'),
        circumstances: longText('情节'),
        causes: longText('主客观原因'),
        consequences: longText('后果'),
        corrections: longText('纠正情况'),
      },
      issues: 'transferTreatmentProposal',
    }),
    decide: step('登记政府的处理', {
      by: 'government',
      from: 'proposed',
      to: 'decided',
      duty: 'shall',
      basis: [...basis, ...superior],
      input: {
        sanction: choice('处分', 'headSanctions'),
        decidingOrgan: write.organ('作出决定的机关'),
        decidedOn: date('决定日期', { notAfterAct: true }),
        decision: files('决定文书', { min: 1, refusal: '处理结果以有权机关的书面决定为准', code: 'decision-missing' }),
      },
      requires: [
        must(not(relation('overseer', 'same-organ', 'input.decidingOrgan')), '监督协调机关只报请，不得自行给予处分', {
          code: 'own-decision',
        }),
      ],
    }),
    decline: step('登记政府不予处分', {
      by: 'government',
      from: 'proposed',
      to: 'decided',
      duty: 'may',
      basis: [...basis, ...superior],
      input: { reason: longText('理由') },
    }),
  },
  limits: {
    order: limit('限期移送', {
      kind: 'document',
      basis,
      on: 'agency',
      start: { step: 'order' },
      until: 'facts.actBy',
      met: ['comply'],
      lapse: {
        text: '逾期没有移送，可以报请政府处理',
        to: 'overdue',
        raises: [
          transferLead('notTransferred', {
            agency: 'agency',
            overseer: 'overseer',
            facts: '“{facts.caseNumber}”应当移送公安机关，限期至{facts.actBy}没有移送',
          }),
        ],
      },
    }),
    orderByGovernment: limit('政府责令的移送期限', {
      kind: 'document',
      basis: superior,
      on: 'agency',
      start: { step: 'orderByGovernment' },
      until: 'facts.actBy',
      met: ['comply'],
      force: { from: NATIONAL_FROM },
      lapse: { text: '逾期没有移送，可以报请处理', to: 'overdue' },
    }),
  },
  lookups: {
    sent: {
      name: '本案的刑事移送',
      procedure: 'criminalTransfer',
      states: [
        'sent',
        'policeReview',
        'filed',
        'releasable',
        'reconsidering',
        'filingSupervised',
        'punished',
        'concluded',
      ],
      where: [
        { path: 'id', sign: '=', to: 'input.transfer' },
        { path: 'facts.caseNumber', sign: '=', to: 'facts.caseNumber' },
      ],
    },
  },
})

const orderSections = [
  { heading: '案件', text: '{facts.caseNumber}' },
  { heading: '应当移送的事实和依据', text: '{input.facts}' },
  { heading: '移送期限', text: '{input.actBy}' },
]
const proposalSections = [
  { heading: '对象', text: '{parties.agency.name}{input.position}{input.head}' },
  { heading: '情节', text: '{input.circumstances}' },
]

export const transferOrderPart: PackPart = {
  procedures: { prosecutionThreshold, caseAmount, transferOrder },
  documents: {
    transferOrder: {
      title: '责令限期移送通知书',
      national: 'supervision-letter',
      names: [{ ...underNational, title: '行政执法监督督办函', alias: '责令限期移送' }],
      layout: 'official',
      issuer: 'overseer',
      recipients: ['agency'],
      copies: ['procuratorate'],
      numbering: { series: '执监督' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [...basis, national(27)],
      sections: orderSections,
    },
    governmentTransferOrder: {
      title: '责令限期移送决定',
      layout: 'official',
      issuer: 'government',
      recipients: ['agency'],
      copies: ['overseer'],
      numbering: { series: '责移' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: superior,
      sections: orderSections,
    },
    transferProposal: {
      title: '处分报请书',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['government'],
      numbering: { series: '执监请' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis,
      sections: [...proposalSections, { heading: '建议的处分', text: '{input.sanction}' }],
    },
    transferTreatmentProposal: {
      title: '处理建议报请书',
      layout: 'official',
      issuer: 'overseer',
      recipients: ['government'],
      numbering: { series: '执监请' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [...basis, national(32)],
      sections: [
        ...proposalSections,
        {
          heading: '考虑的因素',
          fields: { 主客观原因: '{input.causes}', 后果: '{input.consequences}', 纠正情况: '{input.corrections}' },
        },
      ],
    },
  },
  catalogues: {
    transferHeads: {
      name: '对不移送承担领导责任的人员',
      basis,
      items: { principal: { name: '正职负责人' }, acting: { name: '主持工作的负责人' } },
    },
    headSanctions: {
      name: '记过以上的处分',
      basis: [...basis, ...superior],
      items: {
        demerit: { name: '记过' },
        graveDemerit: { name: '记大过' },
        demotion: { name: '降级' },
        removal: { name: '撤职' },
        dismissal: { name: '开除' },
      },
    },
  },
}
