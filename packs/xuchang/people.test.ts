import { describeLeads, describeMeasures, describeRecusal, describeSanctions } from '../people.testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const place = {
  court,
  bureau: CITY,
  government: GOVERNMENT,
  agency: '许昌市城市管理局',
  disciplineId: '411000-discipline',
  overseer: '行政执法监督机构',
  day: '2026-05-06',
}
describeRecusal(place, false)
describeLeads(place, { factors: true, early: false, falls: true })
describeSanctions(place, { ordered: false, agencyName: '被监督机关' })
describeMeasures(place, {
  own: ['training'],
  bureau: { disqualify: { step: 'decideDisqualify', name: '决定取消行政执法资格', day: 'cancelledOn' } },
  input: { bases: ['《河南省行政执法条例》第四十六条第（二）项'] },
})
