import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { national, region } from './identity.ts'

const { any, choice, filled, includes, is, longText, must, not, optional, yesNo } = write

type Catalogue = NonNullable<PackPart['catalogues']>[string]
type Fields = NonNullable<Procedure['steps'][string]['input']>
type Condition = ReturnType<typeof any>

/** Regional regulation 30–34: the ground that leads to each disposition, with its item. */
const GROUNDS = {
  perform: [30, ['无正当理由不履行法定职责', '无正当理由拖延履行法定职责']],
  supplement: [
    31,
    [
      '未说明理由而事后补充，当事人、利害关系人没有异议',
      '文字表述或者计算错误',
      '未载明决定作出日期',
      '其他程序瑕疵，未侵犯合法权益',
    ],
  ],
  revoke: [
    32,
    [
      '主要事实不清、证据不足',
      '适用法律、法规、规章错误',
      '违反法定程序',
      '超越法定职权',
      '滥用职权',
      '具体行政行为明显不当',
      '其他应当撤销的情形',
    ],
  ],
  confirmUnlawful: [
    34,
    [
      '不履行职责，责令履行已无实际意义',
      '行为违法，不具有可撤销内容',
      '行为违法，依法不予撤销',
      '其他应当确认违法的情形',
    ],
  ],
} as const

const idOf = (article: number, item: number): string => `ground-${article}-${item}`

/** The grounds as an option list: each with its article. */
const grounds: Catalogue = {
  name: '处理的理由',
  basis: [region(30), region(31), region(32), region(34)],
  items: Object.fromEntries(
    Object.values(GROUNDS).flatMap(([article, names]) =>
      names.map((name, index) => [
        idOf(article, index + 1),
        { name: `第${article}条第${index + 1}项：${name}`, basis: [region(article, 1, index + 1)] },
      ]),
    ),
  ),
}

const oneOf = (kind: keyof typeof GROUNDS): Condition => {
  const [article, names] = GROUNDS[kind]
  return any(...names.map((_, index) => includes('input.grounds', idOf(article, index + 1))))
}

const needed = (kind: keyof typeof GROUNDS, name: string) =>
  must(oneOf(kind), `${name}应当具备自治区条例第${GROUNDS[kind][0]}条所列情形之一`, {
    code: 'ground-missing',
    basis: [region(GROUNDS[kind][0], 1)],
  })

/** Regional regulation 29: four dispositions, each open under its own conditions; 确认无效 is none of them. */
export const dispositions: Catalogue = {
  name: '处理种类',
  basis: [region(29), national(29)],
  items: {
    perform: {
      name: '责令限期履行',
      basis: [region(29, 1, 1)],
      requires: [needed('perform', '责令限期履行')],
    },
    supplement: {
      name: '责令补正或者更正',
      basis: [region(29, 1, 2)],
      requires: [needed('supplement', '责令补正或者更正')],
    },
    revoke: {
      name: '撤销',
      basis: [region(29, 1, 3)],
      requires: [
        needed('revoke', '撤销'),
        must(not(is('input.harm', true)), '撤销可能造成重大损害的，不予撤销，应当责令采取补救措施或者确认违法', {
          code: 'revocation-harms',
          basis: [region(33, 1, 1)],
        }),
        must(not(is('input.keptByLaw', true)), '法律、法规规定不予撤销的，不得撤销', {
          code: 'revocation-barred',
          basis: [region(33, 1, 2)],
        }),
        must(
          any(not(includes('input.grounds', idOf(32, 3))), not(is('input.correctable', true))),
          '违反法定程序但可以补正或者更正的，应当责令补正或者更正',
          { code: 'correct-instead', basis: [region(32, 1, 3)] },
        ),
      ],
    },
    confirmUnlawful: {
      name: '确认违法',
      basis: [region(29, 1, 4)],
      requires: [
        needed('confirmUnlawful', '确认违法'),
        must(
          any(not(includes('input.grounds', idOf(34, 3))), filled('input.remedialMeasures')),
          '依法不予撤销的，应当写明补救措施',
          { code: 'remedial-measures-missing', basis: [region(33, 2)] },
        ),
      ],
    },
  },
}

const revoking = is('input.disposition', 'revoke')

/** What is answered before a disposition is open: asked of who proposes it, and of who decides it. */
export const dispositionQuestions: Fields = {
  grounds: choice('处理的理由', 'dispositionGrounds', {
    many: true,
    refusal: '应当选择处理的理由',
    code: 'ground-missing',
    basis: [region(30), region(31), region(32), region(34)],
  }),
  harm: optional(
    yesNo('撤销是否可能造成重大损害', {
      requiredWhen: revoking,
      refusal: '撤销以前应当判断是否可能造成重大损害',
      code: 'harm-unanswered',
      basis: [region(33, 1, 1)],
    }),
  ),
  keptByLaw: optional(
    yesNo('法律、法规是否规定不予撤销', {
      requiredWhen: revoking,
      refusal: '撤销以前应当判断法律、法规是否规定不予撤销',
      code: 'harm-unanswered',
      basis: [region(33, 1, 2)],
    }),
  ),
  correctable: optional(yesNo('程序违法能否补正或者更正', { basis: [region(32, 1, 3)] })),
  remedialMeasures: optional(longText('不予撤销时的补救措施', { basis: [region(33, 2)] })),
}

export const dispositionGrounds: NonNullable<PackPart['catalogues']> = { dispositionGrounds: grounds }
