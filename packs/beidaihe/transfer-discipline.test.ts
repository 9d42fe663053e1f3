import { describe, expect, it } from 'vitest'
import { agenda, asked, clocks, standing } from '../shapes/agenda.testing.ts'
import { type Court, materials } from '../testing.ts'
import { BUREAU, court } from './testing.ts'
import { metLate, SCJ } from './transfer.testing.ts'

const DISCIPLINE = '北戴河区监察委员会'

type Fields = Readonly<Record<string, unknown>>

const register = (here: Court, input: Fields = {}) =>
  here.open('partyIdentity', 'register', SCJ, '2026-08-03', {
    input: {
      caseNumber: 'CY-1',
      personKind: 'natural',
      name: '周某',
      politicalStatus: 'partyMember',
      employer: '某国有公司',
      position: '职员',
      ...input,
    },
  })

const confirmed = (here: Court) => {
  const { id } = register(here)
  here.act(id, 'confirm', SCJ, '2026-08-10', {
    input: { identity: 'partyMember', proof: materials('党组织证明'), confirmedOn: '2026-08-10' },
  })
  return id
}

const due = (here: Court, closedOn = '2026-09-21') => {
  const id = confirmed(here)
  here.act(id, 'closeForTransfer', SCJ, closedOn, {
    input: { outcome: 'penalty', closedOn, decisionNumber: '北市监罚〔2026〕50号' },
  })
  return id
}

const send = (here: Court, parent: string, day: string, input: Fields = {}, post?: 'handler' | 'reviewer') =>
  here.open('disciplineTransfer', 'send', SCJ, day, {
    parent,
    ...(post === undefined ? {} : { post }),
    input: { problem: '无证经营餐饮', sealed: true, decision: materials('处罚决定书'), ...input },
  })

describe('who the people in a case are', () => {
  it('BDH-2-10-1 no case is closed without their political status; unknown is explained, and a company has none', () => {
    const here = court()
    const close = (id: string) =>
      here.act(id, 'close', SCJ, '2026-09-21', { input: { outcome: 'noPenalty', closedOn: '2026-09-21' } })
    const open = register(here, { politicalStatus: '' }).id
    expect(close(open).codes).toEqual(['status-missing'])
    const collect = (input: Fields) => here.act(open, 'collect', SCJ, '2026-09-20', { input })
    expect(collect({ politicalStatus: 'unknown' }).codes).toEqual(['attempt-missing'])
    expect(collect({ politicalStatus: 'unknown', statusAttempt: '两次询问未答' }).ok).toBe(true)
    expect(close(open).ok).toBe(true)
    expect(close(register(here, { personKind: 'enterprise', politicalStatus: '' }).id).ok).toBe(true)
    expect(close(register(here, { personKind: 'responsible', politicalStatus: '' }).id).codes).toEqual([
      'status-missing',
    ])
    expect(register(here, { personKind: 'enterprise' }).codes).toEqual(['not-a-person'])
  })

  it('BDH-2-10-2 a confirmed identity rests on proof, and taking it back needs a reason and deletes nothing', () => {
    const here = court()
    const { id } = register(here)
    const confirm = (proof: unknown[]) =>
      here.act(id, 'confirm', SCJ, '2026-08-10', {
        input: { identity: 'partyMember', proof, confirmedOn: '2026-08-10' },
      })
    expect(confirm([]).codes).toEqual(['proof-missing'])
    expect(
      here.act(id, 'revise', SCJ, '2026-08-11', { input: { reason: '误记', proof: materials('更正证明') } }).codes,
    ).toEqual(['nothing-confirmed'])
    confirm(materials('党组织证明'))
    expect(here.matter(id).facts['confirmed']).toBe(true)
    expect(here.act(id, 'revise', SCJ, '2026-08-12', { input: { proof: materials('更正证明') } }).codes).toEqual([
      'field-missing',
    ])
    here.act(id, 'revise', SCJ, '2026-08-12', { input: { reason: '同名误记', proof: materials('更正证明') } })
    expect(here.matter(id).facts).toMatchObject({
      confirmed: false,
      confirmations: [{ identity: 'partyMember', confirmedOn: '2026-08-10' }],
      revisions: [{ reason: '同名误记' }],
    })
  })

  it('BDH-2-10-9 their data is read by handler and head only, every look is recorded, and the bureau above sees it when named', () => {
    const { procedures } = court().world.pack.pack
    for (const id of ['partyIdentity', 'disciplineTransfer'])
      expect(procedures[id]?.reading, id).toEqual({ logged: true, posts: ['handler', 'principal-leader'] })
    const fields = procedures['partyIdentity']?.steps['register']?.input ?? {}
    for (const name of ['name', 'politicalStatus', 'employer', 'position'])
      expect(fields[name]?.personal, name).toBe(true)
    expect(procedures['partyIdentity']?.parties['overseer']?.lent).toBe('facts.informed')
    const here = court()
    const id = confirmed(here)
    const informed = { informed: ['bureau-handler'], purpose: '核查移送' }
    expect(here.act(id, 'inform', SCJ, '2026-08-12', { input: informed, post: 'handler' }).codes).toEqual([
      'wrong-post',
    ])
    expect(here.act(id, 'inform', SCJ, '2026-08-12', { input: informed }).ok).toBe(true)
  })
})

describe('what goes to the discipline organ', () => {
  it('BDH-2-10-3 ten working days run from the closure over both holidays; the day after is late and a lead', () => {
    const here = court()
    const id = due(here)
    expect(here.due(id, 'transfer')).toBe('2026-10-12')
    expect(here.matter(id).limits.map((run) => run.kind)).toEqual(['statutory'])
    expect(send(here, id, '2026-10-12').ok).toBe(true)
    expect(metLate(here, id)).toBe(false)

    const late = court()
    const other = due(late)
    expect(send(late, other, '2026-10-13').ok).toBe(true)
    expect(metLate(late, other)).toBe(true)
    expect(late.matter(other).limits.map((run) => [run.dueDate, run.metOn])).toEqual([['2026-10-12', '2026-10-13']])
    expect(late.newest('accountability').facts).toMatchObject({ ground: 'lateTransfer' })
  })

  it('BDH-2-10-4 the head signs and the seal is on it, or it is not sent', () => {
    const here = court()
    const id = due(here)
    expect(send(here, id, '2026-09-28', {}, 'reviewer').codes).toEqual(['wrong-post'])
    expect(send(here, id, '2026-09-28', { sealed: false }).codes).toEqual(['seal-missing'])
    expect(send(here, id, '2026-09-28').ok).toBe(true)
    expect(here.newest('disciplineTransfer').documents.map((one) => one.title)).toEqual(['涉嫌违纪问题移送函'])
    expect(here.state(id)).toBe('transferred')
  })

  it('BDH-2-10-5 the penalty decision goes along, and a case without a penalty does not come here', () => {
    const here = court()
    const id = due(here)
    expect(send(here, id, '2026-09-28', { decision: [] }).codes).toEqual(['decision-missing'])
    const spared = confirmed(here)
    const close = (outcome: string) =>
      here.act(spared, 'closeForTransfer', SCJ, '2026-09-21', {
        input: { outcome, closedOn: '2026-09-21', decisionNumber: '无' },
      })
    expect(close('noPenalty').codes).toEqual(['no-penalty'])
    expect(send(here, spared, '2026-09-28').codes).toEqual(['not-due'])
    expect(send(here, '', '2026-09-28').ok).toBe(false)
    expect(close('penalty').ok).toBe(true)
  })

  it('BDH-2-10-5 a punished party member whose conduct must be pursued cannot be closed without it', () => {
    const here = court()
    const id = confirmed(here)
    const close = (disciplineNeeded: boolean) =>
      here.act(id, 'close', SCJ, '2026-09-21', {
        input: { outcome: 'penalty', closedOn: '2026-09-21', disciplineNeeded },
      })
    expect(close(true).codes).toEqual(['transfer-due'])
    expect(close(false).ok).toBe(true)
  })

  it('BDH-2-10-6 it goes to the organ of the same level, elsewhere only with the reason, and its receipt is kept', () => {
    const here = court()
    const receivers = () => here.newest('disciplineTransfer').parties['receiver']?.map((organ) => organ.name)
    send(here, due(here), '2026-10-12')
    expect(receivers()).toEqual([DISCIPLINE])
    const { id } = here.newest('disciplineTransfer')
    const receipt = { receivedOn: '2026-10-13', receipt: materials('回执') }
    expect(here.act(id, 'receipt', BUREAU, '2026-10-13', { input: receipt }).codes).toEqual(['wrong-organ'])
    expect(here.act(id, 'receipt', DISCIPLINE, '2026-10-13', { input: receipt }).ok).toBe(true)
    expect(here.matter(id).facts['receivedOn']).toBe('2026-10-13')
    const city = { higher: '130300-discipline' }
    expect(send(here, due(here), '2026-10-12', city).codes).toEqual(['authority-missing'])
    expect(send(here, due(here), '2026-10-12', { ...city, higherReason: '市管干部' }).ok).toBe(true)
    expect(receivers()).toEqual(['秦皇岛市监察委员会'])
  })

  it('BDH-2-10-7 late, missing, untrue and undiscovered: each is found by rule and waits as a lead', () => {
    const here = court()
    due(here)
    here.world.sweep('2026-10-12')
    expect(here.world.matters().filter((one) => one.procedure === 'accountability')).toHaveLength(0)
    here.world.sweep('2026-10-13')
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'lateTransfer' })

    send(here, due(here), '2026-10-12')
    const { id } = here.newest('disciplineTransfer')
    here.act(id, 'reportUntrue', DISCIPLINE, '2026-10-14', { input: { untruth: '职务登记不实' } })
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'untrue' })

    const unknown = register(here, { politicalStatus: 'none' }).id
    here.act(unknown, 'close', SCJ, '2026-09-21', { input: { outcome: 'penalty', closedOn: '2026-09-21' } })
    const match = (matter: string) =>
      here.act(matter, 'matchIdentity', BUREAU, '2026-11-02', {
        input: { foundOn: '2026-11-02', source: '信息比对', proof: materials('编制信息') },
      })
    expect(match(unknown).ok).toBe(true)
    expect(here.newest('accountability').facts).toMatchObject({ ground: 'negligence' })
    expect(here.state(here.newest('accountability').id)).toBe('candidate')
    const known = confirmed(here)
    here.act(known, 'close', SCJ, '2026-09-21', {
      input: { outcome: 'penalty', closedOn: '2026-09-21', disciplineNeeded: false },
    })
    expect(match(known).codes).toEqual(['known-then'])
  })
})

describe('the file of a person in a case', () => {
  const at = (here: Court, id: string) => [agenda(here, id, '2026-09-22'), here.matter(id).closedOn]
  const closing = { outcome: 'penalty', closedOn: '2026-09-21' }

  it('BDH-2-10-1 BDH-2-10-3 says in each state who shall do what', () => {
    const here = court()
    const inform = '行政执法部门可以准许监督人员知悉（主要负责人）'
    const id = confirmed(here)
    expect(at(here, id)).toEqual([
      [
        '行政执法部门应当补充采集身份信息',
        '行政执法部门应当确认党员、国家工作人员身份',
        '行政执法部门可以更正身份登记',
        inform,
        '行政执法部门应当登记案件办结（无须移送）',
        '行政执法部门应当登记案件办结（应当移送）',
      ],
      null,
    ])
    here.act(id, 'closeForTransfer', SCJ, '2026-09-21', { input: { ...closing, decisionNumber: '罚1' } })
    expect(at(here, id)).toEqual([[inform, '系统应当登记已移送'], null])
    send(here, id, '2026-09-22')
    expect(at(here, id)).toEqual([[], null])
    const transfer = here.newest('disciplineTransfer').id
    expect(at(here, transfer)).toEqual([
      ['同级纪检监察机关、行政执法部门应当登记回执', '同级纪检监察机关可以登记移送不实'],
      null,
    ])
    here.act(transfer, 'receipt', SCJ, '2026-09-22', {
      input: { receivedOn: '2026-09-22', receipt: materials('回执') },
    })
    expect(at(here, transfer)).toEqual([[], '2026-09-22'])
    const plain = register(here, { politicalStatus: 'none' }).id
    here.act(plain, 'close', SCJ, '2026-09-21', { input: closing })
    expect(at(here, plain)).toEqual([[inform, '司法行政机关、行政执法部门可以登记事后发现的身份'], null])
    const found = { foundOn: '2026-09-22', source: '信息比对', proof: materials('编制信息') }
    expect(here.act(plain, 'matchIdentity', SCJ, '2026-09-22', { input: found }).ok).toBe(true)
    expect(at(here, plain)).toEqual([[], null])
  })

  it('BDH-2-10-1 BDH-2-10-2 every act asks for what it needs', () => {
    const here = court()
    const blank = (id: string, step: string, input: Fields = {}) =>
      asked(here.act(id, step, SCJ, '2026-09-21', { input }).reasons)
    const open = here.open('partyIdentity', 'register', SCJ, '2026-08-03')
    expect(asked(open.reasons)).toEqual(['caseNumber', 'personKind', 'name'])
    for (const politicalStatus of ['refused', 'unknown']) {
      expect(asked(register(here, { politicalStatus }).reasons)).toEqual(['statusAttempt'])
      expect(register(here, { politicalStatus, statusAttempt: '两次询问' }).ok).toBe(true)
    }
    const id = register(here).id
    expect(blank(id, 'collect', { politicalStatus: 'refused' })).toEqual(['statusAttempt'])
    expect(blank(id, 'confirm')).toEqual(['identity', 'proof', 'confirmedOn'])
    expect(
      blank(id, 'confirm', { identity: 'functionary', proof: materials('证明'), confirmedOn: '2026-09-22' }),
    ).toEqual(['confirmedOn'])
    expect(blank(id, 'inform')).toEqual(['informed', 'purpose'])
    expect(blank(id, 'close')).toEqual(['outcome', 'closedOn'])
    expect(blank(id, 'close', { ...closing, closedOn: '2026-09-22' })).toEqual(['closedOn'])
    expect(blank(id, 'closeForTransfer')).toEqual(['outcome', 'closedOn', 'decisionNumber'])
    const due_ = { ...closing, decisionNumber: '罚1' }
    expect(here.act(id, 'closeForTransfer', SCJ, '2026-09-21', { input: due_ }).codes).toEqual(['identity-unconfirmed'])
    const sure = confirmed(here)
    expect(blank(sure, 'close', closing)).toEqual(['disciplineNeeded'])
    expect(blank(sure, 'closeForTransfer', { ...due_, closedOn: '2026-09-22' })).toEqual(['closedOn'])
    const needed = { closedOn: '2026-09-21', disciplineNeeded: true }
    expect(here.act(sure, 'close', SCJ, '2026-09-21', { input: { ...needed, outcome: 'noPenalty' } }).ok).toBe(true)
    expect(here.act(id, 'close', SCJ, '2026-09-21', { input: { ...needed, outcome: 'penalty' } }).ok).toBe(true)
    const blankStatus = register(here, { politicalStatus: '' }).id
    here.act(blankStatus, 'confirm', SCJ, '2026-09-21', {
      input: { identity: 'functionary', proof: materials('证明'), confirmedOn: '2026-09-21' },
    })
    expect(here.act(blankStatus, 'closeForTransfer', SCJ, '2026-09-21', { input: due_ }).codes).toEqual([
      'status-missing',
    ])
    const spared = register(here, { politicalStatus: 'none' }).id
    here.act(spared, 'close', SCJ, '2026-09-21', { input: { outcome: 'noPenalty', closedOn: '2026-09-21' } })
    const found = { foundOn: '2026-09-21', source: '比对', proof: materials('编制信息') }
    expect(here.act(spared, 'matchIdentity', BUREAU, '2026-09-21', { input: found }).codes).toEqual(['no-penalty'])
    expect(asked(here.act(spared, 'matchIdentity', BUREAU, '2026-09-21', {}).reasons)).toEqual(
      expect.arrayContaining(['foundOn', 'source', 'proof']),
    )
    expect(
      asked(
        here.act(spared, 'matchIdentity', BUREAU, '2026-09-21', { input: { ...found, foundOn: '2026-09-22' } }).reasons,
      ),
    ).toEqual(['foundOn'])
    expect(
      asked(send(here, due(here), '2026-09-28', { problem: '', sealed: undefined, decision: [] }).reasons),
    ).toEqual(expect.arrayContaining(['problem', 'sealed', 'decision']))
    expect(send(here, due(here), '2026-09-28', { remedies: '已申请复议' }).ok).toBe(true)
    const transfer = here.newest('disciplineTransfer').id
    expect(asked(here.act(transfer, 'receipt', DISCIPLINE, '2026-09-28').reasons)).toEqual(['receivedOn', 'receipt'])
    const early = { receivedOn: '2026-09-29', receipt: materials('回执') }
    expect(asked(here.act(transfer, 'receipt', DISCIPLINE, '2026-09-28', { input: early }).reasons)).toEqual([
      'receivedOn',
    ])
    expect(asked(here.act(transfer, 'reportUntrue', DISCIPLINE, '2026-09-28').reasons)).toEqual(['untruth'])
    for (const untruth of ['职务不实', '单位不实'])
      here.act(transfer, 'reportUntrue', DISCIPLINE, '2026-09-28', { input: { untruth } })
    expect(here.matter(transfer).facts['untruths']).toMatchObject([{ untruth: '职务不实' }, { untruth: '单位不实' }])
  })

  it('BDH-2-10-3 BDH-2-10-7 the ten days run from the closure, whenever it is entered, and lateness is one lead', () => {
    const here = court()
    expect(clocks(here, 'partyIdentity')).toEqual(['行政执法部门：移送纪检监察机关（法定）'])
    const leads = () => here.world.matters().filter((one) => one.procedure === 'accountability').length
    const id = confirmed(here)
    here.act(id, 'closeForTransfer', SCJ, '2026-09-28', { input: { ...closing, decisionNumber: '罚1' } })
    expect(here.due(id, 'transfer')).toBe('2026-10-12')
    send(here, id, '2026-10-12')
    expect([leads(), standing(here, id, 'transfer')]).toEqual([0, 'met'])
    const swept = due(here)
    here.world.sweep('2026-10-13')
    expect([leads(), standing(here, swept, 'transfer')]).toEqual([1, 'lapsed'])
    send(here, swept, '2026-10-13')
    expect(leads()).toBe(1)
    expect(send(here, here.newest('disciplineTransfer').id, '2026-10-13').codes).toContain('identity-missing')
  })
})
