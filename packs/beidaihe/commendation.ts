import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { overseerParty } from '../shapes/oversight/oversight-roles.ts'
import { art } from './identity.ts'

const { any, files, filled, found, longText, must, not, number, optional, procedure, step, text } = write

const sentence = (number: number) => art(2, { item: 9, sentence: number })
const overseerFrom = (from: 'actor' | 'input') =>
  overseerParty({ overseer: '司法行政机关', basis: [sentence(1)] }, from)

/** 二（九）第四句: an organ that failed is proposed for criticism; only the government decides. */
const criticismProposal = procedure({
  name: '通报批评建议',
  kind: 'supervision',
  basis: [sentence(4)],
  title: '对{parties.agency.name}通报批评的建议',
  parties: {
    overseer: overseerFrom('input'),
    agency: { name: '拟通报批评的单位', from: 'input' },
    government: { name: '本级政府', from: { governmentOf: 'overseer' } },
  },
  states: {
    proposed: { name: '待政府决定' },
    criticised: { name: '已通报批评', final: true },
    declined: { name: '不予通报', final: true },
  },
  steps: {
    arise: step('提出通报批评建议', {
      by: 'clock',
      from: 'start',
      to: 'proposed',
      duty: 'shall',
      basis: [sentence(4)],
    }),
    criticise: step('决定通报批评', {
      by: 'government',
      from: 'proposed',
      to: 'criticised',
      duty: 'may',
      basis: [sentence(4)],
      stranger: '通报批评由本级政府决定',
      input: { approval: files('政府批准文件', { min: 1 }) },
    }),
    decline: step('不予通报批评', {
      by: 'government',
      from: 'proposed',
      to: 'declined',
      duty: 'may',
      basis: [sentence(4)],
      input: { reason: longText('理由') },
    }),
  },
})

/** 二（九）第四句: who is proposed for commendation has no sanction in the year. */
const commendation = procedure({
  name: '表彰奖励建议',
  kind: 'supervision',
  basis: [sentence(4)],
  title: '{facts.year}年表彰奖励建议',
  parties: {
    overseer: overseerFrom('actor'),
    agency: { name: '单位', from: 'input' },
    government: { name: '本级政府', from: { governmentOf: 'overseer' } },
  },
  states: {
    proposed: { name: '已提出' },
    commended: { name: '已表彰', final: true },
    declined: { name: '不予表彰', final: true },
  },
  steps: {
    propose: step('提出表彰建议', {
      by: 'overseer',
      from: 'start',
      to: 'proposed',
      duty: 'may',
      basis: [sentence(4)],
      input: {
        year: number('年度', { whole: true, min: 2021 }),
        officer: optional(text('拟表彰的人员', { personal: true })),
        merits: longText('突出成绩'),
      },
      requires: [
        must(any(filled('input.officer'), found('excellentSheet')), '考核结果不是优秀的单位，不能提出表彰建议', {
          code: 'not-excellent',
          basis: [sentence(4)],
        }),
        must(not(found('sanction')), '该人员在考核年度受过处理，不得表彰：{related.sanction.facts.sanction}', {
          code: 'sanctioned',
          basis: [sentence(4)],
        }),
      ],
    }),
    commend: step('决定表彰', {
      by: 'government',
      from: 'proposed',
      to: 'commended',
      duty: 'may',
      basis: [sentence(4)],
      input: { approval: files('政府批准文件', { min: 1 }) },
    }),
    decline: step('不予表彰', {
      by: 'government',
      from: 'proposed',
      to: 'declined',
      duty: 'may',
      basis: [sentence(4)],
      input: { reason: longText('理由') },
    }),
  },
  lookups: {
    excellentSheet: {
      name: '考核为优秀的考核表',
      procedure: 'appraisalSheet',
      states: ['approved', 'informed', 'closed'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.year', sign: '=', to: 'input.year' },
        { path: 'facts.grade', sign: '=', value: 'excellent' },
      ],
    },
    sanction: {
      name: '考核年度内的处理记录',
      procedure: 'sanctionRecord',
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'facts.year', sign: '=', to: 'input.year' },
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
      ],
    },
  },
})

const sanctionRecord = procedure({
  name: '人员受处理记录',
  kind: 'register',
  basis: [sentence(4)],
  title: '{facts.officer}受处理记录',
  parties: { overseer: overseerFrom('actor'), agency: { name: '所在单位', from: 'input' } },
  states: { recorded: { name: '已记录' } },
  steps: {
    record: step('登记处理', {
      by: 'overseer',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [sentence(4)],
      input: {
        officer: text('人员', { personal: true }),
        year: number('年度', { whole: true }),
        sanction: text('处理种类和文号'),
      },
    }),
  },
})

/** 二（九）第四句: what follows from the results of a year. */
export const commendationPart: PackPart = { procedures: { criticismProposal, commendation, sanctionRecord } }
