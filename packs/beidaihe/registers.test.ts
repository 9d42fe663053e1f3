import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { agenda, clocks, standing } from '../shapes/agenda.testing.ts'
import { materials } from '../testing.ts'
import { BUREAU, court, demand } from './testing.ts'

const DAY = '2026-06-01'

describe('the register of organs', () => {
  const agency = {
    organ: '130304-tax-2',
    name: '北戴河区某局',
    kind: 'agency',
    level: 'county',
    territory: '130304',
    superior: '130304-government',
    leadership: 'dual',
    shortName: '北某',
    legalUnit: '政策法规科',
    liaison: '沈渊',
    from: '2026-06-02',
  }
  const body = {
    ...agency,
    organ: '130304-justice-2',
    name: '某区司法局',
    kind: 'oversight-body',
    superior: '130304-water',
  }
  const entering =
    (here = court(), post: Post = 'system-administrator') =>
    (input: Readonly<Record<string, unknown>>) =>
      here.open('organRegister', 'enter', BUREAU, DAY, { post, input })

  it('BDH-2-7-1 an administrator enters an organ with its identity, once; what he says of it is known of it', () => {
    const here = court()
    demand(agency, ['organ', 'name', 'kind', 'level', 'territory'], entering(here))
    expect(entering(here, 'handler')(agency).codes).toContain('wrong-post')
    const { id } = entering(here)(agency)
    expect(here.matter(id).facts).toMatchObject(agency)
    expect(entering(here)(agency).codes).toEqual(['organ-exists'])
    expect(entering(here)({ ...agency, organ: '130304-tax-3' }).ok).toBe(true)
  })

  it('BDH-2-7-1 there is one oversight body to a government, a justice bureau, entered with its government', () => {
    const here = court()
    expect(entering(here)({ ...body, name: '某区水务局' }).codes).toEqual(['not-justice-department'])
    expect(entering(here)({ ...body, superior: undefined }).codes).toEqual(['superior-missing'])
    expect(entering(here)({ ...agency, superior: undefined }).ok).toBe(true)
    expect(entering(here)(body).ok).toBe(true)
    expect(entering(here)({ ...body, organ: '130304-justice-3' }).codes).toEqual(['oversight-body-exists'])
    expect(entering(here)({ ...agency, organ: '130304-tax-4', superior: body.superior }).ok).toBe(true)
    const elsewhere = { ...body, organ: '130304-justice-4', superior: '130304-market' }
    expect(entering(here)(elsewhere).ok).toBe(true)
  })

  it('BDH-2-7-1 dispatched organs and delegates are entered with who set them up', () => {
    const here = court()
    for (const kind of ['dispatched-organ', 'delegate']) {
      const given = { ...agency, organ: `130304-${kind}`, kind }
      expect(entering(here)(given).codes).toEqual(['establisher-missing'])
      const { id } = entering(here)({ ...given, establishedBy: '130304-water' })
      expect(here.matter(id).facts.establishedBy).toBe('130304-water')
    }
  })

  it('BDH-2-7-1 an entry is changed and withdrawn by the administrator, with the reason', () => {
    const here = court()
    const { id } = entering(here)(agency)
    const registrar = '行政执法监督机构'
    expect(agenda(here, id, DAY).toSorted()).toEqual(
      [`${registrar}可以变更登记（系统管理员）`, `${registrar}可以注销登记（系统管理员）`].toSorted(),
    )
    const changed = {
      name: '北戴河区新局',
      superior: '130304-water',
      shortName: '北新',
      legalUnit: '法规科',
      liaison: '李某',
    }
    expect(here.act(id, 'change', BUREAU, DAY, { input: changed }).ok).toBe(true)
    expect(here.matter(id)).toMatchObject({ state: 'active', facts: changed })
    const withdraw = (input: Record<string, unknown>) => here.act(id, 'withdraw', BUREAU, DAY, { input })
    demand({ reason: '撤并' }, ['reason'], withdraw)
    expect(withdraw({ reason: '撤并' }).ok).toBe(true)
    expect(here.matter(id).closedOn).not.toBeNull()
  })
})

describe('leads of justice stations', () => {
  const lead = {
    subject: '未亮证执法',
    organ: '130304-water',
    foundOn: DAY,
    situation: '走访中反映',
    assigned: false,
    materials: materials('走访记录'),
  }
  const STATION = '北戴河区戴河镇司法所'

  it('BDH-2-6-7 a station submits what it saw, the bureau answers it within ten working days of its own', () => {
    for (const [step, state, input, optional] of [
      ['handle', 'handled', { outcome: '已提醒' }, { matter: 'M' }],
      ['dismiss', 'dismissed', { reason: '不属实' }, {}],
    ] as const) {
      const here = court()
      const submit = (given: Readonly<Record<string, unknown>>, by = STATION) =>
        here.open('stationLead', 'submit', by, DAY, { input: given })
      demand(lead, ['subject', 'organ', 'foundOn', 'situation', 'assigned'], submit)
      expect(submit(lead, BUREAU).ok).toBe(false)
      expect(submit({ ...lead, assigned: true }).codes).toEqual(['assignment-missing'])
      expect(submit({ ...lead, assigned: true, assignment: '2026-05-30' }).ok).toBe(true)
      const { id } = submit(lead)
      expect(here.matter(id).facts).toMatchObject(lead)
      expect(agenda(here, id, DAY).toSorted()).toEqual(
        ['所属司法行政部门应当处理线索', '所属司法行政部门可以不予处理'].toSorted(),
      )
      expect(clocks(here, 'stationLead')).toEqual(['所属司法行政部门：答复司法所的内部时限（内部）'])
      expect(here.due(id, 'answer')).toBe('2026-06-15')
      demand(input, Object.keys(input), (given) => here.act(id, step, BUREAU, DAY, { input: given }))
      expect(here.act(id, step, BUREAU, DAY, { input: { ...input, ...optional } }).ok).toBe(true)
      expect(here.matter(id)).toMatchObject({ state, facts: optional })
      expect([standing(here, id, 'answer'), here.matter(id).closedOn !== null]).toEqual(['met', true])
    }
  })
})

describe('remedies', () => {
  const filing = {
    act: '北水罚〔2026〕1号',
    party: '刘某',
    forum: '北戴河区人民政府',
    filedOn: '2026-05-29',
    caseNumber: '1号',
    receipt: materials('申请书'),
  }
  const ended = { endedOn: DAY, reason: '撤回', outcomeDocument: materials('决定书') }
  const ruled = { endedOn: DAY, outcome: 'revoked', outcomeDocument: materials('决定书') }
  const accepted = { acceptedOn: DAY, acceptance: materials('受理通知书') }
  const follow = ['登记机关可以登记不予受理、撤回或者终止', '登记机关可以登记复议决定或者裁判']

  it.each([
    ['fileReconsideration', '行政复议', '2026-06-05'],
    ['fileLitigation', '行政诉讼', undefined],
  ])(
    'BDH-2-7-10 %s: known with all that was filed; five working days run for reconsideration only',
    (step, kind, due) => {
      for (const [next, input, state] of [
        ['end', ended, 'ended-without-merits'],
        ['rule', ruled, 'ended-on-merits'],
        ['accept', accepted, 'accepted'],
      ] as const) {
        const here = court()
        const file = (given: Readonly<Record<string, unknown>>) =>
          here.open('remedy', step, BUREAU, DAY, { parties: { agency: ['北戴河区水务局'] }, input: given })
        demand(filing, ['act', 'filedOn', 'receipt'], file)
        const { id } = file(filing)
        expect(here.matter(id).facts).toMatchObject({ ...filing, kind })
        expect(here.due(id, 'acceptance')).toBe(due)
        expect(agenda(here, id, DAY).toSorted()).toEqual([...follow, '登记机关可以登记受理或者立案'].toSorted())
        expect(here.act(id, next, BUREAU, DAY, { input }).ok).toBe(true)
        expect(here.matter(id)).toMatchObject({ state, facts: input })
        expect(here.matter(id).closedOn !== null).toBe(next !== 'accept')
        expect(standing(here, id, 'acceptance')).toBe(due === undefined ? undefined : 'met')
        if (next !== 'accept') continue
        expect(agenda(here, id, DAY).toSorted()).toEqual(follow.toSorted())
        expect(here.act(id, 'rule', BUREAU, DAY, { input: ruled }).ok).toBe(true)
      }
    },
  )
})
