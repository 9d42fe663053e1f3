import { expect, it } from 'vitest'
import type { Court } from '../../testing.ts'
import { agenda, asked } from '../agenda.testing.ts'

export interface TransferCoordinationPlace {
  readonly rows: string
  readonly court: () => Court
  /** a transfer that was sent and waits, on a day */
  readonly waiting: (here: Court, day: string) => string
  readonly overseer: string
  readonly sender: string
  /** id of the receiver, to whom the letter goes */
  readonly receiver: string
}

/** What becomes of a transfer that stalls: a dispute where competence is unclear, a letter where it is clear. */
export function proveTransferCoordination({
  rows,
  court,
  waiting,
  overseer,
  sender,
  receiver,
}: TransferCoordinationPlace): void {
  const open = (here: Court, parent: string, day: string, organ = overseer) =>
    here.open('transferCoordination', 'open', organ, day, { parent, input: { problem: '久不答复' } })

  it(`${rows} what stalls is coordinated by the oversight body, as a dispute or by letter, and then settled`, () => {
    const here = court()
    const day = '2026-05-12'
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const parent = waiting(here, '2026-05-11')
    expect(here.open('transferCoordination', 'open', overseer, day, { input: { problem: '无' } }).codes).toEqual([
      'party-missing',
      'party-missing',
    ])
    expect(asked(here.open('transferCoordination', 'open', overseer, day, { parent }).reasons)).toEqual(['problem'])
    expect(open(here, parent, day, sender).ok).toBe(false)
    const { id } = open(here, parent, day)
    expect(here.matter(id).number).toMatch(/移协〔2026〕1号/)
    const settle = '监督协调机关应当登记协调结果'
    expect(at(id)).toEqual([
      ['监督协调机关可以转争议协调', '监督协调机关可以制发督办函（签发人、主要负责人）', settle],
      null,
    ])
    expect(asked(here.act(id, 'coordinate', overseer, day).reasons)).toEqual(['item', 'clarity'])
    const coordinated = here.act(id, 'coordinate', overseer, day, { input: { item: '事项', clarity: '双方均称无权' } })
    expect(coordinated.opened).toEqual(['dispute'])
    expect(here.newest('dispute').facts).toMatchObject({
      item: '事项',
      matter: '双方均称无权',
      nationalClass: 'jurisdiction',
    })
    expect(here.newest('dispute').facts['source']).toContain('久不答复')
    expect(here.newest('dispute').parties['respondents']).toHaveLength(2)
    expect(here.matter(id).facts['disputeKind']).toBe('案件管辖')
    expect(at(id)).toEqual([[settle], null])
    expect(asked(here.act(id, 'settle', overseer, day).reasons)).toEqual(['settlement'])
    here.act(id, 'settle', overseer, day, { input: { settlement: '已确定管辖' } })
    expect(at(id)).toEqual([[], day])
    expect(here.state(parent)).not.toBe('closed')
    const urged = open(here, parent, day).id
    const letter = { addressee: receiver, clarity: '职责清单明确', actBy: '2026-05-29' }
    expect(asked(here.draft(urged, 'urge', overseer, day).reasons)).toEqual(['addressee', 'clarity', 'actBy'])
    expect(
      asked(here.draft(urged, 'urge', overseer, day, { input: { ...letter, actBy: '2026-05-11' } }).reasons),
    ).toEqual(['actBy'])
    expect(here.issue(urged, 'urge', overseer, day, { input: letter }).ok).toBe(true)
    expect(here.matter(urged).documents.at(-1)?.number).toMatch(/〔2026〕1号/)
    expect(at(urged)).toEqual([[settle], null])
  })

  it(`${rows} before the national regulation there is neither letter nor dispute of its own motion`, () => {
    const here = court()
    const parent = waiting(here, '2026-01-12')
    const { id } = open(here, parent, '2026-01-30')
    expect(agenda(here, id, '2026-01-31')).toEqual(['监督协调机关可以转争议协调', '监督协调机关应当登记协调结果'])
    expect(agenda(here, id, '2026-02-01')).toContain('监督协调机关可以制发督办函（签发人、主要负责人）')
    const coordinate = (matter: string, day: string) =>
      here.act(matter, 'coordinate', overseer, day, { input: { item: '事项', clarity: '不清' } }).opened
    expect(coordinate(id, '2026-01-31')).toEqual([])
    expect(here.state(id)).toBe('disputed')
    expect(coordinate(open(here, parent, '2026-02-01').id, '2026-02-01')).toEqual(['dispute'])
  })
}
