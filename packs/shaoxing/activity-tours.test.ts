import { tourActivities } from '../shapes/activities.testing.ts'
import { court } from './testing.ts'

tourActivities({
  court,
  bureau: '上虞区司法局',
  superior: '绍兴市司法局',
  province: '浙江省司法厅',
  agency: '上虞区水利局',
  agencyId: '330604-water',
  stranger: ['诸暨市水利局', '330681-water'],
  visit: {},
  meetings: true,
  work: 'test',
  check: { item: 'duties', other: 'other' },
  further: 'measure',
  requests: true,
})
