import { compilePack } from '@zhiheng/law'
import { type Court, courtOf, materials } from '../testing.ts'
import { organs } from '../xingtai/organs.ts'
import { national } from './index.ts'

/** For tests of this pack: the organs of a real city, with the national regulation as their only law. */
export const compiled = compilePack(national)
export const court = (): Court => courtOf(compiled, organs)

/** A verified finding that calls for an opinion. */
export const finding = {
  actType: 'penalty',
  problemType: 'decision',
  act: '邢交罚〔2026〕8号',
  problem: '处罚明显过重',
  grade: 'unlawful',
  gradeReasons: '超出法定幅度',
  verification: 'verified',
  evidence: materials('案卷'),
}

export const opinion = {
  findings: '处罚超出法定幅度',
  bases: ['行政处罚法第五条'],
  demands: [{ item: '重新作出裁量', kind: 'reconsider' }],
  rectifyBy: '2026-05-06',
  objectionNotice: '有异议的，可以向本机构提出异议并说明理由。',
}

export const letter = {
  duties: ['公路法第六十九条'],
  findings: '群众多次反映，未予查处',
  demands: [{ item: '依法查处', kind: 'perform' }],
  performBy: '2026-04-07',
  reportBy: '2026-04-07',
  objectionNotice: '有异议的，可以向本机构提出异议并说明理由。',
}

/** A matter at 已发现问题, with the question of on-the-spot correction answered in the negative. */
export function found(court: Court, day: string, fields: Readonly<Record<string, unknown>> = {}): string {
  const { id } = court.open('supervision', 'find', '邢台市司法局', day, {
    input: { ...finding, ...fields },
    parties: { agency: ['邢台市交通运输局'] },
  })
  court.act(id, 'assessOnSpot', '邢台市司法局', day, {
    input: { onSpotPossible: false, onSpotReasons: '需要重新裁量' },
  })
  return id
}
