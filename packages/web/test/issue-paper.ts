import type { Desk, Entry } from './desk.ts'

export interface Paper {
  /** whose paper it is */
  readonly organ: string
  /** the address of the matter's page, and its number */
  readonly matter: string
  readonly number: string
  /** the step that issues it, and its title without marks */
  readonly step: string
  readonly title: string
  readonly entries: Readonly<Record<string, Entry>>
  readonly recipients: readonly string[]
  /** who drafts it, where not the first handler */
  readonly drafter?: string
}

/**
 * A paper on its whole way, each hand at the desk in turn: drafted by the handler, approved by the reviewer, signed by the
 * signatory, served by the clerk. Gives its number.
 */
export async function issuePaper(desk: Desk, paper: Paper): Promise<string> {
  const { organ, matter, number, step, title, entries, recipients, drafter } = paper
  await desk.seat(organ, '经办人', drafter)
  await desk.go(matter)
  await desk.press(`起草：${step}`)
  await desk.fill(entries)
  await desk.confirm(`起草《${title}》`)
  await desk.seat(organ, '审核人')
  await desk.take(number, `审核《${title}》`)
  await desk.confirm(`审核《${title}》`)
  await desk.seat(organ, '签发人')
  await desk.take(number, `签发《${title}》`)
  const { receipt } = await desk.confirm(`签发《${title}》`)
  await desk.seat(organ, '收发')
  for (const recipient of recipients) {
    await desk.take(number, `送达《${title}》至${recipient}`)
    await desk.fill({ 签收人: '收发室' })
    await desk.confirm(`送达《${title}》`)
  }
  return receipt.match(/\S+〔\d{4}〕\d+号/gu)?.at(-1) ?? ''
}
