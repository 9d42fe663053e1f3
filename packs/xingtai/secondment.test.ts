import { describe, expect, it } from 'vitest'
import { corrections, servedOpinion } from './supervision.testing.ts'
import { CITY, court, TRANSPORT } from './testing.ts'

const LOWER = '沙河市司法局'

describe('lower bodies called into a task', () => {
  it('XT-25-1a take part in what is handed to them, in nothing else, and no longer than the task', () => {
    const here = court()
    const task = servedOpinion(here, '2026-03-03')
    const assign = (lower: string) =>
      here.open('secondment', 'assign', CITY, '2026-03-04', {
        parent: task,
        parties: { lower: [lower] },
        input: { people: ['司马宁'], duties: '核对处罚公示情况' },
      })
    expect(assign('河北省司法厅').codes).toEqual(['not-superior'])
    expect(assign('沙河市自然资源和规划局').codes).toEqual(['party-unsuitable'])
    const { id } = assign(LOWER)
    const contribute = (day: string) => here.act(id, 'contribute', LOWER, day, { input: { content: '已核对二十件' } })
    expect(contribute('2026-03-10').ok).toBe(true)
    const seen = () =>
      here.world
        .matters()
        .filter((matter) =>
          Object.values(matter.parties)
            .flat()
            .some((organ) => organ.name === LOWER),
        )
        .map((matter) => matter.id)
    expect(seen()).toEqual([id])
    expect(here.act(task, 'confirmRectified', LOWER, '2026-03-11', { input: { verifiedHow: '…' } }).codes).toEqual([
      'wrong-organ',
    ])
    here.act(task, 'reportRectification', TRANSPORT, '2026-03-20', { input: { corrections } })
    here.act(task, 'confirmRectified', CITY, '2026-03-24', { input: { verifiedHow: '抽查' } })
    expect([here.state(task), here.state(id)]).toEqual(['closed', 'ended'])
    expect(seen()).toEqual([])
    expect(contribute('2026-03-25').ok).toBe(false)
  })
})
