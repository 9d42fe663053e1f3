import {
  tourActivities,
  tourChecks,
  tourFurtherItems,
  tourMeetings,
  tourRequests,
} from '../shapes/activity/activities.testing.ts'
import { tourRecurringTask } from '../shapes/activity/recurring-task.testing.ts'
import type { ActivityTours } from '../shapes/tours.testing.ts'
import { court } from './testing.ts'

const place: ActivityTours = {
  court,
  bureau: '魏都区司法局',
  superior: '许昌市司法局',
  province: '河南省司法厅',
  agency: '魏都区水利局',
  agencyId: '411002-water',
  stranger: ['建安区水利局', '411003-water'],
  visit: { leaderReleases: true },
  work: 'appraisal',
  special: { field: '餐饮油烟', area: '魏都区' },
}

tourActivities(place)
tourMeetings(place)
tourChecks(place, { item: 'powers', heading: 'responsibility', other: 'other' })
tourFurtherItems(place, 'finding')
tourRequests(place)
tourRecurringTask({
  court,
  holder: '魏都区司法局',
  id: 'annualReportCycle',
  task: 'annualReport',
  terms: { agencies: [{ agency: '411002-water' }], ceiling: 2 },
})
