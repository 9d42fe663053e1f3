import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { remedyRegister } from '../shapes/register/remedy-register.ts'
import { leadTransferOf } from '../shapes/transfer/lead-transfer.ts'
import { art, reconsiderationLaw } from './identity.ts'

const { any, choice, date, files, found, is, longText, must, not, optional, organ, procedure, relation, should } = write
const { step, text } = write

/** 人员处理建议 (第三十二条、第四十一条): the oversight body proposes, the competent organ decides. */
const personalMeasure = procedure({
  name: '人员处理建议',
  kind: 'supervision',
  basis: [art(32), art(41)],
  title: '{parties.agency.name}人员处理建议',
  numbering: { series: '执监建', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agency: { name: '所在机关', from: 'input' },
    decider: { name: '有权机关', from: 'input' },
  },
  states: {
    proposed: { name: '拟提出建议' },
    sent: { name: '已提出建议' },
    decided: { name: '有权机关已处理', final: true },
  },
  steps: {
    propose: step('登记处理建议', {
      by: 'overseer',
      from: 'start',
      to: 'proposed',
      duty: 'may',
      basis: [art(32)],
      summary: '综合主客观原因、后果、纠正情况提出建议',
      input: {
        officer: text('执法人员', { personal: true }),
        kind: choice('情形', 'personalGrounds'),
        facts: longText('事实'),
        causes: longText('主客观原因', { refusal: '应当写明主客观原因', code: 'factor-missing' }),
        consequences: longText('后果', { refusal: '应当写明后果', code: 'factor-missing' }),
        corrections: longText('纠正情况', { refusal: '应当写明纠正情况', code: 'factor-missing' }),
        measure: choice('建议的处理', 'personalMeasures'),
      },
      requires: [
        must(not(relation('overseer', 'same-organ', 'decider')), '行政执法监督机构只提出建议，不得自行处理', {
          code: 'own-decision',
        }),
        must(
          any(not(is('input.kind', 'obstruction')), found('obstructions')),
          '以阻挠监督提出处分建议的，应当有阻挠监督的记录',
          { code: 'obstruction-unrecorded', basis: [art(41), art(25)] },
        ),
      ],
    }),
    send: step('提出处理建议', {
      by: 'overseer',
      from: 'proposed',
      to: 'sent',
      duty: 'shall',
      basis: [art(32)],
      issues: 'personalProposal',
    }),
    recordDecision: step('登记有权机关的处理', {
      by: ['overseer', 'decider'],
      from: 'sent',
      to: 'decided',
      duty: 'shall',
      basis: [art(32)],
      input: {
        outcome: longText('处理结果'),
        decidedOn: date('处理日期', { notAfterAct: true }),
        decision: files('有权机关的文书', {
          min: 1,
          refusal: '处理结果以有权机关的文书为准',
          code: 'decision-missing',
        }),
      },
    }),
  },
  lookups: {
    obstructions: {
      name: '阻挠监督的记录',
      procedure: 'obstruction',
      where: [{ path: 'parties.overseer', sign: 'overlaps', to: 'parties.overseer.id' }],
    },
  },
})

/** 线索移送 (第三十三条第一款): to the supervisory organ, under need-to-know. */
const leads = leadTransferOf({
  basis: [art(33, 1)],
  national: [art(33, 1)],
  sender: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
  refusal: '违反本条例或者涉嫌职务违法、职务犯罪的线索移送监察机关',
})

/** 引导复议诉讼 (第三十三条第三款): whoever asks to undo an act is told where to go; supervision does not stand in. */
const remedyGuidance = procedure({
  name: '引导行政复议、行政诉讼',
  kind: 'other',
  basis: [art(33, 3)],
  title: '引导当事人依法救济',
  numbering: { series: '引导', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor' },
    agency: { name: '作出行政行为的机关', from: 'input' },
  },
  states: {
    received: { name: '已收到诉求' },
    guided: { name: '已告知' },
    supervised: { name: '共性问题转监督', final: true },
    closed: { name: '办结', final: true },
  },
  steps: {
    receive: step('登记诉求', {
      by: 'overseer',
      from: 'start',
      to: 'received',
      duty: 'shall',
      basis: [art(33, 3)],
      input: {
        person: text('当事人', { personal: true }),
        act: text('所涉行政行为（文号）'),
        demand: longText('诉求'),
        receivedOn: date('收到日期', { notAfterAct: true }),
      },
    }),
    guide: step('告知救济途径', {
      by: 'overseer',
      from: 'received',
      to: 'guided',
      duty: 'shall',
      basis: [art(33, 3)],
      input: { forum: text('复议机关或者人民法院'), notice: longText('告知内容') },
      issues: 'guidanceNotice',
    }),
    convert: step('共性问题转监督', {
      by: 'overseer',
      from: ['received', 'guided'],
      to: 'supervised',
      duty: 'may',
      basis: [art(33, 3)],
      input: { remedyState: choice('救济情况', 'remedyStates'), note: longText('与该争议无关的共性问题') },
      requires: [
        must(
          is('matter.state', 'guided'),
          '应当先引导当事人申请行政复议、提起行政诉讼并留存告知记录，不以监督代替救济',
          {
            code: 'guidance-first',
          },
        ),
        must(not(is('input.remedyState', 'entered')), '该争议已经进入行政复议、行政诉讼程序，不重复监督', {
          code: 'remedy-entered',
        }),
      ],
    }),
    close: step('办结', { by: 'overseer', from: 'guided', to: 'closed', duty: 'shall', basis: [art(33, 3)] }),
  },
})

/** 信息共享 (第三十三条第二款): what the reconsideration body shares carries its source, or is marked unverified. */
const sharedInformation = procedure({
  name: '督查、复议信息共享',
  kind: 'register',
  basis: [art(33, 2)],
  title: '{facts.act}的共享信息',
  parties: {
    sharer: { name: '提供机关', kinds: ['reconsideration-body', 'oversight-body', 'government'], from: 'actor' },
  },
  states: { shared: { name: '已共享', final: true } },
  steps: {
    share: step('提供信息', {
      by: 'sharer',
      from: 'start',
      to: 'shared',
      duty: 'may',
      basis: [art(33, 2)],
      input: {
        act: text('所涉行政行为（文号）'),
        event: longText('信息内容'),
        happenedOn: date('日期', { notAfterAct: true }),
        source: optional(files('来源文书')),
      },
      requires: [should(write.filled('input.source'), '没有来源文书，标为未核实', { code: 'unverified' })],
    }),
  },
})

const remedies = remedyRegister({
  basis: [art(33, 3)],
  deemedAcceptance: [reconsiderationLaw(30)],
  outcomes: 'remedyOutcomes',
})

/** 监督机构不依法履职 (第三十九条): ordered to correct by its government or the oversight body above. */
const overseerOrder = procedure({
  name: '责令监督机构改正',
  kind: 'supervision',
  basis: [art(39)],
  title: '责令{parties.overseer.name}改正',
  parties: {
    orderer: {
      name: '责令机关',
      kinds: ['government', 'oversight-body'],
      from: 'actor',
      refusal: '只有本级人民政府或者上级监督机构可以责令监督机构改正',
      basis: [art(39)],
    },
    overseer: { name: '监督机构', kinds: ['oversight-body'], from: 'input' },
  },
  states: {
    ordered: { name: '限期改正' },
    overdue: { name: '逾期未改正' },
    proposed: { name: '已提出处分建议', final: true },
    corrected: { name: '已改正', final: true },
  },
  steps: {
    order: step('责令限期改正', {
      by: 'orderer',
      from: 'start',
      to: 'ordered',
      duty: 'may',
      basis: [art(39)],
      input: { failure: longText('不依法履职的情形'), correctBy: date('改正期限', { notBeforeAct: true }) },
      requires: [
        must(
          any(relation('orderer', 'establishes', 'overseer'), relation('orderer', 'superior-body', 'overseer')),
          '只有本级人民政府或者上级监督机构可以责令监督机构改正',
          { code: 'not-superior' },
        ),
      ],
    }),
    correct: step('报告改正情况', {
      by: 'overseer',
      from: ['ordered', 'overdue'],
      to: 'corrected',
      duty: 'shall',
      basis: [art(39)],
      input: { correction: longText('改正情况') },
    }),
    propose: step('提出处分建议', {
      by: 'orderer',
      from: 'overdue',
      to: 'proposed',
      duty: 'may',
      basis: [art(39)],
      summary: '拒不改正的，对责任人员依法给予处分：只提出建议',
      input: { refusal: longText('拒不改正的事实'), addressee: organ('有权机关') },
    }),
  },
  limits: {
    correction: write.limit('改正期限', {
      kind: 'document',
      basis: [art(39)],
      on: 'overseer',
      start: { step: 'order' },
      until: 'facts.correctBy',
      met: ['correct'],
      lapse: { text: '逾期未改正，可以提出处分建议', to: 'overdue' },
    }),
  },
})

/** Persons, leads and remedies: articles 32, 33, 39 and 41. */
export const linkagePart: PackPart = {
  procedures: {
    personalMeasure,
    ...leads.procedures,
    remedyGuidance,
    sharedInformation,
    overseerOrder,
    ...remedies.procedures,
  },
  documents: {
    personalProposal: {
      title: '行政执法人员处理建议书',
      layout: 'letter',
      issuer: 'overseer',
      recipients: ['decider'],
      copies: ['agency'],
      numbering: { series: '执监建' },
      approval: ['reviewer'],
      takesEffect: 'on-service',
      basis: [art(32)],
      sections: [
        { heading: '事实', text: '{facts.facts}' },
        {
          heading: '考虑的因素',
          fields: { 主客观原因: '{facts.causes}', 后果: '{facts.consequences}', 纠正情况: '{facts.corrections}' },
        },
        { heading: '处理建议', text: '{facts.measure}' },
      ],
    },
    ...leads.documents,
    guidanceNotice: {
      title: '行政复议、行政诉讼告知书',
      layout: 'working-paper',
      issuer: 'overseer',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: [art(33, 3)],
      sections: [
        { heading: '诉求', text: '{facts.demand}' },
        { heading: '救济途径', text: '{input.forum}：{input.notice}' },
      ],
    },
  },
  catalogues: {
    personalGrounds: {
      name: '人员情形',
      basis: [art(32), art(41)],
      items: {
        unlawful: { name: '执法违法', basis: [art(32)] },
        improper: { name: '执法明显不当', basis: [art(32)] },
        obstruction: { name: '拒绝、阻挠监督', basis: [art(41)] },
      },
    },
    personalMeasures: {
      name: '处理建议',
      basis: [art(32)],
      items: namedItems({
        criticism: '批评教育',
        training: '离岗教育',
        transfer: '调离执法岗位',
        disqualify: '取消执法资格',
        discipline: '依法给予处分',
      }),
    },
    ...leads.catalogues,
    remedyStates: {
      name: '救济情况',
      basis: [art(33, 3)],
      items: namedItems({ none: '未申请', filed: '已申请', entered: '已进入程序', ended: '已终结' }),
    },
    remedyOutcomes: {
      name: '复议、诉讼结果',
      basis: [art(33, 3)],
      items: namedItems({ upheld: '维持', changed: '变更', revoked: '撤销', unlawful: '确认违法', rejected: '驳回' }),
    },
  },
}
