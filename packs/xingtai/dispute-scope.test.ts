import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { court } from './testing.ts'
import { application, BUREAU, MANAGEMENT, MARKET, negotiated, org, type Sides } from './testing-dispute.ts'

const DAY = '2026-03-16'
const NANHE: Sides = {
  applicant: '南和区市场监督管理局',
  respondents: ['南和区农业农村局'],
  bureau: '南和区司法局',
}

/** Files an application of a kind, with what is given for it. */
function file(changes: Readonly<Record<string, unknown>>, sides?: Sides) {
  const at = court()
  const { id } = negotiated(at, DAY, sides)
  const result = at.act(id, 'apply', sides?.applicant ?? MANAGEMENT, DAY, {
    input: application(sides?.bureau ?? BUREAU, changes),
  })
  return { at, id, result }
}

describe('the kinds of dispute (art 6)', () => {
  it('XT-6-1-1 a dispute about the norm needs two conflicting provisions, one is refused, two are accepted', () => {
    const norm = { kind: 'norm', nationalClass: 'other' }
    expect(file(norm, NANHE).result).toMatchObject({ ok: false, codes: ['field-missing'] })
    const one = file({ ...norm, conflictingProvisions: ['《食品安全法》第二条'] }, NANHE).result
    expect(one).toMatchObject({ ok: false, codes: ['field-invalid'] })
    expect(one.says).toContain('至少需要列明2条')
    const both = ['《食品安全法》第二条', '《农产品质量安全法》第二条']
    const { at, id, result } = file({ ...norm, conflictingProvisions: both }, NANHE)
    expect(result.ok).toBe(true)
    expect(at.matter(id).facts.conflictingProvisions).toEqual(both)
    expect(at.matter(id).parties.body?.[0]?.name).toBe('南和区司法局')
  })

  it('XT-6-1-2 a dispute about duties without a list entry or a basis of duties is incomplete until the 三定规定 arrives', () => {
    const { at, id } = file({ dutyProof: undefined })
    at.act(id, 'review', BUREAU, DAY, { input: { inScope: true } })
    const refused = at.act(id, 'accept', BUREAU, DAY)
    expect(refused).toMatchObject({ ok: false, codes: ['duty-proof-missing'] })
    expect(refused.says).toContain('材料不齐')
    at.act(id, 'requestSupplement', BUREAU, DAY, { input: { items: [{ name: '三定规定', reason: '缺法定职责证明' }] } })
    at.act(id, 'supplement', MANAGEMENT, '2026-03-17', { input: { dutyProof: materials('三定规定') } })
    expect(at.state(id)).toBe('reviewing')
    expect(at.act(id, 'accept', BUREAU, '2026-03-17').ok).toBe(true)
  })

  it('XT-6-1-2 an entry of the power list serves as well as the 三定规定', () => {
    const { at, id } = file({ dutyProof: undefined, powerListEntry: '权责清单第12项' })
    at.act(id, 'review', BUREAU, DAY, { input: { inScope: true } })
    expect(at.act(id, 'accept', BUREAU, DAY).ok).toBe(true)
  })

  it('XT-6-1-3 a dispute about joint enforcement needs the number of a plan that one of the parties joined', () => {
    const joint = { kind: 'joint', nationalClass: 'crossField' }
    expect(file(joint).result).toMatchObject({ ok: false, codes: ['field-missing', 'plan-not-joined'] })
    const plan = (at: ReturnType<typeof court>, planNumber: string, participants: string[]) =>
      at.open('jointPlan', 'register', MANAGEMENT, '2026-03-02', {
        parties: { participants },
        input: { planNumber, planName: '春季餐车联合整治' },
      })
    const at = court()
    plan(at, '联执〔2026〕3号', ['信都区农业农村局', '信都区水务局'])
    plan(at, '联执〔2026〕4号', [MARKET, '信都区农业农村局'])
    const { id } = negotiated(at, DAY)
    const apply = (planNumber: string) =>
      at.act(id, 'apply', MANAGEMENT, DAY, { input: application(BUREAU, { ...joint, planNumber }) })
    expect(apply('联执〔2026〕3号').codes).toEqual(['plan-not-joined'])
    expect(apply('联执〔2026〕4号').ok).toBe(true)
  })

  it('XT-6-1-4 a dispute about assistance needs the date of the request; no reply is no obstacle', () => {
    const assistance = { kind: 'assistance', nationalClass: 'other' }
    const refused = file(assistance).result
    expect(refused).toMatchObject({ ok: false, codes: ['field-missing'] })
    expect(refused.says).toContain('协助请求函日期')
    const { at, id, result } = file({ ...assistance, requestedOn: '2026-03-02' })
    expect(result.ok).toBe(true)
    expect(at.matter(id).facts).toMatchObject({ requestedOn: '2026-03-02' })
    expect(at.matter(id).facts.repliedOn).toBeUndefined()
  })

  it('XT-6-1-5 a dispute about a transfer carries the dates of transfer and refusal', () => {
    const day = '2026-04-10'
    const at = court()
    const { id } = negotiated(at, day)
    const transfer = application(BUREAU, { kind: 'transfer', transferredOn: '2026-04-01', refusedOn: '2026-04-08' })
    expect(
      at.act(id, 'apply', MANAGEMENT, day, {
        input: application(BUREAU, { kind: 'transfer', transferredOn: '2026-04-01' }),
      }).codes,
    ).toEqual(['field-missing'])
    expect(at.act(id, 'apply', MANAGEMENT, day, { input: transfer }).ok).toBe(true)
    expect(at.matter(id).facts).toMatchObject({ transferredOn: '2026-04-01', refusedOn: '2026-04-08' })
  })

  it('XT-6-1-6 another kind needs a reason; what is no enforcement dispute is ended with a written reason', () => {
    const other = { kind: 'other', nationalClass: 'other' }
    expect(file({ ...other, otherReason: ' ' }).result).toMatchObject({ ok: false, codes: ['field-missing'] })
    const { at, id, result } = file({ ...other, otherReason: '涉及共用执法装备' })
    expect(result.ok).toBe(true)
    const review = (input: Readonly<Record<string, unknown>>) => at.act(id, 'review', BUREAU, DAY, { input })
    expect(review({ inScope: false, scopeFinding: 'internal' }).codes).toEqual(['field-missing'])
    expect(review({ inScope: false, scopeFinding: 'internal', findingReason: '属于机关内部管理' }).ok).toBe(true)
    expect(at.act(id, 'accept', BUREAU, DAY).codes).toEqual(['scope-unchecked'])
    expect(at.issue(id, 'decline', BUREAU, DAY).ok).toBe(true)
    expect(at.matter(id)).toMatchObject({ state: 'declined', closedOn: DAY })
    expect(at.matter(id).facts.findingReason).toBe('属于机关内部管理')
  })
})

describe('the national classes of disputes (国令825 art 13)', () => {
  it('NR-13-1a a dispute of 2026-03-05 without a national class is refused, one of 2026-01-05 needs none', () => {
    const apply = (day: string, nationalClass?: string) => {
      const at = court()
      const { id } = negotiated(at, day)
      return at.act(id, 'apply', MANAGEMENT, day, { input: application(BUREAU, { nationalClass }) })
    }
    const refused = apply('2026-03-05')
    expect(refused).toMatchObject({ ok: false, codes: ['national-class-missing', 'national-class-mismatch'] })
    expect(refused.reasons[0]?.basis).toEqual([{ norm: 'national', article: 13 }])
    expect(apply('2026-03-05', 'jurisdiction').ok).toBe(true)
    expect(apply('2026-01-05').ok).toBe(true)
    expect(apply('2026-01-05', 'jurisdiction').codes).toEqual(['field-invalid'])
  })

  it('NR-13-1a the classes follow the local kinds: joint enforcement crosses fields or regions, transfers are jurisdiction', () => {
    expect(file({ kind: 'duty', nationalClass: 'crossField' }).result.codes).toEqual(['national-class-mismatch'])
    const transfer = { kind: 'transfer', nationalClass: 'list', transferredOn: '2026-03-02', refusedOn: '2026-03-03' }
    expect(file(transfer).result.codes).toEqual(['explain:national-class-unusual'])
  })

  it('NR-13-1a the bureau may open a dispute ex officio', () => {
    const at = court()
    const opened = at.open('dispute', 'recordSuspicion', BUREAU, DAY, {
      parties: { respondents: [MANAGEMENT, MARKET] },
      input: { lead: '双方重复处罚', kind: 'duty', nationalClass: 'jurisdiction', item: '餐车', matter: '餐车由谁管' },
    })
    expect(opened.ok).toBe(true)
    expect(at.matter(opened.id).parties.body?.[0]?.id).toBe(org(BUREAU))
  })
})
