import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { caseTransferOf } from '../shapes/transfer/case-transfer.ts'
import { criminalTransferOf } from '../shapes/transfer/criminal-transfer.ts'
import { decisionFreezeOf } from '../shapes/transfer/decision-freeze.ts'
import { leadTransferOf } from '../shapes/transfer/lead-transfer.ts'
import { legalBasis, matterTransferOf } from '../shapes/transfer/matter-transfer.ts'
import { transferCoordinationOf } from '../shapes/transfer/transfer-coordination.ts'
import { evidenceList, listedMaterials } from '../shapes/transfer/transfer-parts.ts'
import { art, criminalTransfer, national, penaltyLaw, region } from './identity.ts'

const { choice } = write

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/** Art 26: between departments and comprehensive enforcement bodies, in both directions, as a notice or as a transfer. */
const transfer = caseTransferOf({
  id: 'caseTransfer',
  name: '委托执法衔接的告知和移送',
  basis: [art(26, 1)],
  sender: { ...agency, name: '发现机关', from: 'actor' },
  receiver: { ...agency, name: '应当处理的机关', from: 'input' },
  letter: { title: '案件移送（告知）书', series: '案移' },
  found: { input: { mode: choice('方式', 'transferModes', { basis: [art(26, 1)] }) } },
  materials: evidenceList([art(26, 1)]),
  answerDays: 10,
  leads: false,
  competence: [art(26, 2)],
})

const coordination = transferCoordinationOf({
  basis: [art(26, 2)],
  dispute: [art(6), national(13, 1)],
  letter: [national(27)],
})

/** Art 7: the text gives no numbers, the State Council provisions do; copies are not asked for. */
const criminal = criminalTransferOf({
  basis: [art(7)],
  provisions: criminalTransfer,
  sender: { ...agency, name: '移送机关', from: 'actor' },
  materials: listedMaterials([criminalTransfer(6)]),
  letterTitle: '涉嫌犯罪案件移送书',
  freeze: [penaltyLaw(27, 1), penaltyLaw(57, 1)],
  release: [criminalTransfer(10), penaltyLaw(27, 1)],
  conclusion: { basis: [criminalTransfer(10)], days: 10 },
  leads: true,
})

/** The text has no freeze of its own: the general rule of the penalty law warns. */
const freeze = decisionFreezeOf({
  basis: [penaltyLaw(27, 1), penaltyLaw(57, 1)],
  agency: { ...agency, from: 'actor' },
  policy: 'warn',
  allowed: [criminalTransfer(11), penaltyLaw(28, 1)],
  transfers: [],
})

/** Art 7, 20(1): leads on officers, by the bureau or by a department. */
const leads = leadTransferOf({
  basis: [art(20, 1), art(7), region(26, 2), national(33, 1)],
  national: [national(33, 1)],
  sender: { name: '移送机关', kinds: ['oversight-body', 'agency'], from: 'actor' },
  refusal: '执法人员涉嫌职务违法、职务犯罪的线索移送监察机关',
  receiptDays: 10,
})

/** Art 20(2): what another organ has to deal with. */
const others = matterTransferOf({
  name: '移送有关机关处理',
  basis: [art(20, 2), region(26, 1)],
  receiver: { name: '有关机关', from: 'input', refusal: '请写明应当处理的有关机关' },
  input: { kind: choice('事项类别', 'otherOrganMatters'), legalBasis },
  notice: {
    basis: [art(20, 2), region(26, 1)],
    days: 20,
    interpretation:
      '自作出处理决定之次日起按自然日计算，届满日为休息日的顺延；该义务来自自治区条例，监督机构只提醒、登记，不追究',
  },
})

const options: PackPart = {
  catalogues: {
    transferModes: {
      name: '告知或者移送',
      basis: [art(26, 1)],
      items: { notice: { name: '告知' }, transfer: { name: '移送' } },
    },
    otherOrganMatters: {
      name: '应当由有关机关处理的事项',
      basis: [art(20, 2)],
      items: {
        funds: { name: '财政资金问题' },
        personnel: { name: '机构编制、人事问题' },
        petition: { name: '信访事项' },
        other: { name: '其他事项' },
      },
    },
  },
}

/** 案件移送. */
export const transferParts: readonly PackPart[] = [transfer, coordination, criminal, freeze, leads, others, options]
