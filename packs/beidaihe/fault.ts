import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, hebei, national } from './identity.ts'

const { any, choice, citations, compare, date, days, done, filled, files, is, limit, longText, must, not } = write
const { ofKind, optional, organ, person, procedure, rows, since, step, text, workingDays, yesNo } = write

const rule = art(2, { item: 8 })
const exemption = art(2, { item: 12 })
const OPEN = ['screening', 'determining', 'determined', 'routed', 'referred']

/** What only the appointing organ or the supervisory organ decides. */
const BEYOND = ['demerit', 'postChange']

/**
 * 二（八）: the organ an officer belongs to pursues his fault, under the eyes of the justice bureau: whose case it is, what
 * the officer says, the determination with its causes, and only then a treatment within its own powers.
 */
const faultCase = procedure({
  name: '行政执法过错责任追究',
  kind: 'supervision',
  basis: [rule, hebei(29)],
  title: '{facts.officerName}的过错责任',
  numbering: { series: '过错', of: 'employer' },
  parties: {
    employer: {
      name: '责任追究机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'actor',
      basis: [rule],
    },
    bureau: { name: '区级司法行政机关', from: { oversightBodyOf: 'employer' }, basis: [rule] },
    decider: { name: '任免机关、监察机关', from: 'input', optional: true },
  },
  states: {
    screening: { name: '待核对管辖' },
    determining: { name: '待认定过错责任' },
    determined: { name: '已认定' },
    routed: { name: '已移交' },
    referred: { name: '待回执' },
    treated: { name: '已作行政处理', final: true },
    decided: { name: '有权机关已处理', final: true },
    received: { name: '司法机关已接收', final: true },
    noFault: { name: '没有过错，结案', final: true },
    exempted: { name: '免责', final: true },
    outside: { name: '不适用本机制，已转交', final: true },
  },
  steps: {
    intake: step('登记过错线索', {
      by: 'employer',
      from: 'start',
      to: 'screening',
      duty: 'shall',
      basis: [rule],
      input: {
        officer: person('行政执法人员'),
        officerName: text('姓名', { personal: true }),
        officerOrgan: organ('其所在机关'),
        faultClass: choice('过错种类', 'faultClasses', {
          refusal: '没有归入未履行、不当履行或者违法履行法定职责',
          code: 'class-missing',
        }),
        facts: longText('事实'),
        bases: citations('依据', { min: 1 }),
        belonging: choice('依法应当由谁处理', 'belongings'),
      },
      requires: [
        must(compare('input.officerOrgan', '=', 'actor.organ.id'), '责任追究机关是该人员所在的行政执法机关', {
          code: 'not-employer',
        }),
      ],
    }),
    accept: step('适用本机制', {
      by: 'employer',
      from: 'screening',
      to: 'determining',
      duty: 'shall',
      basis: [rule],
      requires: [
        must(is('facts.belonging', 'own'), '依法由监察机关、人事任免机关或者上级行政机关处理的案件，不适用本机制', {
          code: 'not-applicable',
        }),
      ],
    }),
    transferOut: step('不适用本机制，转交', {
      by: 'employer',
      from: 'screening',
      to: 'outside',
      duty: 'shall',
      basis: [rule],
      input: { recipient: organ('转交机关'), record: files('转交记录', { min: 1 }) },
      requires: [must(not(is('facts.belonging', 'own')), '案件由本机关处理，适用本机制', { code: 'applicable' })],
    }),
    hear: step('听取陈述', {
      by: 'employer',
      from: 'determining',
      duty: 'shall',
      basis: [rule],
      input: { statement: longText('行政执法人员的陈述，或者放弃陈述的情况') },
    }),
    determine: step('认定过错责任', {
      by: 'employer',
      post: ['principal-leader', 'signatory'],
      from: 'determining',
      to: 'determined',
      duty: 'shall',
      basis: [rule, exemption, national(32)],
      input: {
        conclusion: choice('认定结论', 'faultConclusions'),
        findings: longText('认定的事实和理由'),
        evidence: files('证据', { min: 1 }),
        causes: optional(longText('主客观原因', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
        consequences: optional(longText('后果', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
        corrections: optional(longText('纠正情况', { requiredWhen: since(NATIONAL_FROM), basis: [national(32)] })),
        exemptionGround: optional(
          choice('免责事由', 'exemptionGrounds', { requiredWhen: is('input.conclusion', 'exempt') }),
        ),
        causation: optional(
          longText('事故与履职行为的因果关系分析', {
            requiredWhen: is('input.conclusion', 'exempt'),
            refusal: '没有因果关系分析，不能认定免责',
            code: 'causation-missing',
            basis: [exemption],
          }),
        ),
        direct: optional(
          yesNo('事故与履职行为之间是否存在直接关系', { requiredWhen: is('input.conclusion', 'exempt') }),
        ),
        performance: optional(
          rows(
            '履职情况',
            { on: date('日期', { notAfterAct: true }), act: text('检查、处置'), order: optional(text('责令改正文书')) },
            {
              requiredWhen: is('input.conclusion', 'exempt'),
              refusal: '没有依法履职的记录，不能认定免责',
              code: 'performance-missing',
              basis: [exemption],
            },
          ),
        ),
      },
      requires: [
        must(filled('facts.statement'), '没有听取行政执法人员的陈述，不能认定过错责任', {
          code: 'no-statement',
          interpretation: true,
        }),
        must(
          any(not(is('input.conclusion', 'exempt')), is('input.direct', false)),
          '事故与履职行为存在直接关系的，不能免责',
          { code: 'direct-causation', basis: [exemption] },
        ),
      ],
      issues: 'faultDetermination',
    }),
    treat: step('作出行政处理', {
      by: 'employer',
      post: ['principal-leader', 'signatory'],
      from: ['determining', 'determined'],
      to: 'treated',
      duty: 'may',
      basis: [rule, hebei(29)],
      summary: '按管理权限由责任追究机关实施',
      input: { measure: choice('处理', 'faultTreatments'), decision: files('处理决定', { min: 1 }) },
      requires: [
        must(done('determine'), '尚未作出过错责任认定，不能处理', { code: 'no-determination' }),
        must(is('facts.conclusion', 'fault'), '认定没有过错或者免责的，只能结案', { code: 'no-fault' }),
        must(
          not(is('input.measure', ...BEYOND)),
          '处分、职务调整由人事任免机关或者监察机关按管理权限决定，请移交有权机关',
          { code: 'beyond-authority' },
        ),
      ],
    }),
    route: step('移交处分、职务调整', {
      by: 'employer',
      post: ['principal-leader', 'signatory'],
      from: 'determined',
      to: 'routed',
      duty: 'may',
      basis: [rule],
      input: {
        recipient: organ('任免机关、监察机关'),
        proposal: longText('建议'),
        materials: files('案卷材料', { min: 1 }),
      },
      joins: { decider: 'input.recipient' },
      requires: [
        must(is('facts.conclusion', 'fault'), '认定没有过错或者免责的，只能结案', { code: 'no-fault' }),
        must(
          ofKind('input.recipient', 'discipline-inspection', 'government'),
          '处分、职务调整只能移交人事任免机关或者监察机关',
          {
            code: 'not-competent',
          },
        ),
      ],
    }),
    recordDecision: step('登记有权机关的决定', {
      by: ['decider', 'employer'],
      from: 'routed',
      to: 'decided',
      duty: 'shall',
      basis: [rule],
      input: {
        result: longText('处理结果'),
        number: text('决定文号'),
        decision: files('决定文书', {
          min: 1,
          refusal: '没有有权机关的决定文书，不能登记处理结果',
          code: 'decision-missing',
        }),
        decidedOn: date('决定日期', { notAfterAct: true }),
      },
    }),
    refer: step('移送司法机关', {
      by: 'employer',
      post: ['principal-leader', 'signatory'],
      from: ['determining', 'determined'],
      to: 'referred',
      duty: 'shall',
      basis: [rule, national(33, 1), hebei(28, 1)],
      input: {
        offence: choice('涉嫌犯罪的种类', 'faultOffences'),
        receiver: optional(organ('接收机关')),
        materials: files('移送材料', { min: 1 }),
      },
      requires: [
        must(
          any(
            not(is('input.offence', 'duty')),
            not(filled('input.receiver')),
            ofKind('input.receiver', 'discipline-inspection'),
          ),
          '涉嫌职务违法、职务犯罪的，应当移送监察机关',
          { code: 'supervisory-organ-instead', basis: [national(33, 1), hebei(28, 1)] },
        ),
      ],
    }),
    receipt: step('登记回执', {
      by: 'employer',
      from: 'referred',
      to: 'received',
      duty: 'shall',
      basis: [rule],
      input: {
        receivedBy: organ('接收机关', { refusal: '没有写明接收机关', code: 'receiver-missing' }),
        receivedOn: date('接收日期', { notAfterAct: true }),
        receipt: files('回执', { min: 1, refusal: '没有回执', code: 'receipt-missing' }),
      },
    }),
    closeWithoutFault: step('没有过错，结案', {
      by: 'employer',
      from: 'determined',
      to: 'noFault',
      duty: 'shall',
      basis: [rule],
      requires: [must(is('facts.conclusion', 'noFault'), '认定结论不是没有过错', { code: 'other-conclusion' })],
    }),
    exempt: step('免责结案', {
      by: 'employer',
      from: 'determined',
      to: 'exempted',
      duty: 'shall',
      basis: [exemption],
      requires: [must(is('facts.conclusion', 'exempt'), '认定结论不是免责', { code: 'other-conclusion' })],
    }),
    urge: step('督促', {
      by: 'bureau',
      from: OPEN,
      duty: 'may',
      basis: [rule, national(7, 1, 1)],
      summary: '区级司法行政机关是全区责任追究工作的监督机关',
      collects: 'urges',
      input: { content: longText('督促的内容') },
    }),
  },
  limits: {
    progress: limit('追责办理的内部时限', {
      kind: 'internal',
      basis: [rule],
      interpretation: '原文没有期限，六十日为内部时限',
      on: 'employer',
      start: { step: 'intake' },
      term: days(60),
      met: ['determine', 'transferOut'],
      ended: ['referred'],
      lapse: { text: '六十日没有认定结论，提醒区级司法行政机关督促' },
    }),
    receipt: limit('移送回执的内部时限', {
      kind: 'internal',
      basis: [rule],
      interpretation: '原文没有期限，五个工作日为内部时限',
      on: 'employer',
      start: { step: 'refer' },
      term: workingDays(5),
      met: ['receipt'],
      lapse: { text: '移送后没有回执，提醒追责机关' },
    }),
  },
})

export const faultPart: PackPart = {
  procedures: { faultCase },
  documents: {
    faultDetermination: {
      title: '行政执法过错责任认定书',
      layout: 'letter',
      issuer: 'employer',
      recipients: ['bureau'],
      numbering: { series: '过错认' },
      approval: [],
      takesEffect: 'on-issue',
      basis: [rule],
      sections: [
        { heading: '人员', text: '{facts.officerName}' },
        { heading: '过错种类', text: '{facts.faultClass}' },
        { heading: '陈述', text: '{facts.statement}' },
        { heading: '认定的事实和理由', text: '{input.findings}' },
        {
          heading: '原因、后果和纠正情况',
          optional: true,
          fields: { 主客观原因: '{input.causes}', 后果: '{input.consequences}', 纠正情况: '{input.corrections}' },
        },
        { heading: '因果关系分析', text: '{input.causation}', optional: true },
        { heading: '结论', text: '{input.conclusion}' },
      ],
    },
  },
  catalogues: {
    faultClasses: {
      name: '过错种类',
      basis: [rule],
      items: namedItems({ omitted: '未履行法定职责', improper: '不当履行法定职责', unlawful: '违法履行法定职责' }),
    },
    belongings: {
      name: '案件依法由谁处理',
      basis: [rule],
      items: namedItems({
        own: '所在机关',
        supervisory: '监察机关（已立案）',
        appointing: '人事任免机关',
        superior: '上级行政机关',
      }),
    },
    faultConclusions: {
      name: '过错责任认定结论',
      basis: [rule, exemption],
      items: namedItems({ fault: '有过错', noFault: '无过错', exempt: '免责' }),
    },
    exemptionGrounds: {
      name: '免责事由',
      basis: [exemption],
      items: namedItems({ unrelatedAccident: '相对人的安全事故与履职行为没有直接关系' }),
    },
    faultOffences: {
      name: '涉嫌犯罪的种类',
      basis: [rule, national(33, 1), hebei(28, 1)],
      items: namedItems({ duty: '职务违法、职务犯罪', ordinary: '其他犯罪' }),
    },
    faultTreatments: {
      name: '行政处理',
      basis: [rule, hebei(29)],
      items: {
        criticism: { name: '批评教育' },
        training: { name: '离岗培训' },
        transfer: { name: '调离执法岗位' },
        demerit: { name: '记过等处分', note: '由任免机关、监察机关决定' },
        postChange: { name: '职务调整', note: '由任免机关、监察机关决定' },
      },
    },
  },
}
