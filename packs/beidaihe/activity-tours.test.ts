import { tourActivities } from '../shapes/activities.testing.ts'
import { BUREAU, court } from './testing.ts'

tourActivities({
  court,
  bureau: BUREAU,
  superior: '秦皇岛市司法局',
  province: '河北省司法厅',
  agency: '北戴河区水务局',
  agencyId: '130304-water',
  stranger: ['秦皇岛市市场监督管理局', '130300-market'],
  visit: { drawn: true, findingsOnly: true },
  meetings: false,
  work: 'evaluation',
  check: { item: 'duties', other: 'other' },
  further: 'content',
  requests: false,
})
