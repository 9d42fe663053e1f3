import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { any, compare, date, filled, files, includesAll, limit, longText, must, not, optional, organ, path, procedure } =
  write
const { relation, rows, should, step, template, text, workingDays } = write

type Steps = Procedure['steps']
type Requirement = NonNullable<Steps[string]['requires']>[number]

/** What differs between the places. */
export interface DelegationOptions {
  readonly basis: readonly Citation[]
  /** the letter is filed with the justice bureau; internal working days from its signature after which it is shown as unfiled */
  readonly filing?: { readonly basis: readonly Citation[]; readonly days: number }
  /** the list of matters is published, and acts outside the delegation are breaches that the delegator corrects */
  readonly checked?: {
    readonly items: readonly Citation[]
    readonly breaches: readonly Citation[]
    readonly correction: readonly Citation[]
  }
}

/** 委托执法: who entrusted what to whom until when, and what the entrusted organisation did. */
export function delegationOf(options: DelegationOptions): PackPart {
  const { filing, checked } = options
  const basis = [...options.basis]
  const acting = checked === undefined ? inTerm : checkedAct(checked.breaches)
  return {
    procedures: {
      delegation: procedure({
        name: '委托执法登记',
        kind: 'register',
        basis,
        title: '{parties.delegator.name}委托执法',
        numbering: { series: '委托', of: 'delegator' },
        parties: {
          delegator: {
            name: '委托机关',
            kinds: ['agency', 'township'],
            from: 'actor',
            refusal: '委托执法由委托机关登记',
          },
          delegate: {
            name: '受委托组织',
            kinds: ['delegate'],
            from: 'input',
            refusal: '受委托方应当是登记的受委托组织',
          },
          ...(filing === undefined && checked === undefined
            ? {}
            : {
                overseer: {
                  name: '本级司法行政部门',
                  kinds: ['oversight-body' as const],
                  from: { oversightBodyOf: 'delegator' },
                },
              }),
        },
        states: {
          active: { name: '委托中' },
          expired: { name: '委托期限届满' },
          ended: { name: '已终止', final: true },
        },
        steps: {
          register: step('登记委托', {
            by: 'delegator',
            from: 'start',
            to: 'active',
            duty: 'shall',
            basis,
            summary: '登记委托书、委托事项和期限；受委托组织的执法由委托机关承担责任',
            input: {
              matters: longText('委托事项'),
              ...(filing === undefined ? {} : { signedOn: date('签订日期', { notAfterAct: true }) }),
              from: date('委托起始日期'),
              until: date('委托截止日期', { refusal: '委托书没有写明期限，不能登记', code: 'term-missing' }),
              letter: files('委托书', { min: 1 }),
            },
            requires: [
              must(relation('delegator', 'establishes', 'delegate'), '受委托组织登记的委托机关不是本机关', {
                code: 'not-own-delegate',
              }),
              must(
                any(not(filled('input.until')), compare('input.from', '<=', 'input.until')),
                '委托截止日期早于起始日期',
                {
                  code: 'interval-empty',
                },
              ),
            ],
          }),
          ...(filing === undefined
            ? {}
            : {
                file: step('登记委托书备案', {
                  by: 'overseer',
                  from: ['active', 'expired'],
                  duty: 'shall',
                  basis: [...filing.basis],
                  input: { filingNumber: text('备案号'), filedOn: date('备案日期', { notAfterAct: true }) },
                }),
              }),
          ...(checked === undefined
            ? {}
            : {
                publishItems: step('公布委托执法事项清单', {
                  by: 'delegator',
                  from: 'active',
                  duty: 'shall',
                  basis: [...checked.items],
                  input: {
                    items: rows('委托执法事项', { item: text('事项') }, { min: 1 }),
                    publishedOn: date('公布日期', { notAfterAct: true }),
                    publishedAt: text('公布的网址'),
                  },
                }),
              }),
          recordAct: step('登记受委托执法行为', {
            by: 'delegator',
            from: ['active', 'expired'],
            duty: 'shall',
            basis,
            collects: 'acts',
            input: {
              act: text('执法行为'),
              actOn: date('行为日期', { notAfterAct: true }),
              ...(checked === undefined
                ? {}
                : {
                    item: text('执法事项'),
                    issuer: text('作出决定的名义（落款单位）'),
                    performer: organ('实施执法的组织'),
                  }),
              documentNumber: optional(text('执法文书号')),
            },
            requires: acting,
          }),
          end: step('终止委托', {
            by: 'delegator',
            from: ['active', 'expired'],
            to: 'ended',
            duty: 'may',
            basis,
            input: { reason: longText('终止理由') },
          }),
        },
        limits: {
          term: limit('委托期限', {
            kind: 'document',
            basis,
            on: 'delegator',
            start: { step: 'register', date: 'input.from' },
            until: 'input.until',
            rollOver: false,
            met: ['end'],
            lapse: { text: '委托期限届满，此后的执法行为须另有委托', to: 'expired' },
            warnDays: 30,
          }),
          ...(filing === undefined
            ? {}
            : {
                filing: limit('委托书备案', {
                  kind: 'internal',
                  basis: [...filing.basis],
                  interpretation: `原文没有期限，${filing.days}个工作日为内部时限`,
                  on: 'delegator',
                  start: { step: 'register', date: 'input.signedOn' },
                  term: workingDays(filing.days),
                  verb: '签订委托书',
                  met: ['file'],
                  lapse: { text: '委托书没有备案' },
                }),
              }),
        },
      }),
      ...(checked === undefined ? {} : { delegationBreach: breachOf(checked.breaches, checked.correction) }),
    },
    ...(checked === undefined
      ? {}
      : {
          documents: {
            delegationCorrection: {
              title: '责令纠正通知书',
              layout: 'letter',
              issuer: 'delegator',
              recipients: ['delegate'],
              numbering: { series: '委纠' },
              approval: [],
              takesEffect: 'on-service',
              basis: [...checked.correction],
              sections: [
                { heading: '问题', text: '{facts.problem}' },
                { heading: '纠正要求', text: '{input.correction}' },
              ],
            },
          },
        }),
  }
}

const inTerm: Requirement[] = [
  should(compare('input.actOn', '<=', 'facts.until'), '委托期限届满：执法行为晚于委托书载明的截止日期', {
    code: 'delegation-expired',
  }),
  should(compare('input.actOn', '>=', 'facts.from'), '执法行为早于委托起始日期', { code: 'delegation-not-begun' }),
]

/** What lies outside a delegation is not entered as an act under it; the attempt leaves a breach to be corrected. */
function checkedAct(cited: readonly Citation[]): Requirement[] {
  const breach = (when: Requirement['when'], refusal: string, code: string): Requirement =>
    must(when, refusal, {
      code,
      basis: [...cited],
      raises: [
        {
          procedure: 'delegationBreach',
          step: 'arise',
          // an act that nobody named is no breach yet
          when: filled('input.act'),
          parties: { delegator: 'delegator', delegate: 'delegate', overseer: 'overseer' },
          input: { act: path('input.act'), problem: template(`${refusal}（{input.act}）`) },
        },
      ],
    })
  return [
    breach(
      compare('input.actOn', '<=', 'facts.until'),
      '委托期限届满：执法行为晚于委托书载明的截止日期',
      'delegation-expired',
    ),
    breach(compare('input.actOn', '>=', 'facts.from'), '执法行为早于委托起始日期', 'delegation-not-begun'),
    must(filled('facts.items'), '没有公布委托执法事项清单', { code: 'items-unpublished', basis: [...cited] }),
    breach(includesAll('facts.items', 'input.item', 'item'), '超出委托事项', 'outside-items'),
    breach(
      compare('input.issuer', '=', 'parties.delegator.name'),
      '违反委托：应当以委托机关的名义实施，不得以受委托组织的名义',
      'own-name',
    ),
    breach(relation('input.performer', 'same-organ', 'delegate'), '违反委托：不得再委托其他组织实施', 'sub-delegated'),
  ]
}

/** What the entrusted organisation did outside its delegation; the delegator corrects it in its own name. */
const breachOf = (breaches: readonly Citation[], correction: readonly Citation[]): Procedure =>
  procedure({
    name: '违反委托的执法行为',
    kind: 'supervision',
    basis: [...breaches],
    title: '{parties.delegate.name}：{facts.act}',
    parties: {
      delegator: { name: '委托机关', from: 'input' },
      delegate: { name: '受委托组织', from: 'input' },
      overseer: { name: '本级司法行政部门', from: 'input' },
    },
    states: {
      found: { name: '待纠正' },
      correcting: { name: '责令纠正中' },
      corrected: { name: '已纠正', final: true },
      cleared: { name: '已排除', final: true },
    },
    steps: {
      arise: step('产生违反委托的线索', {
        by: 'clock',
        from: 'start',
        to: 'found',
        duty: 'shall',
        basis: [...breaches],
        input: { act: text('执法行为'), problem: text('问题') },
      }),
      register: step('登记检查发现的问题', {
        by: 'delegator',
        from: 'start',
        to: 'found',
        duty: 'shall',
        basis: [...correction],
        input: { act: text('执法行为'), problem: text('问题') },
      }),
      correct: step('责令纠正', {
        by: 'delegator',
        post: ['signatory', 'principal-leader'],
        from: 'found',
        to: 'correcting',
        duty: 'shall',
        basis: [...correction],
        input: { correction: longText('纠正要求') },
        issues: 'delegationCorrection',
      }),
      close: step('登记纠正结果', {
        by: 'delegator',
        from: 'correcting',
        to: 'corrected',
        duty: 'shall',
        basis: [...correction],
        input: {
          result: longText('纠正结果', { refusal: '没有纠正结果，不能办结', code: 'result-missing' }),
          correctedOn: date('纠正日期', { notAfterAct: true }),
        },
      }),
      clear: step('排除', {
        by: 'overseer',
        from: 'found',
        to: 'cleared',
        duty: 'may',
        basis: [...breaches],
        input: { reason: longText('理由') },
      }),
    },
  })
