import { literal, path } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { caseTransferOf } from '../shapes/transfer/case-transfer.ts'
import { criminalTransferOf } from '../shapes/transfer/criminal-transfer.ts'
import { handOver } from '../shapes/transfer/hand-over.ts'
import { leadTransferOf } from '../shapes/transfer/lead-transfer.ts'
import { transferCoordinationOf } from '../shapes/transfer/transfer-coordination.ts'
import { evidenceList, listedMaterials } from '../shapes/transfer/transfer-parts.ts'
import { art, criminalTransfer, national, penaltyLaw, zhejiang } from './identity.ts'
import { cooperationTaskPart } from './township.ts'

const agency = {
  name: '行政执法机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/** Art 17: a department whose penalties went to the integrated enforcement organ handles what it finds, or hands it on. */
const transfer = caseTransferOf({
  id: 'caseTransfer',
  name: '划转事项案件移送',
  basis: [art(17), zhejiang(18)],
  sender: { name: '执法事项已划转的行政主管部门', kinds: ['agency'], from: 'actor' },
  receiver: { name: '综合行政执法部门', kinds: ['agency', 'township'], from: 'input' },
  letter: { title: '案件移送书', series: '案移' },
  found: { input: {} },
  materials: evidenceList([art(17)]),
  handling: { basis: [art(17), zhejiang(16)], days: 10 },
  answerDays: 20,
  leads: false,
  competence: [art(17)],
})

const coordination = transferCoordinationOf({
  basis: [art(17)],
  dispute: [art(7, 1), national(13, 1)],
  // the receiver is the integrated enforcement organ, so the item is one of comprehensive enforcement
  opened: { comprehensive: literal(true), comprehensiveItem: path('input.item') },
  letter: [national(27)],
})

/** Art 10: to the police, with the numbers of the State Council provisions, and back from judicial organs. */
const criminal = criminalTransferOf({
  basis: [art(10)],
  provisions: criminalTransfer,
  sender: { ...agency, name: '移送机关', from: 'actor' },
  materials: listedMaterials([criminalTransfer(6)]),
  letterTitle: '涉嫌犯罪案件移送书',
  freeze: [penaltyLaw(27, 1), criminalTransfer(11)],
  release: [criminalTransfer(10), penaltyLaw(27, 1)],
  conclusion: { basis: [criminalTransfer(10)], days: 10 },
  leads: false,
})

const fromJudiciary: PackPart = {
  procedures: {
    judicialHandOver: handOver({
      name: '司法机关移送行政处理',
      basis: [art(10), criminalTransfer(13), penaltyLaw(27, 1)],
      sender: {
        name: '司法机关',
        kinds: ['police', 'agency', 'procuratorate', 'court'],
        from: 'actor',
        refusal: '由公安机关、人民检察院或者人民法院移送',
      },
      receiver: { ...agency, name: '有权的行政执法机关', from: 'input' },
      kinds: 'judicialHandOvers',
    }),
  },
  catalogues: {
    judicialHandOvers: {
      name: '司法机关移送的情形',
      basis: [art(10), criminalTransfer(13)],
      items: {
        noCrime: { name: '没有犯罪事实，应当追究行政责任' },
        minor: { name: '不需要追究刑事责任，应当给予行政处罚' },
        other: { name: '须行政机关处理的其他事项' },
      },
    },
  },
}

/** Art 10, 19: leads on public officials, by the justice bureau or the guidance office. */
const leads = leadTransferOf({
  basis: [art(10), national(33, 1), zhejiang(19)],
  national: [national(33, 1)],
  sender: { name: '司法行政部门、综合行政执法指导机构', kinds: ['oversight-body', 'guidance-office'], from: 'actor' },
  refusal: '公职人员问题线索移送监察机关',
  receiptDays: 10,
})

/** 案件移送. */
export const transferParts: readonly PackPart[] = [
  transfer,
  coordination,
  criminal,
  fromJudiciary,
  leads,
  cooperationTaskPart,
]
