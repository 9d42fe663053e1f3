import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { all, choice, date, expired, files, found, is, limit, longText, must, not, optional, procedure } = write
const { since, step, text } = write

type Items = NonNullable<PackPart['catalogues']>[string]['items']

/** What differs between the places. */
export interface AgencySanctionOptions {
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  readonly agency: string
  readonly basis: readonly Citation[]
  /** the rule that the government decides */
  readonly deciding: readonly Citation[]
  /** what the text lists; a circular is `circular`, the loss of honours `disqualified` */
  readonly sanctions: Items
  /** where upper law binds this circular too: from 2026-02-01 it rests on one of two grounds */
  readonly circular?: readonly Citation[]
  /** the organ is ordered to correct first, and only what it has not corrected in time is sanctioned */
  readonly orderFirst?: readonly Citation[]
  readonly paper: { readonly title: string; readonly series: string }
}

/**
 * What an organ has to expect (对机关的处理): the oversight body proposes, naming the item that was violated; the government
 * decides, never the bureau alone. Where the text loses an organ its honours, it cannot be put forward for them that year.
 */
export function agencySanctionOf(options: AgencySanctionOptions): PackPart {
  const basis = [...options.basis]
  const deciding = [...options.deciding]
  const { orderFirst, circular } = options
  const honours = Object.hasOwn(options.sanctions, 'disqualified')
  return {
    procedures: {
      agencySanction: procedure({
        name: '对机关的责任处理',
        kind: 'supervision',
        basis: [...basis, ...deciding],
        title: '对{parties.agency.name}的责任处理',
        numbering: { series: '责处', of: 'overseer' },
        parties: {
          overseer: {
            name: options.overseer.name,
            kinds: ['oversight-body'],
            from: 'actor',
            basis: [...options.overseer.basis],
          },
          agency: { name: options.agency, from: 'input' },
          government: { name: '本级人民政府', from: { governmentOf: 'overseer' }, basis: deciding },
        },
        states: {
          proposed: { name: '已报请人民政府' },
          ...(orderFirst === undefined
            ? {}
            : {
                ordered: { name: '责令限期改正' },
                uncorrected: { name: '逾期未改正' },
                corrected: { name: '已改正', final: true },
              }),
          decided: { name: '已决定' },
          published: { name: '已通报', final: true },
          declined: { name: '不予处理', final: true },
        },
        steps: {
          propose: step('提出处理建议', {
            by: 'overseer',
            from: 'start',
            to: 'proposed',
            duty: 'may',
            basis,
            input: {
              item: choice('违反的规定', 'accountabilityGrounds', {
                refusal: '没有写明违反的是哪一项',
                code: 'item-missing',
              }),
              facts: longText('事实', { refusal: '没有写明事实', code: 'facts-missing' }),
              sanction: choice('建议的处理', 'agencySanctions'),
              year: optional(
                text('取消评优评先资格的年度', {
                  pattern: '^\\d{4}$',
                  requiredWhen: is('input.sanction', 'disqualified'),
                }),
              ),
              ...(circular === undefined
                ? {}
                : {
                    circularGround: optional(
                      choice('通报的理由', 'sanctionCircularGrounds', {
                        requiredWhen: all(is('input.sanction', 'circular'), since(NATIONAL_FROM)),
                        refusal: '点名通报应当属于拒不落实行政执法制度或者行政执法存在突出问题',
                        code: 'circular-ground',
                        basis: [...circular],
                      }),
                    ),
                  }),
              evidence: optional(files('证据')),
            },
          }),
          ...(orderFirst === undefined
            ? {}
            : {
                order: step('责令限期改正', {
                  by: 'government',
                  post: ['principal-leader', 'signatory'],
                  from: 'proposed',
                  to: 'ordered',
                  duty: 'shall',
                  basis: [...orderFirst],
                  input: { correctBy: date('改正期限', { notBeforeAct: true }), demand: longText('改正要求') },
                }),
                correct: step('报告改正情况', {
                  by: 'agency',
                  from: ['ordered', 'uncorrected'],
                  to: 'corrected',
                  duty: 'shall',
                  basis: [...orderFirst],
                  input: { correction: longText('改正情况'), proof: files('证明材料', { min: 1 }) },
                }),
              }),
          decide: step('作出处理决定', {
            by: 'government',
            post: ['principal-leader', 'signatory'],
            stranger: '对机关的通报批评等处理由本级人民政府决定，监督机构只提出建议',
            from: orderFirst === undefined ? 'proposed' : ['proposed', 'ordered', 'uncorrected'],
            to: 'decided',
            duty: 'may',
            basis: deciding,
            input: { grounds: longText('理由') },
            requires:
              orderFirst === undefined
                ? []
                : [
                    must(expired('correction'), '应当先责令限期改正；逾期不改正的，才给予通报批评', {
                      code: 'order-first',
                      basis: [...orderFirst],
                    }),
                  ],
            issues: 'agencySanction',
            ...(honours
              ? {
                  opens: [
                    {
                      procedure: 'honourExclusion',
                      step: 'enter',
                      when: is('facts.sanction', 'disqualified'),
                      parties: { government: 'government', agency: 'agency' },
                      input: { year: write.path('facts.year') },
                    },
                  ],
                }
              : {}),
          }),
          publish: step('登记通报', {
            by: ['government', 'overseer'],
            from: 'decided',
            to: 'published',
            duty: 'shall',
            basis: deciding,
            input: { range: text('通报范围'), publishedOn: date('通报日期', { notAfterAct: true }) },
            requires: [
              must(write.served('agencySanction', 'agency'), '处理决定尚未送达该机关', { code: 'not-served' }),
            ],
          }),
          decline: step('不予处理', {
            by: 'government',
            post: ['principal-leader', 'signatory'],
            from: 'proposed',
            to: 'declined',
            duty: 'may',
            basis: deciding,
            input: { reason: longText('理由') },
          }),
        },
        ...(orderFirst === undefined
          ? {}
          : {
              limits: {
                correction: limit('改正期限', {
                  kind: 'document',
                  basis: [...orderFirst],
                  on: 'agency',
                  start: { step: 'order' },
                  until: 'facts.correctBy',
                  met: ['correct'],
                  lapse: { text: '逾期未改正，可以给予通报批评', to: 'uncorrected' },
                }),
              },
            }),
      }),
      ...(honours ? honourRegister(basis, deciding) : {}),
    },
    documents: {
      agencySanction: {
        title: options.paper.title,
        layout: 'official',
        issuer: 'government',
        recipients: ['agency'],
        copies: ['overseer'],
        numbering: { series: options.paper.series },
        approval: [],
        takesEffect: 'on-service',
        basis: deciding,
        sections: [
          { heading: '违反的规定', text: '{facts.item}' },
          { heading: '事实', text: '{facts.facts}' },
          { heading: '理由', text: '{input.grounds}' },
          { heading: '处理', text: '{facts.sanction}{facts.year}' },
        ],
      },
    },
    catalogues: {
      agencySanctions: { name: '对机关的处理', basis, items: options.sanctions },
      ...(circular === undefined
        ? {}
        : {
            sanctionCircularGrounds: {
              name: '点名通报的理由',
              basis: [...circular],
              items: {
                defiance: { name: '拒不落实行政执法制度', ...underNational },
                salient: { name: '行政执法行为存在突出问题', ...underNational },
              },
            },
          }),
    },
  }
}

/** Organs that cannot be put forward for honours in a year, and whoever is put forward. */
function honourRegister(basis: Citation[], deciding: Citation[]): Record<string, Procedure> {
  return {
    honourExclusion: procedure({
      name: '取消评优评先资格',
      kind: 'register',
      basis,
      title: '{parties.agency.name}{facts.year}年度取消评优评先资格',
      parties: { government: { name: '本级人民政府', from: 'input' }, agency: { name: '机关', from: 'input' } },
      states: { excluded: { name: '当年不得参评' }, ended: { name: '年度已过', final: true } },
      steps: {
        enter: step('登记取消资格', {
          by: 'clock',
          from: 'start',
          to: 'excluded',
          duty: 'shall',
          basis: deciding,
          input: { year: text('年度') },
        }),
        end: step('登记年度已过', {
          by: 'government',
          from: 'excluded',
          to: 'ended',
          duty: 'may',
          basis: deciding,
        }),
      },
    }),
    honourNomination: procedure({
      name: '评优评先推荐',
      kind: 'register',
      basis,
      title: '推荐{parties.agency.name}参加{facts.year}年度评优评先',
      parties: {
        overseer: { name: '推荐机构', kinds: ['oversight-body', 'government'], from: 'actor' },
        agency: { name: '被推荐机关', from: 'input' },
      },
      states: { nominated: { name: '已推荐', final: true } },
      steps: {
        nominate: step('推荐评优评先', {
          by: 'overseer',
          from: 'start',
          to: 'nominated',
          duty: 'may',
          basis,
          input: { year: text('年度', { pattern: '^\\d{4}$' }), merits: longText('事迹') },
          requires: [must(not(found('excluded')), '该机关当年已被取消评优评先资格，不能推荐', { code: 'excluded' })],
        }),
      },
      lookups: {
        excluded: {
          name: '当年取消评优评先资格的决定',
          procedure: 'honourExclusion',
          states: ['excluded', 'ended'],
          where: [
            { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
            { path: 'facts.year', sign: '=', to: 'input.year' },
          ],
        },
      },
    }),
  }
}
