import { describe, expect, it } from 'vitest'
import { day } from './desk.ts'
import { setStage } from './support.ts'

describe('a dispute from failed negotiation to a served opinion, in the browser', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')

  it('XT-7-1-1 an agency registers that negotiation failed', async () => {
    const { desk } = stage
    await desk.seat('信都区城市管理综合行政执法局', '经办人')
    await desk.page.screenshot({ path: '/tmp/shots/worklist.png' })
    expect(await desk.text()).toContain('待我办理')
    void day
  })
})
