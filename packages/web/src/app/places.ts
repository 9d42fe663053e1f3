import type { LinkProps } from '@tanstack/react-router'
import type { SessionPost } from '../api/types.ts'

/** The places of the application, as the navigation and the palette list them: only those that lead somewhere. */
export interface Place {
  readonly name: string
  readonly to: NonNullable<LinkProps['to']>
  /** beginnings of paths that belong to it */
  readonly holds: readonly string[]
  readonly about: string
}

const PLACES: readonly Place[] = [
  { name: '工作台', to: '/', holds: [], about: '待我办理的事项和期限' },
  { name: '执法协调', to: '/coordination', holds: ['/coordination'], about: '争议、联合执法、协助、移送' },
  { name: '执法监督', to: '/supervision', holds: ['/supervision'], about: '监督检查、监督文书、复核、约谈' },
  { name: '基础台账', to: '/registers', holds: ['/registers'], about: '复议诉讼、证件、委托等登记' },
  { name: '法规程序', to: '/regulations', holds: ['/regulations'], about: '条文、程序、期限、文书与期限演算' },
]

const ADMINISTRATION: Place = {
  name: '系统管理',
  to: '/administration',
  holds: ['/administration'],
  about: '机构、人员、日历、存证校验',
}

const administrators = new Set(['system-administrator', 'security-administrator', 'audit-administrator', 'auditor'])

/** The places of a post. */
export const placesOf = (post: SessionPost | null): readonly Place[] =>
  post !== null && administrators.has(post.post) ? [...PLACES, ADMINISTRATION] : PLACES
