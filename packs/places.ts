import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Organ, Pack } from '@zhiheng/law'
import type { Demonstration } from '@zhiheng/law/scenario'

/** What lies in a folder: the pack of a norm, the organs of its place, a demonstration written by hand. */
export interface Place {
  readonly pack: Pack
  readonly organs?: readonly Organ[]
  readonly demonstration?: Demonstration
}

/**
 * Every folder with an `identity.ts` is a norm with its pack, and nothing else has to know of it. Upper norms come before those
 * that stand under them, places with a demonstration of their own before the others. Throws where a folder does not hold what its
 * name says.
 */
export async function placesBelow(room: string): Promise<Place[]> {
  const folders = readdirSync(room).filter((name) => existsSync(join(room, name, 'identity.ts')))
  const places = await Promise.all(folders.map((folder) => readPlace(room, folder)))
  return places.toSorted(
    (a, b) =>
      a.pack.under.length - b.pack.under.length ||
      Number(b.demonstration !== undefined) - Number(a.demonstration !== undefined) ||
      a.pack.id.localeCompare(b.pack.id),
  )
}

async function readPlace(room: string, folder: string): Promise<Place> {
  const read = async (file: string, name: string): Promise<unknown> => {
    const path = join(room, folder, file)
    if (!existsSync(path)) return undefined
    const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
    return module[name]
  }
  const [pack, organs, demonstration] = await Promise.all([
    read('index.ts', folder),
    read('organs.ts', 'organs'),
    read('demonstration.ts', 'demonstration'),
  ])
  if (!isPack(pack) || pack.id !== folder)
    throw new Error(`packs/${folder}/index.ts must export its pack as \`${folder}\`, with that id`)
  return {
    pack,
    ...(organs === undefined ? {} : { organs: organs as readonly Organ[] }),
    ...(demonstration === undefined ? {} : { demonstration: demonstration as Demonstration }),
  }
}

/** `assemble` has parsed it; here it only has to be one. */
const isPack = (value: unknown): value is Pack =>
  typeof value === 'object' && value !== null && 'procedures' in value && 'id' in value
