import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { underNational } from '../shapes/national-rule.ts'
import { remedyBar } from '../shapes/supervision/remedy-bar.ts'
import { supervisionOf } from '../shapes/supervision/supervision.ts'
import { dispositions, factors } from './dispositions.ts'
import { art, henan, national } from './identity.ts'

const { adopted, any, choice, citations, filled, is, matches, must, not, optional, should, text } = write

/** A draft lends its authority to nobody: no paper cites it before it is in force. */
const noDraft = must(
  any(adopted, not(matches('input.bases', '许昌市行政执法监督办法'))),
  '《许昌市行政执法监督办法》尚未施行，不得作为依据引用',
  { code: 'draft-cited', basis: [national(26, 1)], interpretation: true },
)

/** Art 19: three kinds of problem, each with what makes it checkable. */
const findingClasses = {
  name: '问题类型',
  basis: [art(19)],
  items: {
    regime: {
      name: '不落实行政执法制度',
      basis: [art(19), art(8)],
      requires: [
        must(filled('input.regime'), '不落实制度的，应当指明第八条所列制度', {
          code: 'regime-missing',
          basis: [art(19), art(8)],
        }),
        must(filled('input.evidence'), '不落实制度的，应当附证据', { code: 'evidence-missing', basis: [art(19)] }),
        should(is('input.grade', 'notPerformed'), '不落实制度按未履行职责处理，用督办函；另行定性的应当说明理由', {
          code: 'regime-as-inaction',
          overlay: 'XC-19-1a/NR-27-1',
          basis: [national(27, 1)],
          interpretation: true,
          ...underNational,
        }),
      ],
    },
    duty: {
      name: '不履行或者不正确履行职责',
      basis: [art(19)],
      requires: [
        must(filled('input.dutySource'), '不履行或者不正确履行职责的，应当写明职责依据', {
          code: 'duty-source-missing',
          basis: [art(19)],
        }),
      ],
    },
    act: {
      name: '执法行为违法或者不当',
      basis: [art(19), henan(43)],
      requires: [
        must(filled('input.act'), '执法行为违法或者不当的，应当写明该行为的文号', {
          code: 'act-missing',
          basis: [art(19)],
        }),
        must(filled('input.evidence'), '认定执法行为违法或者不当，应当附证据', {
          code: 'evidence-missing',
          basis: [art(19)],
        }),
      ],
    },
  },
}

const regimes = {
  name: '重要行政执法制度',
  basis: [art(8)],
  items: Object.fromEntries(
    Object.entries({
      discretion: '行政裁量权基准制度',
      threeSystems: '公示、全过程记录、重大执法决定法制审核制度',
      leniency: '不予、减轻、从轻处罚和不予实施行政强制制度',
      commitment: '证明事项告知承诺制度',
      criminalLinkage: '行政执法与刑事司法衔接制度',
      files: '案卷制作、管理制度',
      separation: '罚缴分离制度',
      penaltyFiling: '重大行政处罚备案制度',
      doubleRandom: '“双随机、一公开”监管制度',
      other: '其他重要行政执法制度',
    }).map(([id, name], index) => [id, { name, basis: [art(8, 1, index + 1)] }]),
  ),
}

/** Arts 19–20, over the provincial regulation that carries the case until the draft is in force. */
const supervision = supervisionOf({
  names: { overseer: '行政执法监督机构', agency: '被监督机关' },
  agencyKinds: [
    'agency',
    'dispatched-organ',
    'authorised-organisation',
    'township',
    'zone-committee',
    'government',
    'delegate',
  ],
  basis: {
    scope: [art(2, 2), art(5, 2), henan(37)],
    paper: [art(19), henan(43)],
    report: [art(19), henan(43)],
    referral: [art(20), henan(43)],
    decision: [art(20), henan(43)],
    execution: [art(20), henan(43)],
  },
  finding: {
    input: {
      supervisorCertificate: text('监督人员的《河南省行政执法监督证》编号', {
        refusal: '办理监督事项的人员应当持有《河南省行政执法监督证》',
        code: 'certificate-missing',
        basis: [henan(41)],
      }),
      class: choice('问题类型', 'findingClasses', { basis: [art(19)] }),
      regime: optional(choice('所涉制度', 'keyRegimes', { basis: [art(8)] })),
      dutySource: optional(citations('职责依据', { min: 1 })),
    },
  },
  paper: {
    title: '行政执法监督意见书',
    series: '执监意',
    requires: [noDraft],
    letter: [noDraft],
  },
  reporting: { extension: [art(19)], warnDays: 7 },
  refusal: [art(20)],
  setAside: [art(20)],
  decision: {
    dispositions,
    input: factors,
    sections: [
      {
        heading: '性质、情节和过错程度',
        fields: { 性质: '{input.nature}', 情节: '{input.circumstances}', 过错程度: '{input.fault}' },
        optional: true,
      },
    ],
  },
  overlay: {
    spot: 'XC-19-1c/NR-26-2',
    letter: 'XC-19-1d/NR-27-1',
    opinion: 'XC-19-1c/NR-28-1',
    major: 'XC-20-1a/NR-29-1a',
  },
  bar: remedyBar({
    act: 'facts.act',
    filing: [art(20)],
    acceptance: [national(33, 3)],
    stance: 'block-once-adopted',
    overlay: 'XC-20-1e/NR-33-3b',
  }),
  reviews: [],
  reviewStates: {},
  executionTo: ['government', 'overseer'],
  zones: true,
  leads: { report: 'paperIgnored', decision: 'decisionIgnored' },
})

export const supervisionPapers: readonly PackPart[] = [
  supervision,
  { catalogues: { findingClasses, keyRegimes: regimes } },
]
