import { tourActivities } from '../shapes/activities.testing.ts'
import { court } from './testing.ts'

tourActivities({
  court,
  bureau: '魏都区司法局',
  superior: '许昌市司法局',
  province: '河南省司法厅',
  agency: '魏都区水利局',
  agencyId: '411002-water',
  stranger: ['建安区水利局', '411003-water'],
  visit: { leaderReleases: true },
  meetings: true,
  work: 'appraisal',
  check: { item: 'powers', heading: 'responsibility', other: 'other' },
  further: 'finding',
  requests: true,
  special: { field: '餐饮油烟', area: '魏都区' },
})
