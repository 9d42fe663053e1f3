import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { leadTransferOf } from '../shapes/transfer/lead-transfer.ts'
import { matterTransferOf } from '../shapes/transfer/matter-transfer.ts'
import { art, hebei, national } from './identity.ts'

const { choice, citations, is, optional } = write

const plan = art(2, { item: 7 })

/** 河北条例 第二十八条第一款: leads on officers; 国令第三十三条 adds breaches of the regulation. */
const leads = leadTransferOf({
  basis: [plan, hebei(28, 1), national(33, 1)],
  national: [national(33, 1)],
  sender: { name: '行政执法监督机关', kinds: ['oversight-body'], from: 'actor' },
  refusal: '执法人员涉嫌职务违法、职务犯罪的线索移送监察机关',
  receiptDays: 10,
})

/** 河北条例 第二十八条第二款: leads on harm to public interests may go to the procuratorate. */
const publicInterest = matterTransferOf({
  name: '公益受损线索移送',
  basis: [plan, hebei(28, 2)],
  receiver: {
    name: '检察机关',
    kinds: ['procuratorate'],
    from: 'input',
    refusal: '公益受损的案件线索可以移送检察机关',
  },
  input: {
    field: choice('领域', 'publicInterestFields'),
    legalBasis: optional(
      citations('依据', {
        requiredWhen: is('input.field', 'other'),
        refusal: '所列四类领域以外的线索，应当写明移送依据',
        code: 'basis-missing',
        min: 1,
        basis: [hebei(28, 2)],
      }),
    ),
  },
})

export const leadTransferPart: PackPart = {
  procedures: { ...leads.procedures, ...publicInterest.procedures },
  documents: { ...leads.documents, ...publicInterest.documents },
  catalogues: {
    ...leads.catalogues,
    publicInterestFields: {
      name: '可以移送检察机关的领域',
      basis: [hebei(28, 2)],
      items: {
        environment: { name: '生态环境和资源保护' },
        foodAndDrugs: { name: '食品药品安全' },
        stateAssets: { name: '国有财产保护' },
        stateLand: { name: '国有土地使用权出让' },
        other: { name: '其他领域（须写明依据）' },
      },
    },
  },
}
