import { monitoringLeadOf } from '../shapes/activity/monitoring-lead.ts'
import { art } from './identity.ts'

/** 数据归集和预警 (第三十七条第一款): an alert from above is a lead until a named person has verified it. */
export const monitoringPart = monitoringLeadOf({
  overseer: '行政执法监督机构',
  basis: [art(37, 1)],
  fromData: false,
})
