import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePack, type Organ, type Pack, type Post } from '@zhiheng/law'
import {
  coreDriver,
  type Demonstration,
  type DemonstrationPerson,
  type Driver,
  readScenario,
  runScenario,
  type Scenario,
  type ScenarioAct,
} from '@zhiheng/law/scenario'

/** What stands on a stage: a pack, the organs of its place, and the folder with its scenarios. */
export interface StageOptions {
  readonly pack: Pack
  readonly organs: readonly Organ[]
  readonly folder: string
  /** acts after this day are left to those who sign in */
  readonly until: string
  /** scenarios that need more than a jurisdiction of this pack, by id */
  readonly without?: readonly string[]
}

/**
 * A demonstration made of the scenarios of a place, told one after the other: the cases that prove the pack are what its
 * users first see. Who acts in them gets an invented name; the three administrators and an auditor belong to the justice
 * bureau of the place.
 */
export async function stage({ pack, organs, folder, until, without = [] }: StageOptions): Promise<Demonstration> {
  // what a real place refuses is no subject of a demonstration, where everything is practice
  const scenarios = readScenarios(folder).filter((one) => one.live !== true && !without.includes(one.id))
  const all = [...organs, ...scenarios.flatMap((one) => one.organs ?? [])]
  const acts = scenarios
    .flatMap((scenario) => scenario.acts)
    .filter((act) => act.at.slice(0, 10) <= until)
    .map(withoutCitations)
  const players = await playersOf(pack, all, acts)
  const bureau = organs.find((organ) => organ.kind === 'oversight-body' && organ.territory === pack.territory)
  if (bureau === undefined) throw new Error(`${pack.id} has no oversight body of its own`)
  const seats: Omit<DemonstrationPerson, 'name'>[] = [
    ...players,
    ...ADMINISTRATION.map((post) => ({ organ: bureau.id, posts: [post], called: post })),
  ]
  return {
    pack: pack.id,
    organs: all,
    people: seats.map((seat, index) => ({ ...seat, name: inventedName(index) })),
    acts,
  }
}

const ADMINISTRATION: readonly Post[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
  'auditor',
]

function readScenarios(folder: string): readonly Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => {
      const read = readScenario(readFileSync(join(folder, file), 'utf8'))
      if (!read.ok) throw new Error(`${file}: ${read.problems.join('；')}`)
      return read.scenario
    })
}

/** An installation writes citations out where it answers; what it answered is compared by code and words. */
function withoutCitations({ expect, ...act }: ScenarioAct): ScenarioAct {
  if (expect === undefined) return act as ScenarioAct
  const { basis: _basis, ...kept } = expect
  return { ...act, expect: kept } as ScenarioAct
}

/** Everybody who acts, by playing it through in memory. */
async function playersOf(
  pack: Pack,
  organs: readonly Organ[],
  acts: readonly ScenarioAct[],
): Promise<readonly Omit<DemonstrationPerson, 'name'>[]> {
  const driver = coreDriver({ pack: compilePack(pack), organs })
  const found = new Map<string, Omit<DemonstrationPerson, 'name'>>()
  const meet = ({ organ, post, person }: Parameters<Driver['explain']>[1]): void => {
    const called = person ?? post
    const known = found.get(`${organ}/${called}`)
    const posts = new Set([...(known?.posts ?? []), post])
    found.set(`${organ}/${called}`, { organ, posts: [...posts], called })
  }
  await runScenario(
    { id: pack.id, title: pack.id, pack: pack.id, acts: [...acts] },
    {
      ...driver,
      perform: (target, player, at, command) => {
        meet(player)
        return driver.perform(target, player, at, command)
      },
      explain: (matter, player, at) => {
        meet(player)
        return driver.explain(matter, player, at)
      },
    },
  )
  return [...found.values()]
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎'
const GIVEN = ['知远', '明理', '守正', '思齐', '若谷', '清和', '景行', '怀瑾', '子衡', '文博', '安之', '立言', '秉公']

/** A name that nobody bears on purpose: surnames and given names walk on at different paces. */
function inventedName(index: number): string {
  return `${SURNAMES[index % SURNAMES.length] ?? ''}${GIVEN[index % GIVEN.length] ?? ''}`
}
