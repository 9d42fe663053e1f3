import { describeLeads, describeRecusal } from '../people.testing.ts'
import { court } from './testing.ts'

const place = {
  court,
  bureau: '北戴河区司法局',
  government: '北戴河区人民政府',
  agency: '北戴河区市场监督管理局',
  disciplineId: '130304-discipline',
  overseer: '区级司法行政机关',
  day: '2026-05-06',
}
describeRecusal(place, true)
describeLeads(place, { factors: true, early: true, falls: false })
