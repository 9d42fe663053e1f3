import type { Citation } from '@zhiheng/law'
import type { DocumentKind, Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'

const { any, choice, compare, done, found, is, longText, must, not, optional, path, person, procedure } = write
const { should, step, text, yesNo } = write

type Step = Procedure['steps'][string]

/** What differs between the places. */
export interface RecusalOptions {
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  /** the supervisor stands back by himself, or is asked to */
  readonly basis: readonly Citation[]
  /** the principal leader of his unit decides */
  readonly deciding: readonly Citation[]
  /** nobody asked, and yet he should stand back: decided by office */
  readonly byOffice: readonly Citation[]
  /** who decides about the leader himself: the rule this is taken from by analogy */
  readonly leader: readonly Citation[]
  /** whether a complainant may ask too, and under which rule */
  readonly complainant?: readonly Citation[]
}

/** Records of supervisors at work, by procedure: what a supervisor who stood back took before is looked at again. */
const EVIDENCE = {
  inquiriesTaken: { procedure: 'supervisionInquiry', path: 'facts.inquirers' },
  filesTaken: { procedure: 'fileAccess', path: 'facts.handlers' },
  sitesTaken: { procedure: 'siteRecord', path: 'facts.inspectors' },
} as const

/**
 * Recusal of supervisors (回避): everybody put on a supervision matter says whether an interest binds him. He stands back by
 * himself, is asked to by who may ask, or the bureau acts by office; the principal leader of his unit decides, about
 * himself the government. Whoever stood back acts no more in that matter, somebody else is put on it, and what he
 * took before is looked at again.
 */
export function recusalOf(options: RecusalOptions): PackPart {
  const basis = [...options.basis]
  const deciding = [...options.deciding]
  const byOffice = [...options.byOffice]
  const overseer = { name: options.overseer.name, basis: [...options.overseer.basis] }
  return {
    procedures: {
      supervisorAssignment: assignment(options, overseer),
      personnelRelation: relationRegister(options, overseer),
      recusal: procedure({
        name: '监督人员回避',
        kind: 'supervision',
        basis: [...basis, ...deciding],
        title: '{parent.facts.supervisorName}的回避',
        parties: {
          body: { ...overseer, name: '监督人员所在单位', from: { parent: 'overseer' } },
          agency: { name: '被监督机关', from: { parent: 'agency' } },
          government: { name: '本级人民政府', from: { governmentOf: 'body' }, basis: [...options.leader] },
        },
        states: {
          alerted: { name: '利害关系提示，待决定' },
          pending: { name: '待决定' },
          recused: { name: '已决定回避，待另行指派' },
          stays: { name: '已决定不予回避' },
          reassigned: { name: '已另行指派' },
          closed: { name: '办结', final: true },
        },
        steps: {
          alert: step('提示利害关系', {
            by: 'clock',
            from: 'start',
            to: 'alerted',
            duty: 'shall',
            basis: byOffice,
            interpretation: '人员登记中有利害关系的，自动提示；是否回避仍由有权的人决定',
            input: { reason: longText('利害关系') },
            sets: aboutParent,
          }),
          recuseSelf: step('自行回避', {
            by: 'body',
            post: ['inspector', 'handler', 'principal-leader'],
            from: 'start',
            to: 'pending',
            duty: 'may',
            basis,
            input: { reason: longText('回避的事由') },
            sets: { ...aboutParent, way: write.literal('自行回避') },
            requires: [
              must(compare('actor.person.id', '=', 'parent.facts.supervisor'), '自行回避由监督人员本人提出', {
                code: 'not-self',
              }),
            ],
          }),
          apply: step('申请监督人员回避', {
            by: 'agency',
            from: 'start',
            to: 'pending',
            duty: 'may',
            basis,
            input: { named: person('申请回避的监督人员'), reason: longText('申请理由') },
            sets: { ...aboutParent, way: write.literal('被监督机关申请') },
            requires: [onCase],
          }),
          ...(options.complainant === undefined
            ? {}
            : {
                applyForComplainant: step('登记投诉举报人的回避申请', {
                  by: 'body',
                  post: ['handler', 'clerk'],
                  from: 'start',
                  to: 'pending',
                  duty: 'shall',
                  basis: [...options.complainant],
                  input: {
                    complainant: text('投诉举报人', { personal: true }),
                    named: person('申请回避的监督人员'),
                    reason: longText('申请理由'),
                  },
                  sets: { ...aboutParent, way: write.literal('投诉举报人申请') },
                  requires: [onCase],
                }),
              }),
          proposeByOffice: step('提出依职权回避', {
            by: 'body',
            post: ['reviewer', 'signatory', 'principal-leader', 'handler'],
            from: 'start',
            to: 'pending',
            duty: 'may',
            basis: byOffice,
            input: { reason: longText('应当回避的事由') },
            sets: { ...aboutParent, way: write.literal('依职权') },
          }),
          grant: decision('决定回避', 'recused', 'body', deciding, 'recusalDecision'),
          refuse: decision('决定不予回避', 'stays', 'body', deciding),
          grantByGovernment: decision(
            '决定主要负责人回避',
            'recused',
            'government',
            [...options.leader],
            'leaderRecusal',
          ),
          refuseByGovernment: decision('决定主要负责人不予回避', 'stays', 'government', [...options.leader]),
          reassign: step('另行指派', {
            by: 'body',
            post: ['principal-leader', 'signatory', 'handler'],
            from: 'recused',
            to: 'reassigned',
            duty: 'shall',
            basis: deciding,
            input: {
              successor: person('接办的监督人员'),
              successorName: text('姓名', { personal: true }),
              successorIsLeader: optional(yesNo('是否为单位主要负责人')),
            },
            requires: [
              must(compare('input.successor', '!=', 'facts.supervisor'), '已经回避的人员不能再次承办', {
                code: 'recused-again',
              }),
            ],
            opens: [
              {
                procedure: 'supervisorAssignment',
                step: 'succeed',
                parties: { overseer: 'body', agency: 'agency' },
                input: {
                  matter: path('facts.matter'),
                  supervisor: path('input.successor'),
                  supervisorName: path('input.successorName'),
                  leader: path('input.successorIsLeader'),
                },
              },
            ],
          }),
          close: step('办结', {
            by: 'body',
            post: ['principal-leader', 'signatory', 'handler'],
            from: ['alerted', 'pending', 'stays', 'reassigned'],
            to: 'closed',
            duty: 'shall',
            basis: deciding,
            input: { note: optional(longText('备注')) },
            requires: [
              must(
                any(...['grant', 'refuse', 'grantByGovernment', 'refuseByGovernment'].map(done)),
                '尚未对是否回避作出决定，不能办结',
                { code: 'undecided', basis: [...deciding, ...byOffice] },
              ),
            ],
          }),
        },
        lookups: Object.fromEntries(
          Object.entries(EVIDENCE).map(([id, { procedure: of, path: at }]) => [
            id,
            {
              name: '该人员在本事项中取得的记录',
              procedure: of,
              where: [
                { path: 'facts.matter', sign: '=' as const, to: 'facts.matter' },
                { path: at, sign: 'includes' as const, to: 'facts.supervisor' },
              ],
            },
          ]),
        ),
      }),
      earlierEvidence: procedure({
        name: '回避前取得的材料',
        kind: 'register',
        basis: deciding,
        title: '回避前取得的材料：{facts.record}',
        parties: { body: { ...overseer, from: 'input' } },
        states: {
          flagged: { name: '回避前取得，待复核' },
          kept: { name: '经复核可以使用', final: true },
          redone: { name: '已重新取得', final: true },
        },
        steps: {
          flag: step('标记回避前取得的材料', {
            by: 'clock',
            from: 'start',
            to: 'flagged',
            duty: 'shall',
            basis: deciding,
            interpretation: '原文没有规定回避前所取材料的效力；标记后由其他人员复核，不当然无效',
            input: { record: text('材料'), matter: write.matter('所涉事项'), supervisor: person('回避的人员') },
          }),
          keep: review('确认可以使用', 'kept', deciding),
          redo: review('登记重新取得', 'redone', deciding),
        },
      }),
    },
    documents: { recusalDecision: paper('body', deciding), leaderRecusal: paper('government', [...options.leader]) },
    catalogues: {
      interests: {
        name: '利害关系',
        basis,
        items: namedItems({
          none: '没有',
          self: '本人与监督事项有利害关系',
          relative: '近亲属与监督事项有利害关系',
          spouse: '配偶在被监督机关任职',
          formerPost: '曾在被监督机关任职',
          other: '其他可能影响公正处理的情形',
        }),
      },
    },
  }
}

/** What a recusal keeps of the assignment it is about. */
const aboutParent = {
  supervisor: path('parent.facts.supervisor'),
  matter: path('parent.facts.matter'),
  leader: path('parent.facts.leader'),
}

const onCase = must(compare('input.named', '=', 'parent.facts.supervisor'), '所申请回避的人员不承办本监督事项', {
  code: 'not-on-case',
})

function decision(
  name: string,
  to: 'recused' | 'stays',
  by: 'body' | 'government',
  basis: Citation[],
  issues?: string,
): Step {
  return step(name, {
    by,
    post: by === 'body' ? ['principal-leader'] : ['principal-leader', 'signatory'],
    from: ['alerted', 'pending'],
    to,
    duty: 'shall',
    basis,
    ...(by === 'government'
      ? { interpretation: '原文没有规定主要负责人本人的回避，参照执法人员回避的规定由本级人民政府决定' }
      : {}),
    input: { grounds: longText('决定的理由') },
    requires: [
      by === 'body'
        ? must(not(is('facts.leader', true)), '单位主要负责人本人的回避，由{parties.government.name}决定', {
            code: 'leader-concerned',
            redirect: 'government',
            interpretation: true,
          })
        : must(is('facts.leader', true), '监督人员的回避由其所在单位主要负责人决定', {
            code: 'unit-decides',
            redirect: 'body',
          }),
      must(compare('actor.person.id', '!=', 'facts.supervisor'), '不能对本人的回避作出决定', { code: 'recusal' }),
    ],
    ...(issues === undefined ? {} : { issues }),
    ...(to === 'recused'
      ? {
          opens: Object.keys(EVIDENCE).map((lookup) => ({
            procedure: 'earlierEvidence',
            step: 'flag',
            each: `related.${lookup}`,
            when: found(lookup),
            parties: { body: 'body' },
            input: { record: path('row.title'), matter: path('facts.matter'), supervisor: path('facts.supervisor') },
          })),
        }
      : {}),
    tells: { step: to === 'recused' ? 'remove' : 'keep' },
  })
}

const review = (name: string, to: string, basis: Citation[]): Step =>
  step(name, {
    by: 'body',
    post: ['handler', 'reviewer', 'principal-leader'],
    from: 'flagged',
    to,
    duty: 'shall',
    basis,
    input: { reason: longText('复核情况') },
    requires: [
      must(compare('actor.person.id', '!=', 'facts.supervisor'), '回避前取得的材料，由其他人员复核', {
        code: 'recusal',
      }),
    ],
  })

const paper = (issuer: string, basis: Citation[]): DocumentKind => ({
  title: '回避决定书',
  layout: 'letter',
  issuer,
  recipients: ['agency'],
  numbering: { series: '避决' },
  approval: [],
  takesEffect: 'on-issue',
  basis,
  sections: [
    { heading: '监督人员', text: '{parent.facts.supervisorName}' },
    { heading: '事由', text: '{facts.reason}' },
    { heading: '决定', text: '决定其在本监督事项中回避。理由：{input.grounds}' },
  ],
})

type Overseer = { readonly name: string; readonly basis: Citation[] }

/** Who works on which supervision matter: one entry for each person, with his declaration. */
function assignment({ basis, deciding, byOffice }: RecusalOptions, overseer: Overseer): Procedure {
  const assigned = {
    matter: write.matter('监督事项'),
    supervisor: person('监督人员'),
    supervisorName: text('姓名', { personal: true }),
    leader: optional(yesNo('是否为单位主要负责人')),
  }
  const own = must(compare('actor.person.id', '=', 'facts.supervisor'), '利害关系由监督人员本人申报', {
    code: 'not-self',
  })
  return procedure({
    name: '监督人员指派',
    kind: 'register',
    basis: [...basis],
    title: '{facts.supervisorName}承办监督事项',
    parties: {
      overseer: { ...overseer, kinds: ['oversight-body'], from: 'actor' },
      agency: { name: '被监督机关', from: 'input' },
    },
    states: {
      assigned: { name: '已指派，待申报利害关系' },
      cleared: { name: '已申报，没有利害关系' },
      suggested: { name: '有利害关系，建议回避' },
      removed: { name: '已回避' },
      ended: { name: '承办结束', final: true },
    },
    steps: {
      assign: step('指派监督人员', {
        by: 'overseer',
        post: ['principal-leader', 'signatory', 'handler'],
        from: 'start',
        to: 'assigned',
        duty: 'may',
        basis: [...basis],
        input: assigned,
        requires: [
          must(not(found('recusedBefore')), '该人员在本监督事项中已经回避，不能再次指派', { code: 'recused-again' }),
        ],
        opens: [
          {
            procedure: 'recusal',
            step: 'alert',
            when: found('related'),
            input: { reason: path('related.related.facts.detail') },
          },
        ],
      }),
      succeed: step('接办', {
        by: 'clock',
        from: 'start',
        to: 'assigned',
        duty: 'shall',
        basis: [...deciding],
        input: assigned,
      }),
      declareNone: step('申报没有利害关系', {
        by: 'overseer',
        post: ['inspector', 'handler', 'principal-leader'],
        from: ['assigned', 'suggested'],
        to: 'cleared',
        duty: 'shall',
        basis: [...basis],
        input: { statement: optional(longText('说明')) },
        requires: [own],
      }),
      declareInterest: step('申报利害关系', {
        by: 'overseer',
        post: ['inspector', 'handler', 'principal-leader'],
        from: ['assigned', 'cleared'],
        to: 'suggested',
        duty: 'may',
        basis: [...basis],
        input: { interest: choice('利害关系', 'interests'), detail: optional(longText('情况')) },
        requires: [
          own,
          must(not(is('input.interest', 'none')), '没有利害关系的，请办理“申报没有利害关系”', { code: 'no-interest' }),
        ],
      }),
      remove: step('退出承办', {
        by: 'clock',
        from: ['assigned', 'cleared', 'suggested'],
        to: 'removed',
        duty: 'shall',
        basis: [...deciding],
      }),
      keep: step('继续承办', {
        by: 'clock',
        from: ['assigned', 'cleared', 'suggested'],
        to: 'cleared',
        duty: 'shall',
        basis: [...deciding],
      }),
      end: step('承办结束', {
        by: 'overseer',
        from: ['assigned', 'cleared', 'suggested', 'removed'],
        to: 'ended',
        duty: 'may',
        basis: [...basis],
        requires: [
          should(not(is('matter.state', 'suggested', 'assigned')), '利害关系尚未申报清楚', {
            code: 'undeclared',
            basis: [...byOffice],
          }),
        ],
      }),
    },
    lookups: {
      related: {
        name: '人员登记中与被监督机关的利害关系',
        procedure: 'personnelRelation',
        states: ['entered'],
        where: [
          { path: 'facts.supervisor', sign: '=', to: 'input.supervisor' },
          { path: 'facts.organ', sign: 'overlaps', to: 'parties.agency.id' },
        ],
      },
      recusedBefore: {
        name: '本事项中的回避',
        procedure: 'supervisorAssignment',
        states: ['removed'],
        where: [
          { path: 'facts.matter', sign: '=', to: 'input.matter' },
          { path: 'facts.supervisor', sign: '=', to: 'input.supervisor' },
        ],
      },
    },
  })
}

/** Relatives and former posts of supervisors, from the personnel files: what an alert is drawn from. */
function relationRegister({ byOffice }: RecusalOptions, overseer: Overseer): Procedure {
  return procedure({
    name: '监督人员利害关系登记',
    kind: 'register',
    basis: [...byOffice],
    reading: { logged: true, posts: ['principal-leader', 'handler'] },
    title: '{facts.supervisorName}的利害关系登记',
    parties: { overseer: { ...overseer, kinds: ['oversight-body'], from: 'actor' } },
    states: { entered: { name: '已登记' }, ended: { name: '已失效', final: true } },
    steps: {
      enter: step('登记利害关系', {
        by: 'overseer',
        from: 'start',
        to: 'entered',
        duty: 'may',
        basis: [...byOffice],
        interpretation: '原文没有规定人员登记；依职权决定回避须先知情，登记为内部措施',
        input: {
          supervisor: person('监督人员'),
          supervisorName: text('姓名', { personal: true }),
          organ: write.organ('有利害关系的机关'),
          interest: choice('利害关系', 'interests'),
          detail: text('情况', { personal: true }),
        },
      }),
      end: step('注销登记', {
        by: 'overseer',
        from: 'entered',
        to: 'ended',
        duty: 'may',
        basis: [...byOffice],
        input: { reason: text('理由') },
      }),
    },
  })
}

/**
 * Bars whoever stood back from acting in the matter he stood back from: a requirement on every step that the oversight
 * body takes in a procedure that is already open.
 */
export function barRecused(part: PackPart, role: string, basis: readonly Citation[]): PackPart {
  const barred = must(not(found('recusedHere')), '您在本监督事项中已经回避，不能办理', {
    code: 'recused',
    basis: [...basis],
  })
  const by = (one: Step): boolean => (Array.isArray(one.by) ? one.by.includes(role) : one.by === role)
  return {
    ...part,
    procedures: Object.fromEntries(
      Object.entries(part.procedures ?? {}).map(([id, one]) => [
        id,
        one.kind !== 'supervision' || !Object.values(one.steps).some((each) => by(each) && each.from !== 'start')
          ? one
          : {
              ...one,
              steps: Object.fromEntries(
                Object.entries(one.steps).map(([name, each]) => [
                  name,
                  by(each) && each.from !== 'start' ? { ...each, requires: [...(each.requires ?? []), barred] } : each,
                ]),
              ),
              lookups: {
                ...one.lookups,
                recusedHere: {
                  name: '本人在本事项中的回避',
                  procedure: 'supervisorAssignment',
                  states: ['removed'],
                  where: [
                    { path: 'facts.matter', sign: '=' as const, to: 'matter.id' },
                    { path: 'facts.supervisor', sign: '=' as const, to: 'actor.person.id' },
                  ],
                },
              },
            },
      ]),
    ),
  }
}
