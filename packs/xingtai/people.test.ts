import { describeLeads, describeRecusal } from '../people.testing.ts'
import { court } from './testing.ts'

const place = {
  court,
  bureau: '邢台市司法局',
  government: '邢台市人民政府',
  agency: '邢台市交通运输局',
  disciplineId: '130500-discipline',
  overseer: '行政执法协调监督机构',
  day: '2026-05-06',
}
describeRecusal(place, true)
describeLeads(place, { factors: true, early: false, falls: false })
