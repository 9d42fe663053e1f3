import { tourActivities } from '../shapes/activities.testing.ts'
import { court } from './testing.ts'

tourActivities({
  court,
  bureau: '临河区司法局',
  superior: '巴彦淖尔市司法局',
  province: '内蒙古自治区司法厅',
  agency: '临河区水利局',
  agencyId: '150802-water',
  stranger: ['五原县水利局', '150821-water'],
  visit: {},
  meetings: true,
  work: 'test',
  check: { item: 'acts', other: 'other' },
  further: 'measure',
  requests: true,
  special: { topic: 'other', topicReason: '群众反映集中' },
})
