import { expect, it } from 'vitest'
import { type Court, materials } from '../../testing.ts'
import { agenda, asked, clocks, standing } from '../agenda.testing.ts'

type Fields = Readonly<Record<string, unknown>>

export interface MatterTransferPlace {
  readonly rows: string
  readonly court: () => Court
  readonly overseer: string
  readonly agency: string
  readonly receiver: string
  /** name of the receiving part */
  readonly name: string
  readonly input: Fields
  /** whether the receiver tells the result within twenty days */
  readonly told: boolean
}

/** What belongs to another organ goes there, and its answer comes back. */
export function proveMatterTransfer({
  rows,
  court,
  overseer,
  agency,
  receiver,
  name,
  input,
  told,
}: MatterTransferPlace): void {
  const day = '2026-08-20'
  const send = (
    here: Court,
    more: Fields = {},
    parties: Readonly<Record<string, readonly string[]>> = { agency: [agency], receiver: [receiver] },
  ) =>
    here.open('matterTransfer', 'send', overseer, day, {
      parties,
      input: { ...input, facts: '应当由有关机关处理', materials: materials('资料'), ...more },
    })
  const received = (here: Court, by = receiver) => {
    const { id } = send(here)
    here.act(id, 'receipt', by, day, { input: { receiptOn: day, receipt: materials('回执') } })
    return id
  }

  it(`${rows} a matter sent elsewhere says in each state who shall do what, and asks for what it needs`, () => {
    const here = court()
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const blank = (id: string, step: string, given: Fields = {}) =>
      asked(here.act(id, step, overseer, day, { input: given }).reasons)
    const tomorrow = '2026-08-21'
    const both = `${name}、行政执法监督机构`
    expect(asked(send(here, { facts: '', materials: [] }).reasons)).toEqual(['facts', 'materials'])
    expect(send(here, {}, { receiver: [receiver] }).codes).toContain('party-missing')
    expect(send(here, {}, { agency: [agency] }).codes).toContain('party-missing')
    expect(send(here, {}, { agency: [agency, receiver], receiver: [receiver] }).codes).toEqual(['party-unsuitable'])
    expect(send(here, {}, { agency: [agency], receiver: [receiver, agency] }).codes).toEqual(['party-unsuitable'])
    const { id } = send(here)
    expect(here.matter(id).number).toMatch(/移处登〔2026〕1号/)
    const posts = here.world.pack.pack.procedures['matterTransfer']?.steps['send']?.post
    expect(posts).toEqual(['signatory', 'principal-leader'])
    expect(at(id)).toEqual([[`${both}应当登记签收`, `${both}可以登记退回`], null])
    expect(blank(id, 'receipt')).toEqual(['receiptOn', 'receipt'])
    expect(blank(id, 'receipt', { receiptOn: tomorrow, receipt: materials('回执') })).toEqual(['receiptOn'])
    expect(blank(id, 'return')).toEqual(['reason'])
    here.act(id, 'return', receiver, day, { input: { reason: '不属本机关' } })
    expect(at(id)).toEqual([[], day])
    const taken = received(here)
    const notifying = `${both}应当登记书面告知`
    expect(at(taken)).toEqual([[...(told ? [`${both}应当登记处理决定`] : []), notifying], null])
    expect(blank(taken, 'notify')).toEqual(['notifiedOn', 'result'])
    expect(blank(taken, 'notify', { notifiedOn: tomorrow, result: materials('函') })).toEqual(['notifiedOn'])
    expect(
      here.act(received(here, overseer), 'notify', overseer, day, {
        input: { notifiedOn: day, result: materials('函') },
      }).ok,
    ).toBe(true)
    if (!told) return
    expect(blank(taken, 'recordDecision')).toEqual(['decidedOn'])
    expect(blank(taken, 'recordDecision', { decidedOn: tomorrow })).toEqual(['decidedOn'])
    here.act(taken, 'recordDecision', overseer, day, { input: { decidedOn: '2026-08-17' } })
    expect(at(taken)).toEqual([[notifying], null])
    // twenty days from the decision, whenever it is entered
    expect(here.due(taken, 'notice')).toBe('2026-09-07')
    expect(clocks(here, 'matterTransfer')).toEqual([`${name}：书面告知处理情况（法定）`])
    here.act(taken, 'notify', receiver, day, { input: { notifiedOn: day, result: materials('函') } })
    expect([standing(here, taken, 'notice'), here.matter(taken).closedOn]).toEqual(['met', day])
    const silent = received(here)
    here.act(silent, 'recordDecision', receiver, day, { input: { decidedOn: day } })
    here.world.sweep('2026-09-10')
    expect(at(silent)).toEqual([['行政执法监督机构可以发函催告', notifying], null])
    expect(asked(here.act(silent, 'remind', overseer, '2026-09-10').reasons)).toEqual(['reminder'])
  })
}
