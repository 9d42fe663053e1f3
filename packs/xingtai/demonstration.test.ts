import { compilePack, type Matter } from '@zhiheng/law'
import { coreDriver, type Driver, runScenario } from '@zhiheng/law/scenario'
import { beforeAll, describe, expect, it } from 'vitest'
import { demonstration } from './demonstration.ts'
import { xingtai } from './index.ts'

describe('the demonstration', () => {
  const { acts, organs, people } = demonstration
  const matters = new Map<string, Matter>()
  const vacant = new Set<string>()
  let failed: readonly unknown[] = []

  beforeAll(async () => {
    const driver = coreDriver({ pack: compilePack(xingtai), organs })
    const ids = new Set<string>()
    const perform: Driver['perform'] = async (target, player, at, command) => {
      if (!people.some((one) => one.organ === player.organ && one.posts.includes(player.post)))
        vacant.add(`${driver.directory.organ(player.organ)?.name} ${player.post}`)
      const outcome = await driver.perform(target, player, at, command)
      if (outcome.matter !== null) ids.add(outcome.matter)
      return outcome
    }
    const story = { id: 'demonstration', title: '演示', pack: 'xingtai', acts: [...acts] }
    failed = (await runScenario(story, { ...driver, perform })).acts.filter((act) => !act.ok)
    for (const id of ids) {
      const matter = await driver.matter(id)
      matters.set(id, matter)
      for (const child of matter.children) ids.add(child.id)
    }
  })

  it('is made of acts that the law allows, each by a person who holds the post', () => {
    expect(failed).toEqual([])
    expect([...vacant]).toEqual([])
  })

  it('shows disputes, supervision, reviews and interviews in every stage', () => {
    const states = (procedure: string) =>
      [...matters.values()].filter((one) => one.procedure === procedure).map((one) => one.state)
    expect(states('dispute').toSorted()).toEqual(
      [
        'coordinating',
        'executed',
        'executing',
        'executing',
        'investigating',
        'negotiated',
        'opinionIssued',
        'redirected',
        'reported',
        'reviewing',
        'selfResolved',
        'supplementing',
        'terminated',
      ].toSorted(),
    )
    expect(states('supervision').toSorted()).toEqual(
      [
        'barred',
        'closed',
        'corrected',
        'executing',
        'executing',
        'found',
        'overdue',
        'performing',
        'rectifying',
        'rectifying',
        'referred',
        'reported',
        'superiorInformed',
      ].toSorted(),
    )
    expect(states('opinionReview')).toEqual(['received'])
    expect(states('decisionReview')).toEqual(['received'])
    expect(states('interview').toSorted()).toEqual(['closed', 'held'])
    expect(states('interimMeasure')).toEqual(['inForce'])
    expect(states('accountability')).toEqual(['candidate'])
    expect(states('stationLead').toSorted()).toEqual(['handled', 'submitted'])
    expect(states('executionTask').toSorted()).toContain('overdue')
  })
})
