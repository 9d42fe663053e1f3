import type { CompetenceRule } from '@zhiheng/law/language'
import { any, is } from '@zhiheng/law/language'
import { art, national, organicLaw, penaltyLaw } from './identity.ts'

const dispute = { procedures: ['dispute'], of: 'disputants' }
const city = { organ: 'oversight-body', of: 'territory-government' } as const

/** Art 7, read with art 29: which justice bureau coordinates. The first rule that fits decides. */
export const disputeCompetence: CompetenceRule[] = [
  {
    id: 'dispute-outside',
    name: '争议涉及本行政区域以外的机关',
    ...dispute,
    basis: [art(2), art(7), penaltyLaw(25, 2)],
    interpretation: '办法只适用于本行政区域；跨行政区域的争议由共同的上级协调，与行政处罚管辖争议的规则一致',
    when: { withinTerritory: false },
    refusal: '超出本行政区域，应报共同上级行政执法协调监督机构协调',
  },
  {
    id: 'dispute-vertical',
    name: '争议涉及实行垂直领导的机关',
    ...dispute,
    basis: [art(29, 4), national(42, 2), organicLaw(84)],
    when: { leadership: 'vertical' },
    refusal: '争议一方实行垂直领导，不适用本办法，应依照法律、法规和有关规定与其上一级主管部门协商，或者报共同上级',
  },
  {
    id: 'dispute-one-county',
    name: '同一县（市、区）行政机关之间的争议',
    ...dispute,
    basis: [art(7, { item: 1 }), art(29, 3), national(13)],
    when: { sameGovernment: true, rankedAt: ['county', 'township'] },
    to: { organ: 'oversight-body', of: 'own-government' },
  },
  {
    id: 'dispute-city-branch',
    name: '争议一方是市级机关的派出机构',
    ...dispute,
    basis: [art(7, { item: 2 }), art(29, 2)],
    interpretation: '市级机关设在县（市、区）的分局是市级机关的派出机构，按市级机关对待',
    when: {
      someRankedAt: 'city',
      matter: any(is('parties.applicant.kind', 'dispatched-organ'), is('parties.respondents.kind', 'dispatched-organ')),
    },
    to: city,
  },
  {
    id: 'dispute-city-organs',
    name: '市级行政机关之间的争议',
    ...dispute,
    basis: [art(7, { item: 2 }), national(13)],
    when: { rankedAt: ['city'] },
    to: city,
  },
  {
    id: 'dispute-city-county',
    name: '市级行政机关与县（市、区）行政机关之间的争议',
    ...dispute,
    basis: [art(7, { item: 2 })],
    when: { someRankedAt: 'city' },
    to: city,
  },
  {
    id: 'dispute-across-counties',
    name: '不同县（市、区）行政机关之间的争议',
    ...dispute,
    basis: [art(7, { item: 2 }), art(29, 3)],
    when: { sameGovernment: false, rankedAt: ['county', 'township'] },
    to: city,
  },
]
