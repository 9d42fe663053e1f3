import {
  tourActivities,
  tourChecks,
  tourFurtherItems,
  tourMeetings,
  tourRequests,
} from '../shapes/activity/activities.testing.ts'
import { tourRecurringTask } from '../shapes/activity/recurring-task.testing.ts'
import type { ActivityTours } from '../shapes/tours.testing.ts'
import { CITY, court } from './testing.ts'

const place: ActivityTours = {
  court,
  bureau: '上虞区司法局',
  superior: '绍兴市司法局',
  province: '浙江省司法厅',
  agency: '上虞区水利局',
  agencyId: '330604-water',
  stranger: ['诸暨市水利局', '330681-water'],
  visit: {},
  work: 'test',
}

tourActivities(place)
tourMeetings(place)
tourChecks(place, { item: 'duties', other: 'other' })
tourFurtherItems(place, 'measure')
tourRequests(place)
tourRecurringTask({ court, id: 'bulletinCycle', task: 'circular', holder: CITY })
