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
  bureau: '临河区司法局',
  superior: '巴彦淖尔市司法局',
  province: '内蒙古自治区司法厅',
  agency: '临河区水利局',
  agencyId: '150802-water',
  stranger: ['五原县水利局', '150821-water'],
  visit: {},
  work: 'test',
  special: { topic: 'other', topicReason: '群众反映集中' },
}

tourActivities(place)
tourMeetings(place)
tourChecks(place, { item: 'acts', other: 'other' })
tourFurtherItems(place, 'measure')
tourRequests(place)
tourRecurringTask({ court, holder: '临河区司法局', id: 'keyFieldCycle', task: 'keyFieldYear' })
