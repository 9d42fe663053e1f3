import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { type Fields, lateNow, type Party, type Requirement, transferLead } from './transfer-parts.ts'

const { any, citations, compare, date, dateTime, difference, done, files, filled, hours, is, limit } = write
const { literal, longText, must, not, number, optional, organ, path, procedure, relation, step } = write
const { text, template, workingDays } = write

type Step = Procedure['steps'][string]
type Limit = NonNullable<Procedure['limits']>[string]

/** What differs between the places. */
export interface CaseTransferOptions {
  /** id of the procedure; its letter is `${id}Letter` */
  readonly id: string
  readonly name: string
  readonly basis: readonly Citation[]
  readonly sender: Party
  readonly receiver: Party
  /** who watches over the transfer, beyond the oversight body */
  readonly watchers?: Readonly<Record<string, Party>>
  readonly letter: { readonly title: string; readonly series: string }
  /** what is entered when the case is found, and what is asked of it */
  readonly found: { readonly input: Fields; readonly requires?: readonly Requirement[] }
  /** what goes with the letter */
  readonly materials: { readonly input: Fields; readonly requires: readonly Requirement[] }
  /** days from the finding to the transfer; absent where the text only says 及时 */
  readonly term?: { readonly basis: readonly Citation[]; readonly days: number; readonly urgentHours: number }
  /** the finder may handle the case himself; internal days after which a case nobody handles is shown */
  readonly handling?: { readonly basis: readonly Citation[]; readonly days: number }
  /** a violation that goes on: who finds it talks the party out of it and tells the competent organ at once */
  readonly ongoing?: { readonly basis: readonly Citation[] }
  /** internal working days in which the receiver answers */
  readonly answerDays: number
  /** while the case is elsewhere the sender decides nothing in it */
  readonly freeze?: readonly Citation[]
  /** whether a transfer that is late, missing or untrue raises a lead by itself */
  readonly leads: boolean
  readonly competence: readonly Citation[]
  /** what the demands on a finding look up */
  readonly lookups?: NonNullable<Procedure['lookups']>
}

const LATE = '“{facts.caseNumber}”没有在规定时限内移送'

/** 案件移送: found, sent with a letter and materials, signed for or returned; a second return is a dispute. */
export function caseTransferOf(options: CaseTransferOptions): PackPart {
  const { id, name, term, handling, ongoing, leads } = options
  const basis = [...options.basis]
  const letter = `${id}Letter`
  const agencies = { agency: 'sender', overseer: 'overseer' } as const
  const late = (which: string, unit: 'day' | 'hour') =>
    leads ? [transferLead('lateTransfer', { ...agencies, facts: LATE, when: lateNow(which, unit) })] : []
  const arise = (why: string) => ({
    procedure: 'transferCoordination',
    step: 'arise',
    parties: { overseer: 'overseer', sender: 'sender', receiver: 'receiver' },
    input: { caseNumber: path('facts.caseNumber'), problem: literal(why), history: template(HISTORY) },
  })
  const counted = 'itemsListed' in options.materials.input
  const received: Fields = counted ? { itemsReceived: optional(number('实收件数', { min: 0, whole: true })) } : {}

  const find = (label: string, extra: Pick<Step, 'input'>): Step =>
    step(label, {
      by: 'sender',
      from: 'start',
      to: 'found',
      duty: 'shall',
      basis: term === undefined ? basis : [...term.basis],
      input: {
        caseNumber: text('案件编号'),
        facts: longText('基本违法事实', { refusal: '没有写明基本违法事实，不能移送' }),
        ...options.found.input,
        ...extra.input,
      },
      requires: [
        must(not(relation('sender', 'same-organ', 'receiver')), '不能移送给本机关', { code: 'same-organ', basis }),
        ...(options.found.requires ?? []),
      ],
    })

  const steps: Record<string, Step> = {
    find: find('登记发现的案件', { input: { discoveredOn: date('发现日期', { notAfterAct: true }) } }),
    ...(term === undefined
      ? {}
      : {
          findUrgent: find('登记情况紧急的案件', {
            input: {
              discoveredAt: dateTime('发现时刻'),
              urgency: longText('情况紧急的理由', {
                refusal: '按紧急情况移送的，应当写明理由',
                code: 'urgency-missing',
                basis: [...term.basis],
              }),
            },
          }),
        }),
    ...(ongoing === undefined
      ? {}
      : {
          notify: step('即时告知有管辖权的机关', {
            by: 'sender',
            from: 'found',
            duty: 'shall',
            basis: [...ongoing.basis],
            summary: '违法行为正在进行的，先告知后移送；移送另有自己的时限',
            requires: [
              must(is('facts.ongoing', true), '违法行为没有正在进行，直接移送', { code: 'not-ongoing' }),
              must(not(done('notify')), '已经告知', { code: 'already-notified' }),
            ],
            issues: `${id}Notice`,
          }),
          acknowledge: step('登记知悉', {
            by: 'receiver',
            from: ['found', 'sent'],
            duty: 'may',
            basis: [...ongoing.basis],
            requires: [must(done('notify'), '没有收到告知', { code: 'not-notified' })],
            sets: { noticeReadAt: path('act.at') },
          }),
        }),
    ...(handling === undefined
      ? {}
      : {
          handle: step('登记自行处理', {
            by: 'sender',
            from: 'found',
            to: 'handled',
            duty: 'may',
            basis: [...handling.basis],
            input: { handledOn: date('处理日期', { notAfterAct: true }), handling: longText('处理情况') },
          }),
        }),
    send: step('移送', {
      by: 'sender',
      post: ['signatory', 'principal-leader'],
      from: 'found',
      to: 'sent',
      duty: 'shall',
      basis,
      summary: '经办人拟稿、审核后由本机关负责人批准发出',
      input: options.materials.input,
      requires: [
        ...options.materials.requires,
        ...(ongoing === undefined
          ? []
          : [
              must(any(not(is('facts.ongoing', true)), done('notify')), '违法行为正在进行，应当先告知有管辖权的机关', {
                code: 'notice-first',
                basis: [...ongoing.basis],
              }),
            ]),
      ],
      issues: letter,
      opens: term === undefined ? [] : [...late('send', 'day'), ...late('sendUrgent', 'hour')],
    }),
    sign: step('签收', {
      by: 'receiver',
      from: ['sent', 'resent'],
      to: 'received',
      duty: 'shall',
      basis,
      input: { signedOn: date('签收日期', { notAfterAct: true }), ...received },
      requires: counted
        ? [
            must(
              any(not(filled('facts.itemsListed')), compare('input.itemsReceived', '=', 'facts.itemsListed')),
              '实收件数与清单不一致，应当按差异签收',
              { code: 'items-differ' },
            ),
          ]
        : [],
    }),
    signWithDifference: step('按差异签收', {
      by: 'receiver',
      from: ['sent', 'resent'],
      to: 'checking',
      duty: 'may',
      basis,
      summary: '件数不符或者材料校验不符的，写明差异，核对后才算签收',
      input: {
        signedOn: date('签收日期', { notAfterAct: true }),
        ...received,
        damaged: optional(text('校验不符的材料')),
      },
      ...(counted ? { sets: { difference: difference('facts.itemsListed', 'input.itemsReceived') } } : {}),
      requires: [
        must(
          counted
            ? any(filled('input.damaged'), compare('input.itemsReceived', '!=', 'facts.itemsListed'))
            : filled('input.damaged'),
          '没有差异，直接签收',
          { code: 'no-difference' },
        ),
      ],
    }),
    reconcile: step('登记核对结果', {
      by: ['receiver', 'sender'],
      from: 'checking',
      to: 'received',
      duty: 'shall',
      basis,
      input: { reconciliation: longText('核对结果') },
    }),
    return: step('退回', {
      by: 'receiver',
      from: 'sent',
      to: 'returned',
      duty: 'may',
      basis,
      input: returning,
    }),
    resend: step('再次移送', {
      by: 'sender',
      post: ['signatory', 'principal-leader'],
      from: 'returned',
      to: 'resent',
      duty: 'shall',
      basis,
      input: { newReceiver: optional(organ('改送的机关')), supplement: longText('补充说明') },
      joins: { receiver: 'input.newReceiver' },
      issues: letter,
    }),
    returnAgain: step('再次退回', {
      by: 'receiver',
      from: 'resent',
      to: 'disputed',
      duty: 'may',
      basis,
      interpretation: '再次退回表明对管辖有争议，转入协调，不在机关之间循环',
      input: returning,
      opens: [arise('移送被再次退回')],
    }),
    file: step('登记立案', {
      by: 'receiver',
      from: 'received',
      to: 'filed',
      duty: 'shall',
      basis,
      input: { filedOn: date('立案日期', { notAfterAct: true }), filingNumber: text('立案文号') },
      sets: { outcome: literal('filed') },
    }),
    decline: step('登记不予立案', {
      by: 'receiver',
      from: 'received',
      to: 'declined',
      duty: 'may',
      basis,
      input: { declineReason: longText('不予立案的理由') },
      sets: { outcome: literal('declined') },
    }),
    feedback: step('反馈处理结果', {
      by: 'receiver',
      from: 'filed',
      to: 'closed',
      duty: 'shall',
      basis,
      input: { result: longText('处理结果') },
    }),
    conclude: step('登记后续处理', {
      by: 'sender',
      from: 'declined',
      to: 'closed',
      duty: 'shall',
      basis,
      input: { conclusion: longText('后续处理') },
    }),
    contest: step('对不予立案提出异议', {
      by: 'sender',
      from: 'declined',
      to: 'disputed',
      duty: 'may',
      basis,
      interpretation: '移送机关本无管辖权，不予立案的不由其处罚，有异议的转入协调',
      input: { objection: longText('异议理由') },
      opens: [arise('移送机关对不予立案有异议')],
    }),
    urge: step('督促', {
      by: ['overseer', ...Object.keys(options.watchers ?? {})],
      from: ['found', 'sent', 'resent', 'checking', 'received', 'returned', 'filed'],
      duty: 'may',
      basis: [...options.competence],
      collects: 'urged',
      input: { note: longText('督促内容') },
    }),
    settle: step('登记协调结果', {
      by: ['clock', 'overseer'],
      from: 'disputed',
      to: 'closed',
      duty: 'shall',
      basis: [...options.competence],
      input: { settlement: longText('协调结果') },
    }),
    ...(leads
      ? {
          reportUntrue: step('登记移送不实', {
            by: ['overseer', 'receiver'],
            from: ['sent', 'resent', 'checking', 'received', 'filed', 'declined'],
            duty: 'may' as const,
            basis,
            collects: 'untruths',
            input: { untruth: longText('不实之处'), evidence: files('依据', { min: 1 }) },
            opens: [transferLead('untrue', { ...agencies, facts: '移送材料不实：{input.untruth}' })],
          }),
        }
      : {}),
  }

  const answer = (label: string, start: string, back: string): Limit =>
    limit(label, {
      kind: 'internal',
      basis,
      interpretation: `原文没有期限，${options.answerDays}个工作日为平台内部时限`,
      on: 'receiver',
      start: { step: start },
      term: workingDays(options.answerDays),
      met: [back, 'file', 'decline'],
      lapse: { text: '移送超过内部时限没有答复，提示监督协调机关' },
    })

  return {
    competence: [
      {
        id: `${id}-overseer`,
        name: `${name}的监督协调`,
        procedures: [id],
        of: 'sides',
        basis: [...options.competence],
        interpretation: '移送双方的监督协调由其共同所属人民政府的司法行政部门承担',
        when: {},
        to: { organ: 'oversight-body', of: 'common-government' },
      },
    ],
    procedures: {
      [id]: procedure({
        name,
        kind: 'coordination',
        basis,
        title: `{parties.sender.name}移送{facts.caseNumber}`,
        numbering: { series: `${options.letter.series}登`, of: 'sender' },
        parties: {
          sender: options.sender,
          receiver: options.receiver,
          sides: { name: '移送双方', from: { group: ['sender', 'receiver'] }, many: true },
          overseer: { name: '监督协调机关', kinds: ['oversight-body'], from: 'competence', optional: true },
          ...options.watchers,
        },
        states: {
          found: { name: '待移送' },
          sent: { name: '已发出' },
          received: { name: '已签收' },
          checking: { name: '待核对' },
          returned: { name: '被退回' },
          resent: { name: '再次移送' },
          filed: { name: '已立案' },
          declined: { name: '不予立案' },
          disputed: { name: '管辖争议协调中' },
          closed: { name: '办结', final: true },
          ...(handling === undefined ? {} : { handled: { name: '已自行处理', final: true } }),
        },
        steps,
        ...(options.lookups === undefined ? {} : { lookups: options.lookups }),
        ...(options.freeze === undefined
          ? {}
          : {
              holds: {
                decision: {
                  name: '移送期间不作执法决定',
                  basis: [...options.freeze],
                  on: 'sender',
                  begins: ['send', 'resend'],
                  ends: { states: ['returned', 'declined', 'disputed'] },
                },
              },
            }),
        limits: {
          answer: answer('答复移送', 'send', 'return'),
          answerAgain: answer('答复再次移送', 'resend', 'returnAgain'),
          ...(handling === undefined
            ? {}
            : {
                handling: limit('处理发现的违法行为', {
                  kind: 'internal',
                  basis: [...handling.basis],
                  interpretation: `原文只说及时，${handling.days}个工作日为内部时限`,
                  on: 'sender',
                  start: { step: 'find', date: 'input.discoveredOn' },
                  term: workingDays(handling.days),
                  met: ['handle', 'send'],
                  lapse: { text: '监管脱节：发现违法行为后没有处理，也没有移送' },
                }),
              }),
          ...(term === undefined
            ? {}
            : {
                send: limit('移送时限', {
                  kind: 'statutory',
                  basis: [...term.basis],
                  interpretation: '发现之日，指经办人登记或者应当登记对方有管辖权之日；次日起算，调休上班日计入',
                  on: 'sender',
                  start: { step: 'find', date: 'input.discoveredOn' },
                  term: workingDays(term.days),
                  verb: '发现',
                  met: ['send'],
                  lapse: {
                    text: '没有在规定时限内移送',
                    raises: leads ? [transferLead('lateTransfer', { ...agencies, facts: LATE })] : [],
                  },
                }),
                sendUrgent: limit('紧急移送时限', {
                  kind: 'statutory',
                  basis: [...term.basis],
                  interpretation: '自发现的时刻起连续计算，不因节假日顺延',
                  on: 'sender',
                  start: { step: 'findUrgent', date: 'input.discoveredAt' },
                  term: hours(term.urgentHours),
                  verb: '发现',
                  met: ['send'],
                  lapse: {
                    text: '没有在规定时限内移送',
                    raises: leads ? [transferLead('lateTransfer', { ...agencies, facts: LATE })] : [],
                  },
                }),
              }),
        },
      }),
    },
    documents: {
      [letter]: {
        title: options.letter.title,
        layout: 'letter',
        issuer: 'sender',
        recipients: ['receiver'],
        numbering: { series: options.letter.series },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis,
        sections: [
          {
            heading: '案件',
            fields: {
              案件编号: '{facts.caseNumber}',
              移送机关: '{parties.sender.name}',
              接收机关: '{parties.receiver.name}',
            },
          },
          { heading: '基本违法事实', text: '{facts.facts}' },
          ...('happenedAt' in options.found.input ? [{ heading: '时间和地点', text: '{facts.happenedAt}' }] : []),
          { heading: '移送的理由和依据', text: '{facts.reason}{facts.legalBasis}', optional: true },
          { heading: '材料清单', fields: materialFields(options.materials.input), optional: true },
          { heading: '补充说明', text: '{input.supplement}', optional: true },
        ],
      },
      ...(ongoing === undefined
        ? {}
        : {
            [`${id}Notice`]: {
              title: '正在进行的违法行为告知单',
              layout: 'letter' as const,
              issuer: 'sender',
              recipients: ['receiver'],
              approval: [],
              takesEffect: 'on-issue' as const,
              basis: [...ongoing.basis],
              sections: [
                { heading: '违法行为', text: '{facts.facts}' },
                { heading: '劝阻情况', text: '{facts.dissuadedAt}：{facts.dissuasion}' },
              ],
            },
          }),
    },
  }
}

const returning: Fields = {
  returnReason: longText('退回理由'),
  competentOrgan: organ('有权处理的机关', {
    refusal: '退回移送的，应当写明有权处理的机关',
    code: 'competent-organ-missing',
  }),
}

const HISTORY =
  '移送机关{parties.sender.name}，接收机关{parties.receiver.name}；基本违法事实：{facts.facts}；退回理由：{facts.returnReason}；所称有权机关：{facts.competentOrgan}'

/** One line of the letter for each kind of material. */
const materialFields = (input: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([, field]) => field.type === 'files' || field.type === 'rows')
      .map(([key, field]) => [field.label, `{input.${key}}`]),
  )

export const transferReason = { legalBasis: citations('移送依据', { min: 1 }) } as const
