import { describeLeads } from '../people.testing.ts'
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
