import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, hebei, national } from './identity.ts'

const { any, choice, files, found, is, longText, must, not } = write
const { number, optional, path, procedure, should, step, text } = write

const agency = {
  name: '行政执法机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

const bureau = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** Art 18(1)(3), (7): inspection against the catalogue, and entries the bureau adds with their basis. */
const contentItem = procedure({
  name: '增设的监督内容',
  kind: 'register',
  basis: [art(18, 1, 7), national(12, 1, 8)],
  title: '监督内容：{facts.name}',
  parties: { overseer: bureau },
  states: { added: { name: '已增设' }, withdrawn: { name: '已停用', final: true } },
  steps: {
    add: step('增设监督内容', {
      by: 'overseer',
      from: 'start',
      to: 'added',
      duty: 'may',
      basis: [art(18, 1, 7), national(12, 1, 8)],
      input: {
        name: text('名称'),
        version: text('版本'),
        legalBasis: write.citations('依据', { min: 1, refusal: '增设监督内容应当写明法律依据' }),
      },
    }),
    withdraw: step('停用', {
      by: 'overseer',
      from: 'added',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(18, 1, 7)],
      input: { reason: longText('理由') },
    }),
  },
})

const inspection = procedure({
  name: '监督检查',
  kind: 'supervision',
  basis: [art(18), art(19), national(15), hebei(19)],
  title: '对{parties.agency.name}的监督检查',
  parties: { overseer: bureau, agency: { ...agency, from: 'input' } },
  states: { open: { name: '检查中' }, closed: { name: '已结束', final: true } },
  steps: {
    begin: step('开始检查', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(19), national(14)],
      summary: '选择总体情况的，取用机关报送的年度执法数据',
      input: {
        items: choice('检查内容', 'supervisionContents', { many: true }),
        year: optional(
          number('数据年度', { whole: true, min: 2000, requiredWhen: write.includes('input.items', 'overall') }),
        ),
      },
      requires: [
        should(
          any(not(write.includes('input.items', 'overall')), found('annualFigures')),
          '未报送：{parties.agency.name}没有报送年度执法数据',
          { code: 'figures-missing', basis: [art(18, 1, 1)] },
        ),
      ],
      sets: {
        inspections: path('related.annualFigures.facts.inspections'),
        penalties: path('related.annualFigures.facts.penalties'),
        coercions: path('related.annualFigures.facts.coercions'),
      },
    }),
    score: step('核查一项', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(18), national(12)],
      collects: 'scores',
      input: {
        item: choice('检查内容', 'supervisionContents'),
        result: choice('核查结果', 'inspectionResults'),
        evidence: files('证据', { min: 1, refusal: '没有证据，不能评定该项' }),
        pages: optional(
          text('所在页次', {
            requiredWhen: is('input.result', 'unlawful'),
            refusal: '认定不合法应当写明所在页次',
          }),
        ),
        note: optional(longText('说明')),
      },
    }),
    close: step('结束检查', {
      by: 'overseer',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: [art(19)],
      requires: [
        must(write.includesAll('facts.scores', 'facts.items', 'item'), '尚有检查内容没有核查', {
          code: 'item-unchecked',
        }),
      ],
    }),
  },
  lookups: {
    annualFigures: {
      name: '机关报送的年度执法数据',
      procedure: 'annualFigures',
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.year', sign: '=', to: 'input.year' },
      ],
    },
  },
})

export const inspectionPart: PackPart = {
  procedures: { contentItem, inspection },
  catalogues: {
    inspectionResults: {
      name: '核查结果',
      basis: [art(18), national(11, 2)],
      items: { verified: { name: '已核查' }, unlawful: { name: '不合法' }, irregular: { name: '不规范' } },
    },
  },
}
