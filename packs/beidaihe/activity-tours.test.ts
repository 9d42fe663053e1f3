import { tourActivities, tourChecks, tourFurtherItems } from '../shapes/activity/activities.testing.ts'
import { tourRecurringTask } from '../shapes/activity/recurring-task.testing.ts'
import type { ActivityTours } from '../shapes/tours.testing.ts'
import { BUREAU, court } from './testing.ts'

const place: ActivityTours = {
  court,
  bureau: BUREAU,
  superior: '秦皇岛市司法局',
  province: '河北省司法厅',
  agency: '北戴河区水务局',
  agencyId: '130304-water',
  stranger: ['秦皇岛市市场监督管理局', '130300-market'],
  visit: { drawn: true, findingsOnly: true },
  work: 'evaluation',
}

tourActivities(place)
tourChecks(place, { item: 'duties', other: 'other' })
tourFurtherItems(place, 'content')

const departments = [{ department: '130304-water' }]
tourRecurringTask({ court, holder: BUREAU, id: 'onlineInspectionCycle', task: 'onlineInspection' })
tourRecurringTask({ court, holder: BUREAU, id: 'selfAssessmentCycle', task: 'selfAssessment', terms: { departments } })
tourRecurringTask({
  court,
  holder: BUREAU,
  id: 'personnelReviewCycle',
  task: 'personnelReview',
  terms: { departments },
})
