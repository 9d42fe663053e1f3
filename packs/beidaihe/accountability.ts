import { any, is, must, not, ofKind } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { underNational } from '../shapes/national-rule.ts'
import { cooperationRecordOf } from '../shapes/oversight/cooperation-record.ts'
import { accountabilityOf } from '../shapes/people/accountability.ts'
import { criminalReferralOf } from '../shapes/transfer/criminal-referral.ts'
import { faultPart } from './fault.ts'
import { art, hebei, national } from './identity.ts'
import { linkageResponsibilityPart } from './linkage-responsibility.ts'

/** 二（七）, 二（八）: the justice bureau of the district, which also watches over how responsibility is pursued. */
export const overseer = {
  name: '区级司法行政机关',
  basis: [art(2, { item: 8 })],
}

const leads = accountabilityOf({
  overseer,
  basis: [art(2, { item: 8 })],
  proposal: [national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { basis: [art(2, { item: 7 }), hebei(29), national(41)] },
    notTransferred: { basis: [art(2, { item: 4 }), art(2, { item: 10 })] },
    lateTransfer: { basis: [art(2, { item: 10 })] },
    untrue: { basis: [art(2, { item: 10 })] },
    noAssistance: { basis: [art(2, { item: 14, point: 4 }), art(2, { item: 15 })] },
    refusal: { basis: [art(2, { item: 14, point: 4 })] },
    negligence: { name: '未履行、不当履行法定职责' },
    abuse: { name: '违法履行法定职责' },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  numbering: '责',
  factors: [national(32)],
  consequences: {
    items: namedItems({
      inquiry: '问责',
      organisational: '组织处理',
      discipline: '纪律处分',
      judicial: '移送司法机关',
    }),
    requires: [
      must(
        any(not(is('input.consequence', 'discipline')), ofKind('input.decidingOrgan', 'discipline-inspection')),
        '纪律处分由纪检监察机关决定',
        { code: 'discipline-decides', basis: [art(2, { item: 10 })] },
      ),
      must(not(ofKind('input.decidingOrgan', 'oversight-body')), '司法行政机关只提处理建议，不能作为作出决定的机关', {
        code: 'own-decision',
        basis: [national(32)],
        ...underNational,
      }),
    ],
  },
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(2, { item: 7 }), hebei(29)],
  onSite: [hebei(19)],
  everybody: [national(25), national(41)],
})

/** 二（四）第五句: whoever did not hand a crime over and is suspected of one himself; offences in office go to the supervisory organ. */
const crimes = criminalReferralOf({
  overseer: { ...overseer, kinds: ['oversight-body'], from: 'actor' },
  basis: [art(2, { item: 4, sentence: 5 })],
  duty: [national(33, 1), hebei(28, 1)],
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [
  cooperation,
  leads,
  faultPart,
  linkageResponsibilityPart,
  crimes,
]
