import type { StandingView } from '@zhiheng/server/api'

export const STANDINGS: Readonly<Record<StandingView['kind'], string>> = {
  'in-force': '施行中',
  trial: '试用（施行日期未定）',
  future: '尚未施行',
  expired: '不再施行',
}

/** When a norm is in force, as far as the place knows. */
export function periodOf({ from, to, remaining }: StandingView): string {
  if (from === null && to === null) return '施行日期未登记'
  return [from === null ? '' : `${from}起施行`, to === null ? '' : `${to}起不再施行`, remaining ?? '']
    .filter(Boolean)
    .join('，')
}
