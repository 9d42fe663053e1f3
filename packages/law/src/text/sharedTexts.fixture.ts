import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of reference texts beside the repository, or where ZHIHENG_SHARED says; undefined where there is none. */
export function sharedFolder(): string | undefined {
  const repository = resolve(import.meta.dirname, '../../../..')
  const folder = process.env.ZHIHENG_SHARED ?? join(repository, '..', 'shared')
  return existsSync(join(folder, 'regulations')) ? folder : undefined
}

/** A published law as the reference folder keeps it. `chapter` is a path: 第二章 … > 第一节 …. */
export type PublishedLaw = {
  title: string
  issuer: string
  issued: string
  articles: { article: string; chapter: string; text: string }[]
}
