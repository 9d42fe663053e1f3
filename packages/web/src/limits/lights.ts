import type { MatterView } from '@zhiheng/server/api'

export type Light = MatterView['light']

/** The word of each light, shown beside its shape. */
export const LIGHTS: Readonly<Record<Light, string>> = {
  normal: '正常',
  near: '临期',
  overdue: '逾期',
  suspended: '中止',
}
