import type { Citation } from '@zhiheng/law'
import type { CitationHelper } from '@zhiheng/law/citation'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { criminalTransferCopy, sendingCopies } from './criminal-transfer-copy.ts'
import { type Fields, isPolice, lateNow, type Party, type Requirement, transferLead } from './transfer-parts.ts'

const { all, any, atLeast, choice, date, days, done, files, hours, is, limit } = write
const { longText, must, not, optional, person, procedure, step, text, within, workingDays } = write

type Reading = NonNullable<Procedure['reading']>

/** What differs between the places. */
export interface CriminalTransferOptions {
  readonly basis: readonly Citation[]
  /** the State Council provisions on criminal transfer, which give the numbers */
  readonly provisions: CitationHelper
  readonly sender: Party
  readonly materials: { readonly input: Fields; readonly requires: readonly Requirement[] }
  readonly letterTitle: string
  /** copies to procuratorate and justice bureau and the report to the superior organ, where the text asks for them */
  readonly copies?: { readonly basis: readonly Citation[]; readonly report: readonly Citation[] }
  /** the clause on decisions while the case is with the police; absent: the general rule of upper law, as a warning elsewhere */
  readonly freeze: readonly Citation[]
  readonly release: readonly Citation[]
  readonly conclusion: { readonly basis: readonly Citation[]; readonly days: number }
  readonly reading?: Reading
  /** whether lateness raises a lead by itself */
  readonly leads: boolean
}

const instrument = {
  documentNumber: text('文书文号', { refusal: '没有文书文号，不能登记' }),
  decidedOn: date('文书日期', { notAfterAct: true }),
  instrument: files('文书', { min: 1, refusal: '没有上传文书，不能登记', code: 'instrument-missing' }),
}

/**
 * 涉嫌犯罪案件移送: two officers, the approval of the head within three days, delivery within twenty-four hours, three days of
 * review by the police, and no decision of the sender until one of four instruments is on file.
 */
export function criminalTransferOf(options: CriminalTransferOptions): PackPart {
  const { provisions, copies, leads, conclusion } = options
  const basis = [...options.basis]
  const release = [...options.release]
  const agencies = { agency: 'sender', overseer: 'overseer' } as const
  const late = '涉嫌犯罪案件“{facts.caseNumber}”没有在批准后二十四小时内移送公安机关'
  const reviewing = ['policeReview', 'reconsidering', 'filingSupervised']

  const transfer = procedure({
    name: '涉嫌犯罪案件移送',
    kind: 'coordination',
    basis: [...basis, provisions(3)],
    title: '{parties.sender.name}移送涉嫌犯罪案件{facts.caseNumber}',
    numbering: { series: '刑移登', of: 'sender' },
    ...(options.reading === undefined ? {} : { reading: options.reading }),
    parties: {
      sender: options.sender,
      police: { name: '公安机关', from: 'input', basis: [provisions(5, 2)], refusal: '涉嫌犯罪案件应当向公安机关移送' },
      overseer: {
        name: '司法行政机关',
        kinds: ['oversight-body'],
        from: { oversightBodyOf: 'sender' },
        optional: true,
        // a party for what follows from lateness; its people see the evidence only when named
        ...(copies === undefined ? {} : { lent: 'facts.informed' }),
      },
    },
    states: {
      reported: { name: '待审批' },
      approved: { name: '已批准移送' },
      refused: { name: '不批准移送', final: true },
      sent: { name: '已送公安机关' },
      policeReview: { name: '公安审查中' },
      reconsidering: { name: '公安机关复议中' },
      filingSupervised: { name: '检察机关立案监督中' },
      filed: { name: '已立案' },
      releasable: { name: '可作决定' },
      concluded: { name: '已另行决定', final: true },
      punished: { name: '已追究刑事责任', final: true },
    },
    steps: {
      report: step('提出移送报告', {
        by: 'sender',
        from: 'start',
        to: 'reported',
        duty: 'shall',
        basis: [...basis, provisions(5, 1)],
        input: {
          caseNumber: text('案件编号'),
          suspect: text('涉嫌人员', { personal: true }),
          officers: person('专案组人员', { many: true }),
          facts: longText('核实的情况'),
          report: files('移送涉嫌犯罪案件的书面报告', { min: 1 }),
        },
        requires: [
          must(atLeast(2, 'input.officers'), '应当指定两名以上执法人员组成专案组', {
            code: 'team-too-small',
            basis: [provisions(5, 1)],
          }),
          must(isPolice('police'), '涉嫌犯罪案件应当向公安机关移送', { code: 'not-police', basis }),
        ],
      }),
      approve: step('批准移送', {
        by: 'sender',
        post: ['principal-leader'],
        from: 'reported',
        to: 'approved',
        duty: 'shall',
        basis: [provisions(5, 2)],
        input: { opinion: text('审批意见') },
      }),
      refuse: step('不批准移送', {
        by: 'sender',
        post: ['principal-leader'],
        from: 'reported',
        to: 'refused',
        duty: 'may',
        basis: [provisions(5, 2)],
        input: { refusalReason: longText('不予批准的理由', { refusal: '不批准移送的，应当将理由记录在案' }) },
      }),
      send: step('移送公安机关', {
        by: 'sender',
        post: ['handler', 'signatory', 'principal-leader'],
        from: 'approved',
        to: 'sent',
        duty: 'shall',
        basis: [...basis, provisions(5, 2), provisions(6)],
        input: { ...options.materials.input, ...(copies === undefined ? {} : sendingCopies(copies).input) },
        requires: [...options.materials.requires, ...(copies === undefined ? [] : sendingCopies(copies).requires)],
        issues: 'criminalTransferLetter',
        opens: [
          ...(copies === undefined ? [] : sendingCopies(copies).opens),
          ...(leads
            ? [transferLead('lateTransfer', { ...agencies, facts: late, when: lateNow('delivery', 'hour') })]
            : []),
        ],
      }),
      ...(copies === undefined
        ? {}
        : {
            inform: step('准许监督人员查阅', {
              by: 'sender',
              post: ['principal-leader'],
              from: ['reported', 'approved', 'sent', ...reviewing, 'filed', 'releasable'],
              duty: 'may' as const,
              basis: [...copies.basis],
              input: { informed: person('查阅的人员', { many: true }), purpose: longText('用途') },
            }),
          }),
      accept: step('登记公安机关回执', {
        by: ['police', 'sender'],
        from: 'sent',
        to: 'policeReview',
        duty: 'shall',
        basis: [provisions(7)],
        input: { acceptedOn: date('接受日期', { notAfterAct: true }), receipt: files('签字的回执', { min: 1 }) },
      }),
      file: step('登记立案', {
        by: ['police', 'sender'],
        from: reviewing,
        to: 'filed',
        duty: 'shall',
        basis: [provisions(8)],
        input: { noticeReceivedOn: date('接到立案通知书之日', { notAfterAct: true }), ...instrument },
      }),
      release: step('登记解除事由', {
        by: ['police', 'sender'],
        from: ['policeReview', 'filed'],
        to: 'releasable',
        duty: 'shall',
        basis: release,
        summary: '不予立案或者撤销案件、不起诉、无罪、免予刑事处罚之一有文书的，可以另行决定',
        input: {
          ground: choice('解除事由', 'releaseGrounds'),
          ...instrument,
          noticeReceivedOn: optional(
            date('接到不予立案通知书之日', { notAfterAct: true, requiredWhen: is('input.ground', 'notFiled') }),
          ),
          procuratorialOpinion: optional(longText('检察意见')),
        },
        requires: [
          must(
            any(
              all(is('input.ground', 'notFiled'), is('matter.state', 'policeReview')),
              all(not(is('input.ground', 'notFiled')), is('matter.state', 'filed')),
            ),
            '不予立案在公安机关审查时登记；撤销案件、不起诉、无罪、免予刑事处罚在立案以后登记',
            { code: 'ground-out-of-place' },
          ),
        ],
      }),
      convict: step('登记有罪判决', {
        by: ['police', 'sender'],
        from: 'filed',
        to: 'punished',
        duty: 'may',
        basis: release,
        interpretation: '有罪判决不解除限制，案件以已追究刑事责任终结；确需另作决定的，由法制机构另行审核',
        input: instrument,
      }),
      requestReconsideration: step('提请公安机关复议', {
        by: 'sender',
        from: 'releasable',
        to: 'reconsidering',
        duty: 'may',
        basis: [provisions(9, 1)],
        input: { objection: longText('认为应当立案的理由') },
        requires: [
          must(within('appeal'), '提请复议应当在接到不予立案通知书之日起三日内', {
            code: 'late-reconsideration',
            basis: [provisions(9, 1)],
          }),
          must(not(done('requestReconsideration')), '已经提请过复议，仍有异议的可以建议检察机关立案监督', {
            code: 'reconsidered-once',
            basis: [provisions(9, 2)],
          }),
        ],
      }),
      upholdDecline: step('登记维持不予立案', {
        by: ['police', 'sender'],
        from: ['reconsidering', 'filingSupervised'],
        to: 'releasable',
        duty: 'shall',
        basis: [provisions(9, 2)],
        input: { replyReceivedOn: date('收到复议决定之日', { notAfterAct: true }), ...instrument },
      }),
      proposeFilingSupervision: step('建议检察机关立案监督', {
        by: 'sender',
        from: 'releasable',
        to: 'filingSupervised',
        duty: 'may',
        basis: [provisions(9)],
        input: { objection: longText('认为应当立案的理由') },
        requires: [
          must(any(within('appeal'), within('appealAgain')), '建议立案监督应当在接到通知书之日起三日内', {
            code: 'late-filing-supervision',
            basis: [provisions(9)],
          }),
        ],
      }),
      handOverItems: step('登记移交涉案物品和材料', {
        by: 'sender',
        from: 'filed',
        duty: 'shall',
        basis: [provisions(12)],
        input: { handedOn: date('移交日期', { notAfterAct: true }), handOver: files('交接单', { min: 1 }) },
      }),
      conclude: step('另行决定', {
        by: 'sender',
        from: 'releasable',
        to: 'concluded',
        duty: 'shall',
        basis: [...conclusion.basis, provisions(10)],
        input: {
          conclusion: choice('结论', 'transferConclusions'),
          reasons: optional(
            longText('理由', {
              requiredWhen: not(is('input.conclusion', 'penalty')),
              refusal: '不予处罚或者作其他处理的，应当写明理由',
              code: 'reasons-missing',
            }),
          ),
        },
      }),
    },
    holds: {
      decision: {
        name: '刑事程序期间不作执法决定',
        basis: [...options.freeze],
        on: 'sender',
        begins: ['send', 'requestReconsideration', 'proposeFilingSupervision'],
        ends: { states: ['releasable'] },
      },
    },
    limits: {
      approval: limit('审批期限', {
        kind: 'statutory',
        basis: [provisions(5, 2)],
        on: 'sender',
        start: { step: 'report' },
        term: days(3),
        verb: '接到报告',
        met: ['approve', 'refuse'],
        lapse: { text: '负责人没有在三日内作出批准或者不批准的决定' },
      }),
      delivery: limit('移送期限', {
        kind: 'statutory',
        basis: [provisions(5, 2)],
        interpretation: '自批准的时刻起连续计算二十四小时，不因节假日顺延',
        on: 'sender',
        start: { step: 'approve', date: 'act.at' },
        term: hours(24),
        verb: '批准',
        met: ['send'],
        lapse: {
          text: '没有在批准后二十四小时内移送公安机关',
          raises: leads ? [transferLead('lateTransfer', { ...agencies, facts: late })] : [],
        },
      }),
      policeReview: limit('公安机关审查期限', {
        kind: 'statutory',
        basis: [provisions(8)],
        on: 'police',
        start: { step: 'accept', date: 'input.acceptedOn' },
        term: days(3),
        verb: '接受移送',
        met: ['file', 'release'],
        lapse: { text: '公安机关没有在三日内决定是否立案，可以提请检察机关立案监督' },
      }),
      appeal: limit('提请复议或者建议立案监督的期限', {
        kind: 'statutory',
        basis: [provisions(9, 1)],
        on: 'sender',
        start: { step: 'release', date: 'input.noticeReceivedOn' },
        term: days(3),
        verb: '接到不予立案通知书',
        met: ['requestReconsideration', 'proposeFilingSupervision'],
        lapse: { text: '不再提请复议，另行决定是否作出执法决定' },
      }),
      reconsideration: limit('公安机关复议期限', {
        kind: 'statutory',
        basis: [provisions(9, 2)],
        on: 'police',
        start: { step: 'requestReconsideration' },
        term: days(3),
        met: ['file', 'upholdDecline'],
        lapse: { text: '公安机关没有在三日内作出复议决定，可以建议检察机关立案监督' },
      }),
      appealAgain: limit('对复议决定建议立案监督的期限', {
        kind: 'statutory',
        basis: [provisions(9, 2)],
        on: 'sender',
        start: { step: 'upholdDecline', date: 'input.replyReceivedOn' },
        term: days(3),
        verb: '收到复议决定',
        met: ['proposeFilingSupervision'],
        lapse: { text: '不再建议立案监督，另行决定是否作出执法决定' },
      }),
      handOver: limit('移交涉案物品的期限', {
        kind: 'statutory',
        basis: [provisions(12)],
        on: 'sender',
        start: { step: 'file', date: 'input.noticeReceivedOn' },
        term: days(3),
        verb: '接到立案通知书',
        met: ['handOverItems'],
        lapse: { text: '没有在三日内移交涉案物品和材料' },
      }),
      conclusion: limit('研究是否给予行政处罚', {
        kind: 'internal',
        basis: [...conclusion.basis],
        interpretation: `原文没有期限，${conclusion.days}个工作日为内部时限`,
        on: 'sender',
        start: { step: 'release' },
        term: workingDays(conclusion.days),
        met: ['conclude'],
        ended: ['reconsidering', 'filingSupervised'],
        lapse: { text: '限制解除后没有作出结论，提醒经办人和负责人' },
      }),
    },
    ...(copies === undefined ? {} : { lookups: sendingCopies(copies).lookups }),
  })

  return {
    procedures: {
      criminalTransfer: transfer,
      ...(copies === undefined ? {} : { criminalTransferCopy: criminalTransferCopy(copies) }),
    },
    documents: {
      criminalTransferLetter: {
        title: options.letterTitle,
        layout: 'official',
        issuer: 'sender',
        recipients: ['police'],
        numbering: { series: '刑移' },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis: [...basis, provisions(6)],
        sections: [
          {
            heading: '案件',
            fields: {
              案件编号: '{facts.caseNumber}',
              移送机关: '{parties.sender.name}',
              接收机关: '{parties.police.name}',
            },
          },
          { heading: '核实的情况', text: '{facts.facts}' },
          { heading: '材料清单', fields: { 案件调查报告: '{input.report}' }, optional: true },
        ],
      },
    },
    catalogues: {
      releaseGrounds: {
        name: '解除事由',
        basis: release,
        items: {
          notFiled: { name: '公安机关决定不予立案', basis: release },
          withdrawn: { name: '公安机关撤销案件', basis: release },
          notProsecuted: { name: '人民检察院作出不起诉决定', basis: release },
          acquitted: { name: '人民法院判决无罪', basis: release },
          exempted: { name: '人民法院判决免予刑事处罚', basis: release },
        },
      },
      transferConclusions: {
        name: '另行决定的结论',
        basis: [...conclusion.basis],
        items: {
          penalty: { name: '决定处罚' },
          noPenalty: { name: '不予处罚' },
          other: { name: '其他处理' },
        },
      },
    },
  }
}
