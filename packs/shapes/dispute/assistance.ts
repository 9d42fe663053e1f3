import type { Citation, Limit } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { all, any, choice, citations, date, done, files, filled, is, limit, literal, longText, must, not } = write
const { number, optional, path, procedure, step, template, within } = write

type Basis = readonly Citation[]
type Term = NonNullable<Limit['term']>
type Kinds = NonNullable<Procedure['parties'][string]['kinds']>
type Items = NonNullable<PackPart['catalogues']>[string]['items']

/** What differs between the requests for assistance of the places. */
export interface AssistanceOptions {
  readonly basis: Basis
  readonly requester: { readonly name: string; readonly kinds: Kinds; readonly refusal: string }
  readonly assistant: { readonly name: string; readonly kinds?: Kinds }
  /** what may be asked for; `records`: looking into files and copying them, which is approved, logged and counted in pages */
  readonly kinds: { readonly items: Items; readonly records?: Basis }
  readonly title: string
  /** the answer: within a term of the law, or by the day the letter names */
  readonly reply: {
    readonly basis: Basis
    readonly term?: Term
    /** within so long more material may be asked for; the time it takes is not counted */
    readonly supplement?: Term
    /** postponed with a reason and a new day */
    readonly extension?: Basis
    readonly interpretation?: string
  }
  /** why assistance may be refused; `unreasoned` is the one that says nothing */
  readonly refusals: { readonly items: Items; readonly proved: readonly string[]; readonly unreasoned?: string }
  /** an unreasoned refusal makes somebody answer for it */
  readonly fault?: Basis
}

/** Requests for assistance (执法协助): in writing, with a question, answered in time or refused with a reason. */
export function assistanceOf(options: AssistanceOptions): PackPart {
  const basis = [...options.basis]
  const { requester, assistant, kinds, reply, refusals, fault } = options
  const answering = [...reply.basis]
  const { records } = kinds
  const unexplained = { refusal: '不能提供协助的，应当书面说明理由' }
  const waiting = ['requested', 'overdue']
  const late: Limit['lapse'] = { text: '逾期未答复，催告被请求单位', to: 'overdue' }
  return {
    procedures: {
      assistance: procedure({
        name: '执法协助',
        kind: 'coordination',
        basis,
        title: '{parties.requester.name}请求{parties.assistant.name}协助',
        numbering: { series: '协助', of: 'requester' },
        parties: {
          requester: { name: requester.name, kinds: requester.kinds, from: 'actor', refusal: requester.refusal, basis },
          assistant: {
            name: assistant.name,
            ...(assistant.kinds === undefined ? {} : { kinds: assistant.kinds }),
            from: 'input',
            basis,
          },
          ...(fault === undefined
            ? {}
            : {
                overseer: {
                  name: '行政执法监督机构',
                  kinds: ['oversight-body' as const],
                  from: { oversightBodyOf: 'assistant' },
                  optional: true,
                },
              }),
        },
        states: {
          drafting: { name: '拟函' },
          requested: { name: '待答复' },
          ...(reply.supplement === undefined ? {} : { supplementing: { name: '待补充资料' } }),
          overdue: { name: '逾期未答复' },
          answered: { name: '已答复', final: true },
          refused: { name: '不予协助', final: true },
        },
        steps: {
          prepare: step('登记协助事项', {
            by: 'requester',
            from: 'start',
            to: 'drafting',
            duty: 'may',
            basis,
            input: {
              kind: choice('协助种类', 'assistanceKinds'),
              question: longText('请求协助的事项和理由', { refusal: '协助函应当写明请求协助的事项和理由' }),
              scope: optional(longText('所需资料、范围')),
              ...(reply.term === undefined ? { replyBy: date('答复日期', { notBeforeAct: true }) } : {}),
            },
          }),
          request: step('发出协助函', {
            by: 'requester',
            from: 'drafting',
            to: 'requested',
            duty: 'shall',
            basis,
            issues: 'assistanceLetter',
          }),
          ...(reply.supplement === undefined
            ? {}
            : {
                askSupplement: step('告知补充资料', {
                  by: 'assistant',
                  from: 'requested',
                  to: 'supplementing',
                  duty: 'may',
                  basis: answering,
                  input: { missing: longText('需要补充的资料') },
                  requires: [
                    must(within('supplement'), '告知补充资料的期限已于{limits.supplement.dueDate}届满', {
                      code: 'supplement-late',
                    }),
                  ],
                  suspends: ['reply'],
                }),
                supplement: step('补充资料', {
                  by: 'requester',
                  from: 'supplementing',
                  to: 'requested',
                  duty: 'shall',
                  basis: answering,
                  input: { supplied: files('补充的资料', { min: 1 }) },
                  resumes: ['reply'],
                }),
              }),
          ...(reply.extension === undefined
            ? {}
            : {
                extend: step('延期答复', {
                  by: 'assistant',
                  from: waiting,
                  to: 'requested',
                  duty: 'may',
                  basis: [...reply.extension],
                  input: {
                    extensionReason: longText('延期的理由', { refusal: '延期应当书面说明理由' }),
                    extendedTo: date('答复期限', { notBeforeAct: true, refusal: '延期应当明确答复期限' }),
                  },
                  requires: [
                    must(not(done('extend')), '已经延期一次', { code: 'extended-twice', interpretation: true }),
                  ],
                }),
              }),
          ...(records === undefined
            ? {}
            : {
                approveAccess: step('批准查阅、复制', {
                  by: 'assistant',
                  post: ['signatory', 'principal-leader'],
                  from: waiting,
                  duty: 'shall',
                  basis: [...records],
                  input: { approval: longText('批准意见') },
                  requires: [must(is('facts.kind', 'records'), '只有查阅、复制档案须经批准', { code: 'not-records' })],
                }),
              }),
          reply: step('书面答复', {
            by: 'assistant',
            from: waiting,
            to: 'answered',
            duty: 'shall',
            basis: answering,
            input: {
              opinion: longText('书面意见'),
              report: optional(files('鉴定、检测报告或者资料')),
              ...(records === undefined
                ? {}
                : {
                    pages: optional(
                      number('提供的页数', {
                        whole: true,
                        min: 1,
                        requiredWhen: is('facts.kind', 'records'),
                        basis: [...records],
                      }),
                    ),
                  }),
            },
            requires:
              records === undefined
                ? []
                : [
                    must(any(not(is('facts.kind', 'records')), done('approveAccess')), '查阅、复制档案尚未批准', {
                      code: 'not-approved',
                      basis: [...records],
                    }),
                  ],
            issues: 'assistanceReply',
          }),
          refuse: step('不予协助', {
            by: 'assistant',
            from: waiting,
            to: 'refused',
            duty: 'may',
            basis: answering,
            input: {
              ground: choice('理由', 'assistanceRefusals'),
              reason:
                refusals.unreasoned === undefined
                  ? longText('具体说明', unexplained)
                  : optional(
                      longText('具体说明', {
                        ...unexplained,
                        requiredWhen: not(is('input.ground', refusals.unreasoned)),
                      }),
                    ),
              proof: optional(
                files('证明材料', {
                  requiredWhen: is('input.ground', ...refusals.proved),
                  refusal: '该理由应当附证明材料',
                }),
              ),
              ...(records === undefined
                ? {}
                : {
                    legalGround: optional(
                      citations('不予提供的法定依据', {
                        min: 1,
                        requiredWhen: is('facts.kind', 'records'),
                        basis: [...records],
                        refusal: '不予提供档案资料的，应当有法定依据',
                      }),
                    ),
                  }),
            },
            ...(fault === undefined || refusals.unreasoned === undefined
              ? {}
              : {
                  opens: [
                    {
                      procedure: 'accountability',
                      step: 'arise',
                      when: all(is('input.ground', refusals.unreasoned), filled('parties.overseer.id')),
                      parties: { overseer: 'overseer', agency: 'assistant' },
                      input: {
                        ground: literal('noAssistance'),
                        subject: path('parties.assistant.name'),
                        facts: template('没有理由拒绝协助：{facts.question}'),
                      },
                    },
                  ],
                }),
          }),
        },
        limits: {
          reply: limit('答复期限', {
            kind: reply.term === undefined ? 'document' : 'statutory',
            basis: answering,
            ...(reply.interpretation === undefined ? {} : { interpretation: reply.interpretation }),
            on: 'assistant',
            start: { served: 'assistanceLetter' },
            verb: '收到协助函',
            ...(reply.term === undefined ? { until: 'facts.replyBy' } : { term: reply.term }),
            met: ['reply', 'refuse'],
            ...(reply.extension === undefined ? {} : { endedBy: ['extend'] }),
            lapse: late,
          }),
          ...(reply.supplement === undefined
            ? {}
            : {
                supplement: limit('告知补充资料的期限', {
                  kind: 'statutory',
                  basis: answering,
                  on: 'assistant',
                  start: { served: 'assistanceLetter' },
                  verb: '收到协助函',
                  term: reply.supplement,
                  met: ['askSupplement'],
                  lapse: { text: '不再可以要求补充资料而不计入答复期限' },
                }),
              }),
          ...(reply.extension === undefined
            ? {}
            : {
                extendedReply: limit('延期后的答复期限', {
                  kind: 'document',
                  basis: [...reply.extension],
                  on: 'assistant',
                  start: { step: 'extend' },
                  until: 'facts.extendedTo',
                  met: ['reply', 'refuse'],
                  lapse: late,
                }),
              }),
        },
      }),
    },
    documents: {
      assistanceLetter: {
        title: options.title,
        layout: 'letter',
        issuer: 'requester',
        recipients: ['assistant'],
        numbering: { series: '协助' },
        approval: [],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '协助种类', text: '{facts.kind}' },
          { heading: '事项和理由', text: '{facts.question}' },
          { heading: '所需资料、范围', text: '{facts.scope}', optional: true },
        ],
      },
      assistanceReply: {
        title: '执法协助答复函',
        layout: 'letter',
        issuer: 'assistant',
        recipients: ['requester'],
        numbering: { series: '协复' },
        approval: [],
        takesEffect: 'on-service',
        basis: answering,
        sections: [{ heading: '书面意见', text: '{input.opinion}' }],
      },
    },
    catalogues: {
      assistanceKinds: { name: '协助种类', basis, items: kinds.items },
      assistanceRefusals: { name: '不予协助的理由', basis: answering, items: refusals.items },
    },
  }
}
