import type { Matter, MatterEvent } from '@zhiheng/law/matter'
import type { CompiledPack, CompiledProcedure } from '@zhiheng/law/pack'

/** What an event says, in Chinese: one sentence, and what is worth a second line. */
export interface EventText {
  readonly text: string
  readonly detail: string | null
}

/** Puts an event into words. The matter gives the names of documents and of clocks' owners. */
export function describeEvent(
  event: MatterEvent,
  matter: Matter,
  procedure: CompiledProcedure,
  compiled: CompiledPack,
): EventText {
  const { data, words } = procedure
  const state = (id: string) => data.states[id]?.name ?? id
  const title = (id: string) => `《${matter.documents.find((document) => document.id === id)?.title ?? id}》`
  const limit = (run: string) => {
    const found = matter.limits.find((one) => one.id === run)
    return found === undefined ? '期限' : words.limit(found.limit)
  }
  const said = (text: string, detail: string | null = null): EventText => ({ text, detail })
  switch (event.type) {
    case 'matter-opened':
      return said(`立案：${event.title}`, event.number)
    case 'step-performed': {
      const moved =
        event.from === event.to || event.from === 'start' ? null : `${state(event.from)} → ${state(event.to)}`
      const reasons = Object.values(event.overrides ?? {})
      return said(words.step(event.step), reasons.length > 0 ? `说明理由：${reasons.join('；')}` : moved)
    }
    case 'step-refused':
      return said(`未予办理：${words.step(event.step)}`, event.reasons.map((reason) => reason.text).join('；'))
    case 'state-changed':
      return said(`转入“${state(event.to)}”`, event.because)
    case 'facts-recorded':
      return said('登记情况')
    case 'parties-joined':
      return said(`${words.role(event.role)}：${event.organs.map((organ) => organ.name).join('、')}`)
    case 'document-drafted':
      return said(`拟稿《${event.document.title}》`)
    case 'document-approved':
      return said(`审核${title(event.document)}${event.complete ? '，审核完毕' : ''}`, event.opinion)
    case 'document-returned':
      return said(`退回${title(event.document)}`, event.reason)
    case 'document-issued':
      return said(`制发《${event.title}》`, event.number)
    case 'document-served':
      return said(`${title(event.document)}送达${event.recipientName}`, event.method)
    case 'limit-started': {
      const { run } = event
      const whose = matter.parties[data.limits?.[run.limit]?.on ?? '']?.find((organ) => organ.id === run.recipient)
      return said(
        `${words.limit(run.limit)}开始计算${whose === undefined ? '' : `（${whose.name}）`}，至${run.dueDate}`,
        run.explanation,
      )
    }
    case 'limit-met':
      return said(`${limit(event.run)}内办结${event.late ? '（逾期）' : ''}`)
    case 'limit-lapsed': {
      const run = matter.limits.find((one) => one.id === event.run)
      return said(`${limit(event.run)}届满，逾期`, data.limits?.[run?.limit ?? '']?.lapse.text ?? null)
    }
    case 'limit-ended':
      return said(`${limit(event.run)}终止计算`, event.because)
    case 'limit-suspended':
      return said(`${limit(event.run)}中止计算`, event.reason)
    case 'limit-resumed':
      return said(`${limit(event.run)}恢复计算，至${event.dueDate}`, event.explanation)
    case 'limit-recalculated':
      return said(`${limit(event.run)}重新计算，至${event.dueDate}`, event.reason)
    case 'hold-started':
      return said(`${words.hold(event.hold)}开始`)
    case 'hold-ended':
      return said(`${words.hold(event.hold)}解除`, event.because)
    case 'migration-proposed':
      return said(`提出迁移至规则包${event.to.version}版`, `依据：${event.basis}；理由：${event.reason}`)
    case 'migration-declined':
      return said('不批准规则包迁移', event.opinion)
    case 'matter-migrated':
      return said(
        `规则包由${event.from.version}版迁移至${event.to.version}版`,
        [
          `${event.proposedBy.person.name}提出，依据：${event.basis}`,
          `批准意见：${event.opinion}`,
          ...event.changes,
        ].join('；'),
      )
    case 'child-opened':
      return said(`产生“${compiled.pack.procedures[event.procedure]?.name ?? event.procedure}”`)
  }
}
