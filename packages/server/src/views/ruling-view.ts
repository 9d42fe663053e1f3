import type { CompiledPack } from '@zhiheng/law/pack'
import { remainingText, type Ruling, type Rulings, standingNotice, standingOf } from '@zhiheng/law/rulings'
import { dateOf, type LocalInstant } from '@zhiheng/law/time'
import type { RulingEntry, RulingsView, StandingView } from '../http/schemas/ruling.ts'
import type { Jurisdiction, KeptRuling } from '../jurisdictions/jurisdiction.ts'
import { titleOf } from './matter-view.ts'
import { speakActor } from './speak-actor.ts'

/** The names of policies as the register of acts and screens write them. */
const POLICIES: Readonly<Record<Extract<Ruling, { type: 'policy-set' }>['policy'], string>> = {
  cite: '一并引用',
  block: '不符合则不能办理',
  warn: '提示并说明理由',
  rename: '改用名称',
  'add-step': '增加环节',
}

export function viewStanding({ pack }: CompiledPack, rulings: Rulings, on: string): StandingView {
  const standing = standingOf(pack, rulings, on)
  return {
    kind: standing.kind,
    from: 'from' in standing ? standing.from : null,
    to: 'to' in standing ? (standing.to ?? null) : null,
    daysLeft: 'daysLeft' in standing ? (standing.daysLeft ?? null) : null,
    remaining: remainingText(standing, on) ?? null,
    notice: standingNotice(pack, rulings, on) ?? null,
  }
}

/** What a place works by and has laid down about it, the latest act first. */
export function viewRulings(
  { packs, rulings }: Jurisdiction,
  kept: readonly KeptRuling[],
  at: LocalInstant,
): RulingsView {
  const on = dateOf(at)
  return {
    noticeDays: rulings.noticeDays,
    packs: packs.map((compiled) => ({
      id: compiled.pack.id,
      title: titleOf(compiled),
      version: compiled.pack.version,
      standing: viewStanding(compiled, rulings, on),
      adoptable: compiled.pack.force === undefined,
    })),
    entries: kept.map((one) => viewEntry(one, packs)).reverse(),
  }
}

function viewEntry({ seq, ruling, on, at, by }: KeptRuling, packs: readonly CompiledPack[]): RulingEntry {
  return { seq, ruling, ...describeRuling(ruling, packs), on, at, by: speakActor(by) }
}

function describeRuling(ruling: Ruling, packs: readonly CompiledPack[]): Pick<RulingEntry, 'text' | 'reason'> {
  if (ruling.type === 'expiry-notice-set') return { text: `规定到期前${ruling.days}天起提醒`, reason: ruling.reason }
  const compiled = packs.find((one) => one.pack.id === ruling.pack)
  const title = compiled === undefined ? ruling.pack : titleOf(compiled)
  switch (ruling.type) {
    case 'norm-adopted':
      return { text: `《${title}》自${ruling.from}起施行`, reason: `${ruling.document}（${ruling.dated}）` }
    case 'policy-set': {
      const [local = ''] = ruling.entry.split('/')
      const clause = compiled?.pack.provisions.find((one) => one.id === local)?.cite ?? ruling.entry
      return {
        text: `自${ruling.from}起，《${title}》${clause}与上位法的衔接改为“${POLICIES[ruling.policy]}”`,
        reason: ruling.reason,
      }
    }
    case 'template-set': {
      const kind = compiled?.pack.documents[ruling.document]?.title ?? ruling.document
      return {
        text: `自${ruling.from}起，《${kind}》${ruling.sections === null ? '恢复规则包的格式' : '使用本地格式'}`,
        reason: ruling.reason,
      }
    }
  }
}
