import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { caseTransferOf, transferReason } from '../shapes/transfer/case-transfer.ts'
import { criminalTransferOf } from '../shapes/transfer/criminal-transfer.ts'
import { decisionFreezeOf } from '../shapes/transfer/decision-freeze.ts'
import { transferCoordinationOf } from '../shapes/transfer/transfer-coordination.ts'
import { listedMaterials } from '../shapes/transfer/transfer-parts.ts'
import { art, criminalTransfer, national, penaltyLaw } from './identity.ts'
import { disciplineTransferPart } from './transfer-discipline.ts'
import { leadTransferPart } from './transfer-leads.ts'
import { transferOrderPart } from './transfer-order.ts'
import { townshipTransferPart } from './transfer-township.ts'

const { choice, literal } = write

/** 二（四）by sentence. */
const clause = (sentence: number) => art(2, { item: 4, sentence })

const agency = {
  name: '行政执法部门',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
  basis: [clause(1)],
}

/** The two organs that watch over transfers: the justice bureau follows from competence, the procuratorate from the area. */
const procuratorate = {
  name: '检察机关',
  from: { kind: 'procuratorate' as const, beside: 'sender' },
  optional: true,
  basis: [clause(1)],
}

/** 二（四）: transfer to another department. */
const transfer = caseTransferOf({
  id: 'caseTransfer',
  name: '行政执法案件移送',
  basis: [clause(2)],
  sender: { ...agency, name: '移送责任机关', from: 'actor' },
  receiver: { ...agency, name: '有权部门', from: 'input', refusal: '案件应当移送有权的行政执法部门' },
  watchers: { procuratorate },
  letter: { title: '案件移送书', series: '案移' },
  found: {
    input: { reason: choice('移送理由', 'transferReasons', { basis: [clause(2)] }), ...transferReason },
  },
  materials: listedMaterials([clause(2)]),
  answerDays: 10,
  freeze: [clause(4)],
  leads: true,
  competence: [clause(1)],
})

/** 二（四）: transfer to the police, with the numbers of the State Council provisions. */
const criminal = criminalTransferOf({
  basis: [clause(3)],
  provisions: criminalTransfer,
  sender: { ...agency, name: '移送责任机关', from: 'actor' },
  materials: listedMaterials([criminalTransfer(6)]),
  letterTitle: '涉嫌犯罪案件移送书',
  copies: { basis: [clause(3), clause(4)], report: [clause(3)] },
  freeze: [clause(4)],
  release: [clause(4)],
  conclusion: { basis: [clause(4)], days: 10 },
  // the organs that get copies see the letter and the list, never the evidence
  reading: {
    posts: ['handler', 'reviewer', 'signatory', 'principal-leader', 'clerk', 'legal-reviewer'],
  },
  leads: true,
})

const freeze = decisionFreezeOf({
  basis: [clause(4)],
  agency: { ...agency, from: 'actor' },
  policy: 'block',
  allowed: [criminalTransfer(11), penaltyLaw(28, 1)],
  transfers: ['caseTransfer'],
})

const coordination = transferCoordinationOf({
  basis: [clause(1)],
  dispute: [art(2, { item: 2 }), national(13, 1)],
  opened: { kind: literal('duty') },
  letter: [national(27)],
})

const reasons: PackPart = {
  catalogues: {
    transferReasons: {
      name: '移送理由',
      basis: [clause(2)],
      items: {
        law: { name: '所涉法律法规不属本部门执法权限', basis: [clause(2)] },
        facts: { name: '事实情节不属本部门执法权限', basis: [clause(2)] },
        amount: { name: '涉案金额不属本部门执法权限', basis: [clause(2)] },
      },
    },
  },
}

/** 案件移送: 二（四）、二（七）、二（十）、二（十五）一是. */
export const transferParts: readonly PackPart[] = [
  transfer,
  criminal,
  freeze,
  coordination,
  reasons,
  transferOrderPart,
  disciplineTransferPart,
  leadTransferPart,
  townshipTransferPart,
]
