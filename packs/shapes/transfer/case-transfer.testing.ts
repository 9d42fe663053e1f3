import { expect, it } from 'vitest'
import { type Court, materials } from '../../testing.ts'
import { agenda, asked, clocks, heldBack, standing } from '../agenda.testing.ts'

type Fields = Readonly<Record<string, unknown>>

/** One place that hands cases over: who is who, what is handed in, and where its text differs from the others. */
export interface CaseTransferPlace {
  /** rows the statements prove */
  readonly rows: string
  readonly court: () => Court
  readonly procedure: string
  readonly sender: string
  readonly receiver: string
  /** another organ the case can go to instead */
  readonly third: string
  readonly overseer: string
  /** an organ that can be neither */
  readonly outsider: string
  /** names of the parts in the procedure */
  readonly names: { readonly sender: string; readonly receiver: string; readonly watchers: string }
  readonly found: Fields
  readonly materials: Fields
  readonly counted?: boolean
  readonly handling?: boolean
  /** a violation that goes on is told of before the transfer */
  readonly notifies?: boolean
  readonly leads?: boolean
  readonly freeze?: boolean
  readonly answerBy: string
}

/** What every transfer of a case is, wherever it is made. */
export function proveCaseTransfer(place: CaseTransferPlace): void {
  const { rows, procedure, sender, receiver, overseer, names } = place
  const { sender: S, receiver: R, watchers: W } = names
  const day = '2026-05-11'
  const find = (
    here: Court,
    input: Fields = {},
    parties: Readonly<Record<string, readonly string[]>> = { receiver: [receiver] },
    by = sender,
  ) =>
    here.open(procedure, 'find', by, day, {
      parties,
      input: { caseNumber: 'A-1', facts: '查明的事实', discoveredOn: day, ...place.found, ...input },
    })
  const sent = (here: Court): string => {
    const { id } = find(here)
    expect(here.issue(id, 'send', sender, day, { input: place.materials }).ok).toBe(true)
    return id
  }
  const signing = { signedOn: '2026-05-12', ...(place.counted ? { itemsReceived: 12 } : {}) }
  const back = { returnReason: '不属本机关', competentOrgan: idOf(place, place.third) }
  const urging = `${W}可以督促`
  const untrue = place.leads ? [`监督协调机关、${R}可以登记移送不实`] : []

  it(`${rows} a transfer says in each state who shall do what, and who may`, () => {
    const here = place.court()
    const at = (id: string) => [agenda(here, id, day), here.matter(id).closedOn]
    const found = find(here).id
    expect(here.matter(found).number).toMatch(/登〔2026〕1号/)
    expect(at(found)).toEqual([
      [
        ...(place.notifies ? [`${S}应当即时告知有管辖权的机关`, `${R}可以登记知悉`] : []),
        ...(place.handling ? [`${S}可以登记自行处理`] : []),
        `${S}应当移送（签发人、主要负责人）`,
        urging,
      ],
      null,
    ])
    const id = sent(here)
    const receiving = [`${R}应当签收`, `${R}可以按差异签收`]
    const knowing = place.notifies ? [`${R}可以登记知悉`] : []
    expect(at(id)).toEqual([[...knowing, ...receiving, `${R}可以退回`, urging, ...untrue], null])
    here.act(id, 'return', receiver, day, { input: back })
    expect(at(id)).toEqual([[`${S}应当再次移送（签发人、主要负责人）`, urging], null])
    expect(here.issue(id, 'resend', sender, day, { input: { supplement: '有管辖依据' } }).ok).toBe(true)
    expect(at(id)).toEqual([[...receiving, `${R}可以再次退回`, urging, ...untrue], null])
    here.act(id, 'signWithDifference', receiver, '2026-05-12', { input: { ...signing, damaged: '照片损坏' } })
    expect(at(id)).toEqual([[`${R}、${S}应当登记核对结果`, urging, ...untrue], null])
    here.act(id, 'reconcile', sender, '2026-05-12', { input: { reconciliation: '已补交' } })
    expect(at(id)).toEqual([[`${R}应当登记立案`, `${R}可以登记不予立案`, urging, ...untrue], null])
    const other = sent(here)
    here.act(other, 'sign', receiver, '2026-05-12', { input: signing })
    here.act(other, 'file', receiver, '2026-05-12', { input: { filedOn: '2026-05-12', filingNumber: '立1' } })
    expect(at(other)).toEqual([[`${R}应当反馈处理结果`, urging, ...untrue], null])
    here.act(other, 'feedback', receiver, '2026-05-12', { input: { result: '已处罚' } })
    expect(at(other)).toEqual([[], '2026-05-12'])
    here.act(id, 'decline', receiver, '2026-05-12', { input: { declineReason: '没有违法事实' } })
    expect(at(id)).toEqual([[`${S}应当登记后续处理`, `${S}可以对不予立案提出异议`, ...untrue], null])
    expect(here.matter(id).facts['outcome']).toBe('declined')
    const contest = here.act(id, 'contest', sender, '2026-05-13', { input: { objection: '事实清楚' } })
    expect(contest.opened).toEqual(['transferCoordination'])
    expect(at(id)).toEqual([['系统、监督协调机关应当登记协调结果'], null])
    here.act(id, 'settle', overseer, '2026-05-14', { input: { settlement: '由接收机关查处' } })
    expect(at(id)).toEqual([[], '2026-05-14'])
  })

  it(`${rows} every act asks for what it needs, and for no date that has not come`, () => {
    const here = place.court()
    const blank = (id: string, step: string, organ: string) => asked(here.act(id, step, organ, '2026-05-12').reasons)
    const tomorrow = (id: string, step: string, organ: string, input: Fields) =>
      asked(here.act(id, step, organ, '2026-05-12', { input }).reasons)
    expect(asked(find(here, { discoveredOn: '2026-05-12' }).reasons)).toEqual(['discoveredOn'])
    const bare = here.open(procedure, 'find', sender, day, { parties: { receiver: [receiver] } })
    expect(asked(bare.reasons)).toEqual(expect.arrayContaining(['caseNumber', 'facts', 'discoveredOn']))
    expect(find(here, {}, {}).codes).toContain('party-missing')
    expect(find(here, {}, { receiver: [receiver, place.third] }).codes).toContain('party-unsuitable')
    expect(find(here, {}, { receiver: [place.outsider] }).codes).toContain('party-unsuitable')
    expect(find(here, {}, { receiver: [receiver] }, place.outsider).ok).toBe(false)
    const id = sent(here)
    expect(blank(id, 'sign', receiver)).toEqual(['signedOn'])
    expect(tomorrow(id, 'sign', receiver, { ...signing, signedOn: '2026-05-13' })).toEqual(['signedOn'])
    expect(blank(id, 'signWithDifference', receiver)).toEqual(['signedOn'])
    expect(here.act(id, 'signWithDifference', receiver, '2026-05-12', { input: signing }).codes).toEqual([
      'no-difference',
    ])
    expect(
      tomorrow(id, 'signWithDifference', receiver, { ...signing, damaged: '缺页', signedOn: '2026-05-13' }),
    ).toEqual(['signedOn'])
    expect(blank(id, 'return', receiver)).toEqual(['returnReason', 'competentOrgan'])
    expect(blank(id, 'urge', overseer)).toEqual(['note'])
    here.act(id, 'urge', overseer, '2026-05-12', { input: { note: '请尽快签收' } })
    here.act(id, 'urge', overseer, '2026-05-12', { input: { note: '再次督促' } })
    expect(here.matter(id).facts['urged']).toMatchObject([{ note: '请尽快签收' }, { note: '再次督促' }])
    if (place.leads) {
      expect(blank(id, 'reportUntrue', receiver)).toEqual(['untruth', 'evidence'])
      const report = here.act(id, 'reportUntrue', receiver, '2026-05-12', {
        input: { untruth: '笔录日期不实', evidence: materials('录像') },
      })
      expect(report.opened).toEqual(['accountability'])
      expect(here.newest('accountability').facts).toMatchObject({ ground: 'untrue' })
      expect(here.newest('accountability').parties['agency']?.map((organ) => organ.name)).toEqual([sender])
      expect(here.matter(id).facts['untruths']).toMatchObject([{ untruth: '笔录日期不实' }])
    }
    here.act(id, 'signWithDifference', receiver, '2026-05-12', { input: { ...signing, damaged: '缺页' } })
    expect(blank(id, 'reconcile', receiver)).toEqual(['reconciliation'])
    here.act(id, 'reconcile', receiver, '2026-05-12', { input: { reconciliation: '已补' } })
    expect(blank(id, 'file', receiver)).toEqual(['filedOn', 'filingNumber'])
    expect(tomorrow(id, 'file', receiver, { filedOn: '2026-05-13', filingNumber: '立1' })).toEqual(['filedOn'])
    expect(blank(id, 'decline', receiver)).toEqual(['declineReason'])
    here.act(id, 'file', receiver, '2026-05-12', { input: { filedOn: '2026-05-12', filingNumber: '立1' } })
    expect(here.matter(id).facts['outcome']).toBe('filed')
    expect(blank(id, 'feedback', receiver)).toEqual(['result'])
    const declined = sent(here)
    here.act(declined, 'sign', receiver, '2026-05-12', { input: signing })
    here.act(declined, 'decline', receiver, '2026-05-12', { input: { declineReason: '无事实' } })
    expect(blank(declined, 'conclude', sender)).toEqual(['conclusion'])
    expect(blank(declined, 'contest', sender)).toEqual(['objection'])
    here.act(declined, 'conclude', sender, '2026-05-12', { input: { conclusion: '结案' } })
    expect(here.state(declined)).toBe('closed')
  })

  it(`${rows} the receiver answers within an internal target, which a return, a filing and a refusal to file meet`, () => {
    const here = place.court()
    expect(clocks(here, procedure)).toEqual(
      expect.arrayContaining([`${R}：答复移送（内部）`, `${R}：答复再次移送（内部）`]),
    )
    const [returned, filed, declined, waiting] = [sent(here), sent(here), sent(here), sent(here)]
    expect(here.due(waiting, 'answer')).toBe(place.answerBy)
    here.act(returned, 'return', receiver, day, { input: back })
    const send = { input: { supplement: '依据', newReceiver: idOf(place, place.third) } }
    expect(here.issue(returned, 'resend', sender, day, send).ok).toBe(true)
    expect(here.matter(returned).parties['receiver']?.map((organ) => organ.name)).toEqual([place.third])
    expect(here.matter(returned).documents.map((one) => [one.status, one.recipients[0]?.name])).toEqual([
      ['issued', receiver],
      ['issued', place.third],
    ])
    expect([standing(here, returned, 'answer'), standing(here, returned, 'answerAgain')]).toEqual(['met', 'running'])
    expect(here.due(returned, 'answerAgain')).toBe(place.answerBy)
    const again = here.act(returned, 'returnAgain', place.third, day, { input: back })
    expect([again.opened, standing(here, returned, 'answerAgain')]).toEqual([['transferCoordination'], 'met'])
    expect(here.matter(returned).closedOn).toBeNull()
    for (const id of [filed, declined]) here.act(id, 'sign', receiver, '2026-05-12', { input: signing })
    expect(standing(here, filed, 'answer')).toBe('running')
    here.act(filed, 'file', receiver, '2026-05-12', { input: { filedOn: '2026-05-12', filingNumber: '立1' } })
    here.act(declined, 'decline', receiver, '2026-05-12', { input: { declineReason: '无事实' } })
    expect([standing(here, filed, 'answer'), standing(here, declined, 'answer')]).toEqual(['met', 'met'])
    const twice = (finish: (id: string) => void) => {
      const id = sent(here)
      here.act(id, 'return', receiver, day, { input: back })
      here.issue(id, 'resend', sender, day, { input: { supplement: '依据' } })
      here.act(id, 'sign', receiver, '2026-05-12', { input: signing })
      finish(id)
      return standing(here, id, 'answerAgain')
    }
    expect(twice((id) => here.act(id, 'decline', receiver, '2026-05-12', { input: { declineReason: '无' } }))).toBe(
      'met',
    )
    expect(
      twice((id) =>
        here.act(id, 'file', receiver, '2026-05-12', { input: { filedOn: '2026-05-12', filingNumber: '立' } }),
      ),
    ).toBe('met')
  })

  it(`${rows} ${place.freeze ? 'while the case is elsewhere the sender is held back, and no longer' : 'no hold goes with it where the text has none'}`, () => {
    const here = place.court()
    const held = place.freeze ? [sender] : []
    const id = sent(here)
    expect(heldBack(here, id)).toEqual(held)
    here.act(id, 'return', receiver, day, { input: back })
    expect(heldBack(here, id)).toEqual([])
    here.issue(id, 'resend', sender, day, { input: { supplement: '依据' } })
    expect(heldBack(here, id)).toEqual(held)
    here.act(id, 'returnAgain', receiver, day, { input: back })
    expect(heldBack(here, id)).toEqual([])
    const other = sent(here)
    here.act(other, 'sign', receiver, '2026-05-12', { input: signing })
    expect(heldBack(here, other)).toEqual(held)
    here.act(other, 'decline', receiver, '2026-05-12', { input: { declineReason: '无事实' } })
    expect(heldBack(here, other)).toEqual([])
  })
}

const idOf = (place: CaseTransferPlace, name: string): string => {
  const person = place.court().world.person(name)
  return person.kind === 'person' ? person.organ.id : ''
}
