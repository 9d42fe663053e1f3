import { getNorm, hashPack, normRegister } from '@zhiheng/law'
import { packs } from '@zhiheng/packs'
import { type CliCommand, print, readOptions } from './command.ts'

const STATUS = { 'in-force': '现行', draft: '草案', expired: '已失效' } as const

/** The packs that come along. */
export const packsList: CliCommand = {
  words: ['packs', 'list'],
  usage: 'packs list [--json]',
  summary: '列出规则包',
  run: async (args) => {
    const { values } = readOptions(args, {})
    const list = packs.map((pack) => ({
      id: pack.id,
      version: pack.version,
      title: getNorm(normRegister(pack.norms), pack.norm).title,
      status: pack.status,
      force: pack.force,
      under: pack.under,
      hash: hashPack(pack),
    }))
    print(values.json, list, () =>
      list
        .map(
          ({ id, version, title, status, force, hash }) =>
            `${id} ${version}  《${title}》 ${STATUS[status]} ${force === undefined ? '施行日期未定' : `自${force.from}起`}  ${hash.slice(0, 12)}`,
        )
        .join('\n'),
    )
    return 0
  },
}
