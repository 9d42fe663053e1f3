import { tourActivities, tourMeetings } from '../shapes/activity/activities.testing.ts'
import type { ActivityTours } from '../shapes/tours.testing.ts'
import { court } from './testing.ts'

const place: ActivityTours = {
  court,
  bureau: '沙河市司法局',
  superior: '邢台市司法局',
  province: '河北省司法厅',
  agency: '沙河市水务局',
  agencyId: '130582-water',
  stranger: ['清河县市场监督管理局', '130534-market'],
  visit: {},
  work: 'test',
}

tourActivities(place)
tourMeetings(place)
