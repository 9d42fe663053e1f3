import type { Reason } from '../matter/matter.ts'
import type { Pack } from '../pack/pack.ts'
import { entryKey, governedEntries, policiesFor } from './policy.ts'
import type { Ruling } from './ruling.ts'
import { titleOfPack } from './rulings.ts'
import { blanksOf, templateProblems } from './template.ts'

/** Why a place may not lay something down; empty when it may. `packs` are those it works by. */
export function refuseRuling(ruling: Ruling, packs: readonly Pack[], today: string): Reason[] {
  const no = (code: string, field: string, text: string): Reason[] => [{ code, field, text, basis: [] }]
  if (ruling.type === 'expiry-notice-set') return []
  const pack = packs.find((one) => one.id === ruling.pack)
  if (pack === undefined) return no('field-invalid', 'pack', `本辖区没有适用规则包“${ruling.pack}”`)
  if (ruling.type === 'norm-adopted') {
    if (pack.force !== undefined)
      return no('adoption-needless', 'pack', `《${titleOfPack(pack)}》自${pack.force.from}起施行，不需要登记施行日期`)
    if (ruling.dated > today) return no('date-in-future', 'dated', `公布文件的日期${ruling.dated}晚于今天${today}`)
    return ruling.from < ruling.dated
      ? no('field-invalid', 'from', `施行日期${ruling.from}早于公布文件的日期${ruling.dated}，规定不溯及既往`)
      : []
  }
  if (ruling.from < today)
    return no('date-before-act', 'from', `生效日期${ruling.from}早于今天${today}，不得追溯改变已经办理的事项`)
  if (ruling.type === 'policy-set') {
    const entry = pack.overlay.find((one) => entryKey(one) === ruling.entry)
    if (entry === undefined) return no('field-invalid', 'entry', `没有衔接条目“${ruling.entry}”`)
    if (!governedEntries(pack).has(ruling.entry))
      return no('policy-idle', 'entry', '没有环节或者要求按这一衔接条目办理，另定处理方式不起作用')
    if (policiesFor(entry).includes(ruling.policy)) return []
    return entry.certainty === 'text'
      ? no('policy-fixed', 'policy', `上位法条文明确：${entry.effect}，不得降低处理要求`)
      : no('field-invalid', 'policy', '这一衔接条目不适用所选的处理方式')
  }
  const kind = pack.documents[ruling.document]
  if (kind === undefined) return no('field-invalid', 'document', `没有文书“${ruling.document}”`)
  if (ruling.sections === null) return []
  return templateProblems(kind, ruling.sections, blanksOf(pack, ruling.document)).flatMap((text) =>
    no('template-unfit', 'sections', text),
  )
}
