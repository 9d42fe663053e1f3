import { describeLeads, describeRecusal } from '../people.testing.ts'
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
