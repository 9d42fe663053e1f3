import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import type { Opening } from '../shapes/transfer/transfer-parts.ts'
import { art, national } from './identity.ts'

const { all, any, compare, compareValue, date, files, filled, found, literal, longText, must, not, number } = write
const { optional, path, procedure, should, step, template, text } = write

const benchmarks = [art(8, { item: 8 }), art(19, 1), national(12, 1, 3)]
const lists = [art(8, { item: 9 }), art(19, 2)]

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
  from: 'actor' as const,
}
const overseer = {
  name: '司法行政部门',
  kinds: ['oversight-body' as const],
  from: { oversightBodyOf: 'agency' },
}

const finding = (detail: string, when: NonNullable<Opening['when']>): Opening => ({
  procedure: 'checkFinding',
  step: 'arise',
  when,
  parties: { overseer: 'overseer' },
  input: { agency: path('parties.agency.id'), subject: template('{input.act}'), detail: literal(detail) },
})

const listed = (list: string, name: string) => ({
  name,
  procedure: 'leniencyItem',
  states: ['effective'],
  where: [
    { path: 'parties.agency', sign: 'overlaps' as const, to: 'parties.agency.id' },
    { path: 'facts.list', sign: '=' as const, value: list },
    { path: 'facts.item', sign: '=' as const, to: 'input.item' },
  ],
})

const benchmark = {
  name: '行为当日适用的裁量权基准',
  procedure: 'discretionBenchmark',
  where: [
    { path: 'facts.code', sign: '=' as const, to: 'input.benchmark' },
    { path: 'facts.from', sign: '<=' as const, to: 'input.decidedOn' },
    { path: 'facts.until', sign: '>' as const, to: 'input.decidedOn' },
  ],
}

const inBand = all(
  compare('input.fine', '>=', 'related.benchmark.facts.lowest'),
  compare('input.fine', '<=', 'related.benchmark.facts.highest'),
)
const fined = compareValue('input.fine', '>', 0)

/** 第十九条: a penalty names its benchmark or says why not, and is measured by the version of its day and by the four lists. */
const penaltyRecord = procedure({
  name: '行政处罚裁量登记',
  kind: 'register',
  basis: [...benchmarks, ...lists],
  title: '{facts.act}',
  parties: { agency, overseer },
  states: { recorded: { name: '已登记' } },
  steps: {
    record: step('登记行政处罚', {
      by: 'agency',
      from: 'start',
      to: 'recorded',
      duty: 'shall',
      basis: [art(19, 1)],
      input: {
        act: text('文号'),
        item: text('违法行为'),
        decidedOn: date('作出日期', { notAfterAct: true }),
        fine: number('罚款数额', { min: 0, unit: '元' }),
        benchmark: optional(
          text('适用的裁量权基准编码', {
            requiredWhen: not(filled('input.reason')),
            refusal: '没有引用裁量权基准，也没有说明理由，不能登记',
            code: 'benchmark-missing',
            basis: benchmarks,
          }),
        ),
        reason: optional(longText('没有引用基准、偏离基准或者不适用清单的理由')),
        discussion: optional(
          files('集体讨论记录', {
            requiredWhen: found('mitigated'),
            refusal: '减轻处罚应当有集体讨论记录',
            code: 'discussion-missing',
            basis: lists,
          }),
        ),
      },
      requires: [
        must(any(not(filled('input.benchmark')), found('benchmark')), '没有查到行为当日适用的基准版本', {
          code: 'benchmark-unknown',
          basis: benchmarks,
        }),
        should(any(not(found('benchmark')), inBand, found('mitigated'), found('lighter')), '罚款不在基准幅度以内', {
          code: 'benchmark-exceeded',
          basis: benchmarks,
        }),
        should(any(not(found('noPenalty')), not(fined)), '符合不予处罚事项清单，应当不予处罚', {
          code: 'no-penalty-item',
          basis: lists,
        }),
        should(
          any(not(found('lighter')), compare('input.fine', '>=', 'related.lighter.facts.proposed')),
          '低于从轻处罚清单的幅度，应为减轻处罚',
          { code: 'below-lighter', basis: lists },
        ),
      ],
      sets: { version: path('related.benchmark.facts.version') },
      opens: [
        finding('符合不予处罚清单而给予罚款', all(found('noPenalty'), fined)),
        finding(
          '罚款偏离裁量权基准，待复核',
          all(found('benchmark'), not(inBand), not(found('mitigated')), not(found('lighter'))),
        ),
        finding('没有引用裁量权基准，待复核', not(filled('input.benchmark'))),
      ],
    }),
  },
  lookups: {
    benchmark,
    noPenalty: listed('noPenalty', '不予处罚清单事项'),
    lighter: listed('lighter', '从轻处罚清单事项'),
    mitigated: listed('mitigated', '减轻处罚清单事项'),
  },
})

/** Before a coercive measure the fourth list is asked. */
const coercionRequest = procedure({
  name: '行政强制措施申请',
  kind: 'register',
  basis: lists,
  title: '{facts.act}',
  parties: { agency },
  states: { approved: { name: '已批准' } },
  steps: {
    approve: step('批准实施强制措施', {
      by: 'agency',
      post: ['signatory', 'principal-leader'],
      from: 'start',
      to: 'approved',
      duty: 'may',
      basis: lists,
      input: { act: text('措施'), item: text('违法行为') },
      requires: [
        should(not(found('noCoercion')), '符合不予实施行政强制措施事项清单，应当不予实施', {
          code: 'no-coercion-item',
          basis: lists,
        }),
      ],
    }),
  },
  lookups: { noCoercion: listed('noCoercion', '不予实施强制措施清单事项') },
})

export const penaltyRecordPart: PackPart = { procedures: { penaltyRecord, coercionRequest } }
