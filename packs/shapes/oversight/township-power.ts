import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { date, found, is, literal, longText, must, not, number, relation, rows, should, step, template, text, yesNo } =
  write

const overseerOf = (name: string) => ({ name, kinds: ['oversight-body' as const], from: 'actor' as const })

/** What differs between the lists of powers at the base of two places. */
export interface TownshipPowerOptions {
  /** powers granted to a township, published and carried out */
  readonly basis: readonly Citation[]
  /** each power has its department as guide */
  readonly guide: readonly Citation[]
  readonly overseer: string
  readonly township: string
}

/** 基层执法事项: the published list of each township, who guides each power, acts outside the list, powers nobody uses. */
export function townshipPowerOf(options: TownshipPowerOptions): PackPart {
  const basis = [...options.basis]
  const guide = [...options.guide]
  const township = { name: options.township, kinds: ['township' as const] }
  return {
    procedures: {
      townshipPower: {
        name: '赋权事项清单',
        kind: 'register',
        basis: [...basis, ...guide],
        title: '{parties.township.name}：{facts.power}',
        parties: {
          overseer: overseerOf(options.overseer),
          township: { ...township, from: 'input' },
        },
        states: {
          unmapped: { name: '缺指导部门' },
          mapped: { name: '已对应指导部门' },
          withdrawn: { name: '已收回', final: true },
        },
        steps: {
          list: step('登记赋权事项', {
            by: 'overseer',
            from: 'start',
            to: 'unmapped',
            duty: 'shall',
            basis,
            input: {
              power: text('事项'),
              publishedOn: date('清单公布日期', { notAfterAct: true, refusal: '没有公布的清单不能登记' }),
              effectiveOn: date('施行日期'),
              frequent: yesNo('是否高频事项'),
            },
          }),
          mapGuide: step('对应指导部门', {
            by: 'overseer',
            from: ['unmapped', 'mapped'],
            to: 'mapped',
            duty: 'shall',
            basis: guide,
            input: { department: write.organ('对口行政执法部门', { kinds: ['agency'] }) },
            requires: [
              must(relation('input.department', 'governs', 'township'), '不是该乡镇、街道所属人民政府的部门', {
                code: 'other-area',
              }),
            ],
          }),
          withdraw: step('收回', {
            by: 'overseer',
            from: ['unmapped', 'mapped'],
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { reason: longText('依据和理由') },
          }),
        },
      },
      townshipAct: {
        name: '基层执法案件登记',
        kind: 'register',
        basis,
        title: '{parties.township.name}：{facts.act}',
        parties: {
          township: { ...township, from: 'actor' },
          overseer: { name: options.overseer, from: { oversightBodyOf: 'township' } },
        },
        states: { recorded: { name: '已登记', final: true } },
        steps: {
          record: step('登记执法案件', {
            by: 'township',
            from: 'start',
            to: 'recorded',
            duty: 'shall',
            basis,
            input: { act: text('案件（文号）'), power: text('事项'), actOn: date('行为日期', { notAfterAct: true }) },
            requires: [
              should(found('listed'), '无权处罚：该事项不在已公布并施行的清单内', { code: 'power-not-listed' }),
            ],
            opens: [
              {
                procedure: 'grassrootsFinding',
                step: 'arise',
                when: not(found('listed')),
                parties: { overseer: 'overseer' },
                input: { subject: template('{parties.township.name}：{input.act}'), detail: literal('无权处罚') },
              },
            ],
          }),
        },
        lookups: {
          listed: {
            name: '已公布并施行的赋权事项',
            procedure: 'townshipPower',
            states: ['unmapped', 'mapped'],
            where: [
              { path: 'parties.township', sign: 'overlaps', to: 'parties.township.id' },
              { path: 'facts.power', sign: '=', to: 'input.power' },
              { path: 'facts.effectiveOn', sign: '<=', to: 'input.actOn' },
              { path: 'facts.publishedOn', sign: '<=', to: 'input.actOn' },
            ],
          },
        },
      },
      powerUse: {
        name: '赋权事项执行情况检查',
        kind: 'supervision',
        basis,
        title: '{parties.township.name}赋权事项执行情况',
        parties: {
          overseer: overseerOf(options.overseer),
          township: { ...township, from: 'input' },
        },
        states: { checked: { name: '已检查', final: true } },
        steps: {
          check: step('检查赋权事项执行情况', {
            by: 'overseer',
            from: 'start',
            to: 'checked',
            duty: 'may',
            basis,
            input: {
              period: text('期间'),
              powers: rows(
                '事项',
                { power: text('事项'), frequent: yesNo('是否高频'), cases: number('办案数', { whole: true, min: 0 }) },
                { min: 1 },
              ),
            },
            requires: [must(relation('overseer', 'governs', 'township'), '不属于本行政区域', { code: 'not-governed' })],
            opens: [
              {
                procedure: 'grassrootsFinding',
                step: 'arise',
                each: 'input.powers',
                when: write.all(is('row.frequent', true), is('row.cases', 0)),
                parties: { overseer: 'overseer' },
                input: {
                  subject: template('{parties.township.name}：{row.power}'),
                  detail: literal('高频事项没有办案，接不住风险'),
                },
              },
            ],
          }),
        },
      },
    },
  }
}
