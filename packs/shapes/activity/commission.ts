import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { underNational } from '../national-rule.ts'
import { type Overseer, overseerParty } from '../oversight/oversight-roles.ts'

const { any, choice, compare, date, files, filled, is, longText, must, not, number, optional, organ } = write
const { procedure, should, step, text, yesNo } = write

export interface CommissionOptions extends Overseer {
  readonly name: string
  /** the professional work the text names: id -> name */
  readonly works: Readonly<Record<string, string>>
  /** whom: 第三方机构, 社会组织 */
  readonly whom: string
  /** works that the national regulation knows only as 其他必要措施, and the clause: a reason says why they are needed */
  readonly necessity?: { readonly works: readonly string[]; readonly basis: readonly Citation[] }
}

/** 委托第三方 (鉴定、评估、检测、勘验…): qualified on the day, with a scope, free of conflict, bound to secrecy, with a report. */
export function commissionOf(options: CommissionOptions): PackPart {
  const basis = [...options.basis]
  const { name, necessity, whom, works } = options
  return {
    procedures: {
      commission: procedure({
        name,
        kind: 'supervision',
        basis,
        title: '委托{facts.contractor}：{facts.scope}',
        numbering: { series: '执监委', of: 'overseer' },
        parties: { overseer: overseerParty(options) },
        states: {
          commissioned: { name: '已委托' },
          delivered: { name: '已提交报告', final: true },
          ended: { name: '已解除', final: true },
        },
        steps: {
          commission: step('委托', {
            by: 'overseer',
            from: 'start',
            to: 'commissioned',
            duty: 'may',
            basis,
            input: {
              contractor: text(whom),
              work: choice('委托事项', 'commissionWorks'),
              scope: longText('委托范围', { refusal: '委托应当写明范围', code: 'scope-missing' }),
              inspected: organ('所涉被监督机关'),
              commissionedOn: date('委托日期', { notAfterAct: true }),
              qualification: files('资质或者法定条件的证明', {
                min: 1,
                refusal: `没有资质证明，不能委托；受委托的应当是符合条件的${whom}`,
                code: 'qualification-missing',
              }),
              qualifiedUntil: date('资质有效期至'),
              represents: yesNo('是否代理被监督机关或者与其有利害关系'),
              undertaking: files('保密承诺', {
                min: 1,
                refusal: '没有保密承诺，不能委托',
                code: 'undertaking-missing',
              }),
              letter: files('委托书', { min: 1 }),
              necessity: optional(longText('必要性')),
            },
            requires: [
              ...(necessity === undefined ? [] : [needed(necessity)]),
              must(compare('input.qualifiedUntil', '>=', 'input.commissionedOn'), '委托之日资质已经失效', {
                code: 'qualification-expired',
                basis,
              }),
              must(is('input.represents', false), `${whom}代理被监督机关或者与其有利害关系，不得委托`, {
                code: 'conflict',
                basis,
              }),
            ],
          }),
          deliver: step('登记报告', {
            by: 'overseer',
            from: 'commissioned',
            to: 'delivered',
            duty: 'shall',
            basis,
            input: {
              deliveredBy: text('出具报告的单位'),
              deliveredOn: date('报告日期', { notAfterAct: true }),
              report: files('报告', { min: 1 }),
              conclusion: longText('结论'),
              sample: optional(number('样本数', { whole: true, min: 1 })),
            },
            requires: [
              must(compare('input.deliveredBy', '=', 'facts.contractor'), `报告应当由受委托的${whom}出具`, {
                code: 'other-author',
                basis,
              }),
            ],
          }),
          end: step('解除委托', {
            by: 'overseer',
            from: 'commissioned',
            to: 'ended',
            duty: 'may',
            basis,
            input: { reason: longText('理由') },
          }),
        },
      }),
    },
    catalogues: { commissionWorks: { name: '委托事项', basis, items: namedItems(works) } },
  }
}

const needed = ({ works, basis }: NonNullable<CommissionOptions['necessity']>) =>
  should(
    any(not(is('input.work', ...works)), filled('input.necessity')),
    '鉴定、检测、勘验属于其他必要措施，应当写明必要性，不得代替行政执法机关取证',
    { code: 'necessity-missing', basis: [...basis], ...underNational },
  )
