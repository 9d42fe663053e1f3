import { describeLeads, describeSanctions } from '../people.testing.ts'
import { court } from './testing.ts'

const place = {
  court,
  bureau: '绍兴市司法局',
  government: '绍兴市人民政府',
  agency: '绍兴市交通运输局',
  disciplineId: '330600-discipline',
  overseer: '司法行政部门',
  day: '2026-05-06',
}
describeLeads(place, { factors: true, early: false, falls: false })
describeSanctions(place, { ordered: false, agencyName: '行政执法机关' })
