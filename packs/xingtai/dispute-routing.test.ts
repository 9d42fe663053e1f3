import { compilePack, directoryOf, governmentOf, Organ, rankingOrgan } from '@zhiheng/law'
import { createWorld } from '@zhiheng/law/scenario'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { xingtai } from './index.ts'
import { organs } from './organs.ts'
import { court } from './testing.ts'
import { application, BUREAU, demand, filed, MANAGEMENT, MARKET, negotiated, org, paper } from './testing-dispute.ts'

const CITY = '邢台市司法局'
const DAY = '2026-03-02'

/** The body a dispute of these organs comes to. */
function bodyOf(applicant: string, respondent: string): string | undefined {
  const at = court()
  const { id, ok } = negotiated(at, DAY, { applicant, respondents: [respondent], bureau: '' })
  return ok ? at.matter(id).parties.body?.[0]?.name : undefined
}

/** A paper application, registered by the bureau that received it. */
function received(bureau: string, applicant: string, respondent: string) {
  const at = court()
  const { addressedTo: _, ...paper } = application(BUREAU)
  const { id } = demand(
    at.open('dispute', 'receive', bureau, DAY, {
      parties: { applicant: [applicant], respondents: [respondent] },
      input: { ...paper, negotiatedOn: DAY, minutes: materials('协商记录') },
    }),
  )
  return { at, id }
}

describe('which bureau coordinates (art 7)', () => {
  it('XT-7-1-1 organs of one county come to its bureau, on the application of either alone; another bureau is the wrong door', () => {
    const at = court()
    const id = filed(at, DAY)
    expect(at.matter(id).parties.body?.[0]?.name).toBe(BUREAU)
    expect(at.matter(id).parties.applicant?.map((organ) => organ.name)).toEqual([MANAGEMENT])
    const other = negotiated(at, DAY)
    const refused = at.act(other.id, 'apply', MANAGEMENT, DAY, { input: application('沙河市司法局') })
    expect(refused.codes).toEqual(['wrong-door'])
    expect(refused.reasons[0]?.redirect?.name).toBe(BUREAU)
    expect(refused.reasons[0]?.basis).toContainEqual({ norm: 'xingtai', article: 7 })
  })

  it('XT-7-1-2a two organs of the city come to the city bureau, and a district bureau cannot accept', () => {
    const at = court()
    const sides = { applicant: '邢台市交通运输局', respondents: ['邢台市公安局'], bureau: CITY }
    const id = filed(at, DAY, sides, application(CITY, { item: '超限治理' }))
    expect(at.matter(id).parties.body?.[0]?.name).toBe(CITY)
    const refused = at.act(id, 'accept', BUREAU, DAY)
    expect(refused.codes).toEqual(['wrong-organ'])
    expect(refused.says).toContain('不属于本机构受理范围')
    expect(refused.reasons[0]?.redirect?.name).toBe(CITY)
  })

  it('XT-7-1-2b a branch of a city bureau is a city organ: against a district bureau the city bureau coordinates', () => {
    expect(bodyOf('邢台市生态环境局信都区分局', MANAGEMENT)).toBe(CITY)
    expect(bodyOf(MANAGEMENT, '邢台市生态环境局信都区分局')).toBe(CITY)
    expect(bodyOf('邢台市水务局', '信都区水务局')).toBe(CITY)
    // a branch of a district bureau stays a district organ
    expect(bodyOf('信都区市场监督管理局中兴路市场监督管理所', MANAGEMENT)).toBe(BUREAU)
  })

  it('XT-7-1-2c organs of two counties come to the city bureau; a county bureau that received the paper cannot accept', () => {
    expect(bodyOf('沙河市自然资源和规划局', '信都区自然资源和规划局')).toBe(CITY)
    const { at, id } = received('沙河市司法局', '沙河市自然资源和规划局', '信都区自然资源和规划局')
    const refused = at.act(id, 'accept', '沙河市司法局', DAY)
    expect(refused.codes).toContain('wrong-door')
    expect(refused.says).toContain('不属于本机构受理范围')
  })

  it('XT-9-2 a bureau that received what is not its own can only redirect, and its notice names the competent one', () => {
    const { at, id } = received(BUREAU, '沙河市自然资源和规划局', '信都区自然资源和规划局')
    const possible = () =>
      at.world
        .explain(id, at.world.person(BUREAU), DAY)
        .filter((step) => step.possible)
        .map((step) => step.step)
    expect(possible()).toEqual(['redirect'])
    for (const step of ['review', 'accept', 'requestSupplement'])
      expect(at.act(id, step, BUREAU, DAY, { input: {} }).codes).toContain('wrong-door')
    demand(at.act(id, 'redirect', BUREAU, DAY))
    expect(at.state(id)).toBe('redirected')
    const notice = at.matter(id).documents.at(-1)
    expect(notice).toMatchObject({
      kind: 'redirectNotice',
      title: '行政执法协调申请告知书',
      recipients: [{ name: '沙河市自然资源和规划局' }],
    })
    expect(paper(at, id, 'redirectNotice').map((section) => section.text)).toContain('请向邢台市司法局提出申请。')
  })

  it('XT-29-3a two departments of a zone come to the body of the zone, one of them against a district bureau to the city', () => {
    const zone = '邢台经济开发区'
    expect(bodyOf(`${zone}市场监督管理局`, `${zone}应急管理局`)).toBe(`${zone}司法局`)
    expect(bodyOf(`${zone}市场监督管理局`, MARKET)).toBe(CITY)
  })

  it('XT-3-2 a company is no party to a dispute between organs', () => {
    const at = court()
    const open = (respondent: string) =>
      at.open('dispute', 'negotiateFailed', '襄都区市场监督管理局', DAY, {
        parties: { applicant: ['襄都区市场监督管理局'], respondents: [respondent] },
        input: { negotiatedOn: DAY, participants: '双方', positions: '各执一词' },
      })
    expect(open('某食品公司').says).toContain('行政相对人争议请引导复议诉讼')
    expect(open('襄都区农业农村局').ok).toBe(true)
  })

  it('XT-7-1-2c an organ outside the city has no door here, and a vertically led one follows its own rules', () => {
    const outside = Organ.parse({
      id: '130100-transport',
      name: '石家庄市交通运输局',
      kind: 'agency',
      level: 'city',
      territory: '130100',
    })
    const world = createWorld({ pack: compilePack(xingtai), organs: [...organs, outside] })
    const open = (respondent: string) =>
      world.perform({ procedure: 'dispute' }, world.person('邢台市交通运输局'), DAY, {
        type: 'act',
        step: 'negotiateFailed',
        parties: { applicant: [org('邢台市交通运输局')], respondents: [respondent] },
        input: { negotiatedOn: DAY, participants: '双方', positions: '各执一词' },
      }).decision
    const refusal = (respondent: string) => {
      const decision = open(respondent)
      return decision.ok ? undefined : decision.reasons[0]
    }
    expect(refusal(outside.id)).toMatchObject({ code: 'no-competent-organ' })
    expect(refusal(outside.id)?.text).toContain('超出本行政区域，应报共同上级')
    expect(refusal('130500-tax')?.basis).toContainEqual({ norm: 'xingtai', article: 29, paragraph: 4 })
  })

  it('leads every pair of local organs to one body, whoever applies, and never to a bureau below either side', () => {
    const directory = directoryOf(organs)
    const local = organs.filter(
      (organ) =>
        ['agency', 'township', 'dispatched-organ'].includes(organ.kind) &&
        organ.leadership === 'local' &&
        organ.territory.startsWith('1305'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...local), fc.constantFrom(...local), (one, other) => {
        fc.pre(one.id !== other.id)
        const body = bodyOf(one.name, other.name)
        const sameCounty =
          governmentOf(one, directory)?.id === governmentOf(other, directory)?.id &&
          [one, other].every((organ) => rankingOrgan(organ, directory).level !== 'city')
        const own = organs.find(
          (organ) => organ.kind === 'oversight-body' && organ.superior === governmentOf(one, directory)?.id,
        )
        expect(body).toBe(sameCounty ? own?.name : CITY)
        expect(bodyOf(other.name, one.name)).toBe(body)
      }),
      { numRuns: 60 },
    )
  })
})
