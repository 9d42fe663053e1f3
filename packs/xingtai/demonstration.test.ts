import { compilePack } from '@zhiheng/law'
import { coreDriver, runScenario } from '@zhiheng/law/scenario'
import { describe, expect, it } from 'vitest'
import { demonstration } from './demonstration.ts'
import { xingtai } from './index.ts'

describe('the demonstration', () => {
  it('is made of acts that the law allows, each by a person who holds the post', async () => {
    const { acts, organs, people } = demonstration
    const driver = coreDriver({ pack: compilePack(xingtai), organs })
    const missing = new Set<string>()
    const perform: typeof driver.perform = (target, player, at, command) => {
      if (!people.some((one) => one.organ === player.organ && one.posts.includes(player.post)))
        missing.add(`${driver.directory.organ(player.organ)?.name} ${player.post}`)
      return driver.perform(target, player, at, command)
    }
    const result = await runScenario(
      { id: 'demonstration', title: '演示', pack: 'xingtai', acts: [...acts] },
      { ...driver, perform },
    )
    expect(result.acts.filter((act) => !act.ok)).toEqual([])
    expect([...missing]).toEqual([])
  })
})
