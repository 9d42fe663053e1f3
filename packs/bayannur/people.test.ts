import { describeLeads, describeMeasures, describeSanctions } from '../people.testing.ts'
import { materials } from '../testing.ts'
import { court } from './testing.ts'

const place = {
  court,
  bureau: '巴彦淖尔市司法局',
  government: '巴彦淖尔市人民政府',
  agency: '巴彦淖尔市水利局',
  disciplineId: '150800-discipline',
  overseer: '行政执法监督机构',
  day: '2026-05-06',
}
describeLeads(place, { factors: true, early: false, falls: false })
describeSanctions(place, { ordered: true, agencyName: '行政执法部门' })
describeMeasures(place, {
  own: ['transfer'],
  bureau: {
    suspendCertificate: { step: 'decideSuspendCertificate', name: '决定暂扣行政执法证件', day: 'suspendedFrom' },
    revokeCertificate: { step: 'decideRevokeCertificate', name: '决定撤销行政执法证件', day: 'revokedOn' },
  },
  input: { bases: ['第三十七条第二款'], precedent: materials('政务处分决定') },
})
