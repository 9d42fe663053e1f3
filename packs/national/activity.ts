import { activityOf } from '../shapes/activity/activity.ts'
import { art } from './identity.ts'

/** 监督方式 and measures: articles 14 to 25 and 31. */
export const activityPart = activityOf(art)
