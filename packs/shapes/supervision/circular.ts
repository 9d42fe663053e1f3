import type { Citation } from '@zhiheng/law'
import { citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { recurringTaskOf } from '../activity/recurring-task.ts'
import { namedItems } from '../named-items.ts'
import { NATIONAL_FROM } from '../national-rule.ts'

const { all, any, choice, count, date, done, filled, limit, literal, longText, must, not, optional, organ } = write
const { path, periodOf, procedure, rows, served, since, step, text, workingDays } = write

type Step = Procedure['steps'][string]
type Requirement = NonNullable<Step['requires']>[number]
type Catalogue = NonNullable<PackPart['catalogues']>[string]

const nation = citation('national')

/** What differs between the places. */
export interface CircularOptions {
  readonly basis: readonly Citation[]
  readonly title: string
  /** who issues circulars, as the text calls them */
  readonly issuer: { readonly name: string; readonly kinds: NonNullable<Procedure['parties'][string]['kinds']> }
  /** the occasions the text names */
  readonly kinds: Catalogue
  /** how far a circular may go */
  readonly ranges: Catalogue
  /** what is asked beside the usual */
  readonly input?: NonNullable<Step['input']>
  readonly requires?: readonly Requirement[]
  readonly lookups?: NonNullable<Procedure['lookups']>
  /** what is asked once more when it is sent out */
  readonly publishing?: readonly Requirement[]
  /** whether the leader approves every circular, or those that name an organ */
  readonly approved: 'all' | 'named'
  /** a circular that goes further than its issuer may go is sent up instead, against a record */
  readonly forwarding?: { readonly name: string; readonly refusal: string; readonly basis: readonly Citation[] }
  /** a circular that comes again (定期通报), and what of the registers it counts: lookup id -> procedure and name */
  readonly periodic?: {
    readonly name: string
    readonly basis: readonly Citation[]
    readonly figures?: Readonly<Record<string, { readonly name: string; readonly procedure: string }>>
    /** id of the kind of circular it is */
    readonly kind: string
    readonly range: string
  }
}

/**
 * Circulars (通报). 825 §31 lets an organ be named on one of two grounds only, within a range that is chosen; figures and
 * summaries name nobody and need none. Every recipient signs for it, and who has not read it after five working days is
 * listed.
 */
export function circularOf(options: CircularOptions): PackPart {
  const { issuer, forwarding, periodic, approved } = options
  const basis = [...options.basis, nation(31)]
  const named = filled('parties.named.id')
  const content = {
    content: longText('内容'),
    range: choice('范围', 'circularRanges'),
  }
  const circular = procedure({
    name: '通报',
    kind: 'supervision',
    basis,
    title: '通报：{facts.subject}',
    numbering: { series: '执监通报', of: 'overseer' },
    parties: {
      overseer: { name: issuer.name, kinds: issuer.kinds, from: 'actor', basis: [...options.basis] },
      named: { name: '点名的机关', from: 'input', many: true, optional: true },
      recipients: { name: '收文机关', from: 'input', many: true, optional: true },
    },
    states: {
      drafted: { name: '拟通报' },
      published: { name: '已通报' },
      closed: { name: '办结', final: true },
      dropped: { name: '不通报', final: true },
      ...(forwarding === undefined ? {} : { forwarded: { name: '已报送上级机关', final: true } }),
    },
    steps: {
      propose: step('拟通报', {
        by: 'overseer',
        from: 'start',
        to: 'drafted',
        duty: 'may',
        basis,
        input: {
          kind: choice('通报事由', 'circularKinds'),
          subject: text('题目', { max: 60 }),
          ...content,
          findings: optional(
            rows('所列问题', { organ: text('机关'), finding: text('问题'), number: optional(text('监督事项编号')) }),
          ),
          ground: optional(
            choice('点名通报的情形', 'circularGrounds', {
              requiredWhen: all(named, since(NATIONAL_FROM)),
              refusal: '点名通报应当具备拒不落实行政执法制度或者行政执法行为存在突出问题的情形',
              code: 'ground-missing',
              basis: [nation(31)],
            }),
          ),
          groundFacts: optional(
            longText('情形的事实', {
              requiredWhen: all(named, since(NATIONAL_FROM)),
              refusal: '点名通报应当写明情形的事实',
              code: 'ground-missing',
              basis: [nation(31)],
            }),
          ),
          ...options.input,
        },
        requires: [...(options.requires ?? [])],
      }),
      ...(periodic === undefined
        ? {}
        : {
            arise: step('产生定期通报', {
              by: 'clock',
              from: 'start',
              to: 'drafted',
              duty: 'shall',
              basis: [...periodic.basis],
              input: {
                kind: choice('通报事由', 'circularKinds'),
                subject: text('题目'),
                range: choice('范围', 'circularRanges'),
                dueBy: date('应当发出的日期'),
              },
            }),
            gather: step('汇总登记数据', {
              by: 'overseer',
              from: 'drafted',
              duty: 'shall',
              basis: [...periodic.basis],
              summary: '数据取自登记，不另行填报',
              input: { from: date('统计期间起'), to: date('统计期间止') },
              requires: [must(filled('facts.dueBy'), '不是定期通报，没有统计期间', { code: 'not-periodic' })],
              sets: Object.fromEntries(
                Object.keys(periodic.figures ?? {}).map((id) => [`${id}Count`, count(`related.${id}`)]),
              ),
            }),
          }),
      revise: step('编写内容', {
        by: 'overseer',
        from: 'drafted',
        duty: 'may',
        basis,
        input: { ...content, recipients: optional(organ('收文机关', { many: true })) },
        joins: { recipients: 'input.recipients' },
      }),
      approve: step('批准通报', {
        by: 'overseer',
        post: ['principal-leader'],
        from: 'drafted',
        duty: 'may',
        basis,
        interpretation: '通报由主要负责人批准后发出',
        input: { approval: longText('批准意见') },
      }),
      publish: step('发出通报', {
        by: 'overseer',
        from: 'drafted',
        to: 'published',
        duty: 'may',
        basis,
        requires: [
          must(filled('facts.content'), '通报还没有内容', { code: 'content-missing' }),
          ...(options.publishing ?? []),
          must(
            approved === 'all' ? done('approve') : any(not(named), done('approve')),
            approved === 'all' ? '通报没有经过主要负责人批准，不得发出' : '点名通报没有经过主要负责人批准，不得发出',
            { code: 'not-approved', interpretation: true },
          ),
          ...(periodic?.figures === undefined
            ? []
            : [
                must(any(not(filled('facts.dueBy')), done('gather')), '定期通报的数据没有自登记汇总', {
                  code: 'figures-missing',
                }),
              ]),
        ],
        issues: 'circular',
      }),
      ...(forwarding === undefined
        ? {}
        : {
            forward: step(forwarding.name, {
              by: 'overseer',
              from: 'drafted',
              to: 'forwarded',
              duty: 'may',
              basis: [...forwarding.basis],
              input: {
                forwarding: write.files('报送记录', {
                  min: 1,
                  refusal: forwarding.refusal,
                  code: 'forwarding-missing',
                }),
              },
            }),
          }),
      acknowledge: step('登记阅知', {
        by: 'recipients',
        post: ['clerk', 'handler', 'liaison-officer'],
        from: 'published',
        duty: 'shall',
        basis,
        collects: 'acknowledgements',
        input: { reader: text('阅知人') },
        requires: [must(served('circular', 'actor'), '通报尚未送达本机关', { code: 'not-served' })],
      }),
      close: step('办结', {
        by: 'overseer',
        from: 'published',
        to: 'closed',
        duty: 'shall',
        basis,
        requires: [must(served('circular'), '通报尚未全部送达，缺少签收记录', { code: 'not-delivered' })],
      }),
      drop: step('不通报', {
        by: 'overseer',
        from: 'drafted',
        to: 'dropped',
        duty: 'may',
        basis,
        input: { dropReasons: longText('理由') },
      }),
    },
    limits: {
      reading: limit('阅知的内部时限', {
        kind: 'internal',
        basis,
        interpretation: '原文没有期限，五个工作日为内部目标，逾期的列出',
        on: 'recipients',
        start: { served: 'circular', to: 'recipients' },
        term: workingDays(5),
        met: ['acknowledge'],
        lapse: { text: '通报送达五个工作日仍未阅知' },
      }),
      ...(periodic === undefined
        ? {}
        : {
            bulletin: limit('定期通报的日期', {
              kind: 'internal' as const,
              basis: [...periodic.basis],
              interpretation: '“定期”没有写明周期，周期和日期由本机关设定，是内部安排',
              on: 'overseer',
              start: { step: 'arise' },
              until: 'facts.dueBy',
              met: ['publish'],
              lapse: { text: '定期通报没有按设定的日期发出' },
            }),
          }),
    },
    lookups: {
      ...options.lookups,
      ...Object.fromEntries(
        Object.entries(periodic?.figures ?? {}).map(([id, figure]) => [
          id,
          {
            name: figure.name,
            procedure: figure.procedure,
            where: [
              { path: 'openedOn', sign: '>=' as const, to: 'input.from' },
              { path: 'openedOn', sign: '<=' as const, to: 'input.to' },
            ],
          },
        ]),
      ),
    },
  })
  const cycle = periodic === undefined ? {} : cycleOf(options, periodic)
  return {
    procedures: { circular, ...cycle.procedures },
    documents: {
      circular: {
        title: options.title,
        layout: 'official',
        issuer: 'overseer',
        recipients: ['recipients'],
        numbering: { series: '执监通报' },
        approval: ['reviewer'],
        takesEffect: 'on-issue',
        basis,
        sections: [
          { heading: '情况', text: '{facts.content}' },
          {
            heading: '所列问题',
            rows: { path: 'facts.findings', columns: { organ: '机关', finding: '问题', number: '编号' } },
            optional: true,
          },
          { heading: '点名的情形', text: '{facts.ground}{facts.groundFacts}', optional: true },
          ...(periodic?.figures === undefined
            ? []
            : [
                {
                  heading: '登记数据',
                  fields: Object.fromEntries(
                    Object.entries(periodic.figures).map(([id, { name }]) => [name, `{facts.${id}Count}`]),
                  ),
                  optional: true,
                },
              ]),
          { heading: '范围', text: '{facts.range}' },
        ],
      },
    },
    catalogues: {
      circularKinds: options.kinds,
      circularRanges: options.ranges,
      circularGrounds: {
        name: '点名通报的情形',
        basis: [nation(31)],
        items: namedItems({ defiance: '拒不落实行政执法制度', salient: '行政执法行为存在突出问题' }),
      },
      ...cycle.catalogues,
    },
  }
}

/** How often the body reports what happened, and by when: its own arrangement, for the text only says 定期. */
const cycleOf = ({ issuer }: CircularOptions, periodic: NonNullable<CircularOptions['periodic']>): PackPart =>
  recurringTaskOf({
    id: 'bulletinCycle',
    name: `${periodic.name}安排`,
    word: '通报',
    basis: periodic.basis,
    interpretation: '“定期”没有写明周期，默认每季度，由本机关设定，不是法定期限',
    role: 'overseer',
    parties: { overseer: { name: issuer.name, kinds: issuer.kinds, from: 'actor' } },
    stoppedBy: 'overseer',
    every: 'quarter',
    task: {
      procedure: 'circular',
      step: 'arise',
      parties: { overseer: 'overseer' },
      input: {
        kind: literal(periodic.kind),
        subject: periodOf('facts.periodEnd', 'facts.cycle'),
        range: literal(periodic.range),
        dueBy: path('facts.dueBy'),
      },
    },
  })
