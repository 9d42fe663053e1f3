import { expect, it } from 'vitest'
import { type Court, materials } from '../../testing.ts'
import { agenda, asked, clocks, standing } from '../agenda.testing.ts'

type Fields = Readonly<Record<string, unknown>>

export interface LeadTransferPlace {
  readonly rows: string
  readonly court: () => Court
  readonly sender: string
  readonly receiver: string
  readonly outsider: string
  readonly names: { readonly sender: string }
  /** whether the receipt is called for after an internal target */
  readonly called: boolean
}

/** What every transfer of a lead to the supervisory organ is. */
export function proveLeadTransfer({ rows, court, sender, receiver, outsider, names, called }: LeadTransferPlace): void {
  const day = '2026-05-06'
  const register = (
    here: Court,
    input: Fields = {},
    parties: Readonly<Record<string, readonly string[]>> = { receiver: [receiver] },
    by = sender,
  ) =>
    here.open('leadTransfer', 'register', by, day, {
      parties,
      input: { category: 'dutyCrime', person: '陈某', facts: '失职渎职', ...input },
    })
  const transferred = (here: Court) => {
    const { id } = register(here, { materials: materials('线索材料') })
    here.act(id, 'transfer', sender, day)
    return id
  }

  it(`${rows} a lead says in each state who shall do what, and asks for what it needs`, () => {
    const here = court()
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const blank = (id: string, step: string) => asked(here.act(id, step, receiver, day).reasons)
    expect(
      asked(here.open('leadTransfer', 'register', sender, day, { parties: { receiver: [receiver] } }).reasons),
    ).toEqual(['category', 'person', 'facts'])
    expect(register(here, {}, {}).codes).toEqual(['party-missing'])
    expect(register(here, {}, { receiver: [outsider] }).codes).toEqual(['party-unsuitable'])
    expect(register(here, {}, { receiver: [receiver, outsider] }).codes).toEqual(['party-unsuitable'])
    expect(register(here, {}, { receiver: [receiver] }, receiver).ok).toBe(false)
    const { id } = register(here)
    expect(here.matter(id).number).toMatch(/执监线〔2026〕1号/)
    expect(at(id)).toEqual([[`${names.sender}应当移送线索（签发人、主要负责人）`], null])
    here.act(id, 'transfer', sender, day)
    const [letter] = here.matter(id).documents
    expect([letter?.title, letter?.recipients.map((one) => one.name)]).toEqual(['问题线索移送函', [receiver]])
    expect(letter?.number).toMatch(/执监移〔2026〕1号/)
    const exchanging = `监察机关、${names.sender}可以补充信息`
    expect(at(id)).toEqual([[`监察机关、${names.sender}应当登记接收回执`, exchanging], null])
    expect(blank(id, 'receive')).toEqual(['receipt'])
    expect(blank(id, 'exchange')).toEqual(['note'])
    for (const note of ['情况一', '情况二'])
      here.act(id, 'exchange', receiver, day, { input: { note, attachments: materials('附件') } })
    expect(here.matter(id).facts['exchanges']).toMatchObject([{ note: '情况一' }, { note: '情况二' }])
    here.act(id, 'receive', sender, day, { input: { receipt: materials('回执') } })
    expect(at(id)).toEqual([[`监察机关、${names.sender}可以登记办理反馈`, exchanging], null])
    expect(blank(id, 'reply')).toEqual(['repliedOn', 'result'])
    const reply = (repliedOn: string) =>
      here.act(id, 'reply', receiver, day, { input: { repliedOn, result: '已立案' } })
    expect(asked(reply('2026-05-07').reasons)).toEqual(['repliedOn'])
    expect(reply(day).ok).toBe(true)
    expect(at(id)).toEqual([[], day])
    const { steps } = here.world.pack.pack.procedures['leadTransfer'] ?? {}
    for (const [step, field] of [
      ['register', 'person'],
      ['register', 'facts'],
      ['exchange', 'note'],
      ['reply', 'result'],
    ] as const)
      expect(steps?.[step]?.input?.[field]?.personal, field).toBe(true)
  })

  it(`${rows} ${called ? 'the receipt is called for after ten working days, which are an internal target' : 'no clock runs for the receipt'}`, () => {
    const here = court()
    const id = transferred(here)
    expect(clocks(here, 'leadTransfer')).toEqual(called ? [`${names.sender}：取得回执（内部）`] : [])
    expect([here.due(id, 'receipt'), standing(here, id, 'receipt')]).toEqual(
      called ? ['2026-05-19', 'running'] : [undefined, undefined],
    )
    here.act(id, 'receive', receiver, '2026-05-07', { input: { receipt: materials('回执') } })
    expect(standing(here, id, 'receipt')).toBe(called ? 'met' : undefined)
  })

  it(`${rows} breaches of the national regulation are leads from its first day on`, () => {
    const here = court()
    const on = (date: string) =>
      here.open('leadTransfer', 'register', sender, date, {
        parties: { receiver: [receiver] },
        input: { category: 'regulation', person: '陈某', facts: '拒绝监督' },
      }).codes
    expect([on('2026-01-31'), on('2026-02-01')]).toEqual([['field-invalid'], []])
  })
}
