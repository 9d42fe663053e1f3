import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { court } from './testing.ts'
import { application, BUREAU, filed, MANAGEMENT, MARKET, negotiated, org } from './testing-dispute.ts'

const sides = { applicant: [MANAGEMENT], respondents: [MARKET] }
const names = (organs: readonly { name: string }[] = []) => organs.map((organ) => organ.name)

describe('negotiation comes first (art 7)', () => {
  it('XT-7-1a an application without a record of negotiation is refused, with one of 2026-03-10 without agreement it is reviewed', () => {
    const at = court()
    const direct = at.open('dispute', 'apply', MANAGEMENT, '2026-03-11', {
      parties: sides,
      input: application(BUREAU),
    })
    expect(direct).toMatchObject({ ok: false, codes: ['negotiation-missing'] })
    expect(direct.says).toContain('应先自行协商')
    expect(direct.reasons[0]?.basis).toEqual([{ norm: 'xingtai', article: 7 }])
    const { id } = negotiated(at, '2026-03-10')
    expect(at.matter(id).facts).toMatchObject({ result: '未达成一致', negotiatedOn: '2026-03-10' })
    expect(at.act(id, 'apply', MANAGEMENT, '2026-03-11', { input: application(BUREAU) }).ok).toBe(true)
    expect(at.state(id)).toBe('reviewing')
  })

  it('XT-7-1a a paper application without a record of negotiation is refused as well', () => {
    const at = court()
    const { addressedTo: _, ...paper } = application(BUREAU)
    const refused = at.open('dispute', 'receive', BUREAU, '2026-03-11', { parties: sides, input: paper })
    expect(refused.says).toContain('应先自行协商')
    const minutes = { negotiatedOn: '2026-03-10', minutes: materials('协商记录') }
    expect(
      at.open('dispute', 'receive', BUREAU, '2026-03-11', { parties: sides, input: { ...paper, ...minutes } }).ok,
    ).toBe(true)
  })

  it('XT-7-1b an agreement is recorded only when its lawfulness was checked; it closes the matter and the bureau finds it', () => {
    const at = court()
    const agree = (lawful: boolean) =>
      at.open('dispute', 'negotiateAgreed', MANAGEMENT, '2026-03-10', {
        parties: sides,
        input: {
          negotiatedOn: '2026-03-10',
          participants: '双方分管负责人',
          positions: '意见一致',
          item: '餐车占道经营查处',
          agreement: '由市场监督管理局查处',
          lawful,
        },
      })
    expect(agree(false)).toMatchObject({ ok: false, codes: ['legality-unchecked'] })
    const { id } = agree(true)
    const matter = at.matter(id)
    expect(matter).toMatchObject({ state: 'selfResolved', closedOn: '2026-03-10', facts: { result: '达成一致' } })
    expect(at.world.pack.pack.procedures.dispute?.states.selfResolved?.name).toBe('自行协商解决')
    // the bureau takes part as the competent body and stands in the search
    expect(names(matter.parties.body)).toEqual([BUREAU])
  })
})

describe('the application and its materials (art 8)', () => {
  it('XT-8-1-1a without the sealed application the file is incomplete, with it that item of the checklist is clear', () => {
    const at = court()
    const id = filed(at, '2026-03-16', undefined, application(BUREAU, { sealedApplication: undefined }))
    const [document] = at.matter(id).documents
    expect(document).toMatchObject({
      title: '行政执法协调申请书',
      issuer: { name: MANAGEMENT },
      issuedOn: '2026-03-16',
    })
    expect(document?.number).toMatch(/执协申〔2026〕1号$/u)
    at.act(id, 'review', BUREAU, '2026-03-16', { input: { inScope: true } })
    const refused = at.act(id, 'accept', BUREAU, '2026-03-16')
    expect(refused.codes).toEqual(['application-unsealed'])
    expect(refused.says).toContain('材料不齐备')
    at.act(id, 'requestSupplement', BUREAU, '2026-03-16', {
      input: { items: [{ name: '申请书', reason: '没有加盖印章' }] },
    })
    at.act(id, 'supplement', MANAGEMENT, '2026-03-17', { input: { sealedApplication: materials('申请书') } })
    expect(at.act(id, 'accept', BUREAU, '2026-03-17').ok).toBe(true)
  })

  it('XT-8-1-1b a blank proposal is refused naming the field, the four elements together are accepted', () => {
    const at = court()
    const { id } = negotiated(at, '2026-02-03')
    const refused = at.act(id, 'apply', MANAGEMENT, '2026-02-05', { input: application(BUREAU, { proposal: ' ' }) })
    expect(refused.reasons).toMatchObject([{ code: 'field-missing', field: 'proposal', text: '请填写“协调建议”' }])
    for (const field of ['matter', 'differences', 'negotiationResult']) {
      const blank = at.act(id, 'apply', MANAGEMENT, '2026-02-05', {
        input: application(BUREAU, { [field]: undefined }),
      })
      expect(blank.reasons.map((reason) => reason.field)).toEqual([field])
    }
    expect(at.act(id, 'apply', MANAGEMENT, '2026-02-06', { input: application(BUREAU) }).ok).toBe(true)
  })

  it('XT-8-1-2 a file with a negotiation minute only lacks proof of duty; the 三定规定 and two clauses make it complete', () => {
    const at = court()
    const id = filed(
      at,
      '2026-03-16',
      undefined,
      application(BUREAU, { norms: undefined, dutyProof: undefined, otherMaterials: materials('协商纪要') }),
    )
    at.act(id, 'review', BUREAU, '2026-03-16', { input: { inScope: true } })
    const checklist = at.act(id, 'accept', BUREAU, '2026-03-16')
    expect(checklist.codes).toEqual(['norms-missing', 'duty-proof-missing'])
    expect(checklist.says).toContain('缺法定职责证明')
    at.act(id, 'requestSupplement', BUREAU, '2026-03-16', {
      input: { items: [{ name: '法定职责证明', reason: '申请未附' }] },
    })
    at.act(id, 'supplement', MANAGEMENT, '2026-03-17', {
      input: {
        dutyProof: materials('三定规定'),
        norms: ['《食品安全法》第三十六条', '《城市道路管理条例》第二十七条'],
      },
    })
    const accept = at.world.explain(id, at.world.person(BUREAU), '2026-03-17').find((step) => step.step === 'accept')
    expect(accept).toMatchObject({ possible: true, reasons: [] })
  })

  it('XT-8-1-3 further material is asked for by name with a reason and stands open for the applicant', () => {
    const at = court()
    const id = filed(at, '2026-03-16')
    const ask = (reason: string) =>
      at.act(id, 'requestSupplement', BUREAU, '2026-03-16', { input: { items: [{ name: '现场检查笔录', reason }] } })
    const refused = ask('')
    expect(refused.reasons).toMatchObject([{ code: 'field-missing', field: 'items.0.reason' }])
    expect(ask('需要查明现场情况').ok).toBe(true)
    expect(at.matter(id).facts.items).toEqual([{ name: '现场检查笔录', reason: '需要查明现场情况' }])
    const open = at.world.explain(id, at.world.person(MANAGEMENT), '2026-03-17').filter((step) => step.possible)
    expect(open.map((step) => [step.step, step.duty])).toEqual([['supplement', 'shall']])
  })
})

describe('acceptance (art 9)', () => {
  it('XT-9-1a with scope, competence and materials in order the officer can only accept; the file is numbered, notified and frozen', () => {
    const at = court()
    const id = filed(at, '2026-03-16')
    at.act(id, 'review', BUREAU, '2026-03-16', { input: { inScope: true } })
    const blocked = at.draft(id, 'decline', BUREAU, '2026-03-16')
    expect(blocked.codes).toEqual(['decline-without-ground'])
    expect(blocked.says).toContain('应当受理')
    expect(at.act(id, 'redirect', BUREAU, '2026-03-16').codes).toEqual(['own-door'])
    expect(at.act(id, 'accept', BUREAU, '2026-03-16').ok).toBe(true)
    const matter = at.matter(id)
    expect(matter.state).toBe('coordinating')
    expect(matter.facts.origin).toBe('application')
    expect(matter.number).toBe('信司执协〔2026〕1号')
    expect(matter.documents.at(-1)).toMatchObject({ title: '行政执法争议协调受理通知书', status: 'issued' })
    expect(matter.holds.map((hold) => [hold.organ, hold.from])).toEqual([
      [org(MANAGEMENT), '2026-03-16'],
      [org(MARKET), '2026-03-16'],
    ])
  })

  it('XT-9-1b an incomplete file is made good, never rejected, and is acceptable on the day the document arrives', () => {
    const at = court()
    const id = filed(at, '2026-03-16', undefined, application(BUREAU, { dutyProof: undefined }))
    at.act(id, 'review', BUREAU, '2026-03-16', { input: { inScope: true } })
    expect(at.draft(id, 'decline', BUREAU, '2026-03-16').codes).toEqual(['decline-without-ground'])
    at.act(id, 'requestSupplement', BUREAU, '2026-03-16', {
      input: { items: [{ name: '法定职责证明', reason: '申请未附' }] },
    })
    expect(at.state(id)).toBe('supplementing')
    for (const step of ['decline', 'redirect', 'accept'])
      expect(at.act(id, step, BUREAU, '2026-03-16', { post: 'handler' }).codes).toEqual(['wrong-state'])
    at.act(id, 'supplement', MANAGEMENT, '2026-03-19', { input: { dutyProof: materials('三定规定') } })
    expect(at.act(id, 'accept', BUREAU, '2026-03-19').ok).toBe(true)
  })
})
