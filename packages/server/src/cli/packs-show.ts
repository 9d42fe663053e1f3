import { getNorm, normRegister, type Pack } from '@zhiheng/law'
import { limitText } from '@zhiheng/law/comparison'
import { type CliCommand, print, readOptions, UsageError } from './command.ts'
import { findPack } from './find-packs.ts'

/** What a pack says: procedures with their steps and limits, documents, provisions. As JSON: the pack at rest. */
export const packsShow: CliCommand = {
  words: ['packs', 'show'],
  usage: 'packs show 规则包 [--json]',
  summary: '显示规则包的程序、期限、文书和条款',
  run: async (args) => {
    const { values, positionals } = readOptions(args, {})
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('请给出一个规则包')
    const pack = await findPack(name)
    print(values.json, pack, () => show(pack))
    return 0
  },
}

function show(pack: Pack): string {
  const { title } = getNorm(normRegister(pack.norms), pack.norm)
  const procedures = Object.values(pack.procedures).flatMap((procedure) => [
    '',
    `# ${procedure.name}`,
    ...Object.values(procedure.steps).map(
      (step) =>
        `  ${step.duty === 'shall' ? '应当' : '可以'} ${step.name}（${[step.by]
          .flat()
          .map((role) => procedure.parties[role]?.name ?? '系统')
          .join('、')}）`,
    ),
    ...Object.values(procedure.limits ?? {}).map((limit) => `  期限 ${limit.name}：${limitText(limit, pack)}`),
  ])
  const carried = pack.provisions.filter((provision) => (provision.elements ?? []).length > 0).length
  return [
    `《${title}》 ${pack.id} ${pack.version}`,
    ...procedures,
    '',
    `文书：${Object.values(pack.documents)
      .map((document) => `《${document.title}》`)
      .join('、')}`,
    `条款：${pack.provisions.length}条，其中${carried}条有对应要素`,
  ].join('\n')
}
